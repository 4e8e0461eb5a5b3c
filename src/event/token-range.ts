/** Tokens of a sentence, the last one left out. */
export interface TokenRange {
  from: number;
  to: number;
}

/** Does the token stand among these? */
export function isAmong(token: number, { from, to }: TokenRange): boolean {
  return token >= from && token < to;
}
