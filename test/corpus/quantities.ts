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
  count(null, 12, 'at-most', [
    'up to 12',
    'as many as twelve',
    'at most 12',
    'max 12',
    'no more than 12',
    'up to about 12',
  ]),
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
    'c.12',
    'c. 12',
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
  count(24, 99, 'vague', ['dozens']),
  count(300, 900, 'vague', ['several hundred', 'a few hundred']),
  count(20_000, 99_999, 'vague', ['tens of thousands']),
  count(200_000, 999_999, 'vague', ['hundreds of thousands']),
];

const reading = (
  unit: string,
  min: number | null,
  max: number | null,
  modifier: string,
  surfaces: string[],
): Corpus => ({
  min,
  max,
  modifier,
  unit,
  surfaces,
});

/** Each surface is tried in the frame "The report spoke of {}, it said." */
export const measured: readonly Corpus[] = [
  reading('percent', 12.5, 12.5, 'exact', ['12.5%', '12.5 %', '12.5 per cent', '12.5 percent', '12½%', '12,5 %']),
  reading('percent', 40, 50, 'range', ['40-50%', '40% to 50%', 'between 40 and 50 per cent', '40 to 50 percent']),
  reading('percentage-points', 0.25, 0.25, 'exact', [
    '0.25 percentage points',
    '25 basis points',
    '0.25 percentage point',
  ]),
  reading('currency:USD', 3.4e9, 3.4e9, 'exact', [
    '$3.4bn',
    '$3.4 billion',
    'US$3.4bn',
    '3.4 billion dollars',
    'USD 3.4 billion',
    '3.4bn US dollars',
    '$3,400,000,000',
    '$3.4B',
  ]),
  reading('currency:CAD', 15, 15, 'exact', ['C$15', 'CAD 15', '15 Canadian dollars']),
  reading('currency:TWD', 15, 15, 'exact', ['NT$15', 'NT $15', 'nt $ 15']),
  reading('currency:USD', 2e9, 3e9, 'range', [
    '$2-3bn',
    '$2bn-$3bn',
    '$2 billion to $3 billion',
    'between $2bn and $3bn',
    '$2 to $3 billion',
  ]),
  reading('currency:USD', 0.5, 0.5, 'exact', ['50 cents', '$0.50', '$.50', '$0.5']),
  reading('currency:EUR', 5e8, null, 'more-than', [
    'more than €500m',
    'over 500 million euros',
    'more than EUR 500 million',
    'over half a billion euros',
  ]),
  reading('currency:INR', 1e7, 1e7, 'exact', [
    'Rs 1 crore',
    '₹1,00,00,000',
    '10 million rupees',
    'Rs. 10,000,000',
    '100 lakh rupees',
  ]),
  reading('currency:GBP', 2.12, 2.12, 'exact', ['212p', '212 pence', '£2.12']),
  reading('currency:GBP', 8.05, 8.05, 'exact', ['£8.05', 'eight pounds and five pence', '8.05 pounds sterling']),
  reading('measure:km', 5, 5, 'exact', ['5 km', '5km', 'five kilometres', '5 kilometers', 'five-kilometre']),
  reading('measure:[mi_i]/h', null, 120, 'at-most', [
    'up to 120 mph',
    'up to 120 miles per hour',
    'as much as 120 miles an hour',
  ]),
  reading('measure:[mi_i]2', 3, 3, 'exact', ['3 square miles', 'three sq miles']),
  reading('measure:m3', 2e9, 2e9, 'exact', ['2bn cubic metres', 'two billion cubic meters', '2 billion m³']),
  reading('measure:Cel', -5, -5, 'exact', ['-5 °C', 'minus five degrees Celsius', '−5°C', 'minus 5 degrees C']),
  reading('measure:a', 30, 30, 'almost', ['nearly three decades', 'almost 30 years', 'nearly thirty years']),
  reading('measure:d', 44, 44, 'exact', ['44 days', '44-day', 'forty-four days']),
  reading('measure:h', 0.5, 0.5, 'exact', ['half an hour', '0.5 hours', 'half-hour']),
  reading('measure:[ly]', 4, 4, 'exact', ['4 light years', 'four light-years']),
  reading('measure:m', 0.5, 0.5, 'exact', ['half a metre', '0.5 metres']),
  reading('measure:m', 1500, 1500, 'exact', ['1,500m', '1,500 metres', '1500m']),
  reading('measure:h', 1.5, 1.5, 'exact', ['one and a half hours', '1.5 hours', '1½ hours']),
  reading('measure:s', 9000, 9000, 'exact', ['two hours and thirty minutes', '2 hours 30 minutes', '2h30m']),
  reading('measure:[ft_i]', 5.5, 5.5, 'exact', [
    '5ft 6in',
    '5 feet 6 inches',
    '5.5 ft',
    '5½ feet',
    'five foot six',
    '5ft 6',
  ]),
  reading('measure:kg', 11, 13, 'range', ['12 ± 1 kg', '12 kg +/- 1 kg', '12 plus or minus 1 kg']),
  reading('ratio', 0.2, 0.2, 'exact', ['one in five', '1 in 5', 'two out of ten', 'a fifth', 'one-fifth', '1/5']),
  reading('ratio', 2 / 3, null, 'more-than', ['more than two-thirds', 'over two thirds', 'more than 2/3']),
  reading('ratio', 2, 2, 'exact', ['twice', 'doubled', 'twofold', '2x', 'two times']),
  reading('ratio', 0.5, 0.5, 'exact', ['halved', 'half', 'one half']),
  reading('ordinal', 21, 21, 'exact', ['21st', 'twenty-first', 'twenty first']),
  reading('count', 12, 20, 'range', [
    'more than 12 but fewer than 20',
    'at least 12 and at most 20',
    'greater than 12 and less than or equal to 20',
  ]),
  reading('count', 12, null, 'at-least', [
    'more than or equal to 12',
    'more than 12 or equal',
    '≥ 12',
    '12 at least',
    '12 and counting',
    'no less than 12',
  ]),
];
