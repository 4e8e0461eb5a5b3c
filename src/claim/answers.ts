import type { NounChunk } from './chunk.ts';
import type { Clause, Reading } from './draft.ts';

/**
 * "How many people have died? At least 273.": the figure that opens the answer, which has no verb of its own or one of saying,
 * is of what was asked.
 */
export function answer(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks, previous } = clause;
  const isFirst = chunks.findIndex(({ kind }) => kind === 'noun') === at;
  if (
    !isFirst ||
    !previous ||
    noun.quantity?.implicit ||
    chunks.some((one) => one.kind === 'verb' && one.uses.length > 0)
  )
    return null;
  const next = chunks[at + 1];
  if (next?.kind === 'verb' && !next.reporting) return null;
  for (const chunk of previous.chunks) {
    const use = chunk.kind === 'verb' && !chunk.negated ? chunk.uses[0]?.[0] : undefined;
    if (use) return { measure: use.measure };
  }
  return null;
}

/** "It is not clear how many people died. The colonel put the number at nine.": what the sentence before asks; `null` for none. */
export function askedBefore({ previous, sentence }: Clause): string | null {
  if (previous?.sentence !== sentence - 1) return null;
  const { chunks, line } = previous;
  const how = line.lower.findIndex((word, i) => word === 'how' && line.lower[i + 1] === 'many');
  const verb = how < 0 ? undefined : chunks.find((one) => one.from > how && one.kind === 'verb' && one.uses.length > 0);
  return verb?.kind === 'verb' ? (verb.uses[0]?.[0]?.measure ?? null) : null;
}

/** "How many …?" stands right before the sentence. */
export function isAsked(previous: Clause | null, sentence: number): boolean {
  if (previous?.sentence !== sentence - 1) return false;
  const { lower, tokens } = previous.line;
  return tokens.at(-1)?.text === '?' && lower.some((word, i) => word === 'how' && lower[i + 1] === 'many');
}
