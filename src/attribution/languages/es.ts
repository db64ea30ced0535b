import type { LanguageRules } from '../language.ts';

/** Verbs that, behind what was said, only somebody can have. */
const SAYING = `dice, dicen, dijo, dijeron, ha dicho, han dicho, jura, juran, juró, explica, explican, explicó, explicaron, ha explicado, cuenta, cuentan, contó, contaron, ha contado, recuerda, recuerdan, recordó, asegura, aseguran, aseguró, ha asegurado, afirma, afirman, afirmó, comenta, comentan, comentó, añade, añaden, añadió, agrega, agregó, confiesa, confesó, admite, admiten, admitió, reconoce, reconoció, suspira, bromea, bromeó, exclama, exclamó, replica, replicó, responde, respondió, grita, gritó, gritaba, susurra, escribe, escribió, promete, prometió, protesta, insiste, insistió, subraya, subrayó, lamenta, lamentó, señala, señaló, relata, relató, concluye, concluyó, sostiene, sostuvo, resume, resumió`;

/** Verbs of showing and publishing, which say something only beside a clause, a quotation or a figure. */
const SHOWING = `mantiene, mantienen, mantuvo, publica, publican, publicó, publicaron, publicaba, muestra, muestran, mostró, mostraron, registra, registran, registró, prevé, prevén, preveía, cita, citan, citó, citaron, citaba, difunde, difunden, difundió, difundieron, divulga, divulgó, exhibe, exhibió, (ha|han|había|habían) (publicado|mostrado|registrado|previsto|citado|difundido|divulgado)`;

/**
 * Spanish. The verb may stand before its subject anywhere ("informó el ministerio"), and subjects are left out, so inverted
 * order is read after a quotation, a comma or "según" only; `del` and `al` hold an article and are links.
 */
export const es: LanguageRules = {
  code: 'es',
  also: ['gl'],
  writing: { spaces: true, capitals: 'name', apostrophe: 'after' },

  nouns: {
    variants: [
      { again: `agencia, organismo, organización, institución, entidad, autoridad, instituto`, before: '*' },
      { again: 'titular', before: 'ministro, ministra, secretario, secretaria, consejero, consejera' },
      { again: 'pontífice', before: 'papa' },
      {
        again: `funcionario, funcionaria, político, política, mandatario, mandataria, dirigente, legislador,
          legisladora, edil, regidor, regidora, munícipe, burgomaestre`,
        before: `jefe, jefa, titular, director, directora, subsecretario, subsecretaria, delegado, delegada, comisario, comisaria, eurodiputado, eurodiputada, prefecto, legislador, legisladora, ministro, ministra, alcalde, alcaldesa, presidente, presidenta, gobernador, gobernadora, diputado,
          diputada, senador, senadora, concejal, concejala, consejero, consejera, intendente, intendenta,
          secretario, secretaria, canciller, portavoz, vocero, vocera, congresista, edil, viceministro,
          viceministra, candidato, candidata, dirigente`,
      },
      {
        again: 'técnico, entrenador, seleccionador, estratega, míster',
        before: 'entrenador, entrenadora, técnico, seleccionador',
      },
      {
        again: 'instructor, instructora, togado, togada, magistrado, magistrada, juez, jueza, fiscal',
        before: 'juez, jueza, magistrado, magistrada, fiscal, fiscala',
      },
      {
        again: 'abogado, abogada, letrado, letrada, jurista, penalista, defensor, defensora',
        before: 'abogado, abogada, letrado, letrada, penalista, defensor, defensora, jurista',
      },
      {
        again: 'facultativo, facultativa, médico, médica, doctor, doctora, especialista, galeno',
        before: `médico, médica, doctor, doctora, dr, dra, cirujano, cirujana, pediatra, *ólogo, *óloga, infectólogo,
          psiquiatra, enfermero, enfermera`,
      },
      {
        again: `experto, experta, investigador, investigadora, científico, científica, catedrático, catedrática,
          especialista, profesor, profesora, sociólogo, socióloga, economista, analista`,
        before: `profesor, profesora, catedrático, catedrática, investigador, investigadora, científico, científica,
          *ólogo, *óloga, economista, historiador, historiadora, experto, experta, especialista, analista`,
      },
      {
        again:
          'cineasta, director, directora, presentador, presentadora, cantautor, cantautora, rapero, rapera, bailarín, bailarina, conductor, conductora, intérprete, actor, actriz, artista, cantante, músico, humorista',
        before: `actor, actriz, cantante, cantautor, cantautora, humorista, presentador, presentadora, músico,
          rapero, rapera, bailarín, bailarina, artista, cineasta, director, directora`,
      },
      {
        again: 'directivo, directiva, empresario, empresaria, ejecutivo, ejecutiva, dirigente, titular',
        before: `titular, dueño, dueña, propietario, propietaria, consejero delegado, consejera delegada, ejecutivo, ejecutiva, ceo, director, directora, gerente, fundador, fundadora, presidente, presidenta, empresario,
          empresaria, directivo`,
      },
      {
        again: `central, capitán, capitana, ciclista, piloto, nadador, nadadora, goleador, goleadora, arquero, mediocampista, zaguero, ariete, jugador, jugadora, futbolista, delantero, portero, guardameta, centrocampista, deportista, atleta,
          tenista`,
        before: `delantera, portera, lateral, central, defensa, extremo, mediapunta, goleador, goleadora, guardameta, zaguero, atleta, deportista, campeón, campeona, delantero, portero, arquero, centrocampista, mediocampista, capitán, capitana, jugador, jugadora,
          futbolista, tenista, ciclista, nadador, nadadora, piloto`,
      },
      {
        again: 'escritor, escritora, autor, autora, novelista, literato',
        before: 'escritor, escritora, novelista, autor, autora, poeta, ensayista, dramaturgo',
      },
      {
        again: 'sindicalista',
        before: `secretario, secretaria, portavoz, delegado, delegada, coordinador, coordinadora, responsable, representante, dirigente, líder,
          sindicalista`,
      },
      {
        again: 'activista, ecologista, militante, voluntario, voluntaria',
        before: `portavoz, presidente, presidenta, coordinador, coordinadora, responsable, fundador, fundadora, miembro, activista, ecologista,
          voluntario, voluntaria`,
      },
      {
        again: 'agricultor, agricultora, ganadero, ganadera, viticultor, viticultora, bodeguero, bodeguera, productor',
        before: `presidente, presidenta, portavoz, agricultor, agricultora, ganadero, ganadera, viticultor, viticultora, bodeguero, bodeguera,
          propietario, propietaria`,
      },
      {
        again: 'jubilado, jubilada, pensionista, anciano, anciana, testigo, inquilino, inquilina, hombre, mujer',
        before:
          'paciente, conductor, conductora, agricultor, agricultora, ganadero, ganadera, madre, padre, vecino, vecina, testigo, residente, inquilino, inquilina, jubilado, jubilada, afectado, afectada',
      },
      {
        // Where somebody is from.
        again: `catalán, catalana, gallego, gallega, andaluz, andaluza, madrileño, madrileña, asturiano, asturiana, murciano, murciana, sevillano, sevillana, malagueño, malagueña, navarro, navarra, extremeño, extremeña`,
        before: `jugador, jugadora, futbolista, delantero, delantera, portero, portera, lateral, central, defensa, extremo, capitán, capitana, piloto, ciclista, nadador, nadadora, tenista, atleta, deportista,
          campeón, campeona, judoka, gimnasta, entrenador, entrenadora, técnico, cantante, cantautor, cantautora, actor, actriz, humorista, presentador, presentadora, escritor, escritora, novelista, cocinero, cocinera`,
      },
      { again: 'prelado, sacerdote, purpurado', before: 'obispo, arzobispo, cardenal, sacerdote, párroco, cura, papa' },
      {
        again: `empresa, compañía, firma, fabricante, grupo, banco, aerolínea, cadena, entidad, multinacional, operadora,
          aseguradora, promotora, farmacéutica, tecnológica, eléctrica, petrolera, minera, constructora, naviera`,
        trades: `textil, papelera, siderúrgica, química, láctea, cárnica, cervecera, cervecería, bodega, hotelera, inmobiliaria,
          distribuidora, editorial, productora, automotriz, armadora, astillero, gasista, telefónica, financiera, azucarera,
          pesquera, cementera, conservera, ferroviaria, concesionaria, gigante, startup, consultora, plataforma, laboratorio,
          cooperativa, supermercados, marca, teleco, comercializadora, refinería, franquicia`,
      },
    ],
    source: `pasillos, mentideros, fuente, fuentes, informante, informantes, informador, informadores, confidente, confidentes, interlocutor, interlocutores, denunciante anónimo, alertador, filtrador, círculos, medios diplomáticos`,
    people: `pensionista, pensionistas, cooperante, cooperantes, voluntarias, socorrista, rescatista, brigadista, brigadistas, feriante, regante, regantes, comensal, senderista, senderistas, convocante, convocantes, organizadores, organizadora, hostelera, operador, operadores, acusados, acusadas, investigados, investigadas, imputados, procesados, detenidos, encausados, querellantes, denunciantes, demandantes, damnificados, afectados, afectadas, regidor, regidora, munícipe, burgomaestre, congresista, míster, galeno, jugadora, deportista, mediocampista, literato, prelado, purpurado, funcionario, funcionarios, funcionaria, funcionarias, oficial, oficiales, alto cargo, altos cargos, alto funcionario, portavoz, portavoces, vocero, voceros, vocera, asesor, asesores, asesora, asesoras,
      colaborador, colaboradores, allegado, allegados, allegada, amigo, amigos, amiga, amigas, diplomático, diplomáticos, diplomática, experto, expertos, experta, expertas, especialista, especialistas,
      analista, analistas, observador, observadores, crítico, críticos, detractores, partidarios, opositores, testigo, testigos, vecino, vecinos, vecina, vecinas, residente, residentes, habitante, habitantes, lugareños,
      economista, economistas, científico, científicos, científica, científicas, investigador, investigadores, investigadora, investigadoras, activista, activistas, empleado, empleados, empleada, empleadas, trabajador, trabajadores, trabajadora, trabajadoras,
      directivo, directivos, ejecutivo, ejecutivos, diputados, senadores, ministros, legisladores, concejales, parlamentarios, magistrados, abogados, policías, agente, agentes, militar, militares, soldado, soldados, bombero, bomberos,
      sanitario, sanitarios, enfermera, enfermeras, enfermero, médicos, médicas, profesores, docente, docentes, estudiante, estudiantes, alumno, alumnos, alumna, padres, madres, pasajero, pasajeros, pasajera, cliente, clientes, clienta, agricultores, ganaderos, pescadores, comerciantes, comerciante,
      sindicalista, sindicalistas, manifestante, manifestantes, historiadores, periodistas, comentaristas, encuestadores, votante, votantes, participante, participantes, asistente, asistentes, negociador, negociadores, víctima, víctimas, superviviente, supervivientes, sobreviviente, sobrevivientes,
      miembro, miembros, integrante, integrantes, persona, personas, alguien, algunos, algunas, muchos, muchas, varios, varias, otros, otras, otro, otra, quienes, usuarios, usuario, usuaria, turista, turistas, obrero, obreros, voluntario, voluntarios, voluntaria, familia, familias, familiares, familiar, entorno, conocedor, conocedores,
      inversores, inversionistas, operadores, dirigentes, líderes, mandatarios, afectados, afectadas, jubilado, jubilada, medios extranjeros, medios locales, prensa local, prensa extranjera, prensa, medios, varios medios, medios de comunicación, diversos medios, medios internacionales, medios estatales, redes sociales, internautas, técnicos, analistas políticos,
      peritos, productores, jueces, fiscales, autores, conductores, conductor, camionero, inmigrantes, migrantes, migrante, deudos, pobladores, comuneros, vecindario, rescatistas, socorristas, aficionados, hinchas, pescador, minero, mineros, camioneros, estibadores, transportista, transportistas, taxista, taxistas, jornalero, jornaleros, ganadero, agricultor, tendero, tenderos, hostelero, hosteleros, hotelero, hoteleros, accionista, accionistas, banquero, banqueros, inquilino, inquilinos, viajeros, transeúnte, transeúntes, bañistas, enfermeros, maestros, ingenieros, ingeniero, técnico, pilotos, inspectores, inspector, exdirectivo, exdirectivos, exempleado, exempleados, extrabajador, extrabajadores, excompañeros, colega, colegas, compañeros, compañero, mandos, mando, *ólogo, *óloga, *ólogos, juristas, constitucionalistas, penalistas, barones, disidentes, jugadores, futbolistas, isleños, peones, mayoría, barquero, campesinos, campesino, buzo, buzos, quien, los que, las que, aquellos que, exfuncionario, exfuncionarios, exfuncionaria, excolaborador, excolaboradora, excolaboradores, exagente, exagentes, exalumno, exalumna, exalumnos, exalumnas, excombatiente, excombatientes, veterano, veteranos, exmilitares, exministros, alcaldes, gobernadores, presidentes, cancilleres, embajadores, comisarios, consejeros, mediadores, enviados, generales, coroneles, oficiales de policía, guardias, guardias civiles, carceleros, funcionarios de prisiones, aduaneros, inspectores de trabajo, notarios, letrados, defensores, auditores, auditor, auditora, consultor, consultores, gestores, gestor, gestora, gestores de fondos, corredores, estrategas, banqueros centrales, programadores, programador, desarrolladores, hackers, moderadores, moderador, científicos sociales, climatólogos, meteorólogos, astrónomos, astrofísicos, físicos, químicos, matemáticos, estadísticos, botánicos, biólogos, geólogos, sismólogos, vulcanólogos, arqueólogos, antropólogos, sociólogos, politólogos, psicólogos, psiquiatras, pediatras, virólogos, epidemiólogos, oncólogos, farmacéuticos, veterinarios, dentistas, matronas, forenses, paramédico, paramédicos, camilleros, celadores, auxiliares, auxiliar, auxiliares de enfermería, cuidador, cuidadora, cuidadores, cuidadoras, enfermos, enfermo, pacientes, paciente, profesoras, maestras, directores, directoras, alumnas, universitarios, opositoras, interinos, becarios, becario, becaria, hijos, hijas, hermanos, hermanas, abuelos, niños, niñas, jóvenes, ancianos, mujeres, hombres, viudas, huérfanos, nietos, vecindad, viandantes, viandante, peatones, ciclistas, automovilistas, automovilista, motorista, motoristas, maquinistas, ferroviarios, azafatas, azafata, tripulantes, tripulante, tripulación, marineros, marinero, portuarios, metalúrgicos, obrera, obreras, temporeros, temporero, temporera, jornalera, braceros, repartidores, repartidor, repartidora, riders, limpiadora, limpiadoras, camareras de piso, camareros, camareras, recepcionista, cocineros, feriantes, vendedores, vendedor, vendedora, ambulantes, dependienta, dependiente, dependientes, consumidores, consumidor, consumidora, suscriptores, lectores, lector, espectadores, espectador, espectadora, oyentes, fans, seguidores, seguidor, aficionado, aficionada, hincha, socios, socio, acreedores, contribuyentes, contribuyente, pensionistas, jubilados, desempleados, parados, candidatos, candidatas, electores, compromisarios, militantes, militante, simpatizantes, simpatizante, partidaria, partidario, opositor, opositora, disidente, exiliados, exiliado, exiliada, refugiados, refugiado, refugiada, desplazados, desplazada, desplazado, rehenes, rehén, presos, preso, reclusos, recluso, detenidos, detenida, heridos, herido, herida, guerrilleros, atletas, deportistas, entrenadores, árbitros, dirigentes del club, músicos, actores, artistas, escritores, cineastas, editores, libreros, curas, sacerdotes, obispos, monjas, fieles, feligreses, peregrinos, misioneros, apicultores, viticultores, bodegueros, criadores, pastores, cazadores, cazador, submarinistas, surfistas, montañeros, excursionistas, excursionista, huéspedes, huésped, invitados, invitado, invitada, comensales, bañista, damnificados, damnificada, damnificado, denunciantes, denunciante, querellantes, ambientalistas, ambientalista, ecologistas, ecologista, animalistas, feministas, pacifistas, demoscópicos`,
    unnamed: `anónimo, anónima, anónimos, anónimas, anónimamente, bajo anonimato, bajo condición de anonimato, bajo la condición de anonimato, en condición de anonimato, en condiciones de anonimato, que pidió no ser identificado, que pidió no ser identificada, que pidieron no ser identificados, que pidió el anonimato, que pidieron el anonimato, que pidió anonimato, que pidieron anonimato,
      que prefiere no dar su nombre, que prefirió no dar su nombre, que prefiere mantener el anonimato, que prefirió mantener el anonimato, que prefieren mantener el anonimato, que solicitó el anonimato, que solicitó anonimato, que habló bajo condición de anonimato, que hablaron bajo condición de anonimato, que pide no ser citado, que pidió no ser citado, que pidió no ser nombrado, que (pidió|pidieron|solicitó|exigió) (reserva|la reserva|absoluta reserva|estricta reserva|preservar|resguardar|mantener en reserva|omitir|no revelar|no dar) (de |)(su|sus) (nombre|nombres|apellido|apellidos|identidad|identidades), que (habló|hablaron|accedió a hablar) (en off|en estricto off|off the record|bajo reserva|a condición de), que (prefirió|prefirieron|prefiere|prefieren) (no dar|no revelar|omitir|reservar|mantener) (su|sus) (nombre|nombres|apellido|identidad), que pidió reserva de su identidad, que pidió mantener en reserva su nombre, que no quiso ser identificado, que no quiso ser identificada,
      que no quiso dar su nombre, que no está autorizado, que no estaba autorizado, que no estaban autorizados, que exige anonimato, no identificado, no identificada, no identificados, sin identificar, cercano a, cercana a, cercanos a, cercanas a, cercano al, cercana al, cercanos al, cercanas al, próximo a, próxima a, próximos a, próximas a, próximas al, próximos al, próximo al, próxima al, conocedoras de, conocedores de, conocedora de, conocedor de, conocedoras del, conocedores del, conocedor del, conocedora del, al tanto de, al tanto del, familiarizadas con, familiarizados con, familiarizado con, familiarizada con, al corriente de,
      con conocimiento de, con conocimiento directo, consultadas, consultados, consultada, consultado, solventes, bien informadas, bien informados, de toda solvencia, de alto nivel, de primer nivel`,
    office: `catalán, catalana, gallego, gallega, andaluz, andaluza, madrileño, madrileña, asturiano, asturiana, murciano, murciana, sevillano, sevillana, malagueño, malagueña, navarro, navarra, extremeño, extremeña, facultativo, facultativa, instructor, instructora, togado, togada, pontífice, goleador, goleadora, mediocampista, intérprete, ejecutiva, directiva, saltador, saltadora, creador, creadora, estilista, reportero, reportera, delantero, centrocampista, guardameta, portero, arquero, zaguero, presidente, presidenta, vicepresidente, vicepresidenta, ministro, ministra, primer ministro, primera ministra, viceministro, viceministra, secretario, secretaria, secretario general, secretaria general, secretario de estado, secretaria de estado, canciller, gobernador, gobernadora, senador, senadora, diputado, diputada, eurodiputado, eurodiputada, alcalde, alcaldesa,
      intendente, intendenta, concejal, concejala, consejero, consejera, conseller, consellera, lehendakari, embajador, embajadora, enviado, enviada, director, directora, director general, directora general, jefe, jefa, líder, dirigente, número dos, número uno, comandante, general, coronel, teniente, capitán, comisario, comisaria, juez, jueza, magistrado, magistrada, fiscal, fiscala, abogado, abogada, letrado, letrada,
      profesor, profesora, catedrático, catedrática, doctor, doctora, médico, médica, cirujano, cirujana, rey, reina, príncipe, princesa, papa, obispo, cardenal, arzobispo, imán, rabino, párroco, sacerdote, candidato, candidata, aspirante, precandidato, entrenador, entrenadora, técnico, seleccionador, fundador, fundadora, cofundador, cofundadora, autor, autora, escritor, escritora, redactor, redactora, periodista, corresponsal, columnista, editorialista, presentador, presentadora,
      cineasta, actor, actriz, cantante, ponente, relator, relatora, ganadero, ganadera, agricultor, agricultora, pescador, padre, madre, hijo, hija, hermano, hermana, viuda, viudo, marido, esposa, mujer, hombre, joven, propietario, propietaria, dueño, dueña, gerente, responsable, historiador, historiadora, sociólogo, socióloga, politólogo, politóloga, biólogo, bióloga, epidemiólogo, epidemióloga, psicólogo, psicóloga, filósofo, filósofa,
      coordinador, coordinadora, delegado, delegada, encargado, encargada, exministro, exministra, expresidente, expresidenta, exalcalde, exalcaldesa, exdiputado, exjefe, exdirector, ex presidente, ex ministro, ex alcalde, mandatario, mandataria, jefe de estado, jefe del ejecutivo, jefe de gobierno, empresario, empresaria, multimillonario, millonario, sospechoso, acusado, acusada, imputado, detenido, querellante, titular, consejero delegado, síndico, prefecto, legislador, legisladora,
      futbolista, jugador, tenista, piloto, artista, magnate, político, política, socialista, popular, republicano, demócrata, subsecretario, subsecretaria, procurador, procuradora, contralor, rector, rectora, decano, activista, tendero, tendera, pescadora, librero, librera, panadero, panadera, carnicero, farmacéutico, farmacéutica, hostelera, cocinero, cocinera, arquitecto, arquitecta, ingeniera, ingeniero, capitana, decana, maestra, maestro, novelista, poeta, pintor, pintora, notario, cacique, sargento, inspectora, edil, edila, tesorero, tesorera, cura, patrón, patrona, vecino, vecina, jubilado, jubilada, anciano, anciana, hidrólogo, hidróloga, geóloga, geólogo, abad, abadesa, prior, fraile, monje, monja, ex-*, vice-*, contable, contador, contadora, administrador, administradora, administrador concursal, conserje, maquinista, camionera, chófer, chofer, conductora, revisor, revisora, oficial mayor, secretario judicial, letrado de la administración, registrador, registradora, notaria, magistrado-presidente, juez instructor, jueza instructora, fiscal general, fiscal jefe, fiscal jefa, fiscal federal, defensor, defensora, defensora del pueblo, ombudsman, inspector jefe, inspectora jefe, subinspector, comisario europeo, comisaria europea, intendente mayor, comandanta, almirante, contralmirante, cabo primero, jefe de bomberos, jefa de bomberos, jefe de gabinete, jefa de gabinete, jefe negociador, jefa negociadora, jefe de campaña, director técnico, directora técnica, director deportivo, directora deportiva, director médico, directora médica, director ejecutivo, directora ejecutiva, presidente ejecutivo, presidenta ejecutiva, director financiero, vicerrector, vicerrectora, vicealcalde, vicealcaldesa, teniente de alcalde, teniente alcalde, subdelegado, subdelegada, delegado del gobierno, delegada del gobierno, exdelegado, vocal, presidente del consejo, consejera delegada, economista jefe, economista jefa, estratega jefe, estratega, banquera, inversor, inversora, inversionista, emprendedor, emprendedora, industrial, hotelera, viticultor, viticultora, bodeguero, bodeguera, apicultor, apicultora, labrador, labradora, pastor, pastora, mayoral, capataz, albañil, carpintero, fontanero, electricista, mecánico, costurera, modista, sastre, peluquero, peluquera, barbero, camarero, camarera, mesero, mesera, mesonero, tabernero, cocinero jefe, chef, cartero, bibliotecario, bibliotecaria, archivero, archivera, archivista, comisario de la exposición, curador, curadora, conservador, conservadora, galerista, escultor, escultora, fotógrafo, fotógrafa, ilustrador, ilustradora, dibujante, caricaturista, compositor, compositora, director de orquesta, directora de orquesta, músico, pianista, violinista, guitarrista, cantautor, cantautora, cantaor, cantaora, bailaor, bailaora, rapero, rapera, soprano, tenor, barítono, bailarín, bailarina, coreógrafo, coreógrafa, dramaturgo, dramaturga, guionista, director de cine, directora de cine, realizador, realizadora, productor, documentalista, humorista, cómico, cómica, comediante, influencer, youtuber, tuitero, tuitera, locutor, locutora, conductora del programa, comentarista, ensayista, cronista, editor, editora, traductor, traductora, climatólogo, climatóloga, meteorólogo, meteoróloga, glaciólogo, glacióloga, oceanógrafo, oceanógrafa, sismólogo, sismóloga, vulcanólogo, vulcanóloga, astrónomo, astrónoma, astrofísico, astrofísica, físico, químico, matemático, estadístico, botánico, botánica, zoólogo, zoóloga, arqueólogo, arqueóloga, paleontólogo, paleontóloga, antropólogo, antropóloga, lingüista, filólogo, filóloga, virólogo, viróloga, inmunólogo, inmunóloga, neumólogo, cardiólogo, oncólogo, oncóloga, pediatra, psiquiatra, ginecólogo, ginecóloga, dentista, veterinario, veterinaria, nutricionista, fisioterapeuta, matrona, partera, genetista, agrónomo, agrónoma, enólogo, enóloga, jurista, constitucionalista, penalista, criminólogo, criminóloga, urbanista, demógrafo, demógrafa, perito, perita, forense, médico forense, médica forense, abuelo, abuela, tío, tía, primo, prima, sobrino, sobrina, nieto, nieta, yerno, nuera, suegro, suegra, cuñado, cuñada, novio, novia, exmujer, exmarido, exesposo, exesposa, compañera, padrastro, madrastra, inquilina, casero, casera, educador, educadora, monitor, monitora, tutor, tutora, jefe de estudios, canónigo, diácono, nuncio, misionero, misionera, hermano mayor, cofrade, sultán, emir, monarca, soberano, presidente electo, presidenta electa, presidente saliente, negociadora, mediador, mediadora, relator especial, relatora especial, exgobernador, exgobernadora, exsenador, exsenadora, exfiscal, exjuez, exentrenador, exjugador, exfutbolista, exconcejal, exportavoz, exvicepresidente, exvicepresidenta, defensa central, lateral derecho, mediocentro, extremo izquierdo, ariete, capitán del equipo, árbitro, árbitra, colegiado, ciclista, nadador, nadadora, gimnasta, atleta, velocista, maratoniano, maratoniana, boxeador, boxeadora, púgil, regatista, surfista, alpinista, montañero, montañera, escalador, escaladora, torero, novillero, jinete, motociclista, astronauta, inventor, inventora, socorrista, vigilante, guardia, celador, celadora, farero, campeón, campeona, ganador, ganadora, medallista, subcampeón, subcampeona`,
    title:
      'sr, sra, sres, srta, don, doña, dr, dra, d, dña, señor, señora, licenciado, ing, ingeniero, ingeniera, lic, sir, lord, fray, sor',
    organization: `organismo, institución, sanidad, hacienda, interior, exteriores, fomento, moncloa, zarzuela, casa rosada, planalto, los pinos, miraflores, ministerio, ministerios, gobierno, ejecutivo, govern, xunta, junta, generalitat, policía, policía nacional, guardia civil, mossos, ertzaintza, fiscalía, agencia, comité, comisión, consejo, consell, corte, tribunal, tribunal supremo, audiencia, audiencia nacional, juzgado, partido, campaña, universidad, instituto, fundación, asociación, asociaciones, colectivo, plataforma, sindicato, sindicatos, unión, federación, confederación, central,
      empresa, empresas, sociedad, grupo, compañía, compañías, firma, fabricante, operadora, aerolínea, banco, entidad, oficina, administración, autoridades, autoridad, parlamento, congreso, senado, asamblea, cámara, embajada, consulado, ejército, armada, marina, fuerzas, fuerza, estado mayor, rebeldes, guerrilla, milicia, milicias, insurgentes, disidencias, organización, organizaciones, ong, onu, otan, unión europea, equipo, dirección, centro, servicio, servicios, kremlin, casa blanca, la moncloa, pentágono, palacio de la moneda,
      hospital, escuela, colegio, vaticano, diócesis, obispado, club, ayuntamiento, municipio, municipalidad, alcaldía, diputación, región, provincia, prefectura, gobernación, consejería, conselleria, secretaría, departamento, cancillería, procuraduría, defensoría, contraloría, regulador, defensa, acusación, oposición, izquierda, derecha, diplomacia, observatorio, redacción, bufete, delegación, movimiento, frente, presidencia, bruselas, washington, moscú, seúl, pionyang, teherán, londres, tokio, ankara, damasco, riad, varsovia, islamabad, kabul, bagdad, minsk, taipéi, ottawa, kiev, pekín, berlín, israel, protección civil, emergencias, cruz roja, aemet, dgt, justicia, editorial, patronal, cooperativa, laboratorio, filial, consorcio, constructora, consultora, cartera, dirección general, casa real, partidos, palacio, guardia costera, bomberos, aduanas, agencia tributaria, banco central, bce, fmi, oms, naviera, astillero, cementera, petrolera, minera, eléctrica, farmacéutica, aseguradora, cervecera, cadena, distribuidora, proveedor, promotora, gremio, cofradía, hermandad, arzobispado, rectorado, facultad, clínica, museo, teatro, festival, zoológico, selección, audiencia provincial, constitucional, tribunal de cuentas, defensor del pueblo, intendencia, consistorio, cabildo, cartel, conagua, cndh, pemex, cfe, imss, semar, sedena, inegi, banxico, unam, cnmc, cnmv, cis, airef, funcas, csic, ccoo, ugt, csif, jupol, aefas, ceoe, cepyme, cepsa, repsol, iberdrola, endesa, telefónica, inditex, renfe, adif, aena, iberia, ryanair, rtve, pp, psoe, vox, erc, junts, bng, pnv, eh bildu, compromís, morena, pri, prd, codelco, minsal, minsalud, invima, dane, ecopetrol, anla, ideam, senamhi, indec, anses, afip, ypf, conicet, cgt, bcra, codesa, cepal, cidh, oea, acnur, unicef, unesco, fao, ops, oiea, ocde, uefa, fifa, conmebol, afa, rfef, laliga, federación española, comité técnico, cuerpo técnico, cuerpo médico, directiva, junta directiva, consejo de administración, comité de empresa, mesa del congreso, tribunal constitucional, tribunal superior, corte suprema, suprema corte, corte constitucional, corte penal internacional, consejo general del poder judicial, cgpj, juzgados, ministerio público, ministerio fiscal, abogacía del estado, servicio jurídico, servicio meteorológico, instituto meteorológico, sismológico, servicio geológico, confederación hidrográfica, demarcación, capitanía marítima, salvamento marítimo, salvamento, cuerpo de bomberos, policía local, policía municipal, policía autonómica, policía judicial, policía científica, udef, uco, gendarmería, carabineros, prefectura naval, fuerza aérea, fuerza pública, fuerzas armadas, cártel, ejército popular, alianza, coalición, bloque, bancada, grupo parlamentario, grupo municipal, grupo popular, grupo socialista, partido popular, partido socialista, equipo de gobierno, equipo negociador, equipo de campaña, equipo jurídico, eliseo, elíseo, santa sede, conferencia episcopal, parroquia, cáritas, amnistía internacional, human rights watch, greenpeace, wwf, ecologistas en acción, médicos sin fronteras, reporteros sin fronteras, save the children, oxfam, facua, ocu, adicae, jurado, academia, claustro, ampa, centro educativo, residencia, laboratorios, farmacéuticas, multinacional, matriz, tecnológica, startup, fondo monetario, banco mundial, banco de españa, comisión europea, eurocámara, consejo europeo, eurogrupo, tesoro, fisco, seguridad social, servicio de empleo, lonja, cámara de comercio, colegio de médicos, colegio de abogados, ilustre colegio, agencia de calificación, calificadora, corredora, casa de la moneda, discográfica`,
    outlet: `diario, diarios, periódico, periódicos, rotativo, rotativos, matutino, vespertino, semanario, revista, revistas, tabloide, medio, digital, sitio, sitio web, web, página web, portal, portales, cadena, cadena de televisión, televisora, televisión, canal, emisora, radio, radiodifusora, blog, pódcast, podcast, publicación, cabecera, cabeceras, medio digital, medio de comunicación, noticiero, programa`,
    collective: 'medios, medios de comunicación, prensa, diarios, periódicos, portales',
    agency: `agencia de noticias, agencias de noticias, agencia de prensa, agencia rusa, agencia oficial, agencia estatal, agencia china, agencia turca, agencia italiana, agencia francesa, agencia alemana, agencia iraní, agencia británica, agencia japonesa, agencias, agencia noticiosa, agencia informativa, agencia estatal de noticias`,
    document: `cuentas, cuentas anuales, cuentas remitidas, fallo, pliego, edicto, examen, autopsia, doctrina, tesis, acusación fiscal, columna, columnas, informe, informes, estudio, estudios, encuesta, encuestas, sondeo, sondeos, documento, documentos, comunicado, nota, notas, carta, misiva, correo, correos, correo electrónico, correos electrónicos, artículo, reportaje, transcripción, acta, actas, atestado, auto, sentencia, querella, denuncia, demanda, escrito, archivos, datos, tuit, mensaje, mensajes, libro, investigación, investigaciones, análisis,
      ley, decreto, texto, proyecto de ley, cifras, estadísticas, resultados, entrevista, informaciones, información, despacho, balance, barómetro, clasificación, auditoría, peritaje, autopsia, estimaciones, estimación, proyecciones, previsiones, memorando, memorándum, conclusiones, censo, cables, telegrama, registro, registros, contrato, obra, memorias, crónica, índice, recuento, testimonios, testimonio, versión, versiones, relato, imágenes, vídeo, video, grabación, grabaciones, audios, audio, dictamen, resolución, boletín, publicación oficial, parte médico, parte, expediente, estudio publicado, reporte, reportes, autos, sumario, escritos, oficio, oficios, borrador, borradores, factura, facturas, contratos, chats, expedientes, informe pericial, dictámenes, circular, hoja de ruta, diario personal, lista, listado, padrón, anuario, acuerdo de imputación, escrito de acusación, escrito de defensa, escrito de conclusiones, diligencias, orden de detención, acta notarial, actas de la reunión, minuta, minutas, peritajes, pericia, pericias, análisis forense, parte de lesiones, certificado, certificados, certificado médico, historial, historial clínico, historia clínica, extractos, extractos bancarios, conversaciones, mensajes de texto, whatsapps, capturas de pantalla, fotografías, fotos, imágenes de satélite, caja negra, cajas negras, tacógrafo, padrón municipal, boletín oficial, boletín trimestral, boletín médico, carta abierta, documental, biografía, autobiografía, ensayo clínico, transcripciones, proyección, previsión, simulación, simulaciones, mediciones, modelos, pruebas periciales, prueba de adn, pruebas de adn, radiografía, evaluación, inspección, autopsias, auditoría interna, auditorías, memoria anual, libro blanco, cable diplomático, cables diplomáticos, nota informativa, nota interna, diagnóstico, monitoreo, reporte médico, reporte policial, peritación, tasación, testamento, dosier, dossier, dosieres, recurso, recursos`,
  },

  phrase: {
    determiners: `un, una, unos, unas, algún, alguna, algunos, algunas, ningún, ninguna, cada, cualquier, todo, toda, todos, todas, varios, varias, diversos, diversas, muchos, muchas, numerosos, numerosas, dos, tres, cuatro, cinco, seis, siete, diez, su, sus, mi, mis, nuestro, nuestra, nuestros, tu, ambos, ambas, otro, otra, otros, otras, distintas, distintos, sendos`,
    definite: `el propio, la propia, los propios, las propias, el mismo, la misma, los mismos, el, la, los, las, este, esta, estos, estas, ese, esa, esos, esas, dicho, dicha, dichos, aquel, aquella`,
    links: `de, del, a, al, en, con, por, para, contra, entre, sobre, bajo, desde, hacia, dentro de, dentro del, ante, tras, cerca de, a cargo de, al frente de, en materia de, d'`,
    particles: `de, del, la, las, los, el, y, i, e, van, von, der, den, di, da, al, bin, ibn, ben, abu, san, santa, dos, do`,
    stops: `publicidad, al ser, tal como, tal cual, tal y como, que, (a|de|con|por|para|sobre|contra|sabe|saber|sé|hasta|como|entre) quien, quien (es|era|fue|sea|sabe|puede|debe|quiere|va|tiene), cuyo, cuya, donde, cuando, como, porque, pues, aunque, mientras, si, pero, sino, ni, o bien, es, son, era, eran, fue, fueron, sido, siendo, está, están, estaba, estaban, estar, será, serán, sería, serían, sea, sean, haber, hay, había habido, hubo, habiendo, hace, hacen, hizo, hacer, va, van a, ir, puede, pueden, podía, podría, podrían, pudo, debe, deben, debía, debería, quiere, quieren, quería, quiso,
      sabe, viene, vienen, tiene, tienen, tenía, tuvo, pone, puso, no, nunca, jamás, nada, se, muy, tan, sin, durante, antes, después, hasta, según, salvo, excepto, aquí, allí, ahí, así, esto, eso, ello, publicado, publicada, publicados, publicadas, difundido, difundida, emitido, emitida, realizado, realizada, elaborado, elaborada, hecho, hecha, presentado, presentada, enviado por, fechado, fechada, titulado, titulada, dirigida, dirigido, basado, basada, llamado, llamada, conocido, conocida, visto, vista, más, menos, cual, cuales, cuánto, qué, quién, pide que, dado, llegó, pasó, obtenidos, obtenido, obtenida, obtenidas, a los que, al que, a la que, divulgado, divulgada, encargado por, encargada por`,
    verbs: '*ó, *aron, *ieron',
    between: `en su presentación, en zona mixta, en la web del club, hace (un|una|dos|tres|cuatro|unos|unas|pocos|pocas|varios|varias) (día|días|semana|semanas|mes|meses|año|años|horas), (un|una|dos|tres|cuatro|unos|unas|pocos|pocas|varios|varias) (día|días|semana|semanas|mes|meses|año|años|horas) (después|más tarde|antes), *mente, ha, han, había, habían, habría, habrían, hubo, también, además, luego, después, entonces, ya, aún, todavía, siempre, finalmente, sin embargo, no obstante, por su parte, por otra parte, por otro lado, por su lado, a su vez, en cambio, asimismo, así mismo, incluso, ayer, hoy, mañana, anoche, esta mañana, esta tarde, esta noche, esta semana, este mes, este año, este lunes, este martes, este miércoles, este jueves, este viernes, este sábado, este domingo, el pasado lunes, el pasado martes, el pasado miércoles, el pasado jueves, el pasado viernes, el pasado sábado, el pasado domingo, el lunes, el martes, el miércoles, el jueves, el viernes, el sábado, el domingo, la semana pasada, el mes pasado, el año pasado, más tarde, poco después, poco antes, en un comunicado, en un comunicado de prensa, mediante un comunicado,
      en su (cuenta|perfil|canal|página|muro) (oficial |personal |)(de|en) (la red social |la plataforma |)(x|twitter|facebook|instagram|telegram|tiktok|threads|bluesky|youtube), en (x|twitter|facebook|instagram|telegram|tiktok|sus redes sociales|redes sociales|las redes sociales|la red social x|su cuenta), a través de un comunicado, en una nota, en una nota de prensa, en una entrevista, en un tuit, en una carta, en un mensaje, en una declaración, en su informe, en un discurso, en rueda de prensa, en sala de prensa, en la sala de prensa, en zona mixta, en la zona mixta, en los pasillos del congreso, a las puertas del congreso, a las puertas, a la salida, a pie de campo, a pie de obra, entre lágrimas, visiblemente emocionado, visiblemente emocionada, en rueda de prensa previa, en una rueda de prensa, en conferencia de prensa, en una conferencia de prensa, en una comparecencia, ante la prensa, ante los medios, ante los periodistas, ante las cámaras, a la prensa, a este diario, a este periódico, a este medio, a este portal, a esta redacción, a nuestro diario, a los periodistas, a los medios, a los reporteros, en televisión, en la radio, por teléfono, en twitter, en x, en facebook, en telegram, en redes sociales, en sus redes sociales, a través de sus redes sociales, en su cuenta de twitter, en su cuenta de x,
      en su web, en el congreso, en el juicio, bajo anonimato, bajo condición de anonimato, pasado, próximo, por la mañana, por la tarde, por la noche, en exclusiva, al respecto, de nuevo, una y otra vez, en repetidas ocasiones, en declaraciones a los medios, en declaraciones a la prensa, de forma tajante, a este respecto, en su momento, por ejemplo, en efecto, por tanto, de hecho, con todo, les, le, lo, nos, me, también lo, mañana mismo, desde el, tras el`,
    nullSubjects: '*n, *mos',
    pronouns: {
      person: `él, ella, yo, usted, este último, esta última, aquél, éste, ésta`,
      people: `ellos, ellas, nosotros, ustedes, estos últimos`,
      relative: `con quien, con quienes, el cual, la cual, los cuales, las cuales, que, elaborado, elaborada, elaborados, publicado, publicada, publicados, publicadas, realizado, realizada, realizados, difundido, difundida, presentado, presentada, encargado, encargada, hecho, hecha, divulgado, divulgada, firmado, firmada, emitido, emitida, fechado, fechada, dirigido, dirigida, consultado, consultada, consultados, consultadas, entrevistado, entrevistada, obtenido, obtenidos, contactado, contactada, citado, citada, citados, citadas, presente, presentes, llegado, herido, detenida, llegada, basado, basada, especializado, especializada, radicado, radicada, afincado, afincada`,
    },
    negations:
      'alguien, cualquiera, todo el mundo, la gente, (uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve) de cada (dos|tres|cuatro|cinco|diez), la mitad de (los|las), (un tercio|dos tercios) de (los|las), nadie, ningún, ninguno, ninguna',
    and: 'y, e, o, u, &',
    conditions: 'si',
    self: `yo, me, mí, mi, mis, mío, mía, nosotros, nosotras, nos, nuestro, nuestra, nuestros, nuestras, estoy, soy, estamos, somos, voy, vamos, quiero, queremos, puedo, podemos, tengo, tenemos, sé, hice, fuimos, he, hemos, *amos, *emos, *imos`,
    openers: `y, e, pero, o, aunque, mientras, mientras que, cuando, si, porque, pues, como, según, que, donde, ya que, puesto que, lo que, así, luego, además, también, tal y como, tal como, conforme, después de que, antes de que, desde que`,
  },

  cues: [
    {
      // Who writes for an outlet, and is not named.
      words: 'escribió, escribe, contó, cuenta, publicó, relató, tuiteó',
      forms: ['(corresponsal|periodista|redactor|redactora|reportero|reportera|columnista) (de|del) {source} {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Who took up with the page what they both had wrong.
      kind: 'citation',
      words: 'y nosotros, y nosotros mismos',
      forms: ['{source} {cue}'],
      needs: 'outlet',
    },
    { words: 'recoge, recogen, recogió, recogieron, recogía', forms: ['{source} {cue}'], needs: 'outlet' },
    { words: 'recoge, recogen, recogió, recogieron, recogía', forms: ['(según|como|así lo) {cue} {source}'] },
    {
      words: '(lo|la) (repitió|replicó|difundió|reprodujo|recogió)',
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      words: `dijo, dijeron, explicó, explicaron, contó, contaron, confirmó, confirmaron, declaró, declararon, relató, reveló, precisó, señaló, indicó, aseguró, adelantó, admitió, detalló, ha (dicho|explicado|contado|confirmado|declarado|asegurado|adelantado|revelado|indicado|señalado)`,
      forms: ['(lo|así lo|como|según) (le |) {cue} (a|al|a la) {medium} {source}'],
      quiet: true,
    },
    {
      forms: ['(escribe|escribió|reseñó|reseña|relata|relató|cuenta|contó|publica|publicó) {source} en {medium}'],
    },
    {
      words: 'negó, negaron, desmintió, desmintieron, aseguró, aseguraron, confirmó, confirmaron',
      forms: ['{source} {cue} (hoy |ayer |)a {medium}'],
    },
    {
      words: `aseguran, asegura, aseguró, aseguraron, explican, explica, explicó, explicaron, señalan, señala, señaló, señalaron, indican, indica, indicó, indicaron, confirman, confirma, confirmó, confirmaron, cuentan, cuenta, contó, contaron, dijo, dijeron, dice, dicen, relató, relata, relatan, declaró, declara, admitió, admite, afirmó, afirma, afirman, reveló, reconoció, reconoce, apuntan, detalló, comentó, respondió, responde, confesó, confiesa, negó, niega, admitió, lamentó, lamenta, describió, describe, recordó, recuerda, defendió, defiende, anunció, anuncia, avanzó, adelantó, precisó, habla, habló, dio, pidió, se sinceró, se confesó, ha (dicho|contado|explicado|asegurado|confirmado|reconocido|admitido|negado|confesado|declarado)`,
      forms: [
        '{source} (confirmó|confirmaron|confirma|confirman|reveló|revelaron|contó|explicó|detalló|anunció) (la|el|los|las|lo) … (a|al) {medium}',
        '¶ (a|al|a la) {medium} (, |) {source} (|le |les ){cue}',
        '{source} {cue} (a|al|a la) {medium}',
        '” {cue} {source} (a|al|a la|en) {medium}',
        '” {cue} (a|al) {medium} {source}',
      ],
      quiet: true,
    },
    { forms: ['¶ para {source} ,', 'en boca de {source} ,'], quiet: true, needs: 'quotation' },
    {
      forms: ['para (el|la) {source} , (|es |son |se trata de |supone |fue |será )(«|“)'],
      quiet: true,
      needs: 'named',
    },
    {
      words: `según, según (da|dan|dio|dieron) cuenta, siempre según, de acuerdo con, de acuerdo a, conforme a, a juicio de, a juicio del, en opinión de, en opinión del, en palabras de, en palabras del, a decir de, a decir del, a criterio de, según lo dicho por, según lo informado por, según lo declarado por, según lo expresado por, según lo publicado por, según consta en, según se desprende de, según se desprende del, según datos de, según datos del, según los datos de, según los datos del, según cifras de, según cifras del, según lo señalado por, según información de, según información del, según informaciones de, según palabras de, según palabras del, según la versión de, según la versión del, según el testimonio de`,
      forms: ['{cue} {source}'],
    },
    {
      words: `la información de, la información del, las informaciones de, las informaciones del, informaciones de, las revelaciones de, las revelaciones del, la noticia de, la noticia del, lo publicado por, lo informado por, la versión de, la versión del, la exclusiva de, lo afirmado por`,
      forms: ['{cue} (|la |el ){source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `afirma, afirman, afirmó, afirmaron, afirmaba, declara, declaran, declaró, declararon, declaraba, explica, explican, explicó, explicaron, explicaba, indica, indican, indicó, indicaron, indicaba, señala, señalan, señaló, señalaron, señalaba, asegura, aseguran, aseguró, aseguraron, aseguraba, precisa, precisan, precisó, precisaron, precisaba, informa, informan, informó, informaron, informaba, manifesta, manifestan, manifestó, manifestaron, manifestaba, subraya, subrayan, subrayó, subrayaron, subrayaba, apunta, apuntan, apuntó, apuntaron, apuntaba, lamenta, lamentan, lamentó, lamentaron, lamentaba, comenta, comentan, comentó, comentaron, comentaba, cuenta, cuentan, contó, contaron, contaba, relata, relatan, relató, relataron, relataba, confirma, confirman, confirmó, confirmaron, confirmaba, admite, admiten, admitió, admitieron, admitía, sostiene, sostienen, sostuvió, sostuvieron, sostenía, advierte, advierten, advirtió, advirtieron, advertía, alerta, alertan, alertó, alertaron, alertaba, insiste, insisten, insistió, insistieron, insistía, recuerda, recuerdan, recordó, recordaron, recordaba, considera, consideran, consideró, consideraron, consideraba, opina, opinan, opinó, opinaron, opinaba, estima, estiman, estimó, estimaron, estimaba, reitera, reiteran, reiteró, reiteraron, reiteraba, aclara, aclaran, aclaró, aclararon, aclaraba, detalla, detallan, detalló, detallaron, detallaba, argumenta, argumentan, argumentó, argumentaron, argumentaba, alega, alegan, alegó, alegaron, alegaba, aduce, aducen, adujió, adujieron, aducía, enfatiza, enfatizan, enfatizó, enfatizaron, enfatizaba, expresa, expresan, expresó, expresaron, expresaba, resalta, resaltan, resaltó, resaltaron, resaltaba, remarca, remarcan, remarcó, remarcaron, remarcaba, recalca, recalcan, recalcó, recalcaron, recalcaba, matiza, matizan, matizó, matizaron, matizaba, zanja, zanjan, zanjó, zanjaron, zanjaba, espeta, espetan, espetó, espetaron, espetaba, responde, responden, respondió, respondieron, respondía, replica, replican, replicó, replicaron, replicaba, contesta, contestan, contestó, contestaron, contestaba, pregunta, preguntan, preguntó, preguntaron, preguntaba, promete, prometen, prometió, prometieron, prometía, sugiere, sugieren, sugirió, sugirieron, sugería, apostilla, apostillan, apostilló, apostillaron, apostillaba, ironiza, ironizan, ironizó, ironizaron, ironizaba, sentencia, sentencian, sentenció, sentenciaron, sentenciaba, puntualiza, puntualizan, puntualizó, puntualizaron, puntualizaba, vaticina, vaticinan, vaticinó, vaticinaron, vaticinaba, augura, auguran, auguró, auguraron, auguraba, pronostica, pronostican, pronosticó, pronosticaron, pronosticaba, tuitea, tuitean, tuiteó, tuitearon, tuiteaba, narra, narran, narró, narraron, narraba, rememora, rememoran, rememoró, rememoraron, rememoraba, reflexiona, reflexionan, reflexionó, reflexionaron, reflexionaba, aventura, aventuran, aventuró, aventuraron, aventuraba, ratifica, ratifican, ratificó, ratificaron, ratificaba, corrobora, corroboran, corroboró, corroboraron, corroboraba, constata, constatan, constató, constataron, constataba, insta, instan, instó, instaron, instaba, exhorta, exhortan, exhortó, exhortaron, exhortaba, aboga, abogan, abogó, abogaron, abogaba, acota, acotan, acotó, acotaron, acotaba, asevera, aseveran, aseveró, aseveraron, aseveraba, bromea, bromean, bromeó, bromearon, bromeaba, aconseja, aconsejan, aconsejó, aconsejaron, aconsejaba, jura, juran, juró, juraron, juraba, testifica, testifican, testificó, testificaron, testificaba, confia, confian, confió, confiaron, confiaba, defiende, defienden, defendió, defendieron, defendía, cree, creen, creyió, creyieron, creía, piensa, piensan, pensó, pensaron, pensaba, teme, temen, temió, temieron, temía, confiesa, confiesan, confesó, confesaron, confesaba, discrepa, discrepan, discrepó, discreparon, discrepaba, coincide, coinciden, coincidió, coincidieron, coincidía, razona, razonan, razonó, razonaron, razonaba, rebate, rebaten, rebatió, rebatieron, rebatía, recomienda, recomiendan, recomendó, recomendaron, recomendaba, destaca, destacan, destacó, destacaron, destacaba, confía, confían, insinúa, insinúan, mostró su preocupación, hizo un llamamiento, hizo un llamado, hace un llamamiento, pone como ejemplo, tiene claro, no descarta, no descartó, dio cuenta de, da cuenta de, dan cuenta de, dieron cuenta de, hizo público, apela a, apeló a, dijo, dijeron, dice, dicen, decía, decían, sostuvo, adujo, reconoció, reconocieron, reconoce, reconocen, dejó claro, puso de relieve, pone de relieve, puso de manifiesto, hizo hincapié, hace hincapié, dio a conocer, dieron a conocer, hizo saber, hicieron saber, dejó entrever, llamó la atención, se preguntó, se pregunta, se quejó, se queja, se quejan, se quejaron, se mostró, se mostraron, se muestra, se lamentó, se lamenta, se defendió, se defiende, se refirió, se felicitó, se congratuló, se sinceró, se jactó, se comprometió, se sorprende, exclamó, exclama, gritó, cree saber, predijo, predice, maldice, avisó, avisa, avisan, avisaron, dictaminó, diría, dirá, acabó diciendo, llegó a decir, terció, arguyó, arguye, arguyen, intuye, clama, clamó, clamaron, remacha, remachó, tercia, se desahoga, se desahogó, resopla, suspira, valoró, valora, valoran`,
      forms: [
        '” {cue} (al|a) {medium} {source}',
        '” {cue} {source} (al|a) {medium}',
        '{source} {cue} (al|a) {medium}',
        '{source} {cue} (ayer|hoy|anoche|(el|este) (*es|sábado|domingo)|esta (mañana|tarde|noche)) en (la |el |los micrófonos de |) {medium}',
        '{source} {cue} en (la|el|los micrófonos de) {medium}',
        '(según|como|lo|así|conforme) {cue} {source}',
        '” {cue} {source}',
        '{source} {cue}',
        '{source} … y {cue}',
        '{source} … ” {cue} ”',
      ],
    },
    {
      words: `afirmado, declarado, explicado, indicado, señalado, asegurado, precisado, informado, manifestado, subrayado, apuntado, lamentado, comentado, relatado, confirmado, admitido, sostenido, advertido, alertado, insistido, recordado, considerado, opinado, estimado, reiterado, aclarado, detallado, argumentado, alegado, aducido, agregado, enfatizado, expresado, resaltado, remarcado, recalcado, matizado, zanjado, espetado, respondido, replicado, contestado, preguntado, prometido, sugerido, apostillado, ironizado, sentenciado, puntualizado, vaticinado, augurado, pronosticado, tuiteado, narrado, rememorado, reflexionado, aventurado, ratificado, corroborado, constatado, instado, exhortado, abogado, acotado, aseverado, bromeado, aconsejado, jurado, testificado, confiado, defendido, creido, pensado, temido, confesado, discrepado, coincidido, razonado, rebatido, recomendado, destacado, dicho, reconocido, dejado claro, puesto de relieve, puesto de manifiesto, hecho hincapié, dado a conocer, hecho saber, referido, incidido, avisado, dictaminado, valorado, escrito`,
      forms: [
        '” (ha|han|había|habían) {cue} (al|a) {medium} {source}',
        '” (ha|han|había|habían) {cue} {source} (al|a) {medium}',
        '{source} (ha|han|había|habían) {cue} (al|a) {medium}',
        '(según|como|lo) (ha|han|había|habían) {cue} {source}',
        '” (|se |lo )(ha|han|había|habían) {cue} {source}',
        '{source} (ha|han|había|habían|habría|habrían) {cue}',
        '{source} … (y|pero) (ha|han) {cue}',
        '{source} … ” (ha|han) {cue} ”',
      ],
    },
    {
      // A party celebrates its day, and firemen carry the hurt: these say something only before a clause, or beside a quotation.
      words: `(traslad|celebr|garantiz|desliz|abund|apreci|extern)(a|an|ó|aron|aba), continú(a|an), continuó, conclu(ye|yen|yó|yeron|ía), descubrió, halló, mantuvieron, (añad|agreg)(e|en|a|an|ó|ió|aron|ieron|ía|aba), expuso, expusieron, expone, supon(e|en|ía), supuso, estall(a|ó|aron), resum(e|en|ió|ía), presume, evalú(a|an), incid(e|en|ió), sitú(a|an), situó`,
      forms: [
        '” {cue} (al|a) {medium} {source}',
        '” {cue} {source} (al|a) {medium}',
        '(según|como|lo|así|conforme) {cue} {source}',
        '” {cue} {source}',
        '{source} (|… y ){cue} que',
        '{source} … ” {cue} ”',
      ],
    },
    {
      words: `(traslad|celebr|garantiz|desliz|abund|apreci|extern)(a|an|ó|aron|aba), continú(a|an), continuó, conclu(ye|yen|yó|yeron|ía), descubrió, halló, mantuvieron, (añad|agreg)(e|en|a|an|ó|ió|aron|ieron|ía|aba), expuso, expusieron, expone, supon(e|en|ía), supuso, estall(a|ó|aron), resum(e|en|ió|ía), presume, evalú(a|an), incid(e|en|ió), sitú(a|an), situó`,
      forms: ['{source} (|… y ){cue}'],
      needs: 'quotation',
    },
    {
      words: `concluido, garantizado, celebrado, añadido, trasladado, expuesto, mantenido, apreciado, contado`,
      forms: [
        '(según|como|lo) (ha|han|había|habían) {cue} {source}',
        '” (ha|han|había|habían) {cue} {source}',
        '{source} (ha|han|había|habían) {cue} que',
      ],
    },
    {
      words: `concluido, garantizado, celebrado, añadido, trasladado, expuesto, mantenido, apreciado, contado`,
      forms: ['{source} (ha|han|había|habían) {cue}'],
      needs: 'quotation',
    },
    {
      // Who wins repeats it too.
      words:
        'felicita, felicitan, felicitó, felicitaron, felicitaba, repite, repiten, repitió, repitieron, repetía, repetían, ha repetido, han repetido, refuta, refutó, refutaron, ha refutado',
      forms: ['” {cue} {source}', '{source} {cue} (que|:)'],
      needs: 'quotation',
    },
    {
      // A warning that is given out.
      forms: [
        '{source} (ha |han |)(activa|activó|activado|mantiene|mantuvo|mantenido|decreta|decretó|decretado|eleva|elevó|elevado|emite|emitió|emitido|declara|declaró) (el|la|un|una) (aviso|alerta|avisos|alertas|nivel) (amarillo|naranja|rojo|amarilla|roja|por|de|temprana)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // Who calls upon people to do something, and not who calls them.
      words: `(llama|llaman|llamó|llamaron) a (la|los|las|todos los|todas las) (ciudadanía|población|ciudadanos|ciudadanas|vecinos|vecinas|feligreses|fieles|trabajadores|votantes|electores|jóvenes|partidos|gobiernos|países|sociedad|comunidad|oposición|militantes|simpatizantes|habitantes|mexicanos|españoles|argentinos|colombianos|venezolanos|chilenos|peruanos)`,
      forms: ['{source} {cue}'],
      needs: 'known',
    },
    { words: 'refleja, reflejan, arroja, arrojan, ofrece', forms: ['{source} {cue}'], needs: 'document' },
    {
      words: 'quiso (agradecer|aclarar|destacar|recordar|subrayar|precisar|recalcar|matizar)',
      forms: ['” {cue} {source}', '{source} {cue}'],
    },
    {
      words: `anuncia, anuncian, anunció, anunciaron, anunciaba, denuncia, denuncian, denunció, denunciaron, denunciaba, critica, critican, criticó, criticaron, criticaba, rechaza, rechazan, rechazó, rechazaron, rechazaba, exige, exigen, exigió, exigieron, exigía, pide, piden, pidió, pidieron, pedía, reclama, reclaman, reclamó, reclamaron, reclamaba, niega, niegan, negó, negaron, negaba, desmiente, desmienten, desmintió, desmintieron, desmentía, revela, revelan, reveló, revelaron, revelaba, avanza, avanzan, avanzó, avanzaron, avanzaba, adelanta, adelantan, adelantó, adelantaron, adelantaba, menciona, mencionan, mencionó, mencionaron, mencionaba, propone, proponen, propusió, propusieron, proponía, acusa, acusan, acusó, acusaron, acusaba, atribuye, atribuyen, atribuyió, atribuyieron, atribuía, cuestiona, cuestionan, cuestionó, cuestionaron, cuestionaba, escribe, escriben, escribió, escribieron, escribía, plantea, plantean, planteó, plantearon, planteaba, condena, condenan, condenó, condenaron, condenaba, aplaude, aplauden, aplaudió, aplaudieron, aplaudía, arremete, arremeten, arremetió, arremetieron, arremetía, tilda, tildan, tildó, tildaron, tildaba, califica, califican, calificó, calificaron, calificaba, difundía, divulgan, divulgaron, divulgaba, reporta, reportan, reportó, reportaron, reportaba, reseña, reseñan, reseñó, reseñaron, reseñaba, desvela, desvelan, desveló, desvelaron, desvelaba, destapa, destapan, destapó, destaparon, destapaba, describe, describen, describió, describieron, describía, saluda, saludan, saludó, saludaron, saludaba, descarta, descartan, descartó, descartaron, descartaba, minimiza, minimizan, minimizó, minimizaron, minimizaba, evalua, evaluan, evaluó, evaluaron, evaluaba, contempla, contemplan, contempló, contemplaron, contemplaba, apoya, apoyan, apoyó, apoyaron, apoyaba, reprocha, reprochan, reprochó, reprocharon, reprochaba, achaca, achacan, achacó, achacaron, achacaba, culpa, culpan, culpó, culparon, culpaba, urge, urgen, urgió, urgieron, urgía, acuerda, acuerdan, acordó, acordaron, acordaba, demanda, demandan, demandó, demandaron, demandaba, solicita, solicitan, solicitó, solicitaron, solicitaba, expresa, expresan, expresó, expresaron, expresaba, repudia, repudian, repudió, repudiaron, repudiaba, cifra, cifran, cifró, cifraron, cifraba, calcula, calculan, calculó, calcularon, calculaba, propuso, titula, titulaba, tituló, habla de, hablan de, hablaba de, habló de, hablaron de, habla ya de, hablan ya de, apuntan a, apunta a, apuntó a, asegura haber, pone en duda, opta por`,
      forms: [
        '(según|como|lo|así|conforme) {cue} {source}',
        '” {cue} {source} ”',
        '{source} {cue}',
        '{source} … y {cue} que',
      ],
    },
    {
      words: `anunciado, denunciado, criticado, rechazado, exigido, pedido, reclamado, negado, desmentido, revelado,
        recogido, avanzado, adelantado, mencionado, proponido, acusado, atribuido, cuestionado,
        escribido, planteado, condenado, aplaudido, arremetido, tildado, calificado,
        reportado, reseñado, desvelado, destapado, describido, saludado, descartado, minimizado, evaluado,
        contemplado, apoyado, reprochado, achacado, culpado, urgido, acordado, demandado, solicitado, expresado,
        felicitado, repudiado, cifrado, calculado, propuesto, escrito, titulado`,
      forms: [
        '(según|como|lo) (ha|han|había|habían) {cue} {source}',
        '” (|lo )(ha|han|había|habían) {cue} {source} ”',
        '{source} (ha|han|había|habían|habría|habrían) {cue}',
      ],
    },
    {
      words: `afirmando, declarando, explicando, precisando, añadiendo, agregando, subrayando, indicando, señalando, asegurando, recordando, alegando, argumentando, denunciando, anunciando, reconociendo, advirtiendo, insistiendo, diciendo, aduciendo`,
      forms: ['{source} … , {cue}', '{source} … {cue} que'],
    },
    {
      words: `cita a, citan a, citó a, citaba a, cita, cita al, citó al, invoca, remite a`,
      forms: ['{source} {cue} {origin}'],
      needs: 'outlet',
    },
    {
      words: `citando, citando a, citando al, que cita, que cita a, que cita al, que citan, que citan a, que citó a, que citaba, que citaban, que citaba a, que citaba al, con cita de, citando como fuente a, que se remite a, en referencia a, que se basa en, basándose en, con base en, que se apoya en, remitiéndose a, quien cita, que atribuye a, que atribuye la información a, haciéndose eco de, haciéndose eco del`,
      forms: ['{cue} (|la |el ){source}'],
      chain: true,
    },
    { words: `a, al`, forms: ['” {cue} {source} ”'], told: true, needs: 'outlet', quiet: true },
    {
      words: `citado por, citada por, citados por, citadas por, consultado por, consultada por, consultados por, consultadas por, preguntado por, preguntada por, que habló con, que hablaron con, contactado por, contactada por, contactados por, recogidas por, recogidos por, recogida por, citado en, citada en`,
      forms: [
        '{source} , {cue} {medium}',
        '{source} {cue} {medium}',
        '¶ {cue} {medium} , {source}',
        '{cue} {medium} , {source}',
      ],
    },
    {
      words: `en una entrevista a, en una entrevista al, en una entrevista con, en una entrevista en, en una entrevista concedida a, en entrevista con, en entrevista a, en entrevista exclusiva con, en declaraciones a, en declaraciones al, en declaraciones recogidas por, en diálogo con, en conversación con, en una conversación con, a preguntas de, consultado por, consultada por, consultados por, consultadas por, preguntado por, preguntada por, entrevistado por, entrevistada por, citado por, citada por, citados por, citadas por, contactado por, contactada por, en los micrófonos de`,
      forms: ['{cue} {source}'],
      told: true,
      needs: 'outlet',
    },
    {
      words: `en una entrevista a, en una entrevista con, en una entrevista al, en una entrevista concedida a, en entrevista con, en entrevista a, en una conversación con, en un encuentro con, en diálogo con, en un mensaje a, en una carta a, en los micrófonos de, en el programa de`,
      forms: ['{cue} {medium} , {source}'],
    },
    {
      words: `ha tenido acceso, tuvo acceso, han tenido acceso, ha podido consultar, ha accedido, accedió, ha consultado, consultó, pudo consultar`,
      forms: [
        '{source} (|,) (al que|a la que|a los que|a las que|que) {medium} {cue}',
        '{source} (|,) (al que|a la que|a los que|a las que|que) {cue} {medium}',
      ],
      needs: 'document',
    },
    {
      words: `obtenido por, obtenida por, obtenidos por, obtenidas por, visto por, vista por, vistos por, consultado por, consultada por, consultados por, revelado por, revelada por, revelados por, filtrado a, filtrada a, filtrados a, difundidos por, publicados por, analizados por, divulgados por`,
      forms: ['{source} {cue} (|la |el ){medium}'],
      needs: 'document',
    },
    {
      words: `ha podido saber, ha sabido, ha podido confirmar, pudo saber, supo, ha podido conocer`,
      forms: [
        '(según|como|tal y como|tal como) {cue} {source} (de|por) {origin}',
        '{source} {cue} (de|por) {origin}',
        '(según|como|tal y como|tal como) {cue} {source}',
        '{source} {cue}',
      ],
      needs: 'outlet',
    },
    {
      words: `informado por, informada por, publicado por, publicada por, publicados por, revelado por, revelada por, reveladas por, difundido por, difundida por, difundidas por, recogido por, recogida por, citado por, citada por, avanzado por, desvelado por, desvelada por, reportado por, reportada por, reproducido por, obtenido por, publicado en, publicada en, según publicó, según recoge, según publica, anunciado por, compartido por, a la que ha tenido acceso, al que ha tenido acceso, a los que ha tenido acceso`,
      forms: ['{cue} (|la |el ){source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      kind: 'original-publication',
      words: `adelantada en primicia por, adelantado en primicia por, publicado originalmente por, publicada originalmente por, publicado originalmente en, publicada originalmente en, originalmente publicado por, originalmente publicado en, originalmente publicada en, publicado por primera vez por, publicado por primera vez en, publicada por primera vez en, publicado inicialmente por, publicado inicialmente en, publicada inicialmente en,
        informado por primera vez por, revelado por primera vez por, revelada por primera vez por, apareció originalmente en, apareció por primera vez en, fue publicada primero por, fue publicado primero por, revelado en primicia por, revelada en primicia por, se publicó originalmente en, se publicó por primera vez en, fue revelada inicialmente por, reportado inicialmente por`,
      forms: ['{cue} {source}'],
    },
    {
      kind: 'original-publication',
      words: `informó por primera vez, adelantó en exclusiva, fue el primero en informar, fue el primero en publicar, reveló en primicia, publicó en exclusiva, fue el primer medio en informar`,
      forms: ['{source} {cue}'],
    },
    {
      kind: 'republication',
      words: `reproducido de, reproducido con permiso de, reproducido con autorización de, republicado de, republicado con permiso de, tomado de, tomado del, extraído de`,
      forms: ['{cue} {source}'],
      needs: 'publication',
    },
    {
      words: `anuncia, anuncian, anunció, anunciaron, anunciaba, denuncia, denuncian, denunció, denunciaron, denunciaba,
        critica, critican, criticó, criticaron, criticaba, rechaza, rechazan, rechazó, rechazaron, rechazaba, exige,
        exigen, exigió, exigieron, exigía, pide, piden, pidió, pidieron, pedía, reclama, reclaman, reclamó,
        reclamaron, reclamaba, niega, niegan, negó, negaron, negaba, desmiente, desmienten, desmintió, desmintieron,
        desmentía, revela, revelan, reveló, revelaron, revelaba, recoge, recogen, recogió, recogieron, recogía,
        publica, publican, publicó, publicaron, publicaba, avanza, avanzan, avanzó, avanzaron, avanzaba, adelanta,
        adelantan, adelantó, adelantaron, adelantaba, menciona, mencionan, mencionó, mencionaron, mencionaba,
        propone, proponen, propusió, propusieron, proponía, acusa, acusan, acusó, acusaron, acusaba, atribuye,
        atribuyen, atribuyió, atribuyieron, atribuía, cuestiona, cuestionan, cuestionó, cuestionaron, cuestionaba,
        escribe, escriben, escribió, escribieron, escribía, plantea, plantean, planteó, plantearon, planteaba,
        condena, condenan, condenó, condenaron, condenaba, aplaude, aplauden, aplaudió, aplaudieron, aplaudía,
        arremete, arremeten, arremetió, arremetieron, arremetía, tilda, tildan, tildó, tildaron, tildaba, califica,
        califican, calificó, calificaron, calificaba, difunde, difunden, difundió, difundieron, difundía, divulga,
        divulgan, divulgó, divulgaron, divulgaba, reporta, reportan, reportó, reportaron, reportaba, reseña,
        reseñan, reseñó, reseñaron, reseñaba, desvela, desvelan, desveló, desvelaron, desvelaba, destapa, destapan,
        destapó, destaparon, destapaba, describe, describen, describió, describieron, describía, saluda, saludan,
        saludó, saludaron, saludaba, descarta, descartan, descartó, descartaron, descartaba, minimiza, minimizan,
        minimizó, minimizaron, minimizaba, evalua, evaluan, evaluó, evaluaron, evaluaba, contempla, contemplan,
        contempló, contemplaron, contemplaba, apoya, apoyan, apoyó, apoyaron, apoyaba, reprocha, reprochan,
        reprochó, reprocharon, reprochaba, achaca, achacan, achacó, achacaron, achacaba, culpa, culpan, culpó,
        culparon, culpaba, urge, urgen, urgió, urgieron, urgía, acuerda, acuerdan, acordó, acordaron, acordaba,
        demanda, demandan, demandó, demandaron, demandaba, solicita, solicitan, solicitó, solicitaron, solicitaba,
        expresa, expresan, expresó, expresaron, expresaba, felicita, felicitan, felicitó, felicitaron, felicitaba,
        repudia, repudian, repudió, repudiaron, repudiaba, cifra, cifran, cifró, cifraron, cifraba, calcula,
        calculan, calculó, calcularon, calculaba`,
      forms: ['” {cue} {source}'],
      needs: 'outlet',
    },
    {
      words: `anunciado, denunciado, criticado, rechazado, exigido, pedido, reclamado, negado, desmentido, revelado,
        recogido, publicado, avanzado, adelantado, mencionado, proponido, acusado, atribuido, cuestionado,
        escribido, planteado, condenado, aplaudido, arremetido, tildado, calificado, difundido, divulgado,
        reportado, reseñado, desvelado, destapado, describido, saludado, descartado, minimizado, evaluado,
        contemplado, apoyado, reprochado, achacado, culpado, urgido, acordado, demandado, solicitado, expresado,
        felicitado, repudiado, cifrado, calculado`,
      forms: ['” (ha|han|había|habían) {cue} {source}'],
      needs: 'outlet',
    },
    {
      kind: 'original-publication',
      words: `fue adelantada por, fue adelantado por, ha sido adelantada por, adelantada por, adelantado por, avanzada por`,
      forms: ['{cue} {source}'],
      needs: 'publication',
    },
    {
      words: `confirmado por, confirmada por, confirmados por, confirmadas por, anunciado por, anunciada por, anunciadas por, desmentido por, desmentida por, denunciado por, denunciada por, reivindicado por, reivindicada por, desvelado por, desvelada por, revelado por, revelada por, adelantado por, comunicado por, facilitados por, facilitadas por`,
      forms: ['{cue} {source}'],
    },
    {
      words: `dijo, dijeron, afirmó, afirmaron, declaró, declararon, aseguró, aseguraron, señaló, señalaron, explicó, explicaron, sostuvo, sostuvieron, agregó, afirma, afirman, asegura, aseguran, explica, explican, dicen, sostienen, opinan, cuentan`,
      forms: ['{source} {cue}'],
      strong: true,
    },
    {
      words: `confirmó, dijo, contó, aseguró, explicó, reveló, comunicó, informó`,
      forms: ['lo {cue} a {medium} {source}'],
    },
    {
      // Documents that an outlet has.
      forms: [
        '(al que|a la que|a los que|a las que|al cual|a la cual|a los cuales) (ha|han|tuvo|tuvieron|había) (tenido acceso|acceso|accedido) {source}',
        '(al que|a la que|a los que|a las que|al cual|a la cual|a los cuales) {source} (ha tenido acceso|tuvo acceso|han tenido acceso|ha accedido|accedió)',
        '(al que|a la que|a los que|a las que) accedió {source}',
        'que {source} (ha podido consultar|pudo consultar|ha consultado|consultó|ha podido ver|reveló|publicó|adelantó|ha entrevistado|tiene en su poder)',
        'que (ha podido consultar|pudo consultar|ha consultado|consultó|ha podido ver|adelantó|adelanta|publica|publicó|reveló|revela|avanza|avanzó) {source}',
        'con (los|las|el|la) que (ha hablado|habló|conversó|contactó|ha conversado|ha contactado) {source}',
        'con (quien|quienes) (ha hablado|habló|conversó|ha conversado) {source}',
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      // A team has what it won, too.
      forms: [
        'que {source} (obtuvo|ha obtenido|ha visto|pudo ver|entrevistó|posee)',
        'que (obtuvo|ha obtenido|pudo ver) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // "según pudo saber La Nación de allegados al juez"
      words:
        'según pudo saber, según ha podido saber, según supo, según averiguó, según pudo averiguar, según pudo confirmar, según ha podido confirmar, pudo saber, ha podido saber, según constató, según ha sabido, según confirmó, según pudo constatar, según comprobó',
      forms: ['{cue} {medium} (de|por|a través de|de boca de|mediante) {source}', '{cue} {source}'],
    },
    {
      words: `de la que se hizo eco, del que se hizo eco, de la que se hace eco, del que se hace eco, recogida por, recogido por, recogidas por, recogidos por, publicada por, publicado por, publicadas por, publicados por, difundida por, difundido por, difundidas por, difundidos por, adelantada por, adelantado por, revelada por, revelado por, divulgada por, divulgado por, consultado por, consultada por, consultados por, consultadas por, obtenido por, obtenida por, obtenidos por, preguntado por, preguntada por, entrevistado por, entrevistada por, entrevistados por, citado por, citada por, citados por, reproducido por, reproducida por, en declaraciones a, en entrevista con, en una entrevista con, en una entrevista a, en una entrevista concedida a, en conversación con, en diálogo con, en los micrófonos de, ante las cámaras de, en las páginas de, filtrado a, filtrada a, remitido a, enviado a`,
      forms: ['{cue} (el|la|los|las|) {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '(información|informaciones|noticia|noticias|publicación|exclusiva|reportaje|artículo|crónica|versión|acusaciones|revelaciones|rumor|rumores) (de|del|de la|publicada en|publicadas en|publicado en|aparecida en|aparecido en|aparecidas en|difundida por|publicada por) (el |la |diario |periódico |) {source}',
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      words: `que remite a, remite a, remitía a, que se basa en, se basa en, se apoya en, que se apoya en, basándose en, apoyándose en, que cita como fuente a, citando como fuente a, que atribuye la información a, atribuye la información a, atribuye la noticia a, que reproduce, que recoge, recogiendo, que a su vez cita, a su vez cita, que lo supo por, que lo supo de, con base en, con fuente en`,
      forms: ['{cue} {source}'],
      chain: true,
    },
    {
      words: `a decir de, a decir del, al decir de, al decir del, a juicio de, a juicio del, en opinión de, en opinión del, a decir de, a decir del, al decir de, al decir del, en boca de, en boca del, por boca de, en palabras de, en palabras del, a criterio de, a ojos de, a ojos del, de creer a, si se hace caso a, a tenor de, a tenor del, por el relato de, según el relato de, según los cálculos de, según los cálculos del, según el recuento de, según el recuento del, según los datos de, según los datos del, según cifras de, según cifras del, según estimaciones de, según estimaciones del, según palabras de, según palabras del, según versión de, según la versión de, según la versión del, según testimonio de, según testimonios de, de acuerdo a, de acuerdo al`,
      forms: ['{cue} (el |la |los |las |) {source}'],
    },
    {
      words: 'desde',
      forms: [
        '{cue} {source} (aseguran|señalan|indican|explican|insisten|recuerdan|apuntan|sostienen|afirman|niegan|admiten|reconocen|confirman|aclaran|advierten|defienden|lamentan|piden|destacan|subrayan|descartan|precisan|apostillan|matizan)',
      ],
      quiet: true,
    },
    {
      words: `protesta, protestan, protestó, zanja, zanjó, zanjan, espeta, espetó, ironiza, ironizó, bromea, bromeó, remacha, remachó, apostilla, apostilló, sentencia, sentenció, suspira, suspiró, clama, clamó, claman, se queja, se quejan, se quejó, se lamenta, se lamentan, se lamentó, se pregunta, se preguntó, se felicitó, se felicita, se congratuló, se defiende, se defendió, se justificó, se justifica, se sincera, se sinceró, se indigna, se indignó, se desahoga, se desahogó, se mostró, se muestra, se muestran, se mostraron, se ratifica, se reafirma, se reafirmó, se ratificó, se desmarca, se desmarcó, da por hecho, dan por hecho, dio por hecho, da por, dieron cuenta, da cuenta, dan cuenta, dio cuenta, dejó claro, deja claro, dejaron claro, puso en duda, pone en duda, ponen en duda, hace hincapié, hizo hincapié, llamó la atención, alertó, alerta, alertan, alertaron, cifra, cifró, cifran, cifraron, calcula, calculan, calculó, estima, estiman, estimó, estimaron, contabiliza, contabilizó, certifica, certificó, acredita, acreditan, acreditó, constata, constatan, constató, documenta, documentan, detalla, detallan, detalló, desglosa, describe, describen, describió, describieron, narra, narran, narró, relata, relatan, rememora, rememoró, vaticina, vaticinó, augura, auguran, auguró, pronostica, pronosticó, sospecha, sospechan, sospechó, teme, temen, imputa, imputó, atribuye, atribuyó, achaca, achacó, achacan, culpa, culpó, culpan, responsabiliza, responsabilizó, denuncia, denunció, denuncian, denunciaron, desmiente, desmintió, desmienten, desmintieron, niega, negó, niegan, negaron, rechaza, rechazó, rechazan, rechazaron, tacha, tachó, tilda, tildó, califica, calificó, calificaron, arremete, arremetió, carga contra, cargó contra, reprocha, reprochó, reivindica, reivindicó, emplaza, emplazó, insta, instó, instan, dictamina, dictaminó, determina, determinó, ve, ven, cree, creen, considera, consideran, consideró, opina, opinan, opinó, advierte, advirtió, advierten, avisa, avisó, avisan, promete, prometió, asegura haber, dice haber, dicen haber, afirma haber, niega haber, reconoce haber, admite haber, confiesa, confesó, titula, tituló, avanza, avanzó, adelanta, adelantó, desvela, desveló, destapa, destapó, habla de, hablan de, habló de, hablaron de, eleva, elevó, elevan, rebaja, rebajó, hizo saber, hace saber, hicieron saber, se asombra, se quejan de, se queja de, duda de, duda, dudan, dudó, dudaron, reta, retó`,
      forms: ['” {cue} {source}', '{source} {cue}'],
    },
    {
      words: 'vieron, vio, oyeron, oyó, escucharon, escuchó, observaron, presenciaron',
      forms: ['{source} {cue}'],
      needs: 'unnamed',
      quiet: true,
    },
    {
      words:
        '(carga|cargan|cargó|cargaron|cargaba|arremete|arremeten|arremetió|arremetieron|se revuelve|se revolvió) (ayer |hoy |este * |el * |duramente |con dureza |de nuevo |también |* )contra',
      forms: ['{source} {cue}'],
      needs: 'known',
      quiet: true,
    },
    {
      forms: [
        '{source} (emitió|emite|ha emitido|difundió|difunde|ha difundido|publicó|publica|ha publicado|divulgó|hizo público|ha hecho público) (una nota|un comunicado|un mensaje|una declaración|una carta) (en el que|en la que|donde|para)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // A gesture that goes with what is said.
      words: `no (da|dan|daba) crédito, (se encoge|se encogen|se encogió) de hombros, (niega|negaba) con la cabeza, (asiente|asienten|asintió), (resopla|resoplan|resopló|sonríe|sonrió), (no se|no) (anda|andan|anduvo) con rodeos, (se lleva|se llevan) las manos a la cabeza, (va|fue) más allá, (pone|puso) el grito en el cielo, (echa|echó) mano de ironía, (tira|tiró) de ironía, (saca|sacó) pecho, (no oculta|no ocultó|no esconde|no escondió) su (enfado|alegría|satisfacción|malestar|indignación|sorpresa|preocupación)`,
      forms: ['” {cue} {source}', '{source} {cue} :'],
      needs: 'quotation',
      strong: true,
      quiet: true,
    },
    {
      // Who stands up for a law or a choice argues for it.
      words: 'defiende, defienden, defendía, defendió, defendieron, ha defendido, han defendido',
      forms: [
        '{source} {cue} (la |el |los |las |) (nueva |nuevo |su |sus |) (ley|reforma|norma|normas|texto|plan|proyecto|acuerdo|decreto|decisión|decisiones|gestión|gobierno|línea|medida|medidas|iniciativa|legalidad|legitimidad|labor|trabajo|ministro|ministra|propuesta|subida|recorte|actuación)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // Inside an office or a firm, where nobody is named.
      forms: [
        '” (en|desde) (el |la |los |las |) {source} (, sin embargo , |, en cambio , |, por su parte , |no |) (aseguran|admiten|niegan|reconocen|creen|sostienen|insisten|explican|confirman|descartan|lamentan|señalan|afirman|advierten|recuerdan|confían|dicen|guardan silencio)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      words:
        'enmarca, enmarcan, enmarcó, enmarcaron, sitúa, sitúan, circunscribe, circunscriben, resta hierro, restan hierro, restan importancia, ven, da por buena, dan por buena',
      forms: ['{source} {cue} (el|la|los|las|a|en|con)'],
      needs: 'unnamed',
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
      words: 'se *a, se *e, se *ó, se *ió, ha *ado, ha *ido, han *ado, había *ado',
      forms: ['” {cue} {source}'],
      needs: 'speech',
      strong: true,
      quiet: true,
    },
    {
      forms: [
        '{source} (*ó|*aron|*ieron|*aba|*ía|*ían|*a|*an|*en) que',
        '{source} (ha|han|había|habían) (*ado|*ido|dicho) que',
      ],
      quiet: true,
    },
    { forms: ['” (ha|han|había) (*ado|*ido|dicho) {source}'], needs: 'person', quiet: true },
    {
      forms: [
        '¶ (también |)para (el |la |) {source}',
        '” para (el |la |) {source} , (de|del) … , (el|la|los|las|es|son|no|hay)',
        '” para (el |la |) {source} , (el|la|los|las|un|una|su|sus|es|son|no|lo|se|esto|esta|este|hay|fue|será|«|“|")',
        '” para (el |la |) {source} (el|la|los|las|un|una|su|sus|es|son|no|lo|se|esto|esta|este|hay|fue|será)',
      ],
      needs: 'named',
      quiet: true,
    },
    {
      forms: [
        '(extremo|algo|cosa|dato|versión|afirmación|acusación|acusaciones|aspecto|punto|información|hecho|lo) que (niega|niegan|desmiente|desmienten|rechaza|rechazan|rebate|rebaten|confirma|confirman|negó|desmintió|rechazó|rebatió|confirmó|ha negado|ha desmentido|ha rechazado|ha confirmado|corrobora|corroboran|atribuye|atribuyen|discute|discuten|refuta|refutan) {source}',
        '(quien|el que|la que) (lo|así lo) (asegura|dice|afirma|confirma|niega|revela|sostiene) es {source}',
        '¶ {source} , (tajante|rotundo|rotunda|contundente|prudente|cauto|cauta|crítico|crítica|irónico|irónica|optimista) :',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      forms: [
        '(en|entre) {source} (se habla|se dice|se comenta|se rumorea|se da por hecho|circula|corre)',
        '(en|entre) {source} … (es visto|es vista|es considerado|es considerada|se considera|se ve como|se da por)',
      ],
      needs: 'unnamed',
      quiet: true,
    },
    {
      words: `pronostica, pronostican, pronosticó, pronosticaron, vaticina, vaticinan, vaticinó, augura, auguran, auguró, auguraron, anticipa, anticipan, anticipó, anticiparon, proyecta, proyectan, proyectó, proyectaron, agradece, agradecen, agradeció, agradecieron, ha agradecido, asume, asumen, asumió, asumieron, ha asumido, se disculpa, se disculpan, se disculpó, se disculparon, se ha disculpado, pide perdón, piden perdón, pidió perdón, pidieron perdón, ha pedido perdón, pide disculpas, piden disculpas, pidió disculpas, pidieron disculpas, ha pedido disculpas, ofrece disculpas, ofreció disculpas, arenga, arengó, exhorta, exhortó, exhortaron, discrepa, discrepan, discrepó, coincide, coinciden, coincidió, coincidieron, difiere, difieren, disiente, replica, replicó, tercia, terció, carga contra, cargan contra, cargó contra, cargaron contra, volvió a cargar contra, arremete contra, arremetió contra, arremetieron contra, se suma a, se desdice, se desdijo, se retracta, se retractó, se sacude, se opone a, se oponen a, se opuso a, se resigna, se excusa, se excusó, se escuda, se escudó, se pronuncia, se pronunció, se declara, se declaran, se declaró, se declararon, se dice, se dicen, se confiesa, se confesó, se solidariza, se solidarizó, se enorgullece, se arrepiente, se arrepintió, achaca, achacan, achacó, achacaron, ha achacado, atribuye, atribuyen, atribuyó, atribuyeron, ha atribuido, imputa, imputan, imputó, culpa, culpan, culpó, culparon, responsabiliza, responsabilizan, responsabilizó, cifra, cifran, cifró, cifraron, ha cifrado, eleva al, eleva a, elevan al, elevan a, elevó a, rebaja a, da la razón a, dan la razón a, dio la razón a, sale en defensa de, salió en defensa de, rompe su silencio, rompió su silencio, da la voz de alarma, dio la voz de alarma, deja caer, dejó caer, abre la puerta a, abrió la puerta a, cierra la puerta a, cerró la puerta a, resta importancia a, restó importancia a, quita hierro a, quitó hierro a, minimiza, minimizan, minimizó, relativiza, aplaude, aplauden, aplaudió, recomienda, recomiendan, recomendó, recomendaron, aconseja, aconsejan, aconsejó, avala, avalan, avaló, no oculta, no ocultan, no ocultó, no esconde, no comparte, no comparten, no duda, no dudan, no dudó, no cree, no creen, no ve, no ven, no descarta, no descartan, no descartó, tampoco descarta, no concede, habla de, hablan de, habló de, hablaron de, ha hablado de`,
      forms: ['” {cue} {source}', '{source} {cue}'],
      needs: 'known',
      quiet: true,
    },
    {
      // Only somebody can do these, so that the noun need not be known.
      words: `(admite|admiten|admitió|admitieron|comunica|comunican|comunicó|comunicaron|niega|niegan|negó|negaron|jura|juran|juró|juraron|confiesa|confiesan|confesó|reconoce|reconocen|reconoció|reconocieron|sostiene|sostuvo|lamenta|lamentó|teme|temen|cree|creen|alega|alegó|alegaron|reitera|reiteró|respondió|respondieron|contó|contaron|cuenta|reveló|revelaron|confirmó|confirmaron|advierte|advierten|advirtió|advirtieron|prometió|prometieron|defiende|defendió|recordó|recordaron|escribió|escribieron|insistió|insistieron|alertó|alertaron|indicó|indicaron|precisó|comentó|comentaron|manifestó|anunció|anunciaron|aclaró|aclararon|considera|consideran|consideró|opina|opinan|piensa|piensan|calcula|calculan|sospecha|sospechan|denunció|denunciaron|ha (dicho|asegurado|explicado|reconocido|admitido|negado|confirmado|recordado|advertido|insistido|señalado|afirmado|contado|lamentado|anunciado|revelado|indicado)|han (dicho|asegurado|explicado|reconocido|admitido|negado|confirmado|recordado|advertido|insistido|señalado|afirmado|contado|lamentado|anunciado|revelado|indicado)) (que|haber|no haber|estar|tener|sentir), (pidió|pide|pidieron|ha pedido) (perdón|disculpas)`,
      forms: ['{source} {cue}'],
      strong: true,
    },
    {
      // What papers say.
      words: `(muestra|muestran|mostró|apunta|apuntan|apuntó|indica|indican|indicó|revela|revelan|reveló|identifica|identifican|identificó|detecta|detectan|detectó|descarta|descartan|descartó|excluye|confirma|confirman|confirmó|demuestra|demuestran|demostró|acredita|acreditan|acreditó|atestigua|certifica|certificó|documenta|documentan|documentó|describe|describen|describió|retrata|retratan|retrató|dibuja|dibujan|dibujó|da la victoria a|da como ganador a|da la razón a|da cuenta de|dan cuenta de|da fe de|da por (hecho|probado|probada|probados|acreditado|acreditada)|coloca|sitúa|sitúan|situó|ubica|ubicó|estima|estiman|estimó|calcula|calculó|prevé|prevén|sugiere|sugieren|sugirió|concluye|concluyen|concluyó|atribuye|atribuyó|vincula|vinculan|vinculó|asocia|asocian|asoció|relaciona|relacionan|relacionó|desmiente|desmienten|contradice|contradicen|refleja|reflejan|reflejó|recoge|recogen|recogió|registra|registran|registró|contabiliza|menciona|mencionan|enumera|enumeran|detalla|detallan|detalló|pone de manifiesto|ponen de manifiesto|puso de manifiesto|pone en duda|cuestiona|señala|señalan|señaló|alerta de|alertan de|alertó de|advierte de|advierten de|advirtió de|recomienda|recomendó|habla de|hablan de|establece|establecen|sostiene|sostienen|reconoce)`,
      forms: ['{source} {cue}'],
      needs: 'document',
    },
    {
      // A poll gives seats; a law gives powers.
      forms: [
        '{source} (otorga|otorgan|otorgó|concede|conceden) … (%|por ciento|puntos|escaños|diputados|concejales|votos|mayoría|victoria|ventaja)',
      ],
      needs: 'document',
    },
    {
      words: `consta, constan, se lee, puede leerse, se afirma, se sostiene, se recoge, se detalla, se explica, se indica, se dice, se reconoce, se admite, se describe, se desprende, se advierte, se señala, se asegura, figura, figuran`,
      forms: [
        '(en el|en la|en los|en las|en un|en una|del|de la|de los|de las) {source} {cue}',
        '(|según ){cue} (en el|en la|en los|en las|en un|en una|del|de la|de los|de las) {source}',
      ],
      needs: 'document',
    },
    {
      // The paper that has the document, and the document.
      words: `(tuvo|ha tenido|tuvieron|tiene) acceso (a|al), accedió (a|al), ha accedido (a|al), obtuvo, ha obtenido, consultó, ha consultado, ha podido consultar, pudo consultar, revisó, ha revisado, vio, ha visto, ha podido ver, leyó, ha leído, analizó, ha analizado, escuchó, ha escuchado, examinó, ha examinado, publica, publicó, ha publicado, cita, citó, revela, reveló, difunde, difundió, ha difundido, posee, tiene en su poder, recibió, ha recibido, obtuvo (una |)copia (de|del)`,
      forms: ['{medium} {cue} {source}'],
      needs: 'document',
    },
    { forms: ['¶ en {source} ,'], told: true, needs: 'outlet', quiet: true },
    // "In a report published on Monday, the court warns": the paper, where somebody speaks in it.
    {
      forms: [
        '(¶|¶ y|¶ pero|:) en {source} (publicado|publicada|difundido|difundida|divulgado|divulgada|presentado|presentada|enviado|enviada|remitido|remitida|fechado|fechada|titulado|titulada|emitido|emitida|que|al que|a la que) … ,',
        'en (su|sus) {source} que',
      ],
      told: true,
      needs: 'document',
      quiet: true,
    },
    {
      kind: 'original-publication',
      forms: ['fue {source} (el|la|los) que (reveló|desveló|destapó|publicó|adelantó|dio|contó|avanzó|difundió)'],
      needs: 'publication',
    },
    {
      words: `comunica, comunican, comunicó, comunicaron, (ha|han|había) comunicado`,
      forms: [
        '(así lo|según|como) {cue} (ayer |hoy |este (*es|sábado|domingo) |el (*es|sábado|domingo) |) {source}',
        '{source} {cue} (a|al|que|en) ',
        '” {cue} {source}',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // "The letter, which this paper could read, speaks of".
      words: `fija, establece, describe, describen, detalla, detallan, revela, revelan, recoge, recogen, señala, señalan, indica, indican, menciona, mencionan, sostiene, concluye, concluyen, advierte, advierten, apunta, apuntan, atribuye, acusa, pide, recomienda, prevé, contempla, cifra`,
      forms: ['{source} , (que|al que|a la que|a los que|a las que|del que) … , {cue}'],
      needs: 'document',
      quiet: true,
    },
    {
      words: `(que|quien) (habló con|ha hablado con|entrevistó a|ha entrevistado a|consultó a|ha consultado a|contactó con|ha contactado con|conversó con|recogió el testimonio de|recoge el testimonio de|recoge las palabras de)`,
      forms: ['{cue} {source}'],
      chain: true,
      needs: 'unnamed',
    },
    {
      // "Of another mind is the economist Jane Smith: …"
      forms: [
        '(más|menos|muy|bastante|igual de|tan) (indulgente|comprensivo|comprensiva|conciliador|conciliadora|diplomático|diplomática|crudo|cruda|enérgico|enérgica|vehemente|comedido|comedida|moderado|moderada|prudente|cauto|cauta|cauteloso|cautelosa|optimista|pesimista|escéptico|escéptica|crítico|crítica|duro|dura|tajante|rotundo|rotunda|contundente|explícito|explícita|claro|directo|directa) (es |fue |se muestra |se mostró |se muestran |está |se ha mostrado |) (también |) {source}',
        '(de la misma opinión|de otra opinión|de opinión contraria|del mismo parecer|de acuerdo|en la misma línea|en desacuerdo|en contra) (es |son |está |están |se muestra |se muestran |se pronunció |se expresó |se manifestó |se expresa |) (también |) {source}',
        'no (lo ve|lo ven|opina|opinan|piensa|piensan|cree|creen) (así|lo mismo|igual) {source}',
        '(no lo ve|no lo ven|lo ve|lo ven) (así|de otra manera|de otro modo|de otra forma|igual) (también |) {source}',
        '{source} (no lo ve|no lo ven|lo ve|lo ven) (así|de otra manera|de otro modo|de otra forma|igual)',
        '(no comparte|no comparten|discrepa|discrepan|disiente|disienten|coincide|coinciden) (esa opinión |esa visión |esa tesis |el diagnóstico |esa idea |) (también |) {source} (,|.|:|;)',
        '{source} , (para quien|según quien|según el cual|según la cual|a juicio de quien|en cuya opinión|a cuyo juicio)',
        '(el anuncio|la denuncia|la advertencia|la confirmación|la revelación|el desmentido|la acusación|la alerta|el aviso|la afirmación|la propuesta|la petición|la explicación) (lo|la) (hizo|ha hecho|dio|ha dado|lanzó|ha lanzado|realizó|ha realizado|formuló|hicieron) {source}',
        '(el anuncio|la denuncia|la advertencia|la confirmación|la revelación|el desmentido|la acusación|la alerta|el aviso|la afirmación|la frase|la estimación|la cifra) (es|viene|llega|llegó|procede|partió) (de|del) {source}',
        '(fue|es|ha sido|fueron|son|sería) {source} (quien|quienes|el que|la que) (lo |la |) (anunció|dijo|reveló|confirmó|contó|denunció|explicó|advirtió|aseguró|afirmó|informó|adelantó|alertó|pidió|lanzó|admitió|reconoció|aclaró|desmintió|afirma|asegura|dice|sostiene|cuenta|confirma|explica|advierte|ha (dicho|anunciado|confirmado|revelado|denunciado|explicado))',
        '(lo|así lo|la) (denuncia|denunció|ha denunciado|advierte|advirtió|ha advertido|revela|reveló|ha revelado|desvela|desveló|dice|dijo|ha dicho|cuenta|contó|ha contado|anuncia|anunció|ha anunciado|sostiene|sostuvo|cree|asegura|aseguró|afirma|afirmó|explica|explicó|ha explicado|confirma|confirmó|ha confirmado|admite|admitió|reconoce|reconoció|recuerda|recordó) (ayer |hoy |este lunes |también |) {source}',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      forms: [
        '(la primicia|la exclusiva|la información|la noticia|la revelación|la filtración|el dato) (es|era|fue|la dio|la adelantó|la publicó|la avanzó|la reveló) (de |del |) (diario |periódico |portal |) {source}',
        '(¶|¶ tipos :|:) (también |)para (el |la |) {source} ”',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '(¶ también |¶ |: )para (el |la |los |las |) {source} (, |) (no hay|no habrá|no existe|no existen|no cabe|no caben|hay|habrá|se trata|no se trata|queda claro|está claro|es (evidente|necesario|imprescindible|fundamental|urgente|inadmisible|inaceptable|prioritario|clave))',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      forms: [
        '(hay|había|hubo) {source} (dice|dicen|sostiene|sostienen|asegura|aseguran|cree|creen|piensa|piensan|defiende|defienden|teme|temen|admite|admiten|afirma|afirman|habla|hablan|apunta|jura|considera|opina|ve|decía|aseguraba|sostenía)',
      ],
      needs: 'unnamed',
      quiet: true,
    },
    {
      // Who stands right before the verb is its subject, not "who saw him leave".
      words: `(dice|dicen|cuenta|cuentan|asegura|aseguran|jura|juran|afirma|afirman|relata|relatan|describe|describen|recuerda|recuerdan|habla|hablan|cree|creen|sostiene|sostienen|dijo|dijeron|contó|contaron|aseguró|aseguraron|relató|relataron) (que|de|del|haber|un|una|cómo)`,
      forms: ['{source} {cue}'],
      quiet: true,
    },
    {
      // "Who saw him leave says …"
      words: `(dice|dicen|cuenta|cuentan|asegura|aseguran|jura|juran|afirma|afirman|relata|relatan|describe|describen|recuerda|recuerdan|habla|hablan|cree|creen|sostiene|sostienen|dijo|dijeron|contó|contaron|aseguró|aseguraron|relató|relataron) (que|de|del|haber|un|una|cómo)`,
      forms: ['{source} … {cue}'],
      needs: 'unnamed',
      quiet: true,
    },
    {
      // "The answer of X: “…”"
      forms: [
        '(el comentario|la réplica|la respuesta|la acusación|la denuncia|el llamamiento|el llamado|el mensaje|la advertencia|la explicación|la versión|las palabras|la promesa|la petición|la crítica|el reproche|el aviso|la tesis|la hipótesis|la postura|la convicción|el pronóstico|la conclusión|la confesión|el relato|el testimonio|el tuit|la publicación|la pregunta|el anuncio|la frase|el lema|el consejo|la queja|el lamento|el dardo|la defensa|la sentencia) (de|del) (la |los |las |) {source}',
      ],
      needs: 'quotation',
      quiet: true,
    },
    {
      forms: [
        '(el mensaje|la hipótesis|la tesis|la convicción|la postura|la conclusión|la opinión|el pronóstico|la esperanza|el temor|la idea|la sospecha|la petición|la explicación|la acusación|la respuesta) (de|del) (la |los |las |) {source} (es|fue|sigue siendo) (que|clara|claro|tajante|rotunda|sencilla)',
        '(en la misma línea|en el mismo sentido|en sentido contrario|en términos similares|en parecidos términos|a contracorriente|de acuerdo|en desacuerdo) (también |) {source}',
        '{source} no (tiene|tienen|tuvo) (dudas|ninguna duda|pelos en la lengua)',
        '{source} no se anda con (rodeos|medias tintas)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // Whom a paper has spoken to.
      forms: [
        '{medium} (habló con|ha hablado con|conversó con|ha conversado con|entrevistó a|ha entrevistado a|contactó con|ha contactado con|consultó a|ha consultado a|recogió el testimonio de|ha recogido el testimonio de|dialogó con) {source}',
      ],
      needs: 'unnamed',
    },
    {
      forms: [
        '{source} (recorta|recortó|ha recortado|rebaja|rebajó|ha rebajado|eleva|elevó|ha elevado|revisa|revisó|ha revisado|mantiene|mantuvo|ha mantenido|mejora|mejoró|ha mejorado) (a la baja |al alza |) (su|sus) (previsión|previsiones|pronóstico|pronósticos|estimación|estimaciones|proyección|proyecciones)',
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
      words: `dicho, escrito, explicado, denunciado, señalado, anunciado, confirmado, previsto, admitido, sostenido, contado, recordado, revelado, adelantado, advertido, avisado`,
      forms: [
        '(lo|ya lo|como|según|así lo) (ha|han|había|habían) {cue} {source}',
        '(lo|ya lo|como|según|así lo) (ha|han|había|habían) {cue} , … , {source}',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      forms: [
        '(como|según) (suele|suelen|acostumbra a|gusta de|le gusta|les gusta) (recordar|decir|repetir|explicar|contar|señalar|insistir|subrayar|bromear) {source}',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      words: `(ha|han) (descubierto|observado|calculado|demostrado|comprobado|constatado|detectado|medido|hallado), descubrió, descubrieron, observaron, calcularon, demostraron, comprobaron, constataron, detectaron, hallaron`,
      forms: ['” {cue} {source}'],
      needs: 'known',
      quiet: true,
    },
    {
      words: `(amenaza|amenazan|amenazó|amenazaron|ha amenazado) con`,
      forms: ['” {cue} {source}', '{source} {cue}'],
      needs: 'known',
      quiet: true,
    },
    {
      words: `en directo en, en vivo en, en directo a`,
      forms: ['{cue} (la |el |) {source}'],
      told: true,
      needs: 'outlet',
      quiet: true,
    },
    { forms: ['¶ {source} :'], needs: 'speech' },
    {
      words: `no (quiso|quisieron|quiere|quieren|ha querido|han querido) (comentar|hacer (comentarios|declaraciones)|pronunciarse|valorar|responder|dar detalles|hablar con), (declinó|declinaron|ha declinado|eludió|eludieron|ha eludido|evitó|evitaron|ha evitado|rehusó|rehusaron|rehúsa|ha rehusado|prefirió no|prefirieron no|ha preferido no) (comentar|hacer (comentarios|declaraciones)|pronunciarse|valorar|dar detalles|hablar del asunto|hablar), (se negó|se negaron|se ha negado|se niega|se niegan) a (comentar|hacer (comentarios|declaraciones)|dar (detalles|explicaciones|declaraciones)|pronunciarse|responder preguntas), no (quiso|quisieron|quiere|quieren|ha querido|han querido) (confirmar|desmentir|precisar|aclarar|revelar|detallar|desvelar|decir|explicar|entrar en)`,
      forms: ['{source} {cue}', '” {cue} {source}'],
      needs: 'known',
    },
    {
      words: `prevé, prevén, previó`,
      forms: ['{source} {cue}', '” {cue} {source}'],
      needs: 'known',
      quiet: true,
    },
    { forms: ['¶ {source} :'], needs: 'headline' },
    { forms: ['{source} :'], needs: 'speech' },
    { forms: ['{source} … :'], needs: 'speech', quiet: true },
    {
      words: 'citado, citada, citados, citadas',
      forms: ['{cue} (hoy|ayer|este lunes|este martes|este miércoles|este jueves|este viernes) por {source}'],
      needs: 'outlet',
    },
    {
      kind: 'republication',
      words: 'reproducimos, reprodujimos, publicamos, tradujimos, traducimos',
      forms: ['{cue} (un|el) (texto|artículo|reportaje) (de|del) {source}'],
      needs: 'outlet',
    },
    {
      // These say something only where a clause, a quotation or a figure follows: a museum shows paintings as well.
      words: SHOWING,
      forms: [
        '(como|según|lo|así lo) {cue} {source}',
        '” {cue} {source}',
        '{source} {cue} (que|cómo|:|qué|cuánto)',
        '{source} {cue} … (%|por ciento|puntos|millones|mil)',
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
      words: `mantiene, mantienen, mantuvo, publica, publican, publicó, publicaron, publicaba, muestra, muestran, mostró, mostraron, registra, registran, registró, prevé, prevén, preveía, difunde, difunden, difundió, difundieron, divulga, divulgó, exhibe, exhibió, (ha|han|había|habían) (publicado|mostrado|registrado|previsto|citado|difundido|divulgado)`,
      forms: ['{source} {cue}'],
      needs: 'document',
    },
    { words: `prevé, prevén, preveía, ha previsto, han previsto`, forms: ['{source} {cue}'], needs: 'unnamed' },
    { words: `prevé, prevén, preveía, ha previsto, han previsto`, forms: ['{source} {cue}'], needs: 'named' },
    {
      // What an outlet made of a story that it took over.
      words: 'repitió, repite, replicó, replica, recogió, retomó, amplificó, se disculpó, pidió disculpas',
      forms: ['{source} {cue}', '(lo|la|que) {cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '{source} (convirtió|convierte|ha convertido|transformó) … en (un|una|)',
        '{source} (hizo|hace|ha hecho) de … (un|una)',
        '(de ahí|de eso|de ello) {source} (hizo|dedujo|concluyó)',
        '(replicada|replicado|amplificada|amplificado|retomada|retomado) por {source}',
        '{source} (ha difundido|difundió|emitió|ha emitido|publicó|ha publicado) (un comunicado|una rectificación|una nota|una aclaración)',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Where a story began.
      kind: 'original-publication',
      forms: [
        '(bulo|rumor|historia|noticia|mentira|leyenda|mito|broma) … (nació|nace|surgió|surge|empezó|apareció) … (en|con) {source}',
        '(bulo|rumor|historia|noticia|mentira|leyenda|mito|broma) (procede|viene|proviene|partió|parte|salió) (de|del) {source}',
        '(tiene|tuvo|tienen) su origen en {source}',
        '(audio|grabación|vídeo|video|documento) (sale|salió|aparece|apareció|surge) (en|por) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // A joke of an outlet.
      forms: ['(broma|sátira|parodia|inocentada|burla|chiste) (de|del) {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Whom the page followed, or stands by.
      forms: [
        ', siguiendo a(|l) {source} ,',
        '(defiendo|apoyo|creo) a (los|mis|nuestros) (colegas|compañeros|periodistas) (de|del) {source}',
        '{source} y nosotros (publicamos|contamos|revelamos|informamos)',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '” ((ha |había |)(dicho|contado|explicado|confesado|declarado|revelado|asegurado|relatado|admitido)|dijo|dice|contó|cuenta|explicó|explica|confesó|confiesa|declaró|reveló|revela|aseguró|relató|admitió|señaló|afirmó|comentó|confirmó|adelantó|respondió|recordó|resumió|lamentó|confió|escribió) (a|al) {medium} {source}',
      ],
      quiet: true,
    },
    {
      forms: [
        '” ((ha |había |)(dicho|contado|explicado|confesado|declarado|revelado|asegurado|relatado|admitido)|dijo|dice|contó|cuenta|explicó|explica|confesó|confiesa|declaró|reveló|revela|aseguró|relató|admitió|señaló|afirmó|comentó|confirmó|adelantó|respondió|recordó|resumió|lamentó|confió|escribió) (a|al) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `aconseja, aconsejan, aconsejó, aconsejaron, recomienda, recomiendan, recomendó, recomendaron, desaconseja, desaconsejan, justifica, justifican,
        justificó, (le |les |)(resta|restan|restó) importancia, ha aconsejado, ha recomendado, ha justificado`,
      forms: ['” {cue} {source}', '{source} {cue}'],
      needs: 'known',
    },
    {
      words: `aconseja, aconsejan, aconsejó, recomienda, recomiendan, recomendó, desaconseja, ha recomendado`,
      forms: ['{source} {cue}'],
      needs: 'named',
    },
  ],
  pointers: `lea también :, lee también :, leer también :, le puede interesar :, te puede interesar :, puede interesarle :, ver también :, vea también :, más información :, relacionado :, relacionadas :, noticias relacionadas :, te recomendamos :, además :, lea más :, leer más :, mira también :, en vídeo :, en video :, video :, vídeo :`,
  idioms: `(quien|quienes) (declare|declaren|declara|declaran|solicite|soliciten|solicita|solicitan|niegue|nieguen|rechace|rechacen|comunique|comuniquen|denuncie|denuncien|pida|pidan), (da|dan|daba|dar|dio|doy) crédito, (según|conforme a|siguiendo) (el orden|un orden|el calendario|el baremo|el reglamento|el criterio|los criterios|la modalidad|el protocolo|la disponibilidad|la temporada|la edad|el tamaño|la tradición|la receta|el método|los casos|el caso), (ha|han|había|habían) (sido|estado|habido|venido|ido|salido|nacido|fallecido|llegado|ganado|perdido|quedado|pasado|vivido|crecido|subido|caído|entrado|cumplido|recibido), (es|son|fue|era|muy|más|tan|también) (crítico|crítica|críticos|críticas) con, (washington|bruselas|pekín|kiev|berlín|israel|moscú|seúl|pionyang|teherán|londres|tokio|ankara|damasco|riad|varsovia|islamabad|kabul|bagdad|minsk|ottawa) :, (tuviera|tuvieran|tendrá|tendrán|tendría|tendrían|habrá|hubiera) que, (vio|vieron|ha visto|han visto) como, (recuerda|recuerdan|recordaba) (a|al), (es|son|era|eran|fue|la|su|por|sin|tiene|tienen|tuvo|toda la) culpa, en contra (de|del), (coincide|coinciden|coincidió|coincidieron) con (el|la|los|las|un|una|su|sus), (ofrece|ofrecen|ofreció|ofrecieron) (un|una|el|la|los|las) (buen|buena|mejor|gran|amplia|amplio|nueva|nuevo|servicio|servicios|oportunidad|oportunidades|espectáculo|concierto|menú|descuento|descuentos|producto|productos|variedad), (rechaza|rechazan|rechazó) (un|el|su|otro|dos) (tiro|disparo|remate|balón|penalti|cabezazo|centro|balones|remates), (asegura|aseguran|aseguró|aseguraron) (la victoria|el triunfo|los tres puntos|la clasificación|el ascenso|la permanencia|el empate|el pase|el título|el suministro|su (lugar|puesto|plaza|pase|clasificación|presencia|permanencia|futuro)), (recoge|recogen|recogió|recogieron|recogía|recogían) (pruebas|muestras|huellas|firmas|datos|restos|basura|testimonios|el premio|la basura), (defiende|defienden|defendió|defendieron) (el título|la portería|la corona|el liderato), (la|una|esta|esa|aquella|otra|cada|su|gran) (protesta|alerta|réplica|condena|crítica|pregunta|promesa), (prevé|prevén|preveía|preveían|ha previsto) (dejar|dejarlo|dictar|celebrar|abrir|cerrar|iniciar|invertir|construir|contratar|terminar|reanudar|presentar|aprobar|lanzar|instalar|ampliar|renovar|inaugurar|reabrir|viajar|reunirse|volver|jugar|actuar|publicar|concluir|finalizar|retomar|incorporar|destinar|crear|entregar|vender|comprar), (ley|texto|norma|proyecto|decreto|reglamento|contrato|convenio|código|constitución|enmienda|ordenanza) (prevé|preveía|prevén), (pide|pidió|pidieron|ha pedido|solicitó|solicita) (asilo|el divorcio|el cambio|un visado|la cuenta|tiempo muerto), en un (mensaje|comunicado|vídeo|video|tuit|post) (difundido|publicado|enviado|divulgado|remitido|emitido|compartido), (emite|emiten|emitió|emitieron|lanza|lanzó|activa|activó|en|de) alerta, (director|directora) de (cine|orquesta|escena), (museo|galería|sala|centro) (expone|expuso|exponen), (prevé|prevén|previó) (*ar|*er|*ir), (película|novela|libro|serie|documental|leyenda|historia|cuento|canción|obra|telenovela|espectáculo|exposición|cinta) (cuenta|cuentan|habla|hablan|narra|relata|describe|dice|dirá|retrata), (acusa|acusó|acusaron|acusaba) (el|la|un|una) (cansancio|golpe|fatiga|dolor|desgaste|falta), (explica|explicó|explicaba) la (lección|materia), (reclama|reclaman|pide|piden|pidió|reclamó) (penalti|penal|un penalti|un penal|la tarjeta|mano), (cuenta|cuentan|contaba|contó) (las horas|los días|los minutos|los votos|el dinero|las monedas|cuentos|chistes|hasta), (señala|señalan|señaló|señalaba) (el rumbo|el camino|la puerta|penalti|penal|falta|fuera de juego|el cielo|al cielo|el reloj|la salida|el final|la hora), (admite|admitió|admitieron|ha admitido) (a trámite|la denuncia|la querella|la demanda|el recurso), (denuncia|denunció|denunciaron|ha denunciado|denuncian) (a|al), (pide|piden|pidió) (hipotecas|préstamos|créditos|un préstamo|el cambio|la cuenta|limosna|cita previa|una pizza|el concurso), (advierte|advirtió|advirtieron|advierten) (el humo|la presencia|el error|el fuego|el movimiento), (acusa|acusó|acusaron) (un|una|el) (pinchazo|golpe|cansancio|dolor|molestia|caída), (defiende|defienden|defendió) (a los pobres|su título|el título|la portería|los colores), (declara|declararon|declaró|ha declarado) (culpable|culpables|inocente|inocentes|desierto|nulo|nula|ilegal|abierta|abierto), (condena|condenan|condenó|condenaron|ha condenado|han condenado) (a|al),(pide|piden|pidió|pidieron|ha pedido|pedir) (silencio|permiso|ayuda|auxilio|socorro|la palabra|la cuenta|cita|un taxi|la mano|el alta), (confirma|confirman|confirmó|ha confirmado) (su|el|la) (buen |mal |gran |mala |buena |) (momento|racha|estado|forma|favoritismo|liderato|condición|dominio|ascenso|progresión|crisis), (responde|respondió|respondieron) con (un gol|dos|tres|un doblete|goles), (cuenta|cuentan|contó) (la historia|la vida|las aventuras|historias), (anuncia|anuncian|anunciaban) (la misa|las doce|la primavera|el invierno|la llegada|el final), (rechaza|rechazó|rechazaron|ha rechazado) (el recurso|los recursos|la demanda|la querella|la apelación|un penalti|el balón),pidió el anonimato, pidieron el anonimato, pidió anonimato, pidieron anonimato, pide anonimato, piden anonimato, solicitó anonimato, solicitaron anonimato, solicitó el anonimato, pidió no ser identificado, pidió no ser identificada, pidieron no ser identificados, pidió no ser nombrado, pidió reserva, pidieron reserva, prefirió no dar su nombre, prefirieron no dar su nombre, prefiere no dar su nombre, prefiere mantener el anonimato, exigió anonimato,
    este diario, este periódico, este medio, esta redacción, nuestro diario, nuestro periódico, nuestra redacción, este portal, esta revista, esta web, este digital, una versión anterior de este, una versión anterior de esta, una versión previa de este, una versión previa de esta, en una versión anterior, una primera versión de este, una primera versión de esta, según el cual, según la cual, según los cuales, según las cuales, según trascendió, según parece, según se mire, según convenga, según avanza, según avance, según avanzaba, según pasan, según corresponda, según las circunstancias, según el caso, según proceda, según lo previsto, según lo acordado, según lo establecido, según se sabe, es decir, mejor dicho, dicho esto, dicho de otro modo, como se dice,
    por así decirlo, que digamos, ni que decir tiene, cabe recordar, cabe señalar, cabe destacar, hay que recordar, de acuerdo con la ley, de acuerdo con el reglamento, se publicó en el boletín, publicado en el boletín, fuente de ingresos, fuentes de energía, fuente de energía, fuente de empleo, para que, no es de extrañar, tuvo que, dijo adiós, decir adiós, banda informada, el informado, cuenta con, contaba con, cuentan con, contó con, se cuenta, cuenta de, darse cuenta, se da cuenta, por cuenta, tener en cuenta, nota de, (estar|estoy|está|están|estaba|estaban|estuvo|estamos|estoy muy|muy|totalmente|plenamente) de acuerdo con, ya que, hasta que, una vez que, cada vez que, mientras que, sin que, antes que, después que, ahora que, a medida que, con tal que, la que, una que, otra que, persona que, toda que, alguna que, cosa que, manera que, forma que, así que, aunque, por la que, más que, menos que, ella que, era que, había que, tenía que, hay que, tiene que, tienen que, tenían que, tuvieron que, da que, es que`,

  credits: [
    { role: 'republication', forms: ['copyright :'] },
    {
      role: 'author',
      forms: [
        'entrevista realizada por',
        'entrevistado por',
        'entrevista :',
        'entrevista de',
        'conversación con … por {name}',
        '(columna|opinión|comentario|crónica|tribuna|análisis) (de|por)',
        `(por {name}|texto :|textos :|texto de|textos de|autor :|autora :|autores :|escrito por|redacción :|
        redactado por|reportaje de|una investigación de|un reportaje de|entrevista de|corresponsal :|
        enviado especial :|redactor :|redactora :|información de)`,
        'de nuestro (corresponsal|enviado|enviado especial|redactor)',
        'de nuestra (corresponsal|enviada|enviada especial|redactora)',
      ],
    },
    {
      role: 'translator',
      forms: [
        `(traducido … por {name}|traducido por|traducción de {name}|traducción :|traductor :|traductora :|
        traducción por|texto traducido … por {name}|artículo traducido … por {name}|traducción al español :|
        traducción al español de|traducción del … por {name}|traducción del … de {name}|traducción del … :|
        traducido y editado por|traducido y adaptado por|versión en español :|versión española de|
        traducido para … por {name})`,
        'en traducción española',
      ],
    },
    {
      role: 'editor',
      forms: [
        `(editado por|edición :|edición de|editor :|editora :|revisado por|revisión :|corrección de estilo :|
        traducido y editado por|edición a cargo de|coordinación :|coordinado por|editado … por {name}|
        jefe de redacción :|corregido por)`,
      ],
    },
    {
      role: 'photographer',
      forms: [
        `(foto :|fotos :|foto de|fotos de|foto por|fotografía :|fotografías :|fotografía de|fotografías de|
        fotógrafo :|fotógrafa :|crédito :|créditos :|imagen :|imágenes :|imagen de|foto cortesía :|vídeo :|
        video :|vídeo de|ilustración :|ilustración de|fotografías por|crédito de la foto :|crédito foto :|©)`,
      ],
    },
    {
      role: 'contributor',
      forms: [
        `(con la colaboración de|con la contribución de|con colaboración de|colaboró en este reportaje|
        colaboró en esta información|{name} (colaboró|colaboraron|contribuyó|contribuyeron|ha colaborado|
        han colaborado) (en|con|a) (este|esta) (reportaje|información|artículo|informe|nota|despacho)|
        con reportes de|con reporte de|con información adicional de|reporte adicional de|
        reportes adicionales de|información adicional de|información adicional :|documentación :|infografía :|
        investigación :|colaboración :|colaboran :)`,
      ],
    },
    {
      role: 'wire',
      forms: [
        `(con información de|con informaciones de|con datos de|con agencias|con material de|con notas de|
        con despachos de|con contenido de)`,
      ],
    },
    {
      role: 'original-publication',
      forms: [
        `((este artículo|este texto|esta nota|esta entrevista|este reportaje|esta columna|esta historia|) (fue|
        se|ha sido|) (publicado|publicada|publicó|apareció) (originalmente|originariamente|inicialmente|
        por primera vez|primero) (en|por)|originalmente publicado en|artículo original :|texto original :|
        nota original :|fuente original :|publicación original :|publicado originalmente por|
        artículo original en|lea el artículo original en|publicado en|cortesía de)`,
      ],
    },
    {
      role: 'translation',
      forms: [`(traducción de un artículo de|traducción del artículo de|traducido de|traducido desde)`],
    },
    {
      role: 'republication',
      forms: [
        `((reproducido|republicado|publicado) (de|con permiso de|con autorización de|con el permiso de|
        con la autorización de|bajo licencia de)|tomado de|tomado del|extraído de|vía|
        este artículo se reproduce por cortesía de|en alianza con)`,
      ],
    },
    { role: 'citation', forms: ['fuente :', 'fuentes :', 'fuente(s) :', 'fuente /', 'fuente consultada :'] },
    {
      role: 'press-release',
      forms: [
        `((contenido|texto|artículo|información) (patrocinado|patrocinada|ofrecido|facilitado|facilitada|elaborado|remitido|proporcionado|promocionado) por|nota de prensa de|nota de prensa :|comunicado de|comunicado de prensa de|boletín de prensa de|
        remitido por|comunicado emitido por|distribuido por|proporcionado por)`,
      ],
    },
  ],

  roles: {
    script: ['(lista de planos|planos|totales|guion|guión) :', '(total|soundbite)'],
    apology: [
      'una (versión anterior|primera versión|versión previa) de (este|esta) (artículo|texto|noticia|nota) … (citando|siguiendo|basada en|según)',
      'pedimos (disculpas|perdón)',
      'lamentamos el error',
      'rectificamos',
      'nos disculpamos',
      '(publicamos|informamos|escribimos|dijimos) (erróneamente|por error|equivocadamente)',
    ],
    denial: [
      '(sacado|sacada|sacados|sacadas) de contexto',
      'desmiente',
      'desmienten',
      'desmintió',
      'desmintieron',
      'desmentido',
      'desmentida',
      'niega',
      'niegan',
      'negó',
      'negaron',
      '(rechaza|rechazan|rechazó|refuta|refutan|refutó) … (acusaciones|acusación|informaciones|información|versiones|versión|rumores|rumor|noticia)',
      '(falsa|falsas) (noticia|noticias|información|informaciones)',
      'no es (cierto|verdad)',
      'carece de (todo |)fundamento',
      'es (totalmente |absolutamente |)falso',
    ],
    correction: [
      '(disculpas|perdón) por … (noticia|publicación|publicar|artículo|error|información)',
      '(rectifica|rectificó|retira|retiró) … (noticia|artículo|información)',
      'fe de (errores|erratas)',
      'rectificación',
    ],
    'fact-check': [
      '(conclusión|veredicto|calificación) : (es |)(falso|engañoso|verdadero|falsa|bulo|sátira)',
      'fact-check',
      'fact check',
      'verificación',
      'es falso que',
      'falso que',
      'maldito bulo',
      '(verdadero|verdad) o (falso|mentira)',
      '¿es cierto que',
      'verificamos',
      'chequeado',
      'bulo :',
      'es un bulo',
      'un bulo',
      '? no (.|,|!)',
    ],
    before: [
      '(fue|fueron|había sido|se había|se había ya) (revelado|revelada|publicado|publicada|divulgado|divulgada|difundido|difundida|anunciado|anunciada) (la semana pasada|el mes pasado|el año pasado)',
      '(la semana pasada|el mes pasado|el año pasado) (se había|se habían|había sido|ya se había) (publicado|informado|dicho|anunciado|difundido|revelado)',
      '(salió|salieron) a la luz (la semana pasada|el mes pasado|el año pasado)',
    ],
    'follow-up': [
      'cómo (se difundió|se propagó|se extendió|nació|circuló) (la|el|un|una) (bulo|rumor|noticia|historia|mentira)',
      'como (ya |)(informamos|publicamos|contamos|adelantamos)',
      'como (informó|publicó|adelantó|contó) este (diario|periódico|medio)',
      'así lo (publicamos|contamos)',
      '(un año|dos años|tres años|cinco años|diez años) después (:|,)',
    ],
    original: [
      'exclusiva :',
      'exclusivo :',
      '[ exclusiva ]',
      '(ha podido saber|pudo saber|ha sabido|supo) este (diario|periódico|medio)',
    ],
    'press-release-copy': ['(informa|informó|comunicó) la oficina de prensa'],
    'wire-copy': ['agencias'],
    independent: [
      '(este|nuestro) (diario|periódico|medio|portal|canal|corresponsal)',
      '(dijo|declaró|señaló|explicó|aseguró|confirmó|comentó|contó|relató) a (este (diario|periódico|medio|portal|periodista)|nuestro (diario|corresponsal|medio))',
      'a este (diario|periódico|medio|portal)',
      'consultado por este (diario|medio|periódico)',
      '(nos|me) (dijo|explicó|contó|confirmó)',
      '(nuestro|nuestra) (corresponsal|enviado especial|enviada especial|reportero|reportera)',
      '(preguntamos|hemos preguntado|consultamos|hemos consultado) (a|al)',
    ],
  },
  translations: {
    said: [
      '(nuestra|mi) (propia |)traducción',
      'traducción (propia|nuestra|mía|libre|no oficial|de la redacción)',
      'traducido por (nosotros|mí|la redacción)',
      '(hemos|he) traducido (este|el|esta|la)',
      '(resumen|resumido|resumida) en (español|castellano)',
    ],
    original: [
      '(artículo|texto|versión|publicación|nota|entrevista|fuente|idioma) original',
      '(leer|ver|lea) (el|en) original',
      'original en',
      'el original',
    ],
    foreign: [
      'en (alemán|árabe|búlgaro|chino|coreano|danés|francés|griego|hebreo|holandés|húngaro|inglés|italiano|japonés|noruego|persa|polaco|portugués|rumano|ruso|serbio|sueco|checo|turco|ucraniano)',
      'versión (alemana|árabe|china|francesa|inglesa|italiana|polaca|rusa|turca)',
    ],
  },
  hearsay: [
    '(habría|habrían|sería|serían|estaría|estarían)',
    'supuestamente',
    'presuntamente',
    'al parecer',
    'según rumores',
  ],
  reasons: [
    'no (está|están|estaba|estaban) (autorizado|autorizada|autorizados|autorizadas)',
    'no tener autorización',
    'por (temor|miedo) a',
    'por (motivos|razones) de seguridad',
    'lo (delicado|sensible) del',
  ],
  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      forms: [
        `(organización (terrorista|extremista) (prohibida|proscrita|ilegalizada) en|(prohibida|prohibido|
        prohibidos|prohibidas|proscrita|proscrito) en rusia|(reconocida|reconocido|considerada|considerado|
        declarada|declarado|designada|designado|catalogada|calificada) (como|) (organización|grupo|
        ) (terrorista|extremista)|cuyas actividades están prohibidas en|cuya actividad está prohibida en)`,
      ],
      where: 'text',
    },
    {
      kind: 'legal-label',
      name: 'foreign-agent',
      forms: [
        `((designado|designada|declarado|declarada|reconocido|reconocida|considerado|considerada|calificado|
        calificada|catalogado|catalogada|incluido|incluida|registrado|registrada|etiquetado|
        etiquetada) (como|) (un |)(agente extranjero|agente extranjera|agente del extranjero)|
        registro de agentes extranjeros|que desempeña funciones de agente extranjero|lista de agentes extranjeros|
        funciones de agente extranjero)`,
      ],
      where: 'text',
    },
    {
      kind: 'legal-label',
      name: 'undesirable-organisation',
      forms: [
        `((declarada|declarado|designada|designado|reconocida|considerada|calificada) (como|) (organización|
        ) indeseable|organización indeseable)`,
      ],
      where: 'text',
    },
    {
      kind: 'self-statement',
      name: 'own-designation',
      forms: [
        `(designado … indeseable|declarado … indeseable|declaró … indeseable|designado … agente extranjero|
        declarado … agente extranjero|declaró … agente extranjero|bloqueado … nuestro sitio|
        bloqueó … nuestra web|bloqueado … nuestra web)`,
      ],
      where: 'self',
    },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      forms: [
        `(contenido patrocinado|patrocinado|patrocinado por|contenido de marca|publicidad|publirreportaje|
        publirreportajes|contenido publicitario|espacio publicitario|nota publicitaria|mensaje publicitario|anuncio publicitario|contenido comercial|espacio patrocinado|contenido pagado|(este |) (es un |) (contenido|artículo|texto|reportaje) (está |ha sido |) (patrocinado|pagado|financiado|ofrecido) por (el|la|)|contenido ofrecido por|
        ofrecido por|presentado por|brand content|branded content|remitido|contenido para|espacio pagado|
        inserción pagada|artículo patrocinado|anuncio|promocionado|contenido promocionado|publinota|
        espacio de marca|elaborado para|elaborado (por|con) … para|(contenido|artículo|texto|reportaje) (patrocinado|promocionado|comercial|promocional|esponsorizado|de pago)|colaboración pagada|en colaboración con|la redacción no ha (intervenido|participado)|no ha intervenido en su elaboración)`,
      ],
      where: 'label',
    },
    {
      kind: 'press-release',
      name: 'press-release',
      forms: [
        `(nota de prensa :|comunicado de prensa :|comunicado|boletín de prensa :|para difusión inmediata|
        para publicación inmediata|este es un comunicado|gacetilla|gacetilla de prensa :)`,
      ],
      where: 'label',
    },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        `(corrección :|correcciones :|fe de errores :|fe de erratas :|fe de errores|fe de erratas|
        rectificación :|aclaración :|nota de la redacción :|nota del editor :|actualización :|
        una versión anterior de (este|esta)|una versión previa de (este|esta)|en una versión anterior|
        una primera versión de (este|esta)|(este artículo|esta noticia|esta información|esta nota|
        este texto) (ha sido|fue) (corregido|corregida|modificado|modificada|actualizado|actualizada|
        rectificado|rectificada|enmendado|enmendada)|por error se decía|por un error (de|en la) (edición|redacción|transcripción)|por error , se|se publicó por error|(publicó|publicamos|informó|indicó|afirmaba|decía|señalaba) (erróneamente|por error)|se ha corregido)`,
      ],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      forms: [
        `(opinión|tribuna|editorial|columna|columna de opinión|artículo de opinión|análisis|punto de vista|
        las opiniones expresadas (en|por|aquí|son)|las opiniones vertidas (en|por|aquí|son)|
        los puntos de vista expresados|las ideas expresadas|las opiniones de este|la opinión de|tribuna abierta|
        carta al director|no representan necesariamente|no necesariamente reflejan|no refleja necesariamente|
        no reflejan necesariamente)`,
      ],
      where: 'label',
    },
    {
      kind: 'satire',
      name: 'satire',
      forms: [
        `(sátira|humor|parodia|satírico|artículo satírico|esto es una sátira|noticia satírica|
        contenido satírico|este es un texto satírico|este artículo es satírico|inocentada)`,
      ],
      where: 'label',
    },
    {
      kind: 'automation',
      name: 'machine-written',
      forms: [
        `((texto|artículo|contenido|resumen|nota) (generado|generada|escrito|escrita|producido|redactado|creado) por (la |una |)(ia|inteligencia artificial)|(generado|generada|escrito|escrita|redactado|redactada|elaborado|elaborada|creado|creada|realizado|realizada|hecho|hecha|
        producido|producida) (automáticamente|por una inteligencia artificial|por inteligencia artificial|
        con inteligencia artificial|mediante inteligencia artificial|por la inteligencia artificial|por una ia|
        por ia|con ia|con (la ayuda|ayuda|apoyo) de (la |) ia|con ayuda de inteligencia artificial|con la ayuda de inteligencia artificial|
        con (asistencia|apoyo|ayuda|auxilio) de (ia|inteligencia artificial|la ia)|con ayuda de la inteligencia artificial|con la ayuda de la inteligencia artificial|por un algoritmo|
        por un robot|con el apoyo de inteligencia artificial|con asistencia de inteligencia artificial)|
        con ayuda de inteligencia artificial|con la ayuda de inteligencia artificial|
        con el apoyo de la inteligencia artificial|con la asistencia de inteligencia artificial|
        mediante un sistema de inteligencia artificial|mediante inteligencia artificial|con ayuda de la ia|
        de manera automatizada|de forma automatizada)`,
      ],
      where: 'label',
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      forms: [
        `(traducción automática|traducción automatizada|(ha sido|fue|está|artículo|texto|contenido|nota|noticia|información) (traducido|
        traducida) (automáticamente|de forma)|(traducido|traducida) (automáticamente|por google|por deepl|
        con deepl|por ia|con ia|con inteligencia artificial|mediante inteligencia artificial|
        por inteligencia artificial|con ayuda de inteligencia artificial|con la ayuda de inteligencia artificial|
        de forma automática|de manera automática|con una herramienta de traducción|
        mediante un sistema automático)|traducido por una inteligencia artificial)`,
      ],
      where: 'label',
    },
    {
      kind: 'archive',
      name: 'old-article',
      forms: [
        `(este artículo tiene más de|esta noticia tiene más de|este contenido tiene más de|
        este artículo fue publicado hace|esta noticia fue publicada hace|este contenido fue publicado hace|
        artículo publicado hace más de|archivo|artículo de archivo|de nuestro archivo|del archivo|hemeroteca|
        de la hemeroteca|contenido archivado|publicado hace más de)`,
      ],
      where: 'label',
    },
    {
      kind: 'embargo',
      name: 'embargo',
      forms: [
        `(embargado hasta|embargada hasta|con embargo hasta|bajo embargo|embargo hasta|no publicar antes|
        no difundir antes|prohibida su difusión antes)`,
      ],
    },
  ],

  calendar: `enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, ene, feb, mar, abr, jun, jul, ago, sep, sept, oct, nov, dic, lunes, martes, miércoles, jueves, viernes, sábado, sábados, domingo, domingos`,
  abbreviations: `sr, sra, sres, srta, dr, dra, d, dña, ud, uds, vd, lic, ing, arq, prof, gral, cap, cnel, tte, sto, sta, etc, pág, págs, art, núm, no, nro, av, avda, c, vol, ed, ene, feb, mar, abr, jun, jul, ago, sep, sept, oct, nov, dic, ee, uu, ee.uu, s.a, cía, ltda, tel, aprox, máx, mín, mons, excmo, ilmo, fr, p.ej, ej`,
  agencies:
    'efe, europa press, reuters, ap, afp, ep, télam, telam, notimex, prensa latina, xinhua, ansa, dpa, tass, ria novosti, interfax, bloomberg, upi, colpisa, servimedia, agencias, dpa, acn, sputnik, anadolu, andina, abi, avn, ians, lusa, kyodo, agencia efe',
};
