import type { CompiledEvents } from './compiled-events.ts';
import type { KindMark, MarkedArticle, MarkedSentence } from './marks.ts';
import { settings } from './settings.ts';

export interface MainKind {
  kind: string | null;
  kinds: string[];
}

/** Kinds that tell the outcome or the genus: where the means is told as well, that is the kind. */
const GENERIC = new Set(['killing', 'death', 'attack', 'robbery', 'treatment']);

/** Kinds that are about another event. */
const RECALLING: ReadonlySet<string> = new Set(['study', 'commemoration', 'statement']);

/** What the article is about, voted by the words of the taxonomy in title and lead; the title's count most. */
export function findMainKind(article: MarkedArticle, events: CompiledEvents): MainKind {
  const votes = new Map<string, number>();
  const last = Math.min(article.count, article.titleCount + settings.leadSentences);
  for (let position = 0; position < last; position++) {
    const marked = article.at(position);
    const weight = sentenceWeight(marked, article);
    const seen = new Set<string>();
    for (const mark of marked.kinds) {
      // A sentence that says "quake" five times votes once.
      if (seen.has(mark.kind)) continue;
      seen.add(mark.kind);
      votes.set(mark.kind, (votes.get(mark.kind) ?? 0) + weight * kindWeight(mark));
    }
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const first = ranked[0];
  if (!first) return { kind: null, kinds: [] };
  // "murder … shot": the shooting is the kind, the murder what came of it.
  const means = ranked.find(
    ([kind, count]) =>
      events.kinds.get(kind)?.within === 'attack' && !GENERIC.has(kind) && count >= first[1] * settings.otherKindShare,
  );
  // "A study of the siege", "marked ten years since the blast": the siege and the blast are what they are about.
  const recalled = ranked.find(
    ([kind, count]) => events.kinds.get(kind)?.role === 'happening' && count >= first[1] * settings.otherKindShare,
  );
  const top = GENERIC.has(first[0]) && means ? means : RECALLING.has(first[0]) && recalled ? recalled : first;
  const others = ranked
    .filter((entry) => entry !== top)
    .filter(([, votes]) => votes >= top[1] * settings.otherKindShare);
  const all = new Set(others.map(([kind]) => kind));
  for (const kind of [top[0], ...others.map(([kind]) => kind)]) {
    const wider = events.kinds.get(kind)?.within;
    if (wider) all.add(wider);
  }
  all.delete(top[0]);
  return { kind: top[0], kinds: [...all].slice(0, 5) };
}

function kindWeight(mark: KindMark): number {
  return mark.weight * (mark.isNoun ? settings.nounFactor : 1);
}

export function sentenceWeight(marked: MarkedSentence, article: MarkedArticle): number {
  if (marked.field === 'title') return settings.titleWeight;
  return settings.leadWeights[marked.position - article.titleCount] ?? settings.bodyWeight;
}
