import type { ClusterInput } from './cluster-input.ts';
import { pop, push } from './heap.ts';
import { type Island, islandsOf } from './islands.ts';
import { before, type Merge } from './merge.ts';

/**
 * Average-linkage clustering over a sparse graph: the pair of clusters with the highest average weight joins first,
 * ties by the lowest items. Gives each item the lowest item of its cluster.
 *
 * One strong pair does not chain two clusters, for the other pairs between them count too; nor do two tight clusters
 * join that are much looser between than inside: two alike stories, each with many reports. Only clusters with a pair
 * above `join` are ever looked at, so the work grows with the pairs, not with the square of the items.
 */
export function cluster(input: ClusterInput): number[] {
  const roots = Array.from({ length: input.count }, (_, item) => item);
  for (const island of islandsOf(input)) {
    const clusters = new Clusters(island, input);
    clusters.joinAll();
    for (const [place, item] of island.items.entries()) roots[item] = island.items[clusters.lowestOf(place)]!;
  }
  return roots;
}

/** All that lies between two clusters. */
interface Bond {
  sum: number;
  seen: number;
  apart: boolean;
}

interface Cluster {
  size: number;
  /** Its lowest item. */
  lowest: number;
  /** Of the pairs inside it. */
  sum: number;
  seen: number;
  bonds: Map<number, Bond>;
  /** Clusters it is alike enough to, but that are tighter inside: asked again when it has grown. */
  waiting: number[];
}

/** The clusters of one island. Items are places in it; a cluster keeps the place of the one that had more bonds. */
class Clusters {
  readonly #clusters: Cluster[];
  readonly #into: Int32Array;
  readonly #heap: Merge[] = [];
  readonly #together: readonly (readonly [number, number])[];
  readonly #input: ClusterInput;

  constructor({ items, pairs, apart, together }: Island, input: ClusterInput) {
    this.#input = input;
    this.#clusters = items.map((_, place) => ({
      size: 1,
      lowest: place,
      sum: 0,
      seen: 0,
      bonds: new Map(),
      waiting: [],
    }));
    this.#into = Int32Array.from(items.keys());
    const placeOf = new Map(items.map((item, place) => [item, place]));
    const bond = (a: number, b: number, more: Bond) => {
      if (a !== b) this.#bind(placeOf.get(a)!, placeOf.get(b)!, more);
    };
    for (const at of pairs)
      bond(input.pairs.left(at), input.pairs.right(at), { sum: input.pairs.weight(at), seen: 1, apart: false });
    for (const [a, b] of apart) bond(a, b, { sum: 0, seen: 0, apart: true });
    this.#together = together.map(([a, b]) => [placeOf.get(a)!, placeOf.get(b)!]);
  }

  joinAll(): void {
    for (const [a, b] of this.#together) {
      const x = this.#placeOf(a);
      const y = this.#placeOf(b);
      if (x !== y && !this.#clusters[x]!.bonds.get(y)?.apart) this.#merge(x, y);
    }
    this.#heap.length = 0;
    for (const [x, { bonds }] of this.#clusters.entries())
      for (const [y, bond] of bonds) if (x < y) this.#offer(x, y, bond);
    for (let best = pop(this.#heap, before); best !== undefined; best = pop(this.#heap, before)) {
      const { x, y, average } = best;
      const bond = this.#clusters[x]!.bonds.get(y);
      // A merge since has changed or ended this pair; what it became was offered anew.
      if (bond === undefined || bond.apart || this.#averageOf(x, y, bond) !== average) continue;
      if (average > Math.min(this.#floorOf(x), this.#floorOf(y))) this.#merge(x, y);
      else {
        this.#clusters[x]!.waiting.push(y);
        this.#clusters[y]!.waiting.push(x);
      }
    }
  }

  /** The lowest place of the cluster that a place is in now. */
  lowestOf(place: number): number {
    return this.#clusters[this.#placeOf(place)]!.lowest;
  }

  #placeOf(place: number): number {
    let top = place;
    while (this.#into[top] !== top) top = this.#into[top]!;
    this.#into[place] = top;
    return top;
  }

  #bind(x: number, y: number, bond: Bond): void {
    const known = this.#clusters[x]!.bonds.get(y);
    if (known === undefined) {
      this.#clusters[x]!.bonds.set(y, bond);
      this.#clusters[y]!.bonds.set(x, bond);
    } else addTo(known, bond);
  }

  #averageOf(x: number, y: number, { sum, seen }: Bond): number {
    const { reach, unseen } = this.#input;
    const all = Math.min(this.#clusters[x]!.size, reach) * Math.min(this.#clusters[y]!.size, reach);
    const pairs = Math.max(seen, all);
    return (sum + (pairs - seen) * unseen) / pairs;
  }

  /** An average this low is no longer like what the cluster itself is held together by. */
  #floorOf(x: number): number {
    const { size, sum, seen } = this.#clusters[x]!;
    if (size === 1) return Number.NEGATIVE_INFINITY;
    const { reach, unseen, dropAt } = this.#input;
    const reached = Math.min(size, reach);
    const pairs = Math.max(seen, (reached * (reached - 1)) / 2);
    return (sum + (pairs - seen) * unseen) / pairs - dropAt(size);
  }

  #offer(x: number, y: number, bond: Bond): void {
    if (bond.apart) return;
    const average = this.#averageOf(x, y, bond);
    if (average <= this.#input.join) return;
    const a = this.#clusters[x]!.lowest;
    const b = this.#clusters[y]!.lowest;
    push(this.#heap, { x, y, first: Math.min(a, b), second: Math.max(a, b), average }, before);
  }

  /**
   * The bonds of the one that has fewer are moved. Only what a merge changes is offered anew: all bonds of a small
   * cluster, for its size counts; of a large one those that were moved, so that an event of 10,000 reprints costs no more for each.
   */
  #merge(x: number, y: number): void {
    const [kept, gone] = this.#clusters[x]!.bonds.size >= this.#clusters[y]!.bonds.size ? [x, y] : [y, x];
    const into = this.#clusters[kept]!;
    const from = this.#clusters[gone]!;
    this.#into[gone] = kept;
    const between = into.bonds.get(gone);
    into.sum += from.sum + (between?.sum ?? 0);
    into.seen += from.seen + (between?.seen ?? 0);
    into.bonds.delete(gone);
    from.bonds.delete(kept);
    for (const [neighbour, bond] of from.bonds) {
      this.#clusters[neighbour]!.bonds.delete(gone);
      this.#bind(kept, neighbour, bond);
    }
    const isSame = into.size >= this.#input.reach && into.lowest < from.lowest;
    into.size += from.size;
    into.lowest = Math.min(into.lowest, from.lowest);
    const changed = isSame ? new Set([...from.bonds.keys(), ...into.waiting, ...from.waiting]) : into.bonds.keys();
    into.waiting = [];
    for (const neighbour of changed) {
      const bond = into.bonds.get(neighbour);
      if (bond !== undefined) this.#offer(kept, neighbour, bond);
    }
    this.#clusters[gone] = { ...from, size: 0, bonds: new Map(), waiting: [] };
  }
}

function addTo(known: Bond, more: Bond): void {
  known.sum += more.sum;
  known.seen += more.seen;
  known.apart ||= more.apart;
}
