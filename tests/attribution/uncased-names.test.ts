import { describe, expect, it } from 'vitest';
import { attributed, heard } from './invented.ts';

describe('a name in a script without capitals', () => {
  it.each([
    ['he', '"הגשר ייסגר מחר", אמר ראש העיר, יוסי ברקן.', 'person יוסי ברקן'],
    ['he', 'הגשר המרכזי בעיר ייסגר לתנועה מחר, כך מסר ראש העיר, יעל ברק.', 'person יעל ברק'],
    ['he', 'לדברי דובר המשטרה, אבי כהן, החשוד נעצר.', 'person אבי כהן'],
    ['ar', '"سيغلق الجسر غدا"، قال رئيس البلدية، سمير حداد.', 'person سمير حداد'],
    ['ar', 'وسيغلق الجسر الكبير أمام حركة السير غدا، بحسب المتحدث باسم الشرطة، ياسر منصور.', 'person ياسر منصور'],
    // Behind a title stands the name, and behind the name its office.
    [
      'ar',
      'أعلن الدكتور سمير حداد، وزير الزراعة والري والثروة الحيوانية، أن الجسر سيغلق غدا.',
      'person الدكتور سمير حداد',
    ],
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
    ['பாலம் மூடப்படுமென்று மேயர் ரவி கூறினார்.', 'person ரவி'],
    ['பாலம் மூடப்படும்என காவல்துறை தெரிவித்துள்ளது.', 'organization காவல்துறை'],
    ['பாலம் மூடப்படுவதாக மேயர் ரவி கூறினார்.', 'person ரவி'],
    ['சாலை திறக்கப்பட்டுள்ளதாக போலீசார் தெரிவித்தனர்.', 'anonymous போலீசார்'],
    ['சாலை திறக்கப்பட்டதென போலீசார் தெரிவித்தனர்.', 'anonymous போலீசார்'],
    ['பாலம் மூடப்படும் என்று மேயர் கூறினார்.', 'person மேயர்'],
  ])('begins behind the verb that “that” grows on to: %s', (text, source) => {
    expect(heard(text, 'ta')).toEqual([`quotation ${source}`]);
  });
});

describe('the name of a speaker', () => {
  it.each([
    ['hi', 'मुख्यमंत्री रमा दास ने कहा कि पुल बंद रहेगा।', 'person रमा दास'],
    ['hi', 'यात्री मोहन लोरवी ने कहा कि बस देर से आई।', 'person मोहन लोरवी'],
    ['hi', 'मि. ब्रुनफेल्ड ने कहा कि पुल बंद रहेगा।', 'person ब्रुनफेल्ड'],
    ['hi', 'किसान संघ ने कहा कि नहर सूख गई है।', 'organization किसान संघ'],
    ['fa', 'آقای کیانی گفت که پل بسته می‌شود.', 'person کیانی'],
    ['fa', 'روبن کیانی مدیر کارخانه لوروی گفت که پل بسته می‌شود.', 'person روبن کیانی'],
    ['fa', 'Jan Bell سخنگوی انجمن گفت که پل بسته می‌شود.', 'person Jan Bell'],
    ['fa', 'روبن کیانی ۴۵ ساله گفت که پل بسته می‌شود.', 'person روبن کیانی'],
    ['fa', 'مقامات بلند پایه لوروی اعلام کردند که پل بسته می‌شود.', 'anonymous مقامات بلند پایه لوروی'],
    ['fa', 'مدیر کارخانه لوروی گفت که پل بسته می‌شود.', 'person مدیر کارخانه لوروی'],
  ])('is without the office and the years beside it (%s): %s', (language, text, source) => {
    expect(heard(text, language)).toEqual([`quotation ${source}`]);
  });

  it('is no outlet’s where a foreign word beside it makes another name of it', () => {
    const { attributions } = attributed({ paragraphs: ['کارکنان Vestnik Vision گفتند که پل بسته می‌شود.'] }, 'fa');
    expect(attributions.map(({ source }) => source.name)).toEqual(['کارکنان Vestnik Vision']);
  });

  it.each([
    ['एक टैक्सी ड्राइवर ने बताया कि गली बंद है।', 'anonymous एक टैक्सी ड्राइवर'],
    ['घाटी के कुछ गोताखोरियों ने कहा कि झील गहरी है।', 'anonymous घाटी के कुछ गोताखोरियों'],
  ])('is none where it could be anybody, or is several: %s', (text, source) => {
    expect(heard(text, 'hi')).toEqual([`quotation ${source}`]);
  });
});

describe('the agent of a verb in Hindi', () => {
  it('is the nearest before it', () => {
    expect(heard('रमा दास ने मेला देखा, और कोच विजय सेन ने बताया कि टीम तैयार है।', 'hi')).toEqual([
      'quotation person विजय सेन',
    ]);
  });

  it('is shown with its case where it is a pronoun that nobody was named for', () => {
    expect(heard('उन्होंने कहा कि टीम तैयार है।', 'hi')).toEqual(['quotation person उन्होंने']);
  });

  it('is no group as “he”', () => {
    const { attributions } = attributed(
      { paragraphs: ['विजय सेन ने कहा कि नहर सूखी है। अधिकारियों ने कहा कि पानी आएगा।', 'उन्होंने कहा कि बीज सड़ गए।'] },
      'hi',
    );
    expect(attributions.at(-1)?.source.name).toBe('विजय सेन');
  });
});
