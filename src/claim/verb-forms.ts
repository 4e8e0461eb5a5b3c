import { ED, ING } from '../model/token-table.ts';
import type { Voice } from './chunk.ts';
import type { Line } from './line.ts';
import { startsNoun } from './noun-words.ts';
import { isVerbOfWho } from './verb-words.ts';
import { BASE, GERUND, PARTICIPLE, PAST, PRESENT, type Word } from './word-index.ts';

/** How a verb stands: who is done to, and who does. */
export function voiceOf(bits: number, be: boolean, have: boolean, aux: boolean, infinitive: boolean): Voice | null {
  if (be) return bits & PARTICIPLE ? 'passive' : bits & GERUND ? 'active' : bits & PAST ? 'passive' : null;
  if (have) return bits & (PARTICIPLE | PAST) ? 'active' : null;
  if (aux) return bits & BASE ? (infinitive ? 'infinitive' : 'active') : null;
  if (bits & GERUND) return 'gerund';
  if (bits & PARTICIPLE) return 'either';
  return bits & (PAST | PRESENT | BASE) ? 'active' : null;
}

/** A word no lexicon knows, where a verb can stand: "-ed" and "-ing" are what show it. */
export function guessForms(line: Line, at: number, start: number, helped: boolean): number {
  const lower = line.lower[at]!;
  const word = line.info[at]!;
  if (word.cls !== 'open' || word.population !== null || word.thing || word.noun || word.time) return 0;
  const { shape } = line.tokens[at]!;
  if (shape & ING && lower.length > 4) return GERUND;
  if (shape & ED && lower.length > 3) return PAST | PARTICIPLE;
  if (isVerbOfWho(line, at)) return PAST;
  // "had eaten at a wedding"
  if (helped && at > start && EATEN.test(lower)) return PARTICIPLE;
  return helped && at > start && line.tokens[at]!.text === lower && !lower.endsWith('ly') ? BASE : 0;
}

const EATEN = /(?:en|wn)$/u;

/** "held up to 60 guests", "held Polish passports"; but "170 held", "five held Friday" */
export function hasObject(line: Line, at: number): boolean {
  const cls = line.info[at]?.cls;
  return line.quantity[at] !== undefined || cls === 'det' || cls === 'poss' || startsNoun(line, at);
}

export function stateVoice(line: Line, from: number, end: number): Voice {
  // "with a gunshot wound": no participle, whatever its last word can be.
  if (line.info[from]!.cls === 'prep') return 'state';
  return line.info[end - 1]!.forms & PARTICIPLE ? 'either' : 'state';
}

/** Would this word rather be read as a verb than as a state: "hurt", "injured", "held"? */
export function verbAlone(word: Word): boolean {
  return word.forms !== 0 && word.uses.some((use) => use.with.length === 0 && use.by === null);
}
