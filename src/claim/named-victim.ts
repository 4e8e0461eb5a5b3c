import { oneAt } from '../model/one-at.ts';
import type { NounChunk } from './chunk.ts';
import { isCapital, type Line } from './line.ts';

/** A name that is a person's: with a title, or with an age behind it. */
export function isNamed(noun: NounChunk, line: Line): boolean {
  if (!noun.name || noun.other !== null || noun.nominal || noun.toll) return false;
  if (noun.det !== null && noun.det !== 'the') return false;
  const start = noun.from + (noun.det === null ? 0 : 1);
  // "Colonel Rashid Gul", "Orlandian President Ada Bello"
  if (line.cues.titles.has(line.lower[start]!) || (start + 2 < noun.to && line.cues.titles.has(line.lower[start + 1]!)))
    return true;
  const age = line.tokens[noun.to + 1];
  if (age?.kind !== 'number' || age.end - age.start > 2 || line.lower[noun.to] !== ',') return false;
  const close = line.lower[noun.to + 2];
  return close === ',' || close === '.';
}

/** "Selma Aydin was shot dead", "killed Rashid Gul, a tribal elder": what befell them or who they are tells that they are people. */
export function isVictim(noun: NounChunk, line: Line, source: string): boolean {
  if (!noun.name || noun.det !== null || noun.quantity || noun.time) return false;
  if (noun.person === 'no' || noun.population !== null) return false;
  if (noun.other !== null || noun.nominal || noun.toll || !isNameOf(noun, line, source)) return false;
  const next = line.lower[noun.to] ?? '';
  // "Prominent activist, Rana Malik was shot dead": counted as the activist.
  if (next === 'was' && oneAt(line.lower, noun.from - 1) === ',') return false;
  // "The brother of Rashid Gul was killed", "fighters from Orl have been killed"
  const isSubject = !UNDER.test(oneAt(line.lower, noun.from - 1) ?? '');
  const after = pastApposition(line, noun.to);
  if (isSubject && (isSlainAt(line, after, /^(?:was|has|had)$/u) || isDeadAt(line, after))) return true;
  const isWhole = noun.to - noun.from > 1;
  if (isSubject && isWhole && isSlainAt(line, pastNames(line, noun.to), /^(?:were|have|had)$/u)) return true;
  if (noun.plural) return false;
  return isKilledBefore(noun, line) || (isDescribed(noun, line) && !isPlace(noun, line));
}

/** ", a tribal elder": who it was. */
function isDescribed({ to }: NounChunk, { lower, info }: Line): boolean {
  if (lower[to] !== ',' || !/^(?:an?|the)$/u.test(lower[to + 1] ?? '')) return false;
  for (let i = to + 2; i < to + 8; i++) {
    const word = info[i];
    if (word?.cls !== 'open') return false;
    if (word.population !== null) return true;
    if (word.thing) return false;
  }
  return false;
}

/** "in Dale, Ohio, a man was killed" */
function isPlace({ from }: NounChunk, { lower, tokens }: Line): boolean {
  let at = from - 1;
  if (lower[at] !== ',') return UNDER.test(lower[at] ?? '');
  while (at > 0 && at > from - APPOSITION && (lower[at] === ',' || isCapital(tokens[at]!))) at--;
  return UNDER.test(lower[at] ?? '');
}

/** "killed Rashid Gul", "shot dead Rashid Gul and Omar Zia": each is a person by both names. */
function isKilledBefore({ from, to }: NounChunk, line: Line): boolean {
  if (to - from < 2) return false;
  const { lower, cues } = line;
  let at = from - 1;
  if (JOINTS.has(lower[at] ?? '')) while (at > Math.max(0, from - APPOSITION) && isInNames(line, at)) at--;
  const before = oneAt(lower, at) ?? '';
  if (before === 'dead' || before === 'down')
    return /^(?:shot|shoots?|shooting|gunned|gunning)$/u.test(lower[at - 1] ?? '');
  return cues.killing.has(before);
}

/** "…, who led the Free Party, was killed": where the comma after what is said of a name ends. */
function pastApposition({ lower }: Line, at: number): number {
  if (lower[at] !== ',') return at;
  for (let i = at + 1; i < at + APPOSITION; i++) {
    if (lower[i] === ';' || lower[i] === '.' || lower[i] === undefined) return at;
    if (lower[i] === ',') return i + 1;
  }
  return at;
}

/** "Rashid Gul, Omar Zia and Ali Khan were": behind the last name. */
function pastNames(line: Line, at: number): number {
  let i = at;
  while (i < at + APPOSITION && isInNames(line, i)) i++;
  return i;
}

function isInNames({ lower, tokens }: Line, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (JOINTS.has(lower[at]!) || isCapital(token));
}

/** What stands between the names of a list. */
const JOINTS: ReadonlySet<string> = new Set([',', 'and']);

/** What a name stands under is no subject. */
const UNDER = /^(?:of|from|to|by|with|near|in|for|at|against|between|including)$/u;
/** Words that may tell who somebody is. */
const APPOSITION = 16;

/** "was shot dead", "had been killed", "was fatally wounded" */
function isSlainAt(line: Line, at: number, verb: RegExp): boolean {
  const { lower, cues } = line;
  const first = lower[at] ?? '';
  if (!verb.test(first)) return false;
  const isPerfect = first.startsWith('ha');
  if (isPerfect && lower[at + 1] !== 'been') return false;
  const next = isPerfect ? at + 2 : at + 1;
  const adverb = lower[next]?.endsWith('ly') ? 1 : 0;
  return isShot(line, next) || cues.slain.has(lower[next + adverb] ?? '');
}

/** "died at the scene", "died of her injuries", "died in the attack"; but "died in 1980", "died of cancer". */
function isDeadAt({ lower }: Line, at: number): boolean {
  if (lower[at] !== 'died') return false;
  const adverb = lower[at + 1];
  if (adverb === 'instantly') return true;
  const next = adverb === 'later' || adverb === 'there' ? at + 2 : at + 1;
  return DIED.test(lower.slice(next, next + DEATH).join(' '));
}

const DEATH = 4;
const DIED =
  /^(?:at the scene|on the spot|on impact|at (?:a|an|the) (?:\S+ )?(?:hospital|clinic)|in (?:a |the )?hospital|(?:of|from) (?:his|her|their|the|multiple|gunshot|stab|head) (?:\S+ )?(?:injur(?:y|ies)|wounds?)|in the (?:attack|blast|crash|explosion|shooting|fire|accident|collision|quake|earthquake))\b/u;

/** First name and surname, or a surname that stands inside a sentence before. */
function isNameOf({ from, to }: NounChunk, line: Line, source: string): boolean {
  const names = line.tokens.slice(from, to);
  if (names.length > 4 || names.some((token) => !isCapital(token) || token.text === token.text.toUpperCase()))
    return false;
  if (names.length > 1) return true;
  const { text, start } = names[0]!;
  if (from > 0) return true;
  const told = source.slice(Math.max(0, start - NAMED_REACH), start);
  return isToldIn(told, text) || (PARTICLE.test(text) && isToldIn(told, text[0]!.toLowerCase() + text.slice(1)));
}

function isToldIn(told: string, name: string): boolean {
  const at = told.lastIndexOf(` ${name}`);
  return at > 0 && /\p{L}/u.test(told[at - 1]!);
}

/** "Karim al-Sabihi", and "Al-Sabihi" where a sentence begins. */
const PARTICLE = /^(?:A|E)l-/u;
/** How far back a surname is looked for. */
const NAMED_REACH = 1_000;

/** Done to people and animals alone. */
export function isShot(line: Line, at: number): boolean {
  let i = at;
  while (line.info[i]?.cls === 'adv' || line.lower[i]?.endsWith('ly')) i++;
  const first = line.lower[i] ?? '';
  if (first === 'shot')
    return line.lower[i + 1] === 'dead' || line.lower[i + 1] === 'and' || line.lower[i + 1] === 'in';
  if (first === 'gunned') return line.lower[i + 1] === 'down';
  return line.cues.assaulted.has(first);
}
