import { ED, ING, MARK } from '../model/token-table.ts';
import { endOfAges } from './ages.ts';
import type { Chunk, MarkChunk, NounChunk, VerbChunk } from './chunk.ts';
import { isCapital, isPossessive, isRunning, type Line } from './line.ts';
import { readNoun } from './noun-chunk.ts';
import { opensAdjective, opensSubject } from './noun-words.ts';
import { readVerb } from './verb-chunk.ts';
import { isAdverb, isVerbOfWho } from './verb-words.ts';
import { BASE, GERUND, PARTICIPLE, PAST, type WordClass, type WordIndex } from './word-index.ts';

const MARKS: ReadonlyMap<string, MarkChunk['kind']> = new Map([
  [',', 'comma'],
  [';', 'stop'],
  ['.', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  ['|', 'stop'],
  [':', 'colon'],
  ['-', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['_', 'dash'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  ['/', 'and'],
  ['+', 'and'],
  ['&', 'and'],
]);

/** The small word between phrases that a word is, if it is one. */
function smallWord(cls: WordClass): MarkChunk['kind'] | null {
  const isSmall = cls === 'prep' || cls === 'parts' || cls === 'and' || cls === 'sub' || cls === 'rel' || cls === 'adv';
  return isSmall ? cls : null;
}

/** A sentence cut into noun phrases, verb groups and the small words between them. Every token is in one chunk. */
export function readChunks(line: Line, index: WordIndex): Chunk[] {
  const chunks: Chunk[] = [];
  let before: Chunk | undefined;
  for (let i = 0; i < line.tokens.length; ) {
    const chunk: Chunk = readChunk(line, i, index, before);
    chunks.push(chunk);
    before = chunk;
    i = Math.max(chunk.to, i + 1);
  }
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]!;
    if (chunk.kind !== 'noun') continue;
    borrowHead(chunk, chunks[at + 1], chunks[at + 2]);
    nameMembers(chunk, chunks[at + 1], chunks[at + 2]);
    // "Hana Novak, 8, was rescued": who has an age is somebody.
    if (chunk.name && chunk.person === 'unknown' && hasAge(chunks, at, line)) chunk.person = 'yes';
  }
  return chunks;
}

function hasAge(chunks: readonly Chunk[], at: number, line: Line): boolean {
  const age = chunks[at + 2];
  if (chunks[at + 1]?.kind !== 'comma' || chunks[at + 3]?.kind !== 'comma' || age?.kind !== 'noun') return false;
  return age.head === null && age.to === age.from + 1 && line.tokens[age.from]!.kind === 'number';
}

/** "two of the injured soldiers": the bare figure counts the noun after "of". */
function borrowHead(chunk: NounChunk, of: Chunk | undefined, noun: Chunk | undefined): void {
  if (chunk.head !== null || of?.kind !== 'prep' || of.word !== 'of' || noun?.kind !== 'noun') return;
  // "Four of a family" are four people.
  chunk.population = noun.population === 'families' && !noun.plural ? 'people' : noun.population;
  if (noun.head !== null && !noun.pronoun) {
    chunk.person = noun.person;
    chunk.ofHead = noun.head;
  }
  if (noun.nominal && !noun.act) chunk.nominal = noun.nominal;
}

/** "33 members of the security forces"; but "six members of one family" are six people. */
function nameMembers(chunk: NounChunk, of: Chunk | undefined, noun: Chunk | undefined): void {
  if (chunk.population !== 'people' || (chunk.head !== 'members' && chunk.head !== 'member')) return;
  if (of?.kind !== 'prep' || of.word !== 'of' || noun?.kind !== 'noun' || noun.quantity !== null) return;
  if (noun.population !== null && noun.population !== 'families' && noun.plural) chunk.population = noun.population;
}

function readChunk(line: Line, at: number, index: WordIndex, before: Chunk | undefined): Chunk {
  const word = line.info[at]!;
  const lower = line.lower[at]!;
  if (line.tokens[at]!.shape & MARK) {
    const kind = MARKS.get(lower);
    // "ten people -- eight men and two women -- died": one dash, as a typewriter has it
    if (kind === 'dash' && line.lower[at + 1] === lower) return mark(kind, at, lower, at + 2);
    if (kind !== undefined) return mark(kind, at, lower);
  }
  if ((lower === 'aged' || lower === 'ages') && (before?.kind === 'comma' || before?.kind === 'noun')) {
    const to = endOfAges(line, at + 1);
    if (to > 0) return mark('adv', at, lower, to);
  }
  // "m 19 shot in leg", "vic 2 grazed"
  if (line.tokens[at]!.kind === 'number' && !line.quantity[at] && isOneBefore(before)) return mark('adv', at, lower);
  if (line.quantity[at]) return readNoun(line, at, index) ?? mark('adv', at, lower);
  const named = endOfName(line, at);
  if (named > 0) return mark('adv', at, lower, named);
  if (lower === 'so' && line.lower[at + 1] === 'far') return mark('adv', at, lower, at + 2);
  // "three people in total were shot"; but "in total darkness", "in all districts"
  if (lower === 'in' && (line.lower[at + 1] === 'total' || line.lower[at + 1] === 'all') && closesPhrase(line, at + 2))
    return mark('adv', at, lower, at + 2);
  // "all 19 on board a charter plane"; but "all 19 on board died"
  if (lower === 'on' && line.lower[at + 1] === 'board' && startsObject(line, at + 2))
    return mark('prep', at, lower, at + 2);
  const joined = endOfJoining(line, at, lower);
  if (joined > 0) return mark('and', at, lower, joined);
  if (lower === 'that' && before?.kind === 'noun' && !startsClause(line, at + 1)) return mark('rel', at, lower);
  if (lower === 'to' && !isInfinitive(line, at)) return mark('prep', at, lower);
  // "39 people rescued south of Crete", "22 officers loyal to the president were held"
  const [next, { directions, devoted }] = [line.lower[at + 1], line.cues];
  if (before?.kind === 'verb' && next === 'of' && directions.has(lower)) return mark('prep', at, lower);
  if (before?.kind === 'noun' && next === 'to' && devoted.has(lower)) return mark('prep', at, 'of', at + 2);
  // "the number of newly displaced people"
  const counted = before?.kind === 'prep' && isAdverb(line, at) && opensAdjective(line, at + 1);
  const described = counted ? readNoun(line, at, index) : null;
  if (described) return described;
  if (word.cls === 'adv' || isAdverb(line, at)) return readVerbAfterAdverb(line, at) ?? mark('adv', at, lower);
  // "5 family members incl. the shooter"
  if (word.cls === 'parts' && line.lower[at + 1] === '.' && at + 2 < line.tokens.length)
    return mark('parts', at, lower, at + 2);
  const kind = smallWord(word.cls);
  const ofWhom = lower === 'whom' && before?.kind === 'prep' && before.word === 'of';
  if (kind && !ofWhom && word.states.length === 0 && word.uses.length === 0) return mark(kind, at, lower);
  // "the killing of 12", but "accused of shooting eight people"
  const isGerund = (word.forms & GERUND) !== 0 || isUnknownGerund(line, at);
  const acting = isGerund && startsObject(line, line.lower[at + 1] === 'dead' ? at + 2 : at + 1);
  if (before?.kind === 'prep' && before.word === 'of' && !acting) {
    const noun = readNoun(line, at, index, true);
    if (noun) return noun;
  }
  // "accused of organising the trip"
  const verbOf = acting && before?.kind === 'prep' && word.forms === 0 ? readVerb(line, at) : null;
  if (verbOf) return verbOf;
  // "The ministry maintains that 74 died": no lexicon need know it as a verb.
  if (word.reporting && word.forms === 0 && before?.kind === 'noun' && line.lower[at + 1] === 'that')
    return saying(at, lower);
  // "The captain, accused of manslaughter, was arrested": one man
  if (lower === 'accused' && line.lower[at + 1] === 'of') return mark('adv', at, lower);
  const verbFirst = word.cls === 'be' || word.cls === 'have' || word.cls === 'aux' || verbPlace(line, at, before);
  if (verbFirst) {
    const verb = readVerb(line, at);
    if (verb) return verb;
  }
  if (kind) return mark(kind, at, lower);
  return readNoun(line, at, index) ?? (word.cls === 'open' ? readVerb(line, at) : null) ?? mark('adv', at, lower);
}

function saying(at: number, main: string): VerbChunk {
  const none = { copula: false, negated: false, singular: false, plural: false, unreal: false };
  return {
    kind: 'verb',
    from: at,
    to: at + 1,
    voice: 'active',
    finite: true,
    uses: [],
    reporting: true,
    main,
    ...none,
  };
}

function isOneBefore(before: Chunk | undefined): boolean {
  return before?.kind === 'noun' && before.person === 'yes' && !before.plural && !before.quantity;
}

/** A word in "-ing" that no lexicon knows. */
function isUnknownGerund(line: Line, at: number): boolean {
  const { cls, forms, noun, thing, population } = line.info[at]!;
  const isUnknown = cls === 'open' && forms === 0 && !noun && !thing && population === null;
  return isUnknown && (line.tokens[at]!.shape & ING) !== 0 && !isCapital(line.tokens[at]!);
}

/** Nothing that "total" or "all" could describe stands here: a form of "be" or "have", a mark, the end. */
function closesPhrase(line: Line, at: number): boolean {
  const word = line.info[at];
  if (word === undefined || line.tokens[at]!.shape & MARK) return true;
  return word.cls === 'be' || word.cls === 'have' || word.cls === 'aux' || (word.forms & (PAST | PARTICIPLE)) !== 0;
}

function mark(kind: MarkChunk['kind'], from: number, word: string, to = from + 1): MarkChunk {
  return { kind, from, to, word };
}

/** "as well as", "along with", "but also": one past what joins as "and" does, 0 for none. */
function endOfJoining({ lower }: Line, at: number, first: string): number {
  if (first === 'as') return lower[at + 1] === 'well' && lower[at + 2] === 'as' ? at + 3 : 0;
  if (first === 'along') return lower[at + 1] === 'with' ? at + 2 : 0;
  return first === 'but' && lower[at + 1] === 'also' ? at + 2 : 0;
}

/** "reportedly killed", "fatally shot": the adverb belongs to its verb. */
function readVerbAfterAdverb(line: Line, at: number): Chunk | null {
  const next = line.info[at + 1];
  if (!next || line.quantity[at + 1]) return null;
  if (next.cls === 'open' && next.forms === 0 && next.states.length === 0) return null;
  const verb = readVerb(line, at);
  return verb && verb.to > at + 1 ? verb : null;
}

/** Is this where a verb rather than a noun begins? */
function verbPlace(line: Line, at: number, before: Chunk | undefined): boolean {
  const word = line.info[at]!;
  // "after Sunday's capsizing"
  if (line.tokens[at]!.shape & ING && line.inTime[at - 1] && isPossessive(line.lower[at - 1]!)) return false;
  if (word.states.length > 0 && before?.kind === 'noun') return true;
  // "man, 45, dead of self-inflicted gunshot"
  if (lower(line, at) === 'dead' && before?.kind === 'comma' && lower(line, at + 1) === 'of') return true;
  if (word.forms === 0 && word.states.length === 0) {
    if (word.population !== null || word.thing) return false;
    const { shape } = line.tokens[at]!;
    // "Only 144 of those who boarded were rescued"
    const isWho = before?.kind === 'rel' && (before.word === 'who' || before.word === 'that');
    if (isVerbOfWho(line, at)) return true;
    if (before?.kind === 'noun' || (shape & ED && (isWho || takesObject(line, at + 1)))) return true;
    // "raising the toll to 15", "drowned trying to reach them"
    return (
      (shape & ING) !== 0 && !word.noun && !word.time && (startsObject(line, at + 1) || line.lower[at + 1] === 'to')
    );
  }
  // "in left legs", "of wounded men"; but "by killing 12"
  if (before?.kind === 'prep' && word.states.length === 0 && !(word.forms & GERUND)) return false;
  const determined = before?.kind === 'prep' && word.noun !== null && line.lower[at + 1] === 'of';
  if (determined) return false;
  // "Estimates of the dead vary"
  if (opensSubject(line, at)) return false;
  // "the killing of 12" is met inside a noun phrase; "Killings of" at the start of one.
  if (word.noun && line.lower[at + 1] === 'of' && before?.kind !== 'noun') return false;
  return word.population === null || before?.kind === 'noun';
}

/**
 * "before Rescue 1122 arrived", "water rescue commander Ina Berg": one past the words that name someone and are no verb; 0
 * for a verb. In a title all words have capitals, and say nothing.
 */
function endOfName(line: Line, at: number): number {
  // Asked for every chunk; most words are no base form.
  if (line.info[at]!.forms !== BASE) return 0;
  const [token, next, after] = [line.tokens[at]!, line.tokens[at + 1], line.tokens[at + 2]];
  if (next === undefined) return 0;
  // "Rescue 1122 officials said": no order to rescue so many.
  if (at === 0) return /^\d{3,}$/u.test(next.text) && isRunning(line) ? 2 : 0;
  if (isCapital(token)) return next.kind === 'number' && isRunning(line) ? at + 2 : 0;
  const isTitle = line.info[at + 1]!.population !== null && !isCapital(next) && after !== undefined && isCapital(after);
  return isTitle && line.tokens[at - 1]!.kind === 'word' && line.info[at - 1]!.cls === 'open' ? at + 1 : 0;
}

function lower(line: Line, at: number): string {
  return line.lower[at] ?? '';
}

function takesObject(line: Line, at: number): boolean {
  return startsObject(line, at) || line.info[at]?.cls === 'prep';
}

function startsObject(line: Line, at: number): boolean {
  const cls = line.info[at]?.cls;
  return line.quantity[at] !== undefined || cls === 'det' || cls === 'poss' || cls === 'pron';
}

function isInfinitive(line: Line, at: number): boolean {
  const next = line.info[at + 1];
  if (!next || line.quantity[at + 1]) return false;
  if (next.cls === 'be' || next.cls === 'have') return true;
  return (next.forms & 1) !== 0 && next.cls === 'open';
}

function startsClause(line: Line, at: number): boolean {
  return line.quantity[at] !== undefined || line.info[at]?.cls === 'det' || line.info[at]?.cls === 'poss';
}
