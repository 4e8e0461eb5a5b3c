import type { Field } from '../model/article.ts';
import type { Sentence, Token } from '../model/document.ts';
import { oneAt } from '../model/one-at.ts';
import type { ParsedArticle, ParsedField } from '../model/parsed-article.ts';
import { putUnder } from '../model/put-under.ts';
import { firstEndingAfter } from '../model/span.ts';
import type { TimeExpression } from '../model/time.ts';
import { CAPITAL, type TokenTable, WORD } from '../model/token-table.ts';
import type { CompiledEvents, KindPhrase } from './compiled-events.ts';
import type { EventName } from './event-name.ts';
import { findRuns, type NameRun, withoutPossessive } from './name-runs.ts';
import type { PlaceMark } from './place-mark.ts';
import type { TokenRange } from './token-range.ts';

/** A word of the taxonomy in a sentence. */
export interface KindMark extends KindPhrase {
  /** Index of its first token. */
  token: number;
  start: number;
  end: number;
}

/** The sentences of title and text, marked one by one as they are asked for. */
export interface MarkedArticle {
  count: number;
  titleCount: number;
  at(position: number): MarkedSentence;
  /** Position of the sentence of `field` that holds `offset`. */
  find(field: Field, offset: number): number;
}

export function markArticle(article: ParsedArticle, events: CompiledEvents): MarkedArticle {
  const places: { field: ParsedField; sentence: Sentence }[] = [];
  for (const field of article.fields) for (const sentence of field.document.sentences) places.push({ field, sentence });
  const marked: (MarkedSentence | undefined)[] = new Array(places.length);
  const titleCount = places.filter(({ field }) => field.document.field === 'title').length;
  return {
    count: places.length,
    titleCount,
    at(position) {
      const place = places[position]!;
      marked[position] ??= new MarkedSentence(place.field, place.sentence, position, events);
      return marked[position];
    },
    find(field, offset) {
      let low = field === 'title' ? 0 : titleCount;
      let high = (field === 'title' ? titleCount : places.length) - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (places[middle]!.sentence.end <= offset) low = middle + 1;
        else high = middle;
      }
      return Math.max(0, Math.min(low, places.length - 1));
    },
  };
}

/** Does a sentence before `end` say a word of some kind? */
export function isSaidBefore(article: MarkedArticle, end: number, isMeant: (word: string) => boolean): boolean {
  for (let at = 0; at < Math.min(article.count, end); at++)
    if (article.at(at).tokens.some(({ lower }) => isMeant(lower))) return true;
  return false;
}

/**
 * One sentence with all that the rules of this stage ask of it. Each kind of mark is looked for when first asked for:
 * most sentences are asked for a few only. Positions of tokens count from the sentence's first.
 */
export class MarkedSentence {
  readonly field: Field;
  /** From 0, the title before the text. */
  readonly position: number;
  readonly sentence: Sentence;
  readonly table: TokenTable;
  /** Remembered by `findPlaces`, and by `findNames`. */
  places: readonly PlaceMark[] | null = null;
  /** What the sentence says was answered for; `undefined` until that is asked. */
  answered: TokenRange | null | undefined;
  names: readonly EventName[] | null = null;
  readonly #articleTimes: readonly TimeExpression[];
  readonly #events: CompiledEvents;
  #kinds: KindMark[] | null = null;
  #runs: NameRun[] | null = null;
  #times: TimeExpression[] | null = null;
  #isTitleCase: boolean | null = null;
  #said: Map<string, number[]> | null = null;

  constructor(field: ParsedField, sentence: Sentence, position: number, events: CompiledEvents) {
    this.field = field.document.field;
    this.position = position;
    this.sentence = sentence;
    this.table = field.document.table;
    this.#articleTimes = field.times;
    this.#events = events;
  }

  get tokens(): readonly Token[] {
    return this.sentence.tokens;
  }

  /** The word, number or mark at a position, as a lexicon knows it; empty outside the sentence. Makes no tokens. */
  lower(at: number): string {
    const row = this.sentence.from + at;
    return at < 0 || row >= this.sentence.to ? '' : this.table.lower(row);
  }

  /** The same as printed. */
  printed(at: number): string {
    const row = this.sentence.from + at;
    return at < 0 || row >= this.sentence.to ? '' : this.table.printed(row);
  }

  /** The first UTF-16 unit of what stands at a position; 0 outside the sentence. */
  unit(at: number): number {
    const row = this.sentence.from + at;
    return at < 0 || row >= this.sentence.to ? 0 : this.table.text.charCodeAt(this.table.start(row));
  }

  /** What the token at a position looks like: bits of the table; 0 outside the sentence. */
  shape(at: number): number {
    const row = this.sentence.from + at;
    return at < 0 || row >= this.sentence.to ? 0 : this.table.shape(row);
  }

  /** The classes of the word at a position, without its -'s: {@link NAMES_EVENT} …; 0 outside the sentence. */
  classes(at: number): number {
    const row = this.sentence.from + at;
    return at < 0 || row >= this.sentence.to ? 0 : this.#events.classes[this.table.stem(row)]!;
  }

  /** Where it says one of some words, in their order: each figure of a sentence asks for the same few. */
  whereSaid(...words: readonly string[]): readonly number[] {
    this.#said ??= placesOfWords(this);
    const found = words.flatMap((word) => this.#said!.get(word) ?? []);
    return words.length > 1 ? found.sort((a, b) => a - b) : found;
  }

  get kinds(): readonly KindMark[] {
    this.#kinds ??= findKinds(this, this.#events);
    return this.#kinds;
  }

  get runs(): readonly NameRun[] {
    this.#runs ??= findRuns(this.table, this.sentence.from, this.sentence.to, this.#events);
    return this.#runs;
  }

  get times(): readonly TimeExpression[] {
    this.#times ??= timesIn(this.#articleTimes, this.sentence.start, this.sentence.end);
    return this.#times;
  }

  /** The first date that it tells at or behind an offset. */
  date(from = 0): TimeExpression | null {
    return this.times.find(({ range, kind, start }) => range !== null && kind === 'date' && start >= from) ?? null;
  }

  /** Every word has a capital, as titles have: capitals say nothing. */
  get isTitleCase(): boolean {
    this.#isTitleCase ??= isTitleCase(this.table, this.sentence.from, this.sentence.to);
    return this.#isTitleCase;
  }
}

function placesOfWords(marked: MarkedSentence): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at < marked.sentence.to - marked.sentence.from; at++) putUnder(places, marked.lower(at), at);
  return places;
}

function findKinds(marked: MarkedSentence, events: CompiledEvents): KindMark[] {
  const { table, sentence } = marked;
  const { from, to } = sentence;
  const found: KindMark[] = [];
  for (let row = from; row < to; row++) {
    const begun = events.phrasesOf[table.stem(row)];
    // Most words begin no phrase.
    if (begun === undefined || !(table.shape(row) & WORD)) continue;
    const at = row - from;
    const phrase = longest(marked, at, begun);
    if (phrase === undefined) continue;
    const { kind, role, weight, isNoun, words } = phrase;
    if (kind !== '') {
      if (isOther(marked, at, events)) continue;
      const [start, end] = [table.start(row), table.end(row + words.length - 1)];
      found.push({ kind, role, weight, isNoun, words, token: at, start, end });
    }
    row += words.length - 1;
  }
  return found;
}

/** Is the word of the taxonomy at `at` a month, part of a date, or part of a name? */
function isOther(marked: MarkedSentence, at: number, events: CompiledEvents): boolean {
  const row = marked.sentence.from + at;
  const start = marked.table.start(row);
  const isCapital = (marked.table.shape(row) & CAPITAL) !== 0;
  // "in March" is the month, also where nothing tells which year's.
  if (
    isCapital &&
    marked.lower(at) === 'march' &&
    marked.printed(at) === 'March' &&
    (!marked.isTitleCase || MONTH_FRONTS.has(marked.lower(at - 1)))
  )
    return true;
  // "on March 24" is no march.
  if (marked.times.some((time) => time.start <= start && start < time.end)) return true;
  // "Sandpiper Court" and "Fire Island" are no court and no fire; "Hurricane Odile" and "the Sarova Massacre" are.
  return isCapital && !nameMayTell(marked.lower(at), events) && isInName(marked, at);
}

function longest(marked: MarkedSentence, at: number, begun: readonly KindPhrase[]): KindPhrase | undefined {
  for (const phrase of begun) {
    const { words } = phrase;
    let k = 1;
    while (k < words.length && marked.lower(at + k) === words[k]) k++;
    if (k >= words.length) return phrase;
  }
  return undefined;
}

/** The longest phrase of the taxonomy that begins at a position. */
export function phraseAt(marked: MarkedSentence, at: number, events: CompiledEvents): KindPhrase | undefined {
  const begun = events.phrases.get(withoutPossessive(marked.lower(at)));
  return begun && longest(marked, at, begun);
}

const MONTH_FRONTS = new Set(['in', 'since', 'last', 'early', 'late', 'mid', 'until', 'by', 'of', 'this', 'from']);

function nameMayTell(lower: string, events: CompiledEvents): boolean {
  return events.nameHeads.has(lower) || events.nameTails.has(lower);
}

function isInName({ isTitleCase, runs }: MarkedSentence, token: number): boolean {
  if (isTitleCase) return false;
  return runs.some((run) => run.token <= token && token <= run.lastToken && !(run.opens && run.token === token));
}

function timesIn(times: readonly TimeExpression[], start: number, end: number): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (let i = firstEndingAfter(times, start); i < times.length && times[i]!.start < end; i++) found.push(times[i]!);
  return found;
}

function isTitleCase(table: TokenTable, from: number, to: number): boolean {
  let long = 0;
  let capital = 0;
  for (let row = from; row < to; row++) {
    const shape = table.shape(row);
    if (!(shape & WORD) || table.end(row) - table.start(row) < 4) continue;
    long++;
    if (shape & CAPITAL) capital++;
  }
  return long >= 3 && capital / long > 0.7;
}

export function isCapital(word: string): boolean {
  const unit = word.charCodeAt(0);
  // Of no word the unit is NaN.
  if (!(unit >= 0xc0)) return unit >= 65 && unit <= 90;
  const first = word[0]!;
  return first !== first.toLowerCase();
}

/** The token that holds an offset, or the next one; the last one behind it. */
export function tokenAt(marked: MarkedSentence, offset: number): number {
  const { tokens } = marked;
  return Math.max(0, Math.min(firstEndingAfter(tokens, offset), tokens.length - 1));
}

/** "at a school in Dale, Ohio, on Tuesday, police said": the comma ends the name of a place and opens no clause. */
export function closesPlace(tokens: MarkedSentence['tokens'], comma: number): boolean {
  let at = comma - 1;
  while (at > comma - 4 && isCapital(oneAt(tokens, at)?.text ?? '')) at--;
  const isName = at < comma - 1 && oneAt(tokens, at)?.text === ',';
  return isName && at > 1 && isCapital(tokens[at - 1]!.text);
}
