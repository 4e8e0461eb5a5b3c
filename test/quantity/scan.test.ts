import { describe, expect, it } from 'vitest';
import { compileQuantities } from '../../src/lexicon/compile-quantities.ts';
import { quantityWords } from '../../src/lexicon/en/quantities.ts';
import { BREAK, DASH, DIGITS, HYPHEN, is, LOWER, MINUS, raw, scanText, UPPER } from '../../src/quantity/scan.ts';

const scan = (text: string) => scanText(text, compileQuantities(quantityWords), 'default');

const SORTS = new Map([
  [LOWER, 'a'],
  [UPPER, 'A'],
  [DIGITS, '0'],
  [BREAK, 'break'],
  [HYPHEN, '-'],
  [DASH, 'dash'],
  [MINUS, 'minus'],
]);

/** The tokens of a text but the two at its end, each with its sort; "_" where a space stands before it. */
function tokensOf(text: string): string {
  const s = scan(text);
  return Array.from({ length: s.length - 3 }, (_, k) => k + 1)
    .map((i) => `${s.gap[i] === 1 ? '_' : ''}${raw(s, i)}:${SORTS.get(s.sort[i]!) ?? String.fromCharCode(s.sort[i]!)}`)
    .join(' ');
}

describe('a text is cut', () => {
  it.each([
    // Words, digits and signs of ASCII.
    ['Some az AZ [x] `y` {z} @', '_Some:A _az:a _AZ:A _[:[ x:a ]:] _`:` y:a `:` _{:{ z:a }:} _@:@'],
    ['7km 09/12:3', '_7:0 km:a _09:0 /:/ 12:0 ::: 3:0'],
    ['a\tb\rc', '_a:a _b:a _c:a'],
    ['x\u007fy', '_x:a \u007f:\u007f y:a'],
    ['x\u0080y', '_x:a \u0080:\u0080 y:a'],
    // Spaces of every width.
    ['a\u00a0b\u2000c\u200ad\u202fe', '_a:a _b:a _c:a _d:a _e:a'],
    ['a\u1fff b', '_a\u1fff:a _b:a'],
    // Letters with marks, capitals among them; signs that are none.
    ['Ärzte été ßa Þor', '_Ärzte:A _été:a _ßa:a _Þor:A'],
    ['À Ö Ø à µ ¿', '_À:A _Ö:A _Ø:A _à:a _µ:a _¿:¿'],
    ['2×3÷4', '_2:0 ×:× 3:0 ÷:÷ 4:0'],
    ['a×b', '_a:a ×:× b:a'],
    ['東京 Ⰰ ー ⸺ 〿 ぁ 豈 ︀', '_東京:a _Ⰰ:a _ー:a _⸺:⸺ _〿:〿 _ぁ:a _豈:a _︀:︀'],
    ['\u2bff\ud83d\ude00\u3040', '_\u2bff:\u2bff \ud83d:\ud83d \ude00:\ude00 \u3040:a'],
    ['\u2dff\u2e00', '_\u2dff:a \u2e00:\u2e00'],
    ['\uf8ff\uf900\ufdff\ufe00', '_\uf8ff:\uf8ff \uf900\ufdff:a \ufe00:\ufe00'],
    ['\ud800', '_\ud800:\ud800'],
    // Apostrophes belong to a word between letters.
    ["else's dogs' 'em", "_else's:a _dogs:a ':' _':' em:a"],
    ['else’s dogs’ elseʼs', "_else’s:a _dogs:a ’:' _elseʼs:a"],
    ["été's x'", "_été's:a _x:a ':'"],
    // Hyphens and dashes are told apart by what they do.
    ['a-b\u2010c\u2011d', '_a:a -:- b:a \u2010:- c:a \u2011:- d:a'],
    ['a\u2012b–c—d\u2015e', '_a:a \u2012:dash b:a –:dash c:a —:dash d:a \u2015:dash e:a'],
    ['a\u2016b−c', '_a:a \u2016:\u2016 b:a −:minus c:a'],
    // A line goes on, an empty one breaks.
    ['a\nb', '_a:a _b:a'],
    ['a\n\nb', '_a:a _\n:break b:a'],
    ['a\n \t\nb', '_a:a _\n:break b:a'],
    ['a\n\n\n\nb', '_a:a _\n:break _b:a'],
    ['a\nb\nc', '_a:a _b:a _c:a'],
    ['', ''],
  ])('%j', (text, tokens) => {
    expect(tokensOf(text)).toBe(tokens);
  });
});

describe('a word is known', () => {
  it.each(['hundred', 'Hundred', 'HUNDRED', 'hUnDrEd'])('in capitals or not: %s', (word) => {
    expect(is(scan(`two ${word} men`), 2, 'number')).toBe(true);
  });
  it('with an apostrophe of any kind', () => {
    for (const word of ["o'clock", 'o’clock', 'O’CLOCK'])
      expect(is(scan(`ten ${word}`), 2, 'clockAfter'), word).toBe(true);
  });
  it('but not as a part of a longer one', () => {
    expect(is(scan('two hundreder men'), 2, 'number')).toBe(false);
    expect(is(scan(`two ${'é'.repeat(40)} men`), 2, 'number')).toBe(false);
  });
});
