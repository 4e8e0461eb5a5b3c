declare module 'fast-levenshtein' {
  /** Edits (insert, delete, replace) that turn one string into the other. */
  export function get(a: string, b: string): number;
  const levenshtein: { get: typeof get };
  export default levenshtein;
}
