/** A binary heap in a plain list: what `before` puts before all else is at 0. */
type Order<Entry> = (a: Entry, b: Entry) => boolean;

export function push<Entry>(heap: Entry[], entry: Entry, before: Order<Entry>): void {
  let at = heap.push(entry) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!before(entry, heap[parent]!)) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = entry;
}

/** Puts an entry in the place of the first. */
export function replaceTop<Entry>(heap: Entry[], entry: Entry, before: Order<Entry>): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child += 1;
    if (!before(heap[child]!, entry)) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = entry;
}

export function pop<Entry>(heap: Entry[], before: Order<Entry>): Entry | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (top === undefined || last === undefined || heap.length === 0) return top;
  replaceTop(heap, last, before);
  return top;
}
