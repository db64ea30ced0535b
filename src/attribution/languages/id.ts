import type { LanguageRules } from '../language.ts';

/** Indonesian and Malay. No inflection for person; the verb stands before or after its source. */
export const id: LanguageRules = {
  code: 'id',
  also: ['ms'],
  writing: { spaces: true, capitals: 'name', apostrophe: 'after' },

  nouns: {
    source: `sumber, sumber-sumber, narasumber, informan, orang dalam, pembocor`,
    people: `pejabat, para pejabat, juru bicara, jubir, jurubicara, pakar, para pakar, ahli, para ahli, pengamat, analis, saksi, saksi mata, para saksi, diplomat, karyawan, pegawai, warga, seorang warga, penduduk, tetangga, orang, seseorang, penasihat, staf, peserta, keluarga korban, korban, peneliti, para peneliti, ilmuwan, ekonom, penyelidik, tentara, prajurit, perwira, rekan, teman, aktivis, anggota, perwakilan, wakil, petugas, relawan, pedagang, penumpang, sopir, mahasiswa, buruh, petani, nelayan, tokoh`,
    office: `presiden, wakil presiden, menteri, perdana menteri, menteri luar negeri, menko, gubernur, bupati, wali kota, walikota, camat, lurah, kepala, kepala dinas, kepala badan, kapolres, kapolda, kapolri, kapolsek, ketua, ketua umum, wakil ketua, direktur, direktur utama, dirut, komisaris, jenderal, panglima, komandan, kolonel, hakim, jaksa, pengacara, kuasa hukum, profesor, guru besar, sejarawan, pelatih, penulis, wartawan, jurnalis, koresponden, sekretaris, sekretaris jenderal, sekjen, duta besar, dubes, raja, sultan, pangeran, rektor, dosen, pendiri, ceo, manajer, dokter, ustaz, uskup, kabid humas, kabag, dirjen, kasat, anggota dpr`,
    unnamed: `anonim, tidak disebutkan namanya, yang tidak disebutkan namanya, yang tak disebutkan namanya, yang enggan disebutkan namanya, yang enggan disebut namanya, yang tidak mau disebutkan namanya, yang meminta namanya dirahasiakan, yang minta namanya dirahasiakan, yang menolak disebutkan namanya, yang meminta anonimitas, dengan syarat anonim, yang mengetahui, mengetahui masalah, yang dekat dengan, dekat dengan, tepercaya, terpercaya, senior, tinggi`,
    title: `bapak, ibu, pak, bu, tuan, dr, prof, h, hj, datuk, dato, tan sri`,
    organization: `kementerian, kemenkeu, kemenlu, kemenkes, pemerintah, pemprov, pemkot, pemkab, polisi, kepolisian, polri, polda, polres, kejaksaan, pengadilan, mahkamah, kpk, komisi, dpr, mpr, parlemen, partai, universitas, institut, lembaga, badan, yayasan, serikat, serikat buruh, perusahaan, pt, bank, perkumpulan, asosiasi, organisasi, gereja, gedung putih, kremlin, pentagon, nato, pbb, uni eropa, kedutaan, kedutaan besar, dinas, direktorat, tim, tni, tentara, basarnas, bmkg, bnpb, bpbd, rumah sakit, sekolah, dewan, majelis, otoritas, pihak, manajemen, istana, bawaslu, kpu, damkar`,
    outlet: `koran, surat kabar, harian, majalah, tabloid, stasiun televisi, televisi, tv, radio, saluran, situs, situs berita, laman, portal, portal berita, media, media lokal, media asing, kanal, penyiar, pers, akhbar`,
    agency: `kantor berita, kantor berita resmi, agensi berita`,
    document: `laporan, studi, penelitian, riset, survei, jajak pendapat, dokumen, surat, memo, email, surel, pernyataan, keterangan tertulis, keterangan resmi, siaran pers, rilis, statistik, data, angka, notulen, putusan, dakwaan, analisis, artikel, wawancara, berita, kajian, catatan, unggahan, cuitan, video`,
  },

  phrase: {
    determiners: `seorang, sebuah, para, beberapa, sejumlah, dua, tiga, empat, lima, enam, banyak, sang, si, suatu, salah satu, seorang mantan`,
    definite: `itu, ini, tersebut`,
    links: `di, dari, untuk, pada, dengan, ke, dalam, bidang, urusan, dekat, dan, bagi`,
    particles: `bin, binti, al, el, van, de`,
    stops: `bahwa, yang, karena, ketika, saat, jika, kalau, meski, meskipun, namun, tetapi, tapi, sedangkan, sementara, sehingga, agar, supaya, adalah, ialah, merupakan, akan, telah, sudah, sedang, belum, tidak, bukan, bisa, dapat, harus, boleh, ada, terjadi, menjadi, setelah, sebelum, sejak, hingga, sampai, tentang, terhadap, terkait, soal, oleh, secara, lebih, paling, sangat, juga, serta, atau, maka, lalu`,
    between: `juga, sebelumnya, kemudian, lalu, hari ini, kemarin, senin, selasa, rabu, kamis, jumat, sabtu, minggu, pada, malam, pagi, siang, sore, dalam keterangannya, dalam keterangan tertulis, dalam keterangan resminya, dalam siaran pers, dalam pernyataannya, dalam sebuah pernyataan, dalam wawancara, dalam konferensi pers, saat konferensi pers, kepada wartawan, kepada awak media, telah, sudah, sempat, pun, di jakarta, melalui, lewat, secara resmi, sendiri, saat dihubungi, saat ditemui`,
    pronouns: { person: `ia, dia, beliau, saya, -nya, nya`, people: `mereka, kami, kita`, thing: ``, relative: `yang` },
    and: `dan, atau, serta`,
    openers: `dan, tetapi, namun, sementara, sedangkan, tapi, lalu, saat, ketika, bahwa`,
  },

  cues: [
    {
      words: `mengutip, mengutip dari, mengutip laporan, dengan mengutip, seraya mengutip, merujuk pada, merujuk, berdasarkan keterangan, yang mengutip, memetik`,
      forms: ['{origin} {cue} {source}', '{cue} {source}'],
      chain: true,
    },
    {
      words: `hal itu disampaikan, hal tersebut disampaikan, hal ini disampaikan, demikian disampaikan, demikian dikatakan, disampaikan oleh, diungkapkan oleh, dikatakan oleh, dijelaskan oleh, hal itu diungkapkan, hal itu dikatakan, hal itu dibenarkan, hal itu ditegaskan, hal senada disampaikan, hal senada diungkapkan, hal serupa disampaikan, hal tersebut diungkapkan, hal tersebut dibenarkan, senada disampaikan, menurut, dikutip dari, dilansir dari, dilansir, dikutip, seperti dikutip, seperti dikutip dari, seperti dilansir, melansir, dilaporkan oleh, dilaporkan, seperti dilaporkan, sebagaimana dilaporkan, sebagaimana dilansir, sebagaimana dikutip, seperti dipetik, demikian, demikian dilaporkan, demikian dikutip, menukil, dinukil dari, disadur dari, berdasarkan laporan, berdasarkan data, berdasarkan, diwartakan, seperti diwartakan, diberitakan, seperti diberitakan, mengacu pada, seperti dilaporkan oleh`,
      forms: ['{cue} {source}'],
    },
    {
      kind: 'original-publication',
      words: `pertama kali melaporkan, pertama kali memberitakan, pertama melaporkan, yang pertama kali melaporkan, yang pertama melaporkan, lebih dulu melaporkan, lebih dulu memberitakan`,
      forms: ['{source} {cue}'],
      needs: 'outlet',
    },
    {
      kind: 'original-publication',
      words: `pertama kali diterbitkan di, pertama kali diterbitkan oleh, pertama kali dilaporkan oleh, pertama kali diberitakan oleh, pertama kali terbit di, pertama kali tayang di, telah tayang di, sudah tayang di, artikel ini telah tayang di, artikel ini terbit di`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
    },
    { kind: 'translation', words: `diterjemahkan dari, terjemahan dari`, forms: ['{cue} {source}'], needs: 'outlet' },
    {
      words: `mengatakan, menyatakan, menuturkan, mengungkapkan, menjelaskan, menyampaikan, membenarkan, mengaku, memberi tahu, memberitahu, kata, ujar, tutur`,
      forms: [
        '” {cue} {source} kepada {medium}',
        '{source} {cue} kepada {medium}',
        '” {cue} {source}',
        '{source} {cue}',
        '¶ {cue} {source}',
      ],
    },
    {
      words: `ucap, ungkap, bantah, beber, keluh, tukas, sambung, jelas, tegas, imbuh, tambah, sebut, terang, papar, cetus, katanya, ujarnya, tuturnya, ucapnya, jelasnya, tegasnya, imbuhnya, tandas, tandasnya, tulis, tulisnya, lanjut, keluh, sambung, klaim, pungkas`,
      forms: ['” {cue} {source}'],
    },
    {
      words: `melaporkan, memberitakan, mewartakan, menulis, menegaskan, menambahkan, mengungkap, mengumumkan, mengonfirmasi, mengkonfirmasi, membantah, menyangkal, menolak, memperingatkan, mengkritik, menuduh, menuding, menuntut, mendesak, menilai, menyebut, menyebutkan, menyebut bahwa, memperkirakan, meyakini, mengklaim, mengakui, menyoroti, menunjukkan, mencatat, menyimpulkan, menemukan, memaparkan, menerangkan, mengimbau, berharap, berjanji, berpendapat, bercerita, menceritakan, mengeluhkan, mempertanyakan, menekankan, menjawab, merinci, menduga, menyindir, meminta, membeberkan, menyayangkan, mengklarifikasi, memastikan, menyarankan, mengingatkan, memprediksi, berujar, berkata, bersikeras, menyiarkan, merilis`,
      forms: ['{source} {cue}', '” {cue} {source}'],
    },
    { forms: ['¶ {source} :'], needs: 'quotation' },
  ],
  idioms: `menurut rencana, menurut hukum, menurut aturan, menurut jadwal, dengan kata lain, kata sandi, kata kunci, kata orang`,

  credits: [
    {
      role: 'author',
      forms: ['oleh {name}', 'penulis :', 'ditulis oleh', 'reporter :', 'wartawan :', 'pewarta :', 'oleh :', 'teks :'],
    },
    {
      role: 'translator',
      forms: [
        'penerjemah :',
        'diterjemahkan oleh',
        'terjemahan :',
        'alih bahasa :',
        'diterjemahkan … oleh',
        'penterjemah :',
      ],
    },
    { role: 'editor', forms: ['editor :', 'penyunting :', 'redaktur :', 'disunting oleh', 'editor berita :'] },
    { role: 'photographer', forms: ['foto :', 'fotografer :', 'foto oleh', 'sumber foto :', 'ilustrasi :', 'video :'] },
    { role: 'contributor', forms: ['kontributor :', 'dengan kontribusi', 'laporan tambahan', 'dengan laporan dari'] },
    { role: 'citation', forms: ['sumber :', 'sumber berita :', 'sumber:'] },
    {
      role: 'original-publication',
      forms: [
        'pertama kali (terbit|tayang|diterbitkan) (di|oleh)',
        'artikel ini (telah|sudah|pertama kali) (tayang|terbit|diterbitkan) di',
        'artikel asli :',
      ],
    },
    {
      role: 'republication',
      forms: ['dipublikasikan ulang dari', 'diterbitkan kembali dari', 'dimuat ulang dari', 'atas izin'],
    },
    { role: 'press-release', forms: ['siaran pers dari'] },
  ],

  hearsay: ['diduga', 'disebut-sebut', 'konon', 'kabarnya', 'dikabarkan', 'dilaporkan', 'diyakini', 'diisukan'],
  reasons: [
    'tidak (berwenang|berhak|diizinkan|diberi wewenang)',
    'karena takut',
    'takut akan',
    'alasan keamanan',
    'demi keamanan',
    'sensitivitas',
  ],
  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      where: 'text',
      forms: ['(dilarang|terlarang) di rusia', 'organisasi terlarang'],
    },
    { kind: 'legal-label', name: 'foreign-agent', where: 'text', forms: ['agen asing'] },
    {
      kind: 'legal-label',
      name: 'undesirable-organisation',
      where: 'text',
      forms: ['organisasi yang tidak diinginkan'],
    },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: [
        'iklan',
        'advertorial',
        'konten bersponsor',
        'bersponsor',
        'konten berbayar',
        'pariwara',
        'kerja sama dengan',
        'infotorial',
        'disponsori',
      ],
    },
    { kind: 'press-release', name: 'press-release', where: 'label', forms: ['siaran pers', 'rilis pers'] },
    {
      kind: 'correction',
      name: 'correction',
      forms: [
        'koreksi :',
        'ralat :',
        'ralat',
        'koreksi',
        'catatan redaksi :',
        'artikel ini telah (diperbarui|dikoreksi|diubah)',
        'pemutakhiran :',
        'versi sebelumnya',
      ],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: [
        'opini',
        'kolom',
        'tajuk',
        'tajuk rencana',
        'editorial',
        'analisis',
        'pandangan penulis',
        'tulisan ini merupakan pendapat',
        'isi di luar tanggung jawab',
      ],
    },
    { kind: 'satire', name: 'satire', where: 'label', forms: ['satire', 'satir', 'parodi'] },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: [
        'ditulis oleh ai',
        'dibuat dengan ai',
        'dengan bantuan ai',
        'kecerdasan buatan',
        'dihasilkan oleh ai',
        'dibuat otomatis',
        'secara otomatis dihasilkan',
      ],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: [
        'terjemahan mesin',
        'diterjemahkan secara otomatis',
        'diterjemahkan dengan mesin',
        'terjemahan otomatis',
        'diterjemahkan dengan ai',
        'google translate',
      ],
    },
    {
      kind: 'archive',
      name: 'old-article',
      where: 'label',
      forms: ['arsip', 'dari arsip', 'artikel ini berusia lebih'],
    },
    { kind: 'embargo', name: 'embargo', forms: ['embargo'] },
  ],

  calendar: `januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember, jan, feb, mar, apr, jun, jul, agu, ags, sep, okt, nov, des, senin, selasa, rabu, kamis, jumat, sabtu, minggu`,
  abbreviations: `dr, prof, drs, ir, h, hj, s, m, no, jl, dll, dsb, dkk, tgl, rp, kol, letjen, mayjen, brigjen, jend`,
  agencies: `antara, afp, ap, reuters, bernama, xinhua`,
};
