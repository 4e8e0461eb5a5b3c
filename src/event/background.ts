import type { UnplacedClaim } from '../model/claim.ts';
import type { Token } from '../model/document.ts';
import { oneAt } from '../model/one-at.ts';
import type { ParsedArticle } from '../model/parsed-article.ts';
import type { TimeExpression } from '../model/time.ts';
import type { Trace } from '../model/trace.ts';
import { backgroundRules } from './background-rules.ts';
import type { BackgroundRule, ClaimPlace } from './claim-place.ts';
import type { CompiledEvents } from './compiled-events.ts';
import { draftOther } from './draft-other.ts';
import { laterThanOther } from './later-on.ts';
import { listOf } from './list-items.ts';
import type { DraftMention, MainMention } from './main-mention.ts';
import { type MarkedArticle, tokenAt } from './marks.ts';
import type { BackgroundClaim } from './mentions.ts';
import { nearestTime } from './nearest-time.ts';
import { settings } from './settings.ts';

/** What one sentence told of another event, for the sentences that go on about it. */
interface Told {
  mention: DraftMention;
  time: TimeExpression | null;
  /** Nothing that happened: no sentence after it goes on about it. */
  isSituation?: true;
  /** An item of a round-up: its paragraph goes on about it. */
  isItem?: true;
}

/**
 * The claims that speak of another event than the main one. Each claim is asked rule by rule; the first rule that knows
 * decides. A sentence that goes on about the other event of the one before ("That quake killed 600") belongs to it too.
 */
export function findBackground(
  article: ParsedArticle,
  marked: MarkedArticle,
  claims: readonly UnplacedClaim[],
  main: MainMention,
  events: CompiledEvents,
  trace?: Trace,
): BackgroundClaim[] {
  const published = article.info.publishedAt?.slice(0, 10) ?? null;
  const told = new Map<number, Told | null>();

  const ask = (place: ClaimPlace, decided?: (rule: string) => void): Told | 'main' | null => {
    for (const rule of backgroundRules as readonly BackgroundRule[]) {
      const answer = rule.tell(place);
      if (!answer) continue;
      decided?.(rule.id);
      if (answer === 'main') return 'main';
      const { time, isSituation, isItem, item } = answer;
      // The first sentence of an item tells where it was.
      const first = item === undefined ? place : placeAt(item, null, null);
      const mention = draftOther(first, answer);
      return { mention, time, ...(isSituation ? { isSituation } : {}), ...(isItem ? { isItem } : {}) };
    }
    return null;
  };
  const placeAt = (position: number, token: number | null, measure: string | null): ClaimPlace => {
    const place: ClaimPlace = {
      article: marked,
      marked: marked.at(position),
      token,
      measure,
      position,
      main: main.draft,
      isFollowUp: main.isFollowUp,
      published,
      events,
      time: null,
    };
    // Set once all is known that it is found by.
    place.time = nearestTime(place);
    return place;
  };
  /** What a sentence without a claim of its own tells of. */
  const toldIn = (position: number): Told | null => {
    if (position < marked.titleCount) return null;
    const known = told.get(position);
    if (known !== undefined) return known;
    const answer = ask(placeAt(position, null, null));
    const found = answer === 'main' ? null : answer;
    told.set(position, found);
    return found;
  };
  const referring = new Map<number, boolean>();
  /** Asked by each claim of the sentences before its own. */
  const refers = (position: number): boolean => {
    const known = referring.get(position) ?? refersBack(marked, position, events);
    referring.set(position, known);
    return known;
  };
  const goesOn = (position: number, back = 0): Told | null => {
    if (position <= marked.titleCount + 1 || back > settings.goesOnFor) return null;
    const before =
      toldIn(position - 1) ??
      (refers(position) || isSameParagraph(marked, position) ? goesOn(position - 1, back + 1) : null);
    return before && continues(marked, position, before, events) ? before : null;
  };

  /** Of a sentence after one that told of another event: what came so long after that. */
  const nextAfter = (place: ClaimPlace): Told | null => {
    const { position } = place;
    const before = position > marked.titleCount + 1 ? toldIn(position - 1) : null;
    const later = before === null || before.isSituation ? null : laterThanOther(place, before.mention.when);
    return later && { mention: draftOther(place, later), time: null };
  };

  const found: BackgroundClaim[] = [];
  const givenTo = new Map<string, DraftMention>();
  const ofClaim = new Map<string, { mention: DraftMention; position: number }>();
  const ordered = [...claims].sort((a, b) => a.quantity.start - b.quantity.start);
  for (const claim of ordered) {
    const position = marked.find(claim.field, claim.quantity.start);
    // "down from 68 per cent four years ago" is told for the sake of the newer figure.
    if (claim.role === 'previous') {
      const newer = givenTo.get(`${position} ${claim.measure}`);
      if (newer) found.push({ claimId: claim.id, mention: newer });
      continue;
    }
    // "which killed scores, 13 of them soldiers": of what the scores are of
    const whole = claim.role === 'part' && claim.partOf !== null ? ofClaim.get(claim.partOf) : undefined;
    if (whole?.position === position) {
      found.push({ claimId: claim.id, mention: whole.mention });
      continue;
    }
    const sentence = marked.at(position);
    const place = placeAt(position, tokenAt(sentence, claim.quantity.start), claim.measure);
    const answer = ask(place, trace && ((rule) => trace(rule, claim.field, claim.quantity)));
    if (answer === 'main') continue;
    const next = answer === null ? nextAfter(place) : null;
    const other = answer ?? next ?? goesOn(position);
    if (!other) continue;
    if (answer === null) trace?.(next ? 'event/later-than-the-other' : 'event/goes-on', claim.field, claim.quantity);
    if (!other.isSituation) told.set(position, other);
    givenTo.set(`${position} ${claim.measure}`, other.mention);
    ofClaim.set(claim.id, { mention: other.mention, position });
    found.push({ claimId: claim.id, mention: other.mention });
  }
  return found;
}

/** Does the sentence at `position` go on about the event the one before told of? */
function continues(article: MarkedArticle, position: number, before: Told, events: CompiledEvents): boolean {
  const sentence = article.at(position);
  if (before.isItem && isSameParagraph(article, position) && !opensItem(article, position, events)) return true;
  if (sentence.times.some(({ range }) => range !== null)) return false;
  if (refersBack(article, position, events)) return true;
  if (!isSameParagraph(article, position)) return false;
  if (isBriefly(article, position, before, events)) return true;
  // "In 2004, 108 people fell ill at a fair. None died."
  if (OF_THEM.test(sentence.lower(0)) && sentence.lower(1) !== 'of') return true;
  // "160 miners have died there since 2004. The company's own figure is 131."
  const figure = sentence.tokens.slice(0, OPENING).findIndex(({ lower }) => lower === 'figure' || lower === 'estimate');
  if (figure > 0 && /^(?:is|was)$/u.test(sentence.lower(figure + 1))) return true;
  // "Five people died in the quake": the event of the sentence before, if that is the last it spoke of.
  const names = sentence.kinds.some(
    (mark) =>
      mark.isNoun &&
      mark.kind === before.mention.kind &&
      /^(?:the|this|that)$/u.test(oneAt(sentence.tokens, mark.token - 1)?.lower ?? ''),
  );
  return names;
}

/** "In January 2005 a train spilled chlorine in Orsk. About 5,400 residents were evacuated.": in a few words what came of it. */
function isBriefly(article: MarkedArticle, position: number, { time }: Told, events: CompiledEvents): boolean {
  const { tokens, runs } = article.at(position);
  if (time === null || tokens.length > BRIEF || article.at(position - 1).sentence.start + LEADING < time.start)
    return false;
  // A name, or somebody who says so, may be of today.
  return (
    runs.every(({ token }) => token === 0) &&
    !tokens.some(({ lower }) => events.reporting.has(lower) || NOW.test(lower))
  );
}

const BRIEF = 12;
/** Characters before the time that a sentence begins with. */
const LEADING = 8;
const NOW = /^(?:now|still|so|is|are|has|have)$/u;

/** A line of a list that has no event of its own. */
function opensItem(article: MarkedArticle, position: number, events: CompiledEvents): boolean {
  const { items } = listOf(events)(article);
  return items.get(position) !== items.get(position - 1);
}

function isSameParagraph(article: MarkedArticle, position: number): boolean {
  return article.at(position).sentence.paragraph === article.at(position - 1).sentence.paragraph;
}

/** Tokens among which a sentence says whose figure it gives. */
const OPENING = 5;
const OF_THEM = /^(?:none|all|most|half|both|neither)$/u;

/** "That quake …", "In that incident …", "There, 40 died." */
function refersBack(article: MarkedArticle, position: number, events: CompiledEvents): boolean {
  const { tokens } = article.at(position);
  if (opensWithAftermath(tokens)) return true;
  // "Some 50,000 refugees died there"
  const first = tokens.slice(0, THERE);
  if (first.some(({ lower }, i) => lower === 'there' && FATE.test(oneAt(first, i - 1)?.lower ?? ''))) return true;
  // "Activists estimated at the time that as many as 150 had died"
  if (first.some(({ lower }, i) => lower === 'at' && isAtTheTime(first, i))) return true;
  for (let i = 0; i < Math.min(tokens.length, 3); i++) {
    if (!events.sameEvent.has(tokens[i]!.lower)) continue;
    // "It was not clear", "There were", "That is": nothing is meant by them.
    const next = tokens[i + 1]?.lower ?? '';
    if (!/^(?:is|was|were|are|has|have|will|would|remains|could|may|should|'s)$/u.test(next)) return true;
  }
  return false;
}

function isAtTheTime(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 3]?.lower;
  return /^(?:the|that)$/u.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'time' && next !== 'of';
}

/** Tokens among which a sentence says that it was there. */
const THERE = 12;
const FATE = /^(?:died|perished|drowned|killed|dead|deaths|bodies|injured|wounded|hurt)$/u;

/** "In the days that followed …", "Over the following weeks …": what came of the event just told of. */
function opensWithAftermath(tokens: readonly Token[]): boolean {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  if (!/^(?:in|over|during|for)$/u.test(word(0)) || word(1) !== 'the') return false;
  if (/^(?:following|ensuing|subsequent)$/u.test(word(2))) return SPANS.test(word(3));
  if (!SPANS.test(word(2))) return false;
  return word(3) === 'that' || word(3) === 'which' ? word(4) === 'followed' : AFTERWARDS.test(word(3));
}

const SPANS = /^(?:hours|days|weeks|months|years)$/u;
const AFTERWARDS = /^(?:after|afterwards?|following)$/u;
