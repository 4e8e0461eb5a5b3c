import { isPlural, plural } from '../../model/noun-number.ts';
import type { NounChunk } from '../chunk.ts';
import { type Counted, chunkAt, isNamed, isNounWord, type Scene, type ThingFigure } from './scene.ts';

/** Fewer of the things told of are a part that nobody counts again. */
const FEW = 20;

export function countedNoun(scene: Scene, figure: ThingFigure): Counted | null {
  const { line, clause, index } = scene;
  const { kind } = figure;
  let from = figure.to;
  let added = figure.from > 0 && line.cues.adding.has(line.lower[figure.from - 1]!);
  if (kind !== 'number') {
    if (
      kind === 'money' ||
      kind === 'time' ||
      kind === 'points' ||
      kind === 'temperature' ||
      kind === 'speed' ||
      kind === 'length'
    )
      return null;
    if (line.lower[from] === 'worth') from++;
    if (line.lower[from] !== 'of') return null;
    from++;
  } else if (line.lower[from] === 'of' || (line.lower[from] === 'out' && line.lower[from + 1] === 'of')) {
    // "one of their oil fields"
    if (figure.quantity.stated === 1) return null;
    from += line.lower[from] === 'out' ? 2 : 1;
    // "shot down 46 of 60 drones", "46 of the 60 drones"
    const all = scene.figures.find((one) => one.kind === 'number' && isSomeOf(scene, figure, one));
    if (all) from = all.to;
  }
  while (line.info[from]?.cls === 'det' || line.info[from]?.cls === 'poss' || line.info[from]?.cls === 'other') {
    if (line.cues.adding.has(line.lower[from]!)) added = true;
    // "one of the boats"; but "shot down 711 of the drones"
    if (line.info[from]!.cls === 'det' && kind === 'number' && (figure.quantity.min ?? 0) < FEW) return null;
    from++;
  }
  let head = -1;
  for (let at = from; at < from + 5 && (isNounWord(line, at) || isJoined(scene, at, from)); at++) {
    const lower = line.lower[at]!;
    // "2.4 tonnes of cocaine worth £96m"
    if (at > from && (startsVerb(scene, at) || lower === 'worth')) break;
    head = at;
    if (
      kind === 'number' &&
      isPlural(lower) &&
      !(isNounWord(line, at + 1) && isPlural(line.lower[at + 1]!) && !startsVerb(scene, at + 1))
    )
      break;
  }
  if (head < 0) return null;
  const word = line.lower[head]!;
  const isOne = figure.quantity.stated === 1;
  // "Israelis", "Iraqis"
  const isMany = isPlural(word) || (isNamed(line, head) && /[^s]is$/u.test(word));
  if (kind === 'number' && !isMany && !isOne) return null;
  if (line.lower[head]!.endsWith("'s") || line.lower[head]!.endsWith("s'")) return null;
  const many = kind === 'number' ? plural(word) : word;
  const noun = clause.chunks[chunkAt(clause, head)];
  const person = noun?.kind === 'noun' && isPerson(noun, word, line.info[head]!.population !== null);
  // "Hundreds of thousands of Israelis took to the streets": whoever they are, they are people.
  const isPeople = person && isNamed(line, head) && line.info[head]!.population === null;
  // "162 unmanned aerial vehicles"
  const isDrone = many === 'vehicles' && line.lower[head - 1] === 'aerial';
  const same = isPeople ? 'people' : isDrone ? 'drones' : sameNoun(scene, many);
  const wide = index.wideNouns.has(many) ? widened(scene, from, head) : null;
  // "2,000 homes, businesses and other structures"
  const all = structuresAfter(scene, head + 1);
  if (all !== null) return { name: 'buildings', head: 'buildings', to: all, person, added, weighed: false, one: false };
  const pair = pairAfter(scene, head + 1);
  // "departures and arrivals": both are flights.
  const isOneKind =
    pair !== null && (sameNoun(scene, pair.noun) === same || (pair.noun === 'arrivals' && same === 'flights'));
  const joined = isOneKind ? null : pair;
  const weighed = kind === 'mass' || kind === 'volume';
  const full = `${wide === null ? '' : `${wide} `}${same}`;
  const name = index.sameNouns.get(full) ?? full;
  return joined
    ? { name: `${name} and ${joined.noun}`, head: same, to: joined.to, person, added, weighed, one: isOne }
    : { name, head: same, to: pair?.to ?? head + 1, person, added, weighed, one: isOne };
}

/** "20,000 mud and straw homes": of the homes. */
function isJoined({ line }: Scene, at: number, from: number): boolean {
  const isMaterial = (i: number): boolean => isNounWord(line, i) && !isPlural(line.lower[i]!);
  const isBoth = line.lower[at] === 'and' && at === from + 1 && isMaterial(from) && isMaterial(at + 1);
  return isBoth && isNounWord(line, at + 2) && isPlural(line.lower[at + 2]!);
}

/** "46 of the 60 drones", "55 of the building's 136 units" */
export function isSomeOf({ line }: Scene, some: ThingFigure, all: ThingFigure): boolean {
  // "97 out of 112 drones"
  const of = line.lower[some.to] === 'out' ? some.to + 1 : some.to;
  if (line.lower[of] !== 'of' || all.from <= of || all.from > of + 5) return false;
  for (let at = of + 1; at < all.from; at++) {
    const { cls } = line.info[at]!;
    if (cls !== 'det' && cls !== 'poss' && !isNounWord(line, at)) return false;
  }
  return all.from < of + 3 || /['’]s?$/u.test(line.lower[all.from - 1]!);
}

export function sameNoun({ index }: Scene, noun: string): string {
  return index.sameNouns.get(noun) ?? noun;
}

function isPerson(chunk: NounChunk, head: string, known: boolean): boolean {
  return known || (chunk.head === head && chunk.person === 'yes');
}

/** "cholera cases", "cases of cholera" */
function widened({ line }: Scene, from: number, head: number): string | null {
  if (head > from) return line.lower[head - 1]!;
  return line.lower[head + 1] === 'of' && isNounWord(line, head + 2) ? line.lower[head + 2]! : null;
}

/** Behind ", businesses and other structures", where it stands there. */
function structuresAfter({ line }: Scene, at: number): number | null {
  let to = at;
  while (line.lower[to] === ',' && isPlural(line.lower[to + 1] ?? '')) to += 2;
  if (line.lower[to] !== 'and' || line.lower[to + 1] !== 'other') return null;
  return /^(?:structures|buildings)$/u.test(line.lower[to + 2] ?? '') ? to + 3 : null;
}

/** "300 homes and businesses": both are counted together. */
function pairAfter({ line }: Scene, at: number): { noun: string; to: number } | null {
  if (line.lower[at] !== 'and' && line.lower[at] !== 'or') return null;
  const noun = line.lower[at + 1] ?? '';
  if (!isNounWord(line, at + 1) || !isPlural(noun)) return null;
  // "homes and businesses lost power"; but "homes and business premises"
  if (isNounWord(line, at + 2) && line.info[at + 2]!.forms === 0) return null;
  return line.info[at + 1]!.forms === 0 ? { noun, to: at + 2 } : null;
}

function startsVerb({ line, index }: Scene, at: number): boolean {
  const lower = line.lower[at]!;
  const word = line.info[at]!;
  // "340 rural housing units"
  if (lower.endsWith('ing') && !isPlural(line.lower[at - 1]!) && isPlural(line.lower[at + 1] ?? '')) return false;
  if (index.open.has(lower) && !word.thing) return true;
  if (word.forms !== 0 && word.population === null && !word.thing) return true;
  return /(?:[^e]ed|ing)$/u.test(lower) && isPlural(line.lower[at - 1]!);
}
