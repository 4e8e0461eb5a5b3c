import { oneAt } from '../model/one-at.ts';
import { remembered } from '../model/remembered.ts';
import { AT_ONE_PLACE } from './at-one-place.ts';
import type { ClaimPlace, OtherEvent } from './claim-place.ts';
import type { CompiledEvents } from './compiled-events.ts';
import { isAtNewTown } from './known-places.ts';
import { isIndefinite } from './main-when.ts';
import { type KindMark, type MarkedArticle, type MarkedSentence, tokenAt } from './marks.ts';
import { SPAN } from './span-words.ts';

/** A storm is in many towns; these are in one. */
const IN_A_TOWN: ReadonlySet<string> = new Set([...AT_ONE_PLACE, 'crash', 'fire', 'sinking', 'collapse']);

/** Tokens from the beginning of a sentence among which it says that it speaks of something else. */
const OPENING = 6;

/**
 * "In a separate incident, 42 were killed when a bus fell", "Separately, a bus fell …, killing 42", "Also on Tuesday, a fire
 * killed 42", "a fire killed 42, in an unrelated accident".
 */
export function separateIncident(place: ClaimPlace): OtherEvent | null {
  const { marked, token, position, article } = place;
  if (token === null || position <= article.titleCount) return null;
  const isSeparate = saysSeparate(marked, place.events);
  if (!isSeparate && !saysAlso(marked)) return null;
  const newcomer = newcomerIn(place, 0);
  // "Meanwhile, nine died when the helicopter came down near Dale": in a town that nobody has named
  const isThere = marked.lower(0) === 'meanwhile' && isAtNewTown(place, 2) && IN_A_TOWN.has(place.main.kind ?? '');
  if (!isSeparate && newcomer === null && !isThere) return null;
  // "Elsewhere, a man's body was pulled from the rubble"
  const happens = (): boolean => marked.kinds.some(({ role, kind }) => role === 'happening' && !RESULTS.has(kind));
  if (newcomer === null && marked.lower(0) === 'elsewhere' && !happens()) return null;
  const time = marked.date();
  const kind = newcomer ?? marked.kinds.find(({ role, kind }) => role === 'happening' && kind !== 'killing') ?? null;
  return { when: time?.range ?? null, time, name: null, kind };
}

/**
 * "It was the second deadly fire in the city on Tuesday. Hours later, seven died …", "It was the second boat disaster of the
 * day: a ferry sank, killing 22", "the second deadly quake in a week; the first killed 42".
 */
export function secondOfKind(place: ClaimPlace): OtherEvent | null {
  const { marked, token, position, article, main } = place;
  if (token === null || position <= article.titleCount) return null;
  const { tokens } = marked;
  const counted = countedIn(marked);
  const time = marked.date();
  let isOther = false;
  if (counted !== null) {
    const colon = tokens.findIndex(({ text }, i) => i > counted && /^[:;]$/u.test(text));
    isOther = colon >= 0 && token > colon;
  } else {
    const opening = tokens.slice(0, 4).map(({ lower }) => lower);
    const refers =
      opening.some((word) => /^(?:later|earlier|before)$/u.test(word)) ||
      (opening[0] === 'the' && opening[1] === 'first');
    // "It was the second deadly fire in three days. A blaze in Tarn on Friday killed three people."
    const isEarlier = time?.range != null && main.when !== null && time.range.to < main.when.from;
    if (!refers && !isEarlier) return null;
    const before = article.at(position - 1);
    isOther = before.sentence.paragraph === marked.sentence.paragraph && countedIn(before) !== null;
  }
  if (!isOther) return null;
  const kind = marked.kinds.find((mark) => mark.role === 'happening' && !RESULTS.has(mark.kind)) ?? null;
  return { when: time?.range ?? main.when, time, name: null, kind };
}

/** Where a sentence counts what happened: "the second deadly fire", "the city's third shooting". */
export function countedIn(marked: MarkedSentence): number | null {
  const { tokens, kinds } = marked;
  const at = marked
    .whereSaid('second', 'third', 'fourth', 'fifth')
    .find((i) => i > 0 && !/^(?:a|of)$/u.test(marked.lower(i - 1)));
  if (at === undefined) return null;
  const isEvent = kinds.some(
    ({ token, isNoun, role }) => isNoun && role === 'happening' && token > at && token - at <= 4,
  );
  const isSuch = tokens
    .slice(at + 1, at + 5)
    .some(({ lower }) => /^(?:disaster|accident|incident|tragedy)$/u.test(lower));
  return isEvent || isSuch ? at : null;
}

/** "in a separate incident", "in an unrelated attack", "Separately,", "Elsewhere," */
function saysSeparate(marked: MarkedSentence, events: CompiledEvents): boolean {
  if (marked.whereSaid('separately', 'elsewhere').some((i) => i < 2 && marked.lower(i + 1) === ',')) return true;
  return marked.whereSaid('separate', 'unrelated').some((i) => {
    // "In separate incidents over the weekend, a cargo ship rescued 47 people": only where it opens the sentence.
    if (i === 1 && marked.lower(0) === 'in') return /^(?:incidents|accidents|attacks)$/u.test(marked.lower(2));
    return /^an?$/u.test(marked.lower(i - 1)) && events.incidents.has(marked.lower(i + 1));
  });
}

/** "Meanwhile, a ferry sank", "Also on Tuesday, a fire": only with something that is new. */
function saysAlso({ tokens }: MarkedSentence): boolean {
  const [first, second] = tokens;
  if (first?.lower === 'meanwhile' && second?.text === ',') return true;
  return first?.lower === 'also' && (second?.lower === 'on' || second?.lower === 'in');
}

/** Something of another kind than the article's own that the sentence brings in: "a ferry sank", "a bomb". */
export function newcomerIn(place: ClaimPlace, from: number): KindMark | null {
  const { marked, token } = place;
  return (
    marked.kinds.find(
      (mark) =>
        mark.token >= from &&
        mark.role === 'happening' &&
        !isOwn(mark, place) &&
        !RESULTS.has(mark.kind) &&
        (token === null || Math.abs(mark.token - token) < 16) &&
        (isIndefinite(marked, mark.token) || isPlural(mark)) &&
        !isCaused(marked, place.events),
    ) ?? null
  );
}

/** What title and first sentence tell of: further down another event's kind may stand beside the article's. */
export const headKinds = /* @__PURE__ */ remembered((article: MarkedArticle): ReadonlySet<string> => {
  const kinds = new Set<string>();
  for (let at = 0; at <= article.titleCount; at++) for (const { kind } of article.at(at).kinds) kinds.add(kind);
  return kinds;
});

function isOwn({ kind }: KindMark, { article, main }: ClaimPlace): boolean {
  return kind === main.kind || headKinds(article).has(kind);
}

/** What any event leaves. */
export const RESULTS: ReadonlySet<string> = new Set(['killing', 'death', 'outage', 'collapse', 'rescue']);

export function isPlural({ isNoun, words }: KindMark): boolean {
  return isNoun && /[^s]s$/u.test(words.at(-1)!);
}

/** "a landslide set off by the quake" */
function isCaused({ tokens }: MarkedSentence, events: CompiledEvents): boolean {
  return tokens.some(
    ({ lower }, i) => events.causing.has(lower) || (lower === 'off' && oneAt(tokens, i - 1)?.lower === 'set'),
  );
}

/**
 * "Hours after the quake, a bomb killed 42", "It comes less than a month after floods killed 42": so long after, or before,
 * is another event where it is of another kind.
 */
export function soLongAfter(place: ClaimPlace): OtherEvent | null {
  const { marked, token, position, article } = place;
  if (token === null || position <= article.titleCount) return null;
  for (const at of marked.whereSaid('after')) {
    if (at === 0 || at >= token || !SPAN.test(marked.lower(at - 1))) continue;
    const opens =
      at <= OPENING && marked.kinds.some((mark) => isOwn(mark, place) && mark.token > at && mark.token - at <= 3);
    // "Hours after the quake, a bomb": what is new stands behind; "It comes a month after floods": right after.
    const newcomer = newcomerIn(place, at);
    if (newcomer === null || (!opens && newcomer.token - at > 4)) continue;
    const time = marked.times.find(({ range, start }) => range !== null && tokenAt(marked, start) >= at - 3) ?? null;
    return { when: opens ? null : (time?.range ?? null), time: opens ? null : time, name: null, kind: newcomer };
  }
  return null;
}

const DAYS: Readonly<Record<string, number>> = { hour: 0, day: 1, week: 7, month: 30, year: 365 };

/** Days of one such unit, about: 7 of "week" or "weeks", 0 of "hours". */
export function daysOfSpan(unit: string): number {
  return DAYS[unit.replace(/s$/u, '')]!;
}
