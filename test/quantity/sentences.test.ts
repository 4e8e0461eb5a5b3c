import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/quantities.ts';
import { readLines } from '../support/line-corpus.ts';
import { readingOf } from '../support/reading.ts';

const lines = readLines(new URL('sentences.txt', import.meta.url));

describe('what stands around a figure', () => {
  it('is tried often enough, each sentence once', () => {
    expect(lines.length).toBeGreaterThan(240);
    expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
  });

  it.each(lines)('$text', ({ text, expected }) => {
    const found = findQuantities(text);
    expect(readingOf(found)).toBe(expected);
    for (const { start, end, text: surface } of found) expect(text.slice(start, end)).toBe(surface);
  });
});
