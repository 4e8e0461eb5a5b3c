import type { Quantity } from '../model/quantity.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import { type Clause, isMarkAt, nounAt, type Reading } from './draft.ts';
import { areHandedOver, isBailed, isCured, isDriven, isGetaway } from './getaways.ts';
import { isNth } from './implicit.ts';
import type { Line } from './line.ts';
import { isOfThings } from './noun-head.ts';
import { isOneMore } from './selves.ts';
import { areFoundSince } from './told-fate.ts';
import { onlyBadly } from './undone.ts';

/** What a construction found for one figure. */
export interface Found {
  clause: Clause;
  at: number;
  noun: NounChunk;
  quantity: Quantity;
  /** Id of the construction. */
  rule: string;
  reading: Reading;
  /** The figure is that of people told of before: "the three". */
  isMeant: boolean;
}

/** Why a figure that a construction fits is no claim after all. */
export interface Veto {
  id: string;
  holds(found: Found): boolean;
}

/** Asked in this order of each figure that a construction fits; the first that holds leaves it unread. */
export const vetoes: readonly Veto[] = [
  // "The blast sent hundreds of shoppers running": nobody sent them
  { id: 'no-claim/driven', holds: ({ clause, reading, at }) => isDriven(clause, reading, at) },
  // "eighteen of those detained were freed"
  { id: 'no-claim/bailed', holds: ({ clause, reading, noun }) => isBailed(clause, reading, noun) },
  { id: 'no-claim/cured', holds: ({ clause, reading }) => isCured(clause, reading) },
  // "The suspect fled": one who runs away is not displaced
  {
    id: 'no-claim/getaway',
    holds: ({ clause, reading, noun, quantity }) =>
      reading.measure === 'displaced' && (quantity.implicit || isGetaway(clause, reading, noun)),
  },
  // "a man in the crowd": one person of whom no verb says so
  {
    id: 'no-claim/one-person',
    holds: ({ clause, reading, noun, quantity, rule }) =>
      isOneMeant(quantity) &&
      reading.verb === undefined &&
      !IMPLICIT.has(rule) &&
      !isLone(clause.line, noun) &&
      !isNth(noun, clause.line),
  },
  // "A count by the mayor had 15 people dead": whoever counts is none of them
  {
    id: 'no-claim/counted-by',
    holds: ({ clause, at, quantity }) =>
      quantity.implicit && isMarkAt(clause.chunks, at - 1, 'prep', 'by') && isCount(clause, at - 2),
  },
  {
    id: 'no-claim/told-again',
    holds: ({ isMeant, reading }) => isMeant && (reading.verb === undefined || !BEFALLEN.has(reading.measure)),
  },
  // "Neither of them was critically hurt": they were hurt
  {
    id: 'no-claim/only-badly',
    holds: ({ clause, reading, quantity }) => quantity.max === 0 && onlyBadly(clause, reading),
  },
  // "Neither he nor his passenger was": told with him
  { id: 'no-claim/neither-nor', holds: ({ clause, at }) => isMarkAt(clause.chunks, at - 1, 'and', 'nor') },
  // "sent an actress to a clinic": nobody is deployed alone
  {
    id: 'no-claim/sent-alone',
    holds: ({ reading, quantity }) => reading.measure === 'deployed' && (quantity.implicit || quantity.max === 0),
  },
  // "freed 200 prisoners in return": let go by who held them, and told of with things
  {
    id: 'no-claim/prisoners-freed',
    holds: ({ reading, noun }) => reading.measure === 'rescued' && noun.population === 'prisoners',
  },
  // "handed over the bodies of 83 soldiers": they have been dead for long
  {
    id: 'no-claim/bodies-handed-over',
    holds: ({ clause, reading, at }) => reading.measure === 'killed' && areHandedOver(clause, at),
  },
  // "No bodies have been found": those who are looked for may be dead all the same
  {
    id: 'no-claim/no-bodies',
    holds: ({ clause, noun, quantity }) => quantity.max === 0 && clause.line.cues.bodies.has(noun.head ?? ''),
  },
  // "killed seven dreams": a plural that no list knows for people, nor its ending, counts things
  { id: 'no-claim/things', holds: ({ noun }) => isOfThings(noun) },
  // "Five who had been listed as missing were located"
  {
    id: 'no-claim/found-since',
    holds: ({ clause, reading, quantity }) =>
      reading.measure === 'missing' && quantity.max !== 0 && areFoundSince(clause, reading.verb),
  },
  // "Two gunmen are still being sought"
  {
    id: 'no-claim/wanted',
    holds: ({ reading, noun }) =>
      reading.measure === 'missing' && (noun.population === 'perpetrators' || noun.population === 'suspects'),
  },
  // "left 40,000 customers without power": homes and shops, told of with things
  {
    id: 'no-claim/customers',
    holds: ({ clause, reading, noun }) =>
      reading.measure === 'affected' && clause.index.cues.served.has(noun.head ?? ''),
  },
  // "The number of cases hit 46": how many there were
  {
    id: 'no-claim/level',
    holds: ({ clause, reading, at, noun }) =>
      reading.measure === 'struck' && noun.head === null && reading.verb === at - 1 && isLevel(clause, at - 1),
  },
  // "The man killed himself" counts the man; "killed his wife and himself", "shot two guards, then killed himself" both
  {
    id: 'no-claim/self',
    holds: ({ clause, at, reading, noun, rule }) => noun.reflexive && !isOneMore(clause, at, rule, reading, noun),
  },
  // "three dead city days", "two dead cows"
  {
    id: 'no-claim/dead-things',
    holds: ({ clause: { chunks }, reading, at }) => reading.verb === at + 1 && describesThings(chunks, at + 1),
  },
  // "Nobody should die for that"
  {
    id: 'no-claim/should',
    holds: ({ clause: { chunks, line }, reading, quantity }) =>
      quantity.max === 0 && OUGHT.test(line.lower[chunks[reading.verb ?? -1]?.from ?? -1] ?? ''),
  },
  // "A camera captured both thieves on film": nobody was seized
  {
    id: 'no-claim/on-film',
    holds: ({ clause: { chunks, line }, reading: { measure, verb = -1 } }) =>
      measure === 'detained' && isFilmed(line, chunks[verb]),
  },
  // "asked the government to send 200 more officers": nobody has been sent
  {
    id: 'no-claim/asked-for',
    holds: ({ clause: { chunks }, reading }) =>
      reading.measure === 'deployed' && isAskedFor(chunks, reading.verb ?? -1),
  },
  // "two bodies had been counted twice"
  {
    id: 'no-claim/counted-twice',
    holds: ({ clause: { line }, reading, noun }) =>
      reading.verb !== undefined &&
      line.lower.slice(noun.to, noun.to + 4).some((word, i) => TWICE.test(`${word} ${line.lower[noun.to + i + 1]}`)),
  },
  // "defines a mass killing as one in which four or more people die"
  {
    id: 'no-claim/definition',
    holds: ({ clause: { line }, quantity, noun }) =>
      quantity.modifier === 'at-least' &&
      line.lower.slice(Math.max(0, noun.from - DEFINED), noun.from).some((word) => DEFINING.test(word)),
  },
  // "The agency saw no basis for a figure of 40 dead": the forty, and no agency
  {
    id: 'no-claim/of-others',
    holds: ({ clause: { chunks }, reading: { verb = -1 }, quantity, at }) =>
      quantity.implicit && verb - 1 > at && isOfFigure(chunks, verb),
  },
  // "five children from one family", "six people from two families": the five, the six
  {
    id: 'no-claim/of-one-family',
    holds: ({ clause: { chunks }, quantity, noun, at }) =>
      !quantity.implicit && noun.population === 'families' && isOfSome(chunks, at),
  },
  // "found no evidence for the figure of 312 dead": nobody is counted
  {
    id: 'no-claim/no-sign',
    holds: ({ quantity, noun }) => quantity.max === 0 && NO_SIGN.test(noun.head ?? ''),
  },
  // An earthquake of 7.2 struck: people come in whole numbers
  {
    id: 'no-claim/no-whole-number',
    holds: ({ noun, quantity }) =>
      quantity.stated !== null && !Number.isInteger(quantity.stated) && noun.person !== 'no',
  },
];

/** "dead" right before a plural that is nobody. */
function describesThings(chunks: readonly Chunk[], at: number): boolean {
  const [dead, next] = [chunks[at], chunks[at + 1]];
  if (dead?.kind !== 'verb' || dead.voice !== 'state' || next?.kind !== 'noun' || next.from !== dead.to) return false;
  return next.plural && !next.name && next.person === 'no' && next.det === null && next.quantity === null;
}

/** "of 40 dead": a figure right before what befell its people. */
function isOfFigure(chunks: readonly Chunk[], verb: number): boolean {
  const [state, figure] = [chunks[verb], chunks[verb - 1]];
  const isState = state?.kind === 'verb' && state.voice === 'state' && !state.finite;
  return isState && isMarkAt(chunks, verb - 2, 'prep', 'of') && figure?.kind === 'noun' && figure.quantity !== null;
}

function isOfSome(chunks: readonly Chunk[], at: number): boolean {
  const some = chunks[at - 2];
  const isFrom = isMarkAt(chunks, at - 1, 'prep', 'from') || isMarkAt(chunks, at - 1, 'prep', 'of');
  return isFrom && some?.kind === 'noun' && some.quantity?.implicit === false;
}

/** "captured … on camera" */
function isFilmed({ lower }: Line, verb: Chunk | undefined): boolean {
  if (verb?.kind !== 'verb' || !/^captur/u.test(verb.main)) return false;
  const at = lower.findIndex((word, i) => i > verb.to && FILM.test(word));
  return at > 0 && at < verb.to + FILM_REACH && lower.slice(verb.to, at).some((word) => word === 'on' || word === 'in');
}

const FILM = /^(?:cctv|camera|cameras|video|footage|film|photograph|photographs)$/u;
/** Tokens from the verb to the film. */
const FILM_REACH = 12;

const NO_SIGN = /^(?:evidence|proof|indications?|signs?|traces?|confirmation|basis)$/u;

const OUGHT = /^(?:should|must|ought)$/u;

/** "asked … to send", "called on the army to deploy" */
function isAskedFor(chunks: readonly Chunk[], at: number): boolean {
  const sent = chunks[at];
  if (sent?.kind !== 'verb' || sent.voice !== 'infinitive') return false;
  return chunks.slice(Math.max(0, at - 4), at).some((one) => one.kind === 'verb' && ASKING.test(one.main));
}

const ASKING = /^(?:ask|urg|call|appeal|request|demand|want)/u;
const TWICE = /^(?:counted|recorded|registered|listed) (?:twice|double)$/u;
/** Words back in which a definition begins. */
const DEFINED = 14;
const DEFINING = /^(?:defin(?:e|es|ed|ing|ition)|threshold)$/u;

function isOneMeant({ implicit, max }: Quantity): boolean {
  return implicit && max === 1;
}

/** Is the verb at `verb` said of a number: "the number of flights cancelled hit"? */
function isLevel({ chunks, line }: Clause, verb: number): boolean {
  for (let j = verb - 1; j >= 0; j--) {
    const chunk = chunks[j]!;
    if (chunk.kind === 'stop' || chunk.kind === 'comma' || chunk.kind === 'sub' || chunk.kind === 'and') return false;
    const isCount = chunk.kind === 'noun' && line.cues.counts.has(chunk.head ?? '');
    if (isCount && isMarkAt(chunks, j + 1, 'prep', 'of')) return true;
  }
  return false;
}

/** "the lone survivor" */
function isLone({ lower, cues }: Line, { from, to }: NounChunk): boolean {
  for (let i = from; i < to; i++) if (cues.lone.has(lower[i]!)) return true;
  return false;
}

/** What is told again of people who were counted before. */
const BEFALLEN = new Set([
  'killed',
  'injured',
  'struck',
  'hospitalised',
  'rescued',
  'missing',
  'detained',
  'survived',
  'infected',
]);

/** Constructions that may count a noun without a figure though no verb says so: "including a child". */
const IMPLICIT = new Set([
  'claim/part-of-list',
  'claim/part-of-noun',
  'claim/of-noun',
  'claim/part-of-the-dead',
  'claim/among-them',
  'claim/group-first',
]);

/** "a count", "an earlier report" */
function isCount(clause: Clause, at: number): boolean {
  const { counts, reports } = clause.line.cues;
  const head = nounAt(clause, at)?.head ?? '';
  return counts.has(head) || reports.has(head);
}
