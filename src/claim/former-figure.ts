import type { Chunk, NounChunk, VerbChunk } from './chunk.ts';
import type { Cues } from './cues.ts';
import { type Clause, type Draft, isMarkAt, nounAt, type Reading } from './draft.ts';
import { isBareCount } from './givers.ts';

/** Words before the count among which it is called an older one: "its own initial". */
const REACH = 3;

/** "revised the toll to 84 from an earlier figure of 95", "more than twice its provisional estimate of 510", "correcting the figure of 17" */
export function formerFigure(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { lower, cues } = clause.line;
  const of = noun.from - 1;
  if (noun.head !== null || lower[of] !== 'of' || !(lower[of - 1] === 'toll' || cues.counts.has(lower[of - 1] ?? '')))
    return null;
  const isFormer = lower
    .slice(Math.max(0, of - 1 - REACH), of - 1)
    .some((word) => FORMER.has(word) || cues.putRight.has(word));
  // "The first toll of 80 was brought down to 41"
  const verb = clause.chunks[at + 1];
  const owner = isFormer ? nounAt(clause, at - 2) : null;
  const measure = owner?.toll?.measure ?? (owner?.head === 'toll' ? 'killed' : null);
  if (measure && verb?.kind === 'verb' && verb.voice === 'passive' && isMarkAt(clause.chunks, at + 2, 'prep', 'to'))
    return { measure, role: 'previous' };
  const told = isFormer ? [...clause.found.values()].findLast((one) => one.noun < at) : undefined;
  return told ? { measure: told.measure, role: 'previous', population: told.population } : null;
}

const FORMER = new Set(['earlier', 'previous', 'initial', 'original', 'first', 'provisional', 'preliminary']);

/** "Police said that four people had died but corrected the figure overnight" */
export function isCorrected({ noun }: Draft, { chunks, line: { cues } }: Clause): boolean {
  return chunks.slice(noun + 1, noun + 1 + BUT_REACH).some((one, i) => {
    const j = noun + 1 + i;
    const isPut = isPutRight(one, cues) && one.voice !== 'passive';
    if (isPut && isBareCount(chunks[j + 1], cues) && isMarkAt(chunks, j - 1, 'and', 'but') && !isOfGroup(chunks[j + 2]))
      return true;
    // "spoke of about ten captives, a figure that police corrected at midday"
    const isAside = isMarkAt(chunks, j - 1, 'comma') && isBareCount(one, cues);
    return isAside && chunks.slice(j + 1, j + 1 + ASIDE_REACH).some((verb) => isPutRight(verb, cues));
  });
}

function isPutRight(one: Chunk, { putRight }: Cues): one is VerbChunk {
  return one.kind === 'verb' && putRight.has(one.main);
}

/** Chunks of "a figure that police later corrected". */
const ASIDE_REACH = 5;

/** Chunks from a figure to the "but" that takes it back. */
const BUT_REACH = 12;

/** "corrected the number of injured": of others than the dead told of. */
function isOfGroup(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'prep' && chunk.word !== 'to' && chunk.word !== 'on';
}

/** "An earlier version of this story put the number of dead at 21.": a line of correction under the text. */
export function isOfOldVersion({ line: { lower } }: Clause): boolean {
  const version = lower.slice(0, VERSION_REACH).indexOf('version');
  return version > 0 && OLDER.has(lower[version - 1]!) && lower[version + 1] === 'of';
}

/** Tokens that open a line of correction: "Correction: an earlier version". */
const VERSION_REACH = 8;

export const OLDER = new Set(['earlier', 'previous', 'initial']);
