import { describe, expect, it } from 'vitest';
import { heard } from './invented.ts';

describe('whoever leads an interview', () => {
  it.each([
    ['no', 'I et intervju med Havnenytt sier statsråden at planen er død.', 'Havnenytt', 'person statsråden'],
    ['no', 'I et intervju med Fjord Tidende sier statsråden at planen er død.', 'Fjord Tidende', 'person statsråden'],
    ['da', 'I et interview med Havnebladet siger ministeren, at planen er død.', 'Havnebladet', 'person ministeren'],
    ['sv', 'I en intervju med Nordkusten säger ministern att planen är död.', 'Nordkusten', 'person ministern'],
    ['sv', 'I en intervju med Vestnik säger ministern att planen är död.', 'Vestnik', 'person ministern'],
    ['tr', 'Bakan Ahmet Yılmaz Vestnik gazetesine köprünün kapanacağını söyledi.', 'Vestnik', 'person Ahmet Yılmaz'],
    ['tr', "Ayşe Demir Vestnik'e köprünün kapanacağını söyledi.", 'Vestnik', 'person Ayşe Demir'],
    ['az', 'Nazir Rəşad Quliyev Vestnik qəzetinə bildirib ki, körpü bağlanacaq.', 'Vestnik', 'person Rəşad Quliyev'],
    ['az', 'Elçin Məmmədov Vestnik-a deyib ki, körpü bağlanacaq.', 'Vestnik', 'person Elçin Məmmədov'],
  ])('is cited, with whom it spoke to, known or not (%s): %s', (language, text, outlet, speaker) => {
    const lines = heard(text, language);
    const domain = outlet === 'Vestnik' ? ' (vestnik.example)' : '';
    const [, ...name] = speaker.split(' ');
    expect(lines).toHaveLength(2);
    expect(lines).toContain(`quotation ${speaker}`);
    expect(lines).toContain(`citation outlet ${outlet}${domain} via ${name.join(' ')}`);
  });

  it.each([
    ['no', 'I et intervju i Lorvik sier statsråden at planen er død.'],
    ['no', 'I en samtale med Lind sier statsråden at planen er død.'],
    ['no', 'I et intervju med to forskere sier statsråden at planen er død.'],
    ['sv', 'I en intervju på måndagen säger ministern att planen är död.'],
    ['da', 'I et interview i går siger ministeren, at planen er død.'],
    ['tr', 'Ayşe Demir Yılmaz köprünün kapanacağını söyledi.'],
  ])('is no place, no day and nobody else (%s): %s', (language, text) => {
    expect(heard(text, language).filter((line) => line.includes('outlet'))).toEqual([]);
  });
});
