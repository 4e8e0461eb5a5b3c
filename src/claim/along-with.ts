import { oneAt } from '../model/one-at.ts';
import { isPhraseAt } from '../model/phrase-at.ts';
import type { NounChunk } from './chunk.ts';
import { type Clause, isMark, isMarkAt, nounAt, type Reading } from './draft.ts';
import { usesOfSubject } from './government.ts';
import { verbOfSubject } from './subject-government.ts';

/** How many chunks back an aside may begin that stands before "along with". */
const ASIDE = 8;

export function alongWith(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const before = oneAt(clause.chunks, at - 1);
  // "along with 125 soldiers and 148 militants"
  const last = isMark(before, 'and') || isMark(before, 'comma') ? clause.found.get(at - 2) : undefined;
  if (last?.rule === 'claim/along-with' && noun.person === 'yes' && noun.quantity?.implicit === false)
    return { measure: last.measure, verb: last.verb };
  // "20 guards were killed as well as dozens of passengers"
  const isAsWell = clause.line.lower[before?.from ?? 0] === 'as' && oneAt(clause.chunks, at - 2)?.kind === 'verb';
  if (!isMark(before, 'and') || (clause.line.lower[before!.to - 1] !== 'with' && !isAsWell)) return null;
  let j = at - 2;
  while (
    j > 0 &&
    clause.chunks[j]!.kind !== 'verb' &&
    clause.chunks[j]!.kind !== 'stop' &&
    // "…, according to the group, along with two others"
    (clause.chunks[j]!.kind !== 'comma' || at - j < ASIDE)
  )
    j--;
  if (clause.chunks[j]?.kind !== 'verb') return null;
  const use = usesOfSubject(clause.chunks, j, noun, clause.index);
  return use && { measure: use.measure, verb: j };
}

export function gunOnSelf({ chunks, line }: Clause, at: number, noun: NounChunk): Reading | null {
  const gun = oneAt(chunks, at - 2);
  const verb = oneAt(chunks, at - 3);
  if (!noun.reflexive || !isMarkAt(chunks, at - 1, 'prep', 'on') || gun?.kind !== 'noun' || verb?.kind !== 'verb')
    return null;
  const turns = /^turn(?:s|ed|ing)?$/u.test(verb.main) && line.cues.guns.has(gun.head ?? '') && !verb.negated;
  return turns ? { measure: 'killed', verb: at - 3 } : null;
}

/** "Besides the bomber, seven guards were killed", "apart from two raiders, …": he too; but "apart from him, all died". */
export function besides(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks, line, found } = clause;
  if (noun.person !== 'yes' || !isMarkAt(chunks, at - 1, 'prep')) return null;
  const to = chunks[at - 1]!.to;
  const isBesides = BESIDES.some((words) => isPhraseAt(words, line.lower, to - words.length));
  // "64 people were killed in the blast, besides the bomber, and 95 were injured"
  const told = isBesides ? [...found.values()].findLast((one) => one.noun < at) : undefined;
  if (told?.measure === 'killed' && !told.quantity.implicit) return { measure: told.measure, verb: told.verb };
  if (!isMarkAt(chunks, at + 1, 'comma')) return null;
  const rest = nounAt(clause, at + 2);
  if (!isBesides || !rest || rest.det === 'all' || rest.det === 'every' || rest.head === 'everyone') return null;
  // "Besides the eight fatalities, 22 people had gunshot wounds"
  if (noun.nominal && !noun.nominal.people && !noun.act) return { measure: noun.nominal.measure };
  const rests = verbOfSubject(chunks, at + 2, clause.index);
  return rests && { measure: rests.use.measure, verb: rests.verb };
}

const BESIDES = [['besides'], ['in', 'addition', 'to'], ['apart', 'from'], ['aside', 'from']];
