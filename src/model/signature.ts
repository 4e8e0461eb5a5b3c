/** What is added to a number of a text's signature for each empty bin that it stands in for (2³² by the golden ratio). */
export const FILL_STEP = 0x9e37_79b1;

/**
 * How many numbers of a signature are its own, and no filling of an empty bin from the next: few of a short text, in which two
 * signatures are alike by chance.
 */
export function ownNumbers(signature: readonly number[]): number {
  return signature.filter((number, i) => {
    const next = signature[(i + 1) % signature.length]!;
    return number !== (next + FILL_STEP) >>> 0;
  }).length;
}
