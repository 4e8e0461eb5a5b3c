import { oneAt } from '../model/one-at.ts';
import { type Clause, isMarkAt, nounAt } from './draft.ts';
import { type Government, usesOfSubject } from './government.ts';

/** What befell people before what the main verb tells, and what that tells of them. */
export const BEFORE: ReadonlySet<string> = new Set(['missing', 'injured', 'trapped', 'hostages', 'displaced']);
/** What becomes of them in the end. */
export const FATES: ReadonlySet<string> = new Set(['killed', 'hospitalised', 'rescued', 'survived']);
const AFTER: ReadonlySet<string> = new Set(['killed', 'rescued', 'survived']);

/** How many chunks past the relative clause its main verb may stand. */
const REACH = 16;

/**
 * "Two hikers who had been reported missing were found dead", "Four people who had been in intensive care died": what "who had"
 * tells of is over, and the main verb says what holds. `null` where they fled and are told to be back.
 */
export function pastRelative(clause: Clause, at: number, found: Government): Government | null {
  const { chunks, line, index } = clause;
  // "The body of a student missing since Monday was found"
  const isOf = found.use.measure === 'missing' && isMarkAt(chunks, at - 1, 'prep', 'of');
  if (isOf && line.cues.bodies.has(nounAt(clause, at - 2)?.head ?? '')) return null;
  const first = chunks[found.verb]!;
  const isWho = isMarkAt(chunks, found.verb - 1, 'rel', 'who');
  // "Two people who were brought in with burns died"
  const isHurt = isWho && (found.use.measure === 'hospitalised' || found.use.measure === 'injured');
  const isPast = isWho && (line.lower[first.from] === 'had' || isHurt);
  // "Three climbers missing since Saturday were found dead", "two people injured in the crash died", "31 pupils seized in Arden are free"
  const isReduced =
    first.kind === 'verb' &&
    !first.finite &&
    BEFORE.has(found.use.measure) &&
    found.verb === at + 1 &&
    // "One of ten people injured in the crash died": the one.
    !isMarkAt(chunks, at - 1, 'prep', 'of');
  // "The guards who had been held hostage were freed": told of as hostages all the same.
  if ((!isPast && !isReduced) || (isPast && found.use.measure === 'hostages')) return found;
  const noun = nounAt(clause, at)!;
  // "Rescuers found seven hikers who had been missing since Thursday": they no longer are.
  const finder = oneAt(chunks, at - 1);
  if (isPast && found.use.measure === 'missing' && finder?.kind === 'verb' && line.cues.located.has(finder.main))
    return null;
  for (let j = found.verb + 1; j < Math.min(chunks.length, found.verb + REACH); j++) {
    const verb = chunks[j]!;
    const isSince = verb.kind === 'sub' && verb.word === 'since';
    if (verb.kind === 'stop' || (verb.kind === 'sub' && !isSince) || verb.kind === 'rel') return found;
    // "two men injured in the crash, and a third died": of the third.
    if (isReduced && verb.kind === 'noun' && (verb.quantity !== null || verb.other !== null)) return found;
    if (verb.kind !== 'verb' || !verb.finite || isMarkAt(chunks, j - 1, 'and')) continue;
    const use = usesOfSubject(chunks, j, noun, index);
    if ((isReduced || isHurt) && !(use && AFTER.has(use.measure))) return found;
    if (use && !verb.negated) return { use, verb: j, direct: false, shared: false };
    // "Fifteen pupils who had fled into the hills have been reunited with their parents"
    return use === null && found.use.measure === 'displaced' ? null : found;
  }
  return found;
}
