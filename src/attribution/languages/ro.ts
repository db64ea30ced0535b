import type { LanguageRules } from '../language.ts';

/** Verbs that, behind what was said, only somebody can have. */
const SAYING = `spune, spun, spunea, a spus, au spus, jură, a jurat, explică, a explicat, au explicat, povestește, povestesc, a povestit, au povestit, își amintește, își amintesc, asigură, a asigurat, afirmă, a afirmat, au afirmat, comentează, a comentat, adaugă, a adăugat, mărturisește, mărturisesc, a mărturisit, admite, a admis, recunoaște, a recunoscut, oftează, a oftat, glumește, a glumit, exclamă, a exclamat, replică, a replicat, răspunde, a răspuns, strigă, a strigat, scrie, a scris, promite, a promis, insistă, a insistat, subliniază, a subliniat, declară, a declarat, au declarat, zice, zic, conchide, a conchis, rezumă`;

/** Verbs of showing and publishing, which say something only beside a clause, a quotation or a figure. */
const SHOWING = `publică, publicau, înregistrează, prevede, prevăd, difuzează, citează, (a|au) (publicat|înregistrat|prevăzut|difuzat|citat)`;

/**
 * Romanian. The article is a part of the noun, which also has cases, so every form is listed; `a` is both an auxiliary and
 * the article of a genitive.
 */
export const ro: LanguageRules = {
  code: 'ro',
  also: ['mo'],
  writing: { spaces: true, capitals: 'name', apostrophe: 'after', plain: true },

  nouns: {
    variants: [
      {
        again: `instituția, instituției, organizația, organizației, autoritatea, autorității, institutul, institutului, agenția, agenției`,
        before: '*',
      },
      {
        again: 'sindicalistul, sindicalista',
        before:
          'lider, liderul, lidera, președinte, președintele, vicepreședinte, vicepreședintele, sindicalist, sindicalistul, delegat, delegatul',
      },
      {
        again: 'activistul, activista, militantul, voluntarul, voluntara',
        before: `președinte, președintele, președinta, coordonator, coordonatorul, coordonatoarea, fondator, fondatorul, fondatoarea, reprezentant,
          reprezentantul, reprezentanta, activist, activistul, activistă, voluntar, voluntară`,
      },
      {
        again: 'fermierul, fermierului, agricultorul, crescătorul, viticultorul, apicultorul',
        before:
          'președinte, președintele, vicepreședinte, vicepreședintele, fermier, fermierul, agricultor, agricultorul, crescător, administrator, administratorul',
      },
      {
        again: 'pensionarul, pensionara, martorul, martora, localnicul, localnica, bărbatul, femeia',
        before:
          'fermier, fermierul, agricultor, agricultorul, șofer, șoferul, pacient, pacienta, mama, tatăl, vecin, vecină, vecinul, vecina, martor, martoră, localnic, localnică, locatar, locatară, pensionar, pensionară',
      },
      { again: 'pontif, pontiful', before: 'papa, papă' },
      {
        again: `politicianul, politicianului, liberalul, social-democratul, edilul, edilului, demnitarul, demnitarului, oficialul, oficialului, parlamentarul, edila`,
        before: `ministru, ministrul, ministrului, ministra, primar, primarul, primarului, primăriței, primărița,
          deputat, deputatul, deputata, senator, senatorul, senatoarea, președinte, președintele, președinta,
          premier, premierul, secretar, secretarul, guvernator, guvernatorul, consilier, consilierul, prefect,
          prefectul, europarlamentar, europarlamentarul, viceprimar, viceprimarul, lider, liderul, candidat,
          candidatul`,
      },
      {
        again: 'tehnicianul, tehnicianului, antrenorul, antrenorului, selecționerul, selecționerului',
        before: 'antrenor, antrenorul, antrenorului, antrenoarea, tehnician, tehnicianul, selecționer, selecționerul',
      },
      {
        again: 'magistratul, procurorul, procuroarea, judecătorul, judecătoarea',
        before: 'procuror, procurorul, procuroarea, judecător, judecătorul, judecătoarea, magistrat, magistratul',
      },
      {
        again: 'avocatul, avocata, avocatului, apărătorul, juristul',
        before: 'avocat, avocatul, avocata, avocatului, apărător, apărătorul, jurist',
      },
      {
        again: 'medicul, medicului, doctorul, doctorița, specialistul, chirurgul',
        before: `medic, medicul, medicului, doctor, dr, doctorul, doctorița, chirurg, chirurgul, *olog, *ologul,
          *oloagă, pediatru, epidemiolog`,
      },
      {
        again: `specialistul, specialista, cercetătorul, cercetătoarea, expertul, experta, profesorul, profesoara,
          economistul, analistul, istoricul, sociologul, politologul`,
        before: `profesor, profesorul, profesoara, prof, cercetător, cercetătorul, cercetătoarea, economist,
          economistul, expert, expertul, *olog, *ologul, istoric, istoricul, analist, analistul, specialist,
          specialistul`,
      },
      {
        again: `vedeta, actrița, cântăreața, influencerița, influencerul, jurnalista, regizorul, regizoarea, muzicianul, artistul, artista, actorul, actrița, cântărețul, cântăreața, solista, solistul, prezentatoarea, prezentatorul, interpreta, interpretul`,
        before: `vedeta, vedetă, star, starul, influencer, influencerul, influenceriță, influencerița, dansatoare, dansatoarea, dansatorul, rapper, rapperul, dj, regizoare, regizoarea, muzician, muzicianul, solistul, interpretă, interpreta, interpret, interpretul, comedian, comedianul, actor, actorul, actriță, actrița, cântăreț, cântărețul, cântăreață, cântăreața, artist, artistul,
          artistă, artista, prezentator, prezentatorul, prezentatoare, prezentatoarea, regizor, regizorul,
          solist, solista, actorului`,
      },
      {
        again: 'managerul, directorul, antreprenorul, patronul',
        before: `director, directorul, directoarea, ceo, patron, patronul, fondator, fondatorul, manager, managerul,
          administrator, administratorul`,
      },
      {
        again: `fotbalistul, jucătorul, jucătoarea, atacantul, portarul, mijlocașul, fundașul, sportivul, sportiva,
          tenismena, golgheterul`,
        before: `atacant, atacantul, portar, portarul, fundaș, fundașul, mijlocaș, mijlocașul, căpitan, căpitanul,
          fotbalist, fotbalistul, jucător, jucătorul, tenismenă, tenismena, sportiv, sportivul`,
      },
      {
        again: 'scriitorul, scriitoarea, autorul, autoarea',
        before: 'scriitor, scriitorul, scriitoarea, autor, autorul, autoarea, poet, poetul',
      },
      {
        again: 'ierarhul, preotul',
        before: 'preot, preotul, episcop, episcopul, arhiepiscop, mitropolit, mitropolitul, patriarh, patriarhul',
      },
      {
        again: `compania, companiei, firma, firmei, societatea, societății, grupul, grupului, banca, băncii, producătorul, concernul, lanțul, retailerul, operatorul, dezvoltatorul, compania aeriană, transportatorul, asigurătorul, furnizorul, fabrica, editura`,
        trades: `retailerul, retailer, producătorul, producător, compania, firma, societatea, grupul, lanțul, banca, operatorul, dezvoltatorul,
          dezvoltator, gigantul, brandul, asigurătorul, furnizorul, distribuitorul, constructorul, transportatorul, editura, fabrica,
          concernul, platforma, startup-ul, start-up-ul, aeriană, rețeaua, magazinul, șantierul, agenția de turism`,
      },
    ],
    source: `sursă, sursa, sursei, surse, sursele, surselor, informator, informatorul, informatori, informatorii, interlocutor, interlocutorul, interlocutori, interlocutorii, avertizor, avertizorul, avertizorului, cercuri, culise, culisele`,
    people: `sătenilor, locatar, locatara, locatarii, locatarilor, rudă, călător, cumpărător, cumpărători, agricultori,
      miner, angajata, fost angajat, fostă angajată, foști angajați, denunțător, denunțătorul, reclamant,
      reclamantul, reclamanta, criminalist, criminalistul, criminaliștii, polițista, jandarm, jandarmul, consultant,
      consultantul, politicianul, politicianului, demnitarul, demnitarului, primăriței, selecționerului, interpreta,
      interpretul, prezentatoare, actorului, ceo, golgheterul, ierarhul, editorii, editorilor, oficialități,
      oficialitățile, oficialităților, asistent, asistenta, asistentul, asistenți, asistenții, angajat,
      reprezentanții, reprezentanților, enoriaș, enoriași, enoriașii, enoriașilor, familia, familiei, rudele,
      rudelor, *iștii, *iști, *iștilor, *ologii, *ologi, *ologilor, *atorii, *atori, *atorilor, vecin*, fermier*,
      agricultor*, șofer*, pompieri, pompierii, pompierilor, polițiști, polițiștii, polițiștilor, polițist,
      polițistul, profesori, profesorii, medici, medicii, medicilor, mineri, minerii, pescari, pescarii, apicultor*,
      sindicaliști, sindicaliștii, meteorolog*, economist*, economiști, economiștii, sociolog*, politolog*,
      istorici, istoricii, juriști, juriștii, voluntar*, pensionar*, angajat*, martor*, locuitor*, localnic*,
      diplomaț*, consilieri, consilierii, consilierilor, inginer, ingineri, inginerii, oameni, oamenii, persoană,
      persoane, persoanei, oficial, oficialul, oficialului, oficiali, oficialii, oficialilor, oficială, funcționar,
      funcționarul, funcționarului, funcționari, funcționarii, funcționarilor, purtător de cuvânt, purtătorul de
      cuvânt, purtătorului de cuvânt, purtătoare de cuvânt, purtătoarea de cuvânt, purtătoarei de cuvânt, consilier,
      consilierul, colaborator, colaboratori, colaboratorii, apropiat, apropiați, apropiații, apropiaților, prieten,
      prieteni, prietenii, prietenă, diplomat, diplomați, diplomații, diplomaților, expert, experți, experții,
      experților, expertă, specialist, specialiști, specialiștii, specialiștilor, analist, analiști, analiștii,
      analiștilor, observator, observatori, observatorii, observatorilor, critici, criticii, criticilor,
      susținători, susținătorii, opozanți, opozanții, martor, martorul, martorului, martori, martorii, martorilor,
      locuitor, locuitori, locuitorii, locuitorilor, localnic, localnicul, localnici, localnicii, localnicilor,
      localnică, localnice, vecin, vecini, vecinii, vecinilor, vecină, economist, economiștilor, om de știință,
      oameni de știință, oamenii de știință, oamenilor de știință, cercetător, cercetători, cercetătorii,
      cercetătorilor, cercetătoare, cercetătoarea, activist, activiști, activiștii, activiștilor, activistă,
      angajat, angajați, angajații, angajaților, angajată, angajate, muncitor, muncitori, muncitorii, salariat,
      salariați, salariații, directori, conducători, deputați, deputații, senatori, senatorii, miniștri, miniștrii,
      miniștrilor, parlamentari, parlamentarii, parlamentarilor, anchetator, anchetatori, anchetatorii,
      anchetatorilor, procurori, procurorii, procurorilor, judecători, judecătorii, magistrați, magistrații,
      magistraților, avocați, avocații, avocaților, agent, agenți, agenții, jandarmi, jandarmii, militar, militari,
      militarii, soldat, soldați, soldații, pompier, salvator, salvatori, salvatorii, salvatorilor, asistentă,
      asistente, asistenții, profesorilor, elevi, elevii, student, studenți, studenții, studentă, părinte, părinți,
      părinții, părinților, pasager, pasageri, pasagerii, pasageră, client, clienți, clienții, clientă, fermieri,
      fermierii, fermierilor, comerciant, comercianți, comercianții, sindicalist, sindicaliștilor, protestatar,
      protestatari, protestatarii, protestatarilor, manifestant, manifestanți, manifestanții, jurnaliști,
      jurnaliștii, jurnaliștilor, comentatori, comentatorii, alegător, alegători, alegătorii, participant,
      participanți, participanții, participanților, negociator, negociatori, negociatorii, victimă, victima,
      victime, victimele, supraviețuitor, supraviețuitori, supraviețuitorii, supraviețuitoare, membru, membri,
      membrii, membrilor, persoana, persoanele, persoanelor, cineva, unii, unele, mulți, multe, alții, altele,
      altul, utilizatori, utilizatorii, turist, turiști, turiștii, turistă, voluntar, voluntari, voluntarii,
      voluntară, familie, familia, familiei, familii, rude, rudele, rudelor, apropiații victimei, anturaj,
      anturajul, cunoscători, cunoscătorii, investitori, investitorii, investitorilor, lideri, liderii, liderilor,
      pensionar, pensionară, pensionarii, presa locală, presei locale, presa străină, presei străine, presa
      internațională, presei internaționale, presa, presei, presa română, presa de la kiev, presa rusă, mass-media,
      media, mass-media locală, mass-media internațională, rețele sociale, rețelele sociale, internauți,
      internauții, tehnicieni, tehnicienii, autori, autorii, autorilor, șoferi, șoferii, migranți, bărbați, femei,
      tineri, oamenilor, sătean, săteni, sătenii, suporteri, suporterii, aleși, reprezentant, reprezentantul,
      reprezentanții, reprezentanți, reprezentanților, reprezentanta, proprietari, proprietarii, cei care, cele
      care, cei ce, cel care, cea care, oaspete, oaspeți, oaspeții, oaspeților, nuntaș, nuntași, nuntașii, invitați,
      invitații, invitaților, mesean, meseni, mesenii, trecător, trecători, trecătorii, automobiliști,
      automobiliștii, bicicliști, navetiști, navetiștii, călători, călătorii, cumpărători, cumpărătorii, vânzători,
      vânzătorii, vânzătoare, vânzătoarea, consumatori, consumatorii, abonați, abonații, cititori, cititorii,
      spectatori, spectatorii, ascultători, telespectatori, telespectatorii, fani, fanii, chiriași, chiriașii,
      proprietară, acționari, acționarii, acționarilor, creditori, creditorii, contribuabili, contribuabilii,
      antreprenori, antreprenorii, patroni, patronii, bancheri, bancherii, bancherilor, brokeri, brokerii, dealeri,
      traderi, manageri, managerii, primari, primarii, primarilor, prefecți, prefecții, guvernatori, președinți,
      președinții, premieri, lideri europeni, comisari, comisarii, generali, generalii, ofițer, ofițerul, ofițeri,
      ofițerii, ofițerilor, subofițeri, grăniceri, grănicerii, vameși, vameșii, vameș, criminaliști, criminaliștii,
      inspectori, inspectorii, inspectorilor, auditori, auditorii, constituționaliști, notari, grefieri, infirmiera,
      infirmieră, infirmiere, asistenta medicală, asistentele, asistentelor, brancardier, paramedic, paramedici,
      paramedicii, ambulanțier, medic rezident, rezidenți, rezidenții, pacient, pacientă, pacienta, pacienți,
      pacienții, pacienților, bolnavi, însoțitor, însoțitori, învățători, învățătorii, educatoarele, cadre
      didactice, cadrele didactice, elev, elevă, eleva, eleve, colegi, colegii, colegilor, colega, colegele, coleg,
      foști colegi, directorii, preoți, preoții, preoților, enoriași, enoriașii, credincioși, credincioșii,
      pelerini, pelerinii, călugări, călugării, măicuțe, ciobani, ciobanii, crescători, crescătorii, viticultori,
      viticultorii, brutari, hotelieri, hotelierii, chelneri, bucătari, taximetriști, taximetriștii, camionagii,
      transportatori, transportatorii, feroviari, feroviarii, marinari, marinarii, navigatori, constructori,
      constructorii, arhitecți, arhitecții, artiști, artiștii, scriitori, scriitorii, actori, actorii, regizori,
      muzicieni, muzicienii, fotbaliști, fotbaliștii, jucători, jucătorii, jucătorilor, sportivi, sportivii,
      antrenori, antrenorii, arbitri, galerie, ultrași, alpiniști, alpiniștii, salvamontiști, salvamontiștii,
      turiste, excursioniști, vânători, vânătorii, pădurari, părinții copilului, mame, mamele, tați, tații, bunici,
      copii, copiii, frați, frații, nepoți, urmași, urmașii, văduvele, femeile, bărbații, bărbaților, femeilor,
      tinerii, tinerilor, bătrân, bătrâni, bătrânii, refugiat, refugiată, refugiați, refugiații, migranții, deținut,
      deținuți, deținuții, ostatici, prizonieri, răniți, răniții, dizident, disidenți, dizidenți, dizidenții,
      exilați, simpatizanți, simpatizanții, militanți, militanții, ecologiști, ecologiștii, geologi, geologii,
      seismologi, seismologii, fizicieni, fizicienii, astronomi, astronomii, arheologi, arheologii, biologi,
      climatologi, hidrologi, hidrologii, sociologi, sociologii, psihologi, programatori, programatorii,
      dezvoltatori, hackeri, administratori, administratorii, curator, curatorul, traficanți, complici, complicele`,
    unnamed: `anonim, anonimă, anonimi, anonime, sub anonimat, sub protecția anonimatului, sub rezerva anonimatului, sub condiția anonimatului, cu condiția anonimatului, sub acoperirea anonimatului, care a dorit să-și păstreze anonimatul, care au dorit să-și păstreze anonimatul, care a dorit să își păstreze anonimatul, care au dorit să își păstreze anonimatul, care a dorit să rămână anonim, care a dorit să rămână anonimă, care au dorit să rămână anonime, care au dorit să rămână anonimi, care a cerut anonimatul, care au cerut anonimatul, care a solicitat anonimatul, care au solicitat anonimatul, care a cerut să-și păstreze anonimatul, care a cerut să rămână anonim, care a cerut să nu fie numit, care a cerut să nu i se dezvăluie identitatea, care nu a vrut să fie identificat, care nu a dorit să fie identificat, care nu a dorit să fie numit, care a vorbit sub condiția anonimatului, care au vorbit sub condiția anonimatului, care a vorbit sub protecția anonimatului,
      care au vorbit sub protecția anonimatului, care nu este autorizat, care nu este autorizată, care nu era autorizat, neidentificat, neidentificată, neidentificați, neidentificate, nenumit, nenumită, nenumite, apropiat de, apropiată de, apropiați de, apropiate de, apropiată, apropiate, la curent cu, familiarizat cu, familiarizată cu, familiarizați cu, familiarizate cu, cu cunoștință de, care cunosc situația, care cunosc dosarul, bine informat, bine informată, bine informate, bine informați, pe surse`,
    office: `muzicianul, muzician, regizoare, pontif, pontiful, suveranul pontif, suveran pontif, edil, edilul, edilului, edila, tehnician, tehnicianul, tehnicianului, apărător, apărătorul, apărătoarea, ministresa, doctorița, seismolog, seismologul, handbalista, vedeta, influencerița, principesa, prietena, studenta, chef, coleg de partid, colegul de partid, colega de partid, lider de sindicat, liderul de sindicat, (avocatul|avocata|soțul|soția|fratele|sora|mama|tatăl|fiul|fiica|iubitul|iubita|medicul|impresarul|colegul|colega|prietenul|prietena|vecina|vecinul) (ei|lor), ministrul afacerilor externe, ministrului afacerilor externe, rapper, rapperul, rapperului, stilist, stilistul, stilista, stilistei, cântăreței, producătorul (emisiunii|filmului|serialului|executiv), detectivul, producătorul, producătorului, producătoarea, creatorul, creatoarea, președinte, președintele, președintelui, președinta, președintei, vicepreședinte, vicepreședintele, ministru, ministrul, ministrului, ministra, ministrei, premier, premierul, premierului, viceprim-ministru, viceprim-ministrul, vicepremierul, prim-ministru, prim-ministrul, prim-ministrului, secretar, secretarul, secretarului, secretara, secretar de stat, secretarul de stat, secretarul general, secretara generală, secretar general, cancelar, cancelarul, cancelarului, guvernator, guvernatorul, guvernatorului, senator, senatorul, senatorului, senatoarea, deputat, deputatul, deputatului, deputata, deputatei,
      europarlamentar, europarlamentarul, europarlamentara, parlamentar, parlamentarul, parlamentara, primar, primarul, primarului, primăriță, primărița, viceprimar, viceprimarul, prefect, prefectul, prefectului, ambasador, ambasadorul, ambasadorului, ambasadoarea, emisar, emisarul, director, directorul, directorului, directoare, directoarea, director general, directorul general, directoarea generală, director executiv, directorul executiv, șef, șeful, șefului, șefa, șefei, lider, liderul, liderului, lidera, comandant, comandantul, general, generalul, generalului, colonel, colonelul, maior, maiorul, căpitan, căpitanul, comisar, comisarul, comisarului, comisara, judecător, judecătorul, judecătoarea, procuror, procurorul, procurorului, procurora,
      procuror-șef, procurorul-șef, procuroarea, magistrat, magistratul, avocat, avocatul, avocatului, avocată, avocata, avocatei, profesor, profesorul, profesorului, profesoară, profesoara, medic, medicul, medicului, medica, chirurg, chirurgul, doctor, doctorul, rege, regele, regina, prinț, prințul, prințesa, papa, episcop, episcopul, cardinal, cardinalul, mitropolit, mitropolitul, patriarh, patriarhul, preot, preotul, candidat, candidatul, candidatului, candidata, antrenor, antrenorul, antrenorului, antrenoarea, selecționer, selecționerul, fondator, fondatorul, fondatoarea, cofondator, cofondatorul, autor, autorul, autorului, autoare, autoarea, scriitor, scriitorul, scriitoarea, redactor, redactorul, redactor-șef, redactorul-șef,
      jurnalist, jurnalistul, jurnalistului, jurnalistă, jurnalista, reporter, reporterul, corespondent, corespondentul, corespondenta, editorialist, editorialistul, moderator, moderatorul, realizator, regizor, regizorul, regizoarea, actor, actorul, actriță, actrița, cântăreț, cântărețul, cântăreața, raportor, raportorul, crescător, crescătorul, fermier, fermierul, pescar, tată, tatăl, tatălui, mamă, mama, mamei, fiul, fiica, frate, fratele, sora, văduva, soț, soțul, soție, soția, soției, bărbat, bărbatul, bărbatului, femeie, femeia, femeii, tânăr, tânărul, tânărului, tânăra, proprietar, proprietarul, proprietara, patron, patronul, administrator, administratorul, responsabil, responsabilul, istoric, istoricul, istoricului, sociolog, sociologul,
      politolog, politologul, biolog, biologul, epidemiolog, psiholog, psihologul, filosof, filosoful, coordonator, coordonatorul, coordonatoarea, delegat, delegatul, fost, fostul, fostului, fosta, fostei, fost ministru, fostul ministru, actualul, actuala, șeful statului, șefului statului, șeful guvernului, șeful executivului, om de afaceri, omul de afaceri, omului de afaceri, milionar, miliardar, miliardarul, suspect, suspectul, suspectului, inculpat, inculpatul, acuzat, acuzatul, social-democrat, social-democratul, liberal, liberalul, rector, rectorul, jucător, jucătorul, fotbalist, fotbalistul, atacantul, artist, artistul, artista, șofer, șoferul, comentator, meteorolog, meteorologul, meteorologii, inspector, inspectorul, inculpata, inculpatei, acuzata, suspecta, reclamantul, reclamanta, contabil, contabilul, contabila, contabilei, notar, notarul, notarului, judecătoarei, grefier, grefierul, grefiera, executor, executorul, consilieră, consiliera, consilierei, vicepremieră, vicepreședinta, secretara de stat, subsecretar, subsecretarul, ministru de externe, ministrul de externe, ministrul de interne, ministrul apărării, șef de cabinet, șeful de cabinet, șeful poliției, șeful armatei, chestor, chestorul, comisar-șef, comisarul-șef, comandanta, amiral, amiralul, locotenent, locotenentul, sergent, sergentul, plutonier, plutonierul, prefecta, viceprimărița, subprefect, subprefectul, inspectorul-șef, inspectoarea, inspector-șef, managerul, manager, managera, director adjunct, directorul adjunct, directorul spitalului, directoarei, redactoarea, editor, editorul, editoarea, realizatoarea, realizatorul, moderatoarea, prezentator, prezentatorul, prezentatoarea, crainic, crainicul, comentatorul, corespondentei, fotograf, fotograful, traducător, traducătorul, traducătoarea, poet, poetul, poeta, romancier, romancierul, dramaturg, dramaturgul, eseist, eseistul, critic, criticul, pictor, pictorul, pictorița, sculptor, sculptorul, compozitor, compozitorul, dirijor, dirijorul, pianist, pianistul, pianista, violonist, violonistul, violonista, solist, solistul, solista, soprană, soprana, tenor, tenorul, chitarist, chitaristul, balerin, balerina, coregraf, coregraful, coregrafa, scenarist, scenaristul, producătoarea, comedian, comedianul, vlogger, influencer, influencerul, sportiv, sportivul, sportiva, gimnasta, gimnastă, înotător, înotătorul, înotătoarea, canotor, canotorul, scrimer, scrimerul, tenismen, tenismenul, tenismena, jucătoarea, jucătoare, portar, portarul, fundaș, fundașul, mijlocaș, mijlocașul, atacant, căpitana, arbitru, arbitrul, finanțator, finanțatorul, impresar, impresarul, alpinist, alpinistul, alpinista, pilot, pilotul, astronaut, astronautul, savant, savantul, fizician, fizicianul, fiziciana, chimist, chimistul, chimista, matematician, matematicianul, astronom, astronomul, astrofizician, climatolog, climatologul, geolog, geologul, biologa, botanist, botanistul, zoolog, zoologul, arheolog, arheologul, arheologa, antropolog, antropologul, istorica, istoricei, lingvist, lingvistul, filolog, sociologa, psihiatru, psihiatrul, psiholoaga, virusolog, virusologul, infecționist, infecționistul, epidemiologul, pediatru, pediatrul, cardiolog, cardiologul, oncolog, oncologul, chirurga, veterinar, veterinarul, asistenta, farmacist, farmacistul, farmacista, stomatolog, constituționalist, jurist, juristul, penalist, analistul, analista, strateg, strategul, bancher, bancherul, bancheră, investitor, investitorul, antreprenor, antreprenorul, antreprenoarea, afacerist, afaceristul, afaceristei, întreprinzător, fermiera, cioban, ciobanul, apicultorul, viticultor, viticultorul, brutar, brutarul, bucătar, bucătarul, bucătăreasa, chelner, chelnerul, ospătar, ospătarul, hotelier, hotelierul, librar, librarul, librăreasa, croitor, croitoreasa, tâmplar, mecanic, mecanicul, electrician, instalator, constructor, arhitect, arhitectul, arhitecta, inginerul, ingineră, inginera, inginerului, paznic, paznicul, portăreasa, taximetrist, taximetristul, camionagiu, vatman, conductor, marinar, marinarul, pescarul, vânător, vânătorul, pădurar, pădurarul, salvamontist, salvamontistul, salvamar, ghid, ghidul, învățător, învățătorul, învățătoarea, educatoare, educatoarea, dirigintă, diriginta, diriginte, dirigintele, bunic, bunicul, bunica, bunicii, unchi, unchiul, mătușa, nepot, nepotul, nepoata, vărul, verișoara, ginere, ginerele, nora, soacra, socrul, cumnat, cumnatul, cumnata, mire, mirele, mireasa, naș, nașul, nașa, logodnic, logodnica, iubitul, iubita, fosta soție, fostul soț, vecinul, vecina, chiriaș, chiriașul, chiriașa, administratoarea, stareț, starețul, stareța, protopop, arhiepiscop, arhiepiscopul, rabin, rabinul, imam, imamul, pastor, pastorul, diacon, nunțiu, mitropolitului, sultanul, emirul, sindicalistul, sindicalista, liderul de sindicat, activistul, activista, militantul, purtătorul, negociatorul, mediatorul, raportoarea, avertizoarea, eurocomisarul, cercetătorul, cercetătoarei, expertul, experta, specialistul, specialista, consultantul, consultanta, campion, campionul, campioana, câștigător, câștigătorul, câștigătoarea, laureat, laureatul, medaliata`,
    title: 'dl, dna, d-l, d-na, domnul, doamna, domnului, doamnei, dr, prof, ing, acad, părintele, sir, lord',
    organization: `instituției, autorității, instituția, consiliul local, consiliului local, camera deputaților, camerei deputaților, clinica, clinicii, mitropolia, mitropoliei, inspecția muncii, direcția de sănătate publică, banca mondială, insp, cna, apia, dgaspc, lpf, societății, concernul, națiunile unite, națiunilor unite, trupa, trupei, statele unite, statelor unite, adunării, supermarketul, supermarketului, oficiului, biroului, statului, retailer, retailerul, retailerului, serviciul meteorologic, serviciului meteorologic, serviciul național, serviciului național, comuna, comunei, orașul, orașului, municipiul, municipiului, satul, satului, județul, județului, sectorul, sectorului, raionul, raionului, localitatea, localității, apărarea, apărării, acuzarea, acuzării, ministerul, ministerului, compania, companiei, firma, firmei, spitalul, spitalului, minister, ministere, guvern, guvernul, guvernului, executiv, executivul, executivului, cabinetul, poliția, poliției, poliția română, jandarmeria, jandarmeriei, parchet, parchetul, parchetului, parchetul general, agenția, agenției, comitet, comitetul, comitetului, comisie, comisia, comisiei, comisia europeană, consiliu, consiliul, consiliului, curtea, curții, curtea constituțională, tribunal, tribunalul, tribunalului, judecătoria, partid, partidul, partidului, partide, partidele, campania, universitate, universitatea, universității, institut, institutul, institutului, fundația, fundației, asociație, asociația, asociației, asociații, sindicat, sindicatul, sindicatului, sindicatele, uniunea, uniunii, federația, federației, confederația,
      companie, companii, companiile, firmă, societatea, grup, grupul, grupului, producător, producătorul, operator, operatorul, operatorului, bancă, banca, băncii, banca națională, bnr, oficiul, birou, biroul, administrația, administrației, autoritate, autoritatea, autorități, autoritățile, autorităților, parlament, parlamentul, parlamentului, camera, senatul, senatului, adunarea, ambasada, ambasadei, consulatul, armată, armata, armatei, marina, forțele, forțelor, statul major, statului major, rebeli, rebelii, rebelilor, milițiile, insurgenții, organizație, organizația, organizației, organizații, organizațiile, ong, ong-ul, onu, nato, uniunea europeană, uniunii europene, echipa, echipei, conducerea, conducerii, centrul, centrului, serviciul, serviciului, serviciile, kremlin, kremlinul, kremlinului, casa albă, casei albe, palatul victoria, cotroceni, cotroceniul, administrația prezidențială, pentagonul, pentagonului,
      spital, școala, școlii, liceul, vatican, vaticanul, patriarhia, patriarhiei, biserica, episcopia, club, clubul, clubului, primărie, primăria, primăriei, prefectura, prefecturii, consiliul județean, regiunea, inspectorat, inspectoratul, inspectoratului, isu, ipj, igpr, dna, diicot, sri, sie, anaf, anm, ins, mai, mae, mapn, departamentul, departamentului, direcția, direcției, opoziția, opoziției, majoritatea, coaliția, coaliției, stânga, dreapta, diplomația, diplomației, observatorul, redacția, delegația, mișcarea, frontul, liga, președinția, președinției, bruxelles, bruxelles-ul, washington, washingtonul, moscova, moscovei, kiev, kievul, kievului, chișinău, chișinăul, chișinăului, beijing, beijingul, berlin, berlinul, israel, israelul, protecția civilă, crucea roșie, justiția, editura, patronatul, laboratorul, filiala, consorțiul, constructorul, usr, psd, pnl, udmr, aur, regia, compania națională, romsilva, hidroelectrica, transelectrica, înaltpreasfințitul, instanța, instanței, instanțe, instanțele, înalta curte, iccj, ccr, csm, dsp, ispu, igsu, smurd, ambulanța, politia locală, poliția locală, poliția rutieră, poliția de frontieră, garda de mediu, garda de coastă, garda financiară, apele române, romgaz, petrom, omv petrom, electrica, enel, transgaz, cfr, cfr călători, tarom, metrorex, stb, poșta română, cnair, cnas, anpc, ansvsa, ancom, anre, asf, bvb, bce, fmi, ocde, oms, unicef, fao, aiea, pro românia, pmp, alde, sos românia, forța dreptei, rmdsz, salvamont, salvați copiii, greenpeace, wwf, amnesty, declic, expert forum, funky citizens, consiliul concurenței, consiliul fiscal, curtea de conturi, curții de conturi, curtea de apel, curții de apel, avocatul poporului, institutul național, agenția națională, autoritatea națională, protecția consumatorilor, casa de pensii, casa de asigurări, fiscul, fiscului, vama, vămii, trezoreria, ambasadă, consulatului, misiunea, contingentul, brigada, batalionul, flota, statul, familia regală, casa regală, mănăstirea, parohia, frf, fcsb, dinamo, rapid, cfr cluj, craiova, uefa, fifa, liga profesionistă, cosr, juriul, juriului, festivalul, muzeul, muzeului, teatrul, teatrului, opera, filarmonica, facultatea, facultății, rectoratul, școala generală, inspectoratul școlar, inspectoratului școlar, grădinița, colegiul, colegiului, academia, academiei, fabrica, fabricii, uzina, uzinei, combinatul, șantierul naval, portul, aeroportul, aeroportului, retailerul, lanțul, platforma, dezvoltatorul, furnizorul, distribuitorul, transportatorul, asigurătorul, producătorii, patronatele, cooperativa, asociațiile, ong-uri, ong-urile, alianței, echipa de campanie, staff-ul, biroul de presă, serviciul de presă, ministerele, casa de avocatură`,
    outlet: `ziar, ziarul, ziarului, ziare, ziarele, cotidian, cotidianul, cotidianului, cotidiene, cotidianele, săptămânal, săptămânalul, săptămânalului, hebdomadar, revistă, revista, revistei, reviste, publicație, publicația, publicației, publicații, publicațiile, publicațiilor, tabloid, tabloidul, tabloidului, site, site-ul, site-ului, site-uri, saitul, portal, portalul, portalului, post, postul, postului, post de televiziune, postul de televiziune, postul de radio, postului de radio, posturi, televiziune, televiziunea, televiziunii, televiziuni, radio, canal, canalul, canalului, blog, blogul, podcast, podcastul, platforma de știri, emisiune, emisiunea`,
    collective: 'presa, presei, mass-media, media, ziarele, publicațiile',
    agency: `agențiilor de presă, agențiilor de știri, agenție de presă, agenția de presă, agenției de presă, agenții de presă, agențiile de presă, agenție de știri, agenția de știri, agenției de știri, agenția rusă, agenției ruse, agenția oficială, agenția chineză, agenția turcă, agenția italiană, agenția franceză, agenția spaniolă, agenția germană, agenția iraniană, agenția britanică, agenția japoneză, agenția americană, agenția ucraineană, agenția de stat, agenții`,
    document: `denunț, denunțul, sesizare, sesizarea, necropsie, necropsia, proiect de lege, proiectul de lege, notă de fundamentare, nota de fundamentare, testament, testamentul, declarație de avere, declarația de avere, editorialul, editorialului, reglementările, reglementărilor, reglementare, regulile, regulilor, legislația, legislației, rubrică, rubrica, rubricii, recensământ*, rechizitori*, raport*, studi*, sondaj*, document*, sentinț*, motivare*, expertiz*, anchet*, stenogram*, statistic*, dosar*, comunicat*, plânger*, scrisoare*, raport, raportul, raportului, rapoarte, rapoartele, rapoartelor, studiu, studiul, studiului, studii, studiile, studiilor, anchetă, ancheta, anchetei, sondaj, sondajul, sondajului, sondaje, sondajele, sondajelor, document, documentul, documentului, documente, documentele, documentelor, comunicat, comunicatul, comunicatului, comunicat de presă, comunicatul de presă, comunicatului de presă, notă, nota, notei, scrisoare, scrisoarea, scrisorii, e-mail, e-mailuri, e-mailul, mail, articol, articolul, articolului, reportaj, reportajul, stenogramă, stenograma, stenograme, stenogramele, stenogramelor, proces-verbal, rechizitoriu, rechizitoriul, rechizitoriului, sentință, sentința, hotărâre, hotărârea, ordonanță, ordonanța, plângere, plângerea, dosar, dosarul, arhive, arhivele,
      date, datele, datelor, tweet, mesaj, mesajul, mesaje, postare, postarea, postării, carte, cartea, cercetare, cercetarea, cercetării, analiză, analiza, analizei, lege, legea, decret, text, textul, textului, proiectul de lege, cifre, cifrele, cifrelor, statistici, statisticile, statisticilor, rezultate, rezultatele, rezultatelor, interviu, interviul, informații, informațiile, informațiilor, informație, informația, informației, știre, știrea, știri, știrile, dezvăluiri, dezvăluirile, dezvăluirilor, depeșă, bilanț, bilanțul, barometru, barometrul, clasament, clasamentul, audit, expertiză, expertiza, autopsie, autopsia, estimări, estimările, estimărilor, estimare, proiecții, prognoză, prognoza, prognozei, prognoze, memorandum, memoriu, concluzii, concluziile, concluziilor, recensământ, recensământul, telegrame, registru, registrul, contract, contractul, ordin, memorii, memoriile, cronică, indice, indicele, mărturie, mărturia, mărturii, mărturiile, mărturiilor, versiune, versiunea, relatare, relatarea, relatări, relatările, relatărilor, imagini, imaginile, video, înregistrare, înregistrarea, înregistrări, înregistrările, înregistrărilor, interceptări, interceptările, buletin, buletinul, motivarea, auditul, auditului, copia, copii ale, copia contractului, înscrisuri, înscrisurile, acte, actele, actelor, facturi, facturile, extrase, certificat, certificatul, fișa, fișe, caiet, jurnal, jurnalul, jurnalului, procesul-verbal, procese-verbale, referat, referatul, referatului, notificare, notificarea, memoriul, tabel, grafic, harta, simulări, simulările, măsurători, măsurătorile, analize, analizele, teste, testele, fotografii, fotografiile, imaginile din satelit, exit-poll, exit-poll-ul, exit-poll-urile, anuarul, broșura, documentar, documentarul, audio, filmare, filmarea, filmări, filmările, transcriere, transcrierea, mailul, e-mailurile, corespondența, cablograma, telegrama, contestație, contestația, contestației, recurs, recursul`,
  },

  phrase: {
    determiners: `celui mai (recent|nou), celei mai (recente|noi), celor mai (recente|recenți|noi), ultimului, ultimei, ultimelor, un, o, unui, unei, unor, niște, vreun, vreo, fiecare, orice, oricare, toți, toate, tuturor, mulți, multe, multor, câțiva, câteva, câtorva, diverși, diverse, diverselor, numeroși, numeroase, doi, două, trei, patru, cinci, șase, șapte, zece, alt, altă, alți, alte, altor, unii, unele, ambii, ambele`,
    definite: `aceleași, acelorași, același, aceeași, aceluiași, aceleiași, acest, această, acestui, acestei, acești, aceste, acestor, acel, acea, acei, acele, cel, cea, cei, cele, celui, celei, celor`,
    definiteNouns: '*ul, *ului, *tele, *telui, *rele, *ntele, *ei, *ii, *ilor, *lor, *ea, *ia, *a',
    links: `lui, de, din, dintre, dintr-un, dintr-o, la, în, într-un, într-o, pe, cu, pentru, contra, împotriva, între, sub, asupra, către, de către, al, a, ai, ale, despre, lângă, de la, de pe, de lângă, din cadrul, în cadrul, privind, ca, prin`,
    particles: `din, de, van, von, der, den, di, da, del, al, el, bin, ibn, ben, abu, sfântul, le, du`,
    stops: `rezervat, rezervată, ponderat, ponderată, prudent, prudentă, tranșant, tranșantă, sceptic, sceptică, supărat, supărată, nemulțumit, nemulțumită, impresionat, impresionată, ironic, ironică, puteți, anulat, în timp ce, suntem, sunteți, l-ar, i-ar, le-ar, s-ar, m-ar, li, (a|au) (recuperat|găsit|arestat|oprit|închis|ridicat|percheziționat|reținut|trimis|deschis|evacuat|salvat|refăcut|reparat|retras|montat|analizat|vizitat|primit|strâns|identificat|verificat|cumpărat|vândut|construit|început|pierdut|câștigat), că, să, să-*, care, (a|pe|de|cu|la|pentru|știe|întreba|întrebat|întreabă|află|aflat|vedea|oare) cine, cine (este|e|va|ar|știe|poate|trebuie|vrea|nu), ce, unde, când, cum, deoarece, pentru că, fiindcă, căci, deși, dacă, dar, însă, ci, iar, nici, sau, ori, deci, este, e, sunt, era, erau, fost, fi, fie, fiind, va, vor, vom, ar, aș, are, au fost, a fost, aveau, avea, avut, având, face, fac, făcut, făcea, merge, poate, pot, putea, putut, trebuie, vrea, vor să, voia, știe, știa, vine, vin, venit, ia, iau, luat, pune, pus, ține, nu, n-, n-a, n-au, niciodată, nimic, se, s-, s-a, s-au, foarte, prea, puțin, fără, în timpul, înainte, după, până, potrivit, conform, cu excepția, iată, aici, acolo, acum,
      astfel, asta, aceasta, acesta, ceea, publicat, publicată, publicate, publicați, difuzat, difuzată, difuzate, realizat, realizată, realizate, efectuat, efectuată, elaborat, elaborată, prezentat, prezentată, trimis, trimisă, datat, datată, intitulat, intitulată, condus, condusă, bazat, bazată, numit, numită, cunoscut, cunoscută, văzut, văzută, mai, cât, obținut, obținută, obținute, obținuți, consultat, consultată, consultate, depus, depusă, comandat, comandată, făcut public, dat publicității, date publicității, remis, remisă, acordat, acordată, îi, le, își, îl, o să, preluat, preluată, citat, citată, citați, citate`,
    between: `la o conferință, la conferința, (o|un|două|doi|trei|câteva|câțiva) (zi|zile|săptămână|săptămâni|lună|luni|an|ani|ore) mai târziu, acum (o|un|două|doi|trei|câteva|câțiva) (zi|zile|săptămână|săptămâni|lună|luni|an|ani|ore), său, sa, săi, sale, pe facebook, pe twitter, pe x, pe telegram, pe instagram, pe pagina sa, pe pagina sa de facebook, pe rețelele sociale, pe rețelele de socializare, într-un comunicat, într-o conferință de presă, în parlament, la tribunal, în instanță, într-o postare, însă, totuși, în schimb, la rândul său, la rândul ei, la rândul lor, de partea sa, pe de altă parte, ieri, astăzi, azi, marți, luni, miercuri, joi, vineri, de asemenea, totodată, apoi, încă, deja, mereu, în cele din urmă, cu toate acestea, la rândul lui, în ceea ce-l privește, mâine, azi-dimineață, aseară, diseară, în această dimineață, săptămâna aceasta, săptămâna trecută, luna trecută, anul trecut, mai târziu, la scurt timp, anterior, recent, joi seară, luni seară, marți seară, miercuri seară, vineri seară, sâmbătă seară, duminică seară, într-un comunicat de presă, printr-un comunicat, printr-un comunicat de presă, într-un interviu, într-o postare pe facebook, într-o scrisoare, într-un mesaj, într-o declarație, într-o declarație de presă, într-un discurs, într-o conferință, la o conferință de presă, în cadrul unei conferințe de presă, în conferința de presă, în fața presei, în fața jurnaliștilor, în fața camerelor, presei, pentru redacția noastră, redacției noastre, jurnaliștilor, reporterilor, la televiziune, la tv, la radio, prin telefon, telefonic, prin e-mail, în plen, sub protecția anonimatului, sub condiția anonimatului, trecut, trecută, viitor, dimineață, dimineața, seara, seară, după-amiază, noaptea, în exclusivitate, chiar, din nou, în repetate rânduri, de exemplu, de fapt,
      astfel, public, oficial, ferm, categoric, clar, explicit, inițial, imediat, indirect, tranșant, și, practic, tot, mai, doar, numai, le, i, ne, îi, îl, își`,
    nullSubjects: 'au, am, spun, susțin, cred, zic, *ră',
    pronouns: {
      person: `el, ea, eu, dânsul, dânsa, acesta, aceasta, tu`,
      people: `ei, ele, noi, dumneavoastră, aceștia, acestea, voi`,
      relative: `care, căruia, căreia, realizat, realizată, realizate, efectuat, efectuată, publicat, publicată, publicați, publicate, difuzat, difuzată, prezentat, prezentată, comandat, comandată, semnat, semnată, elaborat, elaborată, emis, emisă, datat, datată, condus, condusă, coordonat, coordonată, consultat, consultată, consultați, consultate, intervievat, intervievată, obținut, obținute, contactat, contactată, citat, citată, citați, citate, prezent, prezenți, aflat, aflată, aflați, rănit, rănită, specializat, specializată`,
    },
    conditions: 'dacă, daca',
    self: `intru, intram, plec, plecam, accept, acceptam, refuz, refuzam, demisionez, candidez, semnez, votez, votam, promit, promitem, garantez, raman, ramanem, lupt, luptam, cer, cerem, voi, vom, eu, mi, mie, ma, mine, imi, meu, mea, mei, mele, noi, ne, noua, nostru, noastra, nostri, noastre, mi-*, m-*, ne-*, am, avem, vrem, vreau, putem, stim, suntem, eram, credem, trebuia, mergem, facem, jucam, speram, vom, voi`,
    negations:
      'următoarele, următoarea, următorul (lucru|mesaj|anunț|aspect), numărul, (unu|unul|una|doi|două|trei|patru|cinci|șase|șapte|opt|nouă) (din|dintre) (doi|două|trei|patru|cinci|zece), jumătate (din|dintre), (o treime|două treimi|un sfert|trei sferturi) (din|dintre), nimeni, niciun, nicio, nici un, nici o, niciunul, niciuna',
    and: 'și, sau, ori, &',
    openers: `și, dar, sau, iar, însă, ci, deși, în timp ce, când, dacă, pentru că, deoarece, fiindcă, cum, după cum, așa cum, potrivit, conform, că, unde, în condițiile în care, ceea ce, ce, astfel, apoi, totodată, de asemenea, după ce, înainte ca, de când, precum, care`,
  },

  cues: [
    {
      // "His lawyer, Jane Smith, says": no name ends in the word for "his".
      words: `spune, a spus, afirmă, a afirmat, susține, a susținut, declară, a declarat, precizează, a precizat, explică, a explicat, povestește, a povestit, mărturisește, a mărturisit, confirmă, a confirmat, neagă, a negat, crede, consideră, cere, a cerut, anunță, a anunțat, adaugă, a adăugat, a transmis, a scris`,
      forms: ['lui , {source} , {cue}'],
      needs: 'person',
      quiet: true,
    },
    {
      words: `(a fost|s-a arătat) (foarte |extrem de |)(dur|dură|tranșant|tranșantă|categoric|categorică|ferm|fermă|sincer|sinceră|vehement|vehementă|direct|directă|acid|acidă|ironic|ironică|necruțător|necruțătoare|nemulțumit|nemulțumită|mulțumit|mulțumită|furios|furioasă)`,
      forms: ['{source} {cue} … :'],
      needs: 'known',
      quiet: true,
    },
    {
      // Who writes for an outlet, and is not named.
      words: 'a descris, a scris, scrie, relatează, a relatat',
      forms: [
        '(corespondentul|corespondenta|jurnalistul|jurnalista|reporterul|reporterul) (ziarului |agenției |postului |de la |){source} {cue}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      words:
        '(nu |)și-a(|u) recunoscut (vina|vinovăția|faptele|fapta), (nu își|nu-și) ascund(e|) (bucuria|dezamăgirea|furia|emoția|nemulțumirea|entuziasmul|tristețea|îngrijorarea)',
      forms: ['” {cue} {source}', '{source} {cue}'],
      needs: 'person',
    },
    {
      words: '(a|au) (descoperit|aflat|stabilit|calculat)',
      forms: ['{source} {cue} (că|de ce|cum|când)'],
      needs: 'known',
    },
    {
      words: `spus, explicat, povestit, confirmat, declarat, dezvăluit, precizat, amintit, scris, afirmat, transmis, anunțat`,
      forms: ['(cum|precum|după cum|așa cum) (a|au|ne-a|i-a) {cue} (pentru|la) {medium} {source}'],
      quiet: true,
    },
    {
      words: `a scris, a relatat, a anunțat, a dezvăluit, a publicat, au scris, au relatat`,
      forms: [
        'prima care {cue} … (a fost|este) {source}',
        '{source} {cue} (prima|primul|în premieră)',
        'primul care {cue} … (a fost|este) {source}',
      ],
      kind: 'original-publication',
      needs: 'outlet',
    },
    {
      // A man’s name would have “lui” in front.
      words: 'potrivit, conform',
      forms: ['{cue} {source}'],
      body: true,
    },
    { words: 'potrivit lui, conform lui', forms: ['{cue} {source}'] },
    {
      words: `(conform|potrivit) (spuselor|declarației|declarațiilor|afirmațiilor), în opinia, după părerea, în viziunea, după spusele, din spusele, din punctul de vedere al, din perspectiva, în conformitate cu, potrivit celor declarate de, potrivit celor spuse de, potrivit unor informații ale, potrivit informațiilor obținute de, potrivit informațiilor publicate de, conform informațiilor publicate de, potrivit informațiilor transmise de, conform informațiilor transmise de, potrivit datelor furnizate de, conform datelor furnizate de, potrivit datelor publicate de, conform datelor publicate de, potrivit unui comunicat al, potrivit unui comunicat remis de, potrivit unui articol publicat de, conform celor relatate de, potrivit celor relatate de, din informațiile, din datele, după cum reiese din, așa cum reiese din, așa cum rezultă din, rezultă din, reiese din, (se arată|se menționează|se precizează|se spune|se afirmă|se susține) într-un comunicat (|de presă )(al|de la|transmis de|emis de|remis de), se arată în, se menționează în, se precizează în, scrie în, se spune în, se afirmă în, se subliniază în`,
      forms: ['{cue} {source}'],
    },
    {
      words: `informațiile publicate de, informațiile apărute în, informația publicată de, informații publicate de, articolul publicat de, articolul din, ancheta publicată de, investigația publicată de, o investigație publicată de, dezvăluirile publicate de, dezvăluirile din, dezvăluirile făcute de, știrea publicată de, relatările din, relatările, cele relatate de, cele publicate de, cele scrise de, `,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `afirmat, declarat, explicat, precizat, adăugat, subliniat, arătat, menționat, spus, susținut, povestit,
        mărturisit, recunoscut, admis, considerat, crezut, apreciat, observat, remarcat, constatat, amintit,
        insistat, avertizat, atenționat, comentat, opinat, estimat, sugerat, lăsat să se înțeleagă, transmis,
        informat, comunicat, anunțat, confirmat, asigurat, răspuns, replicat, conchis, concluzionat,
        punctat, detaliat, întrebat, recomandat, garantat, promis, regretat, deplâns, sperat, temut, plâns,
        semnalat, evidențiat, notat, relatat, scris, ironizat, reamintit, reiterat, pledat, argumentat, exclamat,
        presupus, gândit, bănuit, clarificat, lămurit, ținut să precizeze, rezumat, pretins, zis, ținut să, dat asigurări, dat de înțeles, atras atenția, făcut cunoscut, făcut referire, explicat că, întrebat retoric, dat de știre, vorbit, reacționat, pus în gardă`,
      forms: [
        '¶ (pentru|la) {medium} , {source} (a|au|și-a) {cue}',
        '” (a|au) {cue} (pentru|la|, pentru|, la) {medium} , {source}',
        '” (a|au) {cue} (pentru|la|, pentru|, la) {medium} {source}',
        '” (a|au|i-a|le-a) {cue} {source} (pentru|la) {medium}',
        '{source} (|mai )(a|au) {cue} (pentru|la) {medium}',
        '(cum|precum) (a|au|a mai|ne-a) {cue} {source}',
        '” (a|au|a mai|au mai|ar fi|i-a|le-a|ne-a|s-a|mi-a|l-a) {cue} {source}',
        '{source} (a|au|a mai|au mai|ar fi|i-a|le-a|ne-a|ne-au|le-au|i-au|s-a|s-au|a și|l-a) {cue}',
        '{source} … (și|dar|iar) (a|au) {cue}',
      ],
    },
    {
      words: `mizează pe, mizau pe, miza pe, pariază pe, pariau pe, se așteaptă, se așteptau, se tem că, jură, oftează, râde, glumește, prognozează, preconizează, calculează, apreciau, consemnează, dă vina pe, dau vina pe, afirmă, afirma, afirmau, declară, declara, declarau, explică, explica, explicau, precizează, preciza,
        precizau, adaugă, adăuga, adăugau, subliniază, sublinia, subliniau, arată, arăta, arătau, menționează,
        menționa, menționau, spune, spun, spunea, spuneau, susține, susțin, susținea, susțineau, povestește,
        povestesc, povestea, povesteau, mărturisește, mărturisesc, mărturisea, mărturiseau, recunoaște, recunosc,
        recunoștea, recunoșteau, admite, admit, admitea, admiteau, consideră, considera, considerau, crede, cred,
        credea, credeau, apreciază, aprecia, observă, remarcă, constată, amintește, amintesc, amintea,
        aminteau, insistă, insista, insistau, avertizează, avertiza, avertizau, atenționează, comentează, comenta,
        comentau, opinează, estimează, estima, estimau, sugerează, lasă să se înțeleagă, transmite, transmit,
        informează, comunică, anunță, anunța, anunțau, confirmă, confirma, confirmau, asigură, asigura, asigurau,
        răspunde, răspund, răspundea, răspundeau, replică, replica, replicau, conchide, conchid, concluzionează,
        punctează, detaliază, întreabă, recomandă, garantează, promite, promit, promitea, promiteau,
        regretă, deplânge, deplâng, speră, spera, sperau, se teme, se tem, se plânge, se plâng, semnalează,
        evidențiază, notează, nota, notau, relatează, relata, relatau, scrie, scriu, scria, scriau, ironizează,
        reamintește, reamintesc, reiterează, pledează, argumentează, exclamă, presupune, presupun, gândește,
        gândesc, bănuiește, bănuiesc, clarifică, lămurește, lămuresc, ține să precizeze, țin să precizeze, rezumă,
        pretinde, pretind, pretindea, pretindeau, zice, zic, zicea, dă asigurări, atrage atenția, atrag atenția, dă de înțeles, face referire, vorbește despre, vorbesc despre, vorbea despre, vorbește deja despre, vorbesc deja despre, se arată, se declară, se întreabă, se arată îngrijorat, se apără, se lamentează, îndeamnă, anticipează, prezice, pune în gardă, prevestește, este de părere, sunt de părere, e de părere, este convins, e convins, e convinsă, este convinsă`,
      forms: [
        '” {cue} (pentru|, pentru|la) {medium} , {source}',
        '” {cue} {source} (pentru|într-un interviu pentru|într-un interviu acordat) {medium}',
        '{source} {cue} (pentru|într-un interviu pentru|într-un interviu acordat) {medium}',
        '(cum|precum) {cue} {source}',
        '” (|mai ){cue} {source}',
        '{source} {cue}',
        '{source} … (și|dar|iar) {cue}',
      ],
    },
    {
      words: `catalogat, etichetat, taxat, ironizat, desființat, infirmat, demontat, combătut, lăudat, minimalizat, denunțat, criticat, respins, negat, dezmințit, contestat, dezvăluit, cerut, acuzat, propus, solicitat,
        condamnat, salutat, atribuit, descris, exclus, evocat, raportat,
        titrat, semnalat, îndemnat, reclamat, calificat, numit, invocat, reproșat, vorbit despre, făcut
        apel, adus la cunoștință, pus la îndoială, pus sub semnul întrebării, luat poziție`,
      forms: [
        '(după cum|așa cum|precum) (a|au) {cue} {source}',
        '” (a|au|i-a|le-a|l-a) {cue} {source} ”',
        '{source} (a|au|a mai|au mai|ar fi|i-a|le-a|l-a|a și) {cue}',
      ],
    },
    {
      words: `denunță, critică, respinge, resping, respingea, respingeau, neagă, nega, negau, dezminte, dezmint, contestă,
        dezvăluie, cere, cer, cerea, cereau, acuză, acuza, acuzau, propune, propun, propunea, propuneau, solicită,
        condamnă, salută, atribuie, descrie, descriu, exclude, exclud, laudă, minimalizează,
        evocă, raportează, titrează, semnalează, îndeamnă, reclamă, califică, numește, numesc, invocă,
        reproșează, vorbește despre, vorbesc despre, face apel, fac apel, aduce la cunoștință, aduc la cunoștință,
        pune la îndoială, pun la îndoială, arată că, titra`,
      forms: ['(după cum|așa cum|precum) {cue} {source}', '” {cue} {source} ”', '{source} {cue}'],
    },
    {
      words: `adăugând, afirmând, declarând, explicând, precizând, subliniind, arătând, susținând, spunând, amintind, recunoscând, avertizând, insistând, menționând, acuzând, anunțând, invocând, denunțând, vorbind despre, cerând`,
      forms: ['{source} … {cue}'],
    },
    { words: `citează, cita, a citat`, forms: ['” (îl |o |îi |le |){cue} {source} pe {origin}'], needs: 'outlet' },
    { words: `citează, cita, a citat, se referă la`, forms: ['{source} {cue} {origin}'], needs: 'outlet' },
    {
      words: `citând, care citează, care cita, care a citat, care îl citează pe, care îi citează pe, care o citează pe, citându-l pe, citând-o pe, citându-i pe, bazându-se pe, care se bazează pe, cu referire la, făcând referire la, invocând, care invocă, făcând trimitere la, pe baza, în baza, care preia, preluând, preluând o știre a`,
      forms: ['{cue} {source}'],
      chain: true,
    },
    { words: `pentru`, forms: ['” {cue} {source} ”'], told: true, needs: 'outlet', quiet: true },
    {
      words: `citat de, citată de, citați de, citate de, consultat de, consultată de, consultați de, consultate de, chestionați de, intervievați de, sondați de, contactat de, contactată de, contactați de, contactate de, întrebat de, întrebată de, întrebați de, care au vorbit cu, care a vorbit cu, care a declarat pentru, care au declarat pentru, solicitat de`,
      forms: ['{source} , {cue} {medium} ,', '¶ {cue} {medium} , {source}'],
      quiet: true,
    },
    {
      words: `citat de, citată de, citați de, citate de, consultat de, consultată de, consultați de, consultate de, contactat de, contactată de, contactați de, contactate de, întrebat de, întrebată de, care au vorbit cu, care a vorbit cu, care a declarat pentru, care au declarat pentru`,
      forms: ['{source} , {cue} {medium}', '{source} {cue} {medium}'],
    },
    {
      words: `într-un interviu pentru, într-un interviu acordat, într-un interviu cu, într-un interviu la, într-o declarație pentru, într-o declarație acordată, într-o declarație transmisă, într-o discuție cu, într-un dialog cu, într-un mesaj pentru, invitat la, invitată la, invitat la emisiunea, invitat în direct la, prezent la, prezentă la, contactat de, contactată de, contactați de, întrebat de, întrebată de, întrebați de, solicitat de, solicitată de, citat de, citată de, citați de, citate de, consultat de, consultați de, intervievat de, intervievată de, în direct la, în exclusivitate pentru`,
      forms: ['{cue} (|ziarului |postului |agenției |site-ului ){source}'],
      told: true,
      needs: 'outlet',
    },
    {
      words: `într-un interviu acordat, într-un interviu pentru, într-un interviu la, într-un interviu cu, într-un interviu publicat de, într-o declarație pentru, într-o declarație acordată, într-o declarație transmisă, într-o discuție cu, într-un mesaj pentru, într-un răspuns pentru, într-un dialog cu, solicitat de, solicitată de, contactat de, contactată de, întrebat de, întrebată de, la microfonul, în exclusivitate pentru`,
      forms: [
        '{cue} (|postului |ziarului |agenției |publicației |site-ului |televiziunii |revistei ){medium} , {source}',
        '{cue} (|postului |ziarului |agenției |publicației |site-ului |televiziunii |revistei ){medium} , … , {source}',
      ],
    },
    {
      words: `a intrat în posesia, are copie, l-a consultat, le-a consultat, a consultat, a obținut, le-a obținut, l-a obținut, a putut consulta, deține copii, a avut acces, au avut acces`,
      forms: [
        '{source} (|,) (pe care|la care|din care|căruia|căreia|cărora) {medium} {cue}',
        '{source} (|,) (pe care|la care|din care) {cue} {medium}',
      ],
      needs: 'document',
    },
    {
      words: `obținut de, obținută de, obținuți de, obținute de, consultat de, consultată de, consultați de, consultate de, văzut de, văzută de, văzute de, intrat în posesia, intrate în posesia, ajuns la, ajunse la, ajunse în posesia, ajuns în posesia, analizate de, dezvăluit de, dezvăluite de, publicate de, publicat de, publicată de, citat de, citată de, citate de`,
      forms: ['{source} {cue} {medium}'],
      needs: 'document',
    },
    {
      words: `a aflat, au aflat, a obținut informații`,
      forms: [
        'din {origin} , {source} {cue}',
        '{source} {cue} (de la|din|pe) {origin}',
        '(din informațiile|după cum|așa cum|din câte) {cue} {source}',
        '{source} {cue}',
      ],
      needs: 'outlet',
    },
    {
      words: `preluat de, preluată de, preluate de, preluați de, relatat de, relatată de, relatate de, citat de, citată de, citate de, citați de, publicat de, publicată de, publicate de, publicați de, publicat în, publicată în, publicate în, publicat pe, transmis de, transmisă de, transmise de, dezvăluit de, dezvăluită de, dezvăluite de, difuzat de, difuzată de, difuzate de, anunțat de, anunțată de, scris de, scrisă de, consultat de, obținut de, obținute de, realizat de, făcut de, prezentat de, informează`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      kind: 'original-publication',
      words: `publicată inițial de, publicat inițial de, publicate inițial de, publicat inițial în, publicată inițial în, publicat inițial pe, publicată inițial pe, inițial publicat de, inițial publicat în, inițial publicată de, publicat pentru prima dată de, publicată pentru prima dată de, publicat pentru prima dată în, publicată pentru prima dată în, publicat pentru prima oară în, publicat pentru prima oară de, apărut inițial în, apărută inițial în, apărut inițial pe, apărut pentru prima dată în, apărut prima dată în, apărut prima dată pe, publicat mai întâi de, publicată mai întâi de, publicat în premieră de, publicată în premieră de, dezvăluit în premieră de, dezvăluită în premieră de, dezvăluită inițial de, dezvăluit inițial de, relatată inițial de, relatat inițial de, relatată pentru prima dată de, publicat original de, publicat original în, publicat original pe, dezvăluită prima dată de, publicată prima dată de, publicat prima dată de`,
      forms: ['{cue} {source}'],
    },
    {
      kind: 'original-publication',
      words: `a dezvăluit în premieră, a dezvăluit în exclusivitate, a scris în premieră, a scris prima, a publicat în premieră, a fost primul care a relatat, a fost prima care a relatat, a relatat prima, a anunțat în premieră`,
      forms: ['{source} {cue}'],
      needs: 'outlet',
    },
    {
      kind: 'republication',
      words: `preluat de pe, preluată de pe, preluat din, preluată din, republicat de, republicat din, republicat cu permisiunea, reprodus cu permisiunea, reprodus din, a fost preluat de pe, a fost preluată de pe, a fost preluat din`,
      forms: ['{cue} {source}'],
    },
    {
      words: `denunță, critică, respinge, resping, respingea, respingeau, neagă, nega, negau, dezminte, dezmint, contestă,
        dezvăluie, cere, cer, cerea, cereau, acuză, acuza, acuzau, propune, propun, propunea, propuneau, solicită,
        condamnă, salută, atribuie, publică, difuzează, descrie, descriu, exclude, exclud, laudă, minimalizează,
        evocă, raportează, titrează, prezintă, semnalează, îndeamnă, reclamă, califică, numește, numesc, invocă,
        reproșează, vorbește despre, vorbesc despre, face apel, fac apel, aduce la cunoștință, aduc la cunoștință,
        pune la îndoială, pun la îndoială`,
      forms: ['” {cue} {source}'],
      needs: 'outlet',
    },
    {
      words: `denunțat, criticat, respins, negat, dezmințit, contestat, dezvăluit, cerut, acuzat, propus, solicitat,
        condamnat, salutat, atribuit, publicat, difuzat, descris, exclus, lăudat, minimalizat, evocat, raportat,
        titrat, prezentat, semnalat, îndemnat, reclamat, calificat, numit, invocat, reproșat, vorbit despre, făcut
        apel, adus la cunoștință, pus la îndoială`,
      forms: ['” (a|au) {cue} {source}'],
      needs: 'outlet',
    },
    {
      words: `confirmat de, confirmată de, confirmate de, confirmați de, anunțat de, anunțată de, anunțate de, dezmințit de, dezmințită de, dezmințite de, denunțat de, denunțată de, revendicat de, revendicată de, dezvăluit de, dezvăluită de, dezvăluite de, relatat de, relatată de, transmis de, transmisă de, comunicat de, comunicată de, comunicate de, semnalat de, semnalată de`,
      forms: ['{cue} {source}'],
    },
    {
      words: `spus, declarat, afirmat, explicat, precizat, adăugat, susținut, arătat, povestit`,
      forms: ['{source} (a|au|a mai|au mai) {cue}'],
      strong: true,
    },
    {
      words: `spun, afirmă, susține, susțin, declară, jură, mărturisesc, mărturisește, recunosc, recunoaște, neagă`,
      forms: ['” {cue} {source}', '{source} {cue}'],
      strong: true,
    },
    {
      // What follows "that" is said, and says nothing.
      words: `(a|au) (negat|recunoscut|admis|mărturisit|replicat|jurat|pretins|povestit|relatat|adăugat|asigurat) (că|cum că), (povestește|povestesc|explică|spune|zice|crede|cred|speră|se teme|se tem|consideră|insistă|promite|promit|admite|admit|asigură|avertizează|anunță|confirmă|amintește|amintesc|adaugă|precizează|bănuiește|bănuiesc|estimează|scrie|scriu) că`,
      forms: ['{source} {cue}'],
      strong: true,
    },
    {
      // "The answer of X: “…”"
      forms: [
        '(comentariul|replica|răspunsul|reacția|acuzația|acuzațiile|apelul|mesajul|avertismentul|explicația|explicațiile|versiunea|cuvintele|promisiunea|cererea|critica|teza|ipoteza|poziția|convingerea|prognoza|concluzia|mărturisirea|mărturia|relatarea|postarea|întrebarea|anunțul|fraza|sloganul|sfatul|plângerea|constatarea|verdictul|diagnosticul) (lui |) {source}',
      ],
      needs: 'quotation',
      quiet: true,
    },
    {
      forms: [
        '(mesajul|ipoteza|teza|convingerea|poziția|concluzia|părerea|prognoza|speranța|temerea|ideea|bănuiala|cererea|explicația|acuzația|răspunsul|estimarea) {source} (este|e|a fost|rămâne) (că|clar|clară|simplu|simplă|fără echivoc)',
        '(pe aceeași linie|în același sens|în sens contrar|pe aceeași lungime de undă|în contradicție) (este |e |s-a exprimat |merge |) (și |) {source}',
        '{source} (nu are|nu au|n-are|n-au) (nicio îndoială|îndoieli|dubii)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // Whom a paper has spoken to.
      forms: ['{medium} (a|au) (vorbit cu|stat de vorbă cu|discutat cu|intervievat|contactat) {source}'],
      needs: 'unnamed',
    },
    {
      forms: [
        '{source} (a redus|a revizuit|a îmbunătățit|a înrăutățit|a menținut|a majorat|a coborât|revizuiește|reduce|îmbunătățește) (în scădere |în creștere |în jos |în sus |) (prognoza|estimarea|estimările|previziunile|proiecția)',
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
      words: `spusese, scrisese, declarase, anunțase, avertizase, explicase, susținuse, promisese, recunoscuse, mărturisise, povestise, afirmase, confirmase, dezvăluise, negase, ceruse, precizase, relatase, atrăsese atenția, (și-a|și-au) (recunoscut|exprimat|cerut|motivat|justificat|asumat|mărturisit|anunțat|dezvăluit|povestit)`,
      forms: ['” {cue} {source}', '(cum|precum|după cum|așa cum) {cue} {source}', '{source} {cue}'],
      needs: 'known',
      quiet: true,
    },
    {
      words: `(a|au) (descoperit|observat|calculat|demonstrat|constatat|verificat|detectat|măsurat)`,
      forms: ['” {cue} {source}'],
      needs: 'known',
      quiet: true,
    },
    {
      words: `amenință, a amenințat, au amenințat, și-a asumat, și-au asumat, își asumă`,
      forms: ['” {cue} {source}', '{source} {cue}'],
      needs: 'known',
      quiet: true,
    },
    { words: `în direct la, live la`, forms: ['{cue} {source}'], told: true, needs: 'outlet', quiet: true },
    {
      words: `(sfătuit|îndemnat|avertizat|rugat|chemat|informat|anunțat|atenționat|asigurat)(|ă), (sfătuiți|îndemnați|avertizați|rugați|chemați|informați|anunțați|atenționați|asigurați|sfătuite|îndemnate|avertizate|rugate|chemate|informate|anunțate|atenționate|asigurate)`,
      forms: ['{cue} de (către |) {source} (să|că|asupra|în legătură cu|cu privire la)'],
      needs: 'known',
    },
    {
      words: `(nu (a|au)|n-a|n-au) (dorit|vrut|ținut) să (spună|precizeze|dezvăluie|răspundă|confirme|comenteze|facă (declarații|comentarii|precizări)|ofere (detalii|informații|explicații|un punct de vedere)|vorbească|se pronunțe|discute), nu (dorește|doresc|vrea|vor) să (spună|precizeze|dezvăluie|răspundă|confirme|comenteze|facă (declarații|comentarii)|ofere (detalii|informații)), (a|au) refuzat (să (comenteze|facă (declarații|comentarii|precizări)|ofere (detalii|informații|explicații|un punct de vedere)|vorbească cu|discute cu|se pronunțe)|orice (comentariu|declarație)), refuză (să comenteze|orice comentariu), nu comentează`,
      forms: ['{source} {cue}', '” {cue} {source}'],
      needs: 'known',
    },
    {
      words: `:`,
      forms: ['¶ {source} (,|) (după|despre|înainte de|înaintea|la|cu privire la|referitor la|legat de) … {cue}'],
      needs: 'headline',
    },
    { words: SAYING, forms: ['” {cue} , … , {source} ”'], needs: 'known' },
    { forms: ['¶ {source} :'], needs: 'speech' },
    { forms: ['¶ {source} :'], needs: 'headline' },
    {
      words: `într-un interviu (pentru|acordat|publicat de|publicat în|apărut în), într-o declarație (pentru|acordată), în direct la, în exclusivitate pentru`,
      forms: ['{cue} {source}'],
      told: true,
      needs: 'publication',
    },
    {
      words: `și-a cerut (scuze|iertare), și-au cerut (scuze|iertare), își cere (scuze|iertare), își cer (scuze|iertare), a cerut (scuze|iertare), (a|au) (făcut|lansat) un apel, (a|au) mulțumit, mulțumește, mulțumesc, și-a asumat (vina|responsabilitatea|răspunderea|greșeala|eșecul), și-au asumat (vina|responsabilitatea), își asumă (vina|responsabilitatea|răspunderea), și-a exprimat (regretul|speranța|îngrijorarea|convingerea|nemulțumirea|dezacordul|susținerea|sprijinul|încrederea), își exprimă (regretul|speranța|îngrijorarea|convingerea|nemulțumirea|susținerea), (a|au) dat vina pe, dă vina pe, dau vina pe, își amintește, își amintesc, și-a amintit, și-au amintit, nu exclude, nu exclud, n-a exclus, nu a exclus, nu au exclus, nu crede, nu cred, nu este de acord, nu sunt de acord, nu e de acord, (s-a|s-au) (declarat|arătat|plâns|apărat|scuzat|lăudat|angajat|opus|pronunțat|revoltat|justificat|eschivat), se (declară|plâng|plânge|apără|laudă|opune|opun|pronunță|angajează|revoltă|justifică|miră), (a|au) (catalogat|ripostat|tunat|punctat|explicat|pus pe seama|sărit în apărarea|luat apărarea|lansat un apel|tras un semnal de alarmă|tras semnalul de alarmă|rupt tăcerea|pus punctul pe i|ridicat tonul|cerut explicații|calmat spiritele|minimizat|temperat|nuanțat|rectificat|revenit cu precizări|estimat|calculat|cuantificat|prognozat|apreciat|motivat|invocat|îndemnat|chemat|recomandat|sfătuit|propus|felicitat|certat|atacat|taxat|ironizat|contrazis|corectat), trage un semnal de alarmă, trag un semnal de alarmă, trage semnalul de alarmă, sună alarma, lansează un apel, pune pe seama, pun pe seama, sare în apărarea, ia apărarea, rupe tăcerea, bagatelizează, minimizează, temperează, nuanțează, ripostează, tună, atacă, taxează, contrazice, contrazic, îndeamnă, cheamă, recomandă, sfătuiește, sfătuiesc, felicită, motivează, invocă, cuantifică, evaluează`,
      forms: ['” {cue} {source}', '{source} {cue}'],
      needs: 'known',
      quiet: true,
    },
    {
      // "Of another mind is the economist Jane Smith: …"
      forms: [
        '(o|așa|asta) (arată|spune|spun|confirmă|susține|susțin|demonstrează|reiese din|rezultă din) {source}',
        '(de altă părere|de aceeași părere|de părere contrară|de acord|mai rezervat|mai rezervată|mai prudent|mai prudentă|mai optimist|mai optimistă|mai sceptic|mai sceptică|mai dur|mai dură|mai tranșant|mai tranșantă|categoric|sceptic|sceptică|revoltat|revoltată|indignat|indignată|la fel de critic|la fel de critică) (este |e |sunt |s-a arătat |se arată |a fost |) (și |) {source}',
        '(nu (e|este|sunt) de (acord|aceeași părere)|(e|este|sunt) de (altă|aceeași) părere|(e|este) de acord) (nici |și |) {source}',
        '{source} (nu |) (e|este|sunt) de (acord|altă părere|aceeași părere|părere contrară|părere)',
        '{source} (e|este|sunt|s-a arătat|se arată|s-au arătat|s-a declarat|se declară) (și |) (convins|convinsă|convinși|sigur|sigură|siguri|sceptic|sceptică|sceptici|îngrijorat|îngrijorată|îngrijorați|indignat|indignată|revoltat|revoltată|mulțumit|mulțumită|nemulțumit|nemulțumită|optimist|optimistă|surprins|surprinsă|categoric|categorică)',
        '{source} , (potrivit căruia|potrivit căreia|potrivit cărora|conform căruia|conform căreia|pentru care)',
        '(a fost|este|e|au fost|sunt) {source} (cel|cea|cei|cele) care (a|au) (spus|anunțat|dezvăluit|confirmat|relatat|povestit|cerut|semnalat|dat|denunțat|explicat|declarat|lansat)',
        '(cel|cea|cei) care (a|au) (spus|spus-o|anunțat|dezvăluit|confirmat|relatat|povestit|semnalat|dat|denunțat|lansat) … (a fost|este|e|au fost|sunt) {source}',
        '(anunțul|dezvăluirea|informația|știrea|acuzația|avertismentul|concluzia|apelul|confirmarea|reacția|estimarea|dezmințirea) (a venit|vine|a fost făcut (luni|marți|miercuri|joi|vineri|sâmbătă|duminică|azi|astăzi|ieri|de) (de|seară|dimineață|)|a fost făcut|a fost făcută|a fost dată|a fost lansat|a fost lansată|este|e|îi) (de la |de către |din partea |ai |a |al |) {source}',
        '{source} (nu ascunde|nu ascund|nu a ascuns|nu se îndoiește|nu se îndoiesc|nu are dubii|nu au dubii)',
        '” (:|) (așa|astfel) (își|și-a|a|descrie|a descris|rezumă|a rezumat|comentează|a comentat|explică|a explicat) … {source} ”',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // The paper that has the document, and the document.
      words: `(a|au) (obținut|consultat|văzut|citit|analizat|ascultat|primit|studiat|publicat|verificat|intrat în posesia|avut acces la|făcut rost de|făcut publică|făcut public), (este|e) în posesia, deține, dețin, are, are o copie a, are copii ale, publică, citează, prezintă`,
      forms: ['{medium} {cue} {source}'],
      needs: 'document',
    },
    {
      // What papers say.
      words: `(a|au) (arătat|confirmat|relevat|indicat|dezvăluit|exclus|stabilit|demonstrat|dovedit|descris|identificat|consemnat|subliniat|scos la iveală|scos la lumină|semnalat|prezentat), prezintă, stabilește, demonstrează, demonstrează că, plasează, localizează, estimează, exclude, exclud, infirmă, contrazice, contrazic, atestă, certifică, documentează, enumeră, cuprinde, conține, conțin, descrie, descriu, semnalează, identifică, consemnează, constată, precizează, prevede, scoate la iveală, scot la iveală, pune sub semnul întrebării, pun sub semnul întrebării, pune la îndoială, trage un semnal de alarmă, vorbește despre, atrage atenția`,
      forms: ['{source} {cue}'],
      needs: 'document',
    },
    {
      words: `într-un interviu acordat, într-o declarație acordată`,
      forms: ['{cue} {source} ”'],
      told: true,
    },
    {
      words: `în direct la, în exclusivitate la, în platoul, la emisiunea, în studioul, la microfonul, într-o discuție cu, într-un dialog cu, pentru`,
      forms: ['{cue} (|ziarul |postul |agenția |site-ul |revista |televiziunea |publicația ){source}'],
      told: true,
      needs: 'outlet',
      quiet: true,
    },
    { forms: ['” la {source} ”'], told: true, needs: 'outlet', quiet: true },
    {
      forms: [
        '(prima|primul|primii) care (a|au) (dat|scris|relatat|anunțat|publicat|dezvăluit|transmis) … (a fost|au fost|este|sunt|e) {source}',
        '(informația|știrea|dezvăluirea|exclusivitatea|ancheta|investigația) (îi aparține|aparține|este semnată de|e semnată de) {source}',
        '(preluată|preluat|preluate|citată|citat|citate|relatată|relatat|difuzată|difuzat|publicată|publicat|dezvăluită|dezvăluit) (ieri |azi |luni |marți |miercuri |joi |vineri |inițial |ulterior |) de (ziarul |cotidianul |postul |agenția |site-ul |revista |publicația |) {source}',
        'după {source} ”',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // "Those who were there say …"
      words: `(spun|spune|povestesc|povestește|susțin|susține|jură|afirmă|asigură|mărturisesc|mărturisește|își amintesc|își amintește|descriu|descrie|vorbesc|vorbește|relatează|cred|crede) (că|cum|de|despre|un|o)`,
      forms: ['{source} … {cue}'],
      needs: 'unnamed',
      quiet: true,
    },
    {
      // "has announced, on Monday, the police": the day between commas.
      words: `(a|au) (anunțat|transmis|declarat|informat|precizat|spus|comunicat|explicat|afirmat|arătat|confirmat|relatat|adăugat|susținut|avertizat|recunoscut|dezvăluit|povestit|subliniat|menționat|raportat)`,
      forms: [
        '” {cue} , (luni|marți|miercuri|joi|vineri|sâmbătă|duminică|astăzi|azi|ieri|aseară) (dimineață |dimineața |seara |seară |după-amiază |noaptea |la prânz |), {source}',
        '” {cue} , (luni|marți|miercuri|joi|vineri|sâmbătă|duminică|astăzi|azi|ieri|aseară) … , pentru {medium} , {source}',
        '” {cue} , pentru {medium} , {source}',
        '” {cue} , (într-un comunicat|într-un comunicat de presă|într-o conferință de presă|într-o postare|pe facebook|la antena|pe pagina) … , {source}',
      ],
      needs: 'known',
    },
    {
      forms: [
        '¶ (și |)pentru {source} , (*ul|*a|*ele|*ii|nu|e|este|sunt|un|o|„|«)',
        '” pentru {source} , (nu|e|este|sunt|un|o|acest|această|aceste|„|«)',
        '” pentru {source} , (*ul|*ele|*ii) (nu|e|este|a|au|va|vor|sunt|„|«)',
      ],
      needs: 'named',
      quiet: true,
    },
    {
      // A gesture that goes with what is said.
      words: `(ridică|ridica|a ridicat) din umeri, (dă|dădea|a dat) din (cap|mână|umeri), (clatină|clătina|a clătinat) din cap, (oftează|ofta|a oftat), (zâmbește|zâmbea|a zâmbit), nu-și (ascunde|ascundea) (bucuria|supărarea|dezamăgirea|emoția|nemulțumirea), nu se (ascunde|sfiește), (merge|a mers) mai departe, (pune|a pus) piciorul în prag, (face|a făcut) haz de necaz, (își face|și-a făcut) cruce`,
      forms: ['” {cue} {source}', '{source} {cue} :'],
      needs: 'quotation',
      strong: true,
      quiet: true,
    },
    {
      // Who stands up for a law or a choice argues for it.
      words: '(apără|a apărat|au apărat)',
      forms: [
        '{source} {cue} (noua |noul |) (lege|legea|reforma|reformele|norma|textul|planul|proiectul|acordul|decretul|ordonanța|decizia|deciziile|guvernul|măsura|măsurile|inițiativa|legalitatea|legitimitatea|munca|propunerea|bugetul|politica|alegerea)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      forms: [
        '{source} (a emis|a publicat|a difuzat|a transmis|a dat publicității|emite|publică) (un comunicat|o notă|un mesaj|o declarație|o scrisoare) (în care|prin care)',
      ],
      needs: 'known',
      quiet: true,
    },
    { words: '*', forms: ['” {source} (a |și-a |s-a |își |se ){cue}'], needs: 'speech', quiet: true },
    {
      words: `arată, menționează, precizează, spune, subliniază, afirmă, scrie, consemnează, concluzionează`,
      forms: ['(în|într-un|într-o) {source} se {cue}', 'se {cue} (în|într-un|într-o) {source}'],
      needs: 'document',
    },
    {
      words: `indică, relevă, sugerează, reflectă, confirmă, arată, dovedesc, dovedește, vorbesc despre`,
      forms: ['{source} {cue}'],
      needs: 'document',
    },
    {
      words: `în opinia, după părerea, în viziunea, după spusele, din spusele, din punctul de vedere al, din perspectiva`,
      forms: ['{cue} {source}'],
      strong: true,
    },
    {
      words: `a refuzat să comenteze, au refuzat să comenteze, refuză să comenteze, nu a comentat, nu au comentat, a evitat să comenteze`,
      forms: ['{source} {cue}'],
    },
    {
      words: `vorbit, vorbesc, povestit, declarat, spus, mărturisit`,
      forms: ['(a|au) {cue} (pentru|cu) {medium} {source}'],
    },
    {
      words: `explicat, declarat, spus, afirmat, precizat, confirmat, povestit, dezvăluit, mărturisit, transmis, susținut, arătat, admis, recunoscut, relatat, adăugat`,
      forms: [
        '” (a|au) {cue} (pentru|într-un interviu pentru|într-un interviu acordat|într-o discuție cu|la|în direct la|într-un interviu la) {medium} {source}',
        '(a|au) {cue} (pentru|într-un interviu pentru|într-un interviu acordat|într-o discuție cu|la|în direct la|într-un interviu la) {medium} {source}',
      ],
    },
    {
      words: `explică, declară, spune, spun, afirmă, precizează, confirmă, povestește, povestesc, dezvăluie, mărturisește, susține, susțin`,
      forms: [
        '{cue} (pentru|într-un interviu pentru|într-un interviu acordat|într-o discuție cu|la|în direct la|într-un interviu la) {medium} {source}',
      ],
    },
    {
      words: `consultat de, consultată de, consultate de, consultați de, obținut de, obținută de, obținute de, văzut de, văzute de, văzută de, analizat de, analizate de, analizată de, aflat în posesia, aflate în posesia, aflată în posesia, intrat în posesia, intrate în posesia, ajuns la redacția, ajunse la redacția, citat de, citată de, citați de, citate de, intervievat de, intervievată de, intervievați de, contactat de, contactată de, contactați de, pe care le-a văzut, pe care l-a văzut, pe care le-a consultat, pe care l-a consultat, pe care le-a obținut, pe care l-a obținut, pe care a obținut-o, cu care a vorbit, cu care au vorbit, cu care a discutat, cu care au discutat, cu care a stat de vorbă, despre care scrie, despre care a scris, despre care relatează, după cum a aflat, din câte a aflat, potrivit informațiilor`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      words: `rezultă, reiese, aflăm, se desprinde, se vede, a rezultat, a reieșit`,
      forms: ['(din|dintr-un|dintr-o) {source} {cue}', '{cue} (din|dintr-un|dintr-o) {source}'],
      quiet: true,
    },
    {
      words: `*`,
      forms: ['” (a |au |)(|mai |se |s-a |îmi |ne |își ){cue} {source} ”', '{source} (a |au |)(|mai |se |s-a ){cue} :'],
      needs: 'speech',
    },
    {
      words: `*`,
      forms: ['{source} (|a |au |se |s-a |s-au ){cue} (că|cum că)'],
    },
    { forms: ['{source} :'], needs: 'speech' },
    { forms: ['{source} … :'], needs: 'speech', quiet: true },
    {
      kind: 'original-publication',
      words: 'apare prima dată în, a apărut prima dată în, apare pentru prima dată în, a apărut pentru prima dată în',
      forms: ['{cue} {source}'],
      needs: 'publication',
    },
    {
      // These say something only where a clause, a quotation or a figure follows: a museum shows paintings as well.
      words: SHOWING,
      forms: [
        '(cum|precum|după cum|așa cum) {cue} {source}',
        '” {cue} {source}',
        '{source} {cue} (că|cum|:)',
        '{source} {cue} … (%|la sută|puncte|milioane|miliarde|mii)',
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
    { words: `prevede, prevăd, a prevăzut, au prevăzut`, forms: ['{source} {cue}'], needs: 'unnamed' },
    { words: `prevede, prevăd, a prevăzut, au prevăzut`, forms: ['{source} {cue}'], needs: 'named' },
    {
      // What an outlet made of a story that it took over.
      words: 'a repetat, repetă, a preluat, preia, și-a cerut scuze',
      forms: ['{source} {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '{source} (a făcut|face|făcuse) (din|dintr-un|dintr-o) … (o|un)',
        '{source} (a transformat|transformă) … în(|tr-un|tr-o)',
        '{source} (a emis|emite|a publicat|publică|a transmis) (un comunicat|o erată|o rectificare|un drept la replică|o dezmințire)',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Where a story began.
      kind: 'original-publication',
      forms: [
        '(zvonul|povestea|știrea|minciuna|legenda|informația) … (s-a născut|a apărut|a pornit|a început) … (în|din|la|de la|pe) {source}',
        '(zvonul|povestea|știrea|minciuna|legenda|informația) (vine|provine|a plecat) (de la|din) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // A joke of an outlet.
      forms: ['(o |)(glumă|gluma|satiră|satira|parodie|păcăleală) (a |)(ziarului |site-ului |de la |din |){source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Whom the page followed, or stands by.
      forms: [
        '(îi apăr pe|îi susțin pe|apăr|susțin) (colegii|jurnaliștii|ziariștii) (mei |noștri |)de la {source}',
        '{source} și noi am',
      ],
      needs: 'outlet',
      quiet: true,
    },
  ],
  idioms: `(speră|sper) să (strângă|vândă|termine|deschidă|obțină|ajungă|câștige|atragă|finalizeze|înceapă|revină|aibă|facă|organizeze|redeschidă|construiască|poată|reușească|cumpere|lanseze|joace|primească), (și-ar|ar) dori (ca|să), dori (ca|să), (potrivit|conform) (ordinii|unei ordini|calendarului|graficului|orarului|programului|rețetei|tradiției|obiceiului|criteriilor|criteriului|tabelului), la întrebarea, (va|vor|vom|ar|aș|poate|pot|puteți|putem|putea|a) (estima|considera|nota|explica|preciza|afirma|declara|sublinia|insista|comenta|anunța|confirma|relata|aprecia|acuza|nega|avertiza), (îl|o|îi|le) (susțin|susține), (a|au) înregistrat (un|o|pierderi|profit), se (presupune|crede|zice|bănuiește), (crede|cred|credea|credeau) în (el|ea|ei|ele|sine|dumnezeu|victorie|șansele|forțele|visul|visele), (li|i|le|ni|mi|vi) s-a (spus|recomandat|comunicat|cerut|explicat|reproșat|promis), li se (spune|recomandă|cere), (asigură|a asigurat|au asigurat) (victoria|calificarea|promovarea|locul|egalul|titlul|avantajul), (a|au) (cerut|solicitat|dorit|preferat|vrut) (anonimatul|să rămână (anonim|anonimă|anonimi|anonime)|să își păstreze anonimatul|să-și păstreze anonimatul|să nu (fie|le fie|îi fie) (numit|numită|numiți|numite|identificat|identificată|identificați|numele)), (l-a|i-a|a|l-au|i-au|au) (condamnat|condamnat-o) (pe|la|definitiv|cu suspendare), (filmul|romanul|serialul|documentarul|piesa|spectacolul|cartea|povestirea|nuvela|melodia|cântecul|expoziția|pelicula|lungmetrajul|volumul|opera|balada|legenda) (povestește|povestesc|vorbește|spune|relatează|descrie|prezintă|evocă|explică), (povestește|povestesc|povestea) (viața|viețile|drumul|destinul), cine (răspunde|plătește|garantează), (răspunde|răspund|răspundea|răspundeau) (de|pentru), (cere|cer|a cerut|au cerut) (penalty|un penalty|cartonaș|henț), care (a|au) vorbit cu (el|ea|ei|ele),(acuză|acuza|a acuzat) (dureri|o durere|oboseală|stări|amețeli), (cere|cer|a cerut|au cerut) (nota|schimbare|schimbarea|credite|un credit|insolvența|ajutor|voie|mâna|pomană|bani), (arată|arătau) (publicului|cu degetul|bine|rău|obosit), ((a|au) (admis|respins)|admite|admit|respinge|resping) (plângerea|plângerile|recursul|recursurile|cererea|cererile|apelul|apelurile|sesizarea|contestația|contestațiile|excepția|excepțiile|acțiunea), (a|au) (admis|respins) (moțiunea|proiectul|proiectele|amendamentul|amendamentele|legea|oferta|ofertele|bugetul|candidatura|tratatul), (spune|spun|spunea|povestește|povestesc) (povești|glume|bancuri|poezii|basme), (a|au) (avertizat|anunțat|sunat) (locuitorii|vecinii|poliția|salvarea|pompierii|familia), (anunță|anunțau) (tonul|ora), (propune|propun) (credite|clienților|vizitatorilor), (spune|spun|spunea|a spus) (bună ziua|bună seara|la revedere|adio|mulțumesc|rugăciunea),(va fi|vor fi|transmis|transmisă|transmise) (transmis|transmisă|transmise|în direct|live) de, cine (|îi |i-a |le |le-a |ne |ne-a |vă |v-a |îmi |mi-a |îți |ți-a |își |a |o )(spune|spus|zice|zis|crede|crezut|explică|explicat|garantează|garantat|promite|promis|anunță|anunțat|recunoaște|recunoscut|cere|cerut), (spune|spun) în (film|roman|carte|spectacol), (a|au) răspuns cu (un|o|două|trei|gol|goluri), (răspunde|răspund) cu (un|o|două|gol|foc),(spune|spun|povestește) povestea, (a|au) (explicat|prezentat) (regula|regulile|meniul), (confirmă|a confirmat|au confirmat) (forma|statutul|valoarea|talentul|parcursul|ascensiunea|regula), (anunță|anunța) (ora|primăvara|iarna|venirea|sosirea|furtuna), să-ți spun, să-ți spui, spune-mi, spune-i, spuneți-mi, a înțeles, au înțeles, înțelege, înțeleg, a văzut, au văzut, văzuse, simte, a simțit, a uitat, au uitat, știe, știu, știa, știau, a auzit, au auzit, s-a asigurat, s-au asigurat, a verificat, au verificat, demonstrat, înseamnă, însemna, a făcut ca, a reușit, ne puteți susține, ne puteți sprijini, ne poți susține, ne puteți ajuta, își aduce aminte, redacția noastră, redacției noastre, acest ziar, ziarul nostru, ziarului nostru, publicația noastră, publicației noastre, site-ul nostru, o versiune anterioară a acestui, într-o versiune anterioară, o variantă anterioară a acestui, într-o variantă anterioară, o primă versiune a acestui, prima versiune a acestui, potrivit căruia, potrivit căreia, potrivit cărora, conform căruia, conform căreia, conform cărora, conform legii, potrivit legii, conform regulamentului, conform planului, conform așteptărilor, conform programului, conform calendarului, potrivit calendarului, potrivit programului, potrivit legislației, conform legislației, conform procedurii, conform uzanțelor, după ce, după care, după cum, după aceea, după-amiază, după toate probabilitățile, după caz, după ora, după ore, după o, după un, după două, după trei, după zece, după ani, după câteva, după mai, după numai, după doar, după meci, după război, după moartea, după prânz, după sfârșitul, după încheierea, după atac, după alegeri, după aproape, după aproximativ, după o perioadă, după anul, după terminarea, după incident, după accident,
    adică, ca să spunem așa, cu alte cuvinte, mai bine zis, așa-zis, așa zis, ce să mai spunem, nu mai vorbim, sursă de venit, surse de venit, sursă de energie, surse de energie, sursă de finanțare, surse de finanțare, sursă de apă, sursa de alimentare, surse de apă, sursa de energie, trebuie spus, se poate spune, trebuie amintit, ca de exemplu, cum spune românul, cu ce`,

  pointers: `citește și, citiți și, citește mai mult, citește mai multe, citește :, citiți :, citește continuarea, vezi și, vedeți și, vezi :, vezi aici, mai multe :, recomandări :, recomandare :, pe aceeași temă, articole similare, știri similare, află mai multe, nu rata, video :, urmărește și, ți-ar putea plăcea`,
  credits: [
    {
      role: 'author',
      forms: [
        'interviu realizat de',
        'interviu de',
        'a consemnat',
        'interviu :',
        `(de {name}|text :|texte :|text de|autor :|autoare :|autori :|scris de|articol de|articol scris de|
        redactor :|redactat de|reportaj de|un reportaj de|o anchetă de|o investigație de|interviu realizat de|
        a consemnat {name}|a consemnat|corespondență de la|articol semnat de|reporter :)`,
        'de la (corespondentul|trimisul) nostru',
        'de la (corespondenta|trimisa) noastră',
      ],
    },
    {
      role: 'translator',
      forms: [
        `(tradus … de {name}|tradus de|traducere de {name}|traducere :|traducător :|traducătoare :|traducerea :|
        traducerea de|traducere și adaptare :|traducere și adaptare de|traducere și editare :|
        traducere din … de {name}|traducere din … :|traducerea și adaptarea :|tradus și adaptat de|
        tradus și editat de|versiunea în limba română :|articol tradus … de {name}|text tradus … de {name}|
        în românește de)`,
        'în traducere românească',
      ],
    },
    {
      role: 'editor',
      forms: [
        `(editat de|editor :|editare :|editori :|revizuit de|revizie :|corectură :|corector :|coordonator :|
        coordonat de|redactor-șef :|redactor șef :|tradus și editat de|traducere și editare :|
        editor coordonator :|secretar de redacție :)`,
      ],
    },
    {
      role: 'photographer',
      forms: [
        `(foto :|foto de|fotografie :|fotografii :|fotografii de|fotografie de|fotograf :|fotografi :|
        credit foto :|credite foto :|sursa foto :|sursă foto :|sursa fotografiei :|imagine :|imagini :|
        imagini de|video :|sursa video :|ilustrație :|ilustrație de|ilustrații :|foto credit :|©)`,
      ],
    },
    {
      role: 'contributor',
      forms: [
        `(cu contribuția lui|cu contribuția|cu sprijinul|cu colaborarea|cu participarea|a contribuit {name}|
        au contribuit {name}|a contribuit :|au contribuit :|{name} (a contribuit|au contribuit) la (acest|
        această|realizarea)|a colaborat|au colaborat|documentare :|infografie :|grafică :|colaborator :|
        colaboratori :)`,
      ],
    },
    { role: 'wire', forms: ['cu informații de la', 'cu informații', 'cu agenții', 'cu materiale de la'] },
    {
      role: 'original-publication',
      forms: [
        'articol original :',
        'original :',
        '(articolul|textul) a (apărut|fost publicat) (inițial|prima dată|întâi) (în|pe)',
        `((acest articol|articolul|acest text|textul|acest interviu|interviul|materialul|) (a fost|a|
        ) (publicat|apărut) (inițial|original|prima dată|pentru prima dată|mai întâi) (în|pe|de|la)|
        (inițial|original) (publicat|apărut) (în|pe|de|la)|articol original :|articolul original :|
        text original :|sursa originală :|publicat inițial :|citește articolul original pe|
        articolul integral pe|citiți articolul original pe)`,
      ],
    },
    {
      role: 'translation',
      forms: [`(traducerea unui articol din|traducerea articolului din|tradus după|traducere după)`],
    },
    {
      role: 'republication',
      forms: [
        `((republicat|reprodus|preluat) (de pe|din|de la|cu acordul|cu permisiunea)|(articol|articolul|text|
        material) preluat (de pe|din|de la)|via|articol preluat de pe|preluare :|preluare de pe|
        în parteneriat cu)`,
      ],
    },
    { role: 'citation', forms: [`(sursa :|sursă :|surse :|sursele :|sursa informației :|sursa știrii :)`] },
    {
      role: 'press-release',
      forms: [
        `(comunicat de presă al|comunicat de presă de la|comunicat transmis de|comunicat al|furnizat de|
        distribuit de|remis de)`,
      ],
    },
  ],

  roles: {
    apology: [
      'ne cerem scuze',
      'cerem scuze cititorilor',
      'regretăm eroarea',
      'am (scris|publicat|anunțat) (în mod |)(greșit|eronat)',
    ],
    denial: [
      '(scos|scoasă|scoase) din context',
      'dezmint*',
      'neagă',
      'a negat',
      'au negat',
      '(respinge|resping|a respins|au respins) … (acuzații*|informații*|zvonuri*|relatări*)',
      '(știre|informație|informații) (falsă|false)',
      'nu este adevărat',
      'neadevărat*',
      'fără (niciun |)temei',
    ],
    correction: [
      'scuze … (articol*|știre*|eroare*)',
      '(retrage|a retras|corectează) … (articol*|știre*)',
      'erată',
      'drept la replică',
      'rectificare',
    ],
    'fact-check': [
      '(verdict|concluzie|concluzia) : (fals|adevărat|înșelător|parțial)',
      'fact-check',
      'fact check',
      'adevărat sau fals',
      'este adevărat că',
      'am verificat',
      '? nu (.|,|!)',
    ],
    'follow-up': [
      'cum (s-a răspândit|a apărut|s-a născut|a circulat) (zvonul|știrea|povestea|minciuna)',
      '(așa cum|după cum) (am (relatat|scris|informat))',
      '(un an|doi ani|trei ani|cinci ani) mai târziu :',
      'după un an :',
    ],
    original: ['exclusiv :', '[ exclusiv ]', 'a aflat (ziarul nostru|redacția noastră)'],
    'press-release-copy': ['(anunță|transmite|informează|a anunțat|a transmis) (biroul de presă|serviciul de presă)'],
    'wire-copy': ['agenții'],
    independent: [
      '(a declarat|a spus|a explicat|a precizat|ne-a declarat|ne-a spus|ne-a explicat) pentru (ziarul nostru|redacția noastră|publicația noastră)',
      'ne-(a|au) (declarat|spus|explicat|transmis)',
      'pentru (ziarul nostru|redacția noastră)',
      'corespondentul nostru',
      'reporterul nostru',
      '(contactat|contactată) de (redacția noastră|noi)',
    ],
  },
  translations: {
    said: [
      '(traducerea|traducere) (noastră|mea|proprie|liberă|neoficială|a redacției|redacția)',
      'tradus de (noi|mine|redacție)',
      'am tradus (acest|articolul|textul|pentru voi)',
      'rezumat în (limba |)română',
    ],
    original: [
      '(articolul|articol|textul|versiunea|publicația|sursa) (original|originală)',
      '(articolul|textul) (în|in) original',
      'originalul (în|aici)',
    ],
    foreign: [
      'în (limba |)(arabă|bulgară|engleză|franceză|germană|italiană|maghiară|poloneză|rusă|spaniolă|turcă|ucraineană)',
    ],
  },
  hearsay: ['ar fi', 'ar urma', 'chipurile', 'pretins', 'se pare că', 'potrivit zvonurilor'],
  reasons: [
    'nu (este|era|sunt|erau) (autorizat|autorizată|autorizați|autorizate)',
    'de teamă',
    'de frica',
    'din motive de (securitate|siguranță)',
    'din cauza sensibilității',
  ],
  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      forms: [
        `(organizație (teroristă|extremistă) (interzisă|scoasă în afara legii) în|(interzisă|interzis|interzise|
        interziși) în (rusia|federația rusă)|(recunoscută|recunoscut|considerată|considerat|declarată|
        declarat|desemnată|calificată) (ca|drept|) (organizație|grupare|fiind|) (teroristă|extremistă|
        terorist|extremist)|a cărei activitate este interzisă|ale cărei activități sunt interzise)`,
      ],
      where: 'text',
    },
    {
      kind: 'legal-label',
      name: 'foreign-agent',
      forms: [
        `((desemnat|desemnată|declarat|declarată|recunoscut|recunoscută|considerat|considerată|catalogat|
        catalogată|inclus|inclusă|înregistrat|înregistrată|etichetat|etichetată) (ca|drept|) (un |
        )agent (străin|al străinătății)|registrul agenților străini|lista agenților străini|
        funcții de agent străin|care îndeplinește funcțiile unui agent străin)`,
      ],
      where: 'text',
    },
    {
      kind: 'legal-label',
      name: 'undesirable-organisation',
      forms: [
        `((declarată|declarat|desemnată|desemnat|recunoscută|considerată|catalogată) (ca|drept|) (organizație|
        ) indezirabilă|organizație indezirabilă|(declarat|desemnat) indezirabil)`,
      ],
      where: 'text',
    },
    {
      kind: 'self-statement',
      name: 'own-designation',
      forms: [
        `(desemnat … indezirabil|declarat … indezirabil|desemnat … indezirabilă|declarat … indezirabilă|
        desemnat … agent străin|declarat … agent străin|blocat … site-ul nostru|blocat … nostru)`,
      ],
      where: 'self',
    },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      forms: [
        `(conținut sponsorizat|articol sponsorizat|sponsorizat|sponsorizat de|(material|articol|conținut|text) (publicitar |promoțional |) (plătit|finanțat|sponsorizat|susținut financiar) de|advertorial (plătit|susținut|oferit) de|publicitate|advertorial|
        (acesta|articolul|acest articol|acest material|acest text) (este|e|reprezintă) un (advertorial|material publicitar|articol publicitar|material promoțional|conținut publicitar|comunicat plătit)|(material|articol|conținut) (realizat|produs|publicat|creat|susținut|oferit) (în parteneriat cu|în colaborare cu|cu sprijinul)|articol publicitar|conținut publicitar|conținut promovat|promovat|material publicitar|
        material promoțional|articol plătit|conținut plătit|parteneriat|un proiect susținut de|susținut de|
        prezentat de|oferit de|(p)|anunț|text publicitar|comunicat plătit|publireportaj|brand content|
        conținut oferit de|publicitate electorală)`,
      ],
      where: 'label',
    },
    {
      kind: 'press-release',
      name: 'press-release',
      forms: [
        `(comunicat de presă :|comunicat|pentru difuzare imediată|acesta este un comunicat|comunicat oficial|
        drept la replică)`,
      ],
      where: 'label',
    },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        `(corectură :|corecție :|corectare :|erată :|erată|rectificare :|rectificare|precizare :|precizări :|
        nota redacției :|n . red . :|actualizare :|o versiune anterioară a acestui|într-o versiune anterioară|
        o variantă anterioară a acestui|într-o variantă anterioară|o primă versiune a acestui|
        prima versiune a acestui|(acest articol|articolul|știrea|acest text|textul) a fost (corectat|
        corectată|modificat|modificată|actualizat|actualizată|rectificat|rectificată)|dintr-o eroare|
        contrar celor scrise)`,
      ],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      forms: [
        `(opinie|opinii|editorial|comentariu|comentarii|analiză|punct de vedere|tribună|tableta|
        opiniile exprimate (în|aici|de|sunt|aparțin)|părerile exprimate (în|de|sunt|aparțin)|
        exprimate în acest articol|punctele de vedere exprimate|nu reflectă în mod necesar|nu reflectă neapărat|
        nu reprezintă în mod necesar|nu reprezintă neapărat|aparțin exclusiv autorului|
        aparține exclusiv autorului|responsabilitatea autorului|pamflet editorial)`,
      ],
      where: 'label',
    },
    {
      kind: 'satire',
      name: 'satire',
      forms: [
        `(satiră|umor|parodie|pamflet|articol satiric|acesta este un pamflet|acest articol este un pamflet|
        acest text este un pamflet|acest articol este satiric|site de satiră|conținut satiric|
        păcăleală de 1 aprilie)`,
      ],
      where: 'label',
    },
    {
      kind: 'automation',
      name: 'machine-written',
      forms: [
        `((generat|generată|scris|scrisă|redactat|redactată|elaborat|elaborată|creat|creată|produs|produsă|
        realizat|realizată) (automat|de inteligența artificială|cu ajutorul inteligenței artificiale|
        cu inteligență artificială|cu inteligența artificială|prin inteligență artificială|
        folosind inteligența artificială|de o inteligență artificială|de ai|cu ai|cu ajutorul ai|
        cu (ai|ia)|de un algoritm|de un robot|cu sprijinul inteligenței artificiale|cu asistența inteligenței artificiale|cu ajutorul unui instrument de inteligență artificială|în mod automat)|
        (text|articol|rezumat|conținut) (cu sprijinul|cu ajutorul) (inteligenței artificiale|ai)|generat în mod automat)`,
      ],
      where: 'label',
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      forms: [
        `(traducere (realizată|făcută|generată|efectuată) (cu|de|prin|folosind|automat)|(tradus|tradusă) … (automat|de ai|cu ai|cu ajutorul ai|cu ajutorul inteligenței artificiale|cu sprijinul inteligenței artificiale|de inteligența artificială|cu google translate|de google translate)|traducere automată|traducere automatizată|(a fost|articol|text|conținut) (tradus|tradusă) (automat|
        în mod)|(tradus|tradusă) (automat|de google|cu google|de deepl|cu deepl|de ai|cu ai|cu ajutorul ai|
        cu ajutorul inteligenței artificiale|de inteligența artificială|folosind inteligența artificială|
        cu un instrument automat|în mod automat|prin inteligență artificială))`,
      ],
      where: 'label',
    },
    {
      kind: 'archive',
      name: 'old-article',
      forms: [
        `(acest articol este mai vechi de|acest articol are mai mult de|acest articol a fost publicat acum|
        articol mai vechi de|articol publicat acum|arhivă|din arhivă|din arhiva noastră|articol din arhivă|
        conținut arhivat)`,
      ],
      where: 'label',
    },
    {
      kind: 'embargo',
      name: 'embargo',
      forms: [
        `(sub embargo|embargo până|cu embargo până|embargou până|sub embargou|a nu se publica înainte|
        a nu se difuza înainte)`,
      ],
    },
  ],

  calendar: `ianuarie, februarie, martie, aprilie, mai, iunie, iulie, august, septembrie, octombrie, noiembrie, decembrie, ian, feb, mar, apr, iun, iul, aug, sep, sept, oct, noi, nov, dec, luni, marți, miercuri, joi, vineri, sâmbătă, duminică, sâmbăta, duminica, lunea, marțea, miercurea, joia, vinerea`,
  abbreviations: `dl, dna, d-l, d-na, dr, prof, ing, acad, univ, conf, lect, gen, col, lt, cpt, mr, sf, str, bd, nr, pag, p, pp, art, alin, etc, cca, aprox, ian, feb, mar, apr, iun, iul, aug, sep, sept, oct, noi, nov, dec, s.a, s.r.l, srl, sa, jud, mun, com, ș.a, ș.a.m.d, n.r, n, red, tel, ed, vol, cf, a.c, min, max, ec, av, pr, lit`,
  agencies:
    'agerpres, mediafax, news.ro, agenția mediafax, rador, ipn, moldpres, infotag, reuters, ap, associated press, afp, efe, ansa, dpa, tass, xinhua, interfax, bloomberg, ukrinform, unian, mti, bta, pap, ria novosti, anadolu, upi, amos news',
};
