import type { LanguageRules } from '../language.ts';

/** Turkish. Endings stand behind an apostrophe on names and on the word itself elsewhere; the verb ends the sentence. */
export const tr: LanguageRules = {
  code: 'tr',
  writing: { spaces: true, capitals: 'name', apostrophe: 'after' },

  nouns: {
    source: `kaynak, kaynağa, kaynağı, kaynağın, kaynaklar, kaynaklara, kaynakların, kaynakları, kaynaklardan, kaynağından, kaynaklarına, kaynaklarının, kulisler, kulislerde, kulislerine, çevreler, çevreleri, çevrelere, muhbir, ihbarcı, içeriden`,
    people: `doktorlara, işçilere, tanıklara, sakinlere, çalışanlara, öğretmenlere, çiftçilere, gözlemcilere, araştırmacılara, analistlere, ekonomistlere, vatandaşlara, görgü tanıklarına, yetkili, yetkilisi, yetkililer, yetkililere, yetkilileri, yetkililerin, yetkiliye, yetkilisine, sözcü, sözcüsü, sözcüleri, uzman, uzmanlar, uzmanlara, uzmanların, uzmanı, uzmanları, analist, analistler, tanık, tanıklar, görgü tanıkları, görgü tanığı, diplomat, diplomatlar, diplomatlara, çalışan, çalışanlar, çalışanı, çalışanları, sakin, sakinler, sakinleri, vatandaş, vatandaşlar, komşu, komşuları, kişi, kişiler, kişiye, danışman, danışmanı, danışmanları, araştırmacı, araştırmacılar, ekonomist, ekonomistler, görevli, görevliler, asker, subay, bilim insanları, eylemci, yakınları, yakını, gözlemci, gözlemciler, milletvekilleri, temsilci, temsilcisi, temsilcileri, yönetici, yöneticisi, isim, bürokrat, öğretmenler, doktorlar, işçiler, işçi, öğretmen, hasta, hastalar, yolcu, yolcular, esnaf, esnaflar, köylü, köylüler, çiftçiler, öğrenci, öğrenciler, veli, veliler, aile, ailesi, anne, annesi, baba, babası, kardeşi, eşi, arkadaşı, arkadaşları, avukatları, mağdur, mağdurlar, sakini, kullanıcı, kullanıcılar, aktivist, aktivistler, emekli, emekliler, meslektaşı, gönüllü, gönüllüler, hukukçular, akademisyenler, gazeteciler, taraftarlar, üyeleri, üyesi`,
    office: `başkan, başkanı, cumhurbaşkanı, devlet başkanı, başbakan, başbakanı, bakan, bakanı, dışişleri bakanı, içişleri bakanı, vali, valisi, belediye başkanı, milletvekili, müdür, müdürü, genel müdür, genel müdürü, genel başkan, genel başkanı, lider, lideri, general, komutan, komutanı, amiral, hakim, savcı, savcısı, avukat, avukatı, profesör, prof, doç, tarihçi, teknik direktör, yazar, yazarı, gazeteci, muhabir, muhabiri, sekreter, sekreteri, genel sekreter, genel sekreteri, büyükelçi, büyükelçisi, elçi, kral, prens, papa, rektör, rektörü, patron, ceo, kurucu, kurucusu, temsilcisi, kaymakam, muhtar, doktor, dr, sözcüsü, çiftçi, kaptan`,
    unnamed: `adı açıklanmayan, adını açıklamayan, adının açıklanmasını istemeyen, ismini vermek istemeyen, isminin açıklanmasını istemeyen, isminin gizli kalmasını isteyen, adının gizli kalmasını isteyen, kimliği açıklanmayan, ismi açıklanmayan, isimsiz, anonim, üst düzey, konuya yakın, yakın, bilgi sahibi, konu hakkında bilgi sahibi, gelişmelere yakın, güvenilir`,
    title: `bay, bayan, sayın, bey, hanım`,
    organization: `bakanlık, bakanlığı, bakanlığa, bakanlığına, hükümet, hükümeti, polis, emniyet, emniyeti, jandarma, savcılık, savcılığı, mahkeme, mahkemesi, mahkemeye, parti, partisi, partiye, komisyon, komisyonu, komite, komitesi, meclis, meclisi, parlamento, belediye, belediyesi, valilik, valiliği, ordu, ordusu, itfaiye, üniversite, üniversitesi, enstitü, enstitüsü, vakıf, vakfı, birlik, birliği, dernek, derneği, sendika, sendikası, şirket, şirketi, şirkete, holding, banka, bankası, kurum, kurumu, kuruma, kuruluş, kuruluşu, örgüt, örgütü, kilise, kremlin, beyaz saray, pentagon, nato, ab, bm, büyükelçilik, büyükelçiliği, müdürlük, müdürlüğü, başkanlık, başkanlığı, oda, odası, kurul, kurulu, merkez, merkezi, hastane, hastanesi, ajansı, takım, kulüp, kulübü`,
    outlet: `gazete, gazetesi, gazeteye, gazetesine, gazetesinin, gazetesinde, gazeteler, dergi, dergisi, dergisine, dergisinin, kanal, kanalı, kanalına, televizyon, televizyonu, televizyonuna, radyo, radyosu, radyosuna, site, sitesi, sitesine, haber sitesi, portal, portalı, basın, basını, basınına, medya, medyası, medyasına, yayın organı, yayın organları, yayın kuruluşu, kanalının`,
    agency: `haber ajansı, haber ajansına, haber ajansının, ajans, ajansı, ajansa, ajansına, ajansının, ajanslar, ajansları`,
    document: `rapor, raporu, rapora, raporuna, raporda, raporunda, araştırma, araştırması, araştırmaya, araştırmasına, araştırmada, anket, anketi, ankete, anketine, belge, belgeler, belgelere, belgede, açıklama, açıklaması, açıklamaya, açıklamada, bildiri, bildirisi, mektup, mektubu, mektupta, istatistik, istatistikler, istatistiklere, veri, veriler, verilere, verilerine, tutanak, tutanaklar, taslak, iddianame, iddianamesi, iddianameye, iddianamede, karar, makale, makalesi, haber, haberi, habere, haberine, haberler, bülten, basın bülteni, tweet, paylaşım, çalışma, çalışması, çalışmaya, çalışmasına, soruşturma, kararında, kararda, kararına, tutanağına, tutanağında, istatistiklerine, açıklamasında, bildirisinde, mektubunda, yazıda, yazısında, haberde, haberinde, çalışmada, anketinde, araştırmasında, verilerinde, dilekçesinde, dilekçede, ifadesine, ifadesinde, tutanaklarına, belgelerine, belgelerde, raporlara, raporlarda, sonuçlarına, sonuçlara, hesaplamalarına, tahminlerine`,
  },

  phrase: {
    determiners: `bir, iki, üç, dört, beş, birçok, bazı, çok sayıda, çeşitli, birkaç, hiçbir, her, diğer`,
    definite: `bu, o, şu, söz konusu, adı geçen`,
    links: `de, da, içindeki, arasındaki, yakın, konuya, gelen, olan, eski, resmi, yerel`,
    particles: `bin, el, al, von, van, de, di`,
    stops: `adının, adını, ismini, isminin, kimliğini, kimliğinin, *masını, *mesini, *masının, *mesinin, *dığını, *diğini, *duğunu, *düğünü, *tığını, *tiğini, *tuğunu, *tüğünü, *acağını, *eceğini, *ıldığı, *ildiği, *duğu, *düğü, *layan, *leyen, *meyen, *mayan, diyen, konuşan, yapan, veren, *arak, *erek, *ıyor, *iyor, *uyor, *üyor, *acak, *ecek, *mişti, *mıştı, *ınca, *ince, öldü, kaldı, geldi, başladı, duran, isteyen, istemeyen, bulunan, dayandırdığı, edinilen, alınan, ki, ve, ama, ancak, fakat, çünkü, eğer, için, gibi, kadar, sonra, önce, ise, değil, var, yok, oldu, olan, olduğu, edildi, etti, eden, ederek, olarak, daha, en, çok, göre, karşı, dolayı, rağmen, ile, ya, veya, hem, ne, neden, nasıl, nerede, hangi, kim, şöyle, böyle, iken, üzere, ilişkin, hakkında`,
    between: `da, de, ise, dün, bugün, yarın, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, günü, akşamı, sabahı, geçen hafta, daha önce, ayrıca, öte yandan, yazılı açıklamada, yaptığı açıklamada, açıklamasında, düzenlediği basın toplantısında, basın toplantısında, röportajda, sosyal medya hesabından, konuyla ilgili, haberinde, özel haberinde, son olarak, resmen, konuşmasında, gazetecilere, basın mensuplarına`,
    pronouns: { person: `o, kendisi`, people: `onlar`, thing: `bu` },
    and: `ve, veya, ya da`,
  },

  cues: [
    {
      words: `göre`,
      forms: [
        "{source}'(a|e|ya|ye|na|ne) {cue}",
        '{source} (alınan|edinilen) (bilgiye|bilgilere) {cue}',
        '{source} (aktardığına|iddiasına|yazdığına|bildirdiğine|duyurduğuna|söylediğine|belirttiğine) {cue}',
        "{source}'(ın|in|un|ün|nın|nin|nun|nün) (haberine|verilerine|açıklamasına|aktardığına|iddiasına|yazdığına|bildirdiğine|duyurduğuna|söylediğine|raporuna|araştırmasına|verilerine|aktardığı bilgiye) {cue}",
        '{source} {cue}',
      ],
    },
    {
      words: `dayandırdığı, dayandırarak, dayandırdı, dayandıran, dayanarak, dayandırılan, atıfta bulunarak, atıf yaparak, atfen, referans göstererek`,
      forms: ["{source}'(a|e|ya|ye) {cue}", '{source} {cue}'],
      chain: true,
    },
    {
      words: `aktardı, aktardığı, alıntıladı, alıntılayarak, kaynak gösterdi`,
      forms: ["{source}'(dan|den|tan|ten) {cue}"],
      chain: true,
      quiet: true,
    },
    {
      kind: 'original-publication',
      words: `ilk kez duyurdu, ilk duyuran, ilk olarak duyurdu, ilk haberleştirdi, ilk olarak yayımlandı, ilk kez yayımlandı`,
      forms: ['{source} , … {cue}', '{source} … {cue}', "{source}'(da|de|ta|te) {cue}"],
      needs: 'outlet',
    },
    {
      words: `konuşan, konuştu, konuşarak, açıklama yapan, demeç veren, bilgi veren`,
      forms: ["{medium}'(a|e|ya|ye) {cue} {source}", '{medium} {cue} {source}'],
      quiet: true,
    },
    {
      words: `söyledi, açıkladı, belirtti, anlattı, aktardı, doğruladı, ifade etti, dedi`,
      forms: [
        "{medium}'(a|e|ya|ye) (konuşan|bilgi veren|açıklama yapan|demeç veren) {source}, … {cue}",
        "{source}, {medium}'(a|e|ya|ye) … {cue}",
        '{source} , … {cue}',
        '{source} … {cue}',
        '” {cue} {source}',
        '{source} {cue}',
      ],
    },
    {
      words: `uyarısında bulundu, uyarısını yaptı, iddiasında bulundu, çağrısında bulundu, çağrısı yaptı, değerlendirmesinde bulundu, önerisinde bulundu, görüşünü dile getirdi, görüşünü savundu, dile getirdi, ifadelerine yer verdi, mesajını verdi, yanıtladı, şöyle konuştu, şöyle dedi, şunları söyledi, şunları kaydetti, karşılığını verdi, sözleriyle tepki gösterdi, tespitinde bulundu, bilgisini verdi, bilgisini paylaştı, müjdesini verdi, öngörüsünde bulundu, görüşünde, düşüncesinde, söylemişti, açıklamıştı, duyurmuştu, belirtmişti, iddia etmişti, demişti, ifade ediyor, dile getiriyor, vurguluyor, ekliyor, uyarıyor, yalanlıyor, doğruluyor, diyor, söylüyor, nitelendirdi, tanımladı, söyleyen, bildirdi, bildiriyor, yazdı, yazıyor, duyurdu, duyuruyor, iddia etti, iddia ediyor, ileri sürdü, öne sürdü, savundu, savunuyor, vurguladı, kaydetti, ekledi, uyardı, eleştirdi, suçladı, reddetti, yalanladı, kabul etti, itiraf etti, hatırlattı, değerlendirdi, yorumladı, paylaştı, açıklıyor, belirtiyor, anlatıyor, işaret etti, dikkat çekti, altını çizdi, talep etti, istedi, çağrıda bulundu, tahmin etti, öngördü, tahmin ediyor, haberleştirdi, ortaya çıkardı, tepki gösterdi, konuştu, ifadesini kullandı, ifadelerini kullandı, açıklamasında bulundu, açıklamasını yaptı, açıklama yaptı, diye konuştu, yanıtını verdi, cevabını verdi, gösteriyor, gösterdi, tekrarladı, aktarıyor, manşetine taşıdı, geçti, değerlendirmesini yaptı, şeklinde konuştu, sözlerini kullandı`,
      forms: ['{source} , … {cue}', '{source} … {cue}', '” {cue} {source}', '{source} {cue}'],
    },
    {
      words: `belirtildi, belirtiliyor, denildi, deniliyor, ifade edildi, ifade ediliyor, kaydedildi, vurgulandı, vurgulanıyor, bildirildi, açıklandı, yer aldı, yer alıyor, aktarıldı, öne sürüldü, iddia edildi, savunuldu, dile getirildi, tespit edildi, ortaya kondu, görülüyor`,
      forms: ['{source} , … {cue}', '{source} … {cue}'],
      needs: 'document',
    },
    { words: `diyen`, forms: ['” {cue} {source}'] },
    {
      words: `tarafından`,
      forms: ['{source} {cue} … (yayımlanan|açıklanan|duyurulan|hazırlanan|paylaşılan)'],
      quiet: true,
    },
  ],
  idioms: `edinilen bilgiye göre, edinilen bilgilere göre, takvime göre, plana göre, programa göre, yasaya göre, yasalara göre, kanuna göre, kurala göre, kurallara göre, duruma göre, buna göre, ona göre, bana göre, sana göre, bize göre, geçen yıla göre, önceki yıla göre, geçen aya göre, yıla göre, aya göre, döneme göre, haftaya göre, güne göre, yönetmeliğe göre, sözleşmeye göre, mevsime göre, yaşına göre, isteğe göre, talebe göre, efsaneye göre, inanışa göre, rivayete göre, söylentilere göre, cümle yazdı, not yazdı, adını yazdı, dilekçe yazdı, roman yazdı, reçete yazdı, şarkı söyledi, şarkılar söyledi, türkü söyledi, türküler söyledi, yalan söyledi, mektup yazdı, kitap yazdı, şiir yazdı, tarih yazdı`,

  credits: [
    { role: 'author', forms: ['haber :', 'yazan :', 'yazar :', 'muhabir :', 'hazırlayan :', 'kaleme alan :'] },
    {
      role: 'translator',
      forms: [
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
    { role: 'contributor', forms: ['katkıda bulunan :', 'katkıda bulunanlar :', 'katkılarıyla'] },
    { role: 'wire', forms: ['ajanslar'] },
    { role: 'citation', forms: ['kaynak :', 'kaynaklar :', 'haber kaynağı :'] },
    {
      role: 'original-publication',
      forms: ['ilk yayımlandığı yer :', 'orijinal haber :', 'orijinali :', 'aslı :', 'ilk olarak … yayımlandı'],
    },
    { role: 'republication', forms: ['izniyle yayımlanmıştır', 'alıntıdır :', 'den alınmıştır'] },
  ],

  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      where: 'text',
      forms: ["rusya'da (yasaklanan|yasaklı)", 'terör örgütü (olarak|ilan)'],
    },
    { kind: 'legal-label', name: 'foreign-agent', where: 'text', forms: ['yabancı ajan'] },
    { kind: 'legal-label', name: 'undesirable-organisation', where: 'text', forms: ['istenmeyen (örgüt|kuruluş)'] },
    { kind: 'self-statement', name: 'own-designation', where: 'self', forms: ['gazetemizi', 'sitemizi'] },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: [
        'reklam',
        'advertorial',
        'sponsorlu',
        'sponsorlu içerik',
        'ilan',
        'tanıtım',
        'iş birliğiyle',
        'bu bir ilandır',
        'bir reklamdır',
        'katkılarıyla hazırlanmıştır',
      ],
    },
    { kind: 'press-release', name: 'press-release', where: 'label', forms: ['basın bülteni', 'basın açıklaması'] },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        'düzeltme :',
        'düzeltme',
        'tekzip',
        'güncelleme :',
        'haber güncellenmiştir',
        'önceki (halinde|sürümünde|versiyonunda)',
        'düzeltilmiştir',
      ],
    },
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
        'otomatik olarak (oluşturul|üretil)*',
        'otomatik oluşturulmuştur',
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
        'yapay zeka ile çevril*',
        'google çeviri',
      ],
    },
    { kind: 'archive', name: 'old-article', where: 'label', forms: ['arşiv', 'arşivden', 'bu haber … yıl önce'] },
    { kind: 'embargo', name: 'embargo', forms: ['ambargolu', 'ambargo'] },
  ],

  calendar: `ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar`,
  abbreviations: `dr, prof, doç, av, sn, no, vb, vs, st, cad, mah, bkz, yrd, alb, org, müh`,
  agencies: `aa, dha, iha, anka, anadolu ajansı, reuters, afp, ap, demirören haber ajansı, tass, bloomberg`,
};
