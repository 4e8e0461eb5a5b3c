import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/pipeline.ts';

/** Printed on a Thursday. */
function asOf(text: string): (string | null)[] {
  const { claims } = readArticle({ id: 'a', text, publishedAt: '2024-05-16' });
  return claims.map((claim) => claim.asOf && `${claim.asOf.from}..${claim.asOf.to}`);
}

describe('the day a figure is of', () => {
  it.each([
    ['As of Tuesday, 40 people had died.', '2024-05-14..2024-05-14'],
    ['As of 8 January, 63 deaths have been reported.', '2024-01-08..2024-01-08'],
    ['As at 10 May the toll stood at 40.', '2024-05-10..2024-05-10'],
    ['By Friday evening, 40 people had died.', '2024-05-10..2024-05-10'],
    ['By late Tuesday 40 people were missing.', '2024-05-14..2024-05-14'],
    ['By 6 p.m. on Monday, 40 people had died.', '2024-05-13..2024-05-13'],
    ['As of 9 a.m. Wednesday, 40 people were missing.', '2024-05-15..2024-05-15'],
    ['By the end of April 40 people had died.', '2024-04-21..2024-04-30'],
    ['Up to 10 May, 40 people had died.', '2024-05-10..2024-05-10'],
  ])('%s', (text, expected) => expect(asOf(text)).toEqual([expected]));

  it.each([
    ['The toll rose to 40 on Friday.'],
    ['Forty people were killed by Tuesday’s fire.'],
    ['On Monday the ministry said 40 people had died.'],
  ])('is not said: %s', (text) => expect(asOf(text)).toEqual([null]));
});
