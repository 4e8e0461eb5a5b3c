/**
 * Pairs of items and how much speaks for their being one, in twelve bytes each: a large archive has tens of millions.
 * Weights are whole numbers, so that sums do not depend on their order.
 */
export class WeighedPairs {
  size = 0;
  #left = new Int32Array(FIRST_ROOM);
  #right = new Int32Array(FIRST_ROOM);
  #weight = new Int32Array(FIRST_ROOM);

  /** Each pair once. */
  push(left: number, right: number, weight: number): void {
    if (this.size === this.#left.length) {
      this.#left = twiceAsLong(this.#left);
      this.#right = twiceAsLong(this.#right);
      this.#weight = twiceAsLong(this.#weight);
    }
    this.#left[this.size] = left;
    this.#right[this.size] = right;
    this.#weight[this.size] = weight;
    this.size += 1;
  }

  left(at: number): number {
    return this.#left[at]!;
  }

  right(at: number): number {
    return this.#right[at]!;
  }

  weight(at: number): number {
    return this.#weight[at]!;
  }
}

const FIRST_ROOM = 1024;

function twiceAsLong(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(array.length * 2);
  longer.set(array);
  return longer;
}
