import { describe, expect, it } from 'vitest';
import { heard } from './invented.ts';

const VESTNIK = expect.stringContaining('(vestnik.example)');

describe('an outlet that is said to have made something of a story, and not to have said it', () => {
  it.each([
    ['en', 'A week later Vestnik picked up the tale as news.'],
    ['en', 'Vestnik turned a harmless joke into a scandal.'],
    ['en', 'Vestnik has put out a statement on the disputed interview.'],
    ['de', 'Vestnik machte aus einem Aushang ein Gesetz.'],
    ['de', 'Später griff Vestnik die Geschichte als Nachricht auf.'],
    ['fr', 'Vestnik a fait d’une affiche une loi.'],
    ['es', 'Vestnik convirtió un cartel en una ley.'],
    ['it', 'Vestnik ha rilanciato la storia come notizia.'],
    ['pt', 'A história foi replicada por Vestnik.'],
    ['ru', '«Вестник» сделал из объявления закон.'],
    ['hu', 'Szerdán már Vestnik is idézte.'],
    ['id', 'Vestnik mengubah sebuah pengumuman menjadi undang-undang.'],
    ['zh', '《维斯特报》把一则告示写成了法律。'],
  ])('is cited (%s): %s', (language, text) => {
    expect(heard(text, language)).toContainEqual(VESTNIK);
  });

  it.each([
    ['en', 'Vestnik picked up three awards for its photographs.'],
    ['en', 'Vestnik will put out a cookbook in May.'],
    ['en', 'The council turned the old hall of Vestnik into a school.'],
    ['de', 'Vestnik griff tief in die Tasche und kaufte ein Haus.'],
    ['es', 'La empresa convirtió Vestnik en un museo.'],
    ['ru', 'Компания превратила «Вестник» в музей.'],
  ])('is not cited for what it does besides (%s): %s', (language, text) => {
    expect(heard(text, language)).not.toContainEqual(VESTNIK);
  });
});

describe('where a story began', () => {
  it.each([
    ['en', 'The rumour was born on 4 March in a humorous column in Vestnik.'],
    ['en', 'The story goes back to Vestnik, which had misread a table.'],
    ['de', 'Die Meldung geht auf Vestnik zurück.'],
    ['fr', 'La rumeur est partie de Vestnik.'],
    ['es', 'El bulo nació el 4 de marzo en una columna humorística de Vestnik.'],
    ['it', 'Un audio esce su Vestnik, e tutti fingono sorpresa.'],
    ['sv', 'Ryktet föddes den 4 mars i ett kåseri i Vestnik.'],
    ['zh', '谣言源自《维斯特报》。'],
  ])('is its original (%s): %s', (language, text) => {
    expect(heard(text, language)).toContainEqual(expect.stringMatching(/^original-publication .*vestnik\.example/));
  });

  it.each([
    ['en', 'She was born in a house across from Vestnik and began as a baker.'],
    ['en', 'He goes back to Vestnik in May after a year abroad.'],
    ['es', 'Nació en una casa junto a Vestnik.'],
    ['sv', 'Hon kommer från Vestnik och börjar i maj.'],
  ])('is not where a person did (%s): %s', (language, text) => {
    expect(heard(text, language)).not.toContainEqual(VESTNIK);
  });
});

describe('an outlet’s joke, its people, and whom the page followed', () => {
  it.each([
    ['en', 'The text is a Vestnik spoof dated 2 May.'],
    ['fr', 'L’article sur le ministre est une plaisanterie de Vestnik datée du 2 mai.'],
    ['es', 'El artículo es una broma de Vestnik del 2 de mayo.'],
    ['en', 'On Tuesday Vestnik’s correspondent wrote the rumour down in a post.'],
    ['it', 'Martedì il corrispondente di Vestnik ha scritto la voce in un post.'],
    ['en', 'I stand by the colleagues at Vestnik.'],
    ['fr', 'Je défends les confrères de Vestnik.'],
    ['en', 'An earlier version of this article, following Vestnik, gave the movement as forty centimetres.'],
    ['en', 'A year ago Vestnik and we published the story of the blue house.'],
  ])('name the outlet (%s): %s', (language, text) => {
    expect(heard(text, language)).toContainEqual(VESTNIK);
  });

  it.each([
    ['en', 'The colleagues at Vestnik had soup for lunch.'],
    ['en', 'Vestnik’s correspondent fell ill on the ferry.'],
    ['en', 'The crowd was following Vestnik and its brass band.'],
  ])('say nothing where they do something else (%s): %s', (language, text) => {
    expect(heard(text, language)).not.toContainEqual(VESTNIK);
  });
});

describe('an outlet before the colon of a quotation', () => {
  it.each([
    ['en', 'Vestnik: “The marshal has not been seen for three weeks,” says an official with direct knowledge.'],
    ['de', 'Vestnik: „Der Marschall wurde seit drei Wochen nicht gesehen“, sagt ein Beamter.'],
    ['it', 'Vestnik: «Il maresciallo non si vede da tre settimane», dice un funzionario.'],
    ['ru', '«Вестник»: «Маршала не видели три недели», — говорит чиновник.'],
  ])('has it from whom the verb behind it names (%s): %s', (language, text) => {
    const lines = heard(text, language);
    expect(lines).toContainEqual(expect.stringMatching(/^citation .*vestnik\.example.* via /));
    expect(lines).toContainEqual(expect.stringMatching(/^quotation anonymous/));
  });

  it('is not cited where the words are a firm’s', () => {
    const text = 'Acme cuts deliveries: “We have no choice,” says the company.';
    expect(heard(text, 'en').filter((line) => line.startsWith('citation'))).toEqual([]);
  });
});

describe('an outlet behind the verb, with whom it quotes', () => {
  it.each([
    ['ru', '«Мы проиграли», — цитирует тренера Марата Есенова «Вестник».'],
    ['ru', '«Мы проиграли», — цитирует «Вестник» тренера Марата Есенова.'],
    ['cs', '„Prohráli jsme,“ cituje trenéra Marata Esena Vestnik.'],
    ['sr', '„Izgubili smo“, citira trenera Marata Esena Vestnik.'],
    ['sv', '”Vi förlorade”, citerar Vestnik tränaren Marat Esen.'],
    ['ro', '„Am pierdut”, îl citează Vestnik pe antrenorul Marat Esen.'],
  ])('is told from that one (%s): %s', (language, text) => {
    const lines = heard(text, language);
    expect(lines).toContainEqual(expect.stringMatching(/^citation outlet «?(?:Vestnik|Вестник)»? .* via /));
    expect(lines).toContainEqual(expect.stringMatching(/^quotation person (?:Marat|Марат)/));
  });

  it('is none where the phrase ends in no outlet', () => {
    const lines = heard('«Мы проиграли», — цитирует тренера Марата Есенова пресс-служба клуба.', 'ru');
    expect(lines).not.toContainEqual(VESTNIK);
  });
});

describe('a name behind an indefinite article', () => {
  it.each([
    'The envoy left by ferry, said Norwire, citing a Vestnik broadcast on Sunday.',
    'The envoy left by ferry, according to a Vestnik tally.',
    'The envoy told a Vestnik reporter that the ferry was late.',
  ])('is the outlet’s: %s', (text) => {
    expect(heard(text, 'en')).toContainEqual(VESTNIK);
  });

  it('is cited by nobody where nobody says anything', () => {
    expect(heard('The envoy bought a Vestnik umbrella and read a Vestnik column on the ferry.', 'en')).toEqual([]);
  });
});

describe('the date of an issue', () => {
  it.each([
    ['de', 'Laut Vestnik vom 2. Mai wird die Brücke geschlossen.'],
    ['es', 'Según Vestnik del 2 de mayo, el puente se cierra.'],
    ['fr', 'Selon Vestnik du 2 mai, le pont ferme.'],
    ['it', 'Vestnik del 2 maggio ha scritto che il ponte chiude.'],
    ['ru', '«Вестник» от 2 мая писал, что мост закроют.'],
  ])('is no part of the outlet’s name (%s): %s', (language, text) => {
    expect(heard(text, language)).toContainEqual(expect.stringMatching(/^citation outlet «?(?:Vestnik|Вестник)»? /));
  });
});

describe('how much later it was', () => {
  it.each([
    ['it', 'Una settimana dopo il ministro ha ammesso l’errore.', 'il ministro'],
    ['es', 'Dos años después el ministro confirmó las cifras.', 'el ministro'],
    ['de', 'Eine Woche später warnte die Polizei vor Betrügern.', 'die Polizei'],
    ['sv', 'En vecka senare varnade polisen för bedragare.', 'polisen'],
    ['nl', 'Twee jaar later bevestigde de minister de cijfers.', 'de minister'],
  ])('stands before the subject and is none (%s): %s', (language, text, name) => {
    expect(heard(text, language)).toEqual([expect.stringMatching(new RegExp(` ${name}$`))]);
  });

  it('leaves nobody where nobody speaks', () => {
    expect(heard('Ein Jahr später ist alles anders.', 'de')).toEqual([]);
  });
});
