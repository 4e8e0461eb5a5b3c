import { oneAt } from '../model/one-at.ts';
import { ED } from '../model/token-table.ts';
import type { NounChunk } from './chunk.ts';
import { isCapital, isPossessive, type Line } from './line.ts';
import { matchPhrase } from './phrase-pattern.ts';
import { BASE, GERUND, PARTICIPLE, PAST, PRESENT, type Use, type Word } from './word-index.ts';

const PLURALS = new Set(
  'people children men women police personnel elderly staff crew cattle troops forces schoolchildren folk servicemen'.split(
    ' ',
  ),
);

export function startsName(line: Line, at: number): boolean {
  const token = line.tokens[at];
  return token !== undefined && isCapital(token) && line.info[at]!.cls === 'open' && !line.inTime[at];
}

/** "a 51-year-old homeless man" */
export function isAge(lower: string): boolean {
  return lower.endsWith('-old') || lower === 'old';
}

/** "a rescue official", "the murder detective"; but "the murder victim" */
export function isActBefore(line: Line, at: number): boolean {
  const word = line.info[at]!;
  return isBase(word) && word.noun !== null && startsNoun(line, at + 1) && line.info[at + 1]!.population !== 'people';
}

/** "rescue", "assault": the base form of a verb, and no other. */
export function isBase({ forms, states }: Word): boolean {
  return (forms & BASE) !== 0 && !(forms & PARTICIPLE) && states.length === 0;
}

/** "12-member", "three-storey": the figure is part of an adjective. */
export function isCompound(line: Line, end: number): boolean {
  return (
    line.lower[end] === '-' &&
    end + 1 < line.tokens.length &&
    line.tokens[end]!.start === line.tokens[end - 1]!.end &&
    line.tokens[end + 1]!.start === line.tokens[end]!.end
  );
}

/** Can a noun phrase go on with this token? */
export function startsNoun(line: Line, at: number): boolean {
  const word = line.info[at];
  const token = line.tokens[at];
  // "fatally stabbing two women": a figure begins a noun phrase of its own.
  if (!word || !token || token.kind !== 'word' || line.inTime[at] || line.quantity[at]) return false;
  if (word.population !== null || word.noun !== null || word.thing) return true;
  return word.cls === 'open' && word.forms === 0 && word.states.length === 0 && !word.time && !word.reporting;
}

/** Is the word after a measure word a noun it can describe: "two wounded men", not "two wounded Friday"? */
export function startsPeople(line: Line, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    if (!startsNoun(line, i)) return false;
    const word = line.info[i]!;
    if (word.population !== null) return true;
    if (word.noun || word.thing) return false;
    if (isPluralNoun(line.lower[i]!) && !isCapital(line.tokens[i]!)) return true;
  }
  return false;
}

export function opensAdjective(line: Line, at: number): boolean {
  const word = line.info[at];
  return word !== undefined && (word.uses.length > 0 || word.states.length > 0) && startsPeople(line, at + 1);
}

/** What a participle or state says of the noun after it: "wounded", "missing", "displaced". */
export function premodifier(line: Line, at: number): Use | null {
  const word = line.info[at]!;
  for (const { pattern, use, before } of word.states) if (before && pattern.length === 1) return use;
  if (!(word.forms & PARTICIPLE)) return null;
  // "captured soldiers": nobody says by whom.
  const isPlain = (use: Use): boolean => use.with.length === 0 && use.of === null && use.by === null;
  return word.uses.find((use) => isPlain(use) && use.counts !== 'subject') ?? null;
}

/** "the killing of 12", "12 killings": a noun, where the same word could be a verb. */
export function nominalHere(line: Line, at: number, chunk: NounChunk, headAt: number): boolean {
  // "found a woman dead of gunshot wounds", but "the dead of both wars"
  if (line.lower[at + 1] === 'of') return headAt < 0 || line.lower[at] !== 'dead';
  // "one remains missing"
  if (line.info[at]!.link) return false;
  // "put Sofala's dead at 48"
  const isOfPlace = at > 0 && isPossessive(line.lower[at - 1]!) && isCapital(line.tokens[at - 1]!);
  // "left a father and his adult son dead", "leaving 22 of the 40 passengers dead"; but "put the rebel dead at 30"
  if (line.lower[at] === 'dead' && headAt >= 0 && line.info[headAt]!.population !== null) {
    if (line.lower[chunk.from] !== 'the' || line.lower[at + 1] !== 'at') return false;
  }
  if (line.info[at]!.forms === 0) return line.lower[at] !== 'dead' || chunk.det === 'the' || isOfPlace;
  return headAt < 0 ? (chunk.det !== null || chunk.quantity !== null) && !startsNoun(line, at + 1) : false;
}

/** "58 confirmed deaths", "58 confirmed Marburg cases" */
export function isNominalSoon({ info, tokens }: Line, at: number): boolean {
  if (info[at]?.noun) return true;
  const isName = tokens[at] !== undefined && isCapital(tokens[at]);
  return isName && info[at + 1]?.noun != null;
}

/** "Arrests climb to 84", "Charges have been laid", "Estimates of the dead": at the start of a sentence a noun, which could be a verb. */
export function opensSubject({ info, lower, quantity }: Line, at: number): boolean {
  const word = info[at]!;
  const opens = at === 0 || lower[at - 1] === ';' || lower[at - 1] === ':';
  if (!opens || !(word.forms & PRESENT) || !(word.noun || word.thing || word.carrier)) return false;
  const next = info[at + 1];
  if (next === undefined || quantity[at + 1]) return false;
  if (lower[at + 1] === 'of' || next.cls === 'be' || next.cls === 'have' || next.cls === 'aux') return true;
  return (next.forms & (BASE | PRESENT | PAST)) !== 0 && next.cls === 'open' && !next.thing && next.population === null;
}

/** A lower-case word after the head that is a verb by its ending or its place: "people attending", "men accused". */
export function isVerbLike(line: Line, at: number, headAt: number): boolean {
  const lower = line.lower[at]!;
  const head = line.info[headAt]!;
  const word = line.info[at]!;
  // "The army accused the police of …", but "the accused"
  if (lower === 'accused') return true;
  // "Police round up 40 suspects"
  const isPhrasal = (use: Use): boolean => use.with.some((pattern) => matchPhrase(pattern, line.lower, at + 1) > 0);
  if (word.thing && word.forms & BASE && word.uses.some(isPhrasal)) return true;
  if (word.population !== null || word.thing || word.carrier || isCapital(line.tokens[at]!)) return false;
  // "the union trumpeted", where a lexicon says that it reports
  if (word.reporting && lower.endsWith('ed')) return true;
  const ending = lower.endsWith('ing') || lower.endsWith('ed');
  // "the agency revised the number"
  const object = line.info[at + 1]?.cls;
  if (lower.endsWith('ed') && (object === 'det' || object === 'poss' || line.quantity[at + 1])) return true;
  // "Six of the dead belonged to one village"
  const isGroup = isPluralNoun(line.lower[headAt]!) || head.states.length > 0;
  // "a cargo plane ploughed into a market"
  const into = lower.endsWith('ed') && !NOUNS_IN_ED.test(lower) && line.info[at + 1]?.cls === 'prep';
  if (into && lower.length > 5 && word.states.length === 0 && !word.noun && !word.time) return true;
  if (ending) return head.population !== null || isGroup || isCapital(line.tokens[headAt]!);
  return head.population !== null && isPluralNoun(line.lower[headAt]!) && line.lower[headAt] !== 'police';
}

/** Articles that may follow a figure: "two such men", "12 other people". */
export function isAfterFigure(lower: string): boolean {
  return PREDETERMINED.has(lower);
}

const PREDETERMINED = new Set(['such', 'other', 'various', 'certain', 'most']);

/** "announced", "first announced" */
export function isTold({ lower, cues }: Line, at: number): boolean {
  return cues.claimed.has(lower[at]!) || (cues.inOrder.has(lower[at]!) && cues.claimed.has(lower[at + 1] ?? ''));
}

/** "the new total", "its latest count", where another word of the phrase stands before it. */
export function isCount({ lower, cues }: Line, at: number): boolean {
  return cues.counts.has(lower[at]!) && cues.beforeCounts.has(lower[at - 1]!);
}

/** "bloodshed", "watershed", "hatred" */
const NOUNS_IN_ED = /(?:shed|bed|red|eed|wed)$/u;

export function isPluralNoun(lower: string): boolean {
  if (lower.endsWith('s')) return !lower.endsWith('ss') && !isPossessive(lower);
  return lower.endsWith('men') || PLURALS.has(lower);
}

/** Does a sentence or a clause begin here: after nothing, a mark, "but", "said"? */
export function opensClause(line: Line, at: number): boolean {
  const before = oneAt(line.info, at - 1);
  if (!before || line.tokens[at - 1]!.kind === 'punct') return true;
  return before.cls === 'and' || before.cls === 'sub' || before.reporting || oneAt(line.lower, at - 1) === 'that';
}

/** A verb that nobody is done to: "contract", "survive". */
export function isDone({ uses }: Word): boolean {
  return uses.every(({ counts, with: phrases }) => counts === 'subject' || phrases.length > 0);
}

/** "injuring both": nothing but the participle could have them. */
export function isDoneToBoth({ info, tokens }: Line, at: number): boolean {
  const verb = oneAt(info, at - 1);
  const next = tokens[at + 1];
  const ends =
    next === undefined || next.kind === 'punct' || info[at + 1]!.cls === 'and' || info[at + 1]!.cls === 'prep';
  return ends && verb !== undefined && (verb.forms & GERUND) !== 0 && verb.uses.length > 0;
}

export function startsPerson({ info, tokens }: Line, at: number): boolean {
  return info[at]?.population != null && !isCapital(tokens[at]!);
}

export function startsVerb(line: Line, at: number): boolean {
  const word = line.info[at];
  if (word === undefined) return false;
  return word.cls === 'be' || word.cls === 'have' || word.cls === 'aux' || word.forms > 0 || word.states.length > 0;
}

/** "massacre", "attack", where nothing follows that it could do something to. */
export function isOwned(line: Line, at: number): boolean {
  const word = line.info[at];
  if (word === undefined || word.forms !== BASE || word.cls !== 'open' || line.quantity[at]) return false;
  const next = line.info[at + 1]?.cls;
  return (
    line.quantity[at + 1] === undefined &&
    next !== 'det' &&
    next !== 'poss' &&
    next !== 'pron' &&
    !startsNoun(line, at + 1)
  );
}

/** "the police force", "the air force said": no verb. */
export function isForce({ lower, cues }: Line, at: number): boolean {
  return lower[at] === 'force' && cues.forces.has(oneAt(lower, at - 1) ?? '');
}

/** "Hundreds gathered in the square": a past that no list knows. */
export function isUnknownPast(line: Line, at: number): boolean {
  const word = line.info[at]!;
  const isUnknown = word.cls === 'open' && word.forms === 0 && !word.noun && !word.thing && word.population === null;
  return isUnknown && (line.tokens[at]!.shape & ED) !== 0 && line.info[at + 1]?.cls === 'prep';
}
