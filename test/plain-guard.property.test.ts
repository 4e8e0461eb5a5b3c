import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReadings, readArticle } from '../src/pipeline.ts';
import { guardOf } from '../src/plain-guard.ts';
import { ArticleSchema, checkAgainst, QuantitySchema, ReadingSchema } from '../src/schema.ts';
import { readStories } from './support/story.ts';

const readings = readStories().flatMap(({ articles }) => articles.map((article) => readArticle(article)));
const isReading = guardOf(ReadingSchema);

/** Every place in a value: the object or list, and the key. */
function places(value: unknown): [holder: Record<string, unknown>, key: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const holder = value as Record<string, unknown>;
    return [[holder, key] as [Record<string, unknown>, string], ...places(holder[key])];
  });
}

function deepFreeze<T>(value: T): T {
  for (const [holder] of places(value)) Object.freeze(holder);
  return value;
}

describe('the guard of a schema', () => {
  it('lets every reading of the library pass, so that zod is hardly ever asked', () => {
    expect(readings.length).toBeGreaterThan(50);
    expect(readings.filter((reading) => !isReading(reading))).toEqual([]);
  });

  it('lets nothing pass that zod refuses or would change, whatever is put in whatever place', () => {
    const wrong = fc.oneof(
      fc.constantFrom<unknown>('', ' ', '2024-02-31', 'count', 0, -1, 1.5, Number.NaN, Infinity, true, null, undefined),
      fc.constantFrom<unknown>(
        [],
        {},
        ['x'],
        new Date(0),
        { kind: 'percent' },
        { from: '2024-01-01', to: '2024-01-02' },
      ),
      fc.anything({ maxDepth: 1 }),
    );
    const change = fc.constantFrom('replace', 'remove', 'add');
    let passed = 0;
    fc.assert(
      fc.property(fc.nat(), fc.nat(), change, wrong, (which, where, what, value) => {
        const reading = structuredClone(readings[which % readings.length]!);
        const all = places(reading);
        const [holder, key] = all[where % all.length]!;
        if (what === 'remove') delete holder[key];
        // As data a list has no fields but its items.
        else if (what === 'replace' || !Array.isArray(holder)) holder[what === 'add' ? 'toString' : key] = value;
        if (!isReading(reading)) return;
        passed++;
        expect(checkAgainst(ReadingSchema, reading)).toEqual({ ok: true, value: reading });
      }),
      { numRuns: 600 },
    );
    expect(passed).toBeGreaterThan(10);
  });

  it.each([
    ['a field that is not known', { id: 'a', text: '', section: 'world' }],
    ['a field called __proto__', JSON.parse('{"id":"a","text":"","__proto__":{"title":"x"}}')],
    ['fields that are inherited', Object.create({ id: 'a', text: '' })],
    ['undefined', { id: 'a', text: '', title: undefined }],
    ['a blank id', { id: ' ', text: '' }],
    ['a date that does not exist', { id: 'a', text: '', publishedAt: '2023-02-29' }],
    ['a list', []],
  ])('says no to %s', (_, value) => {
    const isArticle = guardOf(ArticleSchema);
    expect(isArticle({ id: 'a', text: '', publishedAt: '2024-02-29' })).toBe(true);
    expect(isArticle(value)).toBe(false);
  });

  it('knows the cases of a union apart', () => {
    const isQuantity = guardOf(QuantitySchema);
    const quantity = readings.flatMap(({ claims }) => claims)[0]!.quantity;
    expect(isQuantity({ ...quantity, unit: { kind: 'currency', code: 'EUR' } })).toBe(true);
    expect(isQuantity({ ...quantity, unit: { kind: 'currency' } })).toBe(false);
    expect(isQuantity({ ...quantity, unit: { kind: 'count', code: 'EUR' } })).toBe(false);
    expect(isQuantity({ ...quantity, unit: { kind: 'weight', code: 'kg' } })).toBe(false);
  });
});

it('what passes is not copied, and not changed either', () => {
  expect(() => compareReadings(deepFreeze(structuredClone(readings.slice(0, 40))))).not.toThrow();
});
