import type { FigureKind } from '../../lexicon/claim-lexicon.ts';
import { measureOf } from '../../model/measures.ts';
import type { Quantity, Unit } from '../../model/quantity.ts';
import type { Clause, Draft } from '../draft.ts';
import { isCapital, isRunning, type Line } from '../line.ts';
import { BEGINS_NAME } from '../word-index.ts';
import { phraseAt, type ThingIndex, type ThingMeasure } from './thing-index.ts';

/** A figure of a sentence, by tokens, half-open. */
export interface ThingFigure {
  from: number;
  to: number;
  quantity: Quantity;
  kind: FigureKind;
}

/** A counted noun: "2,300 homes", "12 kg of cocaine", "30% of the crop". */
export interface Counted {
  /** As the measure is named after it: "homes". */
  name: string;
  head: string;
  /** One past its last token. */
  to: number;
  person: boolean;
  /** "200 more homes" */
  added: boolean;
  /** "40 tonnes of food": not counted but weighed. */
  weighed: boolean;
  /** A count of one. */
  one: boolean;
}

/** Where a measure is named. */
export interface NameMark {
  from: number;
  to: number;
  measure: ThingMeasure;
}

/** What a construction says of a figure. `measure` is the whole id: "rise in exports", "seats won by Labour". */
export interface ThingReading {
  measure: string;
  role?: 'total' | 'part' | 'increment' | 'previous' | 'rate';
  /** Token of the verb it hangs on, -1 for none. */
  verb?: number;
  /** The noun that was counted. */
  thing?: { name: string; head: string };
  /** Told of somebody: a list of others goes on with it. */
  held?: ThingMeasure;
}

/** One sentence as the reader of things sees it. */
export interface Scene {
  clause: Clause;
  line: Line;
  index: ThingIndex;
  figures: readonly ThingFigure[];
  names: readonly NameMark[];
  /** Who the last verb was said of: "Labour won 97 seats and took 41% of the vote". */
  subject: string | null;
  /** Tokens inside a figure. */
  counted: readonly boolean[];
  /** The noun that the last open measure counted: "60 houses collapsed and 200 were damaged". */
  last: Counted | null;
  /** What the sentences before said of things. */
  told: readonly Draft[];
  /** What was read so far, in the order of the text. */
  read: { figure: ThingFigure; reading: ThingReading }[];
}

const DIMENSIONS: ReadonlyMap<string, FigureKind> = new Map(
  Object.entries({
    length: 'length',
    length2: 'area',
    length3: 'volume',
    // "90,000 barrels a day", "5 tonnes an hour"
    'length3/time': 'volume',
    'mass/time': 'mass',
    mass: 'mass',
    time: 'time',
    temperature: 'temperature',
    'length/time': 'speed',
  } as const),
);

export function kindOf(unit: Unit): FigureKind {
  switch (unit.kind) {
    case 'count':
      return 'number';
    case 'percent':
      return 'percent';
    case 'percentage-points':
      return 'points';
    case 'ratio':
      return 'share';
    case 'currency':
      return 'money';
    case 'measure':
      // "41 degrees": nothing in news is measured in angles as often as in heat.
      return unit.code === 'deg' ? 'temperature' : (DIMENSIONS.get(measureOf(unit.code)?.[0] ?? '') ?? 'other');
    default:
      return 'other';
  }
}

export function sceneOf(clause: Clause, index: ThingIndex, told: readonly Draft[]): Scene {
  const { line } = clause;
  const figures: ThingFigure[] = [];
  const names: NameMark[] = [];
  const counted: boolean[] = [];
  for (let i = 0; i < line.tokens.length; i++) {
    const quantity = line.quantity[i];
    if (quantity) {
      figures.push({ from: i, to: line.quantityEnd[i]!, quantity, kind: kindOf(quantity.unit) });
      const end = line.quantityEnd[i]!;
      for (; i < end; i++) counted[i] = true;
      i = end - 1;
      continue;
    }
    if (!(line.begins[i]! & BEGINS_NAME)) continue;
    const isTold = (measure: ThingMeasure): boolean => isNear(measure, { clause, line, told });
    const any = phraseAt(index.names, line.lower, i, isTold);
    // "a turnout of 61%" at the polls, "a turnout of 120,000" at the march
    const fit =
      any && !takesAny(any.of, line)
        ? phraseAt(index.names, line.lower, i, (measure) => isTold(measure) && takesAny(measure, line))
        : undefined;
    const name = fit?.end === any?.end ? fit : any;
    if (!name || (name.of.subjectOnly && isCompoundPart(line, name.end, index)) || isOfPerson(line, i, name.end))
      continue;
    names.push({ from: i, to: name.end, measure: name.of });
    i = name.end - 1;
  }
  return { clause, line, index, figures, names, counted, subject: null, last: null, told, read: [] };
}

function takesAny({ takes }: ThingMeasure, { quantity }: Line): boolean {
  return quantity.some((told) => told && takes.has(kindOf(told.unit)));
}

/** "Governor Bill Hanley put the damage at $96m": no bill. */
function isOfPerson(line: Line, from: number, to: number): boolean {
  return from > 0 && to === from + 1 && isNamed(line, from) && isNamed(line, to) && isRunning(line);
}

/** Is something of what the measure belongs to told of beside it, or was measured in the sentence before: the quake of a depth? */
export function isNear(
  { near }: ThingMeasure,
  { clause, line, told }: Pick<Scene, 'clause' | 'line' | 'told'>,
): boolean {
  if (near === null || line.lower.some((word) => near.has(word))) return true;
  return told.some(({ measure, sentence }) => sentence >= clause.sentence - 1 && near.has(measure));
}

/** Does a measure take the figure where it stands? */
export function accepts(scene: Scene, measure: ThingMeasure, figure: ThingFigure): boolean {
  if (!measure.takes.has(figure.kind) || !isNear(measure, scene)) return false;
  const { line } = scene;
  const { unless, least, most } = measure;
  if ((figure.quantity.max ?? Number.POSITIVE_INFINITY) < least) return false;
  if ((figure.quantity.min ?? 0) > most) return false;
  return (
    unless === null ||
    !line.lower.slice(Math.max(0, figure.from - BEFORE), figure.to + BEHIND).some((word) => unless.has(word))
  );
}

/** How many tokens beside a figure are looked at for a word that forbids its measure. */
const BEFORE = 9;
const BEHIND = 4;

/** "oil exports", "share sale": the name is only the first part of another noun. */
function isCompoundPart(line: Line, at: number, index: ThingIndex): boolean {
  return isNounWord(line, at) && line.info[at]!.forms === 0 && !isVerbWord(line.lower[at]!, index);
}

function isVerbWord(word: string, { rises, falls, levels }: ThingIndex): boolean {
  return rises.has(word) || falls.has(word) || levels.has(word) || /(?:ed|ly)$/u.test(word);
}

/** Open words: nouns and adjectives, no closed class, no time, no mark. */
export function isNounWord(line: Line, at: number): boolean {
  const token = line.tokens[at];
  const word = line.info[at];
  if (!token || !word || token.kind !== 'word' || line.quantity[at] || line.inTime[at]) return false;
  return word.cls === 'open' && !word.time;
}

export function isNamed(line: Line, at: number): boolean {
  const token = line.tokens[at];
  return token !== undefined && token.kind === 'word' && isCapital(token) && !line.inTime[at];
}

/** Position of the chunk that holds a token. */
export function chunkAt({ chunks }: Clause, token: number): number {
  return token < 0 ? -1 : chunks.findIndex((chunk) => chunk.from <= token && token < chunk.to);
}
