import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, type Version } from '../../src/memory/changes.ts';
import { printOf } from '../../src/memory/fingerprint.ts';
import type { Changes } from '../../src/report.ts';

const DAM = 'The engineers said on Monday that water had been seen below the old dam for at least two weeks.';
const MAYOR = 'The mayor of the town called the reports exaggerated and promised an inspection before the summer.';
const SCHOOL = 'Two schools in the valley were closed for the day while the fire brigade measured the river.';

function versionOf(texts: string[], { title = 'A title', keepText = true } = {}): Version {
  return { title, paragraphs: printOf(texts).paragraphs, texts: keepText ? texts : null };
}

describe('what changed between two readings', () => {
  it('is nothing where only white space differs', () => {
    expect(changesBetween(versionOf([DAM, MAYOR]), versionOf([`${DAM}  `, MAYOR.replaceAll(' ', '\n ')]))).toBeNull();
  });

  it('tells an added and a removed paragraph by their places', () => {
    expect(changesBetween(versionOf([DAM, MAYOR]), versionOf([DAM, SCHOOL]))?.paragraphs).toEqual([
      { kind: 'removed', from: 1, text: MAYOR },
      { kind: 'added', to: 1, text: SCHOOL },
    ]);
  });

  it('tells an altered paragraph with the words that differ', () => {
    const altered = DAM.replace('two weeks', 'three months');
    const changes = changesBetween(versionOf([MAYOR, DAM]), versionOf([MAYOR, altered]));
    expect(changes?.paragraphs).toMatchObject([{ kind: 'altered', from: 1, to: 1, before: DAM, after: altered }]);
    const [change] = changes?.paragraphs ?? [];
    const words = change?.kind === 'altered' ? (change.words ?? []) : [];
    expect(words.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => [kind, text])).toEqual([
      ['removed', 'two'],
      ['added', 'three'],
      ['removed', 'weeks'],
      ['added', 'months'],
    ]);
  });

  it('tells a paragraph that stands elsewhere as moved', () => {
    expect(changesBetween(versionOf([DAM, MAYOR, SCHOOL]), versionOf([SCHOOL, DAM, MAYOR]))?.paragraphs).toEqual([
      { kind: 'moved', from: 2, to: 0, text: SCHOOL },
    ]);
  });

  it('tells a new title', () => {
    const changes = changesBetween(versionOf([DAM]), versionOf([DAM], { title: 'Another' }));
    expect(changes).toEqual({ title: { before: 'A title', after: 'Another' }, paragraphs: [] });
  });

  it('tells where, but not what, when only fingerprints were remembered', () => {
    const altered = DAM.replace('two weeks', 'three months');
    const before = versionOf([DAM, MAYOR], { keepText: false });
    expect(changesBetween(before, versionOf([altered]))?.paragraphs).toEqual([
      { kind: 'removed', from: 1, text: null },
      { kind: 'altered', from: 0, to: 0, before: null, after: altered, words: null },
    ]);
  });

  it('pairs altered paragraphs with those that they were, in any language', () => {
    const old = [
      '水坝下方至少两周前就发现有水渗出,工程师周一表示。',
      'Мэр города назвал сообщения преувеличенными и обещал проверку.',
    ];
    const now = [
      '一名发言人没有回应。',
      '水坝下方至少三个月前就发现有水渗出,工程师周一表示。',
      'Мэр города назвал сообщения ложными и обещал проверку.',
    ];
    expect(
      changesBetween(versionOf(old), versionOf(now))?.paragraphs.map((c) => [c.kind, 'to' in c ? c.to : null]),
    ).toEqual([
      ['added', 0],
      ['altered', 1],
      ['altered', 2],
    ]);
  });

  it('gives the new version when applied to the old', () => {
    const word = fc.constantFrom(
      'dam',
      'river',
      'mayor',
      'water',
      'school',
      'said',
      'on',
      'Monday',
      'the',
      '坝',
      'вода',
    );
    const paragraph = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    const texts = fc.array(paragraph, { maxLength: 20 });
    fc.assert(
      fc.property(texts, texts, (old, now) => {
        const changes = changesBetween(versionOf(old), versionOf(now));
        expect(changes === null ? old : apply(old, changes)).toEqual(now);
      }),
    );
  });

  it('answers on long articles of which nothing is left', () => {
    const long = (name: string) =>
      Array.from({ length: 3_000 }, (_, i) => `${name} paragraph ${i} of a page without an end`);
    const changes = changesBetween(versionOf(long('one')), versionOf(long('two')));
    expect(apply(long('one'), changes)).toEqual(long('two'));
  });
});

function apply(old: readonly string[], changes: Changes | null): string[] {
  const gone = new Set<number>();
  const placed = new Map<number, string>();
  for (const change of changes?.paragraphs ?? []) {
    if (change.kind !== 'added') gone.add(change.from);
    if (change.kind === 'altered') {
      placed.set(
        change.to,
        (change.words ?? [])
          .filter(({ kind }) => kind !== 'removed')
          .map(({ text }) => text)
          .join(''),
      );
    } else if (change.kind !== 'removed') {
      placed.set(change.to, change.kind === 'moved' ? (old[change.from] ?? '') : (change.text ?? ''));
    }
  }
  const kept = old.filter((_, i) => !gone.has(i));
  return Array.from({ length: kept.length + placed.size }, (_, i) => placed.get(i) ?? kept.shift() ?? 'missing');
}
