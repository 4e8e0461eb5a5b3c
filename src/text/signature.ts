import { FILL_STEP } from '../model/signature.ts';

/** Words of one shingle: long enough that two reporters do not write it by chance. */
const SHINGLE = 4;
/** Bins of the signature; one minimum each. */
const BINS = 64;
const EMPTY = 0xffff_ffff;

/**
 * MinHash of the word shingles of a text: 64 numbers of 32 bits (one-permutation hashing: one hash per shingle, the
 * smallest of each bin kept, empty bins filled from their neighbours). The share of equal places estimates how many
 * shingles two texts have in common; case, punctuation and line breaks do not count. Empty for a text without words.
 */
export function textSignature(text: string): number[] {
  const bins = room.fill(EMPTY);
  // The hashes of the last four words.
  let [first, second, third, fourth] = [0, 0, 0, 0];
  let words = 0;
  let hash = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? wordUnit(text.charCodeAt(i)) : 0;
    if (unit !== 0) hash = Math.imul(hash ^ unit, 0x0100_0193);
    else if (hash !== 0) {
      first = second;
      second = third;
      third = fourth;
      fourth = hash;
      hash = 0;
      words++;
      if (words >= SHINGLE) keep(bins, shingleHash(first, second, third, fourth));
    }
  }
  if (words === 0) return [];
  if (words < SHINGLE) keep(bins, shingleHash(first, second, third, fourth));
  return filled(bins);
}

/** The same for every text, since none is read while another is. */
const room = /* @__PURE__ */ new Uint32Array(BINS);

function keep(bins: Uint32Array, hash: number): void {
  const bin = hash >>> 26;
  if (hash < bins[bin]!) bins[bin] = hash;
}

/** Four words in their order, mixed so that every bit of each counts (finaliser of MurmurHash3). */
function shingleHash(first: number, second: number, third: number, fourth: number): number {
  let hash = mixed(mixed(mixed(mixed(0x9747_b28c, first), second), third), fourth);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function mixed(hash: number, word: number): number {
  const next = Math.imul(hash ^ word, 0xcc9e_2d51);
  return (next << 13) | (next >>> 19);
}

/** An empty bin takes the next filled one's number, marked with its distance: two short texts stay comparable. */
function filled(bins: Uint32Array): number[] {
  const numbers: number[] = new Array(BINS).fill(EMPTY);
  let number = EMPTY;
  let distance = 0;
  // From the last bin to the first, twice: after the last comes the first.
  for (let at = 2 * BINS - 1; at >= 0; at--) {
    const own = bins[at % BINS]!;
    distance = own === EMPTY ? distance + 1 : 0;
    if (own !== EMPTY) number = own;
    if (number !== EMPTY) numbers[at % BINS] = (number + Math.imul(distance, FILL_STEP)) >>> 0;
  }
  return numbers;
}

const TABLE_SIZE = 0x80;
const TABLE = Uint8Array.from({ length: TABLE_SIZE }, (_, unit) => slowWordUnit(unit));

/** Letters in lower case and digits as themselves, 0 for all else. */
function wordUnit(unit: number): number {
  return unit < TABLE_SIZE ? TABLE[unit]! : slowWordUnit(unit);
}

function slowWordUnit(unit: number): number {
  if (unit >= 65 && unit <= 90) return unit + 32;
  if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) return unit;
  return unit >= 0xc0 && (unit < 0x2000 || unit > 0x206f) && unit !== 0xfeff ? unit : 0;
}
