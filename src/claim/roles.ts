import { oneAt } from '../model/one-at.ts';
import { isLastOfThem, isSeen } from './bodies.ts';
import { isWorstWith } from './by-place.ts';
import type { VerbChunk } from './chunk.ts';
import { isCountedThen, isOfManner, isOfOneMortuary } from './counted-then.ts';
import { isOfPlace } from './crossing.ts';
import { type Clause, type Draft, isMarkAt, settled } from './draft.ts';
import { isCorrected, isOfOldVersion, OLDER } from './former-figure.ts';
import type { Line } from './line.ts';
import { isOfOneArea } from './one-area.ts';

/** What the words around a figure say of its role: an older figure, a rate, an addition to the total told after it. */
export function settleRoles(
  drafts: readonly Draft[],
  groups: ReadonlyMap<number, readonly Draft[]>,
  clauses: ReadonlyMap<number, Clause>,
): void {
  const counted = new Set(drafts.flatMap(({ quantity, measure }) => (quantity.max === 0 ? [] : measure)));
  for (const [at, draft] of drafts.entries()) {
    if (draft.role !== 'total') continue;
    const beside = groups.get(draft.sentence)!;
    const clause = clauses.get(draft.sentence)!;
    if (isOfOldVersion(clause)) settled(draft, 'role/old-version', { role: 'previous' });
    else if (isNoMore(draft, counted, clause)) settled(draft, 'role/no-more', { role: 'increment' });
    else if (draft.quantity.implicit) {
      // "A woman died in hospital on Friday, bringing the number of dead to three": not the woman told of before.
      if (isAdded(draft, beside, clause)) settled(draft, 'role/brings-the-toll', { role: 'increment' });
    } else if (isRate(draft, clause)) settled(draft, 'role/rate', { role: 'rate' });
    else if (isEarlier(draft, clause) || isOfEarlier(draft, drafts[at - 1], clause))
      settled(draft, 'role/earlier-count', { role: 'previous' });
    else if (isCountedThen(draft, drafts, clause, verbOfToll(draft, clause)))
      settled(draft, 'role/earlier-count', { role: 'previous' });
    else if (isCorrected(draft, clause)) settled(draft, 'role/corrected', { role: 'previous' });
    else if (isSuperseded(draft, beside, clause)) settled(draft, 'role/told-in-passing', { role: 'previous' });
    else if (isIncluded(draft, clause)) settled(draft, 'role/included', { role: 'part' });
    else if (isOfOneHospital(draft, drafts, clause) || isOfOneMortuary(draft, drafts, clause))
      settled(draft, 'role/of-one-hospital', { role: 'part' });
    else if (isOfManner(draft, drafts, clause)) settled(draft, 'role/of-manner', { role: 'part' });
    else if (isLastOfThem(draft, clause) || isSeen(draft, drafts, clause))
      settled(draft, 'role/seen', { role: 'part' });
    else if (isAdded(draft, beside, clause)) settled(draft, 'role/brings-the-toll', { role: 'increment' });
    else if (isOnePlaceOfMany(draft, beside, groups)) settled(draft, 'role/of-one-area', { role: 'part' });
    else if (
      isOfWorst(draft, groups, clause) ||
      isOfOneArea(draft, groups, clause) ||
      isBesidePart(draft, beside, clause)
    )
      settled(draft, 'role/of-one-area', { role: 'part' });
  }
}

/**
 * "One man was killed. No other deaths were reported": none beside the one, and never the rival of that total.
 * "Two died; no one else was hurt" tells of the hurt for the first time: none in all.
 */
function isNoMore({ noun, quantity, measure }: Draft, counted: ReadonlySet<string>, { chunks, line }: Clause): boolean {
  const chunk = chunks[noun];
  if (quantity.max !== 0 || chunk?.kind !== 'noun' || !line.cues.beyond.has(chunk.other ?? '')) return false;
  return measure === 'casualties' ? counted.size > 0 : counted.has(measure);
}

/** "At least 66 have died. Haiti is the worst affected with 51 deaths": a part of them. */
function isOfWorst(
  { noun, measure, sentence }: Draft,
  groups: ReadonlyMap<number, readonly Draft[]>,
  clause: Clause,
): boolean {
  if (!isWorstWith(clause, noun)) return false;
  return [1, 2, 3].some((step) => groups.get(sentence - step)?.some((one) => one.measure === measure));
}

/** "The toll reached 55. Karsk has reported 33 deaths, Dale 14 and Arden eight": of each place, and of the 55. */
function isOnePlaceOfMany(
  { noun, measure, sentence, rule, quantity }: Draft,
  beside: readonly Draft[],
  groups: ReadonlyMap<number, readonly Draft[]>,
): boolean {
  const isMore = (one: Draft): boolean =>
    one.measure === measure && one.role === 'total' && (one.quantity.min ?? 0) > (quantity.max ?? 0);
  if (![1, 2].some((step) => groups.get(sentence - step)?.some(isMore))) return false;
  return rule === 'claim/gapped' || beside.some((one) => one.rule === 'claim/gapped' && one.noun > noun);
}

/** "In Bangkok, nine people died and 101 were missing": both are of the place that opens the sentence. */
function isBesidePart({ noun }: Draft, beside: readonly Draft[], { chunks }: Clause): boolean {
  const opens = isMarkAt(chunks, 0, 'prep', 'in') && isMarkAt(chunks, 2, 'comma');
  return opens && beside.some((one) => one.noun < noun && one.settledBy?.includes('role/of-one-area'));
}

/** "The figures include 56 deaths in Sarrow" */
function isIncluded({ noun }: Draft, { chunks, line: { cues } }: Clause): boolean {
  const count = oneAt(chunks, noun - 2);
  const isOf = count?.kind === 'noun' && (count.toll !== null || cues.counts.has(count.head ?? ''));
  return isOf && oneAt(chunks, noun - 1)?.kind === 'parts';
}

/** "Dozens were taken to hospital. Good Samaritan says it got 22 patients": those of one hospital. */
function isOfOneHospital(
  { measure, noun, sentence, population }: Draft,
  drafts: readonly Draft[],
  { chunks, line }: Clause,
): boolean {
  const verb = oneAt(chunks, noun - 1);
  const who = oneAt(chunks, noun - 2);
  if (verb?.kind !== 'verb' || verb.voice === 'passive' || !line.cues.admitting.has(verb.main)) return false;
  // "The Red Cross said it had treated 61 people": of no hospital.
  const isHospital = population === 'patients' || (who?.kind === 'noun' && line.cues.treating.has(who.head ?? ''));
  if (who?.kind !== 'noun' || who.plural || !isHospital) return false;
  return drafts.some(
    (one) =>
      one.sentence < sentence &&
      one.role === 'total' &&
      (one.measure === measure || one.measure === 'injured') &&
      !one.quantity.implicit,
  );
}

const EACH = new Set(['each', 'every', 'per']);
const AWAY = new Set(['after', 'before', 'earlier', 'later', 'ago', 'since', 'when', 'of']);

/** "about 30 people a day", "killed each day"; never "killed 12 people a day after the storm". */
export function isRate(draft: Draft, { line, chunks }: Clause): boolean {
  const noun = chunks[draft.noun]!;
  for (let i = noun.from; i < Math.min(noun.from + 14, line.lower.length - 1); i++) {
    const lower = line.lower[i]!;
    if (i >= noun.to && (lower === ',' || lower === ';')) return false;
    if (!line.cues.periods.has(line.lower[i + 1]!)) continue;
    if (EACH.has(lower)) return true;
    if ((lower === 'a' || lower === 'an') && i <= noun.to && i > noun.from && !AWAY.has(line.lower[i + 2] ?? ''))
      return true;
  }
  return false;
}

const STANDING = new Set(['stood', 'been']);

/** "had earlier put the toll at 9", "an earlier report spoke of 17 dead", "from an initial 37". */
function isEarlier(draft: Draft, clause: Clause): boolean {
  const { line, chunks } = clause;
  const { reports } = line.cues;
  const noun = chunks[draft.noun]!;
  const verb = draft.rule === 'claim/toll' ? verbOfToll(draft, clause) : null;
  if (verb) {
    // "was earlier reported to be 288"
    const first = oneAt(chunks, chunks.indexOf(verb) - 1);
    const from = verb.voice === 'active' && first?.kind === 'verb' && first.reporting ? first.from : verb.from;
    if (line.lower.slice(from, verb.to).some((word) => line.cues.earlier.has(word))) return true;
    // "The toll had stood at 359": until now
    const isBeen = line.lower[verb.to - 1] === 'been';
    if (line.lower[verb.from] === 'had' && (STANDING.has(verb.main) || isBeen)) return true;
  }
  // "correcting an earlier statement that four were killed", "after initially reporting that seven had perished"
  if (isOfOlderReport(draft, clause)) return true;
  const told = verb ?? reportOf(draft, clause);
  if (told && line.lower.slice(told.from, told.to).some((word) => line.cues.earlier.has(word))) return true;
  if (told && isToldBefore(told, line)) return true;
  // "a previous toll of 12", "from an initial 37 dead"
  for (let i = noun.from; i > Math.max(0, noun.from - 7); i--) {
    if (i < noun.from && (line.lower[i] === ',' || line.lower[i] === ';')) return false;
    if (!OLDER.has(line.lower[i - 1]!)) continue;
    const next = line.lower[i]!;
    if (line.quantity[i] || reports.has(next) || (next === 'death' && reports.has(line.lower[i + 1]!))) return true;
  }
  return false;
}

function isOfOlderReport({ noun }: Draft, { chunks, line }: Clause): boolean {
  if (!isMarkAt(chunks, noun - 1, 'rel', 'that')) return false;
  const report = oneAt(chunks, noun - 2);
  const older = (from: number, to: number): boolean =>
    line.lower.slice(from, to).some((word) => OLDER.has(word) || line.cues.earlier.has(word));
  if (report?.kind === 'noun') return report.quantity === null && older(report.from, report.to);
  // An adverb may stand in a chunk of its own.
  const says = report?.kind === 'verb' && (report.reporting || line.cues.sayingNow.has(report.main));
  return says && older(report.from - 1, report.to);
}

/** "had initially said that six were shot with only four having been hurt": both are what was said then. */
function isOfEarlier({ noun, sentence }: Draft, told: Draft | undefined, { chunks }: Clause): boolean {
  if (told?.sentence !== sentence || told.rule === 'claim/toll') return false;
  if (!told.settledBy?.includes('role/earlier-count')) return false;
  return chunks.slice(told.noun, noun).every(({ kind }) => kind !== 'comma' && kind !== 'stop' && kind !== 'and');
}

/** "On Monday, officials had put the toll at 27", "Earlier, a daily put it at three": before what is told now. */
function isToldBefore(verb: VerbChunk, { lower, inTime, cues }: Line): boolean {
  // "On Friday officials had spoken of five dead"
  const tells = verb.reporting || cues.speaking.has(verb.main) || cues.giving.has(verb.main);
  if (lower[0] === 'earlier' && tells) return true;
  if (lower[verb.from] !== 'had' || !tells) return false;
  for (let i = 0; i < verb.to; i++) if (inTime[i] || cues.earlier.has(lower[i]!)) return true;
  return false;
}

/** "The authorities earlier reported six deaths", "had initially said that 12 were killed": the verb that tells the figure. */
function reportOf({ noun }: Draft, { chunks, line }: Clause): VerbChunk | null {
  let at = noun - 1;
  // "had reported two deaths and five injuries"
  while ((chunks[at]?.kind === 'and' || chunks[at]?.kind === 'comma') && oneAt(chunks, at - 1)?.kind === 'noun')
    at -= 2;
  while (chunks[at]?.kind === 'rel' || (chunks[at]?.kind === 'adv' && at > noun - 3)) at--;
  // "had spoken of five dead"
  const isOf = isMarkAt(chunks, at, 'prep', 'of');
  const verb = chunks[isOf ? at - 1 : at];
  return verb?.kind === 'verb' && (verb.reporting || (isOf && line.cues.speaking.has(verb.main))) ? verb : null;
}

/** "The number of dead, which was 47 on Wednesday, reached 71": told beside the toll that holds now. */
function isSuperseded(draft: Draft, beside: readonly Draft[], { chunks }: Clause): boolean {
  if (draft.rule !== 'claim/toll') return false;
  const verb = chunks[draft.verb];
  const aside = oneAt(chunks, draft.verb - 1)?.kind === 'rel' && oneAt(chunks, draft.verb - 2)?.kind === 'comma';
  if (!aside || verb?.kind !== 'verb' || verb.uses.length > 0) return false;
  return beside.some((one) => one.noun > draft.noun && one.rule === 'claim/toll' && one.measure === draft.measure);
}

/** "Twenty-two bodies were found, bringing the toll to 61": the 22 are part of the new total and never its rival. */
function isAdded(draft: Draft, beside: readonly Draft[], clause: Clause): boolean {
  const { chunks } = clause;
  // "The bodies of six were recovered, bringing the toll to 7": "bodies" is no toll.
  const owner = oneAt(chunks, draft.noun - 2);
  if (draft.rule === 'claim/toll' && !(owner?.kind === 'noun' && owner.head === 'bodies')) return false;
  const total = beside.find(
    (one) => one.noun > draft.noun && one.measure === draft.measure && TOLLS.has(one.rule) && one.role === 'total',
  );
  if (!total) return false;
  if (total.rule === 'claim/in-all') return true;
  const verb = verbOfToll(total, clause);
  if (!verb || !clause.line.cues.bringing.has(verb.main)) return false;
  return (draft.quantity.min ?? 0) < (total.quantity.max ?? Number.POSITIVE_INFINITY);
}

/** Constructions that tell a whole of what stands before it. */
const TOLLS: ReadonlySet<string> = new Set(['claim/toll', 'claim/in-all']);

/** "bringing the death toll in the shaft collapse in Dale, Ohio, to seven" */
const VERB_REACH = 12;

/** The verb before a toll and its figure: "put the toll at 9". */
function verbOfToll({ noun, verb }: Draft, clause: Clause): VerbChunk | null {
  const { chunks } = clause;
  const own = chunks[verb];
  if (own?.kind === 'verb') return own;
  for (let j = noun - 1; j >= Math.max(0, noun - VERB_REACH); j--) {
    const chunk = chunks[j]!;
    // "put the number of people killed at 21": the verb of the toll stands further off.
    const isFate =
      chunk.kind === 'verb' && !chunk.finite && chunk.uses.length > 0 && isMarkAt(chunks, j - 2, 'prep', 'of');
    if (chunk.kind === 'verb' && !isFate) return chunk;
    if (isOfPlace(clause, j)) continue;
    if (chunk.kind === 'comma' || chunk.kind === 'stop') return null;
  }
  return null;
}
