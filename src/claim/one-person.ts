import { oneAt } from '../model/one-at.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import { ELDEST, pastPhrases } from './crossing.ts';
import { type Clause, isMark, isMarkAt, nounAt } from './draft.ts';

/** "Kwame Osei, 45, a fisherman, is missing": the fisherman is he. */
export function isApposition(clause: Clause, at: number): boolean {
  if (at < 2) return false;
  const age = oneAt(clause.chunks, at - 2);
  const isNumber = age !== undefined && age.to === age.from + 1 && clause.line.tokens[age.from]!.kind === 'number';
  const named = isMarkAt(clause.chunks, at - 3, 'comma') && nounAt(clause, at - 4)?.name === true;
  if (
    isTheOne(clause, at) ||
    isNameOfOne(clause, at) ||
    describesOne(clause, at) ||
    namesOne(clause, at) ||
    isSaidOfOne(clause, at)
  )
    return true;
  if (isOfNamed(clause, at) || isOfAName(clause, at)) return true;
  return isMarkAt(clause.chunks, at - 1, 'comma') && isNumber && named && nounAt(clause, at)?.det !== null;
}

/** "the wife of Tom Arlen, a baker who had left": he is of whom somebody is the wife. */
function isOfAName({ chunks }: Clause, at: number): boolean {
  const [name, noun] = [oneAt(chunks, at - 2), chunks[at]];
  if (name?.kind !== 'noun' || !name.name || noun?.kind !== 'noun' || !/^an?$/u.test(noun.det ?? '')) return false;
  return isMarkAt(chunks, at - 1, 'comma') && isMarkAt(chunks, at - 3, 'prep', 'of') && name.to > name.from + 1;
}

/** "Kenneth Mills, a student, was killed": of the one who is called by name, the students. */
export function tellWho({ found }: Clause, at: number, noun: NounChunk): void {
  const named = found.get(at - 2);
  if (named?.quantity.implicit && named.population === null) named.population = noun.population;
}

/**
 * "Maria Alonso, a mother of three, was killed", "Colonel Gul, the commander of the unit, and two guards": counted by the name; but
 * "Officer Dunn, a clerk and two guards".
 */
function isOfNamed({ chunks, found }: Clause, at: number): boolean {
  const [who, noun] = [oneAt(chunks, at - 2), chunks[at]];
  if (!isMarkAt(chunks, at - 1, 'comma') || who?.kind !== 'noun' || !who.name || !found.has(at - 2)) return false;
  if (noun?.kind !== 'noun' || noun.plural || noun.name || noun.quantity?.implicit === false) return false;
  if (/^an?$/u.test(noun.det ?? '') && who.population === null) return true;
  if (noun.det !== null && !/^(?:an?|the)$/u.test(noun.det)) return false;
  const end = pastPhrases(chunks, at + 1);
  if (!isMarkAt(chunks, end, 'comma')) return false;
  const next = chunks[end + 1];
  return (next?.kind === 'verb' && next.finite) || (noun.det !== 'a' && noun.det !== 'an' && next?.kind === 'and');
}

/** "the murder of its driver, Ana Ruiz, 44": the driver has been counted; but "a guard, Officer Ray Dunn and a clerk". */
function isNameOfOne(clause: Clause, at: number): boolean {
  const [one, noun] = [nounAt(clause, at - 2), nounAt(clause, at)!];
  if (!isMarkAt(clause.chunks, at - 1, 'comma') || !noun.name || !clause.found.has(at - 2)) return false;
  // "the deaths of two friends, Lily Marsh, 21, and Connor Byrne, 22": the two.
  const isOfSeveral = one?.person === 'yes' && one.quantity?.implicit === false && (one.quantity.min ?? 0) > 1;
  if (isOfSeveral && noun.population === null) return true;
  return one?.person === 'yes' && !one.plural && !one.name && isMarkAt(clause.chunks, at + 1, 'comma');
}

/** "One person, the driver, was killed": the driver is the one. */
function isTheOne(clause: Clause, at: number): boolean {
  const [one, verb] = [nounAt(clause, at - 2), clause.chunks[at + 2]];
  const areCommas = isMarkAt(clause.chunks, at - 1, 'comma') && isMarkAt(clause.chunks, at + 1, 'comma');
  if (!areCommas || one?.quantity?.implicit !== false || one.quantity.stated !== 1) return false;
  const { det } = nounAt(clause, at)!;
  // "One passenger, a 58-year-old engineer, did not survive"
  if (det === 'a' || det === 'an') return (verb?.kind === 'verb' && verb.finite) || isMark(verb, 'and');
  return det === 'the' && verb?.kind === 'verb' && verb.singular;
}

/** "The pilot was the only person on board": the person is the pilot. */
function isSaidOfOne(clause: Clause, at: number): boolean {
  const { from, to } = nounAt(clause, at)!;
  const verb = oneAt(clause.chunks, at - 1);
  if (verb?.kind !== 'verb' || !verb.copula || verb.negated) return false;
  if (!clause.chunks.slice(0, at - 1).some((one) => one.kind === 'noun' && one.person === 'yes')) return false;
  return clause.line.lower.slice(from, to).some((word) => word === 'only' || word === 'sole');
}

/** "shot his wife, businesswoman Ada Marsh, by accident": the businesswoman is she; but "killed a guard, Officer Ray Dunn and a clerk". */
function namesOne(clause: Clause, at: number): boolean {
  const one = nounAt(clause, at - 2);
  const noun = nounAt(clause, at)!;
  if (!isMarkAt(clause.chunks, at - 1, 'comma') || !noun.name || noun.population === null) return false;
  if (one?.person !== 'yes' || one.plural || one.quantity || one.name || one.det !== 'the') return false;
  const after = isMarkAt(clause.chunks, at + 1, 'comma') ? clause.chunks[at + 2] : clause.chunks[at + 1];
  return after?.kind !== 'and';
}

/** "The pilot, a father of three, died": the father is the pilot; but "the driver, a passenger and a child died". */
function describesOne(clause: Clause, at: number): boolean {
  const { chunks } = clause;
  // "the driver of a van, a man in his 40s, was hurt": the man is the driver.
  const isOf = isMarkAt(chunks, at - 3, 'prep', 'of') && nounAt(clause, at - 2)?.person !== 'yes';
  const one = nounAt(clause, isOf ? at - 4 : at - 2);
  const noun = nounAt(clause, at);
  const isCounted = one?.quantity != null && !one.quantity.implicit;
  // "The seventh, a girl of nine, survived"
  const isSomebody = one?.person === 'yes' || one?.other != null;
  if (!isMarkAt(chunks, at - 1, 'comma') || !one || !isSomebody || one.plural || isCounted) return false;
  if (one.det !== 'the' || (noun?.det !== 'a' && noun?.det !== 'an')) return false;
  const end = pastPhrases(chunks, at + 1);
  const verb = chunks[end + 1];
  return isMarkAt(chunks, end, 'comma') && verb?.kind === 'verb' && verb.finite;
}

/** "a girl of seven", "a mother of three": said of one person; "six members of one family": of the six. */
export function isOfOne(clause: Clause, at: number): boolean {
  if (at === 0) return false;
  const noun = nounAt(clause, at);
  const one = nounAt(clause, at - 2);
  if (
    noun?.population === 'families' &&
    isMarkAt(clause.chunks, at - 1, 'prep', 'of') &&
    clause.line.cues.members.has(one?.head ?? '')
  )
    return true;
  // "the 35-year-old, father to two boys, died": his boys live.
  const isTo = isMarkAt(clause.chunks, at - 1, 'prep', 'to') || isMarkAt(clause.chunks, at - 1, 'prep', 'of');
  if (isTo && noun?.quantity?.implicit === false && clause.line.cues.parents.has(one?.head ?? '') && !one!.plural)
    return true;
  if (!noun?.quantity || noun.head !== null || !isMarkAt(clause.chunks, at - 1, 'prep', 'of')) return false;
  // "bodies lay in heaps of five"
  if (one?.plural && one.det === null && one.quantity === null && clause.line.cues.heaps.has(one.head ?? ''))
    return true;
  // "a city of 50,000"
  if (one && clause.line.cues.towns.has(one.head ?? '')) return true;
  return one?.person === 'yes' && !one.plural && !one.carrier && one.quantity === null && one.nominal === null;
}

/** "a fire on the KM Barcelona 5": the number of a ship. */
function isShipNumber({ line }: Clause, at: number): boolean {
  return line.cues.ships.has(line.lower[at - 2] ?? '') || line.cues.ships.has(line.lower[at - 3] ?? '');
}

/** "Six of the wounded are over 60": said of those counted before "are". */
function isOverAge({ chunks }: Clause, at: number, text: string): boolean {
  const copula = oneAt(chunks, at - 1);
  if (copula?.kind !== 'verb' || !copula.copula || !/^(?:over|under) \d\d$/u.test(text)) return false;
  // "Four of those who died were over 80"
  return chunks.slice(0, at - 1).some((one) => one.kind === 'noun' && one.quantity !== null);
}

/** "Erik Berg, 28, died", "shot his sister, 4", "two men, 23 and 31, were shot": bare numbers set off by commas after who they tell of. */
export function isAge(clause: Clause, at: number): boolean {
  const { chunks } = clause;
  const noun = nounAt(clause, at);
  if (!noun?.quantity) return false;
  // "Arden, population 22,000, …", "a girl no older than 12"
  if (noun.head === null && (nounAt(clause, at - 1)?.head === 'population' || AGED.test(noun.quantity.text)))
    return true;
  if (noun.head === null && isShipNumber(clause, noun.from)) return true;
  if (noun.head === null && isOverAge(clause, at, noun.quantity.text)) return true;
  // "Seven fans, the youngest of them 15, died"
  const isOf = isMarkAt(chunks, at - 2, 'prep', 'of');
  const eldest = nounAt(clause, isOf ? at - 3 : isMarkAt(chunks, at - 1, 'adv') ? at - 2 : at - 1);
  if (noun.head === null && ELDEST.has(eldest?.head ?? '')) return true;
  // "by three in the afternoon"
  const hour = nounAt(clause, at + 2);
  if (noun.head === null && isMarkAt(chunks, at + 1, 'prep', 'in') && hour?.det === 'the' && HOURS.has(hour.head ?? ''))
    return true;
  if (!isBareNumber(noun)) return false;
  // "Officer Dan Berg, now 34, was wounded"
  let first = isMarkAt(chunks, at - 1, 'adv', 'now') || isMarkAt(chunks, at - 1, 'adv', 'then') ? at - 1 : at;
  for (let last = 0; last !== first && first > 2; ) {
    last = first;
    // "13, nine, and five"
    const joint = isMarkAt(chunks, first - 1, 'and') && isMarkAt(chunks, first - 2, 'comma') ? first - 2 : first - 1;
    if (isJoint(chunks[joint]) && isBareNumber(nounAt(clause, joint - 1))) first = joint - 1;
  }
  // "his three children, who were 13, nine and five, did not make it"
  const are = oneAt(chunks, first - 1);
  if (are?.kind === 'verb' && are.copula && isMarkAt(chunks, first - 2, 'rel', 'who')) return true;
  const who = nounAt(clause, first - 2);
  if (!isMarkAt(chunks, first - 1, 'comma') || !who || (!who.name && who.person !== 'yes') || isBareNumber(who))
    return false;
  // "The driver, 31 passengers": a list goes on with a noun; an age stands alone.
  const each = who.quantity !== null && (noun.det === 'all' || noun.det === 'both');
  const many = !each && (who.plural || (who.quantity !== null && who.quantity.max !== 1));
  if (many && first === at && !(isJoint(chunks[at + 1]) && isBareNumber(nounAt(clause, at + 2)))) return false;
  const after = chunks[at + 1];
  return after === undefined || CLOSES.has(after.kind) || (isJoint(after) && isBareNumber(nounAt(clause, at + 2)));
}

/** "About one patient in 10 dies", "one in every five": a ratio, of which neither figure counts anyone. */
export function isOutOf({ chunks }: Clause, at: number): boolean {
  const isIn = (one: Chunk | undefined, many: Chunk | undefined): boolean =>
    one?.kind === 'noun' &&
    many?.kind === 'noun' &&
    one.quantity?.stated === 1 &&
    !one.quantity.implicit &&
    many.head === null &&
    many.quantity?.unit.kind === 'count' &&
    (many.quantity?.stated ?? 0) > 1;
  // "affected 36 out of 64 districts": of districts, and of nobody
  if (isMarkAt(chunks, at + 1, 'prep', 'out') && isMarkAt(chunks, at + 2, 'prep', 'of')) {
    const all = oneAt(chunks, at + 3);
    if (all?.kind === 'noun' && all.person === 'no' && all.quantity !== null) return true;
  }
  // "23 samples out of 120 tested positive"
  const [thing, bare] = [oneAt(chunks, at - 3), chunks[at]];
  const isOf = isMarkAt(chunks, at - 1, 'prep', 'of') && isMarkAt(chunks, at - 2, 'prep', 'out');
  if (isOf && thing?.kind === 'noun' && thing.person === 'no' && bare?.kind === 'noun' && bare.head === null)
    return true;
  if (isMarkAt(chunks, at + 1, 'prep', 'in') && isIn(chunks[at], chunks[at + 2])) return true;
  return isMarkAt(chunks, at - 1, 'prep', 'in') && isIn(oneAt(chunks, at - 2), chunks[at]);
}

const HOURS = new Set(['morning', 'afternoon', 'evening']);
const AGED = /\b(?:older|younger)\b/u;

function isBareNumber(noun: NounChunk | null): boolean {
  // "three girls, all 14"
  const set = noun?.det === null || noun?.det === 'all' || noun?.det === 'both';
  if (noun === null || noun.other !== null || !set || noun.pronoun || noun.zero) return false;
  if (noun.quantity !== null)
    return noun.head === null && (/^\d{1,3}$/u.test(noun.quantity.text) || isAgeInWords(noun.quantity));
  return noun.head === null && noun.to === noun.from + 1;
}

/** "Girl, nine, and man, 61, killed" */
function isAgeInWords({ text, stated, unit, implicit }: Quantity): boolean {
  return !implicit && unit.kind === 'count' && stated !== null && stated < OLDEST && /^[a-z]+(?:-[a-z]+)?$/u.test(text);
}

const OLDEST = 100;

function isJoint(chunk: Chunk | undefined): boolean {
  return isMark(chunk, 'and') || isMark(chunk, 'comma');
}

const CLOSES: ReadonlySet<string> = new Set(['comma', 'stop', 'open', 'close', 'colon', 'dash']);

/** "shot 15 people and himself": whoever did it; "a man shot himself" is a man. */
export function selfIn({ chunks, found }: Clause, at: number): string | null {
  const self = SELVES.get((chunks[at] as NounChunk).head ?? '') ?? null;
  // "fatally shot eight people, then himself", "killed his wife before turning the gun on himself"
  const hasOthers = (): boolean => [...found.values()].some((one) => one.noun < at && one.measure === 'killed');
  return self !== null && (isMarkAt(chunks, at - 1, 'and') || hasOthers()) ? 'perpetrators' : self;
}

const SELVES: ReadonlyMap<string, string> = new Map([
  ['himself', 'men'],
  ['herself', 'women'],
]);
