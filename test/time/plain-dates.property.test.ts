import fc from 'fast-check';
import { expect, it } from 'vitest';
import { timeWords } from '../../src/lexicon/en/times.ts';
import { beginning, readWithChrono } from '../../src/time/calendar-dates.ts';
import type { Cue } from '../../src/time/cues.ts';
import { readPlainDate } from '../../src/time/plain-dates.ts';

// What stands around a date in news, and what looks as if it belonged to it.
const BEFORE = [
  '',
  'On ',
  'on ',
  'The fire of ',
  'between 3 and ',
  'from 2 May to ',
  'the first ',
  'some 12 ',
  'on Monday, ',
  '(',
  'since ',
  'Fire broke out ',
  'the ',
  'held on ',
  'by ',
  '2017 ',
  'Police said "',
];
const AFTER = [
  '',
  '.',
  ', officials said',
  ' to 7',
  ' to May 7',
  ' and 12 May',
  ' amid protests',
  ' a.m.',
  ' AD',
  ' be',
  ' EST',
  ' (EST)',
  ', 52 people died',
  ' 52 people died',
  ': one dead',
  ' — police',
  '-7',
  ' when fire broke out',
  ' near the port',
  ', the mayor said',
  ' attack',
  ')',
  '. The fire',
  ' at 5 p.m.',
  '; two died',
  ' until June',
  ' at',
  ' +2',
];
const DAYS = ['1', '05', '9th', '12', '20', '22nd', '28', '30', '31', '32', '0'];
const YEARS = ['', ' 1990', ', 1990', ', 2017', ' 1066', " '98", ' 17'];
const forms = fc.record({
  before: fc.constantFrom(...BEFORE),
  after: fc.constantFrom(...AFTER),
  day: fc.constantFrom(...DAYS),
  year: fc.constantFrom(...YEARS),
  month: fc.constantFrom('January', 'May', 'Feb.', 'Sept', 'Dec.'),
  form: fc.constantFrom('month first', 'day first', 'slashes' as const),
});
const NUMBERS: Record<string, number> = { January: 1, May: 5, 'Feb.': 2, Sept: 9, 'Dec.': 12 };

it('a plain date is read as chrono reads it, or left to it', () => {
  let plain = 0;
  fc.assert(
    fc.property(forms, ({ before, after, day, year, month, form }) => {
      const slashes = `${NUMBERS[month]}/${day}/${year.trim()}`;
      const date = form === 'month first' ? `${month} ${day}` : form === 'day first' ? `${day} ${month}` : slashes;
      const text = `${before}${date}${form === 'slashes' ? '' : year}${after}`;
      const word = form === 'slashes' ? slashes : month.replace('.', '');
      const start = text.indexOf(word, before.length);
      const kind = form === 'slashes' ? 'numeric' : 'month';
      const value = form === 'slashes' ? 0 : NUMBERS[month]!;
      const cue: Cue = { start, end: start + word.length, kind, word: word.toLowerCase(), value };
      const context = { text, printed: null, start: 0, end: text.length, words: timeWords };
      const found = readPlainDate(cue, context, beginning(cue, context));
      if (found === null) return;
      plain++;
      expect(found).toEqual(readWithChrono(cue, context));
    }),
    { numRuns: 3_000 },
  );
  expect(plain).toBeGreaterThan(100);
});
