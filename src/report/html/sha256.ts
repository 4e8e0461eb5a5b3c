// The page's content security policy names its style sheet by its hash. Node and browsers have one to await, or none
// outside a secure page; a pure function can use neither. FIPS 180-4.

/** `sha256-…` of a text in UTF-8, as a content security policy writes it. */
export function cspHash(text: string): string {
  return `sha256-${base64(sha256(utf8(text)))}`;
}

/** The first 32 bits of the fractions of a root of the first `count` primes. */
function fractionsOfRoots(count: number, root: (n: number) => number): number[] {
  const fractions: number[] = [];
  for (let n = 2; fractions.length < count; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false;
    if (prime) fractions.push(Math.floor((root(n) % 1) * 2 ** 32));
  }
  return fractions;
}

function sha256(bytes: readonly number[]): number[] {
  const constants = fractionsOfRoots(64, Math.cbrt);
  const hash = fractionsOfRoots(8, Math.sqrt);
  const bits = bytes.length * 8;
  const padded = [...bytes, 0x80];
  while (padded.length % 64 !== 56) padded.push(0);
  for (let shift = 7; shift >= 0; shift--) padded.push(Math.floor(bits / 2 ** (8 * shift)) & 0xff);
  const words = new Array<number>(64);
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 64; i++) words[i] = i < 16 ? bigEndian(padded, block + 4 * i) : expanded(words, i);
    const state = [...hash];
    for (let i = 0; i < 64; i++) round(state, constants[i]! + words[i]!);
    for (let i = 0; i < 8; i++) hash[i] = (hash[i]! + state[i]!) >>> 0;
  }
  return hash.flatMap((word) => [word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff]);
}

function round(state: number[], input: number): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  const first = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + input) | 0;
  const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
  state.splice(0, 8, (first + second) | 0, a, b, c, (d + first) | 0, e, f, g);
}

function expanded(words: readonly number[], i: number): number {
  const [x, y] = [words[i - 15]!, words[i - 2]!];
  const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
  const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
  return (words[i - 16]! + s0 + words[i - 7]! + s1) | 0;
}

function bigEndian(bytes: readonly number[], at: number): number {
  return (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function utf8(text: string): number[] {
  const escaped = encodeURIComponent(text);
  const bytes: number[] = [];
  for (let i = 0; i < escaped.length; i++) {
    if (escaped[i] === '%') {
      bytes.push(Number.parseInt(escaped.slice(i + 1, i + 3), 16));
      i += 2;
    } else bytes.push(escaped.charCodeAt(i));
  }
  return bytes;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const three = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const left = bytes.length - i;
    text += ALPHABET[three >>> 18]! + ALPHABET[(three >>> 12) & 63]!;
    text += (left > 1 ? ALPHABET[(three >>> 6) & 63]! : '=') + (left > 2 ? ALPHABET[three & 63]! : '=');
  }
  return text;
}
