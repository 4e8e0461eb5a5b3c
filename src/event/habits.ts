import { daysIn } from '../model/date-range.ts';
import { AT_A_SPOT } from './at-a-spot.ts';
import { AT_ONE_PLACE } from './at-one-place.ts';
import type { ClaimPlace, OtherEvent } from './claim-place.ts';
import type { CompiledEvents } from './compiled-events.ts';
import type { MarkedSentence } from './marks.ts';
import { headKinds } from './separate.ts';

/** Tokens behind a figure among which the words stand. */
const REACH = 16;

/**
 * "About 1,000 people are killed on the country's roads each year", "lightning kills 100 people a year": what happens
 * again and again, of which the article's event is one case.
 */
export function everyYear({ marked, token, position, article, main }: ClaimPlace): OtherEvent | null {
  if (token === null || position <= article.titleCount) return null;
  const isShort = AT_A_SPOT.has(main.kind ?? '') || (main.when !== null && daysIn(main.when) <= SHORT);
  if (!isShort) return null;
  const behind = marked.tokens.slice(token + 1, token + REACH).map(({ lower }) => lower);
  const isHabit = behind.some(
    (word, i) =>
      word === 'annually' ||
      (word === 'year' &&
        /^(?:each|every|per|a)$/u.test(behind[i - 1] ?? '') &&
        !/^(?:after|before|ago|earlier|later|since)$/u.test(behind[i + 1] ?? '')),
  );
  if (!isHabit) return null;
  const kind = marked.kinds.find(({ role }) => role === 'happening') ?? null;
  return { when: null, time: null, name: null, kind, isTotal: true };
}

/** Days of an event that is no state of affairs. */
const SHORT = 10;

/**
 * "The war has killed 7,000 people since March", in a report of one raid: what the whole war cost. Not where title or first
 * sentence speak of it.
 */
export function wholeWar(place: ClaimPlace): OtherEvent | null {
  const { marked, token, position, article, main, events } = place;
  if (token === null || position <= article.titleCount || main.kind === WAR) return null;
  const war = marked.kinds.find(
    ({ kind, isNoun, token: at }) => kind === WAR && isNoun && at < token && token - at < REACH,
  );
  if (headKinds(article).has(WAR)) return null;
  if (isOfCampaign(marked, token, events) || isOfLongFight(place))
    return { when: null, time: null, name: null, kind: war ?? null, isTotal: true };
  // "30,000 people were killed in a war over the territory"
  const next = marked.kinds.find(
    ({ kind, isNoun, token: at }) => kind === WAR && isNoun && at > token && at - token < NEAR,
  );
  if (next !== undefined && (isOfWar(marked, next.token) || isSinceThen(marked, token, next.token)))
    return { when: null, time: null, name: null, kind: next, isTotal: true };
  if (war === undefined || isOfOwnBlow(marked, token)) return null;
  const before = marked.tokens.slice(Math.max(0, war.token - LEADING), war.token).map(({ lower }) => lower);
  // "The 13-year insurgency", "a decade-long war"
  const isLong = before.slice(-2).some((word) => LONG.test(word));
  if (!isLong && !before.slice(-3).some((word) => word === 'the' || OWNER.test(word))) return null;
  return { when: null, time: null, name: null, kind: war, isTotal: true };
}

/** "The group, which has watched the conflict for years, said hundreds were hurt in the blast": what is nearer is told of. */
function isOfOwnBlow(marked: MarkedSentence, token: number): boolean {
  return marked.kinds.some(
    ({ kind, token: at }) =>
      AT_ONE_PLACE.has(kind) && at > token && at - token < NEAR && marked.lower(at - 1) === 'the',
  );
}

const LONG = /^(?:years?|decades?|months?|long-running)$|-(?:long|years?|months?)$/u;

/** "Israel's campaign has killed 58,000 people" */
function isOfCampaign(marked: MarkedSentence, token: number, events: CompiledEvents): boolean {
  for (let at = token - 1; at > Math.max(0, token - LEADING); at--)
    if (events.campaigns.has(marked.lower(at))) {
      const before = marked.lower(at - 1);
      return (
        OWNER.test(before) || (/^(?:military|air|bombing|ground)$/u.test(before) && OWNER.test(marked.lower(at - 2)))
      );
    }
  return false;
}

/**
 * "The cartel's infighting has left 1,200 dead", "gang violence has killed 9,000", in a report of one day's deed. The perfect
 * tells that it goes on.
 */
function isOfLongFight({ marked, token, main, events }: ClaimPlace): boolean {
  if (token === null || main.when === null || daysIn(main.when) > SHORT) return false;
  for (let at = token - 1; at > Math.max(0, token - LEADING); at--) {
    const word = marked.lower(at);
    if (events.longFights.has(word) || (word === 'violence' && events.ongoing.has(marked.lower(at - 1))))
      return /^(?:has|have|had)$/u.test(marked.lower(at + 1));
  }
  return false;
}

/** "in a war", "during the war", "since the start of the conflict", "in almost four years of war" */
function isOfWar(marked: MarkedSentence, war: number): boolean {
  if (/^an?$/u.test(marked.lower(war - 1)) && marked.lower(war - 2) === 'in') return true;
  for (let at = war - 1; at > war - LEADING; at--) {
    const word = marked.lower(at);
    if (word === 'during' || word === 'since' || (word === 'years' && marked.lower(at + 1) === 'of')) return true;
    if (
      !/^(?:the|its|their|of|start|beginning|outbreak|full-scale|current|whole|entire)$/u.test(word) &&
      !OWNER.test(word)
    )
      return false;
  }
  return false;
}

/** "More than 6,500 people have since been killed in the conflict" */
function isSinceThen(marked: MarkedSentence, token: number, war: number): boolean {
  if (marked.lower(war - 1) !== 'the' || marked.lower(war - 2) !== 'in') return false;
  for (let at = token + 2; at < war; at++)
    if (marked.lower(at) === 'since') return /^(?:have|has|had)$/u.test(marked.lower(at - 1));
  return false;
}

/** Tokens before a war that may say since when. */
const LEADING = 8;
const OWNER = /['’]s$/u;

const WAR = 'war';
/** Tokens from a figure to the war in which so many died. */
const NEAR = 18;
