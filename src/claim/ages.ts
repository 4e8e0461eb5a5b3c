import type { Line } from './line.ts';

/** "aged 34", "aged three and five", "aged between 8 and 12": one past the last age, 0 when none follows. */
export function endOfAges(line: Line, from: number): number {
  let i = line.lower[from] === 'between' || line.lower[from] === 'from' ? from + 1 : from;
  // Single ages in words are no figures: "three".
  const inWords =
    line.info[i]?.cls === 'open' && (line.lower[i + 1] === ',' || AGE_JOINTS.has(line.lower[i + 1] ?? ''));
  let end = inWords && ageAt(line, i) === 0 ? i + 1 : 0;
  if (end > 0) i = AGE_JOINTS.has(line.lower[end]!) ? end + 1 : line.tokens.length;
  for (let to = ageAt(line, i); to > 0; to = ageAt(line, i)) {
    // "a man aged 40 and two women"
    if (end > 0 && line.info[to]?.cls === 'open' && line.tokens[to]?.kind === 'word') break;
    end = to;
    // "ages 18, 19 and 27", "aged 13, nine, and five, died"; but "aged 40, two women"
    const next = line.lower[to + 1] === 'and' ? to + 2 : to + 1;
    const isListed = line.lower[to] === ',' && (line.tokens[next]?.kind === 'number' || isAlone(line, next));
    if (!isListed && !AGE_JOINTS.has(line.lower[to] ?? '')) break;
    i = isListed ? next : to + 1;
  }
  return end;
}

const AGE_JOINTS = new Set(['and', 'to', 'or', '-', '–']);

/** A figure in words that counts nothing. */
function isAlone(line: Line, at: number): boolean {
  const to = ageAt(line, at);
  return to > 0 && (line.tokens[to]?.kind === 'punct' || line.lower[to] === 'and');
}

function ageAt(line: Line, at: number): number {
  if (line.quantity[at]) return line.quantityEnd[at]!;
  return line.tokens[at]?.kind === 'number' ? at + 1 : 0;
}
