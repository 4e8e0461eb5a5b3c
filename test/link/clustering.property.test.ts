import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClusterInput } from '../../src/link/cluster-input.ts';
import { cluster as clusterOf } from '../../src/link/clustering.ts';
import { WeighedPairs } from '../../src/link/weighed-pairs.ts';

type Graph = Omit<ClusterInput, 'pairs'> & { pairs: readonly { a: number; b: number; weight: number }[] };

function cluster(graph: Graph): number[] {
  const pairs = new WeighedPairs();
  for (const { a, b, weight } of graph.pairs) pairs.push(a, b, weight);
  return clusterOf({ ...graph, pairs });
}

/** Average linkage as it is defined: every pair of clusters looked at, every pair of items summed, every time. */
function naive({ count, pairs, apart, together, unseen, reach, join, dropAt }: Graph): number[] {
  const key = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`;
  const weights = new Map(pairs.map(({ a, b, weight }) => [key(a, b), weight]));
  const kept = new Set(apart.map(([a, b]) => key(a, b)));
  let clusters = Array.from({ length: count }, (_, item) => [item]);
  const mayMeet = (x: number[], y: number[]) => x.every((a) => y.every((b) => !kept.has(key(a, b))));
  const averageOf = (x: number[], y: number[]) => {
    const seen = x.flatMap((a) => y.flatMap((b) => weights.get(key(a, b)) ?? []));
    const all = Math.max(seen.length, Math.min(x.length, reach) * Math.min(y.length, reach));
    return (seen.reduce((sum, weight) => sum + weight, 0) + (all - seen.length) * unseen) / all;
  };
  const floorOf = (x: number[]) => {
    if (x.length === 1) return -Infinity;
    const seen = x.flatMap((a, i) => x.slice(i + 1).flatMap((b) => weights.get(key(a, b)) ?? []));
    const size = Math.min(x.length, reach);
    const all = Math.max(seen.length, (size * (size - 1)) / 2);
    const average = (seen.reduce((sum, weight) => sum + weight, 0) + (all - seen.length) * unseen) / all;
    return average - dropAt(x.length);
  };
  const merge = (x: number[], y: number[]) => {
    clusters = [...clusters.filter((c) => c !== x && c !== y), [...x, ...y].sort((a, b) => a - b)];
    clusters.sort((a, b) => a[0]! - b[0]!);
  };
  for (const [a, b] of together) {
    const x = clusters.find((c) => c.includes(a))!;
    const y = clusters.find((c) => c.includes(b))!;
    if (x !== y && mayMeet(x, y)) merge(x, y);
  }
  for (;;) {
    let best: { x: number[]; y: number[]; average: number } | null = null;
    for (const [i, x] of clusters.entries()) {
      for (const y of clusters.slice(i + 1)) {
        const average = averageOf(x, y);
        const linked = x.some((a) => y.some((b) => weights.has(key(a, b))));
        const floor = Math.max(join, Math.min(floorOf(x), floorOf(y)));
        if (linked && mayMeet(x, y) && average > floor && average > (best?.average ?? -Infinity))
          best = { x, y, average };
      }
    }
    if (best === null) break;
    merge(best.x, best.y);
  }
  const roots = new Array<number>(count);
  for (const members of clusters) for (const item of members) roots[item] = members[0]!;
  return roots;
}

const graphs: fc.Arbitrary<Graph> = fc.integer({ min: 1, max: 12 }).chain((count) => {
  const item = fc.nat(count - 1);
  const distinct = fc.tuple(item, item).filter(([a, b]) => a !== b);
  const some = count === 1 ? fc.constant<[number, number][]>([]) : fc.array(distinct, { maxLength: 4 });
  return fc.record({
    count: fc.constant(count),
    pairs:
      count === 1
        ? fc.constant<Graph['pairs']>([])
        : fc.uniqueArray(
            fc
              .record({ ends: distinct, weight: fc.integer({ min: -9, max: 9 }) })
              .map(({ ends: [a, b], weight }) => ({ a: Math.min(a, b), b: Math.max(a, b), weight })),
            { maxLength: 40, selector: ({ a, b }) => `${a} ${b}` },
          ),
    apart: some,
    together: some,
    unseen: fc.integer({ min: -9, max: 0 }),
    reach: fc.integer({ min: 1, max: 6 }),
    join: fc.integer({ min: 0, max: 2 }),
    dropAt: fc.nat(9).map((drop) => (size: number) => drop / size),
  });
});

describe('cluster', () => {
  it('does what average linkage says, on random graphs', () => {
    fc.assert(
      fc.property(graphs, (graph) => void expect(cluster(graph)).toEqual(naive(graph))),
      { numRuns: 500 },
    );
  });

  it('never brings together what must be apart, not even through others', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const roots = cluster(graph);
        for (const [a, b] of graph.apart) expect(roots[a]).not.toBe(roots[b]);
      }),
    );
  });

  it('does not depend on the order of the pairs', () => {
    fc.assert(
      fc.property(graphs, fc.func(fc.integer()), (graph, rank) => {
        const pairs = [...graph.pairs].sort((x, y) => rank(x) - rank(y));
        expect(cluster({ ...graph, pairs })).toEqual(cluster(graph));
      }),
    );
  });

  it('does not chain through one strong link', () => {
    const pairs = [
      { a: 0, b: 1, weight: 9 },
      { a: 1, b: 2, weight: 3 },
      { a: 2, b: 3, weight: 9 },
    ];
    const roots = cluster({
      count: 4,
      pairs,
      apart: [],
      together: [],
      unseen: -4,
      reach: 50,
      join: 0,
      dropAt: () => 9,
    });
    expect(roots).toEqual([0, 0, 2, 2]);
  });

  it('keeps two tight clusters apart that are loose between', () => {
    const weightOf = (a: number, b: number) => (a < 3 === b < 3 ? 9 : 2);
    const pairs = [0, 1, 2, 3, 4, 5].flatMap((a) =>
      [0, 1, 2, 3, 4, 5].flatMap((b) => (a < b ? { a, b, weight: weightOf(a, b) } : [])),
    );
    const graph = { count: 6, pairs, apart: [], together: [], unseen: -4, reach: 50, join: 0 };
    expect(cluster({ ...graph, dropAt: () => 5 })).toEqual([0, 0, 0, 3, 3, 3]);
    expect(cluster({ ...graph, dropAt: () => 9 })).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
