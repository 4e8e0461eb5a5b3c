import { oneAt } from '../model/one-at.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import { type Clause, type Draft, isApart, isEnd, isMark, isMarkAt, nounAt, type Reading } from './draft.ts';
import { opensPut } from './givers.ts';
import { lastWhole } from './wholes.ts';

/** "Fifteen people died, not 18 as earlier reported": the figure that no longer holds. */
function takenBack(clause: Clause, at: number): Reading | null {
  const { chunks, line } = clause;
  // "42 dead, instead of 37"
  const { from } = chunks[at]!;
  const isInstead = line.lower[from - 2] === 'instead' && line.lower[from - 1] === 'of';
  // "with four vessels instead of 11": of what is counted right before
  const counted = isInstead
    ? chunks.findLastIndex((one, j) => j < at && one.kind === 'noun' && one.quantity !== null)
    : -1;
  const whole = counted >= 0 && clause.found.has(counted) ? lastWhole(clause, at) : null;
  if (whole) return { measure: whole.measure, population: whole.population, role: 'previous' };
  const before = isMarkAt(chunks, at - 2, 'comma') || isMarkAt(chunks, at - 2, 'and');
  if (!isMarkAt(chunks, at - 1, 'adv', 'not') || !before) return null;
  const next = chunks[at + 1];
  const verb = chunks[at + 2];
  const isSaid =
    isMark(next, 'sub', 'as') &&
    ((verb?.kind === 'verb' && (verb.reporting || verb.main === 'thought')) ||
      isToldBefore(clause, at + 2) ||
      isItStated(clause, at + 2));
  if (!isSaid && (!next || !isEnd(next))) return null;
  const told = lastWhole(clause, at);
  if (told?.sentence !== clause.sentence || told.quantity.implicit) return null;
  return { measure: told.measure, population: told.population, role: 'previous' };
}

/** "as it had first stated", "as they reported earlier" */
function isItStated({ chunks }: Clause, at: number): boolean {
  const it = chunks[at];
  if (it?.kind !== 'noun' || !it.pronoun) return false;
  for (let j = at + 1; j < at + 4; j++) {
    const verb = chunks[j];
    if (verb?.kind === 'verb' && verb.reporting) return true;
    if (!verb || isEnd(verb)) return false;
  }
  return false;
}

/** "as previously announced", "as first announced" */
function isToldBefore({ chunks, line }: Clause, at: number): boolean {
  const first = chunks[at];
  const verb = chunks[at + 1];
  const isFirst = first?.kind === 'noun' && line.cues.inOrder.has(first.head ?? '');
  if (isFirst && verb?.kind === 'verb' && verb.reporting) return true;
  return chunks[at]?.kind === 'adv' && line.cues.earlier.has(line.lower[chunks[at].from]!);
}

/** "Police said half a million were in the city; organisers spoke of a million": of a count that is no claim. */
function isCrowdSince({ chunks, found }: Clause, at: number, told: Draft | null): boolean {
  const from = told && [...found.values()].includes(told) ? told.noun + 1 : 0;
  return chunks
    .slice(from, at - 1)
    .some((one, j) => one.kind === 'noun' && one.quantity?.unit.kind === 'count' && !found.has(from + j));
}

/** "Seventy people are missing, according to the government; 150, says the Red Cross" */
function isSaidBy({ chunks }: Clause, at: number): boolean {
  const verb = chunks[at + 2];
  return (
    isApart(oneAt(chunks, at - 1)) &&
    isMark(chunks[at + 1], 'comma') &&
    verb?.kind === 'verb' &&
    verb.reporting &&
    chunks[at + 3]?.kind === 'noun'
  );
}

/**
 * "Police confirmed seven deaths but local media reported as many as 13", "the army acknowledged losing 14", "the police would confirm
 * only four": of what the sentence told before.
 */
function isReported({ chunks, found, line }: Clause, at: number): boolean {
  const next = chunks[at + 1];
  const verb = oneAt(chunks, at - 1);
  if (!isEnd(next) || verb?.kind !== 'verb' || verb.voice === 'passive') return false;
  const tells = verb.reporting || line.cues.claimed.has(verb.main) || line.cues.conceding.has(verb.main);
  // "losing 14", which the army admits
  const admits = verb.voice === 'gerund' && verb.uses.length > 0 && oneAt(chunks, at - 2)?.kind === 'verb';
  const last = [...found.values()].findLast((one) => one.noun < at);
  return (tells || admits) && last !== undefined && !last.quantity.implicit && BEFALLEN.has(last.measure);
}

const BEFALLEN = new Set(['killed', 'injured', 'missing']);

/** "The number of dead is 30, says the army; the opposition says it is closer to 150" */
function isSaidToBe({ chunks, line }: Clause, at: number): boolean {
  const isCloser =
    isMarkAt(chunks, at - 1, 'prep', 'to') && line.cues.closer.has(line.lower[chunks[at - 1]!.from - 1]!);
  const is = isCloser ? at - 3 : at - 1;
  const [verb, it, says] = [oneAt(chunks, is), oneAt(chunks, is - 1), oneAt(chunks, is - 2)];
  const isIt = verb?.kind === 'verb' && verb.copula && it?.kind === 'noun' && it.head === 'it';
  return isIt && says?.kind === 'verb' && says.reporting;
}

/** "The defender's office put it at 132" */
function isItPut({ chunks, line }: Clause, at: number): boolean {
  const [it, verb] = [oneAt(chunks, at - 2), oneAt(chunks, at - 3)];
  const isAt = isMarkAt(chunks, at - 1, 'prep', 'at') && it?.kind === 'noun' && it.head === 'it';
  return isAt && verb?.kind === 'verb' && line.cues.putting.has(verb.main);
}

/** "had earlier put it at 32" */
function isPutBefore({ chunks, line }: Clause, at: number): boolean {
  const { from, to } = chunks[at - 3]!;
  return line.lower.slice(Math.max(0, from - 1), to).some((word) => line.cues.earlier.has(word));
}

/** "their figure of 45", "the ministry's toll of 45" */
function isOwnFigure(clause: Clause, at: number): boolean {
  const figure = isMarkAt(clause.chunks, at - 1, 'prep', 'of') ? nounAt(clause, at - 2) : null;
  return figure !== null && figure.quantity === null && clause.line.cues.counts.has(figure.head ?? '');
}

/** What "it" is: how many of them there were, told as a number or in the same sentence. */
function isToll({ sentence }: Clause, told: Draft | null): boolean {
  return told !== null && BEFALLEN.has(told.measure) && (told.sentence === sentence || told.rule === 'claim/toll');
}

/** "The number was put at five by the prosecutor and seven by paramedics" */
function isPutBy({ chunks, found }: Clause, at: number): boolean {
  const who = chunks[at + 2];
  const isBy = isMarkAt(chunks, at - 1, 'and') && isMarkAt(chunks, at + 1, 'prep', 'by');
  return isBy && who?.kind === 'noun' && [...found.values()].some((one) => one.noun < at && one.rule === 'claim/toll');
}

/** "Police put the death toll at 40, the rebels at 120" */
function isPutToo({ chunks, found }: Clause, at: number): boolean {
  if (!opensPut(chunks, at - 2)) return false;
  return [...found.values()].some(
    (one) => one.noun < at - 3 && one.rule === 'claim/toll' && isMarkAt(chunks, one.noun - 1, 'prep', 'at'),
  );
}

/** "double the 500 reported on Monday", "twice the 950 first announced", "fewer than the 14 first reported by witnesses" */
function isOfBefore({ chunks, line }: Clause, at: number, noun: NounChunk): boolean {
  const first = chunks[at + 1];
  const verb = first?.kind === 'noun' && line.cues.inOrder.has(first.head ?? '') ? chunks[at + 2] : first;
  const times = oneAt(chunks, at - 1);
  const isTimes =
    times?.kind === 'noun' &&
    times.quantity !== null &&
    /\b(?:double|twice|treble|triple|times)$/iu.test(times.quantity.text);
  // "far below the 14 initially reported", "one more than the five reported on Tuesday"
  const isThan =
    (isMarkAt(chunks, at - 1, 'sub', 'than') || line.cues.measuredBy.has(line.lower[noun.from - 1]!)) &&
    (verb !== first ||
      (verb?.kind === 'verb' && line.cues.earlier.has(line.lower[verb.from]!)) ||
      isTime(chunks[at + 2]) ||
      (isMark(chunks[at + 2], 'prep', 'on') && isTime(chunks[at + 3])));
  return noun.det === 'the' && (isTimes || isThan) && verb?.kind === 'verb' && line.cues.claimed.has(verb.main);
}

/** Words before "it": "A day earlier". */
const EARLIER = 6;

/** "A day earlier it reported 17." */
function isItsReport({ chunks, line }: Clause, at: number): boolean {
  const [who, verb] = [oneAt(chunks, at - 2), oneAt(chunks, at - 1)];
  const isIt = who?.kind === 'noun' && who.pronoun && verb?.kind === 'verb' && verb.reporting;
  if (!isIt) return false;
  return line.lower.slice(Math.max(0, who.from - EARLIER), verb.to).some((word) => line.cues.earlier.has(word));
}

function isTime(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && chunk.time;
}

function previousOf(clause: Clause, at: number): Reading | null {
  const told = lastWhole(clause, at);
  return told && { measure: told.measure, population: told.population, role: 'previous' };
}

/** "State media reported 22 dead, while the opposition spoke of more than 100": another's figure of the same thing. */
export function rivalFigure(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks } = clause;
  if (noun.head !== null || noun.other !== null || noun.quantity?.implicit !== false) return null;
  const former = takenBack(clause, at);
  if (former) return former;
  const next = chunks[at + 1];
  // "far below the 141 claimed by the rebels"
  const isClaimed =
    noun.det === 'the' &&
    next?.kind === 'verb' &&
    clause.line.cues.claimed.has(next.main) &&
    isMarkAt(chunks, at + 2, 'prep', 'by');
  const verb = oneAt(chunks, at - 2);
  const ends = isEnd(next);
  const isOfDay = isMark(next, 'prep', 'on') && isTime(chunks[at + 2]);
  const isSpoken =
    isMarkAt(chunks, at - 1, 'prep', 'of') &&
    verb?.kind === 'verb' &&
    clause.line.cues.speaking.has(verb.main) &&
    (ends || isOfDay);
  // "twice the 950 first announced", but "twice the 40 given by the army": a rival's
  if (!isClaimed && isOfBefore(clause, at, noun)) return previousOf(clause, at);
  if (ends && isItPut(clause, at) && isPutBefore(clause, at)) return previousOf(clause, at);
  // "The institute had spoken of 64 on Wednesday", "A day earlier it reported 17"
  const isPluperfect = isSpoken && clause.line.lower[verb.from] === 'had';
  if (isPluperfect || (ends && isItsReport(clause, at))) return previousOf(clause, at);
  const isSaid = ends && (isSaidToBe(clause, at) || isItPut(clause, at));
  const isTold = isSaidBy(clause, at) || isReported(clause, at) || isPutBy(clause, at) || isPutToo(clause, at);
  // "Police stood by their figure of 45"
  const isTheirs = ends && isOwnFigure(clause, at);
  if (!isSaid && !isClaimed && !isSpoken && !isTold && !isTheirs) return null;
  const told = lastWhole(clause, at);
  if (isCrowdSince(clause, at, told) || (isSaid && !isToll(clause, told))) return null;
  return told && !told.quantity.implicit ? { measure: told.measure, population: told.population } : null;
}
