import { oneAt } from '../model/one-at.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import { type Clause, isMarkAt, type Reading } from './draft.ts';
import type { Line } from './line.ts';

/** Chunks between a case and those it is laid against: "charges of manslaughter over the collapse were brought against three". */
const REACH = 8;

/** "Charges have been laid against three", "Cases were registered against 34 people": those whom the law takes up. */
export function chargedAgainst({ chunks, line }: Clause, at: number, noun: NounChunk): Reading | null {
  if (noun.person === 'no' || !isMarkAt(chunks, at - 1, 'prep', 'against')) return null;
  const { laying } = line.cues;
  const isLaying = (one: Chunk | undefined): boolean => one?.kind === 'verb' && !one.negated && laying.has(one.main);
  let verb = at - 2;
  while (verb > at - REACH && !isLaying(oneAt(chunks, verb))) verb--;
  if (!isLaying(oneAt(chunks, verb))) return null;
  const isLaid = verb === at - 2 || isCase(chunks[verb + 1], line);
  const cases = chunks.slice(Math.max(0, at - REACH), at).filter((one) => isCase(one, line));
  // "No charges have been filed against the mother"
  const isNone = cases.some((one) => one.kind === 'noun' && (one.zero || one.quantity?.max === 0));
  return isLaid && cases.length > 0 && !isNone ? { measure: 'charged', verb } : null;
}

/** "charges", "a case", "an FIR": whatever else the word can be. */
function isCase(chunk: Chunk | undefined, { lower, cues }: Line): boolean {
  return chunk !== undefined && (cues.lawCases.has(lower[chunk.to - 1]!) || cues.lawCases.has(lower[chunk.from]!));
}

/** "Murder charge for three in Leeds": in a headline; a charge for two guests is money. */
export function chargeFor({ chunks, line }: Clause, at: number, noun: NounChunk): Reading | null {
  const charge = oneAt(chunks, at - 2);
  if (noun.person === 'no' || !isMarkAt(chunks, at - 1, 'prep', 'for') || !charge) return null;
  const crime = oneAt(line.lower, charge.to - 2) ?? '';
  const isCharge = /^charges?$/u.test(line.lower[charge.to - 1]!);
  return isCharge && line.cues.chargeable.has(crime) ? { measure: 'charged' } : null;
}

/** "Coast guard calls off search for five", "the search for two fishermen"; the police search for suspects. */
export function searchedFor({ chunks, line }: Clause, at: number, noun: NounChunk): Reading | null {
  const before = chunks[at - 1];
  if (before === undefined || line.lower[before.to - 1] !== 'for' || line.lower[before.to - 2] !== 'search')
    return null;
  if (noun.person !== 'yes') {
    const isBare = noun.head === null && noun.quantity?.implicit === false;
    const around = line.lower.slice(Math.max(0, before.to - REACH), before.to);
    return isBare && around.some((word) => SEARCHES.test(word)) ? { measure: 'missing' } : null;
  }
  const isLost = !line.cues.soughtByLaw.has(noun.population ?? '') && noun.nominal === null;
  return isLost && noun.quantity?.implicit === false && noun.premodifier === null ? { measure: 'missing' } : null;
}

const SEARCHES =
  /^(?:call|calls|called|suspend|suspends|suspended|halt|halts|halted|resume|resumes|resumed|abandon|abandons|abandoned)$/u;
