import type { NounChunk } from './chunk.ts';
import { saysHowBadly } from './cues.ts';
import { type Clause, isMark, isMarkAt, nounAt, type Reading } from './draft.ts';
import { fitsIn, lastWhole } from './wholes.ts';

/** How badly those before were hurt: "one fatally", "three seriously"; the measure that it tells of. */
export function mannerAt(clause: Clause, at: number): string | null {
  const chunk = clause.chunks[at];
  if (chunk?.kind !== 'adv' || !('word' in chunk)) return null;
  const after = clause.chunks[at + 1];
  if (after && after.kind !== 'comma' && after.kind !== 'stop' && after.kind !== 'and' && after.kind !== 'close')
    return null;
  if (chunk.word === 'fatally' || chunk.word === 'mortally') return 'killed';
  return saysHowBadly(chunk.word, clause.line.cues) ? 'injured' : null;
}

/** "one fatally", "two in Nanao and one in Shika": bare figures after their whole. */
export function partsByPlace(clause: Clause, at: number, noun: NounChunk): Reading | null {
  if (noun.head !== null || noun.other !== null) return null;
  const whole = lastWhole(clause, at);
  const manner = mannerAt(clause, at + 1);
  if (manner && whole && isMarkAt(clause.chunks, at - 1, 'comma')) {
    return { measure: manner, role: whole.measure === manner ? 'part' : 'total', whole };
  }
  if (!whole || whole.sentence !== clause.sentence || noun.quantity === null) return null;
  const before = clause.chunks[at - 1]!;
  // "24 have died, with 16 in the north and eight in the south"
  const isWith = isMark(before, 'prep', 'with') && isMarkAt(clause.chunks, at - 2, 'comma');
  const opens =
    isWith || before.kind === 'dash' || before.kind === 'open' || before.kind === 'colon' || before.kind === 'comma';
  const goesOn = before.kind === 'and' || before.kind === 'comma';
  if (!opensPhrase(clause, at + 1)) return null;
  // "five of burns and two of smoke inhalation", never "two of the wounded"
  if (isMarkAt(clause.chunks, at + 1, 'prep', 'of') && !isCause(nounAt(clause, at + 2))) return null;
  const sibling = [...clause.found.values()].some((one) => one.whole === whole && one.rule === 'claim/part-by-place');
  const alone = before.kind === 'comma' && isMarkAt(clause.chunks, at + 1, 'prep', 'from');
  if (!(opens && (alone || hasPartner(clause, at))) && !(goesOn && sibling)) return null;
  if (!fitsIn(noun, whole)) return null;
  return { measure: whole.measure, role: 'part', whole, population: whole.population };
}

function isCause(noun: NounChunk | null): boolean {
  return noun !== null && !noun.pronoun && noun.det === null && noun.quantity === null && noun.person !== 'yes';
}

/** "at the scene", "in hospital" */
function opensPhrase(clause: Clause, at: number): boolean {
  const chunk = clause.chunks[at];
  if (isMark(chunk, 'prep')) return true;
  return chunk?.kind === 'verb' && chunk.voice === 'state' && clause.line.info[chunk.from]!.cls === 'prep';
}

/** Another bare figure with a place follows: "two in the north and one …". */
function hasPartner(clause: Clause, at: number): boolean {
  for (let j = at + 2; j < Math.min(clause.chunks.length, at + 8); j++) {
    const noun = nounAt(clause, j);
    if (noun?.quantity && noun.head === null && opensPhrase(clause, j + 1)) return true;
    if (clause.chunks[j]!.kind === 'verb' || clause.chunks[j]!.kind === 'stop') return false;
  }
  return false;
}
