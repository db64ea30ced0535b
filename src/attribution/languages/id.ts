import type { LanguageRules } from '../language.ts';

/** Verbs of saying, finding and judging; the plain stems only after a quotation. */
const SAYS = `menimpali, menyahut, menyela, mengamini, menggarisbawahi, berkilah, berdalih, mengelak, bercerita, berkisah, mengisahkan, berceloteh, berseloroh, berkelakar, bergurau, menyentil, menyindir, meluruskan, mewanti-wanti, memaklumi, mengaku bahwa, bilang, bilang bahwa, ngaku, (belum|tidak|tak) (bisa|dapat) (memastikan|memberikan keterangan|menyimpulkan|menjelaskan|merinci), mendakwa, memprakirakan, berpandangan, optimistis, pesimistis, percaya, yakin, khawatir, mengkhawatirkan, mencemaskan, mengeklaim, berspekulasi, memohon, menghimbau, memberikan (keterangan|penjelasan|tanggapan|pernyataan|klarifikasi), memberi (keterangan|penjelasan|tanggapan|pernyataan|klarifikasi), merespons, menanggapi, mengomentari, (enggan|menolak|tidak mau|tak mau|tidak bersedia|tak bersedia|belum mau|belum bersedia) (mengonfirmasi|mengkonfirmasi|memastikan|berkomentar|mengomentari|menanggapi|menjawab|menjelaskan|merinci|membeberkan|mengungkapkan|memberikan (komentar|keterangan|tanggapan|penjelasan)), (tidak|tak) (menampik|membantah|memungkiri|menutup kemungkinan|menyangkal), mempertegas, menguraikan, mengulas, menandaskan, melukiskan, mencontohkan, mengalkulasi, memperhitungkan, mengadu, mengadukan, meluruskan, menjabarkan, menyalahkan, menentang, berkomentar, berceletuk, berteori, berkeyakinan, berkeberatan, keberatan, menyesali, mengibaratkan, menyamakan, membandingkan, menjuluki, mengharapkan, mengantisipasi, menargetkan, (menaikkan|menurunkan|memangkas|merevisi|mempertahankan) (proyeksi|perkiraan|prakiraan|target), mengeluarkan (peringatan|pernyataan|peringatan dini|imbauan), membuka suara, mengatakan, menyatakan, menuturkan, mengungkapkan, menjelaskan, menyampaikan, membenarkan, mengaku, memberi tahu, memberitahu, melaporkan, memberitakan, mewartakan, mengabarkan, melansir, menulis, menuliskan, menegaskan, memperingatkan, menyarankan, menambahkan, mengungkap, mengumumkan, mengonfirmasi, mengkonfirmasi, membantah, menyangkal, menyanggah, menepis, menampik, mengkritik, mengkritisi, mengecam, mengutuk, menuduh, menuding, menuntut, mendesak, menyerukan, menilai, menyebut, menyebutkan, menyebut bahwa, memperkirakan, meyakini, mengklaim, mengakui, menyoroti, menyimpulkan, memaparkan, menerangkan, mengimbau, mengajak, berharap, berjanji, berpendapat, bercerita, menceritakan, mengisahkan, mengeluhkan, mengeluh, mempertanyakan, mempersoalkan, menyangsikan, meragukan, menekankan, menggarisbawahi, merinci, menduga, menyindir, meminta, membeberkan, membongkar, membocorkan, membisikkan, menyayangkan, menyesalkan, mengklarifikasi, menganjurkan, merekomendasikan, mengusulkan, mengingatkan, mewanti-wanti, memprediksi, meramalkan, memproyeksikan, mengestimasi, menaksir, berujar, berkata, bersikeras, berdalih, beralasan, berkilah, berargumen, berpesan, berkelakar, berseloroh, bersaksi, bersumpah, mengemukakan, mengutarakan, menyuarakan, menggambarkan, mengisyaratkan, menyinggung, melontarkan, menganggap, memandang, menjanjikan, menjamin, memuji, mengapresiasi, mencibir, menggugat, mengenang, buka suara, angkat bicara, blak-blakan, terus terang, curhat, menyambut baik, mengultimatum, mendorong, menginformasikan, mensinyalir, mengendus, mewacanakan, memublikasikan, mempublikasikan`;

/** Verbs without their prefix, as headlines print them behind their subject. */
const HEADLINE_SAYS = `(tak|belum|tidak|) (sebut|ungkap|tegaskan|bantah|klaim|akui|nilai|imbau|janji|janjikan|beberkan|katakan|jelaskan|ingatkan|pastikan|laporkan|umumkan|ungkapkan|sampaikan|sesalkan|sayangkan|yakini|yakin|duga|desak|kritik|kecam|tuding|tuduh|sindir|prediksi|perkirakan|peringatkan|benarkan|tepis|tampik|sangkal|usulkan|sarankan|pertanyakan|keluhkan|cerita|ceritakan|tanggapi|respons|jawab|buka suara|angkat bicara|soroti|apresiasi|puji|harap|harapkan|minta maaf|optimistis|khawatir|ancam|tuntut|tolak|dukung|rilis|catat|temukan bukti)`;

/** What ministries, departments and their heads are for. */
const DEPARTMENTS = `(penanggulangan bencana|penanggulangan bencana daerah|keuangan|kesehatan|pendidikan|kebudayaan|pertahanan|perhubungan|perdagangan|pertanian|agama|sosial|hukum|energi|lingkungan hidup|lingkungan|kehutanan|ketenagakerjaan|tenaga kerja|pariwisata|komunikasi|dalam negeri|luar negeri|sekretaris negara|investasi|perindustrian|pekerjaan umum|desa|pemuda dan olahraga|olahraga|koperasi|transportasi|perumahan|kelautan dan perikanan|kelautan|perikanan|pangan|kependudukan|kebakaran|pemadam kebakaran|ekonomi|kesehatan masyarakat|riset|pajak|bea cukai|imigrasi|perhutanan|kebersihan|pendidikan dan kebudayaan|kebudayaan dan pariwisata|pekerjaan umum dan penataan ruang)`;

/** Towns, regencies and provinces, which stand between an office and the name of who holds it. */
const PLACES = `(bandung|surabaya|semarang|makassar|palembang|yogyakarta|bantul|sleman|bogor|depok|bekasi|tangerang|banten|bali|denpasar|aceh|papua|riau|jambi|lampung|maluku|malang|surakarta|garut|cianjur|sukabumi|tasikmalaya|ciamis|cirebon|indramayu|karawang|majalengka|purwakarta|sumedang|banyumas|cilacap|kebumen|purworejo|magelang|klaten|boyolali|sragen|karanganyar|wonogiri|sukoharjo|kudus|jepara|pati|rembang|blora|grobogan|brebes|tegal|pemalang|pekalongan|kendal|temanggung|wonosobo|banjarnegara|purbalingga|gunungkidul|kulon progo|sidoarjo|gresik|lamongan|bojonegoro|mojokerto|jombang|kediri|blitar|tulungagung|trenggalek|ponorogo|madiun|ngawi|magetan|pacitan|pasuruan|probolinggo|lumajang|jember|bondowoso|situbondo|banyuwangi|bangkalan|sampang|pamekasan|sumenep|pandeglang|cilegon|badung|gianyar|buleleng|tabanan|mataram|kupang|manado|gorontalo|kendari|maros|gowa|pontianak|banjarmasin|balikpapan|samarinda|pekanbaru|batam|bengkulu|banda aceh|binjai|langkat|deli serdang|jayapura|ambon|ternate)`;

/** What a headline puts between whoever speaks and the colon. */
const ABOUT = `(soal|terkait|usai|setelah|tentang|atas|seusai|jelang|menjelang|mengenai|sebelum|di)`;

/** Indonesian and Malay. No inflection for person; the verb stands before or after its source. */
export const id: LanguageRules = {
  code: 'id',
  also: ['ms'],
  writing: { spaces: true, capitals: 'name', apostrophe: 'after' },

  nouns: {
    variants: [
      { again: `lembaga, badan, organisasi, instansi`, before: '*' },
      {
        again: 'politisi, politikus, legislator, pejabat',
        before: 'menteri, gubernur, bupati, walikota, anggota, ketua, presiden, wakil, politisi, politikus, senator',
      },
      { again: 'pelatih, arsitek', before: 'pelatih' },
      { again: 'pengacara, advokat', before: 'pengacara, advokat, jaksa, hakim' },
      { again: 'dokter, pakar', before: 'dokter, dr, pakar, spesialis, profesor, prof' },
      {
        again: 'pakar, peneliti, pengamat, akademisi, ekonom',
        before: 'profesor, prof, peneliti, pengamat, pakar, dosen, ekonom, dr',
      },
      {
        again: 'pelantun, aktor, aktris, penyanyi, artis, pesinetron, komedian, musisi, pedangdut',
        before: 'aktor, aktris, penyanyi, artis, komedian, presenter, musisi, sutradara, pedangdut',
      },
      { again: 'pengusaha, direktur', before: 'direktur, ceo, pendiri, pemilik, pengusaha, komisaris' },
      {
        again: 'pemain, penyerang, kiper, bek, gelandang, striker, atlet',
        before: 'penyerang, kiper, bek, gelandang, kapten, pemain, striker, atlet',
      },
      { again: 'penulis', before: 'penulis, novelis, penyair' },
      {
        again: 'perseroan, emiten, perusahaan, bank, maskapai, produsen, operator, pengembang, penerbit',
        trades: `produsen, pabrik, pabrikan, perusahaan, perseroan, emiten, maskapai, operator, pengembang, startup, rintisan, jaringan, raksasa,
          peritel, ritel, merek, penerbit, galangan, bank, aplikasi, platform, penyedia, distributor, grup, waralaba, toko`,
      },
      { again: 'kementerian', before: 'kementerian, kemenkes, kemenhub, kemenkeu, kemendagri' },
      { again: 'sutradara', before: 'sutradara, sineas' },
      { again: 'petenis, pebulu tangkis, atlet', before: 'petenis, pebulu tangkis, atlet, juara' },
      { again: 'perwira, polisi', before: 'kapolres, kapolda, kapolsek, kombes, akbp, kompol, akp, iptu, kasat' },
      { again: 'kiai', before: 'kiai, kh, ulama, ustaz' },
    ],
    source: `whistleblower, pembocor informasi, narasumber kami, media massa setempat, sejumlah media, media setempat, berbagai media, sumber, sumber-sumber, narasumber, informan, orang dalam, pembocor`,
    people: `pelantun, bintang, pemeran, pemain sinetron, musisi, netizen, warganet, salah satu warganet, konten kreator, pihak keluarga, pihak perusahaan, manajemen, pihak manajemen, panitia, penyelenggara, spesialis, artis, pedangdut, striker, (ibu|ayah|istri|suami|anak|pacar|kakak|adik|sepupu|putra|putri|pengacara)nya, seorang, wanita, pria, perempuan, lelaki, laki-laki, ibu, ayah, anak, suami, istri, sepupu, remaja, pemuda, kreator, reporter, jurnalis, koresponden, petinggi, petinggi partai, elite partai, politikus, politisi, kader, kader partai, legislator, pengungsi, penyintas, keluarga, ayah korban, ibu korban, pelapor, terdakwa, tersangka, terlapor, penggugat, tergugat, pengusaha, investor, konsumen, pelanggan, pengguna, penonton, suporter, pemain, nasabah, pasien, perawat, tenaga kesehatan, dokter, epidemiolog, vulkanolog, sejarawan, budayawan, akademisi, dosen, guru, siswa, santri, kiai, orang tua, orang tua murid, pengelola, pemilik, pemilik warung, penjual, pembeli, pengemudi, pengemudi ojek, pilot, pramugari, awak kapal, nakhoda, pemancing, penyelam, pendaki, wisatawan, turis, pengunjung, jemaah, pendukung, penentang, demonstran, pengunjuk rasa, massa, aparat, polisi hutan, intelijen, ajudan, kerabat, kolega, sahabat, mantan pejabat, mantan menteri, bekas pejabat, kurator, pengembang, kontraktor, agen, makelar, broker, trader, pejabat, para pejabat, juru bicara, jubir, jurubicara, pakar, para pakar, ahli, para ahli, pengamat, analis, saksi, saksi mata, para saksi, diplomat, karyawan, pegawai, warga, seorang warga, penduduk, tetangga, orang, seseorang, penasihat, staf, peserta, keluarga korban, korban, peneliti, para peneliti, ilmuwan, ekonom, penyelidik, tentara, prajurit, perwira, rekan, teman, aktivis, anggota, perwakilan, wakil, petugas, relawan, pedagang, penumpang, sopir, mahasiswa, buruh, petani, nelayan, tokoh`,
    office: `detektif, inspektur, detektif inspektur, rapper, penata rambut, menhub, menkeu, menlu, menag, mendagri, menkes, mendikbud, mendikdasmen, mensos, menpora, menaker, menperin, mendag, mentan, menkumham, menkum, menhan, menhut, mensesneg, menteri (bumn|esdm|pu|atr|pan-rb|lh|kkp), menko (polhukam|polkam|perekonomian|pmk|pangan), wamen*, wapres, seskab, ketum, waketum, waka, kasad, kasal, kasau, pangkostrad, wagub, wabup, wawako, wawalkot, walkot, cagub, cawapres, capres, cabup, direktur (lalu lintas|reserse|reserse kriminal umum|reserse narkoba), menteri ${DEPARTMENTS}, (wakil menteri|wamen) ${DEPARTMENTS}, menteri koordinator bidang ${DEPARTMENTS}, (kepala dinas|kadis|dirjen|direktur jenderal|kepala bidang|kepala badan|kepala kantor|direktur|ketua bidang|wakil ketua bidang) ${DEPARTMENTS}, kepala (sub bagian|subbagian|unit|pusat|pelaksana|lembaga|rumah sakit|puskesmas|stasiun|balai|kampung|suku|badan pusat statistik), sekretaris (desa|dinas|perusahaan|kabinet|negara|umum), kapolresta, kapolrestabes, kapuspen, kapuspenkum, kadispen, kapendam, kadiv humas, karopenmas, kasi humas, kasi penkum, kasi intel, wakapolda, wakapolres, wakapolri, dirreskrimum, dirreskrimsus, direskrimum, dirkrimsus, dirlantas, kajari, kajati, aiptu, aipda, bripka, brigpol, kombes pol, brigjen, irjen, komjen, mayjen, letjen, kapten inf, serma, direktur (eksekutif|pelaksana|operasional|pemasaran|pemberitaan|komunikasi|riset|rumah sakit|keuangan|penyidikan), (ketua|wakil ketua|anggota|sekretaris) (komisi|dpp|dpd|dpw|dprd|dewan|fraksi|tim|panitia|asosiasi|yayasan|badan|harian|pengurus|kelompok|bidang hukum), corporate secretary, presiden direktur, vice president, general manager, manajer (umum|komunikasi|humas|pelatih), pelatih kepala, juru bicara kepresidenan, peneliti senior, ekonom senior, guru besar hukum, pakar (hukum|politik|ekonomi|hukum tata negara|hukum pidana|kebijakan publik|komunikasi|transportasi|lingkungan|epidemiologi|geologi|telematika|keamanan siber), pengamat (militer|transportasi|hukum|pendidikan|sepak bola|intelijen|energi|pertahanan|kepolisian), analis (politik|pasar|senior|kebijakan), psikolog, sosiolog, kriminolog, antropolog, arkeolog, geolog, seismolog, klimatolog, ahli (hukum|gizi|gempa|epidemiologi|forensik|bahasa|tata kota|geologi|vulkanologi|kesehatan|pidana|ekonomi), petenis, pebulu tangkis, pebalap, pembalap, petinju, pesepak bola, atlet, komedian, pesinetron, presenter, novelis, desainer, perancang busana, koki, pegiat, bendahara, ketua rt, ketua rw, kepala desa, kades, kepala sekolah, kepsek, kepala kepolisian, kepala staf, kepala negara, kepala pemerintahan, kepala bagian, kepala seksi, kepala bidang, plt, pjs, pj gubernur, sekda, sekretaris daerah, juru bicara presiden, utusan khusus, mantan presiden, mantan pelatih, mantan kapten, kapten, kapten tim, bek, penyerang, kiper, gelandang, asisten pelatih, manajer tim, aktor, aktris, penyanyi, sutradara, produser, musisi, penyair, sastrawan, pelukis, arsitek, insinyur, koordinator, wakil bupati, wakil wali kota, wakil gubernur, kepala kejaksaan, jaksa agung, jaksa penuntut umum, hakim ketua, ketua majelis hakim, majelis hakim, penasihat hukum, advokat, pengamat politik, pengamat ekonomi, ekonom, peneliti, pendeta, pastor, paus, kardinal, biksu, imam, mufti, ratu, putra mahkota, kanselir, senator, anggota kongres, anggota parlemen, anggota komisi, deputi, staf khusus, staf ahli, humas, kepala humas, kabidhumas, karo, kanit, kasatreskrim, kasat reskrim, kasatlantas, danrem, dandim, pangdam, laksamana, laksamana muda, marsekal, mayor, letkol, letnan, sersan, brigjen pol, irjen pol, kombes, kombes pol, akbp, kompol, akp, iptu, ipda, presiden, wakil presiden, menteri, perdana menteri, menteri luar negeri, menko, gubernur, bupati, wali kota, walikota, camat, lurah, kepala, kepala dinas, kepala badan, kapolres, kapolda, kapolri, kapolsek, ketua, ketua umum, wakil ketua, direktur, direktur utama, dirut, komisaris, jenderal, panglima, komandan, kolonel, hakim, jaksa, pengacara, kuasa hukum, profesor, guru besar, sejarawan, pelatih, penulis, wartawan, jurnalis, koresponden, sekretaris, sekretaris jenderal, sekjen, duta besar, dubes, raja, sultan, pangeran, rektor, dosen, pendiri, ceo, manajer, dokter, ustaz, uskup, kabid humas, kabag, dirjen, kasat, anggota dpr`,
    unnamed: `anonim, tidak disebutkan namanya, yang tidak disebutkan namanya, yang tak disebutkan namanya, yang enggan disebutkan namanya, yang enggan disebut namanya, yang tidak mau disebutkan namanya, yang meminta namanya dirahasiakan, yang minta namanya dirahasiakan, yang menolak disebutkan namanya, yang meminta anonimitas, dengan syarat anonim, yang mengetahui, mengetahui masalah, yang dekat dengan, dekat dengan, tepercaya, terpercaya, senior, tinggi`,
    title: `tn, ny, nn, nona, nyonya, sdr, bapak, ibu, pak, bu, tuan, dr, prof, h, hj, datuk, dato, tan sri`,
    organization: `perseroan, emiten, instansi, kantor, layanan, pusat, biro, agensi, kelompok, komite, federasi, konfederasi, konsorsium, penerbit, amerika, moscow, pyongyang, paris, berlin, kabul, kabupaten, kecamatan, kelurahan, provinsi, (kota |kabupaten |)${PLACES}, polandia, hungaria, rumania, ceko, swedia, norwegia, denmark, finlandia, meksiko, argentina, venezuela, kolombia, afrika selatan, nigeria, bangladesh, myanmar, kamboja, brunei, timor leste, selandia baru, swiss, austria, yunani, portugal, afganistan, yordania, kuwait, uni emirat arab, taiwan, hong kong, oposisi, kubu, istana kepresidenan, (kementerian|departemen|dinas) ${DEPARTMENTS}, departemen, bank (mandiri|central asia|rakyat indonesia|negara indonesia|syariah indonesia|pembangunan asia), polda (metro jaya|jateng|jabar|jatim|bali|banten|sumut|sumbar|sumsel|sulsel|diy|ntb|ntt|papua|riau|lampung|kalbar|kalsel|kaltim), universitas (indonesia|gadjah mada|airlangga|padjadjaran|diponegoro|hasanuddin|brawijaya|sebelas maret|sumatera utara|andalas|udayana), institut (teknologi bandung|teknologi sepuluh nopember|pertanian bogor), jawa (barat|timur|tengah), (sumatera|sulawesi|kalimantan) (utara|selatan|barat|timur|tengah|tenggara), jakarta (utara|selatan|barat|timur|pusat), dki jakarta, jakarta, as, amerika serikat, rusia, ukraina, china, tiongkok, israel, iran, palestina, malaysia, singapura, thailand, filipina, vietnam, jepang, korea selatan, korea utara, india, pakistan, australia, inggris, prancis, jerman, belanda, italia, spanyol, turki, mesir, arab saudi, qatar, suriah, lebanon, irak, kanada, brasil, washington, moskow, beijing, tel aviv, teheran, kyiv, london, tokyo, seoul, kemenhub, kementan, kemendagri, kemenag, kemendikbud, kemenperin, kemenpupr, kominfo, esdm, bps, badan pusat statistik, badan meteorologi, bumn, bank indonesia, bi, ojk, lps, bpk, bpkp, mk, ma, ky, ombudsman, komnas ham, komnas perempuan, walhi, kontras, icw, lbh, ylki, apindo, kadin, gapki, idi, pssi, klub, maskapai, operator, produsen, pabrik, pengelola bandara, syahbandar, pelindo, pln, pertamina, garuda, basarnas, kantor imigrasi, bea cukai, kejati, kejari, kejagung, bareskrim, densus, brimob, satpol pp, puskesmas, rsud, kampus, pesantren, yayasan, lsm, koalisi, fraksi, mabes polri, mabes tni, who, imf, bank dunia, unicef, asean, komisi eropa, hamas, taliban, houthi, tentara, militer, angkatan laut, angkatan udara, kementerian, kemenkeu, kemenlu, kemenkes, pemerintah, pemprov, pemkot, pemkab, polisi, kepolisian, polri, polda, polres, kejaksaan, pengadilan, mahkamah, kpk, komisi, dpr, mpr, parlemen, partai, universitas, institut, lembaga, badan, yayasan, serikat, serikat buruh, perusahaan, pt, bank, perkumpulan, asosiasi, organisasi, gereja, gedung putih, kremlin, pentagon, nato, pbb, uni eropa, kedutaan, kedutaan besar, dinas, direktorat, tim, tni, tentara, basarnas, bmkg, bnpb, bpbd, rumah sakit, sekolah, dewan, majelis, otoritas, pihak, manajemen, istana, bawaslu, kpu, damkar`,
    outlet: `jurnal, jurnal ilmiah, buletin, mingguan, kanal berita, lembaga penyiaran, stasiun radio, stasiun tv, media pemerintah, media negara, surat kabar harian, koran, surat kabar, harian, majalah, tabloid, stasiun televisi, televisi, tv, radio, saluran, situs, situs berita, laman, portal, portal berita, media, media lokal, media asing, kanal, penyiar, pers, akhbar`,
    collective: 'media, media lokal, media asing, media massa, pers',
    agency: `kantor berita, kantor berita resmi, agensi berita`,
    document: `perjanjian, kontrak, surat perjanjian, hasil (uji|tes|pemeriksaan|hitung cepat|kajian|riset|evaluasi|pemantauan), dokumen internal, memo internal, surat edaran, nota, rekaman, rekaman video, foto satelit, citra satelit, audit, hasil audit, hasil investigasi, hasil survei, hasil penelitian, hasil penyelidikan, hasil visum, hasil autopsi, investigasi, pemberitaan, kabar, keputusan, peraturan, undang-undang, gugatan, tuntutan, berkas, berkas perkara, surat dakwaan, laporan keuangan, prospektus, buku, esai, kolom, opini, jajak, sensus, indeks, proyeksi, perkiraan, prakiraan, temuan, bukti, laporan, studi, penelitian, riset, survei, jajak pendapat, dokumen, surat, memo, email, surel, pernyataan, keterangan tertulis, keterangan resmi, siaran pers, rilis, statistik, data, angka, notulen, putusan, dakwaan, analisis, artikel, wawancara, berita, kajian, catatan, unggahan, cuitan, video`,
  },

  phrase: {
    determiners: `seorang, sebuah, para, beberapa, sejumlah, dua, tiga, empat, lima, enam, banyak, sang, si, suatu, salah satu, seorang mantan`,
    definite: ``,
    // None grows on to a noun, yet a genitive follows its noun bare: "laporan BNPB" is a report.
    bareNouns: true,
    links: `kepada, di, dari, untuk, pada, dengan, ke, dalam, bidang, urusan, dekat, dan, bagi`,
    particles: `bin, binti, al, el, van, de`,
    stops: `adapun, apakah, dikarenakan, terdapat, sebagai, andai, andaikan, seandainya, apabila, bila, jikalau, bahwa, yang, karena, ketika, saat, jika, kalau, meski, meskipun, namun, tetapi, tapi, sedangkan, sementara, sehingga, agar, supaya, adalah, ialah, merupakan, akan, telah, sudah, sedang, belum, tidak, bukan, bisa, dapat, harus, boleh, ada, terjadi, menjadi, setelah, sebelum, sejak, hingga, sampai, tentang, terhadap, terkait, soal, oleh, secara, lebih, paling, sangat, juga, serta, atau, maka, lalu`,
    between: `(di|lewat|melalui|via|dalam|pada) (instagram story|insta story|instastory|story instagram|fitur instagram story|ig story|whatsapp|threads|x|akun x), (lewat|melalui|di|dalam|pada|via) (akun|laman|unggahan|cuitan|platform|kanal|saluran) (x|instagram|twitter|facebook|tiktok|telegram|youtube|truth social|media sosial) (miliknya|pribadinya|resminya|itu|), (lewat|melalui|di|dalam|pada) (akun |)(instagram|twitter|x|facebook|tiktok|media sosial|instagramnya|twitternya|facebooknya|tiktoknya|pribadinya|media sosialnya|media sosial x|resminya), (lewat|melalui|dalam|pada|saat|di) (unggahannya|postingannya|keterangan pers|keterangan persnya|pernyataan tertulis|pernyataan resmi|pernyataan resminya|pesan singkat|pesan tertulis|sambungan telepon|pidatonya|pidato kenegaraan|sambutannya|video|rilis|rilisnya|laporannya|jumpa pers|konferensi pers|rapat kerja|rapat|sidang|persidangan|rapat paripurna|surat terbuka|jawaban tertulis|podcast|kesempatan yang sama|kesempatan terpisah|siaran persnya|keterangan tertulisnya), di (pengadilan|depan wartawan|hadapan wartawan|gedung dpr|istana negara|istana|lokasi|sela acara), usai (rapat|sidang|laga|pertandingan|acara|bertemu presiden|diperiksa), seusai (rapat|sidang|laga|pertandingan|acara), secara (terbuka|tegas|terpisah|tertulis|eksklusif), dengan tegas, berulang kali, (100|seratus) persen, malah, justru, langsung, akhirnya, kembali, masih, tetap, juga, sebelumnya, kemudian, lalu, hari ini, kemarin, senin, selasa, rabu, kamis, jumat, sabtu, minggu, pada, malam, pagi, siang, sore, dalam keterangannya, dalam keterangan tertulis, dalam keterangan resminya, dalam siaran pers, dalam pernyataannya, dalam sebuah pernyataan, dalam wawancara, dalam konferensi pers, saat konferensi pers, kepada wartawan, kepada awak media, telah, sudah, sempat, pun, di jakarta, melalui, lewat, secara resmi, sendiri, saat dihubungi, saat ditemui`,
    pronouns: {
      person: `ia, dia, beliau, anda, saya, -nya, nya`,
      people: `mereka, kami, kita`,
      thing: `(perusahaan|lembaga|badan|instansi|kementerian|kantor|bank|maskapai|organisasi|asosiasi|komisi|pabrikan|produsen|otoritas|institusi) (itu|tersebut|ini)`,
      relative: `yang`,
    },
    negations: 'tidak ada, tak ada, tak seorang pun, tidak seorang pun, tiada, tidak satu pun',
    and: `dan, atau, serta`,
    conditions: `jika, kalau, andai, seandainya, apabila, bila`,
    self: `saya, aku, kami, kita, anda`,
    openers: `adapun, sementara itu, di sisi lain, adapula, dan, tetapi, namun, sementara, sedangkan, tapi, lalu, saat, ketika, bahwa`,
  },

  cues: [
    {
      // "To Tempo, the former director, Jane Smith, revealed".
      words: 'kepada',
      forms: ['¶ {cue} {source} ,', '{cue} {source} ,'],
      needs: 'outlet',
      told: true,
      quiet: true,
    },
    {
      words: 'komentar, timpal, sahut, celetuk, seloroh, canda, cuit, sergah, protes',
      forms: ['” {cue} {source}'],
      needs: 'quotation',
    },
    {
      // Whom an outlet has it from.
      words: '(mengetahui|memperoleh informasi|mendapat informasi|mendapatkan informasi|memperoleh keterangan)',
      forms: ['{cue} {medium} dari {source}', '{medium} {cue} dari {source}'],
      needs: 'unnamed',
      quiet: true,
    },
    {
      // Who writes for an outlet, and is not named.
      words: 'menulis, menuliskan, melaporkan, mengabarkan, mencuit, mengunggah',
      forms: ['(koresponden|wartawan|jurnalis|reporter) {source} {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // "It was first revealed by Tempo", with or without "by".
      kind: 'original-publication',
      words: 'pertama kali (diungkap|diungkapkan|diberitakan|dilaporkan|dimuat|disiarkan|dipublikasikan|dibongkar)',
      forms: ['{cue} (oleh |){source}'],
      needs: 'publication',
    },
    { words: 'cerita, kisah', forms: ['” {cue} {source}'], needs: 'quotation', quiet: true },
    { forms: ['¶ bagi {source} ,'], needs: 'quotation', quiet: true },
    {
      words: `yang dilihat, yang diperoleh, yang didapat, yang didapatkan, yang diterima, yang dibaca, yang ditinjau, yang dikaji, yang diakses, yang dikantongi, yang bocor ke, yang dibocorkan kepada, yang diperlihatkan kepada, yang ditunjukkan kepada, yang dikirim ke, yang dikirimkan kepada, yang disaksikan`,
      forms: ['{source} {cue} (oleh|) {medium}'],
    },
    {
      words: `laporan, pemberitaan, berita, artikel, kabar, tulisan, tudingan, liputan, investigasi`,
      forms: [
        '(membantah|menepis|menampik|menyangkal|menyanggah|menolak|mengkritik|mengecam|menyebut|menanggapi|merespons|mempersoalkan|mengonfirmasi|membenarkan|mengomentari|atas|terkait|soal|terhadap) {cue} {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      words: `yang mengutip, yang mengutip laporan, yang mengutip keterangan, mengutip laporan, mengutip keterangan, mengutip pernyataan, dengan mengutip, seraya mengutip, sambil mengutip, merujuk pada laporan, merujuk laporan, berdasarkan keterangan, berdasarkan informasi dari, berdasarkan pengakuan, menyitir`,
      forms: ['{cue} {source}'],
      chain: true,
    },
    { words: '(yang |)(merujuk|mengacu) (pada|kepada|)', forms: ['{cue} {source}'], needs: 'outlet', chain: true },
    {
      // What the report that was named rests on.
      words: '(laporan|berita|artikel|pemberitaan) (itu|tersebut|ini) mengutip',
      forms: ['{cue} {source}'],
    },
    {
      words: `mengutip, mengutip dari, memetik`,
      forms: ['{origin} {cue} {source}', '{cue} {source}'],
      chain: true,
    },
    {
      words: `(mendapat|memperoleh|mendapatkan|menerima) (informasi|kabar|keterangan|data|dokumen|bocoran) (itu|ini|tersebut|) dari`,
      forms: ['{cue} {source}'],
    },
    {
      words: `(hal|kabar|informasi|pernyataan|pendapat|kesaksian|keterangan|keluhan|kekhawatiran|pandangan|temuan|hasil|data|angka|fakta|rencana|penjelasan|peringatan|imbauan|kritik|kritikan|harapan|permintaan|tudingan|keputusan|pengumuman) (itu|ini|tersebut|senada|serupa|yang sama|berbeda|) (dibenarkan|disampaikan|diungkapkan|dikatakan|ditegaskan|dijelaskan|dibantah|diakui|dilontarkan|diutarakan|dikemukakan|disuarakan|dituturkan|dinyatakan|dikonfirmasi|disebutkan|datang dari|juga disampaikan|juga diungkapkan|juga dibenarkan) (oleh|), senada disampaikan, (demikian|begitu|begitulah) (tulis|kata|ujar|ungkap|tutur|papar|jelas|tegas|ucap|lapor|warta|bunyi|keterangan|penjelasan|pernyataan|pengakuan|penuturan|disampaikan|dikatakan|diungkapkan|dijelaskan|ditegaskan|dituturkan|dipaparkan|diutarakan|ditulis|diberitakan|diwartakan|pengumuman), (disampaikan|diungkapkan|dikatakan|dijelaskan|ditegaskan|dibenarkan|dituturkan|dikemukakan|diutarakan|dibantah|dikonfirmasi) oleh, menurut, menurut (penuturan|penjelasan|pernyataan|kesaksian|perkiraan|prakiraan|penilaian|pandangan|pendapat|informasi|informasi dari|keterangan dari|hitungan|perhitungan|cerita|pengamatan|versi|hemat), berdasarkan (penuturan|penjelasan|kesaksian|perkiraan|perhitungan|informasi), menurut keterangan, menurut laporan, menurut data, menurut pengakuan, menurut catatan, dikutip dari, dilansir dari, dilansir oleh, dilansir, dikutip, seperti dikutip, seperti dikutip dari, seperti dilansir, seperti dilansir dari, melansir, melansir dari, melansir laporan, dilaporkan oleh, dilaporkan, seperti dilaporkan, (seperti|sebagaimana) (ditulis|disebutkan|diungkapkan|dikatakan|dijelaskan|disampaikan|dikabarkan|dituturkan) (oleh|), sebagaimana dilaporkan, sebagaimana dilansir, sebagaimana dikutip, sebagaimana diberitakan, sebagaimana diwartakan, seperti dipetik, demikian, demikian dilaporkan, demikian dikutip, demikian dilansir, demikian laporan, menukil, dinukil dari, dinukil, disadur dari, dihimpun dari, berdasarkan laporan, berdasarkan data, berdasarkan, berdasarkan catatan, berdasarkan penelitian, diwartakan, diwartakan oleh, seperti diwartakan, diberitakan, diberitakan oleh, seperti diberitakan, mengacu pada data, seperti dilaporkan oleh, di mata, bagi kalangan, versi, dalam catatan, mengutip dari laman, dikabarkan, dikabarkan oleh, dituliskan`,
      forms: ['{cue} {source}'],
    },
    {
      words: `disebutkan, dinyatakan, tertulis, disebut, dijelaskan, diungkapkan, terungkap, dipaparkan, tercatat, tercantum, terlihat, dikatakan, diperkirakan, diperingatkan, ditegaskan, ditemukan, ditulis, disimpulkan`,
      forms: ['(dalam|di dalam|pada|dari) {source} {cue}', '(dalam|di dalam|pada|dari) {source} itu {cue}'],
      needs: 'document',
    },
    {
      kind: 'original-publication',
      words: `pertama kali melaporkan, pertama kali memberitakan, pertama melaporkan, yang pertama kali melaporkan, yang pertama melaporkan, yang pertama kali mengungkap, yang pertama mengungkap, lebih dulu melaporkan, lebih dulu memberitakan, pertama kali mengungkap, pertama kali mewartakan, yang pertama kali memberitakan, pertama kali mengabarkan`,
      forms: ['{source} {cue}', '{source} (adalah|menjadi|merupakan) (media|media pertama|) {cue}'],
      needs: 'outlet',
    },
    {
      kind: 'original-publication',
      words: `(pertama kali|pertama|awalnya|semula|mulanya) (diterbitkan|dilaporkan|diberitakan|diungkap|diungkapkan|dikabarkan|disiarkan|dimuat|dipublikasikan|terbit|tayang|muncul|diwartakan|ditulis|dibongkar|terungkap) (di|oleh|dalam|pada|di laman|di situs|lewat|melalui) (majalah|koran|situs|situs berita|media|harian|surat kabar|jurnal|kantor berita|laman|portal|), (telah|sudah) (tayang|terbit|dimuat) di, (dimuat|diterbitkan|dipublikasikan|terbit|yang terbit|yang dimuat) (dalam|di|oleh) (jurnal|majalah|koran|situs|harian|laman|surat kabar|)`,
      forms: ['{cue} {source}'],
      needs: 'publication',
    },
    { kind: 'translation', words: `diterjemahkan dari, terjemahan dari`, forms: ['{cue} {source}'], needs: 'outlet' },
    {
      words: `dalam wawancara dengan, dalam wawancara eksklusif dengan, dalam wawancara khusus dengan, kepada wartawan, saat berbincang dengan, ketika diwawancarai, saat diwawancarai`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      told: true,
    },
    {
      // In what mood somebody speaks.
      forms: [
        '{source} (lebih |) (berhati-hati|hati-hati|optimistis|pesimistis|tegas|geram|kecewa|realistis) :',
        '{source} menjawab (diplomatis|singkat|santai|enteng|tegas|lugas)',
      ],
      needs: 'known',
    },
    {
      // “…,” he said to an outlet: the ending says who.
      words: `ujarnya kepada, ucapnya kepada, katanya kepada, tuturnya kepada, jelasnya kepada, terangnya kepada, ungkapnya kepada, tegasnya kepada, paparnya kepada, bebernya kepada, imbuhnya kepada, sebutnya kepada, ceritanya kepada, kenangnya kepada, pesannya kepada, pungkasnya kepada, tambahnya kepada, kilahnya kepada, harapnya kepada, keluhnya kepada, tandasnya kepada`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      told: true,
    },
    {
      words: `(saat|ketika|sewaktu|usai|setelah|kala|) (dihubungi|ditemui|dijumpai|diwawancarai|dikonfirmasi|ditanya|diwawancara) (oleh|), (menjawab|menanggapi) pertanyaan`,
      forms: ['{cue} {source}'],
      needs: 'outlet',
      told: true,
    },
    {
      words: `membantahnya, membenarkannya, menolaknya, menepisnya, meragukannya, mengakuinya, mengeluhkannya, menyayangkannya,
        menyesalkannya, mengecamnya, menyangkalnya, mengkritiknya, menyebutnya, menilainya`,
      forms: ['{source} {cue}'],
      needs: 'known',
    },
    {
      words:
        '(tak|tidak|enggan|ogah) (mau |ingin |) (mencari kambing hitam|menyalahkan|berdalih|beralasan|berandai-andai|berkomentar|ambil pusing|menampik|memungkiri|menutup mata), menolak (menyalahkan|berkomentar|berandai-andai)',
      forms: ['{source} {cue}'],
      needs: 'known',
    },
    {
      words: SAYS,
      forms: [
        'kepada {medium} , {source} {cue}',
        'kepada {medium} , (senin|selasa|rabu|kamis|jumat|sabtu|minggu) , {source} {cue}',
      ],
    },
    {
      words: SAYS,
      forms: [
        '{source} {cue} kepada {medium}',
        '{source} {cue} (dalam wawancara dengan|pada) {medium}',
        '{source} {cue}',
      ],
    },
    {
      words: 'memastikan, mengancam',
      forms: [
        '{source} {cue} (bahwa|akan|bakal|untuk|tidak|tak|belum|pihaknya|kabar|informasi|jika|kalau|semua|seluruh|stok|pasokan|harga|,|mogok|keluar|mundur)',
      ],
    },
    {
      words: `(diakui|ditegaskan|dijelaskan|ditambahkan|dikatakan|diungkapkan|dituturkan|dipaparkan|disampaikan|dibenarkan|dibeberkan|dikemukakan|diutarakan|disebutkan|diceritakan|dikisahkan|dicontohkan|diterangkan|dikeluhkan|disayangkan|disesalkan|diingatkan|dibantah|ditampik|ditepis|dikonfirmasi|dinyatakan|diumumkan|diuraikan|dirinci)(nya|)`,
      forms: ['{cue} {source} ”', '{cue} {source} (kepada|saat|ketika|dalam|usai|di|pada|seusai|lewat|melalui|bahwa)'],
      needs: 'known',
    },
    {
      words: `(disebutkan|dinyatakan|tertulis|disebut|dijelaskan|diungkapkan|terungkap|dipaparkan|tercatat|tercantum|dikatakan|ditegaskan|ditulis|disimpulkan|termuat|dirinci|diuraikan) (di|) (dalam|pada|dari|di)`,
      forms: ['{cue} {source}'],
      needs: 'document',
    },
    {
      words: 'menemukan, menunjukkan, memperlihatkan, mengindikasikan, mencatat',
      forms: ['{source} {cue}'],
      needs: 'document',
    },
    {
      words: 'mencatat, menolak, menunjukkan, memperlihatkan, mengindikasikan',
      forms: ['{source} {cue}'],
      needs: 'outlet',
    },
    {
      words: 'menunjukkan, memperlihatkan, mengindikasikan, mencatat',
      forms: [
        '{source} {cue} (bahwa|,|ada|adanya|hanya|sebagian|hampir|setidaknya|sedikitnya|sekitar|lebih|rata-rata|sebanyak|inflasi|deflasi|kenaikan|penurunan|peningkatan|pertumbuhan|surplus|defisit|jumlah|total|kerugian|kasus|terdapat|tingkat|angka|lonjakan|tren|tidak|belum)',
      ],
      needs: 'known',
    },
    {
      words: 'menolak',
      forms: [
        '{source} {cue} (tuduhan|tudingan|klaim|usulan|usul|rencana|permintaan|kenaikan|revisi|syarat|proposal|gagasan|wacana|keras|tegas|anggapan|kebijakan|desakan|seruan|penggusuran|pembangunan|relokasi|disebut|jika|bila|kehadiran|penggunaan|hasil|pernyataan|laporan|pemotongan|penundaan|pembahasan|putusan|upaya)',
        '” {cue} {source}',
      ],
    },
    {
      words: `menemukan`,
      forms: [
        '{source} {cue} (bahwa|adanya|ada|indikasi|dugaan|kejanggalan|hubungan|kaitan|korelasi|pelanggaran|kelemahan|kekurangan|kelebihan|ketidaksesuaian|penyimpangan|potensi|maladministrasi|tren|peningkatan|penurunan|fakta|hanya|sebagian|hampir|setidaknya|sekitar|lebih|rata-rata|perbedaan|kesalahan|unsur|celah|banyak|fenomena)',
      ],
    },
    { words: 'membuktikan, mengaitkan', forms: ['{source} {cue}'], needs: 'known' },
    {
      words: `merilis, menyiarkan, menghitung, membela, menjawab, memprotes, mendukung, mengidentifikasi`,
      forms: [
        '{source} {cue} (bahwa|,|:|soal|rencana|usulan|usul|kebijakan|keputusan|langkah|laporan|data|daftar|hasil|pernyataan|upaya|penuh|tuntutan|seruan|revisi|pembentukan|proyek|penundaan|angka|statistik|peringatan|ada|adanya|sedikitnya|setidaknya|sekitar|singkat)',
        '” {cue} {source}',
      ],
    },
    {
      words: `(dalam|pada|dari|di) (hasil|) (survei|jajak pendapat|penelitian|studi|riset|kajian|sensus|data|laporan|catatan|statistik)`,
      forms: ['¶ {cue} {source} ,'],
    },
    { words: 'kata', forms: ['¶ {cue} {source}'] },
    {
      words: HEADLINE_SAYS,
      forms: ['¶ {source} {cue}', '¶ … , {source} {cue}'],
      needs: 'known',
    },
    {
      words: `kata, ujar, tutur, ucap, ungkap, beber, keluh, tukas, sambung, jelas, tegas, imbuh, tambah, terang, papar, cetus, katanya, ujarnya, tuturnya, ucapnya, jelasnya, tegasnya, imbuhnya, tandas, tandasnya, tulis, tulisnya, lanjut, lanjutnya, keluh, sambung, klaimnya, pungkas, pungkasnya, kisah, kenang, seru, sergah, timpal, sahut, jawab, aku, akunya, harap, harapnya, pinta, pintanya, pesan, pesannya, kilah, kelakar, canda, bisik, teriak, urai, tutup, tutupnya, saran`,
      forms: ['” {cue} {source} kepada {medium}', '” {cue} {source}'],
    },
    { words: 'bantah, sebut, klaim, kritik, protes, sindir', forms: ['” {cue} {source}'], needs: 'speech' },
    { words: '*', forms: ['” {cue} {source} ”'], needs: 'speech' },
    { forms: ['¶ {source} :'], needs: 'quotation' },
    {
      words: ':',
      forms: ['{source} {cue} … (saya|kami|kita|aku)', `{source} ${ABOUT} … {cue} … (saya|kami|kita|aku)`],
      needs: 'known',
    },
    {
      words: ':',
      forms: ['¶ {source} {cue}', '¶ … , {source} {cue}', `¶ {source} ${ABOUT} … {cue}`],
      needs: 'headline',
    },
    {
      // What an outlet made of a story that it took over.
      words: 'mengulang, mengulangi, memuat ulang, mengutip ulang, meminta maaf, minta maaf',
      forms: ['{source} {cue}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      forms: [
        '{source} (mengubah|menjadikan) … menjadi',
        '{source} (mengeluarkan|merilis|menerbitkan) (pernyataan|koreksi|ralat|permintaan maaf|klarifikasi)',
        '(diulang|dikutip ulang|dimuat ulang|disebarkan|diteruskan) (oleh |){source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Where a story began.
      kind: 'original-publication',
      forms: [
        '(rumor|kabar|cerita|hoaks|berita|isu) … (lahir|bermula|muncul|berawal|berasal) … (di|dari|pada) {source}',
      ],
      needs: 'outlet',
      quiet: true,
    },
    {
      // A joke of an outlet.
      forms: ['(lelucon|satire|candaan|parodi) (dari |di |){source}'],
      needs: 'outlet',
      quiet: true,
    },
    {
      // Whom the page followed, or stands by.
      forms: [
        '(membela|mendukung|percaya) (rekan-rekan|rekan|kawan-kawan|wartawan|kolega) (di|dari) {source}',
        '{source} dan kami',
      ],
      needs: 'outlet',
      quiet: true,
    },
  ],
  idioms: `(wajib|harus|dapat|bisa|boleh|perlu) (menyampaikan|melaporkan|memberitahukan|mengatakan|menjelaskan|menyebutkan|mengusulkan|mengumumkan), (surat|nota|mengajukan|pengajuan) keberatan, (katanya|ujarnya|tuturnya|ucapnya|jelasnya|tegasnya|imbuhnya|tandasnya|ungkapnya|terangnya|paparnya|bebernya|keluhnya|tambahnya|sambungnya|tulisnya|pungkasnya|tukasnya|cetusnya) (di|seusai|usai|saat|ketika|dalam|pada|sebelum|setelah|lewat|melalui|sambil|seraya|dari|sembari|singkat|lagi), orang bilang, kata orang, bilang saja, boleh dibilang, bisa dibilang, temuan ini mengkhawatirkan, (demikian|lewat|melalui|dalam|dari) keterangan tertulis yang, demikian keterangan tertulis, pada berita sebelumnya tertulis, sebelumnya tertulis, redaksi (memohon|meminta|mohon) maaf, menyamakan (kedudukan|skor|posisi), (tidak|belum|tak) (menjawab|menanggapi|merespons|membalas|memberikan|memberi) (permintaan|pertanyaan|pesan|panggilan|upaya|surat|konfirmasi|tanggapan|komentar|jawaban|keterangan|respons|klarifikasi|penjelasan), (memilih|masih) bungkam, menuntut (terdakwa|hukuman|pidana), (judul|versi awal|versi sebelumnya|versi terdahulu) (berita|artikel|tulisan|laporan) ini, (pepatah|peribahasa|legenda|mitos|hikayat) (mengatakan|menyebutkan|menyebut|berkata|bilang|menyatakan|mengajarkan), menyebut nama, menulis (surat|buku|novel|puisi|lagu|cerpen|skripsi|naskah), (film|buku|novel|lagu|serial|drama|pameran|sinetron|komik|cerpen) (itu|ini|tersebut|) (mengisahkan|menceritakan|bercerita|menggambarkan|menuturkan), menceritakan (dongeng|cerita|kisah), menjelaskan (rumus|pelajaran|soal matematika), memperingatkan pemain, mengajak (para tamu|rekan|teman|kakak|adik), menolak (gugatan|permohonan|praperadilan|eksepsi|banding|kasasi|tawaran|lamaran|eksekusi), (mengungkap|membongkar) (jaringan|sindikat|peredaran|rumah|bangunan|makam), menuntut ilmu, mengajak (anak|keluarga|istri), mendorong (mobil|motor|gerobak|pintu), menurut rencana, menurut hukum, menurut (aturan|peraturan|undang-undang|ketentuan), yang disebut, menurut jadwal, dengan kata lain, kata sandi, kata kunci, kata orang`,

  pointers: `baca juga, baca juga :, baca :, simak juga, lihat juga, berita terkait, artikel terkait, baca selengkapnya, pilihan redaksi, tonton juga`,

  credits: [
    {
      role: 'author',
      forms: [
        'teks dan foto :',
        'naskah dan foto :',
        'teks & foto :',
        'laporan wartawan',
        'laporan jurnalis',
        'kontributor :',
        'pewawancara :',
        'wawancara oleh',
        'diwawancarai oleh',
        'oleh {name}',
        'penulis :',
        'ditulis oleh',
        'reporter :',
        'wartawan :',
        'pewarta :',
        'oleh :',
        'teks :',
      ],
    },
    {
      role: 'translator',
      forms: [
        'penerjemah :',
        'diterjemahkan oleh',
        'artikel ini diterjemahkan oleh',
        'terjemahan :',
        'alih bahasa :',
        'diterjemahkan … oleh',
        'penterjemah :',
      ],
    },
    { role: 'editor', forms: ['editor :', 'penyunting :', 'redaktur :', 'disunting oleh', 'editor berita :'] },
    {
      role: 'photographer',
      forms: [
        'teks dan foto :',
        'naskah dan foto :',
        'teks & foto :',
        'foto :',
        'fotografer :',
        'foto oleh',
        'sumber foto :',
        'ilustrasi :',
        'video :',
      ],
    },
    { role: 'contributor', forms: ['kontributor :', 'dengan kontribusi', 'laporan tambahan', 'dengan laporan dari'] },
    { role: 'wire', forms: ['demikian (|dilaporkan |dikutip dari |laporan |diberitakan )'] },
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

  roles: {
    apology: ['kami (mohon|meminta|minta) maaf', 'mohon maaf kepada pembaca'],
    denial: [
      '(dipelintir|diplintir)',
      'di luar konteks',
      'membantah',
      'bantah',
      'dibantah',
      'bantahan',
      'menyangkal',
      'menampik',
      'menepis',
      'tepis',
      '(kabar|berita|isu|informasi|tudingan) (bohong|hoaks|palsu|tidak benar)',
      'tidak benar',
      'hoaks',
    ],
    correction: [
      'maaf atas … (berita|artikel|laporan|pemberitaan|kesalahan)',
      '(mencabut|menarik|meralat|mengoreksi) … (berita|artikel|laporan)',
      'ralat',
      'koreksi :',
    ],
    'fact-check': [
      '(kesimpulan|hasil) : (salah|hoaks|keliru|sesat|menyesatkan|benar|satire)',
      'cek fakta',
      'periksa fakta',
      'fakta atau hoaks',
      '[salah]',
      'benarkah',
      'turnbackhoax',
      '? tidak (.|,|!)',
    ],
    'follow-up': [
      'seperti (yang |)(telah |sudah |)kami (beritakan|laporkan|tulis)',
      '(setahun|dua tahun|tiga tahun|lima tahun) kemudian :',
    ],
    original: ['eksklusif :', '[ eksklusif ]'],
    'press-release-copy': ['demikian (keterangan|siaran) pers'],
    independent: [
      '(kata|katanya|ujar|ujarnya|ungkap|ungkapnya|tutur|tuturnya|jelasnya) kepada (kami|wartawan kami|redaksi|media ini)',
      'kepada (kami|media ini|wartawan kami|redaksi kami)',
      '(wartawan|reporter|kontributor) kami',
      'saat (dihubungi|ditemui) (kami|media ini)',
    ],
  },
  translations: {
    said: ['terjemahan (kami|saya|redaksi|bebas|tidak resmi)', 'diterjemahkan oleh (kami|redaksi|tim redaksi)'],
    original: ['(artikel|naskah|teks|versi|berita|sumber|tulisan) (asli|aslinya)', 'bahasa aslinya'],
    foreign: ['(dalam|berbahasa) (bahasa |)(arab|belanda|inggris|jepang|jerman|mandarin|prancis|rusia|spanyol)'],
  },
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
        'kerja sama (dengan|antara) (pihak ketiga|mitra|klien)',
        'konten (kerja sama|kolaborasi|berbayar|promosi)',
        'dalam rangka kerja sama',
        'iklan',
        'advertorial',
        'konten bersponsor',
        '(konten|artikel|tulisan|materi) (ini |)(merupakan |adalah |) (iklan|konten bersponsor|konten promosi|konten berbayar|materi promosi|advertorial|kerja sama)',
        '(konten|artikel|tulisan) (ini |)(hasil kerja sama|hasil kerjasama|disponsori oleh|dipersembahkan oleh|didukung oleh|kerja sama dengan)',
        'konten promosi',
        'konten kerja sama',
        'dipersembahkan oleh',
        'redaksi tidak terlibat',
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
        'terdapat (kesalahan|kekeliruan)',
        '(redaksi|kami) (memohon|meminta|mohon|menyampaikan permohonan) maaf atas',
        'sebelumnya (tertulis|tercantum|disebutkan) (keliru|salah)',
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
        '(artikel|berita|teks|tulisan|konten|naskah) (ini |)(telah |) (ditulis|dibuat|disusun|dihasilkan|diolah) (dengan bantuan|menggunakan|oleh|dengan) (ai|kecerdasan buatan|teknologi ai)',
        '(ditulis|dibuat|disusun|dihasilkan|diolah) (dengan bantuan|menggunakan|oleh|dengan) (kecerdasan buatan|teknologi ai)',
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
        '(artikel|berita|teks|tulisan|konten|naskah) (ini |)(telah |) diterjemahkan (secara otomatis|oleh mesin|oleh ai|dengan ai|dengan bantuan|menggunakan|oleh kecerdasan|secara mesin)',
        'diterjemahkan (dengan bantuan|menggunakan|oleh kecerdasan|oleh ai|oleh mesin)',
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
  abbreviations: `dok, tn, ny, nn, sdr, dr, prof, drs, ir, h, hj, s, m, no, jl, dll, dsb, dkk, tgl, rp, kol, letjen, mayjen, brigjen, jend`,
  agencies: `antara, afp, ap, reuters, bernama, xinhua`,
};
