import type { LanguageRules } from '../language.ts';

/** Verbs that can take whom it is told to. Subjects may be left out, so that what follows one is a source only where its noun is known. */
const TELLS = `povedal, povedala, povedali, povedalo, hovorí, hovoria, hovoril, hovorila, oznámil, oznámila, oznámili, oznámilo, oznamuje, informoval, informovala, informovali, informovalo, informuje, informujú, uvádza, uvádzajú, uvádzal, uvádzala, vyhlásil, vyhlásila, vyhlásili, vyhlásilo, vyhlasuje, vysvetlil, vysvetlila, vysvetlili, vysvetľuje, vysvetľujú, priznal, priznala, priznali, priznáva, priznávajú, opísal, opísala, opísali, opisuje, opisujú, rozprával, rozprávala, rozpráva, odpovedal, odpovedala, odpovedá, okomentoval, okomentovala, komentuje, komentoval, komentovala, potvrdil, potvrdila, potvrdili, potvrdilo, potvrdzuje, ubezpečil, ubezpečila, ubezpečuje, uistil, uistila, prezradil, prezradila, zveril sa, zverila sa, vraví, vravel, vravela, ozrejmil, ozrejmila, priblížil, priblížila, hovorili, hovorilo, komentovali, komentovalo, odpovedali, odpovedalo, okomentovali, okomentovalo, opísalo, ozrejmili, ozrejmilo, prezradili, prezradilo, priblížili, priblížilo, priznalo, rozprávali, rozprávalo, ubezpečili, ubezpečilo, uistili, uistilo, uvádzali, uvádzalo, vraveli, vravelo, vysvetlilo, zverili sa, zverilo sa`;

/** Verbs of saying, writing and thinking. Subjects may be left out, so that what follows one is a source only where its noun is known. */
const SAYS = `ozrejmi(l|la|li|lo), ozrejmuj(e|ú), spresňuj(e|ú), dôvodi(l|la|li|lo), dôvodí, dôvodia, zahlási(l|la|li), posťažova(l|la|li) si, upokojuj(e|ú), upokoji(l|la|li|lo), vypoved(á|al|ala|ali|alo), líč(i|ia|il|ila|ili), vylíči(l|la|li|lo), pritaka(l|la|li), oponujú, namiet(la|li|lo), podotýkajú, zmieni(la|li), zmieňuj(e|ú), zdôvodňujú, obhajovalo, nabád(a|ajú|al|ala|ali), prorokuj(e|ú), odhadova(l|la|li), usudzuj(e|ú), usúdi(l|la), sľubova(l|la|li), garantuj(e|ú), uisťuj(e|ú), uisťova(l|la|li), ubezpečujú, bedáka(|l|la), lamentuj(e|ú), hromž(í|il|ila), ironizuj(e|ú), glosuj(e|ú), komentujú, skomentova(l|la|li|lo), žartuj(e|ú), žartova(la|li), zažartova(l|la), vtipkuj(e|ú), vtipkova(l|la|li), zavtipkovala, jasa(l|la|li), jasá, jasajú, ľutujú, ľutova(l|la|li), oľutova(l|la|li), spresňujú, upresni(l|la|li|lo), upresňuj(e|ú), objasni(l|la|li|lo), objasňuj(e|ú), argumentujú, zaspomína(l|la|li), predosla(l|la|li), predosiela, nadhodi(l|la), odvrk(ol|la), referujú, akcentuj(e|ú), rozvied(ol|la), rekapitulujú, bilancujú, reagujú, zapochybova(l|la), nevylučujú, zakriča(l|la), zvola(la|li), povzdych(ol|la), vravia, porozpráva(l|la|li), da(l|la|li|lo) najavo, poradi(l|la|li), dôvodi(l|la|li), dôvodí, mieni(l|la), vytklo, da(l|la|li|lo) sa počuť, necha(l|la) sa počuť, vyčíta, vyčítajú, vyčítal, vyčítala, vyčítali, priš(iel|la|lo|li) so zistením, volá po, volajú po, vola(l|la|li|lo) po, (skand|vykrik|glos|ironiz|parafráz|gratul|filozof|polemiz|bagateliz|sumariz|moraliz|lament|triumf|upokoj|provok|relativiz|apel|anonc|signaliz|akcent|mudr)ova(l|la|li|lo), vykríkol, vykríkla, vykríkli, priš(iel|la|lo|li) s tým, hlási(|a|l|la|li|lo), neodporúča(|jú|l|la|li|lo), (dospel(|a|i|o)|prišiel|prišla|prišlo|prišli) (k (záveru|názoru|presvedčeniu)|na to), zhod(li|ujú|uje|la|lo) sa, nazdáva(|jú) sa, ohradi(l|la|li|lo) sa, bráni(|l|la|li) sa, háji(|l|la|li) sa, obhajuj(e|ú), obhajova(l|la|li), hnevá sa, nariek(a|ajú|al|ala|ali), vyčíta(|jú|l|la|li), vyt(kol|kla|kli), pochvaľuj(e|ú) si, pochvaľova(l|la) si, pochváli(l|la|li) si, teší sa, teši(l|la|li) sa, usmia(l|la) sa, zasmia(l|la) sa, odse(kol|kla), odveti(l|la|li), prehodi(l|la), rekapitul(oval|ovala|uje), bilanc(oval|ovala|uje), načrt(ol|la|li|lo), vykresli(l|la), zaspomína(l|la) si, konkretizova(l|la|li|lo), špecifikova(l|la|li|lo), deklar(oval|ovala|ovali|ovalo|uje|ujú), prisľúbi(l|la|li|lo), vyhráža(|jú|l|la|li) sa, špekulova(l|la|li), tipuj(e|ú), neverí, neveria, nepochybuj(e|ú), nechápe, nechápu, uzna(l|la|li|lo), uznáva(|jú), tlmoči(l|la), avizuj(e|ú), bij(e|ú) na poplach, nemá pochyb(y|nosti|), má za to, majú za to, má jasno, sú presvedčení, je toho názoru, sú toho názoru, zastáva(|jú) názor, je si (istý|istá), sú si istí, predpoveda(l|la|li|lo), predpoklada(l|la|li|lo), predpokladá, predpokladajú, počíta s tým, počítajú s tým, prognózova(l|la|li), vyráta(l|la|li|lo), poukáza(l|la|li|lo), poukazuj(e|ú), vyzdvih(ol|la|li|lo), vyzdvihuj(e|ú), zopakova(l|la|li|lo), opakuj(e|ú), odôvodni(l|la|li|lo), odôvodňuj(e|ú), namieta(l|la|li|lo|jú), pripúšťa(l|la|li|lo), veri(l|la|li), dúfa(l|la|li), myslel(|a|i) si, domnieva(l|la|li) sa, protestuj(e|ú), protestova(l|la|li), konštatujú, ozva(l|la|li|lo) sa, zdôrazňova(l|la|li), rad(ia|il|ila|ili), odporúča(l|la|li|lo), varova(l|la|li|lo), ospravedlňuj(e|ú) sa, zareagova(l|la|li|lo), kontruj(e|ú), pritakáva(|jú), neskrýva(l|la|li|jú), netaj(ia|il|ila|ili) sa, prin(iesol|iesla|ieslo|iesli) informáciu, (vydal(|a|i|o)|vydáva|vyhlásil(|a|i|o)) (výstrahu|výstrahy|varovanie|vyhlásenie), (znížil(|a|i|o)|zvýšil(|a|i|o)|zhoršil(|a|i|o)|zlepšil(|a|i|o)|upravil(|a|i|o)|zverejnil(|a|i|o)) (svoj|svoju|) (odhad|prognózu|výhľad|predpoveď), spočítal, spočítala, spočítali, vypočítal, vypočítala, vypočítali, pripúšťa, pripúšťajú, pripustil, pripustila, pripustili, vzdychá, povzdychol si, povzdychla si, sťažoval sa, sťažovala sa, sťažovali sa, naznačuje, naznačujú, naznačil, naznačila, naznačili, varoval, varovala, varovali, varuje, varujú, sľubuje, sľubujú, sľúbil, sľúbila, sľúbili, apeluje, apelujú, apeloval, apelovala, odkázal, odkázala, odkázali, odkazuje, prisahá, krčí plecami, krúti hlavou, mávne rukou, mávol rukou, usmieva sa, smeje sa, predpovedá, predpovedajú, prognózuje, špekuluje, špekulujú, upozorňoval, upozorňovala, vysvetľoval, vysvetľovala, vysvetľovali, opisoval, opisovala, opisovali, kontroval, kontrovala, oponuje, oponoval, oponovala, netají sa, neskrýva, mieni, súdi,
        píše, píšu, napísal, napísala, napísali, napísalo, písal, písala, písali, tvrdí, tvrdia, tvrdil, tvrdila, tvrdili, konštatoval, konštatovala, konštatovali, konštatuje, poznamenal, poznamenala, poznamenáva, podotkol, podotkla, podotýka, zdôraznil, zdôraznila, zdôraznili, zdôrazňuje, zdôrazňujú, dodal, dodala, dodali, dodalo, dodáva, dodávajú, doplnil, doplnila, doplnili, dopĺňa, dopĺňajú, spresnil, spresnila, spresnili, spresňuje, upozornil, upozornila, upozornili, upozornilo, upozorňuje, upozorňujú, pripomenul, pripomenula, pripomenuli, pripomína, pripomínajú, varoval, varovala, varovali, varuje, varujú, domnieva sa, domnievajú sa, myslí si, myslia si, verí, veria, odhadol, odhadla, odhaduje, odhadujú, hodnotí, zhodnotil, zhodnotila, zhrnul, zhrnula, spomína, spomínajú, spomínal, spomínala, spomenul, spomenula, sťažuje sa, sťažujú sa, posťažoval sa, posťažovala sa, žartoval, čuduje sa, zdôvodnil, zdôvodnila, zdôvodňuje, argumentuje, argumentoval, argumentovala, naznačil, naznačila, naznačili, pripustil, pripustila, pripustili, pripúšťa, sľúbil, sľúbila, sľúbili, sľubuje, očakáva, očakávajú, dúfa, dúfajú, obávajú sa, zistil, zistila, zistili, zistilo, dozvedel sa, dozvedela sa, dozvedeli sa, odhalil, odhalila, odhalili, zverejnil, zverejnila, zverejnili, referuje, ohlásil, ohlásila, avizoval, avizovala, oponuje, oponoval, namietol, namieta, pýta sa, spýtal sa, zvolal, radí, odporučil, odporučila, odporúča, odporúčajú, uzavrel, uzavrela, trvá na, reagoval, reagovala, reagovali, reaguje, zmienil, vyčíslil, vyčíslila, vyjadril sa, vyjadrila sa, skonštatoval, skonštatovala, je presvedčený, je presvedčená, apeloval, apelovala, apeluje, podčiarkol, podčiarkla, približuje, mieni, myslí, apelovali, apelovalo, argumentovali, argumentovalo, avizovali, avizovalo, doplnilo, dozvedelo sa, kontrovali, kontrovalo, konštatovalo, naznačilo, odhadli, odhadlo, odhalilo, odkázalo, odporučili, odporučilo, ohlásili, ohlásilo, opisovalo, oponovali, oponovalo, podotkli, podotklo, podčiarkli, podčiarklo, posťažovali sa, posťažovalo sa, povzdychli si, povzdychlo si, poznamenali, poznamenalo, pripomenulo, pripustilo, písalo, reagovalo, skonštatovali, skonštatovalo, spomenuli, spomenulo, spomínali, spomínalo, spočítalo, spresnilo, sľúbilo, sťažovalo sa, tvrdilo, upozorňovali, upozorňovalo, uzavreli, uzavrelo, varovalo, vyjadrili sa, vyjadrilo sa, vypočítalo, vysvetľovalo, vyčíslili, vyčíslilo, zdôraznilo, zdôvodnili, zdôvodnilo, zhodnotili, zhodnotilo, zhrnuli, zhrnulo, zverejnilo`;

/** Verbs of saying that take nothing that is said of: whatever noun stands behind them and a quotation speaks. */
const SPEAKS = `poveda(l|la|li), hovor(í|ia|il|ila|ili), vrav(í|ia|el|ela|eli), uviedo(l|la|li), uvied(ol|la|li), doda(l|la|li), dodáva(|jú), tvrd(í|ia|il|ila|ili), vyhlási(l|la|li), vyhlasuje, podotk(ol|la|li), podotýka(|jú),
  poznamena(l|la|li), poznamenáva, miení, mienia, mieni(l|la|li), konštatuj(e|ú), konštatova(l|la|li), odpoveda(l|la|li), odpovedá, odveti(l|la|li), reaguj(e|ú), (za|)reagova(l|la|li), rozpráva(|jú|l|la|li),
  spomína(|jú|l|la|li), zaspomína(l|la|li), pokračuj(e|ú), pokračova(l|la|li), pritaka(l|la|li), oponuj(e|ú), oponova(l|la|li), namieta(|jú|l|la|li), namiet(ol|la|li), argumentuj(e|ú), argumentova(l|la|li),
  špekuluj(e|ú), narieka(|jú|l|la|li), lamentuj(e|ú), žartuj(e|ú), (za|)žartova(l|la|li), vtipkuj(e|ú), (za|)vtipkova(l|la|li), jasá, jasajú, jasa(l|la|li), (z|)vola(l|la|li), vykrík(ol|la|li), zakriča(l|la|li), zašepka(l|la),
  povzdych(ol|la|li), ľutuj(e|ú), varuj(e|ú), varova(l|la|li), hromží, súdi, verí, veria, dúfa, dúfajú, odvrk(ol|la), odsek(ol|la), líči, premýšľa`;

/** Verbs of judging, denying and calling for; the source stands beside them. */
const JUDGES = `spochybnil, spochybnila, spochybnili, spochybnilo, spochybňuje, spochybňujú, poprel, poprela, popreli, poprelo, popiera, popierajú, vyvrátil, vyvrátila, vyvrátili, odmietol, odmietla, odmietli, odmietlo, odmieta, odmietajú, nepotvrdil, nepotvrdila, nepotvrdili, nevylúčil, nevylúčila, nevylučuje, obvinil, obvinila, obvinili, obviňuje, vyzval, vyzvala, vyzvali, vyzvalo, vyzýva, vyzývajú, požiadal, požiadala, požaduje, požadujú, kritizoval, kritizovala, kritizovali, kritizuje, kritizujú, skritizoval, skritizovala, odsúdil, odsúdila, odsúdili, podporil, podporila, podporuje, označil, označila, označili, označuje, nazval, nazvala, navrhol, navrhla, navrhuje, ocenil, ocenila, oceňuje, pochválil, pochválila, privítal, privítala, víta, odmietol komentovať, odmietla komentovať, odmietli komentovať, nechcel komentovať, nechcela komentovať, prirovnal, prirovnala, vidí, hovorí o, hovoril o, hovorila o, píše o, súhlasí, nesúhlasí, ospravedlnil sa, ospravedlnila sa, pohrozil, pohrozila, hrozí, vylúčil, vylúčila, pochybuje, ľutuje, vyvrátilo, nepotvrdilo, nevylúčilo, nevylúčili, obvinilo, požiadalo, požiadali, kritizovalo, skritizovalo, skritizovali, odsúdilo, podporilo, podporili, označilo, nazvalo, nazvali, navrhlo, navrhli, ocenilo, ocenili, pochválilo, pochválili, privítalo, privítali, prirovnalo, prirovnali, pohrozilo, pohrozili, vylúčilo, vylúčili, žiada(|jú|l|la|li|lo), požadova(l|la|li|lo), obviňujú, viní, vinia, vini(l|la|li), označujú, nazýva(|jú), odsudzuj(e|ú), odsúdilo, podporujú, prirovnáva(|jú), chváli(|l|la|li|lo), chvália, ďakujú, považuj(e|ú), považova(l|la|li|lo), poklad(á|ajú), vníma(|jú), súhlasia, nesúhlasia, súhlasi(l|la|li|lo), nesúhlasi(l|la|li|lo), hrozia, vylučuj(e|ú), oceňujú, vítajú, vidia, navrhujú, vyvracia(|jú), dementova(l|la|li|lo), dementuj(e|ú), nepotvrdzuj(e|ú), nekoment(oval|ovala|ovali|ovalo|uje|ujú), (nechce(|l|la|li|lo)|nechcú|nemieni|nebude|nebudú) (bližšie |ďalej |) (komentovať|špekulovať|prezradiť|konkretizovať|špecifikovať|spresniť|potvrdiť|uviesť|odpovedať|hovoriť o|rozoberať|zverejniť|poskytnúť rozhovor), odmiet(ol|la|li|lo|a|ajú) (komentovať|špekulovať|prezradiť|konkretizovať|odpovedať|odpovede|poskytnúť (rozhovor|vyjadrenie|stanovisko))`;

/** What may stand as object between a source and its verb: "the Kremlin the charges denies". */
const OBJECT = `(obvinenia|obvinenie|informácie|informáciu|správy|správu|špekulácie|tvrdenia|tvrdenie|kritiku|výčitky|výhrady|návrh|návrhy|rozhodnutie|rozhodnutia|krok|kroky|postup|situáciu|prípad|incident|útok|útoky|výsledok|výsledky|zápas|výkon|dohodu|plán|plány|novelu|zákon|slová|vyjadrenia|výroky|vinu|rozsudok|verdikt|opatrenia|opatrenie|zmeny|zmenu|projekt|zámer|udalosť|nález|objav|spoluprácu|akúkoľvek vinu|svoju vinu|účasť|všetko|celý prípad|celú vec)`;

/** Slovak. "Informed of it" stands between verb and subject, "for X" names the outlet that was told; no articles. */
export const sk: LanguageRules = {
  code: 'sk',
  writing: { spaces: true, capitals: 'name', apostrophe: 'after' },

  nouns: {
    variants: [
      { again: `inštitúcia, organizácia, úrad, ústav, inštitút`, before: '*' },
      { again: `úrad, úradu, rezort, rezortu`, before: `ministerstv*, inšpekci*, úrad*` },
      {
        again: 'politik, politika, politikovi, politička, zákonodarca, líder',
        before: `minist*, starost*, primátor*, župan*, poslan*, premiér*, prezident*, predsed*, podpredsed*,
          europoslan*, kandidát*, politi*`,
      },
      {
        again: 'kouč, kouča, koučka, tréner, trénera, trénerka, lodivod, lodivoda, stratég',
        before: 'tréner*, kouč*, lodivod*',
      },
      {
        again: 'advokát, advokáta, advokátka, právnik, právnička, obhajca, obhajkyňa',
        before: 'advokát*, právni*, obhaj*, sudc*, sudky*',
      },
      {
        again: 'lekár, lekára, lekárka, lekárky, doktor, doktorka, špecialista, špecialistka, medik',
        before: 'lekár*, mudr, doktor*, primár*, chirurg*, pediat*, *lóg, *logička, epidemiol*, virol*',
      },
      {
        again: `vedec, vedca, vedkyňa, odborník, odborníka, odborníčka, expert, experta, expertka, profesor,
          profesorka, ekonóm, ekonómka, politológ, politologička, sociológ, sociologička, analytik, analytička`,
        before: 'profes*, docent*, ved*, odborn*, expert*, ekonóm*, histori*, *lóg, *logička, analyti*, výskumn*',
      },
      {
        again: 'umelec, umelkyňa, herec, herečka, herečky, spevák, speváčka, moderátor, moderátorka, hudobník, komik',
        before: 'here*, spev*, moderátor*, komi*, režisér*, hudobn*, raper*, zabávač*, umel*',
      },
      {
        again: 'obžalovaný, obžalovaná, obžalovaného, obvinený, obvinená, odsúdený, odsúdená',
        before:
          'konateľ*, riaditeľ*, podnikateľ*, majiteľ*, poslan*, starost*, lekár*, advokát*, sudc*, policajt*, vodič*, šofér*',
      },
      {
        again: 'manažér, manažéra, manažérka, podnikateľ, podnikateľka, biznismen',
        before: 'riaditeľ*, šéf*, zakladateľ*, majiteľ*, podnikateľ*, manažér*, konateľ*',
      },
      {
        again: `hráč, hráča, hráčka, futbalista, futbalistka, hokejista, útočník, obranca, brankár, gólman,
          záložník, športovec, športovkyňa, tenista, tenistka, krídelník, forvard, stopér, kapitán, kapitánka, reprezentant,
          reprezentantka, strelec, kanonier, odchovanec, šampión, šampiónka, medailista, medailistka, olympionik, pretekár,
          pretekárka, biatlonista, biatlonistka, lyžiar, lyžiarka, plavec, plavkyňa, atlét, atlétka, cyklista, cyklistka, jazdec`,
        before: `útočn*, brankár*, obranc*, záložn*, kapitán*, hráč*, futbalist*, hokejist*, tenist*, gólman*, krídel*, forvard*,
          stopér*, reprezentant*, lyžiar*, plav*, atlét*, cyklist*, jazd*, pretekár*, bež*, boxer*, džudist*, šachist*, biatlonist*`,
      },
      { again: 'spisovateľ, spisovateľka, autor, autorka', before: 'spisovateľ*, autor*, básn*' },
      {
        again:
          'džudista, džudistka, šachista, šachistka, boxer, bežec, bežkyňa, šprintér, šprintérka, krasokorčuliar, krasokorčuliarka',
        before:
          'džudist*, šachist*, boxer*, bež*, šprintér*, krasokorčuliar*, šampi*, medailist*, olymp*, víťaz*, majster*',
      },
      { again: 'kňaz', before: 'biskup*, arcibiskup*, kardinál*, kňaz*, farár*, pápež*' },
      { again: 'policajt, policajtka', before: 'hovorc*, hovorky*, policajt*, vyšetrovateľ*' },
      {
        again: `firma, firmy, spoločnosť, spoločnosti, podnik, podniku, koncern, koncernu, výrobca, výrobcu, banka, banky, dopravca`,
        trades: `výrobca, automobilka, automobilky, reťazec, reťazca, poisťovňa, poisťovne, aerolínie, developer, developera, predajca, obchodník, pivovar, pivovaru, skupina, skupiny, holding, holdingu, vydavateľstvo, startup, prevádzkovateľ, dodávateľ, gigant, dopravca`,
      },
    ],
    source:
      'kruhy, kruhov, zdroj, zdroja, zdroju, zdrojom, zdroje, zdrojov, zdrojmi, informátor, informátora, informátori, informátorov, insider, oznamovateľ, oznamovateľa, zasvätenec, zasvätenci',
    people: `kapitánka, strelec, kanonier, odchovanec, šampión, šampiónka, medailista, olympionik, jazdec, džudista, šachista, bežec, bežkyňa, šprintér, šprintérka, krasokorčuliar, krasokorčuliarka, predák, predáka, predáci, predákov, predáčk*, spoluautor*, rodák, rodáka, rodáci, rodáčk*, krídelník, krídelníka, forvard, forvarda, vdovec, sprievodkyň*, sprievodca, sprievodcovia, pokladník, pokladníčk*, cyklist*, motorkár*, chodkyňa, hubár*, turist*, horolez*, skialpinist*, záchranárk*, chirurg(|a|ovi|om), pediat(er|ra|rovi|rom), epidemiológovi, epidemiológom, virológovi, virológom, psychologičkou, kardiológovi, kardiológom, hercovi, hercom, herečkou, speváka, spevákovi, spevákom, speváčky, speváčkou, komika, komikovi, komikom, hudobníka, hudobníkovi, hudobníkom, raper(|a|ovi|om), umelca, umelcovi, umelcom, umelkyne, záložníka, záložníkovi, záložníkom, básni(k|ka|čka), primár(|a|ovi|om|ka|ky), politikovi, zákonodarca, lodivod, lodivoda, stratég, doktor, doktorka, medik, umelec, umelkyňa, herečky, hudobník, komik, biznismen, gólman, záložník, športovec, športovkyňa, bankár, bankára, bankári, bankárka, pekár, pekára, pekári, pekárka, taxikár*, čašní*, kuchár, kuchára, kuchári, kuchárka, kaderní*, vychovávateľ*, žiak*, žiaci, žiačk*, rodič, rodiča, rodičia, rodičov, babka, babky, starká, dedko, dedka, teta, tety, kamarátk*, priateľ, priateľa, priatelia, priateľka, priateľky, obeť, obete, obetí, poškodený, poškodená, poškodení, podozriv*, obvinený, obvinená, obvinení, obvinených, obžalovan*, odsúdený, odsúdená, odsúdení, odsúdených, väzeň, väzňa, väzni, notár*, inšpektor, inšpektora, inšpektori, inšpektorka, letušk*, rušňovodič*, dispečer, dispečera, dispečeri, dispečerka, detektív, detektíva, detektívi, kriminalist*, architekt, architekta, architekti, architektka, stavbyvedúc*, robotní*, biznismen*, investor, investora, investori, predavač*, konzul, konzula, konzulka, vyjednávač*, producent, producenta, producentka, básni(k|ka|ci), poetk*, sochár, sochára, sochárka, tanečník, tanečnica, baletk*, influencer*, youtuber*, fotograf, fotografa, fotografka, návrhár*, hráč, hráča, hráči, hráčov, hráčka, gólman*, záložník*, stopér, stopéra, lodivod*, športov(ec|ca|ci|cov|kyňa), biatlonist*, rozhodc(a|u|ovia), rabín*, imám*, rehoľní*, fyzik, fyzici, fyzička, chemik, chemika, chemička, psychiater, psychiatra, psychiatrička, chirurg, chirurga, chirurgička, pediater, pediatra, pediatrička, veterinár, veterinára, veterinári, veterinárka, (kardi|onk|gynek|neur|ur|stomat|toxik|ornit|alerg|dermat|infekt|epidemi|vir|ge)ológ, (kardi|onk|gynek|neur|ur|stomat|toxik|ornit|alerg|dermat|infekt|epidemi|vir|ge)ologička, záhradní(k|ka|ci|čka), turista, turistu, turisti, turistov, turistka, hosť, hosťa, hostia, hostí, divák, diváka, diváci, divákov, poslucháč*, čitateľ, čitateľa, čitatelia, čitateľka, spotrebiteľ, spotrebitelia, spotrebiteľov, zákazní(k|ka|ci|kov|čka), klienti, klientov, klientka, utečen(ec|ca|ci|cov|ka), migrant, migranti, migrantov, demonštrant*, usporiadateľ*, pokladní(k|ka|čka), funkcionár*, povstal(ec|ca|ci|cov), hacker, hackera, hackeri, hackerov, programátor*, vývojár*, mladík*, mladíci, dievča, dievčaťa, muž, muža, muži, mužov, žena, ženy, žien, senior, seniori, seniorov, seniorka, dôchodky(ňa|ne), chatár*, ochranár*, pamiatkar*, hygieni(k|ka|ci|kov|čka), pamätní(k|ci|čka), američania, američanov, demokrati, demokratov, republikáni, republikánov, ministri, ministrov, premiéri, prezidenti, starostovia, primátori, župani, europoslanci, senátori, generáli, predsedovia, advokáti, obhajcovia, žalobcovia, starostov, primátorov, županov, predajc*, návštevní*, pestovate*, chovate*, vystavovate*, užívate*, činiteľ*, *isti, *istov, *istom, *ológovia, *ológov, *átori, *átorov, zamestnávate*, developer*, obchodní*, hotelier*, pacient*, hráči, hráčov, futbalist*, hokejist*, fanúši(k|ka|kovia|kov|čka|čky), spoluhráč*, obchodníc*, klimatológ*, lesní*, tréneri, sudcovia, prokurátori, prevádzkovatelia, výrobcovia, dopravcovia, predajcovia, organizátor*, veriaci, činitel*, sused*, poľnohospodár*, hasič*, policajt*, policajti, rybár*, včelár*, učiteľ*, vodič*, baník*, baníci, odborár*, poľovní*, meteorológ*, ekonóm*, sociológ*, psychológ*, politológ*, historik*, historici, právni*, dobrovoľní*, dôchod*, zamestnan*, svedk*, svedok, lekár*, sestr*, hydrológ*, analyti*, úradní*, ľudia, ľudí, osoba, osoby, osôb, človek, obyvate*, colní*, člen, člena, členovia, úradník, úradníka, úradníkovi, úradníci, úradníkov, úradníčka, predstaviteľ*, zástupca, zástupcu, zástupcovia, zástupcov, zástupkyňa, hovorca, hovorcu, hovorcovi, hovorcom, hovorkyňa, hovorkyne, hovorkyňu, hovorkyňou, hovorcovia, expert, experta, experti, expertov, expertka, odborník, odborníka, odborníci, odborníkov, odborníčka, analytik, analytika, analytici, analytikov, analytička, svedka, svedkovia, svedkov, svedkyňa, očití svedkovia, diplomat, diplomata, diplomati, diplomatov,
      zamestnanec, zamestnanca, zamestnanci, zamestnancov, zamestnankyňa, pracovník, pracovníka, pracovníci, pracovníkov, obyvateľ*, miestni, dobrovoľník*, dobrovoľníci, špecialista, špecialisti, špecialistov, účastník*, účastníci, účastníčka, človeka, poradca, poradcovia, poradcov, poradkyňa, spolupracovník*, spolupracovníci, asistent*, vojak, vojaci, vojakov, vyšetrovateľ*, kriminalisti,
      príbuzní, príbuzný, pozostalí, blízki, rodina, rodiny, advokát*, právnik, právnika, právnici, právnikov, právnička, obhajca, obhajkyňa, vedec, vedca, vedci, vedcov, vedkyňa, bádateľ*, výskumník*, výskumníci, ekonómovia, ekonómov, aktivist*, dôstojník*, dôstojníci, kritici, kritikov, pozorovatelia, pozorovateľov, stúpenci, odporcovia, voliči, robotníci, lekári, lekárov, zdravotníci, záchranár*, hasiči, hasičov, policajtov, policajt, sused, susedia, suseda, susedka, susedov, rodičia, rodičov, poškodení, investori, investorov, podnikatelia, podnikateľov, farmári, poľnohospodári, rybári, vodiči, cestujúci, turisti, študenti, učitelia, politológovia, sociológovia, poslanci, poslancov, zákonodarcovia, členov, politici, politikov, meteorológovia, meteorológov, archeológovia,
      jeden z, jeden zo, jedna z, jedna zo, niekoľko, mnohí, niektorí, manažér*, akcionár*, známy, známi, používateľ*, komentátor*, demonštranti, obchodníci, kolega, kolegovia, kolegyňa, kolegyne, spolužia(k|ci|čka|čky), kamarát, kamaráti`,
    office: `kouč*, hlavn(ý|á|ého|ej) hygieni(k|čka|ka|čky), tenist*, hokejist*, futbalist*, basketbalist*, lyžiar*, atlét*, cyklist*, plavec, plavkyňa, boxer*, pretekár*, *ologička, *ologičky, *ológ, *ológa, *istka, *istky, vicekancelár*, komisár*, eurokomisár*, reprezentant*, brankár*, útočník*, obranc*, stredopoliar*, choreograf*, scenárist*, skladateľ*, dirigent*, prezident, prezidenta, prezidentovi, prezidentom, prezidentka, prezidentky, viceprezident*, exprezident*, bývalý, bývalá, bývalí, bývalého, bývalej, minister, ministra, ministrovi, ministrom, ministerka, ministerky, ministerku, exminister, exministra, štátny tajomník, štátneho tajomníka, štátna tajomníčka, premiér, premiéra, premiérovi, premiérom, premiérka, premiérky, expremiér*, vicepremiér*, podpredsed*, predseda, predsedu, predsedovi, predsedom, predsedníčka, predsedníčky, šéf, šéfa, šéfovi, šéfom, šéfka, šéfky, riaditeľ, riaditeľa, riaditeľovi, riaditeľom, riaditeľka, riaditeľky, riaditelia, vedúci, vedúca, vedenie, guvernér*, župan, župana, županka, primátor, primátora, primátorka, primátorky, starosta, starostu, starostovi, starostka, starostky, veľvyslanec, veľvyslanca, veľvyslankyňa, senátor*, kancelár, kancelára,
      gubernátor*, veliteľ*, generál, generála, plukovník*, major, kapitán, kapitána, tajomník, tajomníka, tajomníčka, líder, lídra, líderka, vodca, náčelník*, prokurátor, prokurátora, prokurátorka, žalobca, kráľ, kráľa, kráľovná, kráľovnej, princ, pápež, pápeža, arcibiskup*, biskup*, kardinál*, farár*, kňaz, autor, autora, autorka, autorky, autori, autorov, novinár, novinárka, redaktor, redaktorka, spravodajca, spravodajkyňa, reportér, reportérka, publicista, politik, politika, politička, politológ, politologička, sociológ, sociologička, profesor, profesora, profesorka, docent*, lekár, lekára, lekárka, podnikateľ, podnikateľa, podnikateľka, spisovateľ*, poslanec, poslanca, poslankyňa, poslankyne, poslankyňu, europoslanec, europoslankyňa, kandidát*, tréner*, režisér*, herec, herca, herečka, spevák, speváčka, maliar, maliarka, rektor, rektora, rektorka, dekan*, učiteľ, učiteľka, rybár, farmár, zámočník, vodič, vodička, pilot, študent, študentka, dôchodca, dôchodkyňa, majiteľ, majiteľa, majiteľka, zakladateľ*, spoluzakladateľ*, šéfredaktor*, moderátor*, bloger*, ombudsman*, sudca, sudcu, sudkyňa, sudkyne, manžel, manželka, syn, dcéra, brat, sestra, matka, otec, vdova, člen, členka, veterán*, konštruktér*, inžinier*, agronóm, ekológ, ekologička, biológ, biologička, archeológ, archeologička, historik, historička, ekonóm, ekonóma, ekonómka, hlavný ekonóm, expert, analytik, odborník, diplomat, právnik, aktivista, aktivistka, hydrológ, klimatológ, klimatologička, meteorológ, meteorologička, konateľ*, prevádzkovateľ*, kurátor, kurátorka, splnomocnen*`,
    unnamed: `(chcel|chcela|chceli|želal si|želala si|želali si) (zostať|ostať) v anonymite, (zostať|ostať) v anonymite, anonymn*, nemenovan*, nemenovaný, pod podmienkou anonymity, pod podmienkou zachovania anonymity, ktorý si neželal byť menovaný, ktorá si neželala byť menovaná, ktorí si neželali byť menovaní, ktorý nechcel byť menovaný, ktorá nechcela byť menovaná, ktorý si želal zostať v anonymite, ktorá si želala zostať v anonymite, ktorý chcel zostať v anonymite, ktorá chcela zostať v anonymite, ktorý chcel ostať v anonymite, ktorá chcela ostať v anonymite, ktorého meno, ktorej meno, ktorého totožnosť, meno redakcia pozná, blízk*, blízky, oboznámen* s, oboznámen* so, dobre informovan*, znal* situácie, znal* veci, vysokopostaven*`,
    title:
      'pán, pani, pána, pánovi, dr, mudr, judr, ing, mgr, bc, phdr, rndr, prof, doc, plk, pplk, mjr, kpt, por, npor, gen',
    organization: `inštitúcia, rezort, rezortu, vedenie (nemocnice|firmy|spoločnosti|školy|mesta|obce|klubu|strany|kraja|univerzity|fakulty|podniku|závodu|továrne|divadla|zväzu|odborov|ministerstva), výrobca, výrobcu, škôlka, škôlky, poisťov*, aerolink*, fabrika, fabriky, fabrike, vodárne, vodární, múze(um|a|u|á), divadl*, pentagón, pentagónu, železnice, železníc, developer*, fakult*, (severná|južná) kórea, (severnej|južnej) (kórey|kórei), ciest a diaľnic, diaľnic a (ciest|rýchlostných ciest), práce a sociálnych vecí, sociálnych vecí a rodiny, pôdohospodárstva a (lesníctva|rozvoja vidieka), vedy a (výskumu|techniky|vývoja), výskumu a (vývoja|mládeže), mládeže a športu, športu a mládeže, kultúry a (športu|cestovného ruchu), cestovného ruchu a športu, (európskych|zahraničných vecí) a (zahraničných|európskych) (vecí|záležitostí), obchodu a (služieb|cestovného ruchu), dopravy a (výstavby|spojov), vodární a kanalizácií, miest a obcí, vinohradníkov a vinárov, hotelov a reštaurácií, veterinárn(a|ej|u) a potravinov(á|ej|ú), kvality a merania, geodézie a kartografie, investícií a (rozvoja|regionálneho rozvoja), lesov a poľovníctva, kapela, kapely, kapele, kapelu, ministerstv*, rezort, rezortu, vláda, vlády, vláde, vládu, vládou, kabinet, kabinetu, polícia, polície, polícii, políciu, políciou, výbor*, komisia, komisie, komisii, komisiu, rada, rady, rade, radu, súd, súdu, súdy, strana, strany, stranu, strane, univerzit*, ústav, ústavu, inštitút*, spoločnosť, spoločnosti, spoločností, firma, firmy, firme, firmu, podnik, podniku, koncern*, holding*, banka, banky, banke, nbs, ecb, parlament*, senát, senátu, kongres*, veľvyslanectv*, ambasád*, konzulát*, zastupiteľstv*, prokuratúr*, štáb, štábu, služba, služby, službe, službu, sis, naka, nka, nbú, úvo, nkú, sav, shmú, úrso, soi, mzv, mzvaez, mo, mv, mf, riaditeľstv*, inšpekci*, inšpektorát*,
      kremeľ, kremľa, kremlom, úrad, úradu, úrady, úradov, úradom, kancelári*, odbor, odboru, pentagon*, biely dom, bieleho domu, bielom dome, organizáci*, centrum, centra, stredisk*, nadáci*, spolok, združeni*, zväz, zväzu, únia, únie, úniu, eú, európska komisia, európskej komisie, osn, nato, who, mmf, maae, fbi, cia, magistrát*, radnic*, federáci*, asociáci*, hnutie, hnutia, armáda, armády, armáde, armádu, vojsko, letectv*, námorníctv*, pechot*, rozviedk*, kontrarozviedk*, tajn(á|ej|ú) služb(a|y|e|u), spravodajsk(á|ej|ú) služb(a|y|e|u), ozbrojen(é|ých) s(ily|íl), pobrežn(á|ej|ú) stráž*, letisk(o|a|u), nemocnic*, klinik*, škol*, závod, závodu, továr*, klub, klubu, odbory, odborov, cirkev, cirkvi, biskupstv*, akadémi*, skupina, skupiny, obrana, obhajoba, opozíci*, koalíci*, regulátor*, prevádzkovateľ, dopravca, aerolínie, predstavenstv*, komora, komory, konzorcium, správa povodia, hasičský a záchranný zbor, záchranná služba, záchrank*, tlačový odbor, tlačové oddelenie, sociálna poisťovňa, smer, sas, kdh, sns, hlas-sd, progresívne slovensko, demokrati,
      rusko, ruska, rusku, ukrajina, ukrajiny, ukrajine, usa, spojené štáty, čína, číny, čínu, nemecko, nemecka, nemecku, francúzsko, francúzska, británia, británie, veľká británia, veľkej británie, poľsko, poľska, poľsku, turecko, turecka, irán, iránu, izrael, izraela, japonsko, japonska, india, indie, taliansko, talianska, španielsko, španielska, bielorusko, bieloruska, gruzínsko, gruzínska, srbsko, srbska, maďarsko, maďarska, česko, česka, česku, slovensko, slovenska, slovensku, litva, litvy, lotyšsko, lotyšska, estónsko, estónska, fínsko, fínska, švédsko, švédska, nórsko, nórska, rumunsko, rumunska, bulharsko, bulharska, rakúsko, rakúska, grécko, grécka, sýria, sýrie,
      moskva, moskvy, moskve, kyjev, kyjeva, kyjeve, washington, washingtonu, berlín, berlína, paríž, paríža, londýn, londýna, peking, pekingu, ankara, ankary, teherán, teheránu, brusel, bruselu, bruselom, minsk, varšava, varšavy, praha, prahy`,
    outlet: `denník sme, denníka sme, denníku sme, denníkom sme, noviny, novín, novinám, novinách, novinami, denník, denníka, denníku, denníkom, denníky, týždenník, týždenníka, týždenníku, týždenníkom, mesačník*, časopis, časopisu, časopisom, magazín, magazínu, server, servera, serveru, serverom, web, webu, webom, portál, portálu, portálom, portály, stanica, stanice, stanici, stanicou, televízia, televízie, televízii, televíziu, televíziou, rozhlas, rozhlasu, rádio, rádia, rádiu, rádiom, kanál, kanálu, bulvár, bulváru, médiá, médií, médiám, médium, tlač, tlače, tlači, redakcia, redakcie, redakcii, novinár*, reportér*, spravodajc*, redaktor*, podcast*, vysielanie, plátok`,
    collective: 'médiá, médií, médiám, médiách, médiami, tlač, tlače, tlači',
    agency:
      'agentúra, agentúry, agentúre, agentúru, agentúrou, agentúr, tlačová agentúra, tlačovej agentúry, tlačovej agentúre, spravodajská agentúra, spravodajskej agentúry',
    document: `odvolanie, sťažnosť, sťažnosti, fejtón, fejtóne, fejtónu, stĺpček, stĺpčeku, zápis, zápisu, zápise, zápisy, zápisov, zápisnic*, svedectv*, uzáver*, závierk*, spis*, obžalob*, rozsudk*, rozsudok, prieskum*, štatisti*, dokument*, list, liste, listu, posudk*, posudok, analýz*, štúdi*, výpoveď, výpovedi, protokol*, uznesenie, uznesenia, správa, správy, správe, správu, správou, správ, štúdia, štúdie, štúdii, štúdiu, štúdií, prieskum, prieskumu, prieskumy, prieskumov, anketa, ankety, vyhlásenie, vyhlásenia, vyhlásení, stanovisko, stanoviska, stanovisku, komuniké, dokument, dokumentu, dokumenty, dokumentov, dokumentoch, publikáci*, článok, článku, text, textu, materiál, materiálu, materiály, materiálov, dáta, dát, údaje, údajov, údajoch, vyšetrovanie, vyšetrovania, tlačová správa, tlačovej správy, tlačovej správe, štatistik*, výsledky, výsledkov, žalob*, zmluv*, zmlúv, faktúr*, objednávok, objednávk*, výpisov, výpis*, protokol*, podklad*, rozsud*, spis, spisu, spisy, spisov, uzneseni*, rozhodnut*, príspevok, príspevku, status, statuse, statusu, tweet*, post, postu, prehľad*, prognóz*, predpoveď, predpovede, memorandum, prepis*, nahrávk*, záznam, záznamu, zákon, zákona, návrh, návrhu, vyhlášk*, posud*, výpočt*, odhad, odhadu, odhady, odhadov, čísla, čísel, kniha, knihy, knihe, bulletin*, rezolúci*, e-mail, e-mailu, výročná správa, výročnej správy, zisťovani*, sčítani*, výskum, výskumu, audit, auditu`,
  },

  phrase: {
    determiners: '',
    definite:
      'ten, tá, to, tí, tie, tento, táto, toto, títo, tieto, tohto, tejto, týchto, tomuto, jeho, jej, ich, náš, naša, naše, môj, svoj, svoju, svoje, svojho, svojom, svojich',
    links: 'o, v, vo, z, zo, na, od, pre, do, u, nad, pod, k, ku, pri, blízky, blízka, blízke, blízki',
    particles: 'von, van, de, da, di, der, al, el, bin, ibn, la, le',
    objects:
      'na (instagrame|facebooku|twitteri|sieti|tiktoku|telegrame), svoje, svoj, svoju, svojho, svojej, svojich, svojim, kabinetu, senátu, výboru, parlamentu, podrobnosti, detaily, redakcii, tímu, klubu, summitu, mi, mu, *skej, *ckej, *nej, *vej, *nych, *ných, *ských, *ckých, *nemu, *kemu, *érom, *istom, *ikom, *teľom, *iu, *ávu, *obu, *ýzu, *uvu, *hodu, *kodu, *ou, *ého, *ému',
    stops: `šiel, išiel, išla, išlo, išli, idú, ide, stál, stála, stáli, stálo, stoja, spadol, spadla, spadlo, zomrel, zomrela, zomreli, zomrelo, vznikol, vznikla, vzniklo, prišiel, prišla, prišlo, prišli, chýba, chýbajú, chýbal, chýbala, chýbalo, odišiel, odišla, odišlo, odišli, vzhľadom, no, lenže, ibaže, pričom, keby, podobne, rovnako, inak, jasné, možné, nutné, zrejmé, pravdepodobné, (ne|)(zmení|zvýši|zníži|zlepší|zhorší|zdražie|otvorí|skončí|začne|klesne|stúpne|vzrastie|porastie|rastie|klesá|chýba|žije|zostane|zostáva|trvá|potrvá|dosiahne|príde|odíde|vznikne|platí|nastane|pomôže|pribúda|ubúda|dostane|postaví|vráti|vydrží|vyjde|patrí|pôjde|prinesie|stratí|získa), *uje, *ujú, *ovala, *ovalo, *ovali, *ovať, že, kto, ktorý, ktorá, ktoré, ktorí, ktorého, ktorú, ktorých, ktorým, ktorému, ktorej, kde, odkiaľ, kam, kedy, keď, až, či, ak, pokiaľ, aby, vraj, údajne, ako, ale, avšak, však, hoci, aj keď, kým, pretože, lebo, keďže, preto, tak, takže, cez, po, nie, ani, tiež, takisto, je, som, si, sme, ste, sú, bol, bola, bolo, boli, bude, budú, byť, môže, môžu, mohol, mohla, mohli, musí, musia, musel, má, majú, mal, mala, malo, mali, by, sa, možno, treba, pred, bez, počas, v súvislosti, pre to, vďaka, napriek, namiesto, proti, okrem, medzi, za, asi, zhruba, približne,
      len, iba, dokonca, práve, už, ešte, viac, menej, než, tým, tom, tomu, tam, tu, teraz, potom, zase, znovu, opäť, prečo, koľko, napríklad, teda, čiže, ho, mu, im, ju, seba, sebe, všetko, všetci, všetkých, čo, čoho, chce, chcú, chcel, chcela, zatiaľ čo, zatiaľ`,
    verbs: `*ieha, *kradol, *kradla, *kradlo, *kradli, *padol, *hral, *hrala, *hralo, *hrali, *oval, *nul, *nula, *nulo, *nuli, *kol, *kla, *klo, *kli, *hol, *hla, *hlo, *hli, *ala, *alo, *ali, *ila, *ilo, *ili, *il, *žel, *žal, *chal, *zal, *kal, *čal, *dal, *sal, *rástol, *rástla, *rástlo, *rástli, *ovať, *núť`,
    between: `sám, sama, sami, samotný, samotná, samotní, podľa vlastných slov, predbežne, po rokovaní vlády, po prehratom zápase, po zápase, po prehre, po výhre, po remíze, na webe, na svojom webe, na svojich stránkach, na webových stránkach, v tvíte, v príspevku, v statuse, v podcaste, pred senátom, v súdnej sieni, na tribúne, v predsálí, v pléne, v hľadisku, na pódiu, na javisku, v šatni, v kabíne, v cieli, v mixzóne, v kuloároch, na chodbe, na námestí, na mieste, vždy, ďalej, mi, neustále, stále, *álne, *elne, *ívne, *ečne, *ične, *riamo, *slne, *točne, koncom, začiatkom, davu, o (deň|týždeň|mesiac|rok|pár dní) neskôr, pred (rokom|mesiacom|týždňom), (na|pred|po) (súde|súdom|políciou|polícii|vyšetrovateľom), fanúšikom, priaznivcom, divákom, poslucháčom, čitateľom, voličom, rodičom, študentom, žiakom, hráčom, ľuďom, občanom, verejnosti, veriacim, zákazníkom, klientom, poslancom, senátorom, kolegom, národu, na mieste, v odôvodnení( rozsudku| verdiktu| rozhodnutia|), na (pondelkovej|utorkovej|stredajšej|štvrtkovej|piatkovej|sobotnej|nedeľnej|dnešnej|včerajšej|spoločnej|mimoriadnej|) (tlačovej |)(konferencii|schôdzi|schôdzke|debate|besede|demonštrácii)( zastupiteľstva| vlády| výboru| rady| parlamentu| predstavenstva| strany| s novinármi|), na (pondelkovom|utorkovom|stredajšom|štvrtkovom|piatkovom|sobotnom|nedeľnom|dnešnom|včerajšom|spoločnom|mimoriadnom|) (rokovaní|zasadnutí|stretnutí|seminári|summite|zjazde|kongrese|fóre|mítingu|brífingu|sneme)( zastupiteľstva| vlády| výboru| rady| parlamentu| predstavenstva| strany| s novinármi|), (cez|prostredníctvom) (médiá|médií|sociálne siete|sociálnych sietí|facebook), pred (komisiou|výborom|poslancami|médiami|sudcom|senátom|porotou|parlamentom|zápasom), na víkend, cez víkend, na zajtra, na budúci (rok|týždeň), tento víkend, v najbližších dňoch, na najbližšie dni, (po|pred|cez) (zápase|zápasom|stretnutí|stretnutím|duel|dueli|duelom|víťazstve|prehre|porážke|remíze|preteku|pretekoch|finále|hlasovaní|rokovaní|rokovaním|zasadnutí|schôdzi|rozsudku|verdikte|súdom|novinármi|kamerami|voľbami|voľbách|summite|debate|prestávku|príchode|návrate|výsluchu), po záverečnom hvizde, v záverečnej reči, v (písomnom|tlačovom|krátkom|spoločnom|oficiálnom|televíznom|) (vyhlásení|stanovisku|vyjadrení), vo (svojom|) (vyjadrení|stanovisku|vyhlásení|príhovore), v (novoročnom|televíznom|svojom|úvodnom|) prejave (k národu|k občanom|v parlamente|), v (úvodnom|) príhovore, (cez|prostredníctvom) (hovorcu|hovorkyňu|hovorkyne|advokáta|právnika|obhajcu), v (liste|príspevku|statuse|videu|komentári|blogu|reakcii|závere|úvode), v reakcii na (kritiku|otázky|otázku|obvinenia), na svojom (facebooku|profile|účte|instagrame|blogu), v televízii, v rádiu, v rozhlase, v (diskusnej|televíznej|pravidelnej|nedeľnej) relácii, v (pravidelnom|večernom|svojom) (videoprejave|príhovore|podcaste|videu), na (stretnutí|summite|konferencii|pojednávaní|mítingu|kongrese|seminári|zhromaždení|kontrolnom dni|hlavnom pojednávaní), po (stretnutí|summite|pojednávaní|kongrese), na kameru, do telefónu, na otázku novinárov, na otázky novinárov, nezávisle od seba, nezávisle, taktiež, opätovne, dôrazne, ostro, kriticky, optimisticky, skepticky, pre médiá, pre agentúru, ústami hovorcu, ústami hovorkyne, nám, redakcii, na facebooku, na twitteri, na instagrame, na telegrame, na sieti x, na sociálnej sieti x, na sociálnych sieťach, na x, vo vyhlásení, v tlačovej správe, na tlačovej konferencii, na brífingu, na súde, pred súdom, v parlamente, vo videu, ako prvá, ako prvý, ako prvé, ale, však, vraj, potom, pritom, zasa, zas, naopak, zároveň, medzičasom, tiež, takisto, skôr, neskôr, predtým, už, následne, dnes, včera, zajtra, ešte, vtedy, teraz, znovu, opäť, nedávno, prvýkrát, hneď, medzitým, navyše, súčasne, napríklad, okrem iného, opakovane, verejne, priamo, oficiálne, neoficiálne, otvorene, rozhodne, mylne, chybne, písomne, stručne, anonymne, to, tom, tomu, údajne, jasne, spoločne, sa, si,
      ráno, doobeda, dopoludnia, popoludní, poobede, večer, v noci, na poludnie, v ten deň, tento týždeň, minulý týždeň, vlani, tento rok, minulý rok, minulý mesiac, na začiatku, na konci, v závere,
      v rozhovore, v rozhovore pre médiá, vo vysielaní, v odpovedi, v odpovedi na otázku, na otázku, na tlačovke, po rokovaní, po rokovaní vlády, po zasadnutí, na zasadnutí, na sociálnej sieti, v stanovisku, telefonicky, novinárom, médiám, reportérom, pod podmienkou anonymity, s tým, v stredu, v utorok`,
    nullSubjects: '*li, *jú, *ia, *me, *né',
    pronouns: {
      person: 'on, ona, jeho, jej, neho, nej, ňu, nemu, ním, ňou, ja',
      people: 'oni, ony, ich, nich, my',
      thing: 'ono',
      relative: 'ktorý, ktorá, ktoré, ktorí',
    },
    subjects: 'kto, niekto, ktorí',
    negations: 'nikto, nikoho, nikomu, žiadny, žiadna, žiadne, žiadneho',
    and: 'a, i, aj, alebo, či',
    conditions: 'ak, keby, pokiaľ, ledaže',
    self: `ja, mi, ma, mňa, mne, mnou, som, sme, nás, nám, nami, my, môj, moja, moje, moji, môjho, mojej, moju, mojom, mojou, mojich, náš, naša, naše, naši, nášho, našej, našu, našich, mám, nemám, máme, nemáme, chcem, nechcem, chceme, nechceme, viem, neviem, vieme, nevieme, môžem, nemôžem, môžeme, nemôžeme, musím, nemusím, musíme, nemusíme, budem, nebudem, budeme, nebudeme, myslím, nemyslím, verím, neverím, veríme, cítim, necítim, bojím, nebojím, bojíme, nebojíme, hrám, hráme, idem, nejdem, ideme, nejdeme, robím, nerobím, robíme, nerobíme, žijem, žijeme, milujem, dúfam, dúfame, prajem, prajeme, potrebujem, potrebujeme, vidím, nevidím, vidíme, poznám, nepoznám, beriem, berieme, chodím, nechodím, ďakujem, ľutujem, neľutujem, odmietam, *íme, *áme, *ujeme, *neme, *jeme, *žeme`,
    openers:
      'v rozhovore pre, vo vysielaní, v relácii, v komentári pre, no, lenže, ibaže, pričom, a, i, aj, ale, že, ako, keď, kde, pretože, ak, kým, hoci, však, aby, alebo, lebo, keďže, či, ktorého, ktorú, píše, uvádza, medzitým, zatiaľ čo',
  },

  cues: [
    {
      // "as said for the media the spokeswoman"
      words:
        'uvied(ol|la|li|lo), povedal(|a|i|o), potvrdi(l|la|li|lo), oznámi(l|la|li|lo), informova(l|la|li|lo), spresni(l|la|li|lo), doda(l|la|li|lo), priblíži(l|la|li|lo), vysvetli(l|la|li|lo)',
      forms: [
        'ako (pre médiá|novinárom|médiám|redakcii|na tlačovej besede|na sociálnej sieti) {cue} {source}',
        '{medium} (o tom|to|o prípade|o nehode|o požiari) {cue} {source}',
      ],
      needs: 'known',
    },
    {
      // "only confirmed", "put it down to the weather": a word between who speaks and the verb.
      words:
        'potvrdi(l|la|li|lo), prizna(l|la|li|lo), uvied(ol|la|li|lo), povedal(|a|i|o), dodal(|a|i|o), konštatova(l|la|li|lo), odkáza(l|la|li|lo), pripísal(|a|i|o), pripisuj(e|ú), zdôvodni(l|la|li|lo), vysvetli(l|la|li|lo), vysvetľuj(e|ú)',
      forms: ['{source} (to|ho|ju|ich) {cue}', '{source} (zatiaľ |)(iba|len|výlučne|toľko|stroho|lakonicky) {cue}'],
      needs: 'known',
    },
    {
      // Through whom a family lets it be known.
      words:
        'informova(l|la|li|lo), oznámi(l|la|li|lo), odkáza(l|la|li|lo), vyjadri(l|la|li|lo) sa, reagova(l|la|li|lo)',
      forms: [
        '{cue} {source} (prostredníctvom|cez) {medium}',
        '{source} (to |o tom |) {cue} (prostredníctvom|cez) {medium}',
      ],
      needs: 'known',
    },
    {
      // "the captain saw it otherwise", without saying what
      words:
        '(vidí|vide(l|la|li)) (to |vec |situáciu |zápas |celú vec |)(inak|opačne|optimisticky|pesimisticky|triezvo), berie to (športovo|s humorom), (je|bo(l|la)) (opačného|iného|rovnakého) (názoru|mienky)',
      forms: [
        '{source} to (vidí|vide(l|la|li)|berie|bra(l|la)) (inak|opačne|rovnako|podobne|športovo|optimisticky|s humorom)',
        '{source} {cue}',
      ],
      needs: 'known',
    },
    {
      // "in an interview for the daily Post the actress admitted": the object of "for" is whom it was told.
      words: `${TELLS}, ${SAYS}, uviedo(l|la|li), uvied(ol|la|li|lo)`,
      forms: [
        '{source} (to |)v (exkluzívnom |veľkom |)(rozhovore|interview) pre {medium} {cue}',
        '{source} (to |)pre {medium} {cue}',
        '{source} (to|o tom) {cue} {medium}',
        'v (exkluzívnom |veľkom |)(rozhovore|interview) pre {medium} (to |o tom |sa |){cue} {source}',
        '{source} (to |o tom |sa |){cue} (to |o tom |)(v (exkluzívnom |veľkom |)(rozhovore|interview) |)pre {medium}',
      ],
      needs: 'known',
    },
    {
      // “…,” comments on the figures Jan Bell.
      words:
        'komentuje, komentova(l|la|li|lo), okomentova(l|la|li|lo), skomentova(l|la), hodnotí, (z|)hodnoti(l|la|li|lo), glosuje, glosova(l|la), približuje, priblíži(l|la), opisuje, opísa(l|la|li), vysvetľuje, vysvetli(l|la), zdôvodňuje, zdôvodni(l|la), odôvodni(l|la), obhajuje, obhajova(l|la), zhrnu(l|la), líči, (vy|)líči(l|la)',
      forms: [
        '” {cue} (nové |čerstvé |posledné |aktuálne |najnovšie |svoj |svoju |svoje |celú |celý |ďalší |)(čísla|dáta|údaje|výsledky|výsledok|situáciu|vývoj|rozhodnutie|verdikt|rozsudok|zmenu|zmeny|zápas|stretnutie|výkon|výhru|prehru|remízu|gól|návrh|novelu|zákon|krok|kroky|postup|výber|voľbu|zámer|plán|plány|stav|priebeh|dôvod|dôvody|pocity|okamih|chvíle|zásah|nehodu|požiar|udalosť|udalosti|kauzu|prípad|odchod|príchod|rezignáciu|zákrok|zdražovanie|meškanie|uzávierku|prepad|rast|pokles|nárast|záujem|štart|postoj|stanovisko) {source}',
      ],
      needs: 'known',
    },
    {
      // "the results were published by the journal": one verb in the singular, its object in the plural or in another case.
      words:
        'zverejni(l|la|lo), prin(iesol|iesla|ieslo), publikova(l|la|lo), odvysiela(l|la|lo), vyda(l|la|lo), oznámi(l|la|lo), potvrdi(l|la|lo), popre(l|la|lo), spochybni(l|la|lo)',
      forms: [
        '(výsledky|snímky|zábery|fotky|fotografie|údaje|dáta|čísla|závery|správy|informácie|dokumenty|detaily|podrobnosti|mená|dôvody|správu|informáciu|štúdiu|video|nahrávku|rozhovor|prieskum|analýzu|záznam|zoznam) (prieskumu |štúdie |vyšetrovania |hlasovania |testov |z … |o … |)(v (pondelok|utorok|stredu|štvrtok|piatok|sobotu|nedeľu) |dnes |včera |ráno |prvýkrát |neskôr |)(webu |denníku |agentúre |){cue} {source}',
      ],
      needs: 'known',
    },
    {
      // "referring to the ministry reports the Post": behind the source of a source stands who has it.
      words:
        'informuj(e|ú), informova(l|la|li|lo), píš(e|u), napísa(l|la|lo), uvádza(|jú), uvied(ol|la|lo), správu prin(iesol|iesla), hlási',
      forms: ['(s odvolaním sa na|s odkazom na|odvolávajúc sa na|citujúc) … (o tom |to |){cue} {source}'],
      needs: 'outlet',
    },
    {
      // "the coach spared nobody his criticism"
      words:
        'nešetril(a|) (kritikou|chválou|kritiky), neskrýval(a|) (sklamanie|radosť|nadšenie|rozčarovanie|spokojnosť|nespokojnosť|rozhorčenie|hrdosť|emócie|prekvapenie|dojatie), nedával(a|) si servítku, škrípal(a|) zubami, bol(a|) (po zápase |)(sklamaný|sklamaná|spokojný|spokojná|nespokojný|nespokojná) s, (je|bol|bola) (opačného|iného|rovnakého|podobného) názoru',
      forms: ['{source} (po|pred|za|na|pre) … {cue}', '{source} {cue}'],
      needs: 'person',
    },
    {
      // "told him the chairman", "the opposition reproaches him"
      words: `${TELLS}, ${SAYS}`,
      forms: ['{source} (mu|jej|im|mi|nám) {cue}', '” {cue} (mu|jej|im) {source}'],
      needs: 'known',
    },
    {
      words: TELLS,
      forms: ['{source} , (ktorý|ktorá|ktorí|ktoré) … , {medium} {cue}'],
      needs: 'known',
    },
    {
      words: 'ukázal(a|o|i|) to, potvrdil(a|o|i|) to, doložil(a|i|) to',
      forms: ['{cue} {source}'],
      needs: 'document',
    },
    {
      words: 'potvrdili, uviedli, povedali, oznámili, vysvetlili, spresnili, priznali, odpovedali, dodali, ubezpečili',
      forms: ['(v|vo|na) {source} {cue} {medium}', '(v|vo|na) {source} {medium} {cue}'],
      needs: 'known',
    },
    {
      words: '(označil|nazval|opísal)(a|i|o|) (za|ako)',
      forms: ['{source} (ho|ju|ich|to) {cue}'],
      needs: 'known',
    },
    {
      words: 'prehovoril(a|i|) (otvorene |úprimne |)o, rozhovoril(a|i|) sa, otvorene prehovoril(a|i|)',
      forms: ['{source} {cue}'],
      needs: 'person',
    },
    {
      // Whom an outlet has it from.
      words: '(ako |)(zistil(|a|o|i)|sa dozvedel(|a|o|i)|dozvedel(|a|o|i) sa)',
      forms: ['{cue} {medium} (od|z|zo) {source}', '{medium} {cue} (od|z|zo) {source}'],
      needs: 'unnamed',
      quiet: true,
    },
    {
      // Who writes for an outlet, and is not named.
      words: 'opísal, opísala, napísal, napísala, píše',
      forms: ['(spravodajca|spravodajkyňa|dopisovateľ|redaktor|redaktorka|reportér|reportérka) {source} {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `${TELLS}, uviedol, uviedla, uviedli, uviedlo`,
      forms: [
        '{source} (agentúre|denníku|serveru|webu|televízii|stanici|rozhlasu|portálu|týždenníku|časopisu|rádiu) {medium} {cue}',
        '{source} (v|vo) (odbornom |vedeckom |prestížnom |lekárskom |) (časopise|magazíne|týždenníku|mesačníku|žurnáli) {medium} {cue}',
      ],
      needs: 'known',
    },
    {
      // What somebody expresses.
      words: 'vyjadri(l|la|li|lo), vyslovi(l|la|li|lo), prejavi(l|la|li|lo)',
      forms: [
        '{source} {cue} … (podporu|nádej|presvedčenie|obavy|obavu|ľútosť|sústrasť|súhlas|nesúhlas|názor|znepokojenie|sklamanie|nespokojnosť|spokojnosť|uznanie|vďaku|solidaritu|pochybnosti|ochotu|pobúrenie|radosť|prekvapenie)',
      ],
      needs: 'known',
    },
    {
      // "as an internal report proves"
      words:
        'dokazuj(e|ú), doklad(á|ajú), preukazuj(e|ú), potvrdzuj(e|ú), potvrdi(l|la|lo|li), ukazuj(e|ú), ukáza(l|la|lo|li), naznačuj(e|ú), svedč(í|ia), nasvedčuj(e|ú), ilustruj(e|ú)',
      forms: ['(ako|čo|to|tomu|tak) (aj |) {cue} {source}'],
      needs: 'document',
    },
    {
      // Whom the advice is for may open the sentence.
      words:
        'rad(í|ia|il|ila|ili), odporúča(|jú|l|la|li|lo), pripomína(|jú), pripomen(ul|ula|uli), odkazuj(e|ú), odk(ázal|ázala|ázali)',
      forms: ['(*om|*ám|*iam) {cue} {source}'],
      needs: 'known',
    },
    {
      words: '(ne|)stotožň(uje|ujú), (ne|)stotožni(l|la|li|lo)',
      forms: ['{source} sa (s|so) … {cue}', '{source} sa {cue}', '{source} {cue} sa (s|so)'],
      needs: 'known',
    },
    {
      words: '(ne|)súhlasí, (ne|)súhlasia, (ne|)súhlasi(l|la|li|lo)',
      forms: ['{source} (s|so) … {cue}'],
      needs: 'known',
    },
    {
      words: `${TELLS}, ${SAYS}, ukáza(l|la|lo|li), ukazuj(e|ú), svedč(í|ia), naznačuj(e|ú)`,
      forms: [
        '{source} (publikovan*|zverejnen*|uverejnen*|vydan*|, ktor* (publikoval|zverejnil|vydal|uverejnil)) (v|vo|na) (odbornom|vedeckom|prestížnom|lekárskom|) (časopise|magazíne|denníku|serveri|webe|portáli|žurnáli|) {medium} {cue}',
      ],
      needs: 'document',
    },
    {
      words: `${TELLS}, ${SAYS}`,
      forms: ['{source} (o tom|na to|k tomu|o veci|o prípade|o udalosti|o nehode|o požiari|o incidente) {cue}'],
      needs: 'known',
    },
    {
      words: `uviedol, uviedla, uviedlo, uviedli, potvrdil, potvrdila, potvrdilo, potvrdili, odpovedal, odpovedala, odpovedalo, povedal, povedala`,
      forms: ['{source} (na otázku|na dopyt|v odpovedi) … {cue}'],
    },
    {
      words: `cituje, citujú, citoval, citovala, citovalo`,
      forms: ['{source} {cue} {origin}', '” {cue} {source} {origin}', '” {cue} {origin} {source}'],
      needs: 'outlet',
    },
    {
      words: 'odvoláva(|jú|l|la|lo|li), odvola(l|la|lo|li)',
      forms: ['{source} sa (pritom |){cue} na {origin}', '{source} {cue} sa na {origin}'],
      needs: 'outlet',
    },
    {
      words: `vyšlo, vyšiel, vyšla, vyšli, publikované, uverejnené, zverejnené`,
      forms: ['(pôvodne|prvýkrát|po prvý raz) {cue} (v|vo|na) {source}', '{cue} (pôvodne|prvýkrát) (v|vo|na) {source}'],
      kind: 'original-publication',
      needs: 'outlet',
    },
    {
      words: `informoval, informovala, informovalo, informovali, napísal, napísala, napísali, upozornil, upozornila, upozornili, zverejnil, zverejnila, priniesol, priniesla, opísal, opísala, oznámil, oznámila`,
      forms: [
        'ako (prvý|prvá|prvé|prví) … {cue} {source}',
        '{cue} ako (prvý|prvá|prvé|prví) {source}',
        '{source} {cue} ako (prvý|prvá|prvé|prví)',
      ],
      kind: 'original-publication',
      needs: 'outlet',
    },
    {
      words: `podľa, podľa informácií, podľa zistení, podľa údajov, podľa slov, podľa dát, podľa zdrojov, podľa odhadov, podľa odhadu, podľa správy, podľa správ, podľa vyjadrenia, podľa vyjadrení, podľa názoru, podľa tvrdenia, podľa tvrdení, podľa výpočtov, podľa výpovede, podľa výpovedí, podľa vyhlásenia, podľa stanoviska, z pohľadu, zo slov, slovami`,
      forms: ['{cue} {source}'],
      strong: true,
    },
    {
      words: 'slov, názoru, informácií, údajov, vyjadrenia, vyjadrení, odhadu, odhadov, tvrdenia',
      forms: ['podľa {source} {cue}'],
      quiet: true,
    },
    { words: 'v súlade s, vo svetle', forms: ['{cue} {source}'], needs: 'document' },
    {
      words: `s odvolaním sa na, s odvolaním na, odvolávajúc sa na, odvoláva sa na, odvolávajú sa na, odvolal sa na, odvolala sa na, odvolali sa na, odvolávajúci sa na, ktor(ý|á|é|í) sa odvol(áva|ávajú|al|ala|alo|ali) na, s poukázaním na, cituje, citujú, citoval, citovala, citovali, citujúc, s odkazom na, odkazuje na, odkazujú na, na základe informácií, opiera sa o, opiera o, dozvedel sa od, dozvedela sa od, dozvedel od, dozvedela od, dozvedeli od, získal od, získala od, má od`,
      forms: ['{cue} {source}'],
      chain: true,
    },
    {
      words: `ktorého cituje, ktorú cituje, ktorých cituje, ktorého slová cituje, ktorej slová cituje, v rozhovore pre, v rozhovore s, v rozhovore poskytnutom, v interview pre, v komentári pre, pre, vo vysielaní, v relácii, v podcaste, v diskusii, v debate, v texte pre, v liste, v štúdiu, v exkluzívnom rozhovore pre`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      told: true,
      quiet: true,
    },
    {
      words: `obvinenia, obvinenie, špekulácie, správu, správa, správy, správe, správ, článok, článku, text, textu, reportáž, reportáži, informácie, informáciu, informácií, zistenia, tvrdenia, novinárom, slová, otázku`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      kind: 'original-publication',
      words: `ako prvý informoval, ako prvá informovala, ako prvé informovalo, ako prví informovali, ako prvé informovali, ako prvý o tom informoval, ako prvá o tom informovala, ako prvý upozornil, ako prvá upozornila, ako prvé upozornili, ako prvý na to upozornil, ako prvá na to upozornila, ako prvý napísal, ako prvá napísala, ako prví napísali, ako prvý o tom napísal, ako prvá o tom napísala, ako prvý priniesol, ako prvá priniesla, ako prvý zverejnil, ako prvá zverejnila, ako prvý opísal, ako prvá opísala, ako prvý uviedol, ako prvá uviedla, prvý informoval, prvý upozornil, prvýkrát zverejnil, prvýkrát publikoval`,
      forms: ['{cue} {source}', '{source} {cue}'],
      needs: 'outlet',
    },
    {
      kind: 'original-publication',
      words:
        'pôvodne vyšiel v, pôvodne vyšla v, pôvodne vyšlo v, pôvodne vyšiel na, pôvodne vyšla na, pôvodne publikované v, pôvodne publikovaný v, pôvodne publikoval, pôvodne zverejnil, prvýkrát vyšiel v, prvýkrát vyšla v, prvýkrát vyšlo v, prvýkrát publikované v, vyšiel pôvodne v, vyšiel pôvodne na, vyšla pôvodne v',
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      kind: 'translation',
      words: 'preklad článku z, preklad textu z, preklad článku, preklad textu, preložené z, preklad komentára z',
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      kind: 'republication',
      words:
        'prevzaté z, prevzaté zo, pretlačené z, publikované so súhlasom, publikujeme so súhlasom, prevzal, prevzala, prevzali',
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    { kind: 'press-release', words: 'v tlačovej správe', forms: ['{cue} {source}'], needs: 'outlet' },
    {
      words: `vyplýva z, vyplynulo z, vyplýva to z, vyplynulo to z, vyplýva zo, vyplýva to zo, uvádza sa v, uvádza sa vo, píše sa v, píše sa vo, hovorí sa v, zaznelo v, zaznelo na, konštatuje sa v`,
      forms: ['{cue} {source}'],
    },
    { words: 'vyplýva, vyplynulo', forms: ['(z|zo) {source} {cue}'], strong: true },
    {
      words: 'uvádza, píše, konštatuje, stojí',
      forms: ['(v|vo) {source} sa {cue}', '(v|vo) {source} {cue}'],
      needs: 'document',
    },
    {
      words:
        'ukázala, ukázal, ukázalo, ukázali, ukazuje, ukazujú, preukázala, preukázal, preukázali, potvrdila, potvrdili, naznačuje, naznačujú, dokazuje, dokazujú, odhalila, odhalil, odhalili, zistila, zistil',
      forms: ['{source} {cue} , (že|ako|koľko)'],
    },
    {
      words:
        'ukázala, ukázal, ukázali, ukazuje, ukazujú, preukázala, naznačuje, naznačujú, dokazuje, dokazujú, svedčí, svedčia, predpokladá, predpokladajú, predpovedá, obsahuje',
      forms: ['{source} {cue}', '” {cue} {source}'],
      needs: 'document',
    },
    {
      words:
        'povedal, povedala, povedali, uviedol, uviedla, uviedli, potvrdil, potvrdila, opísal, opísala, prezradil, prezradila',
      forms: ['{source} , (ktorý|ktorá|ktorí|ktorého|ktorej) … , {cue} {medium}'],
      needs: 'unnamed',
    },
    {
      words: `jeho slová, jej slová, ich slová, slová ministra, slová`,
      forms: ['{cue} (cituje|citujú|citoval|citovala|citovalo|priniesol|priniesla|priniesli) {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `s ktorým sa oboznámil*, s ktorou sa oboznámil*, s ktorými sa oboznámil*, do ktorého nazrel*, do ktorých nazrel*, do ktorého nahliad*, do ktorej nahliad*, do ktorých nahliad*, do ktorej nazrel*, nazrel*, ktorý získal*, ktorú získal*, ktoré získal*, ktorý má k dispozícii, ktorú má k dispozícii, ktoré má k dispozícii, ktorý videl*, ktorú videl*, ktoré videl*, s ktorými hovoril*, s ktorým hovoril*, s ktorými sa zhováral*, s ktorým sa zhováral*, s ktorým sa rozprával*, s ktorými sa rozprával*, oslovený, oslovení, oslovených, o ktorom píše, o ktorej píše, o čom informoval*, o čom informuje, o čom píše, na ktorú upozornil*, na ktorý upozornil*, na čo upozornil*, na ktorého sa odvoláva, na ktoré sa odvoláva`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      words: `má k dispozícii, majú k dispozícii`,
      forms: ['(ktorý|ktorú|ktoré) {source} {cue}', '(ktorý|ktorú|ktoré) má {source} k dispozícii'],
      needs: 'outlet',
    },
    {
      words: `vyplýva, vyplynulo, je zrejmé, je jasné`,
      forms: ['(z|zo) {source} , … {cue}', '(z|zo) {source} {cue}'],
    },
    {
      words: `uviedol, uviedla, uviedli, uviedlo`,
      forms: [
        '{cue} (v rozhovore pre|v rozhovore s|pre|vo vysielaní|v relácii|v|vo) {medium} {source}',
        '” {cue} {medium} {source}',
        '” {cue} {source}',
        '(to|o tom|na to) … {cue} {source}',
        '{source} {cue} ”',
        '{source} (to|v rozhovore pre|vo vysielaní|v relácii|na sieti) … {cue}',
        '{cue} (o tom|to) {source}',
        '{medium} {cue} {source}',
      ],
      strong: true,
    },
    {
      words: `uviedol, uviedla, uviedli, uviedlo`,
      forms: ['{source} {cue}'],
      needs: 'outlet',
    },
    {
      words: `uviedol, uviedla, uviedli, uviedlo`,
      forms: ['{cue} {source} , že'],
    },
    {
      words: `${JUDGES}, ${TELLS}, ${SAYS}`,
      forms: [`{source} ${OBJECT} {cue}`],
      needs: 'person',
    },
    {
      words:
        '(odmiet(ol|la|li|lo|a|ajú)|nechce(|l|la|li|lo)|nechcú|nemôže|nemieni) (bližšie |ďalej |) (vyjadriť|vyjadrovať|komentovať|odpovedať|bližšie vyjadriť), nevyjadri(l|la|li|lo), vyjadri(l|la|li|lo), vyjadruje, ohradi(l|la|li|lo), ospravedlni(l|la|li|lo), zasta(l|la|li|lo), pripoji(l|la|li|lo), postavi(l|la|li) proti',
      forms: [
        '{source} sa (k|ku|voči|proti|za|kriticky|odmietavo|zdržanlivo|opatrne|podobne|rovnako) … {cue}',
        '{source} sa {cue}',
        '{source} {cue} sa',
      ],
      needs: 'person',
    },
    {
      words: `${TELLS}, ${SAYS}, uviedol, uviedla, uviedlo, uviedli`,
      forms: [
        '(v žalobe|v obžalobe|v odvolaní|v sťažnosti|v podaní|v odôvodnení|v petícii|v otvorenom liste|v posudku|v návrhu|v námietkach) {source} {cue}',
        '” {cue} (i|aj|tiež|takisto|rovnako|aj sám|aj sama|sám|sama) {source}',
        '” (si|sa) {cue} (i|aj|tiež|sám|sama|) {source}',
        '” {cue} {source} (v rozhovore pre|v rozhovore s|pre|vo vysielaní|v relácii|v podcaste|v diskusii) {medium}',
        'ako (pre|v|vo) {medium} {cue} {source}',
      ],
    },
    {
      words:
        'veria, počítajú, tvrdia, hovoria, očakávajú, pripúšťajú, sú presvedčení, špekulujú, myslia, dúfajú, obávajú, neskrývajú, priznávajú, predpokladajú',
      forms: ['(v|vo|medzi) {source} (sa |si |){cue}'],
      needs: 'unnamed',
    },
    { words: 'pamätá, pamätajú', forms: ['{source} si {cue}'], needs: 'unnamed' },
    {
      words: 'dozvedel(|a|o|i)',
      forms: ['(z|zo|od) {source} (sme sa|sa|som sa) {cue}'],
      needs: 'known',
    },
    {
      words: 'pokračuj(e|ú), pokračova(l|la|li|lo), nadviaza(l|la), nadväzuje',
      forms: ['” {cue} {source}', '{source} {cue} :'],
    },
    {
      words: 'prin(iesol|iesla|ieslo|iesli), zverejni(l|la|lo|li), odvysiela(l|la|lo|li), uverejni(l|la|lo|li)',
      forms: [
        '(správu|informáciu|informácie) (ako prvá |ako prvý |){cue} {source}',
        '(správu|informáciu|informácie) o … {cue} {source}',
      ],
      needs: 'outlet',
    },
    {
      // "the report confirmed also the spokesman": the object may come first.
      words: `${TELLS}, ${SAYS}, uviedol, uvied(la|li|lo), potvrdzujú, popre(l|la|li|lo), popiera(|jú), vyvráti(l|la|li|lo)`,
      forms: ['{cue} (i|aj|tiež|takisto) {source}'],
      needs: 'named',
    },
    {
      // “…,” laughed after the show the actress Jane Smith.
      words: `${TELLS}, ${SAYS}, usmieva(l|la) sa, smia(l|la) sa, radova(l|la|li) sa`,
      forms: [
        '” {cue} (po|pred|pri|počas|na|v|vo|u|za|z|zo) (*ho |*om |*ej |*ým |*ích |*ých |)(*e|*i|*u|*y|*ov|*a|*ách|*och|*í|*om|*ou) {source}',
      ],
      needs: 'named',
    },
    {
      // "what he earns the manager would not say": who will not tell stands within the verb.
      words: 'nechce(|l|la|li|lo), nechcú, nemôže, nemieni, odmiet(ol|la|li|lo|a|ajú)',
      forms: [
        '{cue} {source} (bližšie |ďalej |viac |)(komentovať|uviesť|povedať|spresniť|špecifikovať|konkretizovať|špekulovať|odpovedať|prezradiť|rozoberať|zverejniť|vyjadriť sa|vyjadriť|potvrdiť|predbiehať|hodnotiť)',
      ],
      needs: 'known',
    },
    {
      words:
        'nekoment(oval|ovala|ovali|ovalo|uje|ujú), (odmiet(ol|la|li|lo)|nechce(l|la|li|lo)) (komentovať|spresniť|prezradiť|uviesť)',
      forms: ['{source} … {cue}'],
      needs: 'known',
    },
    {
      // "the biggest risk is for the economist Jane Smith": what it is taken for opens the sentence.
      words: 'považuj(e|ú), považova(l|la|li|lo), pokladá, pokladajú, označ(il|ila|ili|ilo|uje|ujú)',
      forms: ['za … {cue} {source}'],
      needs: 'named',
    },
    {
      words:
        '(nechce(|l|la|li|lo)|nechcú|nemieni|nemôže|nebude|nebudú|odmiet(a|ajú|ol|la|li|lo)) (ju |ho |ich |tento |túto |tieto |jeho |jej |) (vec|prípad|kauzu|situáciu|výrok|výroky|slová|špekulácie|informácie|informáciu|správy|správu|obvinenie|obvinenia|kritiku|rozhodnutie|rozsudok|verdikt|krok|kroky|návrh|demisiu|odvolanie|detaily|podrobnosti) (bližšie |ďalej |nijako |) (komentovať|rozoberať|hodnotiť|spresniť|potvrdiť)',
      forms: ['{source} {cue}'],
      needs: 'known',
    },
    {
      words:
        '(vyjadri|ospravedlni|ohradi|ozva|zveri|pochváli|posťažova|rozpísa|rozhovori|zasta)(l|la|li|lo), povzdych(ol|la|li)',
      forms: ['(sa|si) {cue} (aj |i |tiež |takisto |) {source}'],
      needs: 'named',
    },
    {
      // "in a letter that we have seen": no name says who has.
      words:
        '(ktorý|ktorú|ktoré) ((má (naša |)redakcia|máme|redakcia má) k dispozícii|sme (videli|získali)|redakcia (získala|videla))',
      forms: ['(v|vo|z|zo) {source} , {cue} ,'],
      needs: 'document',
    },
    {
      words: JUDGES,
      forms: [
        '{cue} (ho |ju |ich |to |)(aj|i|tiež|takisto|rovnako) {source}',
        '(proti|voči) … sa {cue} {source}',
        '{source} (komentovať|zverejniť|spresniť|konkretizovať|bližšie komentovať) {cue}',
      ],
      needs: 'known',
    },
    {
      words: 'ohradi(l|la|lo|li), postavi(l|la|lo|li), vyslovi(l|la|lo|li), protestuj(e|ú), protestova(l|la|lo|li)',
      forms: ['(proti|voči) … (sa |){cue} (aj |i |){source}', '{source} (sa |)(proti|voči) … {cue}'],
      needs: 'known',
    },
    {
      words:
        'spája, spájajú, kritizuje, kritizujú, odporúča, odporúčajú, spochybňuj(e|ú), vyvracia(|jú), vyvráti(l|la|lo|li), podporuj(e|ú), pripisuj(e|ú), vyčísľuj(e|ú)',
      forms: ['{source} {cue}'],
      needs: 'document',
    },
    {
      words: SAYS,
      forms: ['{source} {cue} (v|vo|pre|vo vysielaní) {medium}'],
    },
    {
      words: SAYS,
      forms: ['{cue} (v|vo|pre|na) {medium} {source}', 'ako {cue} {medium} {source}'],
    },
    {
      words: `uviedol, uviedla, uviedlo, uviedli, potvrdil, potvrdila, potvrdilo, potvrdili, odpovedal, odpovedala, odpovedalo, povedal, povedala`,
      forms: ['{source} (na otázku|na dopyt|v odpovedi) … {cue}'],
    },
    {
      words: TELLS,
      forms: ['ako {cue} {medium} {source}'],
    },
    {
      words: TELLS,
      forms: ['ako {cue} {source}'],
      strong: true,
    },
    {
      words: SAYS,
      forms: ['ako {cue} {source}'],
      strong: true,
    },
    {
      words: `potvrdil, potvrdila, potvrdili, potvrdilo, potvrdzuje, potvrdzujú, poprel, poprela, poprelo, vyvrátil, vyvrátila`,
      forms: ['(informáciu|informácie|túto informáciu|správu) {cue} {source}'],
    },
    {
      words: `čakajú, čaká, očakávajú, očakáva, dúfajú, dúfa, počítajú`,
      forms: ['{source} {cue}'],
      needs: 'unnamed',
    },
    {
      words: `svedčia, svedčí, vypovedajú`,
      forms: ['o tom {cue} {source}', '{cue} o tom {source}'],
      needs: 'document',
    },
    {
      words: TELLS,
      forms: ['{cue} (v|vo|na) {medium} {source}'],
    },
    {
      words: TELLS,
      forms: ['{source} {cue} (v|pre|vo vysielaní) {medium}'],
    },
    {
      words: `nahliad(ol|la|li|lo), nahliadnu(l|la|li|lo), nazrel*, videl*, získal*, má k dispozícii, dostal*, zverejnil*`,
      forms: ['(do ktorého|do ktorej|do ktorých|ktorý|ktorú|ktoré|ktorým) {source} {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: TELLS,
      forms: ['{medium} {cue} {source}'],
      needs: 'person',
    },
    {
      words: TELLS,
      forms: [
        '” {cue} {medium} {source}',
        '{cue} (v rozhovore pre|v rozhovore s|v interview pre|pre|vo vysielaní|v relácii|v komentári pre|v podcaste|na vlnách|na otázku|v debate) {medium} {source}',
        '{cue} {medium} {source}',
      ],
    },
    {
      words: SAYS,
      forms: [
        '{cue} (v rozhovore pre|v rozhovore s|v interview pre|pre|vo vysielaní|v relácii|v komentári pre|v podcaste|na vlnách|na otázku|v debate) {medium} {source}',
      ],
    },
    {
      words: TELLS,
      forms: [
        '” {cue} pre {source}',
        '{cue} (o tom|to|na to|o prípade|sa) {source}',
        'pre {medium} (to|o tom) {cue} {source}',
        '{medium} (to|o tom|na to) {cue} {source}',
        '(to|o tom|na to) … {cue} {source}',
        '” {cue} {source} {medium}',
        '” {cue} {source}',
        '{source} (v rozhovore pre|vo vysielaní|v relácii|v podcaste|v diskusii|v debate|v komentári pre|na sieti|na sociálnej sieti|na platforme|v televízii|v rozhlase|v rádiu) … {cue}',
        '{source} {cue} {medium}',
        '{source} {cue}',
        '{source} , … , {cue}',
        '{medium} {cue} {source}',
      ],
    },
    { words: TELLS, forms: ['{cue} {source}'] },
    {
      words: SAYS,
      forms: [
        '{cue} (o tom|to|na to|na prípad) {source}',
        '(to|o tom|na to|na prípad) … {cue} {source}',
        '” {cue} {source}',
        '{source} (v rozhovore pre|vo vysielaní|v relácii|v podcaste|v diskusii|v debate|v komentári pre|na sieti|na sociálnej sieti|na platforme|v televízii|v rozhlase|v rádiu) … {cue}',
        '{source} {cue}',
        '{source} (si|sa) {cue}',
        '{source} , … , {cue}',
      ],
    },
    { words: 'stojí v, stojí vo', forms: ['{cue} {source}'], needs: 'document' },
    {
      // Verbs that do not always speak: beside what was said, or before “that”.
      words:
        'nebra(l|la|li) si servítku( pred ústa|), nešetri(l|la|li) (kritikou|chválou), neskrýva(l|la|li) (sklamanie|radosť|spokojnosť|nadšenie|prekvapenie), ďakuj(e|ú), poďakova(l|la|li|lo), uzavre(l|la|li), uzatvára(|jú), pokračuj(e|ú), pokračova(l|la|li), opakuj(e|ú), opakova(l|la|li|lo), nadviaz(al|ala|ali), zakonči(l|la), zúr(i|ia|il|ila|ili), hodnot(í|ia|il|ila|ili), približuj(e|ú), vyrozpráva(l|la), volá, volajú, žasn(e|ú), kontrova(l|la), kriča(l|la|li), šepká, vyvodi(l|la), odkazuj(e|ú), prezrádza(|jú)',
      forms: ['” {cue} {source}', '{source} {cue} , že', '{source} {cue} :'],
      needs: 'quotation',
    },
    {
      // Whoever speaks in marks, or before “that”, is somebody, whatever the noun.
      words: SPEAKS,
      forms: ['” {cue} {source} ”'],
      strong: true,
      needs: 'quotation',
    },
    {
      words: `${TELLS}, ${SAYS}`,
      forms: ['{source} {cue} , (že|aby|ako)'],
      strong: true,
      needs: 'quotation',
    },
    { words: SAYS, forms: ['{cue} {source}'] },
    {
      words:
        'pochvaľova(l|la|li), zhoduj(e|ú), zhod(ol|la|lo|li), bráni(|l|la|li|a), háji(|l|la|li|a), ohradi(l|la|lo|li), nazdáva(|jú), vyhráža(|jú|l|la|li), teši(l|la|li), ponosova(l|la|li), ponosuj(e|ú), posťažova(l|la|li), hnevá, hnevajú, rozčuľuje, rozčuľujú, zúfa, teší, pochvaľuje, pochvaľujú, pýta, pýtajú, smeje, myslí, myslia, domnieva, domnievajú, obáva, obávajú, sťažuje, sťažujú, čuduje, dozvedel, dozvedela, dozvedeli, vyjadri(l|la|li|lo), zveril, zverila, spýtal',
      forms: [
        '{source} (si|sa) … {cue}',
        'ako sa {cue} {source}',
        'ako sa … {cue} {source}',
        '” {cue} (si|sa) {source}',
        '” {cue} {source}',
      ],
    },
    {
      words: JUDGES,
      forms: ['{cue} (to) {source}', '” {cue} {source} ”', '{source} {cue}', '{source} to {cue}'],
      needs: 'person',
    },
    {
      words: JUDGES,
      forms: ['” {cue} {source} ”', '{source} {cue}'],
      needs: 'outlet',
    },
    {
      words:
        'mal povedať, mala povedať, mal vyhlásiť, mala vyhlásiť, mal priznať, mala priznať, mal uviesť, mala uviesť, mal oznámiť',
      forms: ['{source} {cue}'],
    },
    {
      words: `ako uviedol, ako uviedla, ako uviedli, ako uviedlo, ako uvádza, ako uvádzajú, ako píše, ako píšu, ako napísal, ako napísala, ako napísali, ako informoval, ako informovala, ako informovali, ako informuje, ako informujú, ako povedal, ako povedala, ako povedali, ako oznámil, ako oznámila, ako oznámili, ako zistil, ako zistila, ako zistili, ako zistilo, ako vysvetlil, ako vysvetlila, ako vysvetľuje, ako dodal, ako dodala, ako dodáva, ako zdôraznil, ako zdôraznila, ako upozornil, ako upozornila, ako upozornili, ako upozorňuje, ako pripomenul, ako pripomenula, ako pripomína, ako tvrdí, ako potvrdil, ako potvrdila, ako potvrdili, ako opísal, ako opísala, ako opisuje, ako vyplýva z, ako vyplýva zo, ako vyplynulo z, ako ukázala, ako ukázal, ako ukazuje, ako sa dozvedel, ako sa dozvedela, ako sa dozvedeli, ako vyhlásil, ako vyhlásila, ako konštatoval, ako konštatovala, ako poznamenal, ako podotkol, ako priznal, ako priznala, ako skôr informoval, ako skôr informovala, ako už skôr informoval, ako naznačil, ako naznačila, ako odhaduje, ako odhadujú, ako hovorí, ako hovoria, ako ďalej uviedol, ako ďalej uviedla`,
      forms: ['{cue} pre {source}', '{cue} {source}'],
      strong: true,
    },
    {
      // "in Nitra the mayor Jan Bell said that", "the mayor Jan Bell in Nitra said": no mark parts the place from the subject.
      words: `${TELLS}, ${SAYS}, uviedol, uviedla, uviedlo, uviedli`,
      forms: [
        '(v|vo|pri|po) {source} {cue} , (že|ako|prečo|kedy|kde)',
        '” {cue} (v|vo) {source}',
        '{source} (v|vo|na) (*e|*i|*u|*ách|*iach|*och) {cue}',
      ],
      needs: 'named',
    },
    { forms: ['¶ {source} :'], needs: 'speech' },
    { forms: ['¶ {source} :', '¶ {source} (o|k) … :'], needs: 'headline' },
    { forms: ['{source} … :'], needs: 'speech', quiet: true },
    {
      words: `*`,
      forms: ['ako {cue} {medium} {source}'],
    },
    {
      words: `*`,
      forms: ['” {cue} (v|vo|pre|na|v rozhovore pre|v rozhovore s) {medium} {source} ”', '” {cue} {medium} {source} ”'],
      needs: 'speech',
    },
    {
      words: `*`,
      forms: ['” {cue} (|sa |si ){source} ”', '{source} (|sa |si ){cue} :'],
      needs: 'speech',
    },
    {
      words: `*`,
      forms: ['{source} (|sa |si ){cue} , že'],
    },
    {
      // What an outlet made of a story that it took over.
      words:
        'zopakoval, zopakovala, rozšíril, rozšírila, ospravedlnil sa, ospravedlnila sa, sa ospravedlnil, sa ospravedlnila',
      forms: [
        '{source} {cue}',
        '{source} (príbeh|správu|fámu|tvrdenie) {cue}',
        '(príbeh|správu|fámu|tvrdenie) {cue} {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '{source} (urobil|urobila|spravil|spravila) (z|zo)',
        '{source} (vydal|vydala|zverejnil|zverejnila) … (vyhlásenie|opravu|ospravedlnenie)',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Where a story began.
      kind: 'original-publication',
      forms: [
        '(fáma|správa|historka|povesť) … (vznikla|zrodila sa|sa zrodila|začala|sa objavila) … (v|vo|na|u) {source}',
        '(fáma|správa|historka|povesť) (pochádza|vzišla|vyšla) (z|zo|od) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // A joke of an outlet.
      forms: ['(vtip|žart|satira|paródia|hoax) {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Whom the page followed, or stands by.
      forms: ['(bránim|obhajujem|podporujem) (svojich |našich |)(kolegov|novinárov|redaktorov) (z|zo) {source}'],
      needs: 'outlet',
      quiet: true,
    },
  ],
  idioms: `(čaká|čakajú) (dieťa|bábätko|druhé dieťa|rodinu|ho|ju|ich|nás|na), (čaká|čakajú) (prvé|druhé|tretie|svoje|ďalšie) (dieťa|bábätko), (text|článok|obsah|rozhovor) (dodal|dodala|dodalo|pripravil|pripravila|vznikol), čo na to (hovoria|hovorí|vravia|vraví|povedia|povie), odhadujú sa na, odhaduje sa na, sa odhaduje na, sa odhadujú na, čo (hovorí|hovoria) (zákon|veda|štatistika|odborníci|lekári|právnici), podľa (jeho|jej|ich) (názoru|slov|vyjadrenia|vyjadrení|mienky), čak(á|ajú) (už |stále |zatiaľ |ešte |dlho |márne |netrpezlivo |)na, (odpoveda|reagova)(l|la|lo|li) (na (inkasovaný gól|vedenie súpera) |ihneď |okamžite |hneď |)(až |len |)(dvoma|tromi|štyrmi|piatimi|gólom|gólmi|gólovo|vyrovnaním|zásahom|zásahmi|strelou|bodmi|esom|esami|brejkom|sériou|šnúrou|trojkou|trojkami|útokom|útokmi|protiútokom|rýchlym*|ďalším*|presným*|paľbou|streľbou|piskotom|potleskom|smiechom|mlčaním|úsmevom|štrajkom|protestom|protestmi|sankciami|clami|zákazom|zavedením|zvýšením|znížením|odvolaním|prepustením|zatvorením|v (presilovke|oslabení|prvej|druhej|tretej|úvode|závere)|v (*ej|*.) minúte|(až |)v (prvom|druhom|treťom) polčase), podľa (*ého |*ých |*ej |*ých *ých |*ého *ého |)(poriadku|grafikonu|rozvrhu|receptu|receptúry|pravidiel|tabuliek|scenára|vzorca|predpisu|návodu|plánu|programu|harmonogramu|kalendára|zákonníka|modelu|systému|zvyku|zvykov|metódy|postupu|noriem|normy|štandardov|princípu|kritérií|cenníka|hodín), vyhlási(l|la|lo|li) (štrajk|štrajkovú|hladovku|mimoriadn*|núdzový|súťaž|výberové|konkurz|vojnu|embargo|referendum|voľby|nezávislosť|bankrot|pátranie|amnestiu), (dohoda|zmluva|koncepcia|stratégia|plán|scenár|vyhláška|smernica|ústava|novela|projekt|rozpočet|deklarácia|charta|pravidlá|podmienky|tradícia|kronika|fakty) (hovorí|hovoria|počíta|počítajú), (polícia|policajti|policajt|vyšetrovateľ|vyšetrovatelia|kriminalisti|prokurátor|prokurátorka|prokuratúra) (včera |už |medzičasom |následne |napokon |dnes |tiež |)obvini(l|la|li), (polícia|policajti|vyšetrovateľ|vyšetrovateľka|prokurátor|prokurátorka) (muža|ženu|vodiča|vodičku|mladíka|mladíkov|podozrivého|podozrivú|páchateľa|páchateľov|cudzinca|lekára|učiteľa) (už |medzičasom |následne |napokon |)(obvini|zadrža)(l|la|li), obvini(l|la|li|lo) (muža|ženu|mladíka|vodiča|dvoch|troch|štyroch|piatich|šiestich|desiatky|niekoľkých), s (odkazom|odvolaním|odvolaním sa|poukázaním) na (prebiehajúc*|obchodné|ochranu|mlčanlivosť|zákon|nedostatok|bezpečnosť|bezpečnostn*|zdravotn*|osobné|rodinné|zlé|vysoké|nízke|citlivosť|súkromie|vyšetrovanie), (vláde|parlamentu|premiérovi|prezidentovi|prezidentke|ministrovi|polícii|súdom|médiám|strane|hnutiu|im|mu|jej) (ne|)ver(í|ia|il|ila|ili|ilo), má redakcia k dispozícii, (film|snímka|dráma|komédia|román|kniha|novela|poviedka|báseň|pieseň|skladba|seriál|relácia|hra|inscenácia|predstavenie|muzikál|výstava|expozícia|obraz|príbeh|rozprávka|legenda|povesť|nápis|tabuľa|hodiny) (rozpráva|hovorí|vypovedá|opisuje|približuje|vykresľuje|odkrýva|odhaľuje|spomína|pripomína|komentuje|uvádza|ukazuje), podľa (veľkosti|farby|hrúbky|dĺžky|výšky|šírky|hĺbky|hmotnosti|váhy|rýchlosti|vzdialenosti|závažnosti|náročnosti|dôležitosti|intenzity|teploty|ceny|množstva|počtu|objemu|rozsahu|obsahu|tvaru|druhu|typu|modelu|značky|kvality|chuti|vkusu|vône|nálady|sezóny|situácie|okolností|možností|schopností|záujmu|pohlavia|dátumu|roku výroby|roku výstavby|ročníka|mesiaca|dňa|hodiny|stupňa|miery|úrovne|stavu|výsledku|príjmu|miesta|lokality|bydliska|trasy|mena|priezviska|adresy|čísla|kľúča|kritérií|tabuľky cien|cenníka|rozpisu|harmonogramu|programu|osnovy|vzorca|normy|noriem|predpisov|nariadenia|smernice|jedálneho lístka|strihu|námetu|románu|knihy od|želania|želaní|možnosti|kalendára|tradície|zvyku), reagova(l|la|lo|li) (poklesom|rastom|ziskom|stratou), uzna(l|la|li) (vinným|vinnou|vinu|muža|ženu|obžalovan*|obvinen*), (zákon|novelu|návrh|uznesenie|rozpočet) podpori(lo|li), odpovedal vyhýbavo, odpovedala vyhýbavo, sa prizna(l|la|li), si žiada(|l|la|lo|jú), sa hovorilo, z našich informácií, podľa našich informácií, podľa našich zistení, podľa informácií redakcie, pochopil, pochopila, pochopili, chápe, chápu, videl, videla, videli, uvidel, cítil, cítila, zabudol, zabudla, zabudli, skontroloval, skontrolovala, presvedčil sa, presvedčila sa, dohliada, spôsobil, spôsobila, spôsobilo, vedel, vedela, vedeli, počul, počula, počuli, bál sa, bála sa, pamätá, dokázal, dokázala, znamená, znamenalo, (ne|)ver(í|ia|il|ila|ili) (v boha|na zázraky|na duchov|na horoskopy|na osud|na lásku), uviedol vozidlo, uviedla vozidlo, uviedol stroj, uviedol do, uviedla do, uviedli do, uviedol svoje, uviedla svoje, uviedol svoju, uviedla svoju, uviedol meno, nesprávne uviedli, chybne uviedli, nesprávne uviedol, mylne uviedli, podľa návodu, podľa pokynov, podľa vzoru, sme uviedli, sme písali, sme informovali, sme napísali, sme upozornili, stručne povedané, úprimne povedané, inými slovami, takpovediac, ako sa hovorí, ako je známe, hovorí sa, píše sa rok, píše obrazy, píše knihu, píše básne, píše hudbu, podľa plánu, podľa očakávaní, podľa očakávania, podľa všetkého, podľa potreby, podľa zákona, podľa pravidiel, podľa veku, podľa abecedy, podľa poradia, podľa toho, podľa cestovného poriadku, podľa receptu, podľa hesla, podľa predlohy, podľa skutočnej, podľa skutočných, podľa práva, podľa počasia, odovzdal kľúče, odovzdala kľúče, zodpovedá za, odpovedá za, uviedol do prevádzky, uviedla do prevádzky, uviedli do prevádzky, uviedol do funkcie, uviedol do praxe, uviedol na trh, uviedla na trh, uvádza na trh, uvádza do pohybu, prevzal cenu, prevzala cenu, prevzali cenu, prevzal funkciu, prevzala funkciu, prevzal vedenie, prevzal úplatok, prevzal velenie, vyhlásil za víťaza, pre tlač, povedal si áno, povedali si áno, písal sa rok`,

  pointers: `čítajte aj, čítajte tiež, čítajte viac, čítajte :, prečítajte si aj, prečítajte si, prečítajte si tiež, pozrite si aj, pozri aj, pozrite aj, viac k téme, k téme :, mohlo by vás zaujímať, súvisiace :, súvisiace články, tip :, video :, sledujte aj`,
  credits: [
    {
      role: 'translator',
      forms: [
        '(preložil|preložila|preložili) (z|zo) (angličtiny|nemčiny|francúzštiny|ruštiny|španielčiny|taliančiny|maďarčiny|poľštiny|češtiny|ukrajinčiny)',
        '(z|zo) (angličtiny|nemčiny|francúzštiny|ruštiny|španielčiny|taliančiny|maďarčiny|poľštiny|češtiny|ukrajinčiny) (preložil|preložila|preložili)',
        '(preklad|prekladateľ|prekladateľka) :',
        '(preklad|preložil|preložila|preložili|v preklade)',
        'prel .',
        'preklad z … :',
        '(z|preklad z) (angličtiny|nemčiny|francúzštiny|ruštiny|ukrajinčiny|španielčiny|taliančiny|poľštiny|češtiny|maďarčiny) (preložil|preložila|preložili|:|)',
        'do slovenčiny (preložil|preložila)',
        'v slovenskom preklade',
      ],
    },
    {
      role: 'editor',
      forms: [
        '(editor|editorka|editori|redaktor|redaktorka|redakcia|šéfredaktor|šéfredaktorka) :',
        '(zodpovedný redaktor|vedúci vydania|korektúra|korektúry|jazyková úprava) :',
        '(redigoval|redigovala|editoval|editovala)',
      ],
    },
    {
      role: 'author',
      forms: [
        'rozhovor viedol',
        'rozhovor viedla',
        'pýtal sa',
        'pýtala sa',
        'rozhovor pripravil',
        'rozhovor pripravila',
        '(autor|autorka|autori|autorky|text|spracovanie|reportáž) :',
        '(pripravil|pripravila|pripravili|spracoval|spracovala|spracovali|napísal|napísala)',
        '(pýtal sa|pýtala sa|zaznamenal|zaznamenala|zhováral sa|zhovárala sa)',
        'autor (textu|článku) :',
        'autorka (textu|článku) :',
        'rozhovor (viedol|viedla) :',
        'rozhovor (viedol|viedla)',
        'od nášho (spravodajcu|osobitného spravodajcu|reportéra|dopisovateľa)',
        'od našej (spravodajkyne|osobitnej spravodajkyne|reportérky|dopisovateľky)',
      ],
    },
    {
      role: 'photographer',
      forms: [
        '(foto|fotografie|fotograf|fotografka|snímka|snímky|ilustrácia|ilustračné foto) :',
        '(ilustračná snímka|video|autor fotografie|autor fotografií|autor foto) :',
        '(autorka fotografie|zdroj foto|zdroj fotografie|grafika|koláž) :',
        '(foto|fotografie)',
      ],
    },
    {
      role: 'contributor',
      forms: [
        'spolupráca :',
        '(v spolupráci s|podieľal sa|podieľala sa)',
        'na (texte|článku|reportáži|príprave článku|príprave textu) (sa podieľal|sa podieľala|sa podieľali|spolupracoval|spolupracovala|spolupracovali)',
        'k (článku|textu) (prispel|prispela|prispeli)',
        '(s prispením|prispel|prispela|prispeli)',
        '{name} (prispel|prispela) k',
        '(rešerš|overovanie faktov) :',
      ],
    },
    {
      role: 'wire',
      forms: [
        's využitím (správ|materiálov|informácií)',
        's použitím (správ|materiálov|informácií)',
        'na základe (správ|materiálov) agentúr',
      ],
    },
    { role: 'citation', forms: ['(zdroj|zdroje|zdroj informácií|podľa|citované z) :', 'zdroj –'] },
    {
      role: 'original-publication',
      forms: [
        'originál :',
        'originál (článku|textu) :',
        'pôvodný (článok|text|zdroj) :',
        '(text|článok|rozhovor|komentár|esej|) (pôvodne|prvýkrát|po prvý raz) (vyšiel|vyšla|vyšlo|publikované|publikovaný|zverejnený|zverejnené) (v|vo|na|na webe|na portáli|na stránke|v denníku|v týždenníku)',
        '(text|článok|rozhovor|komentár) vyšiel (pôvodne|prvýkrát|) (v|vo|na|na webe|na portáli|v denníku|v týždenníku)',
      ],
    },
    {
      role: 'translation',
      forms: ['preklad (článku|textu|komentára|publikácie) (z|z denníka|z týždenníka|denníka|portálu|)'],
    },
    {
      role: 'republication',
      forms: [
        '(prevzaté|pretlačené|publikované|publikujeme|zverejnené) (z|zo|so súhlasom|s povolením|s láskavým dovolením|z webu|z portálu)',
        '(článok|text) (publikujeme|preberáme|uverejňujeme) (so súhlasom|s povolením|z|zo)',
      ],
    },
    {
      role: 'press-release',
      forms: ['(dodal|poskytol) :', 'tlačová správa (spoločnosti|firmy|ministerstva|nadácie)'],
    },
  ],

  roles: {
    apology: [
      'ospravedlňujeme sa',
      'čitateľom sa ospravedlňujeme',
      '(mylne|chybne) sme (uviedli|napísali|informovali)',
    ],
    denial: [
      '(vytrhnut*) z kontextu',
      'dementuje',
      'dementujú',
      'dementoval*',
      'dementi',
      'popiera',
      'popierajú',
      'poprel*',
      'popreli',
      '(odmieta|odmietol|odmietla|odmietli|vyvracia|vyvrátil*) … (správ*|informáci*|obvineni*|špekuláci*|tvrdeni*|článok)',
      'nie je pravda',
      'nepravdiv*',
      '(lživ*|vymyslen*) (správ*|informáci*)',
      'vycucané z prsta',
      'novinárska kačica',
    ],
    correction: [
      '(ospravedlňuje|ospravedlnil*|ospravedlňujeme) sa za … (článok|správ*|chyb*|text)',
      '(stiahol|stiahla|opravil*|opravuje|sťahuje) … (článok|správ*|text)',
      'oprava :',
      'opravili sme',
      'uvádzame na pravú mieru',
    ],
    'fact-check': [
      '(verdikt|hodnotenie|záver) : (nepravda|pravda|zavádzajúce|manipulácia|satira)',
      'fact-check',
      'fact check',
      'overovňa',
      'overili sme',
      'overujeme',
      'pravda alebo lož',
      'je pravda , že',
      'demagóg',
      'nepravda :',
      '? nie (.|,|!)',
    ],
    'follow-up': [
      'ako (sa šírila|sa rozšírila|vznikla|sa zrodila) (správa|fáma|historka)',
      'ako sme (už |)(písali|informovali|uviedli)',
      'o čom sme (písali|informovali)',
      '(rok|dva roky|tri roky|päť rokov|desať rokov) potom :',
    ],
    original: ['exkluzívne :', '[ exkluzívne ]', 'zistila naša redakcia', 'zistil náš (denník|server|portál)'],
    'press-release-copy': ['(informuje|uviedlo|oznámilo) tlačové oddelenie'],
    'wire-copy': ['agentúry'],
    independent: [
      '(povedal|povedala|uviedol|uviedla|potvrdil|potvrdila|vyjadril|vyjadrila) (nášmu (denníku|portálu|webu|redaktorovi)|našej redakcii|nám)',
      '(nášmu (denníku|portálu|redaktorovi)|našej redakcii)',
      '(náš|naša) (reportér|reportérka|spravodajca|spravodajkyňa)',
      'zistila naša redakcia',
      'v rozhovore pre náš',
      'opýtali sme sa',
      'oslovili sme',
    ],
  },
  translations: {
    said: [
      '(náš|môj|vlastný|voľný|neoficiálny|redakčný) preklad',
      'preklad (redakcie|vlastný|náš|môj)',
      '(preložili|preložil|preložila) (sme|som) (tento|túto|pre vás|text|článok)',
      '(zhrnutie v slovenčine|slovenské zhrnutie)',
    ],
    original: [
      '(pôvodný|originálny|pôvodná) (článok|text|verzia|zdroj|rozhovor)',
      'originál (článku|textu|tu|v)',
      'v origináli',
    ],
    foreign: [
      'v (angličtine|arabčine|češtine|francúzštine|maďarčine|nemčine|poľštine|ruštine|španielčine|taliančine|ukrajinčine)',
    ],
  },
  hearsay: ['údajne', 'vraj', 'podľa neoverených (informácií|správ)', 'podľa špekulácií'],
  reasons: [
    'nie je oprávnený',
    'nebol oprávnený',
    'nie sú oprávnení',
    'z obavy',
    'zo strachu',
    'z bezpečnostných dôvodov',
    'pre citlivosť',
  ],
  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      where: 'text',
      forms: [
        '(zakázaná|zakázaný|zakázané|zakázanú|zakázaného|zakázanej) v (rusku|ruskej)',
        'označen* za (teroristick*|extrémistick*)',
        'uznan* za (teroristick*|extrémistick*)',
      ],
    },
    {
      kind: 'legal-label',
      name: 'foreign-agent',
      where: 'text',
      forms: [
        '(označen*|vyhlásen*|uznan*) za zahraničn* agent*',
        'zahraničn* agent*',
        'zoznam* zahraničných agentov',
        'regist* zahraničných agentov',
      ],
    },
    {
      kind: 'legal-label',
      name: 'undesirable-organisation',
      where: 'text',
      forms: ['(označen*|vyhlásen*|uznan*) za (nežiaduc*|nežiadúc*)', 'nežiaduca organizácia', 'nežiaducu organizáciu'],
    },
    {
      kind: 'self-statement',
      name: 'own-designation',
      where: 'self',
      forms: [
        '(označil*|vyhlásil*) … zahraničného agenta',
        '(označil*|vyhlásil*) … nežiaduc*',
        'náš web bol zablokovaný',
      ],
    },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: [
        '(platená|komerčná|platenej|reklamná|sponzorovaný|sponzorovaná|platený|reklamný|komerčný) (spolupráca|spolupráci|oznámenie|text|článok|obsah|správa|inzercia|prezentácia)',
        '(vznikol|vznikla|vzniklo|pripravený|vytvorený|vytvorené|realizovaný) (bol |)(v|vo|za|s) (platenej |komerčnej |reklamnej |)(spolupráci|podpory|finančnej podpory|podporou) (s|so|spoločnosti|firmy|inzerent*|partner*)',
        '(článok|text|obsah) (pripravil|dodal|zaplatil|financoval|objednal) (inzerent|zadávateľ|partner|klient)',
        'platená spolupráca',
        'platený obsah',
        'platená inzercia',
        'inzercia',
        'reklama',
        'komerčný obsah',
        'komerčný článok',
        'komerčná prezentácia',
        'komerčná správa',
        'pr článok',
        'pr text',
        'pr správa',
        'advertoriál',
        'sponzorovaný obsah',
        'sponzorovaný článok',
        'sponzorované',
        'partnerský obsah',
        'partnerský článok',
        'obsah partnera',
        'v spolupráci s partnerom',
        'reklamný článok',
        'článok vznikol v spolupráci',
        'text vznikol v spolupráci',
        'špeciálny projekt',
        'propagácia',
        'promo',
        'tento obsah vám prináša',
      ],
    },
    {
      kind: 'press-release',
      name: 'press-release',
      where: 'label',
      forms: ['tlačová správa', 'tlačové vyhlásenie', 'tlačová informácia', 'na okamžité zverejnenie', 'ots'],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: [
        'nemusia sa zhodovať so stanoviskom',
        'nemusí sa zhodovať so stanoviskom',
        'vyjadrujú názory (svojich autorov|autorov)',
        'vyjadruje názor autora',
        'názor',
        'názory',
        'komentár',
        'glosa',
        'stĺpček',
        'úvodník',
        'blog',
        'fejtón',
        'uhol pohľadu',
        'názory (autora|autorov|autorky|vyjadrené|uvedené)',
        '(nemusí|nemusia) (sa zhodovať s|zhodovať s|vyjadrovať|odrážať|zodpovedať) (názorom|názormi|názor|názory|názoru|stanovisku|stanovisko) (redakcie|vydavateľa)',
        'nevyjadruje (názor|stanovisko|postoj) redakcie',
        'text vyjadruje názor',
      ],
    },
    {
      kind: 'satire',
      name: 'satire',
      where: 'label',
      forms: [
        'satira',
        'humor',
        'paródia',
        'satirický text',
        'satirický článok',
        'ide o satiru',
        'je satira',
        'je satirou',
        'je paródiou',
        'je vymyslený',
        'sú vymyslené',
        'apríl',
      ],
    },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        'oprava :',
        'opravené :',
        'opravujeme :',
        'spresnenie :',
        'upresnenie :',
        'aktualizácia :',
        'aktualizované :',
        'doplnené :',
        'v predchádzajúcej verzii',
        'v predošlej verzii',
        'v pôvodnej verzii',
        'v prvej verzii',
        'v staršej verzii',
        '(článok|text|titulok) (bol|sme|) (opravený|aktualizovaný|upravený|doplnený|spresnený|opravili|doplnili)',
        'redakcia sa ospravedlňuje',
        'za chybu sa ospravedlňujeme',
        'ospravedlňujeme sa (za|čitateľom)',
      ],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: [
        '(preložen|preložený|preložená|preložené|preklad|preložila|preložil) (bol |bola |bolo |)(automaticky|strojovo|umelou inteligenciou|umelá inteligencia|ai|deepl|google|chatgpt|prekladačom|pomocou (umelej|ai|deepl|google|chatgpt|prekladač*|strojov*|nástroj*|program*)|s pomocou (umelej|ai|deepl|google|chatgpt|prekladač*|strojov*|nástroj*)|za pomoci (umelej|ai|deepl|google|chatgpt|prekladač*))',
        '(strojový|automatický) preklad',
        '(strojovým|automatickým) prekladom',
        '(strojovo|automaticky) (preložený|preložená|preložené)',
        'prelož(ený|ená|ené|il|ila) (bol |bola |bolo |)(z *ny |z *iny |do slovenčiny |)(automaticky|strojovo|umelou inteligenciou|umelá inteligencia|ai|deepl|(pomocou|s pomocou|za pomoci|prostredníctvom) (umelej|ai|deepl|google|chatgpt|prekladač*|strojov*|nástroj*))',
        'strojový preklad',
        'automatický preklad',
        'strojového prekladu',
        'strojovo prelož*',
        'automaticky prelož*',
        'preložené (strojovo|automaticky|pomocou|umelou|prostredníctvom)',
        'preložen* (strojovo|automaticky|pomocou|umelou)',
        '(bol|bola|bolo|je) (z … |do slovenčiny |)preložen* (strojovo|automaticky|pomocou …|umelou inteligenciou) a (môže|môžu) obsahovať (chyby|nepresnosti)',
        'preklad (z … |)(je strojový|bol strojový|vytvoril* (stroj|umelá inteligencia|ai))',
      ],
    },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: [
        '(napísala|vygenerovala|vytvorila|pripravila|spísala) (umelá inteligencia|ai|neurónová sieť)',
        '(napísaný|napísané|vytvorený|vytvorené|vygenerovaný|vygenerované|pripravený|spísaný|vznikol) (bol |)(automaticky|umelou inteligenciou|pomocou (umelej|ai|chatgpt|generatívnej)|s pomocou (umelej|ai|chatgpt|generatívnej)|za pomoci (umelej|ai|chatgpt|generatívnej)|s využitím (umelej|ai|chatgpt|generatívnej))',
        '(vygenerované|vygenerovaný|vygenerovala|vytvorené|vytvorený|vytvorila|napísané|napísala|pripravené) (umelou inteligenciou|umelá inteligencia|ai|automaticky|algoritmom|robotom|pomocou ai|pomocou umelej)',
        'automaticky generovan*',
      ],
    },
    {
      kind: 'archive',
      name: 'old-article',
      where: 'label',
      forms: [
        'archívny článok',
        'archívny text',
        'z archívu',
        'z nášho archívu',
        'článok z archívu',
        'archív',
        '(článok|text) (je starší ako|bol publikovaný pred viac|vyšiel pred viac)',
        'môžu byť zastarané',
        'môže byť neaktuálny',
        'nemusí byť aktuálny',
      ],
    },
    {
      kind: 'embargo',
      name: 'embargo',
      forms: [
        'embargo do',
        'pod embargom',
        'embargo :',
        'zverejniť až po',
        'nezverejňovať pred',
        'na zverejnenie až',
        'informačné embargo',
      ],
    },
  ],

  calendar: `januára, februára, marca, apríla, mája, júna, júla, augusta, septembra, októbra, novembra, decembra, január, február, marec, apríl, máj, jún, júl, august, september, október, november, december, januári, februári, marci, apríli, máji, júni, júli, auguste, septembri, októbri, novembri, decembri,
    pondelok, pondelka, utorok, utorka, streda, stredu, stredy, štvrtok, štvrtka, piatok, piatka, sobota, sobotu, soboty, nedeľa, nedeľu, nedele, roku, roka, rok`,
  abbreviations:
    'r, ul, nám, č, tis, mil, mld, t.j, tzv, napr, atď, resp, cca, dr, prof, doc, ing, mgr, bc, judr, mudr, phdr, rndr, plk, pplk, mjr, kpt, por, npor, gen, sv, st, ml, s, str, obr, red, pozn, o, spol, a.s, s.r.o, hod, min, max, okr, pod, riad, n, l, p, súdr, nar, zom',
  agencies: 'tasr, sita, reuters, afp, ap, dpa, tass, čtk, apa, pap, mti, ansa, interfax, ria novosti, bloomberg',
};
