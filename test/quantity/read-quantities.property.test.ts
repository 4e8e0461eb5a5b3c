import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileQuantities } from '../../src/lexicon/compile-quantities.ts';
import { quantityWords } from '../../src/lexicon/en/quantities.ts';
import { containsInterval, pointOf } from '../../src/model/interval.ts';
import { findQuantities } from '../../src/quantities.ts';
import { readScan } from '../../src/quantity/read-quantities.ts';
import { scanText } from '../../src/quantity/scan.ts';

const WORDS = [
  '12',
  '1,275',
  '3.5',
  '$',
  '€',
  '%',
  'million',
  'hundred',
  'and',
  'twenty',
  '-',
  'three',
  'a',
  'half',
  'of',
  'to',
  'between',
  'at least',
  'more than',
  'or',
  'fewer',
  'no',
  'one',
  'in',
  'several',
  'dozens',
  'km',
  'per',
  'hour',
  'May',
  '2019',
  ',',
  '.',
  'people',
  ':',
  '/',
  'third',
  '½',
  '–',
  '(',
  ')',
  'dollars',
  'cents',
  'two',
  '\n',
  '’',
  '24-year-old',
  'Flight',
  '°C',
  '±',
  'x10',
];
const newsLike = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 40 })
  .chain((words) =>
    fc
      .array(fc.constantFrom(' ', ' ', ' ', '', '-'), { minLength: words.length, maxLength: words.length })
      .map((gaps) => words.map((word, i) => word + gaps[i]).join('')),
  );
const anyText = fc.oneof(
  newsLike,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const ONES = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** An independent speller: 123400 → "one hundred and twenty-three thousand four hundred". */
function spell(n: number): string {
  if (n < 20) return ONES[n]!;
  if (n < 100) return TENS[Math.floor(n / 10)]! + (n % 10 ? `-${ONES[n % 10]}` : '');
  if (n < 1000) return `${ONES[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${spell(n % 100)}` : ''}`;
  for (const [value, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
  ] as const)
    if (n >= value) {
      const rest = n % value;
      return `${spell(Math.floor(n / value))} ${name}${rest ? ` ${rest < 100 ? 'and ' : ''}${spell(rest)}` : ''}`;
    }
  return '';
}

const grouped = (n: number, mark: string) => String(n).replace(/\B(?=(\d{3})+$)/gu, mark);
const indian = (n: number) =>
  String(n)
    .replace(/\B(?=(\d{2})+\d$)/gu, ',')
    .replace(/,(?=\d$)/u, '');
const only = (surface: string) => findQuantities(`The flood left ${surface} people homeless.`);

describe('any text', () => {
  it('gives sorted, disjoint spans that slice true', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const quantity of findQuantities(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(last);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
          if (quantity.min !== null && quantity.max !== null) expect(quantity.min).toBeLessThanOrEqual(quantity.max);
          for (const end of [quantity.min, quantity.max, quantity.stated])
            if (end !== null) expect(Number.isFinite(end)).toBe(true);
          last = quantity.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is read alike whatever stands far from it', () => {
    const far = '\n\nThe council met in the old hall.\n\n';
    fc.assert(
      fc.property(newsLike, newsLike, (text, other) => {
        const alone = findQuantities(far + text + far).map((q) => [q.text, q.min, q.max, q.modifier]);
        const among = findQuantities(other + far + text + far + other)
          .filter((q) => q.start >= other.length && q.end <= other.length + 2 * far.length + text.length)
          .map((q) => [q.text, q.min, q.max, q.modifier]);
        // A decimal comma elsewhere is evidence on "1.275"; nothing else reaches that far.
        fc.pre(!/\d[.,]\d/u.test(other + text));
        expect(among).toEqual(alone);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a number written in any form reads back', () => {
  const whole = fc.oneof(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1000, max: 999_999_999_999 }));
  const forms: Record<string, (n: number) => string> = {
    words: spell,
    'words with commas': (n) => spell(n).replace(/(million|billion) (?=\w+ (hundred and .*)?thousand)/u, '$1, '),
    commas: (n) => grouped(n, ','),
    'no-break spaces': (n) => grouped(n, '\u00a0'),
    apostrophes: (n) => grouped(n, "'"),
    stops: (n) => (n < 1e6 ? String(n < 1000 ? n : grouped(n, ',')) : grouped(n, '.')),
    indian: (n) => (n < 1e5 ? grouped(n, ',') : indian(n)),
    millions: (n) => `${n / 1e6} million`,
    bn: (n) => `${n}bn`,
  };
  for (const [name, write] of Object.entries(forms))
    it(name, () => {
      fc.assert(
        fc.property(whole, (n) => {
          const found = only(write(n));
          const expected = name === 'bn' ? n * 1e9 : n;
          fc.pre(!/e-/u.test(write(n)));
          expect(found.map((q) => [q.text, pointOf(q)])).toEqual([[write(n), expected]]);
        }),
        { numRuns: 300 },
      );
    });
});

describe('modifiers', () => {
  it('widen: "at least n" holds n, "more than n" lies in "at least n", "up to n" holds n', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (n) => {
        const read = (surface: string) => only(surface)[0]!;
        const exact = read(grouped(n, ','));
        const atLeast = read(`at least ${grouped(n, ',')}`);
        expect(containsInterval(atLeast, exact)).toBe(true);
        expect(containsInterval(atLeast, read(`more than ${grouped(n, ',')}`))).toBe(true);
        expect(containsInterval(read(`up to ${grouped(n, ',')}`), exact)).toBe(true);
        expect(containsInterval(read(`between ${grouped(n, ',')} and ${grouped(n + 5, ',')}`), exact)).toBe(true);
      }),
    );
  });
});

/** How many tokens are looked at while a text is read, each as often as it is. */
function stepsOf(text: string): number {
  let steps = 0;
  const scan = scanText(text, compileQuantities(quantityWords), 'default');
  const counted = <T extends object>(list: T): T =>
    new Proxy(list, {
      get(_, key) {
        steps++;
        return list[key as keyof T];
      },
    });
  const { at, to, sort, gap, word } = scan;
  readScan(
    Object.assign(scan, {
      at: counted(at),
      to: counted(to),
      sort: counted(sort),
      gap: counted(gap),
      word: counted(word),
    }),
  );
  return steps + scan.length;
}

/** User CPU time in microseconds, the better of two. */
function cpuTime(work: () => void): number {
  const times = [1, 2].map(() => {
    const from = process.cpuUsage();
    work();
    return process.cpuUsage(from).user;
  });
  return Math.min(...times);
}

describe('time grows with the text', () => {
  const hard = [
    '1',
    '1,',
    '1.',
    '1,111',
    '1 ',
    '1-',
    '-1',
    '1/',
    '1:',
    '$',
    '$1 ',
    'hundred and ',
    'and a half ',
    'one ',
    'twenty-',
    'a ',
    'no ',
    '½',
    ' ',
    '\n',
    '1 000',
    'a'.repeat(50),
    '1x10^',
    'between 1 and ',
    'more than ',
    '12:',
    'Aa, 1, ',
    "1'",
    '(1',
    'of thousands ',
    'ten point ',
    '1 million, ',
    'h1',
    '1%',
    '1 km ',
    'www.',
    '1 to ',
    '00',
    '1,11,',
    'May 1 ',
    '1 and ',
    '>= ',
    '1" ',
    '"1" ',
  ];
  for (const unit of hard)
    it(JSON.stringify(unit.slice(0, 20)), () => {
      const steps = (length: number) => stepsOf(unit.repeat(Math.ceil(length / unit.length)));
      const small = steps(2_000);
      const large = steps(16_000);
      expect(large).toBeLessThan(small * 8 * 1.25 + 2_000);
      expect(large).toBeLessThan(16_000 * 400);
    });
  // Eight times the text takes eight times as long, where a square would take sixty-four.
  for (const unit of ['1', '1,111', 'hundred and ', '-', '1,', 'twenty-', '1.5', '1 ', 'a', 'a@', '(1 '])
    it(`also at a megabyte: ${JSON.stringify(unit)}`, () => {
      const text = unit.repeat(1e6 / unit.length);
      const part = cpuTime(() => findQuantities(text.slice(0, text.length / 8)));
      expect(cpuTime(() => findQuantities(text))).toBeLessThan(8 * 4 * part + 200_000);
    }, 120_000);
});
