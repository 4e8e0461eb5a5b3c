import type { Quantity } from '../model/quantity.ts';
import type { NounChunk } from './chunk.ts';
import type { Clause } from './draft.ts';

/** "1 m killed, 2 m vic injured": in police notes "m" is a man where what befell him follows, and no length. */
export function inShort(clause: Clause, at: number, noun: NounChunk): Quantity | null {
  const { quantity } = noun;
  if (!quantity || !/^\d{1,2} ?m$/u.test(quantity.text)) return quantity;
  const isMetre = quantity.unit.kind === 'measure' && quantity.unit.code === 'm';
  if (!isMetre && !isNote(clause)) return quantity;
  const next = clause.chunks[at + 1];
  const befell = noun.head === null && next?.kind === 'verb' && next.uses.length > 0 && next.voice !== 'active';
  if (!befell && noun.person !== 'yes') return quantity;
  const n = Number.parseInt(quantity.text, 10);
  return { ...quantity, min: n, max: n, stated: n, unit: { kind: 'count' } };
}

/** "1m vic killed, 1 m inj": only notes shorten so; elsewhere 1m is a million. */
function isNote({ line }: Clause): boolean {
  return line.lower.some((word) => word === 'vic' || word === 'vics' || word === 'inj');
}
