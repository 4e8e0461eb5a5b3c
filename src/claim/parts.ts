import type { NounChunk } from './chunk.ts';
import { type Clause, type Draft, isMark, lastNear, nounAt, type Reading } from './draft.ts';
import { usesOfSubject } from './government.ts';

const REACH = 30;

/** "including 106 women, 63 children and 70 old people": parts of the figure before them. */
export function partOfList(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks } = clause;
  if (noun.person !== 'yes' && noun.head !== null) return null;
  for (let j = at - 1; j >= 0 && j > at - REACH; j--) {
    const chunk = chunks[j]!;
    if (chunk.kind === 'parts') {
      const whole = wholeBefore(clause, j);
      return whole ? { measure: whole.measure, role: 'part', whole, verb: whole.verb } : null;
    }
    if (chunk.kind === 'verb' || chunk.kind === 'stop' || chunk.kind === 'rel' || chunk.kind === 'close') return null;
  }
  return null;
}

/** "The dead included two children", "among the injured were five police officers", "two boys were among the dead". */
export function partOfTheDead(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks } = clause;
  if (noun.head === null) return null;
  let j = at - 1;
  // Left over the other items of the list: "included a doctor, two nurses and five patients".
  while (j > 0 && (isMark(chunks[j], 'and') || isMark(chunks[j], 'comma')) && chunks[j - 1]?.kind === 'noun') j -= 2;
  const before = chunks[j];
  const isList = before?.kind === 'parts' || (before?.kind === 'verb' && before.copula);
  if (isList && j > 0) {
    const group = nounAt(clause, j - 1);
    const inAmong = isMark(chunks[j - 2], 'prep', 'among') || before.kind === 'parts';
    if (group && group.quantity === null && inAmong) return partOfGroup(clause, at, group);
  }
  // ", among them four children"
  const them = nounAt(clause, j);
  if (them?.pronoun && isMark(chunks[j - 1], 'prep', 'among')) return partOfGroup(clause, at, them);
  if (
    chunks[at + 1]?.kind === 'verb' &&
    (chunks[at + 1] as { copula?: boolean }).copula &&
    isMark(chunks[at + 2], 'prep', 'among')
  ) {
    const group = nounAt(clause, at + 3);
    if (group && group.quantity === null) return partOfGroup(clause, at, group);
  }
  return null;
}

/** "The count includes 38 children": who is on it was told of before. */
const LISTS = new Set(['victims', 'count', 'toll', 'list', 'figure', 'total', 'number', 'tally']);

function partOfGroup(clause: Clause, at: number, group: NounChunk): Reading | null {
  // "Survivors include his wife": of one who died in bed.
  if (group.head === 'survivors' && nounAt(clause, at)!.quantity === null) return null;
  // "Twelve people were killed and 40 hurt. The count includes four children.": the dead are counted.
  const isCount = LISTS.has(group.head ?? '') && group.head !== 'victims';
  const whole = lastWhole(clause, at, isCount && hasDead(clause) ? 'killed' : undefined);
  const measure =
    group.premodifier?.measure ??
    group.nominal?.measure ??
    group.toll?.measure ??
    (group.pronoun || LISTS.has(group.head ?? '') ? whole?.measure : null);
  if (!measure) return null;
  const all = group.pronoun ? null : largestNear(clause, measure);
  return { measure, role: 'part', whole: all ?? (whole?.measure === measure ? whole : null) };
}

/** "Seven died on the spot and two in hospital, of nine in all. The dead include four women.": all of them are meant. */
function largestNear({ before, sentence }: Clause, measure: string): Draft | null {
  let best: Draft | null = null;
  for (let i = before.length - 1; i >= 0 && before[i]!.sentence >= sentence - WHOLE_REACH; i--) {
    const one = before[i]!;
    if (one.measure !== measure || one.role !== 'total' || one.quantity.implicit) continue;
    if (best === null || (one.quantity.min ?? 0) > (best.quantity.min ?? 0)) best = one;
  }
  return best;
}

/** "two of the dead were children", "three of the victims died", "12 of them children". */
export function partOfNoun(clause: Clause, at: number, noun: NounChunk): Reading | null {
  if (!isMark(clause.chunks[at + 1], 'prep', 'of')) return null;
  const of = nounAt(clause, at + 2);
  if (!of || noun.head !== null) return null;
  // "all but three of them women" counts the others; "none of them seriously" denies no one's wounds.
  if (isMark(clause.chunks[at - 1], 'and', 'but') && clause.line.lower[clause.chunks[at - 1]!.from - 1] === 'all')
    return null;
  const refers = of.pronoun || of.det !== null;
  if (!refers) return null;
  const next = clause.chunks[at + 3];
  // "one of them fatally", "three of them seriously"
  const manner = mannerAt(clause, at + 3);
  const whole = of.head === 'victims' ? victimsTold(clause, at) : lastWhole(clause, at);
  if (manner && whole && noun.quantity?.max === 0) return null;
  if (manner && whole) return { measure: manner, role: whole.measure === manner ? 'part' : 'total', whole };
  // "Twelve of those killed came from one village"
  const group = of.pronoun && next?.kind === 'verb' && !next.finite ? next.uses[0]?.[0] : undefined;
  if (group) return { measure: group.measure, role: 'part', whole: whole?.measure === group.measure ? whole : null };
  const told = next?.kind === 'verb' && usesOfSubject(clause.chunks, at + 3, of, clause.index) !== null;
  if (told) return null;
  // "12 of them children", "24 of whom were women"
  const complement =
    next?.kind === 'verb' && next.uses.length === 0 ? nounAt(clause, at + 4) : next?.kind === 'noun' ? next : null;
  if (complement?.population && complement.quantity === null && (next?.kind !== 'verb' || next.copula)) {
    const measure = of.premodifier?.measure ?? of.nominal?.measure ?? whole?.measure;
    return measure ? { measure, role: 'part', whole, population: complement.population } : null;
  }
  // "12 of them from one family", "two of whom lost limbs"
  const before = clause.chunks[at - 1];
  const alone = before?.kind !== 'verb' && !isMark(before, 'and', 'but');
  const refersBack = alone && (of.head === 'them' || of.head === 'whom');
  if (refersBack && whole && whole.sentence === clause.sentence && fitsIn(noun, whole)) {
    return { measure: whole.measure, role: 'part', whole, population: whole.population };
  }
  return null;
}

/** "28 of them women and 14 children": the next item of a list of parts. */
export function nextPart(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks, found } = clause;
  if (noun.person !== 'yes' || noun.head === null) return null;
  let j = at - 1;
  while (j > 3 && (isMark(chunks[j], 'and') || isMark(chunks[j], 'comma')) && chunks[j - 1]?.kind === 'noun') {
    const them = nounAt(clause, j - 2);
    const part = them?.pronoun && isMark(chunks[j - 3], 'prep', 'of') ? found.get(j - 4) : undefined;
    if (part?.role === 'part' && part.whole !== null && fitsIn(noun, part.whole))
      return { measure: part.measure, role: 'part', whole: part.whole };
    j -= 2;
  }
  return null;
}

export function fitsIn(part: NounChunk, whole: Draft): boolean {
  return whole.quantity.max === null || (part.quantity?.min ?? 0) <= whole.quantity.max;
}

/** "Thirteen people — eight men and five women — were held": a list between dashes right after its whole. */
export function partOfDashes(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks } = clause;
  if (noun.person !== 'yes' || noun.head === null) return null;
  let j = at - 1;
  while (j > 0 && (isMark(chunks[j], 'and') || isMark(chunks[j], 'comma')) && chunks[j - 1]?.kind === 'noun') j -= 2;
  const isAfter = isMark(chunks[j], 'colon') && at > j;
  if (!isAfter && !isMark(chunks[j], 'dash') && !isMark(chunks[j], 'open')) return null;
  // "Twenty-five were dead, the ministry said: 11 civilians and nine police officers"
  const whole = isAfter ? wholeBefore(clause, j) : clause.found.get(j - 1);
  if (isAfter && !isListed(clause, at, j)) return null;
  if (!whole || !fitsIn(noun, whole) || whole.quantity.implicit) return null;
  return { measure: whole.measure, role: 'part', whole, verb: whole.verb };
}

function isListed({ chunks }: Clause, at: number, colon: number): boolean {
  const next = chunks[at + 1];
  return at > colon + 1 || isMark(next, 'comma') || isMark(next, 'and');
}

function mannerAt(clause: Clause, at: number): string | null {
  const chunk = clause.chunks[at];
  if (chunk?.kind !== 'adv' || !('word' in chunk)) return null;
  const after = clause.chunks[at + 1];
  if (after && after.kind !== 'comma' && after.kind !== 'stop' && after.kind !== 'and' && after.kind !== 'close')
    return null;
  if (chunk.word === 'fatally' || chunk.word === 'mortally') return 'killed';
  return SERIOUS.has(chunk.word) ? 'injured' : null;
}

const SERIOUS = new Set(['seriously', 'critically', 'severely', 'badly', 'slightly', 'lightly', 'gravely']);

/** "one fatally", "two in Nanao and one in Shika": bare figures after their whole. */
export function partsByPlace(clause: Clause, at: number, noun: NounChunk): Reading | null {
  if (noun.head !== null || noun.other !== null) return null;
  const whole = lastWhole(clause, at);
  const manner = mannerAt(clause, at + 1);
  if (manner && whole && isMark(clause.chunks[at - 1], 'comma')) {
    return { measure: manner, role: whole.measure === manner ? 'part' : 'total', whole };
  }
  if (!whole || whole.sentence !== clause.sentence || noun.quantity === null) return null;
  const before = clause.chunks[at - 1]!;
  const opens = before.kind === 'dash' || before.kind === 'open' || before.kind === 'colon' || before.kind === 'comma';
  const goesOn = before.kind === 'and' || before.kind === 'comma';
  if (!opensPhrase(clause, at + 1)) return null;
  // "five of burns and two of smoke inhalation", never "two of the wounded"
  if (isMark(clause.chunks[at + 1], 'prep', 'of') && !isCause(nounAt(clause, at + 2))) return null;
  const sibling = [...clause.found.values()].some((one) => one.whole === whole && one.rule === 'claim/part-by-place');
  const alone = before.kind === 'comma' && isMark(clause.chunks[at + 1], 'prep', 'from');
  if (!(opens && (alone || hasPartner(clause, at))) && !(goesOn && sibling)) return null;
  if (!fitsIn(noun, whole)) return null;
  return { measure: whole.measure, role: 'part', whole, population: whole.population };
}

function isCause(noun: NounChunk | null): boolean {
  return noun !== null && !noun.pronoun && noun.det === null && noun.quantity === null && noun.person !== 'yes';
}

/** "at the scene", "in hospital" */
function opensPhrase(clause: Clause, at: number): boolean {
  const chunk = clause.chunks[at];
  if (isMark(chunk, 'prep')) return true;
  return chunk?.kind === 'verb' && chunk.voice === 'state' && clause.line.info[chunk.from]!.cls === 'prep';
}

/** Another bare figure with a place follows: "two in the north and one …". */
function hasPartner(clause: Clause, at: number): boolean {
  for (let j = at + 2; j < Math.min(clause.chunks.length, at + 8); j++) {
    const noun = nounAt(clause, j);
    if (noun?.quantity && noun.head === null && opensPhrase(clause, j + 1)) return true;
    if (clause.chunks[j]!.kind === 'verb' || clause.chunks[j]!.kind === 'stop') return false;
  }
  return false;
}

function wholeBefore(clause: Clause, at: number): Draft | null {
  let best: Draft | null = null;
  for (const [noun, draft] of clause.found) {
    if (noun < at && draft.role !== 'part' && (best === null || noun > best.noun)) best = draft;
  }
  return best;
}

/** "Seven of the victims were pupils": the dead, where any were told of lately. */
export function victimsTold(clause: Clause, at: number): Draft | null {
  const isDead = (one: Draft): boolean =>
    one.measure === 'killed' && one.role !== 'part' && !one.quantity.implicit && one.quantity.max !== 0;
  return lastNear(clause, VICTIMS_REACH, isDead) ?? lastWhole(clause, at);
}

/** How many sentences back the dead are looked for, and any whole. */
const VICTIMS_REACH = 6;
const WHOLE_REACH = 2;

/** Were the dead counted lately? */
export function hasDead(clause: Clause): boolean {
  return lastNear(clause, WHOLE_REACH, (one) => one.measure === 'killed' && one.role !== 'part') !== null;
}

/** The claim that "of them" speaks of: the last whole one before, in this sentence or the two before it. */
export function lastWhole(clause: Clause, at: number, measure?: string): Draft | null {
  const here = wholeBefore(clause, at);
  if (here && (measure === undefined || here.measure === measure)) return here;
  return lastNear(
    clause,
    WHOLE_REACH,
    (one) => one.role !== 'part' && (measure === undefined || one.measure === measure),
  );
}
