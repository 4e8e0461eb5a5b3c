import type { CompiledEvents } from './compiled-events.ts';
import type { MarkedArticle, MarkedSentence } from './marks.ts';
import type { NameRun } from './name-runs.ts';
import { settings } from './settings.ts';

/** Proper names of two words or more that are no place of the event: people and bodies, the most told first. */
export function findActors(article: MarkedArticle, where: readonly string[], events: CompiledEvents): string[] {
  const places = new Set(where.map((name) => name.toLowerCase()));
  const votes = new Map<string, { name: string; weight: number; first: number }>();
  const short = new Map<string, number>();
  const last = Math.min(article.count, article.titleCount + settings.bodySentences);
  for (let position = 0; position < last; position++) {
    const marked = article.at(position);
    if (marked.isTitleCase) continue;
    for (const run of marked.runs) {
      const { lower } = run;
      const length = run.lastToken - run.token + 1;
      if (length === 1) {
        short.set(lower, (short.get(lower) ?? 0) + 1);
        continue;
      }
      if (length > 5 || places.has(lower)) continue;
      if (isPlaceByWord(run, marked, events)) continue;
      const known = votes.get(lower);
      if (known) known.weight++;
      else
        votes.set(lower, {
          name: run.name,
          weight: position < article.titleCount + settings.leadSentences ? 2 : 1,
          first: votes.size,
        });
    }
  }
  for (const [lower, entry] of votes) entry.weight += 0.5 * (short.get(lower.slice(lower.lastIndexOf(' ') + 1)) ?? 0);
  return [...votes.values()]
    .sort((a, b) => b.weight - a.weight || a.first - b.first)
    .slice(0, settings.mostActors)
    .map(({ name }) => name);
}

/** "Mill Street", "New Mexico" */
export function isPlaceByWord({ lower, lastToken }: NameRun, marked: MarkedSentence, events: CompiledEvents): boolean {
  return events.placeHeads.has(marked.lower(lastToken)) || events.states.has(lower);
}
