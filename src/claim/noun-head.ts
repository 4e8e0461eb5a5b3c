import { oneAt } from '../model/one-at.ts';
import type { Quantity } from '../model/quantity.ts';
import { HYPHEN } from '../model/token-table.ts';
import type { NounChunk } from './chunk.ts';
import { isCapital, type Line } from './line.ts';
import { isPluralNoun } from './noun-words.ts';

const VICTIMS = new Set(['victim', 'victims']);
const YEARS_OLD = /(?:^|-)(?:year|month|week|day)-olds?$/u;
const PERSON_ENDING = /(?:er|or|ist|ian|ee|m[ae]n|people|folk)s?$/u;

/** What the last word of a noun phrase says of those it counts: who they are, whether they are people, one or many. */
export function describeHead(chunk: NounChunk, line: Line, from: number, headAt: number): void {
  const head = line.info[headAt]!;
  const lower = line.lower[headAt]!;
  chunk.head = lower;
  // "the police force were injured"
  chunk.plural = isPluralNoun(lower) || lower === 'force';
  chunk.name = isCapital(line.tokens[headAt]!);
  chunk.time = head.time || line.inTime[headAt]!;
  chunk.carrier = head.carrier;
  for (let i = headAt; i >= from && chunk.population === null; i--) {
    const word = line.info[i]!;
    if (word.thing && i === headAt && word.population === null) break;
    // "six Labour Party activists": the last noun tells; before it only "security force members" does.
    // "governor Ali Ruiz", never "the National Guard"
    const title = chunk.name && (!isCapital(line.tokens[i]!) || (i === chunk.from && i < headAt));
    if (i === headAt || head.carrier || chunk.nominal || title || lower === 'force') chunk.population = word.population;
  }
  const pair = head.pairs.find(({ before }) => before === oneAt(line.lower, headAt - 1));
  if (pair) chunk.population = pair.population;
  // "claimed six soldiers' lives"
  const owner = lower === 'lives' && headAt > from ? line.info[headAt - 1]!.population : null;
  if (owner !== null) chunk.population = owner;
  if (lower === 'members' || lower === 'member') {
    // "six family members" are six people.
    for (let i = headAt - 1; i >= from; i--) {
      const { population } = line.info[i]!;
      // "two National Guard members" are no nationals.
      const isOfName = i < headAt - 1 && isCapital(line.tokens[i]!) && isCapital(line.tokens[i + 1]!);
      if (population && population !== 'families' && !isOfName) chunk.population = population;
    }
  }
  // "14 homicide victims", "three shooting victims"
  const crime = chunk.quantity && VICTIMS.has(lower) && headAt > from ? line.info[headAt - 1]!.noun : null;
  if (crime) chunk.premodifier = crime.use;
  // "A 17-year-old was held", "police arrest 15-year-old"
  if (line.tokens[headAt]!.shape & HYPHEN && YEARS_OLD.test(lower)) {
    chunk.population ??= 'people';
    chunk.name = false;
  }
  // "14 y/o shot in hand"
  if (lower === 'o' && oneAt(line.lower, headAt - 1) === '/') chunk.person = 'yes';
  if (chunk.nominal?.people || lower === 'dead') chunk.person = 'yes';
  if (chunk.person === 'yes') return;
  if (chunk.population !== null) chunk.person = 'yes';
  else if (head.thing || head.time || chunk.nominal || chunk.toll) chunk.person = 'no';
  else if (PERSON_ENDING.test(lower) || (chunk.name && chunk.quantity && chunk.plural)) chunk.person = 'yes';
  // "Five Vietnamese were missing", "two Swiss"
  else if (chunk.name && chunk.quantity && line.cues.peoples.has(lower)) {
    chunk.person = 'yes';
    chunk.plural = true;
  }
}

/** A noun phrase that nothing is known of yet. */
export function blankNoun(at: number): NounChunk {
  return {
    kind: 'noun',
    from: at,
    to: at,
    quantity: null,
    det: null,
    other: null,
    zero: false,
    pronoun: false,
    reflexive: false,
    head: null,
    ofHead: null,
    plural: false,
    population: null,
    person: 'unknown',
    premodifier: null,
    nominal: null,
    act: false,
    toll: null,
    name: false,
    time: false,
    carrier: false,
  };
}

/** The same noun phrase counted otherwise. Written out, for the engine reads chunks of one shape fastest. */
export function counting(noun: NounChunk, quantity: Quantity, population: string | null): NounChunk {
  return {
    kind: 'noun',
    from: noun.from,
    to: noun.to,
    quantity,
    det: noun.det,
    other: noun.other,
    zero: noun.zero,
    pronoun: noun.pronoun,
    reflexive: noun.reflexive,
    head: noun.head,
    ofHead: noun.ofHead,
    plural: noun.plural,
    population,
    person: noun.person,
    premodifier: noun.premodifier,
    nominal: noun.nominal,
    act: noun.act,
    toll: noun.toll,
    name: noun.name,
    time: noun.time,
    carrier: noun.carrier,
  };
}

/** A plural of which nothing tells that it is of people: neither a list nor its ending, no capital, nothing that befell it. */
export function isOfThings(noun: NounChunk): boolean {
  const { head, person, plural, name, quantity, premodifier, carrier, nominal } = noun;
  if (head === null || person !== 'unknown' || !plural || name || premodifier || nominal || carrier) return false;
  return quantity?.implicit === false;
}
