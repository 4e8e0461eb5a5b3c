import { remembered } from '../model/remembered.ts';
import { AT_A_SPOT } from './at-a-spot.ts';
import type { ClaimPlace, OtherEvent } from './claim-place.ts';
import type { CompiledEvents } from './compiled-events.ts';
import type { MarkedArticle, MarkedSentence } from './marks.ts';
import { findPlaces } from './places.ts';

/** A list of events: "- INDIA: Twelve died in a bus crash … - PERU: A landslide killed nine". */
export interface EventList {
  /** Sentence → the first one of the item it is in, for all but the article's own item. */
  items: ReadonlyMap<number, number>;
  /** Sentences before it, or with its first item where the list is all there is: those that tell of the article's own event. */
  head: number;
}

/** "•", "-", "–", "*" and a space; "1.", "2)", "(3)": what a line of a list begins with. */
const BULLET = /(?:^|\n)[ \t]*(?:[•▪‣◦*·–—-][ \t]+|\(?\d{1,2}[.)][ \t]+)$/u;
const OPENS_WITH_BULLET = /^(?:[•▪‣◦*·–—-]\s+|\(?\d{1,2}[.)]\s+)/u;

/** UTF-16 units before a sentence in which its bullet stands. */
const BULLET_ROOM = 12;

/** An item of a list that tells of an event of its own. What its further sentences tell goes on about it. */
export function listItem({ article, position, marked, main, events }: ClaimPlace): OtherEvent | null {
  if (listOf(events)(article).items.get(position) !== position) return null;
  const time = marked.date();
  const kind = marked.kinds.find(({ role }) => role === 'happening') ?? null;
  return { when: time?.range ?? main.when, time, name: null, kind, isItem: true };
}

/** The list of events in an article, empty where there is none. Asked for each claim, worked out once for an article. */
export const listOf = /* @__PURE__ */ remembered((events: CompiledEvents) =>
  remembered((article: MarkedArticle) => findList(article, events)),
);

/**
 * Two items or more must each bring in someone or something new at a place that the article has not named: "What we know: •
 * Twelve people were killed. • The blast hit a market" tells one event in many lines, and so does the toll of a quake town by
 * town.
 */
function findList(article: MarkedArticle, events: CompiledEvents): EventList {
  const starts: number[] = [];
  for (let position = article.titleCount; position < article.count; position++)
    if (isBulleted(article.at(position))) starts.push(position);
  const none: EventList = { items: new Map(), head: article.count };
  if (starts.length < 2) return none;
  for (let position = 0; position < starts[0]!; position++)
    if (article.at(position).kinds.some(({ role, kind }) => role === 'happening' && !AT_A_SPOT.has(kind))) return none;
  const known = new Set<string>();
  for (let position = 0; position < starts[0]!; position++)
    for (const name of namesIn(article.at(position))) known.add(name);
  const own = starts.filter((position) => {
    const marked = article.at(position);
    const isNew = findPlaces(marked, events).some(({ name }) => !known.has(name.toLowerCase()));
    for (const name of namesIn(marked)) known.add(name);
    return isNew && tellsNews(marked);
  });
  if (own.length < 2 || own.length * 2 < starts.length) return none;
  const opens = starts[0] === article.titleCount && own[0] === starts[0];
  const items = new Map<number, number>();
  for (const start of opens ? own.slice(1) : own)
    for (let position = start; position < endOf(article, start, starts); position++) items.set(position, start);
  return { items, head: (opens ? starts[1] : starts[0])! };
}

/** Behind the last sentence of an item: the next item, or another paragraph. */
function endOf(article: MarkedArticle, start: number, starts: readonly number[]): number {
  const next = starts.find((position) => position > start) ?? article.count;
  const { paragraph } = article.at(start).sentence;
  let end = start + 1;
  while (end < next && article.at(end).sentence.paragraph === paragraph) end++;
  return end;
}

/** Its own first characters are a bullet at the beginning of a line, or those just before it: "1." may be a sentence. */
function isBulleted({ sentence, table }: MarkedSentence): boolean {
  const before = table.text.slice(Math.max(0, sentence.start - BULLET_ROOM), sentence.start);
  if (BULLET.test(before)) return true;
  return OPENS_WITH_BULLET.test(sentence.text) && (sentence.start === 0 || /\n[ \t]*$/u.test(before));
}

function namesIn({ runs }: MarkedSentence): string[] {
  return runs.map(({ lower }) => lower);
}

/**
 * "A bus crash killed 12", "Two miners died", "At least 12 people": someone or something not yet told of, and what happened
 * or on which day.
 */
function tellsNews(marked: MarkedSentence): boolean {
  const { tokens, kinds } = marked;
  const mark = kinds.find(({ role }) => role === 'happening');
  if (mark === undefined && marked.date() === null) return false;
  const reach = mark === undefined ? OPENING : mark.token + OPENING;
  return tokens.some(({ lower }, at) => at <= reach && NEWCOMER.test(lower));
}

const OPENING = 6;
const NEWCOMER = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|dozens|\d+)$/u;
