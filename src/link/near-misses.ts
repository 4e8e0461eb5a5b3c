import type { Link, NearMiss, NearMissReason } from '../model/event.ts';
import { HUNDREDTHS } from './comparisons.ts';
import type { MentionRecord } from './records.ts';
import { CLUSTERING, NEAR_MISSES } from './settings.ts';
import type { WeighedPairs } from './weighed-pairs.ts';

/** What was clustered, and what came of it. */
export interface Clustered {
  records: readonly MentionRecord[];
  pairs: WeighedPairs;
  /** Pairs that one feature speaks against, under what they would weigh without it. */
  opposed: WeighedPairs;
  /** The lowest record of the event that each record is in. */
  roots: readonly number[];
  /** The records of each event, under its root. */
  members: ReadonlyMap<number, readonly number[]>;
  forbidden: readonly (readonly [number, number])[];
  explain(left: number, right: number): Link;
}

/** A pair of records of two events, and how much spoke for their being one. */
interface Miss {
  own: number;
  other: number;
  weight: number;
}

/**
 * What each event, by its root, was alike and is not joined with: two shootings of one night in one town, and what says
 * that they are two. The most alike first, one pair for each other event.
 */
export function findNearMisses(clustered: Clustered, eventIdOf: (root: number) => string): Map<number, NearMiss[]> {
  const { roots, explain } = clustered;
  const nearest = new Map<number, Miss[]>();
  for (const { own, other, weight } of missesOf(clustered)) {
    choose(nearest, { own, other, weight }, roots);
    choose(nearest, { own: other, other: own, weight }, roots);
  }
  const told = ({ own, other }: Miss): NearMiss => {
    const link = explain(Math.min(own, other), Math.max(own, other));
    const reason = reasonOf(own, other, link.weight, clustered);
    return { ...(own < other ? link : turned(link)), eventId: eventIdOf(roots[other]!), reason };
  };
  return new Map([...nearest].map(([root, misses]) => [root, misses.map(told)]));
}

function turned(link: Link): Link {
  const [left, right] = link.articleIds;
  return { ...link, left: link.right, right: link.left, articleIds: [right, left] };
}

/** Those between two events, the most alike first. */
function missesOf({ pairs, opposed, roots }: Clustered): Miss[] {
  const misses: Miss[] = [];
  const add = (from: WeighedPairs, least: number): void => {
    for (let at = 0; at < from.size; at++) {
      const own = from.left(at);
      const other = from.right(at);
      const weight = from.weight(at);
      if (weight >= least && roots[own] !== roots[other]) misses.push({ own, other, weight });
    }
  };
  add(pairs, NEAR_MISSES.from * HUNDREDTHS);
  add(opposed, 0);
  return misses.sort((a, b) => b.weight - a.weight || a.own - b.own || a.other - b.other);
}

function choose(nearest: Map<number, Miss[]>, miss: Miss, roots: readonly number[]): void {
  const root = roots[miss.own]!;
  const chosen = nearest.get(root);
  if (chosen === undefined) nearest.set(root, [miss]);
  else if (chosen.length < NEAR_MISSES.most && chosen.every(({ other }) => roots[other] !== roots[miss.other]))
    chosen.push(miss);
}

function reasonOf(own: number, other: number, weight: number, clustered: Clustered): NearMissReason {
  const { records, roots, members, forbidden } = clustered;
  const [ownRoot, otherRoot] = [roots[own]!, roots[other]!];
  const lies = (a: number, b: number): boolean => roots[a] === ownRoot && roots[b] === otherRoot;
  if (forbidden.some(([a, b]) => lies(a, b) || lies(b, a))) return 'forbidden';
  const articles = new Set(members.get(ownRoot)!.map((member) => records[member]!.article));
  if (members.get(otherRoot)!.some((member) => articles.has(records[member]!.article))) return 'one article tells both';
  return weight > CLUSTERING.join ? 'less alike as a whole' : 'too little in common';
}
