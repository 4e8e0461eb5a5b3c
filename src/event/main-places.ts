import type { CompiledEvents } from './compiled-events.ts';
import type { MarkedArticle } from './marks.ts';
import { findDateline, findPlaces, type PlaceMark } from './places.ts';
import { settings } from './settings.ts';

/** Places of the article's main event, the most specific first; what is said early and often weighs most. */
export function findMainPlaces(
  article: MarkedArticle,
  claimSentences: ReadonlySet<number>,
  events: CompiledEvents,
): string[] {
  const votes = new Map<string, { name: string; weight: number; isWide: boolean; first: number }>();
  const vote = (mark: PlaceMark, weight: number): void => {
    const key = mark.name.toLowerCase();
    const known = votes.get(key);
    if (known) known.weight += weight;
    else
      votes.set(key, { name: mark.name, weight, isWide: mark.isWide || events.wide.has(mark.name), first: votes.size });
    if (mark.within && !mark.isWide) vote({ ...mark, name: mark.within, within: null, isWide: true }, weight * 0.7);
  };
  const last = Math.min(article.count, article.titleCount + settings.bodySentences);
  const lead = article.titleCount + settings.leadSentences;
  for (let position = 0; position < last; position++) {
    const marked = article.at(position);
    const weight = marked.field === 'title' ? 3 : position < lead ? 2 : claimSentences.has(position) ? 1 : 0.4;
    const dateline = position === article.titleCount ? findDateline(marked, events) : null;
    if (dateline) vote(dateline.place, weight * dateline.place.weight);
    const hasEvent = position < lead && marked.kinds.some(({ role }) => role === 'happening');
    for (const mark of findPlaces(marked, events)) {
      if (dateline && mark.end <= dateline.end) continue;
      vote(mark, weight * mark.weight * (hasEvent ? 1.5 : 1));
    }
  }
  const ranked = [...votes.values()].sort((a, b) => b.weight - a.weight || a.first - b.first);
  const top = ranked[0]?.weight ?? 0;
  const kept = ranked.filter(({ weight }) => weight >= top * 0.12).slice(0, settings.mostPlaces);
  return [...kept.filter(({ isWide }) => !isWide), ...kept.filter(({ isWide }) => isWide)].map(({ name }) => name);
}
