import { oneAt } from '../../model/one-at.ts';
import type { Draft } from '../draft.ts';
import { isNounWord, type Scene, type ThingFigure, type ThingReading } from './scene.ts';

/** How many sentences behind the first figure another's is looked for. */
const REACH = 2;

/**
 * "Some 30,000 people marched, according to the unions. Police put the figure at 8,000", "…, but police said 8,000": another's figure
 * of what was just counted.
 */
export function rivalCount(scene: Scene, figure: ThingFigure): ThingReading | null {
  if (figure.kind !== 'number' || !standsAlone(scene, figure)) return null;
  const measure = lastCounted(scene);
  if (measure === null) return null;
  const { line, index } = scene;
  let at = figure.from - 1;
  while (line.info[at]?.cls === 'adv' || line.info[at]?.cls === 'det') at--;
  // "put the figure at 8,000", "put it at 8,000"
  const isPut = line.lower[at] === 'at' && index.rivals.has(oneAt(line.lower, at - 1) ?? '');
  let verb = isPut ? at - 2 : at;
  while (isPut && line.info[verb]?.cls === 'det') verb--;
  const put = line.lower[at] === 'at' && !isPut ? putBefore(scene, at) : -1;
  if (put >= 0) return { measure, verb: put };
  // "spoke of 8,000", "said there were 8,000"
  if (!isPut && line.lower[verb] === 'of') verb--;
  if (!isPut && line.info[verb]?.cls === 'be' && oneAt(line.lower, verb - 1) === 'there') verb -= 2;
  const isSaid = verb > 0 && (line.info[verb]?.reporting === true || index.putting.has(line.lower[verb]!));
  return isSaid ? { measure, verb } : null;
}

/** "Police put the crowd at 40,000, the organisers at 120,000": the verb is not said again; -1 for none. */
function putBefore({ line, index, read }: Scene, at: number): number {
  let from = at - 1;
  while (from > 0 && at - from <= LONGEST_NAME && isWho(line, from)) from--;
  const isApart = from < at - 1 && (line.tokens[from]!.kind === 'punct' || JOINS.has(line.lower[from]!));
  const verb = read.at(-1)?.reading.verb ?? -1;
  return isApart && verb >= 0 && index.putting.has(line.lower[verb]!) ? verb : -1;
}

/** The tokens that one who gives a figure is named with, at most: "the main opposition party". */
const LONGEST_NAME = 6;
const JOINS = new Set(['and', 'while', 'but']);

function isWho(line: Scene['line'], at: number): boolean {
  return isNounWord(line, at) || line.info[at]!.cls === 'det' || line.info[at]!.population !== null;
}

/** No noun of its own behind it but "people". */
function standsAlone({ line }: Scene, { to }: ThingFigure): boolean {
  return !isNounWord(line, to) || line.lower[to] === 'people';
}

/** What a figure with a noun was told of last, here or shortly before. */
function lastCounted({ read, told, clause }: Scene): string | null {
  const here = read.findLast(({ figure, reading }) => figure.kind === 'number' && isWhole(reading.role));
  if (here) return here.reading.measure;
  const near = (one: Draft): boolean => one.sentence >= clause.sentence - REACH && isWhole(one.role);
  const last = told.at(-1);
  return last && near(last) && last.quantity.unit.kind === 'count' && last.measure.includes(' ') ? last.measure : null;
}

function isWhole(role: string | undefined): boolean {
  return role === undefined || role === 'total';
}
