import type { LanguageRules } from '../language.ts';

/** Verbs that can take whom it is told to. Subjects may be left out, so that what follows one is a source only where its noun is known. */
const TELLS = `powiedział, powiedziała, powiedzieli, powiedziało, mówi, mówią, mówił, mówiła, mówili, poinformował, poinformowała, poinformowali, poinformowało, poinformowały, informuje, informują, informował, informowała, informowali, informowało, oświadczył, oświadczyła, oświadczyli, oświadczyło, ogłosił, ogłosiła, ogłosili, ogłosiło, wyjaśnił, wyjaśniła, wyjaśnili, wyjaśnia, wyjaśniają, tłumaczył, tłumaczyła, tłumaczy, tłumaczą, przyznał, przyznała, przyznali, przyznaje, przyznają, opowiada, opowiadają, opowiedział, opowiedziała, zdradził, zdradziła, zdradza, odpowiedział, odpowiedziała, odpowiada, skomentował, skomentowała, komentuje, potwierdził, potwierdziła, potwierdzili, potwierdziło, relacjonuje, relacjonował, relacjonowała, donosi, donoszą, doniósł, doniosła, doniosły, doniosło, informowały, mówiły, mówiło, odpowiedziały, odpowiedziało, ogłosiły, opowiedziały, opowiedziało, oświadczyły, potwierdziły, powiedziały, przyznały, przyznało, relacjonowały, relacjonowało, skomentowały, skomentowało, tłumaczyły, tłumaczyło, wyjaśniły, wyjaśniło, zdradziły, zdradziło`;

/** Verbs of saying, writing and thinking. Subjects may be left out, so that what follows one is a source only where its noun is known. */
const SAYS = `wypalił(a|), wypalili, palnął, palnęła, żachnął się, żachnęła się, obruszył(a|) się, oburzył(a|) się, zżyma się, piekli się, wściekał(a|) się, kwituje, skwitował(a|), skwitowali, podsumował(a|), podsumowali, zezna(ł|ła|ło|li), zeznaje, zeznają, opisali, przytaknął, przytaknęła, kontruje, ripostowała, oponuje, oponował(a|), nadmienił(a|), nadmienia, wspomniało, naświetlił(a|), uzasadni(ł|ła|ło|li|a|ają), uzasadnia(ł|ła|li), broni się, bronią się, bronił(a|) się, bronili się, nawołuje, nawołują, nawoływał(a|), wieszczy, gwarantuje, gwarantują, narzekał(a|), narzekali, utyskuje, lamentuje, ubolewa, ubolewają, ubolewał(a|), komentują, skomentowali, żartowała, zażartowała, dowcipkuje, żałował(a|), sprecyzowała, uściśliła, uzupełniło, wytłumaczył(a|), objaśnia, argumentują, argumentowali, dowodzi, zachwyca się, zachwycają się, zachwycał(a|) się, odparli, odburknął, odburknęła, odpowiedzieli, zdradzili, ogłasza, akcentuje, zaakcentował(a|), przestrzegał(a|), potępia, potępiają, żądają, postuluje, postulują, radzą, zalecają, rekapituluje, reaguje, zareagował(a|o|), zareagowali, zasugerował(a|o|), potwierdza, krzyknęła, zawołał(a|), westchnął, westchnęła, mniema, docenia, docenił(a|), gawędzi, dał(a|o|) do zrozumienia, dali do zrozumienia, stoi na stanowisku, jest innego zdania, zabrał(a|) głos, referuje, referował(a|), bij(e|ą) na alarm, przeprasza, obwieszcza, oświadcza, oświadczają, skarżył(a|) się, żalił(a|) się, odgraża się, odgrażał(a|) się, dziwił(a|) się, spodziewają się, wierzą, prostuje, prostują, sprostował(|a), cieszył(|a) się, cieszyli się, wspomniał(|a), wspomnieli, komentował(|a), protestuj(e|ą), protestowa(ł|ła|li), chwal(i|ą|ił|iła|ili|ił sobie|iła sobie|i sobie|ą sobie), zachwala(|ją), ucina(|ją), uci(ął|ęła|ęli), grzmi, grzmią, grzmiał(|a), rzucił(|a|i) na odchodne, kwituje, kwitują, skwitował(|a|o|i), bagatelizuje, bagatelizują, uspokaja(|ją|ł|ła|li), uspokoił(|a|o|i), pociesza(|ją), tonuje nastroje, studzi emocje, nie przebiera(|ł|ła) w słowach, nie gryzł(|a) się w język, nie owija(|ł|ła) w bawełnę, zaalarmował(|a|o|i|y), sygnalizuje, sygnalizują, zasygnalizował(|a), poskarżył(|a) się, poskarżyli się, pożalił(|a) się, pochwalił(|a) się, oburzył(|a) się, zdenerwował(|a) się, obruszył(|a) się, ironizuje, ironizował(|a), kpi, kpił(|a), szydzi, drwi, wytyka(|ją), wyt(knął|knęła|knęli), wyjawił(|a), obwieścił(|a|o|i), oznajmi(a|ają|ł|ła|ło|li|ły), uzupełni(a|ają|ł|ła|li), dopowiedział(|a), doprecyzował(|a|o|i), wymienia(|ją), odnotował(|a|o|y), odnotowuje, odnotowują, zrelacjonował(|a|o|i), wyznaje, wyznają, wyznali, zakomunikował(|a|o|i), zameldował(|a), powtarza(|ją|ł|ła|li), powtórzył(|a|o|i), podtrzymuje, podtrzymują, jest zdania, są zdania, są przekonani, są przekonane, są zgodni, jest pewien, jest pewna, są pewni, ma żal, mają żal, ma pretensje, nie dowierza, nie pamięta, nie sądzi, nie uważa, nie spodziewa się, nie wierzy, nie zgadza się, ma wątpliwości, mają wątpliwości, ma nadzieję, mają nadzieję, liczy na, liczą na, nie ma złudzeń, nie mają złudzeń, proponują, doradza(|ją), poradził(|a), sprostował(|a|o), rozwiewa wątpliwości, rozwiał(|a) wątpliwości, policzył, policzyła, policzyli, obliczył, obliczyła, obliczyli, wyliczył, wyliczyła, wyliczyli, wyliczyło, wylicza, wyliczają, ustalili śledczy, stwierdzili, utrzymuje, utrzymują, utrzymywał, utrzymywała, utrzymywali, skarży się, skarżą się, żali się, żalą się, narzeka, narzekają, złości się, denerwuje się, irytuje się, oburza się, cieszy się, wzdycha, wzdychają, deklaruje, deklarują, deklarował, deklarowała, zadeklarował, zadeklarowała, zadeklarowali, przekonuje, przekonują, przekonywał, przekonywała, przekonywali, przestrzega, przestrzegają, przestrzegł, przestrzegła, ostrzegał, ostrzegała, ostrzegali, alarmuje, alarmują, alarmował, alarmowała, sugeruje, sugerują, sugerował, sugerowała, spekuluje, spekulują, przewiduje, przewidują, prognozuje, prognozują, szacuje, szacują, oszacował, oszacowała, oszacowali, podejrzewa, podejrzewają, dopowiada, dorzuca, dorzucił, dorzuciła, wtrąca, wtóruje, odpowiadał, odpowiadała, ripostuje, ripostował, apeluje, apelują, apelował, apelowała, zaapelował, zaapelowała, zaapelowali, przysięga, przysięgają, obiecuje, obiecują, obiecywał, obiecał, obiecała, obiecali, zarzuca, zarzucają, zarzucił, zarzuciła, nie kryje, nie kryją, nie ukrywa, nie ukrywają, nie ma wątpliwości, nie mają wątpliwości,
        pisze, piszą, napisał, napisała, napisali, napisało, pisał, pisała, pisały, twierdzi, twierdzą, twierdził, twierdziła, twierdzili, stwierdził, stwierdziła, stwierdzili, stwierdza, zaznaczył, zaznaczyła, zaznaczyli, zaznacza, zaznaczają, podkreślił, podkreśliła, podkreślili, podkreśla, podkreślają, dodał, dodała, dodali, dodało, dodaje, dodają, uważa, uważają, uważał, uważała, sądzi, sądzą, ocenił, oceniła, ocenili, ocenia, oceniają, przypomniał, przypomniała, przypomnieli, przypuszcza,
        ustalił, ustaliła, ustalili, ustaliło, ustaliły, dowiedział się, dowiedziała się, dowiedzieli się, dowiedziało się, alarmuje, alarmują, alarmował, ostrzegł, ostrzegła, ostrzegli, ostrzega, ostrzegają, ostrzegał, ostrzegała, ostrzegali, zapowiedział, zapowiedziała, zapowiedzieli, zapowiedziało, zapowiada, zapowiadają, obiecał, obiecała, obiecuje, deklaruje, zadeklarował, zadeklarowała, wspomina, wspominają, wspominał, wspominała, skarży się, skarżą się, narzeka, narzekają, żali się, dziwi się, żartuje, żartował, zażartował, podsumował, podsumowała, podsumowuje, dopytuje, pyta, pytał, pytała, zapytał, zapytała, apeluje, apelują, przekonuje, przekonują, przekonywał, przekonywała, argumentuje, argumentował, argumentowała, wylicza, wyliczał, precyzuje, doprecyzował, sprecyzował, uściślił, uściśla, spodziewa się, obawia się, obawiają się, prognozuje, prognozują, szacuje, szacują, oszacował, oszacowała, zarzeka się, upiera się, opisuje, opisują, opisał, opisała, opisało, ujawnił, ujawniła, ujawnili, ujawnia, ujawniają, ujawniło, napomknął, wyznał, wyznała, zdziwił się, radzi, radził, radziła, zaleca, zalecił, myśli, wierzy, jest przekonany, jest przekonana, nie kryje, nie ukrywa, ma nadzieję, wtóruje, ripostuje, ripostował, odparł, odparła, krzyknął, krzyczała, oburza się, oburzają się, denerwuje się, złości się, martwi się, martwią się, cieszy się, cieszą się, chwali się, zastanawia się, irytuje się, woła, wołał, wzdycha, zaapelował, zaapelowała, zaapelowali, wyraził, wyraziła, zastrzegł, zastrzegła, zastrzega, zastrzegają, konkluduje, raportuje, raportował, zawyrokował, orzekł, orzekła, uznał, uznała, uznali, wnioskuje, zwrócił uwagę, zwróciła uwagę, zwraca uwagę, zwracają uwagę, alarmowały, alarmowało, apelowały, apelowało, argumentowały, argumentowało, deklarowały, deklarowało, dodały, dorzuciły, dorzuciło, dowiedziały się, krzyczały, krzyczało, napisały, obiecały, obiecało, obliczyły, obliczyło, oceniły, oceniło, odparły, odparło, odpowiadały, odpowiadało, opisały, orzekły, orzekło, ostrzegały, ostrzegało, ostrzegły, ostrzegło, oszacowały, oszacowało, pisało, podkreśliły, podkreśliło, podsumowały, podsumowało, policzyły, policzyło, przekonywały, przekonywało, przestrzegły, przestrzegło, przypomniały, przypomniało, pytały, pytało, radziły, radziło, stwierdziły, stwierdziło, sugerowały, sugerowało, twierdziły, twierdziło, ujawniły, utrzymywały, utrzymywało, uważały, uważało, uznały, uznało, woły, woło, wspominały, wspominało, wyliczyły, wyraziły, wyraziło, wyznały, wyznało, zaapelowały, zaapelowało, zadeklarowały, zadeklarowało, zapowiedziały, zapytały, zapytało, zarzuciły, zarzuciło, zastrzegły, zastrzegło, zaznaczyły, zaznaczyło, zwróciły uwagę, zwróciło uwagę, opowiadał, opowiadała, opowiadali, wspominali, tłumaczyli, wyjaśniał, wyjaśniała, wyjaśniali, podkreślał, podkreślała, podkreślali, zaznaczał, zaznaczała, dodawał, dodawała, przyznawał, przyznawała, przyznawali, oceniał, oceniała, oceniali, relacjonowali, sugerowali, pisali`;

/** Verbs of saying that take nothing that is said of: whatever noun stands behind them and a quotation speaks. */
const SPEAKS = `zeznał(a|), zeznali, zeznaje, powiedział, powiedziała, powiedzieli, mówi, mówią, mówił(a|), mówili, doda(ł|ła|li|je|ją), twierdzi, twierdzą, twierdził(a|), twierdzili, oświadczył(a|), oświadczyli, oświadcza, zauważa, zauważają, zauważył(a|), zauważyli,
  uważa, uważają, uważał(a|), stwierdził(a|), stwierdzili, stwierdza, odpowiedział(a|), odpowiedzieli, odpowiada, odpowiadają, odparł(a|), odparli, reaguje, (za|)reagował(a|), opowiada, opowiadają, opowiadał(a|), opowiadali, wspomina, wspominają,
  wspominał(a|), wspominali, kontynuuje, kontynuował(a|), oponuje, oponował(a|), ripostuje, ripostował(a|), argumentuj(e|ą), argumentował(a|), argumentowali, spekuluje, narzeka, narzekają, narzekał(a|), narzekali, lamentuje, żartuje, (za|)żartował(a|),
  ironizuje, ironizował(a|), kpi, kpił(a|), woła, wołają, wołał(a|), zawołał(a|), krzyczy, krzyczał(a|), krzyknął, krzyknęła, szepcze, szepnął, szepnęła, westchnął, westchnęła, wzdycha, żałuje, żałował(a|), ubolewa, ostrzega, ostrzegają, ostrzegał(a|),
  przestrzega, przestrzegał(a|), grzmi, grzmiał(a|), sądzi, sądzą, wierzy, wierzą, relacjonuje, relacjonują, relacjonował(a|), relacjonowali, zapewnia, zapewniają, zapewniał(a|), przekonuje, przekonują, przekonywał(a|), tłumaczy, tłumaczą, tłumaczył(a|),
  zaznacza, zaznaczają, zaznaczył(a|), przyznaje, przyznają, apeluje, apelują, zaapelował(a|), apelował(a|), wyznaje, wyznał(a|), zarzeka się, zarzekał(a|) się, śmieje się, śmieją się, śmiał(a|) się, dziwi się, cieszy się, cieszą się, cieszył(a|) się,
  skarży się, skarżą się, żali się, oburza się, broni się, martwi się, odgraża się`;

/** Polish. After a quotation, a dash or a comma the verb comes first; no articles; subjects may be left out. */
export const pl: LanguageRules = {
  code: 'pl',
  writing: { spaces: true, capitals: 'name', apostrophe: 'after' },

  nouns: {
    variants: [
      { again: `instytucja, organizacja, urząd, placówka, instytut`, before: '*' },
      {
        again: `polityk, polityka, politykowi, politykiem, polityczka, parlamentarzysta, parlamentarzysty, parlamentarzystka, parlamentarzystki, włodarz, włodarza, urzędnik, urzędnika, urzędniczka, urzędniczki, samorządowiec, samorządowca`,
        before: `minist*, burmistrz*, prezydent*, wójt*, poseł, posła, posłanka, posłanki, senator*, wojewod*,
          premier*, wicepremier*, wiceminist*, wiceprezydent*, wiceburmistrz*, wicewojewod*, kierownik*, kierownicz*, naczelnik*, naczelnicz*, sołtys*, szef, szefowa, marszał*, radny, radna, radnego, europoseł, europosłanka,
          sekretarz*, prezes*, rzecznik*, rzecznicz*, przewodnicząc*, lider*, kandydat*, polity*, starost*`,
      },
      {
        again: `szkoleniowiec, szkoleniowca, szkoleniowcowi, szkoleniowcem, trener, trenera, trenerka, selekcjoner, selekcjonera, menedżer, opiekun, chorwat, serb, niemiec, hiszpan, portugalczyk, włoch, francuz, anglik, słowak, czech, ukrainiec, holender, belg, duńczyk, szwed, norweg, fin, argentyńczyk, brazylijczyk, węgier, grek, turek, amerykanin, rumun, bułgar, słoweniec, austriak, szwajcar, szkot, gruzin, litwin, łotysz, polak`,
        before: 'trener*, szkoleniow*, selekcjoner*, menedżer*',
      },
      { again: 'śledczy, prokurator', before: 'prokurator*' },
      {
        again: 'działacz, działaczka',
        before: 'prezes*, wiceprezes*, dyrektor*, przewodnicząc*, sekretarz*, działacz*',
      },
      {
        again:
          'reżyser, reżysera, reżyserka, reżyserki, twórca, twórczyni, filmowiec, autor, autorka, scenarzysta, scenarzystka',
        before: 'reżyser*, scenarzyst*, twórc*, filmow*, dokumentalist*',
      },
      {
        again: 'kierowca, kierowcy, zawodnik, mistrz, rajdowiec',
        before: 'kierowc*, rajdow*, pilot*',
      },
      {
        again: 'mecenas, adwokat, adwokata, prawnik, prawnika, prawniczka, obrońca, obrońcy',
        before: 'adwokat*, mecenas*, prawni*, obrońc*, pełnomocnik*, sędzi*',
      },
      {
        again: 'lekarz, lekarza, lekarka, lekarki, medyk, medyka, specjalista, specjalisty, specjalistka',
        before: `lekar*, dr, doktor, prof, profesor, *log, *loga, chirurg*, pediatr*, wirusolo*, psychiatr*,
          ordynator*`,
      },
      {
        again: `naukowiec, naukowca, badacz, badacza, badaczka, ekspert, eksperta, ekspertka, profesor, profesora, specjalista, specjalistka, ekonomista, ekonomisty, politolog, socjolog`,
        before: `prof, profesor*, dr, doktor*, nauko*, badacz*, ekspert*, ekonomist*, histor*, *log, *loga, *lożka,
          analityk*, wykładowc*, fizyk*, klimatolo*`,
      },
      {
        again: `artysta, artystka, aktor, aktorka, gwiazdor, wokalista, wokalistka, piosenkarz, piosenkarka, muzyk, celebrytka, celebryta`,
        before:
          'aktor*, piosenkar*, wokalist*, muzyk*, prezenter*, satyry*, raper*, reżyser*, artyst*, dziennikar*, gwiazd*, modelk*, celebry*, influencer*, youtuber*, tancer*, kabarecia*, komik*, satyryk*',
      },
      {
        again: 'menedżer, menedżera, biznesmen, biznesmena, bizneswoman, przedsiębiorca, przedsiębiorcy',
        before: 'prezes*, dyrektor*, założyciel*, właściciel*, przedsiębior*, biznesmen*, wiceprezes*, menedżer*',
      },
      {
        again: `chorwat, serb, niemiec, hiszpan, portugalczyk, włoch, francuz, anglik, słowak, czech, ukrainiec, holender, belg, duńczyk, szwed, norweg, fin, argentyńczyk, brazylijczyk, węgier, grek, turek, amerykanin, rumun, bułgar, słoweniec, austriak, szwajcar, szkot, gruzin, litwin, łotysz, polak, polka, czeszka, ukrainka, rosjanka, zawodnik, zawodnika, zawodniczka, zawodniczki, piłkarz, piłkarza, piłkarka, napastnik, pomocnik, obrońca, bramkarz, sportowiec, sportsmenka, tenisistka, tenisista, snajper, snajpera, skrzydłowy, rozgrywający, stoper, kapitan, reprezentant, reprezentantka, golkiper, defensor, gracz, mistrz, mistrzyni, medalista, medalistka, olimpijczyk, olimpijka, lekkoatleta, lekkoatletka, biegacz, biegaczka, bokser, siatkarz, siatkarka, koszykarz, koszykarka, kolarz, skoczek, żużlowiec, judoka, judoczka, pływak, pływaczka, strzelec, wychowanek`,
        before: `napastni*, bramkar*, pomocnik*, obrońc*, kapitan*, zawodni*, piłkar*, tenisist*, pływa*, kolar*,
          skoczek, siatkar*, snajper*, skrzydłow*, rozgrywając*, stoper*, reprezentant*, biegacz*, lekkoatlet*, bokser*, szachist*,
          judo*, judok*, mistrz*, medalist*, olimpijcz*, koszykar*, hokeist*, żużl*, narciar*, biathlon*, dyskobol*, oszczepni*, młociar*`,
      },
      {
        again: 'pisarz, pisarza, pisarka, autor, autorka, literat',
        before: 'pisar*, autor*, poet*, prozai*, reporta*',
      },
      {
        again: 'duchowny, duchownego, hierarcha, hierarchy, kapłan',
        before: 'biskup*, arcybiskup*, kardynał*, ksiądz, proboszcz*, papież*',
      },
      {
        again: 'policjant, policjantka, funkcjonariusz, funkcjonariuszka, oficer',
        before: `komend*, aspirant*, komisarz*, kom, asp, sierż, nadkom*, podkom*, mł, st, insp, nadinsp, podinsp, nadinspektor, oficer*,
          rzecznik*, rzecznicz*, policjan*, policji, policyjn*, kryminaln*, strażni*, funkcjonariusz*`,
      },
      {
        again: `spółka, spółki, firma, firmy, koncern, koncernu, przedsiębiorstwo, przedsiębiorstwa, bank, banku, przewoźnik, przewoźnika, sieć, sieci, grupa, grupy, operator, operatora, producent, producenta, deweloper, dewelopera, ubezpieczyciel, linia lotnicza, stocznia, stoczni, kopalnia, kopalni, wydawca, wydawcy, start-up, startup`,
        trades: `producent, producenta, producentem, sieć, sieci, gigant, potentat, operator, operatora, deweloper, dewelopera, browar, stocznia,
          stoczni, spółka, spółki, firma, firmy, koncern, koncernu, przewoźnik, przewoźnika, ubezpieczyciel, wydawca, wydawnictwo,
          kopalnia, huta, fabryka, marka, start-up, startup, lotnicze, dystrybutor, hurtownia, biuro podróży, platforma,
          serwis, grupa, piekarnia, mleczarnia, rafineria, elektrownia, dostawca`,
      },
      { again: 'resort, resortu, ministerstwo, ministerstwa', before: 'ministerstw*' },
    ],
    source: `źródło, źródła, źródłu, źródłem, źródeł, źródłom, źródłami, informator, informatora, informatorowi, informatorem, informatorzy, informatorów, informatorka, rozmówca, rozmówcy, rozmówcę, rozmówców, rozmówczyni, insider, sygnalista, sygnalisty, osoby znające sprawę, osoba znająca sprawę`,
    people: `opiekun, fin, turek, gruzin, litwin, łotysz, polak, szkot, szwed, norweg, polka, czeszka, ukrainka, rosjanka, zawodniczki, menedżer, czech, szwajcar, chorwat, serb, portugalczyk, hiszpan, niemiec, włoch, francuz, anglik, słowak, czech, ukrainiec, holender, belg, duńczyk, szwed, norweg, argentyńczyk, brazylijczyk, węgier, grek, amerykanin, rumun, bułgar, słoweniec, austriak, szwajcar, samorządowiec, samorządowca, samorządowcy, samorządowców, dyplomatę, urzędniczka, urzędniczki, parlamentarzystki, pracodawca, pracodawcy, pracodawców, obrończyni, twórca, twórczyni, scenarzysta, scenarzystka, filmowiec, dokumentalista, dokumentalistka, influencerka, influencer, działaczka, rajdowiec, reprezentant, reprezentantka, golkiper, defensor, gracz, mistrz, mistrzyni, medalista, olimpijczyk, olimpijka, lekkoatleta, lekkoatletka, biegacz, biegaczka, bokser, koszykarz, koszykarka, skoczek, żużlowiec, judoka, judoczka, strzelec, wychowanek, *-latek, *-latka, *-latkowie, *-latki, jeden z nich, jedna z nich, jeden ze, jedno z nich, snajper, snajpera, skrzydłowy, skrzydłowego, rozgrywający, rozgrywającego, stoper, stopera, mieszkan(iec|ki|ce), rodak, rodaka, rodaczka, jubilatk*, świad(ek|ka|kowie) koronn*, świadek koronny, współautor*, wdow*, wdowiec, motornicz*, konduktor*, dyspozytor*, kasjerk*, rowerzyst*, motocyklist*, grzybiarz*, turyst*, himalaist*, ratownicz*, otoczenie, otoczenia, otoczeniu, pediatr(a|y|ze|ą), wirusologowi, epidemiologowi, psychiatr(a|y|ze|ą), kardiologowi, ordynator(|a|owi|em), wykładowca, wykładowcą, klimatologowi, piosenkarza, piosenkarki, prezenter(|a|ka|ki), satyryk(|a|iem), raper(|a|owi|em), artysty, artystki, napastnika, napastnikowi, napastnikiem, tenisisty, pływa(k|ka|czka|czki), kolarz(|a|owi|em), siatkar(z|za|ka|ki), pisarki, poet(a|y|ka|ki), pomocnika, pomocnikowi, pomocnikiem, politykowi, politykiem, włodarz, włodarza, szkoleniowiec, szkoleniowca, szkoleniowcowi, szkoleniowcem, selekcjoner, selekcjonera, lekarki, medyk, medyka, naukowca, gwiazdor, muzyk, celebrytka, celebryta, bizneswoman, zawodnik, zawodnika, zawodniczka, piłkarka, napastnik, pomocnik, sportowiec, sportsmenka, tenisista, literat, duchowny, duchownego, hierarcha, hierarchy, kapłan, demokraci, demokratów, republikanie, republikanów, amerykanie, wydawc*, *iści, *yści, *istów, *ystów, *owcy, *owców, *olodzy, *ologów, *atorzy, *atorów, *torzy, celnic*, celnik*, rolnicy, rolnik*, strażnic*, górni*, rybac*, rybak*, kierowc*, nauczyciel*, wędkarz*, działkowc*, leśnic*, leśnik*, kolejarz*, związkowc*, policjan*, strażac*, strażak*, meteorolo*, ekonomist*, ekonomiści, socjolo*, psycholo*, politolo*, historyc*, prawnic*, prawnik*, wolontariusz*, emeryt*, pracowni*, świadk*, sąsiad*, sąsiedz*, sąsiadk*, lekarz*, pielęgniark*, hydrolo*, anality*, urzędni*, rozmówc*, osoba, osoby, osób, urzędnik, urzędnika, urzędnikowi, urzędnicy, urzędników, urzędniczka, przedstawiciel*, rzecznik, rzecznika, rzecznikowi, rzecznikiem, rzecznicy, rzeczniczka, rzeczniczki, rzeczniczkę, rzeczniczką, ekspert, eksperta, eksperci, ekspertów, ekspertka, ekspertki, analityk, analityka, analitycy, analityków, świadek, świadka, świadkowie, świadków, dyplomata, dyplomaty, dyplomaci, dyplomatów,
      pracownik, pracownika, pracownicy, pracowników, pracownica, pracownice, mieszkaniec, mieszkańca, mieszkańcy, mieszkańców, mieszkanka, mieszkanki, specjalista, specjalisty, specjaliści, specjalistów, uczestnik*, uczestnicy, uczestnicz*, człowiek, człowieka, ludzie, ludzi, osobę, doradca, doradcy, doradców, współpracownik*, współpracownicy, asystent*, żołnierz, żołnierze, żołnierzy, wojskowi, wojskowy, wojskowych, śledczy, śledczych,
      krewni, krewny, bliscy, rodzina, rodziny, adwokat*, prawnik, prawnika, prawnicy, prawników, prawniczka, obrońca, obrońcy, naukowcy, naukowców, naukowiec, badacz*, badaczka, ekonomistów, aktywist*, działacz*, działaczka, oficer, oficera, oficerowie, oficerów, krytycy, krytyków, obserwatorzy, obserwatorów, zwolennicy, przeciwnicy, wyborcy, robotnicy, lekarze, lekarzy, medycy, ratownik*, ratownicy, strażacy, strażaków, policjant*, policjanci, sąsiedzi, sąsiad, sąsiadka, sąsiadów, rodzice, rodziców, poszkodowan*, otoczeni*, kręg*, kuluar*, środowisk*, kobieta, kobiety, kobietę, mężczyzna, mężczyzny, nastolat*, kucharka, kucharz*, sprzątaczk*, sprzedawc*, sprzedawczyni*, kasjerk*, listonosz*, górnic*, kibic*, ekolodzy, ekologów, ekspertk*, obserwator*, organizator*, *olog, *ologa, *ologiem, *istka, *istki, biegli, biegłych, biegły, biegła, wtajemniczon*, inwestorzy, inwestorów, przedsiębiorcy, przedsiębiorców, rybacy, kierowcy, pasażer*, turyści, studenci, nauczyciele, historycy, politolodzy, socjolodzy, posłowie, posłów, parlamentarzyst*, senatorowie, radni, członkowie, członków, politycy, polityków, synoptycy, sejsmolodzy, biolodzy, archeolodzy,
      jeden z, jedna z, kilku, wielu, niektórzy, część, menedżer*, akcjonariusz*, znajomy, znajomi, internauci, użytkowni*, komentator*, funkcjonariusz*, kurator, przechodzień, ktoś`,
    office: `były prezes, były wiceprezes, były minister, były wiceminister, były premier, były wicepremier, były prezydent, były wiceprezydent, były poseł, były senator, były szef, były dyrektor, były burmistrz, były wojewoda, były trener, były piłkarz, były żołnierz, były policjant, były prokurator, były sędzia, były rzecznik, były ambasador, były generał, były komendant, były kandydat, były doradca, były współpracownik, były funkcjonariusz, były pracownik, były europoseł, były przewodniczący, była prezeska, była ministra, była minister, była wiceminister, była premier, była posłanka, była senatorka, była szefowa, była dyrektorka, była dyrektor, była burmistrzyni, była rzeczniczka, była ambasador, była kandydatka, była doradczyni, była pracownica, była wojewoda, była sędzia, była prokurator, prezydent, prezydenta, prezydentowi, prezydentem, prezydentka, wiceprezydent*, były, była, byłego, byłej, minister, ministra, ministrowi, ministrem, ministerka, ministry, wiceminister, wiceministra, wicepremier, wicepremiera, premier, premiera, premierowi, premierem, premierka, szef, szefa, szefowi, szefem, szefowa, szefowej, wiceszef, wiceszefa, dyrektor, dyrektora, dyrektorowi, dyrektorem, dyrektorka, dyrektorki, dyrektorzy, kierownik, kierownika, kierowniczka, kierownictwo, kierownictwa, gubernator*, wojewoda, wojewody, wojewodę, marszałek, marszałka, marszałkini, starosta, starosty, burmistrz, burmistrza, burmistrzyni, wójt, wójta, sołtys, sołtysa, sołtyska, ambasador, ambasadora, ambasadorka, senator, senatora, senatorka, kanclerz, kanclerza,
      dowódca, dowódcy, komendant*, generał, generała, gen, pułkownik*, płk, major, majora, kapitan, kapitana, przewodnicząc*, wiceprzewodnicząc*, prezes, prezesa, prezesowi, prezeska, wiceprezes*, sekretarz, sekretarza, lider, lidera, liderka, liderki, naczelnik*, prokurator, prokuratora, prokuratorka, księgow*, oskarżon*, podejrzan*, wokalist*, scenarzyst*, producent* (filmow*|muzyczn*|telewizyjn*|serialu|filmu|programu|koncertu), producentka, producentki, producenci, producentów, producentom, piłkarz*, kapitan drużyny, bramkar*, chirurg*, psycholo*, synopty*, koordynatork*, król, króla, królowa, królowej, książę, papież, papieża, arcybiskup*, abp, biskup, biskupa, bp, kardynał*, proboszcz*, ksiądz, księdza, ks, autor, autora, autorka, autorki, autorzy, autorów, dziennikarz, dziennikarka, korespondent, korespondentka, reporter, reporterka, publicysta, publicystka, polityk, polityka, polityczka, politolog, politolożka, socjolog, socjolożka,
      profesor, profesora, profesorka, prof, lekarz, lekarza, lekarka, biznesmen*, przedsiębiorca, przedsiębiorczyni, pisarz, pisarza, pisarka, poseł, posła, posłowi, posłanka, posłanki, posłankę, eurodeput*, europoseł, europosła, europosłanka, radny, radnego, radna, kandydat, kandydata, kandydatka, trener*, reżyser*, aktor, aktora, aktorka, piosenkarz, piosenkarka, artysta, artystka, rektor, rektora, rektorka, dziekan*, nauczyciel, nauczycielka, rybak, rolnik, rolniczka, ślusarz, kierowca, pilot, student, studentka, emeryt, emerytka, właściciel*, założyciel*, współzałożyciel*, redaktor, redaktorka, naczelny, prowadzący, prowadząca, bloger*, rzecznik praw obywatelskich, sędzia, sędziego, sędzi, mąż, żona, syn, córka, brat, siostra, matka, ojciec, wdowa, członek, członkini, weteran*, konstruktor, inżynier, inżynierka, agronom, ekolog, ekolożka, biolog, biolożka, archeolog, historyk, historyczka, ekonomista, ekonomistka, główny ekonomista, dyplomata, prawnik, ekspert, analityk, aktywista, aktywistka, działacz, podróżnik, leśniczy, nadleśniczy, latarnik, hydrolog, klimatolog, meteorolog, synoptyk, zastępca, zastępcy, zastępczyni, pełnomocni*, koordynator*`,
    unnamed: `prosząc* o (anonimowość|zachowanie anonimowości), zastrzegając* (anonimowość|sobie anonimowość), anonimow*, anonimowo, nieoficjaln*, nieoficjalnie, nienazwan*, pragnąc* zachować anonimowość, chcąc* zachować anonimowość, proszą* o anonimowość, proszą* o zachowanie anonimowości, zastrzega* anonimowość, zastrzegając* anonimowość, który prosi o anonimowość, która prosi o anonimowość, który chce zachować anonimowość, która chce zachować anonimowość, który zastrzegł anonimowość, która zastrzegła anonimowość, pod warunkiem zachowania anonimowości, pod warunkiem anonimowości, zbliżon* do, bliski, bliska, bliskie, zorientowan* w, dobrze poinformowan*, znając* sprawę, zaznajomion* ze, znając* kulisy, wysoko postawion*, wysokiej rangi, nieujawnion*, który prosi, która prosi, która prosiła, który prosił, proszący, prosząca, chcąc* pozostać anonimow*, (nie chce|nie chciał|nie chciała|woli nie|wolał|wolała) (się ujawniać|ujawniać nazwiska|podawać nazwiska|podać nazwiska|zostać ujawnion*)`,
    title:
      'sam, sama, pan, pani, pana, panu, dr, hab, doktor, mgr, inż, mec, mecenas, mjr, kpt, por, sierż, asp, kom, nadkom, podkom, insp, mł, st, bryg, kpr, ppłk, ppor, sen, red, prok, nadbryg',
    organization: `instytucja, placówka, przedsiębiorstwo, przedsiębiorstwa, korea północna, korea południowa, korei (północnej|południowej), stanów zjednoczonych, stany zjednoczone, oddział, oddziału, wydział, wydziału, kapela, kapeli, ministerstw*, resort*, rząd, rządu, rządzie, rządem, policja, policji, policję, policją, komitet*, komisj*, rada, rady, radę, radzie, sąd, sądu, sądzie, trybunał*, partia, partii, partię, uniwersytet*, instytut*, uczelni*, politechnik*, spółka, spółki, spółce, spółkę, firma, firmy, firmie, firmę, koncern*, holding*, bank, banku, banki, nbp, ebc, knf, uokik, gus, nik, zus, nfz, gddkia, administracj*, parlament*, sejm, sejmu, sejmie, senat, senatu, senacie, kongres*, ambasad*, konsulat*, prokuratur*, sztab, sztabu, sztabie, służb*, straż*, straży, mon, msz, mswia, msw, mf, mz, men, abw, cba, cbśp, ipn, rpo, kprm, kgp, kpp, kmp, ksp, wot, rcb, imgw, wios,
      kreml, kremla, kremlu, biuro, biura, biurze, władze, władz, władzom, departament*, pentagon*, biały dom, białego domu, białym domu, organizacj*, centrum, ośrodek, ośrodka, fundacj*, stowarzyszeni*, zrzeszeni*, unia, unii, unię, ue, ke, pe, onz, nato, who, mfw, maea, fbi, cia, urząd, urzędu, urzędzie, ratusz*, magistrat*, starostw*, kancelari*, pałac prezydencki, federacj*, związ*, agencja bezpieczeństwa, inspekcj*, inspektorat*, armia, armii, armię, wojsko, wojska, dowództw*, szpital*, klinik*, szkoł*, zakład*, fabryk*, klub, klubu, klubie, kościół, kościoła, kuri*, akademi*, grupa, grupy, ruch, ruchu, strona, strony, obrona, opozycj*, koalicj*, regulator*, operator, operatora, lini* lotnicz*, producent, producenta, sieć, sieci, deweloper, dewelopera, browar*, stoczni*, mleczarni*, ubezpieczyciel*, wydawc*, platforma, platformy, kopalni*, elektrowni*, rafineri*, dystrybutor*, start-up*, startup*, przewoźnik, przewoźnika, zarząd, zarządu, samorząd*, izba, izby, izbie, konsorcjum, pkp, orlen*, lotos, pgnig, pge, pis, po, psl, lewica, konfederacja, dyrekcj*,
      rosja, rosji, rosję, ukraina, ukrainy, ukrainie, usa, stany zjednoczone, chiny, chin, niemcy, niemiec, niemczech, francja, francji, wielka brytania, wielkiej brytanii, polska, polski, polsce, turcja, turcji, iran, iranu, izrael, izraela, japonia, japonii, indie, indii, włochy, włoch, hiszpania, hiszpanii, białoruś, białorusi, gruzja, gruzji, serbia, serbii, węgry, węgier, czechy, czech, słowacja, słowacji, litwa, litwy, łotwa, łotwy, estonia, estonii, finlandia, finlandii, szwecja, szwecji, norwegia, norwegii, mołdawia, mołdawii, rumunia, rumunii, bułgaria, bułgarii, grecja, grecji, syria, syrii, rfn,
      moskwa, moskwy, moskwie, kijów, kijowa, kijowie, waszyngton, waszyngtonu, waszyngtonie, berlin, berlina, berlinie, paryż, paryża, paryżu, londyn, londynu, londynie, pekin, pekinu, pekinie, ankara, ankary, ankarze, teheran, teheranu, teheranie, bruksela, brukseli, brukselę, mińsk, mińska, warszawa, warszawy, warszawie`,
    outlet: `gazeta, gazety, gazecie, gazetę, gazetą, dziennik, dziennika, dziennikowi, dziennikiem, dzienniku, dzienniki, tygodnik, tygodnika, tygodnikowi, tygodnikiem, tygodniku, miesięcznik*, magazyn, magazynu, magazynowi, pismo, pisma, portal, portalu, portalowi, portalem, portale, serwis, serwisu, serwisowi, serwis*, strona internetowa, stacja, stacji, stację, telewizja, telewizji, telewizję, radio, radia, radiu, radiem, rozgłośni*, kanał, kanału, kanale, tabloid*, bulwarówk*, media, mediów, mediom, mediami, prasa, prasy, prasie, redakcj*, dziennikarz, dziennikarza, dziennikarze, dziennikarzy, dziennikarzami, reporter*, korespondent*, podcast*, nadawc*, wydawc*`,
    collective: 'media, mediów, mediom, mediami, mediach, prasa, prasy, prasie, prasę, prasą',
    agency:
      'agencja, agencji, agencję, agencją, agencje, agencja prasowa, agencji prasowej, agencja informacyjna, agencji informacyjnej',
    document: `felieton, felietonu, felietonie, felietony, spisu, spisie, audyt, audytu, audycie, kontrola, kontroli, raport*, akt oskarżenia, aktu oskarżenia, akcie oskarżenia, opracowani*, sondaż*, uzasadnieni*, notatk*, ekspertyz*, zeznani*, protok*, pism*, oświadczeni*, komunikat*, badani*, statysty*, raport, raportu, raporcie, raportem, raporty, raportów, badanie, badania, badaniu, badaniem, badań, badaniach, sondaż, sondażu, sondaże, sondaży, oświadczenie, oświadczenia, oświadczeniu, komunikat, komunikatu, komunikacie, komunikatem, komunikaty, dokument, dokumentu, dokumencie, dokumenty, dokumentów, dokumentach, publikacj*, artykuł, artykułu, artykule, tekst, tekstu, tekście, materiał, materiału, materiale, list, listu, liście, pismo, piśmie, dane, danych, danymi, śledztw*, informacja prasowa, informacji prasowej, notat*, wyniki, wyników, wynikach, pozew, pozwu, pozwie, umowa, umowy, umowie, protokół, protokołu, protokole, wyrok, wyroku, akta, akt, aktach, aktów, postanowieni*, decyzj*, wpis, wpisu, wpisie, tweet*, post, posta, poście, przegląd*, prognoz*, memorandum, stenogram*, nagrani*, nagrań, ustawa, ustawy, ustawie, projekt, projektu, projekcie, rozporządzen*, analiza, analizy, analizie, analizę, opini*, spis, liczby, wylicze*, szacun*, książk*, biuletyn*, rezolucj*, zawiadomieni*, maile, maila, mailu, ankiet*`,
  },

  phrase: {
    determiners: '',
    definite:
      'ten, ta, to, te, tego, tej, tych, temu, tym, ci, jego, jej, ich, nasz, nasza, nasi, naszego, naszych, mój, swój, swoim, swojej, swojego',
    links:
      'spod, znad, spoza, o, w, we, z, ze, na, od, przy, dla, do, u, nad, pod, ds, ds., do spraw, zbliżony, zbliżona, zbliżone, bliski, bliska, bliskie',
    particles: 'von, van, de, da, di, der, al, el, bin, ibn, la, le',
    objects:
      'rządu, sejmu, senatu, klubu, zarządu, sądu, parlamentu, gabinetu, związku, sztabu, kabinetu, kongresu, komitetu, swoją, swój, swoje, swojego, swoim, swej, swe, swą, szczegółów, powodów, wyniki, straty, szczegóły, *torom, *fanom, *antom, *anom, fanom, kibicom, rodzicom, widzom, kolegom, *awcom, *owcom, mi, mu, im, *ę, *ą, *skiego, *ckiego, *nego, *wego, *skiej, *ckiej, *nej, *wej, *skich, *ckich, *nych, *wych, *nym, *wym, *skim, *ckim, *ikom, *torom, *istom, *elom, *arzom, ludziom',
    stops: `przyczyną, powodem, sprawcą, sprawcami, celem, ofiarą, ofiarami, efektem, skutkiem, problemem, winnym, winnymi, kluczem, szansą, błędem, zwarcie, wyrokiem, dowodem, doszło, dochodzi, miał, miała, mieli, miało, mieć, stał, stała, stało, stoi, stoją, stanęła, szedł, szła, szło, idzie, spadł, spadła, spadło, zmarł, zmarła, zmarli, powstał, powstała, powstało, brakuje, brakowało, przyszedł, przyszła, przyszło, odszedł, odeszła, odeszło, ma, pytany, pytana, pytani, zapytany, zapytana, zapytani, dopytywany, dopytywana, dopytywani, poproszony, poproszona, że, iż, kto, który, która, które, którzy, którego, której, których, którym, któremu, którą, gdzie, skąd, dokąd, kiedy, gdy, jeśli, jeżeli, żeby, aby, by, jakoby, rzekomo, jak, ale, lecz, a, jednak, choć, chociaż, dopóki, bo, ponieważ, dlatego, więc, tak, przez, po, nie, ni, ani, też, także, również, czy, jest, są, był, była, było, byli, były, będzie, będą, być, nie ma, może, mogą, mógł, mogła, mogli, musi, muszą, powinien, powinna, powinno, trzeba, można, należy, został, została, zostało, zostali, zostały, zostanie, przed, bez, podczas, w związku, w wyniku, z powodu, dzięki, mimo, pomimo, zamiast, przeciw, przeciwko, oprócz, poza, wśród, między, za, około,
      tylko, nawet, właśnie, już, jeszcze, bardziej, mniej, niż, tym, tam, tu, tutaj, teraz, potem, następnie, znów, znowu, dlaczego, ile, natomiast, zaś, m.in, czyli, się, sobie, siebie, wszystko, wszyscy, wszystkich, chce, chcą, chciał, co, czego, dotyczy`,
    verbs: `*czył, *szył, *żył, *rzył, *wał, *kał, *zał, *chał, *dał, *brał, *pał, *sał, *ała, *ało, *iła, *iło, *ęła, *ęło, *ęli, *ił, *ął, *osło, *osła, *ósł, *uje, *ują, *ieją, *adł, *szło, *łby, *łaby, *ować, *nąć`,
    between: `(po|przed) (posiedzeniu|posiedzeniem|naradzie|naradą|obradach|obradami|spotkaniu|spotkaniem) (rządu|rady ministrów|rady|komisji|klubu|zarządu|sztabu|komitetu|sejmu|senatu|sejmiku|gabinetu), (podczas|w trakcie) (posiedzenia|narady|obrad|sesji|spotkania) (rządu|rady ministrów|rady|komisji|klubu|zarządu|sztabu|komitetu|sejmu|senatu|sejmiku|gabinetu|rady miasta|rady gminy), na swoim (koncie|profilu|blogu|kanale) (na|w) (twitterze|facebooku|instagramie|x|youtubie|serwisie x|mediach społecznościowych), na swoim (koncie|profilu|blogu|kanale), zawsze, obecnie, często, mi, publiczności, widowni, za pośrednictwem (serwisu|portalu|platformy|aplikacji|) (twitter|twittera|facebook|facebooka|x|instagram|instagrama|youtube|telegram|telegrama), na początku (tygodnia|miesiąca|roku), pod koniec (tygodnia|miesiąca|roku), tłumowi, zebranym, zgromadzonym, (rok|miesiąc|tydzień|dzień|dwa (lata|dni|tygodnie|miesiące)|trzy (lata|dni|tygodnie|miesiące)|kilka (lat|dni|tygodni|miesięcy)) (temu|później|wcześniej), po (naradzie|rozmowie|konsultacjach|przesłuchaniu|powrocie|decyzji|meczu|spotkaniu|spotkaniach|wyroku|głosowaniu|rozprawie|zawodach|finale|rozmowach|szczycie|posiedzeniu|ogłoszeniu wyroku|ostatnim gwizdku|walce|wyścigu), przed (meczem|kamerami|wyborami|rozprawą|sądem|komisją|posiedzeniem), w ustnym uzasadnieniu, w mowie końcowej, w liście otwartym, w (przesłanym|wydanym|opublikowanym|krótkim|specjalnym|pisemnym|piątkowym|swoim) (nam |mediom |redakcji |)(oświadczeniu|komunikacie|stanowisku|piśmie), w (stanowisku|komunikacie|oświadczeniu) (prasowym|dla mediów|dla prasy), przesłan(ym|ej) (mediom|nam|redakcji|naszej redakcji), w odpowiedzi na (nasze pytania|zarzuty|pytania|krytykę|publikację|nasze pytanie), we wpisie na (facebooku|instagramie|twitterze|platformie x|x), na tiktoku, na youtubie, w radiu, w telewizji, w telewizyjnym wywiadzie, nam, naszej redakcji, redakcji, przynajmniej, na facebooku, na twitterze, na instagramie, na telegramie, na platformie x, na portalu x, w serwisie x, na x, w mediach społecznościowych, w oświadczeniu, w komunikacie, w nagraniu, w sądzie, przed sądem, w sejmie, na konferencji prasowej, podczas konferencji, na briefingu, *ąc, jednak, zaś, natomiast, tymczasem, bowiem, z kolei, ze swej strony, ze swojej strony, wprost, dziś, wczoraj, też, także, również, wcześniej, później, potem, już, następnie, dzisiaj, jutro, jeszcze, wtedy, teraz, znów, ponownie, niedawno, ostatnio, po raz pierwszy, od razu, przy tym, ponadto, jednocześnie, równocześnie, z drugiej strony, m.in, między innymi, wielokrotnie, publicznie, oficjalnie, nieoficjalnie, otwarcie, stanowczo, błędnie, pisemnie, krótko, anonimowo,
      rano, po południu, wieczorem, w nocy, nad ranem, w południe, tego dnia, w tym tygodniu, w ubiegłym tygodniu, w zeszłym tygodniu, w ubiegłym roku, w zeszłym roku, w tym roku, na początku, pod koniec,
      w rozmowie, w wywiadzie, na antenie, w odpowiedzi, w odpowiedzi na pytania, na konferencji, podczas konferencji prasowej, na posiedzeniu, na spotkaniu, we wpisie, telefonicznie, dziennikarzom, dziennikarzy, mediom, reporterom, pod warunkiem anonimowości`,
    nullSubjects: '*li, *ły, *ą, *my, *łem, *łam, *no, *to',
    pronouns: {
      person: 'on, ona, jego, jej, niego, niej, jemu, mu, nim, nią, ja',
      people: 'oni, one, ich, nich, my',
      thing: 'ono',
      relative: 'który, która, które, którzy',
    },
    negations: 'proc, procent, nikt, nikogo, nikomu, żaden, żadna, żadne, żadnego',
    and: 'i, oraz, lub, albo',
    self: `ja, mnie, mi, mną, mój, moja, moje, moich, mojej, mojego, mojemu, moim, my, nas, nam, nami, nasz, nasza, nasze, naszej, naszego, naszych, naszym, jestem, jesteśmy, *łem, *łam, *liśmy, *łyśmy, *iemy, *czymy, *zymy, *bimy, *wimy, *nimy, *dzimy, *jemy, *ujemy, *szemy, *jdę, *jdziemy, *obię, *awię, *ówię, podpiszę, pójdę, powiem, dam, przyjmę, złożę, ustąpię, wygram, wygramy, oddam, pozwolę, pozwolimy, zagłosuję, wystartuję, kończę, odpowiem, wiemy, jadę, żądam, żądamy, proszę, głosuję, mam, mamy, chcę, chcemy, mogę, możemy, muszę, musimy, będę, będziemy, wiem, wiemy, wierzę, wierzymy, myślę, czuję, boję, boimy, kocham, wrócę, wracam, zrobię, zrobimy, zagram, zagramy, zostanę, odejdę, odchodzę, idę, idziemy, robię, robimy, gram, gramy, żyję, żyjemy, widzę, widzimy, marzę, zamierzam, zamierzamy, dziękuję, żałuję, przepraszam, liczę, liczymy, rezygnuję, poddam, poddaję, walczę, walczymy, czekam, czekamy`,
    conditions: 'jeśli, jeżeli, gdyby',
    openers:
      'w rozmowie z, w wywiadzie dla, na antenie, w programie, i, oraz, a, ale, że, iż, jak, kiedy, gdy, jeśli, gdzie, choć, chociaż, jednak, ponieważ, bo, żeby, aby, lub, albo, natomiast, podczas gdy, którego, którą, pisze, podaje, informuje, tymczasem',
  },

  cues: [
    {
      // "the captain saw it otherwise", without saying what
      words:
        '(ocenił|widział)(a|) (to|mecz|spotkanie|sprawę|sytuację) (inaczej|odmiennie), (widzi|ocenia) (to|sprawę|sytuację) (inaczej|odmiennie), (jest|był|była) (innego|odmiennego|podobnego|tego samego) zdania, nie (zgodził|zgodziła|zgadza) się z (nim|nią|tym|tą (opinią|oceną)), nie (krył|kryła|kryli|kryje|kryją|ukrywał|ukrywała) (zadowolenia|radości|rozczarowania|żalu|oburzenia|zaskoczenia|emocji|satysfakcji|dumy|wzruszenia|zdziwienia|irytacji|niezadowolenia)',
      forms: ['{source} {cue}'],
      needs: 'known',
    },
    {
      // “…,” sums up the match Jan Bell.
      words:
        'skomentował(a|), komentuje, podsumował(a|), podsumowuje, ocenił(a|), ocenia, opisał(a|), opisuje, wyjaśnił(a|), wyjaśnia, tłumaczy, tłumaczył(a|), uzasadnił(a|), uzasadnia, relacjonuje, relacjonował(a|), przybliża, przybliżył(a|), ogłosił(a|), zapowiada, zapowiedział(a|)',
      forms: [
        '” {cue} (nowe |ostatnie |najnowsze |swoją |swój |swoje |całą |cały |tę |ten |)(dane|wyniki|wynik|sytuację|decyzję|wyrok|werdykt|zmianę|zmiany|mecz|spotkanie|występ|zwycięstwo|porażkę|remis|gola|projekt|ustawę|nowelę|krok|kroki|wybór|zamiar|plan|plany|stan|przebieg|przyczyny|powody|emocje|moment|akcję|wypadek|pożar|zdarzenie|wydarzenia|sprawę|odejście|rezygnację|podwyżki|opóźnienie|spadek|wzrost|zainteresowanie|stanowisko|propozycję|raport|słowa) (badań |badania |sondażu |meczu |spotkania |ministra |rządu |sądu |) {source}',
      ],
      needs: 'known',
    },
    {
      // "the results were published by the journal": one verb in the singular, its object in the plural or in another case.
      words:
        'opublikował(a|o|), przyniósł, przyniosł(a|o), podał(a|o|), ujawnił(a|o|), ogłosił(a|o|), pokazał(a|o|), wyemitował(a|o|), potwierdził(a|o|), zdementował(a|o|), udostępnił(a|o|)',
      forms: [
        '(wyniki|zdjęcia|nagrania|fotografie|dane|liczby|wnioski|informacje|dokumenty|szczegóły|nazwiska|powody|informację|wiadomość|nagranie|rozmowę|sondaż|analizę|raport|listę) (badań |badania |sondażu |śledztwa |głosowania |kontroli |z … |o … |)(w (poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę) |dziś |wczoraj |rano |jako pierwszy |później |){cue} {source}',
      ],
      needs: 'known',
    },
    {
      // "the premier the criticism rejected"
      words: 'odrzucił(a|o|), odrzuca, odrzucają, odrzucili, odpiera, odpierają, odpierał(a|)',
      forms: ['{source} (krytykę|zarzuty|oskarżenia|te oskarżenia|te zarzuty|tę krytykę) {cue}'],
      needs: 'known',
    },
    {
      // "throws down the gauntlet", "looks like a melting ice cream"
      words: 'rzuca(|ją)',
      forms: ['” {cue} {source} ”', '{source} {cue} :'],
    },
    { words: 'kontynu(uje|ował|owała)', forms: ['” {cue} {source} ”', '{source} {cue} :'] },
    {
      words: 'przypomina(|ją|ł|ła)',
      forms: ['{source} {cue} (o|:)', '{source} {cue} , (że|iż|jak)', '” {cue} {source} ”', 'jak {cue} {source}'],
    },
    { words: 'według doniesień', forms: ['{cue} {source}'], needs: 'outlet' },
    {
      // Whom an outlet has it from.
      words: '(jak |)(dowiedzia(ł|ła|ło) się|dowiedzieli się|ustalił(|a|o|i))',
      forms: ['{cue} {medium} (od|z|ze) {source}', '{medium} {cue} (od|z|ze) {source}'],
      needs: 'unnamed',
      quiet: true,
    },
    {
      // Who writes for an outlet, and is not named.
      words: 'opisał, opisała, napisał, napisała, pisze, relacjonował, relacjonuje',
      forms: ['(korespondent|korespondentka|dziennikarz|dziennikarka|reporter|reporterka|publicysta) {source} {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `${TELLS}, ${SAYS}, wskaz(uje|ują|ał|ała|ali|ało|ały), zapewni(a|ają|ł|ła|li|ło)`,
      forms: [
        '(w uzasadnieniu wyroku|w ustnym uzasadnieniu wyroku|w uzasadnieniu decyzji) {source} {cue}',
        '{source} (w uzasadnieniu wyroku|w ustnym uzasadnieniu wyroku|w uzasadnieniu decyzji) {cue}',
      ],
      needs: 'known',
    },
    {
      // Who will not say gives an answer as well.
      words:
        '(nie chce|nie chcą|nie chciał|nie chciała|nie chcieli|nie chciało|nie zamierza|nie zamierzają) (tego |szerzej |na razie |) (komentować|odnosić się|odnieść się|wypowiadać się|wypowiedzieć się|zabierać głosu|rozmawiać z mediami|rozmawiać z dziennikarzami), nie ujawnia(|ją), nie zdradza(|ją), nie (chce|chcą|chciał|chciała|chcieli|chciało) (zdradzić|ujawnić|powiedzieć|podać|ujawniać|zdradzać), nie komentuj(e|ą), nie (skomentował|skomentowała|skomentowali|skomentowało), nie udziel(a|ają) (informacji|komentarzy|komentarza|wywiadów), odmawia(|ją) (komentarza|komentarzy|komentowania)',
      forms: ['{source} {cue}', '{source} (sprawy|tego|na razie|do czasu) {cue}'],
      needs: 'known',
    },
    {
      // "the decision criticised the ombudsman": what a judgement is about may come first, in the case of an object.
      words:
        'skrytykowa(ł|ła|li|ło|ły), krytyk(uje|ują|ował|owała|owali), popar(ł|ła|li|ło|ły), popiera(|ją), pochwali(ł|ła|li), chwal(i|ą|ił|iła|ili), skomentowa(ł|ła|li|ło|ły), koment(uje|ują|ował|owała|owali), potępi(ł|ła|li|ło|ły), potępia(|ją), zakwestionowa(ł|ła|li|ło), kwestionuj(e|ą), ocen(ił|iła|ili|ia|iają), nagłośni(ł|ła|li|ło|ły), opisa(ł|ła|li|ło|ły), opisuj(e|ą), potwierdzi(ł|ła|li|ło|ły), potwierdza(|ją), zdementowa(ł|ła|li|ło|ły), ujawni(ł|ła|li|ło|ły)',
      forms: [
        '(*cję|*wę|*kę|*nę|*tę|*rę|*zję|*lę|*nię|*bę|decyzje|informacje|słowa|zachowanie|wyrok|projekt|pomysł|doniesienia|zmiany|plany|rozwiązanie|rewelacje|ustalenia|wypowiedź) (*a |*u |*i |*y |*ów |*ej |*ich |*ych |*ego |*owi |)(też |także |również |){cue} (też |także |również |m.in. |między innymi |){source}',
      ],
      needs: 'named',
    },
    {
      // A statement "sent to the agency".
      words: 'przesłan(ym|ej|ego), przekazan(ym|ej|ego), udostępnion(ym|ej|ego)',
      forms: ['{cue} {source} (oświadczeniu|komunikacie|stanowisku|wiadomości|odpowiedzi|komunikatu|oświadczenia)'],
      needs: 'outlet',
      told: true,
      quiet: true,
    },
    {
      // "with such a motion came the deputy"
      words: 'wystąpił(a|o|), wystąpili, wyszedł, wyszła, zwrócił(a|) się, zwrócili się, apeluj(e|ą)',
      forms: [
        'z (taką|takim|tą|tym|podobną|podobnym) (propozycją|inicjatywą|wnioskiem|apelem|pomysłem|prośbą|postulatem|ofertą) {cue} {source}',
      ],
      needs: 'known',
    },
    {
      words: 'odniósł się, odniosła się, odniosło się, odnieśli się, ustosunkował się, ustosunkowała się',
      forms: [
        'do (sprawy|zarzutów|słów|doniesień|zdarzenia|sytuacji|krytyki|decyzji|wypowiedzi|plotek|publikacji|oskarżeń|incydentu|informacji) {cue} {source}',
        'do (sprawy|zarzutów|słów|doniesień|zdarzenia|sytuacji|krytyki|decyzji|wypowiedzi|plotek|publikacji|oskarżeń|incydentu|informacji) {cue} (w|na|podczas) … {source} ”',
        '{source} {cue} do (sprawy|zarzutów|słów|doniesień|zdarzenia|sytuacji|krytyki|decyzji|wypowiedzi|plotek|publikacji|oskarżeń|incydentu|informacji)',
      ],
      needs: 'known',
    },
    {
      words: '(według|zdaniem) (którego|której|których), który (twierdzi|uważa), która (twierdzi|uważa)',
      forms: ['{source} , {cue}'],
      needs: 'known',
    },
    {
      // "the editors were told in the office"
      words:
        'poinformowano, przekazano, powiedziano, zapewniono, potwierdzono, wyjaśniono, przekazali, powiedzieli, usłyszał, usłyszała, usłyszeliśmy',
      forms: [
        '{cue} {medium} (w|we) {source}',
        '{medium} {cue} (w|we) {source}',
        '{cue} (nam|nas|) (w|we) {source} ”',
        '(w|we) {source} {cue}',
      ],
      needs: 'known',
    },
    {
      words:
        'zapewni(ł|ła|li|ło), zapewnia(|ją), poinformowa(ł|ła|li|ło), ostrzeg(ł|ła|li), uspok(oił|oiła|oili|aja|ajają), przekon(uje|ywał|ywała|ują)',
      forms: [
        '{source} {cue} (mieszkańców|radnych|dziennikarzy|kibiców|posłów|rodziców|pracowników|wyborców|klientów|inwestorów|związkowców|protestujących|zebranych|rolników|pacjentów|widzów|opinię publiczną) , (że|iż)',
      ],
      needs: 'known',
    },
    {
      // "as an internal report proves"
      words:
        'dowodz(i|ą), potwierdza(|ją), potwierdzi(ł|ła|ło|ły), pokazuj(e|ą), pokaza(ł|ła|ło|ły), wskazuj(e|ą), ujawnia(|ją), sugeruj(e|ą)',
      forms: ['(jak|co|czego|to) (też |także |) {cue} {source}'],
      needs: 'document',
    },
    {
      words:
        'obnaż(a|ają|ył|yła|yło|yły), nie pozostawia(|ją) (złudzeń|wątpliwości|suchej nitki), (jest|są|był|była|było|były) (miażdżąc*|druzgocąc*|alarmując*|bezlitosn*|krytyczn*) (dla|wobec), wytyka(|ją), wytkn(ął|ęła|ęło), wylicza(|ją), wykaza(ł|ła|ło|ły), wskazuj(e|ą) na',
      forms: ['{source} {cue}'],
      needs: 'document',
    },
    {
      words: `cytuje, cytują, zacytował, zacytowała, zacytowało, przytacza`,
      forms: ['{source} {cue} {origin}', '” {cue} {source} {origin}', '” {cue} {origin} {source}'],
      needs: 'outlet',
    },
    {
      words: `poinformował, poinformowała, poinformowało, poinformowali, napisał, napisała, napisało, napisali, podał, podała, podało, opisał, opisała, opisało, opisali, ujawnił, ujawniła, ujawniło, doniósł, doniosła, doniosło, opublikował, opublikowała, opublikowało`,
      forms: [
        '(jako pierwszy|jako pierwsza|jako pierwsze|jako pierwsi|pierwszy|pierwsza) … {cue} {source}',
        '{cue} jako (pierwszy|pierwsza|pierwsze|pierwsi) {source}',
        '{source} {cue} jako (pierwszy|pierwsza|pierwsze|pierwsi)',
      ],
      kind: 'original-publication',
      needs: 'outlet',
    },
    { words: 'zdaniem', forms: ['(*a|*y|*i|*e|*ów) {cue} {source}'], needs: 'known' },
    { words: 'zdaniem', forms: ['” {source} {cue}'] },
    {
      words: `zdaniem, w opinii, w ocenie, według informacji, według ustaleń, według źródeł, według relacji, według danych, według słów, według nieoficjalnych informacji, z relacji, w relacji, ze słów, jak twierdzą, wedle słów, z informacji, z ustaleń, z nieoficjalnych ustaleń`,
      forms: ['{cue} {source}'],
      strong: true,
    },
    { words: 'według, wg, wedle', forms: ['{cue} {source}'], needs: 'known' },
    { words: 'zdaniem, słów, słowami', forms: ['{source} {cue}'], needs: 'person' },
    { words: 'jak mówią, jak mówi', forms: ['{cue} {source}'], strong: true },
    { words: 'zgodnie z, stosownie do, w świetle', forms: ['{cue} {source}'] },
    { words: 'zgodnie z, za', forms: ['{cue} {source}'], needs: 'outlet', quiet: true },
    {
      words:
        'zgodnie z informacjami, zgodnie z danymi, zgodnie z ustaleniami, zgodnie z doniesieniami, zgodnie z komunikatem',
      forms: ['{cue} {source}'],
    },
    {
      words: `powołując się na, powołuje się na, powołują się na, powołał się na, powołała się na, powołali się na, powołując się m.in. na, powołujący się na, powołująca się na, cytując, cytuje, cytują, zacytował, zacytowała, cytowany przez, cytowana przez, cytowani przez, cytowane przez, na podstawie informacji, opierając się na, usłyszał od, usłyszeliśmy od, dowiedział się od, dowiedziała się od, dowiedzieliśmy się od, przytacza słowa, przytaczając słowa, przywołując słowa, któremu powiedział, której powiedział, cytuje słowa`,
      forms: ['{cue} {source}'],
      chain: true,
    },
    {
      words: `którego cytuje, którą cytuje, których cytuje, którego słowa cytuje, której słowa cytuje, w rozmowie z, w wywiadzie dla, w wywiadzie udzielonym, w wypowiedzi dla, w komentarzu dla, na antenie, w rozmowie dla, na łamach, w programie, w podcaście, w studiu, w tekście dla, w liście do, w felietonie dla, cytowany przez, cytowana przez, cytowani przez, gość, gościem, w radiu`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      told: true,
    },
    {
      words: `zarzuty, oskarżenia, twierdzenia, pogłoski, rewelacje, rewelacjom, doniesienia, doniesień, doniesieniom, doniesieniom, publikację, publikacja, publikacji, artykuł, artykułu, tekst, tekstu, materiał, materiału, reportaż, reportażu, informacje, informację, informacji, ustalenia, ustaleń, śledztwo, raport, dziennikarzom, reporterowi, słowa, wpis`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      kind: 'original-publication',
      words: `jako pierwszy poinformował, jako pierwsza poinformowała, jako pierwsze poinformowało, jako pierwsi poinformowali, jako pierwszy podał, jako pierwsza podała, jako pierwsze podało, jako pierwszy opisał, jako pierwsza opisała, jako pierwsze opisało, jako pierwsi opisali, jako pierwszy napisał, jako pierwsza napisała, jako pierwszy ujawnił, jako pierwsza ujawniła, jako pierwszy doniósł, pierwszy poinformował, pierwsza poinformowała, pierwszy opisał, pierwsza opisała, pierwszy napisał, pierwszy doniósł, po raz pierwszy opublikował, po raz pierwszy opublikowano w`,
      forms: ['{cue} {source}', '{source} {cue}'],
      needs: 'outlet',
    },
    {
      kind: 'original-publication',
      words: `pierwotnie ukazał się w, pierwotnie ukazał się na, pierwotnie ukazała się w, pierwotnie opublikowano w, pierwotnie opublikowany w, pierwotnie opublikowany na, ukazał się pierwotnie w, ukazał się pierwotnie na, po raz pierwszy ukazał się w, po raz pierwszy opublikowany w, pierwotnie opublikowany przez, oryginalnie opublikowany w, oryginalnie ukazał się w`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      kind: 'translation',
      words:
        'tłumaczenie artykułu z, tłumaczenie tekstu z, przekład artykułu z, tłumaczenie artykułu, tłumaczenie tekstu, przetłumaczono z, przekład tekstu z',
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      kind: 'republication',
      words:
        'przedruk z, przedruk za, przedrukowano z, przedrukowano za zgodą, publikujemy za zgodą, opublikowano za zgodą, przedrukował, przedrukowała, przedruk za zgodą',
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      kind: 'press-release',
      words:
        'czytamy w informacji prasowej, poinformowano w informacji prasowej, napisano w informacji prasowej, podano w informacji prasowej',
      forms: ['{cue} {source}'],
    },
    {
      words: `(czytamy|napisano|podano|poinformowano|przekazano|zapisano|stwierdzono|zaznaczono|podkreślono|wskazano|dodano|oświadczono|pojawiła się|jak czytamy) (w|we|na), (wynika|wynikało|wynika to) (z|ze), głosi, głosi komunikat`,
      forms: ['{cue} {source}'],
    },
    {
      words:
        'czytamy, napisano, podano, poinformowano, przekazano, zapisano, stwierdzono, zaznaczono, podkreślono, wskazano',
      forms: [
        '(w komunikacie|w oświadczeniu|w liście otwartym|we wpisie|w piśmie) {source} {cue}',
        '(w|we) {source} {cue}',
      ],
    },
    { words: 'w, we', forms: ['{cue} {source}'], needs: 'outlet', told: true, quiet: true },
    { words: 'wynika, wynikało, wiadomo', forms: ['(z|ze) {source} {cue}'], strong: true },
    {
      words:
        'pokazuje, pokazują, pokazał, pokazała, pokazało, pokazały, wykazało, wykazał, wykazała, wykazały, dowodzi, dowodzą, sugeruje, sugerują, wskazuje, wskazują, potwierdza, potwierdzają, potwierdziło, ujawniło, ujawniły',
      forms: ['{source} {cue} , (że|iż|jak|ile)', '{source} {cue} na'],
    },
    {
      words:
        'pokazuje, pokazują, pokazał, pokazała, pokazało, wykazało, wykazał, wykazała, wykazały, dowodzi, dowodzą, sugeruje, sugerują, potwierdza, potwierdzają, głosi, przewiduje, zakłada',
      forms: ['{source} {cue}', '” {cue} {source}'],
      needs: 'document',
    },
    {
      words: `jego słowa, jej słowa, ich słowa, słowa ministra, słowa, oświadczenie, wypowiedź`,
      forms: [
        '{cue} (cytuje|cytują|przytacza|przytaczają|przytoczył|przytoczyła|przytoczyło|zacytował|zacytowała|zacytowało) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `do którego dotarł*, do której dotarł*, do których dotarł*, dotarł*, do którego dotarli, do której dotarli, do których dotarli, które widział*, który widział*, którą widział*, które poznał*, który poznał*, którą poznał*, do którego dostęp ma, do których dostęp ma, który otrzymał*, które otrzymał*, którą otrzymał*, które opublikował*, który opublikował*, o którym pisze, o której pisze, o których pisze, o czym pisze, o czym informuje, o czym poinformował*, o czym donosi, o czym napisał*, z którymi rozmawiał*, z którym rozmawiał*, z którą rozmawiał*, na którego powołuje się, na które powołuje się, dysponuje, w posiadaniu`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    {
      words: `wyłania się, widać, dowiadujemy się, dowiedzieliśmy się, płynie wniosek, wyczytać`,
      forms: ['(z|ze) {source} (|, … ){cue}'],
      strong: true,
    },
    {
      words: `poda(je|ją|wał|wała|ł|ła|li|ło|ły), przekaz(uje|ują|ał|ała|ali|ało|ały)`,
      forms: [
        '(o sprawie|o tym|o zdarzeniu|o wypadku|o decyzji) {cue} {source}',
        '{medium} {cue} {source}',
        '” {cue} {medium} {source}',
        '” {cue} {source}',
        '{source} {cue} {medium} , że',
        '{source} {cue} (agencji|gazecie|dziennikowi|portalowi|redakcji|telewizji|stacji|radiu|tygodnikowi|serwisowi) {medium}',
        '{source} {cue} (do wiadomości|w komunikacie|na platformie|w mediach)',
        '{source} {cue} ”',
      ],
    },
    {
      words: `poda(je|ją|wał|wała|ł|ła|li|ło|ły), przekaz(uje|ują|ał|ała|ali|ało|ały)`,
      forms: ['{source} {cue}'],
      needs: 'outlet',
    },
    {
      words: `poda(je|ją|wał|wała|ł|ła|li|ło|ły), przekaz(uje|ują|ał|ała|ali|ało|ały)`,
      forms: ['{cue} {source} , że', '{cue} {source} ”'],
      needs: 'outlet',
    },
    {
      words: SAYS,
      forms: ['{source} {cue} (w|we|dla|na antenie) {medium}'],
    },
    {
      words: SAYS,
      forms: ['{cue} (w|we|dla|na) {medium} {source}', 'jak {cue} {medium} {source}'],
    },
    {
      words: TELLS,
      forms: ['jak {cue} {medium} {source}'],
    },
    {
      words: TELLS,
      forms: ['jak {cue} {source}'],
      strong: true,
    },
    {
      words: SAYS,
      forms: ['jak {cue} {source}'],
      strong: true,
    },
    {
      words: `potwierdził, potwierdziła, potwierdzili, potwierdziło, potwierdzają, potwierdza, zdementował, zdementowała, zdementowało`,
      forms: ['(informację|informacje|tę informację|te informacje|doniesienia) {cue} {source}'],
    },
    {
      words: `spodziewają się, spodziewa się, oczekują, oczekuje, liczą na, mają nadzieję`,
      forms: ['{source} {cue}'],
      needs: 'unnamed',
    },
    {
      words: `świadczą, świadczy, mówią`,
      forms: ['o tym {cue} {source}', '{cue} o tym {source}'],
      needs: 'document',
    },
    {
      words: TELLS,
      forms: ['{cue} (w|we|dla|na antenie) {medium} {source}'],
    },
    {
      words: TELLS,
      forms: ['{source} {cue} (w|dla|na antenie) {medium}'],
    },
    {
      words: `mówi o, mówią o, mówił o, mówiła o, mówili o, pisze o, piszą o, pisał o, pisała o, opowiada o, opowiadają o, wspomina o, wspominają o, wspomniał o, wspomniała o`,
      forms: ['{source} {cue}'],
      strong: true,
    },
    {
      words: `dotarł*, widział*, poznał*, otrzymał*, ma, dysponuje, ujawnił*`,
      forms: ['(do którego|do której|do których|który|którą|które|których|którym|którymi) {source} {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Whose mind is another.
      forms: [
        '(innego|odmiennego|przeciwnego|podobnego|tego samego) zdania (jest|są|był|była|byli) (także |też |również |) {source}',
        '(nie zgadza|nie zgadzają|nie zgodził|nie zgodziła|zgadza|zgadzają) się (z tym|z nim|z nią|z nimi|z taką oceną|z tą opinią|z zarzutami|z tymi zarzutami|z tą diagnozą) {source}',
        '{source} (nie zgadza|nie zgadzają|nie zgodził|nie zgodziła|zgadza|zgadzają) się z (tym|taką|tą|tymi|zarzutami|opinią|oceną|nim|nią)',
        '(sceptyczny|sceptyczna|ostrożny|ostrożna|ostrożniejszy|ostrożniejsza|optymistą|optymistką|innej opinii|tego zdania|przeciwny|przeciwna) (jest|pozostaje|był|była) {source}',
        '{source} (wydał|wydała|wydało|wydali|ogłosił|ogłosiła|ogłosiło) (ostrzeżenie|ostrzeżenia|alert|alerty)',
        '{source} (nie chciał|nie chciała|nie chcieli|nie chciało|nie chce) (odpowiadać|odpowiedzieć|rozmawiać|zabierać głosu|zabrać głosu|udzielać|udzielić)',
        '(słyszymy|słychać|usłyszeliśmy|można usłyszeć|da się usłyszeć) (w|od|wśród|u) {source}',
      ],
      needs: 'known',
      quiet: true,
    },
    {
      forms: ['¶ dla {source} (to|jest to|są to|był to|była to)'],
      needs: 'named',
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
        '{cue} (w rozmowie z|w rozmowie ze|w wywiadzie dla|w wywiadzie udzielonym|na antenie|w programie|w komentarzu dla|w wypowiedzi dla|na łamach|w studiu|w felietonie dla|w liście do|w odpowiedzi na pytania|w Radiu|w radiu) {medium} {source}',
        '{cue} {medium} {source}',
      ],
    },
    {
      words: SAYS,
      forms: [
        '{cue} (w rozmowie z|w rozmowie ze|w wywiadzie dla|w wywiadzie udzielonym|na antenie|w programie|w komentarzu dla|w wypowiedzi dla|na łamach|w studiu|w felietonie dla|w liście do|w odpowiedzi na pytania|w Radiu|w radiu) {medium} {source}',
      ],
    },
    {
      words: TELLS,
      forms: [
        '(o sprawie|o tym|o zdarzeniu|o wypadku|o zajściu|o decyzji) {cue} {source}',
        '(o sprawie|o tym|o zdarzeniu|o wypadku|o decyzji) … {cue} {source}',
        '” {cue} {source} {medium}',
        '” {cue} {source}',
        '{source} (na antenie|w rozmowie z|w wywiadzie dla|w programie|w studiu|na platformie|na portalu|na łamach|w komentarzu dla|w felietonie dla) … {cue}',
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
        '(sprawę|o sprawie|o tym) {cue} {source}',
        '(o sprawie|o tym) … {cue} {source}',
        '” {cue} {source}',
        '{source} (na antenie|w rozmowie z|w wywiadzie dla|w programie|w studiu|na platformie|na portalu|na łamach|w komentarzu dla|w felietonie dla) … {cue}',
        '{source} {cue}',
        '{source} , … , {cue}',
      ],
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
      forms: ['{source} {cue} , (że|iż|by|aby)'],
      strong: true,
      needs: 'quotation',
    },
    {
      // Verbs that do not always speak: beside what was said, or before “that”.
      words:
        'nie gryzie się w język, nie szczędził(a|) (krytyki|pochwał|gorzkich słów), nie (kryje|krył|kryła|kryli|ukrywa|ukrywał|ukrywała) (zadowolenia|radości|rozczarowania|żalu|oburzenia|zaskoczenia|emocji|satysfakcji|dumy), nie zostawi(a|ł|ła) suchej nitki, dziękuje, dziękują, podziękował(a|o|), podziękowali, zakończył(a|), kończy, rzucił(a|), krzyczy, krzyczał(a|), szepcze, kontynuuje, kontynuował(a|), powtarza, powtarzają, powtarza(ł|ła|li), powtórzył(a|), porównuje, przybliża, przybliżył(a|), uznaje, odpiera, dowodził(a|), woła, wołają',
      forms: ['” {cue} {source}', '{source} {cue} , (że|iż)', '{source} {cue} :'],
      needs: 'quotation',
    },
    { words: SAYS, forms: ['{cue} {source}'] },
    {
      words:
        '(poinformował|powiadomił|napisał|powiedział|wspomniał|opowiedział)(|a|o|y), poinformowali, powiadomili, napisali, powiedzieli, informuje, informują, donosi, donoszą, doniósł, doniosła, pisze, piszą',
      forms: ['{cue} o (tym|sprawie|zdarzeniu|wypadku) {source}'],
      needs: 'known',
    },
    {
      // Who sees a car says nothing.
      words: 'zauważ(a|ają|ył|yła|yli|yło|yły|ał|ała)',
      forms: [
        '” {cue} {source}',
        '{source} {cue} (|też |także |również |przy tym ), (że|iż|jak)',
        '{source} {cue} ”',
        '{source} , … , {cue}',
        'jak {cue} {source}',
      ],
    },
    {
      words:
        'odni(ósł|osła|eśli|osło|osły) się do, odnos(i|zą) się do, ustosunkował(|a|o|y) się do, wypowiedział(|a|o|y) się (o|w|na temat), zarekomendował(|a|o|y|i), rekomendu(je|ją)',
      forms: ['” {cue} {source} ”', '{source} {cue}'],
      needs: 'known',
    },
    {
      words: 'zapewni(a|ają|ł|ła|li|ło|ły|ał|ała|ali), wskaz(uje|ują|ał|ała|ali|ało|ały)',
      forms: [
        '” {cue} {source}',
        '{source} {cue} (|także |też |również )(, że|, iż|, jak|o|na)',
        '{source} {cue} ”',
        '{source} , … , {cue}',
      ],
      strong: true,
    },
    {
      words: `${TELLS}, ${SAYS}, argumentuje, argumentują, dowodzi, dowodzą, wnosi, wnoszą, domaga się, domagają się, zarzuca, zarzucają`,
      forms: [
        '” (w akcie oskarżenia|w pozwie|w apelacji|w zażaleniu|w skardze|w kasacji|we wniosku|w petycji|w liście otwartym|w odezwie|w uzasadnieniu|w opinii|w sprawozdaniu) {source} {cue}',
      ],
    },
    {
      words: `odm(ówił|ówiła|ówili|ówiło|awia|awiają) (skomentowania|komentarza|odpowiedzi|komentowania), odpiera(|ją|ł|ła|li) (zarzuty|oskarżenia|krytykę|argumenty), odparł(|a|o|y) (zarzuty|oskarżenia), odparli (zarzuty|oskarżenia), opisał(|a) jako, oskarżały, nie chce komentować, nie chcą komentować, nie chcieli komentować, nie skomentował, nie skomentowała, nie skomentowało, nie wykluczają, nie wykluczyły, nie potwierdza, nie potwierdzają, nie zaprzecza, nie zaprzeczają, zakwestionował, zakwestionowała, kwestionuje, kwestionują, podważył, podważyła, podważa, podważają, domagał się, domagała się, obiecywała, nie chciał komentować, nie chciała komentować, zdementował, zdementowała, zdementowali, zdementowało, dementuje, dementują, zaprzeczył, zaprzeczyła, zaprzeczyli, zaprzecza, zaprzeczają, odrzucił, odrzuciła, odrzuca, nie potwierdził, nie potwierdziła, nie potwierdzili, nie wykluczył, nie wykluczyła, nie wyklucza, oskarżył, oskarżyła, oskarżyli, oskarża, oskarżają, wezwał, wezwała, wezwali, wzywa, wzywają, zażądał, zażądała, żąda, domaga się, domagają się, skrytykował, skrytykowała, skrytykowali, krytykuje, krytykują, potępił, potępiła, potępili, poparł, poparła, popiera, nazwał, nazwała, nazwali, nazywa, określił, określiła, określa, zaproponował, zaproponowała, proponuje, opublikował, opublikowała, opublikowało, pochwalił, pochwaliła, poprosił, poprosiła, porównał, porównała, widzi, mówi o, zamierza, zgodził się, zgadza się, nie zgadza się, przeprosił, przeprosiła, żałuje, zagroził, zagroziła, grozi, grożą, zagrozili, wykluczył, wykluczyła, wyklucza, sprzeciwił się, sprzeciwia się, wątpi, wnosi o, wnoszą o, wniósł o, wniosła o, wnieśli o, zdementowały, zaprzeczyło, zaprzeczyły, odrzuciło, odrzuciły, oskarżyło, oskarżyły, wezwało, wezwały, zażądało, zażądały, skrytykowało, skrytykowały, potępiło, potępiły, poparło, poparły, nazwało, nazwały, określiło, określiły, zaproponowało, zaproponowały, opublikowały, pochwaliło, pochwaliły, poprosiło, poprosiły, porównało, porównały, przeprosiło, przeprosiły, zagroziło, zagroziły, wykluczyło, wykluczyły`,
      forms: ['(o sprawie|o tym) {cue} {source}', '” {cue} {source} ”', '{source} {cue}'],
    },
    {
      words:
        'miał powiedzieć, miała powiedzieć, mieli powiedzieć, miał stwierdzić, miała stwierdzić, miał oświadczyć, miał przyznać, miała przyznać, miał zapewnić, miał zagrozić',
      forms: ['{source} {cue}'],
    },
    {
      words: `jak podaje, jak podają, jak podał, jak podała, jak podało, jak podali, jak informuje, jak informują, jak poinformował, jak poinformowała, jak poinformowali, jak poinformowało, jak pisze, jak piszą, jak pisał, jak napisał, jak napisała, jak donosi, jak donoszą, jak doniósł, jak doniosła, jak relacjonuje, jak relacjonują, jak twierdzi, jak twierdzą, jak powiedział, jak powiedziała, jak powiedzieli, jak mówił, jak mówiła, jak wyjaśnił, jak wyjaśniła, jak wyjaśnia, jak wyjaśniają, jak dodał, jak dodała, jak dodaje, jak zaznaczył, jak zaznaczyła, jak zaznacza, jak podkreślił, jak podkreśliła, jak podkreśla, jak przekazał, jak przekazała, jak przekazali, jak przekazało, jak przekazuje, jak ustalił, jak ustaliła, jak ustalili, jak ustaliło, jak dowiedział się, jak dowiedziała się, jak dowiedzieli się, jak dowiedziało się, jak się dowiedział, jak się dowiedziała, jak nieoficjalnie ustalił, jak nieoficjalnie ustaliła, jak nieoficjalnie dowiedział się, jak nieoficjalnie dowiedziała się, jak zauważa, jak zauważył, jak zauważyła, jak zauważają, jak wynika z, jak wskazuje, jak wskazują, jak wskazał, jak wskazała, jak czytamy w, jak czytamy na, jak tłumaczy, jak tłumaczył, jak tłumaczyła, jak tłumaczą, jak przypomina, jak przypomniał, jak przypomniała, jak przypominają, jak ocenił, jak oceniła, jak ocenia, jak oceniają, jak przyznał, jak przyznała, jak przyznaje, jak pokazuje, jak pokazują, jak wykazał, jak wykazało, jak zapewnił, jak zapewniła, jak zapewnia, jak zapewniają, jak opisuje, jak opisał, jak opisała, jak ujawnił, jak ujawniła, jak ujawnia, jak stwierdził, jak stwierdziła, jak potwierdził, jak potwierdziła, jak szacuje, jak szacują, jak wcześniej informował, jak wcześniej informowała, jak wcześniej pisał, jak wcześniej pisała`,
      forms: ['{cue} {source}'],
      strong: true,
    },
    {
      words: 'dotarł(|a|o|y), dotarli',
      forms: ['{source} {cue} do {origin}'],
      needs: 'outlet',
    },
    {
      words: 'dowiedzia(ł|ła|ło) się, dowiedzieli się, ustalił(|a|o|i), usłysza(ł|ła|ło), usłyszeli',
      forms: ['{cue} {source} (od|z|ze) {origin}', '{source} {cue} (od|z|ze) {origin}'],
      needs: 'outlet',
    },
    {
      words:
        'przyznają, przyznaje się, słychać, mówią, uważają, twierdzą, liczą na, są przekonani, nie kryją, nie ukrywają, spodziewają się, sądzą, zapewniają, komentują, nie wierzą, oceniają, obawiają się',
      forms: ['(w|we|wśród) {source} {cue}'],
      needs: 'unnamed',
    },
    {
      words: 'pamięta, pamiętają, pamiętał(|a|i), odkrył(|a|i), ustalili, doszli do wniosku, zaobserwowali',
      forms: ['{source} {cue}'],
      needs: 'unnamed',
    },
    { words: 'chciałby, chciałaby, chcieliby, chciałyby', forms: ['{source} {cue} , (żeby|aby|by)'] },
    { forms: ['¶ {source} :'], needs: 'speech' },
    { forms: ['¶ {source} :', '¶ {source} o … :'], needs: 'headline' },
    { forms: ['{source} … :'], needs: 'speech', quiet: true },
    { forms: ['{source} … : (–|—|-)'], needs: 'known', quiet: true },
    {
      words: `*`,
      forms: ['jak {cue} {medium} {source}'],
    },
    {
      words: `*`,
      forms: [
        '” {cue} (w|we|dla|na antenie|w rozmowie z|w wywiadzie dla) {medium} {source} ”',
        '” {cue} {medium} {source} ”',
      ],
      needs: 'speech',
    },
    {
      words: `*`,
      forms: ['” {cue} {source} ”', '” {cue} się {source} ”', '{source} {cue} :', '{source} {cue} się :'],
      needs: 'speech',
    },
    {
      words: `*`,
      forms: ['{source} {cue} , (że|iż|jakoby)', '{source} {cue} się , (że|iż)'],
    },
    {
      // What an outlet made of a story that it took over.
      words: 'powtórzył, powtórzyła, powtarza, podchwycił, podchwyciła, nagłośnił, nagłośniła, przeprosił, przeprosiła',
      forms: ['{source} {cue}', '{cue} {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '{source} (zrobił|zrobiła|robi) (z|ze)',
        '(z tego|z czego) {source} (zrobił|zrobiła|wywnioskował|wywnioskowała)',
        '{source} (wydał|wydała|opublikował|opublikowała) (oświadczenie|sprostowanie|wyjaśnienie)',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Where a story began.
      kind: 'original-publication',
      forms: [
        '(plotka|historia|wiadomość|pogłoska|bajka|informacja) … (narodziła się|zaczęła się|wzięła się|pojawiła się) … (w|we|z|ze|na) {source}',
        '(plotka|historia|wiadomość|pogłoska|informacja) … (pochodzi|wyszła|wywodzi się) (z|ze|od) {source}',
        '(nagranie|wideo|dokument) (wypływa|wypłynęło|pojawia się|pojawiło się) (w|we|na) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // A joke of an outlet.
      forms: ['(żart|żartu|żartem|dowcip|satyra|parodia|prima aprilis) {source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Whom the page followed, or stands by.
      forms: [
        '(bronię|popieram|wierzę) (moich |naszych |)(kolegów|koleżanek|dziennikarzy|kolegom|dziennikarzom) (z|ze) {source}',
        '{source} i my (opublikowaliśmy|napisaliśmy|pisaliśmy|ujawniliśmy)',
      ],
      needs: 'outlet',
      quiet: true,
    },
  ],
  idioms: `(ich|moim|naszym|waszym|twoim|pana|pani) zdaniem, (uzasadnił|uzasadniła|uzasadnia) (pozew|wyrok|wniosek|apel|projekt|werdykt|skargę), powołując(|e) się na (dobro|tajemnicę|ochronę|przepisy|zasady|względy|wolność|brak|trudn*|zły stan|stan zdrowia|bezpieczeństwo), w rozmowie z (dziennikarzami|mediami|reporterami|reporterem|dziennikarzem|dziennikarką|nami), (cieszy|cieszą|cieszył|cieszyła|cieszyło|cieszyli|cieszyły) się (*em|*ym|*im|*ą), (kilka|parę|wiele|bez) słów, czy wiesz, (film|dramat|komedia|powieść|książka|opowiadanie|wiersz|piosenka|utwór|serial|spektakl|sztuka|musical|wystawa|ekspozycja|obraz|legenda|baśń|napis|tablica|zegar) (opowiada|opowiadają|mówi|mówią|opisuje|pokazuje|przybliża|przedstawia|przypomina|ukazuje|odsłania), wskazał(|a) na (rzut karny|jedenasty metr|wapno|jedenastkę), napisał(|a) (list|książkę|powieść|wiersz|piosenkę|egzamin|maturę|podanie), (książka|film|powieść|spektakl|serial|sztuka) (opowiada|opowie), według (powieści|scenariusza|projektu|pomysłu|prozy|dramatu|taryfy), pisz(e|ą) (egzamin|maturę|test|sprawdzian|listy|list do|scenariusz), opowiada(|ją) (w filmie|w książce|w powieści|bajki), uważa(|ją) na, (z|ze) (którego|której|których) (wynika|wynikało), ogłosi(ł|ła|ło) (upadłość|konkurs|nabór|przetarg|alarm|żałobę|stan|bankructwo), opowiedział(|a) (bajkę|dowcip|dzieciom), według (mnie|nas|ciebie|mojej oceny|naszej oceny), opisał(|a) w książce, napisał książkę, pisał wiersze, pisała wiersze, tak jak mówi, z naszych informacji wynika, z naszych ustaleń wynika, z informacji redakcji wynika, wynika z naszych informacji, z naszych informacji, z naszych ustaleń, według naszych informacji, według naszych ustaleń, zdaniem wielu, tak przynajmniej, poinformował o nim tylko, poinformował o niej tylko, zrozumiał, zrozumiała, zrozumieli, rozumie, rozumieją, zobaczył, zobaczyła, zobaczyli, widział, widziała, widzieli, poczuł, poczuła, zapomniał, zapomniała, zapomnieli, sprawdził, sprawdziła, sprawdzili, upewnił się, upewniła się, pilnuje, sprawił, sprawiła, sprawiło, sprawiły, wiedział, wiedziała, wiedzieli, słyszał, słyszała, słyszeli, usłyszał, usłyszała, bał się, bała się, udowodnił, udowodniła, oznacza, oznaczało, powoduje, wierzy, wierzą, podali mieszkańcom, podał wodę, podali wodę, podała wodę, podał lek, podała lek, podał leki, podała leki, podał swoje, podała swoje, podali swoje, podał swój, podała swój, podał dłoń, podała dłoń, podał obiad, podała obiad, przyznał się do, przyznała się do, przyznali się do, błędnie podano, omyłkowo podano, nie ujawnia, nie ujawniają, nie ujawnił, nie ujawniła, nie ujawnili, nie podaje, nie podają, nie podał, nie podała, nie podali, nie informuje, nie informują, nie poinformował, nie poinformowała, nie mówi, nie mówią, nie powiedział, nie powiedziała, nie wyjaśnił, nie wyjaśniła, nie przekazał, nie przekazała, nie odpowiedział, nie odpowiedziała, nie odpowiada, nie precyzuje, nie wskazał, nie wskazała, przekazał na rzecz, przekazali pozdrowienia, jak mówi przysłowie, nie mówiąc o, nie mówiąc już, krótko mówiąc, szczerze mówiąc, inaczej mówiąc, prawdę mówiąc, mówi sam za siebie, mówi sama za siebie, mówi samo za siebie, mówią same za siebie, przekazał klucze, przekazała klucze, przekazali klucze, przekazał dokumenty, przekazała dokumenty, przekazali dokumenty, przekazał darowiznę, przekazano do, przekazał do, przekazała do, przekazał na, przekazała na, przekazali na, podał rękę, podała rękę, podał się do, podała się do, podał piłkę, podał kawę, podała kawę, odpowiada za, odpowiadają za, odpowiadał za, odpowiedzialny za, pisze książkę, pisze wiersze, ogłosił przetarg, ogłosiła przetarg, ogłoszono przetarg, jak wiadomo, za rok, za godzinę`,

  pointers: `czytaj także, czytaj też, czytaj również, czytaj więcej, przeczytaj także, przeczytaj też, przeczytaj również, zobacz także, zobacz też, zobacz również, zobacz :, czytaj :, czytaj dalej, polecamy :, polecamy także, więcej na ten temat, więcej :, w temacie :, powiązane :, obejrzyj także, sprawdź też, sprawdź także`,
  credits: [
    { role: 'citation', forms: ['na podst .', 'na podstawie :'] },
    {
      role: 'translator',
      forms: [
        '(tłumaczenie|tłum .|tłum|tłumacz|tłumaczka|tłumacze|przekład) :',
        '(tłumaczenie|tłumaczył|tłumaczyła|przekład|przełożył|przełożyła|przełożyli)',
        '(przetłumaczył|przetłumaczyła|przetłumaczyli|w przekładzie|w tłumaczeniu)',
        'tłum .',
        '(z|tłumaczenie z) (angielskiego|niemieckiego|francuskiego|rosyjskiego|ukraińskiego|hiszpańskiego|włoskiego|czeskiego) (przełożył|przełożyła|przetłumaczył|przetłumaczyła|tłumaczył|tłumaczyła|:|)',
        '(z|tłumaczenie z) języka (angielskiego|niemieckiego|francuskiego|rosyjskiego|ukraińskiego) (przełożył|przełożyła|przetłumaczył|przetłumaczyła|:|)',
        'w polskim przekładzie',
        'w polskim tłumaczeniu',
      ],
    },
    {
      role: 'editor',
      forms: [
        '(redakcja|redaktor|redaktorka|redaktor prowadzący|redaktorka prowadząca) :',
        '(redaktor naczelny|redaktor naczelna|redaktor wydania|red .|korekta|wydawca) :',
        'opracowanie redakcyjne :',
        '(pod redakcją|redagował|redagowała|zredagował|zredagowała)',
      ],
    },
    {
      role: 'author',
      forms: [
        'rozmawiał',
        'rozmawiała',
        'rozmawiali',
        'rozmawiały',
        'wywiad przeprowadził',
        'wywiad przeprowadziła',
        'rozmowę przeprowadził',
        'rozmowę przeprowadziła',
        '(autor|autorka|autorzy|autorki|tekst|oprac .|oprac|opracowanie|reportaż) :',
        '(opracował|opracowała|opracowali|przygotował|przygotowała|przygotowali|rozmawiał)',
        '(rozmawiała|rozmawiali|rozmowę przeprowadził|rozmowę przeprowadziła|wysłuchał)',
        '(wysłuchała|notował|notowała|napisał|napisała)',
        'autor (tekstu|artykułu) :',
        'autorka (tekstu|artykułu) :',
        'oprac .',
        'z … rozmawiał',
        'z … rozmawiała',
        'od naszego (reportera|korespondenta|wysłannika|specjalnego wysłannika|dziennikarza)',
        'od naszej (reporterki|korespondentki|wysłanniczki|dziennikarki)',
      ],
    },
    {
      role: 'photographer',
      forms: [
        '(fot .|fot|foto|zdjęcie|zdjęcia|fotograf|fotografie|fotografia|ilustracja|ilustracje) :',
        '(autor zdjęcia|autorka zdjęcia|wideo|grafika) :',
        '(foto|zdjęcie|zdjęcia)',
        'fot .',
        'zdj .',
        'rys .',
      ],
    },
    {
      role: 'contributor',
      forms: [
        '(współpraca|współpracowali|współautor|współautorka) :',
        '(we współpracy z|przy współpracy)',
        '(w przygotowaniu|przy przygotowaniu|nad) (artykułu|tekstu|materiału|tekstem|materiałem) (współpracował|współpracowała|współpracowali|pomagał|pomagała|pracował|pracowała|uczestniczył|uczestniczyła)',
        '{name} (współpracował|współpracowała|współpracowali) przy',
        '(research|weryfikacja faktów|dokumentacja) :',
      ],
    },
    {
      role: 'wire',
      forms: [
        'na podst',
        'oprac . na podst .',
        'na podstawie (doniesień|informacji|materiałów)',
        'z udziałem materiałów',
        'na podstawie (depesz|materiałów) (agencji|agencyjnych|)',
        'z wykorzystaniem (depesz|materiałów)',
      ],
    },
    {
      role: 'citation',
      forms: ['(źródło|źródła|źródło informacji|za|na podstawie|według|cytat za) :', 'źródło –', 'cyt . za'],
    },
    {
      role: 'original-publication',
      forms: [
        '(oryginał|pierwotna publikacja|pierwodruk) :',
        'oryginalny (tekst|artykuł) :',
        '(tekst|artykuł|materiał|wywiad|felieton|) (pierwotnie|oryginalnie|po raz pierwszy) (ukazał się|został opublikowany|opublikowano|opublikowany|opublikowana) (w|na|na łamach|na stronie|na portalu|przez)',
        '(tekst|artykuł|materiał|wywiad) (ukazał się|opublikowano) (w|na|na łamach|na stronie|na portalu)',
        '(tekst|artykuł|materiał|wywiad) (ukazał się|został opublikowany) (pierwotnie|po raz pierwszy|oryginalnie) (w|na|na łamach|na stronie|na portalu)',
      ],
    },
    {
      role: 'translation',
      forms: [
        '(tłumaczenie|przekład) (artykułu|tekstu|publikacji|felietonu) (z|z dziennika|z tygodnika|dziennika|tygodnika|portalu|)',
      ],
    },
    {
      role: 'republication',
      forms: [
        '(przedruk|przedrukowano|publikujemy|opublikowano|publikacja) (z|za|za zgodą|za zgodą redakcji|dzięki uprzejmości|dzięki współpracy z)',
        '(tekst|artykuł|materiał) (publikujemy|opublikowano|publikowany|przedrukowano) (za zgodą|dzięki uprzejmości)',
      ],
    },
    {
      role: 'press-release',
      forms: [
        'materiały prasowe :',
        '(materiał prasowy|dostarczył|dostarczyła)',
        'informacja prasowa (firmy|spółki|ministerstwa|fundacji)',
      ],
    },
  ],

  roles: {
    apology: ['przepraszamy', 'prostujemy', '(błędnie|omyłkowo|mylnie) (podaliśmy|napisaliśmy|poinformowaliśmy)'],
    denial: [
      '(wyrwane|wyrwana|wyrwany|wyjęte) z kontekstu',
      'dementuje',
      'dementują',
      'zdementował*',
      'zdementowano',
      'dementi',
      'zaprzecza',
      'zaprzeczają',
      'zaprzeczył*',
      'zaprzeczyli',
      '(odrzuca|odrzucił*|odpiera) … (zarzut*|oskarżeni*|doniesieni*|informacj*)',
      '(nieprawdziw*|fałszyw*) (informacj*|doniesieni*|wiadomoś*)',
      'to nieprawda',
      'nie jest prawdą',
      'wyssane z palca',
      'kaczka dziennikarska',
    ],
    correction: [
      '(przeprasza|przeprosił*|przepraszamy) za … (artykuł*|publikacj*|tekst*|błąd)',
      '(wycofuje|wycofał*|prostuje|sprostował*) … (artykuł*|informacj*|tekst*)',
      'sprostowanie',
      'errata',
    ],
    'fact-check': [
      '(werdykt|ocena|wniosek) : (fałsz|prawda|manipulacja|nieprawda|częściowo|satyra)',
      'fact-check',
      'fact checking',
      'fact-checking',
      'sprawdzamy',
      'prawda czy fałsz',
      'demagog',
      'zweryfikowaliśmy',
      'czy to prawda , że',
      '[fałsz]',
      '? nie (.|,|!)',
    ],
    before: [
      '(został|została|zostało|zostały) (ujawniony|ujawniona|ujawnione|opublikowany|opublikowana|opublikowane|ogłoszony|ogłoszona) (w zeszłym|w ubiegłym) (tygodniu|miesiącu|roku)',
      '(w zeszłym tygodniu|w ubiegłym tygodniu|przed tygodniem) (pisano|donoszono|informowano|podawano)',
    ],
    'follow-up': [
      'jak (rozeszła się|rozniosła się|powstała|narodziła się) (plotka|historia|wiadomość|pogłoska)',
      'jak (plotka|historia|wiadomość|pogłoska) … (rozeszła się|się rozeszła|powstała|obiegła)',
      '(jak|o czym) (już |)(informowaliśmy|pisaliśmy|donosiliśmy)',
      '(rok|dwa lata|trzy lata|pięć lat|dziesięć lat) później :',
    ],
    original: [
      'tylko u nas :',
      'nasz news :',
      '[ tylko u nas ]',
      '(dowiedziała się|ustaliła) nasza redakcja',
      'jak (ustaliliśmy|ustaliła nasza redakcja|dowiedziała się nasza redakcja)',
    ],
    'press-release-copy': ['(informuje|poinformowało|poinformował|podaje|podało) (biuro prasowe|zespół prasowy)'],
    'wire-copy': ['agencje'],
    independent: [
      '(nasza|naszej|naszą) (redakcja|redakcji|redakcję|gazeta|gazety|gazecie)',
      '(nasz|naszego|naszemu) (portal*|dziennik*|reporter*|korespondent*)',
      '(powiedział|powiedziała|mówi|przyznał|przyznała|wyjaśnił|wyjaśniła|tłumaczy) (naszej redakcji|naszemu reporterowi|naszemu dziennikarzowi|nam)',
      'w rozmowie z (naszą redakcją|naszym reporterem|nami|naszym portalem)',
      '(nasz|nasza) (reporter|reporterka|korespondent|korespondentka|wysłannik)',
      'dowiedział* się nasz*',
      'udało nam się ustalić',
      '(zapytaliśmy|spytaliśmy) (o|rzecznika|rzeczniczkę|dyrektora|dwóch|trzech)',
    ],
  },
  translations: {
    said: [
      '(nasze|moje|własne) (własne |)tłumaczenie',
      'tłumaczenie (własne|nasze|moje|redakcji|nieoficjalne|robocze)',
      'przekład (własny|redakcji|mój|nasz)',
      '(przetłumaczyliśmy|przetłumaczyłem|przetłumaczyłam) (ten|tę|to|dla was)',
      '(streszczenie|omówienie) (po polsku|w języku polskim)',
    ],
    original: [
      '(artykuł|tekst|wersja|publikacja|wywiad) (oryginalny|oryginalna|źródłowy|źródłowa)',
      'oryginalny (artykuł|tekst|wywiad)',
      'oryginalna (wersja|publikacja)',
      'oryginał (artykułu|tekstu|tutaj|w|po)',
      '(czytaj|przeczytaj) (oryginał|w oryginale)',
      'w oryginale',
    ],
    foreign: [
      '(po|w języku) (angielsku|angielskim|arabsku|arabskim|czesku|czeskim|francusku|francuskim|hiszpańsku|hiszpańskim|niemiecku|niemieckim|rosyjsku|rosyjskim|turecku|tureckim|ukraińsku|ukraińskim|włosku|włoskim)',
    ],
  },
  hearsay: [
    'rzekomo',
    'podobno',
    'ponoć',
    'miał* (zostać|być)',
    '(miał|miała|miało|mieli|miały) rzekomo',
    'według nieoficjalnych (informacji|doniesień|ustaleń)',
    'domniemany',
    'domniemana',
  ],
  reasons: [
    'nie (upoważniony|upoważniona|upoważnieni|jest upoważniony|są upoważnieni)',
    'w obawie przed',
    'z obawy przed',
    'ze względów bezpieczeństwa',
    'z uwagi na delikatny',
  ],
  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      where: 'text',
      forms: [
        '(zakazana|zakazany|zakazane|zakazanej|zakazanego|zdelegalizowana|zdelegalizowany) w (rosji|federacji)',
        'uznan* za (terrorystyczn*|ekstremistyczn*|organizację terrorystyczną|organizację ekstremistyczną)',
      ],
    },
    {
      kind: 'legal-label',
      name: 'foreign-agent',
      where: 'text',
      forms: [
        'uznan* za (zagranicznego agenta|agenta zagranicznego)',
        'uznan* w rosji za',
        'zagraniczn* agent*',
        'agent* zagraniczn*',
        'rejestr* zagranicznych agentów',
        'rejestr* agentów zagranicznych',
      ],
    },
    {
      kind: 'legal-label',
      name: 'undesirable-organisation',
      where: 'text',
      forms: ['uznan* za (organizację niepożądaną|niepożądan*)', 'organizacja niepożądana', 'organizacją niepożądaną'],
    },
    {
      kind: 'self-statement',
      name: 'own-designation',
      where: 'self',
      forms: [
        'uzna* … zagranicznego agenta',
        'uzna* … agenta zagranicznego',
        'uzna* … niepożądan*',
        'nasza strona została zablokowana',
        'uznano nas za',
      ],
    },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: [
        '(partnerem|sponsorem) (materiału|artykułu|tekstu|publikacji|cyklu|sekcji|działu|serwisu) jest',
        '(materiał|artykuł|tekst|publikacja) (powstał|powstała|przygotowany|przygotowana|sfinansowany|sfinansowana|opłacony|opłacona) (we współpracy|przez|na zlecenie|dzięki wsparciu|ze środków)',
        'artykuł sponsorowany',
        'materiał sponsorowany',
        'tekst sponsorowany',
        'treść sponsorowana',
        'reklama',
        'materiał reklamowy',
        'materiał partnera',
        'materiał promocyjny',
        'materiał partnerski',
        'artykuł partnerski',
        'artykuł partnera',
        'treść partnera',
        'autopromocja',
        'promocja',
        'płatna współpraca',
        'współpraca reklamowa',
        'współpraca płatna',
        'we współpracy z partnerem',
        'sponsorowane',
        'advertorial',
        'ogłoszenie płatne',
        '(artykuł|tekst|materiał|treść|publikacja) (powstał|powstała|przygotowany|przygotowana) (we współpracy|przy współpracy|na zlecenie)',
        '(artykuł|tekst|materiał|treść|publikacja|wpis) (sponsorowany|sponsorowana|reklamowy|reklamowa|komercyjny|komercyjna|opłacony)',
        'materiał zewnętrzny',
        'na zlecenie reklamodawcy',
        'materiał powstał we współpracy',
        'lokowanie produktu',
      ],
    },
    {
      kind: 'press-release',
      name: 'press-release',
      where: 'label',
      forms: [
        'informacja prasowa',
        'komunikat prasowy',
        'materiał prasowy',
        'materiały prasowe',
        'notka prasowa',
        'do natychmiastowej publikacji',
      ],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: [
        'wyraża poglądy autora',
        'wyrażają poglądy autorów',
        'nie muszą być zbieżne',
        'nie odzwierciedla stanowiska redakcji',
        'nie ponosi odpowiedzialności za treść',
        'opinia',
        'opinie',
        'komentarz',
        'felieton',
        'publicystyka',
        'blog',
        'punkt widzenia',
        'od redakcji',
        'list do redakcji',
        'opinie (wyrażone|zawarte|prezentowane|przedstawione)',
        'poglądy (wyrażone|zawarte|autora)',
        '(nie muszą|nie musi) (odzwierciedlać|odzwierciedla|być|pokrywać się|wyrażać) (stanowiska|poglądów|opinii|stanowisko|zgodne|z)',
        'nie odzwierciedla (stanowiska|poglądów) redakcji',
      ],
    },
    {
      kind: 'satire',
      name: 'satire',
      where: 'label',
      forms: [
        'satyra',
        'humor',
        'parodia',
        'tekst satyryczny',
        'materiał satyryczny',
        'artykuł satyryczny',
        'to satyra',
        'ma charakter satyryczny',
        'jest satyrą',
        'jest parodią',
        'prima aprilis',
        'treść jest fikcyjna',
      ],
    },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        'sprostowanie :',
        'sprostowanie',
        'korekta :',
        'errata :',
        'poprawka :',
        'aktualizacja :',
        'uzupełnienie :',
        'uściślenie :',
        'w poprzedniej wersji',
        'w pierwotnej wersji',
        'w pierwszej wersji',
        'we wcześniejszej wersji',
        '(artykuł|tekst|materiał) (został|) (zaktualizowany|poprawiony|zmieniony|uzupełniony|skorygowany)',
        'przepraszamy za (błąd|pomyłkę)',
        'za (błąd|pomyłkę) przepraszamy',
        '(wcześniej |) (błędnie|omyłkowo|mylnie) (podaliśmy|napisaliśmy|informowaliśmy|podano|napisano)',
        '(podaliśmy|napisaliśmy|podano|napisano) (błędnie|omyłkowo|mylnie)',
        '(wkradł się|pojawił się) błąd',
        'od redakcji :',
      ],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: [
        'tłumaczenie maszynowe',
        'tłumaczenie automatyczne',
        'automatyczne tłumaczenie',
        'maszynowe tłumaczenie',
        'tłumaczenia maszynowego',
        'tłumaczenia automatycznego',
        'przetłumaczono (automatycznie|maszynowo|za pomocą|przy użyciu|przez)',
        '(artykuł|tekst|materiał|treść|wpis|tłumaczenie) (został |została |) (przetłumaczony|przetłumaczona|wykonane|przygotowane) (automatycznie|maszynowo|za pomocą|przy użyciu|przez ai|przez sztuczną|z pomocą|przy pomocy|z użyciem|z wykorzystaniem)',
        '(przetłumaczony|przetłumaczona|przetłumaczone) (automatycznie|maszynowo|za pomocą|przy użyciu|przez ai|przez sztuczną|z pomocą|przy pomocy|z użyciem|z wykorzystaniem)',
      ],
    },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: [
        '(wygenerowano|wygenerowany|wygenerowana|wygenerowane|napisany|napisano|stworzony|stworzono|przygotowany|przygotowano|powstał) (przez|automatycznie|z pomocą|przy użyciu|przy pomocy|za pomocą|z wykorzystaniem) (ai|sztuczną|sztucznej|algorytm|algorytmu|robota|narzędzi|)',
        'przy użyciu sztucznej inteligencji',
        'z pomocą sztucznej inteligencji',
        'przy pomocy sztucznej inteligencji',
        'za pomocą sztucznej inteligencji',
        'z wykorzystaniem sztucznej inteligencji',
        'przez sztuczną inteligencję',
        'z użyciem sztucznej inteligencji',
        'wygenerowan* automatycznie',
      ],
    },
    {
      kind: 'archive',
      name: 'old-article',
      where: 'label',
      forms: [
        'artykuł archiwalny',
        'tekst archiwalny',
        'materiał archiwalny',
        'treść archiwalna',
        'z archiwum',
        'z naszego archiwum',
        'archiwum',
        '(artykuł|tekst|materiał) (ma|jest sprzed|opublikowano|został opublikowany) (ponad|więcej niż)',
        'może być nieaktualn*',
        'mogą być nieaktualne',
      ],
    },
    {
      kind: 'embargo',
      name: 'embargo',
      forms: [
        'embargo do',
        'objęte embargiem',
        'objęty embargiem',
        'embargo :',
        'nie publikować przed',
        'do publikacji po',
        'zakaz publikacji do',
      ],
    },
  ],

  calendar: `r, stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia, styczeń, luty, marzec, kwiecień, maj, czerwiec, lipiec, sierpień, wrzesień, październik, listopad, grudzień, styczniu, lutym, marcu, kwietniu, maju, czerwcu, lipcu, sierpniu, wrześniu, październiku, listopadzie, grudniu,
    poniedziałek, poniedziałku, wtorek, wtorku, środa, środę, środy, czwartek, czwartku, piątek, piątku, sobota, sobotę, soboty, niedziela, niedzielę, niedzieli, pon, wt, śr, czw, pt, sob, niedz, roku, rok`,
  abbreviations: `r, prok, ul, al, pl, os, tys, mln, mld, bln, proc, im, św, dr, prof, hab, mgr, inż, mec, gen, płk, ppłk, mjr, kpt, por, ppor, sierż, asp, kom, nadkom, podkom, insp, mł, st, bryg, ks, bp, abp, kard, o, s, np, itd, itp, tzw, tj, m.in, ok, woj, pow, gm, red, fot, oprac, tłum, pn, pt, wg, zob, ds, ur, zm, godz, min, max, ww, sp, j, cyt, rys, zdj, sen, pos, nr, dyr, zast, wiceprez`,
  agencies:
    'pap, afp, reuters, iar, tass, dpa, ap, reutera, agencja reutera, kai, mti, čtk, efe, ansa, bloomberg, nap, isb, isbnews',
};
