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
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36).padStart(11, '0');
}
