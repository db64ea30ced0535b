import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../src/attribution/attributions.ts';
import { compile, readCompiled } from '../../src/attribution/compile.ts';
import type { LanguageRules } from '../../src/attribution/language.ts';
import { openLexicon } from '../../src/attribution/lexicon.ts';
import { read } from '../../src/attribution/reading.ts';
import { articleOf, outlets } from './invented.ts';

/** Rules small enough to be read beside the sentence that they are for. */
function rulesOf(parts: Pick<LanguageRules, 'code' | 'writing' | 'cues'> & Partial<LanguageRules>): LanguageRules {
  return {
    nouns: {
      source: '',
      people: '',
      office: '',
      unnamed: '',
      organization: '',
      outlet: '',
      collective: '',
      agency: '',
      document: '',
    },
    phrase: { determiners: '', links: '', stops: '', between: '', pronouns: { person: '' }, and: '' },
    credits: [],
    notices: [],
    calendar: '',
    abbreviations: '',
    ...parts,
  };
}

function heard(rules: LanguageRules, text: string): { source: string; type: string; via: string[]; span: string }[] {
  const lexicon = openLexicon(readCompiled(compile(rules)));
  const article = articleOf({ paragraphs: [text] });
  const readings = [read(article.text, 0, article.text.length, lexicon)];
  const page = { article, readings, lexicon, outlets, self: null, language: rules.code };
  return findAttributions(page, new Set()).attributions.map(({ source, via, span }) => ({
    source: source.name,
    type: source.type,
    via,
    span: article.text.slice(...(span?.source ?? [0, 0])),
  }));
}

const unspaced = { spaces: false, capitals: 'none', apostrophe: 'after' } as const;
const uncased = { spaces: true, capitals: 'none', apostrophe: 'after' } as const;
const cased = { spaces: true, capitals: 'name', apostrophe: 'after' } as const;

describe('word orders that a form can describe', () => {
  it('a marked topic first and the verb last (Japanese)', () => {
    const ja = rulesOf({
      code: 'ja',
      writing: unspaced,
      cues: [
        { words: '報じた, 述べた', forms: ['{source}は…{cue}'] },
        { words: 'によると', forms: ['{source}{cue}'] },
      ],
      nouns: { ...rulesOf({ code: 'x', writing: unspaced, cues: [] }).nouns, source: '関係者', outlet: '新聞' },
    });
    expect(heard(ja, 'ノルワイヤ通信は8日、港が閉鎖されると報じた。')).toMatchObject([{ source: 'ノルワイヤ通信' }]);
    expect(heard(ja, '港の関係者によると、クレーンは古い。')).toMatchObject([
      { source: '港の関係者', type: 'anonymous' },
    ]);
  });

  it('case endings that are part of the word (Korean)', () => {
    const ko = rulesOf({
      code: 'ko',
      writing: uncased,
      cues: [
        { words: '따르면', forms: ['{source}에 {cue}'] },
        {
          words: '보도했다, 말했다',
          forms: ['{source}(은|는|이|가) {origin}(을|를) 인용해 … {cue}', '{source}(은|는|이|가) … {cue}'],
        },
      ],
      nouns: { ...rulesOf({ code: 'x', writing: uncased, cues: [] }).nouns, source: '소식통*' },
    });
    expect(heard(ko, '노르와이어에 따르면 항구는 닫혔다.')).toMatchObject([
      { source: '노르와이어', span: '노르와이어' },
    ]);
    expect(heard(ko, '노르와이어는 5일 항구가 닫혔다고 보도했다.')).toMatchObject([{ source: '노르와이어' }]);
    expect(heard(ko, '노르와이어는 소식통을 인용해 항구가 닫혔다고 보도했다.')).toMatchObject([
      { source: '노르와이어', via: ['소식통'] },
      { source: '소식통', type: 'anonymous' },
    ]);
  });

  it('endings after an apostrophe, and a subject without a mark (Turkish)', () => {
    const tr = rulesOf({
      code: 'tr',
      writing: cased,
      cues: [
        { words: 'göre', forms: ["{source}'(a|e|ya|ye) {cue}", '{source} {cue}'] },
        { words: 'söyledi', forms: ['{source} … {cue}'] },
      ],
    });
    expect(heard(tr, "Norwire'e göre liman kapandı.")).toMatchObject([{ source: 'Norwire', type: 'agency' }]);
    expect(heard(tr, 'Ayşe Yılmaz, limanın kapandığını söyledi.')).toMatchObject([
      { source: 'Ayşe Yılmaz', type: 'person' },
    ]);
  });

  it('a postposition that is a word (Hindi)', () => {
    const hi = rulesOf({
      code: 'hi',
      writing: uncased,
      cues: [
        { words: 'के अनुसार', forms: ['{source} {cue}'] },
        { words: 'बताया, कहा', forms: ['{source} ने … {cue}', '{source} ने {cue}'] },
      ],
      nouns: { ...rulesOf({ code: 'x', writing: uncased, cues: [] }).nouns, source: 'सूत्रों, सूत्र' },
    });
    expect(heard(hi, 'सूत्रों के अनुसार बंदरगाह बंद है।')).toMatchObject([{ source: 'सूत्रों', type: 'anonymous' }]);
    expect(heard(hi, 'राम शर्मा ने शुक्रवार को बताया कि बंदरगाह बंद है।')).toMatchObject([{ source: 'राम शर्मा' }]);
  });

  it('letters that grow on to a word (Hebrew)', () => {
    const he = rulesOf({
      code: 'he',
      writing: { ...uncased, clitics: { any: 'ו, ש', nouns: 'ה, ל, ב' } },
      cues: [
        { words: 'אמר', forms: ['{cue} {source} ל{medium}', '{cue} {source}'] },
        { words: 'לפי', forms: ['{cue} {source}'] },
      ],
      nouns: { ...rulesOf({ code: 'x', writing: uncased, cues: [] }).nouns, office: 'שר', outlet: 'עיתון' },
      phrase: { ...rulesOf({ code: 'x', writing: uncased, cues: [] }).phrase, stops: 'כי' },
    });
    expect(heard(he, 'ואמר שר התחבורה לעיתון כי הנמל סגור.')).toMatchObject([{ source: 'שר התחבורה' }]);
    expect(heard(he, 'לפי נורוויר, הנמל סגור.')).toMatchObject([{ source: 'נורוויר' }]);
  });

  it('both sides of the source (Chinese), and every noun with a capital (German)', () => {
    const zh = rulesOf({ code: 'zh', writing: unspaced, cues: [{ words: '报道', forms: ['据{source}{cue}'] }] });
    expect(heard(zh, '据诺维社报道，港口关闭。')).toMatchObject([{ source: '诺维社', type: 'agency' }]);
    const de = rulesOf({
      code: 'de',
      writing: { ...cased, capitals: 'noun' },
      cues: [
        { words: 'laut', forms: ['{cue} {source}'] },
        { words: 'zufolge', forms: ['{source} {cue}'] },
      ],
      phrase: {
        ...rulesOf({ code: 'x', writing: cased, cues: [] }).phrase,
        stops: 'ist, wird',
        determiners: 'einem, dem, der',
      },
      nouns: { ...rulesOf({ code: 'x', writing: cased, cues: [] }).nouns, people: 'Sprecher*', document: 'Bericht' },
    });
    expect(heard(de, 'Der Hafen ist laut Norwire geschlossen.')).toMatchObject([{ source: 'Norwire', type: 'agency' }]);
    expect(heard(de, 'Einem Bericht zufolge ist der Hafen geschlossen.')).toMatchObject([{ type: 'document' }]);
  });
});

describe('what belongs to a word, or stands beside it', () => {
  it('a pronoun on a verb, and a speaker inside the marks (French)', () => {
    const fr = rulesOf({
      code: 'fr',
      writing: { ...cased, apostrophe: 'before', enclitics: '-t-il, -il', asides: true },
      cues: [{ words: 'dit, affirme', forms: ['” {cue} {source}'] }],
      phrase: { ...rulesOf({ code: 'x', writing: cased, cues: [] }).phrase, pronouns: { person: 'il' } },
    });
    expect(heard(fr, '« Nous avons fini, affirme Ana Belova. Le port est fermé. »')).toMatchObject([
      { source: 'Ana Belova' },
    ]);
    expect(heard(fr, '« Nous avons fini », affirme-t-il.')).toMatchObject([{ span: 'il' }]);
  });

  it('an apostrophe that is a letter (Ukrainian), and marks that pages leave out (Romanian)', () => {
    const uk = rulesOf({
      code: 'uk',
      writing: { ...cased, apostrophe: 'within' },
      cues: [{ words: 'сказав', forms: ['{source} {cue}'] }],
    });
    expect(heard(uk, "Марко Лук'яненко сказав, що порт закрито.")).toMatchObject([{ source: "Марко Лук'яненко" }]);
    const ro = rulesOf({
      code: 'ro',
      writing: { ...cased, plain: true },
      cues: [{ words: 'a anunțat', forms: ['{source} {cue}'] }],
    });
    expect(heard(ro, 'Ana Belova a anuntat că portul este închis.')).toMatchObject([{ source: 'Ana Belova' }]);
  });

  it('two outlets with one cue, and an outlet that touches the speaker', () => {
    const xx = rulesOf({
      code: 'xx',
      writing: cased,
      cues: [
        { words: 'wrote', forms: ['{source} {cue}'] },
        { words: 'told', forms: ['{cue} {medium} {source}'] },
      ],
      phrase: { ...rulesOf({ code: 'x', writing: cased, cues: [] }).phrase, and: 'and' },
    });
    expect(heard(xx, 'Vestnik and Norwire wrote it.').map(({ source }) => source)).toEqual(['Vestnik', 'Norwire']);
    expect(heard(xx, 'It is late, told Vestnik Ana Belova.')).toMatchObject([
      { source: 'Ana Belova' },
      { source: 'Vestnik', via: ['Ana Belova'] },
    ]);
  });

  it('a subject that opens no clause, or stands before a passive, says nothing', () => {
    const xx = rulesOf({
      code: 'xx',
      writing: cased,
      cues: [{ words: 'said', forms: ['{source} {cue}'] }],
      phrase: {
        ...rulesOf({ code: 'x', writing: cased, cues: [] }).phrase,
        openers: 'and',
        passive: 'was',
        between: 'was',
        links: 'for',
        stops: 'that, voted',
      },
    });
    expect(heard(xx, 'They voted for Smith said nothing.')).toEqual([]);
    expect(heard(xx, 'It rained and Smith said so.')).toMatchObject([{ source: 'Smith' }]);
    expect(heard(xx, 'Smith was said here.')).toEqual([]);
  });
});

describe('what was said stands beside the cue', () => {
  const xx = rulesOf({
    code: 'xx',
    writing: cased,
    cues: [
      { words: '*ed', forms: ['” {cue} {source} ”', '” {source} {cue}'], needs: 'speech', quiet: true },
      { words: 'said', forms: ['{source} {cue}'] },
    ],
    pointers: 'read more :',
    phrase: { ...rulesOf({ code: 'x', writing: cased, cues: [] }).phrase, openers: 'and', links: 'from', stops: 'a' },
  });

  it('any verb will do there, and nowhere else', () => {
    expect(heard(xx, '“It is late,” grumbled Ana Belova.')).toMatchObject([{ source: 'Ana Belova' }]);
    expect(heard(xx, '“It is late,” Ana Belova grumbled.')).toMatchObject([{ source: 'Ana Belova' }]);
    expect(heard(xx, 'On the quay, waited Ana Belova.')).toEqual([]);
    expect(heard(xx, '“It is late,” ended a leaflet.')).toEqual([]);
  });

  it('a paragraph that begins with a dash is speech up to the mark before the claim', () => {
    expect(heard(xx, '– We were tricked. It is late, grumbled Ana Belova.')).toMatchObject([{ source: 'Ana Belova' }]);
  });

  it('a trade that is no known noun may stand before the name', () => {
    expect(heard(xx, 'It rained and harbour pilot Ana Belova said so.')).toMatchObject([{ source: 'Ana Belova' }]);
    expect(heard(xx, 'A letter from Ana Belova said nothing.')).toEqual([]);
  });

  it('the headline of another article says nothing', () => {
    expect(heard(xx, 'Read more: Ana Belova said so.')).toEqual([]);
  });
});

describe('what joins on to a phrase', () => {
  const plain = rulesOf({ code: 'x', writing: cased, cues: [] });

  it('a genitive belongs to the noun before it (German)', () => {
    const de = rulesOf({
      code: 'de',
      writing: { ...cased, capitals: 'noun' },
      cues: [{ words: 'warnte', forms: ['{source} {cue}'] }],
      nouns: { ...plain.nouns, people: 'kapitän' },
      phrase: { ...plain.phrase, determiners: 'der, die', genitives: 'der', openers: 'und' },
    });
    expect(heard(de, 'Der Kapitän der Fähre warnte.')).toMatchObject([{ span: 'Der Kapitän der Fähre' }]);
    expect(heard(de, 'Am Kai die Fähre warnte.')).toEqual([]);
    expect(heard(de, 'Die Mischung der Fähre warnte.')).toEqual([]);
  });

  it('a relative clause between the words and the cue', () => {
    const de = rulesOf({
      code: 'de',
      writing: { ...cased, capitals: 'noun' },
      cues: [{ words: 'geht hervor', forms: ['aus {source} {cue}'] }],
      phrase: { ...plain.phrase, determiners: 'einem, der', pronouns: { person: '', relative: 'der' }, links: 'aus' },
      nouns: { ...plain.nouns, document: 'Brief' },
    });
    expect(heard(de, 'Aus einem Brief, der hier liegt, geht hervor, dass es regnet.')).toMatchObject([
      { span: 'einem Brief', type: 'document' },
    ]);
  });

  it('a title that no index knows, where only a publication can stand', () => {
    const xx = rulesOf({
      code: 'xx',
      writing: cased,
      cues: [{ words: 'first appeared in', forms: ['{cue} {source}'], needs: 'publication' }],
    });
    expect(heard(xx, 'It first appeared in Tide Table.')).toMatchObject([{ source: 'Tide Table', type: 'outlet' }]);
    expect(heard(xx, 'It first appeared in “Tides”.')).toMatchObject([{ source: 'Tides', type: 'outlet' }]);
    expect(heard(xx, 'It first appeared in Harbourtown.')).toEqual([]);
  });
});

describe('a subject far from its verb, in scripts without capitals', () => {
  const nouns = rulesOf({ code: 'x', writing: uncased, cues: [] }).nouns;
  const phrase = rulesOf({ code: 'x', writing: uncased, cues: [] }).phrase;

  it('is the marked phrase that is surely somebody, not the first one', () => {
    const ja = rulesOf({
      code: 'ja',
      writing: { ...unspaced, headLast: true },
      nouns: { ...nouns, people: '専門家', organization: '省', title: '氏' },
      phrase: { ...phrase, links: 'の', stops: 'と, が, は, を' },
      cues: [{ words: '(指摘|説明)した, と述べ', forms: ['{source}は…{cue}'] }],
      calendar: '日',
    });
    expect(heard(ja, '堤防は低すぎると専門家は指摘した。')).toMatchObject([{ source: '専門家', type: 'anonymous' }]);
    expect(heard(ja, '森氏は急ぐと述べ、港湾省の専門家は遅いと説明した。')).toMatchObject([
      { source: '森氏' },
      { source: '港湾省の専門家', type: 'anonymous' },
    ]);
    expect(heard(ja, '港湾省は日曜日に開くと説明した。')).toMatchObject([{ source: '港湾省', type: 'organization' }]);
    expect(heard(ja, '北日本省は5日に開くと説明した。')).toMatchObject([{ source: '北日本省' }]);
  });

  it('carries its mark after a bracket, and nouns know their endings (Korean)', () => {
    const ko = rulesOf({
      code: 'ko',
      writing: { ...uncased, endings: '은, 는, 이, 가', headLast: true },
      nouns: { ...nouns, outlet: '*타임스', organization: '*부' },
      cues: [{ words: '보도했다', forms: ['{source}(은|는) … {cue}'] }],
    });
    expect(heard(ko, '노르타임스(NT)는 국방부가 항구를 닫는다고 보도했다.')).toMatchObject([
      { source: '노르타임스', type: 'outlet' },
    ]);
  });

  it('is no object, and a name between commas is the source (Persian)', () => {
    const fa = rulesOf({
      code: 'fa',
      writing: uncased,
      nouns: { ...nouns, people: 'سخنگوی', office: 'شهردار', organization: 'دولت, ارتش', document: 'گزارش' },
      phrase: { ...phrase, passive: 'را', openers: 'و, که', stops: 'که, را, آن' },
      cues: [{ words: '(رد|اعلام) کرد', forms: ['{source} … {cue}'] }],
    });
    expect(heard(fa, 'سخنگوی دولت گزارش نورا را رد کرد.')).toMatchObject([{ source: 'سخنگوی دولت' }]);
    expect(heard(fa, 'پل را ارتش رد کرد.')).toEqual([]);
    expect(heard(fa, 'شهردار شهر، مینا فروتن، گزارش را رد کرد.')).toMatchObject([
      { source: 'مینا فروتن', type: 'person' },
    ]);
    expect(heard(fa, 'سخنگوی دولت آن گزارش را رد کرد و ارتش اعلام کرد که پل باز است.')).toMatchObject([
      { source: 'سخنگوی دولت' },
      { source: 'ارتش' },
    ]);
  });
});

describe('a form that is malformed', () => {
  it.each(['{source} (said', '{source}'])('%s is refused', (form) => {
    expect(() => compile(rulesOf({ code: 'x', writing: cased, cues: [{ forms: [form] }] }))).toThrow(/form/);
  });
});

describe('words that no list holds', () => {
  const rules = rulesOf({
    code: 'xx',
    writing: { ...cased, asides: true },
    pointers: 'read also :',
    nouns: { ...rulesOf({ code: 'x', writing: cased, cues: [] }).nouns, people: 'witnesses', outlet: 'newspaper' },
    phrase: { ...rulesOf({ code: 'x', writing: cased, cues: [] }).phrase, stops: 'he, in', links: 'of' },
    cues: [
      { words: 'said, say', forms: ['” {cue} {source}', '{source} {cue}'] },
      { words: '*', forms: ['” {cue} {source} ”', '{source} {cue} :'], needs: 'speech' },
    ],
  });

  it('stand between a quotation and its speaker', () => {
    expect(heard(rules, '“We are alive,” sighs Ilse Marenko.')).toMatchObject([{ source: 'Ilse Marenko' }]);
    expect(heard(rules, 'Ilse Marenko shrugs: “We are alive and well here.”')).toMatchObject([
      { source: 'Ilse Marenko' },
    ]);
    expect(heard(rules, '– We are alive – sighs Ilse Marenko.')).toMatchObject([{ source: 'Ilse Marenko' }]);
    expect(heard(rules, '«We are alive, — sighs Ilse Marenko, — and well».')).toMatchObject([
      { source: 'Ilse Marenko' },
    ]);
  });

  it('are no cues where no speech stands beside them', () => {
    expect(heard(rules, 'Then came Ilse Marenko.')).toEqual([]);
    expect(heard(rules, 'The firm “Marenko”, founded Ilse Marenko.')).toEqual([]);
    expect(heard(rules, '“We are alive,” in Berlin.')).toEqual([]);
  });

  it('a headline of another article says nothing here', () => {
    expect(heard(rules, 'Read also: Witnesses say the port is shut')).toEqual([]);
    expect(heard(rules, 'Witnesses say the port is shut')).toHaveLength(1);
  });

  it('the mark after the title of a newspaper ends no quotation', () => {
    expect(heard(rules, 'The newspaper “Vestnik” said Ilse Marenko left.')).toMatchObject([{ source: 'Vestnik' }]);
  });
});

describe('whose clause it is', () => {
  const rules = rulesOf({
    code: 'xx',
    writing: cased,
    nouns: {
      ...rulesOf({ code: 'x', writing: cased, cues: [] }).nouns,
      people: 'staff',
      organization: 'court',
      document: 'ruling',
    },
    phrase: { ...rulesOf({ code: 'x', writing: cased, cues: [] }).phrase, determiners: 'the', lastNounDecides: true },
    cues: [{ words: 'said', forms: ['{source} … {cue}', '{medium} {cue} {source}'] }],
  });

  it('a semicolon ends what is not the clause of the cue', () => {
    expect(heard(rules, 'Marenko will go; staff of it the end said.')).toMatchObject([{ source: 'staff' }]);
  });

  it('the last noun says what a phrase is, where the language has it so', () => {
    expect(heard(rules, 'Court ruling, that it ends said.')).toMatchObject([{ type: 'document' }]);
  });
});

describe('outlets among other words', () => {
  const rules = rulesOf({
    code: 'xx',
    writing: cased,
    nouns: { ...rulesOf({ code: 'x', writing: cased, cues: [] }).nouns, people: 'source, lawyer', outlet: 'daily' },
    phrase: {
      ...rulesOf({ code: 'x', writing: cased, cues: [] }).phrase,
      determiners: 'the',
      links: 'on, of',
      between: 'quietly',
    },
    calendar: 'monday',
    cues: [
      { words: 'citing', forms: ['{cue} {source}'], chain: true },
      { words: 'report', forms: ['{cue} {source}'], needs: 'outlet' },
      {
        words: 'told, announces',
        forms: ['{medium} {cue} {source}', '{cue} (to|at) {medium} {source}', '” {cue} {source}', '{source} {cue}'],
      },
    ],
  });

  it('whom it was told before the verb must be an outlet', () => {
    expect(heard(rules, 'Norwire told the source')).toMatchObject([{ source: 'the source' }, { source: 'Norwire' }]);
    expect(heard(rules, 'Ilse Marenko told the source')).toMatchObject([{ source: 'Ilse Marenko' }]);
  });

  it('a day may stand before the outlet', () => {
    expect(heard(rules, 'So told on Monday to Norwire the source')).toMatchObject([
      { source: 'the source' },
      { source: 'Norwire' },
    ]);
  });

  it('words in lower case stand before the outlet that a cue asks for', () => {
    expect(heard(rules, 'They deny a report german Vestnik')).toMatchObject([{ source: 'Vestnik' }]);
  });

  it('a name with a description after it is the subject', () => {
    expect(heard(rules, 'Ilse Marenko, the lawyer, announces the source')).toMatchObject([{ source: 'Ilse Marenko' }]);
  });

  it('a quoted title that cites somebody is no speech', () => {
    expect(heard(rules, '“Vestnik”, citing the source, announces talks')).toMatchObject([
      { source: 'the source' },
      { source: 'Vestnik', via: ['the source'] },
    ]);
  });

  it('a title in marks is one name, and parts whom it was told from who told it', () => {
    expect(heard(rules, 'So told to «Voice of the Coast» the source')).toMatchObject([
      { source: 'the source' },
      { source: 'Voice of the Coast', type: 'outlet', via: ['the source'] },
    ]);
  });

  it('a place may stand between the verb and the name at the end', () => {
    expect(heard(rules, '“All is well here,” announces of a small room Ilse Marenko.')).toMatchObject([
      { source: 'Ilse Marenko' },
    ]);
    expect(heard(rules, 'then, announces of a small room Ilse Marenko.')).toEqual([]);
  });
});
