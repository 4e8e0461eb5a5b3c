import { AT_A_SPOT } from './at-a-spot.ts';
import type { ClaimPlace, OtherEvent } from './claim-place.ts';

import { severalIn } from './many-events.ts';
import { type KindMark, type MarkedArticle, type MarkedSentence, tokenAt } from './marks.ts';

/** Tokens between a figure and the events it is said to be of. */
const REACH = 18;

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
  if (several === undefined) return overStretch(place) ?? overIncidents(place);
  if (isTitles(article, several)) return null;
  const time = marked.times.find(({ range, kind }) => range !== null && kind !== 'duration') ?? null;
  return { when: time?.range ?? main.when, time, name: null, kind: several, isTotal: true };
}

/**
 * "He was among 11 people shot from Tuesday afternoon to early Wednesday": one shooting does not last from one day to
 * the next.
 */
function overStretch({ marked, token, main, events }: ClaimPlace): OtherEvent | null {
  if (token === null || !AT_A_SPOT.has(main.kind ?? '')) return null;
  const { tokens, times } = marked;
  const told = times.filter(({ range, kind }) => range !== null && kind === 'date');
  for (const [at, first] of told.entries()) {
    const second = told[at + 1];
    if (second === undefined) break;
    const from = tokenAt(marked, first.start);
    const to = tokenAt(marked, second.start);
    if (from < token || from - token > REACH || to - from > 6 || first.range!.from === second.range!.to) continue;
    const opens = tokens.slice(Math.max(0, from - 2), from).some(({ lower }) => events.overAPeriod.has(lower));
    const goesOn = tokens.slice(from + 1, to).some(({ lower }) => /^(?:to|through|until|and)$/u.test(lower));
    if (!opens || !goesOn) continue;
    const when = { from: first.range!.from, to: second.range!.to };
    return when.from > when.to ? null : { when, time: first, name: null, kind: null, isTotal: true };
  }
  return null;
}

/** "40 were wounded in 33 separate incidents": no word for what happened, but many of it. */
function overIncidents({ marked, token, main, events }: ClaimPlace): OtherEvent | null {
  if (token === null || !AT_A_SPOT.has(main.kind ?? '')) return null;
  const { tokens, times } = marked;
  for (let at = token + 1; at < Math.min(tokens.length, token + REACH); at++) {
    if (tokens[at]!.lower !== 'incidents' || isParted(marked, token, at)) continue;
    if (!tokens.slice(Math.max(token + 1, at - 3), at).some(({ lower }) => events.several.has(lower))) continue;
    const time = times.find(({ range, kind }) => range !== null && kind !== 'duration') ?? null;
    return { when: time?.range ?? main.when, time, name: null, kind: null, isTotal: true };
  }
  return null;
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
    if (/^(?:;|but|while|whereas|among|—|–)$/u.test(tokens[i]!.lower)) return true;
  }
  return false;
}
