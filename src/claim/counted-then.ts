import { oneAt } from '../model/one-at.ts';
import type { VerbChunk } from './chunk.ts';
import type { Clause, Draft } from './draft.ts';
import { OLDER } from './former-figure.ts';

/**
 * "An earlier tally put the number of dead at 15", "Only 84 deaths had been registered by then": a count that what is told
 * beside it has overtaken.
 *
 * @param verb the one of the toll, where there is one.
 */
export function isCountedThen(draft: Draft, drafts: readonly Draft[], clause: Clause, verb: VerbChunk | null): boolean {
  if (verb && isOlderReport(clause, verb)) return true;
  const { chunks, line } = clause;
  // "An earlier count by the mayor had 15 people dead"
  const { noun } = draft;
  const { from } = chunks[noun]!;
  const before = line.lower.slice(Math.max(0, from - OPENING), from).join(' ');
  if ((from <= OPENING || before.includes(' ; ')) && OLDER_COUNT.test(before)) return true;
  // "The agency had until late on Wednesday given the toll as over 100"
  if (HAD_UNTIL.test(before)) return true;
  const verbAfter = chunks.slice(noun + 1, noun + REACH).find((one) => one.kind === 'verb');
  if (!verbAfter || line.lower[verbAfter.from] !== 'had') return false;
  return BY_THEN.test(line.lower.slice(verbAfter.to, verbAfter.to + REACH).join(' ')) && isMoreTold(draft, drafts);
}

/** "more than 100 were killed. Six had been beheaded": how some of them died. */
export function isOfManner(draft: Draft, drafts: readonly Draft[], { chunks, line }: Clause): boolean {
  const how = oneAt(chunks, draft.verb);
  if (draft.measure !== 'killed' || how?.kind !== 'verb') return false;
  return line.cues.manners.has(how.main) && isMoreTold(draft, drafts);
}

/** Does the article tell a larger total of the same? */
function isMoreTold({ measure, quantity }: Draft, drafts: readonly Draft[]): boolean {
  const most = quantity.max ?? quantity.min ?? 0;
  return drafts.some((one) => one.measure === measure && one.role === 'total' && (one.quantity.min ?? 0) > most);
}

/** Words from the beginning of a sentence to the figure of such a count. */
const OPENING = 24;
/** How far in a sentence, in words and in phrases, each looks. */
const REACH = 16;

const OLDER_COUNT =
  /(?:^|; )(?:an?|the|his|her|its|their|one) (?:earlier|initial|previous|preliminary) (?:official |death |casualty )?(?:count|tally|toll|report|estimate|figure)s? (?!of\b)/u;
const HAD_UNTIL = /\bhad until [\p{L}\d ]{2,40} (?:given|put|said|reported|spoken|counted)\b/u;
const BY_THEN = /\bby (?:then|that time|that point)\b/u;

/** "An earlier tally put the number …": who speaks before the verb is a report, and an older one. */
function isOlderReport({ chunks, line }: Clause, verb: VerbChunk): boolean {
  const who = oneAt(chunks, chunks.indexOf(verb) - 1);
  if (who?.kind !== 'noun' || !line.cues.reports.has(who.head ?? '')) return false;
  return line.lower.slice(who.from, who.to).some((word) => OLDER.has(word));
}

/** "Taluka Hospital has taken in 61 bodies", "62 bodies have reached the hospital": those of one place. */
export function isOfOneMortuary(
  { measure, noun, sentence, quantity }: Draft,
  drafts: readonly Draft[],
  { chunks, line }: Clause,
): boolean {
  const bodies = chunks[noun];
  if (measure !== 'killed' || bodies?.kind !== 'noun' || !line.cues.bodies.has(bodies.head ?? '')) return false;
  const around = line.lower.slice(Math.max(0, bodies.from - REACH), bodies.to + REACH);
  if (
    !around.some((word) => MORTUARIES.test(word)) &&
    !RELATIVES.test(line.lower.slice(Math.max(0, bodies.from - REACH), bodies.from).join(' '))
  )
    return false;
  // "The federation said eight were killed. The hospital had received 14 bodies": no part of the eight.
  const most = quantity.max ?? quantity.min ?? 0;
  return drafts.some(
    (one) =>
      one.measure === measure &&
      one.sentence !== sentence &&
      one.role === 'total' &&
      !one.quantity.implicit &&
      (one.quantity.max ?? Number.POSITIVE_INFINITY) > most,
  );
}

const MORTUARIES = /^(?:hospitals?|mortuary|mortuaries|morgues?)$/u;
/** "Relatives had already collected 26 bodies" */
const RELATIVES = /\b(?:relatives|families) (?:have|had)?(?: already)? ?(?:collected|claimed|taken|buried)$/u;
