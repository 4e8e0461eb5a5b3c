import type { CompiledEvents } from './compiled-events.ts';
import type { MarkedSentence } from './marks.ts';
import type { TokenRange } from './token-range.ts';

/**
 * "a strike in Karsk in retaliation for the bombing at Tarn station on Thursday, the army said": what was answered, up to the
 * next comma. Its place and day are not those of the strike.
 */
export function answeredIn(marked: MarkedSentence, events: CompiledEvents): TokenRange | null {
  if (marked.answered === undefined) marked.answered = findAnswered(marked, events);
  return marked.answered;
}

function findAnswered({ tokens }: MarkedSentence, events: CompiledEvents): TokenRange | null {
  for (let i = 0; i < tokens.length - 1; i++) {
    const { lower } = tokens[i]!;
    const next = tokens[i + 1]!.lower;
    const isFor = events.answers.has(lower) && (next === 'for' || next === 'to');
    if (!isFor && !(lower === 'response' && next === 'to')) continue;
    let to = i + 2;
    while (to < tokens.length && !CLOSING.test(tokens[to]!.text)) to++;
    // "in response to calls for help": no deed
    for (let j = i + 2; j < to; j++) if (events.deeds.has(tokens[j]!.lower)) return { from: i + 2, to };
  }
  return null;
}

const CLOSING = /^[,;:.—–]$/u;
