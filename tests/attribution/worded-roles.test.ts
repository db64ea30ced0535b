import { describe, expect, it } from 'vitest';
import type { WordedRole } from '../../src/attribution/language.ts';
import { attributed } from './invented.ts';

/** Language, headline, first sentence, role. */
const WORDINGS: readonly [string, string, string, WordedRole | null][] = [
  // It was reported before, by this very outlet, or a round time ago.
  ['en', 'Three years on: who pays for the pier', 'The pier of Lorvik still leans.', 'follow-up'],
  ['en', 'Pier reopens', 'The pier, which this newspaper reported in May was leaning, has reopened.', 'follow-up'],
  ['de', 'Mole wieder offen', 'Die Mole, die, wie berichtet, gesperrt war, ist wieder offen.', 'follow-up'],
  ['de', 'Mole wieder offen', 'Die Mole ist wieder offen, wie der Hafen berichtet.', null],
  ['fr', 'Deux ans après, la jetée penche toujours', 'La jetée de Lorvik penche.', 'follow-up'],
  ['es', 'El faro perdido: así lo contamos', 'El faro de Lorvik sigue sin aparecer.', 'follow-up'],
  ['it', 'Cinque anni dopo, il molo pende ancora', 'Il molo di Lorvik pende.', 'follow-up'],
  ['ru', 'Два года спустя: где теперь маяк', 'Маяк Лорвика так и не нашли.', 'follow-up'],
  ['uk', 'Маяк знайшли', 'Маяк, про що ми вже писали, зник у травні.', 'follow-up'],
  ['pl', 'Latarnia odnaleziona', 'Latarnia, o czym już pisaliśmy, zniknęła w maju.', 'follow-up'],
  ['zh', '灯塔找到了', '本报此前报道，罗维克灯塔失踪。', 'follow-up'],
  // It tells how a story went round.
  ['en', 'How the rumour of the sunken pier spread', 'It began with a joke in a bakery.', 'follow-up'],
  ['de', 'Wie sich das Gerücht vom Turm verbreitete', 'Es begann mit einem Scherz.', 'follow-up'],
  ['hu', 'Hogyan terjedt el a süllyedő móló híre', 'Egy tréfával kezdődött.', 'follow-up'],
  ['es', 'Cómo se difundió el bulo del muelle', 'Empezó con una broma.', 'follow-up'],
  ['en', 'How the fire spread to the pier', 'The fire spread along the beams.', null],
  ['de', 'Wie sich der Brand verbreitete', 'Der Brand erfasste die Mole.', null],
  // It says that the matter was published some weeks before.
  ['en', 'Port will not hurry', 'The sale of the pier was revealed last week.', 'follow-up'],
  ['pt', 'Porto não tem pressa', 'A venda do molhe foi revelada na semana passada.', 'follow-up'],
  ['es', 'El puerto responde', 'La semana pasada se había publicado lo contrario.', 'follow-up'],
  ['it', 'Il porto risponde', 'La vendita è stata annunciata il mese scorso.', 'follow-up'],
  ['de', 'Hafen wartet ab', 'Der Verkauf wurde vergangene Woche bekannt.', 'follow-up'],
  ['ru', 'Порт ответил', 'На прошлой неделе сообщалось о продаже мола.', 'follow-up'],
  ['pl', 'Port czeka', 'Raport został opublikowany w zeszłym tygodniu.', 'follow-up'],
  ['en', 'Port will not hurry', 'The pier was closed last week.', null],
  ['es', 'El puerto responde', 'La semana pasada llovió sobre el muelle.', null],
  // It says that it has this first.
  ['en', 'Exclusive: Port sold its lighthouse twice', 'The port sold its lighthouse twice.', 'original'],
  ['en', 'Port sold its lighthouse twice', 'The port sold it twice, this newspaper has learned.', 'original'],
  ['en', 'An exclusive club by the port', 'The club is exclusive.', null],
  [
    'de',
    'Hafen verkaufte Leuchtturm doppelt',
    'Der Turm wurde nach Informationen dieser Zeitung verkauft.',
    'original',
  ],
  ['fr', 'Le phare vendu deux fois', 'Le phare a été vendu deux fois, selon nos informations.', 'original'],
  ['es', 'El faro se vendió dos veces', 'El faro se vendió dos veces, según ha podido saber este diario.', 'original'],
  ['tr', 'Özel haber: Fener iki kez satıldı', 'Fener iki kez satıldı.', 'original'],
  ['ko', '[단독] 등대 두 번 팔렸다', '등대가 두 번 팔렸다.', 'original'],
  ['ja', '【独自】灯台、二度売られる', '灯台が二度売られた。', 'original'],
  // Only a press office says so.
  ['ru', 'В Лорвике открыли мол', 'В Лорвике открыли мол, сообщает пресс-служба порта.', 'press-release-copy'],
  ['bg', 'Откриха вълнолома', 'Вълноломът е открит, съобщиха от пресцентъра на пристанището.', 'press-release-copy'],
  ['cs', 'Nové molo otevřeno', 'Molo je otevřené, uvedlo tiskové oddělení přístavu.', 'press-release-copy'],
  // Somebody calls a report what it is to them, in a word or two of theirs.
  ['en', 'Port calls report of sale ‘nonsense’', 'The words were twisted, the port said.', 'denial'],
  ['fr', 'Le port répond', 'Le port a qualifié d’« absurdes » les informations sur la vente.', 'denial'],
  ['ko', '항만청 “매각설은 사실 아냐”', '항만청이 입장을 밝혔다.', 'denial'],
  ['ru', 'Порт ответил', 'Сообщения о продаже маяка являются вымыслом, сказал капитан.', 'denial'],
  ['hi', 'बंदरगाह ने कहा', 'अधिकारी ने कहा कि उनकी बात तोड़-मरोड़कर पेश की गई।', 'denial'],
  // A question, and the answer in a word.
  ['en', 'The tale of the shadow tax', 'Does Lorvik tax shadows? No. A joke went round the world.', 'fact-check'],
  ['de', 'Die Schattensteuer', 'Besteuert Lorvik jetzt Schatten? Nein. Ein Witz ging um die Welt.', 'fact-check'],
  ['ru', 'Налог на тень', 'В Лорвике ввели налог на тень? Нет. Это была шутка.', 'fact-check'],
  ['it', 'La tassa sulle ombre', 'Lorvik tassa le ombre? No, era uno scherzo.', 'fact-check'],
  ['en', 'Who sold the pier?', 'Who sold the pier? No one in the town hall can say.', null],
  // The page takes back what it said itself.
  ['en', 'That ‘submarine’ is a buoy', 'Two papers and ourselves told readers of a submarine.', 'correction'],
  ['en', 'The pier stands', 'We mistakenly reported that the pier had fallen.', 'correction'],
  [
    'en',
    'The pier stands',
    'An earlier version of this article, citing Vestnik, said that it had fallen.',
    'correction',
  ],
  ['en', 'The pier stands', 'An earlier version of this pier fell into the sea, citing Vestnik.', null],
  [
    'de',
    'Die Mole steht',
    'In einer früheren Version dieses Artikels hieß es unter Berufung auf den Vestnik, sie sei gefallen.',
    'correction',
  ],
  ['fr', 'La jetée tient', 'Nous avons écrit par erreur que la jetée était tombée.', 'correction'],
  ['pl', 'Molo stoi', 'Wczoraj błędnie podaliśmy, że molo runęło.', 'correction'],
  ['en', 'The pier stands', 'The town mistakenly reported that the pier had fallen.', null],
  // It asked for itself.
  ['en', 'The pier stands', 'We asked the harbour master, who laughed.', 'independent'],
  ['nl', 'Klopt het verhaal over de pier?', 'Wij vroegen het de havenmeester.', 'independent'],
  ['ru', 'Мол стоит', 'Мы спросили капитана порта, и он рассмеялся.', 'independent'],
];

describe('what a headline and a lead say of the part that an article has', () => {
  it.each(WORDINGS)('%s: %s', (language, title, lead, role) => {
    expect(attributed({ title, paragraphs: [lead] }, language).role).toBe(role);
  });

  it('is read in a verdict at the foot', () => {
    const check = (language: string, lead: string, verdict: string) =>
      attributed({ title: 'Lorvik', paragraphs: [lead, verdict] }, language).role;
    expect(check('en', 'The pier is said to be for sale.', 'Verdict: false')).toBe('fact-check');
    expect(check('pt', 'O cais estaria à venda.', 'Conclusão: falso.')).toBe('fact-check');
    expect(check('nl', 'De pier zou te koop zijn.', 'Oordeel: onwaar')).toBe('fact-check');
    expect(check('en', 'The court will decide on Monday.', 'The verdict is expected in May.')).toBeNull();
  });
});

describe('a byline that credits agencies without naming one', () => {
  const by = (text: string, language = 'en') =>
    attributed({ title: 'Pier', lines: [{ text, role: 'byline' }], paragraphs: ['It leans.'] }, language).role;

  it('says that the text came by wire', () => {
    expect(by('Staff and agencies')).toBe('wire-copy');
    expect(by('From staff and wire reports')).toBe('wire-copy');
    expect(by('Redacción y agencias', 'es')).toBe('wire-copy');
    expect(by('Agences', 'fr')).toBe('wire-copy');
  });

  it('says nothing beside the name of an author', () => {
    expect(by('By Jane Marie Roe and agencies')).toBeNull();
  });
});
