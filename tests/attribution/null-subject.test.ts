import { describe, expect, it } from 'vitest';
import { attributed, heard } from './invented.ts';

/** Whom a text gives as its sources, one after the other. */
function sources(text: string, language: string): string[] {
  return attributed({ paragraphs: [text] }, language).attributions.map(({ source }) => source.name);
}

/** Many languages leave out a subject that everybody knows: “…”, dijo. */
describe('a verb of saying without a subject', () => {
  it.each([
    ['es', 'La pianista Ida Roth no vuelve a Lorvik. «No hay nada que hacer», dijo en el aeropuerto.'],
    ['it', 'La pianista Ida Roth non torna a Lorvik. «Non c’è niente da fare», ha detto in aeroporto.'],
    ['pt', 'A pianista Ida Roth não volta a Lorvik. «Não há nada a fazer», disse no aeroporto.'],
    ['ro', 'Pianista Ida Roth nu se întoarce. „Nu e nimic de făcut”, a spus la aeroport.'],
    ['pl', 'Pianistka Ida Roth nie wraca. „Nie ma nic do zrobienia” – powiedziała na lotnisku.'],
    ['pl', 'Trenerka Ida Roth nie kryła złości. – Tak się nie gra o finał – rzuciła.'],
    ['cs', 'Trenérka Ida Rothová viděla příčinu jinde. „Chyběla nám síla a štěstí,“ prohlásila.'],
    ['sk', 'Trénerka Ida Rothová videla príčinu inde. „Chýbala nám sila a šťastie,“ vyhlásila.'],
    ['sr', 'Тренер Иван Ротић је био љут. „Овако се не игра финале“, рекао је после меча.'],
    ['hu', 'Roth Ida edző nem titkolta a haragját. „Így nem lehet döntőt játszani” – mondta.'],
    ['bg', 'Треньорът Иван Ротов беше ядосан. „Така не се играе финал“, каза след мача.'],
    ['cs', 'Starostka Ida Rothová most neotevřela. Dodala, že se čeká na zkoušky.'],
    ['es', 'La alcaldesa Ida Roth no abrió el puente. Dijo que faltan las pruebas.'],
    ['sk', 'Moderátorka Ida Rothová prekvapila. Na Instagrame priznala, že žije v Lorviku.'],
    ['cs', 'Poslankyně Ida Rothová končí. Na síti X napsala, že nechce dělat křoví.'],
    ['it', 'La sindaca Ida Roth non ha aperto il ponte. E ha detto: «Mancano ancora le prove».'],
  ])('is said by whoever was named last (%s): %s', (language, text) => {
    const [attribution, ...others] = attributed({ paragraphs: [text] }, language).attributions;
    expect(others).toEqual([]);
    expect(attribution?.source).toMatchObject({ type: 'person', name: expect.stringMatching(/Rot|Рот/) });
    expect(attribution?.certainty).toBe('inferred');
  });

  it.each([
    ['es', 'La pianista Ida Roth no vuelve. «No hay nada que hacer», contó a Vestnik.'],
    ['es', 'La pianista Ida Roth no vuelve. «No hay nada que hacer», dijo en una entrevista con Vestnik.'],
    ['pt', 'A pianista Ida Roth não volta. «Não há nada a fazer», contou ao Vestnik.'],
    ['it', 'La pianista Ida Roth non torna. «Non c’è niente da fare», dice in un’intervista a Vestnik.'],
  ])('was told to an outlet (%s): %s', (language, text) => {
    expect(heard(text, language)).toEqual([
      expect.stringContaining('Ida Roth'),
      expect.stringMatching(/Vestnik.* via Ida Roth$/),
    ]);
  });

  it.each([
    ['several speak', 'es', 'La pianista Ida Roth no vuelve. «No hay nada que hacer», dijeron en el aeropuerto.'],
    ['several speak', 'cs', 'Trenérka Ida Rothová nepřišla. „Chyběla nám síla a štěstí,“ řekli po zápase.'],
    ['several speak', 'pl', 'Trenerka Ida Roth nie przyszła. – Tak się nie gra o finał – mówili po meczu.'],
    ['nobody was named', 'es', 'El puente sigue cerrado. «No hay nada que hacer», dijo en el aeropuerto.'],
    ['what stands in marks is a title', 'es', 'La pianista Ida Roth toca «Agua clara», dijo adiós y se fue.'],
  ])('is nobody’s where %s (%s): %s', (_, language, text) => {
    expect(sources(text, language)).toEqual([]);
  });

  it.each([
    ['es', 'La pianista Ida Roth no vuelve. «No hay nada que hacer», dijo en el aeropuerto el alcalde.', 'el alcalde'],
    ['cs', 'Trenérka Ida Rothová odešla. „Chyběla nám síla a štěstí,“ řekl po zápase brankář.', 'brankář'],
    ['it', 'La pianista Ida Roth non torna. «Non c’è niente da fare», ha detto il sindaco.', 'il sindaco'],
  ])('has the subject that stands behind it (%s): %s', (language, text, name) => {
    expect(sources(text, language)).toEqual([name]);
  });

  it('says nothing of whom its own quotation names', () => {
    const text = 'Trenerka Ida Roth nie kryła złości. – Olga Bel zagrała słabo – rzuciła.';
    expect(sources(text, 'pl')).toEqual(['Ida Roth']);
  });

  it('needs a name in languages whose verbs have a subject', () => {
    expect(sources('Mayor Ida Roth left. “There is nothing to be done,” said at the airport.', 'en')).toEqual([]);
  });
});
