import { oneAt } from '../model/one-at.ts';
import type { Chunk, NounChunk, VerbChunk } from './chunk.ts';
import { acrossComma, afterComplement, indexOf, isAside, isSaying, pastPhrases, skipList } from './crossing.ts';
import { saysHowBadly } from './cues.ts';
import { isMark, isMarkAt } from './draft.ts';
import { type Government, isHeldAs, usesOfSubject } from './government.ts';
import { hurtBehind } from './hurt-behind.ts';
import { later } from './later-verb.ts';
import { isTotal } from './object-government.ts';
import {
  hasVerbAfter,
  isCounted,
  isDoneTo,
  isObjectOfAside,
  isOfBand,
  isOfMany,
  isOther,
  isPersonAt,
  isSaidOfName,
  isSaidOfOne,
  isSeveral,
  isTimeOpener,
  isToldOfMany,
  isToldOfThing,
} from './told-of-things.ts';
import type { WordIndex } from './word-index.ts';

const MOSTLY = /^(?:mostly|mainly|largely)$/u;
/** How far off a predicate may stand, in chunks. */
const REACH = 40;

/** The verb to the right whose subject the noun at `at` is: "12 people, among them two boys, were killed". */
export function verbOfSubject(chunks: readonly Chunk[], at: number, index: WordIndex): Government | null {
  const noun = chunks[at] as NounChunk;
  // "a deputy questioning a woman and a man was shot": they are what the verb before them is done to.
  if (noun.quantity === null && isDoneTo(chunks, at, index)) return null;
  // "the 83 the fire chief reported being taken to hospital": not he.
  if (noun.quantity === null && isFigure(oneAt(chunks, at - 1)) && says(chunks[at + 1], index)) return null;
  // "The three, the sergeant said, were taken to hospital": of the three.
  if (noun.quantity === null && at > 1 && isSaying(chunks, at)) return null;
  // "A total of 214 people, among them three deputies, have been arrested": no phrase of another noun.
  const before = oneAt(chunks, at - 1);
  const total = isTotal(chunks, at - 1) && index.cues.counts.has(headAt(chunks, at - 2));
  // "Six people, not seven, died", "41 workers, and not 40, are trapped"
  const notAt = isMarkAt(chunks, at - 2, 'and', 'and') ? at - 3 : at - 2;
  if (noun.quantity !== null && isMarkAt(chunks, at - 1, 'adv', 'not') && isMarkAt(chunks, notAt, 'comma')) return null;
  // "The camp, built for 8,000, shelters 31,000 people": room for so many.
  const isRoom = isMark(before, 'prep', 'for') && index.cues.roomFor.has(mainAt(chunks, at - 2));
  if (isRoom && noun.quantity !== null) return null;
  // "packs, each enough for a family of seven, were dispatched"
  const isFamily = isOf(before) && index.cues.households.has(headAt(chunks, at - 2));
  if (isFamily && noun.head === null && oneAt(chunks, at - 3)?.kind === 'prep') return null;
  const inPhrase = (before?.kind === 'prep' && !total) || before?.kind === 'parts';
  // "the condition of two women was critical": told of the two.
  const isState = isOf(before) && index.grammar.conditions.includes(headAt(chunks, at - 2));
  const isOfThem = isState || isOfBand(chunks, at, index);
  // "16 workers in a group of 20 were killed": of the 16
  const isOfGroup = isOf(before) && oneAt(chunks, at - 3)?.kind === 'prep' && isFigure(oneAt(chunks, at - 4));
  if (isOfGroup && noun.quantity !== null && headAt(chunks, at - 2) !== '' && !total) return null;
  if (isSaidOfName(chunks, at)) return null;
  if (noun.quantity === null && isOf(before) && isOfMany(chunks, at - 2, at + 1)) return null;
  let shared = false;
  let crossed = false;
  let afterVerb = false;
  let reported = false;
  let skippedFinite = 0;
  // "two of three teens were wounded": the three are not what the sentence is about.
  const wholeOfPart = isOf(before) && isPart(oneAt(chunks, at - 2));
  const partitive = noun.head === null && isOf(chunks[at + 1]) && chunks[at + 2]?.kind === 'noun';
  const end = Math.min(chunks.length, at + REACH);
  for (let j = partitive ? at + 3 : at + 1; j < end; ) {
    const chunk = chunks[j]!;
    const next = chunks[j + 1];
    switch (chunk.kind) {
      case 'adv':
        // "15 were wounded, six seriously, and 20 are missing": of how badly
        if (j === at + 1 && noun.head === null && saysHowBadly(chunk.word, index.cues) && next?.kind === 'comma')
          return null;
        // "73 civilians mostly women and children were killed"
        j = MOSTLY.test(chunk.word) && next?.kind === 'noun' && next.person === 'yes' ? skipList(chunks, j + 1) : j + 1;
        break;
      case 'verb': {
        // "Nine people on a bus that was hit by a train died": of the bus.
        if (isToldOfThing(chunks, at, j)) {
          crossed = true;
          afterVerb = true;
          j++;
          break;
        }
        // "one of 40 people injured in the blast died": what stands with the 40 is not told of the one.
        if (wholeOfPart && (chunk.finite || crossed) && chunks[j - 1]!.kind !== 'rel') return null;
        // "Dozens scuffled with guards and one man was hurt": what is told of one is not told of the dozens.
        // "Thousands turned out for three of the four people killed": of the four.
        if (afterVerb && !chunk.finite && chunk.voice === 'either' && isCounted(chunks, j - 1)) return null;
        // "when 90 prisoners bolted, and last year 11 died": of the eleven.
        const counted = oneAt(chunks, j - 1);
        if (shared && afterVerb && counted?.kind === 'noun' && counted.quantity && chunk.finite) return null;
        // "suspected of killing his wife and two strangers in Ely was held": of one.
        const isLast = before?.kind === 'sub' || before?.kind === 'and';
        if (chunk.singular && crossed && isLast && noun.plural && noun.quantity) return null;
        // "A man accused of killing three people was arrested", "a man who killed three people was arrested"
        const isOfSeveral = noun.quantity !== null && (noun.plural || noun.head === null);
        if (isOfSeveral && isSaidOfOne(chunk) && isObjectOfAside(before, oneAt(chunks, at - 2))) return null;
        // "before a police officer shot him dead": he is dead.
        if (chunk.voice === 'state' && isThem(oneAt(chunks, j - 1)) && oneAt(chunks, j - 2)?.kind === 'verb')
          return null;
        if (j > at + 2 && isHeldAs(chunks[j - 2], chunk)) return null;
        // "made it out, nine of them with burns": of the nine.
        if (chunk.voice === 'state' && isThem(oneAt(chunks, j - 1)) && isOf(oneAt(chunks, j - 2))) return null;
        if (shared && chunk.singular && isOne(oneAt(chunks, j - 1))) return null;
        // "She is one of 17 journalists detained", "two of the men drowned were brothers"; but "two of the men drowned"
        const isObject = inPhrase || (before?.kind === 'verb' && !before.reporting && before.main !== 'leaving');
        const within = isObject || hasVerbAfter(chunks, j);
        const reduced = partitive && !chunk.finite && !crossed && !isThem(chunks[at + 2]) && within;
        const use = reduced ? null : usesOfSubject(chunks, j, noun, index);
        if (use && !chunk.negated) {
          // "The skipper of a coaster that sank with scores of travellers was held": of one.
          if (chunk.singular && (crossed || inPhrase) && isSeveral(noun) && !isOfThem) return null;
          return { use: later(chunks, j, noun, use, index), verb: j, direct: !crossed, shared };
        }
        // "The mayor denied that nine people had died", "The mayor said nine people had died"
        if (next?.kind === 'rel' && next.word === 'that') return null;
        if (chunk.reporting && (next?.kind === 'rel' || (chunk.voice === 'either' && next?.kind === 'noun')))
          return null;
        // "The leader, in hiding since Monday, said by telephone 500 had been arrested": of the 500.
        if (chunk.reporting && noun.quantity === null && isFigure(chunks[pastPhrases(chunks, j + 1)])) return null;
        if (chunk.negated && use) return noun.zero ? { use, verb: j, direct: !crossed, shared } : null;
        if (wholeOfPart) return null;
        // "A boat carrying 150 people capsized, and 78 of them drowned": said of the boat.
        if (noun.quantity !== null && before?.kind === 'verb' && before.voice === 'gerund') return null;
        if (chunk.reporting) reported = true;
        crossed = true;
        // "Nine people who had gathered for a wedding were killed": past the verb of "who" stands the one of the nine.
        // "Six were airlifted to the capital with burns"
        const hurt = shared ? null : hurtBehind(chunks, j, noun, index);
        if (hurt) return hurt;
        const finite = chunk.finite || (chunk.voice === 'either' && chunks[j - 1]!.kind === 'rel');
        if (finite && (chunk.reporting || !isOfWho(chunks, j - 1, at))) {
          // "Neither of those is a suspect, but were picked up in a sweep"
          const coordinated = noun.zero || noun.quantity?.max === 0 ? 0 : afterComplement(chunks, j);
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
          // "one of three people killed and 27 wounded"
          if (partitive && crossed && (chunks[j + 1] as NounChunk).quantity) return null;
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
        if (to <= j) return null;
        if (chunks[to]?.kind === 'and') shared = true;
        j = to;
        break;
      }
      case 'rel':
        // "A neighbour of the child who was shot": of the child.
        // "the four sons of the mayor who were killed": of the four.
        if (chunk.word === 'who' && !partitive && isOther(chunks, j - 1, at) && !isOfMany(chunks, at, j)) return null;
        // "Hundreds lined the road for the funeral of six men and a woman who died": past the verb of its own.
        if (chunk.word === 'who' && afterVerb && isPersonAt(chunks, j - 1)) return null;
        // "The spokesman said in a message that 50 had died": of the 50.
        if (reported && chunk.word === 'that') return null;
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
        // "The man then died"
        if (j === at + 1 && chunk.word === 'then' && next?.kind === 'verb') {
          j++;
          break;
        }
        if (partitive && crossed && isTimeOpener(chunk) && next?.kind === 'noun') {
          j += 2;
          break;
        }
        // "two officers mistaken as gang members, wounded"
        // "Two engineers who certified the dam as safe have been arrested"
        if (chunk.word !== 'as' || !afterVerb || next?.kind !== 'noun') return null;
        if (chunks[j + 2]?.kind === 'verb' && !isToldOfMany(chunks[j + 2], noun, next)) return null;
        j += 2;
        break;
      case 'noun':
        // "the man they had come to arrest was killed"
        if (chunk.pronoun && !chunk.reflexive && oneAt(chunks, j - 1)?.kind === 'noun' && next?.kind === 'verb') {
          crossed = true;
          // "68 civilians they say were killed": one verb of the two.
          if (next.voice === 'passive' && next.uses.length > 0 && next.to - next.from > 2) {
            j++;
            break;
          }
          j += 2;
          while (chunks[j]?.kind === 'verb' && (chunks[j] as VerbChunk).voice === 'infinitive') j++;
          break;
        }
        // "the 40 pupils the authorities say were seized"
        if (!afterVerb && says(next, index)) {
          crossed = true;
          j += next.uses.length === 0 && chunks[j + 2]?.kind === 'verb' ? 2 : 1;
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

/** "two of three teens"; but "all of the three teens" */
function isPart(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && chunk.head === null && chunk.det !== 'all';
}

const says = (chunk: Chunk | undefined, index: WordIndex): chunk is VerbChunk =>
  chunk?.kind === 'verb' && index.words.get(chunk.main)?.reporting === true;

function mainAt(chunks: readonly Chunk[], at: number): string {
  const verb = chunks[at];
  return verb?.kind === 'verb' ? verb.main : '';
}

function headAt(chunks: readonly Chunk[], at: number): string {
  const noun = chunks[at];
  return (noun?.kind === 'noun' && noun.head) || '';
}

/** "two of them drowned", but "two of those drowned were boys" */
function isThem(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && chunk.pronoun && chunk.det === null;
}

function isOne(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && !chunk.plural && (chunk.quantity === null || chunk.quantity.max === 1);
}

/** Not any "that": "the gunman in a shooting that left three dead" is not dead; "nine people that were on the bus died". */
function isOfWho(chunks: readonly Chunk[], rel: number, at: number): boolean {
  return (
    isMarkAt(chunks, rel, 'rel', 'who') ||
    (isMarkAt(chunks, rel, 'rel', 'that') && rel === at + 1 && isPersonAt(chunks, at))
  );
}

function isOf(chunk: Chunk | undefined): boolean {
  return isMark(chunk, 'prep', 'of');
}

/** A noun with its figure. */
function isFigure(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && chunk.quantity !== null;
}
