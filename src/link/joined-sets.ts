/** Sets of items 0 … count − 1 that only ever join; each is known by its lowest item. */
export class JoinedSets {
  readonly #above: Int32Array;

  constructor(count: number) {
    this.#above = Int32Array.from({ length: count }, (_, item) => item);
  }

  /** The lowest item of the set that holds `item`. */
  find(item: number): number {
    const above = this.#above;
    let top = item;
    while (above[top] !== top) top = above[top]!;
    for (let step = item; step !== top; ) {
      const next = above[step]!;
      above[step] = top;
      step = next;
    }
    return top;
  }

  /** False when the two were in one set already. */
  join(a: number, b: number): boolean {
    const x = this.find(a);
    const y = this.find(b);
    if (x === y) return false;
    this.#above[Math.max(x, y)] = Math.min(x, y);
    return true;
  }
}
