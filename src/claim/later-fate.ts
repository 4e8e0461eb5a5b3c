import type { NounChunk } from './chunk.ts';
import { type Clause, type Draft, nounAt } from './draft.ts';
import { usesOfSubject } from './government.ts';

/** What befell them first, which a death that is told next goes beyond. */
const FIRST = new Set(['struck', 'injured', 'hospitalised']);
const ONE = new Set(['he', 'she', 'who']);
const SOME = new Set(['they', 'both']);

/**
 * "A man was shot on Elm Street. He died at a hospital.", "was taken to hospital, where she died": the one who was hit
 * is dead, when the sentence or the next says so of a pronoun that can be nobody else.
 */
export function diesLater(
  draft: Draft,
  groups: ReadonlyMap<number, readonly Draft[]>,
  clauses: ReadonlyMap<number, Clause>,
): boolean {
  const { min, max } = draft.quantity;
  if (!FIRST.has(draft.measure) || draft.role !== 'total' || min === null || min !== max || min === 0) return false;
  // "A shot hit the driver. He died in his seat, and five passengers drowned.": five are no "he".
  const isOtherHit = (one: Draft): boolean =>
    one !== draft && isHit(one) && !(min === 1 && !one.quantity.implicit && (one.quantity.min ?? 0) > 1);
  const others = [-1, 0, 1].flatMap((step) => groups.get(draft.sentence + step)?.filter(isOtherHit) ?? []);
  // "A man and a woman were shot. Both died at the scene."
  const isPair = draft.quantity.implicit && others.length > 0 && others.every((one) => isBeside(one, draft));
  if (others.length > 0 && !isPair) return false;
  const pronouns = min === 1 && !isPair ? ONE : SOME;
  const own = clauses.get(draft.sentence)!;
  const next = clauses.get(draft.sentence + 1);
  return isToldDead(own, draft.noun + 1, pronouns) || (next !== undefined && isToldDead(next, 0, pronouns));
}

/** One more of the sentence, or the two of them where the next tells that both died. */
function isBeside({ sentence, quantity, measure }: Draft, draft: Draft): boolean {
  if (!quantity.implicit) return false;
  return sentence === draft.sentence ? quantity.max === 1 : measure === 'killed' && quantity.max === 2;
}

function isHit({ measure, quantity }: Draft): boolean {
  return (FIRST.has(measure) || measure === 'killed') && quantity.max !== 0;
}

function isToldDead(clause: Clause, from: number, pronouns: ReadonlySet<string>): boolean {
  for (let j = from; j < clause.chunks.length; j++) {
    const one = nounAt(clause, j);
    if (!one?.pronoun || !pronouns.has(one.head ?? one.det ?? '')) continue;
    return dies(clause, j, one);
  }
  return false;
}

function dies({ chunks, index }: Clause, at: number, noun: NounChunk): boolean {
  let j = at + 1;
  while (chunks[j]?.kind === 'adv') j++;
  const verb = chunks[j];
  if (verb?.kind !== 'verb' || verb.negated) return false;
  return usesOfSubject(chunks, j, noun, index)?.measure === 'killed';
}
