import type { LanguageRules } from '../language.ts';

/** Verbs of saying, writing and judging: now and then, of one and of several. */
const SAYS = `seet, sot, soen, soten, schreift, schriff, schreiwen, mellt, mellen, bericht, berichten, erkläert, erklären, bestätegt, bestätegen, dementéiert, dementéieren, streit of, streiden of, betount, betounen, warnt, warnen, mengt, mengen, gleeft, gleewen, fënnt, fannen, ënnersträicht, ënnersträichen, kritiséiert, kritiséieren, fuerdert, fuerderen, verlaangt, verlaangen, deelt mat, deelen mat, kënnegt un, kënnegen un, gëtt un, ginn un, gëtt zou, ginn zou, behaapt, behaapten, erzielt, erzielen, äntwert, äntweren, versprécht, verspriechen, verséchert, versécheren, präziséiert, präziséieren, informéiert, informéieren, hieft ervir, hiewen ervir, stellt fest, stelle fest, verweist, resuméiert, kommentéiert, rappeléiert, enthüllt, veréffentlecht, beschreift, beschreiwen, verroden, verréit, reagéiert, reagéieren, bedauert, bedaueren, begréisst, begréissen, veruerteelt, verurteelt, virwerft, werft vir, prognostizéiert, rechent domat, fäert, fäerten, hofft, hoffen, confirméiert, annoncéiert, annoncéieren, argumentéiert, plädéiert, appelléiert, insistéiert, bezeechent, proposéiert, zitéiert, soe, sote, schreiwe, melle, berichte, erkläre, bestätege, dementéiere, betoune, warne, menge, gleewe, fuerdere, verlaange, behaapte, erziele, kritiséiere, ënnersträiche, verspriechen, verspriech, verséchere, präziséiere, verweise, verweisen, resuméieren, kommentéieren, rappeléieren, enthüllen, veréffentlechen, beschreiwen, reagéiere, bedauere, begréissen, begréisse, (schwätzt|schwätzen|schwätze) (vun|vum|vu), schätzt, schätzen, schätze, (rechent|rechnen|rechne) domat, lueft, lowen, lobt, klot, kloen, jéimert, mahnt, mahnen, bemierkt, bemierken, bemängelt, bemängelen, bilanzéiert, bilanzéieren, relativéiert, relativéieren, nuancéiert, nuancéieren, verdeedegt, verdeedegen, garantéiert, garantéieren, prophezeit, prophezeien, seet viraus, soe viraus, bezweiwelt, bezweiwelen, zweiwelt, zweiwelen, gesteet, gestinn, vermutt, vermudden, vermutten, insistéieren, plädéieren, appelléieren, argumentéieren, annoncéieren, confirméieren, denoncéiert, denoncéieren, reclaméiert, reclaméieren, reklaméiert, reklaméieren, recommandéiert, recommandéieren, empfeelt, empfeelen, rot of, roden of, proposéieren, lancéiert en appell, werfe vir, werfen vir, häit vir, häle vir, hale vir, hält vir, beschëllegt, beschëllegen, beschëllege, menacéiert, menacéieren, droht domat, erënnert drun, erënneren drun, ergänzt, ergänzen, füügt bäi, füügen bäi, weist drop hin, weisen drop hin, mécht drop opmierksam, maachen drop opmierksam, beklot, bekloen, iwwerleet sech, postuléiert, analyséiert, analyséieren, formuléiert, notéiert, twittert, post, steet op der positioun, verkënnegt, verkënnegen, feststellt, verdäitlecht, verdäitlechen, virschléit, schléit vir, schloe vir, schloen vir, schëllert, schëlleren, schildert, schilderen`;

/** The same behind "has". */
const SAID = `gesot, geschriwwen, gemellt, bericht, erkläert, bestätegt, dementéiert, betount, gewarnt, kritiséiert, gefuerdert, verlaangt, matgedeelt, ugekënnegt, uginn, zouginn, behaapt, erzielt, geäntwert, versprach, verséchert, präziséiert, ofgestridden, ënnerstrach, festgestallt, enthüllt, veréffentlecht, beschriwwen, annoncéiert, confirméiert, veruerteelt, verroden, widdersprach, widdersprach, virgehäit, virgehal, virgeworf, geschwat, geschätzt, gemengt, gegleeft, rappeléiert, erënnert, gefrot, geklot, beklot, gelueft, bedauert, begréisst, kommentéiert, reagéiert, rausgestrach, ervirgehuewen, ervirgestrach, ofgeleent, zréckgewisen, refuséiert, proposéiert, virgeschloen, gefuerdert, plädéiert, appelléiert, denoncéiert, reclaméiert, reklaméiert, recommandéiert, empfuel, ofgeroden, ënnerstrach, resuméiert, informéiert, geschëllert, geschildert, beschëllegt, versprach, verspriechen, gefaart, gehofft, gedrot, gemahnt, bemierkt, bemängelt, relativéiert, verdeedegt, garantéiert, virausgesot, prognostizéiert, ausgeschloss, geduecht, opgeruff, publizéiert, gepost, getwittert, zitéiert, analyséiert, argumentéiert, insistéiert, verkënnegt, agestanen, agesteet, bezeechent, opmierksam gemaach`;

/** Luxembourgish. Nouns have capitals; verb second, so that the source follows a quotation; "no" stands behind whom it is according to. */
export const lb: LanguageRules = {
  code: 'lb',
  writing: { spaces: true, capitals: 'noun', apostrophe: 'before' },

  nouns: {
    source: `quell, quelle, quellen, *quell, *quellen, *kreeser, *krees, informant, informanten, insider`,
    people: `beamten, persoun, persounen, biolog, *biolog, biologin, soziolog, *soziolog, politolog, psycholog, *psycholog, virolog, physiker, chemiker, archeolog, klimatolog, syndikalist, syndikalisten, syndikaliste, syndikalistin, diplomate, experte, analyste, awunnere, zeieleit, enseignante, studente, deputéierte, polizist, polizisten, polizistin, journaliste, demonstrante, aktiviste, aktivistin, ekonomiste, ekonomistin, zaldote, touriste, cliente, passagéiere, chauffere, affekote, frënde, eltere, mamme, pappe, meedchen, jong, bouf, geschäftsmann, geschäftsfra, restaurateur, restaurateuren, kleeder, kleederin, ugekloten, ugekloten, beschëllegten, *member, *memberen, nopesch, noperin, nopeschleit, bewunner, rentner, rentnerin, kierchmeeschter, bevëlkerung, gäscht, *lait, *leit, jugendlecher, jugendlech, kanner, infirmièren, infirmièrë, dokteren, doktesch, affekotin, fuerscherinnen, spriecherinnen, délégué, déléguéen, personaldelegéierten, veräinsmember, chercheur, chercheuren, chercheuse, spezialist, spezialisten, spezialistin, beobachter, *beobachter, polizeibeamten, kritikerin, unhängerin, ugehéiregen, verwandten, fan, fans, supporter, supporteren, beamtin, responsabel, responsabelen, verantwortlechen, verantwortlecher, *verantwortlechen, *verantwortlecher, beamte, *beamten, *beamte, expert, experten, expertin, *expert, *experten, spriecher, *spriecher, spriecherin, *spriecherin, vertrieder, vertriederin, zeien, zeie, an-zeien, awunner, awunnerin, mataarbechter, mataarbechterin, noper, noperen, analyst, analysten, diplomat, diplomaten, fuerscher, fuerscherin, *fuerscher, wëssenschaftler, wëssenschaftlerin, *wëssenschaftler, dokter, dokteren, *dokteren, léierin, enseignant, enseignanten, schüler, student, studenten, baueren, bauer, wënzer, fëscher, arbechter, clienten, client, passagéier, passagéieren, chauffeur, chauffeuren, deputéiert, deputéierten, politiker, politikerin, affekot, affekoten, affekotin, pompjee, pompjeeën, polizisten, polizist, elteren, mamm, papp, famill, frënn, affer, verdächtegen, ueschter, aktivist, aktivisten, journalisten, zaldot, zaldoten, offizéier, offizéieren, fra, mann, leit, jonken, demonstranten, kritiker, unhänger, historiker, geolog, meteorolog, ekonomist, ekonomisten, kolleeg, kolleegen, member, memberen, spiller, touristen, geschäftsleit, bierger, automobilisten, infirmière, infirmier, *infirmièren`,
    office: `minister, präsident, *präsident, präsidentin, *präsidentin, präsidentesch, geschäftsféierer, geschäftsféierin, *geschäftsféierer, *geschäftsféierin, vizepremier, vizepremierministesch, *ministesch, ministesch, presidentesch, *presidentesch, *ministeren, premierministesch, deputéiertemaire, buergermeeschterin, schäffin, schäffe, schäffinnen, virsëtzenden, virsëtzender, virsëtzende, *virsëtzenden, *virsëtzender, leader, spëtzekandidat, spëtzekandidatin, europadeputéierten, europadeputéiert, deputéiert, *deputéierten, kommandant, *kommandant, komponist, komponistin, museker, musekerin, schauspillerin, schrëftstellerin, regisseurin, dichter, dichterin, kënschtler, kënschtlerin, fotograf, historikerin, ombudsfra, ombudsmann, procureurin, procureure, generalprocureur, *procureure, riichterin, notaire, *direktrice, direktrice, directeur, *directeur, rektesch, rekter, rekteur, inspekter, *inspekter, pilot, kapitänin, nationaltrainer, coach, *coach, vëlossfuerer, futtballer, futtballspiller, sportler, sportlerin, pappst, bëschofin, abbé, paschtouer, *paschtouer, delegéierten, generaldirekter, generaldirektesch, *proprietaire, proprietaire, inhaber, inhaberin, grënnerin, moderator, moderatorin, koch, *koch, doyen, *sekretärin, staatssekretärin, generalsekretärin, chefinspekter, police-chef, *leader, wirt, wirtin, ministerin, *minister, *ministerin, premier, president, presidentin, *president, *presidentin, buergermeeschter, buergermeeschtesch, *buergermeeschter, schäffen, direkter, direktesch, *direkter, *direktesch, chef, cheffin, *chef, generalsekretär, sekretär, *sekretär, prokurater, procureur, *prokurater, riichter, geriichtspresident, ambassadeur, professer, professesch, professor, general, trainer, *trainer, auteur, autor, schrëftsteller, schrëftstellerin, artist, journalist, journalistin, redakter, chefredakter, äerzbëschof, bëschof, kardinol, poopst, grand-duc, kinnek, prënz, kommissär, kommissärin, deputéierten, deputéierter, fraktiounschef, patron, grënner, proprietär, kapitän, ingenieur, architekt, architektin, regisseur, schauspiller, sänger, sängerin, staatssekretär, ombudsman, member vum`,
    unnamed: `déi d gespréicher kennt, deen anonym bleiwe wëllt, déi anonym bleiwe wëllt, ënner der bedingung, ënner bedingung vun der anonymitéit, deen säin numm net nenne wëll, déi hiren numm net nenne wëll, aus dem entourage, aus regierungskreesser,anonym, anonymen, anonymer, anonyme, ongenannt, ongenannten, net genannt, net genannte, net genannten, net genannter, net mat numm genannt, net mat numm genannte, déi anonym bleiwe wëll, déi anonym bleiwe wëllen, deen anonym bleiwe wëll, wëllen anonym bleiwen, no drun, noutsteet, noutstinn, bekannt mat, aus dem ëmfeld, aus dem emfeld, héichrangeg, héichrangegen, vertraut`,
    title: `här, madame, mme, dr, m`,
    organization: `ministère, amt, *amt, zentralbank, *zentralbank, direktioun, *direktioun, chambre, *chambre, handelskummer, *kummer, handwierkskummer, uni, uni lëtzebuerg, *uni, schoul, *schoul, lycée, *lycée, cour, *cour, staatsanwaltschaft, *staatsanwaltschaft, cour des comptes, rechnungshaff, ried, fraktioun, *fraktioun, koalitioun, csv, dp, lsap, adr, piraten, déi gréng, déi lénk, *kollektiv, kollektiv, asbl, initiativ, *initiativ, *entreprise, *betrib, fedil, abbl, unesco, fifa, uefa, fir, flf, cssf, cns, inspektioun, *inspektioun, itm, corps, cgdis, pompjeeën, *centre, centre, *zenter, zenter, observatoire, *observatoire, croix-rouge, *fong, fong, *administratioun, *federatioun, *associatioun, *komitee, komitee, *kabinett, kabinett, staatsministère, haff, hielen, paräi, *veräin, veräin, ekipp, *ekipp, wäisst haus, wäissen haus, *ministère, ministère*, police, polizei, *police, parquet, geriicht, *geriicht, regierung, *regierung, gemeng, *gemeng, stad, chamber, parlament, kommissioun, *kommissioun, partei, *partei, firma, *firma, betrib, entreprise, gesellschaft, *gesellschaft, verwaltung, *verwaltung, administratioun, agence, syndikat, *syndikat, gewerkschaft, *gewerkschaft, ogbl, lcgb, cgfp, union, verband, *verband, federatioun, organisatioun, *organisatioun, associatioun, spidol, *spidol, universitéit, institut, *institut, fondatioun, stëftung, bank, *bank, spuerkeess, cgdis, statec, meteolux, cfl, luxair, cargolux, post, kierch, arméi, *arméi, militär, nato, eu, uno, who, kreml, kräiz, ambassade, geheimdéngscht, *geheimdéngscht, oppositioun, majoritéit, staatsrot, rot, *rot, club, *club, musée, *musée, douane, behörden, autoritéiten, *autoritéiten, rettungsdéngscht, rettungsdéngschter, planning, adem, asti, caritas, mouvement`,
    outlet: `zeitung, *zeitung, zeitungen, *blat, blat, magazin, *magazin, sender, *sender, radio, *radio, fernsehsender, telé, tëlee, newssite, internetsite, site, *portal, portal, nouvellesite, news-site, wochenblat, zäitschrëft, *zäitschrëft, emissioun, podcast, revue, televisioun, tageszeitung, journal, medium, *medium, redaktioun`,
    collective: `medien, *medien, press, *press, zeitungen`,
    agency: `noriichtenagence, pressagence, agence, *agence, agencen, noriichtenagentur, presseagentur`,
    document: `rapport, studie, studien, *studie, *studien, *klo, *note, *bréif, bilan, *bilan, *urteel, *analys, *zuelen, *statistiken, *communiqué, *protokoll, prognos, *prognos, prognosen, enquête, *enquête, daten, *daten, dossier, *dossier, audit, *audit, uklo, ukloschrëft, *schreiwes, schreiwes, ëmfroen, baromëter, *baromëter, politmonitor, index, *index, broschür, tribün, gesetzesprojet, motioun, petitioun, opruff, *rapport, etüd, *etüd, *étude, étude, ëmfro, *ëmfro, communiqué, *communiqué, schreiwes, bréif, dokument, dokumenter, *dokumenter, urteel, analys, *analys, statistik, *statistik, statistiken, zuelen, recherchen, recherche, erklärung, *erklärung, sondage, *sondage, memo, protokoll, avis, *avis, artikel, *artikel, previsiounen, mail, email, klo, note, gutachten, deklaratioun, matdeelung, *matdeelung, bericht, *bericht`,
  },

  phrase: {
    determiners: `en, eng, engem, enger, een, zwee, zwou, zwéin, dräi, véier, puer, e puer, verschidden, verschiddene, e, vill, méi, méi ewéi, aner, all, kee, keng`,
    definite: `den, de, d', déi, dat, dem, der, dës, dësen, dësem, dëse, deen`,
    genitives: `der`,
    links: `vum, vun, aus, am, an, beim, bei, fir, mat, no drun, op, ënner, iwwer, vu, géint, bekannt, sech, déi, net, stäipen`,
    particles: `von, van, de, du, der, den, la, le, al, bin, ibn, da, di`,
    stops: `ass, sinn, war, waren, wier, wieren, gouf, goufen, gëtt, ginn, huet, hunn, hat, haten, hätt, hätten, wäert, wäerten, kann, kënnen, konnt, konnten, wëll, wëllen, wollt, muss, mussen, misst, soll, sollen, sollt, datt, dass, deen, well, wann, wéi, wou, wat, ob, awer, mä, mee, oder, sou, dofir, zanter, zënter, nodeems, wärend, bis, ier, nieft, ouni, net, kënnt, koum, komm, geet, goung, gaang, mécht, maachen, gemaach, hëlt, geholl, stierft, gestuerwen, steet, stoung, läit, louch, bleift, bleiwen, blouf, kritt, krut, kruten, fält, fänkt, wunnt, ewell, wie, wien, keen, kascht, verluer, verléiert, gewënnt, gewonnen, keeft, kaaft, verkeeft, zou, op`,
    between: `och, awer, elo, schonn, haut, gëschter, de moien, en donneschdeg, e méindeg, en dënschdeg, e mëttwoch, e freideg, e samschdeg, e sonndeg, méindes, donneschdes, freides, mëttwochs, an engem communiqué, an enger matdeelung, an engem interview, op der pressekonferenz, op enger pressekonferenz, op facebook, op twitter, ausserdeem, weider, nach, spéider, virdrun, gläichzäiteg, do, selwer, dogéint, op nofro, am radio, schrëftlech, offiziell, ënner anerem, an engem bréif, an der chamber, viru journalisten`,
    pronouns: { person: `hien, hatt, si, him, hir`, people: `si, hinnen`, thing: `et, dëst`, relative: `deen, déi` },
    negations: `kee, keen, keng, kengem, keener, näischt, ni, net, nimols`,
    and: `an, a, oder`,
    self: `ech, mech, mir, mäin, meng, eis, eisen, eist`,
    fronts: `elo, do, hei, dofir, donieft, ausserdeem, an, am, op, um, mat, no, virun, bei, beim, fir, aus, zu, zum, ënner, iwwer, haut, gëschter, duerno, sou, och, bis, zanter, zënter, géint, spéider, virdrun, awer, leider, trotzdeem`,
    conditions: `wann, falls, ausser`,
  },

  cues: [
    {
      forms: [
        '{source} (wollt|wëll|wollten|konnt|kann|wëllen|konnten) … net (… |) (kommentéieren|äusseren|bestätegen|dozou soen|soen|stellung huelen)',
        '{source} (wollt|wëll|wollten|konnt) (sech |) net (dozou |) (äusseren|soen|kommentéieren|bestätegen)',
        '{source} (huet|hunn) (et |) (refuséiert|ofgeleent) , (… |)(kommentéieren|äusseren)',
      ],
      strong: true,
    },
    {
      kind: 'original-publication',
      forms: [
        '(als éischt|als éischten|als éischte|fir d éischt|zuerst|als éischtes) (hat|huet|haten|hunn) {source} (doriwwer |dovun |driwwer |) (bericht|geschriwwen|gemellt)',
        '{source} (hat|huet|hunn|haten) (als éischt|als éischten|als éischte|als éischtes) (doriwwer |dovun |driwwer |drop |) (bericht|geschriwwen|gemellt)',
        '(artikel|text|interview) ass (fir d éischt|als éischt|ursprénglech|original) (am|an|op|bei|um|an der) {source} (erschéngt|erschéngen|erschéinen|erschinn|publizéiert|verëffentlecht)',
        '(ursprénglech|fir d éischt|als éischt) (am|an|op|bei|um|an der) (magazin |zeitung |) {source} (erschéngt|erschéngen|erschinn|publizéiert|verëffentlecht)',
      ],
      needs: 'publication',
    },
    {
      forms: [
        "” (sot|seet|erkläert|soten) {source} (géigeniwwer|am interview mat|am gespréich mat|zu|bei) (der |dem |den |d' ) {medium}",
        '” (sot|seet|erkläert) {source} (géigeniwwer|am interview mat|am gespréich mat|bei) (der |dem |den |) {medium}',
        '{source} (sot|seet|soten|soen|erkläert|bestätegt) (et |dat |) (géigeniwwer|am interview mat|am gespréich mat|dem|der) (der |dem |den |vum |vun |) {medium}',
        '{source} (huet|hunn|hat) (géigeniwwer|am interview mat|am gespréich mat|dem) (der |dem |den |) {medium} {cue}',
      ],
      words: SAID,
    },
    {
      words: `(am|an engem) (interview|gespréich) (mat|mam), géigeniwwer, (am|an engem) interview vum`,
      forms: [
        '{cue} (der |dem |den |) {medium} (seet|sot|erkläert|betount|mengt) {source}',
        '{cue} (der |dem |den |) {source}',
      ],
      told: true,
      needs: 'publication',
    },
    {
      words: `(beruff|beruffen|beruffe|berifft|bezitt|bezéien|stäipt|stäipen|stäipe) sech (dobäi |) op, zitéiert, zitéieren, zitéiert aus, zitéieren aus`,
      forms: ['{source} {cue} {origin}'],
      needs: 'publication',
    },
    {
      words: `zitéiert aus, zitéieren aus, (beruff|beruffen|berifft|beruffe|bezitt|bezéien|stäipt|stäipen|stäipe) (sech |) (dobäi |) op, (beruff|beruffen|berifft|beruffe|bezitt|bezéien|stäipt|stäipen|stäipe) sech (dobäi |) op, (ënner|mat) (beruffung|referenz|bezuch) op, zitéiert, zitéieren, (baséiert|baséieren) op, mat verweis op`,
      forms: [
        'sech op {source} (beruff|beruffen|berifft|beruffe|bezitt|bezéien|stäipt|stäipen|stäipe)',
        '{cue} {source}',
      ],
      chain: true,
    },
    {
      forms: [
        'sech op {source} (beruff|beruffen|berifft|beruffe|bezitt|bezéien|stäipt|stäipen|stäipe)',
        'déi sech op {source} (beruff|beruffen|berifft|beruffe|stäipt|stäipen|stäipe)',
      ],
      chain: true,
    },
    {
      words: `(mellt|mellen|bericht|berichten|schreift|schreiwen|seet|soen|matdeelt|bestätegt|erkläert|gemellt huet|gemellt hat|bericht huet|bericht hat|geschriwwen huet|confirméiert|enthüllt|erfuer huet|erfiert|ugëtt|präziséiert)`,
      forms: [
        "(wéi|wei|esou wéi) (et |) (d' |de |den |déi |) {source} (et |op sengem site |op hirem site |) {cue}",
        '(wéi|wei|sou) {source} {cue}',
      ],
    },
    {
      words: `laut, gemäss, geméiss, no angabe vun, no angabe vum, no informatioune vum, no informatioune vun, no informatioune vun der, den informatioune vum, wann een`,
      forms: ['{cue} {source}'],
      needs: 'known',
    },
    {
      words: `(no|zufolge)`,
      forms: [
        '{source} {cue} ,',
        '(den|der|dem) (angaben|informatiounen|recherchen|recherchë|aussoen|wierder) (vum|vun|vun der|vun den) {source} {cue}',
        '{source} {cue} (ass|sinn|war|waren|gouf|goufen|huet|hunn|soll|wäert|wäerten|kann|ginn|gëtt|geet|hat)',
      ],
      needs: 'known',
    },
    {
      forms: [
        '(den|der|dem) {source} no ,',
        '(den|der) (recherchen|angaben|informatiounen) no , (déi |)(sech op |) {source} (stäipen|baséieren|beruffen)',
      ],
      needs: 'known',
    },
    {
      forms: ['(dem|der|engem|enger) (rapport|bericht|artikel) (vum|vun|vun der) {source} no'],
      needs: 'known',
      quiet: true,
    },
    {
      forms: [
        '(am|an engem|an der|an enger|am neie) {source} (steet|heescht|gëtt|ginn|geet|stoung|huet|ass) (et|drop|och|festgestallt|gewarnt|ervir|vun|,)',
        'aus {source} (geet|gouf) (ervir|et ervir)',
        '(geet|gëtt) aus {source} (ervir|kloer)',
        '(steet|heescht) et (am|an engem|an der|an enger) {source}',
      ],
      needs: 'document',
    },
    {
      words: `weist, weisen, weise, ergëtt, erginn, bestätegt, bestätegen, warnt, belegt, beleeën, enthält, kënnt zum schluss, kommen zum schluss, kënnt zur konklusioun, beweist, deit drop hin`,
      forms: ['{source} {cue}', '(dat|dëst) {cue} {source}'],
      needs: 'document',
    },
    {
      kind: 'press-release',
      forms: [
        '(deelt|deelen|schreift|schreiwen|heescht et) (… |)an (engem|hirem|sengem) (communiqué|schreiwes) (vum|vun|vun der|mat) {source}',
        '{source} (deelt|schreift|schreiwen|deelen|seet|sot) an (engem|hirem|sengem) (presse|)(communiqué|schreiwes)',
      ],
    },
    {
      forms: [
        "(d' meenung|d meenung|meenung|aussoe|aussoen|wierder) (vum|vun|vun der) {source} no",
        '(menger|hirer|senger) meenung no',
      ],
      needs: 'known',
    },
    {
      words: SAYS,
      forms: [
        "” {cue} (den|de|d'|déi) (*president|*präsident|*presidentin|*presidentesch|*minister|*ministesch|*ministerin|*buergermeeschter|*buergermeeschtesch|*direkter|*direktesch|*directeur|*chef|*cheffin|*trainer|*spriecher|*spriecherin|*geschäftsféierer|*geschäftsféierin|*sekretär|*sekretärin|*affekot|*affekotin|*member) (vun|vum|vu|fir|am|zu|beim|bei) … , {source} ”",
        '” (reegt|beschwéiert|beklot|ärgert|wonnert|freet|bedankt|entschëllegt|äussert) sech {source}',
        '(dem|der|engem) {medium} (sot|seet|soten|soen|erkläert|bestätegt|erzielt|verréit|verroden) {source}',
        '(dem|der|engem) {medium} (huet|hunn|hat|haten) {source} … (gesot|erkläert|erzielt|bestätegt|verroden)',
      ],
      needs: 'known',
    },
    {
      words: SAYS,
      forms: [
        '(dat|dëst|sou|esou|doriwwer) {cue} {source}',
        '” {cue} {source}',
        '{source} {cue}',
        '^ {cue} {source}',
        '{cue} {source} , (datt|dass|ob|wéi)',
      ],
    },
    {
      forms: [
        '{source} (rechent|rechnen|rechne) (… |)mat',
        '{source} (reegt|regen|beschwéiert|beschwéieren|beklot|bekloen|ärgert|ärgeren) sech (… |)(op|iwwer|driwwer|doriwwer|datt)',
        '{source} (ass|war|sinn|waren) (der meenung|der iwwerzeegung|iwwerzeegt|der usiicht|sech sécher|sécher|zouversiichtlech|optimistesch|dovun iwwerzeegt) , (datt|dass)',
        '{source} (geet|ginn|gi) (… |)dovun(|) aus',
        '{source} (weist|weisen|weise) (… |)drop hin',
        '{source} (weist|weisen|weise) … (zréck|vu sech|vun sech)',
        '{source} (wënscht|wënschen|erwaart|erwaarden|erwaart) sech',
        '{source} (rifft|ruffen|ruff) … op',
      ],
      needs: 'known',
    },
    { forms: ['” (sou|esou) {source}'], needs: 'known', quiet: true },
    {
      words: `no der, no dem, no engem, no enger, no neien`,
      forms: [
        '{cue} {source} (ass|sinn|war|waren|huet|hunn|hat|gëtt|ginn|gouf|kënnt|géif|géifen|wäert|geet|wëll|wëllen|läit|leien)',
      ],
      needs: 'document',
      quiet: true,
    },
    {
      words: SAID,
      forms: [
        '(dat|dëst) (huet|hunn|hat) {source} (dem|der) {medium} {cue}',
        '” (huet|hunn|hat) {source} (… |){cue}',
        '{source} (huet|hunn|hat|haten) (… |){cue}',
        '(dat|dëst|sou|esou|doriwwer) (huet|hunn|hat|haten) {source} (… |){cue}',
        '^ (huet|hunn|hat|haten) {source} (… |){cue}',
      ],
    },
    {
      forms: [
        '{source} (deelt|deelen) (… |)mat',
        '{source} (kënnegt|kënnegen) (… |)un',
        '{source} (gëtt|ginn) (zou|un) , (datt|dass)',
        '{source} (streit|streiden) (… |)of',
        '{source} (hieft|hiewen) (… |)ervir',
        '{source} (geet|ginn) dovun(|)aus',
        '{source} geet dovun aus',
        '{source} ass (der meenung|der iwwerzeegung|iwwerzeegt)',
      ],
      needs: 'known',
    },
    { words: '*', forms: ['” {cue} {source}'], needs: 'speech', strong: true, quiet: true },
    { forms: ['¶ {source} :'], needs: 'quotation' },
    { forms: ['¶ {source} :'], needs: 'headline' },
    { forms: ['{source} (war|waren|ass|sinn|gouf|huet|hat) … :', '{source} … :'], needs: 'speech', quiet: true },
  ],
  idioms: `net gesot, näischt gesot, net verroden, (no|nom) (dem |engem |dësem |)(urteel|bréif|artikel|communiqué|opruff), (laut|gemäss) (plang|gesetz|regelement|programm|kontrakt|kalenner|tradition), (dem|engem) (plang|gesetz|fuerplang) no, sou ze soen, esou ze soen, seet merci, sot merci, seet äddi, sot äddi, (film|buch|roman|theaterstéck|serie) (erzielt|bericht|seet), mat anere wierder, seet a schreift, der rei no, dono, no an no, laut gesongen, laut gejaut`,

  pointers: `liest och :, liest och, liest méi :, kuckt och :, lauschtert och :, méi zum thema :, och interessant, weiderliesen, zum thema :`,

  credits: [
    {
      role: 'author',
      forms: [
        'text :',
        'auteur :',
        'autor :',
        'vum {name}',
        'vun {name}',
        'interview :',
        'geschriwwe vum',
        'reportage :',
        'e bericht vum',
        'e bericht vun',
      ],
    },
    {
      role: 'translator',
      forms: [
        'iwwersetzung :',
        'iwwersat vum',
        'iwwersat vun',
        'iwwersetzt vum',
        'iwwersetzer :',
        'iwwersetzerin :',
        'iwwersetzung vum',
        'iwwersetzung vun',
        '(aus dem … iwwersat) (vum|vun)',
      ],
    },
    { role: 'editor', forms: ['redaktioun :', 'redakter :', 'chefredakter :', 'editioun :'] },
    {
      role: 'photographer',
      forms: ['foto :', 'fotoen :', 'bild :', 'biller :', 'fotograf :', 'illustratioun :', 'grafik :', 'video :'],
    },
    { role: 'contributor', forms: ['mat der hëllef vum', 'mataarbecht :'] },
    { role: 'citation', forms: ['quell :', 'quellen :'] },
    {
      role: 'original-publication',
      forms: [
        '(artikel|text) ass (fir d éischt|als éischt|ursprénglech) (am|an|op|bei)',
        'original :',
        'originalartikel :',
      ],
    },
    { role: 'republication', forms: ['mat (frëndlecher |) (erlaabnes|autorisatioun) (vum|vun)'] },
    {
      role: 'press-release',
      forms: ['communiqué (vum|vun|vun der)', 'pressecommuniqué :', 'communiqué :', 'presseschreiwes :'],
    },
  ],

  roles: {
    apology: ['mir entschëllegen eis', 'mir bieden ëm entschëllegung', 'entschëllegt sech bei de lieser'],
    denial: [
      'dementéiert',
      'dementéieren',
      'dementi',
      'streit … of',
      'streiden … of',
      'weist … (zréck|vu sech)',
      '(stëmmt|stëmmen) net',
      '(falsch|erfonnt) (informatiounen|noriicht|meldung)',
      'ass falsch',
    ],
    correction: [
      'korrektur',
      'berichtegung',
      '(zitt|zitt sech|hëlt|zéien) … (artikel|meldung|bericht) … zréck',
      '(korrigéiert|berichtegt) … (artikel|meldung|bericht)',
      'entschëllegt sech fir … (artikel|meldung|bericht)',
    ],
    'fact-check': ['faktencheck', 'faktecheck', 'fact-check', 'fact check', 'stëmmt et'],
    'follow-up': [
      'wéi mir (bericht|gemellt|geschriwwen) (hunn|haten)',
      '(ee joer|zwee joer|dräi joer|fënnef joer|zéng joer) méi spéit :',
    ],
    original: ['exklusiv :', '[ exklusiv ]', 'no eisen informatiounen'],
    'wire-copy': ['agencen', 'agencë'],
    independent: [
      '(sot|seet|erkläert|bestätegt|soten) (eiser|eisem|eis) (redaktioun|zeitung|reporter|journalist)',
      'géigeniwwer eiser (redaktioun|zeitung)',
      'eis (reporter|journalist*)',
    ],
  },
  translations: {
    said: [
      '(eis|meng|fräi|eege|eegen) iwwersetzung',
      'iwwersetzung (vun der|duerch d) redaktioun',
      'iwwersat (vun der redaktioun|vun eis)',
    ],
    original: ['(originalartikel|originaltext|originalversioun|den original)', 'original op', 'am original'],
    foreign: ['op (englesch|däitsch|franséisch|russesch|dänesch|italienesch|spuenesch|portugisesch|hollännesch)'],
  },
  hearsay: [
    '(soll|sollen) (… |)(hunn|sinn|ginn)',
    'soll',
    'sollen',
    'ugeeblech',
    'mutmoosslech*',
    'et heescht',
    'gëtt behaapt',
    'geréichter',
  ],
  reasons: [
    'net (autoriséiert|befugt|berechtegt)',
    'aus angscht',
    'aus sécherheetsgrënn',
    'net däerf schwätzen',
    'net schwätzen däerf',
    'wéinst der sensibilitéit',
  ],
  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      where: 'text',
      forms: ['a russland verbueden', '(als terrororganisatioun) (agestuuft|klasséiert)'],
    },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: [
        'annonce',
        'reklamm',
        'gesponsert',
        'sponsored',
        'bezuelten inhalt',
        'publireportage',
        'an zesummenaarbecht mat',
      ],
    },
    {
      kind: 'press-release',
      name: 'press-release',
      where: 'label',
      forms: ['communiqué', 'pressecommuniqué', 'presseschreiwes'],
    },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        'korrektur',
        'korrektur :',
        'berichtegung :',
        'update :',
        'an enger fréierer versioun',
        'den artikel gouf (aktualiséiert|korrigéiert|geännert)',
        'correction :',
      ],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: [
        'meenung',
        'kommentar',
        'leitartikel',
        'editorial',
        'carte blanche',
        'tribune libre',
        'fräi tribün',
        'bréif un d redaktioun',
      ],
    },
    { kind: 'satire', name: 'satire', where: 'label', forms: ['satir', 'satire', 'parodie'] },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: [
        'vun enger ki geschriwwen',
        'mat hëllef vun ki',
        'mat hëllef vun ai',
        'kënschtlech intelligenz',
        'kënschtlecher intelligenz',
        'automatesch generéiert',
      ],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: [
        'maschinell iwwersat',
        'maschinell iwwersetzung',
        'automatesch iwwersat',
        'automatesch iwwersetzung',
        'mat ki iwwersat',
      ],
    },
    {
      kind: 'archive',
      name: 'old-article',
      where: 'label',
      forms: ['aus dem archiv', 'dësen artikel ass méi', 'archiv'],
    },
    { kind: 'embargo', name: 'embargo', forms: ['embargo'] },
  ],

  calendar: `januar, februar, mäerz, abrëll, mee, juni, juli, august, september, oktober, november, dezember, méindeg*, dënschdeg*, mëttwoch*, donneschdeg*, freideg*, samschdeg*, sonndeg*`,
  abbreviations: `z, b, asw, bzw, dr, nr, ca, resp, etc, prof, mme, jan, feb, abr, aug, sept, okt, nov, dez, mio, mrd, ev, d, h`,
  agencies: `afp, dpa, reuters, belga, ap, ansa`,
};
