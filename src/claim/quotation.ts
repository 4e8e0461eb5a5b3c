/** How many sentences a quotation is followed. */
const REACH = 5;

/**
 * "'Seven have not been found. The company is lying,' the union leader said.": the sentence in which a quotation ends that is open
 * at the end of the sentence `at`, where in it, and where in `at` it opens; `null` where none is open or its end is far.
 */
export function endOfQuotation(
  texts: (at: number) => string | undefined,
  at: number,
): { sentence: number; from: number; opened: number } | null {
  let first = at;
  while (at - first < REACH && !OPENING.test(texts(first) ?? '') && !CLOSING.test(texts(first) ?? '')) first--;
  if (!isOpenAfter(texts(first) ?? '')) return null;
  for (let next = first + 1; next <= at + REACH; next++) {
    const text = texts(next);
    if (text === undefined) return null;
    const close = text.search(CLOSING);
    // Where it opens in the sentence itself: what stands before is nobody's word.
    if (close >= 0)
      return next > at ? { sentence: next, from: close, opened: first === at ? lastMark(texts(at)!) : 0 } : null;
  }
  return null;
}

/** A mark before its word. */
const OPENING = /(?:^|[\s([—–-])["“](?=\S)/u;
/** A mark behind its word. */
const CLOSING = /[\p{L}\p{N}.,!?…][”"](?=$|[\s.,;:)—–-])/u;

function lastMark(text: string): number {
  return Math.max(text.lastIndexOf('"'), text.lastIndexOf('“'));
}

/** Is a quotation that begins in the text not closed in it? */
function isOpenAfter(text: string): boolean {
  const marks = [...text.matchAll(/["“”]/gu)];
  const last = marks.at(-1);
  if (last === undefined) return false;
  return OPENING.test(text.slice(Math.max(0, last.index - 1), last.index + 2)) || last[0] === '“';
}
