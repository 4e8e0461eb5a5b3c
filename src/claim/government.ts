import type { Chunk, NounChunk, VerbChunk } from './chunk.ts';
import { acrossComma, afterComplement, indexOf, isAside, skipList } from './crossing.ts';
import type { Use, WordIndex } from './word-index.ts';

/** The verb that a noun phrase hangs on and what it says of those it counts. */
export interface Government {
  use: Use;
  verb: number;
  /** Nothing but adverbs stands between. */
  direct: boolean;
  /** Through "and": shared with another noun. */
  shared: boolean;
}

/** How many chunks a predicate may stand away from its noun. */
const REACH = 40;

/** What `verb` says of its subject; `null` when it says nothing that is counted. */
export function usesOfSubject(chunks: readonly Chunk[], at: number, noun: NounChunk, index: WordIndex): Use | null {
  const found = chunks[at] as VerbChunk;
  // "the men who struck in the north": after "who" a past form is active.
  const verb =
    chunks[at - 1]?.kind === 'rel' && found.voice === 'either' ? { ...found, voice: 'active' as const } : found;
  const object = objectAfter(chunks, at);
  const use = combine(
    verb.uses.map((uses) =>
      uses.find(
        (one) =>
          fitsNoun(one, noun) &&
          countsSubject(verb, one, isObject(noun, object)) &&
          isDoneBy(one, doerAfter(chunks, at)),
      ),
    ),
    index,
  );
  return use?.measure === 'struck' && verb.voice === 'either' && aimsAt(chunks, at + 1) ? null : use;
}

/** "A man shot at two officers" hits nobody; "two men shot at a hotel" were hit. */
function aimsAt(chunks: readonly Chunk[], at: number): boolean {
  const aim = chunks[at + 1];
  return isMark(chunks[at], 'at') && aim?.kind === 'noun' && aim.person === 'yes';
}

function isMark(chunk: Chunk | undefined, word: string): boolean {
  return chunk?.kind === 'prep' && chunk.word === word;
}

/** The noun right after a verb, unless it begins a clause of its own: "1 killed 2 wounded". */
function objectAfter(chunks: readonly Chunk[], at: number): NounChunk | null {
  const next = chunks[at + 1];
  if (next?.kind !== 'noun' || next.time) return null;
  const after = chunks[at + 2];
  const ownVerb =
    after?.kind === 'verb' &&
    after.uses.length > 0 &&
    !after.finite &&
    after.voice !== 'gerund' &&
    after.voice !== 'infinitive';
  return ownVerb &&
    (next.quantity || next.other) &&
    chunks[at - 1]?.kind === 'noun' &&
    (chunks[at - 1] as NounChunk).quantity
    ? null
    : next;
}

/** "3 killed murder-suicide": a figure alone kills nothing that has no article and is nobody. */
function isObject(noun: NounChunk, object: NounChunk | null): NounChunk | null {
  const bare =
    object !== null && object.det === null && object.quantity === null && object.person !== 'yes' && !object.reflexive;
  return bare && noun.quantity !== null && noun.head === null ? null : object;
}

function countsSubject(verb: VerbChunk, use: Use, object: NounChunk | null): boolean {
  if (object?.reflexive && use.counts === 'object' && verb.voice !== 'passive') return use.measure !== 'struck';
  switch (verb.voice) {
    case 'passive':
    case 'state':
      return true;
    case 'either':
      return use.counts === 'subject' ? true : object === null;
    default:
      return use.counts === 'subject' || (use.counts === 'both' && object === null);
  }
}

/** What `verb` says of its object. */
export function usesOfObject(chunks: readonly Chunk[], at: number, noun: NounChunk, index: WordIndex): Use | null {
  const verb = chunks[at] as VerbChunk;
  if (verb.voice === 'passive' || verb.voice === 'state') return null;
  return combine(
    verb.uses.map((uses) =>
      uses.find((use) => use.counts !== 'subject' && fitsNoun(use, noun) && isDoneBy(use, chunks[at - 1])),
    ),
    index,
  );
}

function isDoneBy({ by }: Use, doer: Chunk | undefined): boolean {
  return by === null || (doer?.kind === 'noun' && by.has(doer.head ?? ''));
}

/** "held by the rebels" */
function doerAfter(chunks: readonly Chunk[], at: number): Chunk | undefined {
  return isMark(chunks[at + 1], 'by') ? chunks[at + 2] : undefined;
}

function fitsNoun(use: Use, noun: NounChunk): boolean {
  if (use.of !== null) return use.of.has(noun.head ?? noun.ofHead ?? '');
  if (noun.person === 'no' && noun.nominal === null) return false;
  if (noun.nominal !== null && !noun.nominal.people) return noun.nominal.measure === 'casualties';
  return !use.onlyPeople || noun.person === 'yes' || noun.head === null;
}

/** "killed and injured": casualties; "shot and killed": killed, the earlier in the lexicon. */
function combine(found: readonly (Use | undefined)[], index: WordIndex): Use | null {
  const uses = found.filter((use) => use !== undefined);
  const first = uses[0];
  if (!first) return null;
  const measures = new Set(uses.map((use) => use.measure));
  if (measures.has('killed') && measures.has('injured')) {
    return { ...first, measure: 'casualties', rank: index.ranks.get('casualties') ?? 0 };
  }
  return uses.reduce((best, use) => (use.rank < best.rank ? use : best));
}

/** The verb to the right whose subject the noun at `at` is: "12 people, among them two boys, were killed". */
export function verbOfSubject(chunks: readonly Chunk[], at: number, index: WordIndex): Government | null {
  const noun = chunks[at] as NounChunk;
  const inPhrase = chunks[at - 1]?.kind === 'prep' || chunks[at - 1]?.kind === 'parts';
  let shared = false;
  let crossed = false;
  let afterVerb = false;
  let skippedFinite = 0;
  // "two of three teens were wounded": the three are not what the sentence is about.
  const wholeOfPart =
    isOf(chunks[at - 1]) && chunks[at - 2]?.kind === 'noun' && (chunks[at - 2] as NounChunk).head === null;
  const partitive = noun.head === null && isOf(chunks[at + 1]) && chunks[at + 2]?.kind === 'noun';
  const end = Math.min(chunks.length, at + REACH);
  for (let j = partitive ? at + 3 : at + 1; j < end; ) {
    const chunk = chunks[j]!;
    const next = chunks[j + 1];
    switch (chunk.kind) {
      case 'adv':
        j++;
        break;
      case 'verb': {
        // "one of 40 people injured in the blast died": what stands with the 40 is not told of the one.
        if (wholeOfPart && (chunk.finite || crossed) && chunks[j - 1]!.kind !== 'rel') return null;
        // "Dozens scuffled with guards and one man was hurt": what is told of one is not told of the dozens.
        // "Thousands turned out for three of the four people killed": of the four.
        if (afterVerb && !chunk.finite && chunk.voice === 'either' && isCounted(chunks, j - 1)) return null;
        if (shared && chunk.singular && isOne(chunks[j - 1])) return null;
        const reduced = partitive && !chunk.finite && !crossed && !isThem(chunks[at + 2]);
        const use = reduced ? null : usesOfSubject(chunks, j, noun, index);
        if (use && !chunk.negated) {
          return { use: later(chunks, j, noun, use, index), verb: j, direct: !crossed, shared };
        }
        // "The mayor denied that nine people had died", "The mayor said nine people had died"
        if (next?.kind === 'rel' && next.word === 'that') return null;
        if (chunk.reporting && (next?.kind === 'rel' || (chunk.voice === 'either' && next?.kind === 'noun')))
          return null;
        if (chunk.negated && use) return noun.zero ? { use, verb: j, direct: !crossed, shared } : null;
        if (wholeOfPart) return null;
        crossed = true;
        // "Nine people who had gathered for a wedding were killed": past the verb of "who" stands the one of the nine.
        const finite = chunk.finite || (chunk.voice === 'either' && chunks[j - 1]!.kind === 'rel');
        if (finite && (chunk.reporting || !isWho(chunks[j - 1]))) {
          const coordinated = afterComplement(chunks, j);
          if (coordinated === 0 || ++skippedFinite > 2) return null;
          j = coordinated;
        } else {
          afterVerb = true;
          j++;
        }
        break;
      }
      case 'prep':
        crossed = true;
        j++;
        if (chunks[j]?.kind === 'adv') j++;
        if (chunks[j]?.kind === 'noun') j++;
        break;
      case 'parts':
        crossed = true;
        j = skipList(chunks, j + 1);
        break;
      case 'and':
        if (next?.kind === 'adv') j++;
        if (chunks[j + 1]?.kind === 'noun') {
          shared = true;
          crossed = true;
          j += 2;
        } else if (chunks[j + 1]?.kind === 'verb' && crossed) j++;
        else return null;
        break;
      case 'comma': {
        if (inPhrase && next?.kind !== 'verb' && next?.kind !== 'rel' && !isAside(chunks, j + 1)) return null;
        crossed = true;
        const to = acrossComma(chunks, j);
        if (to === 0) return null;
        if (chunks[to]?.kind === 'and') shared = true;
        j = to;
        break;
      }
      case 'rel':
        crossed = true;
        j++;
        if (partitive) {
          while (j < end && chunks[j]!.kind !== 'verb') j++;
          afterVerb = true;
          j++;
        }
        break;
      case 'open':
        j = indexOf(chunks, 'close', j + 1) + 1;
        if (j === 0) return null;
        break;
      case 'dash': {
        const close = indexOf(chunks, 'dash', j + 1);
        if (close < 0 || close - j > 16) return null;
        crossed = true;
        j = close + 1;
        break;
      }
      case 'sub':
        // "two officers mistaken as gang members, wounded"
        if (chunk.word !== 'as' || !afterVerb || next?.kind !== 'noun' || chunks[j + 2]?.kind === 'verb') return null;
        j += 2;
        break;
      case 'noun':
        // "the man they had come to arrest was killed"
        if (chunk.pronoun && !chunk.reflexive && chunks[j - 1]?.kind === 'noun' && next?.kind === 'verb') {
          crossed = true;
          j += 2;
          while (chunks[j]?.kind === 'verb' && (chunks[j] as VerbChunk).voice === 'infinitive') j++;
          break;
        }
        if (!afterVerb && !chunk.time) return null;
        j++;
        break;
      default:
        return null;
    }
  }
  return null;
}

function isCounted(chunks: readonly Chunk[], at: number): boolean {
  const noun = chunks[at];
  return noun?.kind === 'noun' && noun.quantity !== null && noun.person === 'yes' && chunks[at - 1]?.kind === 'prep';
}

/** "two of them drowned", but "two of those drowned were boys" */
function isThem(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && chunk.pronoun && chunk.det === null;
}

function isOne(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && !chunk.plural && (chunk.quantity === null || chunk.quantity.max === 1);
}

/** Not "that": "the gunman in a shooting that left three dead" is not dead. */
function isWho(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'rel' && chunk.word === 'who';
}

function isOf(chunk: Chunk | undefined): boolean {
  return isMark(chunk, 'of');
}

/** "were hit by gunfire and died": a later verb of the same subject that says more. */
function later(chunks: readonly Chunk[], at: number, noun: NounChunk, use: Use, index: WordIndex): Use {
  let best = use;
  let from = at;
  for (let round = 0; round < 2; round++) {
    const to = afterComplement(chunks, from);
    const verb = chunks[to];
    if (to === 0 || verb?.kind !== 'verb' || verb.negated) return best;
    const more = usesOfSubject(chunks, to, noun, index);
    if (more && more.rank < best.rank && more.measure === 'killed') best = more;
    from = to;
  }
  return best;
}
