import { oneAt } from '../model/one-at.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import { type Clause, type Draft, isMarkAt, lastNear, type Reading } from './draft.ts';
import type { Use } from './word-index.ts';

/** "Two suspects fled in a grey van", "several men fled the scene": they run away, they are not displaced. */
export function isGetaway({ line, chunks }: Clause, { verb }: Reading, { population, quantity }: NounChunk): boolean {
  const fled = chunks[verb ?? -1];
  if (fled?.kind !== 'verb' || !fled.main.startsWith('fle')) return false;
  // "Soldiers and their families fled their homes"
  if (line.cues.homes.has(line.lower[fled.to + 1] ?? '')) return false;
  if (population !== null && RUNAWAYS.has(population)) return true;
  // "12,000 people fled on foot": so many are no robbers.
  if ((quantity?.min ?? 0) >= MANY) return false;
  return line.lower.slice(fled.to, fled.to + 8).some((word) => line.cues.getaways.has(word));
}

const MANY = 200;

const RUNAWAYS = new Set(['perpetrators', 'suspects', 'prisoners', 'militants', 'police', 'soldiers', 'troops']);

/** "The court freed 40 of them on bail": nobody rescued them. */
export function isBailed(clause: Clause, { measure, verb }: Reading, { population }: NounChunk): boolean {
  // "Twenty-four of the schoolgirls have been freed, but 63 are still being held": children are no suspects.
  if (CHILDREN.has(population ?? '')) return false;
  const { line, chunks } = clause;
  const freed = chunks[verb ?? -1];
  if (measure !== 'rescued' || freed?.kind !== 'verb' || !/^(?:free|releas)/u.test(freed.main)) return false;
  if (line.lower.slice(freed.to, freed.to + 10).some((word) => line.cues.bail.has(word))) return true;
  // "67 people were taken into custody, of whom 18 had been freed", "eighteen of those detained were freed"
  const held = clause.found.size > 0 ? [...clause.found.values()].at(-1) : lastNear(clause, 1, () => true);
  const said = (chunk: Chunk): Use | null | undefined =>
    chunk.kind === 'verb' ? chunk.uses[0]?.[0] : chunk.kind === 'noun' ? chunk.premodifier : null;
  const isTold = chunks.some((chunk) => said(chunk)?.measure === 'detained');
  return isTold || held?.measure === 'detained';
}

const CHILDREN = new Set(['girls', 'boys', 'children', 'students']);

/** "The blast sent hundreds of shoppers running", "a campaign targeting a million children": nobody sent or hit them. */
export function isDriven({ chunks, line }: Clause, { measure, verb }: Reading, at: number): boolean {
  const sent = chunks[verb ?? -1];
  const doer = chunks[(verb ?? 0) - 1];
  if (measure === 'struck' && sent?.kind === 'verb' && sent.main.startsWith('target') && doer?.kind === 'noun')
    return line.cues.campaigns.has(doer.head ?? '');
  if (measure !== 'deployed' || sent?.kind !== 'verb' || !/^sen[dt]/u.test(sent.main)) return false;
  // "Seventy of the prisoners were sent abroad"
  const counted = chunks[at];
  if (counted?.kind === 'noun' && counted.head === null && isMarkAt(chunks, at + 1, 'prep', 'of')) return true;
  for (let j = at + 1; j < at + 8; j++) {
    const chunk = chunks[j];
    if (!chunk || chunk.kind === 'stop') return false;
    if (chunk.kind === 'verb') return chunk.voice === 'gerund';
  }
  return false;
}

/** "Ninety people were infected. Of them, 44 are being treated.": of the sick nobody is hurt. */
export function isCured(clause: Clause, { measure, verb }: Reading): boolean {
  const treated = clause.chunks[verb ?? -1];
  if (measure !== 'injured' || treated?.kind !== 'verb' || !treated.main.startsWith('treat')) return false;
  const isSick = (one: Draft): boolean => one.measure === 'infected';
  return lastNear(clause, 1, isSick) !== null || [...clause.found.values()].some(isSick);
}

/** "handed over 83 bodies", "returned the remains of 12 hostages" */
export function areHandedOver({ chunks, line }: Clause, at: number): boolean {
  let first = at;
  while (first > 1 && isMarkAt(chunks, first - 1, 'prep', 'of')) first -= 2;
  const counted = chunks[first];
  const isOver = isMarkAt(chunks, first - 1, 'prep', 'over');
  const verb = oneAt(chunks, isOver ? first - 2 : first - 1);
  if (verb?.kind !== 'verb' || counted?.kind !== 'noun' || !line.cues.bodies.has(counted.head ?? '')) return false;
  return isOver ? /^(?:hand|turn)/u.test(verb.main) : RETURNED.test(verb.main);
}

const RETURNED = /^(?:return|repatriat|exchang|swapp?)(?:s|es|d|ed|ing)?$/u;
