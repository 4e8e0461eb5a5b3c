/** Two items and how much speaks for their being one; weights are whole numbers, so that sums do not depend on order. */
export interface WeighedPair {
  a: number;
  b: number;
  weight: number;
}

export interface ClusterInput {
  /** Items are 0 … count − 1. */
  count: number;
  /** Each pair once. */
  pairs: readonly WeighedPair[];
  /** Pairs that must never be together, not even through others. */
  apart: readonly (readonly [number, number])[];
  /** Pairs that are together whatever they weigh, unless they must be apart. */
  together: readonly (readonly [number, number])[];
  /** What a pair weighs that is not in `pairs`. */
  unseen: number;
  /** An item was compared with at most so many of one cluster: no cluster is blamed for more unseen pairs. */
  reach: number;
  /** Two clusters join while the average weight of the pairs between them is above this … */
  join: number;
  /** … and no further below the average inside one of them than this, for its size. */
  dropAt(size: number): number;
}

interface Bond {
  sum: number;
  seen: number;
  apart: boolean;
}

interface Cluster {
  size: number;
  /** Of the pairs inside it. */
  sum: number;
  seen: number;
  bonds: Map<number, Bond>;
}

interface Merge {
  a: number;
  b: number;
  average: number;
}

/**
 * Average-linkage clustering over a sparse graph: the pair of clusters with the highest average weight joins first,
 * ties by the lowest items. Gives each item the lowest item of its cluster.
 *
 * One strong pair does not chain two clusters, for the other pairs between them count too; nor do two tight clusters
 * join that are much looser between than inside: two alike stories, each with many reports. Only clusters with a pair
 * above `join` are ever looked at, so the work grows with the pairs, not with the square of the items.
 */
export function cluster(input: ClusterInput): number[] {
  const { count, unseen, reach, join } = input;
  const root = Array.from({ length: count }, (_, item) => item);
  const clusters = root.map((): Cluster => ({ size: 1, sum: 0, seen: 0, bonds: new Map() }));
  const island = islands(input);
  const mayMeet = (a: number, b: number): boolean => a !== b && island[a] === island[b];
  for (const { a, b, weight } of input.pairs) {
    if (mayMeet(a, b)) addBond(clusters, a, b, { sum: weight, seen: 1, apart: false });
  }
  for (const [a, b] of input.apart) if (mayMeet(a, b)) addBond(clusters, a, b, { sum: 0, seen: 0, apart: true });

  const averageOf = (a: number, b: number, { sum, seen }: Bond): number => {
    const pairs = Math.max(seen, Math.min(clusters[a]!.size, reach) * Math.min(clusters[b]!.size, reach));
    return (sum + (pairs - seen) * unseen) / pairs;
  };
  /** An average this low is no longer like what the cluster itself is held together by. */
  const floorOf = ({ size, sum, seen }: Cluster): number => {
    if (size === 1) return Number.NEGATIVE_INFINITY;
    const reached = Math.min(size, reach);
    const pairs = Math.max(seen, (reached * (reached - 1)) / 2);
    return (sum + (pairs - seen) * unseen) / pairs - input.dropAt(size);
  };
  const heap: Merge[] = [];
  const mayJoin = (a: number, b: number, average: number): boolean =>
    average > join && average > Math.min(floorOf(clusters[a]!), floorOf(clusters[b]!));
  const offer = (a: number, b: number, bond: Bond) => {
    const average = averageOf(a, b, bond);
    if (!bond.apart && mayJoin(a, b, average)) push(heap, { a: Math.min(a, b), b: Math.max(a, b), average });
  };
  const merge = (a: number, b: number) => {
    const [kept, gone] = a < b ? [a, b] : [b, a];
    const into = clusters[kept]!;
    const from = clusters[gone]!;
    root[gone] = kept;
    const between = into.bonds.get(gone);
    into.sum += from.sum + (between?.sum ?? 0);
    into.seen += from.seen + (between?.seen ?? 0);
    into.bonds.delete(gone);
    from.bonds.delete(kept);
    for (const [neighbour, bond] of from.bonds) {
      const { bonds } = clusters[neighbour]!;
      bonds.delete(gone);
      const known = into.bonds.get(neighbour);
      if (known === undefined) {
        into.bonds.set(neighbour, bond);
        bonds.set(kept, bond);
      } else {
        addTo(known, bond);
      }
    }
    into.size += from.size;
    clusters[gone] = { size: 0, sum: 0, seen: 0, bonds: new Map() };
    for (const [neighbour, bond] of into.bonds) offer(kept, neighbour, bond);
  };

  for (const [x, y] of input.together) {
    const a = find(root, x);
    const b = find(root, y);
    if (a !== b && !clusters[a]!.bonds.get(b)?.apart) merge(a, b);
  }
  heap.length = 0;
  for (const [a, { bonds }] of clusters.entries()) {
    for (const [b, bond] of bonds) if (a < b) offer(a, b, bond);
  }
  for (let best = pop(heap); best !== undefined; best = pop(heap)) {
    const bond = clusters[best.a]!.bonds.get(best.b);
    // A merge since has changed or ended this pair; what it became was offered anew.
    if (bond === undefined || bond.apart || averageOf(best.a, best.b, bond) !== best.average) continue;
    if (mayJoin(best.a, best.b, best.average)) merge(best.a, best.b);
  }
  return root.map((_, item) => find(root, item));
}

/**
 * The items that a chain of pairs above `join` connects: no average above it comes of pairs that are all below, so what
 * lies between two islands is never asked for. Most pairs that blocking brings together do: they cost no memory here.
 */
function islands({ count, pairs, together, join }: ClusterInput): number[] {
  const root = Array.from({ length: count }, (_, item) => item);
  const bridge = (a: number, b: number): void => {
    const [x, y] = [find(root, a), find(root, b)];
    root[Math.max(x, y)] = Math.min(x, y);
  };
  for (const { a, b, weight } of pairs) if (weight > join) bridge(a, b);
  for (const [a, b] of together) bridge(a, b);
  return root.map((_, item) => find(root, item));
}

function addBond(clusters: readonly Cluster[], a: number, b: number, bond: Bond): void {
  const known = clusters[a]!.bonds.get(b);
  if (known === undefined) {
    clusters[a]!.bonds.set(b, bond);
    clusters[b]!.bonds.set(a, bond);
  } else {
    addTo(known, bond);
  }
}

function addTo(known: Bond, more: Bond): void {
  known.sum += more.sum;
  known.seen += more.seen;
  known.apart ||= more.apart;
}

function find(root: number[], item: number): number {
  let top = item;
  while (root[top] !== top) top = root[top]!;
  for (let step = item; step !== top; ) {
    const next = root[step]!;
    root[step] = top;
    step = next;
  }
  return top;
}

function before(x: Merge, y: Merge): boolean {
  return x.average !== y.average ? x.average > y.average : x.a !== y.a ? x.a < y.a : x.b < y.b;
}

function push(heap: Merge[], entry: Merge): void {
  let at = heap.push(entry) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!before(entry, heap[parent]!)) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = entry;
}

function pop(heap: Merge[]): Merge | undefined {
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
