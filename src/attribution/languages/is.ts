import type { LanguageRules } from '../language.ts';

/** Verbs of saying, writing and judging: now and then, of one and of several. */
const SAYS = `segir, segja, sagði, sögðu, segist, segjast, sagðist, sögðust, skrifar, skrifaði, skrifa, skrifuðu, (greinir|greindi|greina|greindu) frá, (skýrir|skýrði|skýra|skýrðu) frá, (sagði|segir|segja|sögðu) frá, tilkynnir, tilkynnti, tilkynna, tilkynntu, staðfestir, staðfesti, staðfesta, staðfestu, neitar, neitaði, neita, neituðu, hafnar, hafnaði, hafna, höfnuðu, fullyrðir, fullyrti, fullyrða, fullyrtu, telur, taldi, telja, töldu, bendir á, benti á, benda á, bentu á, (bætir|bætti|bæta|bættu) (því |þessu |)við, varar við, varaði við, vara við, vöruðu við, viðurkennir, viðurkenndi, viðurkenna, ítrekar, ítrekaði, ítreka, áréttar, áréttaði, árétta, útskýrir, útskýrði, útskýra, svarar, svaraði, svara, svöruðu, upplýsir, upplýsti, upplýsa, upplýstu, gagnrýnir, gagnrýndi, gagnrýna, gagnrýndu, krefst, krafðist, krefjast, kröfðust, heldur því fram, hélt því fram, halda því fram, héldu því fram, lýsir, lýsti, lýsa, lýstu, lofar, lofaði, lofa, lofuðu, spáir, spáði, spá, spáðu, áætlar, áætlaði, áætla, sakar, sakaði, saka, sökuðu, hvetur, hvatti, hvetja, hvöttu, óttast, óttaðist, óttuðust, vonar, vonast, vonaðist, rifjar upp, rifjaði upp, játar, játaði, játa, undirstrikar, undirstrikaði, leggur áherslu á, lagði áherslu á, leggja áherslu á, tjáði sig, tjáir sig, fordæmir, fordæmdi, fordæma, fordæmdu, fagnar, fagnaði, harmar, harmaði, tekur fram, tók fram, taka fram, tóku fram, mótmælir, mótmælti, mótmæla, metur, mat, meta, spyr, spurði, bregst við, brást við, vísar á bug, vísaði á bug, vísa á bug, vísuðu á bug, þvertekur fyrir, þvertók fyrir, kveðst, kvaðst, kveðast, dregur í efa, dró í efa, birti, birtir, ljóstrar upp, ljóstraði upp, afhjúpar, afhjúpaði, fjallar um, fjallaði um, er þeirrar skoðunar, líkir, líkti, efast um, efaðist um, boðar, boðaði, boða, boðuðu, (reiknar|reiknaði|reikna|reiknuðu) með, (gerir|gerði|gera|gerðu) ráð fyrir, (býst|bjóst|búast|bjuggust) við, herma, hermir, hermdu, (útilokar|útilokaði|útiloka|útilokuðu) ekki, (kemst|komst|komast|komust) að (þeirri niðurstöðu|því), (hótar|hótaði|hóta|hótuðu), (biðst|baðst|biðjast|báðust) (afsökunar|undan viðtali|undan), (kvartar|kvartaði|kvarta|kvörtuðu) (yfir|undan), (hrósar|hrósaði|hrósa), (leggur|lagði|leggja|lögðu) til, (mælir|mælti|mæla|mæltu) með, (ráðleggur|ráðlagði), (gefur|gaf|gefa|gáfu) (í skyn|til kynna), (minnir|minnti|minna|minntu) á, (nefnir|nefndi|nefna|nefndu), (ávarpar|ávarpaði), (gerir|gerði|gera|gerðu) athugasemd, (setur|setti|setja|settu) út á, (hefur|hafði|hafa) (áhyggjur af|efasemdir um|trú á), (hrekur|hrakti), (efast|efaðist|efuðust), (heitir|hét) því, (fullvissar|fullvissaði), (sver|sór) (af sér|fyrir), (kannast|kannaðist|könnuðust) (við|ekki við), (tekur|tók|taka|tóku) undir, (andmælir|andmælti), (ber|bar|bera|báru) (vitni|fyrir sig), (biður|bað|biðja|báðu) um skilning, (verst|varðist|verjast|vörðust) (allra |)(frétta|svara), (er|var|eru|voru) (viss|vissir|viss um|sannfærð|sannfærður|sannfærðir|ánægð|ánægður|ósátt|ósáttur|ósáttir|bjartsýn|bjartsýnn|svartsýnn|hissa|undrandi|ósammála|sammála|andvíg|andvígur) (um|með|því|við|á)`;

/** The same behind "has". */
const SAID = `sagt, bætt því við, tjáð sig, varað við því, sagst, greint frá, skýrt frá, sagt frá, tilkynnt, staðfest, neitað, hafnað, fullyrt, bent á, varað við, viðurkennt, ítrekað, gagnrýnt, krafist, haldið því fram, lýst, lofað, spáð, sakað, hvatt, upplýst, fordæmt, fjallað um, skrifað, boðað, reiknað með, gert ráð fyrir, búist við, útilokað, komist að þeirri niðurstöðu, hótað, beðist afsökunar, lagt til, mælt með, svarað, játað, bætt við, tekið undir, gefið í skyn, vísað á bug, lagt áherslu á, tekið fram, mótmælt, fagnað, harmað, óskað eftir, upplýst um, kvartað yfir, hrósað, rifjað upp, minnt á`;

/** Icelandic. Verb second; the article is an ending; names change with their case, foreign ones mostly do not. */
export const is: LanguageRules = {
  code: 'is',
  writing: { spaces: true, capitals: 'name', apostrophe: 'after' },

  nouns: {
    source: `heimildarm(aður|ann|anni|anns|enn|önnum|anna|ennirnir|aðurinn), *heimild(um|ir|irnar|a|unum), uppljóstrar(i|a|ar|inn|ann), innherj(i|a|ar), innanbúðarm(aður|enn|anna|önnum), *herbúðum, *herbúðir`,
    people: `*framleiðand(i|a|inn), *framleiðend(ur|um), frænd(i|inn|a|ur), frænk(a|an), *meðlim(ur|ir|um|urinn), leiðtog(i|a|ar|inn|um), starfsfólk*, þáttastjórnand(i|inn|a), *stjórnand(i|inn|a), stjórnend(ur|um), rapparinn, tengdason(ur|urinn), viðstadd(ir|ra), svarend(ur|um), *liði, *liðinn, *hópar, *hópur, þegnar, stuðningsfólk, *maður, *manni, *manninum, *menn, *mönnum, *maðurinn, *mennirnir, *mönnunum, *manna, embættism(aður|ann|enn|önnum|anna|ennirnir), sérfræðing(ur|i|s|ar|um|a|arnir|urinn), talsm(aður|ann|anni|anns|enn|önnum|aðurinn|anna), talskona, talskonu, talskonan, fulltrú(i|a|ar|um|inn|arnir), vitni, vitnið, vitnum, vitnin, sjónarvott(ur|ar|um|i|a|arnir|urinn), íbú(i|a|ar|um|arnir|inn), starfsm(aður|ann|enn|önnum|anna|aðurinn|ennirnir), greinand(i|a), greinendu(r|m), nágrann(i|a|ar|inn|arnir), bónd(i|a|inn), bændu(r|m), bændurnir, lækn(ir|is|i|ar|um|irinn|arnir), kennar(i|a|ar|um|inn|arnir), nem(andi|anda|endur|endum), sjóm(aður|ann|enn|önnum|aðurinn|ennirnir), farþeg(i|a|ar|um|inn|arnir), ráðgjaf(i|a|ar|inn), vísindam(aður|ann|enn|önnum|aðurinn|ennirnir), rannsakand(i|a), rannsakendu(r|m), diplómat(i|a|ar|um), stjórnarerindrek(i|a|ar), aðstandend(ur|um), vin(ur|ir|um), móðir, móðirin, faðir, faðirinn, bróðir, systir, kona, konan, fólk, eigand(i|inn|a), eigendur, viðskiptavin(ur|ir), skipverj(i|ar), aktívist(i|ar), aðgerðasinn(i|ar), gagnrýnend(ur|um), verjand(i|a|inn), verjendur, sakborning(ur|i|ar|urinn), ákærð(i|a), þolend(ur|um), þoland(i|inn), vitnanna, *fræðing(ur|i|ar|um|urinn|arnir), frambjóðend(ur|um), frambjóðand(i|inn), kjósend(ur|um), neytend(ur|um), leigjend(ur|um), foreldr(ar|um|arnir), börnin, nemendurnir, bílstjór(i|ar|inn), verslunareigend(ur|um), fjárfest(ir|ar|um), hluthaf(i|ar), skipuleggjend(ur|um), sjálfboðalið(i|ar), fang(i|ar), amma, amman, afi, afinn, dóttir, dóttirin, sonur, sonurinn, eiginkona, systkini, ættingj(i|ar), grásleppukarl(ar|), dýralækn(ir|ar), ljósmóðir, ljósmæður, tannlækn(ir|ar), leikkona, sundkona, markvörð(ur|urinn)`,
    office: `*ráðherra, *ráðherrann, *ráðherrans, forset(i|a|inn|ans), *stjór(i|a|inn|ans|um), formað(ur|urinn), formann, formanns, *saksóknar(i|a|inn), prófessor*, dósent, lektor, þingm(aður|ann|anns|aðurinn), þingkona, dómar(i|a|inn), biskup*, sendiherra, sendiherrann, *lögmaður, *lögmann, lögmaðurinn, yfirlögregluþjón(n|s|ninn), hershöfðing(i|a|inn), þjálfar(i|a|inn), ritar(i|a), höfund(ur|i|urinn), rithöfund(ur|i), blaðam(aður|ann|aðurinn), fréttam(aður|ann), oddvit(i|a|inn), sýslum(aður|ann), yfirm(aður|ann|aðurinn), landlækni(r|s), sóttvarnalækni(r|s), eigandi, kóng(ur|i|urinn), konung(ur|i|urinn), verkfræðing(ur|urinn), arkitekt(|inn), söngvar(i|inn), söngkona, söngkonan, leikar(i|inn), páf(i|inn), kanslar(i|a|inn), upplýsingafulltrú(i|a|inn), prest(ur|i|urinn), vígslubiskup, rektor, skáld, skáldið, tónskáld*, myndlistarm(aður|ann), listam(aður|ann|aðurinn), listakona, fyrirlið(i|a|inn), markvörður, sóknarmaður, framherj(i|inn), umboðsm(aður|ann|aðurinn), ríkissáttasemjar(i|a), yfirlækn(ir|i|irinn), stjórnarform(aður|ann), organist(i|a), varaform(aður|ann|aðurinn), þingflokksform(aður|ann), borgarfulltrú(i|a|inn), bæjarfulltrú(i|a|inn), ræðism(aður|ann)`,
    unnamed: `ónafngreind(ur|an|um|ir|ra|s|na|i), ónefnd(ur|ir|um|an|ra|i), nafnlaus*, sem vill ekki láta nafns síns getið, sem vildi ekki láta nafns síns getið, sem ekki vildi láta nafns síns getið, sem vilja ekki láta nafns síns getið, undir nafnleynd, í skjóli nafnleyndar, gegn nafnleynd, nákomn(ir|um|a|i), nákominn, sem þekk(ir|ja) til málsins, sem þekkja vel til, með vitneskju um málið, háttsett(ur|ir|um|an|ra|i), kunnug(ir|um|ur)`,
    title: `herra, frú, fröken, dr, séra, sr, hr, fr`,
    organization: `*skóla(num|), *spítalanum, *bankanum, *flokknum, *sjóður, ríkissjóður, ríkissjóði, ríkissjóðs, *félaginu, *fyrirtækinu, *ráðuneytis, *samtökunum, *safninu, *klúbbnum, *stofnuninni, *hreyfingunni, *nefndinni, *miðstöð(|in|var|inni), *sambandinu, *ráðuneyti, *ráðuneytið, *ráðuneytisins, *ráðuneytinu, lögregl(a|an|unnar|unni|una|u), *lögregl(a|an|unnar|unni|u), *stofnun, *stofnunin, *stofnunar, *stofnunarinnar, *fyrirtæki, *fyrirtækið, *fyrirtækisins, *félag, *félagið, *félagsins, *félags, ríkisstjórn(|in|ar|arinnar), stjórnvöld, stjórnvöldum, yfirvöldum, *yfirvöld, dómstól(l|lllinn|linn|ar|s|sins), héraðsdóm(ur|i|s), hæstarétt(ur|i|ar), landsrétt(ur|i), *flokk(ur|urinn|s|sins|num), *nefnd, *nefndin, *nefndar, *nefndarinnar, *spítal(i|inn|a|ans), *sjúkrahús*, *banki, *bankinn, *banka, *bankans, *samtök, *samtökin, *samtaka, *samtakanna, *samtökum, samband*, *sambandið, *sambands, *sambandsins, herinn, hernum, hersins, *hers, sveitarfélag*, *bær, *borg, borgin, landhelgisgæsl(a|an|unnar|u), veðurstof(a|an|u|unnar), slökkvilið*, almannavarn(ir|a), landlæknisembætti*, embætti, embættið, þing, þingið, alþingi, alþingis, kreml, nato, esb, hagstof(a|an|u|unnar), vegagerð(in|arinnar), rannsóknarnefnd*, sendiráð*, kirkj(a|an|unnar), klúbb(ur|urinn), safn, safnið, *safnsins, útgerð(in|arinnar), *gæslan, *gæslunnar, verkalýðsfélag*, *hreyfing(|in|ar), sjóð(ur|urinn|s), *sjóðurinn, *sjóðsins, *sjóðs, stjórnarandstað(an|a), liðið, *lið, *stöð, ríkisendurskoðun(|ar), *eftirlit(|ið|s|sins|inu), *sveit(|in|ar|um), *svið(|ið|s), *skrifstof(a|an|u|unni), persónuvernd(|ar), neytendastof(a|u), skatturinn, *leikhús(|ið|s), *skól(i|inn|a|ans), *verksmiðj(a|an|u|unnar), *verslun(|in|ar), *keðj(a|an|u|unnar), *deild(|in|ar|arinnar), ákæruvald(|ið|sins), vörnin, meirihlut(i|inn|a|ans), minnihlut(i|inn|a|ans), bæjarráð*, borgarráð*, bæjarstjórn(|in|ar), borgarstjórn(|in|ar), *kórinn, framboð(|ið), hvíta húsið, pentagon, *ráð(|ið|s|sins|inu)`,
    outlet: `*blað(|ið|inu|sins|s|i), dagblað*, fréttablað*, tímarit(|ið|inu|sins|s|i), vikurit*, vefrit*, *miðil(l|linn|s|sins|lum|i), *miðil, fjölmiðil(l|inn), fréttamiðil(l|linn|sins|s|inn), fréttavef(ur|urinn|jar|s|sins|num|ur), vefsíð(a|u|an|unni), fréttasíð(a|u|an), *útvarp(|ið|s|sins|inu), ríkisútvarp*, sjónvarpsstöð(|in|var|inni|varinnar), *stöðin, útvarpsstöð(|in|inni), fréttastof(a|u|unnar|an|unni), hlaðvarp*, *fréttastofa, stórblað*, götublað*, slúðurblað*`,
    collective: `fjölmiðl(ar|um|a|arnir), *fjölmiðlar, *fjölmiðlum, *miðlar, *miðlum, dagblöð, blöðin, pressan, netmiðlar`,
    agency: `fréttaveit(a|an|u|unnar|una|unni), fréttaveitur, fréttastofan reuters`,
    document: `*skýrsl(a|an|u|unni|unnar|una|ur), *rannsókn(|in|ar|inni|arinnar|ir), *könnun(|in|ar|inni|arinnar), *tilkynning(|in|u|unni|ar|unnar), *yfirlýsing(|in|u|unni|ar|unnar), *skjöl(|um|in|unum), *skjal(|ið|i|inu), *úttekt(|in|ar|inni), *greinargerð(|in|ar|inni), *bréf(|i|inu|ið), *dóm(i|inum|urinn), *úrskurð(ur|i|inum), *minnisblað*, *gögn(|um|in|unum), *álit(|i|inu|ið), *spá(|in|nni|r), *greining(|in|u|ar), *frétt(|in|ar|inni|um|arinnar), *grein(|in|ar|inni), *umfjöllun(|in|ar|inni), *færsl(a|u|unni), *fundargerð(|inni|ar), *ályktun(|in|inni), tölum, tölur, *mæling(ar|um), *bókun(|inni|in), *póst(ur|i), *tölvupóst, *tölvupósts, *minnisblað(|i|inu), *samkomulag(|i|inu|ið), *samning(i|num|ur|urinn), *frumvarp(|i|inu|ið), *ævisag(a|an|u|unni), *bók(|in|ar|inni), dagbók(|inni|um), dagbækur, *vottorð(|i|inu), *kær(a|an|u|unni), stefn(a|u|unni), *áætlun(|in|ar|inni|arinnar), *vísital(a|an|u), *manntal(|i|inu), *upptök(u|um|unni|ur), *skilaboð(|um|unum), *ársreikning(ur|i|num), *viðmið(|um), *leiðbeining(ar|um), *erindi(|nu|ð), *svar(|i|inu)`,
  },

  phrase: {
    determiners: `einn, ein, eitt, einum, einn af, tveir, tvær, tveimur, þrír, þrjár, þremur, fjórir, nokkrir, nokkrar, nokkrum, margir, mörgum, ýmsir, ýmsum, aðrir, öðrum, fleiri, sumir, sumum, annar`,
    definite: `hinn, hin, hið, þessi, þessum, þetta, sá, sú, það, umræddur, fyrrnefndur`,
    links: `hjá, í, á, af, um, við, fyrir, nálægt, innan, úr, frá, yfir, með`,
    particles: `von, van, de, der, den, la, le, al, bin, da, di`,
    stops: `gaf, gáfu, hélt, héldu, náði, náðu, reyndi, reyndu, lagði, lögðu, sendi, sendu, setti, settu, leggja, leggur, eiga, á meðan, þrátt fyrir, ólíkt, líkt, frekar, enda, væri, væru, yrði, yrðu, hefði, hefðu, skyldi, heldur, er, eru, var, voru, verið, vera, verður, verða, varð, urðu, sé, séu, hafi, hefur, hafa, hafði, höfðu, að, sem, þar, þegar, ef, en, því, þá, svo, hvort, hvað, hver, hvar, hvernig, hvers, vegna, meðan, þótt, þó, nema, síðan, eftir, áður, til, ekki, mun, munu, myndi, getur, geta, gat, gátu, vill, vilja, vildi, kom, koma, kemur, fór, fara, fer, fékk, fær, fá, gerði, gerir, tók, tekur, sá, sér, stóð, stendur, lést, dó, slasaðist, fannst, fundust, hófst, lokaði, opnaði, opnar, vann, tapaði, keypti, seldi, féll, hækkaði, lækkaði, byggði, byggir, býr, bjó, missti, valdi, ákvað, hvarf, kostar, heitir, hét, varð`,
    verbs: `*uðu, *uðust, *aðist`,
    between: `heyrðist, heyrðust, sást, sjálfir, sjálfar, sömuleiðis, ennfremur, enn fremur, þess vegna, aftur á móti, aftur, loks, loksins, í bréfi sínu, í bréfi, í tölvupósti, á samfélagsmiðlum, á instagram, í útvarpsviðtali, í sjónvarpsviðtali, stoltur, fyrr á árinu, í síðustu viku, einnig, líka, þó, hins vegar, nú, í dag, í gær, í morgun, í kvöld, á mánudag, á þriðjudag, á miðvikudag, á fimmtudag, á föstudag, á laugardag, á sunnudag, í tilkynningu, í yfirlýsingu, í viðtali, á blaðamannafundi, á facebook, á twitter, á vef sínum, á vefsíðu sinni, í frétt sinni, í nótt, jafnframt, auk þess, áður, síðar, í kjölfarið, sjálfur, sjálf, meðal annars, í fréttum, í færslu, formlega, nýverið, fyrst, enn fremur, í samtali, á fundi, í ræðu, í grein`,
    pronouns: {
      person: `hann, hún, honum, henni`,
      people: `þeir, þær, þau, þeim, þeirra`,
      thing: `það, þess`,
      relative: `sem`,
    },
    negations: `enginn, engin, enginn, engum, ekkert, ekki, aldrei`,
    and: `og, eða`,
    self: `ég, mig, mér, mín, við, okkur, okkar`,
    fronts: `nú, þá, þar, hér, í, á, af, við, eftir, fyrir, um, hjá, síðar, áður, þannig, auk, meðal, samt, einnig, jafnframt, loks, þó, vegna, aftur, úr, frá, til, með, gegn, í dag, í gær`,
    conditions: `ef, nema`,
  },

  cues: [
    {
      forms: [
        '{source} (vildi|vill|vildu|vilja|gat|gátu|getur) (ekki|hvorki) (… |)(tjá sig|staðfesta|veita viðtal|svara|ræða|gefa upp|neita)',
        '{source} (neitaði|neituðu|hafnaði|neitar) (að tjá sig|viðtali|að veita viðtal|að svara|að staðfesta)',
        '{source} hefur ekki (svarað|tjáð sig|brugðist við)',
        '(vildi|vildu|gat) {source} ekki (tjá sig|staðfesta|veita viðtal|svara)',
      ],
      strong: true,
    },
    {
      kind: 'original-publication',
      forms: [
        '{source} (greindi|skýrði|sagði|skrifaði|fjallaði) (fyrst|fyrstur|fyrst allra|fyrstir|fyrst fjölmiðla|fyrstur fjölmiðla) (frá|um)',
        '{source} (varð|var) (fyrst|fyrstur|fyrsta) (til að |)(greina|segja|til)',
        '(birtist|birtust|var birt|var birtur) (fyrst|upphaflega|upprunalega) (í|á|hjá) (tímaritinu |blaðinu |vef |) {source}',
        '(fyrst var |)(greint|sagt|fjallað) (var |)(fyrst |)(frá|um) (málinu|þessu|því) (fyrst |)(í|á|hjá) {source}',
      ],
      needs: 'publication',
    },
    {
      forms: [
        '(segir|sagði|segja) {source} í (samtali|viðtali) við {medium}',
        '{source} (segir|sagði|sögðu|segja|staðfesti|staðfestir) (|það |þetta )(í|við) (samtali við |viðtali við |) {medium} (að|,)',
        '{source} (segir|sagði|sögðu|segja|staðfesti|staðfestir) (|það |þetta )í (samtali|viðtali) við {medium}',
        '(segir|sagði) {source} við {medium}',
        '{source} (segir|sagði|staðfesti) við {medium}',
        'í (samtali|viðtali) við {medium} (segir|sagði|segja) {source}',
      ],
    },
    {
      words: `í (samtali|viðtali|viðtölum|samtölum) (við|hjá)`,
      forms: ['{cue} {source}'],
      told: true,
      needs: 'publication',
    },
    {
      forms: [
        '{source} (hefur|hafa|hafði|hafði|hafa) (þetta |það |) eftir {origin}',
        '{source} (hefur|hafa|hafði) (þetta |það |) (eftir|frá) {origin}',
        '(hefur|hafa|hafði) {source} (þetta |það |) eftir {origin}',
        '{source} (vitnar|vitnaði|vísar|vísaði|vitna|vísa) (í|til) {origin}',
      ],
    },
    {
      words: `(hefur|hafa|hafði) (þetta |það |)eftir, (og |sem |)(vitnar|vitnaði|vísar|vísaði|vitnað|vitna) (í|til), með (vísan|tilvísun) (í|til), byggir (á|frétt sína á), og (hefur|hafði) eftir`,
      forms: ['{cue} {source}'],
      chain: true,
    },
    {
      forms: [
        '(er|var) haft eftir {source}',
        'eftir {source} (er|var) haft',
        '(haft|haft er|haft var|hefur verið haft) eftir {source}',
      ],
      strong: true,
    },
    {
      words: `samkvæmt (|(frétt|upplýsingum|heimildum|umfjöllun|frásögn|tilkynningu|gögnum|tölum|grein|mati|yfirlýsingu|svari) (|frá |á vef |á |hjá |í |úr )), að sögn, að mati, að því er (segir|fram kemur|kemur fram|sagði|fram kom) (í|á|hjá)`,
      forms: ['{cue} (frétt |vef |vefnum |) {source}'],
    },
    { words: `samkvæmt fréttum (|frá |á vef |á |hjá |í |úr )`, forms: ['{cue} {source}'], needs: 'outlet' },
    {
      forms: [
        'að því er {source} (segir|greinir frá|fullyrðir|greindi frá|sagði|skrifar|hermir|hefur eftir)',
        '(eins og|líkt og) {source} (greindi|greinir|sagði|skýrði|segir|fjallaði) (frá|um)',
      ],
    },
    {
      words: `(í|á) (frétt|vef|umfjöllun|grein|úttekt|viðtali|vefsíðu|forsíðu|heimasíðu|fréttum)`,
      forms: [
        '(fram kemur|kemur fram|fram kom|kom fram|segir|sagði|greint er frá|er greint frá|fullyrt er) {cue} (á |á vef |) {source}',
        '{cue} (á |á vef |){source} (kemur|kom|segir|sagði|er|var|stendur)',
      ],
      needs: 'known',
    },
    {
      forms: [
        '(fram kemur|kemur fram|fram kom|kom fram|segir|sagði|greint er frá|fullyrt er|er greint frá|varað er við) (þessu |)í (tilkynningu|fréttatilkynningu|yfirlýsingu|svari|skriflegu svari|færslu) (frá|á vef) {source}',
        '(fram kemur|kemur fram|fram kom|kom fram|segir|sagði|greint er frá|fullyrt er|er greint frá|varað er við) (þessu |)í {source}',
        'í (tilkynningu|fréttatilkynningu|yfirlýsingu|svari|skriflegu svari|færslu) (frá|á vef) {source} (segir|kemur fram|kom fram|stendur|sagði)',
        'í {source} (kemur|kom|segir|sagði|er|var|stendur|stóð) (fram|bent|varað|greint|lýst|fullyrt|einnig|lagt)',
      ],
      needs: 'known',
    },
    { forms: ['í {source} (segir|stendur|sagði|kemur fram|kom fram)'], needs: 'document' },
    {
      forms: ['í {source} (segir|stendur|sagði|kemur fram|kom fram)'],
      needs: 'outlet',
    },
    {
      words: `(leiðir|leiddi|leiða|leiddu) í ljós, (bendir|benti|benda|bentu) til, (gefur|gefa|gaf|gáfu) til kynna, (sýnir|sýndi|sýna|sýndu) (að|fram á)`,
      forms: ['{source} {cue}'],
      needs: 'known',
    },
    {
      words: `(sýnir|sýndi|sýna|leiðir í ljós|leiddi í ljós|leiddu í ljós|bendir til|benda til|bentu til|gefur til kynna|gefa til kynna)`,
      forms: ['{source} {cue}', '(þetta|það) {cue} {source}'],
      needs: 'document',
    },
    {
      kind: 'press-release',
      forms: [
        '(segir|sagði) {source} í (frétta|)tilkynningu',
        '{source} (segir|sagði|segja) í (fréttatilkynningu|tilkynningu)',
        'í fréttatilkynningu frá {source}',
      ],
    },
    {
      words: SAYS,
      forms: [
        '(þetta|svo|það|frá þessu|þessu|þannig) {cue} {source}',
        '” {cue} {source}',
        '{source} {cue}',
        '^ {cue} {source}',
        '{cue} {source} (, |)(að|hvort|hvernig)',
      ],
    },
    {
      forms: [
        'frá (þessu|því) (greinir|greindi|segir|sagði|skýrir|skýrði|greina) {source}',
        '(þetta|þessu) (herma heimildir|segja heimildir) {source}',
        '(herma|segja|hermdu) (heimildir|heimildum) {source}',
        '(kemur|kom|er|var) (þetta |)fram (í|á|hjá) (frétt |vef |fréttum |umfjöllun |) {source}',
      ],
    },
    {
      // Whose other half follows what is spoken of.
      forms: [
        '{source} (vísar|vísaði|vísa|vísuðu) … á bug',
        '^ (vísar|vísaði|vísa|vísuðu) {source} … á bug',
        '{source} (dregur|dró|draga|drógu) … í efa',
        '{source} (ber|bar|bera|báru) … (til baka|af sér)',
        '{source} (heldur|hélt|halda|héldu) … fram',
        '{source} (tekur|tók|taka|tóku) … (fyrir|fram)',
      ],
      needs: 'known',
    },
    {
      words: SAID,
      forms: [
        '” (hefur|hafði|hafa) {source} {cue}',
        '{source} (hefur|hafði|hafa|höfðu) (… |){cue}',
        '^ (hefur|hafði|hafa) {source} (… |){cue}',
      ],
    },
    { words: '*', forms: ['” {cue} {source}'], needs: 'speech', strong: true, quiet: true },
    { forms: ['¶ {source} :'], needs: 'quotation' },
    { forms: ['¶ {source} :'], needs: 'headline' },
    { forms: ['{source} … :'], needs: 'speech', quiet: true },
  ],
  idioms: `(skrifar|skrifaði|skrifa|skrifuðu) (greinar|bók|bækur|ljóð|sögur|undir|upp), samkvæmt (áætlun|venju|lögum|reglum|samkomulagi|dagskrá|samningi|lögunum|læknisráði|óskum|hefð|uppskrift|reglugerð|stjórnarskrá|áætlunum|tísku), eins og sagt er, svo að segja, segja má, það segir sig sjálft, segja upp, segir upp, sagði upp, sögðu upp, sagt upp, sagði af sér, segir af sér, segja af sér, sögðu af sér, (segir|sagði|segja) (sögu|sögur|frá ungum|frá ungri), (kvikmyndin|myndin|bókin|sagan|leikritið|þættirnir) (segir|fjallar|lýsir|sagði), (sagði|segir|sögðu|segja|upplýsti|upplýsir|greindi|greinir|svaraði|svarar|útskýrði|tilgreindi|vildi) ekki (hvort|hver|hverjir|hvers|hvað|hvernig|hvenær|hve|frá)`,

  pointers: `lesa meira :, lestu meira :, lesið meira, sjá einnig :, sjá einnig, tengdar fréttir, lestu einnig, sjá nánar :, meira um málið`,

  credits: [
    {
      role: 'author',
      forms: ['höfundur :', 'texti :', 'blaðamaður :', 'skrifar :', 'eftir {name}', 'viðtal :', '{name} skrifar'],
    },
    {
      role: 'translator',
      forms: [
        'þýðing :',
        'þýðandi :',
        'þýddi :',
        'íslensk þýðing :',
        '{name} þýddi',
        'þýtt af',
        '(þýðing úr|þýtt úr) … :',
      ],
    },
    { role: 'editor', forms: ['ritstjóri :', 'ritstjórn :', 'ritstýrði :'] },
    {
      role: 'photographer',
      forms: ['mynd :', 'myndir :', 'ljósmynd :', 'ljósmyndari :', 'ljósmyndir :', 'ljósmynd /', 'mynd /'],
    },
    { role: 'contributor', forms: ['með aðstoð :', 'með framlagi frá'] },
    { role: 'citation', forms: ['heimild :', 'heimildir :', 'byggt á :', 'byggt á frétt'] },
    {
      role: 'original-publication',
      forms: [
        '(greinin|fréttin|pistillinn|viðtalið) (birtist|var birt) (fyrst|upphaflega|upprunalega) (í|á|hjá)',
        'upprunaleg (grein|frétt) :',
      ],
    },
    { role: 'republication', forms: ['(birt|endurbirt) með (leyfi|góðfúslegu leyfi)', 'birt með leyfi'] },
    { role: 'press-release', forms: ['fréttatilkynning frá', 'fréttatilkynning :', 'tilkynning frá'] },
  ],

  roles: {
    apology: [
      '(við|ritstjórn) (biðjumst|biðst) (velvirðingar|afsökunar)',
      'beðist er velvirðingar',
      'biðjumst velvirðingar',
    ],
    denial: [
      'neitar',
      'neitaði',
      'neita',
      'neituðu',
      'hafnar … (frétt*|ásök*|fullyrð*)',
      'vísar á bug',
      'vísaði á bug',
      'vísa á bug',
      'þvertekur fyrir',
      '(ekki|ósönn) (satt|frétt)',
      'á ekki við rök að styðjast',
      'eiga ekki við rök að styðjast',
      'uppspuni',
      '(segir|segja) … (ranga|rangar|rangt)',
    ],
    correction: [
      'leiðrétting',
      '(leiðréttir|leiðrétti|leiðrétta) … (frétt*|grein*)',
      '(dregur|dró|draga|drógu) til baka … (frétt*|grein*|umfjöllun*)',
      '(baðst|biðst) (afsökunar|velvirðingar) … (frétt*|grein*|umfjöllun*)',
    ],
    'fact-check': [
      'staðreyndavakt',
      'staðreyndatékk',
      'staðreyndaprófun',
      'staðreyndavaktin',
      'er það satt',
      'satt eða logið',
      'satt eða ósatt',
    ],
    'follow-up': [
      'eins og við (greindum|sögðum) frá',
      'líkt og við (greindum|sögðum) frá',
      '(ári|tveimur árum|þremur árum|fimm árum|tíu árum) síðar :',
    ],
    original: ['einkaviðtal :', 'samkvæmt (heimildum okkar|okkar heimildum)'],
    'wire-copy': ['fréttaveitur', 'fréttaveitum'],
    independent: [
      '(við|í samtali við) (blaðið okkar|blaðamann okkar|fréttastofu okkar|okkur|blaðamann)',
      '(blaðið|fréttastofan) (okkar|ræddi|hefur undir höndum)',
      'í samtali við (fréttastofu|blaðið okkar)',
    ],
  },
  translations: {
    said: [
      '(mín|okkar|lausleg|eigin) þýðing',
      'þýðing (blaðsins|ritstjórnar|blaðamanns|höfundar)',
      '(í|með) (lauslegri|okkar) þýðingu',
    ],
    original: ['(upprunaleg*|upphafleg*|frumtext*) (grein*|frétt*|text*)', 'á frummálinu', 'frumtextinn'],
    foreign: ['á (ensku|dönsku|norsku|sænsku|þýsku|frönsku|rússnesku|spænsku|pólsku)'],
  },
  hearsay: [
    '(er|eru|var|voru) (sagður|sögð|sagt|sagðir|sagðar|talinn|talin|talið|taldir)',
    'sagður hafa',
    'sögð hafa',
    'að sögn',
    '(meintur|meint|meintir|meinta|meints)',
    'orðrómur',
    'herma',
    'er sagt að',
  ],
  reasons: [
    '(ekki|hvorki) heimild* til',
    '(hefur|hafa|höfðu|hafði) ekki (heimild|leyfi|umboð)',
    'af ótta við',
    '(óttast|óttaðist) (hefnd*|um öryggi)',
    'vegna viðkvæmni',
    'af öryggisástæðum',
  ],
  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      where: 'text',
      forms: ['(bönnuð|bannað|bannaður) í rússlandi', 'skilgreind* sem hryðjuverkasamtök'],
    },
    {
      kind: 'legal-label',
      name: 'foreign-agent',
      where: 'text',
      forms: ['(erlendur|erlendan|erlendir) (útsendari|erindreki|útsendara|erindreka)'],
    },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: [
        'auglýsing',
        'kynning',
        'kostað efni',
        'kostuð umfjöllun',
        'kynningarefni',
        'í samstarfi við',
        'samstarf',
      ],
    },
    { kind: 'press-release', name: 'press-release', where: 'label', forms: ['fréttatilkynning', 'aðsend tilkynning'] },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        'leiðrétting',
        'leiðrétting :',
        'uppfært :',
        'fréttin hefur verið (uppfærð|leiðrétt)',
        'greinin hefur verið (uppfærð|leiðrétt)',
        'í fyrri útgáfu',
        'árétting :',
      ],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: [
        'skoðun',
        'pistill',
        'leiðari',
        'aðsend grein',
        'aðsent',
        'álit',
        'bakþankar',
        'umræðan',
        'innsend grein',
      ],
    },
    { kind: 'satire', name: 'satire', where: 'label', forms: ['háðsádeila', 'grín', 'satíra'] },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: [
        'gervigreind',
        '(skrifuð|skrifað|unnin|unnið|búin) (af|með) (gervigreind|aðstoð gervigreindar|hjálp gervigreindar)',
      ],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: ['vélþýð*', 'vélræn þýðing', 'þýtt með (gervigreind|google)', 'þýtt af gervigreind'],
    },
    {
      kind: 'archive',
      name: 'old-article',
      where: 'label',
      forms: ['(fréttin|greinin|þessi frétt|þessi grein) er (meira|eldri|orðin|rúmlega)', 'úr safni', 'gömul frétt'],
    },
    { kind: 'embargo', name: 'embargo', forms: ['birtingarbann'] },
  ],

  calendar: `janúar, febrúar, mars, apríl, maí, júní, júlí, ágúst, september, október, nóvember, desember, mánudag*, þriðjudag*, miðvikudag*, fimmtudag*, föstudag*, laugardag*, sunnudag*`,
  abbreviations: `t.d, t, d, þ, e, m, a, o, s, frv, kl, nr, dr, sr, hr, fr, bls, sbr, skv, u, þ.b, ca, jan, feb, apr, ág, sept, okt, nóv, des, f, h, kr, mkr, ma`,
  agencies: `afp, ap, reuters, ntb, ritzau, tt, dpa, tass`,
};
