import type { MultipleEntry, NumberEntry, ScaleEntry } from '../quantity-lexicon.ts';

/** In their order: 0–19, then the tens. */
const inOrder = (words: string): NumberEntry[] =>
  words.split(' ').map((each, i) => ({ words: each, value: i < 20 ? i : (i - 18) * 10 }));

export const numbers: readonly NumberEntry[] = inOrder(
  'zero|nought|naught one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen twenty thirty forty|fourty fifty sixty seventy eighty ninety|ninty',
);

export const ordinals: readonly NumberEntry[] = inOrder(
  'zeroth first second third fourth fifth sixth seventh eighth ninth|nineth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth|fourtieth fiftieth sixtieth ' +
    'seventieth eightieth ninetieth',
);

/** quadrillion and what comes after it, each a thousand times the one before. */
const high = 'quadrillion quintillion sextillion septillion'.split(' ').map(
  (word, i): ScaleEntry => ({
    words: word,
    plural: `${word}s`,
    ordinal: `${word}th`,
    value: Number(`1e${15 + 3 * i}`),
  }),
);

/** Short scale, with the Indian one. */
export const scales: readonly ScaleEntry[] = [
  { words: 'dozen', plural: 'dozens|dz|dzs|doz|dozs', value: 12 },
  { words: 'score', value: 20, needsNumber: true },
  { words: 'hundred', plural: 'hundreds', ordinal: 'hundredth', value: 100 },
  { words: 'grand', value: 1e3, needsNumber: true },
  { words: 'thousand', plural: 'thousands', ordinal: 'thousandth', marks: 'k|K', value: 1e3 },
  { words: 'lakh|lac|lkh', plural: 'lakhs|lacs', value: 1e5 },
  {
    words: 'million|mln|mn|mil',
    plural: 'millions',
    ordinal: 'millionth',
    marks: 'm|M|mn|mln|mil|MM',
    moneyMarks: 'mm',
    value: 1e6,
  },
  { words: 'crore|cr', plural: 'crores', marks: 'cr', value: 1e7 },
  {
    words: 'billion|bn|bln',
    plural: 'billions',
    ordinal: 'billionth',
    marks: 'bn|bln|B',
    moneyMarks: 'b|G',
    value: 1e9,
  },
  {
    words: 'trillion|tn|trn|tln',
    plural: 'trillions',
    ordinal: 'trillionth',
    marks: 'tn|trn',
    moneyMarks: 't|T',
    value: 1e12,
  },
  ...high,
];

/** The value is the denominator. */
export const parts: readonly NumberEntry[] = [
  { words: 'half|halves|halfs', value: 2 },
  { words: 'quarter|quarters', value: 4 },
];

export const multiples: readonly MultipleEntry[] = [
  { words: 'double', value: 2, needsObject: true },
  { words: 'triple|treble', value: 3, needsObject: true },
  { words: 'quadruple', value: 4, needsObject: true },
  { words: 'halved|halving', value: 0.5 },
  { words: 'twice|doubled|doubling|twofold', value: 2 },
  { words: 'thrice|tripled|tripling|trebled|threefold', value: 3 },
  { words: 'quadrupled|quadrupling|fourfold', value: 4 },
  { words: 'quintupled|fivefold', value: 5 },
  { words: 'sixfold', value: 6 },
  { words: 'sevenfold', value: 7 },
  { words: 'eightfold', value: 8 },
  { words: 'ninefold', value: 9 },
  { words: 'tenfold', value: 10 },
  { words: 'hundredfold', value: 100 },
];
