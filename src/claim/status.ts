import type { StatusEntry } from '../lexicon/claim-lexicon.ts';
import type { Status } from '../model/claim.ts';
import { oneAt } from '../model/one-at.ts';
import { isPhraseAt } from '../model/phrase-at.ts';
import { putUnder } from '../model/put-under.ts';
import { remembered } from '../model/remembered.ts';
import type { Range } from '../model/span.ts';
import type { Chunk } from './chunk.ts';
import type { Clause, Draft } from './draft.ts';
import type { Line } from './line.ts';
import { BEGINS_STATUS } from './word-index.ts';

/** How far before its figure a word may stand that makes it unsure, in tokens. */
const REACH = 12;
/** How many words a clause that hangs on the figure has before its verb: "the 2.4% most economists had forecast". */
const BEHIND = 3;

/** Words of doubt that leave the figure sure: "nine people could not be found", "three Danes, if not more, lived through it" */
function isNoDoubt({ lower, info }: Line, { at, to }: StatusCue): boolean {
  // "said that the man had been dismissed in March and that no one was hurt": from his work
  if (lower[at] === 'dismissed' && oneAt(info, at - 1)?.cls === 'be' && !/^(?:by|as)$/u.test(lower[to] ?? ''))
    return true;
  if (lower[at] === 'if' && lower[to] === 'not') return true;
  // "twice as many as first feared", "fewer than initially feared": it is known now.
  const isFirst = /^(?:first|initially|originally)$/u.test(oneAt(lower, at - 1) ?? '');
  if (isFirst && /^(?:as|than)$/u.test(oneAt(lower, at - 2) ?? '')) return true;
  if (lower[at] !== 'could' || lower[to] !== 'not') return false;
  // "could not confirm the deaths" has a status of its own
  if (lower[to + 1] === 'confirm') return true;
  return (
    lower[to + 1] === 'be' && /^(?:found|traced|located|reached|saved|revived|resuscitated)$/u.test(lower[to + 2] ?? '')
  );
}

/** "rejected a £3.2bn offer": it was made; but "rejected reports that an offer of £3.2bn had been made". */
function isOfOffer({ lower }: Line, { at }: StatusCue, noun: Pick<Chunk, 'from' | 'to'>): boolean {
  if (!lower[at]!.startsWith('reject') || noun.from < at) return false;
  const words = lower.slice(at, noun.to + OFFERED);
  return words.some((word) => OFFER.test(word)) && !words.some((word) => TOLD.test(word));
}

/** Tokens behind a figure in which the offer stands: "a £3.2bn takeover approach". */
const OFFERED = 3;
const OFFER = /^(?:offers?|bids?|proposals?|approach|package)$/u;
const TOLD = /^(?:that|claims?|reports?|suggestions?|forecasts?|allegations?)$/u;

/** How the words around a figure and its verb put it: "could kill 100", "12 feared dead", "denied that 12 had died". */
export function statusOf(
  { line, chunks }: Clause,
  { noun, verb, rule, quantity: { unit } }: Draft,
  told: readonly StatusCue[],
  statuses: readonly StatusEntry[],
  heard?: (status: Status, words: Range) => void,
): Status {
  const governing = chunks[verb];
  const plan = governing && isToCome({ line, chunks }, verb);
  if (plan) {
    const { from, to } = governing;
    heard?.('projected', { start: line.tokens[from]!.start, end: line.tokens[to - 1]!.end });
    return 'projected';
  }
  // "rejected the bill 61-39": the count of the votes is sure
  if (told.length === 0 || rule === 'thing/votes') return 'asserted';
  const at = chunks[noun]!;
  // "would leave 300 homeless": what is said of the 300 hangs on the verb before them.
  const lead = governing?.kind === 'verb' && verb > noun ? oneAt(chunks, noun - 1) : undefined;
  const first = lead?.kind === 'verb' ? lead.from : at.from;
  const before = Math.min(first, governing?.from ?? first) - 1;
  // "plans to shed 5,000 jobs": a verb that is told in all tenses alike
  const from = Math.max(0, before > 0 && line.lower[before] === 'to' ? before - 1 : before);
  const to = Math.max(at.to, governing?.to ?? 0);
  const isOffer = rule.startsWith('thing/') && (unit.kind === 'currency' || unit.kind === 'percent');
  for (const [entry, { status, anywhere, behind }] of statuses.entries()) {
    if (!told.some((cue) => cue.entry === entry)) continue;
    const isSaid = (start: number, end: number): boolean => {
      const cue = told.find(
        (one) =>
          one.entry === entry &&
          one.at >= start &&
          one.at < end &&
          !isOfAnother(one, chunks, at) &&
          // "rejected a £3.2bn offer": the offer was made
          !(isOffer && isOfOffer(line, one, at)) &&
          // "nine people could not be found"
          !isNoDoubt(line, one) &&
          !tellsOfPeople(one, line, at, governing),
      );
      if (cue) heard?.(status, { start: line.tokens[cue.at]!.start, end: line.tokens[cue.to - 1]!.end });
      return cue !== undefined;
    };
    if (behind) {
      if (isSaid(at.to, clauseEnd(line, at.to, at.to + BEHIND + 1))) return status;
      continue;
    }
    if (anywhere) {
      if (isSaid(...partAround(line, at.from))) return status;
      continue;
    }
    // "expects the number of dead to reach 300": the infinitive hangs on it over its object.
    const isInfinitive = status === 'projected' && governing?.kind === 'verb' && line.lower[governing.from] === 'to';
    const expects = isInfinitive
      ? told.find(
          (one) =>
            one.entry === entry &&
            one.at < from &&
            one.at >= clauseStart(line, from - REACH, at.from) &&
            EXPECTS.test(line.lower[one.at]!),
        )
      : undefined;
    if (expects) {
      heard?.(status, { start: line.tokens[expects.at]!.start, end: line.tokens[expects.to - 1]!.end });
      return status;
    }
    // A denial or an "if" reaches over its clause, an auxiliary only to its own verb.
    const reach = status === 'denied' || status === 'hypothetical' ? REACH : 0;
    if (isSaid(clauseStart(line, from - reach, at.from), to)) return status;
  }
  return 'asserted';
}

const EXPECTS = /^(?:expect|predict|forecast)s?$/u;

/** "is to cut 3,000 jobs"; in headlines "Ford to cut 3,000 jobs", where nothing else holds the sentence. */
function isToCome({ line, chunks }: Pick<Clause, 'line' | 'chunks'>, verb: number): boolean {
  const chunk = chunks[verb]!;
  // "Norvex to axe 1,200 jobs": no verb to the chunker, which knows what befalls people
  const first = chunks[0];
  const isNoVerb = chunk.kind === 'noun' && verb === 2 && line.lower[chunk.from - 1] === 'to';
  if (isNoVerb) return first?.kind === 'noun' && first.det === null && first.quantity === null;
  if (chunk.kind !== 'verb') return false;
  if (line.info[chunk.from]!.cls === 'be') return chunk.finite && line.lower[chunk.from + 1] === 'to';
  const before = chunks.slice(0, verb);
  const subject = before[0];
  if (chunk.voice !== 'infinitive' || subject?.kind !== 'noun') return false;
  // "Colt used to kill 2 people" is done
  const isBare = subject.det === null && subject.quantity === null && !line.lower[chunk.from - 1]!.endsWith('ed');
  return isBare && before.every(({ kind }) => kind === 'noun' || kind === 'prep');
}

/** "Four people, including the suspected gunman, were killed": unsure is what somebody else is. */
function isOfAnother({ at, to }: StatusCue, chunks: readonly Chunk[], counted: Chunk): boolean {
  return chunks.some(
    (one) =>
      one !== counted &&
      one.kind === 'noun' &&
      one.population !== null &&
      at >= one.from &&
      at <= one.from + 1 &&
      to < one.to,
  );
}

/** "five suspected smugglers died", "an officer suspected of taking bribes was held": unsure is what they are, not what befell them. */
function tellsOfPeople({ at, to }: StatusCue, { lower, cues }: Line, noun: Chunk, verb: Chunk | undefined): boolean {
  // "The captain, accused of manslaughter, was arrested": the arrest is sure
  if (lower[at] === 'accused') return verb?.kind === 'verb' && verb.uses.some(([use]) => use?.measure === 'detained');
  if (lower[at] !== 'suspected' || noun.kind !== 'noun') return false;
  const isVictims = noun.head !== null && cues.cases.has(noun.head);
  if (at > noun.from && to < noun.to) return !isVictims && noun.person === 'yes';
  return lower[to] === 'of' && at >= noun.to && verb !== undefined && verb.from > to + 1;
}

function clauseStart(line: Line, from: number, at: number): number {
  for (let i = at - 1; i >= Math.max(0, from); i--) {
    const lower = line.lower[i]!;
    if (lower === ';' || lower === ',' || lower === ':') return i + 1;
    // "denied the claim and said that four had been hurt": said anew.
    if ((lower === 'and' || lower === 'but') && line.info[i + 1]?.reporting) return i + 1;
  }
  return Math.max(0, from);
}

function clauseEnd(line: Line, from: number, to: number): number {
  for (let i = from; i < Math.min(to, line.lower.length); i++) if (/^[;,:.]$/u.test(line.lower[i]!)) return i;
  return Math.min(to, line.lower.length);
}

/** The part of the sentence between stops that holds the token at `at`. */
function partAround(line: Line, at: number): [number, number] {
  let from = at;
  let to = at;
  while (from > 0 && oneAt(line.lower, from - 1) !== ';') from--;
  while (to < line.lower.length && line.lower[to] !== ';') to++;
  return [from, to];
}

/** A phrase of an entry, by its position in the list, and the tokens it stands on. */
export interface StatusCue {
  entry: number;
  at: number;
  to: number;
}

/** Every phrase of the entries in a sentence: most sentences have none. */
export function statusCues({ lower, begins }: Line, statuses: readonly StatusEntry[]): readonly StatusCue[] {
  const phrases = compileStatuses(statuses);
  const cues: StatusCue[] = [];
  for (let at = 0; at < lower.length; at++) {
    if (!(begins[at]! & BEGINS_STATUS)) continue;
    for (const { entry, rest } of phrases.get(lower[at]!) ?? [])
      if (isPhraseAt(rest, lower, at + 1)) cues.push({ entry, at, to: at + 1 + rest.length });
  }
  return cues;
}

/** First word → the words after it, of each phrase that begins so, and the entry that the phrase is of. */
type Phrases = ReadonlyMap<string, readonly { entry: number; rest: readonly string[] }[]>;

/** The phrases of all entries, made once per lexicon. */
const compileStatuses = /* @__PURE__ */ remembered((statuses: readonly StatusEntry[]): Phrases => {
  const phrases = new Map<string, { entry: number; rest: string[] }[]>();
  for (const [entry, { words }] of statuses.entries()) {
    for (const phrase of words) {
      const [first, ...rest] = phrase.split(' ') as [string, ...string[]];
      putUnder(phrases, first, { entry, rest });
    }
  }
  return phrases;
});
