import { oneAt } from '../../model/one-at.ts';
import { nameOf } from './holder.ts';
import { isNamed, type Scene, type ThingFigure, type ThingReading } from './scene.ts';
import { slotOf } from './words-around.ts';

/** Tokens between a figure and the older one of it: "were cancelled at the airport by Monday evening after a failure, up from 74". */
const REACH = 20;

/** "4.8%, up from 4.6% a year earlier", "480 flights, compared with 300 on Friday": the older figure of what was just told. */
export function changedFrom(scene: Scene, figure: ThingFigure): ThingReading | null {
  const { line } = scene;
  const slot = slotOf(scene, figure);
  const last = scene.read.findLast(({ figure: told, reading }) => told.kind === figure.kind && reading.role !== 'rate');
  if (!last || slot.at - last.figure.to > REACH || (last.reading.role ?? 'total') !== 'total') return null;
  // "won 48 seats, against 22 for the AAP": of another, and no older figure.
  const holder = slot.kind === 'against' ? holderBehind(scene, figure) : null;
  const by = last.reading.measure.lastIndexOf(' by ');
  const of = by < 0 ? last.reading.measure.lastIndexOf(' of ') : by;
  if (holder !== null) return of < 0 ? null : { measure: `${last.reading.measure.slice(0, of + 4)}${holder}` };
  if (slot.kind === 'against') return { measure: last.reading.measure, role: 'previous' };
  if (slot.kind !== 'from') return null;
  const word = oneAt(line.lower, slot.at - 1) ?? '';
  const isMoved =
    word === ',' ||
    scene.index.up.has(word) ||
    scene.index.down.has(word) ||
    scene.index.rises.has(word) ||
    scene.index.falls.has(word);
  return isMoved || slot.at === last.figure.to ? { measure: last.reading.measure, role: 'previous' } : null;
}

/** "22 for the AAP", "49.1% for Trzaskowski" */
function holderBehind(scene: Scene, { to }: ThingFigure): string | null {
  const { line } = scene;
  if (line.lower[to] !== 'for') return null;
  const from = line.info[to + 1]?.cls === 'det' ? to + 2 : to + 1;
  let end = from;
  while (end - from < 4 && isNamed(line, end)) end++;
  return end === from ? null : nameOf(scene, from, end);
}
