import type { TimeLexicon } from '../lexicon/time-lexicon.ts';
import type { Range } from '../model/span.ts';

/** A word that makes its neighbourhood worth reading. `value` is the month, weekday or index of the entry it stands for. */
export interface Cue extends Range {
  kind: 'month' | 'numeric' | 'anniversary' | 'weekday' | 'day' | 'feast' | 'period' | 'ago' | 'decade' | 'year';
  word: string;
  value: number;
}

export interface CompiledCues {
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
  add(lexicon.ago, 'ago', 0);
  // "32 years have passed since", "30 years on": the plural is the cue of a span of years.
  add(['years'], 'anniversary', 1);
  const alternatives = [...words.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escapeWord);
  const numeric = '\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{2,4}|(?:1[5-9]|20)\\d\\ds?';
  return { pattern: new RegExp(`\\b(?:${alternatives.join('|')}|${numeric})\\b`, 'giu'), words };
}

export function cueAt(cues: CompiledCues, surface: string, start: number): Cue | null {
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
