import { describe, expect, it } from 'vitest';
import { atLeast, atMost, between, exactly, lessThan, moreThan, UNBOUNDED } from '../../src/model/interval.ts';
import type { Unit } from '../../src/model/quantity.ts';
import { amountInWords } from '../../src/report/amount.ts';
import { cleanText } from '../../src/report/clean-text.ts';
import { quoteOf, shortenQuote } from '../../src/report/quote.ts';
import { safeUrl } from '../../src/report/safe-url.ts';
import { textWidth, truncate, wrap } from '../../src/report/text-width.ts';
import { dateInWords, intervalInWords, numberInWords } from '../../src/report/wording.ts';
import { khojalyClaims } from '../support/reports.ts';

describe('dateInWords', () => {
  it.each([
    ['1992-02-26', '1992-02-26', '26 February 1992'],
    ['1992-02-25', '1992-02-26', '25–26 February 1992'],
    ['1992-02-01', '1992-02-29', 'February 1992'],
    ['1992-02-01', '1992-02-28', '1–28 February 1992'],
    ['1992-02-01', '1992-03-31', 'February–March 1992'],
    ['1992-01-01', '1992-12-31', '1992'],
    ['1991-12-30', '1992-01-02', '30 December 1991 – 2 January 1992'],
    ['then', 'now', 'then – now'],
  ])('%s to %s is %s', (from, to, words) => {
    expect(dateInWords({ from, to })).toBe(words);
  });
});

describe('numberInWords', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1275, '1,275'],
    [1234567.25, '1,234,567.25'],
    [-1500, '−1,500'],
    [1e21, '1e+21'],
    [1e-7, '1e-7'],
  ])('%d is %s', (n, words) => {
    expect(numberInWords(n)).toBe(words);
  });
});

it.each([
  [exactly(613), '613'],
  [between(3, 9), '3 to 9'],
  [atLeast(12), 'at least 12'],
  [moreThan(600), 'more than 600'],
  [atMost(12), 'at most 12'],
  [lessThan(12), 'less than 12'],
  [{ min: 5, max: 10, minOpen: true, maxOpen: true }, 'more than 5 to less than 10'],
  [UNBOUNDED, 'any number'],
])('intervalInWords of %j is %s', (interval, words) => {
  expect(intervalInWords(interval)).toBe(words);
});

describe('cleanText', () => {
  it.each([
    ['a\u001b[31mb', 'a [31mb'],
    ['two\n\n lines\u2028', 'two lines '],
    ['ter\u00adror', 'terror'],
    ['\u202eabc\u202c', 'abc'],
    ['👩\u200d🚒 می\u200cخواهم', '👩\u200d🚒 می\u200cخواهم'],
    ['\ud83d', '\ufffd'],
    ['\u{e0041}x', 'x'],
  ])('of %j is %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});

describe('safeUrl', () => {
  it.each([
    ['https://a.example/x?y=1&z=%20#t', 'https://a.example/x?y=1&z=%20#t'],
    ['HTTP://a.example', 'HTTP://a.example'],
    ['https://a.example/"onclick="x', 'https://a.example/%22onclick=%22x'],
    ['https://a.example/(x)\\<y>', 'https://a.example/%28x%29%5C%3Cy%3E'],
    ['https://a.example/\u202e', 'https://a.example/%E2%80%AE'],
    ['javascript:alert(1)', null],
    [' https://a.example', null],
    ['java\nscript://a', null],
    ['data:text/html,x', null],
    ['//a.example', null],
    ['https:///x', null],
    ['https://a.example/\ud800', null],
    [null, null],
  ])('of %j is %j', (url, safe) => {
    expect(safeUrl(url)).toBe(safe);
  });
});

describe('a quote', () => {
  const [k613] = khojalyClaims;

  it('has the figure cut out', () => {
    expect(quoteOf(k613!)).toEqual({
      before: 'On 26 February 1992, ',
      figure: '613',
      after: ' people were killed at Khojaly, including 106 women.',
    });
  });

  it('marks nothing where the claim is wrong about the place', () => {
    const wrong = { ...k613!, sentence: { ...k613!.sentence, start: 0, text: 'Other words.' } };
    expect(quoteOf(wrong)).toEqual({ before: 'Other words.', figure: '', after: '' });
  });

  it.each([20, 30, 45, 60, 200])('fits %i characters', (room) => {
    const { before, figure, after } = shortenQuote(quoteOf(k613!), room);
    expect(figure).toBe('613');
    expect((before + figure + after).length).toBeLessThanOrEqual(room);
  });

  it('is cut between words', () => {
    const { before, figure, after } = shortenQuote(quoteOf(k613!), 45);
    expect(before + figure + after).toBe('…1992, 613 people were killed at…');
  });
});

describe('the width of text', () => {
  it.each([
    ['abc', 3],
    ['“é”', 3],
    ['e\u0301', 1],
    ['東京', 4],
    ['서울', 4],
    ['🔥', 2],
    ['Xocalı', 6],
  ])('of %s is %i', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it('is kept by truncate and wrap', () => {
    expect(truncate('東京都千代田区', 7)).toBe('東京都…');
    expect(wrap('a bb ccc dddddddd', 4)).toEqual(['a bb', 'ccc', 'dddd', 'dddd']);
    expect(wrap('', 4)).toEqual([]);
  });
});

describe('amountInWords', () => {
  it.each<[number, Unit, string]>([
    [1234, { kind: 'count' }, '1,234'],
    [1.2e9, { kind: 'currency', code: 'USD' }, 'USD 1.2 billion'],
    [1_234_567, { kind: 'currency', code: 'EUR' }, 'EUR 1,234,567'],
    [61, { kind: 'percent' }, '61 %'],
    [3, { kind: 'percentage-points' }, '3 points'],
    [12, { kind: 'measure', code: 'km' }, '12 km'],
    [5, { kind: 'measure', code: '[mi_i]' }, '5 miles'],
    [40, { kind: 'measure', code: 'Cel' }, '40 °C'],
  ])('%d %j is %s', (n, unit, words) => {
    expect(amountInWords(n, unit)).toBe(words);
  });
});
