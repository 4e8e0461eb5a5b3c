import { AT_A_SPOT } from './at-a-spot.ts';
import type { ClaimPlace, OtherEvent } from './claim-place.ts';
import type { CompiledEvents } from './compiled-events.ts';
import { isCapital, type KindMark, type MarkedArticle, type MarkedSentence } from './marks.ts';

/** Tokens between a figure and the events it is said to be of. */
const REACH = 14;

/**
 * "At least eight people were killed in shootings across the city on Wednesday", "seven were killed in 33 separate
 * shootings since Friday": the figure of many events in an area or a period. The one the article is about is at most a
 * part of it, unless title or lead speak of them all.
 */
export function severalEvents(place: ClaimPlace): OtherEvent | null {
  const { marked, token, position, article, main, events } = place;
  if (token === null || main.isTotal || position <= article.titleCount) return null;
  const several = severalIn(marked, events).find(
    (mark) => AT_A_SPOT.has(mark.kind) && Math.abs(mark.token - token) <= REACH && !isParted(marked, mark.token, token),
  );
  if (several === undefined || isTitles(article, several)) return null;
  const time = marked.times.find(({ range, kind }) => range !== null && kind !== 'duration') ?? null;
  return { when: time?.range ?? main.when, time, name: null, kind: several, isTotal: true };
}

/** Does the article itself speak of many events: "24 killed in protests across the country"? */
export function isAboutMany(article: MarkedArticle, events: CompiledEvents): boolean {
  for (let position = 0; position < Math.min(article.count, article.titleCount + 1); position++) {
    const marked = article.at(position);
    if (severalIn(marked, events).some((mark) => areaNear(marked, mark, events))) return true;
  }
  return false;
}

/** The words for what happened that a sentence uses for many: "in separate shootings", "in attacks across the province". */
function severalIn(marked: MarkedSentence, events: CompiledEvents): KindMark[] {
  return marked.kinds.filter(
    (mark) => mark.isNoun && mark.role === 'happening' && isPlural(mark, events) && isSaidOfMany(marked, mark, events),
  );
}

/** "shootings", not "gunshot wounds", which one shooting leaves many of. */
function isPlural({ words }: KindMark, events: CompiledEvents): boolean {
  const last = words.at(-1)!;
  return /[^s]s$/u.test(last) && !events.notMany.has(last);
}

function isSaidOfMany(marked: MarkedSentence, mark: KindMark, events: CompiledEvents): boolean {
  const { tokens } = marked;
  for (let i = Math.max(0, mark.token - 3); i < mark.token; i++) {
    if (events.several.has(tokens[i]!.lower)) return true;
  }
  return areaNear(marked, mark, events) || periodNear(marked, mark, events) || isOfTown(marked, mark, events);
}

/**
 * "shootings across the city", "attacks around Karsk"; "across the country, 24 died in protests". "Across both attacks"
 * and "around 1 May" tell no area.
 */
function areaNear({ tokens }: MarkedSentence, { token, words }: KindMark, events: CompiledEvents): boolean {
  const isArea = (at: number): boolean => {
    if (events.everywhere.has(tokens[at]!.lower)) return true;
    if (!events.overAnArea.has(tokens[at]!.lower) || (at < token && token - at <= 4)) return false;
    const next = tokens[at + 1];
    return next !== undefined && (next.lower === 'the' || (isCapital(next.text) && next.kind === 'word'));
  };
  for (let i = 0; i < Math.min(tokens.length, 2); i++) if (isArea(i)) return true;
  for (let i = Math.max(0, token - 3); i < Math.min(tokens.length, token + words.length + 4); i++) {
    if (isArea(i)) return true;
  }
  return false;
}

/** "shootings throughout the day", "from Friday to Saturday morning", "over the weekend", "since Tuesday". */
function periodNear({ tokens, times }: MarkedSentence, { token, words }: KindMark, events: CompiledEvents): boolean {
  const end = tokens[token + words.length - 1]!.end;
  return times.some(({ start, range }) => {
    if (range === null || start < end) return false;
    const from = tokens.findIndex((found) => found.start >= start);
    const before = tokens[from - 1]?.lower ?? '';
    return from - token <= 5 && (before === 'since' || (events.overAPeriod.has(before) && range.from !== range.to));
  });
}

/** "in Karsk shootings": a town for all of them, with no article before it. */
function isOfTown({ tokens, runs }: MarkedSentence, { token }: KindMark, events: CompiledEvents): boolean {
  const run = runs.find(({ lastToken }) => lastToken === token - 1);
  return run !== undefined && !run.opens && events.placePrepositions.has(tokens[run.token - 1]?.lower ?? '');
}

/** The title, or the first sentence, uses the same word for what the article is about. */
function isTitles(article: MarkedArticle, mark: KindMark): boolean {
  for (let position = 0; position < Math.min(article.count, article.titleCount + 1); position++) {
    if (
      article
        .at(position)
        .kinds.some(({ kind, words, isNoun }) => isNoun && kind === mark.kind && words.at(-1) === mark.words.at(-1))
    )
      return true;
  }
  return false;
}

/** A semicolon or "while" between figure and word: another clause. */
function isParted({ tokens }: MarkedSentence, a: number, b: number): boolean {
  for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i++) {
    if (/^(?:;|but|while|whereas|—|–)$/u.test(tokens[i]!.lower)) return true;
  }
  return false;
}
