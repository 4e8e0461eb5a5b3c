import { oneAt } from '../model/one-at.ts';
import type { Chunk, NounChunk, VerbChunk } from './chunk.ts';
import { isMarkAt } from './draft.ts';
import { usesOfObject } from './government.ts';
import type { WordIndex } from './word-index.ts';

/**
 * Is the verb at `verb` said of a thing behind those at `at`? "Nine people on a bus that was hit by a train died", but "people in
 * the square that were hurt"; "the gunman in a shooting that left three dead" is told of the dead.
 */
export function isToldOfThing(chunks: readonly Chunk[], at: number, verb: number): boolean {
  const who = chunks[at] as NounChunk;
  const mark = oneAt(chunks, verb - 1);
  const thing = oneAt(chunks, verb - 2);
  if (mark?.kind !== 'rel' || (mark.word !== 'that' && mark.word !== 'which') || verb - 2 <= at) return false;
  if (thing?.kind !== 'noun' || thing.person === 'yes' || oneAt(chunks, verb - 3)?.kind !== 'prep') return false;
  if (!isSeveral(who)) return false;
  return !(chunks[verb] as VerbChunk).plural || !who.plural || thing.plural;
}

/** "Two engineers who certified the dam as safe have been arrested": not the one before "have", but the several. */
export function isToldOfMany(verb: Chunk | undefined, noun: NounChunk, next: NounChunk): boolean {
  return verb?.kind === 'verb' && verb.plural && noun.plural && !next.plural && next.quantity === null;
}

/** "the four sons of the mayor who were killed", "22 officers of the president were held": told of those who are many. */
export function isOfMany(chunks: readonly Chunk[], at: number, who: number): boolean {
  const [many, one, rel] = [oneAt(chunks, at), oneAt(chunks, at + 2), oneAt(chunks, who)];
  if (many?.kind !== 'noun' || one?.kind !== 'noun' || who !== at + 3) return false;
  if (rel?.kind === 'verb') return isSeveral(many) && !one.plural && one.quantity === null;
  if (rel?.kind !== 'rel') return false;
  return isToldOfMany(chunks[who + 1], many, one);
}

export function isSeveral({ quantity, plural }: NounChunk): boolean {
  return plural && quantity !== null && (quantity.min ?? 0) > 1;
}

/** Does a noun stand behind the verb of words about one before it: "accused of killing", "who killed", "believed to have killed"? */
export function isObjectOfAside(verb: Chunk | undefined, before: Chunk | undefined): boolean {
  if (verb?.kind !== 'verb') return false;
  return verb.voice === 'gerund' || (verb.voice === 'active' && !verb.finite) || before?.kind === 'rel';
}

/** "was arrested" */
export function isSaidOfOne({ singular, voice }: VerbChunk): boolean {
  return singular && voice === 'passive';
}

/** "14 of the 22 reported missing after the landslide were found", "since Monday's slide" */
export function isTimeOpener(chunk: Chunk): boolean {
  return chunk.kind === 'sub' && (chunk.word === 'after' || chunk.word === 'since');
}

export function hasVerbAfter(chunks: readonly Chunk[], at: number): boolean {
  for (let j = at + 1; j < chunks.length; j++) {
    const chunk = chunks[j]!;
    // "three of his colleagues injured battling a blaze"
    if (chunk.kind === 'verb' && chunk.voice === 'gerund') return false;
    if (chunk.kind === 'verb') return true;
    if (isTimeOpener(chunk) && chunks[j + 1]?.kind === 'noun') continue;
    if (chunk.kind !== 'noun' && chunk.kind !== 'prep' && chunk.kind !== 'adv') return false;
  }
  return false;
}

/** "a group of twelve climbers was killed": of the twelve. But "the guide of a group of twelve", "who attacked a group". */
export function isOfBand(chunks: readonly Chunk[], at: number, { cues }: WordIndex): boolean {
  const band = oneAt(chunks, at - 2);
  if (!isMarkAt(chunks, at - 1, 'prep', 'of') || band?.kind !== 'noun' || !cues.bands.has(band.head ?? ''))
    return false;
  const opens = oneAt(chunks, at - 3);
  return opens?.kind !== 'prep' && (opens?.kind !== 'verb' || opens.reporting);
}

/** "from Camp Oaks, a camp of about 750 pupils, were missing": what the name stands for has so many. */
export function isSaidOfName(chunks: readonly Chunk[], at: number): boolean {
  const thing = oneAt(chunks, at - 2);
  const name = oneAt(chunks, at - 4);
  if (!isMarkAt(chunks, at - 1, 'prep', 'of') || thing?.kind !== 'noun' || name?.kind !== 'noun') return false;
  const isApposed = isMarkAt(chunks, at - 3, 'comma') && isMarkAt(chunks, at + 1, 'comma');
  return isApposed && name.name && name.quantity === null && /^an?$/u.test(thing.det ?? '');
}

/** "a deputy questioning a woman and a man was shot": the noun at `at` is what the verb before it is done to. */
export function isDoneTo(chunks: readonly Chunk[], at: number, index: WordIndex): boolean {
  let j = at - 1;
  while (j > 0 && isMarkAt(chunks, j, 'and') && oneAt(chunks, j - 1)?.kind === 'noun') j -= 2;
  const verb = chunks[j];
  if (verb?.kind !== 'verb' || verb.reporting) return false;
  // "who revealed the scandal that toppled a president has died": not the president.
  const next = chunks[at + 1];
  if (oneAt(chunks, j - 1)?.kind === 'rel' && next?.kind === 'verb' && next.finite) return true;
  if (verb.voice !== 'gerund') return false;
  return verb.uses.length === 0 || usesOfObject(chunks, j, chunks[at] as NounChunk, index) === null;
}

/** A person behind "of", other than the one at `at`. */
export function isOther(chunks: readonly Chunk[], person: number, at: number): boolean {
  const noun = chunks[person];
  const who = chunks[at] as NounChunk;
  return (
    person > at &&
    isMarkAt(chunks, person - 1, 'prep', 'of') &&
    noun?.kind === 'noun' &&
    noun.person === 'yes' &&
    !who.carrier
  );
}

export function isPersonAt(chunks: readonly Chunk[], at: number): boolean {
  const noun = chunks[at];
  return noun?.kind === 'noun' && noun.person === 'yes';
}

export function isCounted(chunks: readonly Chunk[], at: number): boolean {
  const noun = chunks[at];
  if (noun?.kind !== 'noun' || noun.quantity === null || noun.person !== 'yes') return false;
  // "gathered for the three pupils and one teacher murdered last week"
  return oneAt(chunks, at - 1)?.kind === 'prep' || (isMarkAt(chunks, at - 1, 'and') && isCounted(chunks, at - 2));
}
