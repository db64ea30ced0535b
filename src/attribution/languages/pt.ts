import type { LanguageRules } from '../language.ts';

/** Verbs that, behind what was said, only somebody can have. */
const SAYING = `(limita-se|limitam-se|limitou-se|limitaram-se) a (dizer|responder|afirmar|comentar), diz, dizem, disse, disseram, jura, juram, jurou, explica, explicam, explicou, explicaram, conta, contam, contou, contaram, recorda, recordam, recordou, lembra, lembrou, assegura, assegurou, garante, garantem, garantiu, afirma, afirmam, afirmou, comenta, comentou, acrescenta, acrescentou, confessa, confessou, admite, admitem, admitiu, reconhece, reconheceu, suspira, suspirou, brinca, brincou, exclama, exclamou, retruca, retrucou, responde, respondeu, grita, gritou, gritava, escreve, escreveu, promete, prometeu, protesta, insiste, insistiu, sublinha, sublinhou, lamenta, lamentou, relata, relatou, conclui, concluiu, resume, resumiu, desabafa, desabafou`;

/** Verbs of showing and publishing, which say something only beside a clause, a quotation or a figure. */
const SHOWING = `mantém, mantêm, manteve, publica, publicam, publicou, publicaram, publicava, mostra, mostram, mostrou, mostraram, regista, registam, registou, registra, registram, registrou, prevê, preveem, previu, previa, divulga, divulgam, divulgou, divulgaram, divulgava, cita, citam, citou, citaram, citava, exibe, exibiu, estampa, estampou, veicula, veiculam, veiculou, veicularam, veiculava, traz, (tinha|tinham|havia|haviam) (publicado|mostrado|registado|registrado|previsto|divulgado|citado|veiculado)`;

/**
 * Portuguese, of Brazil and of Portugal. Inverted order is read after a quotation, a comma or "segundo"; `do`, `na`, `pelo`
 * and the like hold an article and are links.
 */
export const pt: LanguageRules = {
  code: 'pt',
  writing: { spaces: true, capitals: 'name', apostrophe: 'after' },

  nouns: {
    variants: [
      {
        again: `agência, órgão, organismo, organização, instituição, entidade, autoridade, autarquia, instituto`,
        before: '*',
      },
      { again: 'titular', before: 'ministro, ministra, secretário, secretária' },
      { again: 'gestor, gestora', before: 'prefeito, prefeita, secretário, secretária' },
      { again: 'pontífice', before: 'papa' },
      {
        again: 'chefe, político, política, governante, parlamentar, autarca, edil, responsável, mandatário, dirigente',
        before: `ministro, ministra, presidente, prefeito, prefeita, governador, governadora, deputado, deputada,
          senador, senadora, vereador, vereadora, secretário, secretária, autarca, eurodeputado, eurodeputada,
          líder, candidato, candidata, chefe, premiê, subsecretário, subsecretária, delegado, delegada, primeiro-ministro, primeira-ministra`,
      },
      {
        again: 'técnico, treinador, treinadora, treineiro, comandante, selecionador, mister',
        before: 'técnico, treinador, treinadora, selecionador, mister',
      },
      {
        again: 'magistrado, magistrada, juiz, juíza, procurador, procuradora, promotor, promotora',
        before: `juiz, juíza, procurador, procuradora, promotor, promotora, magistrado, magistrada, desembargador,
          desembargadora`,
      },
      {
        again: 'advogado, advogada, defensor, defensora, jurista, causídico',
        before: 'advogado, advogada, defensor, defensora, jurista, criminalista',
      },
      {
        again: 'médico, médica, especialista, doutor, doutora',
        before: `médico, médica, doutor, doutora, dr, dra, cirurgião, cirurgiã, pediatra, *ologista, psiquiatra,
          enfermeiro, enfermeira`,
      },
      {
        again: `especialista, pesquisador, pesquisadora, investigador, investigadora, cientista, professor,
          professora, docente, economista, perito`,
        before: `professor, professora, pesquisador, pesquisadora, investigador, investigadora, cientista,
          economista, historiador, historiadora, *ólogo, *óloga, especialista, docente`,
      },
      {
        again:
          'rapper, cineasta, comediante, intérprete, realizador, realizadora, ator, atriz, artista, cantor, cantora, músico, humorista, apresentador, apresentadora',
        before: `realizador, realizadora, fadista, vocalista, bailarino, bailarina, encenador, encenadora, ator, atriz, cantor, cantora, humorista, apresentador, apresentadora, músico, rapper, cineasta,
          artista, comediante`,
      },
      {
        again: 'executivo, executiva, empresário, empresária, gestor, dirigente, responsável',
        before: `ceo, presidente, diretor, diretora, administrador, administradora, fundador, fundadora, empresário,
          empresária, gestor`,
      },
      {
        again:
          'central, médio, capitão, zagueiro, tenista, ciclista, nadador, nadadora, piloto, jogador, jogadora, atleta, atacante, avançado, goleiro, guarda-redes, craque, futebolista',
        before: `meia, lateral, volante, médio, extremo, defesa, central, ciclista, judoca, ginasta, surfista, atleta, campeão, campeã, craque, atacante, goleiro, guarda-redes, zagueiro, avançado, capitão, jogador, jogadora, futebolista,
          piloto, tenista, nadador, nadadora`,
      },
      {
        again: 'escritor, escritora, autor, autora, romancista',
        before: 'escritor, escritora, autor, autora, romancista, poeta, ensaísta',
      },
      {
        again: 'sindicalista',
        before: `dirigente, secretário-geral, secretária-geral, secretário, secretária, delegado, delegada, coordenador, coordenadora, presidente,
          diretor, diretora, líder, sindicalista`,
      },
      {
        again: 'ativista, ambientalista, ecologista, militante, voluntário, voluntária',
        before: `porta-voz, presidente, coordenador, coordenadora, fundador, fundadora, dirigente, membro, ativista, ambientalista, voluntário,
          voluntária`,
      },
      {
        again:
          'agricultor, agricultora, produtor rural, produtora rural, pecuarista, viticultor, viticultora, lavrador, ruralista',
        before:
          'presidente, vice-presidente, agricultor, agricultora, produtor, produtora, pecuarista, viticultor, viticultora, porta-voz',
      },
      {
        again: 'aposentado, aposentada, reformado, idoso, idosa, testemunha, moradora, morador, homem, mulher',
        before:
          'paciente, motorista, agricultor, agricultora, mãe, pai, vizinho, vizinha, morador, moradora, testemunha, aposentado, aposentada, inquilino, inquilina, residente',
      },
      {
        // Where somebody is from.
        again: 'algarvio, minhoto, alentejano, transmontano, paulista, carioca, gaúcho, baiano, pernambucano, cearense',
        before: `jogador, jogadora, futebolista, atacante, avançado, goleiro, guarda-redes, zagueiro, capitão, piloto, ciclista, nadador, nadadora,
          tenista, atleta, campeão, campeã, judoca, ginasta, surfista, técnico, treinador, treinadora, cantor, cantora, ator, atriz, músico, escritor, escritora`,
      },
      { again: 'prelado, sacerdote', before: 'bispo, arcebispo, cardeal, padre, pároco, papa' },
      {
        again: `empresa, companhia, grupo, fabricante, banco, rede, multinacional, firma, varejista, montadora, operadora, mineradora,
          petroleira, construtora, seguradora, transportadora`,
        trades: `petrolífera, retalhista, farmacêutica, elétrica, energética, têxtil, cervejeira, cervejaria, siderúrgica, papeleira,
          editora, produtora, distribuidora, incorporadora, imobiliária, cimenteira, calçado, conserveira, metalúrgica, gigante, startup,
          tecnológica, plataforma, laboratório, cooperativa, frigorífico, usina, estaleiro, aérea, concessionária, atacadista,
          administradora, fintech, corretora, hospitalar, hoteleira, tecelagem, moveleira`,
      },
    ],
    source: `fonte, fontes, informante, informantes, informador, informadores, interlocutor, interlocutores, delator, delatores, denunciante anônimo, bastidores, círculos, meios diplomáticos`,
    people: `ecologista, ecologistas, ruralista, ruralistas, senhorio, senhorios, catador, catadora, catadores, quilombola, quilombolas, governante, edil, treineiro,
      causídico, cirurgiã, administradora, craque, futebolista, prelado, sacerdote, adjunto, adjunta, adjuntos,
      assistente, assistentes, funcionário, funcionários, funcionária, funcionárias, oficial, oficiais, autoridade
      de, alto funcionário, porta-voz, porta-vozes, assessor, assessores, assessora, conselheiros, colaborador,
      colaboradores, aliado, aliados, aliada, interlocutor, amigo, amigos, amiga, diplomata, diplomatas,
      especialista, especialistas, perito, peritos, analista, analistas, observadores, crítico, críticos,
      apoiadores, opositores, testemunha, testemunhas, vizinho, vizinhos, vizinha, morador, moradores, moradora,
      moradoras, residente, residentes, habitante, habitantes, populares, popular, economista, economistas,
      cientista, cientistas, pesquisador, pesquisadores, pesquisadora, pesquisadoras, investigador, investigadores,
      investigadora, investigadoras, ativista, ativistas, activista, activistas, empregado, empregados, trabalhador,
      trabalhadores, trabalhadora, executivo, executivos, dirigentes, deputados, senadores, ministros,
      parlamentares, vereadores, magistrados, advogados, policial, policiais, polícias, agente, agentes, militar,
      militares, soldado, soldados, bombeiro, bombeiros, enfermeira, enfermeiro, enfermeiros, médicos, professores,
      estudante, estudantes, aluno, alunos, aluna, pais, passageiro, passageiros, passageira, cliente, clientes,
      agricultores, pescadores, comerciante, comerciantes, sindicalista, sindicalistas, manifestante, manifestantes,
      historiadores, jornalistas, comentadores, comentaristas, eleitor, eleitores, participante, participantes,
      negociador, negociadores, vítima, vítimas, sobrevivente, sobreviventes, membro, membros, integrante,
      integrantes, pessoa, pessoas, alguém, alguns, algumas, muitos, muitas, vários, várias, outros, outras, outro,
      outra, quem, utilizadores, usuário, usuários, turista, turistas, operário, operários, voluntário, voluntários,
      voluntária, família, familiares, familiar, parente, parentes, entorno, investidores, operadores, líderes,
      aposentado, aposentada, reformado, imprensa local, imprensa estrangeira, imprensa internacional, imprensa,
      mídia local, mídia, mídias, meios de comunicação, comunicação social, vários meios, imprensa norte-americana,
      imprensa brasileira, imprensa portuguesa, mídia estatal, mídia internacional, media estrangeiros, media
      internacionais, media locais, internautas, técnicos, juízes, procuradores, autores, motorista, motoristas,
      caminhoneiro, caminhoneiros, imigrantes, migrantes, socorristas, torcedores, adeptos, lojistas, empresários,
      produtores, governistas, auxiliares, auxiliar, articuladores, caciques, candidatos, pescador, mineiros,
      garimpeiros, camionista, camionistas, taxistas, agricultor, pecuaristas, lojista, acionistas, acionista,
      banqueiros, inquilinos, inquilino, banhistas, transeuntes, enfermeiras, mães, engenheiros, pilotos,
      inspetores, inspetor, inspectores, ex-funcionário, ex-funcionários, ex-diretores, ex-executivos, executiva,
      administrador, administradores, gestor, gestores, colegas, colega, juristas, constitucionalistas, *ólogo,
      *óloga, *ólogos, autarcas, interlocutores, jogadores, ilhéus, ribeirinhos, indígenas, quilombolas, delator,
      delatores, maioria, barqueiro, camponeses, operárias, trabalhadoras, blogueiro, blogueiros, pacientes,
      paciente, reclusos, presos, detentos, mergulhador, mergulhadores, advogadas, defensores, promotores,
      desembargadores, delegados, tabeliães, oficiais de justiça, agentes da polícia, guardas, guarda, guarda
      prisional, guardas prisionais, carcereiros, bombeiras, socorrista, paramédico, paramédicos, médicas,
      cirurgiões, pediatras, psicólogos, psiquiatras, farmacêuticos, dentistas, veterinários, parteiras, cuidadora,
      cuidadoras, cuidador, cuidadores, auxiliares de saúde, enfermos, doentes, doente, utentes, utente, familiares
      das vítimas, professoras, docentes, educadoras, diretores, diretoras, alunas, estudantes universitários,
      encarregados de educação, avós, filhos, filhas, irmãos, irmãs, crianças, jovens, idosos, idosa, idoso,
      mulheres, homens, netos, sobrinhos, viúvas, órfãos, vizinhança, transeunte, peões, pedestres, ciclistas,
      automobilistas, condutor, condutora, condutores, cobradores, ferroviários, maquinistas, comissários de bordo,
      tripulantes, tripulante, comandantes, marinheiros, marinheiro, portuários, estivadores, estivador,
      metalúrgicos, metalúrgico, bancários, bancário, professores universitários, servidor, servidora, servidores,
      servidor público, funcionário público, funcionários públicos, terceirizados, terceirizada, estagiário,
      estagiária, estagiários, entregador, entregadores, estafetas, estafeta, motoboys, motoboy, diarista,
      faxineira, empregada, empregada doméstica, empregadas, recepcionista, garçons, cozinheiros, hoteleiros, donos
      de restaurantes, comerciante local, feirantes, vendedores, ambulantes, consumidores, consumidora, consumidor,
      assinantes, leitores, espectadores, espectador, ouvintes, fãs, torcedor, torcedora, adepto, adepta, sócios,
      sócio, acionistas minoritários, credores, contribuintes, contribuinte, pensionistas, aposentados, reformados,
      desempregados, candidatas, eleitora, prefeitos, governadores, presidentes, chanceleres, embaixadores, líderes
      europeus, mediadores, emissários, dissidentes, dissidente, exilados, exilada, refugiado, refugiada,
      refugiados, deslocados, deslocada, reféns, refém, prisioneiros, detida, detidos, detenta, ex-detento, feridos,
      ferida, guerrilheiros, ex-combatente, ex-combatentes, veteranos, veterano, ex-militares, generais,
      ex-ministros, ex-jogadores, atletas, treinadores, árbitros, dirigentes do clube, músicos, atores, artistas,
      escritores, cineastas, editores, livreiros, curadores, arqueólogos, meteorologistas, climatologistas,
      astrónomos, astrônomos, físicos, matemáticos, virologistas, epidemiologistas, infectologistas, oceanógrafos,
      agrónomos, agrônomos, ambientalistas, ambientalista, biólogos, geólogos, sismólogos, antropólogos, sociólogos,
      politólogos, cientistas políticos, estrategistas, gestores de fundos, banqueiros centrais, corretores,
      consultores, consultor, auditores, auditor, programadores, programador, hackers, moderadores, ex-funcionária,
      ex-empregado, ex-empregados, ex-aluno, ex-alunos, ex-aluna, ex-alunas, padres, bispos, freiras, fiéis,
      peregrinos, pastores, missionários, apicultores, viticultores, criadores, lavradores, colonos, fazendeiros,
      caçadores, surfistas, campistas, alpinistas, hóspedes, hóspede, convidados, convidado, convidada`,
    unnamed: `anônimo, anônima, anônimos, anônimas, anónimo, anónima, anónimos, anónimas, anonimamente, sob anonimato, sob condição de anonimato, sob a condição de anonimato, na condição de anonimato, em condição de anonimato, sob reserva, em reserva, sob reserva de anonimato, que pediu para não ser identificado, que pediu para não ser identificada, que pediram para não ser identificados, que pediram para não ser identificadas, que pediu anonimato, que pediram anonimato, que pediu o anonimato, que preferiu não se identificar,
      que preferiram não se identificar, que prefere não se identificar, que prefere não ser identificada, que prefere não ser identificado, que prefere manter o anonimato, que pede anonimato, que não quis se identificar, que não quis ser identificado, que não quis ser identificada, que não quiseram ser identificados, que não se quis identificar, que solicitou anonimato, que falou sob condição de anonimato, que falaram sob condição de anonimato, que pediu para não ser citado, que pediu para não ter o nome divulgado, que não está autorizado, que não estava autorizado, não identificado, não identificada, não identificados, não identificadas, próximo de, próxima de, próximos de, próximas de, próximo do, próxima do, próximos do, próximas do,
      próximo da, próxima da, próximos da, próximas da, próximas das, próximos das, próximas dos, próximos dos, próximo a, próxima a, próximos a, próximas a, próximo ao, próxima ao, próximos ao, próximas ao, próximas à, próximo à, próximos à, ligada ao, ligado ao, ligados ao, ligadas ao, ligada à, ligado à, ligadas à, a par de, a par do, a par das, com conhecimento de, com conhecimento do, com conhecimento direto, familiarizado com, familiarizada com, familiarizados com, familiarizadas com, ouvidas, ouvidos, ouvida, conhecedora do, que acompanha as negociações, que acompanham as negociações, que acompanham o caso, bem informada, bem informadas, bem colocada`,
    office: `algarvio, minhoto, alentejano, transmontano, paulista, carioca, gaúcho, baiano, pernambucano, cearense, pontífice, vocalista, intérprete, magistrada, líder parlamentar, cônsul, dirigente sindical, produtora, ialorixá, economista-chefe, editor-chefe, editora-chefe, redator-chefe, procurador-geral, procuradora-geral, secretário-geral, secretária-geral, médio, avançado, extremo, guarda-redes, goleiro, presidente, presidenta, vice-presidente, ministro, ministra, primeiro-ministro, primeira-ministra, secretário, secretária, secretário de estado, secretária de estado, chanceler, governador, governadora, senador, senadora, deputado, deputada, eurodeputado, eurodeputada, prefeito, prefeita, autarca, vereador, vereadora, presidente da câmara, embaixador, embaixadora, enviado, enviada,
      diretor, diretora, director, directora, diretor-geral, diretora-geral, chefe, líder, dirigente, comandante, general, coronel, tenente, capitão, major, delegado, delegada, juiz, juíza, desembargador, desembargadora, magistrado, procurador, procuradora, promotor, promotora, advogado, advogada, professor, professora, catedrático, doutor, doutora, médico, médica, cirurgião, rei, rainha, príncipe, princesa, papa, bispo, cardeal, arcebispo, padre, pároco, pastor, rabino,
      candidato, candidata, treinador, treinadora, técnico, fundador, fundadora, cofundador, autor, autora, escritor, escritora, redator, redatora, jornalista, repórter, correspondente, colunista, apresentador, apresentadora, cineasta, ator, atriz, cantor, cantora, relator, relatora, criador, criadora, agricultor, agricultora, pescador, pai, mãe, filho, filha, irmão, irmã, viúva, marido, mulher, homem, jovem, esposa, proprietário, proprietária, dono, dona, gerente, responsável, historiador, historiadora, sociólogo, socióloga, politólogo,
      cientista político, cientista política, biólogo, bióloga, epidemiologista, infectologista, psicólogo, psicóloga, filósofo, coordenador, coordenadora, encarregado, ex-ministro, ex-ministra, ex-presidente, ex-prefeito, ex-prefeita, ex-deputado, ex-governador, ex-diretor, ex-juiz, mandatário, chefe de estado, chefe do governo, chefe do executivo, empresário, empresária, bilionário, milionário, suspeito, acusado, arguido, réu, detido, jogador, jogadora, atacante, atleta, artista, político, política, petista, tucano, tucana, socialista, social-democrata, parlamentar, titular, reitor, reitora, ceo, presidente-executivo, bastonário, bastonária, provedor, provedora, estilista, padeiro, padeira, açougueiro, farmacêutico, farmacêutica, livreiro, livreira, pescadora, cozinheiro, cozinheira, arquiteto, arquiteta, engenheiro, engenheira, capitã, piloto, poeta, pintor, pintora, inspetor, inspetora, tesoureiro, viúvo, vizinho, vizinha, aposentado, aposentada, reformado, estudante, geólogo, geóloga, hidrólogo, sindicalista, pastora, abade, prior, frade, monge, freira, ex-*, vice-*, contabilista, contador, contadora, zelador, zeladora, porteiro, porteira, síndico, síndica, cobrador, maquinista, taxista, motorista de aplicativo, caminhoneira, ajudante, encarregada, gerente-geral, diretora-executiva, diretor-executivo, diretor executivo, diretora executiva, administrador judicial, presidente executivo, presidente executiva, ministro da saúde, subsecretário, subsecretária, secretário-executivo, superintendente, corregedor, corregedora, ouvidor, ouvidora, defensor, defensora, defensor público, defensora pública, tabelião, notário, notária, escrivão, escrivã, oficial de justiça, inspetor-chefe, comissário, comissária, intendente, subintendente, sargento, soldada, almirante, brigadeiro, contra-almirante, comandante-geral, chefe do estado-maior, bombeira, comandante dos bombeiros, mergulhadora, alpinista, velejador, surfista, ciclista, nadador, nadadora, ginasta, judoca, lutador, lutadora, boxeador, pugilista, tenista, maratonista, zagueiro, meio-campista, centroavante, artilheiro, capitão da equipa, selecionador, selecionadora, mister, árbitro, árbitra, dirigente desportivo, cartola, empresário do jogador, agente do jogador, climatologista, meteorologista, glaciologista, oceanógrafo, oceanógrafa, sismólogo, sismóloga, vulcanólogo, astrônomo, astrônoma, astrónomo, astrónoma, astrofísico, astrofísica, físico, químico, matemático, estatístico, botânico, botânica, zoólogo, zoóloga, arqueólogo, arqueóloga, paleontólogo, antropólogo, antropóloga, linguista, virologista, imunologista, pneumologista, cardiologista, oncologista, pediatra, psiquiatra, ginecologista, obstetra, dentista, veterinário, veterinária, nutricionista, fisioterapeuta, enfermeira-chefe, enfermeiro-chefe, parteira, cientista-chefe, geneticista, agrônomo, agrônoma, agrónomo, agrónoma, enólogo, enóloga, jurista, constitucionalista, penalista, criminalista, tributarista, analista-chefe, estrategista, estrategista-chefe, banqueiro, banqueira, investidor, investidora, industrial, empreendedor, empreendedora, fazendeiro, fazendeira, pecuarista, produtor, viticultor, viticultora, vinhateiro, apicultor, apicultora, lavrador, lavradora, seringueiro, garimpeiro, cacique, pajé, líder indígena, mestre, mestra, capataz, pedreiro, carpinteiro, marceneiro, eletricista, encanador, canalizador, mecânico, costureira, alfaiate, cabeleireiro, cabeleireira, barbeiro, manicure, cozinheiro-chefe, chef, garçom, garçonete, empregado de mesa, taberneiro, hoteleiro, hoteleira, feirante, vendedor, vendedora, camelô, peixeiro, talhante, carteiro, bibliotecário, bibliotecária, arquivista, curador, curadora, museólogo, museóloga, maestro, maestrina, compositor, compositora, músico, pianista, violinista, guitarrista, baterista, sambista, fadista, rapper, funkeiro, soprano, tenor, bailarino, bailarina, coreógrafo, coreógrafa, dramaturgo, dramaturga, encenador, encenadora, roteirista, argumentista, realizador, realizadora, diretor de cena, documentarista, fotógrafo, fotógrafa, cartunista, ilustrador, ilustradora, escultor, escultora, galerista, ensaísta, romancista, cronista, editor, comentador, comentadora, comentarista, influenciador, influenciadora, youtuber, humorista, comediante, avô, avó, tio, tia, primo, prima, sobrinho, sobrinha, neto, neta, genro, nora, sogro, sogra, cunhado, cunhada, namorado, namorada, noivo, noiva, ex-mulher, ex-marido, companheiro, companheira, padrasto, madrasta, inquilina, docente, diretor da escola, vice-diretora, educador, educadora, monitor, monitora, cônego, cónego, bispa, diácono, núncio, missionário, missionária, mãe de santo, pai de santo, sultão, emir, monarca, soberano, presidente eleito, presidente cessante, negociadora, mediador, mediadora, relatora especial, comissária europeia, comissário europeu, eurocomissário, militante, astronauta, inventor, inventora, perita, campeão, campeã, vencedor, vencedora, medalhista, vice-campeã`,
    title:
      'sr, sra, srs, dr, dra, dom, dona, d, senhor, senhora, eng, engenheiro, engenheira, prof, profa, sir, lord, seu, frei, irmã',
    organization: `órgão, organismo, instituição, multinacional, país de gales, ministério, ministérios, governo, executivo, polícia, polícia civil, polícia militar, polícia federal, polícia judiciária, psp, gnr, pj, procuradoria, ministério público, agência, comitê, comité, comissão, conselho, corte, tribunal, supremo, supremo tribunal, partido, campanha, universidade, instituto, fundação, associação, associações, coletivo, sindicato, sindicatos, união, federação, confederação, central,
      empresa, empresas, sociedade, grupo, companhia, firma, fabricante, montadora, operadora, companhia aérea, banco, banco central, entidade, escritório, administração, autoridades, autoridade, parlamento, congresso, senado, assembleia, câmara, embaixada, consulado, exército, marinha, força aérea, forças, força, forças armadas, estado-maior, rebeldes, guerrilha, milícia, milícias, insurgentes, organização, organizações, ong, onu, otan, nato, união europeia, equipe, equipa, direção, centro, serviço, serviços, kremlin, casa branca, planalto, itamaraty, palácio do planalto, são bento, belém, pentágono,
      hospital, escola, colégio, vaticano, diocese, clube, prefeitura, município, autarquia, câmara municipal, região, província, estado, secretaria, departamento, chancelaria, defensoria, regulador, defesa, acusação, oposição, esquerda, direita, bancada, diplomacia, observatório, redação, gabinete, delegação, movimento, frente, liga, presidência, bruxelas, washington, moscou, moscovo, kiev, pequim, berlim, israel, proteção civil, defesa civil, bombeiros voluntários, cruz vermelha, inmet, ipma, ibge, ine, justiça, editora, cooperativa, laboratório, filial, consórcio, construtora, consultora, consultoria, concessionária, assessoria, pasta, receita federal, petrobras, corporação, gestora, startup, partidos, palácio, inpe, bce, fmi, oms, guarda costeira, guarda civil, pf, bombeiros, alfândega, autoridade tributária, casa real, arquidiocese, armador, estaleiro, petroleira, petrolífera, mineradora, elétrica, seguradora, cervejaria, rede, cadeia, distribuidora, fornecedor, patronato, ordem, reitoria, faculdade, clínica, museu, teatro, festival, stf, stj, tribunal de contas, corregedoria, junta de freguesia, facção, autoridade da concorrência, banco mundial, comissão europeia, direção-geral da saúde, dgs, direção-geral, direção nacional, provedoria, provedoria de justiça, inspeção-geral, tribunal constitucional, relação do porto, supremo tribunal de justiça, tse, tst, trf, tcu, cgu, agu, pgr, mpf, oab, ordem dos médicos, ordem dos advogados, ordem dos enfermeiros, anvisa, anatel, aneel, anp, ans, antt, anac, cade, cvm, copom, bndes, fiesp, febraban, cni, cna, cnj, cnmp, coaf, abin, fiocruz, butantan, usp, unicamp, unesp, fgv, ipea, inep, mec, sus, samu, funai, ibama, icmbio, incra, fenprof, cgtp, ugt, força sindical, deco, proteste, acnur, unicef, unesco, fao, aiea, ocde, uefa, fifa, conmebol, cbf, fpf, tap, carris, metro de lisboa, metrô, metropolitano, edp, galp, rtp, correios, ctt, embraer, eletrobras, sabesp, enel, braskem, ambev, jbs, seleção, comissão técnica, departamento médico, junta médica, corpo de bombeiros, guarda municipal, guarda nacional republicana, instituto médico legal, iml, detran, dnit, cetesb, climatempo, cemaden, apa, icnf, anepc, pordata, autoridade marítima, capitania, aeroporto, companhia docas, casa civil, palácio de belém, palácio de são bento, governo civil, assembleia municipal, câmara dos deputados, senado federal, congresso nacional, bancada ruralista, centrão, base aliada, oposicionistas, coligação, coalizão, aliança, movimento dos sem terra, mst, mtst, quilombo, terreiro, paróquia, cnbb, conferência episcopal, patriarcado, santa sé, santa casa, misericórdia, cáritas, amnistia internacional, anistia internacional, human rights watch, greenpeace, wwf, médicos sem fronteiras, repórteres sem fronteiras, júri, organização do festival, gravadora, escola de samba, agremiação, torcida organizada, claque, varejista, retalhista, supermercado, imobiliária, incorporadora, laboratórios, transportadora, agência de rating, corretora, gestora de fundos, fundo, fisco, segurança social, inss, tesouro, tesouro nacional, banco de portugal, banco do brasil, alfândegas`,
    outlet: `jornal, jornais, diário, diários, semanário, semanários, revista, revistas, tabloide, veículo, veículos, site, sites, página, portal, portais, canal, canais, emissora, emissoras, rádio, rádios, televisão, tv, rede, estação, estação de televisão, blog, blogue, podcast, publicação, vespertino, matutino, programa, órgão de comunicação, título`,
    collective:
      'mídia, média, imprensa, jornais, veículos, meios de comunicação, órgãos de comunicação, portais, emissoras',
    agency: `agência de notícias, agências de notícias, agência noticiosa, agências, agência russa, agência oficial, agência estatal, agência chinesa, agência turca, agência francesa, agência espanhola, agência alemã, agência italiana, agência iraniana, agência britânica, agência japonesa, agência norte-americana, agência de informação`,
    document: `relatório e contas, auto de notícia, requerimento, edital, medida provisória, portaria, coluna, colunas, relatório, relatórios, estudo, estudos, pesquisa, pesquisas, sondagem, sondagens, inquérito, levantamento, documento, documentos, comunicado, nota, notas, carta, e-mail, e-mails, email, ofício, ofícios, artigo, reportagem, transcrição, ata, auto, sentença, acórdão, denúncia, queixa, ação, processo, arquivos, dados, tuíte, tweet, mensagem, mensagens, livro, investigação, investigações, análise, lei, decreto, texto, projeto de lei, números, estatísticas, resultados, entrevista,
      informações, informação, notícia, notícias, despacho, balanço, barômetro, barómetro, auditoria, perícia, laudo, autópsia, estimativas, estimativa, projeções, previsões, memorando, conclusões, censo, telegramas, registro, registros, contrato, obra, memórias, crônica, índice, depoimento, depoimentos, relatos, relato, versão, versões, imagens, vídeo, gravação, gravações, áudios, áudio, parecer, resolução, boletim, boletim de ocorrência, inquérito policial, acórdãos, delação, delações, minuta, minutas, atas, fatura, faturas, contratos, conversas, laudos, pareceres, circular, planilha, planilhas, lista, registos, anuário, representação, escritura, auditorias, atestado, atestado de óbito, certidão, certidões, petição, petição inicial, parecer técnico, nota técnica, relatório preliminar, relatório final, despacho judicial, voto do relator, ementa, peças processuais, autos, escutas, extratos, extratos bancários, prontuário, prontuários, exame, exames, exame toxicológico, necropsia, necrópsia, tac, fotografias, fotos, imagens de satélite, caixa-preta, caixas negras, tacógrafo, enquete, recenseamento, diário oficial, carta aberta, abaixo-assinado, documentário, biografia, autobiografia, transcrições, atas da reunião, mensagens de texto, capturas de ecrã, boletins, boletim epidemiológico, boletim médico, boletim de outono, projeção, previsão, simulação, simulações, medições, modelos, análises, radiografia, avaliação, inspeção, vistoria, sindicância, auditoria interna, dossiê, dossier, dossiês, recurso`,
  },

  phrase: {
    determiners: `um, uma, uns, umas, algum, alguma, alguns, algumas, nenhum, nenhuma, cada, qualquer, todo, toda, todos, todas, vários, várias, diversos, diversas, muitos, muitas, inúmeros, dois, duas, três, quatro, cinco, seis, sete, dez, seu, sua, seus, suas, meu, minha, nosso, nossa, ambos, ambas, outro, outra, outros, outras`,
    definite: `o próprio, a própria, os próprios, as próprias, o mesmo, a mesma, o, a, os, as, este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela`,
    links: `de, do, da, dos, das, em, no, na, nos, nas, num, numa, com, por, pelo, pela, pelos, pelas, para, contra, entre, sobre, sob, desde, dentro de, dentro do, junto a, junto ao, junto do, junto da, perto de, à frente de, à frente do, à frente da, ao, aos, à, às, até, dum, duma, deste, desta, desse, dessa, neste, nesta, nesse, nessa, nesses, nessas, nestes, nestas, naquele, naquela`,
    particles: `de, do, da, dos, das, e, van, von, der, den, di, del, al, bin, ibn, ben, abu, são, santa, d', dal, la`,
    stops: `ter, terem, que, (a|de|com|por|para|sobre|contra|sabe|saber|sei|até|como|conforme|entre) quem, quem (é|era|foi|são|será|sabe|pode|deve|quer|vai|tem), cujo, cuja, onde, quando, como, porque, pois, embora, enquanto, se, mas, porém, nem, ou, é, são, era, eram, foi, foram, ser, sido, sendo, está, estão, estava, estavam, estar, será, serão, seria, seriam, seja, sejam, fosse, haver, há, houve, havendo, faz, fazem, fez, fazer, vai, vão, ir, pode, podem, podia, poderia, poderiam, pôde, deve, devem, devia, deveria, quer, querem, queria, quis, sabe, vem, vêm, tem, têm, tinha, tinham, teve, põe,
      não, nunca, jamais, nada, muito, tão, sem, durante, antes, depois, segundo, conforme, salvo, exceto, aqui, ali, aí, assim, isto, isso, aquilo, publicado, publicada, publicados, publicadas, divulgado, divulgada, divulgados, divulgadas, emitido, emitida, realizado, realizada, elaborado, elaborada, feito, feita, apresentado, apresentada, enviado por, datado, datada, intitulado, intitulada, dirigida, dirigido, baseado, baseada, chamado, chamada, conhecido, conhecida, visto, vista, mais, menos, qual, quais, quanto, dado, obtidos, obtido, obtida, obtidas, a que, ao qual, à qual, aos quais, às quais, encomendado, encomendada, sediado, sediada`,
    verbs: '*ou, *aram, *eram, *iram, *ou-o, *ou-a, *ou-os, *ou-as, *aram-no, *aram-na',
    between: `só, na coletiva, na entrevista coletiva, na coletiva de imprensa, na saída de campo, na saída do campo, na saída do gramado, no vestiário, na sala de imprensa, na conferência de imprensa, no final do jogo, no fim do jogo, após o jogo, após a partida, depois do jogo, na chegada, à chegada, na (sua |)apresentação, no site do clube, em coletiva de imprensa, na zona mista, há (um|uma|dois|duas|três|quatro|poucos|poucas|alguns|algumas) (dia|dias|semana|semanas|mês|meses|ano|anos|horas), (um|uma|dois|duas|três|quatro|poucos|poucas|alguns|algumas) (dia|dias|semana|semanas|mês|meses|ano|anos|horas) (depois|mais tarde|antes), *mente, tem, têm, tinha, tinham, havia, haviam, terá, terão, teria, teriam, também, ainda, além disso, depois, então, já, sempre, finalmente, no entanto, contudo, todavia, porém, por sua vez, por seu lado, por seu turno, por outro lado, em contrapartida, ontem, hoje, amanhã, esta manhã, esta tarde, esta noite, esta semana, nesta segunda-feira, nesta terça-feira, nesta quarta-feira, nesta quinta-feira, nesta sexta-feira, nesta segunda, nesta terça, nesta quarta, nesta quinta, nesta sexta, neste sábado, neste domingo, na segunda-feira,
      na terça-feira, na quarta-feira, na quinta-feira, na sexta-feira, no sábado, no domingo, na segunda, na terça, na quarta, na quinta, na sexta, esta segunda-feira, esta terça-feira, esta quarta-feira, esta quinta-feira, esta sexta-feira, este sábado, este domingo, nesta semana, na semana passada, no mês passado, no ano passado, mais tarde, pouco depois, em comunicado, num comunicado, em um comunicado, em nota, em nota oficial, por meio de nota, através de nota, em comunicado de imprensa, em entrevista, em entrevista coletiva, em coletiva de imprensa, em coletiva, em conferência de imprensa, numa conferência de imprensa,
      em discurso, em depoimento, em vídeo, no twitter, no x, no facebook, no telegram, no instagram, nas redes sociais, em suas redes sociais, em seu perfil, à imprensa, aos jornalistas, a jornalistas, a repórteres, aos repórteres, à reportagem, à polícia, por telefone, por e-mail, em tribunal, no parlamento, no congresso, no plenário, sob anonimato, sob condição de anonimato, na condição de anonimato, passado, próximo, de manhã, à tarde, à noite, pela manhã, em exclusivo, com exclusividade, a respeito, de novo, repetidamente, por exemplo, de facto, de fato, lhe, lhes, nos, me, se, em declarações aos jornalistas, em resposta, à margem, à época, à saída`,
    nullSubjects: '*m, *mos',
    pronouns: {
      person: `ele, ela, eu, você, este último, esta última`,
      people: `eles, elas, nós, vocês, estes últimos`,
      relative: `o qual, a qual, os quais, as quais, que, elaborado, elaborada, publicado, publicada, publicados, publicadas, realizado, realizada, realizados, divulgado, divulgada, divulgados, apresentado, apresentada, encomendado, encomendada, feito, feita, assinado, assinada, emitido, emitida, datado, datada, conduzido, conduzida, consultado, consultada, consultados, consultadas, ouvido, ouvida, ouvidos, ouvidas, entrevistado, entrevistada, obtido, obtidos, contactado, contactada, citado, citada, citados, citadas, presente, presentes, ferido, sediado, sediada, baseado, baseada, especializado, especializada, coordenado, coordenada`,
    },
    negations:
      'alguém, qualquer um, toda a gente, todo mundo, todo o mundo, as pessoas, (um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove) em cada (dois|duas|três|quatro|cinco|dez), metade (dos|das), (um terço|dois terços) (dos|das), ninguém, nenhum, nenhuma',
    and: 'e, ou, &',
    conditions: 'se, caso',
    self: `eu, me, mim, meu, minha, meus, minhas, nós, nos, nosso, nossa, nossos, nossas, estou, sou, estamos, somos, vou, vamos, quero, queremos, posso, podemos, tenho, temos, sei, fiz, fomos, *ámos, *amos, *emos`,
    openers: `e, mas, ou, porém, embora, enquanto, quando, se, porque, pois, como, segundo, conforme, que, onde, já que, uma vez que, o que, assim, então, depois, além disso, também, tal como, depois que, antes que, desde que`,
  },

  cues: [
    {
      // Who needs rain or goes on says nothing: these do so before a clause, or beside a quotation.
      words: `(precis|avanç|celebr)(a|am|ou|aram|ava), garant(e|em|iu|iram|ia)`,
      forms: [
        '(segundo|como|conforme) {cue} {source}',
        '” {cue} {source} (ao|à|a) {medium}',
        '” {cue} {source}',
        '{source} {cue} (ao|à) {medium}',
        '{source} (|… e ){cue} que',
      ],
    },
    {
      words: `(precis|avanç|celebr)(a|am|ou|aram|ava), garant(e|em|iu|iram|ia)`,
      forms: ['{source} {cue}'],
      needs: 'quotation',
    },
    { words: `avanç(a|am|ou|aram|ava)`, forms: ['{source} {cue}'], needs: 'outlet' },
    {
      // Who writes for an outlet, and is not named.
      words: 'escreveu, escreve, contou, conta, publicou, relatou',
      forms: ['(correspondente|jornalista|repórter|colunista) (de|do|da) {source} {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Who took up with the page what they both had wrong.
      kind: 'citation',
      words: 'e nós próprios, e nós mesmos',
      forms: ['{source} {cue}'],
      needs: 'outlet',
    },
    {
      words: `disse, disseram, explicou, explicaram, contou, contaram, confirmou, confirmaram, declarou, declararam, relatou, revelou, precisou, referiu, indicou, garantiu, adiantou, admitiu, detalhou, afirmou, afirmaram`,
      forms: [
        '(como|conforme|segundo|assim o) {cue} (a|ao|à|aos) {medium} {source}',
        '(como|conforme|segundo) (tinha|havia|já tinha|já havia) (dito|explicado|adiantado|revelado|confirmado) (a|ao|à) {medium} {source}',
      ],
      quiet: true,
    },
    {
      words: `disse, disseram, diz, dizem, contou, contaram, conta, contam, afirmou, afirmaram, afirma, afirmam, confirmou, confirmaram, confirma, explicou, explicaram, explica, revelou, revelaram, admitiu, admitiram, declarou, declararam, relatou, relataram, confidenciou, adiantou, assegurou, adianta, respondeu, confessou, confessa, negou, nega, desmentiu, admite, reconheceu, reconhece, assumiu, lamentou, descreveu, lembrou, recordou, defendeu, anunciou, prometeu, falou, fala, desabafou, pediu, avisou, alertou, acusou`,
      forms: [
        '{source} (confirmou|confirmaram|revelou|revelaram|adiantou|contou|explicou|anunciou) (a|o|as|os) … (ao|à) {medium}',
        '{source} {cue} (ao|à|a|para o|para a) {medium}',
        '” {cue} (ao|à|a) {medium} {source}',
        '” {cue} {source} (ao|à|a|para o|para a) {medium}',
        '(à|ao|aos|às|a um|a uma) {medium} (, |) {source} {cue}',
      ],
      quiet: true,
    },
    {
      words: `apurou, soube, descobriu, ouviu`,
      forms: [
        '{cue} {medium} (com|junto de|junto a|junto da|junto do|de|por) {source}',
        '{medium} {cue} (com|junto de|junto a|junto da|junto do) {source}',
      ],
    },
    {
      words: `para, na visão de, na visão do, na visão da`,
      forms: ['{cue} {source} ,'],
      quiet: true,
      needs: 'quotation',
    },
    {
      words: `segundo (comunicação|comunicado|informação|informações|nota|fonte|dados) (de|do|da|dos|das), segundo, de acordo com, de acordo com o, conforme, consoante, na opinião de, na opinião do, na opinião da, nas palavras de, nas palavras do, nas palavras da, no entender de, no entender do, no entender da, na avaliação de, na avaliação do, na avaliação da, na avaliação dos, na visão de, na visão do, na visão da, na análise de, a crer em, a julgar por, aos olhos de, segundo dados de, segundo dados do, segundo dados da, segundo os dados do, segundo os dados da, segundo informações de, segundo informações do, segundo informações da, de acordo com informações do, de acordo com informações da, de acordo com informações de, de acordo com dados do, de acordo com dados da, conforme informações do, conforme informações da, segundo apuração do, segundo apuração da, segundo números do, segundo números da, conforme dados do, conforme dados da, no dizer de, a acreditar nos, a acreditar nas, a acreditar no, a acreditar na, a crer nos, a crer nas`,
      forms: ['{cue} {source}'],
    },
    {
      words: `a reportagem do, a reportagem da, reportagem do, reportagem da, a notícia do, a notícia da, as notícias do, as informações do, as informações da, informação do, informações publicadas pelo, informações publicadas pela, as revelações do, as revelações da, apuração do, apuração da, o noticiado pelo`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `afirma, afirmam, afirmou, afirmaram, afirmava, declara, declaram, declarou, declararam, declarava, explica, explicam, explicou, explicaram, explicava, indica, indicam, indicou, indicaram, indicava, assinala, assinalam, assinalou, assinalaram, assinalava, assegura, asseguram, assegurou, asseguraram, assegurava, acrescenta, acrescentam, acrescentou, acrescentaram, acrescentava, adiciona, adicionam, adicionou, adicionaram, adicionava, informa, informam, informou, informaram, informava, manifesta, manifestam, manifestou, manifestaram, manifestava, sublinha, sublinham, sublinhou, sublinharam, sublinhava, aponta, apontam, apontou, apontaram, apontava, lamenta, lamentam, lamentou, lamentaram, lamentava, comenta, comentam, comentou, comentaram, comentava, conta, contam, contou, contaram, contava, relata, relatam, relatou, relataram, relatava, confirma, confirmam, confirmou, confirmaram, confirmava, alerta, alertam, alertou, alertaram, alertava, recorda, recordam, recordou, recordaram, recordava, considera, consideram, considerou, consideraram, considerava, avalia, avaliam, avaliou, avaliaram, avaliava, opina, opinam, opinou, opinaram, opinava, estima, estimam, estimou, estimaram, estimava, reitera, reiteram, reiterou, reiteraram, reiterava, esclarece, esclarecem, esclareceu, esclareceram, esclarecia, detalha, detalham, detalhou, detalharam, detalhava, argumenta, argumentam, argumentou, argumentaram, argumentava, alega, alegam, alegou, alegaram, alegava, conclue, concluem, concluiu, concluiram, concluia, frisa, frisam, frisou, frisaram, frisava, enfatiza, enfatizam, enfatizou, enfatizaram, enfatizava, ressalta, ressaltam, ressaltou, ressaltaram, ressaltava, salienta, salientam, salientou, salientaram, salientava, destaca, destacam, destacou, destacaram, destacava, realça, realçam, realçou, realçaram, realçava, observa, observam, observou, observaram, observava, nota, notam, notou, notaram, notava, lembra, lembram, lembrou, lembraram, lembrava, adverte, advertem, advertiu, advertiram, advertia, ressalva, ressalvam, ressalvou, ressalvaram, ressalvava, retruca, retrucam, retrucou, retrucaram, retrucava, rebate, rebatem, rebateu, rebateram, rebatia, responde, respondem, respondeu, responderam, respondia, promete, prometem, prometeu, prometeram, prometia, sugere, sugerem, sugeriu, sugeriram, sugeria, resume, resumem, resumiu, resumiram, resumia, recomenda, recomendam, recomendou, recomendaram, recomendava, acredita, acreditam, acreditou, acreditaram, acreditava, pensa, pensam, pensou, pensaram, pensava, teme, temem, temeu, temeram, temia, confessa, confessam, confessou, confessaram, confessava, admite, admitem, admitiu, admitiram, admitia, reconhece, reconhecem, reconheceu, reconheceram, reconhecia, insiste, insistem, insistiu, insistiram, insistia, explana, explanam, explanou, explanaram, explanava, ironiza, ironizam, ironizou, ironizaram, ironizava, dispara, disparam, disparou, dispararam, disparava, desabafa, desabafam, desabafou, desabafaram, desabafava, pontua, pontuam, pontuou, pontuaram, pontuava, brinca, brincam, brincou, brincaram, brincava, pondera, ponderam, ponderou, ponderaram, ponderava, justifica, justificam, justificou, justificaram, justificava, acautela, acautelam, acautelou, acautelaram, acautelava, avisa, avisam, avisou, avisaram, avisava, testemunha, testemunham, testemunhou, testemunharam, testemunhava, narra, narram, narrou, narraram, narrava, remata, rematam, rematou, remataram, rematava, atira, atiram, atirou, atiraram, atirava, refere, referem, referiu, referiram, referia, vinca, vincam, vincou, vincaram, vincava, defende, defendem, defendeu, defenderam, defendia, adianta, adiantam, adiantou, adiantaram, adiantava, sentencia, sentenciam, sentenciou, sentenciaram, sentenciava, crava, cravam, cravou, cravaram, cravava, reflete, refletem, refletiu, refletiram, refletia, analisa, analisam, analisou, analisaram, analisava, exclama, exclamam, exclamou, exclamaram, exclamava, discorda, discordam, discordou, discordaram, discordava, concorda, concordam, concordou, concordaram, concordava, aconselha, aconselham, aconselhou, aconselharam, aconselhava, supe, supem, supiu, supiram, supia, jura, juram, jurou, juraram, jurava, exemplifica, exemplificam, exemplificou, exemplificaram, exemplificava, contextualiza, contextualizam, contextualizou, contextualizaram, contextualizava, sintetiza, sintetizam, sintetizou, sintetizaram, sintetizava, corrobora, corroboram, corroborou, corroboraram, corroborava, ratifica, ratificam, ratificou, ratificaram, ratificava, disse, disseram, diz, dizem, dizia, diziam, sustenta, sustentam, sustentou, expôs, fez saber, faz saber, deu a conhecer, deixou claro, deixa claro, deixou entender, chamou a atenção, queixou-se, queixa-se, defendeu-se, mostrou-se, manifestou-se, congratulou-se, regozijou-se, comprometeu-se, lamentou-se, referiu-se, pronunciou-se, questionou-se, gaba-se, contrapôs, propôs, supôs, impôs, repôs, crê, creem, julga, julgam, julgou, entende, entendem, entendeu, acha, acham, achou, sabe que, escreve, escreveu, escrevem, escreveram, conclui, concluíram, retorquiu, redarguiu, fez um apelo, faz um apelo, chama a atenção, pôs em causa, não descarta, não descartou, dá conta de, dão conta de, deu conta de, deram conta de, chamou atenção para, fez questão de, se queixou, se queixa, se defendeu, se mostrou, se disse, se diz, diz-se, disse-se, resigna-se, explodiu, explode, indigna-se, indignou-se, queixam-se, queixaram-se, lamentam-se, ressalta-se, fala em, falam em, falou em, falaram em, fala já em, falam já em, fala já num, fala num, fala numa, fala já numa`,
      forms: [
        '” {cue} (ao|à) {medium} {source}',
        '” {cue} {source} (ao|à) {medium}',
        '{source} {cue} (ao|à) {medium}',
        '(segundo|como|conforme|assim|o que) {cue} {source}',
        '” {cue} {source}',
        '{source} {cue}',
        '{source} … e {cue}',
        '{source} … ” {cue} ”',
      ],
    },
    {
      words: `afirmado, declarado, explicado, indicado, assinalado, assegurado, precisado, acrescentado, adicionado,
        informado, manifestado, sublinhado, apontado, lamentado, comentado, contado, relatado, confirmado, alertado,
        recordado, considerado, avaliado, opinado, estimado, reiterado, esclarecido, detalhado, argumentado,
        alegado, concluido, frisado, enfatizado, ressaltado, salientado, destacado, realçado, observado, notado,
        lembrado, completado, advertido, ressalvado, retrucado, rebatido, respondido, prometido, sugerido,
        garantido, resumido, recomendado, acreditado, pensado, temido, confessado, admitido, reconhecido, insistido,
        explanado, ironizado, disparado, desabafado, pontuado, brincado, ponderado, justificado, acautelado,
        avisado, testemunhado, narrado, rematado, atirado, referido, vincado, defendido, adiantado, sentenciado,
        cravado, refletido, analisado, exclamado, discordado, concordado, aconselhado, supido, jurado,
        exemplificado, celebrado, contextualizado, sintetizado, corroborado, ratificado, dito, escrito, exposto, dado a conhecer, deixado claro`,
      forms: [
        '” (tinha|tinham|havia|haviam|terá|terão|tem|têm) {cue} {source}',
        '(como|conforme) (tinha|tinham|havia|já tinha|já havia) {cue} {source}',
        '{source} (tinha|tinham|havia|haviam|terá|terão|teria|teriam|tem|têm) {cue}',
      ],
    },
    {
      words: `anuncia, anunciam, anunciou, anunciaram, anunciava, denuncia, denunciam, denunciou, denunciaram, denunciava, critica, criticam, criticou, criticaram, criticava, rejeita, rejeitam, rejeitou, rejeitaram, rejeitava, exige, exigem, exigiu, exigiram, exigia, pede, pedem, pediu, pediram, pedia, reclama, reclamam, reclamou, reclamaram, reclamava, nega, negam, negou, negaram, negava, desmente, desmentem, desmentiu, desmentiram, desmentia, revela, revelam, revelou, revelaram, revelava, noticia, noticiam, noticiou, noticiaram, noticiava, reporta, reportam, reportou, reportaram, reportava, menciona, mencionam, mencionou, mencionaram, mencionava, acusa, acusam, acusou, acusaram, acusava, atribue, atribuem, atribuiu, atribuiram, atribuia, questiona, questionam, questionou, questionaram, questionava, escreve, escrevem, escreveu, escreveram, escrevia, condena, condenam, condenou, condenaram, condenava, aplaude, aplaudem, aplaudiu, aplaudiram, aplaudia, apura, apuram, apurou, apuraram, apurava, saúda, saúdam, saudou, saudaram, saudava, descarta, descartam, descartou, descartaram, descartava, apoia, apoiam, apoiou, apoiaram, apoiava, cobra, cobram, cobrou, cobraram, cobrava, culpa, culpam, culpou, culparam, culpava, classifica, classificam, classificou, classificaram, classificava, elogia, elogiam, elogiou, elogiaram, elogiava, solicita, solicitam, solicitou, solicitaram, solicitava, contesta, contestam, contestou, contestaram, contestava, refuta, refutam, refutou, refutaram, refutava, prope, propem, propiu, propiram, propia, apela, apelam, apelou, apelaram, apelava, repudia, repudiam, repudiou, repudiaram, repudiava, calcula, calculam, calculou, calcularam, calculava, descreve, descrevem, descreveu, descreveram, descrevia, propôs, propõe, propuseram, aponta, apontam, opõe-se, põe em causa, pôs em causa, titula`,
      forms: [
        '(segundo|como|conforme|assim|o que) {cue} {source}',
        '” {cue} {source} ”',
        '{source} {cue}',
        '{source} … e {cue} que',
      ],
    },
    {
      words: `anunciado, denunciado, criticado, rejeitado, exigido, pedido, reclamado, negado, desmentido, revelado,
        noticiado, reportado, publicado, avançado, mencionado, acusado, atribuído, questionado, escrito,
        condenado, aplaudido, divulgado, citado, apurado, saudado, descartado, apoiado, cobrado, culpado,
        classificado, elogiado, solicitado, contestado, refutado, propido, apelado, repudiado, veiculado, calculado, proposto`,
      forms: [
        '(como|conforme|tal como) (tinha|havia|já tinha|já havia) {cue} {source}',
        '{source} (|lhe |o )(tinha|tinham|havia|haviam|terá|terão|teria|já tinha|já havia) {cue}',
      ],
    },
    {
      words: `afirmando, declarando, explicando, precisando, acrescentando, sublinhando, assegurando, garantindo, recordando, lembrando, alegando, argumentando, denunciando, anunciando, reconhecendo, alertando, insistindo, dizendo, frisando, destacando, ressaltando, salientando, admitindo`,
      forms: ['{source} … {cue}'],
    },
    { words: `cita, citam, citou, citava, remete para`, forms: ['{source} {cue} {origin}'], needs: 'outlet' },
    {
      words: `citando, que cita, que citam, que citou, que citava, citando como fonte, que se baseia em, baseando-se em, com base em, com base no, com base na, com base nos, com base nas, apoiando-se em, remetendo para, remetendo-se a, que atribui a informação a, o qual cita, que por sua vez cita, fazendo eco de, fazendo eco do, que remete para`,
      forms: ['{cue} (|o |a ){source}'],
      chain: true,
    },
    { words: `ao, à`, forms: ['” {cue} {source} ”'], told: true, needs: 'outlet', quiet: true },
    // "In a report published on Monday, the court warns": the paper, where somebody speaks in it.
    {
      forms: [
        '(¶|¶ e|¶ mas|:) (em|num|numa) {source} (divulgado|divulgada|publicado|publicada|apresentado|apresentada|enviado|enviada|assinado|assinada|obtido|obtida|datado|datada|intitulado|intitulada|a que|que) … ,',
      ],
      told: true,
      needs: 'document',
      quiet: true,
    },
    {
      words:
        '(obtido|obtida|obtidos|obtidas|consultado|consultada|consultados|consultadas|visto|vista|vistos|vistas|analisado|analisada|analisados|analisadas) (pelo|pela|por)',
      forms: ['{cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `citado pelo, citada pelo, citados pelo, citadas pelo, citado pela, citada pela, citados pela, citadas pela, citado por, citada por, citados por, citadas por, ouvido pelo, ouvida pelo, ouvidos pelo, ouvidas pelo, ouvido pela, ouvida pela, ouvidos pela, ouvidas pela, ouvido por, ouvida por, ouvidos por, ouvidas por, consultado pelo, consultada pelo, consultados pelo, consultadas pelo, consultado pela, consultada pela, consultados pela, consultadas pela, contactado pelo, contactada pelo, contactado pela, contactada pela, contactada por, contactado por, procurado pelo, procurada pelo, procurado pela, procurada pela, procurados pela, procurados pelo, questionado pelo, questionada pelo, questionado pela, questionada pela, questionados pela, que falou ao, que falou à, que falaram ao, que falaram à, que falou com a`,
      forms: [
        '{source} , {cue} {medium}',
        '{source} {cue} {medium}',
        '¶ {cue} {medium} , {source}',
        '{cue} {medium} , {source}',
      ],
    },
    {
      words: `em entrevista ao, em entrevista à, em entrevista a, em entrevista exclusiva ao, em entrevista exclusiva à, em entrevista concedida ao, em entrevista concedida à, numa entrevista ao, numa entrevista à, em declarações ao, em declarações à, em declarações a, em conversa com o, em conversa com a, em nota enviada à, em nota enviada ao, em nota à, em nota ao, ouvido pelo, ouvida pelo, ouvidos pelo, ouvidas pelo, ouvido pela, ouvida pela, ouvidos pela, ouvidas pela, citado pelo, citada pelo, citados pelo, citadas pelo, citado pela, citada pela, citados pela, citadas pela, citado por, citada por, citados por, citadas por, questionado pelo, questionado pela, questionada pelo, questionada pela, contactado pelo, contactado pela, contactada pelo, contactada pela, procurado pelo, procurado pela, procurada pelo, procurada pela, entrevistado pelo, entrevistada pelo, aos microfones da`,
      forms: ['{cue} {source}'],
      told: true,
      needs: 'outlet',
    },
    {
      words: `em entrevista ao, em entrevista à, em entrevista a, em entrevista concedida ao, em entrevista concedida à, em entrevista exclusiva ao, em entrevista exclusiva à, numa entrevista ao, numa entrevista à, em declarações ao, em declarações à, em conversa com, aos microfones da, ao microfone da, em artigo no, em nota à, em nota ao, em mensagem à, em nota enviada à, em nota enviada ao, em comunicado enviado à, em comunicado enviado ao`,
      forms: ['{cue} {medium} , {source}'],
    },
    {
      words: `teve acesso, tiveram acesso, obteve, consultou, teve conhecimento`,
      forms: [
        '{source} (|,) (a que|ao qual|à qual|aos quais|às quais|que) (|o |a ){medium} {cue}',
        '{source} (|,) (a que|ao qual|à qual|aos quais|às quais|que) {cue} {medium}',
      ],
      needs: 'document',
    },
    {
      words: `obtido pelo, obtida pelo, obtidos pelo, obtidas pelo, obtido pela, obtida pela, obtidos pela, obtidas pela, obtido por, obtidos por, obtidas por, visto pelo, visto pela, vistos pela, vistos pelo, consultado pelo, consultado pela, consultados pelo, consultados pela, consultada pelo, consultada pela, revelado pelo, revelada pelo, revelados pelo, reveladas pelo, revelado pela, revelados pela, revelada pela, a que teve acesso o, a que teve acesso a, analisados pelo, analisados pela`,
      forms: ['{source} {cue} {medium}'],
      needs: 'document',
    },
    {
      words: `apurou, soube, ficou a saber`,
      forms: [
        '(segundo|como|conforme|ao que) {cue} {source} (junto de|junto do|junto da|com|por) {origin}',
        '{source} {cue} (junto de|junto do|junto da|com) {origin}',
        '(segundo|como|conforme|ao que) (|o |a ){cue} {source}',
        '(segundo|como|conforme|ao que) {source} {cue}',
        '{source} {cue}',
      ],
      needs: 'outlet',
    },
    {
      words: `noticiado pelo, noticiada pelo, noticiado pela, noticiada pela, divulgado pelo, divulgada pelo, divulgados pelo, divulgadas pelo, divulgado pela, divulgada pela, divulgados pela, divulgadas pela, publicado pelo, publicada pelo, publicados pelo, publicadas pelo, publicado pela, publicada pela, publicados pela, publicadas pela, revelado pelo, revelada pelo, reveladas pelo, revelados pelo, revelado pela, revelada pela, revelados pela, avançado pelo, avançada pelo, avançado pela, avançada pela, citado pelo, citada pelo, citados pelo, citado pela, citada pela, citado por, citada por, citados por, citadas por, reproduzido pelo, reproduzida pelo, antecipado pelo, antecipada pela, publicado no, publicada no, publicado na, publicada na, relatado pelo, relatado pela, ouvida pelo, ouvida pela, reportado por, revelado por, noticiado por, divulgado por, divulgada por, confirmada pelo, adiantado pelo, adiantada pelo, adiantado pela, adiantada pela`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      kind: 'original-publication',
      words: `divulgada inicialmente pelo, divulgada inicialmente pela, divulgado inicialmente pelo, divulgado inicialmente pela, publicado originalmente pelo, publicado originalmente pela, publicada originalmente pelo, publicada originalmente pela, publicado originalmente no, publicado originalmente na, publicado originalmente em, publicado originalmente por, publicada originalmente no, publicada originalmente na, publicada originalmente em, originalmente publicado no, originalmente publicado na, originalmente publicado em, originalmente publicado pelo, originalmente publicado pela, originalmente publicado por, originalmente publicada no, originalmente publicada na, originalmente publicada em, publicado pela primeira vez no, publicado pela primeira vez na, publicado pela primeira vez em, publicada pela primeira vez no, publicada pela primeira vez na, publicado pela primeira vez pelo, publicado pela primeira vez pela, publicado inicialmente pelo, publicado inicialmente pela, publicado inicialmente no, publicado inicialmente na, publicada inicialmente no, publicada inicialmente na, publicada inicialmente pelo, publicada inicialmente pela,
        revelado inicialmente pelo, revelado inicialmente pela, revelada inicialmente pelo, revelada inicialmente pela, revelado em primeira mão pelo, revelado em primeira mão pela, revelada em primeira mão pelo, revelada em primeira mão pela, noticiado em primeira mão pelo, noticiado em primeira mão pela, noticiada em primeira mão pelo, noticiada em primeira mão pela, avançada em primeira mão pelo, avançada em primeira mão pela, avançado em primeira mão pelo, noticiado primeiro pelo, noticiada primeiro pelo, noticiada primeiro pela, revelada primeiro pelo, revelada primeiro pela, noticiado inicialmente pelo, noticiada inicialmente pela, noticiada inicialmente pelo, foi revelada pelo jornal, foi publicado primeiro no`,
      forms: ['{cue} {source}'],
    },
    {
      kind: 'original-publication',
      words: `noticiou em primeira mão, avançou em primeira mão, revelou em primeira mão, foi o primeiro a noticiar, foi o primeiro a divulgar, foi o primeiro a avançar`,
      forms: ['{source} {cue}'],
    },
    {
      kind: 'republication',
      words: `reproduzido do, reproduzido da, reproduzido de, republicado do, republicado da, republicado de, republicado com autorização de, republicado com autorização do, republicado com autorização da, republicado com permissão de, extraído do, extraído da, retirado do`,
      forms: ['{cue} {source}'],
      needs: 'publication',
    },
    {
      words: `anuncia, anunciam, anunciou, anunciaram, anunciava, denuncia, denunciam, denunciou, denunciaram, denunciava,
        critica, criticam, criticou, criticaram, criticava, rejeita, rejeitam, rejeitou, rejeitaram, rejeitava,
        exige, exigem, exigiu, exigiram, exigia, pede, pedem, pediu, pediram, pedia, reclama, reclamam, reclamou,
        reclamaram, reclamava, nega, negam, negou, negaram, negava, desmente, desmentem, desmentiu, desmentiram,
        desmentia, revela, revelam, revelou, revelaram, revelava, noticia, noticiam, noticiou, noticiaram,
        noticiava, reporta, reportam, reportou, reportaram, reportava, publica, publicam, publicou, publicaram,
        publicava, avança, avançam, avançou, avançaram, avançava, menciona, mencionam, mencionou, mencionaram,
        mencionava, acusa, acusam, acusou, acusaram, acusava, atribue, atribuem, atribuiu, atribuiram, atribuia,
        questiona, questionam, questionou, questionaram, questionava, escreve, escrevem, escreveu, escreveram,
        escrevia, condena, condenam, condenou, condenaram, condenava, aplaude, aplaudem, aplaudiu, aplaudiram,
        aplaudia, divulga, divulgam, divulgou, divulgaram, divulgava, cita, citam, citou, citaram, citava, apura,
        apuram, apurou, apuraram, apurava, saúda, saúdam, saudou, saudaram, saudava, descarta, descartam, descartou,
        descartaram, descartava, apoia, apoiam, apoiou, apoiaram, apoiava, cobra, cobram, cobrou, cobraram, cobrava,
        culpa, culpam, culpou, culparam, culpava, classifica, classificam, classificou, classificaram, classificava,
        elogia, elogiam, elogiou, elogiaram, elogiava, solicita, solicitam, solicitou, solicitaram, solicitava,
        contesta, contestam, contestou, contestaram, contestava, refuta, refutam, refutou, refutaram, refutava,
        prope, propem, propiu, propiram, propia, apela, apelam, apelou, apelaram, apelava, repudia, repudiam,
        repudiou, repudiaram, repudiava, veicula, veiculam, veiculou, veicularam, veiculava, calcula, calculam,
        calculou, calcularam, calculava`,
      forms: ['” {cue} {source}'],
      needs: 'outlet',
    },
    {
      words: `anunciado, denunciado, criticado, rejeitado, exigido, pedido, reclamado, negado, desmentido, revelado,
        noticiado, reportado, publicado, avançado, mencionado, acusado, atribuído, questionado, escrito,
        condenado, aplaudido, divulgado, citado, apurado, saudado, descartado, apoiado, cobrado, culpado,
        classificado, elogiado, solicitado, contestado, refutado, propido, apelado, repudiado, veiculado, calculado`,
      forms: ['” (tinha|havia|já tinha|já havia) {cue} {source}'],
      needs: 'outlet',
    },
    {
      kind: 'original-publication',
      words: `antecipada pelo, antecipada pela, antecipado pelo, antecipado pela, foi antecipada por`,
      forms: ['{cue} {source}'],
      needs: 'publication',
    },
    {
      words: `confirmado por, confirmado pelo, confirmado pela, confirmada por, confirmada pelo, confirmada pela, confirmadas pelo, confirmadas pela, anunciado pelo, anunciado pela, anunciada pelo, anunciada pela, anunciadas pelo, anunciadas pela, desmentido pelo, desmentido pela, desmentida pelo, desmentida pela, denunciado pelo, denunciado pela, denunciada pela, denunciada pelo, reivindicado pelo, revelado pelo, revelado pela, revelada pelo, revelada pela, avançado pelo, avançada pelo, avançado pela, avançada pela, noticiado pelo, noticiado pela, noticiada pelo, noticiada pela, adiantada pelo, adiantado pelo, comunicado pela, comunicado pelo`,
      forms: ['{cue} {source}'],
    },
    {
      words: `disse, disseram, afirmou, afirmaram, declarou, declararam, explicou, explicaram, acrescentou, acrescentaram, assegurou, dizem, afirma, afirmam, explica, explicam, contam, relatam, relataram`,
      forms: ['{source} {cue}'],
      strong: true,
    },
    {
      // Documents that an outlet has.
      forms: [
        '(a que|ao qual|à qual|aos quais|às quais) {source} (teve acesso|tiveram acesso|obteve acesso)',
        '(a que|ao qual|à qual|aos quais|às quais) (teve acesso|tiveram acesso) {source}',
        'que {source} (obteve|consultou|viu|pôde consultar|teve em mãos|ouviu|entrevistou|contactou|revelou|publicou|leu)',
        '(com quem|com os quais) {source} (falou|conversou)',
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      words: `avançada por, avançada pelo, avançada pela, avançado por, avançado pelo, avançado pela, divulgado por, divulgada por, divulgado pelo, divulgada pelo, divulgada pela, divulgados pelo, divulgados pela, divulgados nesta quinta pelo, publicado por, publicada por, publicado pelo, publicada pelo, publicada pela, revelado por, revelada por, revelado pelo, revelada pelo, revelada pela, obtido por, obtidos por, obtido pelo, obtidos pelo, obtida pelo, obtida pela, obtidos pela, consultado por, consultados por, consultados pelo, consultado pelo, consultada pelo, consultada pela, ouvido por, ouvidos por, ouvido pelo, ouvidos pelo, ouvida pela, ouvidos pela, ouvida pelo, citado por, citada por, citado pelo, citada pelo, citado pela, citados pelo, entrevistado por, entrevistado pelo, contactado por, contactado pelo, contactada pelo, procurado por, procurada pela, procurado pela, reproduzido por, em entrevista a, em entrevista ao, em entrevista à, em declarações a, em declarações ao, em declarações à, aos microfones da, nas páginas do, confirmada entretanto pelo, confirmada entretanto pela`,
      forms: ['{cue} (jornal |diário |site |portal |revista |) {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `confirmada pelo, confirmada pela, confirmado pelo, confirmado pela, confirmada entretanto pelo, confirmada entretanto pela, confirmado entretanto pelo, divulgados pelo, divulgados pela, divulgado pelo, divulgada pela, desmentida pelo, desmentida pela, desmentido pelo`,
      forms: ['{cue} {source}'],
    },
    {
      words: 'divulgados, divulgado, divulgadas, divulgada',
      forms: ['{cue} (hoje|ontem|nesta *|na *|esta *) (pelo|pela|por) {source}'],
      quiet: true,
    },
    {
      forms: [
        '(notícia|notícias|informação|informações|reportagem|artigo|investigação|revelações|manchete|versão|rumores|denúncia) (de|do|da|publicada por|publicada pelo|publicada pela|publicada no|publicada na|publicadas pelo|avançada por|divulgada por|veiculada por|veiculada pela) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `que se baseia em, baseando-se em, que remete para, que atribui a informação a, que reproduz, reproduzindo, que soube de, que apurou com, que ouviu de, com base em, que tem a informação de`,
      forms: ['{cue} {source}'],
      chain: true,
    },
    {
      words: `no entender de, no entender do, no entender da, na opinião de, na opinião do, na opinião da, na visão de, na visão do, na visão da, na avaliação de, na avaliação do, na avaliação da, nas palavras de, nas palavras do, nas palavras da, aos olhos de, aos olhos do, a crer em, a acreditar em, pelas contas de, pelas contas do, pelas contas da, pelos cálculos de, pelos cálculos do, pelos cálculos da, nas contas de, nas contas do, nas contas da, segundo dados de, segundo dados do, segundo dados da, segundo os dados de, segundo os dados do, segundo relato de, segundo relatos de, segundo estimativas de, segundo estimativas do, segundo estimativas da, conforme relato de, pela voz de, pela voz do, por a voz de, na versão de, na versão do, na versão da`,
      forms: ['{cue} (o |a |os |as |) {source}'],
    },
    {
      words: `desabafa, desabafou, atira, atirou, dispara, disparou, ironiza, ironizou, brinca, brincou, rebate, rebateu, rebatem, rebateram, contrapõe, contrapôs, remata, rematou, resume, resumiu, suspira, suspirou, lamenta, lamentou, lamentam, queixa-se, queixam-se, queixou-se, reclama, reclamou, reclamam, reclamaram, protesta, protestou, protestam, defende-se, defendeu-se, justifica, justificou, mostra-se, mostrou-se, diz-se, disse-se, ressalva, ressalvou, frisa, frisou, frisam, sublinha, sublinhou, sublinham, vinca, vincou, salienta, salientou, salientam, pontua, pontuou, pondera, ponderou, assinala, assinalou, calcula, calculou, calculam, estima, estimou, estimam, estimaram, aponta, apontou, apontam, apontaram, indica, indicou, indicam, indicaram, certifica, atesta, atestou, atestam, constata, constatou, documenta, documentou, detalha, detalhou, descreve, descreveu, descrevem, descreveram, narra, narrou, narram, recorda, recordou, recordam, relembra, lembra, lembrou, lembram, antevê, suspeita, suspeitou, suspeitam, teme, temem, imputa, imputou, atribui, atribuiu, atribuem, acusa, acusou, acusam, acusaram, culpa, culpou, denuncia, denunciou, denunciam, denunciaram, desmente, desmentiu, desmentem, desmentiram, nega, negou, negam, negaram, rejeita, rejeitou, rejeitam, rejeitaram, refuta, refutou, refutam, classifica, classificou, classificaram, critica, criticou, criticam, alerta, alertou, alertam, alertaram, avisa, avisou, avisam, avisaram, adverte, advertiu, promete, prometeu, jura, jurou, assegura, assegurou, asseguram, conclui, concluiu, concluem, concluíram, considera, considerou, consideram, consideraram, entende, entendeu, entendem, acredita, acreditam, avalia, avaliou, avaliam, sustenta, sustentou, sustentam, sustentaram, alega, alegou, alegam, alegaram, argumenta, argumentou, argumentam, fala em, falam em, falou em, falaram em, dá conta, dão conta, deu conta, deram conta, deixa claro, deixou claro, põe em causa, pôs em causa, veio a público, confessa, confessou, reconhece, reconheceu, reconhecem, admite, admitiu, admitem, admitiram, noticia, noticiou, noticiaram, escreve, escreveu, titula, adianta, adiantou, fez saber, faz saber, fizeram saber, queixam-se de, queixa-se de, eleva, elevou, duvida, duvidam, duvidou, desafia, desafiou`,
      forms: ['” {cue} {source}', '{source} {cue}'],
    },
    {
      words: 'viram, viu, ouviram, ouviu, avistaram, presenciaram',
      forms: ['{source} {cue}'],
      needs: 'unnamed',
      quiet: true,
    },
    {
      words: 'completa, completam, completou, completaram, completava',
      forms: ['” {cue} {source}', '{source} {cue} (que|:)'],
    },
    {
      words: 'reage, reagem, reagiu, reagiram',
      forms: ['{source} {cue} … :', '{source} {cue} :', '” {cue} {source}'],
      needs: 'quotation',
      quiet: true,
    },
    {
      // A gesture that goes with what is said.
      words: `(encolhe|encolhem|encolheu) os ombros, (dá|deu|dão) de ombros, (abana|abanou|balança|balançou) a cabeça, (abre|abriu) os braços, (suspira|suspirou|assente|assentiu|anui|anuiu|sorri|sorriu), não (poupa|poupou|poupam) (nas |)(críticas|palavras), não (mede|mediu) (as |)palavras, não (esconde|escondeu|escondia) (o|a) (desilusão|frustração|alegria|satisfação|emoção|revolta|preocupação), (vai|foi) mais longe, (bate|bateu) o pé, (torce|torceu) o nariz`,
      forms: ['” {cue} {source}', '{source} {cue} :'],
      needs: 'quotation',
      strong: true,
      quiet: true,
    },
    {
      // Who stands up for a law or a choice argues for it.
      words: 'defende, defendem, defendia, defendeu, defenderam',
      forms: [
        '{source} {cue} (a |o |os |as |) (nova |novo |sua |seu |suas |seus |) (lei|reforma|norma|normas|texto|plano|projeto|projecto|acordo|decreto|decisão|decisões|gestão|governo|medida|medidas|iniciativa|legalidade|legitimidade|trabalho|ministro|ministra|proposta|corte|atuação|política|opção|opções)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      forms: [
        '¶ (também |)para (o |a |) {source}',
        '” para (o |a |) {source} , (do|da|de|dos|das) … , (o|a|os|as|é|são|não|há)',
        '” para (o |a |) {source} , (o|a|os|as|um|uma|seu|sua|é|são|foi|não|se|isso|isto|esta|este|há|será|“|«)',
        '” para (o |a |) {source} (o|a|os|as|um|uma|seu|sua|é|são|foi|não|isso|isto|há|será)',
      ],
      needs: 'named',
      quiet: true,
    },
    {
      forms: [
        '{source} (emitiu|emite|divulgou|divulga|publicou|publica|difundiu|soltou) (uma nota|um comunicado|uma mensagem|uma declaração|uma carta) (em que|no qual|na qual|onde)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      words: '*',
      forms: ['” {cue} {source}'],
      needs: 'speech',
      strong: true,
      quiet: true,
    },
    {
      words: '*a-se, *ou-se, *e-se',
      forms: ['” {cue} {source}'],
      needs: 'speech',
      strong: true,
      quiet: true,
    },
    { forms: ['{source} (*ou|*eu|*iu|*aram|*eram|*iram|*ava|*avam|*ia|*am|*em) que'], quiet: true },
    { forms: ['¶ (também |)(para|segundo|na opinião de) (o |a |) {source}'], needs: 'named', quiet: true },
    {
      forms: [
        '¶ (também |)para (o |a |os |as |) {source} , (trata-se|tratou-se|não há dúvidas|não há provas|não restam dúvidas|está em causa|ficou claro|está claro|ficou provado|o objetivo|o problema|a solução|a culpa|a medida|a decisão|a proposta|é (claro|evidente|óbvio|certo|preciso|necessário|essencial|urgente|cedo|inaceitável|fundamental))',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      words:
        '(consta|constam|decorre|resulta|depreende-se|lê-se|pode ler-se|infere-se) (da|do|das|dos|de|na|no|nas|nos|em)',
      forms: ['{cue} {source}', '” {cue} {source}'],
      needs: 'document',
    },
    {
      words: `riposta, ripostou, retruca, retrucou, retorquiu, atira, atirou, dispara, disparou, contrapõe, contrapôs, contemporiza, contemporizou, desabafa, desabafou, resume, resumiu, ironiza, ironizou, brinca, brincou, lamenta, lamentou, admite, admitiu, insinua, insinuou, adverte, advertiu, alerta, alertou, assegura, assegurou, reitera, reiterou, sublinha, sublinhou, frisa, frisou, vinca, vincou, salienta, salientou, ressalta, ressaltou, pondera, ponderou, rebate, rebateu, refuta, refutou, desmente, desmentiu, nega, negou, sugere, sugeriu, estima, estimou, calcula, calculou, classificou, classifica, apelidou, qualificou, qualifica, confidenciou, confidencia, segredou, recorda, recordou, relembra, relembrou, sentencia, sentenciou, vaticina, vaticinou, conclui, concluiu, (não |nem )(descarta|descartou|exclui|excluiu|afasta|afastou|esconde|escondeu)`,
      forms: ['” {cue} {source}', '{source} {cue}'],
      needs: 'known',
    },
    {
      forms: [
        '(foi|foram|é|são) {source} (quem|que|a) (revelou|denunciou|contou|deu a notícia|confirmou|anunciou|avançou|noticiou|revelar|denunciar|dar|confirmar|anunciar|avançar|noticiar)',
        '(é o que|foi o que) (mostra|mostrou|consta (de|do|da)|revela|revelou|indica|indicou|aponta|apontou|conclui|concluiu|afirma|sustenta|defende|garante|conta|dizem|alega) {source}',
        '(é a opinião|é o que diz|é o que defende|é a convicção|é o apelo|é a posição|é o alerta) (de|do|da|dos|das) {source}',
        '(no entender|no entendimento|na ótica|na óptica|na visão|aos olhos|nas palavras|nas contas|pelas contas|na leitura|no relato) (de|do|da|dos|das) {source}',
        '{source} (mostrou-se|mostra-se|diz-se|disse-se|declarou-se|confessa-se|confessou-se) (convencido|convencida|preocupado|preocupada|confiante|otimista|optimista|surpreendido|surpreendida|disponível|contra|favorável)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      forms: [
        '¶ {source} (*a|*am|*e|*em|*ou|*eu|*iu|*aram|*eram|*iram|vê|diz) (|ainda |já |logo |assim ):',
        '¶ {source} (vê|veem|teme|temem)',
        '{source} (chamou|chama|classificou|classifica|qualificou|qualifica|definiu|define|descreveu|descreve) (a|o|as|os|à|ao|isso) … (de|como)',
      ],
      needs: 'quotation',
      quiet: true,
    },
    {
      forms: [
        '(quem o (diz|garante|afirma|assegura|confirma|nega|revela)|quem (diz|garante|afirma|assegura|confirma|revela) isso) (é|são) {source}',
        '(foi avançado|foi avançada|foi dada|foi dado|foi revelada|foi revelado|confirmada|confirmado|confirmadas) (em primeira mão |primeiro |também |) (por|pelo|pela|pelos|pelas) (jornal |) {source}',
        '(apurou-se|soube-se|foi confirmado|foi possível apurar|confirmou-se|confirmou a reportagem|apurou a reportagem) (junto de|junto a|junto do|junto da|com|por) {source}',
        '{source} (dá|dão|aponta|apontam|atribui|atribuem|coloca|colocam) … (pontos|vantagem|por cento|%)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      forms: [
        '(nos|nas|em|entre) {source} (fala-se|diz-se|comenta-se|circula|já se fala|teme-se|acredita-se|dá-se como)',
        '(nos|nas|em|entre) {source} , (fala-se|diz-se|comenta-se|circula|já se fala|teme-se|acredita-se|dá-se como)',
        '(nos|nas|em|entre) {source} … (é visto|é vista|é tido|é tida|é dado como|é dada como|é considerado|é considerada)',
      ],
      needs: 'unnamed',
      quiet: true,
    },
    {
      words: `antecipa, antecipam, antecipou, anteciparam, projeta, projetam, projetou, projetaram, antevê, anteveem, anteviu, prognostica, prognosticam, prognosticou, pressagia, sinaliza, sinalizam, sinalizou, sinalizaram, agradece, agradecem, agradeceu, agradeceram, desculpa-se, desculpou-se, desculparam-se, pede desculpa, pede desculpas, pedem desculpa, pedem desculpas, pediu desculpa, pediu desculpas, pediram desculpa, pediram desculpas, pediu perdão, assume, assumem, assumiu, assumiram, culpa, culpou, imputa, imputou, imputam, atribui, atribuem, apoia, comemora, comemorou, comemoraram, festeja, congratula-se, regozija-se, solidariza-se, solidarizou-se, demarca-se, demarcou-se, distancia-se, distanciou-se, opõe-se, opôs-se, insurge-se, insurgiu-se, mostra-se, mostram-se, mostraram-se, diz-se, dizem-se, disseram-se, declara-se, declarou-se, declararam-se, confessa-se, confessou-se, queixa-se, queixou-se, espanta-se, espantou-se, indigna-se, indignou-se, orgulha-se, orgulhou-se, arrepende-se, arrependeu-se, interroga-se, interrogou-se, pergunta-se, exalta, exaltou, minimiza, minimizou, relativiza, relativizou, desvaloriza, desvalorizou, desvalorizaram, desdramatiza, desdramatizou, tranquiliza, tranquilizou, alfinetou, alfineta, cutucou, criticou duramente, deu razão a, dá razão a, saiu em defesa de, sai em defesa de, veio a público, subiu o tom, sobe o tom, quebrou o silêncio, rompeu o silêncio, quebra o silêncio, fez um alerta, faz um alerta, fez críticas, lançou um apelo, lança um apelo, deu a entender, dá a entender, deixou no ar, abre a porta a, abriu a porta a, afasta, afastou, afastaram, rejeita, ignora, fala em, falam em, falou em, falaram em, fala de, falam de, falou de, falaram de`,
      forms: ['” {cue} {source}', '{source} {cue}'],
      needs: 'known',
      quiet: true,
    },
    {
      // Only somebody can do these, so that the noun need not be known.
      words: `(admite|admitiu|admitiram|nega|negou|negaram|jura|jurou|juraram|confessa|confessou|confessaram|reconhece|reconheceu|sustenta|sustentou|lamenta|lamentou|teme|temem|acredita|acreditam|acreditou|alega|alegou|alegaram|alegam|reitera|reiterou|reiteraram|respondeu|retorquiu|ripostou|contou|contaram|conta|revelou|revelaram|confirmou|confirmaram|avisou|avisaram|prometeu|prometeram|defende|defendeu|defenderam|lembrou|lembraram|escreveu|escreveram|garante|assegura|asseguram|insistiu|insistiram|alertou|alertaram|referiu|referiram|adiantou|adiantaram|sublinhou|frisou|salientou|anunciou|anunciaram|esclareceu|esclareceram|precisou|considerou|consideraram|considera|entende|entendem|julga|acha|acham|pensa|pensam|estima|estimam|suspeita|suspeitam) (que|ter|terem|não ter|não terem|haver)`,
      forms: ['{source} {cue}'],
      strong: true,
    },
    {
      // What papers say.
      words: `mostra, mostram, mostrou, mostraram, aponta, apontam, apontou, apontaram, indica, indicam, indicou, indicaram, revela, revelam, revelou, revelaram, identifica, identificam, identificou, identificaram, detecta, detectou, deteta, detetou, descarta, descartou, exclui, excluiu, afasta, afastou, confirma, confirmam, confirmou, confirmaram, comprova, comprovam, comprovou, comprovaram, demonstra, demonstram, demonstrou, demonstraram, atesta, atestam, atestou, certifica, documenta, documentam, documentou, descreve, descrevem, descreveu, retrata, retratam, retratou, traça, traçam, traçou, dá vitória a, dá vitória ao, dá vitória à, dá como (provado|provada|provados|provadas), dá conta de, dão conta de, dá nota de, coloca, colocam, colocou, situa, situam, situou, estima, estimam, estimou, calcula, calculou, prevê, preveem, previu, sugere, sugerem, sugeriu, sugeriram, conclui, concluem, concluiu, concluíram, atribui, atribuem, atribuiu, desmente, desmentem, contraria, contrariam, contradiz, registra, registram, registrou, regista, registam, registou, contabiliza, contabilizou, cita, citam, citou, menciona, mencionam, reúne, lista, listam, elenca, traz, trazem, contém, fala em, falam em, lança dúvidas sobre, põe a nu, expõe, expôs, alerta para, alertou para, recomenda, recomendou`,
      forms: ['{source} {cue}'],
      needs: 'document',
    },
    {
      words: `resulta, resultou, decorre, depreende-se, conclui-se, infere-se, lê-se, pode ler-se, consta, diz-se, afirma-se, sustenta-se, refere-se, admite-se, reconhece-se`,
      forms: ['(no|na|nos|nas|num|numa|do|da|dos|das) {source} {cue}'],
      needs: 'document',
    },
    {
      // The paper that has the document, and the document.
      words: `(teve|tiveram) acesso (a|ao|à|aos|às), obteve, obtiveram, consultou, viu, leu, analisou, ouviu, recebeu, publica, publicou, cita, citou, revela, revelou, divulga, divulgou, tem em mãos, teve em mãos, examinou, obteve uma cópia (de|do|da), obteve cópia (de|do|da), acedeu (a|ao|à|aos|às)`,
      forms: ['{medium} {cue} {source}'],
      needs: 'document',
    },
    {
      words: `que (ouviu|falou com|conversou com|entrevistou|consultou|contactou|recolheu depoimentos de|recolheu o testemunho de|colheu depoimentos de)`,
      forms: ['{cue} {source}'],
      chain: true,
      needs: 'unnamed',
    },
    {
      // "Of another mind is the economist Jane Smith: …"
      forms: [
        '(opinião|posição|visão|leitura|entendimento) (diferente|contrária|contrário|oposta|oposto|semelhante|idêntica|idêntico|distinta|diversa) (tem|têm|teve|tiveram|manifesta|manifestou) {source}',
        '(mais|menos|muito|bem) (indulgente|compreensivo|compreensiva|conciliador|conciliadora|diplomático|diplomática|contido|contida|enfático|enfática|ponderado|ponderada|cauteloso|cautelosa|cauteloso|otimista|optimista|pessimista|prudente|cético|cética|céptico|crítico|crítica|duro|dura|direto|direta|incisivo|incisiva|moderado|moderada) (está|é|foi|mostra-se|mostrou-se|) {source}',
        '(da mesma opinião|de opinião contrária|de opinião diferente|do mesmo parecer) (é|são|foi|) {source}',
        'não (concorda|concordam|vê|veem|acredita|acreditam|tem dúvidas|têm dúvidas|esconde|escondem) (|motivo para alarme |motivos para alarme |razão para alarme |com a ideia |com a tese |nisso ) {source}',
        '(concorda|discorda|concordam|discordam) {source}',
        '{source} não (concorda|concordam|esconde|escondem|escondeu|tem dúvidas|têm dúvidas|vê|veem|poupa|poupou|exclui|excluiu|excluem|descarta|descartam|descartou|poupou críticas)',
        '{source} , para quem',
        '{source} , (segundo|na opinião de|no entender de) (o qual|a qual|os quais|as quais|quem)',
        '(a garantia|a confirmação|a informação|a notícia|o anúncio|a revelação|a denúncia|o aviso|o alerta|a explicação|a estimativa|o esclarecimento|a resposta|o desmentido) (foi|é|foi dada|foi dado|foi feita|foi feito|foi deixada|foi deixado|partiu|veio|vem|chega|chegou) (por|pelo|pela|pelos|pelas|de|do|da|dos|das) {source}',
        '(é|foi) (o|a) {source} (quem|que) (o diz|o garante|o afirma|o confirma|explica|conta|lembra|alerta|revela|garante|admite|disse|explicou|contou|lembrou|alertou|garantiu|admitiu)',
        '(é|foi) {source} (quem|que) (o diz|o garante|o afirma|o confirma|explica|conta|lembra|alerta|revela|garante|admite|disse|explicou|contou|lembrou|alertou|garantiu|admitiu)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      forms: [
        '(a garantia|a informação|a notícia|a revelação|a denúncia|o exclusivo|o furo|a manchete|a apuração) (é|foi|foi dada|foi publicada|foi avançada|foi divulgada|foi revelada|foi antecipada) (por|pelo|pela|de|do|da) (jornal |portal |site |revista |agência |) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '(há|havia|houve) {source} (fale|diga|garanta|acredite|defenda|sustente|jure|considere|tema|veja|pense|ache|afirme|admita|aponte|critique|peça|assegure|conte|lembre|compare|falasse|dissesse|garantisse|jurasse)',
      ],
      needs: 'unnamed',
      quiet: true,
    },
    {
      // "Who was on the bus says …"
      words: `(diz|dizem|conta|contam|garante|garantem|jura|juram|assegura|asseguram|afirma|afirmam|relata|relatam|descreve|descrevem|recorda|recordam|lembra|lembram|fala|falam|acredita|acreditam|disse|contou|garantiu|jurou|relatou|descreveu) (que|de|do|da|em|ter|um|uma|como)`,
      forms: ['{source} … {cue}'],
      needs: 'unnamed',
      quiet: true,
    },
    {
      // "The answer of X: “…”"
      forms: [
        '(o comentário|a réplica|a resposta|a reação|a acusação|a denúncia|o apelo|a mensagem|o aviso|o alerta|a explicação|a versão|as palavras|a promessa|o pedido|a crítica|o desabafo|a tese|a hipótese|a posição|a convicção|a previsão|a conclusão|a confissão|o relato|o testemunho|o tweet|a publicação|a pergunta|o anúncio|a frase|o lema|o conselho|a queixa|o lamento|o recado|a garantia|a defesa) (de|do|da|dos|das) {source}',
      ],
      needs: 'quotation',
      quiet: true,
    },
    {
      forms: [
        '(a mensagem|a hipótese|a tese|a convicção|a posição|a conclusão|a opinião|a previsão|a esperança|o receio|o temor|a ideia|a suspeita|o pedido|a explicação|a acusação|a resposta|a avaliação|a expectativa) (de|do|da|dos|das) {source} (é|foi|continua a ser|continua) (que|a de que|de que|clara|claro|simples|taxativa)',
        '(na mesma linha|no mesmo sentido|em sentido contrário|em sentido oposto|na contramão|em contramão|de acordo|em desacordo) (também |está |esteve |vai |) {source}',
        '{source} não (tem|têm|teve) (dúvidas|dúvida|papas na língua|meias palavras)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // Whom a paper has spoken to.
      forms: [
        '{medium} (falou com|conversou com|entrevistou|ouviu|contactou|recolheu o testemunho de|recolheu depoimentos de|colheu depoimentos de) {source}',
      ],
      needs: 'unnamed',
    },
    {
      forms: [
        '{source} (corta|cortou|revê|reviu|revisou|eleva|elevou|reduz|reduziu|mantém|manteve|melhora|melhorou) (em baixa |em alta |para baixo |para cima |) (a|as|sua|suas|a sua|as suas) (previsão|previsões|projeção|projeções|estimativa|estimativas)',
        '{source} já reagiu',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // Behind what was said only somebody can do these.
      words: SAYING,
      forms: ['” {cue} {source}'],
      needs: 'quotation',
      strong: true,
    },
    {
      words: SAYING,
      forms: ['” {cue} {source} ”'],
      strong: true,
    },
    {
      words: `dito, escrito, explicado, denunciado, sinalizado, anunciado, confirmado, previsto, admitido, defendido, contado, lembrado, revelado, adiantado, alertado, avisado`,
      forms: [
        '(já o|o|já|como|conforme) (tinha|tinham|havia|haviam) {cue} {source}',
        '(já o|o|já|como|conforme) (tinha|tinham|havia|haviam) {cue} , … , {source}',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      forms: [
        '(como|segundo) (costuma|costumam|gosta de|gostam de|faz questão de) (lembrar|dizer|repetir|explicar|contar|sublinhar|brincar|recordar) {source}',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      words: `descobriu, descobriram, observaram, calcularam, demonstraram, comprovaram, constataram, detetaram, detectaram, mediram`,
      forms: ['” {cue} {source}'],
      needs: 'known',
      quiet: true,
    },
    {
      words: `(ameaça|ameaçam|ameaçou|ameaçaram) (*ar|*er|*ir|não|com), (fala|falam|falou|falaram) (num|numa|na|no|nas|nos)`,
      forms: ['” {cue} {source}', '{source} {cue}'],
      needs: 'known',
      quiet: true,
    },
    {
      words: `em direto (na|no|à|ao), ao vivo (na|no|à|ao)`,
      forms: ['{cue} {source}'],
      told: true,
      needs: 'outlet',
      quiet: true,
    },
    { forms: ['¶ {source} :'], needs: 'speech' },
    {
      words: `não (quis|quiseram|quer|querem) (comentar|se manifestar|manifestar-se|se pronunciar|pronunciar-se|falar com|prestar declarações|fazer comentários|dar entrevista), (recusou|recusaram|recusa|recusam) (comentar|fazer (comentários|declarações)|dar (detalhes|declarações)|prestar declarações|falar com), (recusou-se|recusaram-se|recusa-se|se recusou|se recusaram|negou-se|escusou-se) a (comentar|falar com|prestar declarações|fazer (comentários|declarações)|dar (detalhes|declarações|entrevista)), (optou|optaram) por não (comentar|se pronunciar|se manifestar|prestar declarações|falar), (preferiu|preferiram) não (comentar|se pronunciar|se manifestar|falar|prestar declarações), não (quis|quiseram|quer|querem) (adiantar|confirmar|desmentir|precisar|revelar|dizer|explicar|esclarecer|detalhar|entrar em)`,
      forms: ['{source} {cue}', '” {cue} {source}'],
      needs: 'known',
    },
    {
      words: `prevê, preveem, previu, previa`,
      forms: ['{source} … e {cue}', '{source} {cue}', '” {cue} {source}'],
      needs: 'known',
      quiet: true,
    },
    {
      words: `:`,
      forms: ['¶ {source} (,|) (após|depois de|depois da|depois do|antes de|antes do|antes da|sobre) … {cue}'],
      needs: 'headline',
    },
    { forms: ['¶ {source} :'], needs: 'headline' },
    { forms: ['{source} :'], needs: 'speech' },
    { forms: ['{source} … :'], needs: 'speech', quiet: true },
    { words: '*', forms: ['{source} … ” {cue} ”'], needs: 'quotation', quiet: true },
    {
      kind: 'republication',
      words: 'reproduzimos, publicamos, traduzimos, republicamos',
      forms: ['{cue} (um|o) (texto|artigo) (de|do|da) {source}'],
      needs: 'outlet',
    },
    {
      words: 'numa conversa com, em conversa com, em uma conversa com',
      forms: ['{cue} (o |a |os |as |){source}'],
      needs: 'outlet',
      told: true,
    },
    {
      // These say something only where a clause, a quotation or a figure follows: a museum shows paintings as well.
      words: SHOWING,
      forms: [
        '(como|segundo|conforme) {cue} {source}',
        '” {cue} {source}',
        '{source} {cue} (que|como|:|o que|quanto)',
        '{source} {cue} … (%|por cento|pontos|milhões|mil)',
      ],
      needs: 'known',
    },
    {
      words: SHOWING,
      forms: ['{source} {cue}'],
      needs: 'outlet',
    },
    {
      words: SHOWING,
      forms: ['{source} {cue}'],
      needs: 'quotation',
    },
    {
      words: SHOWING,
      forms: ['{source} {cue}'],
      needs: 'document',
    },
    { words: `prevê, preveem, previu`, forms: ['{source} {cue}'], needs: 'unnamed' },
    { words: `prevê, preveem, previu`, forms: ['{source} {cue}'], needs: 'named' },
    {
      // What an outlet made of a story that it took over.
      words:
        'repetiu, repete, replicou, replica, retomou, amplificou, desculpou-se, se desculpou, pediu desculpas, pediu desculpa',
      forms: ['{source} {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '{source} (transformou|transforma|converteu) … em (um|uma|)',
        '{source} (fez|faz) (de|do|da) … (um|uma)',
        '(replicada|replicado|repercutida|amplificada|retomada) (por|pelo|pela) {source}',
        '{source} (divulgou|emitiu|publicou) (um comunicado|uma nota|uma errata|uma correção)',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Where a story began.
      kind: 'original-publication',
      forms: [
        '(boato|história|notícia|rumor|mentira|lenda) … (nasceu|surgiu|começou|apareceu) … (em|no|na|num|numa) {source}',
        '(boato|história|notícia|rumor|mentira|lenda) (vem|veio|provém|partiu|saiu) (de|do|da) {source}',
        '(tem|teve|têm) origem (em|no|na) {source}',
        '(áudio|gravação|vídeo|documento) (sai|saiu|aparece|apareceu|surge) (em|no|na) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // A joke of an outlet.
      forms: ['(piada|sátira|paródia|brincadeira) (de|do|da) {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Whom the page followed, or stands by.
      forms: [
        ', seguindo (o|a|) {source} ,',
        '(defendo|apoio) (os|meus|nossos) (colegas|jornalistas|companheiros) (de|do|da) {source}',
        '{source} e nós (publicamos|publicámos|contamos|revelamos)',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '” (disse|diz|contou|conta|explicou|explica|confessou|confessa|declarou|revelou|revela|garantiu|relatou|admitiu|afirmou|comentou|confirmou|adiantou|respondeu|recordou|resumiu|lamentou|confidenciou|desabafou) (ao|à) {medium} {source}',
      ],
      quiet: true,
    },
    {
      forms: [
        '” (disse|diz|contou|conta|explicou|explica|confessou|confessa|declarou|revelou|revela|garantiu|relatou|admitiu|afirmou|comentou|confirmou|adiantou|respondeu|recordou|resumiu|lamentou|confidenciou|desabafou) (ao|à) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `recomenda, recomendam, recomendou, recomendaram, aconselha, aconselham, aconselhou, desaconselha, justifica, justificam, justificou, minimiza, minimizou`,
      forms: ['” {cue} {source}', '{source} {cue}'],
      needs: 'known',
    },
    {
      words: `recomenda, recomendam, recomendou, aconselha, aconselham, aconselhou, desaconselha`,
      forms: ['{source} {cue}'],
      needs: 'named',
    },
  ],
  pointers: `leia também :, leia mais :, leia ainda :, ler também :, veja também :, ver também :, saiba mais :, relacionado :, relacionadas :, notícias relacionadas :, mais lidas :, confira :, assista :, ouça :, vídeo :, recomendado :`,
  idioms: `quem (declara|informa|comunica|solicita|pede|nega|recusa|denuncia|contesta|confirma|declarar|pedir|recusar|informar|comunicar) (o|a|os|as|um|uma|fora|dentro|até|em|rendimentos|dados|ter|mais|menos), (texto|lei|decreto|regulamento|contrato|diploma|edital|medida provisória|portaria) (prevê|preveem|previa) (multa|multas|pena|penas|um|uma|o|a|os|as|que|até|sanções|coimas), (segundo|conforme|consoante) (a ordem|uma ordem|os critérios|o critério|o calendário|o cronograma|a disponibilidade|o modelo|a modalidade|a época|a estação|a idade|a receita|a tradição|o método|o princípio|a tabela|o caso|os casos), (revela|revelou|revelam|revelaram) (pouca|pouco|muita|muito|falta|grande|alguma|algum), (rejeita|rejeitou|defende|defendeu) (um|o|dois|três|a) (remate|remates|chute|penálti|penalty|pênalti|cabeceamento), (garante|garantiu|garantiram|assegura|assegurou) (a vitória|o triunfo|o empate|a qualificação|a subida|a permanência|os três pontos|o título|a classificação|o acesso), (recolhe|recolhem|recolheu|recolhia|recolhiam) (provas|amostras|assinaturas), (em|num|numa) (mensagem|publicação|comunicado|nota|vídeo|post|tweet) (publicada|publicado|partilhada|partilhado|divulgada|divulgado|enviada|enviado), (não é|não está|é|fica|ficou) claro (quem|se|quando|como|por), (emite|emitem|emitiu|emitiram|lança|lançou|recebeu|receberam|em|sob|de) alerta, (primeiro|primeira|segundo|segunda|terceiro|terceira|quarto|quarta|quinto|quinta) (romance|livro|disco|álbum|filme|longa|longa-metragem|curta|single|peça|série|volume|obra|trabalho|temporada|episódio|golo|gol|semestre|trimestre|mandato|turno|lugar|dia|ano), não (respondeu|responderam|respondia), (prevê|preveem|previu|previa) (*ar|*er|*ir), (filme|romance|livro|série|documentário|lenda|história|conto|canção|música|peça|novela|espetáculo|exposição|enredo) (conta|contam|fala|falam|narra|relata|descreve|diz|dirá|retrata), (acusa|acusou|acusaram|acusava) (uma taxa|cansaço|o cansaço|positivo|a falta|o golpe|a pressão|dores|o desgaste), (lei|diploma|decreto|código|regulamento|contrato) (prevê|previa|prevê-se), (explica|explicou|explicava) a (matéria|lição), (tribunal|juiz|juíza|justiça) (condenou|condena|condenaram), (reclama|reclamam|pede|pedem|pediu|reclamou) (penálti|pênalti|um penálti|grande penalidade|falta|cartão), (conta|contam|contava|contou) (as horas|os dias|os minutos|os votos|o dinheiro|anedotas|piadas|histórias|contos|até), (aponta|apontam|apontou|apontaram) (o rumo|o caminho|a arma|a pistola|o dedo|para a marca|para o céu|para a porta|ao poste), (admite|admitiu|aceitou) (a denúncia|a queixa|o recurso), (pede|pedem|pediu) (a fatura|a conta|crédito|empréstimo|insolvência|substituição|para sair|esmola|um empréstimo), (avisa|avisou|avisaram) (os moradores|os vizinhos|a polícia|os pais|as autoridades), (acusa|acusou) (dores|cansaço|um toque|o toque|o golpe), (defende|defendeu|defendem) (o título|a baliza|as cores|presos|clientes|um penálti|a grande penalidade), (condena|condenou|condenaram) (o|a|os|as) (arguido|arguida|arguidos|réu|ré|réus|acusado|acusada|acusados|empresário|ex-presidente|ex-autarca), (pede|pediu|pediram) (silêncio|calma|atenção|desconto|troco|música),quem conta um, quem diz que, quem acredita que, (pede|pedem|pediu|pediram|pedir) (demissão|licença|ajuda|socorro|passagem|namoro|a palavra|a conta|boleia|carona|emprego), (confirma|confirmou|confirmaram) (o favoritismo|o bom momento|a boa fase|o estatuto|a tradição|a regra|o apuramento|a classificação|a vaga), (anuncia|anunciam) (as horas|as seis|a primavera|o inverno|a chegada|o fim), (conta|contam|contou) (a história|a vida|as aventuras|histórias), (respondeu|responde) com (um golo|um gol|dois|três|uma bola),este jornal, nosso jornal, esta reportagem, nossa reportagem, a nossa redação, nosso portal, a reportagem, esta redação, este site, esta revista, uma versão anterior deste, uma versão anterior desta, uma versão prévia deste, uma versão prévia desta, numa versão anterior, em uma versão anterior, em versão anterior, a primeira versão deste, a primeira versão desta, segundo o qual, segundo a qual, segundo os quais, segundo as quais, segundo colocado, segundo colocada, segundo lugar, segundo turno, segundo tempo, segundo semestre, segundo trimestre, segundo mandato, segundo dia, segundo andar, segundo gol, segundo golo, o segundo, um segundo, no segundo, do segundo, ao segundo, pelo segundo, seu segundo, por segundo, segundo plano, segundo consta, segundo parece, conforme o caso, conforme previsto, conforme combinado, de acordo com a lei, de acordo com o regulamento,
    isto é, quer dizer, ou seja, por assim dizer, melhor dizendo, dito isto, que diz respeito, diz respeito, dizem respeito, disse adeus, dizer adeus, para que, fonte de renda, fontes de energia, fonte de energia, fonte de receita, fonte de rendimento, conta com, contam com, contava com, contou com, por conta, dar conta, se dá conta, dá conta, levar em conta, conta de, leva em conta, faz de conta, por conta de, conta bancária, nota de, nota fiscal, vale lembrar, cabe lembrar, vale destacar, como se sabe, diga-se, assim que, logo que, sempre que, sem que, desde que, em que, bem que, nem que, tem que, têm que, havia que, tinha que, tinham que, além que, quem que, também que, ainda que, pediu anonimato, pediram anonimato, pede anonimato, pedem anonimato, pediu o anonimato, pediram o anonimato, pediu para não ser identificado, pediu para não ser identificada, pediram para não ser identificados, pediram para não ser identificadas, pediu reserva, pediram reserva, preferiu não se identificar, preferiram não se identificar, (escreveu|escreve) (dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|vários|muitos|um livro|um romance|livros|romances|poemas|cartas|uma carta|canções), (não |)(disse|dizem|diz|contou|conta) (nada|a ninguém|adeus|obrigado|obrigada|bom dia|boa noite), (perguntou|pergunta) (o caminho|as horas), segundo (tempo|turno|lugar|o plano|a lei|o calendário|o horário|o previsto|a tradição), (prometem|promete) (muito|pouco), (pondera|ponderam|ponderou|ponderaram|ponderava) (*ar|*er|*ir), não se pronunciou, não se pronunciaram, (não |tampouco |nem )(respondeu|responderam|respondia), rumores sobre uma, (contou|conta) (a história|uma história|histórias)`,

  credits: [
    { role: 'republication', forms: ['copyright :'] },
    {
      role: 'author',
      forms: [
        'entrevista conduzida por',
        'entrevista realizada por',
        'entrevista de',
        'entrevista :',
        'entrevista feita por',
        '(coluna|opinião|comentário|crónica|crônica|análise) (de|por)',
        '¶ {name} (,|) com (lusa|agências|agência|afp|reuters|efe|ap) ¶',
        `(por {name}|texto :|textos :|texto de|textos de|autor :|autora :|autores :|escrito por|redação :|
        redigido por|reportagem :|reportagem de|uma reportagem de|entrevista de|repórter :|correspondente :|
        enviado especial :)`,
        'do nosso (correspondente|enviado|enviado especial|repórter)',
        'da nossa (correspondente|enviada|enviada especial|repórter)',
      ],
    },
    {
      role: 'translator',
      forms: [
        `(traduzido … por {name}|traduzido por|tradução de {name}|tradução :|tradutor :|tradutora :|
        tradução por|texto traduzido … por {name}|artigo traduzido … por {name}|tradução para o português :|
        tradução para o português de|tradução do … por {name}|tradução do … de {name}|tradução do … :|
        traduzido e editado por|tradução e adaptação :|tradução e edição :|versão em português :)`,
        'em tradução portuguesa',
        'em tradução nossa',
      ],
    },
    {
      role: 'editor',
      forms: [
        `(editado por|edição :|edição de|edição por|editor :|editora :|revisado por|revisto por|revisão :|
        revisão de|traduzido e editado por|tradução e edição :|coordenação :|coordenado por|editor-chefe :|
        supervisão :|sob supervisão de|sob a supervisão de)`,
      ],
    },
    {
      role: 'photographer',
      forms: [
        `(foto :|fotos :|foto de|fotos de|foto por|fotografia :|fotografias :|fotografia de|fotografias de|
        fotógrafo :|fotógrafa :|crédito :|créditos :|imagem :|imagens :|imagem de|vídeo :|vídeo de|
        ilustração :|ilustração de|crédito da foto :|crédito da imagem :|foto reprodução :|©)`,
      ],
    },
    {
      role: 'contributor',
      forms: [
        `(com a colaboração de|colaborou {name}|colaboraram {name}|colaborou :|colaboraram :|{name} (colaborou|
        colaboraram|contribuiu|contribuíram) (com|para|nesta|neste) (esta|este|a|o|) (reportagem|matéria|
        artigo|texto|notícia)|com reportagem de|reportagem adicional de|reportagem adicional :|
        com contribuição de|com contribuições de|infografia :|pesquisa :|colaboração :|colaboração de)`,
      ],
    },
    {
      role: 'wire',
      forms: [
        `(as informações são (de|da|do|das)|com informações de|com informações da|com informações do|com informações das|com agências|com agência|
        com material da|com dados da|com a|com conteúdo da|com conteúdo do|da folhapress|da agência|
        com as agências|com informação da)`,
      ],
    },
    {
      role: 'original-publication',
      forms: [
        `((este artigo|este texto|esta entrevista|esta reportagem|esta matéria|esta coluna|) (foi|) (publicado|
        publicada|apareceu) (originalmente|inicialmente|pela primeira vez|primeiro) (em|no|na|por|pelo|
        pela)|originalmente publicado (em|no|na)|artigo original :|texto original :|matéria original :|
        fonte original :|publicação original :|publicado no|publicado na|publicado em|leia o original em|
        cortesia de)`,
      ],
    },
    {
      role: 'translation',
      forms: [`(tradução de um artigo de|tradução de um artigo do|tradução do artigo de|traduzido de|traduzido do)`],
    },
    {
      role: 'republication',
      forms: [
        `((reproduzido|republicado|publicado) (de|do|da|com permissão de|com autorização de|com autorização do|
        com autorização da|sob licença)|extraído de|extraído do|retirado de|via|em parceria com)`,
      ],
    },
    { role: 'citation', forms: ['fonte :', 'fontes :', 'fonte(s) :', 'fonte /', 'fonte da notícia :'] },
    {
      role: 'press-release',
      forms: [
        `(conteúdo (de responsabilidade do anunciante ,|patrocinado por|oferecido por|fornecido por|de responsabilidade de|de responsabilidade da|de responsabilidade do)|comunicado de imprensa de|comunicado de imprensa do|comunicado de imprensa da|release de|
        nota de imprensa de|divulgado por|distribuído por|fornecido por|informações da assessoria de)`,
      ],
    },
  ],

  roles: {
    script: ['(lista de planos|planos|cabeça) :', '(sonora|soundbite)'],
    apology: [
      'uma (versão anterior|primeira versão) (deste|desta) (artigo|texto|notícia|reportagem) … (citando|seguindo|segundo|com base)',
      'pedimos (desculpa|desculpas)',
      'lamentamos o erro',
      'nos desculpamos',
      'erramos',
      '(publicámos|publicamos|noticiámos|noticiamos|informámos|informamos) (erradamente|por engano|por erro|erroneamente)',
    ],
    denial: [
      '(fora do|tirada do|tirado do|tiradas do|tirados do|retirada do|retirado do) contexto',
      '(frase|declaração|citação) … não é (do|da|de)',
      '(atribuída|atribuído|atribuídas) … (não consta|não constam|não é|não são)',
      'desmente',
      'desmentem',
      'desmentiu',
      'desmentiram',
      'desmentido',
      'nega',
      'negam',
      'negou',
      'negaram',
      '(rejeita|rejeitam|rejeitou|refuta|refutam|refutou|rebate|rebateu) … (acusações|acusação|informações|informação|rumores|notícia|notícias|versão)',
      '(notícia|notícias|informação) (falsa|falsas)',
      'não é verdade',
      'sem fundamento',
      'é falso',
    ],
    correction: [
      'desculpa* por … (reportagem|notícia|matéria|artigo|erro)',
      '(retira|retirou|corrige|corrigiu) … (notícia|reportagem|artigo|matéria)',
      'errata',
      'erramos',
      'retificação',
    ],
    'fact-check': [
      '(conclusão|veredicto|veredito|avaliação) : (é |)(falso|enganoso|verdadeiro|falsa|sátira)',
      'fact-check',
      'fact check',
      'fato ou fake',
      'é fake',
      'é falso que',
      'é verdade que',
      'verificamos',
      'checamos',
      'checagem',
      'polígrafo',
      '#fake',
      'boato :',
      'é boato',
      '? não (.|,|!)',
    ],
    before: [
      '(foi|foram|tinha sido|havia sido) (revelado|revelada|divulgado|divulgada|noticiado|noticiada|publicado|publicada|anunciado|anunciada) (na semana passada|no mês passado|no ano passado)',
      '(na semana passada|no mês passado|no ano passado) (tinha sido|havia sido|foi) (publicado|publicada|noticiado|divulgado|revelado|anunciado)',
      '(veio|vieram) a público (na semana passada|no mês passado|no ano passado)',
    ],
    'follow-up': [
      'como (se espalhou|se propagou|nasceu|circulou|surgiu) (o|a|um|uma) (boato|rumor|notícia|história|mentira)',
      'como (o|a|um|uma) (boato|rumor|notícia|história|mentira) … (se espalhou|nasceu|circulou|surgiu)',
      'como (noticiámos|noticiamos|publicámos|informámos|mostramos|mostrou este jornal)',
      '(um ano|dois anos|três anos|cinco anos|dez anos) depois (:|,)',
    ],
    original: [
      'exclusivo :',
      '[ exclusivo ]',
      'apurou (este jornal|o nosso jornal|a nossa reportagem)',
      '(este jornal|a nossa reportagem) apurou',
      'apurou a reportagem',
    ],
    'press-release-copy': ['(informou|informa|comunicou) a assessoria de (imprensa|comunicação)'],
    'wire-copy': ['agências'],
    independent: [
      '(este|nosso|nossa) (jornal|site|portal|redação|correspondente)',
      'o nosso jornal',
      '(disse|declarou|afirmou|explicou|contou|confirmou|revelou) a (este (jornal|site|portal|repórter)|nossa (reportagem|redação|equipe))',
      '(à|a) nossa (reportagem|redação|equipe)',
      'ao nosso (jornal|correspondente|enviado)',
      '(à|da) reportagem',
      'contactado (por nós|pelo nosso)',
      'contou-nos',
      'disse-nos',
      '(perguntámos|contactámos|questionámos|consultámos) (a|à|ao|aos|o|os|as)',
    ],
  },
  translations: {
    said: [
      '(nossa|minha) (própria |)tradução',
      'tradução (nossa|minha|livre|própria|não oficial|da redação|da redacção)',
      'traduzido (por nós|por mim|pela redação)',
      '(traduzimos|traduzi) (este|o|a|esta)',
      '(resumo|resumido|resumida|síntese) em português',
    ],
    original: [
      '(artigo|texto|versão|publicação|reportagem|entrevista|matéria|fonte|língua) original',
      '(leia|ler|ver) (o|no) original',
      'original em',
      'o original',
    ],
    foreign: [
      'em (alemão|árabe|búlgaro|chinês|coreano|dinamarquês|espanhol|francês|grego|hebraico|holandês|húngaro|inglês|italiano|japonês|norueguês|persa|polonês|polaco|romeno|russo|sueco|tcheco|checo|turco|ucraniano)',
    ],
  },
  hearsay: [
    '(teria|teriam|terá|terão|estaria|estariam)',
    'supostamente',
    'alegadamente',
    'ao que consta',
    'ao que tudo indica',
  ],
  reasons: [
    'não (está|estava|estão|estavam) (autorizado|autorizada|autorizados|autorizadas)',
    'não ter autorização',
    'por (medo|receio|temor) de',
    'por (motivos|razões|questões) de segurança',
    'sensibilidade do',
  ],
  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      forms: [
        `(organização (terrorista|extremista) (proibida|banida|ilegalizada) (em|na|no)|(proibida|proibido|
        banida|banido|proibidos|proibidas) na rússia|(reconhecida|reconhecido|considerada|considerado|
        declarada|designada|designado|classificada|classificado) (como|) (organização|grupo|) (terrorista|
        extremista)|cujas atividades são proibidas|cuja atividade é proibida|cujas atividades estão proibidas)`,
      ],
      where: 'text',
    },
    {
      kind: 'legal-label',
      name: 'foreign-agent',
      forms: [
        `((designado|designada|declarado|declarada|reconhecido|reconhecida|considerado|considerada|
        classificado|classificada|incluído|incluída|registrado|registrada|rotulado|rotulada) (como|) (um |
        )agente estrangeiro|registro de agentes estrangeiros|registo de agentes estrangeiros|
        lista de agentes estrangeiros|funções de agente estrangeiro)`,
      ],
      where: 'text',
    },
    {
      kind: 'legal-label',
      name: 'undesirable-organisation',
      forms: [
        `((declarada|declarado|designada|designado|reconhecida|considerada|classificada) (como|) (organização|
        ) (indesejável|indesejada)|organização indesejável)`,
      ],
      where: 'text',
    },
    {
      kind: 'self-statement',
      name: 'own-designation',
      forms: [
        `(designado … indesejável|declarado … indesejável|declarou … indesejável|designado … agente estrangeiro|
        declarou … agente estrangeiro|bloqueou … nosso site|bloqueado … nosso site)`,
      ],
      where: 'self',
    },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      forms: [
        `(publicidade paga|publicidade paga por|conteúdo pago por|conteúdo patrocinado|(este |) (é um |) (conteúdo|artigo|texto|reportagem|matéria) (é |foi |) (patrocinado|patrocinada|pago|paga|oferecido|oferecida) (por|pelo|pela)|patrocinado|patrocinado por|conteúdo de marca|publicidade|publieditorial|
        informe publicitário|conteúdo publicitário|publirreportagem|espaço patrocinado|conteúdo pago|
        oferecido por|apresentado por|apresenta|conteúdo comercial|brand content|branded content|
        especial publicitário|matéria paga|artigo patrocinado|anúncio|conteúdo promocional|
        conteúdo de parceiro|parceria|(conteúdo|artigo|texto|matéria) (produzido|produzida|oferecido|oferecida|criado|criada|elaborado|elaborada|financiado|financiada|pago|paga) (por|pelo|pela|em parceria com|para)|conteúdo apresentado por|produzido para)`,
      ],
      where: 'label',
    },
    {
      kind: 'press-release',
      name: 'press-release',
      forms: [
        `(comunicado de imprensa :|press release|nota de imprensa :|nota à imprensa :|comunicado|
        para divulgação imediata|release)`,
      ],
      where: 'label',
    },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        `(correção :|correções :|errata :|erramos :|erramos|errata|retificação :|retificação|esclarecimento :|
        nota da redação :|nota do editor :|nota da direção :|atualização :|uma versão anterior (deste|desta)|
        uma versão prévia (deste|desta)|numa versão anterior|em uma versão anterior|em versão anterior|
        versão anterior deste texto|a primeira versão (deste|desta)|(este artigo|esta notícia|esta reportagem|
        esta matéria|este texto|o texto|a reportagem) foi (corrigido|corrigida|alterado|alterada|atualizado|
        atualizada|retificado|retificada|modificado|modificada)|diferentemente do que foi publicado|
        diferentemente do publicado|ao contrário do que foi publicado|ao contrário do que informou|
        diferentemente do informado)`,
      ],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      forms: [
        `(opinião|editorial|coluna|artigo de opinião|análise|ponto de vista|tribuna|crónica|crônica|
        as opiniões expressas (neste|nesta|em|no|na|nos|nas|aqui|pelos|pelo)|
        de responsabilidade exclusiva (do|da|dos|de)|os artigos de opinião|as opiniões aqui expressas|
        a opinião do autor|a opinião dos autores|não reflete necessariamente|não refletem necessariamente|
        não representa necessariamente|este texto não reflete|os textos publicados|carta aberta|
        são de responsabilidade exclusiva|é de responsabilidade exclusiva|de responsabilidade do autor|comentário)`,
      ],
      where: 'label',
    },
    {
      kind: 'satire',
      name: 'satire',
      forms: [
        `(sátira|humor|paródia|satírico|artigo satírico|isto é uma sátira|notícia satírica|conteúdo satírico|
        conteúdo humorístico|texto satírico|este artigo é satírico)`,
      ],
      where: 'label',
    },
    {
      kind: 'automation',
      name: 'machine-written',
      forms: [
        `((texto|artigo|conteúdo|resumo|nota|matéria) (gerado|gerada|escrito|escrita|produzido|redigido|criado) por (uma |)(ia|inteligência artificial)|(gerado|gerada|escrito|escrita|redigido|redigida|elaborado|elaborada|criado|criada|produzido|
        produzida) (automaticamente|por inteligência artificial|por uma inteligência artificial|
        com inteligência artificial|pela inteligência artificial|por ia|com ia|por um algoritmo|por um robô|
        com auxílio de inteligência artificial|com o auxílio de inteligência artificial|
        com ajuda de inteligência artificial|com a ajuda de inteligência artificial|
        com apoio de inteligência artificial|com recurso a inteligência artificial|
        com uso de inteligência artificial|com o uso de inteligência artificial|com auxílio de ia|com o auxílio de ia|com a ajuda de ia|com ajuda de ia|com recurso à inteligência artificial|com o apoio de inteligência artificial|por meio de inteligência artificial)|
        (texto|artigo|conteúdo|resumo) (com auxílio|com o auxílio|com a ajuda|com recurso|com o apoio) (de|a|à) (inteligência artificial|ia)|
        com o uso de ferramentas de inteligência artificial|(gerado|gerada|produzido|produzida) de forma automatizada)`,
      ],
      where: 'label',
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      forms: [
        `(tradução automática|tradução automatizada|foi (traduzido|traduzida) automaticamente (com|por|do|da|
        pelo|de|para)|(artigo|texto|conteúdo) (traduzido|traduzida) automaticamente|foi (traduzido|
        traduzida) (de forma automática|por inteligência artificial|com inteligência artificial|com recurso a|
        com o auxílio de|com a ajuda de)|(traduzido|traduzida) (automaticamente|pelo google|por google|
        pelo deepl|com deepl|por ia|com ia|com inteligência artificial|por inteligência artificial|
        com ajuda de inteligência artificial|com a ajuda de inteligência artificial|
        com auxílio de inteligência artificial|com o auxílio de inteligência artificial|
        com recurso a inteligência artificial|de forma automática|por uma ferramenta de|com uma ferramenta de|
        por meio de inteligência artificial))`,
      ],
      where: 'label',
    },
    {
      kind: 'archive',
      name: 'old-article',
      forms: [
        `(este artigo tem mais de|este texto tem mais de|esta notícia tem mais de|esta reportagem tem mais de|
        este artigo foi publicado há|esta notícia foi publicada há|este conteúdo foi publicado há|
        publicado há mais de|arquivo|artigo de arquivo|do arquivo|do nosso arquivo|acervo|do acervo|
        conteúdo arquivado)`,
      ],
      where: 'label',
    },
    {
      kind: 'embargo',
      name: 'embargo',
      forms: [
        `(embargado até|embargada até|com embargo até|sob embargo|embargo até|não publicar antes|
        não divulgar antes)`,
      ],
    },
  ],

  calendar: `janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, jan, fev, abr, mai, jun, jul, ago, set, out, nov, dez, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, sábados, domingos, terça, quarta, quinta, sexta, segundas-feiras, terças-feiras, quartas-feiras, quintas-feiras, sextas-feiras, 1º`,
  abbreviations: `sr, sra, srs, sras, dr, dra, drs, d, prof, profa, eng, arq, gen, cel, cap, ten, sto, sta, etc, pág, págs, art, núm, nº, no, av, r, vol, ed, jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez, s.a, s/a, cia, ltda, tel, máx, mín, aprox, exmo, exma, v.exa, p.ex, ex, m, min, est, dept, fed, pe, fr`,
  agencies:
    'lusa, agência lusa, folhapress, estadão conteúdo, agência estado, agência brasil, agência o globo, reuters, afp, france presse, ap, associated press, efe, agência efe, ansa, dpa, tass, xinhua, interfax, bloomberg, upi, deutsche welle, dw, sputnik, angop, inforpress, aim, ecclesia, ansa brasil, europa press, anadolu, kyodo, tatoli, pti',
};
