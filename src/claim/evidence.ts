import { MANY } from './implicit.ts';
import type { PhrasePattern } from './phrase-pattern.ts';
import type { WordIndex } from './word-index.ts';

/**
 * What a word says of whether its sentence may claim something, before anything is read. A sentence without a figure claims
 * nothing but where a word says a measure by itself, or where two do that begin and end one phrase: "shot" and "dead" of
 * "shot dead", "deaths" and "of" of "the deaths of a couple".
 */
export interface Evidence {
  alone: boolean;
  /** Beside a figure it may be enough: "12 murders", "the number of dead". */
  beside: boolean;
  /** Numbers of the phrases that it begins, and of those that it ends. */
  opens: number[];
  closes: number[];
}

/** Every word that says a measure by itself; else the one that opens a phrase, with those that may end it. */
export function evidenceOf({ words, tolls, grammar, cues }: WordIndex): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  const of = (word: string): Evidence => {
    const known = evidence.get(word) ?? { alone: false, beside: false, opens: [], closes: [] };
    evidence.set(word, known);
    return known;
  };
  let phrases = 1;
  const pair = (first: string, lasts: Iterable<string>): void => {
    const phrase = phrases++;
    of(first).opens.push(phrase);
    for (const last of lasts) {
      if (last === first) of(last).alone = true;
      else of(last).closes.push(phrase);
    }
  };
  const eitherWay = (first: string, others: Iterable<string>): void => {
    pair(first, others);
    const phrase = phrases++;
    for (const other of others) of(other).opens.push(phrase);
    of(first).closes.push(phrase);
  };
  // "the murder of a teacher", "no injuries", "double homicide"
  const counting = ['of', ...grammar.zeros, ...MANY.keys()];
  for (const [surface, word] of words) {
    if (word.noun?.use.people || surface === 'bodies') of(surface).alone = true;
    else if (word.noun) eitherWay(surface, counting);
    if (word.noun || (word.carrier && cues.counts.has(surface))) of(surface).beside = true;
    for (const { pattern } of word.states) pair(surface, lastOf(pattern));
    for (const use of word.uses) {
      if (use.of === null && use.with.length === 0) of(surface).alone = true;
      if (use.of !== null) eitherWay(surface, use.of);
      for (const pattern of use.with) pair(surface, lastOf(pattern));
    }
  }
  // "The toll is the highest since the war began. It stands at 88."
  for (const { pattern } of tolls) pair('toll', lastOf(pattern));
  // "The victims, including a girl, are expected to recover."
  pair('victims', ['including']);
  of('victims').beside = true;
  // "Cases were registered against 34"
  for (const word of [...cues.lawCases, 'search']) of(word).beside = true;
  // "It stood at 12", and "k" and "w/" of the notes of the police
  for (const word of ['toll', 'it', 'k', 'w']) of(word).beside = true;
  return evidence;
}

/** The words one of which a phrase ends with, but for a gap: "flown to *". */
function lastOf(pattern: PhrasePattern): Iterable<string> {
  return pattern.findLast((step) => step !== null) ?? [];
}
