import { oneAt } from '../model/one-at.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import { beforeList, copulaBehind, indexOf, pastPhrases } from './crossing.ts';
import { type Clause, isMark, isMarkAt, nounAt, type Reading } from './draft.ts';
import { usesOfGroup, usesOfSubject } from './government.ts';
import { someBefore } from './of-noun.ts';
import { hasOwnVerb } from './part-of-list.ts';
import { mannerAt } from './parts-by-place.ts';
import { verbOfSubject } from './subject-government.ts';
import { fitsIn, hasDead, largestNear, lastWhole, partTold, victimsTold, wholeBefore } from './wholes.ts';

const REACH = 30;

/** "The dead included two children", "among the injured were five police officers", "two boys were among the dead". */
export function partOfTheDead(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks } = clause;
  // "26 foreigners from 14 countries were among the dead": the countries were not
  if (noun.head === null || noun.person === 'no') return null;
  if (hasOwnVerb(clause, at)) return null;
  const listed = listedDead(clause, at, noun);
  if (listed) return listed;
  // Left over the other items of the list: "included a doctor, two nurses and five patients".
  const j = beforeList(chunks, at);
  const before = chunks[j];
  const isList = before?.kind === 'parts' || (before?.kind === 'verb' && before.copula);
  if (isList && j > 0) {
    // "crowded with evacuees, claimed 61 lives, including seven children": of what stands right before it
    const isAside = before.kind === 'parts' && before.word === 'including' && isMarkAt(chunks, j - 1, 'comma');
    // "Among the hostages, there are 12 foreigners"
    const isOpener = isMarkAt(chunks, j - 1, 'comma') && isMarkAt(chunks, j - 3, 'prep', 'among');
    const group = nounAt(clause, isAside || isOpener ? j - 2 : subjectBefore(chunks, j));
    const inAmong = isOpener || isMarkAt(chunks, j - 2, 'prep', 'among') || before.kind === 'parts';
    if (group && group.quantity === null && inAmong) return partOfGroup(clause, at, group);
    // "Among the 71 dead were 20 schoolchildren"
    const whole = inAmong && before.kind === 'verb' ? clause.found.get(subjectBefore(chunks, j)) : undefined;
    if (whole && fitsIn(noun, whole)) return { measure: whole.measure, role: 'part', whole };
  }
  // ", among them four children"
  const them = nounAt(clause, j);
  if (them?.pronoun && isMarkAt(chunks, j - 1, 'prep', 'among')) {
    // "The minister said the five, among them the commander, would stay": of five who are not told to be dead.
    const group = isMarkAt(chunks, j - 2, 'comma') ? nounAt(clause, j - 3) : null;
    if (group?.quantity && !clause.found.has(j - 3)) return null;
    // "Over 1,700 were vaccinated, among them 523 nurses": of the 1,700.
    return wholeBefore(clause, at) === null && countsOfOthers(clause, j) ? null : partOfGroup(clause, at, them);
  }
  const are = copulaBehind(chunks, at);
  if (are > 0 && isMarkAt(chunks, are + 1, 'prep', 'among')) {
    const group = nounAt(clause, are + 2);
    // "were among those hurt": of the hurt.
    const told = group?.det === 'those' ? chunks[are + 3] : undefined;
    const isTold = told?.kind === 'verb';
    if (group && group.quantity === null && !isTold) return partOfGroup(clause, at, group);
  }
  return null;
}

/** "The dead, four women and two men, ranged in age from 19 to 63": a list between the group and its verb. */
function listedDead(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks } = clause;
  let j = at - 1;
  while ((isMarkAt(chunks, j, 'and') || isMarkAt(chunks, j, 'comma')) && nounAt(clause, j - 1)?.quantity) j -= 2;
  const group = isMarkAt(chunks, j, 'comma') || isMarkAt(chunks, j, 'dash') ? nounAt(clause, j - 1) : null;
  if (group?.det !== 'the' || group.quantity !== null || j > 1 || noun.person !== 'yes') return null;
  const isGroup = group.nominal !== null || group.premodifier !== null || group.head === 'victims';
  const next = chunks[at + 1];
  const isClosed = isMark(next, 'and') || isMark(next, 'comma') || isMark(next, 'dash');
  return isGroup && isClosed ? partOfGroup(clause, at, group) : null;
}

/** Does the sentence count other people before `to`, to whom nothing befell? */
function countsOfOthers({ chunks }: Clause, to: number): boolean {
  return chunks
    .slice(0, to)
    .some(
      (one) =>
        one.kind === 'noun' &&
        one.quantity?.unit.kind === 'count' &&
        (one.person === 'yes' || one.head === null) &&
        !one.time,
    );
}

/** Past what stands between commas: "The figure, an estimate, includes 300 people". */
function subjectBefore(chunks: readonly Chunk[], at: number): number {
  if (!isMarkAt(chunks, at - 1, 'comma')) return at - 1;
  for (let j = at - 3; j >= Math.max(1, at - 12); j--) if (isMarkAt(chunks, j, 'comma')) return j - 1;
  return at - 1;
}

function partOfGroup(clause: Clause, at: number, group: NounChunk): Reading | null {
  // "Survivors include his wife": of one who died in bed.
  if (group.head === 'survivors' && nounAt(clause, at)!.quantity === null) return null;
  // "Twelve people were killed and 40 hurt. The count includes four children.": the dead are counted.
  const isCount = clause.line.cues.lists.has(group.head ?? '') && group.head !== 'victims';
  // "Six troops were among the dead. The others included three drivers."
  const last = group.other === 'others' && group.det === 'the' ? clause.before.at(-1) : undefined;
  if (last?.role === 'part' && last.sentence === clause.sentence - 1)
    return { measure: last.measure, role: 'part', whole: last.whole };
  // "killed 20 and hurt 25. Among the victims are three children": of the dead.
  const whole =
    group.head === 'victims'
      ? victimsTold(clause, at)
      : lastWhole(clause, at, isCount && hasDead(clause) ? 'killed' : undefined);
  const measure =
    group.premodifier?.measure ??
    group.nominal?.measure ??
    group.toll?.measure ??
    (group.pronoun || clause.line.cues.lists.has(group.head ?? '') ? whole?.measure : null);
  if (!measure) return null;
  const all = group.pronoun ? null : largestNear(clause, measure);
  return { measure, role: 'part', whole: all ?? (whole?.measure === measure ? whole : null) };
}

/** "two of the dead were children", "three of the victims died", "12 of them children". */
export function partOfNoun(clause: Clause, at: number, noun: NounChunk): Reading | null {
  if (!isMarkAt(clause.chunks, at + 1, 'prep', 'of')) return null;
  const of = nounAt(clause, at + 2);
  if (!of || noun.head !== null) return null;
  // "all but three of them women" counts the others; "none of them seriously" denies no one's wounds.
  if (isMarkAt(clause.chunks, at - 1, 'and', 'but') && clause.line.lower[clause.chunks[at - 1]!.from - 1] === 'all')
    return null;
  const refers = of.pronoun || of.det !== null;
  if (!refers || countsOthers(clause, at, of)) return null;
  // "Four of those killed in the raid were policemen"
  const past = of.premodifier || of.nominal ? pastPhrases(clause.chunks, at + 3) : at + 3;
  const next = clause.chunks[past];
  // "one of them fatally", "three of them seriously"
  const manner = mannerAt(clause, at + 3);
  const whole = of.head === 'victims' ? victimsTold(clause, at) : (partTold(clause, noun, of) ?? lastWhole(clause, at));
  if (manner && whole && noun.quantity?.max === 0) return null;
  // "seized 300 pupils; 50 of them escaped"
  if (whole?.measure === 'hostages' && next?.kind === 'verb' && clause.line.cues.gettingAway.has(next.main))
    return null;
  // "three deaths were recorded, and none of them could be linked to officers": nobody's death is denied.
  if (noun.quantity?.max === 0 && next?.kind === 'verb') return null;
  if (manner && whole) return { measure: manner, role: whole.measure === manner ? 'part' : 'total', whole };
  // "Twelve of those killed came from one village"
  const group = of.pronoun && next?.kind === 'verb' && !next.finite ? usesOfGroup(next, of) : undefined;
  // "25 of those held had been charged": what the sentence says of the 25.
  const fate = group ? verbOfSubject(clause.chunks, at, clause.index) : null;
  if (fate && fate.use.measure !== group!.measure && isTensed(clause.chunks[fate.verb])) return null;
  if (group) return { measure: group.measure, role: 'part', whole: whole?.measure === group.measure ? whole : null };
  const told = next?.kind === 'verb' && usesOfSubject(clause.chunks, past, of, clause.index) !== null;
  if (told) return null;
  // "12 of them children", "24 of whom were women"
  const complement =
    next?.kind === 'verb' && next.uses.length === 0 ? nounAt(clause, past + 1) : next?.kind === 'noun' ? next : null;
  // "Twelve people are missing. Two of the passengers were infants.": of another group.
  // "Seven of the 28 are women": the 28 told of before
  const isAgain = of.head === null && of.quantity !== null && of.quantity.stated === whole?.quantity.stated;
  const isOwn =
    isAgain || of.pronoun || of.premodifier !== null || of.nominal !== null || of.population === whole?.population;
  if (
    complement?.population &&
    (isOwn || clause.line.cues.lists.has(of.head ?? '')) &&
    complement.quantity === null &&
    (next?.kind !== 'verb' || next.copula)
  ) {
    const measure = of.premodifier?.measure ?? of.nominal?.measure ?? whole?.measure;
    return measure ? { measure, role: 'part', whole, population: complement.population } : null;
  }
  // "Twenty-seven of them are Tunisians", "Thirteen of them belonged to the reserve"
  const isKin = next?.kind === 'verb' && next.copula && !next.negated && isNameOfMany(nounAt(clause, past + 1));
  const isFrom =
    next?.kind === 'verb' && next.voice !== 'passive' && !next.negated && clause.line.cues.whence.has(next.main);
  if ((isKin || isFrom) && of.head === 'them' && whole && !whole.quantity.implicit && fitsIn(noun, whole))
    return { measure: whole.measure, role: 'part', whole, population: whole.population };
  // "Nine of them were under 12"
  const aged = next?.kind === 'verb' && next.copula && !next.negated && isAged(clause, past + 1);
  if (aged && of.pronoun && whole && !whole.quantity.implicit && fitsIn(noun, whole)) {
    return { measure: whole.measure, role: 'part', whole };
  }
  // "12 of them from one family", "two of whom lost limbs"
  const before = oneAt(clause.chunks, at - 1);
  const alone = before?.kind !== 'verb' && !isMark(before, 'and', 'but');
  const hurt = alone && of.pronoun ? stateBehind(clause, at + 3) : null;
  if (hurt && whole) return { measure: hurt, role: whole.measure === hurt ? 'part' : 'total', whole };
  const refersBack = alone && (of.head === 'them' || of.head === 'whom');
  if (refersBack && whole && whole.sentence === clause.sentence && fitsIn(noun, whole)) {
    return { measure: whole.measure, role: 'part', whole, population: whole.population };
  }
  return null;
}

function isTensed(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && chunk.finite;
}

function isNameOfMany(noun: NounChunk | null): boolean {
  if (noun === null) return false;
  return noun.name && noun.plural && noun.quantity === null && noun.person !== 'no';
}

/** "Two women were in hospital, one of them, a grandmother, in a critical condition" */
function stateBehind({ chunks }: Clause, at: number): string | null {
  const close = isMarkAt(chunks, at, 'comma') ? indexOf(chunks, 'comma', at + 1) : -1;
  const state = close > 0 && close - at < 8 ? chunks[close + 1] : undefined;
  return state?.kind === 'verb' && state.voice === 'state' ? (state.uses[0]?.[0]?.measure ?? null) : null;
}

/** "were under 12", "were under the age of 12", "were aged between 8 and 12" */
function isAged(clause: Clause, at: number): boolean {
  const chunk = clause.chunks[at];
  if (chunk?.kind === 'noun' && chunk.head === null)
    return /^(?:under|over|below|older|younger)\b/u.test(chunk.quantity?.text ?? '');
  if (isMark(chunk, 'adv', 'aged')) return true;
  // "under the age of 12", "under 12 years old"
  const of = nounAt(clause, at + 1)?.head;
  return isMark(chunk, 'prep') && (of === 'age' || of === 'old');
}

/** "Officials listed 60 contacts of the dead man, five of them nurses": of those who are counted last, though not claimed. */
function countsOthers({ chunks, found }: Clause, at: number, of: NounChunk): boolean {
  if (!of.pronoun) return false;
  for (let j = at - 1; j >= 0 && j > at - REACH; j--) {
    const chunk = chunks[j]!;
    if (chunk.kind === 'stop') return false;
    if (chunk.kind !== 'noun' || !chunk.quantity || chunk.quantity.unit.kind !== 'count' || chunk.head === null)
      continue;
    // "counted 683 detentions in 19 cities, 496 of them in Orlen"
    if (chunk.person !== 'yes' && isMark(oneAt(chunks, j - 1), 'prep')) continue;
    // "The hospital has 300 beds, 24 of them in intensive care"
    return chunk.plural && !found.has(j) && [...found.keys()].every((one) => one < j);
  }
  return false;
}

/** "28 of them women and 14 children": the next item of a list of parts. */
export function nextPart(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks } = clause;
  if (noun.person !== 'yes' || noun.head === null) return null;
  let j = at - 1;
  while (
    j > 3 &&
    (isMarkAt(chunks, j, 'and') || isMarkAt(chunks, j, 'comma')) &&
    oneAt(chunks, j - 1)?.kind === 'noun'
  ) {
    const them = nounAt(clause, j - 2);
    const part = them?.pronoun ? someBefore(clause, j - 2) : undefined;
    if (part?.role === 'part' && part.whole !== null && fitsIn(noun, part.whole))
      return { measure: part.measure, role: 'part', whole: part.whole };
    j -= 2;
  }
  return null;
}
