import { remembered } from '../model/remembered.ts';
import { type Clause, type Draft, isSingle } from './draft.ts';

// Who was shot, stabbed or hit, and what became of them.

/** Nobody shoots so many in one event. */
export const MANY_HIT = 2_000;

/** "Gunmen targeted two guards, killing them on the spot": those who were hit are the dead. */
export function isKilledAfter(draft: Draft, { chunks }: Clause): boolean {
  for (let j = draft.noun + 1; j < Math.min(chunks.length - 1, draft.noun + 14); j++) {
    const chunk = chunks[j]!;
    if (chunk.kind === 'stop') return false;
    if (chunk.kind === 'noun' && chunk.quantity) return false;
    if (chunk.kind !== 'verb') continue;
    const object = chunks[j + 1];
    const kills = chunk.voice === 'gerund' && chunk.uses.some((uses) => uses[0]?.measure === 'killed');
    return kills && object?.kind === 'noun' && THEM.has(object.head ?? '');
  }
  return false;
}

const THEM = new Set(['them', 'him', 'her', 'both']);

/** "Two died, and six others were driven to hospital": the others of those who were hit are the injured. */
export function isRestOfStruck(draft: Draft, before: readonly Draft[], clauses: ReadonlyMap<number, Clause>): boolean {
  const { chunks, line } = clauses.get(draft.sentence)!;
  const verb = chunks[draft.verb];
  // "Five died and 937 others were taken to hospitals with symptoms of heatstroke": ill, not hurt.
  if (verb && line.lower.slice(verb.to, verb.to + 3).includes('symptoms')) return false;
  if (draft.population === 'patients') return false;
  // "Three other workers remained hospitalized": it says so itself.
  if (verb?.kind === 'verb' && verb.main === 'remained') return false;
  if (draft.measure !== 'hospitalised' || (draft.other !== 'others' && draft.other !== 'other')) return false;
  const told = [clauses.get(draft.sentence), clauses.get(draft.sentence - 1), clauses.get(draft.sentence - 2)];
  // "He fired ten rounds, hitting five people. Three died, while two others were driven to a clinic"
  const isHit = before.some((one) => one.measure === 'struck' && one.sentence >= draft.sentence - 2);
  if (!isHit && !told.some((one) => one !== undefined && shooting(one).isTold)) return false;
  return before.some((one) => one.measure === 'killed' && one.sentence >= draft.sentence - 1);
}

/** Asked once of each sentence. */
const shooting = /* @__PURE__ */ remembered(({ line }: Clause) => ({
  isTold: line.lower.some((word) => line.cues.shooting.has(word)),
}));

/** "Five people were shot, two fatally": the dead and the wounded are told of those who were hit just before. */
export function struckBefore(draft: Draft, before: readonly Draft[]): Draft | null {
  if (!OUTCOMES.has(draft.measure) || draft.role !== 'total' || draft.other !== null) return null;
  // "Son shot father, then self; both died"
  const singles = before.filter(
    (one) => one.measure === 'struck' && isSingle(one) && one.sentence >= draft.sentence - 1,
  );
  const isBoth = draft.measure === 'killed' && draft.quantity.implicit && draft.quantity.max === 2;
  if (isBoth && singles.length === 2) return singles[1]!;
  const struck = before.findLast(
    (one) => one.measure === 'struck' && (!one.quantity.implicit || one.quantity.min! > 1),
  );
  if (!struck || struck.sentence < draft.sentence - 1 || struck.other !== null) return null;
  const most = struck.quantity.max;
  // "Both were shot, their bodies found in a car": all of them.
  const all = draft.quantity.implicit && draft.quantity.max === most && draft.measure === 'killed';
  return most !== null && (all || (draft.quantity.max ?? Number.POSITIVE_INFINITY) < most) ? struck : null;
}

const OUTCOMES = new Set(['killed', 'injured', 'hospitalised']);

/** "He shot four dead. Six of those on his list were shot, and two of them died": of the four. */
export function isOfSomeShot({ measure, role, whole, quantity, sentence }: Draft, before: readonly Draft[]): boolean {
  if (measure !== 'killed' || role !== 'total' || whole?.measure !== 'struck' || whole.sentence !== sentence)
    return false;
  return before.some(
    (one) => one.measure === 'killed' && one.role === 'total' && (one.quantity.min ?? 0) > (quantity.max ?? 0),
  );
}
