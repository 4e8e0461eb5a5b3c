/** Two clusters that may join, by their places, their lowest items and the average weight between them. */
export interface Merge {
  x: number;
  y: number;
  /** The lower of the two lowest items, then the other. */
  first: number;
  second: number;
  average: number;
}

/** The greatest average first, ties by the lowest items. */
function before(a: Merge, b: Merge): boolean {
  if (a.average !== b.average) return a.average > b.average;
  return a.first !== b.first ? a.first < b.first : a.second < b.second;
}

export function push(heap: Merge[], entry: Merge): void {
  let at = heap.push(entry) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!before(entry, heap[parent]!)) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = entry;
}

export function pop(heap: Merge[]): Merge | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (top === undefined || last === undefined || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child += 1;
    if (!before(heap[child]!, last)) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = last;
  return top;
}
