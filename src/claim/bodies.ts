import { oneAt } from '../model/one-at.ts';
import type { Clause, Draft } from './draft.ts';

/** "killing at least five prisoners. They threw two bodies into the yard": some of the dead, as somebody saw them. */
export function isSeen(draft: Draft, drafts: readonly Draft[], clause: Clause): boolean {
  const { chunks } = clause;
  const before = oneAt(chunks, draft.noun - 1);
  const isSeenOnly = before?.kind === 'verb' && clause.line.cues.seeing.has(before.main);
  // "The last two bodies were recovered on December 8"
  const isLast = before?.kind === 'noun' && before.head === 'last' && before.quantity === null;
  if (draft.measure !== 'killed' || !(isSeenOnly || isLast || isOfBodies(draft, clause))) return false;
  // "I saw some 40 bodies": no witness sees all
  const who = oneAt(chunks, draft.noun - 2);
  if (isSeenOnly && who?.kind === 'noun' && WITNESS.test(who.head ?? '')) return true;
  return drafts.some(
    (one) =>
      one.measure === 'killed' &&
      one.role === 'total' &&
      !isFeared(one, clause) &&
      // "Divers have recovered 41 bodies after two aircraft collided, killing 67"
      (one.sentence < draft.sentence ||
        (one.sentence === draft.sentence && one.noun > draft.noun && one.rule !== 'claim/toll')) &&
      (one.quantity.min ?? 0) >= (draft.quantity.max ?? Number.POSITIVE_INFINITY),
  );
}

/** "Forty people were feared dead. Three bodies had been recovered.": the three are all who are known to have died. */
function isFeared(told: Draft, clause: Clause): boolean {
  let from: Clause | null = clause;
  while (from && from.sentence > told.sentence) from = from.previous;
  const fate = from?.chunks[told.noun + 1];
  return fate !== undefined && from!.line.lower.slice(fate.from, fate.to + 1).some((word) => FEARED.test(word));
}

const FEARED = /^(?:feared|presumed)$/u;

/** "The toll rose to 28. Nineteen bodies have been identified", "DNA samples of 25 bodies were taken": what becomes of bodies. */
function isOfBodies({ noun }: Draft, { chunks, line: { cues } }: Clause): boolean {
  const counted = chunks[noun];
  const verb = chunks[noun + 1];
  if (counted?.kind !== 'noun' || counted.head !== 'bodies' || counted.other !== null) return false;
  const before = oneAt(chunks, noun - 1);
  const isSample = before?.kind === 'prep' && oneAt(chunks, noun - 2)?.kind === 'noun';
  return [before, verb].some((one) => one?.kind === 'verb' && cues.kept.has(one.main)) || isSample;
}

/** "The last two bodies were brought out of the mine": others were before. */
export function isLastOfThem({ noun, measure }: Draft, { chunks, line }: Clause): boolean {
  const { from, to } = chunks[noun]!;
  const lower = line.lower.slice(Math.max(0, from - 2), to);
  return measure === 'killed' && lower.includes('last') && line.cues.bodies.has(lower.at(-1)!);
}

const WITNESS = /^(?:i|we)$/u;
