/** One reading ← many surfaces. `[min, max]` with `null` for an open end, the modifier, the unit key; each surface is the whole span. */
export interface Corpus {
  min: number | null;
  max: number | null;
  modifier: string;
  unit: string;
  surfaces: readonly string[];
}

const count = (min: number | null, max: number | null, modifier: string, surfaces: string[]): Corpus => ({
  min,
  max,
  modifier,
  unit: 'count',
  surfaces,
});

/** Each surface is tried in the frame "The storm left {} people without a roof." */
export const counts: readonly Corpus[] = [
  count(12, 12, 'exact', ['12', 'twelve', 'a dozen', 'exactly 12', 'only twelve', 'just 12']),
  count(12, null, 'at-least', [
    'at least 12',
    'no fewer than 12',
    'a minimum of twelve',
    '12 or more',
    '12+',
    '12-plus',
    'upwards of a dozen',
  ]),
  count(12, null, 'more-than', ['more than 12', 'over twelve', 'above 12', 'exceeding 12']),
  count(null, 12, 'at-most', ['up to 12', 'as many as twelve', 'at most 12', 'no more than 12', 'up to about 12']),
  count(null, 12, 'less-than', ['fewer than 12', 'less than twelve', 'under 12', 'below a dozen']),
  count(12, 12, 'approximate', [
    'about 12',
    'around twelve',
    'some 12',
    'roughly 12',
    'an estimated 12',
    '12 or so',
    '12-odd',
    '~12',
  ]),
  count(12, 12, 'almost', ['nearly 12', 'almost twelve', 'close to 12', 'just under a dozen']),
  count(12, 12, 'just-over', ['just over 12', 'a little more than 12']),
  count(12, 20, 'range', [
    'between 12 and 20',
    '12 to 20',
    '12-20',
    '12–20',
    'from 12 to 20',
    'between twelve and twenty',
  ]),
  count(2_000_000, 3_000_000, 'range', [
    'two to three million',
    'between two and three million',
    '2-3 million',
    '2 million to 3 million',
    '2-3m',
  ]),
  count(500_000, 500_000, 'exact', [
    'half a million',
    '500,000',
    '0.5 million',
    '½ million',
    'five hundred thousand',
    '5 lakh',
    '500k',
  ]),
  count(1_500_000, 1_500_000, 'exact', [
    '1.5 million',
    'one and a half million',
    'a million and a half',
    '1.5m',
    '1,500,000',
    '15,00,000',
    '1 500 000',
    '1.500.000',
    "1'500'000",
  ]),
  count(123_400, 123_400, 'exact', [
    'one hundred and twenty-three thousand four hundred',
    'a hundred twenty three thousand four hundred',
    '123,400',
  ]),
  count(24, 99, 'vague', ['dozens of', 'dozens'].slice(1)),
  count(300, 900, 'vague', ['several hundred', 'a few hundred']),
  count(20_000, 99_999, 'vague', ['tens of thousands']),
  count(200_000, 999_999, 'vague', ['hundreds of thousands']),
  count(2, 2, 'vague', ['a couple'].slice(1)),
];
