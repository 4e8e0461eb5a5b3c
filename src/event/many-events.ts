import { oneAt } from '../model/one-at.ts';
import type { CompiledEvents } from './compiled-events.ts';
import { isCapital, type KindMark, type MarkedArticle, type MarkedSentence } from './marks.ts';

/** Does the article itself speak of many events: "24 killed in protests across the country"? */
export function isAboutMany(article: MarkedArticle, events: CompiledEvents): boolean {
  for (let position = 0; position < Math.min(article.count, article.titleCount + 1); position++) {
    const marked = article.at(position);
    if (severalIn(marked, events).some((mark) => areaNear(marked, mark, events))) return true;
  }
  return false;
}

/** The words for what happened that a sentence uses for many: "in separate shootings", "in attacks across the province". */
export function severalIn(marked: MarkedSentence, events: CompiledEvents): KindMark[] {
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
    const before = oneAt(tokens, from - 1)?.lower ?? '';
    return from - token <= 5 && (before === 'since' || (events.overAPeriod.has(before) && range.from !== range.to));
  });
}

/** "in Karsk shootings": a town for all of them, with no article before it. */
function isOfTown({ tokens, runs }: MarkedSentence, { token }: KindMark, events: CompiledEvents): boolean {
  const run = runs.find(({ lastToken }) => lastToken === token - 1);
  return run !== undefined && !run.opens && events.placePrepositions.has(oneAt(tokens, run.token - 1)?.lower ?? '');
}
