import type { ClusterInput } from './cluster-input.ts';
import { JoinedSets } from './joined-sets.ts';

/** The items that a chain of pairs above `join` connects, and where in the input their pairs stand. */
export interface Island {
  /** Ascending. */
  items: number[];
  pairs: number[];
  apart: (readonly [number, number])[];
  together: (readonly [number, number])[];
}

/**
 * No average above `join` comes of pairs that are all below, so what lies between two islands is never asked for, and
 * each can be clustered by itself: most pairs that blocking brings together lie between two, and cost nothing more.
 * An item alone is no island.
 */
export function islandsOf({ count, pairs, apart, together, join }: ClusterInput): Island[] {
  const sets = new JoinedSets(count);
  for (let at = 0; at < pairs.size; at++) if (pairs.weight(at) > join) sets.join(pairs.left(at), pairs.right(at));
  for (const [a, b] of together) sets.join(a, b);
  const islands = new Map<number, Island>();
  for (let item = 0; item < count; item++) {
    const root = sets.find(item);
    if (root === item) continue;
    const known = islands.get(root);
    if (known === undefined) islands.set(root, { items: [root, item], pairs: [], apart: [], together: [] });
    else known.items.push(item);
  }
  const of = (a: number, b: number): Island | undefined => {
    const root = sets.find(a);
    return root === sets.find(b) ? islands.get(root) : undefined;
  };
  for (let at = 0; at < pairs.size; at++) of(pairs.left(at), pairs.right(at))?.pairs.push(at);
  for (const pair of apart) of(...pair)?.apart.push(pair);
  for (const pair of together) of(...pair)?.together.push(pair);
  return [...islands.values()];
}
