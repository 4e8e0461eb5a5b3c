import { oneAt } from '../model/one-at.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import { type Clause, isApart, isMarkAt, nounAt, type Reading } from './draft.ts';
import { lastWhole } from './wholes.ts';

/**
 * "At least 66 have died. Haiti has counted 51", "Haiti has the highest toll with 51", "Madrid accounted for 214, Seville for 198":
 * a bare figure of one place, of what was told before.
 */
export function byPlace(clause: Clause, at: number, noun: NounChunk): Reading | null {
  if (noun.head !== null || noun.other !== null || noun.quantity?.implicit !== false || !ends(clause.chunks[at + 1]))
    return null;
  if (!hasCounted(clause, at) && !accountsFor(clause, at) && !isWorstWith(clause, at)) return null;
  // "children for 11": of those of whom 31 were women
  const who = nounAt(clause, at - 2);
  const sibling =
    who?.person === 'yes' && !who.name ? [...clause.found.values()].findLast((one) => one.noun < at) : null;
  if (sibling) return { measure: sibling.measure, role: 'part', whole: sibling.whole, population: who!.population };
  const told = lastWhole(clause, at);
  if (!told || told.quantity.implicit) return null;
  const isLess = (noun.quantity.max ?? Number.POSITIVE_INFINITY) <= (told.quantity.min ?? 0);
  return { measure: told.measure, population: told.population, ...(isLess ? { role: 'part', whole: told } : {}) };
}

function ends(next: Chunk | undefined): boolean {
  return !next || isApart(next);
}

/** "Haiti has counted 51", "Haiti's health ministry recorded 51" */
function hasCounted(clause: Clause, at: number): boolean {
  const verb = oneAt(clause.chunks, at - 1);
  if (verb?.kind !== 'verb' || !clause.line.cues.counting.has(verb.main)) return false;
  const place = nounAt(clause, at - 2);
  return place !== null && isCountry(clause, place);
}

/** Is a noun a country or what belongs to one: "Haiti", "Haiti's ministry"? */
export function isCountry({ line }: Clause, { name, head, from }: NounChunk): boolean {
  const { countries } = line.cues;
  if (name && countries.has(head ?? '')) return true;
  const owner = /^(\p{L}+)['’]s?$/u.exec(line.lower[from]!)?.[1];
  return owner !== undefined && countries.has(owner);
}

/** "Madrid accounted for 214, Seville for 198" */
function accountsFor({ chunks, line }: Clause, at: number): boolean {
  const isAccount = (one: Chunk | undefined): boolean => one?.kind === 'verb' && line.cues.accounting.has(one.main);
  if (line.lower[chunks[at]!.from - 1] !== 'for') return false;
  if (isAccount(oneAt(chunks, at - 1)) || isAccount(oneAt(chunks, at - 2))) return true;
  const place = oneAt(chunks, at - 2);
  // "Women account for 31 of the dead, children for 11 and men for six"
  const isKind = place?.kind === 'noun' && (place.name || place.person === 'yes');
  return isKind && chunks.slice(0, at - 2).some(isAccount);
}

/** "Haiti has the highest toll with 51", "Haiti is the worst affected with 51" */
export function isWorstWith({ chunks, line }: Clause, at: number): boolean {
  if (!isMarkAt(chunks, at - 1, 'prep', 'with')) return false;
  return line.lower.slice(0, chunks[at]!.from).some((word) => line.cues.worst.has(word));
}
