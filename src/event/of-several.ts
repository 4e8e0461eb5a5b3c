import { remembered } from '../model/remembered.ts';
import type { ClaimPlace, OtherEvent } from './claim-place.ts';
import type { CompiledEvents } from './compiled-events.ts';
import { severalIn } from './many-events.ts';
import type { KindMark, MarkedArticle, MarkedSentence } from './marks.ts';
import { findPlaces } from './places.ts';
import { isPlural } from './separate.ts';

/** What a day brings many of, each by itself; a string of bombings is one attack. */
const EACH_BY_ITSELF: ReadonlySet<string> = new Set(['crash', 'fire', 'shooting', 'sinking', 'stabbing']);

/**
 * "Ten people were killed in separate road accidents in Dale, Karsk and Tarn", and then one after the other: "In Dale, five
 * died when a lorry hit their bus.", "In the second accident, …". Each is an event of its own until the next one is told.
 */
export function ofSeveral(place: ClaimPlace): OtherEvent | null {
  const { article, position, events, main } = place;
  const item = itemsOf(events)(article).get(position);
  if (item === undefined) return null;
  const first = article.at(item);
  const time = first.date();
  const kind = first.kinds.find((mark) => EACH_BY_ITSELF.has(mark.kind)) ?? null;
  return { when: time?.range ?? main.when, time, name: null, kind, isItem: true, item };
}

/** Sentence → the first one of its item. Asked for each claim, worked out once for an article. */
const itemsOf = /* @__PURE__ */ remembered((events: CompiledEvents) =>
  remembered((article: MarkedArticle) => findItems(article, events)),
);

function findItems(article: MarkedArticle, events: CompiledEvents): ReadonlyMap<number, number> {
  const items = new Map<number, number>();
  if (!isOfSeveral(article, events)) return items;
  let item = -1;
  let count = 0;
  for (let position = article.titleCount + 1; position < article.count; position++) {
    if (opensItem(article.at(position), events)) {
      item = position;
      count++;
    }
    if (item >= 0) items.set(position, item);
  }
  // Of two, title and lead tell as much as what follows.
  return count > 2 ? items : new Map();
}

/** "in three separate road accidents", "in shootings in Dale, Karsk and Tarn" */
function isOfSeveral(article: MarkedArticle, events: CompiledEvents): boolean {
  for (let position = 0; position <= article.titleCount && position < article.count; position++) {
    const marked = article.at(position);
    const several = severalIn(marked, events);
    const isMany = (mark: KindMark): boolean => several.includes(mark) || isInTowns(marked, mark, events);
    if (marked.kinds.some((mark) => EACH_BY_ITSELF.has(mark.kind) && isPlural(mark) && isMany(mark))) return true;
  }
  return false;
}

/** "road accidents in Dale, Karsk and Tarn" */
function isInTowns(marked: MarkedSentence, { token, words }: KindMark, events: CompiledEvents): boolean {
  const at = token + words.length;
  if (marked.lower(at) !== 'in') return false;
  const first = marked.runs.find((run) => run.token === at + 1);
  const joint = first && marked.lower(first.lastToken + 1);
  const second = first && marked.runs.find((run) => run.token === first.lastToken + 2);
  // "in Dale, Ohio"
  return (joint === ',' || joint === 'and') && second !== undefined && !events.states.has(second.lower);
}

function opensItem(marked: MarkedSentence, events: CompiledEvents): boolean {
  const at = ORDINAL.test(marked.lower(0)) ? 0 : 1;
  const isFirst = at === 0 || marked.lower(0) === 'in';
  // "In the second accident", "Another accident occurred"
  const word = marked.lower(at) === 'the' ? at + 1 : at;
  if (isFirst && ORDINAL.test(marked.lower(word)) && ACCIDENT.test(marked.lower(word + 1))) return true;
  const newcomer = marked.tokens.slice(0, OPENING).findIndex(({ lower }) => NEWCOMER.test(lower));
  if (newcomer < 0 || /^(?:the|of|at|about|around)$/u.test(marked.lower(newcomer - 1))) return false;
  const isHit = marked.tokens.slice(newcomer, newcomer + SUBJECT).some(({ lower }) => FATE.test(lower));
  if (!isHit) return false;
  const how = marked.whereSaid('when', 'as', 'after').some((i) => i > newcomer);
  const isCrash = marked.kinds.some((mark) => EACH_BY_ITSELF.has(mark.kind) && mark.token > newcomer);
  return (how || isCrash) && findPlaces(marked, events).some(({ weight }) => weight >= 1);
}

const OPENING = 12;
/** Tokens of who was hit, and of what befell them: "a couple and their minor daughter were killed". */
const SUBJECT = 12;
const FATE = /^(?:killed|died|dead|injured|wounded|hurt|shot|stabbed|drowned)$/u;
const ORDINAL = /^(?:first|second|third|fourth|fifth|another|other|separate)$/u;
const ACCIDENT = /^(?:accident|incident|crash|collision|case|fire|shooting|attack)$/u;
const NEWCOMER = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/u;
