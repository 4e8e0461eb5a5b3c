import type { NounChunk } from './chunk.ts';
import type { Line } from './line.ts';
import { isAfterFigure, isCompound, isDoneToBoth, opensAdjective, opensClause, startsVerb } from './noun-words.ts';
import { isAdverb } from './verb-words.ts';

/** No number below it is followed by "of" and what it counts. */
const FEW = 1_000;
const PARTITIVE_AFTER_OF = new Set('the those these them us whom which its his her their all our'.split(' '));

/** How far the words before a noun reach, and whether they are all of the phrase: "both of them", "whom". */
interface Opening {
  to: number;
  isWhole: boolean;
}

/** Words before the noun: "the other", "all", "no", "another", the figure itself. What they say is set on the chunk. */
export function readOpening(line: Line, at: number, chunk: NounChunk, afterOf: boolean): Opening {
  let i = at;
  for (; i < line.tokens.length; i++) {
    const word = line.info[i]!;
    const quantity = line.quantity[i];
    if (quantity && !chunk.quantity) {
      const end = line.quantityEnd[i]!;
      if (isCompound(line, end)) break;
      chunk.quantity = quantity;
      i = end - 1;
    } else if (quantity) break;
    // "13 a day earlier", "two each"
    else if (word.cls === 'det' && chunk.quantity && !isAfterFigure(line.lower[i]!)) break;
    // "shot her Monday morning": no Monday of hers
    else if (i === at && line.lower[i] === 'her' && line.inTime[i + 1]) {
      chunk.pronoun = true;
      chunk.head = 'her';
      chunk.person = 'yes';
      return { to: i + 1, isWhole: true };
    } else if (word.cls === 'det') chunk.det = line.lower[i]!;
    else if (word.cls === 'poss') chunk.det = line.lower[i] === 'whose' ? 'whose' : 'the';
    else if (word.cls === 'zero') chunk.zero = true;
    else if (word.cls === 'other' && (word.forms === 0 || chunk.quantity)) chunk.other = line.lower[i]!;
    // "Another one died"
    else if (chunk.other !== null && line.lower[i] === 'one' && !chunk.quantity) continue;
    // "three of whom died"
    else if (word.cls === 'pron' || (afterOf && word.cls === 'rel' && line.lower[i] === 'whom')) {
      if (i !== at && !(chunk.zero && line.lower[i] === 'one') && chunk.det === null) break;
      chunk.pronoun = true;
      chunk.reflexive = word.reflexive;
      chunk.head = line.lower[i]!;
      chunk.person = line.lower[i] === 'it' ? 'no' : 'yes';
      return { to: i + 1, isWhole: true };
    } else if (word.cls === 'open' && isAdverb(line, i) && opensAdjective(line, i + 1)) continue;
    else break;
  }
  if (chunk.quantity && line.lower[i] === 'of') {
    const next = i + 1 < line.tokens.length ? line.lower[i + 1]! : '';
    // "hundreds of people", but "two of smoke inhalation"
    const counts = chunk.quantity.modifier !== 'vague' && (chunk.quantity.stated ?? FEW) < FEW;
    if (counts || PARTITIVE_AFTER_OF.has(next) || line.quantity[i + 1]) return { to: i, isWhole: true };
    i++;
  } else if (
    (chunk.zero || chunk.det === 'all' || chunk.det === 'both' || chunk.det === 'some') &&
    line.lower[i] === 'of'
  ) {
    return { to: i, isWhole: true };
  }
  return { to: i, isWhole: false };
}

/** A phrase without a noun: "twelve", "the others", "both"; `null` where it is none. */
export function headless(line: Line, at: number, started: number, to: number, chunk: NounChunk): NounChunk | null {
  let i = to;
  while (i > started && line.tokens[i - 1]!.kind === 'punct') i--;
  // "two men in their thirties both died": "both" alone is no noun.
  if (chunk.det === 'those' && i === at + 1) {
    chunk.pronoun = true;
    return finish(chunk, i);
  }
  // "All were taken to hospital", "but both died"
  if ((chunk.det === 'all' || chunk.det === 'both') && i === at + 1 && opensClause(line, at) && startsVerb(line, i)) {
    chunk.pronoun = true;
    return finish(chunk, i);
  }
  // "shot at the agents, injuring both"
  if (chunk.det === 'both' && i === at + 1 && isDoneToBoth(line, at)) {
    chunk.pronoun = true;
    chunk.person = 'yes';
    return finish(chunk, i);
  }
  if (i === at || (chunk.quantity === null && chunk.other === null && !chunk.zero && i === started)) return null;
  return finish(chunk, i);
}

/** Ends the phrase before token `to`. */
export function finish(chunk: NounChunk, to: number): NounChunk {
  chunk.to = to;
  return chunk;
}
