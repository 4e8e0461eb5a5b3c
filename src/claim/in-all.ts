import { oneAt } from '../model/one-at.ts';
import type { NounChunk } from './chunk.ts';
import { type Clause, isMarkAt, type Reading } from './draft.ts';
import { lastWhole } from './wholes.ts';

/** "The owner was arrested. Two employees were also held, making three in all": of those told of before, and they are among it. */
export function inAll(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks, line } = clause;
  const verb = oneAt(chunks, at - 1);
  if (noun.head !== null || verb?.kind !== 'verb' || verb.main !== 'making' || !isMarkAt(chunks, at - 2, 'comma'))
    return null;
  const [first, second] = line.lower.slice(noun.to);
  const isWhole = first === 'altogether' || (first === 'in' && (second === 'all' || second === 'total'));
  const told = isWhole ? lastWhole(clause, at) : null;
  return told && { measure: told.measure, population: 'people', verb: at - 1 };
}
