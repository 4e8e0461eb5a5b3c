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
  const bins = new Uint32Array(BINS).fill(EMPTY);
  const window = new Uint32Array(SHINGLE);
  let words = 0;
  let hash = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? wordUnit(text.charCodeAt(i)) : 0;
    if (unit !== 0) hash = Math.imul(hash ^ unit, 0x0100_0193);
    else if (hash !== 0) {
      window[words++ % SHINGLE] = hash;
      hash = 0;
      if (words >= SHINGLE) keep(bins, shingleHash(window, words));
    }
  }
  if (words === 0) return [];
  if (words < SHINGLE) keep(bins, shingleHash(window, words));
  return filled(bins);
}

function keep(bins: Uint32Array, hash: number): void {
  const bin = hash >>> 26;
  if (hash < bins[bin]!) bins[bin] = hash;
}

/** The last words in their order, mixed so that every bit of each counts (finaliser of MurmurHash3). */
function shingleHash(window: Uint32Array, words: number): number {
  let hash = 0x9747_b28c;
  for (let i = 0; i < SHINGLE; i++) {
    hash = Math.imul(hash ^ window[(words + i) % SHINGLE]!, 0xcc9e_2d51);
    hash = (hash << 13) | (hash >>> 19);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** An empty bin takes the next filled one's number, marked with its distance: two short texts stay comparable. */
function filled(bins: Uint32Array): number[] {
  return Array.from(bins, (own, bin) => {
    if (own !== EMPTY) return own;
    for (let step = 1; step < BINS; step++) {
      const other = bins[(bin + step) % BINS]!;
      if (other !== EMPTY) return (other + Math.imul(step, 0x9e37_79b1)) >>> 0;
    }
    return EMPTY;
  });
}

/** Letters in lower case and digits as themselves, 0 for all else. */
function wordUnit(unit: number): number {
  if (unit >= 65 && unit <= 90) return unit + 32;
  if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) return unit;
  return unit >= 0xc0 && (unit < 0x2000 || unit > 0x206f) && unit !== 0xfeff ? unit : 0;
}
