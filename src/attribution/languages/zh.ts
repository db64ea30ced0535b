import type { LanguageRules } from '../language.ts';

/** Chinese, in both sets of characters. No spaces and no capitals: a source lies between a boundary and its cue. */
export const zh: LanguageRules = {
  code: 'zh',
  writing: { spaces: false, capitals: 'none', apostrophe: 'after' },

  nouns: {
    source: '消息人士, 知情人士, 知情者, 线人, 線人, 消息, 消息来源, 消息來源, 内部人士, 內部人士',
    people:
      '官员, 官員, 发言人, 發言人, 专家, 專家, 分析人士, 目击者, 目擊者, 居民, 人士, 外交官, 高官, 代表, 分析师, 分析師, 学者, 學者, 负责人, 負責人, 工作人员, 工作人員, 当局者, 民众, 民眾, 网民',
    office:
      '总统, 總統, 总理, 總理, 主席, 部长, 部長, 外长, 外長, 市长, 市長, 省长, 大使, 司令, 将军, 將軍, 教授, 记者, 記者, 作者, 局长, 局長, 院长, 院長, 首相, 国务卿, 國務卿, 秘书长, 主任, 教练, 律师, 律師, 医生, 醫生',
    unnamed: '不愿透露姓名, 不願透露姓名, 不愿具名, 不願具名, 匿名, 未具名, 要求匿名, 不具名, 接近, 熟悉',
    organization:
      '外交部, 国防部, 國防部, 政府, 警方, 公安, 部门, 部門, 法院, 检方, 檢方, 委员会, 委員會, 议会, 議會, 大学, 大學, 公司, 集团, 集團, 银行, 銀行, 当局, 當局, 白宫, 白宮, 克里姆林宫, 军方, 軍方, 大使馆, 组织, 組織, 协会, 中心, 机构, 機構, 研究所, 党',
    outlet:
      '报纸, 報紙, 日报, 日報, 晚报, 晚報, 时报, 時報, 周刊, 杂志, 雜誌, 电视台, 電視台, 电台, 電台, 网站, 網站, 媒体, 媒體, 外媒, 频道, 頻道, 新闻网, 新聞網, 传媒, 报社, 报',
    agency: '通讯社, 通訊社, 新闻社, 新聞社, 社',
    document: '报告, 報告, 调查, 調查, 研究, 声明, 聲明, 公告, 文件, 数据, 數據, 民调, 民調, 通报, 通報, 公报',
  },

  phrase: {
    determiners: '',
    definite: '该, 該, 这, 這, 上述',
    links: '的, 和, 与, 與, 在',
    particles: '·, ・',
    stops:
      '但, 但是, 而, 并, 並, 因为, 因為, 所以, 如果, 当, 當, 虽然, 此外, 同时, 同時, 另外, 不过, 不過, 据, 據, 对, 對, 向, 就, 是, 不, 被, 了',
    between:
      '日前, 近日, 今天, 昨天, 今日, 昨日, 周一, 周二, 周三, 周四, 周五, 周六, 周日, 星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期日, 也, 还, 還, 曾, 则, 則, 随后, 隨後, 此前, 早前, 最新, 独家, 獨家, 进一步, 在声明中, 在记者会上, 在新闻发布会上, 当天, 當天, 当地时间, 月, 日, 的消息, 率先, 首先',
    pronouns: { person: '他, 她', people: '他们, 她们, 他們', thing: '它' },
    and: '和, 与, 與, 及',
  },

  cues: [
    {
      words:
        '报道, 報道, 报导, 報導, 消息, 说, 說, 称, 稱, 披露, 透露, 指出, 介绍, 的报道, 的報道, 的报导, 的消息, 的说法',
      forms: ['据{source}{cue}', '據{source}{cue}', '根据{source}{cue}', '根據{source}{cue}', '另据{source}{cue}'],
    },
    {
      words: '援引, 引述, 引用, 援引了',
      forms: [
        '{cue}{source}的(报道|報道|报导|報導|消息|话|話|说法|說法)',
        '{cue}{source}(报道|報道|报导|報導|称|稱|说|說|指|表示)',
        '{cue}{source}',
      ],
      chain: true,
    },
    {
      kind: 'original-publication',
      words: '最先报道, 率先报道, 首先报道, 最早报道, 最先報導, 率先報導, 首先報導',
      forms: ['{source}{cue}'],
    },
    { kind: 'translation', words: '编译自, 編譯自, 译自, 譯自, 翻译自', forms: ['{cue}{source}'] },
    {
      words: '告诉, 告訴, 对, 對, 向',
      forms: ['{source}{cue}{medium}(表示|说|說|透露|称|稱|证实|證實|指出)', '{source}{cue}{medium}'],
      needs: 'person',
    },
    {
      words: `报道称, 报道说, 報道稱, 报导称, 報導指, 報導說, 报道指, 报道, 報道, 报导, 報導, 表示, 称, 稱, 说, 說, 指出, 透露, 披露, 宣布, 宣佈, 强调, 強調, 认为, 認為, 声称, 聲稱, 警告, 写道, 寫道, 证实, 證實, 否认, 否認, 补充说, 坦言, 呼吁, 呼籲, 批评, 批評, 回应, 回應, 承认, 承認, 爆料, 发文称, 发布消息称, 解释说, 直言`,
      forms: ['{source}{cue}'],
    },
  ],
  idioms:
    '据说, 據說, 据称, 據稱, 可以说, 也就是说, 应该说, 换句话说, 总的来说, 名称, 称为, 稱為, 所谓, 说明, 說明, 小说, 小說, 听说, 并称',

  credits: [
    {
      role: 'translator',
      forms: ['编译 :', '编译 ：', '編譯 ：', '翻译 ：', '翻譯 ：', '译者 ：', '譯者 ：', '译 ：'],
    },
    { role: 'editor', forms: ['责任编辑 ：', '責任編輯 ：', '编辑 ：', '編輯 ：', '责编 ：', '審校 ：', '审校 ：'] },
    { role: 'author', forms: ['记者 ：', '記者 ：', '作者 ：', '文 ／', '文 ：', '撰文 ：', '撰稿 ：'] },
    { role: 'photographer', forms: ['摄影 ：', '攝影 ：', '图 ：', '图片 ：', '圖 ：'] },
    {
      role: 'citation',
      forms: ['来源 ：', '來源 ：', '消息来源 ：', '资料来源 ：', '資料來源 ：', '新闻来源 ：', '来源 :'],
    },
    { role: 'original-publication', forms: ['原载 ：', '原载于', '原載於', '首发于', '原文 ：', '原文刊于'] },
    { role: 'republication', forms: ['转载自', '轉載自', '转自'] },
  ],

  notices: [
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: ['广告', '廣告', '赞助内容', '贊助內容', '合作内容', '推广'],
    },
    { kind: 'press-release', name: 'press-release', where: 'label', forms: ['新闻稿', '新聞稿'] },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: ['观点', '觀點', '评论', '評論', '社论', '社論', '不代表本报立场', '不代表本台立场'],
    },
    {
      kind: 'correction',
      name: 'correction',
      forms: ['更正 ：', '更正启事', '编者按 ：', '编者注 ：', '本文已更正', '本文已更新'],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: ['机器翻译', '機器翻譯', '自动翻译', '自動翻譯'],
    },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: ['人工智能生成', '由ai生成', 'ai 生成', '人工智慧生成'],
    },
    { kind: 'satire', name: 'satire', where: 'label', forms: ['讽刺', '諷刺', '恶搞'] },
  ],

  calendar: '月, 日, 年',
  abbreviations: '',
  agencies: '新华社, 新華社, 路透社, 法新社, 美联社, 美聯社, 中新社, 中央社, 塔斯社, 共同社',
};
