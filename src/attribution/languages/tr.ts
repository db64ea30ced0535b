import type { LanguageRules } from '../language.ts';

/** Turkish. Endings stand behind an apostrophe on names and on the word itself elsewhere; the verb ends the sentence. */
export const tr: LanguageRules = {
  code: 'tr',
  writing: { spaces: true, capitals: 'name', apostrophe: 'after' },

  nouns: {
    variants: [
      { again: `kurum, kuruluş, örgüt, enstitü`, before: '*' },
      {
        again: 'politikacı, siyasetçi, lider, isim',
        before: `bakan, *bakanı, milletvekili, *milletvekili, başkan, *başkanı, cumhurbaşkanı, başbakan, vali,
          *valisi, sözcü, *sözcüsü, başkanvekili, lider, *lideri, senatör`,
      },
      {
        again: 'çalıştırıcı, antrenör, hoca, direktör, teknik adam, adam',
        before: '*direktörü, direktör, *direktör, hoca, hocası, antrenör, *antrenörü, çalıştırıcı',
      },
      { again: 'avukat, hukukçu, savcı', before: 'avukat, avukatı, *avukatı, hukukçu, savcı, hakim' },
      {
        again: 'doktor, hekim, profesör, uzman, uzmanı, cerrah, psikolog',
        before: 'doktor, dr, uzm, prof, profesör, hekim, cerrah, uzmanı, *uzmanı, başhekim, *başhekimi',
      },
      {
        again:
          'akademisyen, profesör, ekonomist, araştırmacı, analist, uzman, uzmanı, bilimci, insanı, iktisatçı, meteorolog, stratejist',
        before:
          'prof, profesör, doç, doçent, dr, ekonomist, araştırmacı, *uzmanı, analist, akademisyen, *üyesi, iktisatçı, uzman, stratejist, meteorolog, mühendis, *mühendisi, mühendisi, başyazarı, araştırmacısı, *bilimci, *bilimcisi',
      },
      {
        again: 'oyuncu, sanatçı, şarkıcı, komedyen, müzisyen, isim, popçu, yönetmen, sunucu, fenomen',
        before:
          'oyuncu, şarkıcı, sanatçı, komedyen, yönetmen, rapçi, müzisyen, manken, sunucu, fenomen, popçu, model, türkücü, oyuncusu, *oyuncusu',
      },
      {
        again: 'yönetici, patron, insanı, adamı, kadını, çiftçi, üretici, esnaf, işletmeci',
        before:
          'ceo, *müdürü, kurucu, *kurucusu, patron, *başkanı, insanı, adamı, kadını, sahibi, *sahibi, çiftçi, üretici, esnaf, işletmeci, *müdür',
      },
      {
        again:
          'futbolcu, oyuncu, golcü, kaleci, forvet, kaptan, sporcu, voleybolcu, basketbolcu, isim, atlet, yüzücü, güreşçi, boksör',
        before: `kaleci, *kalecisi, forvet, *forveti, kaptan, *kaptanı, futbolcu, *futbolcusu, golcü, *oyuncusu,
          sporcu, atlet, yüzücü, güreşçi, boksör, voleybolcu, basketbolcu, stoper, *şampiyonu, şampiyonu`,
      },
      {
        again: 'kadın, adam, anne, baba, yurttaş, vatandaş, sürücü, esnaf, öğretmen, emekli',
        before: `anne, annesi, *annesi, baba, babası, *babası, öğretmen, emekli, muhtar, muhtarı, esnaf, sürücü, mahalleli, sakini,
          hemşire, garson, komşu, komşusu, işçi, ev hanımı, teyze, amca, depremzede, mağdur, mağduru, yurttaş, vatandaş`,
      },
      { again: 'yazar, romancı, şair', before: 'yazar, *yazarı, şair, romancı' },
      {
        again: `şirket, firma, banka, dernek, kurum, kulüp, vakıf, sendika, parti, örgüt, holding`,
        trades: `şirketi, firması, holding, holdingi, üreticisi, zinciri, grubu, bankası, devi, markası, perakendecisi, operatörü`,
      },
    ],
    source: `kaynakta, kaynaktan, kaynaklarca, kaynaklardan, kaynaklarından, kaynaklarınca, kaynağından, kaynağına, kaynak, kaynağa, kaynağı, kaynağın, kaynaklar, kaynaklara, kaynakların, kaynakları, kaynaklarına, kaynaklarının, kulisler, kulislerde, kulislerinde, kulislerine, çevrelerde, çevrelerinde, çevreler, çevreleri, çevrelere, muhbir, ihbarcı, içeriden`,
    people: `insanı, adamı, kadını, cerrah, işletmeci, yurttaş, sürücü, depremzede, depremzedeler, kazazede, afetzede, mağduru, bilim insanı, vekil, vekili, hoca, hocası, direktör, atlet, fenomen, popçu, türkücü, sunucu, iktisatçı, meteorolog, stratejist, teknik adam, bilimci, baba, anne, teyze, amca, boksör, güreşçi, yüzücü, kaptanı, takım kaptanı, gökbilimci*, astronom*, memur, memuru, memurlar, memurları, politikacı, siyasetçi, senatör, çalıştırıcı, doçent, komedyen, müzisyen, rapçi, manken, golcü, sporcu, voleybolcu, basketbolcu, şair, romancı, genç kadın, yaşlı kadın, genç adam, yaşlı adam, genç kız, kadın, kadınlar, adam, mülteci*, göçmen*, sığınmacı*, iş insan*, iş adam*, iş kadın*, küçük esnaf, müşteri*, hayran*, seyirci*, izleyici*, okur*, kiracı*, ev sahib*, müdavim*, kazazede*, depremzede*, selzede*, mahkûm*, mahkum*, tutuklu*, hükümlü*, firari*, kurtulan*, yaralı*, hasta yakın*, şehit yakın*, gazi*, muhtarlar*, imamlar*, denizci*, kaptanlar*, dağcı*, dalgıç*, itfaiye er*, asayiş*, öğretim üye*, öğretim görevli*, antropolog*, arkeolog*, biyolog*, fizikçi*, kimyager*, virolog*, sismolog*, klimatolog*, ornitolog*, ekolojist*, çevreci*, feminist*, hak savunucu*, *cılar, *ciler, *cular, *cüler, *çılar, *çiler, *çular, *ologlar, *istler, *cılara, *cilere, *ologlara, köylüler, köylülere, yetkili*, uzman*, analist*, görgü tanı*, tanık*, tanığ*, diplomat*, çalışan, çalışanl*, sakinler*, vatandaş*, danışman*, araştırmacı*, ekonomist*, görevlis*, görevliler*, kurmay*, doktor*, öğretmen*, işçi*, çiftçi*, esnaf*, komşu, komşular*, komşusu, yakınlar*, gözlemci*, akademisyen*, hukukçu*, gazeteciler*, taraftar*, bürokrat*, aktivist*, gönüllü*, temsilciler*, yöneticiler*, avukatlar*, veliler*, öğrenciler*, bilim insan*, psikolog*, sosyolog*, mühendisler*, madenci*, balıkçı*, şoför*, taksici*, zanlı*, müşteki*, davacı*, davalı*, turist*, yatırımcı*, sanayici*, ihracatçı*, üretici*, tüccar*, yolcular*, mağdurlar*, sanık*, sanığ*, şüpheli*, itfaiyeci*, polisler*, askerler*, muhalifler*, milletvekiller*, vekiller*, partililer*, eski çalışan*, isimler, arkadaşlar*, eylemciler*, sendikacı*, deprem bilimci*, meteorolog*, jeolog*, tarihçiler*, epidemiyolog*, hekim*, hemşire*, eczacı*, astronom*, kâhya, bekçi*, site sakin*, köylü*, mahalleli*, doktorlara, işçilere, tanıklara, sakinlere, çalışanlara, öğretmenlere, çiftçilere, gözlemcilere, araştırmacılara, analistlere, ekonomistlere, vatandaşlara, görgü tanıklarına, yetkili, yetkilisi, yetkililer, yetkililere, yetkilileri, yetkililerin, yetkiliye, yetkilisine, sözcü, sözcüsü, sözcüleri, uzman, uzmanlar, uzmanlara, uzmanların, uzmanı, uzmanları, analist, analistler, tanık, tanıklar, görgü tanıkları, görgü tanığı, diplomat, diplomatlar, diplomatlara, çalışanlar, çalışanı, çalışanları, sakin, sakinler, sakinleri, vatandaş, vatandaşlar, komşuları, kişi, kişiler, kişiye, kişilere, kişiden, kişilerden, kişinin, kişilerin, danışman, danışmanı, danışmanları, araştırmacı, araştırmacılar, ekonomist, ekonomistler, görevli, görevliler, asker, subay, bilim insanları, eylemci, yakınları, yakını, gözlemci, gözlemciler, milletvekilleri, temsilci, temsilcisi, temsilcileri, yönetici, yöneticisi, isim, bürokrat, öğretmenler, doktorlar, işçiler, işçi, öğretmen, hasta, hastalar, yolcu, yolcular, esnaf, esnaflar, köylü, çiftçiler, öğrenci, öğrenciler, veli, veliler, aile, ailesi, anne, annesi, baba, babası, kardeşi, eşi, arkadaşı, arkadaşları, avukatları, mağdur, mağdurlar, sakini, kullanıcı, kullanıcılar, aktivist, aktivistler, emekli, emekliler, meslektaşı, gönüllü, gönüllüler, hukukçular, akademisyenler, gazeteciler, taraftarlar, üyeleri, üyesi`,
    office: `cumhurbaşkanı yardımcısı, müdür yardımcısı, vali yardımcısı, rektör yardımcısı, teknik direktörü, genel koordinatörü, spor direktörü, basın sözcüsü, forvet, kaleci, stoper, orta saha, teknik direktör, yazarı, muhabiri, editörü, emekli, mühendis, mühendisi, koordinatörü, sözcü yardımcısı, bakan yardımcısı, başkan yardımcısı, başkanvekili, başhekim, başhekimi, dekan, dekanı, antrenör, antrenörü, oyuncu, oyuncusu, futbolcu, futbolcusu, şarkıcı, yönetmen, yönetmeni, sanatçı, fotoğrafçı, imam, imamı, pilot, müteahhit, mimar, ekonomi profesörü, siyaset bilimci, eczacı, terzi, berber, fırıncı, genel koordinatörü, icra kurulu başkanı, yönetim kurulu başkanı, ceo'su, il başkanı, ilçe başkanı, grup başkanvekili, şef, şefi, öğretmeni, hemşire, bekçi, balıkçı, çoban, başkan, başkanı, cumhurbaşkanı, devlet başkanı, başbakan, başbakanı, bakan, bakanı, dışişleri bakanı, içişleri bakanı, vali, valisi, belediye başkanı, milletvekili, müdür, müdürü, genel müdür, genel müdürü, genel başkan, genel başkanı, lider, lideri, general, komutan, komutanı, amiral, hakim, savcı, savcısı, avukat, avukatı, profesör, prof, doç, tarihçi, yazar, gazeteci, muhabir, sekreter, sekreteri, genel sekreter, genel sekreteri, büyükelçi, büyükelçisi, elçi, kral, prens, papa, rektör, rektörü, patron, ceo, kurucu, kurucusu, temsilcisi, kaymakam, muhtar, doktor, dr, sözcüsü, çiftçi, kaptan`,
    unnamed: `adını vermek istemeyen, adının yazılmasını istemeyen, adının kullanılmasını istemeyen, isminin yazılmasını istemeyen, isminin kullanılmasını istemeyen, kimliğinin açıklanmasını istemeyen, kimliğinin gizli tutulmasını isteyen, isminin gizli tutulmasını isteyen, adının gizli tutulmasını isteyen, ismini açıklamayan, konuya vakıf, konuya hakim, konuyu bilen, sürece yakın, görüşmelere yakın, hakkında bilgilendirilen, hakkında bilgi sahibi, adı açıklanmayan, adını açıklamayan, adının açıklanmasını istemeyen, ismini vermek istemeyen, isminin açıklanmasını istemeyen, isminin gizli kalmasını isteyen, adının gizli kalmasını isteyen, kimliği açıklanmayan, ismi açıklanmayan, isimsiz, anonim, üst düzey, konuya yakın, yakın, bilgi sahibi, konu hakkında bilgi sahibi, gelişmelere yakın, güvenilir`,
    title: `bay, bayan, sayın, bey, hanım`,
    organization: `ak parti, new york, los angeles, hong kong, güney kore, kuzey kore, birleşik krallık, avrupa birliği, orta doğu, cemiyet*, ekip, ekibi, ekipler, ekipleri, polisi, polisinin, ofisi, ofisinin, makam*, rasathane*, muhalefet*, iktidar, iktidara, örgüt*, baro, barosu, barosuna, barosundan, bakanlar kurulu, yargıtay*, danıştay*, sayıştay*, anayasa mahkemesi, diyanet*, meteoroloji*, kandilli*, firma*, platform*, inisiyatif*, koalisyon*, yönetim, yönetimi, yönetiminden, yönetimden, heyet*, kooperatif*, rektörlük*, rektörlüğ*, dekanlık*, dekanlığ*, genelkurmay*, koordinatörlü*, tbmm, rtük, ysk, hsk, epdk, btk, tff, uefa, fifa, dsö, imf, fed, nasa, esa, dem parti, iyi parti, tüsiad, müsiad, tobb, tmmob, ttb, türk-iş, disk, unicef, unesco, greenpeace, downing street, elysee, vatikan, hamas, hizbullah, taliban, filistin, suriye, irak, mısır, katar, suudi arabistan, hindistan, pakistan, polonya, macaristan, ermenistan, azerbaycan, gürcistan, bulgaristan, sırbistan, finlandiya, isveç, norveç, hollanda, belçika, ispanya, italya, avusturya, isviçre, lübnan, japonya, kanada, güney kore, kuzey kore, tayvan, venezuela, brezilya, kiev, şam, bağdat, kahire, riyad, tokyo, londra, paris, roma, varşova, budapeşte, belgrad, bakanlık*, bakanlığ*, savcılık*, savcılığ*, başsavcılık*, başsavcılığ*, belediye*, valilik*, valiliğ*, kaymakamlık*, kaymakamlığ*, mahkeme*, emniyet*, jandarma*, müdürlük*, müdürlüğ*, başkanlık*, başkanlığ*, hükümet*, şirket*, sendika*, dernek*, derneğ*, federasyon*, konfederasyon*, üniversite*, enstitü*, vakıf*, vakf*, kulüp*, kulüb*, hastane*, elçilik*, büyükelçilik*, büyükelçiliğ*, parti*, meclis*, itfaiye*, kurum*, kuruluş*, birlik, birliğ*, banka*, bankas*, komisyon*, komite*, odası, odasına, odasından, borsa*, ordu*, polis, polise, polisin, polisten, tüik, afad, bddk, spk, tcmb, akp, chp, mhp, msb, ab, bm, abd, rusya, ukrayna, israil, iran, yunanistan, almanya, fransa, ingiltere, çin, ankara, moskova, washington, atina, tahran, pekin, berlin, brüksel, kremlin, bakanlık, bakanlığı, bakanlığa, bakanlığına, hükümet, hükümeti, emniyet, emniyeti, jandarma, savcılık, savcılığı, mahkeme, mahkemesi, mahkemeye, parti, partisi, partiye, komisyon, komisyonu, komite, komitesi, meclis, meclisi, parlamento, belediye, belediyesi, valilik, valiliği, ordu, ordusu, itfaiye, üniversite, üniversitesi, enstitü, enstitüsü, vakıf, vakfı, birliği, dernek, derneği, sendika, sendikası, şirket, şirketi, şirkete, holding, banka, bankası, kurum, kurumu, kuruma, kuruluş, kuruluşu, örgüt, örgütü, kilise, beyaz saray, pentagon, nato, büyükelçilik, büyükelçiliği, müdürlük, müdürlüğü, başkanlık, başkanlığı, oda, kurul, kurulu, merkez, merkezi, hastane, hastanesi, ajansı, takım, kulüp, kulübü`,
    outlet: `gazetesinden, gazeteden, gazetede, gazetenin, dergisinde, dergisinden, dergiye, kanala, kanalında, kanalından, televizyonunda, televizyonundan, televizyonunun, radyosunda, radyosunun, sitesinde, sitesinden, sitesinin, portalına, portalında, portalının, platformu, platformuna, basından, basınından, basınının, basınında, yayın organına, yayın organından, gazete, gazetesi, gazeteye, gazetesine, gazetesinin, gazetesinde, gazeteler, gazetelerde, gazetelere, gazetelerden, dergi, dergiler, dergilerde, dergisi, dergisine, dergisinin, kanal, kanalı, kanalına, televizyon, televizyonu, televizyonuna, radyo, radyosu, radyosuna, site, sitesi, sitesine, haber sitesi, portal, portalı, basın, basını, basınına, medya, medyası, medyasına, yayın organı, yayın organları, yayın kuruluşu, kanalının`,
    collective:
      'gazetelerde, gazetelere, gazetelerden, gazetelerin, kanallarda, sitelerde, sitelerinde, basında, medyada, medyanın, basının, basın, basını, basınında, basınından, basından, basına, medya, medyası, medyasında, medyasından, medyaya, gazeteler, kanallar',
    agency: `haber ajansından, ajansından, ajanstan, ajanslara, haber ajansı, haber ajansına, haber ajansının, ajans, ajansı, ajansa, ajansına, ajansının, ajanslar, ajansları`,
    document: `ifadeleri, ifadelerine, ifadelerinde, ifadelerinden, beyanı, beyanına, beyanları, beyanlarına, beyanında, ses kayd*, kaydı, kaydında, kaydına, kaydından, görüntülerde, görüntüleri, görüntülerinde, videoda, videosunda, gerekçesi, gerekçesinde, taslak*, taslağ*, mütalaa*, fezleke*, ifadede, tutanakta, broşür*, kılavuz*, strateji belgesi*, sözleşmede, telgraf*, bilanço*, tüzük*, tüzüğ*, yönetmelik*, yönetmeliğ*, protokol*, tasarı*, teklifin gerekçesi*, muhtıra*, kararda, hükümde, dosyada, dosyasında, bilirkişi raporları, kayıtlarda, makbuz*, fatura*, günlüğünde, anılarında, kitabında, rapor*, iddianame*, tutanak*, tutanağ*, belge*, anket*, bilirkişi raporu, bilirkişi raporunda, bilirkişi raporuna, mektub*, genelge*, tebliğ*, sözleşme*, yazışma*, istatistik*, bülten*, karara, kararında, gerekçeli kararda, veriler*, sonuçlar*, hesaplama*, tahminler*, tahmine, ifadesi, ifadesine, ifadesinde, dilekçe*, mesaj*, not, nota, günlük, kayıtlar*, kayıtlara, açıklamasına, açıklamadan, açıklamanın, bildiride, bildiriye, bildirisine, tezkere*, kararname*, rapor, raporu, rapora, raporuna, raporda, raporunda, araştırma, araştırması, araştırmaya, araştırmasına, araştırmada, anket, anketi, ankete, anketine, belge, belgeler, belgelere, belgede, açıklama, açıklaması, açıklamaya, açıklamada, bildiri, bildirisi, mektup, mektubu, mektupta, istatistik, istatistikler, istatistiklere, veri, veriler, verilere, verilerine, tutanak, tutanaklar, taslak, iddianame, iddianamesi, iddianameye, iddianamede, karar, makale, makalesi, haber, haberi, haberine, haberler, bülten, basın bülteni, tweet, paylaşım, çalışma, çalışması, çalışmaya, çalışmasına, soruşturma, kararına, tutanağına, tutanağında, istatistiklerine, açıklamasında, bildirisinde, mektubunda, yazıda, yazısında, haberde, haberinde, çalışmada, anketinde, araştırmasında, verilerinde, dilekçesinde, dilekçede, tutanaklarına, belgelerine, belgelerde, raporlara, raporlarda, sonuçlarına, sonuçlara, hesaplamalarına, tahminlerine`,
  },

  phrase: {
    determiners: `bir, iki, üç, dört, beş, birçok, bazı, çok sayıda, çeşitli, birkaç, hiçbir, her, diğer`,
    lastNounDecides: true,
    definite: `bu, o, şu, söz konusu, adı geçen, aynı, ünlü, deneyimli, tecrübeli, usta, başarılı, talihsiz, acılı, yıldız, güzel`,
    links: `içindeki, arasındaki, yakın, konuya, gelen, olan`,
    particles: `bin, el, al, von, van, de, di`,
    stops: `kendilerinin, kendisinin, kendilerini, kendisini, kendilerine, kendisine, ona, buna, bunun, bunu, bunların, bazılarının, bazılarını, belirten, bildiren, söyleyen, eden, süren, gösteren, içeren, anlatan, savunan, geri, *dığında, *diğinde, *duğunda, *düğünde, *tığında, *tiğinde, *tuğunda, *tüğünde, *acağında, *eceğinde, *dığı, *diği, *düğü, *tığı, *tiği, *tuğu, *tüğü, adının, adını, ismini, isminin, kimliğini, kimliğinin, *masını, *mesini, *masının, *mesinin, *dığını, *diğini, *duğunu, *düğünü, *tığını, *tiğini, *tuğunu, *tüğünü, *acağını, *eceğini, *ıldığı, *ildiği, *duğu, *layan, *leyen, *meyen, *mayan, diyen, konuşan, yapan, veren, *arak, *erek, *ıyor, *iyor, *uyor, *üyor, *acak, *ecek, *mişti, *mıştı, *ınca, *ince, öldü, kaldı, geldi, başladı, duran, isteyen, istemeyen, bulunan, dayandırdığı, edinilen, alınan, ki, ve, ama, ancak, fakat, çünkü, eğer, için, gibi, kadar, sonra, önce, ise, değil, var, yok, oldu, olan, olduğu, edildi, etti, ederek, olarak, daha, en, çok, göre, karşı, dolayı, rağmen, ile, ya, veya, hem, ne, neden, nasıl, nerede, hangi, kim, şöyle, böyle, iken, üzere, ilişkin, hakkında`,
    between: `(instagram|x|twitter|facebook|tiktok|youtube|telegram|linkedin) (hikâyesinde|hikayesinde|hesabından|hesabında|hesabındaki paylaşımında|paylaşımında|kanalında|kanalından|sayfasından|üzerinden|yayınında|profilinde|gönderisinde), (bu|geçen|gelecek|önceki) (ay|hafta|yıl|sene|yılın başında|yılın başlarında|ayın başında|ayın başlarında), diğer yandan, (bunun|onun) (üzerine|ardından|dışında|yanında|yanı sıra|sonucunda|sonrasında), buna (göre|rağmen|karşın|karşılık), bunun yerine, peki, sonrasında, ardından, aslında, özellikle, bununla birlikte, (bir|iki|üç|birkaç) (gün|hafta|ay|yıl|saat) (sonra|önce), köşesinde, köşe yazısında, hesabından, x hesabından, twitter hesabından, gazetemize, ajansımıza, yaptığı paylaşımda, paylaşımında, dünkü sayısında, bugünkü sayısında, manşetinden, internet sitesinden, canlı yayında, mecliste, kürsüden, meclis kürsüsünden, grup toplantısında, ifadesinde, savunmasında, mahkemede, da, de, ise, dün, bugün, yarın, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, günü, akşamı, sabahı, geçen hafta, daha önce, ayrıca, öte yandan, yazılı açıklamada, yaptığı açıklamada, açıklamasında, düzenlediği basın toplantısında, basın toplantısında, röportajda, sosyal medya hesabından, konuyla ilgili, haberinde, özel haberinde, son olarak, resmen, konuşmasında, gazetecilere, basın mensuplarına`,
    pronouns: { person: `o, kendisi`, people: `onlar`, thing: `bu, habere` },
    self: `ben, beni, bana, bende, benden, benim, biz, bizi, bize, bizde, bizden, bizim, *ıyorum, *iyorum, *uyorum, *üyorum, *ıyoruz, *iyoruz, *uyoruz, *üyoruz, *acağım, *eceğim, *acağız, *eceğiz, *mışım, *mişim, *arım, *erim, *arız, *eriz, *malıyım, *meliyim, *malıyız, *meliyiz, *dım, *dim, *dum, *düm, *tım, *tim, *tum, *tüm, istiyoruz, hazırım, hazırız, mutluyum, mutluyuz, üzgünüm, gururluyum`,
    // Where, whom and whose: none of these ends a subject.
    objects: `*'da, *'de, *'ta, *'te, *'dan, *'den, *'tan, *'ten, *'a, *'e, *'ya, *'ye, *'ı, *'i, *'u, *'ü, *'yı, *'yi, *'yu, *'yü, *'ın, *'in, *'un, *'ün, ortaya, *larda, *lerde, *larını, *lerini, *larında, *lerinde, *larından, *lerinden, *ımızın, *imizin, *umuzun, *ümüzün, *ulunun, *ülünün, *lığının, *liğinin, *luğunun, *lüğünün, *ığının, *isinin, *ısının, *usunun, *üsünün`,
    plurals: '*lar, *ler, *ları, *leri',
    negations: 'kimse, hiç kimse, hiçbir, hiçbiri',
    and: `ve, veya, ya da`,
    fronts: `*ayan, *eyen, *uyan, *üyen, *ıyan, *iyen, *lanan, *lenen, *ılan, *ilen, *ulan, *ülen, *ınan, *inen, *ünen, *maya, *ştıran, *ştiren, *ttıran, *ttiren, yapan, eden, olan, veren, alan, gelen, geçen, giden, duran, kalan, bilen, gören, konuşan, yazan, çeken, kuran, kullanan, çalışan, atan, tutan, açan, isteyen, istemeyen, bulunan, savunan, sunan, okunan, dokunan, yaşayan, katılan, seven, bekleyen, izleyen`,
  },

  cues: [
    {
      words: `(uyarı|uyarısı|açıklama|açıklaması|tepki|tepkisi|yanıt|yanıtı|cevap|cevabı|çağrı|çağrısı|mesaj|mesajı|yorum|yorumu|itiraf|itirafı|iddia|iddiası|müjde|müjdesi|sözler|sözleri|rest|resti|isyan|isyanı|tavsiye|tavsiyesi|tavsiyeler|öneri|önerisi|öneriler|yalanlama|yalanlaması|tekzip|değerlendirme|değerlendirmesi|değerlendirmeler|teklif|teklifi|tehdit|tehdidi|gözdağı|veto|eleştiri|eleştirisi|eleştiriler|savunma|savunması|özür|özrü|suçlama|suçlaması|suçlamalar|talep|talebi|vaat|vaadi|söz|sözü|karar|kararı|paylaşım|paylaşımı|ret|rapor|raporu|ihbar|ihbarı|tahmin|tahmini|öngörü|öngörüsü|sitem|sitemi|duyuru|duyurusu|veda|destek|ilan|güvence|gönderme|göndermesi|ültimatom|ültimatomu|şikayet|şikâyet|taziye|taziyesi|kınama|kınaması|onay|onayı|sinyal|sinyali) :`,
      forms: ["¶ {source}'(dan|den|tan|ten|ndan|nden) … {cue}", '¶ {source}(dan|den|tan|ten) … {cue}'],
      needs: 'known',
    },
    {
      words: `(uyarısı|çağrısı|tepkisi|açıklaması|yanıtı|yorumu|yalanlaması|eleştirisi|isyanı|itirafı|iddiası|müjdesi|tahmini)`,
      forms: ["¶ {source}'(dan|den|tan|ten|ndan|nden) … {cue} ”", '¶ {source}(dan|den|tan|ten) … {cue} ”'],
      needs: 'known',
    },
    {
      words: `(açıklaması|açıklamaları|sözleri|paylaşımı|paylaşım|mesajı|ifadesi|ifadeleri|yanıtı|cevabı|yorumu|değerlendirmesi|değerlendirmeleri|savunması|anlatımı|iddiası|tepkisi|çağrısı|tweeti|mektubu) (da|ise|de|) (şöyle|şu şekilde|aynen şöyle|şöyleydi|şöyle oldu) :`,
      forms: ["{source}'(ın|in|un|ün|nın|nin|nun|nün) … {cue}", '{source}(ın|in|un|ün|nın|nin|nun|nün) … {cue}'],
    },
    {
      words: `(sözleri|ifadeleri|cümleleri) (bunlar|bunlardı|dikkat çekti|kayda geçti)`,
      forms: ["” {source}'(ın|in|un|ün|nın|nin|nun|nün) {cue}", '” {source}(ın|in|un|ün|nın|nin|nun|nün) {cue}'],
      needs: 'known',
    },
    {
      words: `(sözleriyle|ifadeleriyle|sözleri ile|ifadeleri ile|diyerek) (sevincini|duygularını|tepkisini|üzüntüsünü|memnuniyetini|şaşkınlığını|mutluluğunu|endişesini|isyanını|özlemini) (paylaştı|dile getirdi|ifade etti|gösterdi|anlattı|paylaşıyor|dile getiriyor), dedi, derken, diyerek, diye, diye (yazdı|yazıyor|yazmıştı|paylaştı|sordu|soruyor|geçti|haberleştirdi), (ifadesini|ifadelerini|sözlerini|sözünü|cümlesini|cümlelerini|yorumunu|notunu|mesajını|uyarısını|çağrısını) (kullandı|kullanıyor|kullanmıştı|kullandılar|sarf etti|kurdu|yaptı|düştü|paylaştı|verdi|yineledi)`,
      forms: ['{source} , … ” {cue}', '{source} … ” {cue}'],
      needs: 'quotation',
    },
    {
      // Behind the colon stands what was said, or who says it.
      words: '(açıklama|tepki|yanıt|cevap|yalanlama|eleştiri|itiraz) gecikmedi',
      forms: [
        '{source}\'(dan|den|tan|ten|ndan|nden) {cue} : ("|“|”|«|‘)',
        '{source}(dan|den|tan|ten) {cue} : ("|“|”|«|‘)',
      ],
      needs: 'known',
    },
    {
      // In what mood somebody speaks.
      forms: [
        '{source} (temkinli|umutlu|öfkeli|kararlı|iyimser|karamsar|endişeli|tepkili|isyan etti|ateş püskürdü|net konuştu|sert konuştu|iddialı) :',
      ],
      needs: 'known',
    },
    {
      words: `tehdit etti, tehdit ediyor, tehdit ettiler, (hapsini|hapis|hapis cezası|ceza|müebbet|beraat|tahliye|beraatini|cezalandırılmasını) (istedi|istiyor|talep etti|talep ediyor)`,
      forms: ['{source} , … {cue}', '{source} … {cue}'],
      needs: 'known',
    },
    {
      words: `(açıklama|tepki|yanıt|cevap|yalanlama|destek|çağrı|uyarı|eleştiri|itiraz) (geldi|yükseldi|yağdı)`,
      forms: [
        "{source}'(dan|den|tan|ten|ndan|nden) (|sert |ilk |yeni |jet ){cue}",
        '{source}(dan|den|tan|ten) (|sert |ilk |yeni |jet ){cue}',
      ],
      needs: 'known',
    },
    {
      words: `(bunu|bunları) (söyleyen|anlatan|dile getiren)`,
      forms: ['{cue} {source}', '{cue} , {source}', '{cue} kişi , {source}', '{cue} kişi {source}'],
    },
    {
      words: `(sözlerine|konuşmasına|açıklamasına|değerlendirmesine) (şöyle|şunları söyleyerek|şu ifadelerle) (devam etti|ediyor), (sözlerini|konuşmasını|açıklamasını) şöyle (sürdürdü|tamamladı|noktaladı|bitirdi), şöyle (devam etti|devam ediyor|sürdürdü|hatırlıyor|anımsıyor|düşünüyor|yazdı|seslendi|dert yandı|tamamladı|yanıtladı), böyle (düşünüyor|hatırlıyor|anımsıyor|diyor|konuştu|yanıtladı)`,
      forms: ['{source} , … {cue}', '{source} … {cue}'],
    },
    {
      words: `kalırsa, bakılırsa, bakarsanız, sorarsanız, kulak verirsek`,
      forms: ["{source}'(a|e|ya|ye|na|ne) {cue}", '{source} {cue}'],
    },
    {
      words: `ifadesiyle, deyişiyle, tabiriyle, deyimiyle, sözleriyle, anlatımıyla, kaleminden, ağzından, nazarında, gözünde, kanaatince, dilinden`,
      forms: ["{source}'(ın|in|un|ün|nın|nin|nun|nün) {cue}", '{source}(ın|in|un|ün|nın|nin|nun|nün) {cue}'],
      needs: 'known',
    },
    {
      words: `canlı yayınında, canlı yayınına, yayınında, yayınına, ekranlarında, ekranında, mikrofonlarına, mikrofonuna, stüdyosunda, stüdyosuna, sütunlarında, kameralarına`,
      forms: ["{source}'(ın|in|un|ün|nın|nin|nun|nün) {cue}", '{source} {cue}'],
      needs: 'outlet',
      told: true,
      quiet: true,
    },
    {
      words: `(yayınında|canlı yayınında|ekranlarında|ekranında|mikrofonlarına|mikrofonuna|stüdyosunda|kameralarına|manşetinde)`,
      forms: [', {source} {cue}', '¶ {source} {cue}'],
      needs: 'publication',
      told: true,
      quiet: true,
    },
    {
      words: `ortaya koyuyor, ortaya koydu, ortaya koymuştu, gösteriyor, gösterdi, göstermişti, ortaya çıkarıyor, ortaya çıkardı, gözler önüne seriyor, gözler önüne serdi, doğruluyor, kanıtlıyor, kanıtladı, belgeliyor, belgeledi, açığa çıkarıyor, açığa çıkardı, işaret ediyor, işaret etti, teyit ediyor, yalanlıyor, öngörüyor, içeriyor, ele veriyor`,
      forms: ['{source} , … {cue}', '{source} … {cue}'],
      needs: 'document',
    },
    {
      words: `iddialarını, iddiasını, haberlerini, yazdıklarını, manşetini, haberlerinin, iddialarına, iddiasına, (bugünkü|dünkü|son|özel|ilgili|o|) (haberinde|haberlerinde|haberine|haberini|haberinin|analizinde|analizine|yorumunda|manşetinde|başyazısında|dosyasında|röportajında)`,
      forms: ["{source}'(ın|in|un|ün|nın|nin|nun|nün) {cue}"],
      needs: 'outlet',
      quiet: true,
    },
    {
      kind: 'press-release',
      words: `yapılan uyarıda, yapılan değerlendirmede, verilen bilgiye göre, verilen bilgilere göre, edinilen bilgilere göre, yapılan bildirimde, yayımlanan bildiride, yayımlanan raporda, yayımlanan mesajda, yapılan açıklamada, yapılan yazılı açıklamada, yapılan açıklamaya göre, yapılan yazılı açıklamaya göre, yapılan basın açıklamasında, yapılan bilgilendirmede, yapılan duyuruda, yapılan paylaşımda, gelen açıklamada, gönderilen basın bülteninde, gönderilen bültende`,
      forms: [
        '{source} tarafından {cue}',
        "{source}'(dan|den|tan|ten|ndan|nden) {cue}",
        '{source}(dan|den|tan|ten) {cue}',
      ],
    },
    {
      kind: 'original-publication',
      words: `ilk, ilk kez, ilk olarak, ilk defa, orijinali, aslı, aslı ilk kez, ilk hali, ilk hâli`,
      forms: [
        "{cue} {source}'(da|de|ta|te|nda|nde) (yayımlandı|yayınlandı|yayımlanmıştır|yayınlanmıştır|yayımlanmıştı|çıktı)",
        '{cue} {source} (yayımlandı|yayınlandı|yayımlanmıştır|yayınlanmıştır|yayımlanmıştı|çıktı)',
        '{cue} {source} (duyurdu|yazdı|haberleştirdi|aktardı|gündeme getirdi|duyurmuştu|yazmıştı|haberleştirmişti|gündeme getirmişti|ortaya çıkardı|ortaya çıkarmıştı)',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      kind: 'republication',
      words: `alınmıştır, alındı, alıntılanmıştır, derlenmiştir, aktarılmıştır, izniyle yayımlanmıştır, izniyle yayımlıyoruz, izniyle yayınlanmıştır`,
      forms: ["{source}'(dan|den|tan|ten|ın|in|un|ün|nın|nin|nun|nün) {cue}", '{source} {cue}'],
      needs: 'outlet',
    },
    {
      words: `(verdiği|verdikleri) (röportajda|demeçte|mülakatta|söyleşide|bilgiye göre|bilgilere göre), (yaptığı|yaptıkları) (açıklamada|açıklamalarda|değerlendirmede), verdiği demeçte, verdiği mülakatta, verdiği söyleşide, verdiği özel röportajda, verdiği bilgiye göre, yaptığı açıklamada, yaptığı açıklamalarda, yazdığı makalede, yazdığı yazıda, kaleme aldığı yazıda, kaleme aldığı makalede, gönderdiği mektupta, konuk olduğu (programda|yayında|canlı yayında)`,
      forms: ["{source}'(a|e|ya|ye|na|ne|da|de|ta|te|nda|nde) {cue}", '{source} {cue}'],
      needs: 'outlet',
      told: true,
      quiet: true,
    },
    {
      words: `(yayımlanan|yayınlanan|çıkan|yer alan) (|son |bugünkü |dünkü )(köşesinde|köşe yazısında|yazısında|makalesinde|analizinde|yorumunda|röportajında|söyleşisinde|mülakatında)`,
      forms: ["{source}'(da|de|ta|te|nda|nde) {cue}", '{source} {cue}'],
      needs: 'outlet',
      told: true,
      quiet: true,
    },
    {
      words: `ulaştığı, eriştiği, incelediği, gördüğü, ele geçirdiği, elde ettiği, yayımladığı, yayınladığı, haberleştirdiği, ortaya çıkardığı, edindiği bilgiye göre, edindiği bilgilere göre, aldığı bilgiye göre`,
      forms: ["{source}'(ın|in|un|ün|nın|nin|nun|nün) {cue}", '{source} {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `yer alan, yayımlanan, yayınlanan, çıkan, yer verilen`,
      forms: [
        "{source}'(da|de|ta|te|nda|nde) {cue} (|bir |son |özel )(haber*|iddia*|bilgi*|yazı*|yorum*|analiz*|röportaj*|mülakat*|söyleşi*|ilan*)",
        "{source}'(da|de|ta|te|nda|nde) {cue} … (haber|haberi|haberde|habere|haberini|haberin|iddialar|iddialara|iddiaları)",
        '{source} {cue} … (haber|haberi|haberde|habere|haberini|haberin|iddialar|iddialara|iddiaları)',
        '{source} {cue} (|bir |son |özel )(haber*|iddia*|bilgi*|yazı*|yorum*|analiz*|röportaj*|mülakat*|söyleşi*|ilan*)',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `(haberine|haberlerine|iddiasına|açıklamasına) dayanıyor`,
      forms: ["{source}'(ın|in|un|ün|nın|nin|nun|nün) {cue}", '{source}(nın|nin|nun|nün) {cue}'],
    },
    {
      words: `atıfla, atfen, dayanarak, dayandırarak, dayandırdı, dayandırıyor, atıf yaptı, atıfta bulundu, atıfta bulunuyor`,
      forms: ["{source}'(a|e|ya|ye|na|ne) {cue}", '{source} {cue}'],
      chain: true,
    },
    {
      words: `aldığını, öğrendiğini, edindiğini, duyduğunu, aktardığı, öğrendi`,
      forms: ["{source}'(dan|den|tan|ten|ndan|nden) {cue}", '{source}(dan|den|tan|ten) {cue}'],
      chain: true,
      quiet: true,
      needs: 'unnamed',
    },
    {
      // Whom an outlet has it from.
      words: '(öğrendiğine|edindiği bilgiye|edindiği bilgilere|aldığı bilgiye|aldığı bilgilere) göre',
      forms: ["{medium}'(ın|in|un|ün|nın|nin|nun|nün) {source} {cue}"],
      needs: 'unnamed',
      quiet: true,
    },
    {
      words: `göre`,
      forms: [
        "{source}'(ın|in|un|ün|nın|nin|nun|nün) … (haberine|habere|haberlere|haberlerine|raporuna|araştırmasına|aktardığına|yazdığına|bildirdiğine|analizine|bilgiye|bilgilere) {cue}",
      ],
      needs: 'outlet',
    },
    {
      words: `göre`,
      forms: [
        "{source}'(ın|in|un|ün|nın|nin|nun|nün) (aktardığına|iddiasına|yazdığına|bildirdiğine|duyurduğuna|söylediğine|belirttiğine|anlattığına|hesaplamasına|öğrendiğine) {cue}",
        '{source}(ın|in|un|ün|nın|nin|nun|nün) (aktardığına|iddiasına|yazdığına|bildirdiğine|duyurduğuna|söylediğine|belirttiğine|anlattığına|anlattıklarına|söylediklerine|aktardıklarına|hesaplamasına|tahminine|tahminlerine|beyanına|ifadesine) {cue}',
      ],
    },
    {
      // Here the ending of a case is a part of the cue: what it stands on is no object.
      words: "'(a|e|ya|ye|na|ne) (göre|kalırsa|bakılırsa)",
      forms: ['{source} {cue}'],
    },
    {
      words: `göre, kalırsa, bakılırsa`,
      forms: ['{source}(a|e|ya|ye|na|ne) {cue}'],
      needs: 'known',
    },
    {
      words: `göre`,
      forms: [
        "{source}'(a|e|ya|ye|na|ne) {cue}",
        '{source} (alınan|edinilen|aldığımız|edindiğimiz|ulaştığımız) (bilgiye|bilgilere|veriye|verilere|habere|haberlere) {cue}',
        '{source} (aktardığına|iddiasına|yazdığına|bildirdiğine|duyurduğuna|söylediğine|belirttiğine) {cue}',
        "{source}'(ın|in|un|ün|nın|nin|nun|nün) (haberine|verilerine|açıklamasına|aktardığına|iddiasına|yazdığına|bildirdiğine|duyurduğuna|söylediğine|raporuna|araştırmasına|verilerine|aktardığı bilgiye) {cue}",
        '{source} {cue}',
      ],
    },
    {
      words: `dayandırdığı (|son |özel )(haberinde|haberde|haberlerde|haberlerinde|haberine göre|habere göre|analizinde|raporunda|iddiasında|iddiasına göre|yazısında)`,
      forms: [
        "{source}'(ın|in|un|ün|nın|nin|nun|nün) , {origin} {cue}",
        "{source}'(ın|in|un|ün|nın|nin|nun|nün) {origin} {cue}",
      ],
      needs: 'outlet',
    },
    {
      words: `dayandırdığı, dayandırarak, dayandırdı, dayandıran, dayanarak, dayandırılan, atıfta bulunarak, atıf yaparak, atfen, referans göstererek`,
      forms: ["{source}'(a|e|ya|ye) {cue}", '{source} {cue}'],
      chain: true,
    },
    {
      words: `aktardı, aktardığı, alıntıladı, alıntılayarak, kaynak gösterdi`,
      forms: ["{source}'(dan|den|tan|ten|ndan|nden) {cue}"],
      chain: true,
      quiet: true,
    },
    {
      kind: 'original-publication',
      words: `ilk kez duyurdu, ilk duyuran, ilk olarak duyurdu, ilk haberleştirdi, ilk olarak yayımlandı, ilk kez yayımlandı`,
      forms: [
        '(haberi|iddiayı|olayı|gelişmeyi|skandalı|konuyu) (ilk kez|ilk olarak|ilk) (duyuran|yazan|haberleştiren|gündeme getiren|ortaya çıkaran) {source}',
        '(haberi|iddiayı|olayı|konuyu|skandalı) (|kamuoyu |ülke )gündemine (ilk |)(taşıyan|getiren) {source}',
        '(iddiayı|olayı|konuyu|skandalı) gündeme (ilk |ilk kez |)(taşıyan|getiren) {source}',
        '{source} , … {cue}',
        '{source} … {cue}',
        "{source}'(da|de|ta|te) {cue}",
      ],
      needs: 'outlet',
    },
    {
      words: `söyledi, söylüyor, söylemişti, anlattı, anlatıyor, anlatmıştı, açıkladı, belirtti, bildirdi, aktardı, doğruladı, ifade etti, itiraf etti, dile getirdi, vurguladı, konuştu, dedi, söylediler, anlattılar, belirttiler, doğruladılar, (açıklamalarda|açıklamada|değerlendirmelerde|itiraflarda) bulundu`,
      forms: [
        "{source} {medium}'(a|e|ya|ye|na|ne) … {cue}",
        '{source} {medium} (gazetesine|ajansına|televizyonuna|kanalına|dergisine|radyosuna|muhabirine|sitesine) … {cue}',
        "{source} , … {medium}'(a|e|ya|ye|na|ne) … {cue}",
      ],
      needs: 'person',
    },
    {
      words: `konuşan, konuştu, konuşarak, açıklama yapan, (demeç|bilgi|röportaj|mülakat|söyleşi|görüş) veren, (açıklamada|açıklamalarda|değerlendirmede|değerlendirmelerde) bulunan, konuk olan, yazan`,
      forms: [
        "{medium}'(a|e|ya|ye|na|ne|da|de|ta|te) {cue} (|ve |, ){source}",
        '{medium}(a|e|ya|ye|na|ne|da|de|nda|nde) {cue} (|ve |, ){source}',
        '{medium} {cue} {source}',
      ],
      quiet: true,
    },
    {
      words: `(muhabirine|muhabirlerine|ekibine|mikrofonuna|mikrofonlarına|kameralarına) (konuşan|anlatan|açıklama yapan|bilgi veren|açıklamada bulunan|demeç veren|seslenen), (sorularını|sorusunu) (yanıtlayan|cevaplayan|cevaplandıran), (yayınına|canlı yayınına|programına|ekranlarına|stüdyosuna) (katılan|konuk olan|bağlanan|çıkan), (yayınında|canlı yayınında|programında|ekranlarında) konuşan`,
      forms: ["{medium}'(ın|in|un|ün|nın|nin|nun|nün) {cue} {source}", '{medium} {cue} {source}'],
      quiet: true,
    },
    {
      words: `(verdiği|paylaştığı|aktardığı|sunduğu|ilettiği) (bilgiye|bilgilere|habere) göre, (anlattıklarından|söylediklerinden|açıklamalarından) (anlaşıldığına|anlaşıldığı kadarıyla) göre`,
      forms: [
        "{source}'(ın|in|un|ün|nın|nin|nun|nün) {cue}",
        '{source}(ın|in|un|ün|nın|nin|nun|nün) {cue}',
        '{source} {cue}',
      ],
    },
    {
      words: `(muhabirinin|muhabirlerinin|ekibinin) (aldığı|edindiği|ulaştığı|öğrendiği|derlediği) (bilgiye|bilgilere|verilere) göre`,
      forms: ['{source} {cue}', "{source}'(ın|in|un|ün|nın|nin|nun|nün) {cue}"],
      needs: 'outlet',
    },
    { words: `konuşulanlara göre, dillendirilenlere göre`, forms: ['{source} {cue}'], needs: 'unnamed' },
    {
      kind: 'original-publication',
      words: `(haberi|iddiayı|olayı|gelişmeyi|skandalı|konuyu|bilgiyi|görüntüleri|belgeyi|belgeleri) (ilk|ilk kez|ilk olarak|ilk defa)`,
      forms: [
        '{cue} {source} (duyurdu|yazdı|haberleştirdi|aktardı|gündeme getirdi|duyurmuştu|yazmıştı|ortaya çıkardı|ortaya çıkarmıştı|paylaştı|yayımladı)',
      ],
      needs: 'publication',
    },
    {
      words: `(geçtiği|yayımladığı|yayınladığı|verdiği|servis ettiği|aktardığı|duyurduğu|paylaştığı) (bir |)(haberde|haberinde|haberlerde|habere|habere göre|haberine göre|analizde|yazıda|makalede|raporda)`,
      forms: ["{source}'(ın|in|un|ün|nın|nin|nun|nün) … {cue}", '{source} {cue}'],
      needs: 'outlet',
    },
    {
      words: `söyledi, açıkladı, belirtti, aktardı, doğruladı, ifade etti, dedi`,
      forms: [
        "{medium}'(a|e|ya|ye) (konuşan|bilgi veren|açıklama yapan|demeç veren) {source} , … {cue}",
        '{source} , … {cue}',
        '(*dığını|*diğini|*duğunu|*düğünü|*tığını|*tiğini|*tuğunu|*tüğünü|*acağını|*eceğini|*dıklarını|*diklerini|*duklarını|*düklerini|*tıklarını|*tiklerini|*tuklarını|*tüklerini|*acaklarını|*eceklerini|*mediğini|*madığını|gerektiğini) {source} {cue}',
        '{source} … {cue}',
        '” {cue} {source}',
        '{source} {cue}',
      ],
    },
    {
      words: `(ima|iddia|ifade|beyan|itiraf|teyit|tasdik|tarif|vaat|taahhüt|ilan|isyan|itiraz|şikayet|şikâyet|sitem|tekzip|tahmin|tespit|rica|ikaz|tenkit|takdir|tebrik|telkin|tavsiye|tebliğ|ihbar|işaret) (etti|ediyor|etmişti|etmekte|etmektedir|ediyordu|etmiş|edecek), (fısıldadı|fısıldıyor|hatırlattı|hatırlatıyor|ekliyor|yineledi|yineliyor|tekrarladı|tekrarlıyor|dillendirdi|dillendiriyor|iletti|iletiyor|sızdırdı|sızdırıyor|övdü|övüyor|çıkıştı|söylüyor|söylüyordu|açıklıyor|belirtiyor|aktarıyor|bildiriyor|kaydediyor|vurguluyor|savunuyor|uyarıyor|öneriyor|yorumluyor|özetliyor|sorguluyor|sorguladı|kınıyor|dert yanıyor|dert yandı|homurdandı|homurdanıyor|söylendi|hayıflandı|hayıflanıyor|övündü|övünüyor|isyan etti|yanıtlıyor|seslendi|sesleniyor|haykırdı|haykırıyor|mırıldandı|mırıldanıyor|veryansın etti|ateş püskürdü|belirtmekte|belirtmektedir|savunmakta|savunmaktadır|vurgulamakta|vurgulamaktadır), (yanıt|cevap|karşılık|güvence|söz|ipucu|sinyal|sinyalini|mesajı|gözdağı|öğüt) (verdi|veriyor|vermişti), serzenişte bulunuyor, serzenişte bulundu, ihtimal vermiyor, ihtimal dışı görmüyor, ihtimali dışlamadı, ihtimalini dışlamadı, kapıyı açık bıraktı, açık kapı bıraktı, kapıyı kapattı, kanısında, fikrinde, iddiasında, görüşünde, dikkat çekiyor, dikkati çekiyor, dikkat çekmişti, altını çiziyor, altını çizmişti, işaret ediyor, ileri sürüyor, öne sürüyor, duyuruyor, talep ediyor, hatırlatıyor, değerlendiriyor, yorumluyor, itiraf ediyor, eleştiriyor, suçluyor, tepki gösteriyor, dert yanıyor, yakınıyor, şikayet ediyor, şikâyet ediyor, şikayet etti, şikâyet etti, endişe ediyor, korkuyor, müjdeledi, özetledi, açıklık getirdi, özür diledi, teşekkür etti, kaydetmişti, aktarmıştı, bildirmişti, yazmıştı, ileri sürmüştü, öne sürmüştü, savunmuştu, vurgulamıştı, uyarmıştı, ifade etmişti, dile getirmişti, bilgisini aktardı, bilgisini paylaştı, bilgisine yer verdi, bilgisine ulaştı, haberini geçti, haberini verdi, notunu düştü, sözlerini sarf etti, yorumunu yaptı, yorumunda bulundu, eleştirisinde bulundu, eleştirisini yöneltti, suçlamasında bulundu, suçlamasını yöneltti, tahmininde bulundu, imasında bulundu, itirafında bulundu, vaadinde bulundu, sözünü verdi, taahhüdünde bulundu, paylaşımında bulundu, paylaşımını yaptı, ifadelerini paylaştı, cümlelerini kurdu, sorusunu yöneltti, tehdidinde bulundu, tehdidini savurdu, duyurusunda bulundu, duyurusunu yaptı, hatırlatmasında bulundu, hatırlatmasını yaptı, beyanında bulundu, ifadesini verdi, iddiasını ortaya attı, iddiasını gündeme getirdi, (kesin gözüyle|kesin gözle|umutla|kuşkuyla|şüpheyle|olumlu|olumsuz|sıcak|soğuk) bakıyor, (açıklama|bildiri|mesaj|duyuru|taziye mesajı|uyarı|kınama) (yayımladı|yayınladı|paylaştı|yayımlıyor), (söyleyerek|belirterek|vurgulayarak|savunarak|kaydederek|hatırlatarak|açıklayarak|anlatarak|bildirerek|ekleyerek|duyurarak|ifade ederek|dile getirerek|işaret ederek|dikkat çekerek|öne sürerek|ileri sürerek|iddia ederek), (söze|lafa) (başlıyor|başladı|girdi|giriyor), (tahminini|tahminlerini|öngörüsünü|beklentisini|beklentilerini|hedef fiyatını) (yukarı çekti|aşağı çekti|yukarı yönlü revize etti|aşağı yönlü revize etti|düşürdü|yükseltti|artırdı|revize etti|korudu|güncelledi), (istifasını|iptalini|hapsini|tahliyesini|beraatini|beraatını|cezasını|görevden alınmasını) istedi, görüşünü paylaştı, görüşünü aktardı, kanaatinde, inancında, diyerek tepki gösterdi, kınadı, yakındı, dert yandı, isyan etti, söz verdi, vaat etti, teyit etti, doğrulamadı, tasdik etti, itiraz etti, karşı çıktı, ima etti, not etti, tarif etti, düşünüyor, (düşünmüyor|inanmıyor|beklemiyor|sanmıyor|öngörmüyor|savunmuyor|önermiyor|tavsiye etmiyor|katılmıyor|kabul etmiyor|doğru bulmuyor|yeterli bulmuyor|gerçekçi bulmuyor|uygun görmüyor|olasılık vermiyor|hatırlıyor|anımsıyor|yalanladılar|savundular|söylediler|açıkladılar|belirttiler|bildirdiler|iddia ettiler|aktardılar|vurguladılar|ifade ettiler|uyardılar|diyorlar|söylüyorlar|savunuyorlar), inanıyor, umuyor, bekliyor, öngörüyor, hesapladı, hesaplıyor, saptadı, tespit etti, belirledi, keşfetti, uyarısında bulundu, uyarısını yaptı, (uyarı|suçlama|tahmin|yorum) yaptı, (uyarıda|çağrıda|açıklamada|açıklamalarda|değerlendirmede|değerlendirmelerde|itirafta|itiraflarda|iddiada|iddialarda|öneride|önerilerde|talepte|suçlamada|suçlamalarda|vaatte|tahminde|şikayette|şikâyette) bulundu, iddiasında bulundu, çağrısında bulundu, çağrısı yaptı, değerlendirmesinde bulundu, önerisinde bulundu, görüşünü dile getirdi, görüşünü savundu, dile getirdi, ifadelerine yer verdi, mesajını verdi, yanıtladı, şöyle konuştu, şöyle dedi, şunları söyledi, şunları kaydetti, karşılığını verdi, sözleriyle tepki gösterdi, tespitinde bulundu, bilgisini verdi, müjdesini verdi, öngörüsünde bulundu, düşüncesinde, söylemişti, açıklamıştı, duyurmuştu, belirtmişti, iddia etmişti, demişti, ifade ediyor, dile getiriyor, vurguluyor, ekliyor, uyarıyor, yalanlıyor, doğruluyor, diyor, söylüyor, nitelendirdi, tanımladı, söyleyen, bildirdi, bildiriyor, duyurdu, iddia etti, iddia ediyor, ileri sürdü, öne sürdü, savundu, savunuyor, vurguladı, kaydetti, ekledi, uyardı, eleştirdi, suçladı, yalanladı, itiraf etti, hatırlattı, değerlendirdi, yorumladı, açıklıyor, belirtiyor, işaret etti, dikkat çekti, altını çizdi, talep etti, tahmin etti, öngördü, tahmin ediyor, haberleştirdi, ortaya çıkardı, tepki gösterdi, konuştu, ifadesini kullandı, ifadelerini kullandı, açıklamasında bulundu, açıklamasını yaptı, açıklama yaptı, diye konuştu, yanıtını verdi, cevabını verdi, gösteriyor, gösterdi, tekrarladı, aktarıyor, manşetine taşıdı, değerlendirmesini yaptı, şeklinde konuştu, sözlerini kullandı`,
      forms: [
        '” (diye|şeklinde) {cue} {source}',
        '{source} , … {cue}',
        '(*dığını|*diğini|*duğunu|*düğünü|*tığını|*tiğini|*tuğunu|*tüğünü|*acağını|*eceğini|*dıklarını|*diklerini|*duklarını|*düklerini|*tıklarını|*tiklerini|*tuklarını|*tüklerini|*acaklarını|*eceklerini|*mediğini|*madığını|gerektiğini) {source} {cue}',
        '{source} … {cue}',
        '” {cue} {source}',
        '{source} {cue}',
      ],
    },
    {
      words: `(yazıyor|yazıyordu|yazılı|duyuluyor|okunuyor|anlaşılıyor|görülüyor|işitiliyor|geçiyor), (ifadelere|ifadeye|sözlere|bilgilere|bilgiye|görüşlere|tespitlere|tespite|uyarılara|satırlara) yer (verildi|veriliyor|verilmişti), (ifadeler|ifadelerin|sözler|cümleler|satırlar|tespitler|bilgiler|değerlendirmeler) (kullanıldı|yer aldı|yer alıyor|kullanılıyor), (değerlendirme|değerlendirmesi|tespit|tespiti|uyarı|çağrı|çağrısı|talep|öneri|önerisi) (yapıldı|yapılıyor|edildi), (şöyle|şunlar) (denildi|denilmişti|deniliyor|denmişti|dendi|kaydedildi), (deniyor|dendi|yazıldı|yazılıyor|yazılmıştı|anlatılmıştı|savunuluyor|öne sürülüyor|ileri sürülüyor|ileri sürüldü|iddia ediliyor|isteniyor|istendi|talep edildi|öneriliyor|önerildi|amaçlanıyor|hükme bağlandı|tahmin edildi|ortaya konuldu|ortaya konuyor|hatırlatıldı|duyuruldu|açıklanıyor|anımsatıldı|saptanıyor|tespit ediliyor|suçlanıyor|aktarılmıştı|belirtilmişti|kaydedilmişti|bulundu|dikkat çekildi|dikkat çekiliyor|işaret edildi|işaret ediliyor|altı çizildi|altı çiziliyor|yer buldu), tespitine yer verildi, tespitine yer veriliyor, bilgisine yer verildi, bilgileri yer aldı, ifadelerine yer verildi, denilmekte, belirtilmekte, anlatıldı, anlatılıyor, iddiasına yer verildi, saptandı, öngörülüyor, öngörüldü, hesaplandı, vurgusu yapıldı, uyarısı yapıldı, uyarısında bulunuldu, ortaya çıktı, kaydediliyor, bildiriliyor, aktarılıyor, tahmin ediliyor, belirtildi, belirtiliyor, denildi, deniliyor, ifade edildi, ifade ediliyor, kaydedildi, vurgulandı, vurgulanıyor, bildirildi, açıklandı, yer aldı, yer alıyor, aktarıldı, öne sürüldü, iddia edildi, savunuldu, dile getirildi, tespit edildi, ortaya kondu, görülüyor`,
      forms: [
        '{source}(ında|inde|unda|ünde|sında|sinde|larda|lerde|da|de|ta|te) … {cue}',
        '{source} , … {cue}',
        '{source} … {cue}',
      ],
      needs: 'document',
    },
    {
      words: `anlattı, anlatıyor, anlatıyordu, anlatmıştı, anlattılar, anlatıyorlar`,
      forms: [
        "{medium}'(a|e|ya|ye|na|ne) (konuşan|bilgi veren|açıklama yapan|demeç veren) {source} , … {cue}",
        '” (diye |şeklinde |){cue} {source}',
        '{source} , … (*dığını|*diğini|*duğunu|*düğünü|*tığını|*tiğini|*tuğunu|*tüğünü|*acağını|*eceğini|*dıklarını|*diklerini|*duklarını|*düklerini|*tıklarını|*tiklerini|*tuklarını|*tüklerini|*acaklarını|*eceklerini|*mediğini|*madığını|gerektiğini|nasıl|neden|niçin|(anları|dakikaları|saatleri|geceyi|anı|günü|süreci|yaşananları|olanları|olayı|kazayı|şöyle|böyle|diye|ifadeleriyle|sözleriyle|diyerek)) {cue}',
        '(*dığını|*diğini|*duğunu|*düğünü|*tığını|*tiğini|*tuğunu|*tüğünü|*acağını|*eceğini|*dıklarını|*diklerini|*duklarını|*düklerini|*tıklarını|*tiklerini|*tuklarını|*tüklerini|*acaklarını|*eceklerini|*mediğini|*madığını|gerektiğini) {source} {cue}',
        '{source} … (*dığını|*diğini|*duğunu|*düğünü|*tığını|*tiğini|*tuğunu|*tüğünü|*acağını|*eceğini|*dıklarını|*diklerini|*duklarını|*düklerini|*tıklarını|*tiklerini|*tuklarını|*tüklerini|*acaklarını|*eceklerini|*mediğini|*madığını|gerektiğini|nasıl|neden|niçin|(anları|dakikaları|saatleri|geceyi|anı|günü|süreci|yaşananları|olanları|olayı|kazayı|şöyle|böyle|diye|ifadeleriyle|sözleriyle|diyerek)) {cue}',
        '{source} (anlattı|anlatıyor|anlatıyordu) :',
        '{source} … (nasıl|neden|niçin) … {cue}',
      ],
    },
    {
      words: `anlattı, anlatıyor, anlatıyordu, anlatmıştı, anlattılar, anlatıyorlar`,
      forms: ['{source} , … {cue}', '{source} … {cue}'],
      needs: 'quotation',
    },
    {
      words: `yazdı, yazıyor, geçti, istedi, paylaştı, kaleme aldı`,
      forms: [
        '{source} , … (*dığını|*diğini|*duğunu|*düğünü|*tığını|*tiğini|*tuğunu|*tüğünü|*acağını|*eceğini|*dıklarını|*diklerini|*duklarını|*düklerini|*tıklarını|*tiklerini|*tuklarını|*tüklerini|*acaklarını|*eceklerini|*mediğini|*madığını|gerektiğini|*masını|*mesini|*malarını|*melerini) {cue}',
        '(*dığını|*diğini|*duğunu|*düğünü|*tığını|*tiğini|*tuğunu|*tüğünü|*acağını|*eceğini|*dıklarını|*diklerini|*duklarını|*düklerini|*tıklarını|*tiklerini|*tuklarını|*tüklerini|*acaklarını|*eceklerini|*mediğini|*madığını|gerektiğini) {source} {cue}',
        '{source} … (*dığını|*diğini|*duğunu|*düğünü|*tığını|*tiğini|*tuğunu|*tüğünü|*acağını|*eceğini|*dıklarını|*diklerini|*duklarını|*düklerini|*tıklarını|*tiklerini|*tuklarını|*tüklerini|*acaklarını|*eceklerini|*mediğini|*madığını|gerektiğini|*masını|*mesini|*malarını|*melerini) {cue}',
      ],
    },
    {
      words: `yazdı, yazıyor, geçti, paylaştı`,
      forms: ['{source} , … {cue}', '{source} … {cue}', '{source} {cue}'],
      needs: 'outlet',
    },
    {
      words: `yazdı, yazıyor, paylaştı`,
      forms: ['{source} , … {cue}', '{source} … {cue}'],
      needs: 'quotation',
    },
    {
      words: `iç çekiyor, iç çekti, gülümsüyor, gülümsedi, gözleri doldu, boynunu büktü, omuz silkti, başını salladı, kahkaha attı, içini döktü, gözyaşlarını tutamadı`,
      forms: [
        '” diye {cue} {source}',
        '{source} , … ” (diyerek|diye|derken) {cue}',
        '{source} … ” (diyerek|diye|derken) {cue}',
      ],
      needs: 'quotation',
    },
    {
      words: `diyen, diye (yakınan|konuşan|seslenen|haykıran|anlatan|soran|ekleyen|uyaran|bağıran|çıkışan|dert yanan|isyan eden|tepki gösteren|yanıt veren|feryat eden), (sözleriyle|ifadeleriyle|diyerek) (tepki gösteren|isyan eden|dert yanan|uyaran|konuşan|karşı çıkan|destek veren|anlatan)`,
      forms: ['” {cue} {source}'],
    },
    {
      words: `tarafından`,
      forms: ['{source} {cue} … (yayımlanan|açıklanan|duyurulan|hazırlanan|paylaşılan)'],
      quiet: true,
    },
    {
      words: `*`,
      forms: [
        '{source} , … (*dığını|*diğini|*duğunu|*düğünü|*tığını|*tiğini|*tuğunu|*tüğünü|*acağını|*eceğini|*dıklarını|*diklerini|*duklarını|*düklerini|*tıklarını|*tiklerini|*tuklarını|*tüklerini|*acaklarını|*eceklerini|*mediğini|*madığını|gerektiğini) {cue} ”',
        '{source} … (*dığını|*diğini|*duğunu|*düğünü|*tığını|*tiğini|*tuğunu|*tüğünü|*acağını|*eceğini|*dıklarını|*diklerini|*duklarını|*düklerini|*tıklarını|*tiklerini|*tuklarını|*tüklerini|*acaklarını|*eceklerini|*mediğini|*madığını|gerektiğini) {cue} ”',
        '{source} , … diye {cue} ”',
        '(*dığını|*diğini|*duğunu|*düğünü|*tığını|*tiğini|*tuğunu|*tüğünü|*acağını|*eceğini|*dıklarını|*diklerini|*duklarını|*düklerini|*tıklarını|*tiklerini|*tuklarını|*tüklerini|*acaklarını|*eceklerini|*mediğini|*madığını|gerektiğini) {source} {cue} ”',
      ],
    },
    {
      words: `*`,
      forms: ['{source} , … ” {cue} ”', '{source} … ” {cue} ”', '” {cue} {source} ”'],
      needs: 'speech',
    },
    {
      words: `*`,
      forms: [
        '{source} , … (*diğinden|*dığından|*duğundan|*düğünden|*tiğinden|*tığından|*ceğinden|*cağından|*diğine|*dığına|*duğuna|*düğüne|*tiğine|*tığına|*ceğine|*cağına|*mediğine|*madığına|*mesine|*masına) {cue} ”',
      ],
    },
    {
      words: `dikkat çekti, dikkat çekiyor, dikkati çekti, işaret etti, işaret ediyor, inanıyor, yakındı, yakınıyor, vurgu yaptı, vurgu yapıyor, değindi, tepki gösterdi, şikayet etti, şikâyet etti, ikna`,
      forms: [
        '{source} … (*diğinden|*dığından|*duğundan|*düğünden|*tiğinden|*tığından|*ceğinden|*cağından|*diğine|*dığına|*duğuna|*düğüne|*tiğine|*tığına|*ceğine|*cağına|*mediğine|*madığına|*mesine|*masına) {cue} ”',
      ],
    },
    {
      words: `*`,
      forms: ['” diye {cue} {source} ”', '” (diye|şeklinde) {cue} {source}'],
      needs: 'speech',
    },
    {
      words: `istiyor, talep ediyor, bekliyor, umuyor, diliyor, talep etti, önerdi, öneriyor, tavsiye etti, tavsiye ediyor, değindi`,
      forms: ['{source} , … {cue} ”', '{source} … (*mesini|*masını|*malarını|*melerini) {cue} ”'],
    },
    {
      words: `söyledi, söylüyor, açıkladı, anlattı, aktardı, doğruladı, belirtti, bildirdi, ifade etti, konuştu, dedi`,
      forms: ["{source} , … {medium}'(a|e|ya|ye|na|ne) {cue}", "{source} … {medium}'(a|e|ya|ye|na|ne) {cue}"],
      needs: 'person',
    },
    {
      words: `(uyarısı|çağrısı|açıklaması|değerlendirmesi|vurgusu|savunması|itirafı|tespiti) yaptı, (uyarısında|çağrısında|iddiasında|değerlendirmesinde|açıklamasında|talebinde|itirafında|önerisinde) bulundu, olarak (niteledi|nitelendirdi|tanımladı|değerlendirdi|yorumladı|adlandırdı|nitelendiriyor|tanımlıyor|değerlendiriyor), uyarısını yineledi, çağrısını yineledi, çağrısını tekrarladı, uyarısını tekrarladı, görüşünü yineledi, iddiasını yineledi, sözünü yineledi`,
      forms: ['{source} , … {cue}', '{source} … {cue}'],
    },
    {
      forms: [
        '{source} … (konuşuluyor|konuşulmaya başlandı|dillendiriliyor|iddia ediliyor|deniliyor|söyleniyor|kulaktan kulağa dolaşıyor)',
      ],
      needs: 'unnamed',
      quiet: true,
    },
    {
      words: `endişeli, kaygılı, umutlu, iyimser, karamsar, kötümser, temkinli, (emin|kararlı|hemfikir|ısrarlı)`,
      forms: [
        '{source} , … (*ndan|*nden|*ına|*ine|*una|*üne|*ında|*inde|*unda|*ünde|konusunda|için|hakkında) {cue} ”',
        '{source} … (*ndan|*nden|*ına|*ine|*una|*üne|*ında|*inde|*unda|*ünde|konusunda|hakkında) {cue} ”',
      ],
      needs: 'known',
    },
    {
      words: `(reddetti|reddediyor|reddettiler|reddetmişti|kabul etmedi|kabul etmiyor|kabul etmediler|kabul etti|kabul ediyor|kabul ettiler|kabul etmişti|kabullendi)`,
      forms: [
        '{source} , … (*ğını|*ğini|*ğunu|*ğünü|*rını|*rini|iddia*|suçlama*|haber*|itham*|söylenti*|eleştiri*|yorum*|anlatılanlar*|söylenenler*) … {cue}',
        '{source} … (*ğını|*ğini|*ğunu|*ğünü|*rını|*rini|iddia*|suçlama*|haber*|itham*|söylenti*|eleştiri*|yorum*|anlatılanlar*|söylenenler*) … {cue}',
      ],
    },
    {
      words: `(bilgi|ayrıntı|detay|isim|tarih|yanıt|cevap) vermekten (kaçındı|kaçınıyor|kaçındılar|imtina etti), (yorum|açıklama|değerlendirme|konuşma) (yapmaktan|yapmaktan ısrarla) (kaçındı|kaçınıyor|kaçındılar|imtina etti|imtina ediyor|geri durdu), (yorum yapmayı|açıklama yapmayı|yorumda bulunmayı|konuşmayı|görüş bildirmeyi|bilgi vermeyi|yorumlamayı|yanıtlamayı|cevaplamayı|soruları yanıtlamayı) (reddetti|reddediyor|reddettiler|kabul etmedi|kabul etmediler), (yorum yapmak|açıklama yapmak|konuşmak|bilgi vermek|yorumda bulunmak|görüş bildirmek) (istemedi|istemiyor|istemediler)`,
      forms: ['{source} , … {cue}', '{source} … {cue}', '{source} {cue}'],
    },
    {
      words: `(yorum|açıklama|görüş|bilgi|değerlendirme) (talebine|taleplerine|talebini|taleplerini|isteğine|çağrısına|istemine)`,
      forms: ['{source} … {cue} (reddetti|geri çevirdi)'],
    },
    {
      words: `yana`,
      forms: [
        '{source} , … (*masından|*mesinden|*maktan|*mekten) {cue} ”',
        '{source} … (*masından|*mesinden|*maktan|*mekten) {cue} ”',
      ],
    },
    {
      forms: ["(bu|şu) (sözler|cümleler|ifadeler|satırlar) … {source}'(a|e|ya|ye) ait", '¶ {source} :'],
      needs: 'headline',
    },
    {
      words: `:`,
      forms: [
        '(konuşan|bulunan|yapan|veren|değerlendiren|yorumlayan|yanıtlayan|cevaplayan|anlatan|seslenen|uyaran|eleştiren|ayrılan|katılan|geçen|çıkan|dönen|gelen|giden|bitiren|tamamlayan|kazanan|kaybeden|atan|alan|paylaşan) {source} {cue}',
      ],
      needs: 'known',
    },
    { words: `:`, forms: ['(*an|*en) {source} {cue}'], needs: 'named' },
    { forms: ['¶ {source} :'], needs: 'quotation' },
    {
      // What an outlet made of a story that it took over.
      words: 'tekrarladı, tekrarlıyor, aktardı, özür diledi, haberleştirdi',
      forms: ['{source} … {cue}', '{source} {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: ['{source} … (yasaya|habere|skandala|krize) (dönüştürdü|çevirdi)'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Where a story began.
      kind: 'original-publication',
      forms: [
        "(söylenti|haber|iddia|hikâye|hikaye) … {source}(|'nin|'nın|'in|'ın|'un|'ün|nde|nda) … (doğdu|çıktı|başladı|ortaya çıktı)",
        '{source}(nin|nın|) (mizah köşesinde|köşe yazısında|haberinde|yazısında|manşetinde|sayfalarında) (doğdu|çıktı|başladı|ortaya çıktı)',
        '(haberin|söylentinin|iddianın|hikâyenin|hikayenin) (kaynağı|çıkış noktası) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: 'yazdı, yazıyor, aktardı, paylaştı, duyurdu, bildirdi',
      forms: ['{source} (muhabiri|yazarı|gazetecisi|temsilcisi) … {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Whom the page followed, or stands by.
      forms: [
        "{source}'(deki|daki|teki|taki) (meslektaşlarımı|arkadaşlarımı|gazetecileri) (savunuyorum|destekliyorum)",
        '{source} ve biz',
      ],
      needs: 'outlet',
      quiet: true,
    },
  ],
  idioms: `gecikmedi :, (incelemede|incelemelerde|ziyarette|ziyaretlerde|katkıda|katkılarda|yardımda|yardımlarda|girişimde|girişimlerde|temaslarda|başvuruda|bağışta|destekte|denetimde|denetimlerde|müdahalede|aramada|faaliyette|faaliyetlerde|suç duyurusunda) (bulundu|bulundular|bulunuyor|bulunan), izleyin :, (performans|artış|tutum|çaba|özen|ilgi|gayret|düşüş|azalma|gelişme|direnç) (gösterdi|gösteriyor|göstermişti|göstermiştir), (gol|golü|golünü|sayı|sayıyı) (kaydetti|kaydediyor), bilmiyorum, (söylendiğine|anlatıldığına|söylenene|söylenenlere) göre, söylendi, söylenen, (söylentiye|söylentilere|efsaneye|rivayete|inanışa|kurala|kurallara|yasaya|kanuna|yönetmeliğe|tüzüğe|anayasaya|takvime|programa|plana|geleneğe|sözleşmeye|anlaşmaya|maddeye) göre, (dakika|saat|süre|başa|arasında|üzerine|telefonla|telefonda|ayaküstü) konuştu, (hükmetti|karar verdi|karar kıldı|karar aldı), ne (doğruladı|yalanladı|kabul etti|reddetti|doğruluyor|kabul ediyor) ne (de |)(yalanladı|doğruladı|reddetti|kabul etti|yalanlıyor|reddediyor), söylemedi, söylemediler, söylemiyor, açıklamadı, açıklamadılar, belirtmedi, bildirmedi, (tarifeye|takvime|saatine|programa|plana|kurala|kurallara|kanuna|yasaya|yönetmeliğe) göre, (kapasitesine|kapasiteye|bütçesine|bütçeye|büyüklüğüne|ağırlığına|rengine|cinsine|türüne|ihtiyacına|ihtiyaçlarına|gelirine|bölgesine|mevzuata|mevzuatına|usule|şartlara|şartlarına|koşullara|koşullarına|imkanlara|modaya|keyfine|isteğine|talebine|sırasına|önceliğe|önceliğine|durumuna|konumuna|sezona|tarihine|saatine|uzunluğuna|projeye|projesine|tasarıma|planına|programına|takvimine|yönteme|yöntemine|kritere|kriterlere|kriterlerine|ölçütlere|tarifine|tarifesine|gündeme|yaşa|boya|kiloya|fiyata|fiyatına|tüketime|harcamaya|coğrafyaya|iklime|derecesine|seviyesine|düzeyine|sayısına|oranına|miktarına|süresine|eğilimine|alfabeye|ilkelere|ilkelerine) göre, haberlere göre, konuşulanlara göre, iddialara göre, iddiaya göre, söylenenlere göre, ilk bilgilere göre, ilk belirlemelere göre, gelen bilgilere göre, öğrenildiğine göre, anlaşıldığına göre, bilindiği üzere, hava durumuna göre, adına yazdı, eliyle yazdı, tahtaya yazdı, deftere yazdı, haritaya göre, standartlara göre, ölçülere göre, beklentilere göre, ihtiyaca göre, sıraya göre, alfabeye göre, boyuna göre, kilosuna göre, geçen yılın aynı ayına göre, aynı dönemine göre, bir önceki aya göre, bir önceki yıla göre, önceki döneme göre, önceki haftaya göre, zevkine göre, damak zevkine göre, tarife göre, takvime göre, plana göre, programa göre, yasaya göre, yasalara göre, kanuna göre, kurala göre, kurallara göre, duruma göre, (bana|sana|ona|buna|bize|size|onlara) (göre|kalırsa|bakılırsa|sorarsanız|bakarsanız), geçen yıla göre, önceki yıla göre, geçen aya göre, yıla göre, aya göre, döneme göre, haftaya göre, güne göre, yönetmeliğe göre, sözleşmeye göre, mevsime göre, yaşına göre, isteğe göre, talebe göre, efsaneye göre, inanışa göre, rivayete göre, söylentilere göre, cümle yazdı, not yazdı, adını yazdı, dilekçe yazdı, roman yazdı, reçete yazdı, şarkı söyledi, şarkılar söyledi, türkü söyledi, türküler söyledi, yalan söyledi, mektup yazdı, kitap yazdı, şiir yazdı, tarih yazdı`,

  pointers: `ilgili haber :, ilgili haberler :, ilgili haber, ayrıca okuyun, ayrıca bakınız, bunu da okuyun, bunlar da ilginizi çekebilir, ilginizi çekebilir, okumaya devam et, öneri :, önerilen haber, önerilen haberler, devamını oku, daha fazla haber, izle :, video :, haberin devamı, konuyla ilgili haber, bakınız :, diğer haberler`,
  credits: [
    {
      role: 'author',
      forms: [
        'söyleşi :',
        'röportaj :',
        'söyleşiyi yapan :',
        'haber :',
        'yazan :',
        'yazar :',
        'muhabir :',
        'hazırlayan :',
        'kaleme alan :',
        'muhabirimiz',
        'özel muhabirimiz',
      ],
    },
    {
      role: 'translator',
      forms: [
        'çeviri … :',
        'çeviri :',
        'çeviren :',
        'tercüme :',
        'çevirmen :',
        'türkçesi :',
        'türkçeye çeviren :',
        'çeviri/düzenleme :',
      ],
    },
    { role: 'editor', forms: ['editör :', 'düzenleyen :', 'yayına hazırlayan :', 'redaksiyon :', 'editörü :'] },
    {
      role: 'photographer',
      forms: ['fotoğraf :', 'fotoğraflar :', 'foto :', 'görsel :', 'kamera :', 'görüntü :', 'fotoğraf/'],
    },
    {
      role: 'contributor',
      forms: [
        '{name} katkıda bulundu',
        '{name} katkı sağladı',
        '{name} katkı sundu',
        'katkıda bulunan :',
        'katkıda bulunanlar :',
        'katkılarıyla',
      ],
    },
    { role: 'wire', forms: ['ajanslar'] },
    { role: 'citation', forms: ['kaynak :', 'kaynaklar :', 'haber kaynağı :'] },
    {
      role: 'original-publication',
      forms: [
        '(bu yazı|bu haber|bu makale|yazı) ilk (olarak |kez |)',
        'orijinal (metin|makale|yazı) :',
        'özgün (metin|makale) :',
        'ilk yayımlandığı yer :',
        'orijinal haber :',
        'orijinali :',
        'aslı :',
        'ilk olarak … yayımlandı',
      ],
    },
    { role: 'republication', forms: ['izniyle yayımlanmıştır', 'alıntıdır :', 'den alınmıştır'] },
  ],

  roles: {
    apology: ['özür dileriz', 'özür diliyoruz', 'okurlarımızdan özür'],
    denial: [
      'bağlamından (koparıl*|kopart*)',
      'çarpıtıl*',
      'gerçeği yansıtmadığı*',
      'gerçek dışı olduğu*',
      'yalan olduğu*',
      'yalanladı',
      'yalanlıyor',
      'yalanladılar',
      'yalanlandı',
      'yalanlama',
      'yalanlaması',
      'tekzip',
      'reddetti',
      'reddediyor',
      'reddettiler',
      'inkar etti',
      'inkâr etti',
      '(iddia|iddialar|iddiaları|haberi|haberler|haberleri) (asılsız|gerçek dışı|yalan)',
      'asılsız',
      'gerçeği yansıtmıyor',
      'doğru değil',
    ],
    correction: [
      '(haber*|yazı*|makale*) … özür (diledi|dileriz|diliyoruz)',
      '(haberi|yazıyı|makaleyi) (geri çekti|kaldırdı|düzeltti)',
      'düzeltme :',
      'düzeltme ve özür',
      'tekzip metni',
    ],
    'fact-check': [
      '(sonuç|karar|değerlendirme) : (yanlış|doğru|yanıltıcı|asılsız|hiciv)',
      'doğruluk kontrolü',
      'doğru mu yanlış mı',
      'iddiası doğru mu',
      'doğru mu',
      'malumatfuruş',
      '? hayır (.|,|!)',
    ],
    'follow-up': [
      '(söylenti|haber|iddia|yalan) nasıl (yayıldı|doğdu|ortaya çıktı)',
      '(söylentisi|haberi|iddiası|yalanı) nasıl (yayıldı|doğdu|ortaya çıktı)',
      '(daha önce|geçen hafta|geçen ay) (haber yapmıştık|yazmıştık|duyurmuştuk)',
      '(bir|iki|üç|beş|on) yıl sonra :',
    ],
    original: ['özel haber :', '[ özel haber ]', 'özel :'],
    'press-release-copy': ['basın (ofisi|bürosu|servisi) (bildirdi|duyurdu|açıkladı)'],
    'wire-copy': ['ajanslar'],
    independent: [
      '(gazetemiz*|muhabirimiz*|sitemiz*)',
      '(gazetemize|sitemize|muhabirimize|haber merkezimize|bize) (konuşan|konuştu|açıklamada|açıkladı|anlattı|söyledi)',
      '(gazetemize|muhabirimize|sitemize)',
      'muhabirimiz',
      'muhabirimizin',
      'gazetemizin (muhabiri|sorularını)',
    ],
  },
  translations: {
    said: [
      '(kendi|bizim|gayriresmi|serbest) çevir*',
      'çeviri (bize|bana|redaksiyona) ait*',
      '(tarafımızca|tarafımızdan|tarafımdan) (türkçeye |)(çevrilmiştir|çevrildi)',
    ],
    original: [
      '(orijinal|özgün) (makale|metin|haber|yazı|röportaj|kaynak)*',
      '(makalenin|haberin|yazının|metnin) (orijinali|özgün hali|aslı)',
      'orijinal dilinde',
      'orijinali (için|burada)',
    ],
    foreign: ['(almanca|arapça|farsça|fransızca|ingilizce|ispanyolca|italyanca|rusça|ukraynaca|yunanca)'],
  },
  hearsay: [
    'iddia ediliyor',
    'iddia edildi',
    'öne sürüldü',
    'öne sürülüyor',
    'sözde',
    'söyleniyor',
    'söylentilere göre',
    'olduğu konuşuluyor',
  ],
  reasons: [
    'yetkisi (olmadığı|bulunmadığı)',
    'yetkili olmadığı',
    'misilleme korkusuyla',
    'korkusuyla',
    'korktuğu için',
    'güvenlik (nedeniyle|gerekçesiyle)',
    'konunun hassasiyeti',
  ],
  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      where: 'text',
      forms: ["rusya'da (yasaklanan|yasaklı)", 'terör örgütü (olarak|ilan)'],
    },
    { kind: 'legal-label', name: 'foreign-agent', where: 'text', forms: ['yabancı ajan'] },
    {
      kind: 'legal-label',
      name: 'investment-advice',
      where: 'text',
      forms: ['yatırım danışmanlığı kapsamında', 'yatırım tavsiyesi (değildir|niteliği taşımaz|içermez)'],
    },
    { kind: 'legal-label', name: 'undesirable-organisation', where: 'text', forms: ['istenmeyen (örgüt|kuruluş)'] },
    { kind: 'self-statement', name: 'own-designation', where: 'self', forms: ['gazetemizi', 'sitemizi'] },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: [
        'reklam',
        'advertorial',
        'bu bir reklamdır',
        '(içerik|haber|yazı) … (sponsorluğunda|katkılarıyla|desteğiyle) (hazırlanmıştır|hazırlandı)',
        'sponsorlu',
        'sponsorlu içerik',
        'bu (içerik|haber|yazı|metin|sayfa) bir reklamdır',
        '(içerik|haber|yazı|metin|sayfa) (reklam|sponsorlu|tanıtım|advertorial) (içeriktir|içerir|içermektedir|amaçlıdır|niteliğindedir)',
        'sponsor firma tarafından',
        'sponsorluğunda hazırlan*',
        'katkılarıyla hazırlan*',
        'iş birliğiyle hazırlan*',
        'bu (içerik|haber|yazı) … sponsorluğunda',
        'bu (içerik|haber|yazı) … (katkılarıyla|iş birliğiyle|işbirliğiyle) hazırlan*',
        'tanıtım yazısı',
        'ücretli tanıtım',
        'reklam iş birliği',
        'reklam işbirliği',
        'iş birliği kapsamında hazırlan*',
        'reklamdır',
        'reklam içerir',
        'tanıtım içeriği',
        'ilan',
        'tanıtım',
        'iş birliğiyle',
        'bu bir ilandır',
        'bir reklamdır',
        'bu (bir |)(reklam|sponsorlu|tanıtım|ücretli) (içeriğidir|içeriktir|yazısıdır|haberidir|metnidir|çalışmasıdır|ilanıdır)',
        '(reklam|ücretli|sponsorlu|ticari) (içerik|içeriği|tanıtım|ilan|yayın)',
        '(içerik|haber|yazı|metin|makale|sayfa) … (reklamveren|sponsor|marka|firma|iş ortağı|iş ortağımız) (tarafından |)(hazırlan*|sağlan*|finanse*|desteklen*)',
        '(içeriğin|haberin|yazının|metnin) (hazırlanmasında|hazırlanışında|üretiminde) … (editör|editörleri|haber merkezi|haber merkezimizin|redaksiyon|gazeteci*) … (rolü|katkısı|dahli) (yoktur|bulunmamaktadır)',
        'katkılarıyla hazırlanmıştır',
      ],
    },
    { kind: 'press-release', name: 'press-release', where: 'label', forms: ['basın bülteni', 'basın açıklaması'] },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        'düzeltme :',
        'güncelleme :',
        'haber güncellenmiştir',
        'önceki (halinde|sürümünde|versiyonunda)',
        'düzeltilmiştir',
        '(sehven|yanlışlıkla) (yanlış|hatalı|yer|yazıl*|veril*)',
        'düzeltir , özür dileriz',
        'düzeltir özür dileriz',
      ],
    },
    { kind: 'correction', name: 'correction', where: 'label', forms: ['düzeltme', 'tekzip'] },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: [
        'görüş',
        'yorum',
        'köşe yazısı',
        'başyazı',
        'makale',
        'yazarın kendi görüş',
        'yazarın görüşlerini',
        'yazarına aittir',
      ],
    },
    { kind: 'satire', name: 'satire', where: 'label', forms: ['hiciv', 'mizah', 'parodi', 'gerçek değildir'] },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: [
        'yapay zeka tarafından',
        'yapay zekâ',
        'yapay zeka ile',
        'yapay zeka kullanılarak',
        'yapay (zeka|zekâ) (yardımıyla|desteğiyle|destekli) (hazırlan*|yazıl*|oluşturul*|üretil*)',
        'yapay zekayla (hazırlan*|yazıl*|oluşturul*|üretil*)',
        'otomatik olarak (oluşturul|üretil)*',
        'otomatik oluşturulmuştur',
        '(metin|haber|yazı|özet|içerik|makale) yapay (zeka|zekâ) (tarafından|ile|yardımıyla|desteğiyle|destekli|aracılığıyla|araçlarıyla|kullanılarak) (hazırlan*|yazıl*|oluşturul*|üretil*|özetlen*)',
        '(metin|haber|yazı|özet|içerik|makale) (yapay zekayla|yapay zekâyla|otomatik olarak) (hazırlan*|yazıl*|oluşturul*|üretil*|özetlen*)',
      ],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: [
        'makine çevirisi',
        'makine çevirisi ile hazırlan*',
        'makine çevirisiyle*',
        'makine çevirisidir',
        'otomatik çeviri',
        'otomatik olarak çevril*',
        '(haber|metin|yazı|içerik|makale) (otomatik olarak|yapay zekayla|yapay (zeka|zekâ) (ile|yardımıyla|tarafından|kullanılarak|desteğiyle)|makine çevirisiyle) (türkçeye |)(çevril*|tercüme*)',
        '(otomatik olarak|yapay zekayla|yapay (zeka|zekâ) (yardımıyla|tarafından|kullanılarak|desteğiyle)) (türkçeye |)(çevril*|tercüme*)',
        'yapay zeka ile çevril*',
        'google çeviri',
        '(haber|metin|yazı|içerik|makale) (yapay zekayla|yapay zekâyla|yapay (zeka|zekâ) (ile|yardımıyla|tarafından|kullanılarak|desteğiyle)|otomatik olarak|google çeviri ile|makine çevirisiyle) (ingilizceden|almancadan|fransızcadan|rusçadan|ispanyolcadan|arapçadan|çinceden|yunancadan) (türkçeye |)(çevril*|tercüme*)',
        '(yapay zekayla|yapay zekâyla|otomatik olarak) (ingilizceden|almancadan|fransızcadan|rusçadan|ispanyolcadan|arapçadan) (türkçeye |)(çevril*|tercüme*)',
      ],
    },
    { kind: 'archive', name: 'old-article', where: 'label', forms: ['arşiv', 'arşivden', 'bu haber … yıl önce'] },
    { kind: 'embargo', name: 'embargo', forms: ['ambargolu', 'ambargo'] },
  ],

  calendar: `ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar`,
  abbreviations: `dr, prof, doç, av, sn, no, vb, vs, st, cad, mah, bkz, yrd, alb, org, müh`,
  agencies: `aa, dha, iha, anka, anadolu ajansı, reuters, afp, ap, demirören haber ajansı, tass, bloomberg`,
};
