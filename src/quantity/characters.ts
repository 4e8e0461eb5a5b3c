/** The characters a scan asks about, by UTF-16 unit. */

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** A letter of any script that has words (marks and symbols are none). */
export function isLetter(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  if (unit < 0xc0) return unit === 0xb5;
  if (unit < 0x2000) return unit !== 0xd7 && unit !== 0xf7;
  return (unit >= 0x2c00 && unit < 0xd800 && (unit < 0x2e00 || unit > 0x303f)) || (unit >= 0xf900 && unit < 0xfe00);
}

export function isUpper(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7);
}

/** Space, tab, no-break and thin spaces; not a line break. */
export function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f;
}

export function isBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}

/** - ‐ ‑ */
export function isHyphen(unit: number): boolean {
  return unit === 45 || unit === 0x2010 || unit === 0x2011;
}

/** Hyphens, en and em dash, minus. */
export function isDash(unit: number): boolean {
  return isHyphen(unit) || (unit >= 0x2012 && unit <= 0x2015) || unit === 0x2212;
}

/** ' ’ ʼ */
export function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 0x2bc;
}

const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅐': 1 / 7,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
  '⅑': 1 / 9,
  '⅒': 1 / 10,
};

/** The value of ½, ¾ …, or -1. */
export function vulgarFraction(unit: number): number {
  if (unit < 0xbc || (unit > 0xbe && (unit < 0x2150 || unit > 0x215e))) return -1;
  return VULGAR[String.fromCharCode(unit)] ?? -1;
}
