import type { Sentence, Token } from '../model/document.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Range } from '../model/span.ts';
import { blank, type Word, type WordIndex } from './word-index.ts';

/** A sentence as the grammar sees it: its words in lower case, what each can be, and where the figures stand. */
export interface Line {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  readonly info: readonly Word[];
  /** The figure that begins at this token. */
  readonly quantity: readonly (Quantity | undefined)[];
  /** One past the last token of the figure that begins here. */
  readonly quantityEnd: readonly number[];
  /** The token is inside an expression of time. */
  readonly inTime: readonly boolean[];
}

const QUOTES = new Set(['"', '“', '”', "'", '‘', '’', '`', '*']);

/** Quotation marks are left out: they part nothing that grammar joins ("killed “dozens” of people"). */
export function readLine(
  sentence: Sentence,
  quantities: readonly Quantity[],
  times: readonly Range[],
  index: WordIndex,
): Line {
  const tokens: Token[] = [];
  const lower: string[] = [];
  const info: Word[] = [];
  for (const token of sentence.tokens) {
    if (token.kind === 'punct' && QUOTES.has(token.text)) continue;
    tokens.push(token);
    lower.push(token.lower);
    info.push(lookUp(token, index));
  }
  const quantity: (Quantity | undefined)[] = new Array(tokens.length);
  const quantityEnd: number[] = new Array(tokens.length).fill(0);
  const inTime: boolean[] = new Array(tokens.length).fill(false);
  let q = 0;
  let t = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    while (t < times.length && times[t]!.end <= token.start) t++;
    if (t < times.length && times[t]!.start <= token.start) inTime[i] = true;
    while (q < quantities.length && quantities[q]!.end <= token.start) q++;
    const here = quantities[q];
    if (!here || here.start >= token.end) continue;
    // "a second officer": a place in a row counts nothing.
    if (here.unit.kind === 'ordinal') {
      q++;
      continue;
    }
    let end = i + 1;
    while (end < tokens.length && tokens[end]!.start < here.end) end++;
    quantity[i] = here;
    quantityEnd[i] = end;
    q++;
  }
  return { sentence, tokens, lower, info, quantity, quantityEnd, inTime };
}

const UNKNOWN: Word = blank();

function lookUp(token: Token, index: WordIndex): Word {
  const { lower } = token;
  if (token.kind === 'punct') return UNKNOWN;
  const found = index.words.get(lower);
  // "US soldiers" are not "us".
  if (found && !(found.cls === 'pron' && token.text.length > 1 && token.text === token.text.toUpperCase()))
    return found;
  // "officers'", "the ministry's": the noun without its ending.
  const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower.endsWith("s'") ? lower.slice(0, -1) : null;
  if (bare) return index.words.get(bare) ?? UNKNOWN;
  // "ex-soldiers", "co-workers", "14-year-old": the last part tells.
  const hyphen = lower.lastIndexOf('-');
  return (hyphen > 0 && index.words.get(lower.slice(hyphen + 1))) || UNKNOWN;
}

export function isPossessive(lower: string): boolean {
  return lower.endsWith("'s") || lower.endsWith("s'");
}

export function isCapital(token: Token): boolean {
  const first = token.text[0]!;
  return first !== first.toLowerCase();
}
