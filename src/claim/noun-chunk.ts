import type { NounChunk } from './chunk.ts';
import { isCapital, isPossessive, isRunning, type Line } from './line.ts';
import { blankNoun, describeHead } from './noun-head.ts';
import { finish, headless, readOpening } from './noun-opening.ts';
import {
  isActBefore,
  isAge,
  isBase,
  isCompound,
  isCount,
  isDone,
  isForce,
  isNominalSoon,
  isOwned,
  isPluralNoun,
  isTold,
  isUnknownPast,
  isVerbLike,
  nominalHere,
  opensAdjective,
  opensClause,
  opensSubject,
  premodifier,
  startsName,
  startsNoun,
  startsPeople,
  startsPerson,
  startsVerb,
} from './noun-words.ts';
import { matchPhrase } from './phrase-pattern.ts';
import { isAdverb } from './verb-words.ts';
import { BASE, GERUND, PARTICIPLE, PAST, PRESENT, type Use, type WordIndex } from './word-index.ts';

const YOUNGER = /^(?:jr|sr)$/u;

/** The noun phrase that begins at token `at`, or `null` when none does. */
export function readNoun(line: Line, at: number, index: WordIndex, afterOf = false): NounChunk | null {
  const chunk = blankNoun(at);
  const opening = readOpening(line, at, chunk, afterOf);
  if (opening.isWhole) return finish(chunk, opening.to);
  let i = opening.to;
  const started = i;
  let headAt = -1;
  let toll: { end: number; use: Use } | null = null;
  for (; i < line.tokens.length; i++) {
    const token = line.tokens[i]!;
    const lower = line.lower[i]!;
    const word = line.info[i]!;
    // "Over the whole year 92,400 people were displaced": a stretch of time, and then the people.
    if (line.quantity[i] && i === started && i > at && chunk.quantity?.unit.kind === 'measure') break;
    if (line.quantity[i] && i > started && !isCompound(line, line.quantityEnd[i]!)) {
      // "the last 20 hostages", "the remaining 20 hostages"
      const isLast = chunk.other === 'remaining' || line.cues.inOrder.has(line.lower[started]!);
      if (chunk.quantity || i !== started + 1 || !isLast) break;
      chunk.other = null;
      chunk.quantity = line.quantity[i]!;
      i = line.quantityEnd[i]! - 1;
      headAt = -1;
      continue;
    }
    // "500 federal, state and local officers"
    if (isBetweenLevels(line, i)) continue;
    if (token.kind === 'punct') {
      // "Timothy A. Hill", "Lt. Ruiz"
      if (lower === '.' && headAt === i - 1 && isCapital(line.tokens[i - 1]!) && startsName(line, i + 1)) continue;
      // "Ana Ruiz Jr., 11, died"
      if (lower === '.' && headAt === i - 1 && i - 1 > started && YOUNGER.test(line.lower[i - 1]!)) continue;
      if (lower === '-' && i > started && i + 1 < line.tokens.length && line.tokens[i - 1]!.end === token.start)
        continue;
      if (lower === '/' && i > started) continue;
      break;
    }
    if (token.kind === 'number') {
      if (i + 1 < line.tokens.length && (line.lower[i + 1] === '-' || isCompound(line, i + 1))) continue;
      if (headAt >= 0) break;
      continue;
    }
    toll ??= tollAt(line, i, index);
    if (toll) {
      chunk.toll = toll.use;
      headAt = toll.end - 1;
      i = toll.end;
      break;
    }
    // "Timothy A. Hill"
    if (
      headAt === i - 1 &&
      lower.length === 1 &&
      line.lower[i + 1] === '.' &&
      isCapital(token) &&
      startsName(line, i + 2)
    ) {
      headAt = ++i;
      continue;
    }
    // "the National Disaster Response Force", "the Red Cross"; "the new total"
    const isName = isCapital(token) && headAt >= 0 && isCapital(line.tokens[headAt]!) && isRunning(line);
    if (headAt >= 0 && headAt === i - 1 && word.forms & BASE && (isName || isCount(line, i))) {
      headAt = i;
      continue;
    }
    const open = word.cls === 'open' || word.population !== null;
    if (!open) {
      if (word.cls === 'other' && headAt < 0) {
        chunk.other = lower;
        continue;
      }
      // "a nearby home", "the then governor", "two nearby villages"
      const isNear = chunk.det !== null || (lower === 'nearby' && chunk.quantity !== null);
      if (word.cls === 'adv' && headAt < 0 && isNear && startsNoun(line, i + 1)) continue;
      if (word.cls === 'adv' && headAt < 0 && i > started - 1 && chunk.quantity && opensAdjective(line, i + 1))
        continue;
      break;
    }
    // "A toddler miraculously survived"
    const isManner = headAt >= 0 && headAt === i - 1 && line.info[headAt]!.population !== null && isAdverb(line, i);
    if (isManner && startsVerb(line, i + 1)) break;
    // "took guards hostage"
    if (headAt >= 0 && headAt === i - 1 && line.cues.captive.has(lower) && isPluralNoun(line.lower[headAt]!)) break;
    // "to 36 three days after", "injured 14 others on"
    if (chunk.quantity && headAt < 0 && line.inTime[i] && !word.population) break;
    if (headAt >= 0 && (line.inTime[i] || (word.time && isCapital(token)))) break;
    // "Hundreds gathered in the square": a verb that no lexicon knows, and no noun.
    if (chunk.quantity?.modifier === 'vague' && i === started && isUnknownPast(line, i)) break;
    // "eleven belonged to one family", "down from the 32 announced on Tuesday"
    const isFrom = line.cues.whence.has(lower) || (chunk.det === 'the' && isTold(line, i));
    if (chunk.quantity && i === started && isFrom) break;
    // "injured two others Monday"
    if (word.time && headAt < 0 && isCapital(token) && (chunk.quantity || chunk.other)) break;
    // "On Monday morning baker Jan Pol died": the morning is the day's.
    const endsTime = i === at && word.time && i > 0 && line.inTime[i - 1] && line.inTime[i] && !line.inTime[i + 1];
    // "this year's total"
    const owns = isPossessive(lower) && isOwned(line, i + 1);
    if ((word.time && headAt < 0 && !startsNoun(line, i + 1) && !owns) || endsTime) {
      headAt = i;
      i++;
      break;
    }
    // "with 9,000 flying hours", "12 working days"
    const isKindOfTime = word.uses.length === 0 && line.info[i + 1]?.time === true;
    if (chunk.quantity && headAt < 0 && word.forms & GERUND && isKindOfTime) continue;
    // "the stabbing of 14 people"
    const gerund = (word.forms & GERUND) !== 0 && headAt < 0 && chunk.det !== null && line.lower[i + 1] === 'of';
    const done = gerund ? word.uses.find((use) => use.counts !== 'subject' && use.with.length === 0) : undefined;
    if (done && !word.noun) {
      chunk.nominal = done;
      chunk.act = true;
      headAt = i++;
      break;
    }
    // "Gunmen wound 14 people"
    if (headAt >= 0 && word.uses.length > 0 && line.quantity[i + 1] && word.forms & (BASE | PRESENT)) break;
    // "Shooter wounds ex-wife"
    const hits = headAt >= 0 && word.uses.length > 0 && (word.forms & PRESENT) !== 0 && !word.population;
    if (hits && line.info[headAt]!.population !== null && !chunk.plural && startsPerson(line, i + 1)) break;
    // "security force members": a base form inside a compound; "the assault": one after its article
    const bare = isBase(word) && !word.noun;
    const joins = bare && headAt >= 0 && line.info[headAt]!.population === null && startsPeople(line, i + 1);
    const compound = joins || isForce(line, i);
    const isNoun = bare || (chunk.det !== null && isActBefore(line, i));
    const determined =
      isNoun && headAt < 0 && i > at && (chunk.det !== null || line.tokens[i - 1]!.kind === 'word') && !chunk.quantity;
    // "two contract workers": of those who did it nobody speaks so.
    // "two rescue workers"
    const isWork =
      (word.forms & BASE) !== 0 &&
      word.noun?.act === true &&
      word.states.length === 0 &&
      isPluralNoun(line.lower[i + 1] ?? '');
    const isKind = headAt < 0 && chunk.quantity && ((bare && isDone(word)) || isWork) && startsPeople(line, i + 1);
    if ((word.states.length > 0 || word.uses.length > 0) && !compound && !determined && !isKind) {
      const use = premodifier(line, i);
      const nounNext = startsPeople(line, i + 1);
      if (use && nounNext && (headAt < 0 || isAge(line.lower[headAt]!))) {
        chunk.premodifier = use;
        continue;
      }
      // "eleven critical patients": only what they are like.
      if (!use && headAt < 0 && nounNext && word.forms === 0 && word.states.every(({ before }) => !before)) continue;
      // "90 fallen soldiers", "dozens of charred bodies"
      const isLike = !use && headAt < 0 && nounNext && chunk.quantity !== null && word.states.length === 0;
      if (isLike && (word.forms & (PARTICIPLE | PAST)) !== 0 && word.uses.every(needsPhrase)) continue;
      // "all 20 living hostages": they need no tents.
      const isAlive =
        !use &&
        headAt < 0 &&
        (nounNext || isNominalSoon(line, i + 1)) &&
        chunk.quantity !== null &&
        (word.forms & GERUND) !== 0;
      if (isAlive && word.uses.every(({ with: phrases }) => phrases.length > 0)) continue;
      // "the number of arrests rose": after "of" no verb begins.
      const isOf = afterOf && i === at && (word.forms & PRESENT) !== 0 && !startsNoun(line, i + 1);
      if (word.noun && (isOf || nominalHere(line, i, chunk, headAt))) {
        chunk.nominal = word.noun.use;
        chunk.act = word.noun.act;
        headAt = i;
        continue;
      }
      if (word.noun && i === at && opensSubject(line, at)) {
        chunk.nominal = word.noun.use;
        chunk.act = word.noun.act;
        headAt = i++;
        break;
      }
      // "the epidemic of 1991 infected more"
      const isYear = i > at && line.tokens[i - 1]!.kind === 'number';
      if (
        use &&
        headAt < 0 &&
        !chunk.quantity &&
        !isYear &&
        ((chunk.det === 'the' && chunk.other === null) || afterOf)
      ) {
        // "the dead", "the injured": people, told of by what befell them.
        chunk.premodifier = use;
        chunk.person = 'yes';
        headAt = i;
        i++;
        break;
      }
      if (word.population === null && !word.thing) break;
    }
    // "the 12 people police say were killed"
    if (
      headAt >= 0 &&
      headAt === i - 1 &&
      line.lower[headAt] === 'people' &&
      word.population !== null &&
      chunk.quantity
    )
      break;
    // "the embassy reports that …"
    if (headAt >= 0 && word.reporting && line.lower[i + 1] === 'that') break;
    if (word.noun) {
      chunk.nominal = word.noun.use;
      chunk.act = word.noun.act;
      headAt = i;
      continue;
    }
    if (i === at && opensSubject(line, at)) {
      headAt = i++;
      break;
    }
    if (word.forms > 0 && word.population === null && !word.thing && headAt >= 0) {
      if (!compound) break;
    }
    if (word.forms > 0 && word.population === null && !word.thing && headAt < 0 && i > at && !isKind) {
      // "the 500 reported earlier"; but "two remaining hostages", "nine confirmed deaths"
      // "shoots two, both die"
      const alone = chunk.quantity || chunk.other || (chunk.det === 'both' && opensClause(line, at));
      if (!startsPeople(line, i + 1) && !isNominalSoon(line, i + 1) && alone) break;
    }
    if (word.forms > 0 && word.population === null && !word.thing && headAt < 0 && i === at) {
      if (!(word.forms & PARTICIPLE) || !startsPeople(line, i + 1)) break;
      continue;
    }
    if (headAt >= 0 && isVerbLike(line, i, headAt)) break;
    headAt = i;
    // "three suicide bombers", "a death sentence": the last noun is what is counted.
    chunk.nominal = null;
    chunk.act = false;
    // "Sunday's massacre": after an owner no base form is a verb.
    if (isPossessive(lower) && isOwned(line, i + 1)) {
      headAt = ++i;
      break;
    }
    if (isPossessive(lower) && !startsNoun(line, i + 1)) {
      i++;
      break;
    }
  }
  if (headAt < 0) return headless(line, at, started, i, chunk);
  describeHead(chunk, line, started, headAt);
  return finish(chunk, Math.max(i, headAt + 1));
}

const LEVELS = /^(?:federal|state|local|county|city|municipal|provincial)$/u;

function isBetweenLevels({ lower }: Line, at: number): boolean {
  const isJoint = lower[at] === ',' || lower[at] === 'and';
  return isJoint && LEVELS.test(lower[at - 1] ?? '') && LEVELS.test(lower[at + 1] ?? '');
}

/** The verb says it in a phrase alone: "fell to their deaths". */
function needsPhrase({ with: phrases, of, by }: Use): boolean {
  return phrases.length > 0 && of === null && by === null;
}

function tollAt(line: Line, at: number, index: WordIndex): { end: number; use: Use } | null {
  if (!line.info[at]!.opensToll) return null;
  for (const { pattern, use } of index.tolls) {
    if (!pattern[0]!.has(line.lower[at]!)) continue;
    const end = matchPhrase(pattern, line.lower, at);
    // "toll roads", "a toll plaza"
    if (end > 0 && !line.info[end]?.thing) return { end, use };
  }
  return null;
}
