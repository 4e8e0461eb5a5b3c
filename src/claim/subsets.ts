import { oneAt } from '../model/one-at.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import { beforeList, indexOf, isSpeaker } from './crossing.ts';
import { type Clause, type Draft, isMark, isMarkAt, nounAt, type Reading } from './draft.ts';
import { usesOfGroup, usesOfSubject } from './government.ts';
import { verbOfSubject } from './subject-government.ts';
import { lastWhole } from './wholes.ts';
import type { Use } from './word-index.ts';

/** Past the items of a list to the right of `at`: "five Turks, three Syrians and a German" → what follows it. */
function afterList(chunks: readonly Chunk[], at: number): number {
  let j = at + 1;
  while ((isMarkAt(chunks, j, 'and') || isMarkAt(chunks, j, 'comma')) && chunks[j + 1]?.kind === 'noun') j += 2;
  return j;
}

/** Past what only describes them: "two tourists from Peru", "two men, Ali and Omar Gul, were among the dead". */
function pastAside(chunks: readonly Chunk[], at: number): number {
  let j = at;
  while (chunks[j]?.kind === 'prep' && !isMarkAt(chunks, j, 'prep', 'among') && chunks[j + 1]?.kind === 'noun') j += 2;
  // "Four children -- aged eight, 12 and 13 -- were among the victims"
  const kind = isMarkAt(chunks, j, 'dash') ? 'dash' : 'comma';
  if (!isMarkAt(chunks, j, kind)) return j;
  for (let k = j; k < j + 12; k++) {
    const verb = chunks[k + 1];
    if (isMarkAt(chunks, k, kind) && verb?.kind === 'verb' && verb.copula) return k + 1;
  }
  return j;
}

/** Chunks of a relative clause. */
const RELATIVE = 6;

/** "two teens among four slain", "five Turks and a German were among those killed": a part of a group told by its fate. */
export function amongThem(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks, index } = clause;
  // "two of its commanders were among the dead"
  const some = noun.head === null && isMarkAt(chunks, at + 1, 'prep', 'of') && nounAt(clause, at + 2) ? at + 2 : at;
  // "Two of those on the list were among the dead"
  const who = nounAt(clause, some)!;
  // "a family of three was among them"
  const isFamily =
    isMarkAt(chunks, at - 1, 'prep', 'of') && clause.line.cues.households.has(nounAt(clause, at - 2)?.head ?? '');
  if ((who.head === null && who.det !== 'those' && !isFamily) || noun.person === 'no') return null;
  // "Two children aged four and six were among the dead"
  let j = pastAside(chunks, afterList(chunks, isMarkAt(chunks, some + 1, 'adv') ? some + 1 : some));
  const verb = chunks[j];
  if (verb?.kind === 'verb' && verb.copula && !verb.negated) j++;
  // "Two Australians are believed to be among the 38 people who died"
  else if (verb?.kind === 'verb' && clause.line.cues.meant.has(verb.main) && isToBe(chunks[j + 1])) j += 2;
  // "Three officers who tried to stop the attacker were among the dead": not he.
  const isLone = !who.plural && who.quantity === null && !isMarkAt(chunks, at - 1, 'and');
  const isInside = chunks.slice(Math.max(0, at - RELATIVE), at).some(({ kind }) => kind === 'rel');
  if (verb?.kind === 'verb' && verb.plural && isLone && isInside) return null;
  if (chunks[j]?.kind === 'adv') j++;
  if (!isMarkAt(chunks, j, 'prep', 'among')) return null;
  const group = nounAt(clause, j + 1);
  if (!group || group.time) return null;
  // "213 people died, 41 women among them"
  if (group.head === 'them' && j === at + 1) {
    const whole = noun.person === 'yes' && isMarkAt(chunks, at - 1, 'comma') ? lastWhole(clause, at) : null;
    return whole && isSmaller(noun, whole) ? { measure: whole.measure, role: 'part', whole } : null;
  }
  const told = chunks[j + 2];
  if (group.quantity !== null) {
    const own = group.premodifier ?? (clause.line.cues.groups.has(group.head ?? '') ? group.nominal : null);
    if (own) return { measure: own.measure, role: 'part' };
    const found = verbOfSubject(chunks, j + 1, index);
    const near = found && (found.verb === j + 2 || (found.verb === j + 3 && chunks[j + 2]!.kind === 'rel'));
    return near ? { measure: found.use.measure, role: 'part' } : null;
  }
  // "were among those who lost their lives"
  const fate = told?.kind === 'rel' && chunks[j + 3]?.kind === 'verb' ? j + 3 : -1;
  const said =
    fate > 0 && group.pronoun
      ? usesOfSubject(chunks, fate, group, index)
      : told?.kind === 'verb' && !told.finite && group.pronoun
        ? usesOfGroup(told, group)
        : (group.premodifier ?? (clause.line.cues.groups.has(group.head ?? '') ? group.nominal : null));
  // "Five Poles and a Greek were among the victims"
  if (!said && group.head === 'victims' && group.det === 'the' && !noun.quantity?.implicit) {
    return { measure: lastWhole(clause, at)?.measure ?? 'killed', role: 'part' };
  }
  return said ? { measure: said.measure, role: 'part' } : null;
}

function isToBe(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && chunk.main === 'to' && chunk.uses.length === 0;
}

/** "Among those arrested were 12 foreigners", "the dead are three Kenyans and a Ugandan": the group is told first. */
export function groupFirst(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks } = clause;
  if (noun.head === null || noun.person !== 'yes') return null;
  // "The dead were three men and a boy, the prosecutor said"
  if (noun.quantity?.implicit !== false && isSpeaker(chunks, at)) return null;
  let j = beforeList(chunks, at);
  // "Those injured, six men and 13 women, have broken legs"
  const isAside = j === 2 && isMarkAt(chunks, 2, 'comma') && chunks[at + 2]?.kind !== 'stop';
  const aside = isAside ? fateOfThose(clause, 1) : undefined;
  if (aside) return noun.quantity?.implicit === false ? { measure: aside.measure, role: 'part' } : null;
  // "Those killed included two teachers"
  const away = oneAt(chunks, j - 1)?.kind === 'adv' ? j - 2 : j - 1;
  const counted = nounAt(clause, away - 1);
  if (isMarkAt(chunks, j, 'parts') && counted?.det === 'those') {
    const fate = chunks[away];
    const use = fate?.kind === 'verb' && !fate.finite ? usesOfGroup(fate, counted) : undefined;
    return use ? { measure: use.measure, role: 'part' } : null;
  }
  // "The dead were identified as four Filipinos"
  if (isMarkAt(chunks, j, 'sub', 'as')) j--;
  const copula = chunks[j];
  if (copula?.kind !== 'verb' || copula.negated || (!copula.copula && copula.main !== 'identified')) return null;
  const told = oneAt(chunks, j - 1);
  const them = nounAt(clause, j - 2);
  // "Among those who died were a judge and two teachers", "Among the 19 killed were 11 women"
  const isWho = told?.kind === 'verb' && isMarkAt(chunks, j - 2, 'rel', 'who');
  const those = isWho ? nounAt(clause, j - 3) : them;
  const isAmong = isMarkAt(chunks, isWho ? j - 4 : j - 3, 'prep', 'among');
  if (told?.kind === 'verb' && isAmong && those !== null && (those.pronoun || those.quantity !== null)) {
    const use = isWho ? usesOfSubject(chunks, j - 1, those, clause.index) : !told.finite && usesOfGroup(told, those);
    return use ? { measure: use.measure, role: 'part' } : null;
  }
  const group = nounAt(clause, j - 1);
  const isGroup = j === 1 && group?.det === 'the' && !group.quantity && clause.line.cues.groups.has(group.head ?? '');
  // "The missing men were two painters and a cook"
  const isSuch = j === 1 && group?.det === 'the' && !group.quantity && group.plural && group.person === 'yes';
  const fate = isGroup
    ? (group.premodifier ?? group.nominal)
    : ((isSuch ? group.premodifier : null) ?? fateOfThose(clause, j - 1));
  if (!fate) return null;
  const { measure } = fate;
  const whole = lastWhole(clause, at);
  const beside = whole?.sentence === clause.sentence;
  const within = whole !== null && !beside && whole.measure === measure && isSmaller(noun, whole);
  return within ? { measure, role: 'part', whole } : { measure };
}

/** "Those killed on Monday were two guards": what those before the verb at `to` are told by. */
function fateOfThose(clause: Clause, to: number): Use | undefined {
  const { chunks } = clause;
  const fate = chunks[1];
  const those = nounAt(clause, 0);
  if (those?.det !== 'those' || fate?.kind !== 'verb' || fate.finite) return undefined;
  for (let j = 2; j <= to; j++) {
    const { kind } = chunks[j]!;
    if (kind !== 'adv' && kind !== 'prep' && kind !== 'noun') return undefined;
  }
  return usesOfGroup(fate, those);
}

/** "Nine were from abroad", "Five were children": what kind of people some of those told of before were. */
export function toldOfSome(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks } = clause;
  // "The other 14 were from abroad", "the remaining 34 come from Mali"
  const isOther = noun.other === 'other' || clause.line.lower[noun.from + 1] === 'remaining';
  const isRest = isOther && noun.det === 'the' && noun.head === null && noun.quantity !== null;
  if (!isRest && (!isBare(noun) || noun.det !== null)) return null;
  const before = oneAt(chunks, at - 1);
  const isSaid = before?.kind === 'verb' && before.reporting;
  if (
    before &&
    !isSaid &&
    before.kind !== 'stop' &&
    before.kind !== 'and' &&
    before.kind !== 'comma' &&
    !isOfWhom(clause, at) &&
    !isMark(before, 'sub', 'while')
  )
    return null;
  const verb = chunks[isRest ? pastComma(chunks, at + 1) : at + 1];
  if (verb?.kind !== 'verb' || verb.negated || !verb.finite || verb.uses.length > 0) return null;
  // "Six of the dead came from one street, and one has yet to be named"
  const isYet = isMarkAt(chunks, at + 2, 'and', 'yet');
  const sibling = before && [...clause.found.values()].findLast((one) => one.noun < at);
  // "Six of the dead were women and two were children"
  const kin = kinAt(clause, at + 2);
  const isPair =
    verb.copula &&
    kin !== null &&
    (before?.kind === 'and' || before?.kind === 'comma' || isMark(before, 'sub', 'while')) &&
    sibling?.sentence === clause.sentence &&
    isPartOfNoun(sibling);
  const goesOn = sibling?.role === 'part' && (isYet || isPair || (!verb.copula && TELLING.has(sibling.rule)));
  if (goesOn && isBare(noun)) {
    const kind = isPair ? kin?.population : null;
    return { measure: sibling.measure, role: 'part', whole: sibling.whole, population: kind ?? sibling.population };
  }
  if (!verb.copula) return null;
  const complement = nounAt(clause, chunks.indexOf(verb) + 1);
  // "Ten were Indians and one was Japanese"
  if (complement && ((complement.person !== 'yes' && !complement.name) || complement.quantity)) return null;
  if (!complement && !isMarkAt(chunks, at + 2, 'prep', 'from')) return null;
  const last = clause.before.at(-1);
  // "The dead included four nurses. The other 14 were soldiers."
  if (isRest && last?.role === 'part' && last.sentence >= clause.sentence - 1)
    return { measure: last.measure, role: 'part' };
  const whole = lastWhole(clause, at);
  if (!whole || whole.sentence < clause.sentence - 1 || whole.quantity.implicit || !isSmaller(noun, whole)) return null;
  return { measure: whole.measure, role: 'part', whole, population: complement?.population ?? whole.population };
}

/** "213 people, of whom 37 were children" */
function isOfWhom(clause: Clause, at: number): boolean {
  return nounAt(clause, at - 1)?.head === 'whom' && isMarkAt(clause.chunks, at - 2, 'prep', 'of');
}

/** Who they were: "were children", "were with the security forces"; `null` for "were unhurt". */
function kinAt(clause: Clause, at: number): NounChunk | null {
  const noun = nounAt(clause, isMarkAt(clause.chunks, at, 'prep') ? at + 1 : at);
  return noun && (noun.person === 'yes' || noun.name) ? noun : null;
}

/** "a firefighter" of "44 people, including a firefighter" is no group that is divided. */
function isPartOfNoun({ rule }: Draft): boolean {
  return rule !== 'claim/part-of-list';
}

/** "The other 14, crew included, were Nepali" */
function pastComma(chunks: readonly Chunk[], at: number): number {
  const close = isMarkAt(chunks, at, 'comma') ? indexOf(chunks, 'comma', at + 1) : -1;
  return close > 0 && close - at < 6 ? close + 1 : at;
}

/** What tells of some of a group in a clause of its own. */
const TELLING = new Set(['claim/told-of-some', 'claim/of-the-group', 'claim/elided', 'claim/part-of-noun']);

/** "In Assam 14 people were killed, in Bihar nine", "the army lost 12 men and the rebels 50": the verb is said once. */
export function gapped(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks } = clause;
  if (!isBare(noun) || noun.det !== null) return null;
  const after = chunks[at + 1];
  if (after && !CLOSING.has(after.kind)) return null;
  let j = at - 1;
  if (isMarkAt(chunks, j, 'comma')) j--;
  const place = nounAt(clause, j);
  if (!place || place.quantity) return null;
  const told = [...clause.found.values()].findLast((one) => one.noun < j);
  if (!told || told.quantity.implicit || told.role !== 'total') return null;
  const same = { measure: told.measure, verb: told.verb, population: told.population };
  const opener = oneAt(chunks, j - 1);
  if (opener?.kind === 'prep' && PLACES.has(opener.word)) {
    const joint = oneAt(chunks, j - 2);
    if (!joint || !CLOSING.has(joint.kind)) return null;
    return chunks.slice(0, j - 2).some((one) => one.kind === 'prep' && PLACES.has(one.word)) ? same : null;
  }
  const joins = isMark(opener, 'and') || isMark(opener, 'comma');
  const ofPlaces = joins && j === at - 1 && place.name && countsByPlace(clause, told);
  if (ofPlaces) return { measure: told.measure, population: told.population };
  const pair = joins && j === at - 1 && told.verb < told.noun && nounAt(clause, told.verb - 1) !== null;
  return pair && !place.time && (place.det === 'the' || place.plural) ? same : null;
}

/** "Karsk has reported 33 deaths, Dale 14 and Arden six": what the first place has told of, or one that was told after it. */
function countsByPlace({ chunks, line }: Clause, { noun, rule }: Draft): boolean {
  if (rule === 'claim/gapped') return true;
  const verb = oneAt(chunks, noun - 1);
  const place = oneAt(chunks, noun - 2);
  return verb?.kind === 'verb' && line.cues.counting.has(verb.main) && place?.kind === 'noun' && place.name;
}

const CLOSING: ReadonlySet<Chunk['kind']> = new Set(['stop', 'comma', 'and']);
const PLACES = new Set(['in', 'on', 'at', 'near']);

function isBare(noun: NounChunk): boolean {
  return noun.head === null && noun.other === null && !noun.zero && noun.quantity !== null && !noun.quantity.implicit;
}

function isSmaller(part: NounChunk, whole: Draft): boolean {
  const least = part.quantity?.min ?? 0;
  return whole.quantity.max === null ? least <= (whole.quantity.min ?? 0) : least < whole.quantity.max;
}
