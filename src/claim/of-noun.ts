import { oneAt } from '../model/one-at.ts';
import type { NounChunk } from './chunk.ts';
import { type Clause, type Draft, isMark, isMarkAt, nounAt, type Reading } from './draft.ts';
import { isAttempt } from './nominal.ts';
import { verbOfObject } from './object-government.ts';

/** "the deaths of 12 people", "claimed the lives of 22 residents", "injuries to 45 civilians and 21 police officers". */
export function ofNoun(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const of = headOfPhrase(clause, at);
  if (of < 0 || noun.person === 'no') return null;
  const act = nounAt(clause, of - 1);
  // "the bodies of four of the five missing skiers": the five were missing.
  const some = someBefore(clause, at);
  if (some && noun.premodifier && noun.premodifier.measure !== some.measure) return null;
  // "claimed the lives of 22 residents"
  const lives = act && LIVES.has(act.head ?? '') ? verbOfObject(clause.chunks, of - 1, clause.index) : null;
  // "trying to save the lives of another eight"
  if (lives && isAttempt(clause, lives.verb)) return null;
  if (lives) return { measure: lives.use.measure, verb: lives.verb };
  // "Eleven bodies were found: those of seven Indonesians and three Koreans"
  if (act?.det === 'those' && act.pronoun && hasBodies(clause, of)) return { measure: 'killed', role: 'part' };
  // "found the body of Erik Berg" is counted once, by its verb.
  // "This was an assassination of a deputy," Sheriff Omar Lee said.
  const speaks = clause.chunks[at + 1];
  if (speaks?.kind === 'verb' && speaks.reporting && of < at - 1) return null;
  // "the remains of three climbers", but "the remains of two walls"
  if (act?.head === 'remains' && noun.person !== 'yes') return null;
  if (!act?.nominal || act.quantity !== null || (noun.quantity?.implicit && clause.found.has(of - 1))) return null;
  // "the loss of five lives", "the loss of 23 soldiers", never "the loss of five matches"
  const lost = noun.head === 'lives' || noun.head === 'life' || FALLEN.has(noun.population ?? '');
  if (act.head?.startsWith('loss') && !lost) return null;
  // "The bodies of two miners have not been found."
  if (act.head === 'bodies' && isUnfound(clause, at)) return null;
  // "came to the rescue of a girl who forgot the words"
  if (act.head === 'rescue' && isMarkAt(clause.chunks, of - 2, 'prep', 'to')) return null;
  const said = clause.line.lower.slice(act.from, act.to);
  // "the attempted murder of two men": they live
  if (said.includes('attempted')) return null;
  // "the fatal shooting of two men"
  const isFatal = said.some((word) => word === 'fatal' || word === 'deadly');
  return { measure: isFatal && act.nominal.measure === 'struck' ? 'killed' : act.nominal.measure };
}

/** Chunks back to the bodies. */
const REACH = 24;

function hasBodies({ chunks, line }: Clause, to: number): boolean {
  const near = chunks.slice(Math.max(0, to - REACH), to);
  return near.some((one) => one.kind === 'noun' && line.cues.bodies.has(one.head ?? ''));
}

/** "The bodies of two miners have not been found": nothing says that they are dead. */
export function isUnfound({ chunks, line }: Clause, at: number): boolean {
  const verb = chunks.slice(at + 1).find((chunk) => chunk.kind === 'verb' && chunk.finite);
  return verb?.kind === 'verb' && verb.negated && line.cues.found.has(verb.main);
}

const FALLEN = new Set(['soldiers', 'troops', 'police', 'militants', 'security forces', 'peacekeepers']);
const LIVES = new Set(['life', 'lives']);

/** The "of" that the noun hangs on, also through "and": "the deaths of 12 men and three women"; -1 for none. */
function headOfPhrase(clause: Clause, at: number): number {
  let j = at - 1;
  for (let steps = 0; steps < 12 && j > 0; steps++) {
    const chunk = clause.chunks[j]!;
    // "injuries to 45 civilians and 21 police officers"
    if (isMark(chunk, 'prep', 'to') && nounAt(clause, j - 1)?.head === 'injuries') return j;
    if (isMark(chunk, 'prep', 'of')) {
      const before = nounAt(clause, j - 1);
      if (before?.carrier && before.quantity === null && !before.nominal) j -= 2;
      else return j;
    } else if (chunk.kind === 'adv') j--;
    else if ((chunk.kind === 'and' || chunk.kind === 'comma') && oneAt(clause.chunks, j - 1)?.kind === 'noun') j -= 2;
    else return -1;
  }
  return -1;
}

/** "four of the five missing": what is said of the four, where the five stand at `at`. */
export function someBefore({ chunks, found }: Clause, at: number): Draft | undefined {
  return isMarkAt(chunks, at - 1, 'prep', 'of') ? found.get(at - 2) : undefined;
}
