import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/root.ts';
import { parseRows, readRowFiles } from '../../scripts/rows.ts';
import { encodeOutlets } from '../../src/outlets/encode.ts';
import { originOf } from '../../src/outlets/origins.ts';
import { openOutlets } from '../../src/outlets/outlets.ts';

const { rows } = parseRows(readRowFiles(`${ROOT}/src/data`));
const outlets = openOutlets(encodeOutlets(rows));
const found = (name: string, language: string) =>
  outlets.byName(name, { language, country: null }).outlet?.domain ?? null;

describe('what a name says of where its outlet is from', () => {
  it.each([
    ['the British newspaper The Sentinel', 'GB', 'newspaper The Sentinel'],
    ['el Centinela de Bogotá', 'CO', 'el Centinela'],
    ['Zimbabwe’s The Sentinel', 'ZW', 'The Sentinel'],
    ['the Nairobi-based Sentinel', 'KE', 'Sentinel'],
    ['der Wiener Bote', 'AT', 'Bote'],
    ['la surcoreana El Centinela', 'KR', 'El Centinela'],
    ['the South Korean Sentinel', 'KR', 'Sentinel'],
    ['индийская газета «Страж»', 'IN', 'газета «Страж»'],
    ['صحيفة الحارس البريطانية', 'GB', 'صحيفة الحارس'],
  ])('%s', (name, country, bare) => {
    expect(originOf(name)).toEqual({ countries: new Set([country]), bare });
  });

  it.each([
    'The Sentinel',
    'told us the Sentinel',
    'Indiana Sentinel',
    'the British',
    'the independent Sentinel',
    'London',
  ])('is nothing in: %s', (name) => {
    expect(originOf(name)).toBeNull();
  });
});

describe('a name that outlets of several countries have', () => {
  it.each([
    ['en', 'the British newspaper The Times', 'thetimes.com'],
    ['en', 'the London Times', 'thetimes.com'],
    ['en', 'the Ugandan newspaper The Independent', 'independent.co.ug'],
    ['en', 'the Calcutta-based Telegraph newspaper', 'telegraphindia.com'],
    ['en', 'Zimbabwe’s The Herald', 'herald.co.zw'],
    ['es', 'el Times de Londres', 'thetimes.com'],
    ['es', 'el diario chileno La Nación', 'lanacion.cl'],
    ['fr', 'le journal nigérian The Sun', 'sunnewsonline.com'],
    ['de', 'die Londoner Times', 'thetimes.com'],
    ['it', 'il quotidiano britannico The Independent', 'independent.co.uk'],
    ['pl', 'brytyjski dziennik "Telegraph"', 'telegraph.co.uk'],
    ['ru', 'индийская The Telegraph', 'telegraphindia.com'],
  ])('is, in %s, whose words beside it say: %s', (language, name, domain) => {
    expect(found(name, language)).toBe(domain);
  });

  it.each([
    ['en', 'The Times'],
    // Nobody of that name is from there.
    ['en', 'the Norwegian newspaper The Sun'],
    ['en', 'the British Standard'],
    ['en', 'American Express'],
    ['en', 'British Record'],
  ])('is nobody’s, in %s, where they do not: %s', (language, name) => {
    expect(found(name, language)).toBeNull();
  });

  it('is the whole name’s where the words are a part of it', () => {
    expect(found('the Irish Independent', 'en')).toBe('independent.ie');
    expect(found('The Times of India', 'en')).toBe('timesofindia.indiatimes.com');
    expect(found('Moscow Times', 'en')).toBe('themoscowtimes.com');
  });
});
