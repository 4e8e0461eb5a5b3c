import { oneAt } from '../model/one-at.ts';
import { type Quantity, requantified } from '../model/quantity.ts';
import type { NounChunk } from './chunk.ts';
import { type Clause, isMarkAt } from './draft.ts';

/** "The toll has passed 600": more than 600, where a verb stands that elsewhere has another sense ("passed 12 laws"). */
export function passed(clause: Clause, at: number, { quantity, head }: NounChunk, source: string): Quantity | null {
  if (head !== null || quantity?.modifier !== 'exact' || quantity.implicit) return quantity;
  const verb = oneAt(clause.chunks, at - 1);
  // "Flood toll crosses 80": no lexicon need know it as a verb.
  const isVerb = verb?.kind === 'verb' ? verb.voice !== 'passive' : verb?.kind === 'noun';
  // "The toll climbed past 300"
  const isPast = isMarkAt(clause.chunks, at - 1, 'prep', 'past') && oneAt(clause.chunks, at - 2)?.kind === 'verb';
  const passes = isPast || (isVerb && clause.line.cues.passing.has(clause.line.lower[verb!.to - 1]!));
  if (!verb || !passes) return quantity;
  const { start } = clause.line.tokens[verb.to - 1]!;
  const text = source.slice(start, quantity.end);
  return requantified(quantity, { start, text, max: null, minOpen: true, modifier: 'more-than' });
}

/** "Blast toll up to 27": it has gone up to 27. */
export function upTo(clause: Clause, at: number, noun: NounChunk, quantity: Quantity | null): Quantity | null {
  const toll = oneAt(clause.chunks, at - 1);
  if (quantity?.modifier !== 'at-most' || noun.head !== null || toll?.kind !== 'noun' || toll.toll === null)
    return quantity;
  const { text, start, max, stated } = quantity;
  if (!/^up to \d/iu.test(text) || stated === null) return quantity;
  const from = text.search(/\d/u);
  return requantified(quantity, {
    start: start + from,
    text: text.slice(from),
    min: max,
    modifier: 'exact',
    minOpen: false,
    maxOpen: false,
  });
}

/** "All but two of the 40 on board": 38, printed as two figures; `null` where no whole is told. Asked where {@link isAllBut}. */
export function allBut(clause: Clause, at: number, { quantity }: NounChunk, source: string): Quantity | null {
  if (!isMarkAt(clause.chunks, at + 1, 'prep', 'of')) return null;
  const whole = clause.chunks[at + 2];
  const all = whole?.kind === 'noun' ? whole.quantity : null;
  if (!isExact(quantity) || !isExact(all) || all.min! <= quantity.min!) return null;
  const rest = all.min! - quantity.min!;
  const { start } = clause.line.tokens[clause.chunks[at - 2]!.from]!;
  return requantified(all, { start, text: source.slice(start, all.end), min: rest, max: rest, stated: null });
}

/** "all but two", whose two are the ones that nothing befell; never where the whole is told of first: "all but two of the 31 killed". */
export function isAllBut({ chunks, line }: Clause, at: number): boolean {
  const told = chunks[at + 3];
  const isFirst = told?.kind === 'verb' && !told.finite && told.uses.length > 0 && chunks[at + 4]?.kind === 'verb';
  return !isFirst && isMarkAt(chunks, at - 1, 'and', 'but') && line.lower[chunks[at - 1]!.from - 1] === 'all';
}

function isExact(quantity: Quantity | null): quantity is Quantity {
  return quantity !== null && quantity.unit.kind === 'count' && quantity.min !== null && quantity.min === quantity.max;
}
