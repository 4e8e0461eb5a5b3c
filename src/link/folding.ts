import levenshtein from 'fast-levenshtein';

/** Letters that no accent mark explains, as English papers write them. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ə: 'a',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
};

/** Letters only Turkic alphabets have; in them c, j, x and q sound as English writes j, zh, kh and g: Xocalı, Khojali. */
const TURKIC = /[ıəşğ]/u;
/** Romanian has an ş as well: Chişinău. */
const ROMANIAN = /[ăâțţ]/u;
const TURKIC_SOUNDS: Readonly<Record<string, string>> = { c: 'j', ç: 'ch', ş: 'sh', x: 'kh', q: 'g', ğ: 'g' };

/** Lower case, without accents, apostrophes and possessive: "Çanakkale's" → "canakkale". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most words are ASCII; only the others are spelled letter by letter.
  if (/^[a-z]*$/u.test(lower)) return lower;
  const composed = lower.normalize('NFC').replace(/['’ʼ`]s?$/u, '');
  const sounds = TURKIC.test(composed) && !ROMANIAN.test(composed) ? TURKIC_SOUNDS : {};
  const spelled = Array.from(composed, (letter) => sounds[letter] ?? LETTERS[letter] ?? letter).join('');
  return spelled.normalize('NFD').replace(/[\p{M}'’ʼ`]/gu, '');
}

/**
 * The consonants a name is known by in any transliteration: Khojaly and Khojali are both "kjl", Quneitra and Kuneitra
 * both "kntr". For blocking; {@link sameSpelling} decides.
 */
export function skeleton(word: string): string {
  return sounded(word)
    .replace(/[aeiouyh' -]/gu, '')
    .replace(/(.)\1+/gu, '$1');
}

/** A folded word with one letter for each way to write a consonant: "khersa" and "xersa" are "kersa". */
function sounded(word: string): string {
  return word
    .replace(/kh|x|q|ck|c(?=[eiy])/gu, (letters) => (letters === 'c' ? 's' : 'k'))
    .replace(/c(?!h)|dj|zh/gu, (letters) => (letters === 'c' ? 'k' : 'j'))
    .replace(/ph/gu, 'f')
    .replace(/w/gu, 'v');
}

/** A folded word with what {@link sameSpelling} asks of it, worked out once. */
export interface Spelling {
  folded: string;
  sounded: string;
  skeleton: string;
  /** Its letters, and the first one of its skeleton: most pairs are told apart by these. */
  length: number;
  initial: number;
}

export function spellingOf(folded: string): Spelling {
  const consonants = skeleton(folded);
  return {
    folded,
    sounded: sounded(folded),
    skeleton: consonants,
    length: folded.length,
    initial: consonants.charCodeAt(0),
  };
}

/**
 * Two spellings of one name: an edit in eight letters, or in four where the consonants agree. Short names and those
 * that start differently are two: Gambia and Zambia, Niger and Nigeria.
 */
export function sameSpelling(a: Spelling, b: Spelling): boolean {
  if (a === b || (a.length === b.length && a.folded === b.folded)) return true;
  const length = Math.max(a.length, b.length);
  if (length < 5 || Math.abs(a.length - b.length) > length / 4) return false;
  if (a.initial !== b.initial) return false;
  const most = Math.floor(length / (a.skeleton === b.skeleton ? 4 : 8));
  if (most === 0 || Math.abs(a.skeleton.length - b.skeleton.length) > most) return a.sounded === b.sounded;
  if (most === 1) return isOneEditApart(a.sounded, b.sounded);
  return levenshtein.get(a.sounded, b.sounded) <= most;
}

/** Whether at most one letter is another, or one too many: what comes before it and after it is the same. */
export function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let before = 0;
  while (before < short.length && short.charCodeAt(before) === long.charCodeAt(before)) before += 1;
  let left = short.length - before;
  for (let end = long.length; left > 0 && short.charCodeAt(before + left - 1) === long.charCodeAt(end - 1); end--)
    left -= 1;
  return left <= 1 - (long.length - short.length);
}
