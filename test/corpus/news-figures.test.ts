import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Quantity, unitKey } from '../../src/model/quantity.ts';
import { findQuantities } from '../../src/quantities.ts';
import { ModifierSchema } from '../../src/schema.ts';
import { checkLines } from '../support/check-lines.ts';
import type { CorpusLine } from '../support/line-corpus.ts';

// News sentences in which every quantity counts, written down before the reader was asked. A sentence is followed by its
// figures, `> surface = [modifier] value[..value] [unit]`; `>?` may be read or not. Scored as CQE scores its own set:
// the value alone, and the value with the bound (its figures: F1 92.0 and 88.1).

interface Expected {
  surface: string;
  optional: boolean;
  modifier: string;
  low: number;
  high: number;
  /** As written; `*` for any. */
  unit: string;
}

const MODIFIERS: ReadonlySet<string> = new Set(ModifierSchema.options);
const folder = new URL('news-figures/', import.meta.url);

function expectedOf(line: string): Expected[] {
  const [, mark, surface, value] = /^>(\?)? ?(.*?) = (.*)$/u.exec(line) ?? [];
  if (surface === undefined || value === undefined) return [];
  const words = value.trim().split(/\s+/u);
  const modifier = MODIFIERS.has(words[0]!) ? words.shift()! : 'exact';
  const [low, high = low] = words[0]!.split('..').map(Number);
  return [{ surface, optional: mark !== undefined, modifier, low: low!, high: high!, unit: words[1] ?? '*' }];
}

const sentences = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => {
    const found: { text: string; expected: Expected[] }[] = [];
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
      if (line.startsWith('>')) found.at(-1)!.expected.push(...expectedOf(line));
      else if (line !== '' && !line.startsWith('#')) found.push({ text: line, expected: [] });
    }
    return found;
  });

const isNear = (a: number | null, b: number): boolean =>
  a !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

function isRead(text: string, quantity: Quantity, { surface, low, high }: Expected): boolean {
  const start = text.indexOf(surface);
  if (quantity.start >= start + surface.length || quantity.end <= start) return false;
  return isNear(quantity.min ?? quantity.max, low) || isNear(quantity.max ?? quantity.min, high);
}

function score(): { value: number; bound: number } {
  let [wanted, given, values, bounds] = [0, 0, 0, 0];
  for (const { text, expected } of sentences) {
    const left = new Set(findQuantities(text));
    for (const each of expected) {
      const found = [...left].find((quantity) => isRead(text, quantity, each));
      if (found) left.delete(found);
      if (each.optional) continue;
      wanted++;
      if (!found) continue;
      given++;
      values++;
      if (found.modifier === each.modifier) bounds++;
    }
    given += left.size;
  }
  return { value: (200 * values) / (wanted + given), bound: (200 * bounds) / (wanted + given) };
}

describe('every quantity of a news sentence', () => {
  it('is written down for sentences enough', () => {
    expect(sentences.length).toBeGreaterThan(280);
    expect(sentences.flatMap(({ expected }) => expected).length).toBeGreaterThan(540);
  });

  it('is read with its value (F1 96.5 or more) and its bound (95.5 or more)', () => {
    const { value, bound } = score();
    console.info(`value ${value.toFixed(1)}, with bound ${bound.toFixed(1)}`);
    expect(value).toBeGreaterThan(96.5);
    expect(bound).toBeGreaterThan(95.5);
  });
});

const UNITS: Readonly<Record<string, string>> = { '%': 'percent', pp: 'percentage-points', ratio: 'ratio' };

function unitOf(unit: string): string {
  return UNITS[unit] ?? (/^[A-Z]{3}$/u.test(unit) ? `currency:${unit}` : `measure:${unit}`);
}

function problemsOf({ text }: CorpusLine): string[] {
  const { expected } = sentences.find((sentence) => sentence.text === text)!;
  const found = findQuantities(text);
  const problems = expected.flatMap((each) => {
    const quantity = found.find((one) => one.text === each.surface);
    if (!quantity) return each.optional ? [] : [`${each.surface} is not read`];
    if (!isRead(text, quantity, each)) return [`${each.surface} is ${quantity.min}..${quantity.max}`];
    if (quantity.modifier !== each.modifier) return [`${each.surface} is ${quantity.modifier}`];
    const unit = unitKey(quantity.unit);
    return each.unit === '*' || unit === unitOf(each.unit) ? [] : [`${each.surface} is ${unit}`];
  });
  // Ordinals need not be written down.
  const more = found.filter(({ text: surface, unit }) =>
    unit.kind === 'ordinal' ? false : expected.every((each) => each.surface !== surface),
  );
  return [...problems, ...more.map(({ text: surface }) => `${surface} is read`)];
}

checkLines(
  'news figures',
  new URL('known-gaps.list', folder),
  sentences.map(({ text, expected }) => ({
    text,
    expected: expected.map(({ surface }) => surface).join(' | '),
    printed: null,
    lead: '',
  })),
  problemsOf,
);
