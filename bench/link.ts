/**
 * How linking grows: generated mentions, 1, 2, 4 and 8 times as many, in one process.
 *
 *   npx tsx bench/link.ts [mentions at 1×, 12500]
 *
 * Near-linear means that the time and the memory for one mention stay about the same from line to line.
 */
import { linkWords } from '../src/lexicon/en/common-words.ts';
import { linkMentions } from '../src/link/link-mentions.ts';
import { contentHash } from '../src/model/content-hash.ts';
import { isoDate } from '../src/model/date-range.ts';
import type { Reading } from '../src/model/reading.ts';
import { cost } from './cost.ts';
import { KINDS, REPORTS, spelled } from './own-readings.ts';

const WORDS_PER_REPORT = 90;

const base = Number(process.argv[2] ?? 12_500);
console.log('mentions   events   right pairs    core s   µs/mention   heap MB');
for (const times of [1, 2, 4, 8]) {
  const { readings, eventOf } = generate(base * times);
  let events: ReturnType<typeof linkMentions> = [];
  const seconds = cost(() => {
    events = linkMentions(readings, { overrides: {}, lexicon: linkWords });
  });
  const heap = process.memoryUsage().heapUsed / 2 ** 20;
  const joined = events.flatMap(({ articleIds }) => articleIds.slice(1).map((id) => [articleIds[0]!, id] as const));
  const right = joined.filter(([a, b]) => eventOf.get(a) === eventOf.get(b)).length / joined.length;
  const columns = [
    String(readings.length).padStart(8),
    String(events.length).padStart(8),
    right.toFixed(3).padStart(13),
    seconds.toFixed(1).padStart(9),
    ((seconds * 1e6) / readings.length).toFixed(0).padStart(12),
    heap.toFixed(0).padStart(9),
  ];
  console.log(columns.join(' '));
}

/** News with words as unequal as in a language: a few in all texts, most in hardly any; each event has some of its own. */
function generate(count: number): { readings: Reading[]; eventOf: Map<string, number> } {
  const random = generator(7);
  const word = () => `w${Math.floor(Math.exp(random() * Math.log(60_000)))}`;
  const readings: Reading[] = [];
  const eventOf = new Map<string, number>();
  for (let event = 0; readings.length < count; event++) {
    const day = 14_000 + Math.floor(random() * 4000);
    const place = `Town${Math.floor(random() * 5000)}`;
    const kind = KINDS[Math.floor(random() * KINDS.length)]!;
    const own = Array.from({ length: 25 }, () => (random() < 0.4 ? `Name${Math.floor(random() * 200_000)}` : word()));
    const reports = REPORTS[Math.floor(random() * REPORTS.length)]!;
    for (let report = 0; report < reports && readings.length < count; report++) {
      const id = `article-${readings.length}`;
      const terms = Array.from({ length: WORDS_PER_REPORT }, () =>
        random() < 0.35 ? own[Math.floor(random() * own.length)]! : word(),
      ).map(spelled);
      eventOf.set(id, event);
      const published = isoDate(day + 1 + Math.floor(random() * 5));
      readings.push(readingOf(id, published, { kind, place, day: isoDate(day), terms: [place, ...terms] }));
    }
  }
  return { readings, eventOf };
}

function readingOf(
  id: string,
  publishedAt: string,
  { kind, place, day, terms }: { kind: string; place: string; day: string; terms: string[] },
): Reading {
  const mentionId = contentHash(id);
  return {
    article: { id, publishedAt },
    claims: [],
    mentions: [
      {
        id: mentionId,
        articleId: id,
        kind,
        when: { from: day, to: day },
        where: [spelled(place)],
        name: null,
        claimIds: [],
        evidence: [],
        terms,
      },
    ],
    mainMentionId: mentionId,
    notes: [],
    signature: [],
    vaguePolicy: 'default',
  };
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
