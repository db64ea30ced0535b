import type { LanguageRules } from '../language.ts';

/** Korean. Particles are part of the word before them; the verb ends the sentence. */
export const ko: LanguageRules = {
  code: 'ko',
  writing: { spaces: true, capitals: 'none', apostrophe: 'after' },

  nouns: {
    source: `소식통*, 관계자*, *관계자*, 내부자*, 제보자*, 정통한, 취재원*, 정보원*`,
    people: `당국자*, *당국자*, 고위 당국자*, 대변인*, 전문가*, 분석가*, 목격자*, 주민*, 시민*, 외교관*, 직원*, 임원*, 측근*, 인사*, 유족*, 피해자*, 변호사*, 연구원*, 학자*, 의원*, 승객*, 지인*, 병사*, 장교*, 애널리스트*, 연구자*, 고위 관리*, 관리*, 노동자*, 학생*, 학부모*, 상인*, 이웃*, 담당자*, 실무자*`,
    office: `대통령*, 총리*, 장관*, 차관*, 외무장관*, 국방장관*, 시장*, 도지사*, 지사*, 의장*, 위원장*, 대표*, 회장*, 사장*, 국장*, 부장*, 과장*, 소장*, 서장*, 교수*, 감독*, 기자*, 특파원*, 작가*, 사령관*, 총재*, 대사*, 국왕*, 이사장*, 사무총장*, 씨*, 원장*, 실장*, 본부장*, 청장*, 군수*, 구청장*, 원내대표*, 대변인*, 박사*, 코치*, 처장*`,
    unnamed: `익명*, 익명을 요구한, 익명을 전제로, 이름을 밝히지 않은, 신원을 밝히지 않은, 실명을 밝히지, 정통한, 가까운, 잘 아는, 밝히기를 거부한, 복수의`,
    organization: `외교부*, 국방부*, 기획재정부*, *부는, *부가, 정부*, 경찰*, 경찰서*, 경찰청*, 검찰*, 법원*, 대법원*, 헌법재판소*, 위원회*, *위원회*, 국회*, 당국*, *당은, *당이, 대학*, 대학교*, 연구소*, 연구원*, 회사*, 기업*, 은행*, 그룹*, 조직*, 단체*, 협회*, 연맹*, 연합회*, 군*, 군 당국*, 시청*, 도청*, 소방*, 소방당국*, 기상청*, 통계청*, 해경*, 대사관*, 백악관*, 크렘린*, 청와대*, 대통령실*, 유엔*, 센터*, 병원*, 학교*, 노조*, 노동조합*, 측은, 측이, 측, 공단*, 공사*, *청은, *청이, 합참*`,
    outlet: `신문*, *신문*, 일보*, *일보*, 방송*, *방송*, 매체*, *매체*, 언론*, 외신*, 잡지*, 주간지*, 일간지*, 텔레비전*, 라디오*, 누리집*, 뉴스*, *뉴스*, 타임스*, 포스트*, *타임스*, 저널*`,
    agency: `통신*, *통신*, 통신사*`,
    document: `보고서*, *보고서*, 조사*, 여론조사*, 성명*, 성명서*, 문건*, 문서*, 자료*, 보도자료*, 통계*, 발표*, 연구*, 논문*, 이메일*, 서한*, 회의록*, 보도*, 판결문*, 공소장*, 기사*, 공시*, 사설*, 설문*, 설문조사*, 녹취록*`,
  },

  phrase: {
    determiners: `한, 두, 세, 여러, 복수의, 몇몇, 어느, 다른`,
    definite: `이, 그, 해당, 같은`,
    links: `의, 내, 현지, 측, 소속, 출신, 관련, 가까운, 정통한, 밝힌, 익명의, 요구한, 익명을`,
    particles: ``,
    stops: `그러나, 하지만, 그리고, 또, 또한, 한편, 다만, 때문에, 위해, 대해, 대한, 있다, 없다, 했다, 한다, 것으로, 것이라고, 라고, 다고, 있는, 없는, 지난, 오는, 약, 등`,
    between: `이날, 지난, 전날, 오늘, 어제, 현지시간, 현지시각, 오전, 오후, 일, 월, 기자회견에서, 인터뷰에서, 성명에서, 성명을 통해, 브리핑에서, 보도자료를 통해, 통화에서, 전화통화에서, 취재진에, 기자들과 만나, 최근, 이미, 앞서, 단독으로, 또, 이와 관련해, 자신의`,
    pronouns: { person: `그는, 그가, 그녀는, 그녀가, 그`, people: `그들은, 이들은`, thing: `` },
    and: `와, 과, 및`,
  },

  cues: [
    { words: `따르면, 의하면`, forms: ['{source}에 {cue}', '{source}의 보도에 {cue}'] },
    {
      words: `인용해, 인용하며, 인용하여, 빌려, 인용하면서, 인용`,
      forms: [
        '{origin}(은|는|이|가) {source}(을|를) {cue}',
        '{source}(을|를) {cue}',
        '{source}의 말을 {cue}',
        '{source}의 (보도를|발언을) {cue}',
      ],
      chain: true,
    },
    {
      kind: 'original-publication',
      words: `처음 보도했다, 최초 보도했다, 최초로 보도했다, 가장 먼저 보도했다, 처음으로 보도했다, 단독 보도했다`,
      forms: ['{source}(은|는|이|가) … {cue}', '{source}(은|는|이|가) {cue}'],
    },
    {
      words: `말했다, 밝혔다, 전했다, 설명했다, 털어놨다, 토로했다`,
      forms: [
        '{source}(은|는|이|가) {medium}에 … {cue}',
        '{source}(은|는|이|가) {medium}(와의|과의) … {cue}',
        '{source}(은|는|이|가) … {cue}',
        '{source}(은|는|이|가) {cue}',
        '{source}도 … {cue}',
      ],
    },
    {
      words: `보도했다, 보도하고 있다, 전하고 있다, 말한다, 말하고 있다, 주장했다, 주장하고 있다, 강조했다, 덧붙였다, 지적했다, 부인했다, 인정했다, 경고했다, 비판했다, 촉구했다, 발표했다, 시사했다, 분석했다, 내다봤다, 전망했다, 예측했다, 증언했다, 반박했다, 해명했다, 답했다, 호소했다, 언급했다, 선언했다, 공개했다, 진단했다, 우려했다, 평가했다, 반발했다, 고 했다, 했다고 밝혔다, 확인했다, 통보했다, 알렸다, 약속했다, 적었다, 썼다, 폭로했다, 회상했다, 당부했다, 일축했다, 밝히고, 전하며, 나타났다`,
      forms: [
        '{source}(은|는|이|가) … {cue}',
        '{source}(은|는|이|가) {cue}',
        '{source}도 … {cue}',
        '{source}에서도 … {cue}',
      ],
    },
    { words: `알려졌다, 전해졌다, 나왔다`, forms: ['{source}를 통해 {cue}', '{source}을 통해 {cue}'] },
  ],

  credits: [
    { role: 'author', forms: ['글 :', '글 =', '기자 :', '취재 :', '글쓴이 :'] },
    { role: 'translator', forms: ['번역 :', '번역 =', '옮긴이 :', '번역:', '역자 :'] },
    { role: 'editor', forms: ['편집 :', '편집 =', '편집자 :', '데스크 :'] },
    { role: 'photographer', forms: ['사진 :', '사진 =', '촬영 :', '사진 제공 :', '그래픽 :', '그래픽 =', '사진='] },
    { role: 'contributor', forms: ['도움 :', '취재 도움 :', '공동취재 :', '취재 지원 :'] },
    { role: 'citation', forms: ['출처 :', '자료 :', '출처=', '출처 ='] },
    { role: 'original-publication', forms: ['원문 :', '원문 보기 :', '최초 게재 :', '원문 출처 :', '원문은'] },
    { role: 'republication', forms: ['전재 :', '제휴 :', '제휴사 :', '에서 전재'] },
  ],

  notices: [
    {
      kind: 'legal-label',
      name: 'banned-organisation',
      where: 'text',
      forms: ['러시아에서 (활동이|) 금지', '테러단체로 지정'],
    },
    { kind: 'legal-label', name: 'foreign-agent', where: 'text', forms: ['외국 대행기관', '외국대리인'] },
    { kind: 'legal-label', name: 'undesirable-organisation', where: 'text', forms: ['바람직하지 않은 단체'] },
    {
      kind: 'sponsored',
      name: 'sponsored-content',
      where: 'label',
      forms: ['광고', '협찬', '유료광고', '유료 광고', '제휴 콘텐츠', '광고성', '이 기사는 광고', '스폰서'],
    },
    { kind: 'press-release', name: 'press-release', where: 'label', forms: ['보도자료'] },
    {
      kind: 'correction',
      name: 'correction',
      forms: ['정정보도', '정정 :', '바로잡습니다', '알립니다', '고침', '반론보도', '수정 :', '정정합니다'],
    },
    {
      kind: 'opinion',
      name: 'opinion',
      where: 'label',
      forms: ['사설', '칼럼', '기고', '오피니언', '시론', '논평', '외부 필자의', '필자의 견해'],
    },
    { kind: 'satire', name: 'satire', where: 'label', forms: ['풍자', '패러디'] },
    {
      kind: 'automation',
      name: 'machine-written',
      where: 'label',
      forms: ['AI가 작성', '인공지능이 작성', '자동 생성', '로봇기자', 'AI 기자', 'AI를 활용', '인공지능'],
    },
    {
      kind: 'machine-translation',
      name: 'machine-translation',
      where: 'label',
      forms: ['기계 번역', '기계번역', '자동 번역', '자동번역', 'AI 번역'],
    },
    { kind: 'archive', name: 'old-article', where: 'label', forms: ['지난 기사', '오래된 기사', '아카이브'] },
    { kind: 'embargo', name: 'embargo', forms: ['엠바고', '보도 시점'] },
  ],

  calendar: `월, 일, 년, 월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일, 오전, 오후`,
  abbreviations: ``,
  agencies: `연합뉴스, 뉴시스, 뉴스1, 로이터, AFP, AP, 로이터통신, AFP통신, AP통신, 신화통신, 타스통신, 교도통신, 블룸버그`,
};
