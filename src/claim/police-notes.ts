import type { Token } from '../model/document.ts';
import { oneAt } from '../model/one-at.ts';
import { PARTICIPLE, UNKNOWN, type Word, type WordIndex } from './word-index.ts';

/** A sentence whose words may be short for others, as the notes of the police have them. */
interface Note {
  readonly tokens: readonly Token[];
  readonly lower: string[];
  readonly info: Word[];
}

/** What such notes are known by; hardly any sentence has one: "k", "m", "m17", "LEO". */
export function isShort(lower: string, { text }: Token): boolean {
  return LETTERS.has(lower) || OF_SEX_AND_AGE.test(text) || OFFICERS.has(text);
}

const LETTERS = new Set(['k', 'm', 'f']);
/** In small letters: "M25" is a road, and "F16" a plane. */
const OF_SEX_AND_AGE = /^[mf]\d{1,2}$/u;

/** "LEO": a law enforcement officer; "Leo" is a name. */
const OFFICERS: ReadonlyMap<string, string> = new Map([
  ['LEO', 'officer'],
  ['LEOs', 'officers'],
]);

/** Puts the words for what they are short for. */
export function spellOut(note: Note, { words }: WordIndex): void {
  const put = (i: number, word: string): void => {
    note.lower[i] = word;
    note.info[i] = words.get(word) ?? UNKNOWN;
  };
  spellFates(note, put);
  for (let i = 0; i < note.tokens.length; i++) {
    const officer = OFFICERS.get(note.tokens[i]!.text);
    if (officer !== undefined) put(i, officer);
    else if (isOfSex(note, i)) put(i, SEXES.get(note.lower[i]![0]!)!);
  }
}

/** "2 k, 5 i": the killed and the injured, where both letters stand behind figures. */
function spellFates({ tokens, lower }: Note, put: (i: number, word: string) => void): void {
  const at = (letter: string): number =>
    lower.findIndex((word, i) => word === letter && oneAt(tokens, i - 1)?.kind === 'number');
  const [killed, injured] = [at('k'), at('i')];
  if (killed < 0 || injured < 0) return;
  put(killed, 'killed');
  put(injured, 'injured');
}

/** "17 yo m shot", "m, 22, found dead", "f 44 grazed", "homeless m found shot", "m17 killed": a man or a woman. */
function isOfSex({ tokens, lower, info }: Note, i: number): boolean {
  const word = lower[i]!;
  const { text } = tokens[i]!;
  if (word.length > 1) return OF_SEX_AND_AGE.test(text);
  if (!SEXES.has(word)) return false;
  const before = oneAt(lower, i - 1) ?? ';';
  if (AGE.test(before) || before === 'yo' || (before === 'o' && oneAt(lower, i - 2) === '/')) return true;
  if (!OPENS.has(before)) return false;
  const next = lower[i + 1] === ',' ? i + 2 : i + 1;
  if (tokens[next]?.kind === 'number' && YEARS.test(lower[next]!)) return true;
  // "f shot", "m found dead"; but "H & M found"
  if (text !== word) return false;
  const fate = info[i + 1];
  return fate !== undefined && (fate.forms & PARTICIPLE) !== 0 && (fate.uses.length > 0 || fate.link);
}

const SEXES: ReadonlyMap<string, string> = new Map([
  ['m', 'man'],
  ['f', 'woman'],
]);
/** What may stand before a letter that is somebody. */
const OPENS = new Set([
  ...[';', ',', ':', '.', '-', '/', 'and', '&', 'of', 'another'],
  ...['homeless', 'preg', 'pregnant', 'elderly', 'young', 'unarmed', 'unk', 'unknown', 'juv', 'white', 'black'],
]);
const YEARS = /^\d\d?$/u;

/** "9yo boy", "19 yo man" */
export const AGE = /^\d{1,3}[ -]?yo$/u;

/**
 * "m 19 shot", "m, 14 dead", "girl 9 shot in calf": how old they are; "vic 2 grazed", "Victim 1": which of them. A figure behind
 * one person, who has none.
 */
export function isOneOf(
  { tokens, lower, info }: Note,
  quantity: readonly unknown[],
  i: number,
  figure: string,
): boolean {
  if (i === 0 || !YEARS.test(figure)) return false;
  const at = lower[i - 1] === ',' ? i - 2 : i - 1;
  if (at < 0) return false;
  const who = lower[at]!;
  const isLetter = (who === 'man' || who === 'woman') && tokens[at]!.end - tokens[at]!.start === 1;
  if (isLetter) return at === i - 1 || figure.length > 1;
  if (at < i - 1 || !(NUMBERED.has(who) || AGED.has(who)) || oneAt(quantity, i - 2) !== undefined) return false;
  // "One teen 2 others wounded"
  const next = info[i + 1];
  return next === undefined || (next.population === null && next.cls !== 'other');
}

const NUMBERED = new Set(['vic', 'victim', 'suspect', 'perp']);
const AGED = new Set(
  'man woman boy girl male female son daughter brother sister mother father mom mum dad baby toddler teen child nephew niece uncle aunt cousin'.split(
    ' ',
  ),
);
