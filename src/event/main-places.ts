import type { CompiledEvents } from './compiled-events.ts';
import type { MarkedArticle, MarkedSentence } from './marks.ts';
import { isCapital } from './marks.ts';
import type { PlaceMark } from './place-mark.ts';
import { findDateline, findPlaces, QUARTER } from './places.ts';
import { settings } from './settings.ts';

/** Places of the article's main event, the most specific first; what is said early and often weighs most. */
export function findMainPlaces(
  article: MarkedArticle,
  claimSentences: ReadonlySet<number>,
  events: CompiledEvents,
  /** What the event is called in an article that remembers it, else `null`. */
  remembered: string | null = null,
  /** Sentences that tell of another event: further down its places are not this one's. */
  foreign: ReadonlySet<number> = NONE,
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
  const own = remembered === null ? null : placeInName(remembered, events);
  const last = Math.min(article.count, article.titleCount + settings.bodySentences);
  const lead = article.titleCount + settings.leadSentences;
  for (let position = 0; position < last; position++) {
    if (foreign.has(position) && position >= article.titleCount + settings.openingSentences) continue;
    const marked = article.at(position);
    const full = marked.field === 'title' ? 3 : position < lead ? 2 : claimSentences.has(position) ? 1 : 0.4;
    // "They called it revenge for strikes in Karsk that left 32 dead": it was not there.
    const weight = foreign.has(position) && position > article.titleCount ? full * OF_ANOTHER : full;
    const dateline = position === article.titleCount ? findDateline(marked, events) : null;
    // "LIMA, May 12. Diplomats marked the anniversary of the Sarova massacre": only the remembering is there.
    if (dateline) {
      const isAbroad = toldOfAnotherCountry(dateline.place, marked, events);
      const isElsewhere = own !== null || isAbroad || toldOfAnotherTown(dateline.place, article, marked, events);
      const share = isAbroad ? WRITTEN_ABROAD : isElsewhere ? WRITTEN_ELSEWHERE : 1;
      vote(dateline.place, weight * dateline.place.weight * share);
    }
    const hasEvent = position < lead && marked.kinds.some(({ role }) => role === 'happening');
    for (const mark of findPlaces(marked, events)) {
      if (dateline && mark.end <= dateline.end) continue;
      vote(mark, weight * mark.weight * (hasEvent ? 1.5 : 1));
    }
  }
  if (own !== null) vote({ ...NOWHERE, name: own }, 6);
  const ranked = [...votes.values()]
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.first - b.first);
  const top = ranked[0]?.weight ?? 0;
  const kept = ranked.filter(({ weight }) => weight >= top * 0.12).slice(0, settings.mostPlaces);
  return [...kept.filter(({ isWide }) => !isWide), ...kept.filter(({ isWide }) => isWide)].map(({ name }) => name);
}

const NONE: ReadonlySet<number> = new Set();

/** What a place weighs in a sentence of another event. */
const OF_ANOTHER = 0.3;
const WRITTEN_ELSEWHERE = 0.2;
const WRITTEN_ABROAD = 0.02;

/** "GENEVA (AP) - A dam collapsed in Laos": where it was written, not where it was. */
function toldOfAnotherCountry(written: PlaceMark, marked: MarkedSentence, events: CompiledEvents): boolean {
  const home = written.within ?? events.cities.get(written.name.toLowerCase());
  if (home === undefined || home === null) return false;
  const countries = findPlaces(marked, events).filter(
    ({ isWide, start, name }) => isWide && start > written.end && events.wide.has(name),
  );
  if (countries.length === 0 || countries.some(({ name }) => name === home)) return false;
  return countries.some(
    ({ token }) =>
      /^(?:in|near|off|across|of)$/u.test(
        marked.lower(QUARTER.test(marked.lower(token - 1)) ? token - 2 : token - 1),
      ) || events.placeHeads.has(marked.lower(token + 1)),
  );
}

/** "LIMA (Reuters) - A bus crash near Puno killed 10": an agency writes from the capital, which no other sentence names. */
function toldOfAnotherTown(
  written: PlaceMark,
  article: MarkedArticle,
  marked: MarkedSentence,
  events: CompiledEvents,
): boolean {
  if (!events.cities.has(written.name.toLowerCase())) return false;
  const isWritten = ({ name, start }: PlaceMark): boolean =>
    name === written.name && (start > written.end || marked.field !== 'text');
  const towns = findPlaces(marked, events).filter(({ isWide, start }) => !isWide && start > written.end);
  if (!towns.some(({ weight, name }) => weight >= 1 && name !== written.name) || towns.some(isWritten)) return false;
  for (let position = 0; position < article.titleCount; position++)
    if (findPlaces(article.at(position), events).some(({ name }) => name === written.name)) return false;
  return true;
}

const NOWHERE: Omit<PlaceMark, 'name'> = { within: null, isWide: false, weight: 1, token: 0, start: 0, end: 0 };

/** "Sarova massacre" was at Sarova; "Black March" and "May 12 tragedy" tell no place, nor does "Hurricane Odile". */
function placeInName(name: string, events: CompiledEvents): string | null {
  const words = name.split(' ');
  const [first, last] = [words[0]!.toLowerCase(), words.at(-1)!.toLowerCase()];
  if (words.length !== 2 || !events.atTheirPlace.has(last) || events.countries.has(first)) return null;
  return events.nameColours.has(first) || events.notNames.has(first) || !isCapital(words[0]!) ? null : words[0]!;
}
