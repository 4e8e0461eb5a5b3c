import { describe, expect, it } from 'vitest';
import { timeWords } from '../../src/lexicon/en/times.ts';
import { vocabularyOf } from '../../src/lexicon/vocabulary.ts';
import { segment } from '../../src/text/segment.ts';
import { findTimes } from '../../src/time/find-times.ts';
import { checkLines } from '../support/check-lines.ts';
import { readLines } from '../support/line-corpus.ts';

const lines = readLines(new URL('corpus.txt', import.meta.url));

function timesOf(text: string, printed: string | null): string {
  const times = findTimes(segment('text', text, vocabularyOf(timeWords)), printed);
  const told = times.map(({ range }) =>
    range === null ? '?' : range.from === range.to ? range.from : `${range.from} .. ${range.to}`,
  );
  return told.length === 0 ? 'none' : told.join('; ');
}

describe('the corpus of times', () => {
  it('holds 120 sentences and more, each once', () => {
    expect(lines.length).toBeGreaterThanOrEqual(120);
    expect(new Set(lines.map(({ text, printed }) => `${printed} ${text}`)).size).toBe(lines.length);
  });
});

checkLines('times', new URL('known-gaps.list', import.meta.url), lines, ({ text, expected, printed }) => {
  const found = timesOf(text, printed);
  return found === expected ? [] : [`is ${found}`];
});
