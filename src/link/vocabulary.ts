import type { LinkLexicon } from '../lexicon/link-lexicon.ts';
import type { Reading } from '../model/reading.ts';
import { rememberedOfText } from '../model/remembered.ts';
import { fold } from './folding.ts';
import { TERMS } from './settings.ts';

/** All terms of the readings, numbered, with how many articles hold each. */
export interface Vocabulary {
  /** By term number: articles that hold it. */
  holders: Int32Array;
  /** By term number: how rare it is. */
  rarity: Float64Array;
  /** By folded term. */
  numberOf: ReadonlyMap<string, number>;
  bags: Bags;
}

/**
 * The terms of all mentions, in the order of the readings: those of mention `i` stand in `printed` from `from[i]` to
 * `from[i + 1]`, each as twice its number, and one more where it is printed as a name. What is no evidence is left out.
 */
export interface Bags {
  from: Int32Array;
  printed: Int32Array;
}

/** Counts terms over the readings and adds what the built-in list knows of common words. */
export function countTerms(readings: readonly Reading[], lexicon: LinkLexicon): Vocabulary {
  const numberOf = new Map<string, number>();
  // Most terms were met before: they are folded once. −1 for what is no evidence.
  const known = rememberedOfText((term) => {
    const number = numberIn(numberOf, termKey(term));
    return number < 0 ? -1 : 2 * number + Number(isName(term));
  });
  const holders: number[] = [];
  const lastHolder: number[] = [];
  const bags = roomFor(readings);
  let mentions = 0;
  let size = 0;
  for (const [article, reading] of readings.entries()) {
    for (const mention of reading.mentions) {
      for (const term of mention.terms) {
        const printed = known(term);
        if (printed < 0) continue;
        bags.printed[size++] = printed;
        const number = printed >> 1;
        if (lastHolder[number] === article) continue;
        lastHolder[number] = article;
        holders[number] = (holders[number] ?? 0) + 1;
      }
      bags.from[++mentions] = size;
    }
  }
  const shares = sharesOf(lexicon);
  const all = readings.length + TERMS.priorArticles;
  const rarity = new Float64Array(holders.length);
  for (const [term, number] of numberOf) {
    const prior = (shares.get(term) ?? 0) * TERMS.priorArticles;
    rarity[number] = Math.max(0, Math.log((all + 1) / (holders[number]! + prior + 0.5)));
  }
  return { holders: Int32Array.from(holders), rarity, numberOf, bags };
}

function roomFor(readings: readonly Reading[]): Bags {
  let mentions = 0;
  let terms = 0;
  for (const reading of readings) {
    mentions += reading.mentions.length;
    for (const mention of reading.mentions) terms += mention.terms.length;
  }
  return { from: new Int32Array(mentions + 1), printed: new Int32Array(terms) };
}

function isName(term: string): boolean {
  const first = term.charAt(0);
  return first !== first.toLowerCase();
}

function numberIn(numberOf: Map<string, number>, folded: string | null): number {
  if (folded === null) return -1;
  const known = numberOf.get(folded);
  if (known !== undefined) return known;
  numberOf.set(folded, numberOf.size);
  return numberOf.size - 1;
}

function sharesOf({ commonWords }: LinkLexicon): Map<string, number> {
  return new Map(commonWords.flatMap(({ share, words }) => words.split(/\s+/u).map((word) => [word, share] as const)));
}

/** A term as it is compared; `null` for what is or holds a figure, which must never be evidence. */
export function termKey(term: string): string | null {
  return /\p{N}/u.test(term) ? null : fold(term);
}
