import type { MultipleEntry, NumberEntry, ScaleEntry } from '../quantity-lexicon.ts';
import { rows } from './rows.ts';

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

/** Short scale, with the Indian one. */
export const scales = rows<ScaleEntry>(`
value,words,plural,ordinal,marks,moneyMarks,needsNumber
12,dozen,dozens|dz|dzs|doz|dozs
20,score,,,,,true
100,hundred,hundreds,hundredth
1e3,grand,,,,,true
1e3,thousand,thousands,thousandth,k|K
1e5,lakh,lakhs
1e5,lac|lkh,lacs,,,,true
1e6,million|mln|mn|mil,millions,millionth,m|M|mn|mln|mil|MM,mm
1e7,crore|cr,crores,,cr
1e9,billion|bn|bln,billions,billionth,bn|bln|B,b|G
1e12,trillion|tn|trn|tln,trillions,trillionth,tn|trn,t|T
1e15,quadrillion,quadrillions,quadrillionth
1e18,quintillion,quintillions,quintillionth
1e21,sextillion,sextillions,sextillionth
1e24,septillion,septillions,septillionth
`);

/** The value is the denominator. */
export const parts: readonly NumberEntry[] = [
  { words: 'half|halves|halfs', value: 2 },
  { words: 'quarter|quarters', value: 4 },
];

export const multiples = rows<MultipleEntry>(`
words,value,needsObject
double,2,true
triple|treble,3,true
quadruple,4,true
halved|halving,0.5
twice|doubled|doubling|twofold,2
thrice|tripled|tripling|trebled|threefold,3
quadrupled|quadrupling|fourfold,4
quintupled|fivefold,5
sixfold,6
sevenfold,7
eightfold,8
ninefold,9
tenfold,10
hundredfold,100
`);
