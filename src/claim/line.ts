import type { Document, Sentence, Token } from '../model/document.ts';
import { oneAt } from '../model/one-at.ts';
import type { Quantity } from '../model/quantity.ts';
import { remembered } from '../model/remembered.ts';
import type { Range } from '../model/span.ts';
import { CAPITAL, HYPHEN, MARK, STEM, type TokenTable } from '../model/token-table.ts';
import type { Cues } from './cues.ts';
import { AGE, isOneOf, isShort, spellOut } from './police-notes.ts';
import { BEGINS_NAME, BEGINS_SPEAKER, BEGINS_STATUS, UNKNOWN, type Word, type WordIndex } from './word-index.ts';

/** A sentence as the grammar sees it: its words in lower case, what each can be, and where the figures stand. */
export interface Line {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  readonly info: readonly Word[];
  /** Bits of `BEGINS_STATUS` …: what phrases may begin with this token. */
  readonly begins: readonly number[];
  /** The figure that begins at this token. */
  readonly quantity: readonly (Quantity | undefined)[];
  /** One past the last token of the figure that begins here. */
  readonly quantityEnd: readonly number[];
  /** The token is inside an expression of time. */
  readonly inTime: readonly boolean[];
  /** The words that single rules ask for. */
  readonly cues: Cues;
}

/** Quotation marks are left out: they part nothing that grammar joins ("killed “dozens” of people"). */
export function readLine(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
  times: readonly Range[],
  index: WordIndex,
  words: readonly (Word | undefined)[],
  begins: Uint8Array,
): Line {
  const { table, text } = document;
  const { from, to } = sentence;
  const all = sentence.tokens;
  const tokens: Token[] = [];
  const lower: string[] = [];
  const info: Word[] = [];
  const opening: number[] = [];
  const quantity: (Quantity | undefined)[] = [];
  const quantityEnd: number[] = [];
  const inTime: boolean[] = [];
  let time = 0;
  let isNote = false;
  for (let row = from; row < to; row++) {
    const shape = table.shape(row);
    const token = all[row - from]!;
    if (shape & MARK) {
      const unit = text.charCodeAt(token.start);
      if (isQuote(unit)) continue;
      // "2 vics w/ gunshot wounds"
      if (unit === SLASH && lower.at(-1) === 'w' && tokens.at(-1)!.end === token.start) {
        lower[lower.length - 1] = 'with';
        info[info.length - 1] = index.words.get('with') ?? UNKNOWN;
        continue;
      }
    }
    const word = table.lower(row);
    isNote ||= word.length < 5 && token.kind === 'word' && isShort(word, token);
    tokens.push(token);
    lower.push(word);
    // Marks have no number: what they may begin is not known.
    opening.push(shape & MARK ? ANY : shape & STEM ? 0 : begins[table.word(row)]!);
    info.push(lookUp(table, row, token, index, words));
    quantity.push(undefined);
    quantityEnd.push(0);
    // The times are sorted and disjoint.
    while (time < times.length && times[time]!.end <= token.start) time++;
    inTime.push(time < times.length && times[time]!.start <= token.start);
  }
  const note = { tokens, lower, info };
  if (isNote) spellOut(note, index);
  let i = 0;
  for (const figure of quantities) {
    while (i < tokens.length && tokens[i]!.end <= figure.start) i++;
    // It stands between quotation marks alone, or in a token that a figure began in.
    if (i === tokens.length || tokens[i]!.start >= figure.end) continue;
    // "a second officer": a place in a row counts nothing.
    // "9 y/o boy": an age.
    // "four others between 12 and 17": ages too.
    const isBetween =
      lower[i] === 'between' && i > 0 && (info[i - 1]!.population !== null || oneAt(lower, i - 1) === 'others');
    const isAge =
      isBetween || AGE.test(figure.text) || (lower[i + 1] === 'y' && lower[i + 2] === '/' && lower[i + 3] === 'o');
    // "a 9 year old boy"
    const isOld = figure.unit.kind !== 'count' && lower[endOfFigure(tokens, i, figure)] === 'old';
    // "Dad-of-one Ali Gul"
    const inside = (tokens[i]!.shape & HYPHEN) !== 0 && tokens[i]!.start < figure.start;
    // "m 19 shot in leg", "girl 9 shot in calf", "vic 2 grazed"
    const isOfOne = figure.unit.kind === 'count' && isOneOf(note, quantity, i, figure.text);
    const isElsewhere = figure.max === 0 && lower[endOfFigure(tokens, i, figure)] === 'there';
    if (figure.unit.kind !== 'ordinal' && !isAge && !isOld && !inside && !isOfOne && !isElsewhere) {
      quantity[i] = figure;
      quantityEnd[i] = endOfFigure(tokens, i, figure);
    }
    i++;
  }
  if (quantities.length > 0) sameAgain(text, tokens, lower, quantity, quantityEnd);
  return { sentence, tokens, lower, info, begins: opening, quantity, quantityEnd, inTime, cues: index.cues };
}

const ANY = BEGINS_STATUS | BEGINS_SPEAKER | BEGINS_NAME;

function endOfFigure(tokens: readonly Token[], from: number, figure: Quantity): number {
  let end = from + 1;
  while (end < tokens.length && tokens[end]!.start < figure.end) end++;
  return end;
}

const SLASH = 47;

/** " “ ” ' ‘ ’ ` * */
function isQuote(unit: number): boolean {
  if (unit < 0x2018) return unit === 34 || unit === 39 || unit === 96 || unit === 42;
  return unit === 0x201c || unit === 0x201d || unit === 0x2018 || unit === 0x2019;
}

function lookUp(
  table: TokenTable,
  row: number,
  token: Token,
  index: WordIndex,
  words: readonly (Word | undefined)[],
): Word {
  const shape = table.shape(row);
  if (shape & MARK) return UNKNOWN;
  const number = table.word(row);
  const found = words[number];
  // "US soldiers" are not "us", "the WHO said" has no "who", nor is "IS" a verb in "nine IS fighters": in capitals
  // where the next word is not.
  const isLetters =
    (shape & CAPITAL) !== 0 &&
    (found?.cls === 'pron' ||
      ((found?.cls === 'be' || found?.cls === 'rel') && row + 1 < table.length && isSmall(table, row + 1)));
  if (found && !(shape & STEM) && !(isLetters && isAllCapitals(token))) return found;
  // "officers'", "the ministry's": the noun without its ending.
  if (shape & STEM) return found ?? UNKNOWN;
  const { lower } = token;
  const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower.endsWith("s'") ? lower.slice(0, -1) : null;
  if (bare) return index.words.get(bare) ?? UNKNOWN;
  if (!(shape & HYPHEN)) return UNKNOWN;
  // "ex-soldiers", "co-workers", "14-year-old": the last part tells.
  const last = index.words.get(lower.slice(lower.lastIndexOf('-') + 1));
  // "both would-be robbers", "the start-up Pylon": no form of "be", no preposition.
  return last?.cls === 'open' ? last : UNKNOWN;
}

function isSmall(table: TokenTable, row: number): boolean {
  return !(table.shape(row) & MARK) && /\p{Ll}/u.test(table.printed(row));
}

function isAllCapitals({ text }: Token): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

export function isPossessive(lower: string): boolean {
  return lower.endsWith("'s") || lower.endsWith("s'");
}

export function isCapital(token: Token): boolean {
  return (token.shape & CAPITAL) !== 0;
}

/** A sentence of running text: in a title all long words have capitals, and say nothing. */
export function isRunning(line: Line): boolean {
  return caseOf(line).running;
}

/** Asked for each name of a sentence, worked out once. */
const caseOf = /* @__PURE__ */ remembered(({ tokens }: Line) => ({
  running: tokens.some((token) => token.kind === 'word' && token.end - token.start >= LONG && !isCapital(token)),
}));

/** Words of titles have a capital from so many letters on. */
const LONG = 5;

/** "Five miners were killed and as many injured": the count before it once more; but "and as many as 40", "twice as many". */
function sameAgain(
  text: string,
  tokens: readonly Token[],
  lower: readonly string[],
  quantity: (Quantity | undefined)[],
  quantityEnd: number[],
): void {
  const at = lower.indexOf('many', 1) - 1;
  if (at < 1 || lower[at] !== 'as' || lower[at - 1] !== 'and' || lower[at + 2] === 'as') return;
  const before = quantity.slice(0, at).findLast((one) => one !== undefined);
  if (before?.unit.kind !== 'count' || before.implicit) return;
  const [start, end] = [tokens[at]!.start, tokens[at + 1]!.end];
  quantity[at] = { ...before, start, end, text: text.slice(start, end), stated: null };
  quantityEnd[at] = at + 2;
}
