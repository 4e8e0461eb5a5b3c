import type { ReportingWords } from '../lexicon/claim-lexicon.ts';
import type { Attribution } from '../model/claim.ts';
import { spanOf } from '../model/span.ts';
import type { Chunk } from './chunk.ts';
import type { Line } from './line.ts';

/** Who gave the figures of this sentence: "the health ministry said", "according to Reuters", "citing the embassy". */
export function attributionOf(
  line: Line,
  chunks: readonly Chunk[],
  words: ReportingWords,
  source: string,
  claimed: ReadonlySet<number>,
): Attribution | null {
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    const lead = line.lower.slice(chunk.from, chunk.from + 2).join(' ');
    const opener = words.before.find((one) => one === lead || one === line.lower[chunk.from]);
    if (opener) {
      const from = chunk.from + opener.split(' ').length;
      const noun = chunks.find((one) => one.kind === 'noun' && one.from >= from && one.from <= from + 2);
      if (noun) return span(line, chunk.from, noun.from, noun.to, source);
    }
    // "The storm claimed 12 lives": the verb of a claim reports nothing.
    if (chunk.kind !== 'verb' || !chunk.reporting || claimed.has(i)) continue;
    const speaker = speakerOf(chunks, i);
    if (speaker) return span(line, speaker.from, speaker.from, speaker.to, source, chunk.to);
  }
  return null;
}

/** The subject before "said", past an apposition: "Ana Ruiz, the mayor, said"; or after it: "said the mayor". */
function speakerOf(chunks: readonly Chunk[], verb: number): Chunk | null {
  let j = verb - 1;
  while (chunks[j]?.kind === 'adv') j--;
  const before = chunks[j];
  const after = chunks[verb + 1];
  // "The governor, Luis Rojas, told reporters"
  const subject = chunks[j - 3];
  if (
    before?.kind === 'comma' &&
    chunks[j - 2]?.kind === 'comma' &&
    chunks[j - 1]?.kind === 'noun' &&
    subject?.kind === 'noun'
  ) {
    if (!subject.quantity && !subject.time && chunks[j - 4]?.kind !== 'prep') return subject;
  }
  if (before?.kind === 'noun' && !before.quantity && !before.time) {
    if (chunks[j - 1]?.kind === 'prep' && chunks[j - 2]?.kind === 'noun') return { ...chunks[j - 2]!, to: before.to };
    return before;
  }
  if (before?.kind === 'comma' && after?.kind === 'noun' && !after.quantity) return after;
  return null;
}

function span(line: Line, from: number, nameFrom: number, nameTo: number, source: string, to = nameTo): Attribution {
  const start = line.tokens[from]!.start;
  const end = line.tokens[Math.max(nameTo, to) - 1]!.end;
  let first = nameFrom;
  while (first < nameTo - 1 && line.info[first]!.cls === 'det') first++;
  const name = source.slice(line.tokens[first]!.start, line.tokens[nameTo - 1]!.end).replace(/['’]s?$/u, '');
  return { ...spanOf(source, start, end), name };
}
