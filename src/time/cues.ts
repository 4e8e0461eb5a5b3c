import type { TimeLexicon } from '../lexicon/time-lexicon.ts';
import type { Document } from '../model/document.ts';
import { remembered } from '../model/remembered.ts';
import type { Range } from '../model/span.ts';
import { MARK, MIXED, WORD } from '../model/token-table.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/** A word that makes its neighbourhood worth reading. `value` is the month, weekday or index of the entry it stands for. */
export interface Cue extends Range {
  kind:
    | 'month'
    | 'numeric'
    | 'anniversary'
    | 'weekday'
    | 'day'
    | 'feast'
    | 'period'
    | 'ago'
    | 'shift'
    | 'decade'
    | 'year';
  word: string;
  value: number;
}

export interface CompiledCues {
  /** 1 at the first two letters of each cue word, as a number: what a word must begin with to be looked at. */
  beginnings: Uint8Array;
  pattern: RegExp;
  words: ReadonlyMap<string, Pick<Cue, 'kind' | 'value'>>;
}

/** One pattern for all cue words, longest first, and what each stands for. */
export function compileCues(lexicon: TimeLexicon): CompiledCues {
  const words = new Map<string, Pick<Cue, 'kind' | 'value'>>();
  const add = (list: readonly string[], kind: Cue['kind'], value: number): void => {
    for (const word of list) if (!words.has(word)) words.set(word, { kind, value });
  };
  lexicon.feasts.forEach((feast, index) => {
    add(feast.words, 'feast', index);
  });
  lexicon.days.forEach((day, index) => {
    add(day.words, 'day', index);
  });
  lexicon.months.forEach((names, index) => {
    add(names, 'month', index + 1);
  });
  lexicon.weekdays.forEach((names, index) => {
    add(names, 'weekday', index);
  });
  add(lexicon.anniversary, 'anniversary', 0);
  lexicon.periods.forEach((entry, index) => {
    add([entry.word], 'period', index);
  });
  lexicon.shifts.forEach((shift, index) => {
    add(shift.words, 'shift', index);
  });
  add(lexicon.ago, 'ago', 0);
  add(lexicon.later, 'ago', 1);
  add(lexicon.after, 'ago', 2);
  add(lexicon.years, 'anniversary', 1);
  const alternatives = [...words.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escapeWord);
  const numeric = '\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{2,4}|(?:1[5-9]|20)\\d\\ds?|[2-9]0s';
  const beginnings = new Uint8Array(PAIRS);
  for (const word of words.keys()) beginnings[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  return {
    beginnings,
    pattern: new RegExp(`(?:${alternatives.join('|')}|${numeric})\\b`, 'iuy'),
    words,
  };
}

/** What the words of a vocabulary are to cues, by number: bits of {@link LONE} and those beside it. */
const LONE = 1;
const FIRST = 2;
const SECOND = 4;

const classesOf = /* @__PURE__ */ remembered((cues: CompiledCues) =>
  remembered((vocabulary: Vocabulary) => {
    const classes = new Uint8Array(vocabulary.words.length);
    for (const cue of cues.words.keys()) {
      const [first, second] = cue.split(' ') as [string, ...string[]];
      classes[vocabulary.numberOf(first)]! |= second === undefined ? LONE : FIRST;
      if (second !== undefined) classes[vocabulary.numberOf(second)]! |= SECOND;
    }
    classes[0] = 0;
    return classes;
  }),
);

/**
 * Every cue of a text, in order. `after` tells from where on the next is looked for, once a cue has been read. Of most
 * words their number says that none begins there: "the" only does before a word such as "next".
 */
export function forEachCue(cues: CompiledCues, { text, table }: Document, read: (cue: Cue) => number): void {
  const known = classesOf(cues)(table.vocabulary);
  let from = 0;
  for (let row = 0; row < table.length; row++) {
    const shape = table.shape(row);
    if (shape & MARK) continue;
    const end = table.end(row);
    const isPlain = (shape & (WORD | MIXED)) === WORD;
    const word = isPlain ? known[table.word(row)]! : 0;
    if (isPlain && !(word & LONE)) {
      if (!(word & FIRST) || row + 1 >= table.length || !(known[table.word(row + 1)]! & SECOND)) continue;
    }
    for (let at = Math.max(table.start(row), from); at < end; ) {
      const cue = cueIn(cues, text, at, isPlain ? at + 1 : end);
      if (cue === null) break;
      from = Math.max(cue.end, read(cue));
      at = from;
    }
  }
}

/** The first cue that begins between two places of a text, or `null`. */
function cueIn(cues: CompiledCues, text: string, from: number, to: number): Cue | null {
  let wasWord = from > 0 && isWordUnit(text.charCodeAt(from - 1));
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const isWord = isWordUnit(unit);
    if (isWord && !wasWord && mayBegin(cues, unit, text.charCodeAt(i + 1))) {
      cues.pattern.lastIndex = i;
      const match = cues.pattern.exec(text);
      if (match) return cueAt(cues, match[0], i);
    }
    wasWord = isWord;
  }
  return null;
}

function mayBegin(cues: CompiledCues, first: number, second: number): boolean {
  // A figure of two units at least: "1/20/1990", "1990".
  if (first <= 57)
    return (second >= 48 && second <= 57) || second === 47 || cues.beginnings[pairOf(first, second | 32)] === 1;
  return cues.beginnings[pairOf(first | 32, second | 32)] === 1;
}

/** One past the greatest pair: words of the cues are ASCII. */
const PAIRS = 128 * 256;

function pairOf(first: number, second: number): number {
  return first * 256 + (second & 255);
}

function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95;
}

function cueAt(cues: CompiledCues, surface: string, start: number): Cue {
  const word = surface.toLowerCase();
  const end = start + surface.length;
  const known = cues.words.get(word);
  if (known) return { start, end, word, ...known };
  if (word.includes('-') || word.includes('/')) return { start, end, word, kind: 'numeric', value: 0 };
  const year = Number.parseInt(word, 10);
  return { start, end, word, kind: word.endsWith('s') ? 'decade' : 'year', value: year };
}

function escapeWord(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
