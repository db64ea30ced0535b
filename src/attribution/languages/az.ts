import type { LanguageRules } from '../language.ts';

/** Verbs of saying, writing, finding and judging: the perfect, the past and the present, of one and of several. */
const VERBS = `deyib, dedi, deyir, deyiblər, dedilər, deyirlər, demişdi, söyləyib, söylədi, söyləyir, söyləyiblər, bildirib, bildirdi, bildirir, bildiriblər, bildirirlər, bildirmişdi, vurğulayıb, vurğuladı, vurğulayır, vurğulayıblar, açıqlayıb, açıqladı, açıqlayır, təsdiqləyib, təsdiqlədi, təsdiqləyir, yazıb, yazır, yazdı, yazıblar, yazırlar, düşünür, düşünürlər, çağırıb, qınayıb, qınayır, danışıb, danışır, xatırladıb, xatırladır, xatırlatdı, proqnozlaşdırır, proqnozlaşdırıb, şikayətlənib, şikayətlənir, şikayətlənirlər, dəstəkləyib, paylaşıb, yekunlaşdırıb, aşkarlayıb, məlumatlandırıb, hədələyib, əminləşdirib, öyrənib, cavablandırıb, şərhləndirib, (qeyd|bəyan|iddia|təsdiq|təkzib|inkar|rədd|əlavə|xəbərdarlıq|elan|izah|şərh|etiraf|hesab|tənqid|ittiham|tələb|təklif|tövsiyə|vəd|ümid|ifadə|etiraz|müəyyən|aşkar|ehtimal|israr|dərc|təəssüf|sitat) (edib|etdi|edir|ediblər|etdilər|edirlər|etmişdi|olunub), (xəbər|məlumat|cavab|açıqlama|bəyanat|qərar) (verib|verdi|verir|veriblər|verirlər|yayıb|yayıblar|yayır), xəbərdar (edib|etdi|edir), (diqqətə|nəzərə) (çatdırıb|çatdırdı|çatdırır|çəkib), (rəy|fikir|münasibət|narazılıq) (bildirib|bildirdi|bildirir|bildiriblər), üzə çıxarıb, qeydə alıb, üzr istəyib, sitat gətirib, şərh verməkdən (imtina edib|çəkinib|imtina etdi), suallara cavab verməyib, sorğuya cavab verməyib, əmindir, əmindirlər, hesab edirlər, ümidlidir`;

/** What stands behind a source in the genitive: "by the information of". */
const WORDS_OF = `(məlumatına|məlumatlarına|xəbərinə|sözlərinə|dediyinə|yazdığına|bildirdiyinə|fikrinə|fikrincə|iddiasına|iddialarına|hesablamalarına|qənaətinə|açıqlamasına|bəyanatına|proqnozuna|proqnozlarına|hesabatına|qiymətləndirməsinə|rəyinə|ifadəsinə|dediklərinə|söylədiyinə|verdiyi məlumata|yaydığı məlumata|yaydığı xəbərə|təxminlərinə|qeyd etdiyinə|statistikasına|hesabatına|tədqiqatına|sorğusuna|araşdırmasına)`;

/** Azerbaijani. Endings stand on the word, behind a hyphen or behind the marks of a title; the verb ends its clause, often before "ki". */
export const az: LanguageRules = {
  code: 'az',
  writing: { spaces: true, capitals: 'name', apostrophe: 'after' },

  nouns: {
    source: `mənbə, mənbəsi, mənbəyə, mənbənin, mənbələr, mənbələrə, mənbələrin, mənbələri, mənbələrinə, mənbələrinin, mənbədən, mənbələrdən, məlumatlı mənbə, mənbəyi, insayder, həmsöhbət, həmsöhbəti`,
    people: `üzv, üzvü, üzvləri, üzvlərindən biri, üzvlər, qohum*, istehsalçı*, natiq*, menecer, menecerlər, izləyici*, seçici*, respublikaçı*, demokratlar, məsləhətçi*, təmsilçi*, yaradıcı*, liderlər, mühəndislər, respondent*, separatçı*, rəsmi, rəsmisi, rəsmilər, rəsmiləri, məmur*, sözçü, sözçüsü, sözçüsünün, nümayəndə, nümayəndəsi, nümayəndələri, nümayəndəsinin, ekspert*, mütəxəssis*, analitik*, şahid*, sakin*, qonşu*, diplomat*, əməkdaş*, işçi*, alim, alimlər, alimlərin, tədqiqatçı*, iqtisadçılar, iqtisadçıların, politoloq*, müşahidəçi*, fəal*, etirazçı*, əsgər*, zabit*, həkimlər, həkimlərin, müəllimlər, tələbə*, fermer*, balıqçı*, sürücü*, sərnişin*, turist*, alıcı*, istehlakçı*, müştəri*, sahibkar*, investor*, könüllü*, xilasedici*, yanğınsöndürən*, polislər, hüquqşünas*, tarixçilər, tənqidçi*, deputatlar, siyasətçilər, yaxınları, yaxını, valideyn*, qurban*, zərərçəkən*, şübhəli*, təqsirləndirilən*, şəxs, şəxslər, şəxsin, adam, adamlar, qadın, kişi, həmkar*, dost*, müşavir*, köməkçi*, üzv*, iştirakçı*, fəhlə*, müstəntiq*, azarkeş*, pensiyaçı*, bələdçi*`,
    office: `icraçı direktor*, mühəndis, mühəndisi, çempion*, reper*, detektiv, inspektor, menecer, meneceri, menecerin, köməkçi*, lider, lideri, senator*, prezident*, vitse-prezident*, baş nazir*, nazir, naziri, nazirin, nazirinin, nazir müavini, kansler*, mer, meri, merinin, qubernator*, direktor*, rəhbər*, rəis, rəisi, rəisinin, sədr*, müavin*, baş redaktor*, deputat, deputatı, deputatın, millət vəkili, siyasətçi, siyasətçinin, səfir*, konsul*, katib*, prokuror*, hakim*, vəkil*, general*, polkovnik*, mayor, mayoru, kapitan*, leytenant*, komissar*, yepiskop*, kardinal*, papa, şeyxülislam*, imam*, kral*, şahzadə*, professor*, dosent*, doktor*, tarixçi, tarixçinin, yazıçı*, şair*, jurnalist, jurnalistin, müxbir, müxbiri, müəllif*, redaktor*, rejissor*, aktyor*, aktrisa*, müğənni*, musiqiçi*, rəssam*, fotoqraf*, məşqçi*, futbolçu*, idmançı*, psixoloq*, sosioloq*, iqtisadçı, iqtisadçının, həkim, həkimin, cərrah*, müəllim, müəllimin, rektor*, dekan*, təsisçi*, sahibi*, sahib, pilot*, mühəndis*, memar*, lider*, komandir*, inspektor*, başçısı, başçı, icra başçısı, ombudsman*, mətbuat katibi, sözçü`,
    unnamed: `adı açıqlanmayan, adının açıqlanmasını istəməyən, adının çəkilməsini istəməyən, adını açıqlamaq istəməyən, adının gizli qalmasını istəyən, kimliyi açıqlanmayan, anonim, anonimlik şərti ilə, adı çəkilməyən, naməlum, yaxın, məlumatlı, yüksək çinli, yüksək vəzifəli, etibarlı, nüfuzlu`,
    title: `cənab, xanım, bəy, dr, prof`,
    organization: `ofis, ofisi, xəzinədarlıq*, nazirliy*, nazirlik*, departament*, hökumət*, parlament*, milli məclis*, məclis*, senat*, konqres*, polis, polisi, polisin, polisə, polis idarəsi, prokurorluğ*, prokurorluq*, məhkəmə*, komissiya*, komitə*, şura*, xidmət*, xidməti, agentliy*, agentlik*, bələdiyyə*, icra hakimiyyəti*, ordu*, qüvvələri, kəşfiyyat*, institut*, universitet*, akademiya*, məktəb*, xəstəxana*, klinika*, bank*, şirkət*, konsern*, qrup, qrupu, korporasiya*, zavod*, aviaşirkət*, hava yolları, hava limanı, liman, limanı, dəmir yolları, fond*, assosiasiya*, federasiya*, konfederasiya*, ittifaq*, birliy*, birlik*, cəmiyyət*, təşkilat*, hərəkat*, partiya*, fraksiya*, koalisiya*, müxalifət*, həmkarlar ittifaqı*, klub*, komanda*, yığma*, kilsə*, səfirliy*, səfirlik*, konsulluq*, mərkəz*, qərargah*, idarə*, büro*, administrasiya*, palata*, kreml*, pentaqon*, ağ ev*, nato, abş, bmt, mdb, üst, bvf, din, dtx, fhn, xin, mn, dsk, arb, afə, moskva*, vaşinqton*, kiyev*, brüssel*, pekin*, tehran*, ankara*, bakı, rusiya*, ukrayna*, ermənistan*, gürcüstan*, türkiyə*, iran, iranın, çin, çinin, almaniya*, fransa*, ingiltərə*, israil*, qazaxıstan*, həmas*, avropa ittifaqı*, avropa komissiyası*`,
    outlet: `qəzet, qəzeti, qəzetinin, qəzetinə, qəzetə, qəzetin, qəzetlər, qəzetləri, jurnal, jurnalı, jurnalının, jurnalına, dərgi, dərgisi, portal, portalı, portalının, portalına, sayt, saytı, saytının, saytına, telekanal, telekanalı, telekanalının, telekanalına, kanal, kanalı, kanalının, kanalına, televiziya*, tv, radio, radiosu, radiosunun, radiosuna, nəşr, nəşri, nəşrinin, nəşrinə, nəşrə, mətbuat, mətbuatı, mətbuatının, media, mediası, mediasının, kiv, redaksiya*, teleqram kanalı, telegram kanalı, xəbər saytı`,
    collective: `mətbuat, mətbuatı, media, mediası, kiv, kiv-lər, qəzetlər, saytlar, kütləvi informasiya vasitələri`,
    agency: `agentliyi, agentliyinin, agentliyinə, agentlik, agentliyə, agentliyin, informasiya agentliyi, xəbər agentliyi, xəbər agentliyinin, informasiya agentliyinin, xəbər agentliyinə`,
    document: `modellər, modelləri, hesabat, hesabatı, hesabatda, hesabatında, tədqiqat, tədqiqatı, tədqiqatda, araşdırma, araşdırması, araşdırmada, araşdırmasında, sorğu, sorğusu, sorğuda, sorğunun, açıqlama, açıqlaması, açıqlamada, açıqlamasında, bəyanat, bəyanatı, bəyanatda, bəyanatında, sənəd, sənəddə, sənədlər, sənədlərdə, sənədlərə, məqalə, məqalədə, məqaləsində, məqaləsi, məktub, məktubda, məktubunda, statistika, statistikada, nəticələr, nəticələri, qərar, qərarda, qərarında, rəy, rəydə, təhlil, təhlildə, proqnoz, iddianamə, qanun layihəsi, qətnamə, yazı, yazıda, yazısında, bülleten, protokol, memorandum, şikayət, kitab, kitabında, xəbər, xəbərdə, xəbərində, məlumat, məlumatda, məlumatında, paylaşım, paylaşımında, mesaj`,
  },

  phrase: {
    determiners: `bir, iki, üç, bir neçə, bəzi, çoxsaylı, hər, digər`,
    lastNounDecides: true,
    definite: `bu, o, həmin, adıçəkilən`,
    objects: `*larına, *lərinə, *lərə, *lara, *sinə, *sına, *larını, *lərini, *ddə, *tdə, *ndə, *rdə`,
    links: `da, də, yaxın`,
    particles: `von, van, de, bin, əl, al`,
    stops: `əlavə, onlayn, əksinə, beləliklə, keçən, hazırda, hazırkı, hazırki, burada, orada, əvəzinə, tərəfindən, baxmayaraq, yanaşı, bəri, *dikdən, *dıqdan, *duqdan, *dükdən, ki, və, amma, lakin, ancaq, çünki, əgər, üçün, kimi, qədər, sonra, əvvəl, isə, deyil, var, yoxdur, oldu, olub, olduğu, daha, ən, çox, görə, qarşı, ilə, ya, həm, nə, niyə, necə, harada, hansı, kim, belə, bəzən, barədə, haqqında, üzrə, əlaqədar, nəticəsində, zamanı, ərzində, idi, bağlı, istinadən, istinadla, *dığı, *diyi, *duğu, *düyü, *dığını, *diyini, *duğunu, *düyünü, *acağını, *əcəyini, *arkən, *ərkən, *araq, *ərək, edərək, olaraq, deyə, edilib, olunub, verilib, başlayıb, gəlib, gedib, ölüb, alıb, satılıb, açılıb, bağlanıb, keçirilib`,
    between: `sonradan, daha sonra, belə, keçən həftə, bu ilin əvvəlində, tvitterdə, twitter-də, bir tvitdə, məktubunda, da, də, isə, bu gün, dünən, sabah, bazar ertəsi, çərşənbə axşamı, çərşənbə günü, cümə axşamı, cümə günü, şənbə günü, bazar günü, günü, axşam, səhər, ötən həftə, bu həftə, daha əvvəl, əvvəllər, bundan əvvəl, həmçinin, bundan başqa, öz növbəsində, jurnalistlərə, mətbuata, mediaya, mətbuat konfransında, brifinqdə, müsahibəsində, müsahibədə, çıxışında, çıxışı zamanı, açıqlamasında, bəyanatında, facebook səhifəsində, sosial şəbəkə hesabında, sosial şəbəkələrdə, x hesabında, telefonla, rəsmən, yenidən, bir daha, dəfələrlə, artıq, məsələ ilə bağlı, bununla bağlı, mövzu ilə bağlı, məhkəmədə, iclasda, bu barədə, bunu, xəbərlə bağlı`,
    pronouns: { person: `o, özü, onun, ona`, people: `onlar, onların`, thing: `bu` },
    self: `mən, biz, mənim, bizim, mənə, bizə, məni, bizi, *ıram, *irəm, *uram, *ürəm, *ırıq, *irik, *uruq, *ürük, *acağam, *əcəyəm, *acağıq, *əcəyik, *dım, *dim, *dum, *düm, *dıq, *dik, *duq, *dük`,
    negations: `heç kim, heç kəs, heç biri, heç bir`,
    and: `və, həmçinin, yaxud, ya da`,
    conditions: `əgər`,
    fronts: `*mayan, *məyən, olmayan, olan, edən, edilən, verən, alan, gələn, gedən, qalan, bilən, görən, danışan, yazan, işləyən, istəyən, istəməyən, olunan, deyən, bildirən, keçirən, yayan, yaşayan, iştirak edən`,
  },

  cues: [
    {
      words: `istinadən, istinadla, istinad edərək, əsaslanaraq, sitat gətirərək, adından, mənbə göstərərək`,
      forms: ['{source} , {origin} {cue}', '{source} {origin} {cue}'],
      needs: 'outlet',
    },
    {
      words: `istinadən, istinadla, istinad edərək, əsaslanaraq, sitat gətirərək`,
      forms: ['{source} {cue}'],
      chain: true,
    },
    {
      words: `verdiyi (müsahibədə|açıqlamada|müsahibəsində), müsahibəsində, müsahibədə, açıqlamasında, açıqlamada, danışarkən, müsahibə verərək, sualını cavablandırarkən, suallarını cavablandırarkən, sorğusuna cavabında, efirində`,
      forms: ['{source}-(a|ə|ya|yə|nın|nin|nun|nün|ın|in|un|ün) {cue}', '{source} {cue}'],
      needs: 'outlet',
      told: true,
    },
    {
      words: `verdiyi məlumata (görə|əsasən)`,
      forms: ['{source} {medium}-(a|ə|ya|yə) {cue}'],
      needs: 'known',
    },
    {
      words: VERBS,
      forms: [
        '{source} {medium}-(a|ə|ya|yə) {cue}',
        '{source} {medium} (xəbər |informasiya |)(agentliyinə|qəzetinə|telekanalına|jurnalına|saytına|portalına|müxbirinə) {cue}',
        '{medium}-(a|ə|ya|yə) {source} {cue}',
        '{source} , {medium}-(a|ə|ya|yə) {cue}',
      ],
      needs: 'known',
    },
    {
      kind: 'original-publication',
      words: `(ilk dəfə|ilk olaraq|birinci|ilk) (xəbəri |bu barədə |bu haqda |məlumatı |bunu |)`,
      forms: [
        '{cue} {source} (yazıb|yayıb|xəbər verib|bildirib|açıqlayıb|dərc edib)',
        '{source} {cue}(yazıb|yayıb|xəbər verib|bildirib|açıqlayıb|dərc edib)',
      ],
      needs: 'outlet',
    },
    {
      kind: 'original-publication',
      words: `ilk dəfə (xəbər verib|yazıb|məlumat yayıb|bildirib|dərc edib|açıqlayıb), ilk (xəbər verən|yazan|məlumat verən|məlumat yayan), birinci (xəbər verib|yazıb|yayıb), ilk olaraq (yazıb|xəbər verib|yayıb|açıqlayıb)`,
      forms: ['{source} {cue}', '{cue} {source}'],
      needs: 'outlet',
    },
    {
      words: `${WORDS_OF} (görə|əsasən), fikrincə, sözlərincə, hesablamalarınca, rəyincə, dediyi kimi, bildirdiyi kimi, yazdığı kimi, qənaətincə, iddiasınca`,
      forms: [
        '{source} " (ın|in|un|ün|nın|nin|nun|nün) {cue}',
        '{source}-(ın|in|un|ün|nın|nin|nun|nün) {cue}',
        '{source} {cue}',
      ],
      strong: true,
    },
    { words: `görə, əsasən`, forms: ['{source} {cue}'], needs: 'document' },
    {
      words: `məlumatında, xəbərində, hesabatında, açıqlamasında, bəyanatında, araşdırmasında, tədqiqatında, məqaləsində`,
      forms: [
        '{source} {cue} (deyilir|bildirilir|qeyd olunur|qeyd edilir|vurğulanır|göstərilir|yazılıb|deyilib|bildirilib|iddia olunur|qeyd olunub)',
      ],
      needs: 'known',
    },
    {
      words: `deyilir, bildirilir, qeyd olunur, qeyd edilir, vurğulanır, göstərilir, yazılıb, deyilib, bildirilib, iddia olunur, qeyd olunub, göstərilib, xəbərdarlıq edilir`,
      forms: ['{source} {cue}'],
      needs: 'document',
    },
    {
      words: `bildirilib, açıqlanıb, məlumat verilib, xəbər verilib, deyilib, bildiriliblər, bildirilir, bildiriblər`,
      forms: [
        'bu barədə {source}-(dan|dən) {cue}',
        'bu barədə {source}(dan|dən) {cue}',
        '{source}-(dan|dən) {cue}',
        '{source}(dan|dən) {cue}',
        '{source} (tərəfindən) {cue}',
      ],
      needs: 'known',
    },
    {
      words: `göstərir, göstərib, üzə çıxarıb, təsdiqləyir, təsdiqləyib, proqnozlaşdırır, xəbərdarlıq edir, aşkara çıxarıb`,
      forms: ['{source} {cue}', '{source} … {cue}'],
      needs: 'document',
    },
    {
      words: `xəbər verir, xəbər verib, yazır, yazıb, məlumat yayıb, məlumat verir, bildirir, bildirib, xəbər yayıb, dərc edib, yayıb, paylaşıb, qeyd edir`,
      forms: ['bu barədə {source} {cue}', '” {source} {cue}', '{source} {cue}', '{source} … {cue}'],
      needs: 'outlet',
    },
    {
      words: VERBS,
      forms: [
        '” deyə {source} {cue}',
        'deyə , {source} {cue}',
        'deyə {source} {cue}',
        '” {source} {cue} ”',
        '{source} {cue} (ki|:)',
        'bunu {source} {cue}',
        'bu barədə {source} {cue}',
      ],
      strong: true,
    },
    { words: VERBS, forms: ['{source} {cue}', '{source} , … {cue}', '{source} … {cue}'] },
    { forms: ['¶ {source} :'], needs: 'quotation' },
    { forms: ['¶ {source} :'], needs: 'headline' },
  ],
  idioms: `(büdcəni|qanunu|planı|siyahını|layihəni|tərkibi) təsdiq (edib|etdi|edir), (şikayəti|apellyasiyanı|vəsatəti|iddianı) rədd (edib|etdi|edir), (plana|qrafikə|qanuna|qaydalara|cədvələ|müqaviləyə|ehtiyaca|mövsümə|yaşına|ölçüsünə|rənginə|standartlara|proqrama|tələbə|tələblərə|imkanlara|zövqə|ilə|aya|buna|ona|mənə|bizə|hava şəraitinə|vəziyyətə) görə, ilkin (məlumata|məlumatlara) (görə|əsasən), son (məlumata|məlumatlara) (görə|əsasən), rəsmi olmayan (məlumata|məlumatlara) görə, əldə olunan (məlumata|məlumatlara) görə, iddialara görə, iddiaya görə, rəvayətə görə, əfsanəyə görə, deyilənlərə görə, (məktub|kitab|roman|şeir|mahnı|hekayə|ərizə|imtahan|adını|gündəlik) (yazıb|yazır|yazdı|yazıblar|yazırlar), qol (vurub), heç nə (deməyib|bildirməyib), deməyib, bildirməyib, açıqlamayıb, müharibə elan (edib|etdi), tender elan (edib|etdi), müsabiqə elan (edib|etdi), (albom|kolleksiya) təqdim edib, (atalar sözü|məsəl) deyir, (uşaqlarından|müharibədən|sevgidən|dostluqdan|haqqında|barədə|tarixindən) (danışır|bəhs edir), (film|kitab|roman|tamaşa) (danışır|bəhs edir), polisi çağırıb, telefonla danışıb, ingiliscə danışır, qərar verib, həkimə şikayət edib, (ev|maşın|iş) təklif edib`,

  pointers: `həmçinin oxuyun, bunu da oxuyun, oxuyun :, əlaqəli xəbərlər, oxşar xəbərlər, ətraflı oxuyun, digər xəbərlər, video :, foto :, davamı`,

  credits: [
    {
      role: 'author',
      forms: [
        'müəllif :',
        'hazırladı :',
        'yazan :',
        'müxbir :',
        'hazırlayan :',
        'mətn :',
        'söhbətləşdi :',
        'müsahibəni apardı :',
      ],
    },
    {
      role: 'translator',
      forms: [
        'tərcümə :',
        'tərcüməçi :',
        'tərcümə etdi :',
        'tərcümə edən :',
        'tərcümə edib :',
        'azərbaycan dilinə tərcümə :',
      ],
    },
    { role: 'editor', forms: ['redaktor :', 'baş redaktor :', 'redaktə edən :', 'redaktəsi :'] },
    {
      role: 'photographer',
      forms: ['foto :', 'fotolar :', 'şəkil :', 'fotoqraf :', 'video :', 'foto müəllifi :', 'fotonun mənbəyi :'],
    },
    { role: 'citation', forms: ['mənbə :', 'mənbələr :', 'xəbər mənbəyi :', 'istinad :'] },
    {
      role: 'original-publication',
      forms: ['orijinal :', 'orijinal mətn :', 'orijinal məqalə :', 'ilk dəfə dərc olunub :'],
    },
    { role: 'republication', forms: ['icazəsi ilə dərc olunur', 'icazəsi ilə dərc edilir'] },
    { role: 'press-release', forms: ['press-reliz :', 'mətbuat xidmətinin məlumatı'] },
  ],

  roles: {
    apology: ['üzr istəyirik', '(redaksiya|qəzet|sayt) üzr istəyir', 'oxuculardan üzr'],
    denial: [
      'təkzib (edib|etdi|edir|ediblər|olunub|edildi)',
      'təkzib',
      'inkar (edib|etdi|edir)',
      'rədd (edib|etdi|edir) … (ittihamları|iddiaları|xəbərləri)',
      '(xəbər|məlumat|iddia) (yalandır|əsassızdır|həqiqətə uyğun deyil)',
      'həqiqətə uyğun deyil',
      'həqiqəti əks etdirmir',
      'əsassızdır',
      'yalan xəbər',
    ],
    correction: [
      '(məqaləni|xəbəri|yazını|mətni) (geri götürdü|geri götürüb|sildi|silib|düzəltdi|düzəldib|geri çəkib|geri çəkdi)',
      'düzəliş :',
      'düzəliş',
      '(xəbərə|məqaləyə|səhvə) görə üzr',
    ],
    'fact-check': ['fakt yoxlaması', 'faktyoxla', 'fakt yoxla', 'doğrudurmu', 'həqiqətdirmi', 'faktların yoxlanması'],
    independent: [
      '(müxbirimiz*|qəzetimiz*|saytımız*|redaksiyamız*|əməkdaşımız*)',
      '(bizə) (deyib|bildirib|danışıb|açıqlayıb)',
    ],
  },
  translations: {
    said: ['(bizim|mənim|öz|redaksiyanın) tərcümə*', 'tərcümə (bizimdir|redaksiyanındır)'],
    original: ['(orijinal) (məqalə|mətn|xəbər|yazı|dildə)*', '(məqalənin|xəbərin|yazının|mətnin) (orijinalı|əsli)'],
    foreign: ['(ingilis|rus|türk|alman|fransız|fars|ərəb|ukrayna|gürcü) dilində'],
  },
  hearsay: ['iddia olunur', 'iddia edilir', 'deyilənlərə görə', 'guya', 'ehtimal olunur', 'söz-söhbət', 'güman edilir'],
  reasons: [
    '(səlahiyyəti|icazəsi|səlahiyyətli) (olmayan|olmadığı|yoxdur|deyil)',
    'səlahiyyəti olmadığ*',
    'qorx(araq|duğu|usu)*',
    'təhlükəsizlik səbəb*',
    'məsələnin həssaslığı',
  ],
  notices: [
    { kind: 'legal-label', name: 'banned-organisation', where: 'text', forms: ['rusiyada (qadağan|qadağan olunmuş)'] },
    { kind: 'legal-label', name: 'foreign-agent', where: 'text', forms: ['xarici agent*'] },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: ['reklam', 'sponsorlu', 'sponsorlu məzmun', 'tərəfdaş məzmunu', 'reklam hüququnda', 'ödənişli məzmun'],
    },
    {
      kind: 'press-release',
      name: 'press-release',
      where: 'label',
      forms: ['press-reliz', 'press reliz', 'mətbuat buraxılışı'],
    },
    {
      kind: 'correction',
      name: 'correction',
      forms: ['düzəliş :', 'yenilənib :', 'yeniləmə :', 'əvvəlki versiyada', 'dəqiqləşdirmə :'],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: ['rəy', 'şərh', 'köşə', 'baş məqalə', 'müəllifin mövqeyi', 'müəllifin fikri', 'redaksiyanın mövqeyi'],
    },
    { kind: 'satire', name: 'satire', where: 'label', forms: ['satira', 'yumor', 'parodiya'] },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: ['süni intellekt*', 'avtomatik (yaradılıb|hazırlanıb)'],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: ['maşın tərcüməsi', 'avtomatik tərcümə', 'avtomatik tərcümə olunub', 'google tərcümə'],
    },
    { kind: 'archive', name: 'old-article', where: 'label', forms: ['arxiv', 'arxivdən'] },
    { kind: 'embargo', name: 'embargo', forms: ['embarqo'] },
  ],

  calendar: `yanvar, fevral, mart, aprel, may, iyun, iyul, avqust, sentyabr, oktyabr, noyabr, dekabr, bazar ertəsi, çərşənbə axşamı, çərşənbə, cümə axşamı, cümə, şənbə, bazar`,
  abbreviations: `dr, prof, dos, və s, s, il, mln, mlrd, akad, küç, bax`,
  agencies: `apa, azərtac, trend, report, turan, reuters, afp, ap, tass, irna, anadolu, interfaks, dpa`,
};
