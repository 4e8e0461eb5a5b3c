/** What a UTF-16 unit is in a text, as bits. */
export const LETTER = 1;
export const DIGIT = 2;
export const BLANK = 4;
/** Joins two letters to one word: "don't", "man-made". */
export const JOINER = 8;

const TABLE_SIZE = 0x100;
const TABLE = Uint8Array.from({ length: TABLE_SIZE }, (_, unit) => slowUnitKind(unit));

export function unitKind(unit: number): number {
  return unit < TABLE_SIZE ? TABLE[unit]! : slowUnitKind(unit);
}

function slowUnitKind(unit: number): number {
  if (unit >= 48 && unit <= 57) return DIGIT;
  if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)) return LETTER;
  if (unit === 39 || unit === 45 || unit === 0x2019 || unit === 0x2010 || unit === 0x2011) return JOINER;
  if (unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0xad || unit === 0xfeff) return BLANK;
  if (unit < 0xc0 || unit === 0xd7 || unit === 0xf7) return 0;
  // Dashes, quotes, ellipsis, currency signs and arrows beyond Latin-1.
  if (unit >= 0x2000 && unit <= 0x2bff)
    return unit <= 0x200f || unit === 0x2028 || unit === 0x2029 || unit === 0x202f ? BLANK : 0;
  return unit >= 0x3000 && unit <= 0x303f ? 0 : LETTER;
}

export function isDigit(unit: number): boolean {
  return unitKind(unit) === DIGIT;
}
