import { oneAt } from '../model/one-at.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import { type Clause, isMark, isMarkAt, nounAt, type Reading } from './draft.ts';
import { lastWhole } from './wholes.ts';

/** "Dead: 17. Injured: 49.", "Fatalities: 3": a label before the figure. */
export function labelled(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks } = clause;
  const isListed = isMarkAt(chunks, at - 1, 'comma') && isOfLabels(clause, at);
  if ((!isMarkAt(chunks, at - 1, 'colon') && !isListed) || noun.head !== null) return null;
  const label = oneAt(chunks, at - 2);
  // "Philippines hostages: Four rescued in gun battle"
  const own = chunks[at + 1];
  if (own?.kind === 'verb' && own.uses.length > 0) return null;
  const first = at === 2 || oneAt(chunks, at - 3)?.kind === 'stop' || oneAt(chunks, at - 3)?.kind === 'comma';
  if (!label || (!first && !isListed)) return null;
  if (label.kind === 'verb') return label.uses[0]?.[0] ? { measure: label.uses[0][0].measure } : null;
  if (label.kind !== 'noun') return null;
  const use = label.premodifier ?? label.nominal ?? label.toll;
  return use ? { measure: use.measure } : null;
}

/** "The tally was dead, 28; missing, 13": one of a list of labels, each with its figure. */
function isOfLabels({ chunks }: Clause, at: number): boolean {
  const isItem = (j: number): boolean =>
    isMarkAt(chunks, j - 1, 'comma') && oneAt(chunks, j)?.kind === 'noun' && oneAt(chunks, j - 2)?.kind !== 'comma';
  const isParted = (j: number): boolean => isMarkAt(chunks, j, 'stop', ';');
  const ends = oneAt(chunks, at + 1) === undefined || isMarkAt(chunks, at + 1, 'stop');
  return ends && ((isParted(at + 1) && isItem(at + 4)) || (isParted(at - 3) && isItem(at)));
}

/** "Killed in the raid were five militants and a teacher": the predicate comes first. */
export function inverted(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks } = clause;
  const first = chunks[0];
  const so = soWere(clause, at, noun);
  if (so) return so;
  if (first?.kind !== 'verb' || first.uses.length === 0 || first.voice === 'gerund' || noun.person === 'no')
    return null;
  let j = at - 1;
  while (j > 0 && (isMarkAt(chunks, j, 'and') || isMarkAt(chunks, j, 'comma')) && oneAt(chunks, j - 1)?.kind === 'noun')
    j -= 2;
  const copula = chunks[j];
  if (copula?.kind !== 'verb' || !copula.copula || j === 0) return null;
  // Between the two verbs stand phrases only.
  for (let i = 1; i < j; i++) {
    const { kind } = chunks[i]!;
    if (kind !== 'prep' && kind !== 'noun' && kind !== 'adv') return null;
  }
  const use = first.uses[0]![0]!;
  return { measure: use.measure, verb: 0 };
}

/** Chunks back to the verb that "so were" repeats. */
const REACH = 12;

function isHelper(verb: Chunk | undefined): boolean {
  return verb?.kind === 'verb' && verb.copula && verb.to === verb.from + 1;
}

/** "All three attackers were killed and so were four soldiers", "Two soldiers died and so did five civilians" */
function soWere({ chunks, found }: Clause, at: number, noun: NounChunk): Reading | null {
  const verb = oneAt(chunks, at - 1);
  // "Twenty tourists were killed, as were two assailants"
  const isAs = isMarkAt(chunks, at - 2, 'sub', 'as') && isMarkAt(chunks, at - 3, 'comma') && isHelper(verb);
  const isSo = isMarkAt(chunks, at - 2, 'sub', 'so') || isMarkAt(chunks, at - 2, 'adv', 'so') || isAs;
  if (!isSo || verb?.kind !== 'verb' || verb.negated || noun.person === 'no') return null;
  const told = [...found.values()].findLast((one) => one.noun < at);
  if (told) return { measure: told.measure, verb: told.verb };
  // "He was rescued, and so were three of the Indonesians"
  let said = at - 2;
  while (said > at - REACH && oneAt(chunks, said)?.kind !== 'verb') said--;
  const before = oneAt(chunks, said);
  const use = before?.kind === 'verb' && !before.negated ? before.uses[0]?.[0] : undefined;
  return use && before?.kind === 'verb' && before.finite ? { measure: use.measure, verb: said } : null;
}

/** "1,900 people were detained, up from 900 a week before", "compared with 900 last year": the older figure of the same thing. */
export function upFrom(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks } = clause;
  const isNamed = noun.head !== null && noun.population !== 'people';
  if (isNamed || oneAt(chunks, at - 1)?.kind !== 'prep') return null;
  // "down from a peak of more than 40,000"
  const peak = isMarkAt(chunks, at - 1, 'prep', 'of') ? nounAt(clause, at - 2) : null;
  if (peak?.head === 'peak' || peak?.head === 'high') return upFrom(clause, at - 2, noun);
  // "down 20 percent from 1,650 in 2011"
  const share = nounAt(clause, at - 2)?.quantity?.unit.kind === 'percent';
  const direction = chunks[share ? at - 3 : at - 2];
  const changed =
    isMarkAt(chunks, at - 1, 'prep', 'from') && (isMark(direction, 'prep', 'up') || isMark(direction, 'prep', 'down'));
  // "raised the number of dead to 213, from 200"
  const last = clause.found.get(at - 3);
  const isFrom = isMarkAt(chunks, at - 1, 'prep', 'from') && isMark(direction, 'comma') && noun.head === null;
  if (isFrom && last?.rule === 'claim/toll' && last.role === 'total' && !isMarkAt(chunks, at + 1, 'prep', 'to'))
    return { measure: last.measure, role: 'previous', population: last.population };
  const compared = direction !== undefined && oneAt(clause.line.lower, direction.to - 1) === 'compared';
  if (!changed && !compared) return null;
  const whole = lastWhole(clause, at);
  return whole?.sentence === clause.sentence
    ? { measure: whole.measure, role: 'previous', population: whole.population }
    : null;
}

/** "Two were killed in the first blast, five in the second": the verb is not said again. */
export function elided(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks } = clause;
  if (noun.head !== null || noun.quantity === null || noun.quantity.implicit) return null;
  // "seven were killed in Karsk on Monday and another four on Tuesday"
  // "Four died at the scene and two others at Park Hospital"
  const isMore = noun.other !== null && MORE.has(noun.other);
  if (noun.other !== null && !isMore) return null;
  // "64 people have perished there, as against 30 in the capital"
  const isAgainst = isMarkAt(chunks, at - 1, 'prep', 'against') && clause.line.lower[chunks[at - 1]!.from - 1] === 'as';
  const joins = isMarkAt(chunks, at - 1, 'comma') || isMarkAt(chunks, at - 1, 'and') || isAgainst;
  const place = chunks[at + 1];
  if (place?.kind !== 'prep') return null;
  const placed = PLACES.has(place.word) || place.word === 'to';
  const where = nounAt(clause, at + 2);
  // "17 in Dale and 10 in two other districts"
  if (!joins || !placed || (where?.quantity && where.other !== 'other')) return null;
  const told = [...clause.found.values()].findLast((one) => one.noun < at);
  if (!told || told.quantity.implicit) return null;
  // "Nineteen of the dead were in the capital and four in the port"
  const isPart =
    isMarkAt(chunks, told.noun + 1, 'prep', 'of') ||
    // "Of the dead, nine were in Lamjung, three in Gorkha and one in Dale"
    ((told.rule === 'claim/elided' || told.rule === 'claim/of-the-group') && told.role === 'part');
  // "Nineteen bodies were taken to the county morgue and four to the clinic"; but "two to hospital and four to prison"
  if (place.word === 'to' && told.measure !== 'killed') return null;
  // "Nineteen bodies were taken to …": the noun tells it, whatever the verb.
  // "18 deaths in Agra and another six in Mathura"
  const isCounted = told.rule === 'claim/counted-noun' && nounAt(clause, told.noun)?.nominal?.people === false;
  const hasVerb = told.verb >= 0 || chunks[told.noun + 1]?.kind === 'verb' || isCounted;
  if (!isPart && (!hasVerb || told.role === 'part')) return null;
  if (isAgainst) return { measure: told.measure, verb: told.verb, population: told.population };
  // The one before it has a place of its own: "in the first blast".
  for (let j = told.noun + 1; j < at - 1; j++) {
    const chunk = chunks[j]!;
    if (chunk.kind === 'prep' && (PLACES.has(chunk.word) || chunk.word === place.word)) {
      const { measure, verb, population, whole } = told;
      return { measure, verb, population, whole, role: isPart ? 'part' : isMore ? 'increment' : 'total' };
    }
  }
  return null;
}

const PLACES = new Set(['in', 'on', 'at', 'near', 'from', 'by']);
const MORE = new Set(['another', 'others', 'more']);
