import { oneAt } from '../model/one-at.ts';
import type { Quantity } from '../model/quantity.ts';
import type { NounChunk } from './chunk.ts';
import { isPossessive, type Line } from './line.ts';
import { isNamed, isShot, isVictim } from './named-victim.ts';
import { AGE } from './police-notes.ts';

const ONE = new Set(['a', 'an', 'another', 'the', 'this', 'that', 'his', 'her', 'whose', 'each']);

/** "double homicide", "a triple murder" */
function manyDeaths({ nominal, head, to, quantity }: NounChunk, line: Line): number {
  if (!nominal || quantity || head === null || !line.cues.crimes.has(head)) return 0;
  const many = MANY.get(oneAt(line.lower, to - 2) ?? '') ?? 0;
  const start = oneAt(line.lower, to - 3) === 'a' || oneAt(line.lower, to - 3) === 'the' ? to - 4 : to - 3;
  // "charged with double murder": what somebody is tried for.
  return line.info[start]?.cls === 'prep' ? 0 : many;
}

const NATIONAL =
  /(?:ian|[kybrc]an|ese|[qnhbl]i|saudi|qatari|azeri|emirati|kuwaiti|german|dane|briton|swede|turk|finn|pole|serb|croat|czech|greek|thai|spaniard|kurd|tajik|uzbek|kazakh)$/u;

export const MANY: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
]);

const LONE = new Set('another second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th'.split(' '));

/**
 * The figure that a noun states without one: "a soldier" 1, "both men" 2, "no one" 0; `null` when it states none.
 * Singular and plural are told by the noun: "a police officer", not "police".
 */
export function impliedQuantity(noun: NounChunk, line: Line, source: string): Quantity | null {
  if (noun.quantity) return null;
  // "the bride's two brothers": of the two.
  if (line.quantity[noun.to] && isPossessive(line.lower[noun.to - 1]!)) return null;
  // "the body of one has been found": of the one.
  if (line.cues.bodies.has(noun.head ?? '') && line.lower[noun.to] === 'of' && line.quantity[noun.to + 1]) return null;
  // "Nobody there was hurt": in one spot of many.
  if (noun.zero && (line.lower[noun.to] === 'there' || oneAt(line.lower, noun.to - 1) === 'there')) return null;
  // "the No. 5 seed"
  if (noun.zero && noun.det !== null) return null;
  if (noun.zero) return noun.other === null ? figure(noun, line, source, 0, false) : null;
  if (noun.det === 'both' && noun.person === 'yes') return figure(noun, line, source, 2, true);
  // "ended with both of them dead"
  if (isBothOfThem(noun, line)) return figure(noun, line, source, 2, true);
  // "One was killed, another injured", "the other", "a fourth"
  if (
    noun.head === null &&
    noun.other !== null &&
    (LONE.has(noun.other) || (noun.other === 'other' && noun.det !== null)) &&
    !describesThing(line, noun.to) &&
    line.lower[noun.to] !== 'or'
  ) {
    return figure(noun, line, source, 1, true);
  }
  // "She is the ninth fatality of the crush", "Third death confirmed": one, and the ninth
  if (isNth(noun, line)) return figure(noun, line, source, 1, true);
  // "A Palestinian was killed", "an Iraqi": called by the nation
  const isNational = noun.name && noun.to === noun.from + 2 && NATIONAL.test(noun.head ?? '');
  if (isNational && (noun.det === 'a' || noun.det === 'an') && noun.population === null)
    return figure(noun, line, source, 1, true);
  const several = manyDeaths(noun, line);
  if (several > 0) return figure(noun, line, source, several, true);
  // "Hana Novak, 8, was rescued", "Mr Petrov died", "the singer Ada Bello was hurt"
  if (isNamed(noun, line) || isVictim(noun, line, source)) return figure(noun, line, source, 1, true);
  // "A major and three soldiers were killed": never "a major fire"
  if (noun.det === 'a' && noun.head === 'major' && noun.to === noun.from + 2)
    return figure(noun, line, source, 1, true);
  // "a 9yo was killed", "8 y/o killed by stray bullet"
  if (noun.head === null && AGE.test(line.lower[noun.to - 1]!)) return figure(noun, line, source, 1, true);
  if (noun.head === 'o' && oneAt(line.lower, noun.to - 2) === '/') return figure(noun, line, source, 1, true);
  // "Couple found shot dead", "killed an elderly couple", "the pair were charged"
  const together = noun.other === null ? TOGETHER.get(noun.head ?? '') : undefined;
  if (together !== undefined && (noun.head === 'couple' || noun.det === 'the'))
    return figure(noun, line, source, together, true);
  // "killed his parents", "shot parents and sister": two; "the parents of the pupils" are any number.
  if (noun.head === 'parents' && noun.other === null && isPair(noun, line)) return figure(noun, line, source, 2, true);
  // "kills wife, then himself"
  if (noun.reflexive) return figure(noun, line, source, 1, true);
  // A family is one family and many people.
  if (noun.population === 'families') return null;
  if (noun.person !== 'yes' || noun.plural || noun.time) return null;
  if (noun.population === null && !isSomebody(noun, line)) return null;
  if (noun.head === null || noun.pronoun || noun.head.endsWith('life')) return null;
  if (noun.det !== null && !ONE.has(noun.det)) return null;
  return figure(noun, line, source, 1, true);
}

/** "A bail bondsman was held": by its ending a person; "A combine operator was shot dead": by what befell him. */
function isSomebody({ name, head, to }: NounChunk, line: Line): boolean {
  if (name) return false;
  return ONE_MAN.test(head ?? '') || (line.lower[to] === 'was' && isShot(line, to + 1));
}

function isBothOfThem({ head, from, to }: NounChunk, { lower }: Line): boolean {
  return (head === null || head === 'both') && lower[from] === 'both' && lower[to] === 'of' && lower[to + 1] === 'them';
}

/** But who only speaks: "said a spokesman". */
const ONE_MAN = /(?<!spokes)(?<=\p{L}{3})(?:man|woman|person)$/u;

const TOGETHER: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
]);

/** "the ninth fatality", "a third death"; "a second death threat" is none. */
export function isNth(noun: NounChunk, { lower }: Line): boolean {
  if (noun.head !== 'fatality' && noun.head !== 'death' && noun.head !== 'victim') return false;
  // "the third death this year", "the second death in custody in a month": of no one event
  if (lower.slice(noun.to, noun.to + PERIOD_REACH).some((word) => PERIOD.test(word))) return false;
  return lower.slice(noun.from, noun.to - 1).some((word) => NTH.test(word));
}

const PERIOD_REACH = 6;
const PERIOD = /^(?:years?|months?|weeks?|days?|seasons?|decades?|century|since)$/u;
const NTH =
  /^(?:second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie)th|\d{1,3}(?:st|nd|rd|th))$/u;

function isPair(noun: NounChunk, { lower, info }: Line): boolean {
  const first = lower[noun.from]!;
  const bare = noun.to === noun.from + 1 && (oneAt(info, noun.from - 1)?.uses.length ?? 0) > 0;
  return first === 'his' || first === 'her' || bare;
}

/** "the third serious accident": what follows tells of a thing. */
function describesThing(line: Line, at: number): boolean {
  const [word, next] = [line.info[at], line.info[at + 1]];
  if (word === undefined || next === undefined || word.cls !== 'open' || word.states.length === 0 || word.forms !== 0)
    return false;
  return (
    next.cls === 'open' &&
    !next.time &&
    (next.forms === 0 || next.noun !== null) &&
    line.tokens[at + 1]!.kind === 'word'
  );
}

/** A count of so many that stands where the noun does. */
export function figure(noun: NounChunk, line: Line, source: string, n: number, implicit: boolean): Quantity {
  const start = line.tokens[noun.from]!.start;
  const end = line.tokens[noun.to - 1]!.end;
  // Written out: most nouns of most sentences come by here.
  return {
    start,
    end,
    text: source.slice(start, end),
    min: n,
    max: n,
    minOpen: false,
    maxOpen: false,
    stated: implicit ? null : n,
    modifier: 'exact',
    unit: { kind: 'count' },
    implicit,
  };
}
