import { oneAt } from '../model/one-at.ts';
import { type Quantity, requantified, type Unit } from '../model/quantity.ts';
import type { NounChunk } from './chunk.ts';
import { type Clause, isMark, isMarkAt } from './draft.ts';

/** "1 m killed, 2 m vic injured": in police notes "m" is a man where what befell him follows, and no length. */
export function inShort(
  clause: Clause,
  at: number,
  { head, person }: NounChunk,
  quantity: Quantity | null,
): Quantity | null {
  if (!quantity || !/^\d{1,2} ?m$/u.test(quantity.text)) return quantity;
  const isMetre = quantity.unit.kind === 'measure' && quantity.unit.code === 'm';
  if (!isMetre && !isNote(clause)) return quantity;
  const next = clause.chunks[at + 1];
  const befell = head === null && next?.kind === 'verb' && next.uses.length > 0 && next.voice !== 'active';
  if (!befell && person !== 'yes') return quantity;
  const n = Number.parseInt(quantity.text, 10);
  return requantified(quantity, { min: n, max: n, stated: n, unit: { kind: 'count' } });
}

/** "1m vic killed, 1 m inj": only notes shorten so; elsewhere 1m is a million. */
function isNote({ line }: Clause): boolean {
  return line.lower.some((word) => word === 'vic' || word === 'vics' || word === 'inj');
}

/** "killed four people and wounded a fifth", which elsewhere is 20%: one more, where four were told of. */
export function oneMore({ chunks, found }: Clause, at: number, { quantity, head }: NounChunk): Quantity | null {
  if (head !== null || quantity === null || !ONE_MORE.test(quantity.text) || isMarkAt(chunks, at + 1, 'prep', 'of'))
    return null;
  const [before, after] = [oneAt(chunks, at - 1), chunks[at + 1]];
  const told = [before, after].some((one) => one?.kind === 'verb' && one.uses.length > 0);
  // "two people dead in the house and a third in the yard"
  const beside = told || (isMark(before, 'and') && isMark(after, 'prep'));
  if (!beside || found.size === 0) return null;
  const one: Unit = { kind: 'count' };
  return requantified(quantity, { min: 1, max: 1, stated: null, modifier: 'exact', unit: one, implicit: true });
}

const ONE_MORE = /^an? (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/u;
