import { oneAt } from '../model/one-at.ts';
import { type Clause, type Draft, isMark, isMarkAt, nounAt } from './draft.ts';
import { within } from './wholes.ts';

/** "Three men wounded, one critical": a smaller bare figure of the same measure in the same breath is a part. */
export function isPartOfLast(draft: Draft, before: readonly Draft[], clauses: ReadonlyMap<number, Clause>): boolean {
  const last = before.findLast((one) => one.measure === draft.measure && one.role === 'total');
  if (last && (isOfTheHurt(draft, last, clauses) || isOneOfBoth(draft, last))) {
    draft.whole = last;
    return true;
  }
  if (isOfThoseKept(draft, before, clauses)) return true;
  if (!last || last.sentence !== draft.sentence || draft.role !== 'total' || draft.other !== null) return false;
  if (draft.rule === 'claim/toll') return false;
  if (draft.measure === 'killed' && opensClause(draft, clauses)) return false;
  if (isRival(draft, last, clauses)) return false;
  if (last.verb === draft.verb || draft.quantity.implicit || last.quantity.implicit) return false;
  if (!isSmaller(draft, last)) return false;
  draft.whole = last;
  return true;
}

function isSmaller(part: Draft, whole: Draft): boolean {
  return (part.quantity.max ?? Number.POSITIVE_INFINITY) < (whole.quantity.min ?? 0);
}

/** "14 wounded people were admitted. Two with severe burns were flown to the capital.": some of those just told of. */
function isOfTheHurt(draft: Draft, last: Draft, clauses: ReadonlyMap<number, Clause>): boolean {
  if (draft.measure !== 'injured' || draft.noun !== 0 || last.sentence !== draft.sentence - 1) return false;
  return !last.quantity.implicit && isSomeWith(draft, last, clauses.get(draft.sentence)!);
}

/** "Three people are in hospital, one with burns": one of the three, and no count of all who are hurt. */
function isOfThoseKept(draft: Draft, before: readonly Draft[], clauses: ReadonlyMap<number, Clause>): boolean {
  const kept = before.at(-1);
  if (draft.measure !== 'injured' || kept?.measure !== 'hospitalised' || kept.sentence !== draft.sentence) return false;
  const clause = clauses.get(draft.sentence)!;
  return isMark(oneAt(clause.chunks, draft.noun - 1), 'comma') && isSomeWith(draft, kept, clause);
}

/** "two with severe burns", of more than two */
function isSomeWith(draft: Draft, whole: Draft, { chunks, line }: Clause): boolean {
  if (draft.role !== 'total' || draft.other !== null || draft.quantity.implicit) return false;
  return isSmaller(draft, whole) && line.lower[chunks[draft.noun]!.to] === 'with';
}

/** "shot at two agents, injuring both. One was treated at the scene": one of the two. */
function isOneOfBoth({ quantity, role, sentence, population, other }: Draft, last: Draft): boolean {
  const isBoth = last.quantity.implicit && last.quantity.max === 2 && last.sentence >= sentence - 1;
  return isBoth && role === 'total' && other === null && population === null && quantity.max === 1;
}

/**
 * "43 died in one ground, and eight were crushed in another", "Ten died on Tuesday, a day after eight were killed": a clause of
 * its own that tells of other dead.
 */
function opensClause(draft: Draft, clauses: ReadonlyMap<number, Clause>): boolean {
  const { chunks } = clauses.get(draft.sentence)!;
  const verb = chunks[draft.verb];
  if (verb?.kind !== 'verb' || !verb.finite) return false;
  const before = oneAt(chunks, draft.noun - 1);
  // "Seven died on the spot while two succumbed to their injuries": two more.
  if (before?.kind === 'sub' && BESIDE.has(before.word)) return true;
  const isNext = isMark(before, 'and') && isMarkAt(chunks, draft.noun - 2, 'comma');
  const isAfter = (before?.kind === 'sub' || before?.kind === 'prep') && before.word === 'after';
  return (isNext || isAfter) && verb.voice === 'passive';
}

/**
 * "Rights groups said nine had died, even as police insisted that only four had", "Villagers said 30 had died, but the army said
 * eight": the smaller figure is what another says of the nine, or of the 30.
 */
function isRival(draft: Draft, last: Draft, clauses: ReadonlyMap<number, Clause>): boolean {
  const { chunks } = clauses.get(draft.sentence)!;
  for (let j = draft.noun - 1; j > last.noun; j--) {
    const verb = chunks[j]!;
    if (verb.kind !== 'verb' || !verb.reporting || verb.voice === 'passive') continue;
    const opens = chunks.findLast((one, at) => OPENING.has(one.kind) && at > last.noun && at < j);
    return opens?.kind === 'stop' || (opens !== undefined && 'word' in opens && AGAINST.has(opens.word));
  }
  return false;
}

const OPENING: ReadonlySet<string> = new Set(['sub', 'and', 'stop']);
const AGAINST = new Set(['while', 'whereas', 'though', 'although', 'as', 'but']);

const BESIDE = new Set(['while', 'whereas']);

const OTHERS = new Set(['other', 'others']);

/** "Inmates seized six guards, and four were freed. The other two remained captive.", "the two other victims": a part of the six. */
export function isRest(draft: Draft, before: readonly Draft[], clauses: ReadonlyMap<number, Clause>): boolean {
  if (draft.role !== 'total' || !OTHERS.has(draft.other ?? '') || draft.quantity.implicit) return false;
  const noun = nounAt(clauses.get(draft.sentence)!, draft.noun);
  if (noun?.det !== 'the') return false;
  return before.some((one) => one.measure === draft.measure && one.role === 'total' && within(draft, one));
}
