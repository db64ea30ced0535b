import type { Judge, Slot } from './claim.ts';
import type { Cue } from './compiled.ts';
import { Role } from './lexicon.ts';
import { hasNameLetters } from './name-text.ts';
import { isNeeded, isSomebody } from './needs.ts';
import { isNoSource } from './no-source.ts';
import { lastWords, outletAtHead, outletBehindName, shortestOutlet } from './outlet-in-phrase.ts';
import { hasTail } from './phrase-core.ts';
import type { Names } from './phrase-outlet.ts';
import { is, isCountry, isNameWord, type Reading, spanOf } from './reading.ts';
import { type Described, describe, isMedium, type WhatIs } from './sources.ts';

export interface Judgement {
  judge: Judge;
  whatIs: WhatIs;
  /** What each slot stands for that was accepted as a source. */
  described: ReadonlyMap<Slot, Described>;
}

/** Tells for one paragraph which phrases can be the source of a cue, with what the rule of that cue asks for. */
export function judgeOf(reading: Reading, names: Names): Judgement {
  const described = new Map<Slot, Described>();
  const whatIs = describing(reading, names);
  const accepts: Judge['accepts'] = (slot, rule, cue, opens) => {
    const whole = whatIs(slot, rule.strong === true);
    const last = rule.needs === 'outlet' && whole?.outlet == null ? lastWords(reading, slot) : null;
    const named = last ? whatIs(last) : null;
    const source = named?.outlet ? named : whole;
    if (!source || (!opens && !(source.type === 'anonymous' && isSomebody(reading, slot)))) return false;
    if (isNoSource(reading, slot, cue, rule, source) || !isNeeded(reading, slot, cue, rule, source, names))
      return false;
    const type = typeFor(reading, slot, rule, source);
    described.set(slot, type === source.type ? source : { ...source, type });
    return true;
  };
  const isOutlet: Judge['isOutlet'] = (slot) =>
    // "accused the USA": a country whose letters are an outlet's as well was told nothing.
    whatIs(slot)?.outlet != null &&
    !hasTail(reading, slot) &&
    !(slot.end - slot.first === 1 && isCountry(reading, slot.first));
  const narrow: Judge['narrow'] = (slot, rule) => {
    if (rule.told && rule.needs === 'outlet' && slot.first < slot.end - 1) {
      const last = lastWords(reading, slot);
      if (last && isOutlet(last)) return last;
    }
    const told = rule.told ? outletAtHead(reading, slot, whatIs) : null;
    if (told) return told;
    for (let k = slot.first + 1; k < slot.end - 1; k++) {
      if (!is(reading, k, Role.and) || reading.tokens[k - 1]?.norm === '-') continue;
      const part = { ...slot, end: k, cutBack: 0 };
      return isOutlet(part) ? part : slot;
    }
    return slot;
  };
  const outletAtEnd: Judge['outletAtEnd'] = (slot) => {
    if (isOutlet(slot)) return slot;
    if (reading.lexicon.writing.capitals === 'none') return shortestOutlet(slot, isOutlet);
    const last = lastWords(reading, slot);
    return last && isOutlet(last) ? last : outletBehindName(reading, slot, isOutlet);
  };
  const mayBeOutlet: Judge['mayBeOutlet'] = ({ first, end }) => {
    const [start, stop] = spanOf(reading, first, end);
    const name = reading.text.slice(start, stop);
    return hasNameLetters(name) && names.index.byName(name, { language: names.language }).candidates.length > 0;
  };
  return { judge: { accepts, narrow, isOutlet, outletAtEnd, mayBeOutlet }, whatIs, described };
}

/** `describe` for one paragraph: each form of a cue asks for the same few phrases. */
function describing(reading: Reading, names: Names): WhatIs {
  // By the first token; few phrases begin at one.
  const known = new Map<number, { slot: Slot; anything: boolean; source: Described | null }[]>();
  return (slot, anything = false) => {
    const beginning = known.get(slot.first);
    if (beginning)
      for (const before of beginning)
        if (before.anything === anything && isSame(before.slot, slot)) return before.source;
    const source = describe(reading, slot, names, anything);
    const described = { slot, anything, source };
    if (beginning) beginning.push(described);
    else known.set(slot.first, [described]);
    return source;
  };
}

function isSame(a: Slot, b: Slot): boolean {
  return (
    a.end === b.end &&
    a.cutFront === b.cutFront &&
    a.cutBack === b.cutBack &&
    a.apposition?.[0] === b.apposition?.[0] &&
    a.apposition?.[1] === b.apposition?.[1]
  );
}

/** What the rule of a cue makes of a source: a title that no index knows is an outlet's, and one unknown name where only bodies speak is a body's. */
function typeFor(reading: Reading, { first, end }: Slot, rule: Cue, source: Described): Described['type'] {
  if (rule.needs === 'publication' && !isMedium(source) && source.type !== 'anonymous') return 'outlet';
  const isOneName = end - first === 1 && isNameWord(reading, first) && !source.name.includes(' ');
  return rule.body && source.type === 'person' && isOneName ? 'organization' : source.type;
}
