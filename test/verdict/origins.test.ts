import { describe, expect, it } from 'vitest';
import { en } from '../../src/lexicon/en.ts';
import { originKey } from '../../src/verdict/origins.ts';
import { findingOf, judge, killed, type Paper, reading } from './story.ts';

const keyOf = (by: string): string | null =>
  originKey(reading('a', { claims: [killed('9', { by })] }).claims[0]!, en.verdictWords);

describe('who gives a figure', () => {
  it.each<[string, string | null]>([
    ['Governor “Ali” Musa', 'governor ali musa'],
    ['Station 12', 'station 12'],
    ['the officials', null],
    ['the local media', null],
    ['ministry', null],
    ['—', null],
  ])('%s: %s', (name, key) => {
    expect(keyOf(name)).toBe(key);
  });
});

/** How many independent sources there are, and who is said to be behind several. */
function originsOf(papers: Record<string, Paper>): string {
  const { independentSources, reasons } = findingOf(judge(papers));
  const behind = reasons.find(({ rule }) => rule === 'independence/one-origin')?.text;
  return `${independentSources}: ${behind ?? 'no one'}`;
}
const quoting = (...givers: (string | undefined)[]): string =>
  originsOf(
    Object.fromEntries(
      givers.map((by, i) => [`Paper ${i}`, { claims: [killed('9', by === undefined ? {} : { by })] }]),
    ),
  );

describe('sources that quote', () => {
  const behind = (count: string, who: string): string => `${count} have a figure from ${who}, which counts once.`;
  it.each<[string, (string | undefined)[], string]>([
    ['two givers are two', ['the mayor', 'the coroner'], '2: no one'],
    ['one giver are one', ['the mayor', 'the mayor'], `1: ${behind('All', 'the mayor')}`],
    ['no one in particular are two', ['officials', 'officials'], '2: no one'],
    ['no one, but one, are three', [undefined, undefined, 'the mayor'], '3: no one'],
    ['one by his last name', ['Governor Ali Musa', 'Musa'], `1: ${behind('All', 'Governor Ali Musa')}`],
    ['one by his office', ['the governor', 'Governor Ali Musa'], `1: ${behind('All', 'Governor Ali Musa')}`],
    ['one by ever fuller names', ['Ali', 'Ali Musa', 'Governor Ali Musa'], `1: ${behind('All', 'Governor Ali Musa')}`],
    ['two who share a word are three', ['police', 'Besan police', 'Orto police'], '3: no one'],
    ['two of like names are two', ['Musa', 'Ali Musan'], '2: no one'],
    [
      'one by names as long, told by the first of the alphabet',
      ['Interior Ministry', 'Interior Minister', 'the mayor'],
      `2: ${behind('Several sources', 'Interior Minister')}`,
    ],
    [
      'one by names as long, in whichever order',
      ['Interior Minister', 'Interior Ministry', 'the mayor'],
      `2: ${behind('Several sources', 'Interior Minister')}`,
    ],
    [
      'two, each quoted twice, told by the alphabet',
      ['Zoran', 'Zoran', 'Adam', 'Adam'],
      `2: ${behind('Several sources', 'Adam and Zoran')}`,
    ],
  ])('%s', (_, givers, told) => {
    expect(quoting(...givers)).toBe(told);
  });
});

describe('sources that print one sentence', () => {
  const LONG = 'The bodies of 9 people were found in the hold of the trawler.';
  const printing = (a: string, b: string): string =>
    originsOf({
      Herald: { claims: [killed('9', { sentence: a })] },
      Post: { claims: [killed('9', { sentence: b })] },
    });
  it.each<[string, string, string, string]>([
    ['are one', LONG, LONG, '1: no one'],
    ['are one, in capitals too', LONG, LONG.toUpperCase(), '1: no one'],
    ['are one, if it is long enough', LONG.slice(0, 60), LONG.slice(0, 60), '1: no one'],
    ['are two, where it is short', LONG.slice(0, 59), LONG.slice(0, 59), '2: no one'],
    ['are two, where a word is another', LONG, LONG.replace('hold', 'hull'), '2: no one'],
  ])('%s', (_, a, b, told) => {
    expect(printing(a, b)).toBe(told);
  });

  it('are one publisher, whomever it quotes', () => {
    const herald = (by: string): Paper => ({ source: 'Herald', claims: [killed('9', { by })] });
    expect(originsOf({ a: herald('the mayor'), b: herald('the coroner') })).toBe('1: no one');
  });
});
