import type { LanguageRules } from '../language.ts';

/** What only somebody does who has something to say: now, then, and as reported. */
const SPEAKS = `sag(t|te|ten), erklär(t|te|ten), beton(t|te|ten), (meint|meinte|meinten), ergänz(t|te|ten), (warnt|warnte|warnten), kritisier(t|te|ten), bericht(et|ete|eten), (schreibt|schrieb|schrieben), meld(et|ete|en|eten), bestätig(te|ten), behaupt(et|ete|eten), versicher(t|te|ten), beteuer(t|te|ten), (unterstreicht|unterstrich|unterstrichen), erläuter(t|te|ten), schilder(t|te|ten), erzähl(t|te|ten), urteil(t|te|ten), klag(t|te|ten), mahn(t|te|ten), beklag(t|te|ten), bedauer(t|te|ten), vermut(et|ete|eten), glaub(t|te|ten), forder(te|ten), dementier(t|te|ten), (bestreitet|bestritt), vernein(t|te|ten), resümier(t|te|ten), antwort(et|ete|eten), entgegn(et|ete|eten), erwider(t|te|ten), konstatier(t|te|ten), prognostizier(t|te|ten), (twittert|twitterte|postet|postete), bilanzier(t|te|ten), befürcht(et|ete|eten), hoff(t|te|ten), plädier(t|te|ten), appellier(t|te|ten), spekulier(t|te|ten), bekräftig(t|te|ten), monier(t|te|ten), rüg(te|ten), bemängel(t|te|ten), argwöhn(t|te|ten), mutmaß(t|te|ten), konter(te|ten), spott(et|ete|eten), schimpf(t|te|ten), witzel(t|te|ten), schwärm(t|te|ten), polter(t|te|ten), schlussfolger(t|te|ten), folger(t|te|ten), räsonier(t|te), präzisier(te|ten), argumentier(t|te|ten), philosophier(t|te|ten), insistier(t|te|ten), referier(t|te|ten), sinnier(t|te|ten), orakel(t|te|ten), frohlock(t|te|ten), prangert, stichel(t|te|ten), wetter(t|te|ten), jammer(t|te|ten), seufz(t|te|ten), (lässt|ließ|lassen|ließen) (wissen|ausrichten|mitteilen|verlauten), (weist|wies|weisen|wiesen) darauf hin, (gibt|gab|geben|gaben) (zu protokoll|zu bedenken|entwarnung|bekannt), (pflichtet|pflichtete) bei`;

/** What somebody does who tells, thinks, admits or threatens, and what other things do as well, or what is a participle or an infinitive too. */
const SAYS = `(rät|riet|rieten), (verweist|verwies|verweisen|verwiesen) auf, begründ(et|ete|eten) (das|die|den|seine|ihre|seinen|ihren|dies), sagen, erklären, betonen, ergänzen, warnen, kritisieren, forder(t|n), berichten, schreiben, meld(et|en), bestätig(t|en), behaupten, versichern, beteuern, unterstreichen, erläutern, schildern, erzählen, urteilen, klagen, lob(t|te|en|ten), mahnen, beklagen, bedauern, vermuten, glauben, (nennt|nannte|nennen|nannten), dementieren, (bestreiten|bestritten), verneinen, resümieren, antworten, entgegnen, erwidern, konstatieren, prognostizieren, bilanzieren, fürcht(et|ete|en|eten), befürchten, hoffen, erwart(et|ete|en|eten), (verspricht|versprach|versprechen|versprachen), beschuldig(t|te|en|ten), betitel(t|te|n|ten), titel(t|te|n|ten), (ergibt|ergab|ergaben), verkünd(et|ete|en|eten), verlang(t|te|en|ten), plädieren, appellieren, spekulieren, (empfiehlt|empfahl|empfehlen|empfahlen), bekräftigen, signalisier(t|te|en|ten), unterstell(t|te|en|ten), (gesteht|gestand|gestehen), (verrät|verriet|verraten|verrieten), monieren, rüg(t|en), bemängeln, argwöhnen, mutmaßen, beziffer(t|te|n|ten), schätz(t|te|en|ten), taxier(t|te|en|ten), kalkulier(t|te|en|ten), (widerspricht|widersprach|widersprechen|widersprachen), bezweifel(t|te|n|ten), attestier(t|te|en|ten), bescheinig(t|te|en|ten), konter(t|n), spotten, schimpfen, witzeln, schwärmen, poltern, rechtfertig(t|te|en|ten), verteidig(t|te|en|ten), verurteil(t|te|en|ten), würdig(t|te|en|ten), schlussfolgern, folgern, beharr(t|te|en|ten), (weiß|wissen|wusste|wussten) (von|um|zu), charakterisier(t|te|en|ten), geißel(t|te|n|ten), brandmark(t|te|en|ten), kommentier(t|te|en|ten), präzisier(t|en), bagatellisier(t|te|en|ten), relativier(t|te|en|ten), argumentieren, philosophieren, diagnostizier(t|te|en|ten), garantier(t|te|en|ten), insistieren, protestier(t|te|en|ten), referieren, rekapitulier(t|te|en|ten), sinnieren, orakeln, frohlocken, beschwör(t|en), beschwor(|en), (beschreibt|beschrieb|beschreiben|beschrieben), umschreib(t|en), umschrieb(|en), analysier(t|te|en|ten), interpretier(t|te|en|ten), sticheln, wettern, ächz(t|te), jammern, seufzen, brumm(t|te|en|ten), hak(t|te|en|ten) nach, wiegel(t|te|n|ten) ab, wink(t|te|en|ten) ab, (stellt|stellte|stellen|stellten) (klar|fest), (rechnet|rechnete|rechnen|rechneten) (vor|mit|damit), (spricht|sprach|sprechen|sprachen) (von|sich), (empört|empörte|empören|empörten|beklagt|beklagte|beschwert|beschwerte|beschwerten|entschuldigt|entschuldigte|erinnert|erinnerte|erinnern|erinnerten|fragt|fragte|fragten|fragen|wehrt|wehrte|überrascht|äußert|äußerte|äußerten|äußern|verwahrt|verwahrte|sorgt|sorgte|sorgen) sich, (zeigt|zeigte|zeigen|zeigten) sich (überzeugt|besorgt|enttäuscht|zuversichtlich|erleichtert|erfreut|entsetzt|überrascht|verwundert|offen|skeptisch|zufrieden|irritiert|erschüttert|optimistisch|kämpferisch|gesprächsbereit), (geht|gehen|ging|gingen) davon aus, (legt|legte|legen|legten) nahe, (deutet|deutete|deuten|deuteten) an, (lässt|ließ|lassen|ließen) (wissen|ausrichten|mitteilen|erklären|durchblicken|verlauten|offen|keinen zweifel|kein gutes haar), (macht|machte|machen|machten) (geltend|deutlich|klar|publik|sich sorgen|keinen hehl|sich stark), (schlägt|schlug|schlagen|schlugen) alarm, (gibt|gab|geben|gaben) (zu protokoll|zu bedenken|entwarnung|bekannt|an|zu), (nimmt|nahm|nehmen|nahmen) (stellung|abstand), (führt|führte|führen|führten) (aus|an), (stimmt|stimmte) zu, (stellt|stellte|stellen|stellten) (infrage|in frage|in abrede), (deckte|deckt|deckten) auf, (hält|hielt|halten|hielten) (dagegen|fest|es|nichts|wenig), (sieht|sah|sehen|sahen) (das|keine|keinen|darin|es|hierin|dafür), (ist|sind|war|waren) (empört|entsetzt|überzeugt|der ansicht|der meinung|der auffassung|sich sicher|sich einig|zuversichtlich|skeptisch|besorgt|enttäuscht) (über|von|dass|), (kommt|kam|kommen|kamen) (zu dem|zu einem anderen|zum) (schluss|ergebnis), (übt|übte|üben|übten) (scharfe |deutliche |harte |) kritik, (erhebt|erhob|erheben|erhoben) (schwere |) vorwürfe, (drückt|drückte) … aus, (macht|machte) keinen hehl, (schließt|schloss|schließen|schlossen) sich (der|dieser|den|dem) (kritik|forderung|forderungen|meinung|einschätzung|appell|urteil), (teilt|teilte|teilen|teilten) (diese|die|seine|ihre) (einschätzung|kritik|meinung|sorge|sorgen|auffassung|analyse|bedenken|ansicht), (sieht|sah) schwarz`;

/** Verbs whose other half closes the clause. */
const APART = [
  '(freut|freute|freuen|ärgert|ärgerte|ärgern|wundert|wunderte|wundern|empört|empörte|beklagt|beklagte|beschwert|beschwerte|sorgt|sorgte|schämt|zeigt|zeigte|zeigen|zeigten) sich … (über|dass|um|überrascht|enttäuscht|besorgt|zufrieden|erfreut|entsetzt|irritiert)',
  '(kündigt|kündigte|kündigen|kündigten) … an',
  '(teilt|teilte|teilen|teilten) … mit',
  '(findet|fand|finden|fanden) … heraus',
  '(stellt|stellte|stellen|stellten) … (klar|fest|infrage|in frage|in abrede|in aussicht)',
  '(räumt|räumte|räumen|räumten) … ein',
  '(wirft|warf|werfen|warfen) … vor',
  '(weist|wies|weisen|wiesen) … (zurück|hin|von sich)',
  '(fügt|fügte|fügen|fügten) … hinzu',
  '(hebt|hob|heben|hoben) … hervor',
  '(führt|führte|führen|führten) … (aus|an|ins feld)',
  '(lehnt|lehnte|lehnen|lehnten) … ab',
  '(deutet|deutete|deuten|deuteten) … an',
  '(merkt|merkte|merken|merkten) … an',
  '(legt|legte|legen|legten) … (nahe|dar|nach (,|.|:|und))',
  '(pflichtet|pflichtete|pflichteten) … bei',
  '(wendet|wandte|wenden|wandten) … ein',
  '(schließt|schloss|schließen|schlossen) … (aus|nicht aus)',
  '(gibt|gab|geben|gaben) … (zu|bekannt|an|zu bedenken|zu protokoll|die schuld|zu verstehen)',
  '(lässt|ließ|lassen|ließen|liess|liessen) … (wissen|ausrichten|mitteilen|erklären|durchblicken|verlauten|anklingen|verlesen)',
  '(macht|machte|machen|machten) … (geltend|deutlich|klar|verantwortlich|publik)',
  '(hält|hielt|halten|hielten) … (für|dagegen|fest)',
  '(geht|ging|gehen|gingen) … (davon aus|ins gericht)',
  '(geht|ging|gehen|gingen) (von|vom|weiterhin von|zunächst von) … aus',
  '(sieht|sah|sehen|sahen) … als (erwiesen|bewiesen|gegeben|widerlegt|belegt|gesichert|gescheitert|gefährdet)',
  '(tut|tat|tun|taten) … ab',
  '(bezeichnet|bezeichnete|bezeichnen|bezeichneten) … als',
  '(traut|traute|trauen|trauten) … zu',
  '(stuft|stufte|stufen|stuften|schätzt|schätzte|schätzen|schätzten) … ein',
  '(senkt|senkte|senken|senkten|hebt|hob|heben|hoben|korrigiert|korrigierte|korrigieren|korrigierten) (seine|ihre|die) … (an|prognose|prognosen|konjunkturprognose|wachstumsprognose|erwartungen)',
  '(ruft|rief|rufen|riefen) … (auf|dazu auf)',
  '(spricht|sprach|sprechen|sprachen) sich … (aus|gegen|für)',
  '(spricht|sprach|sprechen|sprachen) (auf|bei|im|in|am|vor|anschließend|danach|später|daraufhin|zunächst|sogar|unterdessen|hingegen|dagegen|sichtlich|hinterher|am abend|am mittag|am nachmittag) … von',
  '(spricht|sprach|sprechen|sprachen) … (von einer|von einem|von der|von den|vom)',
  '(rechnet|rechnete|rechnen|rechneten) … (mit|ab)',
  '(fasst|fasste|fassten) … zusammen',
  '(führt|führte|führen|führten) (das|dies|die|den) … zurück',
  '(erhebt|erhob|erheben|erhoben) … (vorwürfe|anschuldigungen)',
  '(nimmt|nahm|nehmen|nahmen) … kein blatt vor den mund',
  '(redet|redete|spricht|sprach) … klartext',
  '(findet|fand|finden|fanden) … (deutliche|klare|lobende|drastische|warme|harte|scharfe) worte',
  '(macht|machte) (seinem|ihrem) … luft',
  '(packt|packte) … aus (!|:|.)',
  '(war|ist) … (bedient|stocksauer|stinksauer|angefressen|außer sich) (.|:|!)',
  '(nimmt|nahm|nehmen|nahmen) … in schutz',
  '(zieht|zog|ziehen|zogen) … in zweifel',
  '(bringt|brachte|bringen|brachten) … (ins spiel|auf den punkt)',
  '(sagt|sagte|sagten) … aus',
  '(wiegelt|wiegelte|winkt|winkte) … ab',
  '(will|wollte|wollten|wollen) … (nicht versprechen|nicht ausschließen|nichts wissen|nicht bestätigen|weder bestätigen noch dementieren)',
].map((verb) => verb.split(' … '));

/** Verbs that say little but behind "in an interview with". */
const SPEAKS_BESIDES =
  '(warb|wirbt|plädierte|plädiert|sprach sich|spricht sich|machte|macht|zeigte sich|zeigt sich|zog|zieht|rief|ruft|wandte sich|wendet sich|blickte|blickt|rechnete|rechnet|schloss|schließt|stellte|stellt|hielt|hält|lehnte|lehnt|deutete|deutet|wehrte sich|beklagte|beklagt|verlangte|verlangt|beschrieb|beschreibt|schilderte|schildert|erzählte|erzählt|erläuterte|erläutert|begründete|begründet|lobte|lobt|versprach|verspricht|dementierte|bestritt|prangerte|ging|geht|setzte sich|setzt sich|brachte|übte|mahnte|drohte|schlug|pochte)';

/** What people do besides, so often that only what was said shows which it is. */
const COMMON = `bezeichn(et|ete|en|eten), registrier(t|te|en|ten), enthüll(t|te|en|ten), notier(t|te|en|ten), (freut|freute|freuen|freuten|ärgert|ärgerte|ärgern|ärgerten|wundert|wunderte|wundern|wunderten) sich, (sieht|sah|sehen|sahen), (hält|hielt|halten|hielten), (ruft|rief|rufen|riefen), (fand|fanden), (fragt|fragte|fragen|fragten), (weiß|wissen|wusste|wussten), (bat|bitten|bittet|baten), (zeigt|zeigte|zeigen|zeigten), (belegt|belegte|belegen|belegten), (lacht|lachte), (staunt|staunte), (hört|hörte|hörten), entschied(|en), entscheidet, verbreitet, veröffentlicht(|e|en), (spürt|spürte), (denkt|dachte|denken|dachten), (verweist|verwies|verweisen|verwiesen) (darauf|auf), (erinnert|erinnerte) (daran|an), (äußert|äußerte), zitiert(|e)`;

/** The same, after "has". */
const SPOKEN = `gesagt, erklärt, berichtet, mitgeteilt, angekündigt, gemeldet, bestätigt, gefordert, betont, eingeräumt, kritisiert, gewarnt, bekanntgegeben, bekannt gegeben, zurückgewiesen, dementiert, behauptet, erzählt, versichert, beteuert, bezweifelt, bestritten, verkündet, verlauten lassen, wissen lassen, durchblicken lassen, ausrichten lassen, mitteilen lassen, zugesagt, angedeutet, hingewiesen, argumentiert, plädiert, appelliert, aufgerufen, aufgefordert, klargestellt, in abrede gestellt, in aussicht gestellt`;
const SAID = `enthüllt, geschildert, geäußert, veröffentlicht, publik gemacht, aufgedeckt, festgestellt, verurteilt, verteidigt, gelobt, gerügt, bemängelt, beklagt, gestanden, zugegeben, ausgesagt, prognostiziert, berechnet, verlangt, vorgeworfen, beschuldigt, widersprochen, bezeichnet, ausgeschlossen, offengelassen, beziffert, errechnet, ermittelt, zitiert, nahegelegt, moniert, herausgefunden, nachgewiesen, gezeigt, belegt, dokumentiert, entschieden, gemutmaßt, vermutet, gedroht, spekuliert, versprochen, empfohlen, angemahnt, ausgeführt, gesprochen von, signalisiert, angegeben, infrage gestellt`;

/** When something was said, in words that have capitals. */
const WHEN =
  '(anfang|mitte|ende) (der|dieser|des|dieses|letzter|vergangener) (letzten |vergangenen |)(woche|monats|jahres), (letzte|vergangene|diese|vorige) (woche|nacht), (letzten|vergangenen|vorigen) (monat|sommer|herbst|winter|frühling), (letztes|vergangenes|dieses) jahr';

/** One to four words, whatever they are. */
const WORD = `(${[...'abcdefghiklmnoprstuvwxyzäöüß0123456789'].map((last) => `*${last}`).join('|')})`;
const FEW = `${WORD} |${WORD} ${WORD} |${WORD} ${WORD} ${WORD} |${WORD} ${WORD} ${WORD} ${WORD} `;

/** German. Every noun has a capital; the verb follows a quotation or a fronted clause, so its subject stands on either side. */
export const de: LanguageRules = {
  code: 'de',
  writing: { spaces: true, capitals: 'noun', apostrophe: 'before' },

  nouns: {
    variants: [
      { again: `behörde, organisation, institution, institut`, before: '*' },
      {
        again: `behörde, amt, institut`,
        before: `*ministerium, *ministeriums, *amt, *amtes, *dienst, *dienstes, *institut, *agentur, *präsidium`,
      },
      {
        again: 'minister, ministers, ministerin, ressortchef, ressortchefin',
        before: '*minister, *ministers, *ministerin',
      },
      { again: 'präsident, präsidenten, präsidentin', before: '*-präsident, *-präsidenten, *-präsidentin' },
      { again: 'kanzler, kanzlers, kanzlerin', before: 'bundeskanzler, bundeskanzlers, bundeskanzlerin' },
      {
        again: 'bürgermeister, bürgermeisters, bürgermeisterin',
        before: 'oberbürgermeister, oberbürgermeisters, oberbürgermeisterin',
      },
      {
        again: `politiker, politikerin, politikers, *politiker, *politikerin, *politikers, ressortchef, ressortchefin, regierungschef, regierungschefin, amtsinhaber, amtsinhaberin, rathauschef, rathauschefin, stadtoberhaupt, christdemokrat, christdemokratin, sozialdemokrat, sozialdemokratin, unionsmann, regierungschefs, staatschef, staatsoberhaupt, *-mann`,
        before: `*minister, *ministers, *ministerin, *bürgermeister, *bürgermeisters, *bürgermeisterin, *präsident,
          *präsidenten, *präsidentin, *kanzler, *kanzlerin, landrat, landrätin, *senator, *senatorin,
          *abgeordnete, *abgeordneter, *abgeordneten, *chef, *chefin, *vorsitzende, *vorsitzender,
          *vorsitzenden, *sekretär, *sekretärin, *politiker, *politikerin, *politikers, *sprecher,
          *sprecherin, stadtrat, stadträtin, *experte, *expertin, *kandidat, *kandidatin`,
      },
      {
        again: `coach, trainer, trainerin, übungsleiter, fußballlehrer, cheftrainer, chefcoach, bundestrainer,
          *coach`,
        before: '*trainer, *trainers, *trainerin, *coach',
      },
      {
        again: 'jurist, juristin, anwalt, anwältin, verteidiger, verteidigerin, strafverteidiger',
        before: '*anwalt, *anwalts, *anwältin, *verteidiger, *verteidigerin, *richter, *richterin, *jurist, *juristin',
      },
      {
        again: 'mediziner, medizinerin, arzt, ärztin',
        before: `*arzt, *arztes, *ärztin, *mediziner, *medizinerin, *virologe, *virologin, *epidemiologe, *chirurg,
          *chirurgin, *professor, *professorin`,
      },
      {
        again: `forscher, forscherin, wissenschaftler, wissenschaftlerin, experte, expertin, *experte, *expertin,
          *forscher, *forscherin, professor, professorin, ökonom, ökonomin`,
        before: `professor, professorin, *forscher, *forscherin, *wissenschaftler, *wissenschaftlerin, *ologe,
          *ologin, *ökonom, *ökonomin, *historiker, *historikerin, *experte, *expertin, *physiker,
          *physikerin, *leiter, *leiterin`,
      },
      {
        again: `künstler, künstlerin, musiker, musikerin, schauspieler, schauspielerin, entertainer, entertainerin,
          moderator, moderatorin, sänger, sängerin, popstar, rocker, rapper, rapperin, comedian, komiker,
          komikerin, entertainer, sängers, schauspielers, star`,
        before: `*schauspieler, *schauspielerin, *sänger, *sängerin, *musiker, *musikerin, *komiker, *komikerin,
          *moderator, *moderatorin, *künstler, *künstlerin, *star, *rapper, *rapperin`,
      },
      {
        again: `manager, managerin, firmenchef, firmenchefin, konzernchef, konzernchefin, vorstandschef,
          vorstandschefin, unternehmer, unternehmerin`,
        before: `*chef, *chefin, *manager, *managerin, *vorstand, geschäftsführer, geschäftsführerin, *unternehmer,
          *unternehmerin, *gründer, *gründerin, ceo, inhaber, inhaberin, *direktor, *direktorin`,
      },
      {
        again: `routinier, youngster, keeper, schlussmann, goalie, profi, spieler, spielerin, nationaltorwart,
          nationaltorhüter, weltmeister, weltmeisterin, olympiasieger, olympiasiegerin, stürmer, torjäger, angreifer, verteidiger, torhüter, mittelfeldspieler, nationalspieler, kapitän,
          athlet, athletin`,
        before: `*stürmer, *torwart, *torhüter, *verteidiger, *spieler, *spielerin, *kapitän, *profi, *angreifer,
          *läufer, *läuferin, *keeper`,
      },
      {
        // Where somebody is from.
        again: `österreicher, österreicherin, schweizer, schweizerin, brite, britin, kanadier, kanadierin, amerikaner,
          amerikanerin, us-amerikaner, us-amerikanerin, franzose, französin, italiener, italienerin, spanier,
          spanierin, niederländer, niederländerin, belgier, belgierin, däne, dänin, schwede, schwedin, norweger,
          norwegerin, kroate, serbe, brasilianer, argentinier, australier, japaner, slowene, slowenin, tiroler,
          tirolerin, steirer, kärntner, salzburger, münchner, kölner, leipziger, dresdner, frankfurter, hesse,
          schwabe, thüringer`,
        before: `*trainer, *trainerin, *coach, *fahrer, *fahrerin, *profi, *spieler, *spielerin, *läufer, *läuferin,
          *springer, *springerin, *star, *sänger, *sängerin, *stürmer, *torwart, *torhüter, *keeper, *meister,
          *meisterin, *sieger, *siegerin, *kapitän, *pilot, *pilotin, *autor, *autorin, *regisseur, *regisseurin,
          *schauspieler, *schauspielerin, *politiker, *politikerin`,
      },
      {
        again: 'autor, autorin, schriftsteller, schriftstellerin',
        before: '*autor, *autorin, *schriftsteller, *schriftstellerin, *dichter, *dichterin',
      },
      {
        again: 'beamter, beamte, beamtin, polizist, polizistin, ermittler, ermittlerin',
        before: `*kommissar, *kommissarin, polizeisprecher, polizeisprecherin, *polizist, *polizistin, *ermittler,
          *ermittlerin`,
      },
      {
        again: 'geistliche, geistlicher, kirchenmann, theologe, theologin',
        before: '*bischof, *bischöfin, *pfarrer, *pfarrerin, *kardinal, *priester, *theologe, *theologin',
      },
      {
        again: `unternehmen, unternehmens, firma, konzern, konzerns, hersteller, herstellers, autobauer, autobauers, zulieferer, zulieferers, betreiber, betreibers, anbieter, anbieters, kette, airline, versicherer, versicherers, bank, *konzern, *hersteller`,
        trades: `*hersteller, *bauer, *zulieferer, *händler, *anbieter, *betreiber, *versicherer, *produzent, *verlag, *brauerei, *reederei, *werft, *gruppe, *kette, *riese, *dienstleister, *entwickler, *lieferant, *fluggesellschaft, *bank, discounter, modekette, start-up, startup, mischkonzern, traditionsunternehmen, familienunternehmen`,
      },
    ],
    source: `wer dabei (war|gewesen ist), wer (ihn|sie|die sache) kennt, *umfeld, *umfelds,  umfeld, quelle, quellen, insider, insidern, insiders, informant, informanten, informantin, kreise, kreisen, hinweisgeber*, gewährsleute, gewährsmann, tippgeber, whistleblower, whistleblowerin, gewährsperson, *quellen, *quelle, *gskreise, *gskreisen, *heitskreise, *heitskreisen, *onskreise, *onskreisen, *tenkreise, *tenkreisen, *terkreise, *terkreisen, *lerkreise, *lerkreisen, *menskreise, *menskreisen, *parteikreise, *parteikreisen, *militärkreise, *militärkreisen, *konzernkreise, *konzernkreisen, finanzkreise, finanzkreisen, wirtschaftskreise, wirtschaftskreisen, industriekreise, industriekreisen, branchenkreise, branchenkreisen, justizkreise, justizkreisen, bankenkreise, bankenkreisen, senatskreise, senatskreisen, armeekreise, armeekreisen, geheimdienstkreise, geheimdienstkreisen, polizeikreise, polizeikreisen, vorstandskreise, vorstandskreisen, aufsichtsratskreise, aufsichtsratskreisen, vereinskreise, vereinskreisen, klubkreise, klubkreisen, clubkreise, clubkreisen, hofkreise, palastkreise, vatikankreise, vatikankreisen, kremlkreise, botschaftskreise, botschaftskreisen, gerichtskreise, gerichtskreisen`,
    people: `rocker, comedian, sängers, schauspielers, britin, französin, dänin, schwedin, slowenin, schaffner, schaffnerin, jäger, metzger, gastwirt, gastwirtin, *gastronom, friseur, friseurin, pensionist, azubi, azubis, lehrling, lehrlinge, sanitäter, sanitätern, krankenschwester, krankenpfleger, altenpfleger, investor, investoren, kabarettist, *kabarettist, maler, bildhauer, modedesigner, *designer, youtuber, *youtuber, streamer, täter, *täter, finder, spaziergänger, spaziergängern, angler, taucher, *taucher, bergsteiger, *steiger, imker, *pfleger, weggefährte, weggefährten, programmierer, hacker, reeder, lotse, lotsen, matrose, matrosen, zöllner, profiler, bestatter, *wanderer, wanderer, wanderern, routinier, youngster, *keeper, keeper, schlussmann, goalie, kameramann, fachmann, fachfrau, *fachmann, feuerwehrmann, feuerwehrleute, christdemokrat, christdemokraten, sozialdemokrat, sozialdemokraten, sozialdemokratin, christdemokratin, unionsmann, österreicher, schweizer, brite, briten, kanadier, amerikaner, us-amerikaner, italiener, spanier, niederländer, belgier, däne, schwede, norweger, finne, tscheche, ukrainer, grieche, schotte, kroate, serbe, brasilianer, argentinier, australier, japaner, kölner, hamburgerin, münchner, frankfurter, dresdner, leipziger, slowene, ungar, rumäne, portugiese, steirer, tiroler, vorarlberger, kärntner, salzburger, zürcher, sachse, schwabe, thüringer, rheinländer, westfale, hesse, pfälzer, *star, *stars, *veteran, *veteranin, *retter, *retterin, *rettern, sänger, sängerin, nachbarn, nachbarinnen, nebenkläger, nebenklägerin, vermieter, vermieterin, anleger, anlegerin, handwerker,
      demonstranten, kunde, politikers, *politikers, amtsinhaber, stadtoberhaupt, *bürgermeisters, *sekretärin,
      fußballlehrer, *trainers, *anwalts, *jurist, *arzt, *arztes, *ärztin, *chirurg, *chirurgin, *professor,
      *ökonom, *ökonomin, entertainer, *sänger, *moderator, *künstler, *rapper, *unternehmer, *gründer, torjäger,
      angreifer, athlet, athletin, *stürmer, *torwart, *torhüter, *kapitän, *profi, *angreifer, *läufer,
      *schriftsteller, *dichter, geistliche, geistlicher, kirchenmann, *bischof, *bischöfin, *pfarrer, *kardinal,
      *priester, ankläger, *ankläger, *beobachter, *mitglied, *mitglieder, *mitgliedern, *autor, *autoren, *autorin,
      *erin, *erinnen, *istin, *istinnen, *ologin, *ologinnen, *entin, *antin, *entinnen, *antinnen, *orin,
      *orinnen, *iker, *ikern, *ikerin, *richter, *besitzer, *nutzer, *käufer, *kenner, *coach, coach, *trainer,
      *betroffene, familien, franzose, franzosen, user, *promi, *promis, influencer*, *influencer, *influencerin,
      *geschäftsfrau, *geschäftsmann, *pendler, *pendlerin, *pendlern, kenner, kennern, kennerin, *abgeordnete,
      *abgeordneten, *abgeordneter, *zeugin, unfallzeugen, unbeteiligte, insiderin, insiderinnen, mandant,
      mandantin, kläger, klägerin, klägers, beschuldigte*, verdächtige*, tatverdächtige*, verurteilte*,
      geschädigte*, physiker*, chemiker*, astronom*, mediziner*, virolog*, epidemiolog*, jurist*, historiker*,
      migranten, flüchtlinge*, freiwillige*, ehrenamtliche*, autofahrer*, radfahrer*, lokführer*, busfahrer*,
      *fahrer, *fahrerin, verkäufer*, verbraucher*, wähler*, zuschauer*, fans, schwimmer*, läufer*, radprofi*,
      tennisprofi*, nationalspieler*, spieler*, *spieler, *spielerin, kapitän, künstler*, *rechtler, *rechtlerin,
      beamter, beamte, beamten, beamtin, *beamter, *beamte, *beamten, sprecher*, *sprecher, *sprecherin, *sprechers,
      *sprechern, sprecherin, vertreter*, *vertreter, *vertreterin, *vertretern, experte*, expertin*, *experte,
      *experten, *expertin, fachleute, fachleuten, analyst*, *analyst, *analysten, beobachter*, augenzeuge*,
      augenzeugin, zeuge, zeugen, zeugin, diplomat*, mitarbeiter*, *mitarbeiter, *mitarbeiterin, *mitarbeitern,
      anwohner*, bewohner*, nachbar*, kritiker*, anhänger*, gegner*, befürworter*, helfer*, berater*, beraterin,
      *berater, teilnehmer*, betroffene*, angehörige*, person, personen, leute, menschen, jemand, manager*,
      *manager, *managern, führungskraft, führungskräfte*, wissenschaftler*, forscher*, *forscher, *forscherin,
      ökonom*, volkswirt*, ermittler*, fahnder*, soldat*, offizier*, *offizier, kollege*, kollegin*, freund,
      freunde, freunden, freundin, vertraute*, aktivist*, beschäftigte*, abgeordnete, abgeordneten, politiker,
      politikern, händler*, strategen, demonstrant*, funktionär*, *funktionär, juristen, verbraucherschützer*,
      tierschützer*, umweltschützer*, hinterbliebene*, eingeweihte*, passant*, passagier*, fahrgast, fahrgäste,
      reisende, fischer, landwirte, bauern, ärzte, ärzten, pfleger*, pflegekräfte, lehrkräfte, lehrer, eltern,
      schüler, studierende, studenten, *händler, banker, bankern, ökonomen, meteorologe*, geolog*, biolog*,
      sachverständige*, gutachter*, prüfer*, kontrolleur*, überlebende*, retter, rettungskräfte*, einsatzkräfte*,
      feuerwehrleute*, militärs, verwandte*, familie, angestellte*, ex-mitarbeiter*, beteiligte*, unterhändler*,
      delegierte*, dorfbewohner*, urlauber*, touristen, kunden, mieter, mietern, mieterin, mieterinnen,
      ladenbesitzer*, gewerkschafter*, gewerkschafterin, spitzenpolitiker*, kabinettsmitglied*, mitglied,
      mitglieder, mitgliedern, parteifreunde*, ministeriale*, beamtenkreise*, mehrheit, *bauern, *arbeiter, *führer,
      fährmann, blogger*, nachbarin, kundin, passantin, patient*, insasse*, häftling*, häftlinge, *forschern,
      *wissenschaftler, *wissenschaftlerin, *-user, *ologe, *ologen, *agoge, *agogen, *agogin, kommentator,
      kommentatoren, *freund, *freunde, *freunden, *freundin, *kollege, *kollegen, *kollegin, *polizist,
      *polizisten, *mediziner, *medizinern, *therapeut, *therapeuten, *therapeutin, *kandidat, *kandidaten,
      *kandidatin, *sieger, *siegerin, *psychiater, *psychiaterin, *stratege, *strategen, *strategin, *theologe,
      *theologin, *kommentatorin, *techniker, *entwickler, *entwicklern, *erfinder, *sammler, *züchter, *bewohner,
      *bewohnern, *bürger, *bürgern, *zeuge, *zeugen, *schüler, *schülern, *student, *studenten, *tourist,
      *touristen, *aktivist, *aktivisten, *journalist, *journalisten, *spezialist, *spezialisten, *verteidiger,
      *verteidigern, *gegner, *gegnern, *kritiker, *kritikern, *anhänger, *anhängern, *helfer, *helfern, *schützer,
      *schützern, *kämpfer, *kämpfern, *veranstalter, *organisator, *organisatoren, organisator, organisatoren,
      *diplomat, *diplomaten, *teilnehmer, *teilnehmern, *ermittler, *ermittlern, *fahnder, *psychologe,
      *psychologen, verfasser, verfasserin, *verfasser, leserin, leserinnen, nutzer, nutzern, *-jährige, *-jähriger,
      *-jährigen, gastgeber, gastgeberin`,
    office: `gouverneur, gouverneurs, gouverneurin, *gouverneur, premier, premiers, konsul, generalkonsul, landeshauptmann, landeshauptfrau, beigeordnete, beigeordneter, generalmajor, generalleutnant, brigadegeneral, onkel, tante, großmutter, großvater, opa, oma, enkel, enkelin, lebensgefährte, lebensgefährtin, biograf, biografin, nachfolger, nachfolgerin, vorgänger, vorgängerin, *vize, vize, notar, notarin, insolvenzverwalter, insolvenzverwalterin, ombudsmann, ombudsfrau, regierungsrat, regierungsrätin, gemeindepräsident, gemeindepräsidentin, stadtpräsident, stadtpräsidentin, altkanzler, kronprinz, prinzessin, herzog, ehefrau, ehemann, tierarzt, tierärztin, chefarzt, chefärztin, oberarzt, oberärztin, hausarzt, hausärztin, kinderarzt, kinderärztin, hebamme, apotheker, apothekerin, pflegerin, bäuerin, gastronom, gastronomin, hotelier, makler, maklerin, dachdecker, köchin, imam, rabbiner, rapper, rapperin, chefvolkswirt, chefvolkswirtin, firmenchef, vereinschef, parteichef, aufsichtsratschef, betriebsratschef, ortsvorsteher, ortsvorsteherin, kämmerer, kämmerin, feuerwehrmann, schülerin, *rätin, ceo, *ceo, *autorin, *ministerin, coach, *coach, kassenwart, kassenwartin, kassier, kassierer, kassiererin, *direktor, ex-direktor, vorstandschef, einsatzleiter, einsatzleiterin, dienstgruppenleiter, präsident, präsidenten, präsidentin, *präsident, *präsidenten, *präsidentin, minister, ministers, ministerin, *minister, *ministers, *ministerin, kanzler, kanzlers, kanzlerin, *kanzler, *kanzlerin, bürgermeister, bürgermeisters, bürgermeisterin, *bürgermeister, *bürgermeisterin, senator, senatorin,
      *senator, *senatorin, landrat, landrätin, botschafter, botschafters, botschafterin, direktor, direktors, direktorin, *direktorin, chef, chefs, chefin, *chef, *chefs, *chefin, leiter, leiters, leiterin, *leiter, *leiterin, vorsitzende*, *vorsitzende, *vorsitzender, *vorsitzenden, general, generals, kommandeur, admiral, oberst, richter, richterin, anwalt, anwältin, *anwalt, *anwältin,
      professor, professorin, historiker, historikerin, *forscher, trainer, trainers, trainerin, autor, autors, autorin, schriftsteller, schriftstellerin, journalist, journalistin, reporter, reporterin, kommissar, kommissarin, *kommissar, *kommissarin, sekretär, sekretärin, *sekretär, geschäftsführer, geschäftsführerin, vorstand, inhaber, inhaberin,
      abgeordneter, abgeordnete, politiker, politikerin, *politiker, *politikerin, arzt, ärztin, papst, bischof, bischöfin, könig, königin, prinz, hafenmeister, hafenmeisterin, meister, meisterin, *meister, unternehmer, unternehmerin, oppositionsführer, fraktionschef, ministerpräsident, regierungschef, staatschef, außenminister, gründer, gründerin, lehrer, lehrerin, bauer, landwirt, landwirtin, wirt, wirtin, pfarrer, pfarrerin, anwohnerin, anwohner, dezernent, dezernentin, *dezernent, *dezernentin, *referent, *referentin, beauftragte, beauftragter, *beauftragte, *beauftragter, kapitän, kapitänin, pilot, pilotin, ingenieur, ingenieurin, architekt, architektin, förster, försterin, winzer, winzerin, bäcker, bäckerin, *händlerin, verkäuferin, mieterin, mieter, rektor, rektorin, schulleiter, schulleiterin, dekan, propst, intendant, intendantin, kuratorin, kurator, dirigent, regisseur, regisseurin, *sportler, *sportlerin, ruderer, ruderin, turner, turnerin, schwimmerin, läuferin, fechter, fechterin, boxer, boxerin, ringer, skispringer, skispringerin, biathlet, biathletin, stürmerin, torhüter, torhüterin, torfrau, musiker, musikerin, komponist, komponistin, tänzer, tänzerin, moderator, moderatorin, komiker, komikerin, künstler, künstlerin, fotograf, fotografin, designer, designerin, philosoph, philosophin, soziologe, soziologin, psychologe, psychologin, schauspieler, schauspielerin, sänger, sängerin, verteidiger, verteidigerin, opfer, angeklagter, angeklagte, witwe, witwer, mutter, vater, tochter, sohn, bruder, schwester, rentner, rentnerin, verleger, verlegerin, produzent, produzentin, produzenten, kolumnist, kolumnistin, korrespondent, korrespondentin, dezernatsleiterin, amtsleiter, obmann, obfrau, präses, stürmer, torwart, stadtrat, stadträtin, nationalrat, ständerätin, abt, äbtissin, prior, mönch, nonne, pater, *reporter, *reporterin, *korrespondent, *korrespondentin, *redakteur, *redakteurin, *kolumnist, *kolumnistin, staatsoberhaupt`,
    unnamed: `ungenannt*, nicht genannt*, nicht namentlich genannt*, namentlich nicht genannt*, nicht näher genannt*, nicht näher bezeichnet*, anonym*, der anonym bleiben, die anonym bleiben, der namentlich nicht genannt werden, die namentlich nicht genannt werden, der nicht genannt werden, die nicht genannt werden, der ungenannt bleiben, der seinen namen nicht, die ihren namen nicht, unter der bedingung der anonymität, der namentlich nicht genannt werden wollte, der namentlich nicht genannt werden will, die namentlich nicht genannt werden wollte, die namentlich nicht genannt werden wollten, der anonym bleiben will, der anonym bleiben wollte, die anonym bleiben wollen, die anonym bleiben wollte, die anonym bleiben wollten, mit der sache vertraut*, mit den gesprächen vertraut*, mit dem vorgang vertraut*, mit der angelegenheit vertraut*, mit den plänen vertraut*, mit den verhandlungen vertraut*, mit den überlegungen vertraut*, informiert*, gut informiert*, eingeweiht*, hochrangig*, ranghoh*, nahestehend*, vertraut sind, vertraut ist, der namentlich nicht genannt werden möchte, die namentlich nicht genannt werden möchte, die anonym bleiben möchte, der anonym bleiben möchte, die anonym bleiben möchten, der ungenannt bleiben will, die ungenannt bleiben will, die ungenannt bleiben wollen, der seinen namen, die ihren namen, nicht genannt werden, mit der lage vertraut*, mit dem fall vertraut*, mit dem verfahren vertraut*, mit den ermittlungen vertraut*, nahe steht, nahesteht`,
    title: 'herr, herrn, frau, dr, prof, dipl, ing, mag, sir, lady',
    organization: `diakonie, flughafen, flughafens, *flughafen, stromversorger, *versorger, zoo, zoos, tierpark, tierparks, museum, museums, *museum, *museums, theater, theaters, *theater, oper, *oper, orchester, *orchester, festival, festivals, messe, konsulat, *konsulat, magistrat, magistrats, bezirk, bezirks, erzbistum, bundesnetzagentur, *netzagentur, *warte, discounter, discounters, *kaufhauskette, vermarkter, gremium, gremiums, einsatzstab, *stab, bafin, hamas, hisbollah, taliban, flugsicherung, bundeskabinett, *kabinett, hansestadt, freistaat, *onlinehändler, verbraucherzentrale, *verbraucherzentrale, uefa, fifa, tourismusverband, tourismusamt, bezirksamt, bezirksregierung, ordnungsamt, bauherr, möbelhaus, kaufhaus, gaststättenverband, *feuerwehr, forstamt, nationalpark, seilbahnen, bergbahnen, *bahnen, verkehrsgesellschaft, zivilschutz, zivilschutzes, katastrophenschutz, katastrophenschutzes, küstenschutz, naturschutz, arbeitsschutz, management, managements, *management, *managements, krisenmanagement, verfassungsschutzes, landratsamt, *wehr, *rettung, *aufsicht, aufsicht, *zollamt, hilfswerk, *hilfswerk, *kirche, *klinikum, *klinik, *krankenhaus, *hochschule, *kreuz, kreuzes, bauhof, *betrieb, *betriebe, *betrieben, wasserwacht, jobcenter, *innung, innung, *sparkasse, sparkasse, autobauer, autobauers, zulieferers, betreibers, anbieters, versicherers, *bund, *bunds, *dienstes, *diensts, airline, airlines, fluggesellschaft, fluggesellschaften, städtetag, städtetags, landkreistag, landkreistags, gemeindetag, gemeindebund, städtebund, kirchentag, landtag, landtags, kantonsrat, nationalrat, ständerat, rechnungshof, rechnungshofs, rechnungshofes, bundesrechnungshof, landesrechnungshof, hilfsorganisationen, *organisationen, gewerkschaften, *gewerkschaften, verbände, verbänden, *verbände, *verbänden, kirchen, kommunen, parteien, *parteien, banken, kassen, krankenkassen, konzerne, firmen, unternehmer, betriebe, universitäten, schulen, direktion, geschäftsleitung, klubs, vereine, koalition, grünen, liberalen, sozialdemokraten, christdemokraten, ermittlungsbehörden, kantonspolizei, stadtpolizei, landespolizei, *kommando, krankenhäuser, kliniken, ministerium, ministeriums, ministerien, *ministerium, *ministeriums, *ministerien, behörde, behörden, *behörde, *behörden, amt, amts, amtes, regierung, *regierung, polizei, *polizei, staatsanwaltschaft, *staatsanwaltschaft, gericht, gerichts, gerichtes, *gericht, *gerichts, *gerichtshof, gerichtshof, partei, *partei, fraktion, *fraktion, kommission, *kommission, ausschuss, *ausschuss, parlament, *militär, *parlament, bundestag, bundesrat, senat, kabinett, armee, militär, streitkräfte, streitkräften, bundeswehr, feuerwehr, rettungsdienst, universität, *universität, hochschule, institut, instituts, *institut, *instituts, stiftung, *stiftung, verband, verbands, verbandes, *verband, *verbands, *verbandes, verein, vereins, bund, *bund, gewerkschaft, *gewerkschaft, unternehmen, unternehmens, *unternehmen, konzern, konzerns, *konzern, firma, bank, *bank, gesellschaft, *gesellschaft, betreiber, betreiberin, hersteller, herstellers, kanzlei, *kanzlei, organisation, *organisation, kirche, stadt, gemeinde, landkreis, kreml, kremls, weiße haus, weißen haus, pentagon, nato, eu, uno, un, botschaft, kammer, *kammer, rat, rats, rates, klinik, klinikum, krankenhaus, schule, wetterdienst, dienst, *dienst, miliz, rebellen, opposition, stadtverwaltung, verwaltung, *verwaltung, leitung, vorstand, aufsichtsrat, reederei, bahn, börse, agentur für arbeit, bundesagentur, seite, statistiker, *werke, *werk, *zentrale, zentrale, *büro, *hersteller, *betreiber, *versicherer, versicherer, *kasse, geschäftsführung, *vorstand, betriebsrat, personalrat, palast, königshaus, staatskanzlei, rathaus, kreisverwaltung, zoll, *zoll, küstenwache, bergwacht, seenotretter, luftwaffe, marine, geheimdienst, *geheimdienst, verfassungsschutz, rotes kreuz, rote kreuz, caritas, diözese, bistum, vatikan, elysée, élysée, downing street, bundesbank, notenbank, zentralbank, verlag, *verlag, labor, *labor, brauerei, molkerei, werft, *werft, kette, händler, zulieferer, *zulieferer, start-up, anbieter, *anbieter, liga, *liga, initiative, *initiative, bündnis, *bündnis, allianz, club, klub, *klub, *club, *verein, werke, stadtwerke, verteidigung, anklage, *anstalt, *zentrum, zentrum, landesamt, bundesamt, führung, parteiführung, staatsführung, militärführung, armeeführung, fraktionsführung, landesführung, konzernführung, vereinsführung, klubführung, clubführung, gewerkschaftsführung, unternehmensführung, polizeiführung, koalitionsführung, unionsführung, regierungsführung, schulleitung, einsatzleitung, klinikleitung, kirchenleitung, projektleitung, rennleitung, heimleitung, lagerleitung, festivalleitung, parteileitung, bauleitung, spielleitung, turnierleitung, konzernleitung, werkleitung, *sleitung, *srat, *srats, *srates, *enrat, *enrats, *derat, *derats, stadtrat, kreisrat, elternrat, ethikrat, presserat, europarat, europarats, zentralrat, zentralrats, kulturrat, medienrat, rundfunkrat, fernsehrat, bürgerrat, beirat, *beirat, krisenstab, *gsstelle, *ombudsstelle, anlaufstelle, meldestelle, *meldestelle, zentralstelle, fachstelle, leitstelle, *leitstelle, geschäftsstelle, pressestelle, dienststelle, kontaktstelle, handelskette, supermarktkette, hotelkette, ladenkette, drogeriekette, modekette, kinokette, restaurantkette, post, föderation, *föderation, konföderation, jury, *jury, *armee, *institution, institution, institutionen, akademie, *akademie, charité, *crew, (*d|*t|*z|*r|*u|*l|*k|*n|*f|*h|*g|*m|*ts|*gs|*hs|*ns|*ls|*des|*ks)amt, (*d|*t|*z|*r|*u|*l|*k|*n|*f|*h|*g|*m|*ts|*gs|*hs|*ns|*ls|*des|*ks)amts, (*d|*t|*z|*r|*u|*l|*k|*n|*f|*h|*g|*m|*ts|*gs|*hs|*ns|*ls|*des|*ks)amtes, team, teams, *team, mannschaft, *mannschaft, gruppe, *gruppe, gmbh, branche, *branche, redaktion, band, kanton, kantons, republik, bundesland, bundesländer, länder`,
    outlet: `zeitung, zeitungen, *zeitung, *zeitungen, blatt, blatts, blattes, *blatt, magazin, magazins, magazine, *magazin, *magazins, sender, senders, sendern, *sender, *senders, rundfunk, *rundfunk, fernsehen, *fernsehen, radio, *radio, portal, portals, portale, *portal, *portals, onlineportal, *partnerstation, fernsehstation, radiostation, website, webseite, internetseite, medien, *medien, medium, mediums, zeitschrift, zeitschriften, *zeitschrift, presse, boulevardzeitung, boulevardblatt, tageszeitung, wochenzeitung, nachrichtensender, fernsehsender, podcast, blog, recherchebüro, recherchenetzwerk, rechercheteam, rechercheplattform, investigativteam, wikipedia`,
    collective:
      'medien, *medien, medienbericht*, presse, pressebericht*, zeitungen, *zeitungen, blätter, zeitschriften',
    agency: `nachrichtenagentur, nachrichtenagenturen, agentur, agenturen, presseagentur, staatsagentur, *nachrichtenagentur`,
    document: `*report, *reports, *monitor, *barometers, *atlas, *aussendung, glosse, kolumne, klageschrift, stichprobe, stichproben, jahresbericht, jahresabschluss, tagebuch, memoiren, autobiografie, rundfrage, evaluation, schätzung, schätzungen, hochrechnung, hochrechnungen, berechnung, berechnungen, überblick, erlass, forschung, chronik, notiz, notizen, aufzeichnung, aufzeichnungen, antrag, bericht, berichts, berichtes, berichte, berichten, *bericht, *berichts, *berichte, *berichten, studie, studien, *studie, umfrage, umfragen, *umfrage, erhebung, untersuchung, gutachten, gutachtens, *gutachten, papier, papiers, *papier, dokument, dokuments, dokumente, dokumenten, unterlagen, *unterlagen, akten, vermerk, vermerks, *vermerk, schreiben, schreibens, *schreiben, brief, briefs, mail, mails, e-mail, e-mails, mitteilung, *mitteilung, pressemitteilung, presseerklärung, erklärung, stellungnahme, statement, statistik, statistiken, daten, zahlen, protokoll, protokolls, protokolle, *protokoll, entwurf, entwurfs, *entwurf, anklageschrift, urteil, beschluss, analyse, auswertung, recherchen, artikel, artikels, beitrag, beitrags, interview, medienberichte, medienberichten, aufnahmen, video, tweet, post, liste, prognose, index, strategie, rede, *vermerke, *vermerken, aktenvermerk*, *akten, akte, *bilanz, bilanz, *liste, *daten, *zahlen, *mail, *mails, *protokolle, *protokollen, *urteil, *beschluss, *antrag, *entwürfe, entwürfe, gesetzentwurf, *register, *rapport, rapport, *analyse, *rechnung, rechnungen, vertrag, verträge, *verträge, depesche, *papiere, papiere, lagebild, *index, *barometer, barometer, *prognose, *statistik, chatverlauf, chatprotokolle, chats, nachrichten, fotos, videos, tonaufnahme, mitschnitt, memo, ministerantwort, antwort, *empfehlung, *empfehlungen, empfehlung, empfehlungen, veröffentlichung, veröffentlichungen, *veröffentlichung, *bewertung, bewertung, anleitung, *anleitung, einführung, einleitung, vorwort, nachwort, poster, plakat, broschüre, legende, überlieferung, herstellerangaben, herstellerangabe, beschreibung, *beschreibung, testbericht, lehrbuch, handbuch, *handbuch, leitlinie, leitlinien, *leitlinie, *leitlinien, drehbuch, manuskript, *beitrag, *interview, *recherche, *recherchen, *tagebuch, *lexikon, lexikon, tabelle, *umfragen, *studien, *analysen, blogpost, blogposts, blogbeitrag, test, tests, *messung, *messungen, untersuchungen, *untersuchung, *untersuchungen, versuche, experimente, *erhebungen, text, *text, texte, *texte, texten, these, thesen, motto, zeitungsartikel, *sartikel, fachartikel, leitartikel, ratgeber, *ratgeber, ergebnis, ergebnisse, ergebnissen, *ergebnis, *ergebnisse, zeugenaussage, zeugenaussagen, aussage, aussagen`,
  },

  phrase: {
    determiners: `mein, meine, meinem, meinen, meiner, meines, dein, deine, deinem, deinen, deiner, deines, euer, eure, eurem, euren, beide, beiden, etliche, etlichen, ein, eine, einen, einem, einer, eines, kein, keine, mehrere, mehreren, mehrerer, einige, einigen, einiger, viele, vielen, vieler, zwei, drei, vier, fünf, sechs, zahlreiche, zahlreichen, verschiedene, verschiedenen, manche, weitere, weiteren, andere, anderen, sein, seine, seinem, seinen, seiner, seines, ihr, ihre, ihrem, ihren, ihrer, ihres, unser, unsere, unserem, unserer, alle, allen, aller, manchem, manchen, mancher, derselben, demselben, desselben, dieselbe, dieselben, denselben, dasselbe`,
    definite: `the, der, die, das, den, dem, des, dieser, diese, dieses, diesem, diesen, jener, jene`,
    genitives: 'des, der, eines, einer, dieses, dieser, seines, seiner, ihres, ihrer',
    links: `per, ins, ans, aufs, von, vom, aus, für, in, im, bei, beim, zu, zum, zur, mit, an, am, auf, gegen, über, unter, nahe, um`,
    particles: 'von, van, zu, der, de, den, la, le, el, al, bin, ibn, ben, abu, ten, ter, dos, da, di',
    stops: `bedaure, bedauere, sehe, gehe, stehe, komme, bleibe, gebe, nehme, halte, liege, fehle, bestehe, erwarte, fordere, arbeite, prüfe, kenne, fühle, freue, hoffe, glaube, wisse, denke, finde, zeige, führe, trage, laufe, passe, drohe, leide, lebe, spiele, bekomme, verliere, gewinne, steige, sinke, falle, koste, gelte, gehöre, handele, handle, lehne, weise, bereue, akzeptiere, rechne, plane, schweige, bestreite, räume, begrüße, unterstütze, verstehe, vertraue, werbe, suche, setze, stelle, sorge, treffe, bringe, mache, tue, sage, spreche, trete, ziehe, um (ein|eine|einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehr|rund|etwa|fast|knapp|über|gut|bis), höhere, höheren, niedrigere, strengere, schärfere, längere, kürzere, zu schnell, zu hoch, zu niedrig, zu teuer, zu spät, zu früh, zu viel, zu viele, zu wenig, zu wenige, zu langsam, zu lange, zu alt, zu jung, zu gefährlich, zu groß, zu klein, zu weit, zu laut, zu eng, ich, wir, inwieweit, inwiefern, wieso, weshalb, wen, wem, wessen, wodurch, womit, wofür, wobei, worauf, worin, du, dich, dir, euch, bin, bist, hast, kannst, willst, sollst, musst, magst, wirst, würdest, hättest, möchtest, weißt, dass, daß, ob, weil, wenn, als, während, obwohl, damit, sodass, bevor, nachdem, seit, sobald, solange, falls, wie, wo, wer, was, wann, warum, wohin, woher, welche, welcher, welches, denn, aber, sondern, doch, oder, sowie,
      ist, sind, war, waren, wird, werden, wurde, wurden, worden, sei, seien, wäre, wären, werde, würde, würden, hat, haben, hatte, hatten, habe, hätte, hätten, kann, können, könne, könnte, könnten, soll, sollen, solle, sollte, sollten, muss, müssen, müsse, musste, darf, dürfen, dürfe, will, wollen, wolle, wollte, wollten, mag, möchte,
      nicht, nichts, nie, niemals, etwas, darunter, einschließlich, inklusive, nur, sehr, mehr, es, man, sich, mich, uns, euch, da, hier, dort, ja, nein, ohne, durch, wegen, trotz, statt, außer, bis, nach, vor, hinter, neben, zwischen, seitdem, etwa, rund, knapp, so, dann, gibt, gab, geht, ging, kommt, kam, macht, machte, bleibt, blieb, steht, stand, liegt, lag,
      brauchen, brauche, suchen, kämpfen, wünschen, lernen, bekommen, machen, bleiben, stehen, gehen, kommen, tun, kennen, gewinnen, verlieren, verdienen, bieten, kaufen, verkaufen, liefern, schaffen, holen, planen, bauen, schwieg, schwiegen, sang, sangen, flog, flogen, fuhr, fuhren, lief, liefen, fiel, fielen, stieg, stiegen, sank, sanken, floh, flohen, starb, starben, verlor, gewann, gewannen, traf, trafen, trat, traten, trug, trugen, schoss, schossen, brach, brachen, brannte, brannten, raste, prallte, stürzte, stürzten, flüchtete, flüchteten, saß, saßen, schlief, verließ, verließen, betrat, begann, begannen, endete, endeten, dauerte, erlitt, verschwand, verschwanden, wuchs, wuchsen, schien, standen, lagen, kamen, gingen, fährt, fällt, steigt, sinkt, läuft, verliert, gewinnt, trifft, tritt, trägt, stirbt, wächst, beginnt, dauert, kostet, kostete, fehlt, fehlte, fehlten, lebt, lebte, lebten, arbeitet, arbeitete, spielte, braucht, brauchte, reicht, reichte, kollidierte, entkam, überlebte, bekam, bekamen, bekommt, erhielt, erhielten, erhält`,
    verbs: '*t, *te, *en, *eln, *ern',
    between: `${WHEN}, auch, zudem, außerdem, ebenfalls, später, zuvor, bereits, schon, jetzt, nun, dann, danach, daraufhin, weiter, ferner, gleichzeitig, zugleich, jedoch, allerdings, dagegen, hingegen, dazu, hierzu, darüber, davon, dabei, deshalb, inzwischen, unterdessen, indes, derweil, am, heute, gestern, vorgestern, kürzlich, zuletzt, erstmals, am abend, am morgen, am mittag, am nachmittag, am vormittag, am (frühen|späten) (*abend|*morgen|*mittag|*nachmittag|*vormittag), in der nacht, am wochenende,
      montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, wiederum, offenbar, öffentlich, offiziell, ausdrücklich, schriftlich, telefonisch, auf anfrage, auf nachfrage, in einer mitteilung, in einer pressemitteilung, in einer erklärung, in einem interview, im interview, in einem brief, in einem schreiben, im gespräch, auf einer pressekonferenz, bei einer pressekonferenz, vor journalisten, gegenüber journalisten, in der sendung, per mail, auf twitter, auf x, auf facebook, auf telegram, auf instagram, online, übereinstimmend, selbst, hat, haben, hatte, hatten, habe, ist, war, wurde, sich, es, mir, uns, ihm, ihr, noch, zuerst`,
    pronouns: { person: 'er, sie', people: 'diese', thing: 'es', relative: 'der, die, das, welcher, welche' },
    negations:
      'niemand, niemandem, niemanden, kein, keine, keiner, keinem, keinen, keines, weder, wir menschen, die menschen, die leute, (viele|manche|alle|einige|andere|die meisten|wenige) (menschen|leute|personen), die meisten, jeder, jede, jedermann, irgendwer',
    and: 'und, oder, sowie',
    self: `ich, mir, mich, mein, meine, meiner, meinen, meinem, meines, wir, uns, unser, unsere, unseren, unserem, unserer`,
    fronts: `${WHEN}, per, zufolge, (ein|eine|zwei|drei|vier|wenige|einige) (tag|tage|woche|wochen|monat|monate|jahr|jahre|stunden) (später|danach|darauf|zuvor), in, im, an, am, auf, bei, beim, nach, vor, zu, zum, zur, aus, mit, von, vom, für, gegen, über, unter, seit, während, wegen, trotz, gegenüber, laut, um, durch, ohne, neben, zwischen, hinter, angesichts, nun, jetzt, hier, dort, da, deshalb, daher, darum, deswegen, damit, dazu, darüber, darin, davon, dafür, dagegen, daraufhin, danach, dann, zudem, außerdem, allerdings, jedoch, dennoch, trotzdem, gleichzeitig, zugleich, ferner, auch, später, zuvor, bereits, schon, zunächst, zuerst, zuletzt, bislang, bisher, inzwischen, unterdessen, kürzlich, jüngst, heute, gestern, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, immer wieder, oft, häufig, mehrfach, wiederholt, intern, öffentlich, umgekehrt, ebenso, ähnlich, so, entsprechend, besonders, vor allem, vielmehr, stattdessen, das, dies, dem, den, dieses, diesen, diesem, diese,
      insbesondere, zusätzlich, allgemein, generell, grundsätzlich, prinzipiell, insgesamt, somit, folglich, demnach, demzufolge, infolgedessen, nämlich, daraus, daran, darauf, daneben, davor, dahinter, hinzu, hierbei, hierfür, hiermit, hieraus, hierin, dadurch, dorthin, erst, erstens, zweitens, drittens, viertens, letztens, letztlich, letztendlich, schließlich, endlich, abschließend, anschließend, einerseits, andererseits, teilweise, teils, meist, meistens, manchmal, gelegentlich, selten, stets, immer, nie, niemals, bisweilen, mitunter, zwar, tatsächlich, eigentlich, natürlich, selbstverständlich, offensichtlich, offenbar, anscheinend, scheinbar, vermutlich, wahrscheinlich, vielleicht, möglicherweise, hoffentlich, leider, zum glück, glücklicherweise, interessanterweise, überraschenderweise, erstaunlicherweise, bemerkenswerterweise, bezeichnenderweise, normalerweise, üblicherweise, idealerweise, beispielsweise, sinngemäß, wörtlich, konkret, genau, genauer, kurz, kurzum, einfach, schnell, langsam, plötzlich, unerwartet, völlig unerwartet, mittlerweile, derzeit, aktuell, momentan, gegenwärtig, seinerzeit, damals, früher, einst, neulich, nachher, vorher, vorab, zusammen, gemeinsam, allein, alleine, daheim, zuhause, draußen, drinnen, oben, unten, links, rechts, hinten, vorne, überall, nirgends, irgendwo, irgendwann, sonst, ansonsten, andernfalls, immerhin, trotz allem, freilich, indes, indessen, nichtsdestotrotz, nichtsdestoweniger, gleichwohl, gern, gerne, bitte, danke, also, auf jeden fall, wichtig, interessant, wahr, klar, richtig, falsch, problematisch, entscheidend, auffällig, bemerkenswert, spannend, schade, schön, gut, besser, schlecht, fraglich, unklar, sicher, sicherlich, genauso, weiterhin, nochmals, noch, wieder, erneut, neuerdings, seither, zwischendurch, bald, demnächst, künftig, zukünftig, nur, sogar, selbst, mal, einmal, zweimal, etliche male, nachts, tagsüber, morgens, mittags, abends, morgen, vormittags, nachmittags, jährlich, täglich, wöchentlich, monatlich, weltweit, bundesweit, europaweit, international, hierzulande, vorsichtshalber, sicherheitshalber, mithilfe, anlässlich, außerhalb, innerhalb, anhand, aufgrund, mittels, hinsichtlich, bezüglich, zugunsten, dank, entlang, jenseits, unterhalb, oberhalb, inmitten, samt, nebst, entgegen, gerade, ausgerechnet, lediglich, bloß`,
    objects:
      'einen, keinen, den, dem, einem, diesem, diesen, meinem, seinem, ihrem, seinen, meinen, ihren, unseren, unserem, jenem, jenen, jedem, jeden',
    auxiliaries: `wird, werden, wurde, wurden, werde, würde, würden, wirst, würdest, hat, haben, hatte, hatten, habe, hätte, hätten, hast, ist, sind, war, waren, bin, bist, sei, seien, wäre, wären, kann, können, konnte, konnten, könnte, könnten, kannst, soll, sollen, sollte, sollten, solltest, muss, müssen, musste, mussten, müsste, müsse, darf, dürfen, durfte, dürfte, dürften, will, wollen, wollte, wollten, willst, möchte, möchten, möchtest, mag, lässt, lassen, ließ, ließen, gilt`,
    conditions: 'wenn, falls, sofern, sollte, sollten',
    openers:
      'und, aber, doch, dass, denn, sondern, während, weil, wie, so, als, obwohl, wobei, oder, laut, zudem, ferner, auch, dabei, demnach, dagegen, jedoch, allerdings',
  },

  cues: [
    {
      // "Als „…“ bezeichnete die Ministerin den Plan": what stands in marks is what the plan is called.
      words: `bezeichneten, bezeichnete, kritisierte, kritisierten, wertete, werteten, bewertete, beschrieb, empfand, verurteilte, lobte, würdigte, geißelte, brandmarkte, rügte`,
      forms: ['als („|»|"|«|“) … (“|«|"|»|”) {cue} {source}'],
      needs: 'quotation',
      quiet: true,
    },
    {
      // "„…“ Mit diesen Worten trat die Ministerin zurück."
      words: `trat, tritt, eröffnete, eröffnet, begrüßte, begrüßt, beschrieb, beschreibt, kommentierte, kommentiert, reagierte, reagiert, wandte sich, wendet sich, verabschiedete sich, verabschiedet sich, begründete, begründet, kündigte, kündigt, warb, wirbt, rechtfertigte, rechtfertigt, beendete, beendet, schloss, schließt, machte, macht, fasste, fasst, umriss, umreißt, quittierte, quittiert`,
      forms: ['mit (diesen|den) worten {cue} {source}'],
      needs: 'known',
      quiet: true,
    },
    {
      // Who writes for an outlet, and is not named.
      words: 'schrieb, schreibt, berichtete, berichtet, notierte, twitterte, postete',
      forms: [
        '{cue} (der|die|ein|eine) (korrespondent|korrespondentin|reporter|reporterin|redakteur|redakteurin) (von|des|der) {source}',
        '(korrespondent|korrespondentin|reporter|reporterin|redakteur|redakteurin) (von|des|der) {source} {cue}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // "A strike threatens" is nobody's word.
      words: `droh(t|te|en|ten)`,
      forms: ['{source} {cue} (mit|damit|dem|der|den|an|offen|erneut|nun|,|:)'],
      needs: 'known',
    },
    { words: `droh(t|te|en|ten)`, forms: ['” {cue} {source}', '{source} {cue}'], needs: 'quotation' },
    {
      // Who took up with the page what they both had wrong.
      kind: 'citation',
      words: 'und auch wir',
      forms: ['{source} {cue}'],
      needs: 'outlet',
    },
    {
      forms: [
        'was {source} (meldet|melden|meldete|meldeten|schreibt|schreiben|schrieb|schrieben|berichtet|berichten|berichtete|berichteten)',
      ],
      needs: 'outlet',
    },
    {
      // "said the head of the agency, Jane Smith, on Monday"
      words: `sagte, sagt, erklärte, erklärt, betonte, betont, warnte, warnt, kritisierte, kritisiert, berichtete, berichtet, bestätigte, bestätigt, meinte, meint, schrieb, schreibt, ergänzte, erläuterte, so`,
      forms: [
        '” {cue} (der|die) (sprecher|*sprecher|*sprecherin|chef|*chef|*chefin|leiter|*leiter|*leiterin|vorsitzende|*vorsitzende|präsident|*präsident|*präsidentin|direktor|*direktor|*direktorin|minister|*minister|*ministerin|geschäftsführer|geschäftsführerin|bürgermeister|*bürgermeister|*bürgermeisterin|anwalt|*anwalt|*anwältin|trainer|*trainer|*trainerin|beauftragte|*beauftragte|*sekretär|*sekretärin|vorstand|professor|professorin) (der|des|von|vom|im|am|an|in|bei|beim|für) … , {source} ”',
      ],
      needs: 'person',
      quiet: true,
    },
    {
      // "said in an interview": whatever the verb, its subject comes behind it.
      words: `(im|in einem|in seinem|in ihrem) (interview|gespräch|podcast|gastbeitrag|sommerinterview) (mit|in|für|bei|von|der|des|vom) (dem|der|den|)`,
      forms: [
        ...['{source} (für|gegen|auf|über|um|vor|zu|von)', '{source}'].map(
          (end) => `{cue} {medium} ${SPEAKS_BESIDES} ${end}`,
        ),
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // "As a spokesman told the paper"
      forms: [
        'wie {source} (im|in einem|in seinem|in ihrem) (interview|gespräch|podcast) (mit|bei|in) (dem|der|den|) {medium} (sagte|sagten|sagt|sagen|erklärte|erklärt|erzählte|erzählt|schilderte|schildert|verriet|verrät|betonte|betont|bestätigte|bestätigt|formulierte|formuliert|ausführte|beschreibt)',
        'wie {source} (dem|der|den|gegenüber dem|gegenüber der|gegenüber) {medium} (sagte|sagten|mitteilte|mitteilten|bestätigte|bestätigten|erklärte|erklärten|schilderte|erzählte|verriet|berichtete|berichteten|sagt|bestätigt)',
      ],
      quiet: true,
    },
    {
      // "The damage the police put at …": what is reckoned stands in front.
      words: '(schätzt|schätzte|schätzen|schätzten|beziffert|bezifferte|beziffern|bezifferten|taxiert|taxierte)',
      forms: [
        '(*schaden|*schadens|*schäden|höhe|*kosten|*zahl|*wert|umfang|dauer|*verlust|*verluste|*bedarf|wahrscheinlichkeit|*risiko|anteil|menge|*preis|*summe) (|der … |des … |von … |für … ){cue} {source} (auf|mit)',
      ],
      needs: 'known',
    },
    {
      // What somebody expects, or speaks of, stands in front.
      forms: [
        '(kritik|kritik an …) (übt|übte|üben|übten) {source}',
        '(zufrieden|unzufrieden|enttäuscht|empört|besorgt|erleichtert|skeptisch|überrascht|zuversichtlich|erfreut|verärgert|entsetzt|optimistisch|irritiert|gelassen) (zeigt|zeigte|zeigen|zeigten|äußert|äußerte|äußern|äußerten) sich (auch |){source}',
        'mit … (rechnet|rechnete|rechnen|rechneten) {source}',
        'von (einem|einer) … (spricht|sprach|sprechen|sprachen) {source}',
        'von (einem|einer) … (spricht|sprach|sprechen|sprachen) (am|im|nach der|nach dem|in der|bei der|vor der|vor dem) (*ung|*tag|*abend|*treffen|*spiel|*gespräch|*konferenz|*debatte|*wahl|*urteil|*gipfel|*termin) {source}',
        'für … (wirbt|warb|werben|warben) {source}',
        'auf … (pocht|pochte|pochen|pochten|drängt|drängte|drängen|drängten) {source}',
        '{source} (pocht|pochte|pochen|pochten|drängt|drängte|drängen|drängten) auf',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // "The union welcomed the ruling": guests are welcomed too.
      forms: [
        '{source} (begrüßt|begrüßte|begrüßen|begrüßten) (die|das|den|diese|dieses|diesen) (*entscheidung|*urteil|plan|pläne|*vorschlag|*vorschläge|schritt|vorstoß|einigung|*beschluss|kompromiss|*gesetz|*reform|*initiative|ankündigung|vereinbarung|*maßnahme|*maßnahmen|*entwurf|ergebnis|*abkommen|waffenruhe|*vorhaben|änderung|regelung|verbot|idee)',
        '^ (begrüßt|begrüßte|begrüßen|begrüßten) {source} (die|das|den|diese|dieses|diesen)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // "nach NDR-Informationen"
      forms: ['(nach|laut) {source}-(angaben|informationen|recherchen)'],
      needs: 'known',
      quiet: true,
    },
    {
      // “Never again”: the singer Jane Smith on her farewell
      forms: ['“ : {source} (über|im interview|im gespräch|zum|zur|zu)'],
      needs: 'named',
      quiet: true,
    },
    {
      // Who will not say gives an answer as well.
      words:
        'äußern, kommentieren, stellung nehmen, stellung beziehen, (kommentar|kommentare|stellungnahme|erklärung) abgeben, angaben machen, auskunft geben, auskünfte erteilen, einzelheiten nennen, details nennen, (darauf |) eingehen',
      forms: [
        '{source} (will|wollte|wollen|wollten|möchte|möchten|mochte|mochten|kann|konnte|konnten) (den|die|das|dies|diese) … (nicht|keine|keinen|keinerlei) (|… ){cue}',
        '^ (will|wollte|wollen|wollten|möchte|mochte|mochten|kann|konnte|konnten) (sich |){source} (|… )(nicht|keine|keinen|keinerlei) (|… ){cue}',
        '{source} (will|wollte|wollen|wollten|möchte|möchten|mochte|mochten|kann|konnte|konnten) … (nicht|keine|keinen|keinerlei) (|… ){cue}',
      ],
      strong: true,
    },
    {
      words:
        'keine (näheren |weiteren |genaueren |konkreten |) angaben, keine auskunft, keine auskünfte, keinen kommentar (ab|), keine stellungnahme (ab|), keine einzelheiten',
      forms: [
        '^ (macht|machte|machen|machten|gibt|gab|geben|gaben|nennt|nannte|erteilte|erteilt) {source} (|… ){cue}',
        '{source} (macht|machte|machen|machten|gibt|gab|geben|gaben|nennt|nannte|erteilte|erteilt) (|… ){cue}',
      ],
      needs: 'known',
    },
    {
      forms: [
        '(im|in dem|in der) (fachblatt|fachmagazin|fachjournal|fachzeitschrift|wissenschaftsmagazin|medizinjournal|zeitschrift|magazin) {source} (erschien*|veröffentlicht*|publiziert*)',
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      // Where a study came out.
      words:
        '(im|in dem|in der|in den) (fachblatt|fachmagazin|fachjournal|fachzeitschrift|wissenschaftsmagazin|wissenschaftszeitschrift|wissenschaftsjournal|medizinjournal|online-fachmagazin)',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'publication',
      quiet: true,
    },
    {
      words: 'stellt, stellte, stellen, stellten, attestiert, attestierte, bescheinigt, bescheinigte',
      forms: ['{source} {cue} … (zeugnis|armutszeugnis|mängel|versäumnisse|fehler|defizite)'],
      needs: 'document',
      quiet: true,
    },
    {
      words: '(umfrage|studie|erhebung|befragung|analyse) für',
      forms: ['{cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // "The economist sees it otherwise: she expects …".
      words: `(anders|ähnlich|genauso|gelassener|differenzierter) (sieht|sehen|sah|sahen|beurteilt|beurteilen|bewertet|bewerten) (das|es|dies)`,
      forms: ['{cue} {source}'],
      needs: 'known',
      quiet: true,
    },
    {
      words: `(war|waren|ist|sind|hat|haben|hatte|hatten|will|wollen|verfügt|beschäftigt|zählt) (nach eigenen angaben|eigenen angaben zufolge|nach eigener aussage|nach eigener darstellung|laut eigenen angaben)`,
      forms: ['{source} {cue}'],
      needs: 'known',
      quiet: true,
    },
    {
      words: `so (steht|stand) es (in|im)`,
      forms: ['{cue} (der |dem |den |einem |einer |) {source}'],
      needs: 'document',
      quiet: true,
    },
    { words: `im auftrag (von|vom|der|des)`, forms: ['{cue} {source}'], needs: 'outlet', quiet: true },
    {
      words:
        'in einer (mail|e-mail|sms|nachricht|schriftlichen antwort|schriftlichen stellungnahme|stellungnahme) (an|gegenüber)',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'outlet',
      quiet: true,
    },
    {
      words: 'zitiert, zitierte, zitieren, zitierten',
      forms: ['{source} {cue} {origin} mit (den worten|der aussage|dem satz)', '{source} {cue} {origin} dahingehend'],
      chain: true,
    },
    {
      words: `sprach, sagte, erklärte, bestätigte, betonte, wies, nannte, bezeichnete, äußerte, warnte, kritisierte, verteidigte, forderte, räumte, kündigte, gab, spricht, sagt, erklärt, bestätigt, betont, nennt, warnt, kritisiert, verteidigt, fordert`,
      forms: [
        '(gegenüber|im gespräch mit|in einem gespräch mit|im interview mit|in einem interview mit|im interview|im gespräch) (dem|der|den|des|) (magazin |sender |blatt |zeitung |) {medium} {cue} {source}',
      ],
      quiet: true,
    },
    {
      // "bestätigten die Nachricht dem „Soir“"
      words:
        'bestätigte, bestätigten, erzählte, erzählten, schilderte, schilderten, verriet, verrieten, erklärte, erklärten',
      forms: ['{source} {cue} (die|den|das|es|dies) … (dem|der|gegenüber dem|gegenüber der) {medium}'],
      needs: 'person',
      quiet: true,
    },
    {
      words: 'sah, sahen, hörte, hörten, bemerkte, bemerkten, beobachtete, beobachteten',
      forms: ['{source} {cue}'],
      needs: 'unnamed',
      quiet: true,
    },
    {
      words: `unter berufung auf, mit berufung auf, und beruft sich auf, und berief sich auf, und beruft sich dabei auf, und stützt sich auf, und stützt sich dabei auf`,
      forms: ['{cue} {source}'],
      chain: true,
      needs: 'known',
    },
    {
      words:
        'unter verweis auf, mit verweis auf, unter bezugnahme auf, mit bezug auf, unter hinweis auf, und verweist auf, zitiert, zitierte',
      forms: ['{cue} {source}'],
      chain: true,
      needs: 'known',
    },
    {
      forms: [
        '(der|die|das) sich (dabei |hierbei |)auf {source} (beruft|berufen|berief|beriefen|stützt|stützen|stützte|bezieht|beziehen)',
      ],
      chain: true,
    },
    {
      words: `beruft sich auf, berufen sich auf, berief sich auf, beriefen sich auf, beruft sich dabei auf, berufen sich dabei auf, stützt sich auf, stützt sich dabei auf, stützen sich auf, beruft sich in ihrem bericht auf, beruft sich in seinem bericht auf, beruft sich hierbei auf`,
      forms: ['{origin} {cue} {source}', '{cue} {source}'],
      chain: true,
      needs: 'known',
    },
    {
      words: `nach angaben, nach einer pressemitteilung, laut einer pressemitteilung, laut pressemitteilung, nach einer mitteilung, laut einem sprecher, nach angaben eines sprechers, nach informationen, laut information, nach auskunft, nach aussage, nach aussagen, nach darstellung, nach ansicht, nach einschätzung, nach meinung, nach überzeugung, nach worten, nach den worten, nach recherchen, nach berechnungen, nach erkenntnissen, nach schätzungen, nach schätzung, nach berichten, nach einem bericht, nach mitteilung, nach zahlen, nach vorläufigen zahlen, nach daten, nach lesart, nach ersten angaben, nach offiziellen angaben, nach übereinstimmenden angaben, nach den angaben, laut angaben, laut informationen, laut einem bericht, laut einer mitteilung, laut mitteilung, laut aussage, laut auskunft, laut medienberichten`,
      forms: ['{cue} {source} (zufolge|nach)', '{cue} (von|der|des|vom|aus|) {source}'],
    },
    {
      words: 'einem bericht, angaben, aus sicht, aus der sicht, in den augen, in den worten, mit den worten',
      forms: ['{cue} {source} (zufolge|nach)', '{cue} (von|der|des|vom|aus|) {source}'],
      needs: 'known',
    },
    { words: 'laut, lt .', forms: ['{cue} {source}'] },
    { words: 'zufolge', forms: ['(dem|den|einem|einer|diesem|dieser) {source} {cue}', '{source} {cue}'] },
    {
      words: `so, sagte, sagt, klagte, klagt, meinte, meint, betonte, betont, erzählte, erzählt, erinnerte sich, erinnert sich`,
      forms: [
        '” {cue} {source} (zu|gegenüber) (dem|der|den|) {medium}',
        '” {cue} {source} im (gespräch|interview) mit (dem|der|den|) {medium}',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // On whose air, or in whose pages.
      words: `so, sagte, sagt, klagte, klagt, meinte, meint, betonte, betont, erzählte, erzählt, gestand, gesteht, verriet, verrät, erklärte, erklärt, schimpfte, schimpft, kritisierte, kritisiert, warnte, warnt`,
      forms: [
        '” {cue} {source} (bei|in der|in dem) („|»|«) {medium} (“|«|»)',
        '” {cue} {source} (bei|beim|im|in der|in dem) {medium}',
      ],
      needs: 'known',
      quiet: true,
    },
    { words: 'so', forms: ['” {cue} {source}'], needs: 'known', quiet: true },
    {
      // "To the paper the mayor said".
      words: `sagte, sagt, sagten, erklärte, erzählte, verriet, gestand, schilderte, bestätigte`,
      forms: [
        '(der|den) (nachrichtenagentur|agentur|presseagentur|zeitung|*zeitung|zeitschrift|illustrierten|zeitungen) {medium} {cue} {source}',
        '(der|den) „ {medium} “ {cue} {source}',
        '(der|den) » {medium} « {cue} {source}',
        '(der|den) « {medium} » {cue} {source}',
      ],
      needs: 'known',
    },
    {
      words: `sagte, sagt, sagten, erklärte, erzählte, verriet, gestand, schilderte`,
      forms: ['{medium} {cue} {source}'],
      needs: 'named',
    },
    {
      // Whom an outlet has it from: "wie das Blatt aus Regierungskreisen erfuhr".
      words: `wie`,
      forms: ['{cue} {medium} (aus|von|vom) {source} (erfuhr|erfuhren|erfährt|erfahren|hörte|hörten)'],
      needs: 'unnamed',
      quiet: true,
    },
    {
      // "erfuhr das Blatt aus Regierungskreisen".
      words: `erfuhr, erfuhren, erfährt, erfahren, erfahren hat, erfahren haben, erfahren haben will, erfahren haben wollen, hörte, hörten`,
      forms: [
        '{cue} {medium} aus {source}',
        '(das|dies) {cue} {medium} (von|vom) {source}',
        '{medium} {cue} aus {source}',
        '{medium} (hat|haben) (aus|von|vom) {source} {cue}',
        '{medium} (aus|von|vom) {source} {cue}',
        'aus {source} {cue} {medium}',
        '(das|dies) {cue} {source}',
      ],
      needs: 'known',
    },
    {
      words: 'erfuhr, erfuhren',
      forms: ['{cue} {medium} (von|vom) {source}', '{medium} {cue} (von|vom) {source}'],
      needs: 'known',
    },
    { words: 'hervor', forms: ['aus {source} {cue}', '{cue} aus {source}'], needs: 'known' },
    {
      words: `verlautete, verlautet, hieß es, heißt es, war zu hören, zu hören war, zu hören ist, ist zu hören, wurde bekannt, erfuhr, zu erfahren war, war zu erfahren, hieß es am, verlautete es, geht hervor, hervorgeht, hervorging, wissen will, heißt es dazu`,
      forms: [
        'aus {source} {cue}',
        '{cue} aus {source}',
        '{cue} (in|bei|von|vonseiten) {source}',
        '(in|bei|von) {source} {cue}',
      ],
      needs: 'known',
    },
    { words: 'geht aus, ging aus, gehen aus, gingen aus', forms: ['{cue} {source}'], needs: 'known' },
    {
      words: 'geht, ging',
      forms: ['aus {source} {cue} … hervor', '{cue} … aus {source} hervor'],
      needs: 'known',
      quiet: true,
    },
    {
      words: 'vorliegt, vorlag, vorliegen, vorlagen',
      forms: [', (der|die|das) (der|dem|den|) {source} {cue}'],
      needs: 'publication',
    },
    {
      words:
        'bericht der, bericht des, berichts der, berichts des, berichte der, berichte des, bericht von, meldung der, meldung des, artikel der, artikel des, artikel in der, recherchen der, recherchen des, recherchen von',
      forms: ['{cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: 'sprach von, spricht von, sprachen von, sprechen von, sprach gegenüber, ging an die öffentlichkeit',
      forms: ['{source} {cue}'],
      needs: 'known',
    },
    {
      kind: 'original-publication',
      forms: [
        'erschien* (zuerst|ursprünglich|erstmals|zunächst|bereits|im original) (auf *isch |)(in|im|bei|beim|auf) {source}',
        '(zuerst|ursprünglich|erstmals|zunächst|im original) (auf *isch |)(erschien|erschienen|veröffentlicht|publiziert|gedruckt|ausgestrahlt|gesendet) (in|im|bei|beim|auf|von|vom) {source}',
        'ist (zuerst|ursprünglich|erstmals) (auf *isch |)(in|im|bei|beim|auf) {source}',
        '(original|version|fassung|text|artikel|beitrag|interview) (dieses (textes|artikels|beitrags|interviews) |)(erschien|steht|stand|ist nachzulesen|erscheint) (zuerst |)(in|im|bei|beim|auf|am) {source}',
        '(stammt|kommt|stammen|kommen) (ursprünglich |)(aus|von|vom) {source}',
        '(zuerst|erstmals) (berichtete|berichteten|hatte|hatten) (darüber |über … |)(die|der|das|) {source}',
      ],
      needs: 'publication',
    },
    {
      kind: 'original-publication',
      words: 'zuerst berichtet, zuerst gemeldet, als erstes berichtet, als erste berichtet, als erster berichtet',
      forms: ['{source} hat* {cue}', 'hat* {source} {cue}', 'hatte zuerst {source} berichtet'],
    },
    {
      kind: 'translation',
      words:
        'übersetzung aus, eine übersetzung aus, eine übersetzung eines artikels aus, eine übersetzung eines artikels der, eine übersetzung eines beitrags aus, übersetzung eines artikels aus, übersetzt aus, aus dem original von',
      forms: ['{cue} {source}'],
      needs: 'publication',
    },
    {
      words: `sagte, sagt, sagten, erklärte, bestätigte, bestätigten, berichtete, berichteten, schilderte, erzählte, verriet, teilte, gestand, beschrieb`,
      forms: [
        '(das|dies) {cue} {source} (dem|der|den|gegenüber|gegenüber der|gegenüber dem) (zeitungen der |zeitungen des |) {medium}',
        'dem {medium} {cue} {source}',
        '(das|dies) {cue} {source}',
        '” {cue} {source} (dem|der|den) {medium}',
        '” {cue} {source} gegenüber (dem|der|den|) {medium}',
        '^ {cue} {source} gegenüber (dem|der|den|) {medium}',
      ],
    },
    {
      words: `sagte, sagt, sagten, erklärte, bestätigte, bestätigten, berichtete, berichteten, schilderte, erzählte, verriet, teilte, gestand, beschrieb`,
      forms: [
        '{source} {cue} (dem|der|den) {medium}',
        '{source} {cue} gegenüber (dem|der|den|) {medium}',
        '{source} {cue} im (gespräch|interview) mit (dem|der|den|) {medium}',
        '{source} {cue} in der „ {medium} “',
      ],
      needs: 'known',
    },
    {
      // Whose words a clause of their own passes on.
      forms: [
        '{source} , (der|die|das) … (nannte|nennt|bezeichnet|bezeichnete|kritisiert|kritisierte|fordert|forderte|warnt|warnte|warnen|fordern)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      words:
        '(kritik|widerspruch|protest|lob|zustimmung|bedenken|skepsis|rückendeckung|gegenwind) (kam|kommt|kommen|kamen|gab es|gibt es) (auch |) (von|vom|aus)',
      forms: ['{cue} {source}'],
      needs: 'known',
      quiet: true,
    },
    {
      words: '(erwähnt|erwähnte|erwähnen|nennt|listet|verzeichnet|verzeichnete|verzeichnen)',
      forms: ['{source} {cue}'],
      needs: 'document',
      quiet: true,
    },
    {
      // Whom somebody told it who was asked.
      words: '(auf|nach) (anfrage|nachfrage) (von|vom|der|des)',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'outlet',
    },
    {
      words:
        '(am mikrofon|vor der kamera|vor dem mikrofon|im studio|im podcast|in der sendung|im morgenmagazin) (von|vom|der|des)',
      forms: ['{cue} {source}'],
      told: true,
      needs: 'publication',
    },
    {
      // Documents that an outlet could read.
      forms: [
        '{medium} (hat|haben|hatte|konnte|konnten) {source} (einsehen|eingesehen|einsehen können|ausgewertet|auswerten|gesichtet|sichten|lesen|gelesen|geprüft|prüfen|erhalten|sehen|gesehen)',
        '(dem|der|den|) {medium} (liegt|liegen|lag|lagen) {source} (exklusiv |)vor',
        '{medium} (liegt|liegen|lag|lagen) {source} (exklusiv |)vor',
        '{medium} (hat|haben|erhielt|erhielten|bekam|bekamen) (einblick in|zugang zu|einsicht in) {source}',
      ],
      needs: 'document',
      quiet: true,
    },
    { forms: ['“ (spricht|sprach|sprechen|sprachen) {source}'], needs: 'known', quiet: true },
    {
      forms: ['{medium} (hat|haben|hatte) mit {source} (gesprochen|geredet)'],
      quiet: true,
    },
    {
      forms: ['(hört|hörte|erfährt|erfuhr) man (es |das |) (… |) von {source}'],
      needs: 'unnamed',
      quiet: true,
    },
    {
      words: 'liegt, liegen, lag, lagen',
      forms: ['{source} {cue} (dem|der|den|) {medium} (exklusiv |)vor', '{cue} (dem|der|den|) {medium} … {source} vor'],
      needs: 'document',
      quiet: true,
    },
    {
      words: 'liegt, liegen, lag, lagen',
      forms: ['{cue} {source} (exklusiv |)vor'],
      needs: 'publication',
      quiet: true,
    },
    {
      // What witnesses say they saw.
      words: 'will, wollen, wollte, wollten',
      forms: ['{source} {cue} … haben', '{cue} {source} … haben'],
      needs: 'unnamed',
      quiet: true,
    },
    {
      // "wies einen Bericht der „Bild“ zurück": what is denied is still that outlet's.
      forms: [
        '(bericht|berichte|berichten|meldung|meldungen|enthüllungen|recherche|artikel) (der|des|von|vom|in der|im|in|aus der) (zeitung |magazins |) {source}',
        '(darstellung|informationen|behauptung|behauptungen|vorwürfe|spekulationen|angaben) (der|des|vom|aus der) (zeitung |magazins |) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '(der|die|das|den) {source} (einsehen konnte|einsehen konnten|eingesehen hat|eingesehen haben|sehen konnte|gesehen hat|zugespielt wurde|zugespielt wurden|ausgewertet hat|ausgewertet haben|auswertete|auswerten konnte|lesen konnte|gesprochen hat|gesprochen haben|sprechen konnte|befragt hat|befragte|zitiert|vorliegt|vorliegen|vorlag|vorlagen|in auftrag gegeben hat|veröffentlichte|veröffentlicht hat)',
        '(der|die|das|den) (der|dem|den) {source} (exklusiv |)(vorliegt|vorliegen|vorlag|vorlagen|zugespielt wurde|zugespielt wurden)',
      ],
      needs: 'publication',
      quiet: true,
    },
    {
      words: 'wird, wurde',
      forms: [
        '{cue} {origin} (von|vom) (der|dem|den|) {source} zitiert',
        '{cue} {source} (zitiert|wiedergegeben)',
        '{source} {cue} (in|von|im) {medium} … zitiert',
      ],
    },
    {
      words: `nach dafürhalten, nach lage der, nach kenntnis, nach wissen, nach rechnung, nach zählung, nach zählungen, nach beobachtung, nach beobachtungen, nach schilderung, nach schilderungen, nach feststellungen, nach erfahrung, nach erhebungen, nach erhebung, nach bekunden, nach bekundungen, nach version, nach ermittlungen, nach analyse, nach prognosen, nach prognose, nach berechnung, nach behauptungen, nach behauptung, nach medieninformationen, nach statistik, nach statistiken, nach aktuellen zahlen, nach neuesten zahlen, nach jüngsten zahlen, nach aussagen mehrerer`,
      forms: ['{cue} (von|der|des|vom|aus|) {source}'],
    },
    {
      words: 'folgt man, glaubt man, vertraut man',
      forms: ['{cue} (den angaben |den worten |den aussagen |dem bericht |der darstellung |) (der|des|von|) {source}'],
    },
    {
      words: 'hieß es, heißt es, verlautete, verlautet',
      forms: ['{cue} … (aus|in|im|bei|beim|von|vom) {source}'],
      needs: 'unnamed',
    },
    {
      // What the other half of the verb, or "nicht aus", says only at the end.
      forms: [
        '{source} (ist|sind|war|waren) sich (sicher|einig|bewusst) , dass',
        '{source} (ist|sind|war|waren) (überzeugt|sicher|der ansicht|der meinung|der auffassung) , dass',
        'wie {source} … (berichtete|berichteten|berichtet|berichten|mitteilte|mitteilten|mitteilt|meldete|meldeten|schrieb|schrieben|sagte|sagten|erklärte|erklärten|bestätigte|bestätigten|erfuhr|betonte|betonten|bekanntgab|bekannt gab|ankündigte|ankündigten|einräumte|angab|schilderte|erzählte|formulierte|herausfand)',
        'für {source} (steht fest|ist klar|ist das klar|besteht kein zweifel|ist die sache klar) ,',
        'geht es nach {source} ,',
        'wenn es nach {source} (geht|ginge)',
        'wenn man {source} (glaubt|glauben darf|glauben will|fragt|zuhört)',
        'fragt man {source} ,',
        '(im interview mit|im gespräch mit|in einem interview mit|in einem gespräch mit|gegenüber) (dem |der |den |) {medium} (erinnert|erinnerte|äußert|äußerte|zeigt|zeigte) sich {source}',
        '^ (entschuldigt|entschuldigte|bedankt|bedankte|beschwert|beschwerte|äußert|äußerte|erinnert|erinnerte|zeigt|zeigte) sich {source}',
        'von „ … “ (spricht|sprach|sprechen|sprachen) {source}',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      words: `(so|lautet|lautete) (die|der|das) (einhellige |übereinstimmende |einhelliges |nüchterne |klare |knappe |) (meinung|ansicht|einschätzung|prognose|bilanz|kritik|begründung|forderung|botschaft|sicht|fazit|ergebnis|reaktion|resümee|befund|devise|urteil|vorwurf|appell|antwort|warnung|rat)`,
      forms: ['” {cue} (der|des|von|vom|aus|) {source}'],
      strong: true,
    },
    {
      kind: 'original-publication',
      forms: [
        'es (war|waren|ist) {source} , (der|die|das) … (als erstes|als erste|als erster|zuerst) (öffentlich machte|publik machte|aufdeckte|berichtete|enthüllte|meldete)',
      ],
      needs: 'publication',
    },
    {
      forms: APART.flatMap(([verb, half]) => [
        `(das|dies|so|davon|darüber) ${verb} {source} (|… )${half}`,
        `” ${verb} {source} (|… )${half}`,
        `{source} ${verb} … ${half}`,
        `^ ${verb} {source} (|… )${half}`,
        `(gegenüber|mit) (dem |der |) {medium} ${verb} {source} (|… )${half}`,
      ]),
      needs: 'known',
      quiet: true,
    },
    {
      // Participles that are a past tense as well.
      words: 'bestritten, verraten',
      forms: ['{source} (hat|haben|hatte|hatten|habe) … {cue}', '^ (hat|haben|hatte|hatten) {source} … {cue}'],
      needs: 'known',
      quiet: true,
    },
    {
      forms: [
        '” (gibt|gab|geben|gaben|zeigt|zeigte|zeigen|zeigten) sich {source} (zuversichtlich|kämpferisch|optimistisch|gelassen|selbstkritisch|überzeugt|enttäuscht|zufrieden|skeptisch|überrascht|erleichtert|empört|besorgt|verärgert)',
        '” (gibt|gab|geben|gaben|zeigt|zeigte|zeigen|zeigten) sich {source} (am|im|in|auf|nach|über|gegenüber)',
      ],
      quiet: true,
    },
    {
      words: SPEAKS,
      forms: [
        '(das|dies|darüber|davon) {cue} {source}',
        '” {cue} {source}',
        '{source} {cue}',
        '^ {cue} {source}',
        '{cue} {source} , (dass|ob|wie|warum)',
        '{source} {cue} (, |)(dass|ob)',
      ],
    },
    {
      words: SAYS,
      forms: [
        '(das|dies|darüber|davon) {cue} {source}',
        '” {cue} {source}',
        '{source} {cue}',
        '^ {cue} {source}',
        '{cue} {source} , (dass|ob|wie|warum)',
        '{source} {cue} (, |)(dass|ob)',
      ],
      needs: 'known',
    },
    {
      words: 'find(et|en), meinen',
      forms: ['” {cue} {source}', '{source} {cue} , (dass|es)', '^ {cue} {source} , (dass|es)'],
      needs: 'known',
      quiet: true,
    },
    {
      words: COMMON,
      forms: ['” {cue} {source}', '{source} {cue} , (dass|ob|wie|warum)', '^ {cue} {source} , (dass|ob|wie)'],
      needs: 'known',
      quiet: true,
    },
    { words: COMMON, forms: ['{source} {cue}'], needs: 'quotation', quiet: true },
    { words: 'enthüll(t|te|en|ten)', forms: ['{source} {cue}', '^ {cue} {source}'], needs: 'publication', quiet: true },
    {
      // "nach Orths Worten"
      words: 'nach, laut',
      forms: [
        '{cue} {source}s (worten|angaben|aussage|aussagen|meinung|ansicht|einschätzung|darstellung|auffassung|überzeugung)',
      ],
      quiet: true,
    },
    {
      words: '(zeigt|zeigte|zeigen|zeigten|belegt|belegte|belegen|belegten)',
      forms: ['{source} {cue}', '(das|dies) {cue} {source}'],
      needs: 'document',
    },
    {
      words: SPOKEN,
      forms: [
        '^ (hat|haben|hatte|hatten) {source} (über|von|vor|auf|zu|zum|zur|gegenüber|am|im|in|mit|gegen|bereits|zuvor|bislang|bisher|zunächst|noch|nicht|schon|kürzlich|erst) … {cue}',
        '(das|dies|so|darüber|davon) (hat|haben|hatte|hatten|habe|hätte|hätten) {source} (|… ){cue}',
        '(einen|keinen) … (hat|haben|hatte|hatten) {source} (|… ){cue}',
        '{source} (hat|haben|hatte|hatten|habe) … {cue}',
        '^ (hat|haben|hatte|hatten) (|auch |bereits |schon |zuletzt ){source} … {cue}',
      ],
      quiet: true,
    },
    {
      words: SAID,
      forms: [
        '^ (hat|haben|hatte|hatten) {source} (über|von|vor|auf|zu|zum|zur|gegenüber|am|im|in|mit|gegen|bereits|zuvor|bislang|bisher|zunächst|noch|nicht|schon|kürzlich|erst) … {cue}',
        '(das|dies|so|darüber|davon) (hat|haben|hatte|hatten|habe|hätte|hätten) {source} (|… ){cue}',
        '(einen|keinen) … (hat|haben|hatte|hatten) {source} (|… ){cue}',
        '{source} (hat|haben|hatte|hatten|habe) … {cue}',
        '^ (hat|haben|hatte|hatten) (|auch |bereits |schon |zuletzt ){source} … {cue}',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // What is found without being said: an animal, a fire.
      words: 'entdeckt',
      forms: [
        '{source} (hat|haben|hatte|hatten|habe) … {cue} , dass',
        '^ (hat|haben|hatte|hatten) {source} … {cue} , dass',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // Books are written as well, but what an outlet has written is a report.
      words: 'geschrieben',
      forms: ['{source} (hat|haben|hatte|hatten|habe) … {cue}', '^ (hat|haben|hatte|hatten) {source} … {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: 'geschrieben',
      forms: [
        '{source} (hat|haben|hatte|hatten|habe) … {cue} (,|:)',
        '^ (hat|haben|hatte|hatten) {source} … {cue} (,|:)',
      ],
      needs: 'known',
      quiet: true,
    },
    { words: `${SPEAKS}, ${SAYS}`, forms: ['{source} … und {cue}'], needs: 'known', quiet: true },
    {
      // "For mayor Jane Smith the plan is a mistake".
      forms: ['für {source} (ist|sind|war|waren|steht|stand|bleibt|bedeutet|geht)'],
      needs: 'named',
      quiet: true,
    },
    {
      // In which circles it is said.
      forms: [
        'in {source} (rechnet|rechnete|geht|ging|heißt|hieß|spricht|sprach|gilt|herrscht|erwartet|befürchtet|hofft) (man|es|)',
        '(aus|in) {source} (heißt|hieß|verlautet|verlautete|ist|war) (es|zu hören)',
      ],
      needs: 'unnamed',
      quiet: true,
    },
    {
      forms: [
        '(aus|bei|beim|von|vonseiten|in|im) {source} (heißt|hieß) es',
        '(heißt|hieß) es (bei|beim|aus|in|im|von|vonseiten) (der |dem |den |) {source}',
        '(war|ist) aus {source} zu (hören|erfahren|vernehmen)',
        '(bei|beim|in) {source} (ist|war|weiß|rechnet|geht|glaubt|fürchtet|hofft|erwartet|sieht|hält|will) man',
        'auf der (website|webseite|internetseite|homepage) (des|der|von) {source} (heißt es|hieß es|steht|stand)',
        '(will|wollte|wollen|wollten) {source} (nicht|nichts) (sprechen|wissen|hören)',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      forms: [
        '(in|im) {source} … ist (von|die rede)',
        '(in|im) {source} (steht|stand|heißt es|hieß es|ist zu lesen|wird festgestellt|wird gewarnt|wird kritisiert|ist … die rede)',
      ],
      needs: 'document',
      quiet: true,
    },
    {
      // In the passive, with whom it comes from.
      words:
        '(beschrieben|bezeichnet|kritisiert|gerügt|gelobt|bestätigt|dementiert|bestritten|verneint|zurückgewiesen|beschuldigt|geschildert|gefordert|verurteilt|bezweifelt|beziffert|begrüßt|eingeräumt|wiederholt|gemeldet|berichtet|angegeben|verbreitet|aufgegriffen|enthüllt|öffentlich gemacht)',
      forms: [
        '(wird|werden|wurde|wurden|worden) (von|vom) {source} (|… ){cue}',
        '(von|vom) {source} (wird|werden|wurde|wurden) … {cue}',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      words: `(gemäss|gemäß)`,
      forms: ['{cue} {source}'],
      needs: 'known',
    },
    {
      forms: [
        'nach (ersten |vorläufigen |vorsichtigen |groben |eigenen |jüngsten |neuen |bisherigen |) (schätzungen|schätzung|berechnungen|zahlen|erkenntnissen|angaben|informationen|prognosen|einschätzungen) (der|des|von|vom) {source}',
        'nach (überzeugung|auffassung|lesart|ansicht|meinung|einschätzung) (der|des|von|vom) {source}',
        '{source} … nach (eigenen|eigener) (angaben|aussage|darstellung|worten)',
        'aus {source} , … (geht|ging) hervor',
        'wie {source} (in erfahrung brachte|in erfahrung gebracht hat|herausfand)',
        '{source} will (aus|von) {origin} erfahren haben',
        '(behauptung|aussage|vorwurf|vorwürfe|these|forderung|warnung) (von|der|des) {source} ,',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // Whom somebody has it from.
      forms: [
        '{medium} (erfuhr|erfuhren|sprach|sprachen|spricht) (aus|von|mit) {source}',
        '(erfuhr|erfuhren|hörte|hörten|weiß) (von|aus) {source} , (dass|wie)',
        'will aus {source} erfahren haben',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      // Any verb will do beside what was said, and before "dass".
      words: '*',
      forms: ['” {cue} {source}'],
      needs: 'speech',
      strong: true,
      quiet: true,
    },
    { forms: ['{source} (*te|*t|*ten) , dass'], needs: 'known', quiet: true },
    {
      words: 'wie',
      forms: [
        '{cue} {source} (berichtet|berichtete|berichten|berichteten|schreibt|schrieb|meldet|meldete|melden|meldeten|mitteilt|mitteilte|mitteilten|mitgeteilt|sagte|sagt|erklärte|bestätigte|erfuhr|erfahren|weiß|bekanntgab|ankündigte|betonte|einräumte|herausfand|hervorhob|formuliert|formulierte|feststellte|festhielt|vorrechnete|verlautbarte|verriet|ausführte|schilderte|erzählte|beteuerte|versicherte)',
      ],
      quiet: true,
    },
    {
      words: 'wie',
      forms: ['{cue} {source} (ergab|ergaben|zeigt|zeigte|zeigen|zeigten|nahelegt|nahelegen)'],
      needs: 'known',
      quiet: true,
    },
    { forms: ['{source} (fand|fanden|ahnte|weiß|wusste|verbreitete|verbreiteten) ,'], needs: 'known', quiet: true },
    { forms: ['¶ {source} :'], needs: 'speech' },
    { forms: ['¶ {source} :', '¶ {source} (zu|zum|zur|über) … :'], needs: 'headline' },
    { forms: ['{source} … :'], needs: 'speech', quiet: true },
    {
      // "Den Bäcker Jan Roth freut das: „…“": whoever feels it speaks.
      words:
        'überrascht, überraschte, wundert, wunderte, ärgert, ärgerte, freut, freute, stört, störte, empört, empörte, beunruhigt, schockiert, erschreckt, tröstet, beruhigt, nervt, nervte, verwundert',
      forms: ['(den|die|das) {source} {cue} … :', '(das|dies|es) {cue} (den|die|das) {source} … :'],
      needs: 'named',
      quiet: true,
    },
    {
      words:
        'im gespräch mit, im interview mit, gegenüber, in einem interview mit, im interview der, im interview des, in einem interview der',
      forms: ['{cue} {medium} … sagte {source}'],
      quiet: true,
    },
    {
      kind: 'press-release',
      words:
        'teilte in einer pressemitteilung mit, heißt es in einer pressemitteilung, heißt es in der pressemitteilung, heißt es in einer aussendung, teilte in einer aussendung mit',
      forms: ['{source} {cue}', '{cue} {source}'],
    },
    {
      words: 'stammt aus, stammte aus, stammen aus, stammten aus, stammt von, stammte von',
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      // What an outlet made of a story that it took over.
      words:
        'wiederholte, wiederholt, verbreitete, verbreitet, übernahm, übernimmt, machte (aus|daraus), macht (aus|daraus), entschuldigte sich, entschuldigt sich',
      forms: ['{source} {cue}', '^ {cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '{source} (griff|greift) … auf',
        '^ (griff|greift) {source} … auf',
        'aus … (machte|macht|machten) {source}',
        '(daraus|hieraus) (machte|macht|schloss|schließt|folgerte) {source}',
        '{source} hat … (erklärung|stellungnahme|richtigstellung|gegendarstellung) … (veröffentlicht|herausgegeben|abgegeben|verbreitet)',
        '{source} (veröffentlichte|veröffentlicht) (eine|die|seine|ihre) (erklärung|stellungnahme|richtigstellung|gegendarstellung)',
        '{source} hat sich … entschuldigt',
        '(von|durch) {source} (weiterverbreitet|aufgegriffen|weitergetragen)',
        'wurde bei {source} (eine|ein|zur|zum)',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Where a story began.
      kind: 'original-publication',
      words: 'entstand, begann, entsprang, tauchte, kursierte zuerst',
      forms: [
        '(geschichte|meldung|nachricht|gerücht|legende|behauptung|falschmeldung|ente) {cue} … (in|bei|im|auf) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      kind: 'original-publication',
      forms: [
        'geht auf {source} zurück',
        'gehen auf {source} zurück',
        '(ursprung|ursprungs|quelle|urheber) (des gerüchts|der geschichte|der meldung|der falschmeldung|der behauptung|) (ist|war) {source}',
        '(aufnahme|tonaufnahme|video|mitschnitt|aufzeichnung) (taucht|tauchte|erscheint|erschien) (bei|in|auf) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // A joke of an outlet.
      forms: ['(scherz|satire|witz|ente|aprilscherz|parodie) (von|aus|des|der) {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Whom the page followed, or stands by.
      forms: [
        ', {source} folgend ,',
        '(verteidige|unterstütze) (die|meine|unsere) (kollegen|kolleginnen|redakteure|journalisten) (von|bei|der|des|vom|beim) {source}',
        '(veröffentlichten|berichteten|druckten|schrieben) {source} und wir',
        '{source} und wir (veröffentlichten|berichteten|haben)',
      ],
      needs: 'outlet',
      quiet: true,
    },
  ],
  pointers: `lesen sie auch :, lesen sie mehr :, lesen sie hier :, lesen sie dazu :, mehr zum thema :, mehr dazu :, siehe auch :, auch interessant :, das könnte sie auch interessieren :, zum thema :, lies auch :, weiterlesen :, hintergrund :, passend dazu :, video :, podcast :`,
  idioms: `(glaubt|glaubte|glauben|glaubten) (ihm|ihr|ihnen) (nicht|kein wort), (bestreitet|bestritt|bestreiten|bestritten) (${FEW}|)(ihre|seine|ihr|sein|ihren|seinen|das|die|den) (*spiel|*spiele|*partie|*rennen|*training|*tage|*turnier|*saison|*kampf|*finale|*lauf|*wettkampf), (ruft|rief|rufen|riefen) (${FEW})ins leben, (enthüllt|enthüllte|enthüllen|enthüllten) (sein|seine|seinen|ihr|ihre|ihren), (e-mail|email|mail|tel|telefon|fax|internet|web|adresse|kontakt|preis|termin|datum|zutaten|hinweis|tipp) :, (findet|fand|finden|fanden|sieht|sah|sehen|sahen|zeigt|zeigte|fühlt|fühlte) (er|sie|es|man) sich, bestätigten sich, so (*s|${WORD} *s) (prognose|erfahrung|einschätzung|fazit|kritik|meinung|hoffnung|begründung|vorwurf|these|argument|bilanz|urteil|forderung|appell|warnung|worte|antwort|rat|devise|vermutung|überzeugung|erklärung), schreibt (die|das|der) (*norm|*gesetz|*verordnung|*richtlinie|*vertrag|*satzung|*regel), (hat|haben|hatte|hatten) sich (${WORD} |${WORD} ${WORD} |)(bestätigt|gezeigt|entschieden), zu (erklären|sagen|betonen|ergänzen|warnen|kritisieren|fordern|berichten|schreiben|melden|bestätigen|behaupten|versichern|unterstreichen|erläutern|schildern|erzählen|urteilen|klagen|loben|mahnen|beklagen|bedauern|vermuten|glauben|nennen|antworten|erwidern|enthüllen|fürchten|befürchten|hoffen|erwarten|versprechen|verkünden|verlangen|empfehlen|signalisieren|schätzen|rechtfertigen|verteidigen|verurteilen|würdigen|beschreiben|analysieren|interpretieren|registrieren|begründen|zeigen|belegen|finden|sehen|entscheiden|veröffentlichen|zitieren|bezeichnen), (registrier|meld|bezeichn|begründ|erklär|veröffentlich|beschreib)(t|te|en|ten|et|ete|eten) sich, (nennt|nannte|nennen|nannten) sich, (ja|nein) gesagt, berichten zufolge, zurück ins spiel, (hält|hielt|halten|hielten) (${FEW}|)(an|inne|stand|auf|ab|bereit) (.|und), (meldet|meldete|melden|meldeten) (${FEW}|)sich (bei|beim|an|ab|krank|zurück|unter|per|freiwillig), (räumt|räumte|räumen|räumten) (${FEW}|)(recht|rechte|möglichkeit|möglichkeiten|gelegenheit|chance|chancen|vorrang|frist|platz|kredit), so auch, (schreibt|schrieb|schreiben|schrieben) (${FEW}|)vor (.|und), (behauptet|behauptete|behaupten|behaupteten) (sich|(${FEW}|)(ihre|seine|ihren|seinen|den|die) (*stellung|*position|*platz|*führung|*spitze|*anzahl|*anteil|*titel|*sitz|*sitze|*mehrheit|*rang)), (kommentiert|kommentierte|kommentieren|kommentierten) (${FEW}|)nicht, lautet, lautete, lauten, lauteten, laut (der|dem|denen) (ein|eine|einen|einem|der|die|das|den|sich|es|man|er|sie|wir|ich|viele|alle|in|im|bei|auf|nach|mit|nur), (laut|gemäß|gemäss) (artikel|art|§|paragraf|paragraph|absatz|abs|anhang|*gesetz|*verordnung|verfassung|vertrag|satzung|plan|manuskript|rezept|anleitung|kalender), (gibt|gab|gäbe) (es|euch|dir|uns|ihr|man), (finden|sehen|erfahren|lesen|nennen|wissen|geben|machen) (sie|wir), es (gibt|gab|geht|ging|empfiehlt|findet|ergibt|zeigt) (|sich), (geht|ging|gehe) es, (ergibt|ergab|ergeben|empfiehlt|empfehlen|findet|finden|fand|fanden|sieht|sah|sehen|sahen|erklärt|erzählt|befindet|bestätigt|bestätigte) sich, (zeigt|zeigte) sich (erst|bei|beim|dass|deutlich|auch|darin|hier|ein|eine|kein|keine|wie|schon|jetzt|bereits|ob|damit), (laut|nach) (eigener|eigenen|eigne*) (aussage|aussagen|angabe|angaben|darstellung|auskunft|worten|einschätzung), (ist|bedeutet|bedeutete|gilt|galt|führt|führte|kommt|kam|heißt|hieß|liegt|lag|hat|hatte|spricht|sprach|folgt|folgte|fehlt|bleibt|blieb|hilft|half|verhindert|bewirkt|bewirkte|sorgt|sorgte|besteht|bestand|steht|stand|dient|reicht|passiert|geschieht|stimmt|zutrifft|geht) , (dass|ob), (geht|ging|gehen|gingen) (am ende |noch |wohl |)(gut|schlecht|glimpflich|unentschieden|torlos|remis|knapp|tödlich|leer|${WORD} : ${WORD}) aus, verteidig(t|te|en|ten) (seinen|ihren|den|seine|ihre|die) (*en |*e |)(*titel|*führung|*vorsprung|*platz|*rang|*krone|*medaille|*spitze), klag(t|te|en|ten) (nun |jetzt |deshalb |vor gericht |)gegen, laut (war|ist|wird|wurde|ging|geht|waren|wurden) es, (findet|finden) (${FEW}|)statt, (findet|finden) (kein|keine|keinen|keiner|sich|niemand|niemanden|platz|anklang|beachtung|gehör|verwendung|halt|zuflucht|arbeit|zuspruch|zustimmung|käufer|abnehmer|eingang|ein ende|ein zuhause), (sagt|sagte|sagen|sagten) (am *tag |am *woch |kurzfristig |vorerst |)(den|die|das|der|ein|eine|einen|sein|seine|seinen|ihr|ihre|ihren|alle|beide|mehrere) (${FEW})(ab|zu .|zu und), forder(t|te|n|ten) (bislang |bisher |inzwischen |)(mindestens |mehr als |über |rund |fast |knapp |)(viele |mehrere |zahlreiche |dutzende |hunderte |tausende |zwei |drei |vier |fünf |sechs |sieben |acht |neun |zehn |elf |zwölf |*0 |*1 |*2 |*3 |*4 |*5 |*6 |*7 |*8 |*9 |)(*opfer|menschenleben|tote|*verletzte), (antwortet|antwortete|antworteten|reagiert|reagierte|reagierten) (postwendend |prompt |)mit (dem|einem|einer|zwei|drei|vier) (*en |*em |*er |)(*tor|*toren|*treffer|*treffern|*kopfball|ausgleich|${WORD} : ${WORD}|*angriff|*angriffen|gegenstoß|konter|*feuer|beschuss|pfeifkonzert), (antwortet|antwortete|antworteten|reagiert|reagierte|reagierten) mit (pfiffen|beifall|applaus|gelächter|schweigen|buhrufen|gegenfeuer), (lobt|lobte|loben|lobten|schreibt|schrieb|schreiben|schrieben) (den|die|das|ein|eine|einen) (${FEW})aus (.|und), (meldet|meldete|melden|meldeten) (insolvenz|konkurs|kurzarbeit), (meldet|meldete|melden|meldeten) (den|die|das|seine|seinen|ihre|ihren) (${FEW})(ab|an) (.|und), (fordert|forderte|fordern|forderten) (${FEW})heraus, erwart(et|ete|en|eten) (zwillinge|nachwuchs|ein kind|ihr erstes|ihr zweites|ihr drittes), (gesetz|grundgesetz|verordnung|satzung|richtlinie|vorschrift|regelung|vertrag|strafgesetzbuch|schild) (schreibt|schrieb|sieht|sah|sagt|sagte|verlangt|verlangte|verspricht|warnt|warnte|erklärt|regelt), (reagiert|reagierte|reagierten|antwortet|antwortete|antworteten) (zunächst|bislang|bisher|vorerst|bis heute|bis (*tag|*abend|*mittag|*schluss)|auch|) (auf (*frage|*fragen|*mail|*mails) |)nicht, (erklärt|erklärte|erklärten) (die partie|das spiel|den kampf|die sitzung|das turnier|die spiele|das rennen|die ausstellung|die ehe|die wahl) für, (ersten|bisherigen|vorläufigen|jüngsten|neuesten|aktuellen|offiziellen|vorliegenden) (erkenntnissen|ermittlungen|informationen|angaben|schätzungen|untersuchungen|berechnungen|meldungen) zufolge, (sagte|sagten|sagt|sagen|verriet|verrieten|verrät) (der|die|das) (*er|*in|*ung|*schaft|*ium|*amt|*men|*ern|*ein|*band|*lub|*ei|*de|*ma|*bank|*bahn|*chef|*at|*tag|*richt|*gruppe|*fraktion|*kommission) (noch |bislang |bisher |zunächst |allerdings |aber |)nicht, (seinen|ihren|den) (*rücktritt|rückzug|abschied|austritt|verzicht|abgang|wechsel|umzug|ausstieg) (erklären|ankündigen|verkünden|fordern|verlangen|bestätigen|begründen), (einzelheiten|details|gründe|hintergründe|namen|zahlen) (nannte|nannten|nennt|nennen), (*gericht|richter|richterin|strafkammer|bundesgerichtshof) (verurteilt|verurteilte|verurteilten), (mit|unter) (verweis|hinweis|bezug) auf (das|die|den|ein|) (laufende|laufenden|laufendes|schwebende|schwebenden|datenschutz|persönlichkeitsrechte|sicherheitsgründe), (film|roman|buch|serie|stück|ausstellung|dokumentation|doku|krimi|komödie|drama|oper|musical|album|lied|song|schild|uhr|band|spielfilm|thriller|novelle|erzählung) (erzählt|erzählte|erzählen|fragt|fragte|zeigt|sagt|verspricht|schildert|schilderte|schildern|beschreibt|beschrieb|berichtet), (erzählt|erzählte|erzählen|erzählten) (die|eine|ihre|seine|deren|dessen) (geschichte|geschichten|handlung|story), (meldet|meldete|melden|meldeten) (ihn|sie|ihr|sein) (kind|sohn|tochter|vom|ab|an|krank|beim), (erklärt|erklären|erklärten) (den|ihm|ihr|ihnen|ihren|seinen), (antwortet|antwortete|antworteten) nicht, (glaubt|glaubte|glauben) (an gott|an gespenster|an wunder|an sich), (nennt|nannte|nennen) (sein|seine|seinen|ihr|ihre|ihren) (stadion|sohn|tochter|hund|kind|boot), (schreibt|schrieb|schreiben) (an|gerade an) (ihrem|seinem|einem|ihren|seinen), (melden|nennen|fragen|rufen|schreiben|sagen|erzählen|berichten|schildern|antworten|wissen|glauben|finden|hoffen) sie (sich|uns|ihre|ihren|ihr|nicht|mir|bei|es|in|die|den|das|jetzt|hier|an), sagen wir, sag niemals, laut (lachend|lachen|rufen|schreien|lesen), mit anderen worten, äußerte sich auf anfrage nicht, äußerte sich nicht, äußerte sich bislang nicht, äußerte sich zunächst nicht, äußerten sich nicht, äußerten sich zunächst nicht, äußerten sich bislang nicht, wollte sich nicht äußern, wollte nicht kommentieren, version dieses artikels hieß es, fassung dieses artikels hieß es, version hieß es, fassung hieß es, version dieses textes hieß es, erklärte ihm, erklärte ihr, erklärte ihrem, erklärte seinem, erklärte ihnen, erklärte den, das sagt man, sagt man, man sagt, wie gesagt, sozusagen, sage und schreibe, nichtssagend, zu melden, melden sich, meldet sich, meldete sich, sich melden, so dass, so viel, so viele, so wie, so weit, so genannte*, so groß, so lange, nach wie vor, nach langer zeit, nach und nach, schreibt sich, lässt sich sagen, das heißt, heißt es nun, fragte nach, fragt nach, fragten nach, bat um, fragte sich, (erzählt|erzählte|erzählten) (niemandem|keinem|keiner|nichts|niemand|nie|märchen|geschichten|witze), (sagt|sagte|sagten|sagen) (nichts|kein wort|niemandem|wenig|viel über|alles über|etwas über|mehr über|einiges über|danke|auf wiedersehen|gute nacht|lebewohl), (schrieb|schreibt|schrieben) (zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|mehrere|viele) (romane|bücher|lieder|gedichte|briefe|stücke), (schrieb|schreibt) (einen roman|ein buch|ein lied|einen brief|gedichte|tagebuch|bücher|romane|lieder|briefe), (rief|riefen|ruft) nach, (fragte|fragt) nach dem weg, (verspricht|versprach|versprechen) (viel|wenig|gutes|spannung|einiges), (laut|nach|gemäß) (den |der |dem |den geltenden |)(plan|fahrplan|gesetz|vertrag|satzung|drehbuch|vorschrift|vorschriften|verordnung|regel|regeln|spielregeln|reglement|tradition|brauch|definition|rezept|zeitplan|spielplan|kalender|tabelle|terminplan|bedienungsanleitung), zu sagen, nichts zu sagen, wenig zu sagen, (konnte|kann|wollte|will) (niemand|keiner) sagen, niemand konnte sagen, niemand kann sagen, keiner konnte sagen, niemand weiß, niemand wusste, keiner weiß`,

  credits: [
    { role: 'republication', forms: ['copyright :'] },
    {
      role: 'author',
      forms: [
        'das (gespräch|interview) (führte|führten)',
        'die fragen stellte',
        'die fragen stellten',
        'interview von',
        '(gespräch|interview) geführt von',
        '(ein |)(kommentar|gastbeitrag|essay) von',
        'eine (kolumne|analyse|glosse) von',
        'von {name}',
        'text :',
        'autor :',
        'autorin :',
        'autoren :',
        'verfasst von',
        'ein kommentar von',
        'ein gastbeitrag von',
        'eine analyse von',
        'eine reportage von',
        'geschrieben von',
        'bericht :',
        'interview :',
        'protokoll :',
        'von (unserem|unserer) (korrespondenten|korrespondentin|reporter|reporterin|mitarbeiter|mitarbeiterin|redakteur|redakteurin|sonderkorrespondenten)',
      ],
    },
    {
      role: 'translator',
      forms: [
        'übersetzung aus dem … :',
        'übersetzung aus dem … von {name}',
        '(deutsche|deutschsprachige) (fassung|übersetzung|bearbeitung) (:|von)',
        'aus dem … (übersetzt|übertragen) von',
        'aus dem … von',
        'übersetzt von',
        'übersetzung :',
        'übersetzung von',
        'übersetzer :',
        'übersetzerin :',
        'deutsch von',
        'ins deutsche übertragen von',
        'ins deutsche übersetzt von',
        'übertragung :',
        'übersetzt … von',
        'in (deutscher|eigener|unserer|freier|gekürzter) übersetzung',
        'aus dem (englischen|französischen|russischen|spanischen|italienischen|polnischen|türkischen|arabischen|chinesischen|japanischen|niederländischen|portugiesischen|ukrainischen) übersetzt',
      ],
    },
    {
      role: 'editor',
      forms: [
        'redaktion :',
        'redigiert von',
        'redakteur :',
        'redakteurin :',
        'bearbeitet von',
        'bearbeitung :',
        'lektorat :',
        'redaktionelle bearbeitung :',
        'herausgegeben von',
        'schlussredaktion :',
      ],
    },
    {
      role: 'photographer',
      forms: [
        'foto :',
        'fotos :',
        'bild :',
        'bilder :',
        'fotograf :',
        'fotografin :',
        'foto von',
        'aufnahme :',
        'bildquelle :',
        'bildnachweis :',
        'illustration :',
        'symbolbild :',
        'symbolfoto :',
        'video :',
        'grafik :',
      ],
    },
    {
      role: 'contributor',
      forms: [
        'mitarbeit :',
        'unter mitarbeit von',
        'mit beiträgen von',
        'mitgearbeitet hat',
        'mitgearbeitet haben',
        'zusammenarbeit mit',
        'recherche :',
        'an diesem (text|artikel|bericht) (hat|haben) mitgearbeitet :',
      ],
    },
    {
      role: 'wire',
      forms: [
        'mit material von',
        'mit agenturmaterial von',
        'mit meldungen von',
        'mit berichten von',
        'mit material der',
        'mit informationen von',
        'mit agenturmaterial',
        'mit agenturen',
        'unter verwendung von material von',
        'unter verwendung von agenturmaterial',
        'material von',
      ],
    },
    { role: 'citation', forms: ['quelle :', 'quellen :', 'quelle –', 'quellenangabe :'] },
    {
      role: 'original-publication',
      forms: [
        'das original (ist |)(erschien|erschienen|stammt|steht) (in|im|bei|auf|aus)',
        '(der|die) (originalartikel|originaltext|originalfassung) (ist |)(erschien|erschienen) (in|im|bei|auf)',
        'im original (bei|in|auf)',
        'zum originalartikel (bei|auf|von)',
        'originalartikel :',
        'original :',
        'erstveröffentlichung :',
        'erstmals erschienen :',
        '(dieser (artikel|text|beitrag) |)(erschien|ist) zuerst (in|im|bei|auf|erschienen in|erschienen bei)',
        'zuerst erschienen (in|im|bei|auf|in der|in dem|bei der|beim)',
        'ursprünglich erschienen (in|im|bei|auf)',
        'im original erschienen (in|bei|auf)',
      ],
    },
    {
      role: 'republication',
      forms: [
        'mit freundlicher genehmigung von',
        'mit freundlicher genehmigung vom',
        'mit genehmigung von',
        'mit genehmigung der',
        'mit genehmigung des',
        'mit freundlicher genehmigung der',
        'mit freundlicher genehmigung des',
        'übernommen von',
        'nachdruck aus',
        'wir übernehmen den text von',
        'via',
      ],
    },
    {
      role: 'press-release',
      forms: [
        'pressemitteilung von',
        'pressemitteilung der',
        'pressemitteilung des',
        'original-content von :',
        'übermittelt durch',
      ],
    },
  ],

  roles: {
    script: ['(bildfolge|shotlist|anmoderation|abmoderation|off-text|sprechertext) :', '(o-ton|soundbite)'],
    apology: [
      'in einer (früheren|älteren|vorherigen|ersten) (fassung|version) (dieses|des) (artikels|textes|berichts) … (unter berufung auf|gestützt auf|nach|laut)',
      'wir bitten um entschuldigung',
      'bitten wir um entschuldigung',
      'wir entschuldigen uns',
      'entschuldigen wir uns',
      'wir bedauern den fehler',
      'auch wir (haben|hatten) … (gemeldet|berichtet)',
      'wir haben (fälschlich|irrtümlich|fälschlicherweise|irrtümlicherweise) … (berichtet|geschrieben|gemeldet)',
      '(berichteten|schrieben|meldeten) wir (fälschlich|irrtümlich|fälschlicherweise|irrtümlicherweise)',
    ],
    denial: [
      'aus dem zusammenhang gerissen',
      '(entspricht|entsprechen) nicht (der wahrheit|den tatsachen)',
      '(nicht|keine) (wahr|wahrheit)',
      'dementiert',
      'dementieren',
      'dementierte',
      'dementierten',
      'dementi',
      'bestreitet',
      'bestreiten',
      'bestritt',
      'bestritten',
      '(weist|weisen|wies|wiesen) … (bericht*|meldung*|darstellung|behauptung*|gerücht*|spekulationen|vorwürfe|vorwurf) … zurück',
      'zurückgewiesen',
      '(widerspricht|widersprechen|widersprach) … (bericht*|darstellung*|meldung*|medien*)',
      'falschmeldung',
      'zeitungsente',
      'frei erfunden',
      'jeder grundlage',
      'aus der luft gegriffen',
    ],
    correction: [
      '(zieht|zog) … (artikel|bericht|meldung) … zurück',
      '(entschuldigt|entschuldigte|entschuldigen) sich für … (artikel|bericht*|meldung|falschmeldung|fehler)',
      '(korrigiert|korrigierte) … (bericht|meldung|artikel|angaben)',
      'gegendarstellung',
      'richtigstellung',
    ],
    'fact-check': [
      '(bewertung|fazit|urteil|ergebnis) : (falsch|irreführend|größtenteils|teilweise|richtig|unbelegt|manipuliert|satire)',
      'faktencheck',
      'faktenfuchs',
      'fakten-check',
      'stimmt es , dass',
      'wahr oder falsch',
      'im faktencheck',
      'hat es nie gegeben',
      'kein beleg',
      'keine belege für',
      '? nein (.|,|!)',
    ],
    before: [
      '(war|wurde) (vergangene woche|letzte woche|vorige woche|vergangenen monat|vergangenes jahr|letztes jahr) (bekannt geworden|bekannt|öffentlich|veröffentlicht|enthüllt|gemeldet|berichtet)',
      '(vergangene woche|letzte woche|vorige woche) (war|hatte es geheißen|hieß es) … (gegenteil|gemeldet|berichtet|geheißen)',
    ],
    'follow-up': [
      'wie (die|das|der|sich die|sich das|sich der) (geschichte|gerücht|nachricht|meldung|falschmeldung|legende) … (verbreitete|verbreitet|entstand|entstanden)',
      'so (verbreitete sich|entstand) (die|das|der) (geschichte|gerücht|nachricht|meldung|falschmeldung|legende)',
      'wie (bereits |)berichtet ,',
      'wir berichteten',
      'wie wir berichteten',
      'wie wir (berichtet|gemeldet) (haben|hatten)',
      '(ein jahr|zwei jahre|drei jahre|fünf jahre|zehn jahre) (danach|später) :',
    ],
    original: [
      'exklusiv :',
      '[ exklusiv ]',
      'nach informationen (dieser|unserer) (zeitung|redaktion)',
      'wie (diese|unsere) (zeitung|redaktion) (erfuhr|erfahren hat)',
      'nach unseren informationen',
    ],
    'press-release-copy': ['(teilt|teilte) die pressestelle … mit'],
    'wire-copy': ['agenturen', 'agenturmeldung*'],
    independent: [
      '(dieser|unserer|unsere) (zeitung|redaktion)',
      '(unser|unserem|unseren) (korrespondent*|reporter|portal|magazin|sender)',
      '(gegenüber|mit) (dieser|unserer) (zeitung|redaktion)',
      'sagte (dieser|unserer) (zeitung|redaktion)',
      'unserer zeitung',
      '(nach informationen|auf anfrage) (dieser|unserer) (zeitung|redaktion)',
      'teilte … unserer redaktion mit',
      'sagte (uns|mir)',
      'wir (fragten|kontaktierten|befragten) (den|die|das|ihn|sie|zwei|drei|mehrere|beim|bei)',
      '(fragten|kontaktierten) wir (den|die|das|ihn|sie|zwei|drei|mehrere|beim|bei)',
    ],
  },
  translations: {
    said: [
      '(eigene|unsere|meine|freie|inoffizielle) übersetzung',
      'übersetzung (der redaktion|von uns|von mir)',
      'in (eigener |unserer |meiner |freier |)(deutscher |)übersetzung',
      'von (uns|mir) (aus dem * |)(ins deutsche |)übersetzt',
      '(wir|ich) (haben|habe) (den (text|artikel|beitrag)|das interview) … übersetzt',
      '(deutsche zusammenfassung|auf deutsch zusammengefasst|zusammenfassung auf deutsch)',
    ],
    original: [
      '(originalartikel|originaltext|originalbeitrag|originalfassung|originalversion|originalquelle|originalpublikation|originalbericht)',
      '(artikel|text|beitrag) im original',
      'zum original',
      'im original (lesen|hier)',
      'das original',
      'original (auf|hier|bei)',
      'originalsprache',
    ],
    foreign: [
      'auf (arabisch|bulgarisch|chinesisch|dänisch|englisch|finnisch|französisch|griechisch|hebräisch|italienisch|japanisch|koreanisch|kroatisch|niederländisch|norwegisch|persisch|polnisch|portugiesisch|rumänisch|russisch|schwedisch|serbisch|slowakisch|spanisch|tschechisch|türkisch|ukrainisch|ungarisch)',
      '(arabische|arabischen|chinesische|chinesischen|englische|englischen|englischer|französische|französischen|französischer|italienische|italienischen|polnische|polnischen|russische|russischen|russischer|spanische|spanischen|spanischer|türkische|türkischen|ukrainische|ukrainischen) (original|fassung|version|sprache)',
    ],
  },
  hearsay: [
    '(soll|sollen) … (haben|worden sein|gewesen sein)',
    '(dem|den) (vernehmen|gerüchten) nach',
    'angeblich',
    'mutmaßlich',
    'es heißt ,',
    'gerüchteweise',
    'gerüchten zufolge',
  ],
  reasons: [
    'nicht befugt',
    'nicht berechtigt',
    'nicht autorisiert',
    'aus angst vor',
    'aus furcht vor',
    'aus sicherheitsgründen',
    'sensiblen (themas|verhandlungen|gespräche)',
    '(zum|zu ihrem|zu seinem|zu deren) schutz',
  ],
  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      where: 'text',
      forms: [
        'in russland (verboten*|als terroristische|als extremistisch*)',
        'in russland als … verboten*',
        'in der türkei verboten*',
        'als terrororganisation eingestuft und verboten',
      ],
    },
    {
      kind: 'legal-label',
      name: 'foreign-agent',
      where: 'text',
      forms: [
        'in russland als ausländischer agent',
        'als ausländische* agent* (eingestuft|geführt|registriert|gelistet|erklärt)',
        'zu* ausländischen agenten erklärt',
      ],
    },
    {
      kind: 'legal-label',
      name: 'undesirable-organisation',
      where: 'text',
      forms: [
        'als unerwünschte organisation (eingestuft|gelistet|erklärt)',
        'zur unerwünschten organisation erklärt',
        'zu einer unerwünschten organisation erklärt',
      ],
    },
    {
      kind: 'self-statement',
      name: 'own-designation',
      where: 'self',
      forms: [
        'hat uns … unerwünscht*',
        'uns … ausländische* agent*',
        'unsere … ausländische* agent*',
        'hat … zur unerwünschten organisation',
        'hat … als … ausländische* agent*',
        'unsere (seite|website|webseite) … gesperrt',
      ],
    },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: [
        'anzeige',
        'anzeigen',
        'advertorial',
        'sponsored',
        'gesponsert',
        'gesponserter beitrag',
        'gesponserter inhalt',
        'bezahlte anzeige',
        'bezahlter inhalt',
        'werbung',
        'anzeigensonderveröffentlichung',
        'sonderveröffentlichung',
        'in kooperation mit',
        'präsentiert von',
        'ein beitrag von unserem partner',
        'partnerinhalt',
        'verlagsspezial',
        'bezahlte partnerschaft',
        'entgeltliche einschaltung',
        'bezahlter beitrag',
        'bezahlte einschaltung',
        'bezahlter artikel',
        'werbliche inhalte',
        'werbebeitrag',
        'promotion',
        'paid post',
        'anzeige :',
        'in zusammenarbeit mit … entstanden',
        '(wurde|ist) von (unserem|einem) (partner|werbepartner|anzeigenkunden|werbekunden)',
        'mit freundlicher unterstützung (von|der|des)',
        '(finanziert|bezahlt|gesponsert) (von|durch)',
        '(von|durch|vom) … (finanziert|bezahlt|gesponsert)',
        'unterstützt durch produktplatzierung',
      ],
    },
    {
      kind: 'press-release',
      name: 'press-release',
      where: 'label',
      forms: ['pressemitteilung', 'presseinformation', 'pressemeldung', 'ots', 'medienmitteilung', 'presseaussendung'],
    },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        'korrektur :',
        'korrekturhinweis :',
        'anmerkung der redaktion :',
        'hinweis der redaktion :',
        'berichtigung :',
        'richtigstellung :',
        'in einer (früheren|ersten|vorherigen) (version|fassung)',
        'in einer (früheren|ersten|vorherigen) version dieses',
        'aktualisiert :',
        'update :',
        'wir haben den fehler korrigiert',
        'wir haben das korrigiert',
        'ursprünglich hieß es',
        'wir haben die stelle korrigiert',
        'wurde nachträglich (geändert|korrigiert|ergänzt)',
      ],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: [
        'kommentar',
        'gastkommentar',
        'gastbeitrag',
        'meinung',
        'leitartikel',
        'kolumne',
        'glosse',
        'pro und contra',
        'essay',
        'ein kommentar von',
        'gibt die meinung',
        'die meinung des autors',
        'die meinung der autorin',
        'standpunkt',
      ],
    },
    { kind: 'satire', name: 'satire', where: 'label', forms: ['satire', 'das ist satire', 'satirisch*', 'parodie'] },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: [
        'automatisch (erstellt|erzeugt|generiert)',
        '(mit|von|von einer|durch|durch eine|mithilfe einer) (ki|künstlicher intelligenz|künstliche intelligenz|künstlichen intelligenz) (erstellt|geschrieben|verfasst|generiert|erzeugt|zusammengefasst|produziert)',
        '(ki-unterstützung|ki-hilfe|ki-unterstützt|ki-basiert) (erstellt|geschrieben|verfasst|übersetzt|generiert|erzeugt)',
        '(mit hilfe|mithilfe|mit unterstützung|unter verwendung|unter einsatz) (von ki|künstlicher intelligenz|von künstlicher intelligenz) (erstellt|geschrieben|verfasst|generiert|erzeugt|zusammengefasst|produziert)',
        '(text|artikel|beitrag|inhalt) (mithilfe|mit hilfe) von ki',
        '(wurde|wird|ist|wurden|sind) (mit|dank) (ki-unterstützung|ki-hilfe) (erstellt|geschrieben|verfasst|zusammengefasst)',
        '(für|bei) (diesen|diesem|dieser|die erstellung) (artikel|text|beitrag|des artikels|des textes) (wurde|wurden|kam|kamen) (ki|künstliche intelligenz)',
        'ki-generiert',
        'ki-unterstützt',
        'von einem algorithmus',
        'automatisiert (erstellt|erzeugt)',
      ],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: [
        'maschinell* übersetz*',
        'automatisch übersetzt',
        'automatische übersetzung',
        'maschinelle übersetzung',
        'mit deepl übersetzt',
        'von deepl übersetzt',
        'von google übersetzt',
        '(maschinell|automatisch|automatisiert) (aus dem|aus der|ins) (englischen|französischen|spanischen|italienischen|russischen|ukrainischen|polnischen|türkischen|originalsprache|deutsche) (übersetzt|übertragen)',
        '(ki|künstlicher intelligenz|künstliche intelligenz|künstlichen intelligenz|google translate|deepl|chatgpt|einem sprachmodell|ki-unterstützung|ki-hilfe|einem computerprogramm) (übersetzt|übertragen|aus dem|ins deutsche)',
        '(übersetzt|übersetzung|übertragen) (mit|von|durch|mithilfe von|mit hilfe von) (ki|deepl|google translate|google übersetzer|chatgpt|künstlicher intelligenz)',
        'wurde automatisch ins deutsche',
        '(wurde|wird|ist|wurden|sind) (mit|von|durch|mithilfe|mithilfe von|mit hilfe von|mit unterstützung von|unter einsatz von|unter verwendung von) (ki|einer ki|künstlicher intelligenz|künstliche intelligenz|einem sprachmodell|chatgpt|deepl|google translate|google) (|… )(übersetzt|übertragen)',
        '(wurde|wird|ist) (mit|dank) (ki-unterstützung|ki-hilfe) übersetzt',
      ],
    },
    {
      kind: 'archive',
      name: 'old-article',
      where: 'label',
      forms: [
        'dieser (artikel|beitrag|text) ist (mehr als|über|älter als)',
        'aus dem archiv',
        'archivartikel',
        'archivierter artikel',
        'dieser artikel wurde vor',
      ],
    },
    {
      kind: 'embargo',
      name: 'embargo',
      forms: ['sperrfrist :', 'gesperrt bis', 'frei ab', 'nicht zur veröffentlichung vor'],
    },
  ],

  calendar: `jahrhundert, jahrhunderts, januar, jänner, februar, feber, märz, april, mai, juni, juli, august, september, oktober, november, dezember, feb, mär, apr, jun, jul, aug, sep, sept, okt, nov, dez,
    montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(abend|morgen|mittag|nachmittag|vormittag|nacht), mo, di, mi, do, fr, sa, so`,
  abbreviations: `dr, prof, hr, fr, st, str, bzw, ca, z, b, u, a, d, h, usw, etc, vgl, nr, mio, mrd, jh, inkl, geb, gest, evtl, ggf, sog, abs, art, s, anm, red, dipl, ing, mag, jan, feb, apr, aug, sept, sep, okt, nov, dez, rd, tel, max, min, lt`,
  agencies: 'dpa, apa, sda, keystone-sda, epd, kna, sid, dapd, dts, afp, ap, reuters, dpa-afx, awp',
};
