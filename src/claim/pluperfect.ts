import { type Clause, isMarkAt, nounAt } from './draft.ts';
import { type Government, usesOfSubject } from './government.ts';

/** How many chunks past the relative clause its main verb may stand. */
const REACH = 16;

/**
 * "Two hikers who had been reported missing were found dead", "Four people who had been in intensive care died": what "who had"
 * tells of is over, and the main verb says what holds. `null` where they fled and are told to be back.
 */
export function pastRelative(clause: Clause, at: number, found: Government): Government | null {
  const { chunks, line, index } = clause;
  const first = chunks[found.verb]!;
  if (line.lower[first.from] !== 'had' || !isMarkAt(chunks, found.verb - 1, 'rel', 'who')) return found;
  const noun = nounAt(clause, at)!;
  for (let j = found.verb + 1; j < Math.min(chunks.length, found.verb + REACH); j++) {
    const verb = chunks[j]!;
    if (verb.kind === 'stop' || verb.kind === 'sub' || verb.kind === 'rel') return found;
    if (verb.kind !== 'verb' || !verb.finite || isMarkAt(chunks, j - 1, 'and')) continue;
    const use = usesOfSubject(chunks, j, noun, index);
    if (use && !verb.negated) return { use, verb: j, direct: false, shared: false };
    // "Fifteen pupils who had fled into the hills have been reunited with their parents"
    return use === null && found.use.measure === 'displaced' ? null : found;
  }
  return found;
}
