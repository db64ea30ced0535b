import type { LanguageRules } from '../language.ts';

/** Japanese. No spaces and no capitals; the topic is marked and the verb ends the sentence, often far away. */
export const ja: LanguageRules = {
  code: 'ja',
  writing: { spaces: false, capitals: 'none', apostrophe: 'after' },

  nouns: {
    source: `関係者, 関係筋, 情報筋, 消息筋, 外交筋, 政府筋, 筋, 情報源, 内部関係者, 事情に詳しい関係者, 事情に詳しい人物, 捜査関係者, 政府関係者, 業界関係者, 党関係者, 軍関係者, 外交関係者, 消息通, 事情通`,
    people: `当局者, 高官, 政府高官, 幹部, 報道官, 広報担当者, 担当者, 専門家, 識者, アナリスト, 目撃者, 住民, 市民, 外交官, 職員, 社員, 従業員, 元社員, 人物, 男性, 女性, 遺族, 被害者, 弁護士, 研究者, 学者, 議員, 選手, 乗客, 友人, 知人, 近隣住民, 消防隊員, 兵士, 将校, 代理人, スポークスマン, 複数の人`,
    office: `大統領, 首相, 総理, 外相, 外務大臣, 大臣, 国防相, 財務相, 農相, 官房長官, 長官, 知事, 市長, 町長, 村長, 議長, 委員長, 会長, 社長, 代表, 局長, 部長, 課長, 所長, 署長, 教授, 准教授, 名誉教授, 監督, 記者, 特派員, 作家, 将軍, 司令官, 総裁, 大使, 国王, 理事長, 事務局長, 氏, さん, 容疑者, 被告, 校長, 院長, 医師, 港長, 幹事長, 書記長, 報道官, 参謀長`,
    unnamed: `匿名, 匿名を条件, 匿名の, 名前を明かさない, 実名を伏せる, 氏名不詳, 匿名を希望, 詳しい, 近い, 複数の`,
    organization: `外務省, 国防省, 防衛省, 財務省, 省, 庁, 政府, 警察, 県警, 警視庁, 警察署, 検察, 地検, 裁判所, 地裁, 高裁, 最高裁, 委員会, 議会, 国会, 党, 大学, 研究所, 会社, 企業, 銀行, グループ, 組織, 団体, 協会, 連盟, 連合, 軍, 当局, 市, 県, 都, 府, 町, 消防, 気象庁, 海上保安庁, 大使館, ホワイトハウス, クレムリン, 国連, センター, 機構, 病院, 学校, 組合, 労組, 側, 港湾局, 教育委員会, 調査会社, 所`,
    outlet: `新聞, 紙, 新聞社, 日刊紙, 夕刊紙, 雑誌, 誌, 週刊誌, テレビ, テレビ局, ラジオ, 放送, 放送局, メディア, 報道機関, 地元メディア, 現地メディア, 電子版, ニュースサイト, サイト, 国営テレビ, ＣＮＮ, タイムズ`,
    agency: `通信社, 通信, 国営通信`,
    document: `報告書, 報告, 調査, 世論調査, 声明, 声明文, 文書, 内部文書, 資料, 統計, データ, 発表, 研究, 論文, 白書, メール, 書簡, 議事録, 報道, 判決, 訴状, リリース, プレスリリース, 社説, 記事, 取材, 調べ`,
  },

  phrase: {
    determiners: ``,
    definite: `同, この, その`,
    links: `の, と, な, に, 近い, 詳しい, する, た, い`,
    particles: `・, ＝, =, ー`,
    stops: `が, を, は, も, で, から, まで, より, へ, しかし, また, 一方, そして, ただ, なお, ため, こと, もの, とき, 場合, という, ない, である, だ, 、`,
    between: `日, 月, 日付, 日夜, 日午前, 日午後, 同日, 前日, 翌日, 今月, 先月, 昨年, 今年, これまでに, 独自に, 新たに, 会見で, 記者会見で, 声明で, インタビューで, 取材に対し, 取材に, 記者団に, 電子版で, 早朝, 未明, 夜, 朝, すでに, 改めて, 自身の`,
    pronouns: { person: `彼, 彼女`, people: `彼ら`, thing: `それ` },
    and: `と, や, 及び`,
  },

  cues: [
    {
      words: `報じた, 伝えた, 報道した, 報じている, 伝えている, 書いた, 配信した`,
      forms: [
        '{source}は…{origin}の話として…{cue}',
        '{source}は…{origin}を引用し…{cue}',
        '{source}は…{cue}',
        '{source}が…{cue}',
        '{source}も…{cue}',
      ],
    },
    {
      words: `の話として, の話と, の発言として, の情報として, を引用し, を引用して, を引き, の報道を引用し, 筋の話として, の証言として, を情報源に, を基に`,
      forms: ['{source}{cue}'],
      chain: true,
    },
    {
      words: `によると, によれば, に よると, の発表によると, の調べによると, の報道によると, への取材によると, の調査によると, の推計によると, によりますと, への取材で, への取材で分かった, の調べで, の調査で, の調べでは, の調査では, が関係者への取材で, の話では, の説明では, の発表では, によれば`,
      forms: ['{source}{cue}'],
    },
    {
      words: `に語った, に対し, に対して, の取材に, の取材に対し, の取材に応じ, のインタビューで`,
      forms: ['{source}は{medium}{cue}'],
      quiet: true,
      needs: 'person',
    },
    {
      kind: 'original-publication',
      words: `が最初に報じた, が初めて報じた, がいち早く報じた, が最初に伝えた, が先に報じた, がスクープした, に掲載された, で最初に公開された`,
      forms: ['{source}{cue}'],
      needs: 'outlet',
    },
    {
      words: `と述べた, と語った, と話した, と話している, と話す, と語る, と述べている, と明らかにした, と発表した, と説明した, と説明している, と主張した, と主張している, と指摘した, と指摘している, と指摘する, と強調した, と否定した, と認めた, と警告した, と批判した, と訴えた, と訴えている, と証言した, とコメントした, と表明した, と明かした, と打ち明けた, と予測した, と分析している, と分析する, と分析した, とみている, と見ている, としている, とした, と答えた, と呼びかけた, と公表した, と振り返った, と漏らした, と反論した, ことを明らかにした, 否定した, 発表した, 認めた, 否定している, を明らかにした, 謝罪した, と嘆いた, と懸念を示した, を示した, と喜んだ, と強調する, と説明する`,
      forms: ['{source}は…{cue}', '{source}が…{cue}', '{source}も…{cue}'],
    },
  ],

  credits: [
    {
      role: 'author',
      forms: ['文 ：', '文 ／', '文・', '取材・文 ：', '記者 ：', '執筆 ：', '筆者 ：', '著者 ：', '文＝'],
    },
    {
      role: 'translator',
      forms: ['翻訳 ：', '訳 ：', '訳＝', '翻訳＝', '翻訳 ／', '訳・', '翻訳 :', '日本語訳 ：', '訳者 ：'],
    },
    { role: 'editor', forms: ['編集 ：', '編集＝', '編集 ／', '構成 ：', '構成＝', '編集 :'] },
    { role: 'photographer', forms: ['写真 ：', '写真＝', '撮影 ：', '撮影＝', '写真 :', '画像 ：', '提供 ：'] },
    { role: 'contributor', forms: ['取材協力 ：', '協力 ：', '取材 ：'] },
    { role: 'wire', forms: ['(共同)', '(時事)', '（共同）', '（時事）'] },
    { role: 'citation', forms: ['出典 ：', 'ソース ：', '情報源 ：', '引用元 ：', '出典＝', '参考 ：', '出所 ：'] },
    { role: 'original-publication', forms: ['初出 ：', '原文 ：', '元記事 ：', '初出は'] },
    { role: 'republication', forms: ['転載元 ：', 'より転載', '転載 ：', 'から転載'] },
  ],

  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      where: 'text',
      forms: ['ロシアで活動が禁止', 'ロシアで禁止', 'テロ組織に指定'],
    },
    { kind: 'legal-label', name: 'foreign-agent', where: 'text', forms: ['外国の代理人に指定', '外国エージェント'] },
    { kind: 'legal-label', name: 'undesirable-organisation', where: 'text', forms: ['望ましくない組織'] },
    { kind: 'self-statement', name: 'own-designation', where: 'self', forms: ['当社を', '本紙を'] },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: ['広告', '提供 ：', 'PR', '【PR】', 'タイアップ', 'スポンサード', '企画・制作', '広告企画', '協賛'],
    },
    { kind: 'press-release', name: 'press-release', where: 'label', forms: ['プレスリリース', '報道発表'] },
    {
      kind: 'correction',
      name: 'correction',
      forms: ['訂正 ：', '訂正', '【訂正】', 'お詫びと訂正', 'おわびと訂正', '訂正して', '追記 ：', '更新 ：'],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: ['社説', '論説', 'コラム', 'オピニオン', '寄稿', '論評', '時評', '筆者の個人的見解'],
    },
    { kind: 'satire', name: 'satire', where: 'label', forms: ['風刺', 'パロディー', '虚構'] },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: ['AIが作成', 'AIで生成', '生成AI', '自動生成', 'AIを使用', 'AIを用いて', '人工知能'],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: ['機械翻訳', '自動翻訳', 'AI翻訳'],
    },
    { kind: 'archive', name: 'old-article', where: 'label', forms: ['アーカイブ', '過去記事', '年以上前の記事'] },
    { kind: 'embargo', name: 'embargo', forms: ['報道解禁', '解禁日時'] },
  ],

  calendar: `月, 日, 年, 曜日, 時, 分`,
  abbreviations: ``,
  agencies: `共同通信, 時事通信, ロイター, AFP, AP通信, AP, ロイター通信, AFP通信, 聯合ニュース, 新華社, タス通信, 朝鮮中央通信`,
};
