import type { Link } from '../model/event.ts';
import { putUnder } from '../model/put-under.ts';
import type { Reading } from '../model/reading.ts';
import type { LinkedEvent } from '../model/report.ts';
import { eachWithCandidates } from './blocking.ts';
import { cluster } from './clustering.ts';
import { compareMentions, countFrequencies, HUNDREDTHS, weigh } from './comparisons.ts';
import type { Frequencies } from './frequencies.ts';
import { JoinedSets } from './joined-sets.ts';
import { tellApart, toLinkedEvent } from './linked-event.ts';
import { MentionPair } from './mention-pair.ts';
import { findNearMisses } from './near-misses.ts';
import { type MentionRecord, toRecords } from './records.ts';
import { BLOCKING, CLUSTERING, CONTRADICTION, type LinkOverrides, type LinkSettings, NEAR_MISSES } from './settings.ts';
import { countTerms, type Vocabulary } from './vocabulary.ts';
import { WeighedPairs } from './weighed-pairs.ts';

/**
 * The real-world events that mentions of several articles speak of: block → compare → cluster. Every mention ends in
 * exactly one event, and two mentions of one article in two, unless a user says otherwise.
 */
export function linkMentions(readings: readonly Reading[], settings: LinkSettings): LinkedEvent[] {
  const sorted = [...readings].sort((a, b) => (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0));
  const vocabulary = countTerms(sorted, settings.lexicon);
  const { records, vectors } = toRecords(sorted, vocabulary, settings.lexicon);
  const frequencies = countFrequencies(records);
  const pair = new MentionPair(vocabulary, vectors);
  const { pairs, opposed } = weighPairs(records, vocabulary, frequencies, pair);
  const forbidden = pairsOf(settings.overrides.forbid, records);
  const roots = cluster({
    count: records.length,
    pairs,
    apart: [...pairsOfOneArticle(records), ...forbidden],
    together: pairsOf(settings.overrides.force, records),
    unseen: LOWEST,
    reach: BLOCKING.candidates,
    join: JOIN,
    dropAt: (size) => (CLUSTERING.drop + CLUSTERING.dropOfSmall / (size - 1)) * HUNDREDTHS,
  });
  const explain = (left: number, right: number): Link => {
    pair.take(records[left]!);
    pair.meet(records[right]!);
    return {
      left: records[left]!.mention.id,
      right: records[right]!.mention.id,
      articleIds: [records[left]!.mention.articleId, records[right]!.mention.articleId],
      comparisons: compareMentions(pair, frequencies),
      weight: weigh(pair, frequencies).weight / HUNDREDTHS,
    };
  };
  const linksOf = strongestLinks(pairs, roots, explain);
  const members = numbersBy(records, (_, number) => roots[number]!);
  const events = new Map(
    [...members].map(([root, numbers]) => [
      root,
      toLinkedEvent(
        numbers.map((number) => ({
          mention: records[number]!.mention,
          publishedAt: sorted[records[number]!.article]!.article.publishedAt ?? null,
        })),
        linksOf.get(root) ?? [],
      ),
    ]),
  );
  tellApart(events, (root) => members.get(root)!.map((number) => records[number]!.mention));
  const clustered = { records, pairs, opposed, roots, members, forbidden, explain };
  for (const [root, misses] of findNearMisses(clustered, (other) => events.get(other)!.id))
    events.get(root)!.nearMisses = misses;
  return [...events.values()];
}

const LOWEST = CLUSTERING.lowest * HUNDREDTHS;
const HIGHEST = CLUSTERING.highest * HUNDREDTHS;
const LEAST = CLUSTERING.contradicted * HUNDREDTHS;
const JOIN = CLUSTERING.join * HUNDREDTHS;
const CONTRADICTED = CONTRADICTION * HUNDREDTHS;
const OPPOSED = NEAR_MISSES.opposedBy * HUNDREDTHS;

/**
 * What every pair weighs that blocking brings together, save those that weigh no more than a pair nobody looked at; and
 * those that would be one event but for what speaks against it.
 */
function weighPairs(
  records: readonly MentionRecord[],
  vocabulary: Vocabulary,
  frequencies: Frequencies,
  pair: MentionPair,
): { pairs: WeighedPairs; opposed: WeighedPairs } {
  const pairs = new WeighedPairs();
  const opposed = new WeighedPairs();
  eachWithCandidates(records, pair.vectors, vocabulary, (left, rights) => {
    pair.take(records[left]!);
    for (const right of rights) {
      pair.meet(records[right]!);
      const { weight, against } = weigh(pair, frequencies);
      if (against <= CONTRADICTED) pairs.push(left, right, Math.max(LEAST, Math.min(weight, HIGHEST)));
      else if (weight > LOWEST) pairs.push(left, right, Math.min(weight, HIGHEST));
      if (against <= OPPOSED && weight <= JOIN && weight - against > JOIN) opposed.push(left, right, weight - against);
    }
  });
  return { pairs, opposed };
}

/** The numbers of the records, ascending, under the key of each. */
function numbersBy(
  records: readonly MentionRecord[],
  keyOf: (record: MentionRecord, number: number) => number,
): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [number, record] of records.entries()) {
    const key = keyOf(record, number);
    putUnder(groups, key, number);
  }
  return groups;
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
  pairs: WeighedPairs,
  roots: readonly number[],
  explain: (left: number, right: number) => Link,
): Map<number, Link[]> {
  const inside: number[] = [];
  for (let at = 0; at < pairs.size; at++) if (roots[pairs.left(at)] === roots[pairs.right(at)]) inside.push(at);
  inside.sort(
    (x, y) => pairs.weight(y) - pairs.weight(x) || pairs.left(x) - pairs.left(y) || pairs.right(x) - pairs.right(y),
  );
  const trees = new JoinedSets(roots.length);
  const links = new Map<number, Link[]>();
  for (const at of inside) {
    const left = pairs.left(at);
    const right = pairs.right(at);
    if (!trees.join(left, right)) continue;
    putUnder(links, roots[left]!, explain(Math.min(left, right), Math.max(left, right)));
  }
  return links;
}
