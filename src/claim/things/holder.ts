import { isPlural, singular } from '../../model/noun-number.ts';
import { oneAt } from '../../model/one-at.ts';
import { isPossessive, type Line } from '../line.ts';
import { isNamed, isNounWord, type NameMark, type Scene } from './scene.ts';
import type { ThingMeasure } from './thing-index.ts';
import { isFiller, isHelping } from './words-around.ts';

/** How many words a holder's name has at most. */
const LONGEST = 5;

/** The id of what is named at `name`, with whose it is: "core inflation in Peru", "wheat price", "profit of Acme". */
export function labelOf(scene: Scene, name: NameMark, verb = -1): string {
  const { measure } = name;
  if (measure.holder === null) return measure.id;
  const { line } = scene;
  const from = startOfModifiers(scene, name.from);
  const modifiers = wordsOf(scene, from, name.from).filter((word) => !scene.index.plain.has(word.toLowerCase()));
  const behind = measure.heldBefore ? null : phraseBehind(scene, name.to, LINKS[measure.holder ?? 'of']);
  if (measure.holder === 'before') {
    const what = modifiers.length > 0 ? modifiers : (behind?.split(' ') ?? []);
    return what.length > 0 ? `${[...what.slice(0, -1), singular(what.at(-1)!)].join(' ')} ${measure.id}` : measure.id;
  }
  // "Acme shares", "US inflation": a name before it is whose it is.
  const owns = modifiers.join(' ');
  const hasCapitals = modifiers.length > 0 && modifiers.every((word) => /^\p{Lu}/u.test(word));
  // "UK inflation fell": at the head of a sentence only a country is known for a name.
  const isOwner = hasCapitals && (from > 0 || scene.index.countries.has(owns.toLowerCase()));
  if (isOwner) return withHolder(measure.id, measure, calledAs(scene, owns));
  const printed = line.lower.slice(name.from, name.to).join(' ');
  // "iPhone sales", "iPhone revenue": of what has a name, one measure.
  const isBrand = modifiers.some((word) => /\p{Ll}\p{Lu}/u.test(word));
  const own = measure.holder === 'in' || printed.startsWith(measure.id) || isBrand ? measure.id : printed;
  const base = modifiers.length > 0 ? `${modifiers.join(' ')} ${own}` : measure.id;
  // "Halvex raised its offer": its own
  const isOwn = from > 0 && /^(?:its|their|his|her)$/u.test(line.lower[from - 1]!);
  const has = verb >= 0 && verb < name.from && (isOwn || scene.index.having.has(line.lower[verb]!));
  const owner = possessor(scene, from) ?? behind ?? (has && measure.holder !== 'in' ? subjectOf(scene, verb) : null);
  return withHolder(base, measure, owner);
}

export function withHolder(base: string, { holder }: Pick<ThingMeasure, 'holder'>, owner: string | null): string {
  // "The Yes camp took 63% of the vote"
  const side = base === 'vote share' ? SIDES.find(([name]) => name.test(owner ?? '')) : undefined;
  if (side) return side[1];
  return owner === null || holder === null ? base : `${base} ${holder === 'before' ? 'of' : holder} ${owner}`;
}

const SIDES = [
  [/^yes(?: (?:camp|side|campaign|vote))?$/iu, 'votes in favour'],
  [/^no(?: (?:camp|side|campaign|vote))?$/iu, 'votes against'],
] as const;

/** "annual core inflation": back to the first word of the noun before its article or owner. */
function startOfModifiers(scene: Scene, name: number): number {
  const { line, counted } = scene;
  let at = name;
  while (
    at > 0 &&
    name - at < 3 &&
    !counted[at - 1] &&
    isNounWord(line, at - 1) &&
    !isVerb(line, at - 1) &&
    !isMoving(scene, at - 1) &&
    !isPossessive(line.lower[at - 1]!)
  )
    at--;
  return at;
}

/** "Peru raises interest rates": a verb, and no part of the name; but "rising inflation". */
function isMoving({ line, index }: Scene, at: number): boolean {
  const word = line.lower[at]!;
  return at > 0 && !index.plain.has(word) && (index.rises.has(word) || index.falls.has(word));
}

function isVerb(line: Line, at: number): boolean {
  const word = line.info[at]!;
  return (
    (word.forms !== 0 && word.population === null && !word.thing) ||
    word.reporting ||
    /(?:[^e]ed|agreed|nteed|ing)$/u.test(line.lower[at]!)
  );
}

function possessor(scene: Scene, at: number): string | null {
  const { line } = scene;
  let end = at;
  // "the country's annual inflation"
  while (end > 0 && at - end < 3 && isFiller(scene, end - 1) && !isPossessive(line.lower[end - 1]!)) end--;
  return end > 0 && isPossessive(line.lower[end - 1]!) ? nounBefore(scene, end) : null;
}

const BY = new Set(['by', 'from']);
const IN = new Set(['in', 'for', 'across']);
const OF = new Set(['of', 'at', 'for']);
/** The words behind a name that whose it is follows. */
const LINKS = { in: IN, of: OF, by: BY, before: OF } as const;

/** "inflation in Peru", "a fall in the price of wheat" */
function phraseBehind(scene: Scene, at: number, links: ReadonlySet<string>): string | null {
  const { line } = scene;
  if (!links.has(line.lower[at] ?? '')) return null;
  let from = at + 1;
  while (line.info[from]?.cls === 'det' || line.info[from]?.cls === 'poss') from++;
  // "net profit for the first half": of nobody
  if (ORDINAL.test(line.lower[from] ?? '') && PERIOD.test(line.lower[from + 1] ?? '')) return null;
  let to = from;
  while (
    to - from < LONGEST &&
    (isNounWord(line, to) || isOrdinal(line, to, from)) &&
    (to === from || !isVerb(line, to))
  ) {
    // "the cost of Arden's new stadium"
    if (to > from && isPossessive(line.lower[to - 1]!)) from = to;
    // "profit of Acme rose": the next lower-case word after a name is its verb.
    if (to > from && isNamed(line, to - 1) && !isNamed(line, to) && !isPartOfName(scene, to)) break;
    to++;
  }
  return to === from ? null : nameOf(scene, from, to);
}

/** "Arden's fourth metro line"; but "Britain's second largest bank" */
function isOrdinal(line: Line, at: number, from: number): boolean {
  const isNth = at > from && isPossessive(line.lower[at - 1]!) && ORDINAL.test(line.lower[at] ?? '');
  return isNth && !/est$/u.test(line.lower[at + 1] ?? '');
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last)$/u;
const PERIOD = /^(?:half|quarter|months?|six|nine|three|year|years|time|week|weeks)$/u;

/** "the Arden rail tunnel has risen": a noun behind a name, with its verb behind it. */
function isPartOfName({ line, index }: Scene, at: number): boolean {
  const word = line.lower[at]!;
  if (index.rises.has(word) || index.falls.has(word) || index.levels.has(word) || isPlural(word)) return false;
  let next = at + 1;
  if (isNounWord(line, next) && !isNamed(line, next) && line.info[next]!.forms === 0) next++;
  return ['be', 'have', 'aux'].includes(line.info[next]?.cls ?? '') || index.rises.has(line.lower[next] ?? '');
}

/** Who does what the verb at `verb` says: "the ruling party [has] won"; `null` for a pronoun and for no one in particular. */
export function subjectOf(scene: Scene, verb: number): string | null {
  let end = verb;
  while (end > 0 && verb - end < 5 && isHelper(scene, end - 1)) end--;
  // "Acme agreed to pay": who agreed pays.
  // "The party is set to win"
  if (end > 1 && end < verb && isVerb(scene.line, end - 1) && scene.line.lower[end] === 'to') {
    end--;
    while (end > 1 && isHelper(scene, end - 1)) end--;
  }
  // "Ana Ruiz, 45, was jailed"
  const { line } = scene;
  if (
    oneAt(line.lower, end - 1) === ',' &&
    oneAt(line.tokens, end - 2)?.kind === 'number' &&
    oneAt(line.lower, end - 3) === ','
  )
    end -= 3;
  if (end <= 0) return null;
  const before = oneAt(line.lower, end - 1);
  // "The party has won, taking 48 of 70 seats"
  if (before === ',' && scene.subject === null && line.lower[verb]?.endsWith('ing'))
    return subjectOfFirst(scene, end - 1);
  if (before === 'and' || before === ',') return scene.subject;
  scene.subject = nounBefore(scene, end);
  return scene.subject;
}

/** Who the first verb of the sentence is said of. */
function subjectOfFirst(scene: Scene, before: number): string | null {
  const { line } = scene;
  for (let at = 1; at < before; at++) {
    const { cls, forms } = line.info[at]!;
    if (cls === 'have' || cls === 'be' || (forms !== 0 && cls === 'open')) {
      scene.subject = nounBefore(scene, at);
      return scene.subject;
    }
  }
  return null;
}

function isHelper({ line }: Scene, at: number): boolean {
  return isHelping(line, at) || line.info[at]!.negative;
}

/** The noun phrase that ends before a token; past a phrase that hangs on it: "the party of the president won". */
function nounBefore(scene: Scene, end: number, round = 0): string | null {
  const { line } = scene;
  let from = end;
  while (from > 0 && end - from < LONGEST && (isNounWord(line, from - 1) || isInName(line, from - 1))) {
    const joins = from === end || !isPossessive(line.lower[from - 1]!);
    const isVerbHere = isVerb(line, from - 1) && !isNamed(line, from - 1) && oneAt(line.info, from - 2)?.cls !== 'det';
    if (!joins || isVerbHere) break;
    from--;
  }
  if (from === end || range(from, end).some((at) => NOBODY.test(line.lower[at]!) && !isNamed(line, at))) return null;
  // "Profit was $1.57 per share": of the one before.
  if (scene.names.some((name) => name.from < end && name.to >= end)) return scene.subject;
  let before = from - 1;
  while (before > 0 && (line.info[before]!.cls === 'det' || line.info[before]!.cls === 'poss')) before--;
  const prep = line.lower[before];
  // "the start-up Pylon"
  const isJoined = oneAt(line.lower, before - 1) === '-';
  if (line.info[before]?.cls === 'prep' && before > 0 && !isJoined && round < 2) {
    // "the Party of Regions"
    if (prep === 'of' && before === from - 1 && isNamed(line, from) && isNamed(line, before - 1)) {
      const first = nounBefore(scene, before, 2);
      return first === null ? null : `${first} of ${nameOf(scene, from, end)}`;
    }
    return nounBefore(scene, before, round + 1);
  }
  return nameOf(scene, from, end);
}

/** "satisfactorily enough", "they're": nothing that could have something. */
const NOBODY = /(?:ly|enough)$|['’](?:re|m|ve|ll|d)$/u;

/** A name as it is printed; of a common noun its last two words: "ruling party". */
export function nameOf(scene: Scene, from: number, to: number): string | null {
  const { line, index } = scene;
  const named = range(from, to).filter(
    (at) =>
      isNamed(line, at) &&
      !(at === 0 && to - from === 1 && (isPlural(line.lower[at]!) || line.lower[at]!.endsWith('ing'))),
  );
  // "Battery start-up Pylon": the last name
  let first = named.at(-1) ?? Math.max(from, to - 2);
  while (first > from && named.includes(first - 1)) first--;
  const words = wordsOf(scene, first, to);
  const last = words.at(-1);
  if (last === undefined) return null;
  // "the party" is no one in particular, "the ruling party" is one.
  const bare = words.length < 2 || index.plain.has(words[0]!.toLowerCase());
  if (named.length === 0 && bare && index.anyone.has(last.toLowerCase())) return null;
  // "The Arden battery firm": Arden
  if (named.length > 0 && !isNamed(line, to - 1) && FIRM.test(last))
    return calledAs(scene, wordsOf(scene, first, named.at(-1)! + 1).join(' '));
  if (named.length === 0) return words.map((word) => word.toLowerCase()).join(' ');
  // "the London conference raised": who came to it did.
  if (/^(?:conference|summit|meeting|appeal)$/u.test(last.toLowerCase())) return null;
  return calledAs(scene, words.join(' '));
}

const FIRM = /^(?:company|firm|lender|retailer|airline|start-up|carmaker|chipmaker|maker|operator|business)$/u;

/** "Britain", "British": one country, one name. */
function calledAs({ index }: Scene, name: string): string {
  return index.countries.get(name.toLowerCase()) ?? name;
}

function wordsOf({ line }: Scene, from: number, to: number): string[] {
  const words: string[] = [];
  for (const at of range(from, to)) {
    const word = line.tokens[at]!.text.replace(/['’](?:s|S)?$/u, '');
    if (words.length > 0 && isInOneWord(line, at)) words.push(`${words.pop()}${word}`);
    else if (word.length > 1 || word === '&') words.push(word);
  }
  return words;
}

/** The "&" of "Hill & Sons", with a name on either side; and the first of them, whatever word it is ("AT&T"). */
function isInName(line: Line, at: number): boolean {
  if (line.lower[at] === '&')
    return at > 0 && isNamed(line, at - 1) && line.tokens[at + 1] !== undefined && isNamed(line, at + 1);
  return line.lower[at + 1] === '&' && isNamed(line, at);
}

/** "H&M" */
function isInOneWord({ lower, tokens }: Line, at: number): boolean {
  const joins = lower[at] === '&' || oneAt(lower, at - 1) === '&';
  return joins && oneAt(tokens, at - 1)?.end === tokens[at]!.start;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
