import type { LanguageRules } from '../language.ts';

/** Verbs that, behind what was said, only somebody can have. */
const SAYING = `dice, dicono, disse, dissero, ha detto, hanno detto, giura, giurano, ha giurato, spiega, spiegano, spiegò, ha spiegato, hanno spiegato, racconta, raccontano, raccontò, ha raccontato, hanno raccontato, ricorda, ricordano, ha ricordato, assicura, assicurano, ha assicurato, afferma, affermano, affermò, ha affermato, commenta, commentano, ha commentato, aggiunge, aggiungono, ha aggiunto, confessa, ha confessato, ammette, ammettono, ha ammesso, sospira, scherza, esclama, ribatte, replica, ha replicato, risponde, ha risposto, urla, sussurra, scrive, ha scritto, confida, ha confidato, promette, ha promesso, protesta, insiste, sottolinea, ha sottolineato, lamenta, osserva, conclude, ha concluso`;

/** Verbs of showing and publishing, which say something only beside a clause, a quotation or a figure. */
const SHOWING = `pubblica, pubblicano, pubblicò, pubblicarono, pubblicava, pubblicavano, mostra, mostrano, mostrò, mostrava, registra, registrano, registrò, prevede, prevedono, prevedeva, conta, contano, indica, indicano, indicò, indicarono, indicava, indicavano, cita, citano, citò, citarono, citava, citavano, documenta, documentano, diffonde, diffondono, diffondeva, diffondevano, frena, lancia, lanciano, lanciò, lanciarono, lanciava, lanciavano, (ha|hanno|aveva|avevano) (pubblicato|mostrato|registrato|previsto|indicato|citato|documentato|diffuso|frenato|lanciato)`;

/**
 * Italian. Inverted order is read after a quotation, a comma, a colon or "come" and "lo"; prepositions that hold an article
 * (`del`, `dall'`, `alla`) are links; the conditional marks hearsay.
 */
export const it: LanguageRules = {
  code: 'it',
  writing: { spaces: true, capitals: 'name', apostrophe: 'before', asides: true },

  nouns: {
    variants: [
      { again: `agenzia, ente, organizzazione, istituzione, autorità, organismo, istituto`, before: '*' },
      { again: 'primo cittadino, prima cittadina', before: 'sindaco, sindaca' },
      { again: 'titolare', before: 'ministro, ministra, assessore, assessora' },
      { again: 'pontefice', before: 'papa' },
      {
        again: 'esponente, parlamentare, amministratore, amministratrice, onorevole',
        before: `ministro, ministra, sindaco, sindaca, presidente, senatore, senatrice, deputato, deputata,
          assessore, assessora, governatore, consigliere, consigliera, sottosegretario, sottosegretaria,
          segretario, segretaria, premier, capogruppo, leader, europarlamentare, candidato, candidata`,
      },
      {
        again: 'tecnico, allenatore, allenatrice, mister, coach',
        before: 'allenatore, allenatrice, tecnico, mister, coach',
      },
      {
        again: 'magistrato, magistrata, pm, giudice, procuratore',
        before: 'procuratore, procuratrice, pm, giudice, gip, gup, magistrato, magistrata',
      },
      {
        again: 'legale, avvocato, avvocata, penalista, difensore',
        before: 'avvocato, avvocata, avvocatessa, legale, penalista, difensore',
      },
      {
        again: 'medico, dottore, dottoressa, specialista, primario',
        before: `medico, dottore, dottoressa, dott, primario, chirurgo, pediatra, *ologo, *ologa, virologo,
          infettivologo, infermiere, infermiera`,
      },
      {
        again: `esperto, esperta, ricercatore, ricercatrice, studioso, studiosa, scienziato, scienziata, docente,
          professore, professoressa, economista, biologo, biologa, geologo, geologa, sociologo, sociologa, psicologo, psicologa, climatologo,
          climatologa, meteorologo, meteorologa, politologo, politologa, storico, storica, virologo, virologa`,
        before: `professore, professoressa, prof, docente, ricercatore, ricercatrice, scienziato, scienziata,
          economista, *ologo, *ologa, esperto, esperta, studioso, studiosa`,
      },
      {
        again:
          'regista, rapper, cantautore, cantautrice, presentatore, presentatrice, attore, attrice, artista, cantante, comico, comica, conduttore, conduttrice, musicista',
        before: `presentatore, presentatrice, musicista, conduttore, conduttrice, attore, attrice, cantante, cantautore, cantautrice, comico, comica, conduttore, conduttrice, rapper,
          musicista, regista, showgirl, artista`,
      },
      {
        again: 'manager, dirigente, imprenditore, imprenditrice',
        before: `ceo, presidente, direttore, direttrice, fondatore, fondatrice, imprenditore, imprenditrice, manager,
          dirigente, titolare`,
      },
      {
        again: `capitano, centravanti, ciclista, corridore, tennista, pilota, nuotatore, nuotatrice, sciatore, sciatrice, giocatore, giocatrice, calciatore, calciatrice, attaccante, centrocampista, difensore, portiere,
          bomber, atleta, campione, campionessa`,
        before: `mediano, terzino, mezzala, regista, trequartista, schermitrice, sciatore, sciatrice, campione, campionessa, atleta, corridore, attaccante, portiere, difensore, centrocampista, capitano, calciatore, calciatrice, bomber,
          ciclista, nuotatore, nuotatrice, tennista, pilota, giocatore, giocatrice`,
      },
      {
        again: 'scrittore, scrittrice, autore, autrice, romanziere',
        before: 'scrittore, scrittrice, autore, autrice, romanziere, poeta, poetessa, saggista',
      },
      {
        again: 'sindacalista',
        before: 'segretario, segretaria, delegato, delegata, coordinatore, coordinatrice, rappresentante, sindacalista',
      },
      {
        again: 'attivista, ambientalista, militante, volontario, volontaria',
        before:
          'portavoce, presidente, responsabile, coordinatore, coordinatrice, referente, fondatore, fondatrice, attivista, volontario, volontaria',
      },
      {
        again: 'agricoltore, agricoltrice, allevatore, allevatrice, viticoltore, viticoltrice, produttore, produttrice',
        before:
          'presidente, agricoltore, agricoltrice, allevatore, allevatrice, viticoltore, viticoltrice, titolare, produttore, produttrice',
      },
      {
        again: 'pensionato, pensionata, anziano, anziana, testimone, residente, inquilino, inquilina, donna, uomo',
        before:
          'agricoltore, agricoltrice, paziente, automobilista, madre, padre, vicino, vicina, vicino di casa, vicina di casa, residente, condomino, testimone, pensionato, pensionata, abitante',
      },
      { again: 'prelato, porporato, sacerdote', before: 'vescovo, arcivescovo, cardinale, sacerdote, parroco, papa' },
      {
        again: `azienda, società, gruppo, banca, compagnia, impresa, multinazionale, catena, operatore,
          istituto, produttore, costruttore`,
        trades: `colosso, gigante, startup, start-up, cantiere, cartiera, acciaieria, conserviera, birrificio, pastificio, editore,
          editrice, farmaceutica, assicurazione, assicuratore, vettore, utility, fornitore, distributore, maglificio, calzaturificio,
          salumificio, caseificio, cantina, fonderia, cooperativa, piattaforma, brand, automobilistica, siderurgica, tessile,
          alimentare, armatore, concessionaria, mobilificio`,
      },
    ],
    source: `fonte, fonti, informatore, informatori, informatrice, insider, interlocutore, interlocutori, gola profonda, indiscrezioni, ambienti, voci, corridoi, rumors, retroscena, beninformati`,
    people: `inquilino, inquilina, inquilini, condomino, condomini, big, colonnello, colonnelli, fedelissimo, fedelissimi, pontiere, pontieri, maggiorente, maggiorenti, pezzo grosso, pezzi grossi, organizzatore, organizzatori, organizzatrice, organizzatrici, sondaggista, preside, infettivologi, coordinatrice, coordinatore, ambientalista, cooperante, cooperanti, passeggere, operatrici, dottoresse, colleghe, bagnante, bagnanti, pendolare,
      condomino, esercente, conviventi, fattorino, fattorini, capotreno, stewart, steward, doganiere, doganieri,
      guardia giurata, guardie giurate, vigile del fuoco, ricorrente, arrestata, detenuta, ergastolano, addetto
      stampa, addetta stampa, addetti stampa, giocatore, giocatrice, calciatrice, atleta, porporato, assistente,
      assistenti, funzionario, funzionari, funzionaria, alto funzionario, alti funzionari, ufficiale, ufficiali,
      esponente, esponenti, portavoce, consigliere, consiglieri, consulente, consulenti, collaboratore,
      collaboratori, collaboratrice, fedelissimo, fedelissimi, amico, amici, amica, diplomatico, diplomatici,
      esperto, esperti, esperta, specialista, specialisti, analista, analisti, osservatore, osservatori, critici,
      detrattori, sostenitori, oppositori, testimone, testimoni, abitante, abitanti, residente, residenti, vicino di
      casa, vicini di casa, vicina di casa, cittadino, cittadini, cittadina, passante, passanti, economista,
      economisti, scienziato, scienziati, scienziata, ricercatore, ricercatori, ricercatrice, ricercatrici,
      studioso, studiosi, studiosa, attivista, attivisti, attiviste, dipendente, dipendenti, lavoratore, lavoratori,
      lavoratrice, lavoratrici, dirigenti, manager, deputati, senatori, ministri, parlamentari, consiglieri
      comunali, inquirente, inquirenti, investigatore, investigatori, magistrati, avvocati, poliziotto, poliziotti,
      agente, agenti, militare, militari, soldato, soldati, vigili del fuoco, pompieri, soccorritore, soccorritori,
      infermiere, infermiera, infermieri, medici, insegnante, insegnanti, docenti, studente, studenti, studentessa,
      studentesse, genitore, genitori, passeggero, passeggeri, passeggera, cliente, clienti, agricoltori,
      allevatori, pescatori, commerciante, commercianti, negoziante, negozianti, sindacalista, sindacalisti,
      manifestante, manifestanti, storici, giornalisti, commentatori, sondaggisti, elettore, elettori, elettrice,
      ambientalisti, animalisti, pacifisti, femministe, *alisti, partecipante, partecipanti, negoziatore,
      negoziatori, chi, vittima, vittime, sopravvissuto, sopravvissuta, sopravvissuti, superstite, superstiti,
      membro, membri, componente, componenti, persona, persone, qualcuno, alcuni, alcune, molti, molte, altri,
      altre, diversi, utenti, utente, turista, turisti, operaio, operai, volontario, volontari, volontaria,
      famiglia, familiari, familiare, parenti, parente, conoscente, conoscenti, investitori, operatori, leader
      europei, pensionato, pensionata, stampa locale, stampa estera, stampa straniera, stampa internazionale, stampa
      nazionale, stampa di settore, media stranieri, media locali, media internazionali, media, media statali, media
      americani, media israeliani, media iraniani, mass media, social, social network, internauti, tecnici, periti,
      legali, difensori, vertici, addetti ai lavori, bene informati, bagnanti, automobilista, automobilisti,
      camionista, migranti, migrante, sfollati, tifosi, commissari, pendolari, marinaio, marinai, pescatore,
      minatori, camionisti, autista, autisti, allevatore, viticoltori, albergatori, ristoratori, bottegai, balneari,
      villeggianti, isolani, valligiani, paesani, condomini, inquilini, azionisti, banchieri, ingegneri, piloti,
      ispettori, ex dipendente, ex dipendenti, ex dirigente, ex dirigenti, ex manager, colleghi, collega, compagni,
      congiunti, detenuti, pentito, pentiti, collaboratore di giustizia, geologi, biologi, sismologi, *ologo,
      *ologa, *ologi, amica di famiglia, amico di famiglia, amiche, persone informate, beninformati, calciatori,
      maggioranza, maggior parte, contadini, contadine, traghettatore, braccianti, blogger, detenuto, pazienti,
      paziente, sommozzatori, subacquei, giudici, procuratori, pubblici ministeri, sindaci, presidenti, prefetti,
      governatori, assessori, capigruppo, delegati, generali, finanzieri, agenti di polizia, vescovi, parroci,
      sacerdoti, suore, frati, professori, presidi, rettori, climatologi, meteorologi, astronomi, astrofisici,
      fisici, chimici, matematici, statistici, botanici, glaciologi, archeologi, antropologi, storici dell'arte,
      veterinari, pediatri, psicologi, psichiatri, chirurghi, farmacisti, ostetriche, agronomi, enologi, giuristi,
      costituzionalisti, penalisti, azionista, soci, socio, creditori, imprenditori, industriali, esercenti,
      baristi, tassisti, macchinisti, ferrovieri, autotrasportatori, artigiani, artigiano, edicolanti, librai,
      editori, autori, autrici, registi, attori, musicisti, cantanti, artisti, allenatori, giocatori, giocatrici,
      atleti, atlete, ciclisti, arbitri, dirigenti del club, ultrà, supporter, fan, follower, nonni, madri, padri,
      mamme, papà, vedove, orfani, figli, fratelli, sorelle, ragazzi, ragazze, giovani, donne, uomini, anziani,
      anziana, anziano, bambini, coinquilini, coinquilino, coinquilina, vicini, vicina, vicino, dirimpettaio,
      dirimpettaia, sindacaliste, impiegato, impiegata, impiegati, impiegate, tirocinante, stagista, precari,
      precario, precaria, rider, badante, badanti, colf, commessa, commesso, cassiera, cassiere, cameriere,
      cameriera, camerieri, hostess, steward, assistenti di volo, assistente di volo, operatore sanitario, operatori
      sanitari, operatrice, portantino, barelliere, soccorritrice, radioamatore, negazionisti, militanti, militante,
      simpatizzanti, sostenitore, sostenitrice, oppositore, oppositrice, dissidente, dissidenti, esuli, esule,
      profughi, profugo, profuga, rifugiati, rifugiato, rifugiata, ostaggio, ostaggi, prigionieri, prigioniero,
      feriti, contribuenti, contribuente, consumatori, consumatrice, risparmiatori, risparmiatore, correntisti,
      inserzionisti, abbonati, lettori, lettore, lettrice, spettatori, spettatore, spettatrice, telespettatori,
      ascoltatori, bagnini, guide alpine, alpinisti, escursionisti, escursionista, cacciatori, cacciatore, pastori,
      margari, apicoltori, proprietari, titolari, gestori, responsabili, amministratori, amministratori locali, alti
      prelati, prelato, prelati, cardinali, monsignori, fedeli, missionari, candidati, eletti, capi, capitani,
      mediatori, banchiere centrale, strateghi, gestori di fondi, broker, trader, sviluppatori, programmatori,
      hacker, informatici, informatico, moderatori, astronauti`,
    unnamed: `anonimo, anonima, anonimi, anonime, anonimamente, in forma anonima, sotto anonimato, coperto da anonimato, a condizione di anonimato, a condizione dell'anonimato, sotto condizione di anonimato, in condizione di anonimato, dietro anonimato, dietro garanzia di anonimato, con la garanzia dell'anonimato, che ha chiesto l'anonimato, che ha chiesto di restare anonimo, che ha chiesto di rimanere anonimo, che ha chiesto di restare anonima, che ha chiesto di rimanere anonima, che hanno chiesto l'anonimato, che hanno chiesto di restare anonimi, che hanno chiesto di restare anonime, che preferisce restare anonimo, che preferisce restare anonima,
      che preferisce rimanere anonimo, che preferisce rimanere anonima, che preferiscono restare anonimi, che vuole restare anonimo, che vuole rimanere anonimo, che vuole restare anonima, che ha voluto mantenere l'anonimato, che ha preferito l'anonimato, che non ha voluto essere identificato, che non è autorizzato, che non era autorizzato, che non vuole essere citato, che ha parlato a condizione di anonimato, che ha parlato a condizione di restare anonimo, non identificato, non identificata, non identificati, non meglio precisate, non meglio precisata, non meglio identificata, vicino a, vicina a, vicini a, vicine a, vicino al, vicina al, vicini al, vicine al, vicino alla, vicina alla, vicini alla, vicine alla, vicine ai, vicini ai, vicina ai, vicine all', vicina all', vicini all', vicino all', vicine alle, vicine agli,
      a conoscenza di, a conoscenza del, a conoscenza della, a conoscenza dei, a conoscenza dell', informata sui fatti, informate sui fatti, al corrente di, al corrente del, al corrente della, al corrente dei, informate, bene informata, bene informate, ben informate, ben informata, qualificate, qualificata, autorevole, autorevoli, accreditate`,
    office: `primo cittadino, prima cittadina, presentatore, presentatrice, centravanti, corridore, geriatra, ortopedico, ortopedica, dermatologo, neurologo, neurologa, urologo, linguista, restauratore, restauratrice, collezionista, giallista, fumettista, disegnatore, disegnatrice, modella, showgirl, patriarca, primaria, bomber, cantautrice, rapper, criminologo, criminologa, sismologo, sismologa, vulcanologo, vulcanologa, monsignore, questora, europarlamentare, dg, cfo, mamma, ex fidanzato, ex fidanzata, coach, investitrice, presidente, presidentessa, vicepresidente, ministro, ministra, primo ministro, prima ministra, premier, vicepremier, viceministro, viceministra, segretario, segretaria, segretario generale, segretaria generale, sottosegretario, sottosegretaria, cancelliere, cancelliera, governatore, governatrice, senatore, senatrice, deputato, deputata, eurodeputato, eurodeputata, onorevole, sindaco, sindaca, vicesindaco, assessore, assessora, prefetto, questore,
      ambasciatore, ambasciatrice, inviato, inviata, direttore, direttrice, direttore generale, direttrice generale, amministratore delegato, amministratrice delegata, ad, ceo, capo, leader, dirigente, numero uno, numero due, comandante, generale, colonnello, tenente, capitano, maresciallo, commissario, commissaria, giudice, magistrato, procuratore, procuratrice, pm, gip, gup, pubblico ministero, avvocato, avvocata, avvocatessa, legale, notaio,
      professore, professoressa, docente, medico, primario, chirurgo, chirurga, re, regina, principe, principessa, papa, pontefice, vescovo, cardinale, arcivescovo, imam, rabbino, parroco, candidato, candidata, allenatore, allenatrice, tecnico, ct, commissario tecnico, fondatore, fondatrice, cofondatore, autore, autrice, scrittore, scrittrice, cronista, giornalista, corrispondente, editorialista, conduttore, conduttrice, regista, attore, attrice, cantante, cantautore, relatore, relatrice,
      allevatore, allevatrice, agricoltore, agricoltrice, pescatore, padre, madre, figlio, figlia, fratello, sorella, vedova, marito, moglie, donna, uomo, ragazzo, ragazza, giovane, compagna, compagno, proprietario, proprietaria, titolare, gestore, responsabile, storico, storica, sociologo, sociologa, politologo, politologa, biologo, biologa, epidemiologo, virologo, virologa, infettivologo, psicologo, psicologa, filosofo, geologo, geologa,
      coordinatore, coordinatrice, delegato, delegata, ex ministro, ex ministra, ex presidente, ex sindaco, ex sindaca, ex premier, ex deputato, ex direttore, ex capo, ex, capo dello stato, capo del governo, capo della polizia, guardasigilli, imprenditore, imprenditrice, miliardario, indagato, indagata, sospettato, imputato, imputata, arrestato, difensore, capogruppo, consulente, rettore, rettrice, preside, sovrintendente, patron, stilista, calciatore, attaccante, pilota, tennista, artista, eurocommissario, segretaria del pd, segretario della lega, inquilino del quirinale, bagnino, oste, ostessa, barista, panettiere, macellaio, farmacista, libraio, libraia, pastore, contadino, contadina, albergatore, albergatrice, ristoratore, ristoratrice, cuoco, cuoca, chef, architetto, architetta, ingegnere, ingegnera, maestro, maestra, poeta, poetessa, pittore, pittrice, portiere, prefetta, consigliere, consigliera, vedovo, legali, testimone, idrologo, pensionato, pensionata, abate, badessa, priore, frate, monaco, suora, ex-*, vice-*, vicesindaca, sommozzatore, *logo, *loga, centrocampista, terzino, economista, custode, contabile, ragioniere, ragioniera, amministratore, amministratrice, amministratore unico, amministratore di condominio, curatore, curatrice, curatore fallimentare, tesoriere, tesoriera, segretario provinciale, difensora, commissario straordinario, direttore sportivo, direttore sanitario, direttore tecnico, direttore d'orchestra, direttore artistico, direttore marketing, dirigente scolastico, dirigente scolastica, soprintendente, provveditore, magnifico rettore, decano, decana, prorettore, prorettrice, climatologo, climatologa, meteorologo, meteorologa, glaciologo, glaciologa, astronomo, astronoma, astrofisico, astrofisica, fisico, fisica, chimico, chimica, matematico, matematica, statistico, botanico, botanica, zoologo, archeologo, archeologa, paleontologo, antropologo, antropologa, immunologo, oncologo, cardiologo, pediatra, ginecologo, psichiatra, veterinario, veterinaria, dentista, infermiere capo, caposala, ostetrica, fisioterapista, nutrizionista, farmacologo, genetista, agronomo, agronoma, enologo, sommelier, giurista, costituzionalista, penalista, avvocato difensore, magistrata, giudice istruttore, procuratore capo, procuratore generale, procuratore aggiunto, sostituto procuratore, presidente della regione, assessore regionale, capodelegazione, capo delegazione, capo dello staff, capo di gabinetto, ministro degli esteri, consigliere comunale, consigliere regionale, parlamentare, delegato sindacale, segretario nazionale, vicesegretario, vicesegretaria, vicedirettore, vicedirettrice, caporedattore, caporedattrice, redattore, redattrice, opinionista, commentatore, critico, critica, saggista, romanziere, romanziera, drammaturgo, sceneggiatore, sceneggiatrice, compositore, compositrice, musicista, pianista, violinista, chitarrista, batterista, soprano, tenore, baritono, coreografo, coreografa, ballerino, ballerina, fotografo, fotografa, scultore, scultrice, gallerista, produttrice, doppiatore, comico, comica, influencer, youtuber, velocista, ciclista, nuotatore, nuotatrice, sciatore, sciatrice, maratoneta, pugile, schermitore, schermitrice, mediano, mezzala, fantino, arbitro, arbitra, capitana, mister, presidente del club, alpinista, velista, skipper, comandante dei vigili del fuoco, macchinista, conducente, controllore, tassista, postino, postina, portinaio, portinaia, bidello, bidella, vicepreside, tutore, tutrice, notaia, commercialista, perito, perita, consulente tecnico, geometra, falegname, fabbro, meccanico, muratore, idraulico, elettricista, carabiniere, finanziere, poliziotta, vigile, appuntato, brigadiere, ispettore, ispettrice, sovrintendente capo, ammiraglio, direttore finanziario, banchiere, banchiera, industriale, editrice, stratega, investitore, capo economista, capo degli ispettori, sportivo, bracciante, margaro, casaro, mugnaio, apicoltore, apicoltrice, viticoltore, viticoltrice, vignaiolo, vignaiola, gelataio, pasticciere, pasticciera, pizzaiolo, panettiera, fornaio, edicolante, sarto, sarta, parrucchiere, parrucchiera, barbiere, tabaccaio, benzinaio, nonno, nonna, zio, zia, cugino, cugina, nipote, fidanzato, fidanzata, ex marito, ex moglie, cognato, cognata, suocera, suocero, genero, nuora, madre superiora, missionario, missionaria, sacerdote, prete, parroca, diacono, vescova, cappellano, nunzio, segretario di stato, portavoce vaticano, sultano, emiro, sovrano, presidente eletto, presidente uscente, premier uscente, ex commissario, vicecapo, negoziatrice, mediatore, mediatrice, ambientalista, ricercatore capo, primatista, astronauta, cosmonauta, inventore, inventrice, progettista, urbanista, bibliotecario, bibliotecaria, archivista, guardaparco, guardia forestale, guida alpina, gestore del rifugio, rifugista, speleologo, campione, campionessa, vincitore, vincitrice, primatista mondiale, medagliato, medagliata`,
    title:
      'professor, professoressa, sig, signor, signora, signori, dott, dottor, dottore, dottoressa, dott.ssa, prof, prof.ssa, ing, ingegner, avv, on, sen, don, suor, fra, monsignor, mons, sir, lord, padre',
    organization: `ente, istituzione, organismo, comando, comando provinciale, comando generale, compagnia dei carabinieri, stazione dei carabinieri, comitati, federconsumatori, altroconsumo, adiconsum, italia nostra, corte costituzionale, tribunale del riesame, dda, nas, ausl, azienda sanitaria, policlinico, politecnico, sovrintendenza, pirellone, commissione europea, eurocamera, unesco, minoranza, rsu, centro studi, autorità portuale, consiglio comunale, ministero, ministeri, governo, esecutivo, polizia, carabinieri, guardia di finanza, finanza, guardia costiera, questura, procura, agenzia, comitato, commissione, consiglio, corte, tribunale, cassazione, consulta, partito, campagna, università, ateneo, istituto, fondazione, associazione, associazioni, collettivo, sindacato, sindacati, unione, federazione, confederazione, confindustria, coldiretti, cgil, cisl, uil,
      azienda, aziende, società, gruppo, compagnia, ditta, impresa, casa produttrice, costruttore, operatore, banca, banca centrale, bankitalia, ufficio, amministrazione, autorità, parlamento, camera, senato, assemblea, ambasciata, consolato, esercito, marina, aeronautica, forze, forza, stato maggiore, ribelli, guerriglia, milizia, milizie, miliziani, insorti, organizzazione, organizzazioni, ong, onu, nato, unione europea, ue, squadra, direzione, centro, servizio, servizi, servizi segreti, cremlino, casa bianca, palazzo chigi, quirinale, viminale, farnesina, pentagono, eliseo, downing street,
      ospedale, asl, scuola, liceo, vaticano, santa sede, diocesi, curia, club, comune, municipio, regione, provincia, prefettura, giunta, garante, authority, difesa, accusa, opposizione, maggioranza, sinistra, destra, diplomazia, osservatorio, redazione, studio legale, studio notarile, delegazione, movimento, fronte, lega, presidenza, bruxelles, washington, mosca, kiev, pechino, berlino, israele, protezione civile, croce rossa, istat, inps, ingv, giustizia, casa editrice, editore, cooperativa, laboratorio, filiale, consorzio, fabbrica, dicastero, stampa vaticana, centrodestra, centrosinistra, partiti, tesoro, colosso, multinazionale, procure, banca d'italia, capitaneria, capitaneria di porto, vigili del fuoco, dogane, agenzia delle entrate, casa reale, palazzo, arcidiocesi, armatore, compagnia aerea, cantiere, cantiere navale, produttore, fornitore, catena, assicurazione, birrificio, caseificio, casa automobilistica, sigla, sigle, ordine, clinica, museo, teatro, festival, zoo, tar, corte d'appello, corte dei conti, consiglio di stato, antitrust, consob, pro loco, onlus, petroliera, gestore, vettore, cda, consiglio di amministrazione, proprietà, dirigenza, ufficio scolastico, ufficio scolastico regionale, provveditorato, soprintendenza, arpa, arpav, anac, agcom, agcm, ivass, bce, fmi, fondo monetario, ocse, oms, unicef, unhcr, fao, aiea, fondo, corpo forestale, forestale, polstrada, polizia stradale, polizia postale, squadra mobile, digos, dia, direzione investigativa antimafia, procura generale, pubblica accusa, parte civile, gabinetto, staff, entourage, comitato elettorale, ufficio stampa, fiat, compagnia telefonica, startup, start-up, piattaforma, casa discografica, etichetta, lega calcio, federcalcio, figc, coni, comitato olimpico, uefa, fifa, società sportiva, circolo, confraternita, parrocchia, conferenza episcopale, cei, codacons, legambiente, wwf, greenpeace, amnesty, emergency, medici senza frontiere, save the children, caritas, acli, anci, upi, anm, ance, confartigianato, confcommercio, confesercenti, confagricoltura, federalberghi, federlegno, ugl, usb, cobas, fiom, aci, anas, ferrovie, trenitalia, rfi, italgas, enel, eni, terna, leonardo, fincantieri, poste, poste italiane, inail, aifa, iss, istituto superiore di sanità, cnr, enea, asi, esa, nasa, crea, ispra, mef, mise, palazzo marino, campidoglio, palazzo madama, montecitorio, palazzo koch, tesoreria, ragioneria dello stato, ragioneria generale dello stato, ragioneria, riscossione, congregazione, brigata, battaglione, contingente, missione, alleanza, coalizione, fazione, giuria, collegio, circolo dei lettori, rete di associazioni, coordinamento, forum, tavolo, task force, unità di crisi, protezione animali, consolato generale, avvocatura, ordine dei medici, camera di commercio, camera penale, casa d'aste, agenzia di rating, società di rating, società di revisione, revisori`,
    outlet: `giornale, giornali, quotidiano, quotidiani, settimanale, settimanali, mensile, rivista, riviste, testata, testate, tabloid, sito, siti, sito web, sito di informazione, portale, portali, emittente, emittenti, emittente televisiva, canale, rete, radio, televisione, tv, tv di stato, televisione di stato, blog, podcast, pubblicazione, magazine, organo di stampa, trasmissione, programma, telegiornale`,
    collective: 'media, stampa, giornali, quotidiani, testate, organi di stampa, emittenti',
    agency: `agenzia di stampa, agenzie di stampa, agenzia di notizie, agenzie di notizie, agenzia russa, agenzia ufficiale, agenzia statale, agenzia cinese, agenzia turca, agenzia francese, agenzia spagnola, agenzia tedesca, agenzia iraniana, agenzia britannica, agenzia giapponese, agenzia americana, agenzie, agenzia stampa, agenzia di stampa statale`,
    document: `capo d'imputazione, provvedimento, querela, direttiva, emendamento, rendiconto, trimestrale, monitoraggio, volantino, locandina, manifesto, testamento, cablogramma, carte, rapporto, rapporti, studio, studi, indagine, indagini, inchiesta, sondaggio, sondaggi, ricerca, ricerche, documento, documenti, comunicato, nota, note, lettera, lettere, e-mail, email, mail, articolo, reportage, trascrizione, verbale, verbali, atto, atti, sentenza, ordinanza, decreto, esposto, denuncia, ricorso, archivi, dati, tweet, post, messaggio, messaggi, libro, analisi, legge, testo, disegno di legge, ddl, cifre, statistiche, risultati, intervista,
      notizia, notizie, informazioni, informazione, rivelazioni, dispaccio, lancio, bilancio, barometro, classifica, perizia, autopsia, stime, stima, proiezioni, previsioni, memorandum, conclusioni, censimento, cablogrammi, telegramma, registro, registri, contratto, opera, memorie, rubrica, indice, testimonianze, testimonianza, versione, versioni, racconto, racconti, ricostruzione, ricostruzioni, immagini, video, filmato, filmati, registrazione, registrazioni, intercettazioni, audio, dossier, relazione, relazioni, bollettino, referto, informativa, rilevazioni, rilevazione, bozza, perizie, faldone, faldoni, fascicolo, bozze, fattura, fatture, contratti, chat, intercettazione, missiva, esposti, circolare, memoriale, diario, referti, elenco, elenchi, annuario, nota interna, appunto, appunti, audit, verifica interna, ispezione, foto, fotografie, satellitari, immagini satellitari, cartella clinica, cartelle cliniche, certificato, attestato, autodichiarazione, delibera, delibere, determina, requisitoria, memoria, memoria difensiva, motivazioni, richiesta di rinvio a giudizio, decreto di perquisizione, ordinanza di custodia cautelare, rogatoria, visura, contabilità, bilanci, estratto conto, estratti conto, tabulati, tabulati telefonici, tracciati, scatola nera, grafico, grafici, tabelle, relazione tecnica, relazione annuale, rapporto annuale, libro bianco, sondaggio d'opinione, exit poll, sentenze, dispositivo, ordinanze, enciclica, autobiografia, report, white paper, modelli, simulazione, simulazioni, osservazioni, misurazioni, rilievi, esami, analisi del sangue, esame autoptico, esame del dna, esame tossicologico, consulenza, consulenza tecnica, atti giudiziari, atti del processo, fascicolo processuale`,
  },

  phrase: {
    determiners: `un, uno, una, un', qualche, alcuni, alcune, alcun, alcuna, nessun, nessuna, ogni, qualsiasi, tutto, tutta, tutti, tutte, vari, varie, diversi, diverse, molti, molte, numerosi, numerose, due, tre, quattro, cinque, sei, sette, dieci, suo, sua, suoi, sue, loro, mio, mia, nostro, nostra, nostri, altri, altre, altro, altra, un altro, un'altra, entrambi, entrambe, parecchi`,
    definite: `lo stesso, la stessa, gli stessi, le stesse, il, lo, la, i, gli, le, l', questo, questa, questi, queste, quest', quel, quello, quella, quei, quegli, quelle, suddetto`,
    objects: 'al, allo, alla, ai, agli, alle',
    links: `di, del, dello, della, dei, degli, delle, dell', d', a, al, allo, alla, ai, agli, alle, all', da, dal, dallo, dalla, dai, dagli, dalle, dall', in, nel, nello, nella, nei, negli, nelle, nell', con, col, per, contro, tra, fra, su, sul, sullo, sulla, sui, sugli, sulle, sull', presso, verso, sotto, dentro, all'interno di, all'interno del, all'interno della, vicino, alla guida di, alla guida del, alla guida della, a capo di, a capo del, davanti a, davanti al, davanti alla, davanti ai, di fronte a, di fronte al, alla domanda`,
    particles: `de, di, del, della, dei, degli, d', da, dal, dalla, dall', lo, la, li, van, von, der, den, al, el, bin, ibn, ben, abu, san, santa, dos, du, le`,
    stops: `nel suo, nella sua, nei suoi, nelle sue, nel proprio, nella propria, nei loro, al termine di, al termine del, al termine della, al termine dell', alla fine di, alla fine del, alla fine della, al margine di, ti, sebbene, c'è, c'era, c'è stato, che, (a|di|da|con|per|su|tra|fra|in|contro|verso|sa|saprà|chiede|chiesto|sapere|capire|scoprire|oppure) chi, chi (è|sa|sia|fosse|sarà|può|deve|vuole|va|sta), cui, dove, quando, come, perché, poiché, siccome, mentre, se, ma, però, né, oppure, quindi, è, sono, era, erano, fu, furono, essere, stato, stata, stati, state, essendo, sta, stanno, stava, sarà, saranno, sia, siano, fosse, fossero, avere, avuto, avendo, fa, fanno, fare, faceva, va, vanno, andare, può, possono, poteva, potrebbe, potrebbero, deve, devono, doveva, dovrebbe, dovrebbero, vuole, vogliono, voleva, sa, viene, vengono, veniva, venne, tiene, mette,
      non, mai, niente, nulla, si, ci, vi, ne, molto, tanto, troppo, poco, senza, durante, prima, dopo, fino, secondo, stando, salvo, tranne, ecco, qui, qua, lì, là, così, ciò, pubblicato, pubblicata, pubblicati, pubblicate, diffuso, diffusa, diffusi, diffuse, condotto, condotta, condotte, realizzato, realizzata, elaborato, elaborata, presentato, presentata, reso noto, resa nota, inviato, inviata, datato, datata, intitolato, intitolata, diretto, diretta, basato, basata, chiamato, chiamata, noto, nota come, visto, vista, visionato, visionata, visionati, visionate, ottenuto, ottenuta, ottenuti, ottenute, più, meno, quale, quali, quanto, depositato, depositata, commissionato, commissionata, mandato`,
    verbs: '*ò, *arono, *irono, *erono, *avano, *evano',
    between: `in sala stampa, in zona mista, al telefono, alla presentazione, sui canali (del club|ufficiali), (un|una|due|tre|quattro|pochi|poche|alcuni|alcune) (giorno|giorni|settimana|settimane|mese|mesi|anno|anni|ore) (fa|dopo|prima|più tardi), *mente, ha, hanno, aveva, avevano, avrà, avrebbe, avrebbero, sarebbe, sarebbero, anche, inoltre, poi, quindi, già, ancora, sempre, infine, tuttavia, però, invece, comunque, intanto, nel frattempo, dal canto suo, dal canto loro, da parte sua, per parte sua, a sua volta, a loro volta, ieri, oggi, domani, stamattina, stamane, stasera, ieri sera, questa mattina, questa sera, questa settimana, la settimana scorsa, la scorsa settimana, il mese scorso, lo scorso mese, l'anno scorso, lo scorso anno, più tardi, poco dopo, poco prima,
      in una nota, in un comunicato, in un comunicato stampa, con una nota, attraverso una nota, in una intervista, in un'intervista, in un tweet, in un post, in una lettera, in un messaggio, in una dichiarazione, in un discorso, in conferenza stampa, in una conferenza stampa, nel corso di una conferenza stampa, durante una conferenza stampa, a margine di, davanti alle telecamere, davanti ai giornalisti, dal palco, a mezza voce, sottovoce, a bassa voce, a denti stretti, al nostro giornale, alla nostra redazione, a questo giornale, ai giornalisti, ai cronisti, alla stampa, alle telecamere, ai microfoni, in televisione, in tv, alla radio, al telefono, per telefono, su twitter, su x, su facebook, su telegram, su instagram, sui social, sul suo profilo, in aula, in tribunale, alla camera, al senato, in parlamento, a condizione di anonimato, sotto anonimato,
      scorso, prossimo, mattina, sera, pomeriggio, notte, in serata, in mattinata, in esclusiva, al riguardo, di nuovo, più volte, ad esempio, infatti, pure, gli, le, lo, ci, mi, si, ne, l, prima che, senza che, finché, perché, dopo che, una volta che, ogni volta che, in modo che, affinché, la che, cosa che, quella che, una che, persona che, era che, gente che, oltre che, dato che, visto che, anche che, altre che, quelle che, sempre che, invece che, piuttosto che, maniera che, è che, sia che', ufficialmente, in particolare, tra l'altro, fra l'altro, in sostanza`,
    nullSubjects: '*no, *ro, *mo',
    pronouns: {
      person: `lui, lei, egli, ella, io, quest'ultimo, quest'ultima, costui, tu`,
      people: `loro, essi, noi, voi, questi ultimi`,
      relative: `ottenuto dal, ottenuta dal, ottenuto da, ottenuta da, visionato da, visionato dal, pubblicato dal, pubblicata dal, diffuso dal, diffusa dal, diffuso da, il quale, la quale, i quali, le quali, che, condotto, condotta, condotti, condotte, pubblicato, pubblicata, pubblicati, pubblicate, realizzato, realizzata, diffuso, diffusa, diffusi, diffuse, presentato, presentata, commissionato, commissionata, redatto, redatta, firmato, firmata, depositato, depositata, datato, datata, svolto, svolta, visionato, visionata, ottenuto, ottenuta, consultato, consultata, intervistato, intervistata, interpellato, interpellata, interpellati, contattato, contattata, citato, citata, citati, citate, presente, presenti, ferito, residente, originario, originaria, specializzato, specializzata, coordinato, coordinata, curato, curata`,
    },
    negations: `qualcuno, qualcuna, chiunque, la gente, nessuno, nessuna, nessun, nessun'`,
    and: 'e, ed, o, &',
    conditions: 'se, qualora',
    self: `io, mi, me, mio, mia, miei, mie, noi, ci, nostro, nostra, nostri, nostre, sono, ho, abbiamo, siamo, avevamo, *iamo, voglio, posso, devo, ero, eravamo, sarò, farò, avrò, *eremo, *iremo`,
    openers: `c'è, c'era, c'è stato, e, ed, ma, o, però, anche se, mentre, quando, se, perché, poiché, come, secondo cui, che, dove, dato che, visto che, sebbene, quindi, poi, inoltre, anche, così, lo, dopo che, prima che, da quando`,
  },

  cues: [
    {
      // A storm threatens the coast, and says nothing.
      words: `(minaccia|minacciano|minacciò|minacciarono|minacciava|minacciavano) (di|che)`,
      forms: ['{source} {cue}', '” {cue} {source}'],
    },
    {
      // Whom an outlet has it from.
      words: '(apprende|ha appreso|hanno appreso|ha saputo) da',
      forms: ['{medium} {cue} {source}'],
      needs: 'unnamed',
      quiet: true,
    },
    {
      // Who writes for an outlet, and is not named.
      words: 'ha scritto, scrive, ha raccontato, racconta, ha riferito, riferisce, ha pubblicato',
      forms: [
        '(corrispondente|giornalista|cronista|inviato|inviata|editorialista) (di|del|della|dello) {source} {cue}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Who took up with the page what they both had wrong.
      kind: 'citation',
      words: 'e noi stessi',
      forms: ['{source} {cue}'],
      needs: 'outlet',
    },
    {
      // "The tale comes from the Harbour Post".
      words: `(arriva|arrivava|proviene|proveniva|viene|nasce|nasceva) (da|dal|dalla|dallo|dall'), (la|lo) (prende|riprende|copia) (da|dal|dalla|dallo|dall')`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `detto, spiegato, raccontato, confermato, riferito, dichiarato, rivelato, confidato, precisato, ricordato, scritto, anticipato, ammesso, fatto sapere`,
      forms: ["(lo|l'|come|così|quanto) (ha|hanno|aveva|avevano) {cue} (a|al|alla|allo|all') {medium} {source}"],
      quiet: true,
    },
    {
      words: `(dice|spiega|racconta|conferma|riferisce|dichiara|rivela|confida|precisa|ricorda|scrive|anticipa|ammette|afferma|sottolinea|osserva)`,
      forms: ["(lo|come|così|quanto) {cue} (a|al|alla|allo|all') {medium} {source}"],
      quiet: true,
    },
    {
      words: `ha detto, hanno detto, ha raccontato, hanno raccontato, ha spiegato, hanno spiegato, ha confermato, hanno confermato, ha dichiarato, hanno dichiarato, ha riferito, hanno riferito, ha confidato, ha rivelato, hanno rivelato, ha assicurato, ha ammesso, racconta, raccontano, spiega, spiegano, dice, dicono, denuncia, denunciano, avverte, avvertono, attacca, ribadisce, commenta, replica, chiarisce, sottolinea, precisa, dichiara, dichiarano, osserva, ragiona, sbotta, tuona, conferma, confermano, confida, assicura, rivela, rivelano, afferma, affermano, riferisce, riferiscono, confessa, ha confessato, nega, ha negato, ha smentito, smentisce, ha confidato, parla, ha parlato, descrive, ha descritto, ricorda, ha ricordato, annuncia, ha annunciato, ha escluso, esclude, ha ribadito, ha precisato, ha chiarito, ha avvertito, ha denunciato, ha commentato, ha replicato, anticipa, ha anticipato, promette, ha promesso, ammette, si difende, si è difeso, si sfoga, si è sfogato, si è sfogata, ha chiesto scusa, lancia, accusa, ha accusato, risponde, ha risposto, ha affermato, ha fatto sapere`,
      forms: [
        "{source} (ha|hanno) (confermato|rivelato|anticipato|raccontato|spiegato|annunciato) (la|il|lo|i|le|gli) … (a|al|alla|all') {medium}",
        "(a|ad|al|allo|alla|all') {medium} (, |) {source} {cue}",
        "{source} {cue} (a|al|alla|allo|all') {medium}",
        "” {cue} (a|al|alla|allo|all') {medium} {source}",
        "” {cue} {source} (a|al|alla|allo|all') {medium}",
      ],
      quiet: true,
    },
    {
      // "So speaks, in an interview with X, the mother": behind a quotation that is a sentence of its own.
      words: `parla così, parlano così, così parla, racconta così, si racconta così, si sfoga così, si confida così, si difende così, risponde così, replica così, commenta così, esordisce così`,
      forms: [
        "{cue} (, |)in (un'|una )intervista (a|al|alla|allo|all') {medium} (, |){source}",
        "{cue} (, |)(a|al|alla|allo|all'|ai microfoni di) {medium} (, |){source}",
        '{cue} {source}',
      ],
      needs: 'known',
    },
    {
      words: `per`,
      forms: [
        "{cue} {source} (, |)(è|sono|era|si tratta|si tratterebbe|invece|non c'è|serve)",
        '{cue} {source} (, |)(«|“|")',
        '{cue} {source} ,',
        '¶ {cue} {source}',
      ],
      quiet: true,
      needs: 'quotation',
    },
    {
      words: `secondo, secondo gli, a detta di, a detta del, a detta della, a detta dei, a detta degli, a giudizio di, a giudizio del, a giudizio della, ad avviso di, ad avviso del, a parere di, a parere del, a parere della, a parere dei, stando a, stando al, stando alla, stando ai, stando alle, stando agli, stando all', stando a quanto scrive, stando a quanto riferisce, nelle parole di, nelle parole del, a sentire, a dar retta a, a dire di, a dire del, in base a, in base al, in base alle, in base ai, agli occhi di, (secondo|stando a) quanto (riferito|riportato|dichiarato|scritto|ricostruito|rivelato|raccontato|affermato|sostenuto|anticipato|pubblicato|comunicato|spiegato|denunciato) (da|dal|dallo|dalla|dall'|dai|dagli|dalle), (secondo|stando a) quanto (si apprende|appreso|trapela|emerso|emerge) (da|dal|dalla|dall'|dalle), a quanto si apprende da, a quanto risulta a, a quanto risulta al`,
      forms: ['{cue} {source}'],
    },
    {
      words: `la notizia di, la notizia del, la notizia della, la notizia dell', le notizie di, le notizie del, le notizie della, le informazioni di, le informazioni del, l'articolo di, l'articolo del, l'articolo della, l'inchiesta di, l'inchiesta del, le rivelazioni di, le rivelazioni del, le rivelazioni della, le indiscrezioni di, le indiscrezioni del, le indiscrezioni della, l'indiscrezione di, l'indiscrezione del, la ricostruzione di, la ricostruzione del, quanto scritto da, quanto scritto dal, quanto riportato da, quanto riportato dal, quanto pubblicato da, quanto pubblicato dal`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `affermato, dichiarato, spiegato, precisato, aggiunto, sottolineato, assicurato, raccontato,
        confidato, ricordato, notato, descritto, constatato, lamentato, commentato, osservato, suggerito,
        considerato, confermato, segnalato, dettagliato, avvertito, testimoniato, ironizzato, riassunto,
        replicato, ribattuto, risposto, ripetuto, insistito, rimarcato, consigliato, argomentato, scandito,
        concluso, proseguito, chiarito, ribadito, chiosato, annotato, rilevato, evidenziato, auspicato, sospirato,
        tuonato, sbottato, attaccato, esortato, domandato, chiesto, confessato, ammesso, riconoscuto, sostenuto,
        esclamato, ipotizzato, sentenziato, incalzato, rassicurato, avvisato, narrato, rivendicato, garantito,
        giurato, pensato, temuto, creduto, ritenuto, reputato, scherzato, twittato, concordato, obiettato, allarmato, detto, fatto sapere, fatto notare, lasciato intendere, messo in chiaro, riferito, tenuto a precisare, reso noto, messo in guardia, parlato, fatto presente, dato notizia, comunicato`,
      forms: [
        "” (ha|hanno|aveva|avevano) {cue} (a|al|alla|all') {medium} {source}",
        "” (ha|hanno|aveva|avevano) {cue} {source} (a|al|alla|all') {medium}",
        "{source} (ha|hanno|aveva|avevano) {cue} (a|al|alla|all') {medium}",
        "(come|così|lo|quanto|già|l') (ha|hanno|aveva|avevano) {cue} {source}",
        '” (|lo |gli )(ha|hanno|aveva|avevano) {cue} {source}',
        ": (lo |l' |)(ha|hanno) {cue} {source}",
        '{source} (ha|hanno|aveva|avevano|avrebbe|avrebbero|poi|anche|inoltre|infine|quindi|già|invece) {cue}',
        '{source} … (e|ma) (ha|hanno) {cue}',
        '{source} … ” (ha|hanno) {cue} ”',
      ],
    },
    {
      words: `afferma, affermano, affermò, affermarono, affermava, affermavano, dichiara, dichiarano, dichiarò,
        dichiararono, dichiarava, dichiaravano, spiega, spiegano, spiegò, spiegarono, spiegava, spiegavano, precisa,
        precisano, precisò, precisarono, precisava, precisavano, aggiunge, aggiungono, aggiungeva, aggiungevano,
        sottolinea, sottolineano, sottolineò, sottolinearono, sottolineava, sottolineavano, assicura, assicurano, assicurò, assicurarono, assicurava,
        assicuravano, racconta, raccontano, raccontò, raccontarono, raccontava, raccontavano, confida, confidano,
        confidò, confidarono, confidava, confidavano, ricorda, ricordano, ricordò, ricordarono, ricordava,
        ricordavano, nota, notano, notò, notarono, notava, notavano, descrive, descrivono, descriveva, descrivevano,
        constata, constatano, constatò, constatarono, constatava, constatavano, lamenta, lamentano, lamentò,
        lamentarono, lamentava, lamentavano, commenta, commentano, commentò, commentarono, commentava, commentavano,
        osserva, osservano, osservò, osservarono, osservava, osservavano, suggerisce, suggeriscono, suggerì,
        suggerirono, suggeriva, considera, considerano, considerò, considerarono, considerava, consideravano,
        conferma, confermano, confermò, confermarono, confermava, confermavano, segnala, segnalano, segnalò,
        segnalarono, segnalava, segnalavano, dettaglia, dettagliano, dettagliò, dettagliarono, dettagliava,
        dettagliavano, avverte, avvertono, avvertì, avvertirono, avvertiva, testimonia, testimoniano, testimoniò,
        testimoniarono, testimoniava, testimoniavano, ironizza, ironizzano, ironizzò, ironizzarono, ironizzava,
        ironizzavano, riassume, riassumono, riassumeva, riassumevano, replica, replicano, replicò, replicarono, replicava, replicavano, ribatte, ribattono,
        ribatteva, ribattevano, risponde, rispondono, rispondeva, rispondevano, ripete, ripetono, ripeteva,
        ripetevano, insiste, insistono, insisteva, insistevano, rimarca, rimarcano, rimarcò, rimarcarono, rimarcava,
        rimarcavano, consiglia, consigliano, consigliò, consigliarono, consigliava, consigliavano, argomenta,
        argomentano, argomentò, argomentarono, argomentava, argomentavano, scandisce, scandiscono, scandì,
        scandirono, scandiva, chiarisce, chiariscono, chiarì, chiarirono, chiariva, ribadisce, ribadiscono,
        ribadì, ribadirono, ribadiva, chiosa, chiosano, chiosò, chiosarono, chiosava, chiosavano, annota, annotano,
        annotò, annotarono, annotava, annotavano, rileva, rilevano, rilevò, rilevarono, rilevava, rilevavano,
        evidenzia, evidenziano, evidenziò, evidenziarono, evidenziava, evidenziavano, auspica, auspicano, auspicò,
        auspicarono, auspicava, auspicavano, sospira, sospirano, sospirò, sospirarono, sospirava, sospiravano,
        tuona, tuonano, tuonò, tuonarono, tuonava, tuonavano, sbotta, sbottano, sbottò, sbottarono, sbottava,
        sbottavano, attacca, attaccano, attaccò, attaccarono, attaccava, attaccavano, esorta, esortano, esortò,
        esortarono, esortava, esortavano, domanda, domandano, domandò, domandarono, domandava, domandavano, chiede,
        chiedono, chiedeva, chiedevano, confessa, confessano, confessò, confessarono, confessava, confessavano,
        ammette, ammettono, ammetteva, ammettevano, riconosce, riconoscono, riconosceva, riconoscevano, sostiene,
        sostengono, sosteneva, sostenevano, esclama, esclamano, esclamò, esclamarono, esclamava, esclamavano,
        ipotizza, ipotizzano, ipotizzò, ipotizzarono, ipotizzava, ipotizzavano, sentenzia, sentenziano, sentenziò,
        sentenziarono, sentenziava, sentenziavano, incalza, incalzano, incalzò, incalzarono, incalzava, incalzavano,
        rassicura, rassicurano, rassicurò, rassicurarono, rassicurava, rassicuravano, avvisa, avvisano, avvisò,
        avvisarono, avvisava, avvisavano, narra, narrano, narrò, narrarono, narrava, narravano, rivendica,
        rivendicano, rivendicò, rivendicarono, rivendicava, rivendicavano, garantisce, garantiscono, garantì,
        garantirono, garantiva, giura, giurano, giurò, giurarono, giurava, giuravano, pensa, pensano, pensò,
        pensarono, pensava, pensavano, teme, temono, temeva, temevano, crede, credono, credeva, credevano, ritiene,
        ritengono, riteneva, ritenevano, reputa, reputano, reputò, reputarono, reputava, reputavano, scherza,
        scherzano, scherzò, scherzarono, scherzava, scherzavano, twitta, twittano, twittò, twittarono, twittava,
        twittavano, concorda, concordano, concordò, concordarono, concordava, concordavano, obietta, obiettano,
        obiettò, obiettarono, obiettava, obiettavano, allarma, allarmano, allarmò, allarmarono, allarmava,
        allarmavano, aggiunse, dice, dicono, disse, dissero, diceva, dicevano, fa sapere, fanno sapere, faceva sapere, fa notare, fanno notare, lascia intendere, lasciano intendere, mette in chiaro, rende noto, rendono noto, mette in guardia, tiene a precisare, sostenne, rispose, riferisce, riferiscono, riferì, rivela, rivelano, parla di, parlano di, parlava di, parla già di, parlano già di, si lamenta, si lamentano, si sfoga, si difende, si dice convinto, si dice convinta, si dice preoccupato, si chiede, si chiedono, si rammarica, si augura, si interroga, si indigna, fa presente, si dicono, si dice, racconta così, va all'attacco, taglia corto, puntualizza, puntualizzano, puntualizzò, ammise, chiese, ammoniva, ammonisce, ammoniscono, la pensa, comunica, comunicano, informa, informano, profetizza, azzarda, punta il dito, puntano il dito, lancia l'allarme, lanciano l'allarme, non esclude, non escludono, mette le mani avanti, getta acqua sul fuoco, dà conto di, si rallegra, si mostra, si è detto, si è detta, si sono detti, si è lamentato, si è lamentata, si è sfogato, si è sfogata, si è difeso, si è difesa, si è chiesto, si è chiesta, si è congratulato, si è rammaricato, si è scusato, si è scusata, si sono scusati, si scusa, si scusano, si è augurato, si è augurata, fa appello, fa il punto, invita, invitano`,
      forms: [
        "” {cue} (a|al|alla|all') {medium} {source}",
        "” {cue} {source} (a|al|alla|all') {medium}",
        "{source} {cue} (a|al|alla|all') {medium}",
        '(come|così|lo|quanto|già) {cue} {source}',
        '” {cue} {source}',
        ': {cue} {source}',
        '{source} {cue}',
        '{source} … e {cue}',
        '{source} … ” {cue} ”',
      ],
    },
    {
      words: `annunciato, denunciato, criticato, respinto, contestato, smentito, rivelato, svelato, condannato,
        invocato, accusato, proposto, attribuito, escluso, riportato, scritto, riferito,
        anticipato, titolato, elogiato, minimizzato, bocciato, menzionato, (definit|descritt|bollat|liquidat)(o|a|i|e), lodato,
        apprezzato, sollecitato, applaudito, auspicato, promesso, negato, invitato, ricostruito,
        stimato, calcolato, parlato di, messo in dubbio, preso le distanze da, dato conto`,
      forms: [
        "(come|così|lo|quanto|già|l') (ha|hanno|aveva|avevano) {cue} {source}",
        "” (|lo |la |li |le |l' )(ha|hanno|aveva|avevano) {cue} {source} ”",
        '{source} (ha|hanno|aveva|avevano|avrebbe|avrebbero|poi|anche|inoltre|infine|quindi|già|invece) {cue}',
        '{source} … ” (ha|hanno) {cue} ”',
      ],
    },
    {
      words: `annuncia, annunciano, annunciò, annunciarono, annunciava, annunciavano, denuncia, denunciano, denunciò,
        denunciarono, denunciava, denunciavano, critica, criticano, criticò, criticarono, criticava, criticavano,
        respinge, respingono, respingeva, respingevano, contesta, contestano, contestò, contestarono, contestava,
        contestavano, smentisce, smentiscono, smentì, smentirono, smentiva, rivela, rivelano, rivelò, rivelarono,
        rivelava, rivelavano, svela, svelano, svelò, svelarono, svelava, svelavano, condanna, condannano, condannò,
        condannarono, condannava, condannavano, chiede, chiedono, chiedeva, chiedevano, invoca, invocano, invocò,
        invocarono, invocava, invocavano, accusa, accusano, accusò, accusarono, accusava, accusavano, propone,
        propongono, proponeva, proponevano, attribuisce,
        attribuiscono, attribuì, attribuirono, attribuiva, esclude, escludono, escludeva, escludevano, riporta,
        riportano, riportò, riportarono, riportava, riportavano, scrive, scrivono, scriveva, scrivevano, riferisce,
        riferiscono, riferì, riferirono, riferiva, anticipa, anticipano, anticipò, anticiparono, anticipava, anticipavano, titola, titolano, titolò, titolarono, titolava, titolavano, elogia, elogiano,
        elogiò, elogiarono, elogiava, elogiavano, minimizza, minimizzano, minimizzò, minimizzarono, minimizzava,
        minimizzavano, boccia, bocciano, bocciò, bocciarono, bocciava, bocciavano, menziona, menzionano, menzionò,
        menzionarono, menzionava, menzionavano, definisce, definiscono, definì, definirono, definiva, descrive,
        descrivono, descriveva, descrivevano, loda, lodano, lodò, lodarono, lodava, lodavano, apprezza, apprezzano,
        apprezzò, apprezzarono, apprezzava, apprezzavano, sollecita, sollecitano, sollecitò, sollecitarono,
        sollecitava, sollecitavano, bolla, bollano, bollò, bollarono, bollava, bollavano, applaude, applaudono,
        applaudì, applaudirono, applaudiva, esige, esigono, esigeva, esigevano, auspica, auspicano, auspicò,
        auspicarono, auspicava, auspicavano, promette, promettono, prometteva, promettevano, nega, negano, negò,
        negarono, negava, negavano, invita, invitano, invitò, invitarono, invitava, invitavano, ricostruisce,
        ricostruiscono, ricostruì, ricostruirono, ricostruiva, stima, stimano, stimò, stimarono, stimava, stimavano,
        calcola, calcolano, calcolò, calcolarono, calcolava, calcolavano, scrisse, dà conto, danno conto, dà notizia, racconta, rilancia, rilanciano, emerge da, risulta a`,
      forms: [
        '(come|così|lo|quanto|già) {cue} {source}',
        ': {cue} {source}',
        '” (lo |la |li |le |){cue} {source} ”',
        '{source} {cue}',
      ],
    },
    {
      words: `(lo|l') (ha|hanno|aveva|avevano) (segnalato|rivelato|detto|scritto|denunciato|raccontato|riferito|annunciato|confermato) (per primo|per prima|per primi), per dirla con, per usare le parole (di|del|della|dell'), a rivelarlo è, a rivelarlo sono, a rivelarlo è stato, a rivelarlo è stata, a riferirlo è, a riferirlo sono, a riferirlo è stato, a riferirlo è stata, a scriverlo è, a scriverlo è stato, a dirlo è, a dirlo sono, a dirlo è stato, a dirlo è stata, a darne notizia è, a darne notizia è stato, a darne notizia è stata, a dare la notizia è, a dare la notizia è stato, a dare la notizia è stata, a riportarlo è, a riportare la notizia è, a confermarlo è, a confermarlo è stato, a confermarlo è stata, a confermarlo sono, a renderlo noto è, a renderlo noto è stato, a renderlo noto è stata, a raccontarlo è, a raccontarlo è stato, a raccontarlo è stata, ad annunciarlo è, ad annunciarlo è stato, ad annunciarlo è stata, a sostenerlo è, a denunciarlo è, a denunciarlo è stato, a lanciare l'allarme è, a lanciare l'allarme è stato, a parlare è, a comunicarlo è, a comunicarlo è stato, a svelarlo è, ad affermarlo è, a spiegarlo è, a farlo sapere è, a farlo sapere sono, fa sapere all'ansa, si apprende da, si apprende in, apprende da, si legge (in una|nella|in un|nel) (nota|comunicato|lettera|messaggio|post) (di|del|dello|della|dell'|dei|degli|delle), si legge (in|su|nel|nello|nella|nell'|nei|nelle|sul|sullo|sulla|sull'), (trapela|filtra|emerge|si apprende) (da|dal|dalla|dall'|dagli|dai), a quanto (trapela|risulta|si apprende|filtra) (da|dal|dalla|dall'|dagli|dai), (fanno sapere|lamentano|denunciano|spiegano|avvertono|protestano|assicurano|commentano|replicano|precisano|confermano) (da|dal|dallo|dalla|dall'|dai|dagli), è quanto si apprende da, è quanto riferisce, è quanto emerge da, è quanto afferma, è quanto ha detto, è quanto ha dichiarato, è quanto scrive, è quanto riporta, è quanto rivela, è quanto sostiene, lo si apprende da, lo si legge in, emerge da, emerge dalle, emerge dai, emerge dal, emerge dalla`,
      forms: ['{cue} {source}'],
    },
    {
      // « A parlare, al giornale, è »: what stands between is where they said it.
      forms: [
        '(a parlare|a dirlo|a raccontarlo|a spiegarlo|a confermarlo|a rivelarlo|a ribadirlo|a sostenerlo|a denunciarlo) , … , (è|sono|è stato|è stata|sono stati) {source}',
        "(a parlare|a raccontare|a denunciare|a spiegare|a ricordare|a sottolineare|ad annunciare|a confermare|a rivelare) (di|del|della|dell'|la|il|l'|i|gli|le|lo) … (è|sono|è stato|è stata|sono stati) {source}",
      ],
      needs: 'known',
      quiet: true,
    },
    {
      words: `affermando, dichiarando, spiegando, precisando, aggiungendo, sottolineando, assicurando, ricordando, denunciando, annunciando, riconoscendo, ammettendo, avvertendo, ribadendo, dicendo, sostenendo, parlando di, definendo, chiarendo, ammonendo`,
      forms: ['{source} … {cue}'],
    },
    { words: `cita, citano, citava, ha citato`, forms: ['{source} {cue} {origin}'], needs: 'outlet' },
    {
      words: `citando, che cita, che citano, che citava, che ha citato, il quale cita, che a sua volta cita, con riferimento a, riferendosi a, basandosi su, sulla base di, sulla base dei, sulla base delle, che si basa su, sulla scorta di, che riprende, riprendendo, che rilancia, che rimanda a, attribuendo la notizia a`,
      forms: ["{cue} (|il |la |l' |lo |i |gli |le ){source}"],
      chain: true,
    },
    { words: `a, al, alla, all'`, forms: ['” {cue} {source} ”'], told: true, needs: 'outlet', quiet: true },
    {
      words: `citato da, citata da, citati da, citate da, citato dal, citata dal, citati dal, citate dal, citato dalla, citata dalla, citati dalla, citate dalla, citato dall', citata dall', citati dall', citate dall', sentito da, sentita da, sentiti da, sentite da, sentito dal, sentita dal, sentito dall', sentita dall', sentiti dall', contattato da, contattata da, contattato dal, contattata dal, contattati da, raggiunto da, raggiunta da, raggiunto dall', raggiunta dall', raggiunto dal, raggiunta dal, raggiunto telefonicamente da, consultate da, consultate dall', consultati da, consultata da, che ha parlato con, che hanno parlato con`,
      forms: [
        '{source} , {cue} {medium}',
        '{source} {cue} {medium}',
        '¶ {cue} {medium} , {source}',
        '{cue} {medium} , {source}',
      ],
    },
    {
      words: `in un'intervista a, in un'intervista al, nell'intervista (a|al|alla|all'), in un'intervista alla, in un'intervista all', in un'intervista con, in un'intervista rilasciata a, in un'intervista rilasciata al, in una intervista a, in una intervista al, in un colloquio con, in una dichiarazione a, in una dichiarazione all', ai microfoni di, parlando con, parlando a, ospite di, citato da, citata da, citati da, citate da, citato dal, citata dal, citati dal, citate dal, citato dalla, citata dalla, citati dalla, citate dalla, citato dall', citata dall', citati dall', citate dall', interpellato da, interpellata da, interpellato dal, interpellata dal, interpellato dall', interpellata dall', intervistato da, intervistata da, intervistato dal, intervistata dal, intervistato dalla, intervistata dalla, intervistato dall', intervistata dall', sentito da, sentita da, sentito dall', sentita dall', sentito dal, sentita dal, contattato da, contattata da, contattato dal, contattata dal, raggiunto da, raggiunta da, raggiunto dall', raggiunta dall', consultate da, consultato da`,
      forms: ['{cue} {source}'],
      told: true,
      needs: 'outlet',
    },
    {
      words: `in un'intervista a, in un'intervista al, in un'intervista alla, in un'intervista all', in un'intervista rilasciata a, in un'intervista rilasciata al, in un'intervista rilasciata alla, in una intervista a, in una intervista al, in una lettera a, in una lettera al, parlando con, parlando a, ai microfoni di, in un colloquio con, in una dichiarazione a, in una dichiarazione all', in un messaggio a, ospite di`,
      forms: ['{cue} {medium} , {source}'],
    },
    {
      words: `ha potuto visionare, ha visionato, ha potuto consultare, ha consultato, è in possesso, è entrata in possesso, è entrato in possesso, ha ottenuto, ha potuto leggere, ha preso visione, ha avuto accesso`,
      forms: [
        '{source} (|,) (che|di cui|a cui|cui) {medium} {cue}',
        '{source} (|,) (che|di cui|a cui|cui) {cue} {medium}',
      ],
      needs: 'document',
    },
    {
      words: `visionato da, visionata da, visionati da, visionate da, visionato dal, visionata dal, visionati dal, visionate dal, visionata dall', visionato dall', visionati dall', ottenuto da, ottenuta da, ottenuti da, ottenute da, ottenuti dal, ottenute dal, consultato da, consultata da, consultati da, consultato dal, consultata dal, pubblicati da, rivelati da, rivelate da, visto da, vista da, visti da, viste da, visto dal, vista dal, anticipato da, anticipata da, diffuse da`,
      forms: ['{source} {cue} {medium}'],
      needs: 'document',
    },
    {
      words: `ha appreso, apprende, ha saputo`,
      forms: [
        '(secondo quanto|a quanto|da quanto|per quanto) {cue} {source} da {origin}',
        '{source} {cue} da {origin}',
        '(secondo quanto|a quanto|da quanto) {cue} {source}',
      ],
      needs: 'outlet',
    },
    {
      words: `riportato da, riportata da, riportate da, riportati da, riportato dal, riportata dal, riportate dal, riportato dalla, riportata dalla, riportate dalla, riportato dall', riportata dall', riportate dall', riferito da, riferito dal, riferito dalla, riferito dall', rivelato da, rivelata da, rivelate da, rivelato dal, rivelata dal, rivelato dalla, rivelata dalla, pubblicato da, pubblicata da, pubblicate da, pubblicati da, pubblicato dal, pubblicata dal, pubblicate dal, pubblicato dalla, pubblicata dalla, pubblicate dalla, diffuso da, diffusa da, diffuse da, diffuso dal, diffusa dal, diffusa dall', diffuso dall', diffuse dall', ripreso da, ripresa da, riprese da, ripreso dal, ripresa dal, rilanciato da, rilanciata da, rilanciata dall', ottenuto dal, ottenuta dal, ottenuto dalla, ottenuta dalla, ottenuto dall', visionato dal, visionato dalla, visionato dall', rilanciata dal, citato da, citata da, citati da, citate da, citato dal, citata dal, citati dal, citate dal, citato dalla, citata dalla, citate dalla, citati dalla, citato dall', citata dall', citati dall', citate dall', raccolto da, raccolta da, raccolta dall', raccolte da, raccolte dall', pubblicato su, pubblicata su, pubblicato sul, pubblicata sul, pubblicata sulla, pubblicato sulla, annunciato da, svelato da, svelata da, svelato dal, scritto da, intervistato da, intervistata da, sulle pagine di, sulle pagine del, sulle colonne di, sulle colonne del`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      kind: 'original-publication',
      words: `pubblicato originariamente da, pubblicato originariamente su, pubblicato originariamente sul, pubblicato originariamente dal, pubblicata originariamente da, pubblicata originariamente su, pubblicata originariamente sul, originariamente pubblicato da, originariamente pubblicato su, originariamente pubblicato sul, originariamente pubblicato dal, originariamente pubblicata su, originariamente apparso su, originariamente apparso sul, apparso originariamente su, apparso originariamente sul, apparso per la prima volta su, apparso per la prima volta sul, pubblicato per la prima volta da, pubblicato per la prima volta su, pubblicato per la prima volta dal, pubblicata per la prima volta da, pubblicata per la prima volta su,
        pubblicato inizialmente da, pubblicato inizialmente su, pubblicata inizialmente da, pubblicata inizialmente su, pubblicato in origine su, pubblicato in origine da, rivelato per primo da, rivelata per prima da, rivelata per primo dal, rivelato per primo dal, rivelato in esclusiva da, rivelata in esclusiva da, rivelata in esclusiva dal, uscito originariamente su, uscito per la prima volta su, riportata per prima da, riportata per primo da, riportata inizialmente da, diffusa per prima da`,
      forms: ['{cue} {source}'],
    },
    {
      kind: 'original-publication',
      words: `ha rivelato per primo, ha rivelato per prima, ha dato per primo la notizia, ha dato per prima la notizia, ha anticipato, per primo ha dato, è stato il primo a riportare, è stato il primo a rivelare, è stata la prima a riportare, è stato il primo a dare la notizia`,
      forms: ['{source} {cue}'],
      needs: 'publication',
    },
    {
      kind: 'republication',
      words: `ripubblicato da, ripubblicato dal, ripubblicato con il permesso di, ripubblicato per gentile concessione di, riprodotto con il permesso di, tratto da, tratto dal, tratto dalla, per gentile concessione di, per gentile concessione del`,
      forms: ['{cue} {source}'],
      needs: 'publication',
    },
    {
      words: `annuncia, annunciano, annunciò, annunciarono, annunciava, annunciavano, denuncia, denunciano, denunciò,
        denunciarono, denunciava, denunciavano, critica, criticano, criticò, criticarono, criticava, criticavano,
        respinge, respingono, respingeva, respingevano, contesta, contestano, contestò, contestarono, contestava,
        contestavano, smentisce, smentiscono, smentì, smentirono, smentiva, rivela, rivelano, rivelò, rivelarono,
        rivelava, rivelavano, svela, svelano, svelò, svelarono, svelava, svelavano, condanna, condannano, condannò,
        condannarono, condannava, condannavano, chiede, chiedono, chiedeva, chiedevano, invoca, invocano, invocò,
        invocarono, invocava, invocavano, accusa, accusano, accusò, accusarono, accusava, accusavano, propone,
        propongono, proponeva, proponevano, cita, citano, citò, citarono, citava, citavano, attribuisce,
        attribuiscono, attribuì, attribuirono, attribuiva, esclude, escludono, escludeva, escludevano, riporta,
        riportano, riportò, riportarono, riportava, riportavano, scrive, scrivono, scriveva, scrivevano, riferisce,
        riferiscono, riferì, riferirono, riferiva, pubblica, pubblicano, pubblicò, pubblicarono, pubblicava,
        pubblicavano, anticipa, anticipano, anticipò, anticiparono, anticipava, anticipavano, diffonde, diffondono,
        diffondeva, diffondevano, titola, titolano, titolò, titolarono, titolava, titolavano, elogia, elogiano,
        elogiò, elogiarono, elogiava, elogiavano, minimizza, minimizzano, minimizzò, minimizzarono, minimizzava,
        minimizzavano, boccia, bocciano, bocciò, bocciarono, bocciava, bocciavano, menziona, menzionano, menzionò,
        menzionarono, menzionava, menzionavano, definisce, definiscono, definì, definirono, definiva, descrive,
        descrivono, descriveva, descrivevano, loda, lodano, lodò, lodarono, lodava, lodavano, apprezza, apprezzano,
        apprezzò, apprezzarono, apprezzava, apprezzavano, sollecita, sollecitano, sollecitò, sollecitarono,
        sollecitava, sollecitavano, bolla, bollano, bollò, bollarono, bollava, bollavano, applaude, applaudono,
        applaudì, applaudirono, applaudiva, esige, esigono, esigeva, esigevano, auspica, auspicano, auspicò,
        auspicarono, auspicava, auspicavano, promette, promettono, prometteva, promettevano, nega, negano, negò,
        negarono, negava, negavano, invita, invitano, invitò, invitarono, invitava, invitavano, ricostruisce,
        ricostruiscono, ricostruì, ricostruirono, ricostruiva, stima, stimano, stimò, stimarono, stimava, stimavano,
        calcola, calcolano, calcolò, calcolarono, calcolava, calcolavano`,
      forms: ['” {cue} {source}'],
      needs: 'outlet',
    },
    {
      words: `annunciato, denunciato, criticato, respinto, contestato, smentito, rivelato, svelato, condannato,
        invocato, accusato, proposto, citato, attribuito, escluso, riportato, scritto, riferito, pubblicato,
        anticipato, diffuso, titolato, elogiato, minimizzato, bocciato, menzionato, definito, descritto, lodato,
        apprezzato, sollecitato, bollato, applaudito, auspicato, promesso, negato, invitato, ricostruito,
        stimato, calcolato`,
      forms: ['” (ha|hanno|aveva|avevano) {cue} {source}'],
      needs: 'outlet',
    },
    {
      kind: 'original-publication',
      words: `anticipata da, anticipata dal, anticipata dalla, anticipata dall', anticipato da, anticipato dal, anticipato dalla, anticipate da, anticipate dal, anticipate dalla`,
      forms: ['{cue} {source}'],
      needs: 'publication',
    },
    {
      words: `(confermato|confermata|confermati|confermate|annunciato|annunciata|smentito|smentita|smentite) (in serata|in mattinata|nel pomeriggio|ieri|oggi|poi|anche|) (da|dal|dallo|dalla|dall'|dai|dagli|dalle), annunciato da, annunciato dal, annunciato dalla, annunciato dall', annunciata da, annunciata dal, annunciata dalla, annunciata dall', annunciate dal, smentito da, smentito dal, smentita da, smentita dal, smentita dalla, smentita dall', denunciato da, denunciato dal, denunciato dalla, denunciata da, denunciata dalla, rivendicato da, rivendicata da, rivelato da, rivelato dal, rivelata da, rivelata dal, rivelata dalla, svelato da, svelata da, reso noto da, reso noto dal, resa nota dal, resa nota dalla, riferito da, riferito dal, riferito dalla, segnalato da, segnalata da`,
      forms: ['{cue} {source}'],
    },
    {
      words: `detto, dichiarato, affermato, spiegato, aggiunto, precisato, assicurato, raccontato, riferito`,
      forms: ['{source} (ha|hanno|aveva|avevano) {cue}'],
      strong: true,
    },
    {
      words: `dice, dicono, afferma, affermano, spiega, spiegano, racconta, raccontano, sostengono, assicurano, riferiscono`,
      forms: ['{source} {cue}'],
      strong: true,
    },
    {
      words: `si apprende, trapela, filtra, si viene a sapere, arriva la conferma, arrivano conferme, si fa sapere, si precisa, si sottolinea, fanno sapere, filtra ottimismo, emerge`,
      forms: ['(da|dal|dalla|dai|dalle|dagli) {source} {cue}'],
    },
    {
      // Documents that an outlet has.
      forms: [
        '(di cui|del quale|della quale|dei quali|delle quali) {source} (è venuto|è venuta|è entrato|è entrata|sono venuti|è) in possesso',
        '(di cui|del quale|della quale|dei quali|delle quali) (è venuto|è venuta|è entrato|è entrata|sono venuti|è) in possesso {source}',
        '(di cui|a cui) {source} (ha visto una copia|ha visto copia|ha ottenuto una copia|ha potuto leggere una copia|ha avuto accesso|ha preso visione|ha avuto visione|ha avuto copia|dispone|dà conto)',
        'che {source} (ha potuto visionare|ha potuto consultare|ha potuto leggere|ha potuto vedere|ha visionato|ha consultato|ha visto|ha letto|ha ottenuto|ha potuto ascoltare|ha intervistato|ha sentito|ha raggiunto)',
        'che (ha potuto visionare|ha potuto consultare|ha potuto leggere|ha visionato|ha ottenuto) {source}',
        'con (cui|i quali|il quale|la quale) (ha parlato|hanno parlato) {source}',
        'con (cui|i quali|il quale|la quale) {source} (ha parlato|hanno parlato)',
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      words: `ripreso da, ripresa da, ripresi da, riprese da, ripreso dal, ripresa dal, ripreso dall', ripresa dall', ripresa dalla, ripreso dalla, rilanciato da, rilanciata da, rilanciata dal, rilanciato dal, rilanciata dall', rilanciata dalla, diffuso da, diffusa da, diffusi da, diffusa dall', diffusa dal, pubblicato da, pubblicata da, pubblicati da, pubblicate da, pubblicato dal, pubblicata dal, pubblicati dal, anticipato da, anticipata da, anticipata dal, rivelato da, rivelata da, rivelata dal, visionato da, visionata da, visionati da, visionati dal, visionata dal, ottenuto da, ottenuta da, ottenuti da, ottenuti dal, consultato da, consultati da, consultati dal, intervistato da, intervistata da, intervistato dal, intervistati da, interpellato da, interpellata da, interpellati da, sentito da, sentita da, sentiti da, raggiunto da, raggiunta da, raggiunti da, contattato da, contattati da, citato da, citata da, citati da, citato dal, citata dal, citati dal, ai microfoni di, ai microfoni del, sulle colonne di, sulle colonne del, sulle pagine di, sulle pagine del, in un'intervista a, in un'intervista al, in un'intervista alla, in un colloquio con, parlando con, parlando al, parlando a, dalle colonne di, dalle colonne del, uscito sul, uscita sul`,
      forms: ['{cue} (quotidiano |giornale |settimanale |sito |agenzia |) {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        "(notizia|notizie|indiscrezioni|indiscrezione|articolo|inchiesta|rivelazioni|ricostruzione|scoop|retroscena|voci|informazioni|servizio|reportage) (di|del|della|dello|dell'|apparsa su|apparse su|apparso su|pubblicata da|pubblicate da|pubblicato da|uscite su|uscita su|diffuse da|diffusa da) {source}",
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      kind: 'original-publication',
      words: `data per prima da, data per prima dal, data per primo da, data per prima dall', dato per primo da, anticipata per prima da, rivelata per prima da, data in anteprima da, articolo originale è uscito su, articolo originale è uscito sul, articolo originale è uscito sulla, articolo originale è apparso su, articolo originale è apparso sul, originale è stato pubblicato su, uscito per la prima volta su, uscito originariamente su, uscito originariamente sul, pubblicato per la prima volta su, pubblicato per la prima volta sul, apparso per la prima volta su, apparso originariamente su`,
      forms: ['{cue} (giornale |quotidiano |giornale locale |) {source}'],
      needs: 'publication',
    },
    {
      words: `riporta le parole di, riporta le parole del, che riporta le parole di, che riporta le parole del, che riporta, che riprende, riprendendo, che rimanda a, che si basa su, basandosi su, che si fonda su, attribuendo la notizia a, che attribuisce la notizia a, che attribuisce, che ha saputo da, che lo ha saputo da, che ha raccolto`,
      forms: ['{cue} {source}'],
      chain: true,
    },
    { words: 'cita, citano, citava', forms: ['{source} {cue} {origin}'], needs: 'outlet' },
    {
      words: `a detta di, a detta del, a detta della, a detta dei, a detta degli, a detta delle, a dire di, a giudizio di, a giudizio del, a giudizio della, a giudizio degli, ad avviso di, ad avviso del, ad avviso della, a parere di, a parere del, a parere della, a parere degli, nelle parole di, nelle parole del, nelle parole della, per bocca di, per bocca del, agli occhi di, stando alle parole di, stando alle parole del, stando al racconto di, stando al racconto del, stando ai dati di, stando ai dati del, stando ai dati dell', stando ai calcoli di, stando alla ricostruzione di, stando alla ricostruzione del, stando alla ricostruzione della, secondo i calcoli di, secondo i calcoli del, secondo i dati di, secondo i dati dell', secondo i dati del, secondo le stime di, secondo le stime del, secondo le stime della, secondo il racconto di, secondo il racconto del, secondo la ricostruzione di, secondo la ricostruzione del, secondo la ricostruzione della, a sentire, a dar retta a, a credere a, nella versione di, nella versione del, nella versione della, sulla base di quanto riferito da`,
      forms: ["{cue} (|la|il|lo|gli|i|le|l') {source}"],
    },
    {
      words: `certifica, certificano, certificò, ha certificato, ribatte, ribattono, ha ribattuto, taglia corto, tagliano corto, ha tagliato corto, chiosa, ha chiosato, sbotta, è sbottato, è sbottata, sospira, ha sospirato, tuona, ha tuonato, rincara, ha rincarato la dose, rincara la dose, attacca, ha attaccato, affonda, punge, ironizza, ha ironizzato, scherza, ha scherzato, minimizza, ha minimizzato, getta acqua sul fuoco, ha gettato acqua sul fuoco, mette in guardia, mettono in guardia, ha messo in guardia, hanno messo in guardia, lancia l'allarme, lanciano l'allarme, ha lanciato l'allarme, hanno lanciato l'allarme, punta il dito, puntano il dito, ha puntato il dito, punta il dito contro, fa sapere, fanno sapere, ha fatto sapere, hanno fatto sapere, fa notare, ha fatto notare, lascia intendere, lasciano intendere, ha lasciato intendere, lascia trapelare, si dice, si dicono, si è detto, si è detta, si sono detti, si difende, si è difeso, si è difesa, si sfoga, si è sfogato, si è sfogata, si lamenta, si lamentano, si rammarica, si chiede, si chiedono, si aspetta, si augura, si aspettano, parla di, parlano di, parlava di, ha parlato di, hanno parlato di, dà conto, danno conto, quantifica, quantificano, calcola, calcolano, ha calcolato, stima, stimano, ha stimato, hanno stimato, rileva, rilevano, ha rilevato, accerta, ha accertato, hanno accertato, contesta, contestano, ha contestato, respinge, respingono, ha respinto, hanno respinto, smentisce, smentiscono, ha smentito, hanno smentito, nega, negano, ha negato, hanno negato, sostiene, sostengono, ha sostenuto, hanno sostenuto, ritiene, ritengono, ha ritenuto, teme, temono, sospetta, sospettano, ipotizza, ipotizzano, ha ipotizzato, descrive, descrivono, ha descritto, hanno descritto, ricostruisce, ricostruiscono, ha ricostruito, ricorda, ricordano, ha ricordato, hanno ricordato, rammenta, ammonisce, ha ammonito, avverte, avvertono, ha avvertito, hanno avvertito, denuncia, denunciano, ha denunciato, hanno denunciato, accusa, accusano, ha accusato, hanno accusato, chiede, chiedono, ha chiesto, hanno chiesto, invoca, invocano, annuncia, annunciano, ha annunciato, hanno annunciato, titola, ha titolato, scrive, scrivono, ha scritto, hanno scritto, anticipa, ha anticipato, svela, ha svelato, hanno svelato, garantisce, ha garantito, promette, ha promesso, giura, ha giurato, dice di, dicono di, ha detto di, nega di, ha negato di, sostiene di, ammette di, ha ammesso di, definisce, definiscono, ha definito, hanno definito, bolla, ha bollato, esclude, escludono, ha escluso, hanno escluso, dà la colpa, danno la colpa, ha dato la colpa, hanno dato la colpa, incolpa, ha incolpato, precisa, precisano, ha precisato, hanno precisato, dubita, dubitano, ha dubitato, sfida, ha sfidato`,
      forms: ['” {cue} {source}', '{source} {cue}'],
    },
    {
      words: 'hanno visto, ha visto, hanno sentito, ha sentito, hanno notato, ha notato, videro, udirono',
      forms: ['{source} {cue}'],
      needs: 'unnamed',
      quiet: true,
    },
    {
      // A gesture that goes with what is said.
      words: `(allarga|allargano|allargava|ha allargato) le braccia, (scuote|scuotono|scuoteva|ha scosso) (la testa|il capo), (alza|alzano|alzava|ha alzato) (le spalle|gli occhi al cielo|le mani), fa spallucce, fanno spallucce, (stringe|stringono) le spalle, (si mette|si metteva|mette) le mani nei capelli, (si mette|si metteva) le mani nei capelli, (annuisce|annuiscono), non (si dà|si danno) pace, non (usa|ha usato|usano) mezzi termini, non (fa|ha fatto) sconti, (apre|ha aperto) uno spiraglio, (va|è andato|è andata) oltre, (tira|ha tirato) un sospiro di sollievo, (si sbilancia|si commuove|si lascia andare|se la prende|la butta sul ridere)`,
      forms: ['” {cue} {source}', '{source} {cue} :'],
      needs: 'quotation',
      strong: true,
      quiet: true,
    },
    {
      // Who stands up for a law or a choice argues for it; a keeper defends his goal.
      words: 'difende, difendono, difendeva, ha difeso, hanno difeso',
      forms: [
        "{source} {cue} (la |il |l' |lo |le |i |gli |) (nuova |nuovo |sua |suo |propria |proprio |) (legge|riforma|norma|norme|testo|provvedimento|piano|progetto|manovra|accordo|decreto|scelta|scelte|decisione|operato|governo|linea|misura|misure|intesa|iniziativa|legittimità|autonomia|lavoro|ministro|ministra|premier)",
      ],
      needs: 'known',
      quiet: true,
    },
    {
      words: `ha (detto|dichiarato|spiegato|raccontato|affermato|aggiunto|commentato|ribadito|confermato|sottolineato|confidato|rivelato|ammesso), dice, dichiara, spiega, racconta, afferma, commenta, conferma, sottolinea, confida, rivela`,
      forms: [
        "” {cue} (ai microfoni|in diretta|in un'intervista|in esclusiva|in collegamento) (di|a|al|alla|su|con|del|della|dell') {medium} {source}",
        "” {cue} (all'|al|alla) (agenzia |emittente |quotidiano |giornale |sito |tv |radio |rete |settimanale ) {medium} {source}",
      ],
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
      words: 'si *a, si *e, ha *ato, ha *ito, ha *uto, hanno *ato, ha *ato corto, si è *ato, si è *ata, è *ato, è *ata',
      forms: ['” {cue} {source}'],
      needs: 'speech',
      strong: true,
      quiet: true,
    },
    {
      forms: [
        '{source} (*a|*ano|*e|*ono|*ava|*ì) che',
        '{source} (ha|hanno|aveva) (*ato|*ito|*uto|detto|scritto|ammesso) che',
      ],
      quiet: true,
    },
    {
      forms: ["” per (il |la |lo |l' |) {source} (.|;)"],
      needs: 'quotation',
      quiet: true,
    },
    {
      words: 'recita, recitano, recitava',
      forms: ['” {cue} {source}', '{source} {cue} :'],
      needs: 'document',
      quiet: true,
    },
    {
      forms: [
        "¶ (anche |)per (il |la |lo |l' |) {source}",
        "” per (il |la |lo |l' |) {source} , (il|lo|la|i|gli|le|l'|un|una|è|sono|questo|questa|quello|quella|invece|non|«|“)",
        "” per (il |la |lo |l' |) {source} (il|lo|la|i|gli|le|l'|un|una|è|sono|si tratta|non|«|“)",
      ],
      needs: 'named',
      quiet: true,
    },
    {
      // « Per gli esperti dell’istituto il picco »: by whom it is judged so.
      forms: [
        "” per (gli esperti|gli analisti|i tecnici|i meteorologi|gli economisti|gli studiosi|i ricercatori|gli scienziati|gli inquirenti|gli investigatori|i legali|gli avvocati|i magistrati|i giudici|i vertici) (di|del|della|dell'|dello|dei|degli|delle) {source} (,|il|lo|la|i|gli|le|l')",
      ],
      needs: 'known',
      quiet: true,
    },
    {
      forms: [
        '(in|negli|nei|nelle|tra) {source} … (viene|vengono|è|sono) (considerata|considerato|considerati|vista|visto|ritenuta|ritenuto|data|dato|letta|letto)',
        '(in|negli|nei|nelle|tra) {source} (si parla|si dice|si mormora|si sussurra|circola|gira|si racconta|si ritiene|si teme)',
      ],
      needs: 'unnamed',
      quiet: true,
    },
    {
      words: `(a detta|a dire|a giudizio|ad avviso|a parere|nelle parole|agli occhi|nell'opinione|per bocca|secondo le parole|secondo l'opinione|secondo la versione|nella versione|nel racconto|stando al racconto|stando alle parole|secondo il racconto|secondo i calcoli|secondo le stime) (di|del|dello|della|dell'|dei|degli|delle)`,
      forms: ['{cue} {source}'],
    },
    {
      forms: [
        '” (:|) (così|parola di|parole di|firmato) {source}',
        '(ne è|ne sono|se ne dice|è) (convinto|convinta|convinti|sicuro|sicura|sicuri) {source}',
        '(gli|le|vi) (fa|fanno) eco {source}',
        "(arriva|arrivano|giunge|viene) (l'accusa|la denuncia|l'allarme|la conferma|la smentita|la richiesta|l'appello|il monito|la replica) (da|dal|dallo|dalla|dall'|dai|dagli|dalle) {source}",
        "(dal|dallo|dalla|dall'|dai|dagli|dalle) {source} (arriva|arrivano|giunge|viene) (l'accusa|la denuncia|l'allarme|la conferma|la smentita|la richiesta|l'appello|il monito|la replica|una conferma|una smentita)",
        "(l'accusa|la denuncia|l'allarme|la conferma|la smentita|l'appello) (arriva|giunge|viene) (da|dal|dallo|dalla|dall'|dai|dagli|dalle) {source}",
        "(precisano|spiegano|fanno sapere|confermano|assicurano|replicano|ribattono|commentano|aggiungono|riferiscono|sottolineano|ribadiscono) (da|dal|dallo|dalla|dall'|dai|dagli|dalle) {source}",
        "(si evince|si desume|si deduce|si ricava) (da|dal|dallo|dalla|dall'|dai|dagli|dalle) {source}",
        "(nel|nello|nella|nell'|nei|negli|nelle) {source} (si legge|è scritto|si parla di|si sostiene|si ricostruisce|si afferma|si sottolinea|si evidenzia|si precisa|si spiega|si ricorda|si denuncia|si chiede|si descrive|si stima|si calcola|si ipotizza|si rileva|si segnala|si nota)",
        "(la notizia|l'indiscrezione|la conferma|la smentita|l'annuncio) (è|era) (stata |stato |) (data|dato|diffusa|diffuso|lanciata|arrivata|arrivato|confermata|smentita) (da|dal|dallo|dalla|dall') {source}",
        "(lo|l') (ha|hanno) (deciso|stabilito|disposto|chiarito|certificato) {source}",
        "(dai|stando ai|secondo i|dalle|stando alle|secondo le) (primi |prime |ultimi |ultime |) (rilievi|accertamenti|dati|indagini|verifiche|informazioni|elementi|ricostruzioni|stime) (di|del|dello|della|dell'|dei|degli|delle) {source}",
        'da {source} (smentiscono|confermano|fanno sapere|assicurano|precisano|spiegano|negano|ribattono|replicano)',
        'come (ha|hanno) (spiegato|detto|raccontato|ricordato|sottolineato|precisato|riferito|dichiarato|confermato) … {source} ,',
        '(a|ad) (annunciare|rivelare|confermare|denunciare|raccontare|riferire|svelare|sostenere|chiedere|segnalare|smentire|comunicare) … (è|sono|è stato|è stata|sono stati|sono state) {source}',
        '(dello stesso avviso|dello stesso parere|della stessa opinione|più cauto|più cauta|più duro|più dura) (è |sono |anche |) {source}',
        '(la pensa|la pensano) (così |allo stesso modo |diversamente |) (anche |) {source}',
        "(è l'opinione|è il parere|è l'accusa|è la denuncia|è la tesi|è la richiesta|è l'appello|è l'allarme|è il commento|è la replica|è la risposta|è il monito) (di|del|dello|della|dell'|dei|degli|delle) {source}",
        '{source} si (dice|dicono|è detto|è detta|sono detti|dichiara|mostra) (convinto|convinta|convinti|contrario|contraria|contrari|favorevole|favorevoli|preoccupato|preoccupata|preoccupati|ottimista|soddisfatto|soddisfatta|fiducioso|fiduciosa|certo|certa|sicuro|sicura)',
        '(è stato|è stata|sono stati|sono state|fu|è|sono) {source} a (lanciare|rivelare|raccontare|denunciare|confermare|annunciare|dare|spiegare|smentire|scrivere|riferire|dirlo|svelare|segnalare|sollevare)',
        '{source} non (ha |hanno |) (voluto |) (confermare né smentire|escluso|esclude|escludono|nascosto|nasconde|nascondono)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      words: `messo a verbale, fatto autocritica, fatto mea culpa, fatto il punto, fatto capire, fatto trapelare, lasciato trapelare, lasciato capire, dato a intendere, tagliato corto, rincarato la dose, puntato il dito contro, gettato acqua sul fuoco, alzato la voce, preso posizione, messo le mani avanti, tirato dritto, aperto alla possibilità, detto la sua, ironizzato, chiuso la porta`,
      forms: ['” (ha|hanno|aveva|avevano) {cue} {source}', '{source} (ha|hanno|aveva|avevano) {cue}'],
    },
    {
      words: `(affida|affidano|ha affidato|hanno affidato) (ai social|a facebook|a instagram|a un post|a una nota|a una lettera), mette a verbale, mettono a verbale, fa autocritica, fa mea culpa, non si nasconde, non si è nascosto, non si è nascosta, rincara la dose, rincarano la dose, punta il dito, puntano il dito, getta acqua sul fuoco, mette le mani avanti, alza la voce, fa trapelare, fanno trapelare, fa capire, fanno capire, dà a intendere, si limita a dire, non nasconde, non nascondono, non usa mezzi termini, vuota il sacco, mette in discussione, prende le distanze da, prendono le distanze da, si spinge oltre, supplica, implora, ammonisce, ammoniscono, paventa, paventano, ventila, caldeggia, caldeggiano, perora, biasima, deplora, deplorano, stigmatizza, stigmatizzano, bacchetta, sbugiarda, puntualizza, puntualizzano, specifica, sintetizza, profetizza, pronostica, pronosticano, prevede che, insinua, insinuano, allude a, accenna a, borbotta, mormora, sussurra, urla, grida, geme, singhiozza, farfuglia, confessa`,
      forms: ['” {cue} {source}', '{source} {cue}'],
      needs: 'known',
    },
    { forms: ['¶ {source} (*a|*ano|*e|*ono|*ò|*ì|*ava) (|ancora |subito |così |il punto ):'], needs: 'quotation' },
    { forms: ['¶ {source} (su|via) (facebook|x|twitter|instagram|telegram|tiktok|youtube) :'], needs: 'quotation' },
    {
      forms: ['{source} (ha visionato|ha potuto visionare|ha consultato|ha potuto consultare|ha avuto accesso)'],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: ['{source} (dà|danno) per (fatto|fatta|certo|certa|scontato|scontata|imminente)'],
      needs: 'unnamed',
      quiet: true,
    },
    {
      // Only somebody can do these, so that the noun need not be known.
      words: `ha (ammesso|dichiarato|ribadito|precisato|replicato|ribattuto|raccontato|riferito|giurato|confessato|lamentato|affermato|obiettato|puntualizzato|commentato|negato di|ammesso di|detto di), hanno (ammesso|dichiarato|ribadito|precisato|replicato|ribattuto|raccontato|riferito|giurato|confessato|lamentato|affermato|obiettato|commentato|negato di|detto di), (ammette|dichiara|nega|sostiene|assicura|giura|dice|afferma|riferisce|racconta|ammettono|dichiarano|negano|sostengono|assicurano|giurano|dicono|affermano|riferiscono|raccontano) di, ha (chiesto scusa|chiesto perdono), hanno (chiesto scusa|chiesto perdono), si è (scusato|scusata|lamentato|lamentata|dichiarato|dichiarata|detto|detta|rammaricato|rammaricata|rallegrato|rallegrata|congratulato|congratulata|sfogato|sfogata|difeso|difesa|complimentato|complimentata), si sono (scusati|scusate|lamentati|lamentate|dichiarati|dichiarate|detti|dette)`,
      forms: ['{source} {cue}'],
      strong: true,
    },
    {
      words: `(sostiene|sostengono|assicura|assicurano|ammette|ammettono|conferma|confermano|ricorda|ricordano|racconta|raccontano|scrive|scrivono|nega|negano|ribadisce|ribadiscono|precisa|precisano|denuncia|denunciano|avverte|avvertono|teme|temono|ritiene|ritengono|crede|credono|giura|giurano|riferisce|riferiscono|dichiara|dichiarano|annuncia|annunciano|rivela|rivelano|lamenta|lamentano|spera|sperano|scommette|scommettono|promette|promettono|riconosce|riconoscono) che, (ha|hanno) (detto|spiegato|confermato|scritto|ricordato|sostenuto|assicurato|denunciato|avvertito|annunciato|rivelato|promesso|riconosciuto|garantito|aggiunto|concluso|ipotizzato|sottolineato|fatto sapere|fatto notare|lasciato intendere|lasciato capire) che`,
      forms: ['{source} {cue}'],
      strong: true,
    },
    {
      words: `ringrazia, ringraziano, ha ringraziato, hanno ringraziato, chiede scusa, chiedono scusa, preannuncia, preannunciano, ha preannunciato, hanno preannunciato, rivede al (ribasso|rialzo), ha rivisto al (ribasso|rialzo), bacchetta, ha bacchettato, ha motivato, motiva, insorge, insorgono, è insorto, è insorta, si oppone, si oppongono, si è opposto, si è opposta, plaude, plaudono, esulta, esultano, ha esultato, si smarca, si sfila, apre a, ha aperto a, invoca, invocano, rassicura, rassicurano, liquida, ha liquidato, sconfessa, ha sconfessato, caldeggia, ha caldeggiato, si appella a, si è appellato a, si è appellata a, attribuisce, attribuiscono, ha attribuito, hanno attribuito, imputa, imputano, ha imputato, addebita, addebitano, ha addebitato, addossa, punta su, lamenta, si schiera, sollecita, ha sollecitato, contesta, ha contestato, si interroga, ammonisce, ha ammonito, ha paventato, paventa, ventila, ha ventilato, sentenzia, ha sentenziato, confuta, ha confutato, rettifica, ha rettificato, controbatte, ha controbattuto, fa mea culpa, ha fatto mea culpa, rimprovera, rimproverano, ha rimproverato, elogia, ha elogiato, consiglia, consigliano, raccomanda, raccomandano, ha raccomandato, hanno raccomandato, propone, ha proposto, suggerisce, ha suggerito, stima in, stimano in, dà ragione, danno ragione, dà torto, danno torto, ha dato ragione, ha dato torto`,
      forms: ['” {cue} {source}', '{source} {cue}'],
      needs: 'known',
    },
    {
      // What papers say.
      words: `fotografa, fotografano, ha fotografato, attesta, attestano, ha attestato, certifica, certificano, colloca, collocano, ha collocato, documenta, documentano, evidenzia, evidenziano, ha evidenziato, hanno evidenziato, accerta, ha accertato, esclude, escludono, ha escluso, riconduce, fa risalire, fanno risalire, ha fatto risalire, smonta, ha smontato, smentisce, scagiona, ha scagionato, inchioda, registra, registrano, segnala, quantifica, ha quantificato, ipotizza, ricostruisce, ha ricostruito, ha ricondotto, dimostra, dimostrano, ha dimostrato, hanno dimostrato, prova, provano, suggerisce, suggeriscono, ha chiarito, hanno chiarito, ha mostrato, hanno mostrato, rivela, ha rivelato, hanno rivelato, confermano, ha confermato, hanno confermato, parla di, parlano di, dà conto di, riporta, riportano, elenca, elencano, contiene, contengono, mette nero su bianco, lancia l'allarme, traccia, descrive, non lascia dubbi, non lasciano dubbi, dicono, recita, recitano, stabilisce`,
      forms: ['{source} {cue}'],
      needs: 'document',
    },
    {
      // "It was the mayor, Jane Smith, who announced it."
      forms: [
        "(è|era|fu|è stato|è stata|sono|sono stati|sono state|furono) {source} (a|ad) (dire|dirlo|dirsi|dichiarare|affermare|raccontare|raccontarlo|rivelare|rivelarlo|annunciare|annunciarlo|confermare|confermarlo|spiegare|spiegarlo|denunciare|denunciarlo|riferire|riferirlo|scrivere|scriverlo|svelare|svelarlo|segnalare|segnalarlo|smentire|chiedere|lanciare l'allarme|dare l'annuncio|dare la notizia|darne notizia|dare l'allarme|rompere il silenzio|sollevare|comunicare|ammettere|ammetterlo|anticipare|precisare|ricordare|sostenere|sostenerlo|proporre|pubblicare|parlare|ipotizzare|avvertire|accusare|puntare il dito|ricostruire)",
        "(a|ad) (dirlo|affermarlo|raccontarlo|rivelarlo|confermarlo|spiegarlo|riferirlo) (a|al|alla|all'|ai microfoni di) {medium} (è|sono|è stato|è stata|sono stati) {source}",
        "(a|ad) (dirlo|affermarlo|raccontarlo|rivelarlo|annunciarlo|confermarlo|spiegarlo|denunciarlo|riferirlo|scriverlo|svelarlo|segnalarlo|smentirlo|chiederlo|comunicarlo|ammetterlo|anticiparlo|precisarlo|ricordarlo|sostenerlo|dichiararlo|sottolinearlo|ribadirlo|certificarlo|stabilirlo|lanciare l'allarme|dare l'annuncio|dare la notizia|darne notizia|dare l'allarme|farlo sapere|renderlo noto|rompere il silenzio|prendere posizione|riportare la notizia|diffondere la notizia) (|, … , |per (primo|prima|primi) )(è|sono|fu|è stato|è stata|sono stati|sono state) {source}",
        "(tra|fra|in|nel|nello|nella|nell'|nei|negli|nelle|dal|dalla|dalle|dai|dagli) … {source} (ammette|avverte|dice|giura|sostiene|racconta|parla|scommette|assicura|sussurra|teme|spera|mormora|protesta|chiede|ricorda|confida|pensa|accusa|invoca|denuncia)",
      ],
      quiet: true,
    },
    {
      // "Of another mind is the economist Jane Smith: …"
      forms: [
        "(di (parere|avviso|opinione) (opposto|opposta|contrario|contraria|diverso|diversa)|di tutt'altro (avviso|parere)|dello stesso (avviso|parere|tenore)|della stessa (opinione|idea)|(più|meno|molto|assai) (indulgente|conciliante|morbido|morbida|diplomatico|diplomatica|moderato|moderata|misurato|misurata|sibillino|sibillina|tenero|tenera|amaro|amara|realista|prudente|cauto|cauta|ottimista|pessimista|scettico|scettica|critico|critica|duro|dura|drastico|drastica|netto|netta|esplicito|esplicita|severo|severa|convinto|convinta|possibilista|diretto|diretta)|(scettico|scettica|critico|critica|prudente|cauto|cauta|ottimista|pessimista|soddisfatto|soddisfatta|amareggiato|amareggiata|furioso|furiosa|durissimo|durissima|contrario|contraria|contrari|favorevole|favorevoli|entusiasta|lapidario|lapidaria|perplesso|perplessa|perplessi|preoccupato|preoccupata|preoccupati)) (è |sono |si dice |si mostra |) (anche |invece |pure |) {source}",
        "(è|sono|non è|non sono|si dice|si dicono) (d'accordo|dello stesso avviso|dello stesso parere|della stessa idea|di parere opposto|di parere contrario|di avviso contrario|di avviso opposto) (anche |invece |pure |nemmeno |neppure |neanche |) {source}",
        '(non la (pensa|pensano|vede|vedono)|la (pensa|pensano|vede|vedono)) (così |allo stesso modo |diversamente |in modo diverso |come lui |come lei |) (anche |invece |nemmeno |) {source}',
        'non (crede|credono|vede|vedono|esclude|escludono) … {source} , (secondo cui|per cui|per il quale|per la quale|secondo il quale|secondo la quale|che)',
        '{source} , (secondo cui|secondo il quale|secondo la quale|secondo i quali|secondo le quali|per il quale|per la quale|per cui)',
        "{source} (non è|non sono|si è detto|si è detta) (d'accordo|dello stesso avviso|dello stesso parere|della stessa idea)",
        '{source} (la (pensa|pensano|vede|vedono)|non la (pensa|pensano|vede|vedono)) (così|diversamente|allo stesso modo|in modo diverso)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      forms: [
        "(lo scoop|la notizia|la rivelazione|l'indiscrezione|l'esclusiva|l'anticipazione|la soffiata|l'inchiesta|il retroscena|il sondaggio) (è|era) (di|del|dello|della|dell'|dei|degli|delle) {source}",
        "¶ (anche |)per (il |la |lo |l' |) {source} ”",
        '(ad|a) (anticiparlo|scriverlo|rivelarlo|riportarlo|svelarlo|pubblicarlo) (è|sono|è stato|è stata|sono stati|sono state) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Beside speech only: an inquiry goes on as well.
      words: `(prosegue|proseguono|proseguì|ha proseguito|conclude|concludono|concluse|ha concluso|continua|continuano|riprende|attacca)`,
      forms: ['” {cue} {source}', '{source} {cue} :'],
      needs: 'known',
    },
    {
      // The paper that has the document, and the document.
      words: `ha (ottenuto|visionato|consultato|potuto visionare|potuto consultare|potuto leggere|potuto vedere|potuto ascoltare|letto|visto|avuto accesso a|preso visione di|ricevuto|esaminato|ascoltato|pubblicato|diffuso|recuperato|scovato), hanno (ottenuto|visionato|consultato|potuto visionare|potuto consultare|potuto leggere|letto|visto|avuto accesso a|esaminato|pubblicato), è (entrato|entrata|venuto|venuta) in possesso di, è in possesso di, è riuscito ad avere, è riuscita ad avere, pubblica, pubblicano, cita, citano, ha citato`,
      forms: [
        "{medium} {cue} (del |della |dello |dell' |dei |delle |) {source}",
        "{medium} ha avuto accesso (al|alla|allo|all'|ai|agli|alle) {source}",
        "{medium} (è|è entrato|è entrata|è venuto|è venuta) in possesso (del|dello|della|dell'|dei|degli|delle) {source}",
        "{medium} ha preso visione (del|dello|della|dell'|dei|degli|delle) {source}",
      ],
      needs: 'document',
    },
    {
      words: `ai microfoni (di|del|della|dell'), al microfono (di|del|della|dell'), alle telecamere (di|del|della|dell'), dagli studi (di|del|della|dell')`,
      forms: ['{cue} {source}'],
      told: true,
      needs: 'publication',
    },
    {
      words: `che (ha|hanno) (parlato con|sentito|intervistato|ascoltato|raggiunto|consultato|interpellato|raccolto le testimonianze (di|dei|degli|delle)|raccolto la testimonianza (di|del|della|dell')|raccolto il racconto (di|del|della|dell'))`,
      forms: ['{cue} {source}'],
      chain: true,
      needs: 'unnamed',
    },
    {
      // "Who was there that night says …"
      words: `(dice|dicono|giura|assicura|racconta|sostiene|afferma|riferisce|ricorda|ammette|conferma|parla|descrive|ha (detto|giurato|raccontato|riferito|assicurato|confermato|descritto|parlato)) (che|di|del|della|dello|dei|delle|un|una|come|due|tre)`,
      forms: ['{source} … {cue}'],
      needs: 'unnamed',
      quiet: true,
    },
    {
      // "The answer of X: “…”"
      forms: [
        "(l'accusa|l'allarme|l'appello|il monito|la denuncia|la rassicurazione|la risposta|la replica|la promessa|la richiesta|il messaggio|l'avvertimento|l'invito|il grido d'allarme) (arrivato|arrivata|giunto|giunta|lanciato|lanciata) (da|dal|dallo|dalla|dall'|dai|dagli|dalle) {source}",
        "(il commento|la replica|la risposta|la reazione|l'accusa|la denuncia|l'appello|il messaggio|l'avvertimento|la spiegazione|la versione|le parole|la promessa|la richiesta|la critica|lo sfogo|l'attacco|l'affondo|il monito|l'allarme|la tesi|l'ipotesi|la posizione|la convinzione|la previsione|la conclusione|l'ammissione|la difesa|la provocazione|il racconto|la testimonianza|il tweet|il post|la domanda|l'annuncio|la frase|lo slogan|il motto|il consiglio|l'invito|la rassicurazione|la stoccata|la frecciata) (secca |secco |dura |duro |lapidaria |lapidario |piccata |stizzita |amaro |laconico |immediata |ufficiale |)(di|del|dello|della|dell'|dei|degli|delle) {source}",
      ],
      needs: 'quotation',
      quiet: true,
    },
    {
      forms: [
        "(il messaggio|l'ipotesi|la tesi|la convinzione|la posizione|la conclusione|l'opinione|la previsione|la speranza|il timore|l'idea|il sospetto|la richiesta|la spiegazione|l'accusa|la risposta) (di|del|dello|della|dell'|dei|degli|delle) {source} (è|resta|rimane) (che|chiaro|chiara|netta|netto|semplice)",
        "(sulla stessa linea|sulla stessa lunghezza d'onda|sulla stessa scia|di segno opposto|in sintonia|controcorrente|fuori dal coro|d'accordo|in disaccordo) (anche |) {source}",
        '{source} non (ha|hanno) (alcun dubbio|dubbi|usato mezzi termini|usato giri di parole)',
        '{source} non usa (mezzi termini|giri di parole)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // Whom a paper has spoken to.
      forms: [
        '{medium} (ha|hanno) (parlato con|sentito|intervistato|raggiunto|contattato|ascoltato|incontrato|raccolto la testimonianza di|raccolto le testimonianze di) {source}',
      ],
      needs: 'unnamed',
    },
    {
      forms: [
        '{source} (taglia|ha tagliato|alza|ha alzato|rivede|ha rivisto|conferma|ha confermato|migliora|ha migliorato|riduce|ha ridotto) (le|la|al ribasso le|al rialzo le|le sue|la sua) (stime|stima|previsioni|previsione|proiezioni)',
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
      words: `detto, scritto, spiegato, denunciato, segnalato, annunciato, confermato, previsto, ammesso, sostenuto, raccontato, ricordato, rivelato, anticipato`,
      forms: ["(lo|l'|come|così|già) (ha|hanno|aveva|avevano) {cue} , … , {source}"],
      needs: 'known',
      quiet: true,
    },
    {
      forms: [
        'come (ama|amano|suole|usa|piace) (ricordare|dire|ripetere|raccontare|sottolineare|definire|definirlo|a) {source}',
        '(ha|hanno) espresso (cordoglio|solidarietà|preoccupazione|soddisfazione|vicinanza|rammarico|fiducia|perplessità|dubbi|gratitudine|sostegno) {source}',
        '{source} (ha |hanno |)(espresso|esprime|esprimono) (|il |la |il suo |la sua |grande |viva |forte |profondo |profonda )(cordoglio|solidarietà|preoccupazione|soddisfazione|vicinanza|rammarico|fiducia|perplessità|dubbi|gratitudine|sostegno|contrarietà)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      words: `(ha|hanno) (scoperto|osservato|calcolato|dimostrato|accertato|constatato|verificato|individuato|misurato|ricostruito)`,
      forms: ['” {cue} {source}'],
      needs: 'known',
      quiet: true,
    },
    {
      words: `si assume (la colpa|la responsabilità|le colpe), si è (assunto|assunta) (la colpa|la responsabilità)`,
      forms: ['” {cue} {source}', '{source} {cue}'],
      needs: 'known',
      quiet: true,
    },
    {
      words: `in diretta (a|su|al|alla|all'), in onda su`,
      forms: ['{cue} {source}'],
      told: true,
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        "” per (il |la |lo |gli |i |le |l' |) {source} (, |) (si tratta|si è trattato|non ci sono dubbi|non c'è dubbio|il movente|la colpa|l'obiettivo|il problema|è (chiaro|evidente|necessario|urgente|inaccettabile|fondamentale|prematuro|indispensabile))",
      ],
      needs: 'known',
      quiet: true,
    },
    { forms: ['¶ {source} :'], needs: 'quotation' },
    { forms: ['{source} :'], needs: 'speech' },
    {
      words: `non (ha|hanno) voluto (commentare|rilasciare (dichiarazioni|commenti)|rispondere|aggiungere altro|parlare con), non (vuole|vogliono) commentare, (ha|hanno) (preferito|scelto di|deciso di) non (commentare|rilasciare dichiarazioni|rispondere), (preferisce|preferiscono) non commentare, non (commenta|commentano), non (conferma|confermano) né (smentisce|smentiscono), non ha confermato né smentito, (ha|hanno) (rifiutato|declinato) (di commentare|ogni commento|la richiesta di commento), (si è|si sono) (rifiutato|rifiutata|rifiutati|rifiutate) di (commentare|rispondere|rilasciare dichiarazioni), (si è|si sono) (trincerato|trincerata|trincerati) dietro (|il |un )(no comment|silenzio)`,
      forms: ['{source} {cue}', '” {cue} {source}'],
      needs: 'known',
    },
    {
      words: `(dura|durissima|secca|immediata|pronta|netta|amara|gelida|fredda|polemica|piccata) (la|l') (reazione|replica|risposta|presa di posizione)`,
      forms: ["{cue} (di|del|dello|della|dell'|dei|degli|delle) {source}"],
      needs: 'known',
      quiet: true,
    },
    { words: `ha appreso, hanno appreso`, forms: ['{source} {cue} (che|da)'], needs: 'outlet' },
    {
      words: `no comment`,
      forms: ["{cue} (da parte |)(del|della|dello|dei|delle|degli|dell'|di) {source}", '{cue} {source}'],
      needs: 'known',
      quiet: true,
    },
    {
      forms: [
        "” per (il |la |lo |l' |i |gli |le |) {source} … (avrebbe|avrebbero|sarebbe|sarebbero|si tratta|si tratterebbe|dovrebbe|dovrebbero)",
      ],
      needs: 'known',
      quiet: true,
    },
    { forms: ['¶ {source} :'], needs: 'headline' },
    { forms: ["¶ … , (il|la|lo|l') {source} :"], needs: 'named', quiet: true },
    { forms: ['{source} … :'], needs: 'speech', quiet: true },
    { words: '*', forms: ['{source} … ” {cue} ”'], needs: 'quotation', quiet: true },
    {
      forms: [
        'di cui (aveva|ha|avevano|hanno) (scritto|parlato|riferito|dato notizia) {source}',
        'leggo (su|sul|sulla|sulle|nel|nella) {source}',
      ],
      needs: 'outlet',
    },
    {
      // These say something only where a clause, a quotation or a figure follows: a museum shows paintings as well.
      words: SHOWING,
      forms: [
        '(come|quanto) {cue} {source}',
        '” {cue} {source}',
        '{source} {cue} (che|come|:|quanto|cosa)',
        '{source} {cue} … (%|per cento|punti|milioni|miliardi|mila)',
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
    {
      words: `prevede, prevedono, prevedeva, ha previsto, hanno previsto`,
      forms: ['{source} {cue}'],
      needs: 'unnamed',
    },
    { words: `prevede, prevedono, prevedeva, ha previsto, hanno previsto`, forms: ['{source} {cue}'], needs: 'named' },
    {
      words: `(prevede|prevedono|ha previsto|hanno previsto|attende|attendono) (temporali|piogge|pioggia|neve|nevicate|rovesci|vento|venti|mareggiate|temperature|grandinate|
        gelate|caldo|afa|precipitazioni|maltempo|raffiche|schiarite|un'ondata|ondate|una crescita|un calo|un aumento|un rialzo|una ripresa|una
        contrazione|un rallentamento|un peggioramento|un miglioramento|un'inflazione|una flessione|un ribasso|un'impennata)`,
      forms: ['{source} {cue}'],
      needs: 'known',
    },
    {
      // What an outlet made of a story that it took over.
      words:
        'rilancia, rilanciava, ha rilanciato, lo rilancia, la rilancia, ripete, ha ripetuto, riprende, ha ripreso, amplifica, si scusa, si è scusato, si è scusata',
      forms: ['{source} {cue}', '(la|lo|che) (ripete|rilancia|riprende) {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '{source} (ha fatto|fa|fece) (di|del|della|dello) … (un|una)',
        '{source} (ha trasformato|trasforma|trasformò) … in (un|una|)',
        '(la|lo) (prende|ha presa|ha preso|prese) (male |)(da|dal|dalla|dallo) {source}',
        '{source} (ha diffuso|diffonde|ha pubblicato|pubblica) (una nota|un comunicato|una rettifica|una smentita)',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Where a story began.
      kind: 'original-publication',
      forms: [
        '(notizia|bufala|voce|storia|indiscrezione|frase|leggenda) … (nasce|è nata|nacque|comincia|è cominciata|è apparsa) … (in|su|sul|sulla|nel|nella|con) {source}',
        '(notizia|bufala|voce|storia|indiscrezione|frase|leggenda) … (arriva|viene|proviene|parte|è partita|è arrivata) (da|dal|dalla|dallo) {source}',
        '(ha|hanno|trova) origine (in|su|da|dal|dalla) {source}',
        '(audio|registrazione|video|documento) (esce|è uscito|è uscita|spunta|compare|appare) (su|sul|sulla|in) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // A joke of an outlet.
      forms: ['(scherzo|satira|parodia|burla|battuta) (di|del|della|dello) {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Whom the page followed, or stands by.
      forms: [
        ', seguendo (il|la|lo|) {source} ,',
        '(difendo|sostengo) (i|gli|miei|nostri) (colleghi|amici|giornalisti|cronisti) (di|del|della|dello) {source}',
        '{source} e noi abbiamo',
        '{source} e noi (pubblicammo|raccontammo)',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        "” ((ha |aveva |)(detto|raccontato|spiegato|confidato|dichiarato|rivelato|assicurato|ammesso|confessato|affermato|commentato|confermato|anticipato|risposto|ricordato|aggiunto)|dice|racconta|spiega|confida|dichiara|rivela|assicura|ammette|confessa|afferma|commenta|conferma|disse|raccontò) (a|al|alla|all') {medium} {source}",
      ],
      quiet: true,
    },
    {
      forms: [
        "” ((ha |aveva |)(detto|raccontato|spiegato|confidato|dichiarato|rivelato|assicurato|ammesso|confessato|affermato|commentato|confermato|anticipato|risposto|ricordato|aggiunto)|dice|racconta|spiega|confida|dichiara|rivela|assicura|ammette|confessa|afferma|commenta|conferma|disse|raccontò) (a|al|alla|all') {source}",
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `consiglia, consigliano, ha consigliato, raccomanda, raccomandano, ha raccomandato, sconsiglia, sconsigliano, ha sconsigliato, (lo|la|li|le) (giudica|giudicano|ritiene|considera) (*e|*o|*a|*i)`,
      forms: ['” {cue} {source}', '{source} {cue}'],
      needs: 'known',
    },
    {
      forms: [
        "” (, |)(sono |sono state |) (le|queste le) (prime |uniche |) parole (di|del|della|dello|dell') {source}",
        "” (, |)(il commento|lo sfogo|la replica|l'appello|il ricordo|l'accusa) (di|del|della|dello|dell') {source}",
      ],
      needs: 'known',
      quiet: true,
    },
    {
      words: `consiglia, consigliano, ha consigliato, raccomanda, raccomandano, ha raccomandato, sconsiglia`,
      forms: ['{source} {cue}'],
      needs: 'named',
    },
  ],
  pointers: `leggi anche :, leggi anche, leggi pure :, vedi anche :, guarda anche :, approfondisci :, per approfondire :, ti potrebbe interessare :, potrebbe interessarti :, correlati :, ascolta :, guarda il video :, video :, leggi :`,
  idioms: `chi (dichiara|comunica|segnala|rifiuta|contesta|conferma|denuncia|dichiarerà|nega|chiede|ammette|richiede|annuncia) (il|la|lo|l'|i|gli|le|un|una|di|dati|redditi|meno|più|entro|al|alla), (legge|decreto|testo|provvedimento|riforma|emendamento|bando|contratto|manovra|statuto) (prevede|prevedono|prevedeva|prevedevano) (multe|sanzioni|pene|fondi|incentivi|sgravi|una|un|il|la|lo|l'|i|gli|le|fino|che), contiene link, contengono link, (nera|nere|nero|neri|vera|sera|maniera|bandiera|lettera|opera) che, (si|ci|vi) (nega|negano|negava|negavano|negò|negarono) (a|ad|di), (ha|hanno|aveva|avevano) riportato (ferite|danni|lesioni|fratture|contusioni|ustioni|gravi|una vittoria|una frattura|lievi|a), (sul|al|nel|del|dal|il|un|ogni|questo|suo) secondo, (assicura|ha assicurato|hanno assicurato) (la vittoria|il pareggio|la qualificazione|la promozione|la salvezza|i tre punti), (raccoglie|raccolgono|ha raccolto|hanno raccolto) (prove|campioni|firme), (legge|norma|regolamento|codice|costituzione|statuto|cartello|scritta|etichetta|galateo|normativa) (stabilisce|stabiliva|prevede|prevedeva|dice|avverte|impone|indica|recita|ricorda), (sa|sanno|sapeva|sapevano) (che|bene che|benissimo che), (ha|hanno|aveva|avevano) condannato (a|l'|il|la|i|gli|le|lo|due|tre|quattro|in) (imputato|imputata|imputati|uomo|donna|giovane|ragazzo|anziano|ex|trentenne|quarantenne|autore|killer|responsabile|responsabili|società|comune|azienda|ministero|stato|assassino|patteggiamento|persone|appello|contumacia|primo grado), (giudice|tribunale|corte|gup|gip|cassazione|corte d'appello|corte d'assise|corte dei conti|tar|collegio|giudici) (ha|hanno) (condannato|respinto|bocciato|escluso), (condanna|condannano) (l'|il|la|i|gli|le) (imputato|imputata|imputati|uomo|donna), (dice|recita|insegna|avverte) (un|il|l'|un antico|un vecchio) (proverbio|adagio|detto|saggio), (film|romanzo|libro|serie|documentario|leggenda|storia|fiaba|canzone|spettacolo|mostra|commedia|pellicola) (racconta|parla|narra|descrive|dirà|insegna), (spiega|spiegava|ha spiegato|spiegano) (la lezione|le regole|il gioco), (chiede|chiedono|reclama|reclamano) (il|un) (rigore|fallo|cartellino|corner), (accusa|accusano|ha accusato) (un|uno|una|il|dei) (dolore|dolori|malore|problema|fastidio|colpo|ritardo|calo|stanchezza|perdita|crollo), (denuncia|ha denunciato|hanno denunciato|denunciano) (due|tre|quattro|cinque|sei|sette|otto|nove|dieci|venti|trenta|a piede libero|un uomo|una donna|un giovane|il titolare|l'autista|il conducente), (chiede|chiedono|ha chiesto|chiese) (lo scontrino|il conto|la cassa integrazione|la mano|un mutuo|un prestito|l'elemosina|il cambio|permesso|aiuto|il concordato), (racconta|raccontano) (barzellette|aneddoti|fiabe), (indica|indicano|indicò) (il cielo|il cammino|la porta|la strada|il dischetto|la rotta), (risponde|rispondono|ha risposto|rispose|risponderà) (con un|con una|con due|con il|presente|colpo su colpo|al fuoco|picche), (propone|propongono|ha proposto) (ai|agli|alle) (cittadini|clienti|lettori|visitatori|studenti|ospiti), (racconta|raccontano|ha raccontato) (la vita|le vite|la vicenda|le vicende|le avventure|l'amore|l'ascesa|la caduta),(conferma|confermano|ha confermato|hanno confermato) (il suo|il proprio|l'ottimo|il buon|la sua|la propria) (buon |ottimo |gran |) (momento|stato|periodo|avvio|primato|andamento|valore|talento|leadership|imbattibilità|tradizione|fama), (racconta|raccontano) (nel|nello|nei) (film|romanzo|libro|documentario|spettacolo),chi (dice|pensa|crede|afferma|sostiene) (il contrario|di volere|che non|di no|questo|queste|cose|donna|bugie), chi (lo|l'ha|ve lo) (dice|ha detto), chi ha (detto|scritto|raccontato) (che|una|la|questo),ha chiesto l'anonimato, hanno chiesto l'anonimato, chiede l'anonimato, chiedono l'anonimato, ha chiesto di restare anonimo, ha chiesto di restare anonima, hanno chiesto di restare anonimi, ha chiesto di rimanere anonimo, ha chiesto di rimanere anonima, ha chiesto di non essere nominato, ha chiesto di non essere citato, hanno chiesto di non essere citati,
    questo giornale, nostro giornale, nostra redazione, nostro quotidiano, nostra testata, questa testata, nostro sito, in una versione precedente, una versione precedente di questo, una precedente versione di questo, in una precedente versione, una prima versione di questo, secondo cui, secondo il quale, secondo la quale, secondo i quali, secondo le quali, secondo tempo, secondo posto, secondo turno, secondo semestre, secondo trimestre, secondo mandato, secondo piano, secondo figlio, secondo gol, secondo giorno, secondo classificato, secondo anno, secondo me, secondo te, secondo noi, secondo necessità, secondo natura, secondo logica, secondo legge, secondo le regole, secondo le norme, secondo prassi, secondo copione, il secondo, un secondo, del secondo, al secondo, nel secondo, dal secondo, a seconda, secondo le aspettative, secondo (l'ordine|un ordine|i criteri|il calendario|il cronoprogramma|le modalità|la formula|la procedura|le disponibilità|la disponibilità|la stagione|le stagioni|i casi|il caso|l'età|il metodo|il principio|la ricetta|la tabella|le tabelle|le fasce|gli standard|i tempi previsti), secondo programma, secondo i piani, in base alla legge, in base al regolamento,
    vale a dire, cioè a dire, per così dire, si fa per dire, detto questo, detto ciò, come si dice, come detto, va detto, va ricordato, c'è da dire, fonte di reddito, fonti di energia, fonte di energia, fonti rinnovabili, fonte di guadagno, fonti energetiche, nota di, nota bene, per poter, per aver, per essere, per sempre, per ora, per primo, per prima, per esempio, per caso, per la prima volta, viene da dire, dico, dire addio, indice di, per cento, (disse|dice|dicono|ha detto|hanno detto) (nulla|niente|addio|grazie|ciao|buongiorno|buonanotte), non (disse|dice|dicono|ha detto|hanno detto|raccontò|racconta|ha raccontato) (nulla|niente|a nessuno|mai), (racconta|raccontano|raccontò) (la storia|una storia|storie|favole|barzellette|cent'anni|il viaggio|il mondo), (scrisse|scrive|ha scritto) (due|tre|quattro|cinque|sei|sette|otto|nove|dieci|molti|diversi|un romanzo|romanzi|un libro|libri|una lettera|lettere|poesie|canzoni|una canzone|un diario), (chiede|chiese|ha chiesto) (la strada|l'ora|informazioni|i documenti|un passaggio|un caffè), (lancia|lanciano|lanciò|propone|propongono) (un nuovo|una nuova|nuovi|nuove|una mostra|un menu|un menù|un prodotto), (attacca|attaccano) (dal|dalla|in|dopo|prima), (indica|indicano) (la direzione|la strada|il nord), secondo (tempo|posto|orario|l'orario|i piani|le regole|la legge|il programma|la tradizione|copione|natura|calendario), (promette|promettono) bene, (risponde|rispondono) al nome, (pensa|pensano|pensò) (al|alla|ai|alle|a|agli), (descrive|descrivono) (la vita|il viaggio|un arco|una curva), (applaudito|applaudono|applaude) (la|il|lo|i|gli|le)`,

  credits: [
    { role: 'republication', forms: ['copyright :'] },
    {
      role: 'author',
      forms: [
        'intervista di',
        'intervista a cura di',
        'a cura di',
        'intervista raccolta da',
        'testo raccolto da',
        '(il |)(commento|intervento|editoriale) di',
        "(l'opinione|l'analisi|opinione|analisi|rubrica) di",
        `(di {name}|testo di|testi di|testo :|testi :|autore :|autrice :|autori :|scritto da|a cura di|
        articolo di|redazione :|servizio di|inchiesta di|un reportage di|dal nostro inviato|
        dalla nostra inviata|dal nostro corrispondente|dalla nostra corrispondente|intervista di|reportage di)`,
        'dal nostro (inviato|corrispondente)',
        'dalla nostra (inviata|corrispondente)',
      ],
    },
    {
      role: 'translator',
      forms: [
        `(tradotto … da {name}|tradotto da|traduzione di {name}|traduzione :|traduttore :|traduttrice :|
        traduzione a cura di|traduzione italiana di|traduzione italiana :|traduzione dall' … di {name}|traduzione dal … :|traduzione dall' … :|traduzione dall' … a cura di {name}|
        traduzione dal … di {name}|traduzione dal … a cura di {name}|tradotto e adattato da|tradotto e curato da|
        versione italiana di|versione italiana :|articolo tradotto … da {name}|trad . di|trad . it . di)`,
        'in traduzione italiana',
      ],
    },
    {
      role: 'editor',
      forms: [
        `(a cura della redazione di|editing di|editing :|edito da|revisione di|revisione :|revisionato da|
        tradotto e curato da|editor :|redazione a cura di|coordinamento :|coordinamento di|
        direttore responsabile :|curato da|supervisione di)`,
      ],
    },
    {
      role: 'photographer',
      forms: [
        `(foto :|foto di|foto da|fotografia :|fotografie :|fotografia di|fotografie di|fotografo :|
        fotografa :|credito :|crediti :|credits :|immagine :|immagini :|immagine di|immagini di|video :|
        video di|illustrazione :|illustrazione di|illustrazioni di|credit :|photo credit :|crediti foto :|©|© (riproduzione riservata|copyright)|copyright ©|
        in foto :)`,
      ],
    },
    {
      role: 'contributor',
      forms: [
        `(con la collaborazione di|con il contributo di|con i contributi di|ha collaborato {name}|
        hanno collaborato {name}|ha collaborato :|hanno collaborato :|{name} (ha collaborato|hanno collaborato|
        ha contribuito|hanno contribuito) (a|alla|al|con) (questo|questa|realizzazione|servizio|inchiesta)|
        hanno contribuito|infografica :|infografica di|ricerche di|ricerche :|collaborazione di)`,
      ],
    },
    {
      role: 'wire',
      forms: [
        `(con informazioni di|con agenzie|fonte agenzie|con il contributo delle agenzie|con ansa|con reuters|
        con materiale di|redazione ansa)`,
      ],
    },
    {
      role: 'original-publication',
      forms: [
        "l'originale (è |)(apparso|uscito|pubblicato) (su|sul|sulla|in|nel)",
        `((questo articolo|questo testo|questa intervista|questo reportage|l'articolo|l'intervista|) (è stato|
        è stata|è|) (pubblicato|pubblicata|apparso|apparsa|uscito|uscita) (|originariamente|inizialmente|
        per la prima volta|in origine|originalmente|in anteprima) (su|sul|sulla|da|dal|in|nel)|
        (originariamente|originalmente) (pubblicato|apparso) (su|sul|sulla|da|dal|in)|articolo originale :|
        testo originale :|fonte originale :|pubblicazione originale :|articolo originale su|
        leggi l'articolo originale su|leggi l'originale su|pubblicato su|pubblicato sul|versione originale :)`,
      ],
    },
    {
      role: 'translation',
      forms: [
        `(traduzione di un articolo di|traduzione di un articolo del|traduzione dell'articolo di|
        tradotto da un articolo di)`,
      ],
    },
    {
      role: 'republication',
      forms: [
        `((ripubblicato|riprodotto|pubblicato) (con il permesso di|per gentile concessione di|
        per gentile concessione del|su licenza di|con licenza)|tratto da|tratto dal|tratto dalla|via|
        in collaborazione con)`,
      ],
    },
    { role: 'citation', forms: ['fonte :', 'fonti :', 'fonte notizia :', 'fonte /'] },
    {
      role: 'press-release',
      forms: [
        `((contenuto|testo|articolo) (sponsorizzato|offerto|fornito|proposto|realizzato|promosso) (da|in collaborazione con)|(riceviamo e pubblichiamo|riceviamo|pubblichiamo) (da|dal|dalla|dallo|dall'|dai)|comunicato stampa di|comunicato stampa del|comunicato stampa della|comunicato di|comunicato del|
        comunicato a cura di|ufficio stampa di|ufficio stampa :|fornito da|distribuito da|diramato da|
        diramato dal)`,
      ],
    },
  ],

  roles: {
    script: ['(lista delle inquadrature|inquadrature|lancio) :', '(sonoro|soundbite)'],
    apology: [
      'una (versione precedente|prima versione) di questo (articolo|testo) … (citando|riprendendo|secondo|sulla base)',
      'ci scusiamo',
      'chiediamo scusa',
      'ce ne scusiamo',
      'le nostre scuse',
      'abbiamo (erroneamente|per errore) (scritto|riportato|pubblicato)',
      'abbiamo (scritto|riportato|pubblicato) (erroneamente|per errore)',
    ],
    denial: [
      '(estrapolat*) dal contesto',
      '(è|sono) stat* (fraintes*|travisat*)',
      'smentisce',
      'smentiscono',
      'smentì',
      'ha smentito',
      'smentito',
      'smentita',
      'smentite',
      'nega',
      'negano',
      'ha negato',
      '(respinge|respingono|ha respinto) … (accuse|accusa|notizie|ricostruzione|voci)',
      '(destituita|destituito|prive|priva) di (ogni |)fondamento',
      'notizia falsa',
    ],
    correction: [
      '(si scusa|si scusano|chiede scusa|scuse) per … (articolo|notizia|servizio|errore)',
      '(ritira|rettifica|ha ritirato|corregge) … (articolo|notizia)',
      'errata corrige',
      'rettifica',
    ],
    'fact-check': [
      '(verdetto|conclusione|giudizio) : (falso|fuorviante|vero|bufala|satira)',
      'fact-checking',
      'fact checking',
      'fact check',
      'bufala',
      'bufale',
      'vero o falso',
      'è vero che',
      'debunking',
      '? no (.|,|!)',
    ],
    before: [
      '(è stato|è stata|era stato|era stata) (rivelato|rivelata|pubblicato|pubblicata|diffuso|diffusa|annunciato|annunciata|reso noto|resa nota) (la settimana scorsa|il mese scorso|l’anno scorso)',
      '(la settimana scorsa|il mese scorso|l’anno scorso) (era stato|si era) (pubblicato|scritto|detto|annunciato|diffuso)',
    ],
    'follow-up': [
      'come (si è diffusa|si è diffuso|è nata|è nato|ha fatto il giro) (la|il|una|un) (notizia|bufala|voce|storia|leggenda)',
      'come (la|il|una|un) (notizia|bufala|voce|storia|leggenda) … (si è diffusa|è nata|ha fatto il giro)',
      'come (abbiamo|avevamo) (scritto|riferito|raccontato|riportato|anticipato)',
      '(un anno|due anni|tre anni|cinque anni|dieci anni) dopo (:|,)',
    ],
    original: [
      'esclusivo :',
      'esclusiva :',
      '[ esclusiva ]',
      '(secondo |)quanto (ha |)appreso (questo giornale|la nostra redazione)',
      'ha appreso questo giornale',
    ],
    'press-release-copy': ["(comunica|informa|rende noto) l'ufficio stampa"],
    'wire-copy': ['agenzie'],
    independent: [
      '(questo|nostro|nostra) (giornale|quotidiano|sito|redazione|inviato|corrispondente|testata)',
      '(ha detto|ha dichiarato|ha spiegato|ha raccontato|racconta|spiega|dice) (al nostro giornale|a questo giornale|alla nostra redazione|al nostro sito|al nostro inviato|al nostro corrispondente)',
      '(al|del|dal) nostro (inviato|corrispondente|giornale)',
      'ci (ha detto|ha spiegato|ha raccontato|racconta|spiega)',
      '(contattato|contattata|interpellato|interpellata) da (noi|questa redazione)',
      'abbiamo (chiesto|domandato) (a|al|alla|ai|alle)',
      'abbiamo (sentito|interpellato|contattato) (il|la|i|le|due|tre)',
    ],
  },
  translations: {
    said: [
      '(nostra|mia) traduzione',
      'traduzione (nostra|mia|libera|non ufficiale|redazionale|a cura della redazione|della redazione)',
      'tradotto (da noi|da me|dalla redazione)',
      "(abbiamo|ho) tradotto (questo|l'|il|la|per voi)",
      '(riassunto|riassunta|sintesi) in italiano',
    ],
    original: [
      '(articolo|testo|versione|pubblicazione|intervista|fonte|lingua) originale',
      "(leggi|vai) (l'|all')originale",
      "l'originale",
      'originale in',
    ],
    foreign: [
      'in (arabo|bulgaro|ceco|cinese|coreano|danese|ebraico|francese|giapponese|greco|inglese|norvegese|olandese|persiano|polacco|portoghese|rumeno|russo|serbo|spagnolo|svedese|tedesco|turco|ucraino|ungherese)',
      'versione (araba|cinese|francese|inglese|russa|spagnola|tedesca)',
    ],
  },
  hearsay: ['(avrebbe|avrebbero|sarebbe|sarebbero)', 'presumibilmente', 'a quanto pare', 'si dice che'],
  reasons: [
    'non (è|sono|era|erano|essere|) (autorizzato|autorizzata|autorizzati|autorizzate) a',
    'per (timore|paura) di',
    'per (motivi|ragioni) di sicurezza',
    'delicatezza (della|del|dei)',
  ],
  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      forms: [
        `(organizzazione (terroristica|estremista) (vietata|bandita|fuorilegge|proibita) in|(vietata|vietato|
        bandita|bandito|vietati|vietate|proibita) in russia|(riconosciuta|riconosciuto|considerata|
        considerato|dichiarata|dichiarato|designata|classificata) (come|) (organizzazione|gruppo|
        ) (terroristica|terrorista|terroristico|estremista)|le cui attività sono vietate|
        la cui attività è vietata)`,
      ],
      where: 'text',
    },
    {
      kind: 'legal-label',
      name: 'foreign-agent',
      forms: [
        `((designato|designata|dichiarato|dichiarata|riconosciuto|riconosciuta|considerato|considerata|
        classificato|classificata|inserito|inserita|registrato|registrata|etichettato|etichettata) (come|
        ) (un |)agente straniero|registro degli agenti stranieri|elenco degli agenti stranieri|
        funzioni di agente straniero|che svolge le funzioni di agente straniero)`,
      ],
      where: 'text',
    },
    {
      kind: 'legal-label',
      name: 'undesirable-organisation',
      forms: [
        `((dichiarata|dichiarato|designata|designato|riconosciuta|considerata|classificata) (come|
        ) (organizzazione|) (indesiderabile|indesiderata|non grata)|organizzazione indesiderabile|
        organizzazione indesiderata)`,
      ],
      where: 'text',
    },
    {
      kind: 'self-statement',
      name: 'own-designation',
      forms: [
        `(designato … indesiderabile|dichiarato … indesiderabile|dichiarato … indesiderata|
        designato … agente straniero|dichiarato … agente straniero|bloccato … nostro sito|oscurato … nostro sito)`,
      ],
      where: 'self',
    },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      forms: [
        `(contenuto sponsorizzato|contenuto sponsorizzato in collaborazione con|articolo sponsorizzato|sponsorizzato|sponsorizzato da|contenuto pubblicitario|
        pubblicità|informazione pubblicitaria|messaggio promozionale|messaggio pubblicitario|pubbliredazionale|
        redazionale|publiredazionale|(questo |)(è un |)(contenuto|articolo) (sponsorizzato|offerto|pagato|pubblicitario|promozionale) (da|dalla|dal|dall'|a cura di)|(articolo|contenuto) realizzato in collaborazione con|contenuto promozionale|contenuto a pagamento|presentato da|offerto da|
        brand content|branded content|inserzione a pagamento|contenuto per|contenuto di|annuncio|
        contenuto offerto da|articolo a pagamento|advertorial|native advertising|speciale a cura di|
        contenuto realizzato per)`,
      ],
      where: 'label',
    },
    {
      kind: 'press-release',
      name: 'press-release',
      forms: [
        `(comunicato stampa|comunicato|riceviamo e pubblichiamo|per diffusione immediata|comunicato ufficiale|
        comunicazione istituzionale|nota stampa)`,
      ],
      where: 'label',
    },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        `(correzione :|correzioni :|errata corrige :|errata corrige|rettifica :|rettifica|precisazione :|
        nota della redazione :|nota del direttore :|aggiornamento :|in una versione precedente|
        una versione precedente di questo|una precedente versione di questo|in una precedente versione|
        una prima versione di questo|(questo articolo|questa notizia|questo testo|il testo|
        l'articolo) è (stato|stata) (corretto|corretta|modificato|modificata|aggiornato|aggiornata|
        rettificato|rettificata|emendato)|diversamente da quanto scritto|contrariamente a quanto scritto|
        a differenza di quanto scritto|per un errore)`,
      ],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      forms: [
        `(opinione|opinioni|editoriale|commento|commenti|il commento|l'opinione|l'editoriale|l'intervento|
        intervento|rubrica|l'analisi|punto di vista|le opinioni espresse (in|nell'|nel|negli|dall'|da|
        sono|qui|dagli|nella)|le opinioni dell'autore|i pareri espressi|le idee espresse|
        le posizioni espresse|non rispecchiano necessariamente|non riflettono necessariamente|
        non rispecchia necessariamente|corsivo|tribuna)`,
      ],
      where: 'label',
    },
    {
      kind: 'satire',
      name: 'satire',
      forms: [
        `(satira|umorismo|parodia|satirico|articolo satirico|questo è un articolo satirico|contenuto satirico|
        sito satirico|pesce d'aprile|questa è satira|questo articolo è satirico|notizia satirica)`,
      ],
      where: 'label',
    },
    {
      kind: 'automation',
      name: 'machine-written',
      forms: [
        `((testo|articolo|contenuto|riassunto|sintesi) (generato|generata|scritto|prodotto|redatto|creato) (dall' ia|dall'ia|dall'intelligenza artificiale|con l'ia|da ia|dall'ai)|(generato|generata|scritto|scritta|redatto|redatta|elaborato|elaborata|creato|creata|prodotto|
        prodotta|realizzato|realizzata|aggiornato|rivisto|riassunto) (automaticamente|da un'intelligenza artificiale|
        dall'intelligenza artificiale|con l'intelligenza artificiale|con intelligenza artificiale|
        con l'ausilio dell'intelligenza artificiale|con l'aiuto dell'intelligenza artificiale|
        con il supporto dell'intelligenza artificiale|tramite intelligenza artificiale|
        mediante intelligenza artificiale|dall'ia|con l'ia|dall'ai|con l'ai|con ai|da un algoritmo|
        da un robot|in automatico|con l'ausilio di sistemi di intelligenza artificiale|
        con il supporto di strumenti di intelligenza artificiale|con il supporto di sistemi di intelligenza artificiale)|
        (testo|articolo|contenuto|sintesi|riassunto|immagine) con (l'ausilio|l'aiuto|il supporto) dell'intelligenza artificiale|
        grazie all'intelligenza artificiale|(generato|scritto|redatto|realizzato|tradotto) con (l'ausilio|l'aiuto|il supporto|l'assistenza) (dell'ia|dell'ai|di ia|di ai|dell' ia|dell' ai))`,
      ],
      where: 'label',
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      forms: [
        `(traduzione automatica|traduzione automatizzata|traduzione automatica (dall'|dal|dallo|rivista|revisionata|verificata|controllata|effettuata)|(è|da) una traduzione automatica|tradotto (dall'|dal|dallo) … (con|tramite|mediante|grazie|da un|dall')|traduzione (generata|realizzata|prodotta) (con|da|tramite|mediante|dall')|(è stato|è|articolo|testo|contenuto) (tradotto|
        tradotta) (automaticamente|in modo)|(tradotto|tradotta) (automaticamente|da google|con google|
        da deepl|con deepl|dall'ia|con l'ia|con l'ai|con l'intelligenza artificiale|
        dall'intelligenza artificiale|con l'aiuto dell'intelligenza artificiale|
        con l'ausilio dell'intelligenza artificiale|con un traduttore automatico|in automatico|
        in modo automatico|da un software|tramite intelligenza artificiale))`,
      ],
      where: 'label',
    },
    {
      kind: 'archive',
      name: 'old-article',
      forms: [
        `(questo articolo ha più di|questo contenuto ha più di|questa notizia ha più di|
        questo articolo è stato pubblicato più di|articolo pubblicato più di|questo articolo risale a|archivio|
        dall'archivio|articolo d'archivio|dal nostro archivio|contenuto archiviato|archivio storico)`,
      ],
      where: 'label',
    },
    {
      kind: 'embargo',
      name: 'embargo',
      forms: [
        `(sotto embargo|embargo fino|con embargo fino|embargato fino|non pubblicare prima|
        da non pubblicare prima|non diffondere prima|da non diffondere prima)`,
      ],
    },
  ],

  calendar: `gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, gen, feb, mar, apr, mag, giu, lug, ago, set, sett, ott, nov, dic, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, lunedi, martedi, mercoledi, giovedi, venerdi, domeniche, sabati, 1º`,
  abbreviations: `sig, sigg, sig.ra, dott, dott.ssa, dr, prof, prof.ssa, ing, avv, arch, geom, rag, on, sen, cav, comm, mons, don, gen, col, cap, ten, s, ss, ecc, pag, pagg, art, artt, n, nn, c, cfr, vol, ed, gen, feb, mar, apr, mag, giu, lug, ago, set, sett, ott, nov, dic, s.p.a, s.r.l, spa, srl, tel, max, min, es, p.es, v, op, cit, co, trad, it, ca, fig, red, st`,
  agencies:
    'ansa, agi, adnkronos, askanews, lapresse, dire, italpress, nova, agenzia nova, reuters, ap, associated press, afp, efe, dpa, tass, xinhua, interfax, bloomberg, ats, keystone-ats, apcom, asca, sir, agensir, radiocor, upi, anadolu, europa press, kyodo, agenzia dire, omnimilano, teleborsa, redattore sociale, aska, ria novosti, tmnews',
};
