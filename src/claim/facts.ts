import type { Chunk } from './chunk.ts';
import type { Cues } from './cues.ts';

// What a sentence must have in it for a construction to fit, as bits. Most sentences have little of it, and most
// constructions are not even tried on their figures.

/** A verb or state that says a measure: "killed", "in hospital". */
export const VERB = 1;
/** A noun that does: "the dead", "deaths", "the wounded men", "the death toll". */
export const NOUN = 2;
/** What a toll is called, or "It", which may be one: "the number of", "fatalities". */
export const COUNT = 4;
/** "among", "including", "the victims": parts of those told of. */
export const AMONG = 8;
export const PARTS = 16;
export const VICTIMS = 32;
export const COLON = 64;
export const OF = 128;
/** Something was claimed before: in this sentence, or in one that a rule looks back to. */
export const TOLD = 256;
/** "How many …?" was asked right before. */
export const ASKED = 512;

/** "against", "search": charges may be laid, somebody may be looked for. */
export const SOUGHT = 1024;

/** Without any of these nothing is claimed, whatever the figures. */
export const CLAIMING = VERB | NOUN | COUNT | VICTIMS | TOLD | ASKED | SOUGHT;

export function factsOf(chunks: readonly Chunk[], { counts }: Cues): number {
  let facts = 0;
  for (const chunk of chunks) {
    switch (chunk.kind) {
      case 'verb':
        if (chunk.uses.length > 0) facts |= VERB;
        break;
      case 'noun':
        // "puts the missing at 30"
        if (chunk.premodifier) facts |= chunk.det === 'the' && chunk.to === chunk.from + 2 ? NOUN | COUNT : NOUN;
        if (chunk.nominal || chunk.toll) facts |= NOUN | COUNT;
        if (chunk.head === 'it' || (chunk.carrier && counts.has(chunk.head ?? ''))) facts |= COUNT;
        if (chunk.head === 'victims') facts |= VICTIMS;
        if (chunk.head === 'search') facts |= SOUGHT;
        break;
      case 'prep':
        if (chunk.word === 'of') facts |= OF;
        else if (chunk.word === 'among') facts |= AMONG;
        else if (chunk.word === 'against') facts |= SOUGHT;
        break;
      case 'parts':
        facts |= PARTS;
        break;
      case 'colon':
        facts |= COLON;
        break;
    }
  }
  return facts;
}
