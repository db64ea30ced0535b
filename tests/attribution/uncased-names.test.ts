import { describe, expect, it } from 'vitest';
import { heard } from './invented.ts';

describe('a name in a script without capitals', () => {
  it.each([
    ['he', '"הגשר ייסגר מחר", אמר ראש העיר, יוסי ברקן.', 'person יוסי ברקן'],
    ['he', 'הגשר המרכזי בעיר ייסגר לתנועה מחר, כך מסר ראש העיר, יעל ברק.', 'person יעל ברק'],
    ['he', 'לדברי דובר המשטרה, אבי כהן, החשוד נעצר.', 'person אבי כהן'],
    ['ar', '"سيغلق الجسر غدا"، قال رئيس البلدية، سمير حداد.', 'person سمير حداد'],
    ['ar', 'وسيغلق الجسر الكبير أمام حركة السير غدا، بحسب المتحدث باسم الشرطة، ياسر منصور.', 'person ياسر منصور'],
    ['fa', 'شهردار، رضا کریمی گفت پل بسته می‌شود.', 'person رضا کریمی'],
    ['fa', 'وزیر کشور، احمد رضایی گفت که پل بسته می‌شود.', 'person احمد رضایی'],
  ])('is whom the words before it describe (%s): %s', (language, text, source) => {
    expect(heard(text, language)).toEqual([`quotation ${source}`]);
  });

  it.each([
    ['he', 'לדברי דובר המשטרה, החשוד נעצר.', 'anonymous דובר המשטרה'],
    ['he', 'בבוקר, לדברי דובר המשטרה, החשוד נעצר.', 'anonymous דובר המשטרה'],
    ['he', 'כך מסר דובר העירייה, הגשר ייסגר.', 'anonymous דובר העירייה'],
    ['ar', 'قال رئيس البلدية، سيغلق الجسر غدا.', 'person رئيس البلدية'],
    ['fa', 'به گفته سخنگوی پلیس، مظنون بازداشت شد.', 'anonymous سخنگوی پلیس'],
    ['fa', 'سخنگوی پلیس، دیروز گفت که پل بسته می‌شود.', 'anonymous سخنگوی پلیس'],
  ])('is not what is said behind the comma (%s): %s', (language, text, source) => {
    expect(heard(text, language)).toEqual([`quotation ${source}`]);
  });
});

describe('a source in Thai', () => {
  it.each([
    ['ตามรายงานของสำนักข่าวท่าเรือ สะพานจะปิดพรุ่งนี้', 'citation agency สำนักข่าวท่าเรือ'],
    ['สะพานจะปิด ตามคำกล่าวของโฆษกตำรวจ เมื่อวันจันทร์', 'quotation anonymous โฆษกตำรวจ'],
    ['อ้างอิงจากแหล่งข่าวในกระทรวง สะพานจะปิด', 'quotation anonymous แหล่งข่าวในกระทรวง'],
    ['ตามข้อมูลจากตำรวจ มีผู้บาดเจ็บสองราย', 'quotation anonymous ตำรวจ'],
    ['ตามข้อมูลจากกระทรวงคมนาคม สะพานจะปิด', 'quotation organization กระทรวงคมนาคม'],
    ['ตามคำกล่าวของนายสมชาย ใจดี สะพานจะปิด', 'quotation person นายสมชาย ใจดี'],
  ])('behind its cue ends at a space, but for one inside a name: %s', (text, line) => {
    expect(heard(text, 'th')).toEqual([line]);
  });

  it.each([
    ['ตามรายงานของฤดูกาล สะพานจะปิด'],
    ['ตามข้อมูลจากสะพาน เมืองจะเงียบ'],
    ['สะพานจะปิด ตามแผน ในวันจันทร์'],
    ['ตามกฎหมาย สะพานจะปิด'],
  ])('is nobody where no word says that it is somebody: %s', (text) => {
    expect(heard(text, 'th')).toEqual([]);
  });
});

describe('a speaker in Tamil', () => {
  it.each([
    ['பாலம் மூடப்படுமென்று மேயர் ரவி கூறினார்.', 'person மேயர் ரவி'],
    ['பாலம் மூடப்படும்என காவல்துறை தெரிவித்துள்ளது.', 'organization காவல்துறை'],
    ['பாலம் மூடப்படுவதாக மேயர் ரவி கூறினார்.', 'person மேயர் ரவி'],
    ['சாலை திறக்கப்பட்டுள்ளதாக போலீசார் தெரிவித்தனர்.', 'anonymous போலீசார்'],
    ['சாலை திறக்கப்பட்டதென போலீசார் தெரிவித்தனர்.', 'anonymous போலீசார்'],
    ['பாலம் மூடப்படும் என்று மேயர் கூறினார்.', 'person மேயர்'],
  ])('begins behind the verb that “that” grows on to: %s', (text, source) => {
    expect(heard(text, 'ta')).toEqual([`quotation ${source}`]);
  });
});
