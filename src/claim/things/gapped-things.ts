import { oneAt } from '../../model/one-at.ts';
import { nameOf, withHolder } from './holder.ts';
import { isNamed, isNounWord, type Scene, type ThingFigure, type ThingReading } from './scene.ts';

/** How many tokens a name has at most: "the Christian Democratic Union". */
const LONGEST = 5;
/** Tokens between the last figure and the next name: "seats", "of the vote"; and before "ahead of". */
const BETWEEN = 7;
const FAR = 14;

/**
 * "The Social Democrats won 120 seats, the Greens 55", "Labour took 41% of the vote, the Conservatives 24%", "followed by the Liberals
 * with 64": the verb is said once, and each has a figure of its own.
 */
export function gappedThing(scene: Scene, figure: ThingFigure): ThingReading | null {
  const { line } = scene;
  const last = scene.read.at(-1);
  const held = last?.reading.held;
  if (!last || !held || last.figure.kind !== figure.kind || last.figure.to > figure.from) return null;
  // "64 votes" of seats
  if (isNounWord(line, figure.to) && line.lower[figure.to] !== line.lower[last.figure.to]) return null;
  const end = WITH.has(oneAt(line.lower, figure.from - 1) ?? '') ? figure.from - 1 : figure.from;
  let from = end;
  while (from > last.figure.to && end - from < LONGEST && isNounWord(line, from - 1)) from--;
  if (from === end || !isNamed(line, from)) return null;
  const name = nameOf(scene, from, end);
  while (from > last.figure.to && line.info[from - 1]!.cls === 'det') from--;
  const isWith = end < figure.from;
  const two = isWith ? `${oneAt(line.lower, from - 2)} ${oneAt(line.lower, from - 1)}` : '';
  const isAhead = two === 'followed by' || two === 'ahead of';
  if (name === null || from - last.figure.to > (isAhead ? FAR : BETWEEN)) return null;
  if (!isAhead && !JOINS.has(oneAt(line.lower, from - 1) ?? '')) return null;
  return { measure: withHolder(held.id, held, name), held, verb: last.reading.verb ?? -1 };
}

/** ", the Greens", "and the Greens" */
const JOINS = new Set([',', 'and', ';', 'while', 'against']);
const WITH = new Set(['with', 'on', 'at', ':']);
