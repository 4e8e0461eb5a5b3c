/**
 * A short name for content: the same strings give the same 11 characters on any machine (cyrb53 over the parts,
 * in base 36). Not for security.
 */
export function contentHash(...parts: readonly (string | number | null)[]): string {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (const part of parts) {
    const text = String(part);
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      h1 = Math.imul(h1 ^ unit, 2654435761);
      h2 = Math.imul(h2 ^ unit, 1597334677);
    }
    // A separator no UTF-16 unit can be: ("ab", "c") and ("a", "bc") differ.
    h1 = Math.imul(h1 ^ 0x1_0000, 2654435761);
    h2 = Math.imul(h2 ^ 0x1_0000, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return inBase36(4294967296 * (2097151 & h2) + (h1 >>> 0));
}

/** 36 to the power of 4: what four digits hold. */
const FOUR = 1_679_616;
const PAIRS: readonly string[] = Array.from({ length: 1_296 }, (_, pair) => pair.toString(36).padStart(2, '0'));

/** A whole number below 2 to the power of 53 with 11 digits, pair by pair: `toString` is slow, and every claim has an id. */
function inBase36(value: number): string {
  const low = value % FOUR;
  const rest = (value - low) / FOUR;
  const middle = rest % FOUR;
  const high = (rest - middle) / FOUR;
  const top = Math.floor(high / 1_296);
  return `${top.toString(36)}${PAIRS[high % 1_296]}${fourDigits(middle)}${fourDigits(low)}`;
}

function fourDigits(value: number): string {
  return PAIRS[Math.floor(value / 1_296)]! + PAIRS[value % 1_296]!;
}
