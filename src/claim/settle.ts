import type { Sentence } from '../model/document.ts';
import { oneAt } from '../model/one-at.ts';
import type { Cues } from './cues.ts';
import type { Clause, Draft } from './draft.ts';
import { bySentence, isMarkAt, isSingle, nounAt, opensWithGroup, settled } from './draft.ts';
import { MANY } from './implicit.ts';
import { diesLater } from './later-fate.ts';
import { formerOf } from './left-over.ts';
import { isPartOfLast, isRest } from './part-of-last.ts';
import { settleRoles } from './roles.ts';
import { isKilledAfter, isOfSomeShot, isRestOfStruck, MANY_HIT, struckBefore } from './struck.ts';
import { settleHeld } from './told-fate.ts';
import { fittingWhole, isLess, within } from './wholes.ts';

/** What only the whole article tells of its claims: who is meant by a bare figure, and what is added to what. */
export function settleDrafts(
  drafts: readonly Draft[],
  clauses: ReadonlyMap<number, Clause>,
  sentences: readonly Sentence[],
  cues: Cues,
): void {
  const groups = bySentence(drafts);
  /** The measures of which a figure in numbers was told so far. */
  const told = new Set<string>();
  drafts.forEach((draft, i) => {
    const beside = groups.get(draft.sentence)!;
    const before = drafts.slice(Math.max(0, i - 8), i);
    const bare = draft.population === null;
    if (isRestOfStruck(draft, before, clauses)) settled(draft, 'claim/rest-of-struck', { measure: 'injured' });
    if (draft.measure === 'struck' && isKilledAfter(draft, clauses.get(draft.sentence)!))
      settled(draft, 'claim/killed-after', { measure: 'killed' });
    // "A blackout that hit tens of millions of people": nobody shot them.
    if (draft.measure === 'struck' && (draft.quantity.min ?? 0) >= MANY_HIT)
      settled(draft, 'claim/hit-by-the-thousand', { measure: 'affected' });
    if (draft.measure === 'injured' && isDeadAndHurt(draft, before, clauses.get(draft.sentence)!))
      settled(draft, 'claim/dead-and-hurt', { measure: 'struck' });
    if (diesLater(draft, groups, clauses)) settled(draft, 'claim/died-later', { measure: 'killed' });
    draft.population ??= populationBefore(draft, before, clauses);
    const former = formerOf(draft, beside, clauses.get(draft.sentence)!);
    if (former) settled(former, 'role/no-longer', { role: 'previous' });
    else if (bare && isPartOfLast(draft, before, clauses)) settled(draft, 'role/part-of-the-last', { role: 'part' });
    if (draft.role === 'part') draft.whole = fittingWhole(draft, before);
    draft.whole ??= struckBefore(draft, before) ?? toldAgain(draft, before, clauses);
    if (draft.measure === 'struck' && areBothDead(draft, before))
      settled(draft, 'claim/both-dead', { measure: 'killed' });
    settlePart(draft, beside, before, clauses.get(draft.sentence)!);
    if (isOfSomeShot(draft, before)) settled(draft, 'role/of-some-shot', { role: 'part' });
    if (isRest(draft, before, clauses)) settled(draft, 'role/the-other', { role: 'part' });
    if (draft.role === 'total' && draft.other !== null && !draft.quantity.implicit) {
      if (isIncrement(draft, told, drafts[i - 1], beside, cues)) settled(draft, 'role/others', { role: 'increment' });
    }
    if (draft.role === 'total' && isLoneAddition(draft, beside, clauses))
      settled(draft, 'role/another', { role: 'increment' });
    if (draft.role === 'total' && isHurtOne(draft, before, clauses))
      settled(draft, 'role/of-the-hurt', { role: 'increment' });
    if (draft.role === 'total' && isNext(draft, before, cues)) settled(draft, 'role/next', { role: 'increment' });
    if (!draft.quantity.implicit) told.add(draft.measure);
  });
  settleMurderSuicide(drafts, sentences, cues);
  settleHeld(drafts, clauses, sentences, cues);
  settleRoles(drafts, groups, clauses);
}

/** "One was killed and four were hurt. Officers found five people with gunshot wounds": the five hold the one. */
function isDeadAndHurt({ quantity, role, sentence }: Draft, before: readonly Draft[], { line }: Clause): boolean {
  if (role !== 'total' || !line.lower.includes('found') || quantity.stated === null || quantity.stated < 2)
    return false;
  const last = (measure: string): number | null =>
    before.findLast((one) => one.measure === measure && one.role === 'total' && one.sentence < sentence)?.quantity
      .stated ?? null;
  const [dead, hurt] = [last('killed'), last('injured')];
  return dead !== null && hurt !== null && dead > 0 && hurt > 0 && dead + hurt === quantity.stated;
}

const ATTACKING = new Set(['perpetrators', 'suspects']);

/** "18 soldiers were killed and 16 wounded": a bare figure counts the same kind of people; "others" are just people. */
function populationBefore(draft: Draft, before: readonly Draft[], clauses: ReadonlyMap<number, Clause>): string | null {
  const noun = nounAt(clauses.get(draft.sentence)!, draft.noun);
  if (!noun || noun.head !== null || noun.other === 'others' || noun.other === 'other' || noun.zero) return null;
  // "A guard was wounded; none of the hostages was hurt"
  if (draft.quantity.max === 0) return null;
  // "Of the 61 passengers, 16 survived"
  const { chunks } = clauses.get(draft.sentence)!;
  const whole = opensWithGroup(chunks, draft.noun) ? chunks[1] : undefined;
  if (whole?.kind === 'noun' && whole.population !== null) return whole.population;
  const last = before.at(-1);
  const counted = countedBefore(draft, clauses);
  if (counted !== null && (!last || last.sentence < draft.sentence - 1 || last.population === null)) return counted;
  // "1,150 police have been sent to Tarn, where a quake killed 12": no police.
  if (last?.measure === 'deployed' && draft.measure !== 'deployed') return null;
  // "Police arrest suspect in shooting that left three dead": the three are no suspects.
  // "Police shoot dead knifeman after attack leaves one dead": the one is none of his kind.
  const isLone =
    last?.quantity.implicit === true && (last.measure !== draft.measure || ATTACKING.has(last.population ?? ''));
  if (!last || last.role === 'part' || isLone) return null;
  // "The bus driver died too, bringing the total dead to six": six of all kinds; "another 400 police, making 1,000" are police.
  const isToll = draft.rule === 'claim/toll' && draft.measure === 'killed' && last.other === null;
  if (isToll && (last.quantity.max ?? 0) < (draft.quantity.min ?? 0)) return null;
  if (last.sentence !== draft.sentence) {
    // "All five raiders lay dead. Two had blown themselves up."
    const fits = last.sentence === draft.sentence - 1 && noun.other === null && within(draft, last);
    if (!fits || clauses.get(draft.sentence)!.chunks[0] !== noun) return null;
  }
  return last.population === null || GENERAL.has(last.population) ? null : last.population;
}

/** "Seven of the injured", "four of them": some of a group that was told of; "eight of the 12 dead" stands before its whole. */
function settlePart(draft: Draft, beside: readonly Draft[], before: readonly Draft[], clause: Clause): void {
  const noun = nounAt(clause, draft.noun);
  if (!noun || noun.head !== null) return;
  const { chunks } = clause;
  // "20 people, of whom three had since died"
  const isOfWhom = nounAt(clause, draft.noun - 1)?.head === 'whom' && isMarkAt(chunks, draft.noun - 2, 'prep', 'of');
  const initial = opensWithGroup(chunks, draft.noun) ? 1 : isOfWhom ? draft.noun - 1 : -1;
  // "1 among the wounded passed away"
  const isOf = isMarkAt(chunks, draft.noun + 1, 'prep', 'of') || isMarkAt(chunks, draft.noun + 1, 'prep', 'among');
  const at = isOf ? draft.noun + 2 : initial;
  const group = nounAt(clause, at);
  // "Five people were found with gunshot wounds; one later died."
  if (!group && saysLater(draft, clause)) settleDeadOfHurt(draft, before, null, true, clause);
  if (!group) return;
  const whole = group.quantity
    ? beside.find((one) => one.noun === at && one.measure === draft.measure)
    : lastTotal(before, draft.measure);
  const refers = group.head === 'them' || group.head === 'whom';
  const told = group.premodifier?.measure ?? group.nominal?.measure;
  const fits = whole !== undefined && whole !== draft && within(draft, whole) && whole.sentence >= draft.sentence - 1;
  // "Two of the 12 injured are in a critical condition": the group has a figure of its own.
  // "three were killed. Two of the victims died that night": of the three
  const isOfDead =
    group.head === 'victims' && draft.measure === 'killed' && whole !== undefined && isLess(draft, whole);
  const isPart = told === draft.measure || isOfDead || ((refers || group.quantity !== null) && fits);
  if (draft.role === 'total' && isPart && !draft.quantity.implicit)
    settled(draft, 'role/some-of-them', { role: 'part' });
  if (draft.role === 'part' && fits) draft.whole ??= whole;
  settleDeadOfHurt(draft, before, told ?? null, refers, clause);
}

/** "one later died", "two have since died" */
function saysLater({ verb, noun, quantity }: Draft, { chunks, line }: Clause): boolean {
  const dies = chunks[verb];
  if (dies?.kind !== 'verb' || quantity.implicit || verb > noun + 2) return false;
  return line.lower.slice(chunks[noun]!.to, dies.to).some((word) => line.cues.laterOn.has(word));
}

/** The last figure told of all of a measure. */
function lastTotal(before: readonly Draft[], measure: string): Draft | undefined {
  return before.findLast((one) => one.measure === measure && one.role === 'total' && !one.quantity.implicit);
}

/** "A grenade injured 14 pilgrims. Four of the injured later died.": the four are no longer of those who were hurt and lived. */
function settleDeadOfHurt(
  draft: Draft,
  before: readonly Draft[],
  group: string | null,
  refers: boolean,
  clause: Clause,
): void {
  if (draft.measure !== 'killed' || draft.role !== 'total' || (group !== 'injured' && !refers)) return;
  const hurt = before.findLast((one) => FIRST.has(one.measure) && one.role === 'total' && !one.quantity.implicit);
  if (!hurt || hurt.sentence < draft.sentence - 1 || !within(draft, hurt)) return;
  // "Two were killed and six wounded. Three of them died later.": of the wounded, told last.
  if (refers && before.findLast((one) => one.role === 'total') !== hurt) return;
  // "The hospital admitted 20 people, of whom three had since died": some of all the dead.
  const isFirst = hurt.measure !== 'struck' && before.every((one) => one.measure !== 'killed');
  if (isFirst && isOfHospital(hurt, clause)) {
    // Not all the workers who died, though the patients were workers.
    settled(draft, 'role/of-the-patients', { role: 'part', population: null });
    return;
  }
  draft.whole = hurt;
  if (lastTotal(before, 'killed')) settled(draft, 'role/of-the-hurt', { role: 'increment' });
}

function isOfHospital({ verb, sentence }: Draft, clause: Clause): boolean {
  const subject = sentence === clause.sentence ? nounAt(clause, verb - 1) : null;
  return clause.line.cues.treating.has(subject?.head ?? '');
}

const FIRST = new Set(['injured', 'hospitalised', 'struck']);

/** "Man and woman shot in car; woman dies": the woman is one of those who were shot. */
function toldAgain(draft: Draft, before: readonly Draft[], clauses: ReadonlyMap<number, Clause>): Draft | null {
  if (draft.measure !== 'killed' || draft.role !== 'total' || draft.other !== null || !isSingle(draft)) return null;
  const noun = nounAt(clauses.get(draft.sentence)!, draft.noun);
  if (!noun || noun.head === null || noun.pronoun || (noun.det !== null && noun.det !== 'the')) return null;
  // "A medic who tried to reach the soldier was shot dead": not the soldier.
  const left = oneAt(clauses.get(draft.sentence)!.chunks, draft.noun - 1);
  if (noun.det !== null && left && !OPENS.has(left.kind)) return null;
  const first = before.findLast(
    (one) =>
      one.measure === 'struck' &&
      one.sentence >= draft.sentence - 1 &&
      isSingle(one) &&
      nounAt(clauses.get(one.sentence)!, one.noun)?.head === noun.head,
  );
  return first ?? null;
}

const OPENS: ReadonlySet<string> = new Set(['stop', 'comma', 'and']);

/** "The bodies of a man and a woman were found; both had been shot": how the two died. */
function areBothDead(draft: Draft, before: readonly Draft[]): boolean {
  const { quantity, sentence, role } = draft;
  if (!quantity.implicit || quantity.max !== 2 || role !== 'total') return false;
  const near = before.filter((one) => one.sentence >= sentence - 1 && one.role === 'total');
  return near.length === 2 && near.every((one) => one.measure === 'killed' && isSingle(one));
}

/** "Murder-suicide: man shot girlfriend, then himself": those who were shot died, unless somebody is told to live. */
function settleMurderSuicide(drafts: readonly Draft[], sentences: readonly Sentence[], cues: Cues): void {
  if (!drafts.some((one) => one.measure === 'struck') || drafts.some((one) => LIVING.has(one.measure))) return;
  const said = sentences.filter(({ tokens }) => namesMurderSuicide(tokens, cues)).map(({ index }) => index);
  for (const draft of drafts) {
    const isNear = said.some((at) => Math.abs(at - draft.sentence) <= CUE_REACH);
    if (draft.measure === 'struck' && isNear) draft.measure = 'killed';
  }
}

/** How many sentences away the word may stand: further off it is of another case ("it was the third murder-suicide this year"). */
const CUE_REACH = 5;

function namesMurderSuicide(tokens: Sentence['tokens'], cues: Cues): boolean {
  return tokens.some(({ lower }, i) => {
    const isNear = (words: Pick<ReadonlySet<string>, 'has'>, steps: readonly number[]): boolean =>
      steps.some((step) => words.has(tokens[i + step]?.lower ?? ''));
    // "triple homicide: two men and a woman found shot"
    const isSeveral = cues.homicides.has(lower) && isNear(MANY, [-1]);
    const isOwn = cues.murderSuicides.has(lower) || (lower === 'murder' && isNear(cues.suicides, [1, 2]));
    if (!isOwn && !isSeveral) return false;
    // "an attempted murder-suicide", "murder-suicide attempt": somebody may live.
    return !isNear(cues.attempted, [-1, 1, 2, 3]);
  });
}

const LIVING = new Set(['injured', 'hospitalised', 'survived']);

/** "The bus carried 52 pilgrims. Thirty of them were killed.": who was counted in the sentence before, though not claimed. */
function countedBefore(draft: Draft, clauses: ReadonlyMap<number, Clause>): string | null {
  if (draft.noun !== 0) return null;
  const clause = clauses.get(draft.sentence - 1);
  const chunk = clause?.chunks.findLast(
    (one) => one.kind === 'noun' && one.quantity !== null && one.person === 'yes' && one.head !== null,
  );
  if (chunk?.kind !== 'noun' || chunk.population === null || GENERAL.has(chunk.population)) return null;
  const most = chunk.quantity!.max;
  return most !== null && (draft.quantity.min ?? 0) <= most ? chunk.population : null;
}

const GENERAL = new Set(['people', 'men', 'women', 'children', 'boys', 'girls']);

/** "Another five died": added to a figure of the same measure told before; of another measure it is a figure of its own. */
function isIncrement(
  draft: Draft,
  told: ReadonlySet<string>,
  last: Draft | undefined,
  beside: readonly Draft[],
  { adding }: Cues,
): boolean {
  const isAdding = adding.has(draft.other!);
  // "Some 9,500 people began returning. About 11,000 others must remain in shelters."
  const isNext =
    draft.measure === 'displaced' &&
    draft.other === 'others' &&
    last?.measure === draft.measure &&
    last.sentence >= draft.sentence - 3;
  if (told.has(draft.measure))
    return isAdding || isNext || beside.some((one) => one.noun < draft.noun && one.measure === draft.measure);
  return isAdding && !(last !== undefined && last.sentence >= draft.sentence - 1);
}

/** "Three killed, one critical. The critical victim has died.": one more, where the dead were counted before. */
function isHurtOne(draft: Draft, before: readonly Draft[], clauses: ReadonlyMap<number, Clause>): boolean {
  if (draft.measure !== 'killed' || !isSingle(draft)) return false;
  const noun = nounAt(clauses.get(draft.sentence)!, draft.noun);
  if (noun?.premodifier?.measure !== 'injured' || noun.head === null) return false;
  const dead = lastTotal(before, 'killed');
  return dead !== undefined && dead.sentence < draft.sentence;
}

/** "Another dead in dance hall fire", with no figure beside it that the other one could stand against. */
function isLoneAddition(draft: Draft, beside: readonly Draft[], clauses: ReadonlyMap<number, Clause>): boolean {
  if (!draft.quantity.implicit || draft.other !== 'another') return false;
  if (nounAt(clauses.get(draft.sentence)!, draft.noun)?.head !== null) return false;
  return beside.length === 1;
}

/** "Four people were killed. A fifth victim died in hospital.": one more than those told of before. */
function isNext(draft: Draft, before: readonly Draft[], { adding }: Cues): boolean {
  if (!draft.quantity.implicit || draft.other === null || !(adding.has(draft.other) || NTH.test(draft.other)))
    return false;
  return before.some(
    (one) => one.measure === draft.measure && one.role === 'total' && !one.quantity.implicit && one.quantity.max !== 0,
  );
}

const NTH = /^(?:second|third|fourth|fifth|sixth|seventh|\dth|2nd|3rd)$/u;
