import { oneAt } from '../model/one-at.ts';
import { LY } from '../model/token-table.ts';
import type { Line } from './line.ts';
import { PARTICIPLE } from './word-index.ts';

const FAR = new Set(['so', 'far', 'since', 'yet']);

/** "so far", "since": adverbs between the parts of a verb, other words elsewhere. */
export function betweenParts(line: Line, at: number): boolean {
  const far = line.lower[at] === 'so' && line.lower[at + 1] === 'far';
  const isWhen = /^(?:since|yet|then)$/u.test(line.lower[at]!);
  return far || isOfAll(line, at) || (isWhen && helps(line, at + 1));
}

/** "The six were all rescued", "have both been found": of all who were told of. */
function isOfAll({ lower, info, quantity }: Line, at: number): boolean {
  const next = info[at + 1];
  if ((lower[at] !== 'all' && lower[at] !== 'both') || next === undefined || quantity[at + 1]) return false;
  return next.cls === 'be' || ((next.forms & PARTICIPLE) !== 0 && (next.uses.length > 0 || next.link));
}

export function helps(line: Line, at: number): boolean {
  let i = at;
  while (
    i < at + 3 &&
    line.tokens[i] &&
    (isAdverb(line, i) || line.info[i]!.cls === 'adv' || line.info[i]!.negative || FAR.has(line.lower[i]!))
  )
    i++;
  const word = line.info[i];
  if (!word) return false;
  if (word.cls === 'be' || (word.forms & PARTICIPLE) !== 0) return true;
  return word.cls === 'open' && word.population === null && /(?:ed|en|wn|ne)$/u.test(line.lower[i]!);
}

export function leadsVerb(line: Line, at: number): boolean {
  const word = line.info[at];
  if (!word) return false;
  if (word.cls === 'be' || word.cls === 'have' || word.forms !== 0) return true;
  if (isAdverb(line, at) || word.cls === 'adv') return leadsVerb(line, at + 1);
  const lower = line.lower[at]!;
  return (
    word.cls === 'open' &&
    word.population === null &&
    !word.thing &&
    !line.quantity[at] &&
    /^[a-z]/u.test(line.tokens[at]!.text) &&
    (lower.endsWith('ed') || (at > 0 && oneAt(line.lower, at - 1) === 'to'))
  );
}

export function isAdverb(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token === undefined || !(token.shape & LY) || token.end - token.start <= 4) return false;
  const { cls, population } = line.info[at]!;
  const lower = line.lower[at];
  return (
    cls === 'open' &&
    population === null &&
    lower !== 'family' &&
    lower !== 'italy' &&
    lower !== 'assembly' &&
    lower !== 'elderly' &&
    lower !== 'deadly' &&
    lower !== 'daily' &&
    lower !== 'weekly'
  );
}

/** "people who ate at a wedding", "militants who overran the post": a word that no list has, where a verb must stand. */
export function isVerbOfWho(line: Line, at: number): boolean {
  const word = line.info[at]!;
  const token = line.tokens[at]!;
  const isUnknown = word.cls === 'open' && word.forms === 0 && word.population === null && !word.thing && !word.noun;
  if (oneAt(line.lower, at - 1) !== 'who' || !isUnknown || word.time || line.quantity[at]) return false;
  if (token.text !== line.lower[at] || token.shape & LY) return false;
  const next = line.info[at + 1]?.cls;
  return next === 'prep' || next === 'det' || next === 'poss';
}
