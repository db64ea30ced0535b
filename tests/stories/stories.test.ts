import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodeStories } from '../../src/stories/encode.ts';
import { openStories } from '../../src/stories/stories.ts';
import type { StoryQuery } from '../../src/stories/story.ts';

const rows: unknown[] = readFileSync(new URL('../../src/data/stories.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const bytes = encodeStories(rows);
const stories = openStories(bytes);

function query(language: string, title: string, text: string): StoryQuery {
  return { title, text, language, published: null, addresses: [], links: [] };
}

const HAFTAR = '2016-09-28-haftar-arms-request';

describe('the bundled stories', () => {
  it.each([
    query(
      'en',
      'Commander in eastern Libya turns to the Kremlin for guns',
      'Field Marshal Khalifa Haftar wants Russian arms, a Moscow newspaper wrote, quoting an unnamed diplomat. His envoy Abdel Basset al-Badri brought a letter for Vladimir Putin and spoke with Mikhail Bogdanov about the end of the embargo and about aircraft.',
    ),
    query(
      'ru',
      'Хафтар попросил у Москвы помощи',
      'Командующий ливийской армией Халифа Хафтар передал Владимиру Путину и Сергею Шойгу письмо, в котором просит оружие и авиацию. Об этом пишут «Известия». Посол аль-Бадри обсудил эмбарго с Михаилом Богдановым.',
    ),
    query(
      'ar',
      'حفتر يطلب السلاح من موسكو',
      'كتبت صحيفة إزفيستيا أن المشير خليفة حفتر بعث برسالة إلى فلاديمير بوتين يطلب فيها توريد أسلحة، وأن عبد الباسط البدري بحث رفع حظر السلاح عن ليبيا مع ميخائيل بوغدانوف.',
    ),
    query(
      'de',
      'Libyens Armeechef bittet Moskau um Waffen',
      'General Chalifa Haftar hat Russland um Waffenlieferungen gebeten, schreibt die Iswestija. Sein Gesandter Abdel Basset al-Badri sprach mit Michail Bogdanow über das Embargo gegen Libyen und über Flugzeuge.',
    ),
  ])('are found by what an article says ($language)', (asked) => {
    const [first] = stories.match(asked);
    expect(first).toMatchObject({ id: HAFTAR, match: 'same-story', accepted: true });
    const quoted = first?.evidence.filter(({ where }) => where === 'text') ?? [];
    expect(quoted.length).toBeGreaterThanOrEqual(3);
    for (const { quote, start, end } of quoted) expect(asked.text.slice(start ?? 0, end ?? 0)).toBe(quote);
  });

  it('are found by the address of a known page, however it is spelled', () => {
    const asked = query('en', 'A page', 'Nothing that can be compared.');
    const address =
      'https://www.themoscowtimes.com/news/libyan-army-asks-for-russian-military-support-report-a55509/?utm_source=x';
    expect(stories.match({ ...asked, addresses: [address] })[0]).toMatchObject({
      id: HAFTAR,
      match: 'address',
      accepted: true,
      score: 1,
    });
    const other = stories.match({ ...asked, addresses: ['https://www.themoscowtimes.com/news/another-page-a55509'] });
    expect(other.filter(({ accepted }) => accepted)).toEqual([]);
  });

  it('tell another event of the same war apart', () => {
    const found = stories.match(
      query(
        'en',
        'Haftar orders his forces to march on Tripoli',
        'Khalifa Haftar, who commands the Libyan National Army, ordered an advance on the capital on Thursday while the head of the United Nations was visiting. The government of Fayez al-Sarraj called up its own fighters. Russia and France asked for calm.',
      ),
    );
    expect(found.filter(({ accepted }) => accepted)).toEqual([]);
  });

  it('give all that is known of a story', () => {
    const story = stories.get(HAFTAR);
    expect(story?.origin).toMatchObject({ outlet: 'iz.ru', language: 'ru', source: { kind: 'anonymous' } });
    expect(story?.coverage.find(({ outlet }) => outlet === 'southfront.org')).toMatchObject({
      role: 'translation',
      via: ['iz.ru'],
      credits: [
        { role: 'translator', name: 'Mario Kuoljok' },
        { role: 'editor', name: 'Desi Tzoneva' },
      ],
    });
    expect(story?.disputes.length).toBeGreaterThan(0);
    expect(stories.get('no-such-story')).toBeNull();
  });

  it('have the same bytes each time', () => {
    expect(Buffer.compare(encodeStories(rows), bytes)).toBe(0);
  });
});
