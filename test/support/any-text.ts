import fc from 'fast-check';

/** What articles from the web are made of when nobody looked: each has broken a reader of text somewhere. */
const PIECES: readonly string[] = [
  ...['\ud800', '\udfff', '\u0000', '\u0007', '\ufeff', '\u200b', '\u2028', '\r', '\r\n\r\n', '\u00ad', '\u00a0'],
  // Right to left, and the marks that turn the direction.
  ...['قُتل ١٢ شخصًا', 'נהרגו 12 בני אדם', '\u202e12\u202c', '\u2067killed\u2069'],
  // One letter with a hundred marks; digits of other scripts; digits that are pictures, letters that are figures.
  ...[
    `e${'\u0301'.repeat(100)}`,
    '१२',
    '１２',
    '١٢',
    '៥',
    '1️⃣2️⃣',
    '⑫',
    'Ⅻ',
    '½',
    '𝟙𝟚',
    '👨‍👩‍👧‍👦',
    '🇦🇿',
    'İ',
    'ß',
    'ﬁve',
  ],
  // Pages that were never cleaned.
  ...['<div class="a">12<br>dead</div>', '&nbsp;12&#160;', '<!-- 40 killed -->', '<script>var n = 12;</script>', ']]>'],
  ...['{"killed": 12}', '12;13;14', '| 12 | dead |', '```', '\\u0031\\u0032', 'data:image/png;base64,AAAA'],
  // Names that every object has.
  ...['constructor', '__proto__', 'toString said 12 died', 'the constructor said', 'hasOwnProperty', 'valueOf'],
  ...['30 February 2023', '2023-02-31', '99/99/9999', 'year 0', '31 November', '24:61', 'the 0th anniversary'],
  ...[
    '1e309',
    '9'.repeat(400),
    '0.0000000000000000000001',
    '-0',
    '1,2,3,4',
    '1.2.3.4',
    '12 to 3',
    '100% of 0',
    '∞',
    'NaN',
  ],
];

const WORDS = (
  'at least 12 people were killed and some 137 injured when a bomb exploded in the market , officials said . Dozens ' +
  'including women children none of them another up from 9 to 14 toll rose on Monday ( “ ” — ) : police Baku'
).split(' ');

/** Words of news with anything between them. */
export const anyText = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
        { weight: 2, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      ),
      { maxLength: 60 },
    )
    .chain((parts) => fc.constantFrom(' ', '', '\n').map((glue) => parts.join(glue)));

/** Ids and names that are no ordinary ones. */
export const anyName = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'a', '0', '\ud800', ' x '),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }).filter((name) => name.trim() !== ''),
  );
