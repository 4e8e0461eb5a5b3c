import type { Comparison, Link } from '../model/event.ts';
import type { Reading } from '../model/reading.ts';
import type { LinkedEvent } from '../model/report.ts';
import { candidatePairs } from './blocking.ts';
import { cluster, type WeighedPair } from './clustering.ts';
import { compareMentions, contradicts, countFrequencies } from './comparisons.ts';
import { toLinkedEvent } from './linked-event.ts';
import { type MentionRecord, toRecords } from './records.ts';
import { BLOCKING, CLUSTERING, type LinkOverrides, type LinkSettings } from './settings.ts';
import { countTerms } from './vocabulary.ts';

/** Weights are added as whole hundredths, so that no sum depends on its order. */
const HUNDREDTHS = 100;

/**
 * The real-world events that mentions of several articles speak of: block → compare → cluster. Every mention ends in
 * exactly one event, and two mentions of one article in two, unless a user says otherwise.
 */
export function linkMentions(readings: readonly Reading[], settings: LinkSettings): LinkedEvent[] {
  const sorted = [...readings].sort((a, b) => (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0));
  const vocabulary = countTerms(sorted, settings.lexicon);
  const records = toRecords(sorted, vocabulary, settings.lexicon);
  const frequencies = countFrequencies(records);

  const lowest = CLUSTERING.lowest * HUNDREDTHS;
  const highest = CLUSTERING.highest * HUNDREDTHS;
  const pairs: WeighedPair[] = [];
  candidatePairs(records, vocabulary, (left, right) => {
    const comparisons = compareMentions(records[left]!, records[right]!, frequencies);
    const weight = hundredthsOf(comparisons);
    const least = contradicts(comparisons) ? CLUSTERING.contradicted * HUNDREDTHS : lowest;
    if (weight > lowest || least < lowest)
      pairs.push({ a: left, b: right, weight: Math.max(least, Math.min(weight, highest)) });
  });

  const roots = cluster({
    count: records.length,
    pairs,
    apart: [...pairsOfOneArticle(records), ...pairsOf(settings.overrides.forbid, records)],
    together: pairsOf(settings.overrides.force, records),
    unseen: lowest,
    reach: BLOCKING.candidates,
    join: CLUSTERING.join * HUNDREDTHS,
    dropAt: (size) => (CLUSTERING.drop + CLUSTERING.dropOfSmall / (size - 1)) * HUNDREDTHS,
  });

  const linksOf = strongestLinks(pairs, roots, (left, right) => {
    const comparisons = compareMentions(records[left]!, records[right]!, frequencies);
    return {
      left: records[left]!.mention.id,
      right: records[right]!.mention.id,
      comparisons,
      weight: hundredthsOf(comparisons) / HUNDREDTHS,
    };
  });
  const members = numbersBy(records, (_, number) => roots[number]!);
  return [...members].map(([root, numbers]) =>
    toLinkedEvent(
      numbers.map((number) => ({
        mention: records[number]!.mention,
        publishedAt: sorted[records[number]!.article]!.article.publishedAt ?? null,
      })),
      linksOf.get(root) ?? [],
    ),
  );
}

/** The numbers of the records, ascending, under the key of each. */
function numbersBy(
  records: readonly MentionRecord[],
  keyOf: (record: MentionRecord, number: number) => number,
): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [number, record] of records.entries()) {
    const key = keyOf(record, number);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [number]);
    else group.push(number);
  }
  return groups;
}

function hundredthsOf(comparisons: readonly Comparison[]): number {
  return comparisons.reduce((sum, { weight }) => sum + Math.round(weight * HUNDREDTHS), 0);
}

/** An article does not tell one event as two. */
function pairsOfOneArticle(records: readonly MentionRecord[]): [number, number][] {
  const byArticle = numbersBy(records, ({ article }) => article);
  return [...byArticle.values()].flatMap((numbers) =>
    numbers.flatMap((a, i) => numbers.slice(i + 1).map((b): [number, number] => [a, b])),
  );
}

function pairsOf(ids: LinkOverrides['force'], records: readonly MentionRecord[]): [number, number][] {
  if (ids === undefined || ids.length === 0) return [];
  const numberOf = new Map(records.map(({ mention }, number) => [mention.id, number]));
  return ids
    .map(([a, b]) => [numberOf.get(a), numberOf.get(b)] as const)
    .filter((pair): pair is [number, number] => pair[0] !== undefined && pair[1] !== undefined)
    .map(([a, b]): [number, number] => (a < b ? [a, b] : [b, a]))
    .sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

/** Why each event holds together: the strongest pairs that join all of its mentions, one fewer than there are. */
function strongestLinks(
  pairs: readonly WeighedPair[],
  roots: readonly number[],
  explain: (left: number, right: number) => Link,
): Map<number, Link[]> {
  const inside = pairs.filter(({ a, b }) => roots[a] === roots[b]);
  inside.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  const tree = new Map<number, number>();
  const top = (item: number): number => {
    let at = item;
    while (tree.has(at)) at = tree.get(at)!;
    return at;
  };
  const links = new Map<number, Link[]>();
  for (const { a, b } of inside) {
    const [x, y] = [top(a), top(b)];
    if (x === y) continue;
    tree.set(Math.max(x, y), Math.min(x, y));
    const list = links.get(roots[a]!) ?? [];
    list.push(explain(Math.min(a, b), Math.max(a, b)));
    links.set(roots[a]!, list);
  }
  return links;
}
