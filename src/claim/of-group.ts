import { oneAt } from '../model/one-at.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import { pastPhrases } from './crossing.ts';
import { type Clause, type Draft, isMarkAt, nounAt, type Reading } from './draft.ts';
import { usesOfSubject } from './government.ts';
import { fitsIn, lastWhole, victimsTold } from './wholes.ts';

/** A group that stands before what is told of some of its members, and what befell it. */
interface Group {
  measure: string;
  whole: Draft | null;
  population: string | null;
}

/**
 * "Of the 29 people killed, 11 were under the age of 16", "Those killed, of whom 19 were children, will be buried",
 * "Twelve of those killed came from one village": whatever is said of them, they are a part of the group.
 */
export function ofTheGroup(clause: Clause, at: number, noun: NounChunk): Reading | null {
  if (noun.quantity?.implicit !== false || noun.person === 'no' || noun.quantity.max === 0) return null;
  // "Of the injured, six have been discharged", "361 held, 58 of whom had been released": they are no longer of the group.
  if (leaves(clause, at)) return null;
  const group =
    openingGroup(clause, at) ??
    groupOfWhom(clause, at) ??
    groupBehind(clause, at, noun) ??
    groupAccounted(clause, at, noun);
  if (!group || (group.whole && !fitsIn(noun, group.whole))) return null;
  const population = complement(clause, at) ?? noun.population ?? group.population;
  return { measure: group.measure, role: 'part', whole: group.whole, population };
}

function hasCopula(chunks: readonly Chunk[], from: number, to: number): boolean {
  if (to - from > LIST) return false;
  return chunks.slice(from, to).some((chunk) => chunk.kind === 'verb' && chunk.copula && !chunk.negated);
}

/** Chunks of a list that says its verb once. */
const LIST = 40;

function leaves({ chunks, line }: Clause, at: number): boolean {
  const behind = isMarkAt(chunks, at + 1, 'prep', 'of') ? chunks[at + 3] : chunks[at + 1];
  if (behind?.kind === 'verb' && line.cues.gettingAway.has(behind.main)) return !behind.negated;
  if (behind?.kind !== 'verb' || behind.voice === 'active') return false;
  return behind.main === 'discharged' || behind.main === 'let' || line.cues.letGo.has(behind.main);
}

/** "Of the dead, …", "Out of 48 wounded, …": the group opens the sentence. */
function openingGroup(clause: Clause, at: number): Group | null {
  const { chunks } = clause;
  // "Among the dead, eleven belonged to one family"
  const of =
    isMarkAt(chunks, 0, 'prep', 'of') || isMarkAt(chunks, 0, 'prep', 'among')
      ? 0
      : isMarkAt(chunks, 0, 'prep', 'out') && isMarkAt(chunks, 1, 'prep', 'of')
        ? 1
        : -1;
  if (of < 0 || at < of + 3) return null;
  const comma = chunks.findIndex((one) => one.kind === 'comma');
  const before = oneAt(chunks, at - 1);
  const fits = before?.kind === 'comma' || before?.kind === 'and' || (before?.kind === 'verb' && before.reporting);
  const verb = chunks[at + 1];
  if (comma < 0 || comma > at || !fits) return null;
  // "Of the dead, seven were women, four men and two children": "were" is said once.
  const isGapped = (): boolean => nounAt(clause, at)?.head !== null && hasCopula(chunks, comma, at);
  if (verb?.kind === 'verb' ? verb.negated : !isGapped()) return null;
  return groupAt(clause, of + 1);
}

/** "…, of whom 19 were children" */
function groupOfWhom(clause: Clause, at: number): Group | null {
  const { chunks } = clause;
  const whom = nounAt(clause, at - 1);
  if (whom?.head !== 'whom' || !isMarkAt(chunks, at - 2, 'prep', 'of')) return null;
  const those = chunks.findIndex((one) => one.kind === 'noun' && one.det === 'those' && one.pronoun);
  return those >= 0 && those < at ? groupAt(clause, those) : null;
}

/** "Twelve of those killed came from one village", "Three of the dead were buried on Friday" */
function groupBehind(clause: Clause, at: number, noun: NounChunk): Group | null {
  if (noun.head !== null || noun.other !== null || !isMarkAt(clause.chunks, at + 1, 'prep', 'of')) return null;
  const group = nounAt(clause, at + 2);
  // "Twelve of those killed in the raid came from one village"
  // "Two of those who died were looters"
  const isWho = clause.chunks[at + 3]?.kind === 'rel' && clause.chunks[at + 4]?.kind === 'verb';
  // "Fifteen of the 18 who died were under 16", "nine of the 12 killed were women"
  const fate = clause.chunks[at + 3];
  const isFate = group?.quantity != null && fate?.kind === 'verb' && !fate.finite && fate.uses.length > 0;
  const next = pastPhrases(clause.chunks, isWho ? at + 5 : group?.pronoun || isFate ? at + 4 : at + 3);
  const verb = clause.chunks[next];
  const isTold = (isWho || isFate) && verb?.kind === 'verb' && verb.copula;
  const isCounted = group?.quantity != null && !isTold;
  if (!group?.det || isCounted || verb?.kind !== 'verb' || verb.negated) return null;
  return usesOfSubject(clause.chunks, next, group, clause.index) === null ? groupAt(clause, at + 2) : null;
}

/** "Its own employees accounted for three of the eight injured", "Women made up 17 of the 60 people seized" */
function groupAccounted(clause: Clause, at: number, noun: NounChunk): Group | null {
  const { chunks, index, line } = clause;
  if (noun.head !== null || !isMarkAt(chunks, at + 1, 'prep', 'of') || nounAt(clause, at + 2)?.quantity == null)
    return null;
  const to = noun.from;
  const isMadeUp = index.grammar.makeUp.includes(line.lower.slice(Math.max(0, to - 2), to).join(' '));
  return isMadeUp ? groupAt(clause, at + 2) : null;
}

function groupAt(clause: Clause, at: number): Group | null {
  const found = clause.found.get(at);
  if (found) return { measure: found.measure, whole: found, population: found.population };
  const noun = nounAt(clause, at);
  const isWho = clause.chunks[at + 1]?.kind === 'rel';
  const fate = isWho ? at + 2 : at + 1;
  const verb = clause.chunks[fate];
  const isTold = verb?.kind === 'verb' && (isWho || !verb.finite) && noun !== null;
  const told = isTold ? (usesOfSubject(clause.chunks, fate, noun, clause.index) ?? undefined) : undefined;
  const last = noun?.head === 'victims' ? victimsTold(clause, at) : lastWhole(clause, at);
  // "Thirty of the victims were found in their cars"
  const isDead = noun?.head === 'victims' && last?.measure === 'killed' && !last.quantity.implicit;
  const before = isDead ? 'killed' : undefined;
  const measure = (noun?.premodifier ?? noun?.nominal ?? told)?.measure ?? before;
  if (!noun || !measure) return null;
  const whole = last?.measure === measure && !last.quantity.implicit ? last : null;
  return { measure, whole, population: noun.population ?? whole?.population ?? null };
}

/** "14 were unaccompanied minors": what kind of people they were. */
function complement(clause: Clause, at: number): string | null {
  const verb = clause.chunks[at + 1];
  const what = nounAt(clause, at + 2);
  return verb?.kind === 'verb' && what?.quantity === null && what.person === 'yes' ? what.population : null;
}
