import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../src/model/article.ts';
import type { Claim } from '../src/model/claim.ts';
import type { Reading } from '../src/model/reading.ts';
import { compareReadings, crossCheck, readArticle } from '../src/pipeline.ts';
import { checkAgainst, ReadingSchema, ReportSchema } from '../src/schema.ts';
import { anyName, anyText } from './support/any-text.ts';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const article = (): fc.Arbitrary<Article> =>
  fc
    .record({
      id: anyName(),
      text: anyText(),
      title: maybe(anyText()),
      source: maybe(anyName()),
      publishedAt: maybe(fc.constantFrom('2024-02-29', '0001-01-01', '9999-12-31', '2024-03-05T10:00:00Z')),
      url: maybe(anyName()),
      language: maybe(anyName()),
    })
    .map((given) => JSON.parse(JSON.stringify(given)) as Article);

/** Every span of a reading, with the text it points into. */
function* spansOf(reading: Reading, { title = '', text }: Article) {
  const fields = { title, text };
  for (const { field, quantity, sentence, attribution } of reading.claims) {
    for (const span of [quantity, sentence, attribution]) if (span) yield { span, field: fields[field] };
  }
  for (const { evidence } of reading.mentions) for (const span of evidence) yield { span, field: fields[span.field] };
  for (const { span, field } of reading.notes) if (span && field) yield { span, field: fields[field] };
}

describe('any article at all', () => {
  it('is read without an error, into plain data whose spans stand where they say', () => {
    fc.assert(
      fc.property(article(), (given) => {
        const reading = readArticle(given);
        expect(checkAgainst(ReadingSchema, reading)).toEqual({ ok: true, value: reading });
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
        for (const { span, field } of spansOf(reading, given))
          expect(field.slice(span.start, span.end)).toBe(span.text);
      }),
      { numRuns: 150 },
    );
  });

  it('is compared with any others: each is in the report or in a note, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(article(), { minLength: 1, maxLength: 6 }), (given) => {
        const report = crossCheck(given);
        expect(checkAgainst(ReportSchema, report)).toEqual({ ok: true, value: report });
        const skipped = report.notes.filter(({ rule }) => rule === 'border/skipped');
        expect(report.articles.length + skipped.length).toBe(given.length);
        expect(crossCheck(given.toReversed()).events).toEqual(report.events);
      }),
      { numRuns: 80 },
    );
  });
});

/** Readings of the right shape in which nothing fits: claims of nobody, parts of themselves, ranges upside down. */
const number = () =>
  fc.option(fc.oneof(fc.integer({ min: -3, max: 30 }), fc.double({ noNaN: true, noDefaultInfinity: true })));
const id = () => fc.constantFrom('a', 'b', '__proto__', 'constructor', 'toString', 'm', 'n');
const day = () => fc.constantFrom('2024-03-01', '2024-02-29', '1990-01-20', '0001-01-01', '9999-12-31');
const span = () => fc.record({ start: fc.nat(50), end: fc.nat(50), text: fc.oneof(anyName(), anyText()) });
const days = () => fc.option(fc.record({ from: day(), to: day() }));
const unit = () =>
  fc.oneof(
    fc.record({ kind: fc.constantFrom('count', 'percent', 'percentage-points', 'ratio', 'ordinal') }),
    fc.record({
      kind: fc.constantFrom('currency', 'measure'),
      code: fc.constantFrom('EUR', 'km', 'toString', '', '__proto__'),
    }),
  );
const claim = () =>
  fc.record({
    id: id(),
    articleId: id(),
    mentionId: id(),
    field: fc.constantFrom('title', 'text'),
    quantity: fc
      .record({
        min: number(),
        max: number(),
        minOpen: fc.boolean(),
        maxOpen: fc.boolean(),
        stated: number(),
        modifier: fc.constantFrom('exact', 'approximate', 'almost', 'at-least', 'less-than', 'range', 'vague'),
        unit: unit(),
        implicit: fc.boolean(),
      })
      .chain((figure) => span().map((at) => ({ ...at, ...figure }))),
    sentence: span(),
    measure: fc.constantFrom('killed', 'injured', 'struck', 'toString', '__proto__', 'homes destroyed'),
    population: fc.constantFrom(null, 'people', 'civilians', 'constructor', '__proto__', 'perpetrators'),
    partOf: fc.option(id()),
    role: fc.constantFrom('total', 'part', 'increment', 'previous', 'rate'),
    status: fc.constantFrom('asserted', 'unconfirmed', 'projected', 'hypothetical', 'denied'),
    attribution: fc.option(span().map((at) => ({ ...at, name: at.text }))),
    asOf: days(),
  });
const mention = () =>
  fc.record({
    id: id(),
    articleId: id(),
    kind: fc.constantFrom(null, 'flood', 'constructor', '__proto__'),
    when: days(),
    where: fc.array(anyName(), { maxLength: 3 }),
    name: fc.option(anyName()),
    claimIds: fc.array(id(), { maxLength: 4 }),
    evidence: fc.array(
      span().map((at) => ({ ...at, field: 'text' as const })),
      { maxLength: 2 },
    ),
    terms: fc.array(fc.oneof(anyName(), fc.constantFrom('Ferry', 'sank', 'Lomé')), { maxLength: 8 }),
  });
const reading = (): fc.Arbitrary<Reading> =>
  fc
    .record({
      article: fc.record({ id: anyName(), source: anyName(), publishedAt: day() }, { requiredKeys: ['id'] }),
      claims: fc.array(claim(), { maxLength: 5 }),
      mentions: fc.array(mention(), { maxLength: 3 }),
      mainMentionId: fc.option(id()),
      notes: fc.constant([]),
      signature: fc.array(fc.nat(3), { maxLength: 6 }),
      vaguePolicy: anyName(),
    })
    .map((given) => given as unknown as Reading);

describe('any readings at all', () => {
  it('of the right shape are compared without an error, into a report of the right shape', () => {
    fc.assert(
      fc.property(fc.array(reading(), { minLength: 1, maxLength: 6 }), (given) => {
        const report = compareReadings(given);
        expect(checkAgainst(ReportSchema, report)).toEqual({ ok: true, value: report });
      }),
      { numRuns: 250 },
    );
  });

  it('name no method of an object as a giver of figures, a measure or a place', () => {
    const text =
      'Nine people were killed in Lomé on Sunday, the constructor said. Six people were hurt, toString said.';
    const told = ['a', 'b'].map((articleId) => readArticle({ id: articleId, source: articleId, text }));
    const claimOf = (given: Reading, name: string): Claim[] =>
      given.claims.map((each) => ({ ...each, attribution: { start: 0, end: 4, text: 'Nine', name } }));
    for (const name of ['constructor', 'toString', '__proto__', 'valueOf']) {
      const report = compareReadings(told.map((each) => ({ ...each, claims: claimOf(each, name) })));
      expect(JSON.stringify(report)).not.toMatch(/native code|\[object/u);
      expect(report.events.flatMap(({ findings }) => findings).every((each) => each.independentSources === 1)).toBe(
        true,
      );
    }
  });
});

describe('much of anything', () => {
  it.each([
    ['a line of ten megabytes', `Some 12 people died and ${'the river and the town '.repeat(435_000)}12 died.`],
    ['a hundred thousand figures in one sentence', `${'12, '.repeat(100_000)}people died.`],
    ['a hundred thousand quotation marks', '“'.repeat(100_000)],
    ['a hundred thousand brackets', '(12 killed '.repeat(100_000)],
    ['a megabyte of marks on one letter', `a${'\u0301'.repeat(1_000_000)} 12 died`],
    ['a megabyte without a space', 'x'.repeat(1_000_000)],
    ['a megabyte of digits', '7'.repeat(1_000_000)],
    ['a megabyte of soup', '<p class=a>12</p>&nbsp;'.repeat(43_000)],
  ])('%s is read', { timeout: 240_000 }, (_, text) => {
    const read = readArticle({ id: 'a', text });
    expect(read.claims.every(({ quantity }) => text.slice(quantity.start, quantity.end) === quantity.text)).toBe(true);
  });

  it('a hundred thousand articles with one broken lose that one, and it is named', { timeout: 240_000 }, () => {
    const given = Array.from({ length: 100_000 }, (_, i) => ({ id: String(i), text: '' }));
    given[7] = { id: '7', text: 12 } as never;
    given[9] = { id: '8', text: 'x' };
    const report = crossCheck(given);
    expect(report.articles).toHaveLength(99_998);
    expect(report.notes.map(({ articleId, text }) => [articleId, text])).toEqual([
      ['7', 'Skipped: articles[7].text: expected string, got number'],
      ['8', 'Skipped: articles[9].id: "8" is the id of articles[8] as well'],
    ]);
  });
});
