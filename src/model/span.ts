/** A piece of a text: UTF-16 offsets, half-open, so that `source.slice(start, end) === text`. */
export interface Span {
  /** First UTF-16 code unit, 0 or more. */
  start: number;
  /** One past the last UTF-16 code unit. */
  end: number;
  /** The characters themselves. */
  text: string;
}

/** A place in a text, without its characters. */
export type Range = Pick<Span, 'start' | 'end'>;

export function spanOf(source: string, start: number, end: number): Span {
  return { start, end, text: source.slice(start, end) };
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

export function covers(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Of sorted, disjoint ranges the position of the first that ends after an offset; their number when none does. */
export function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
