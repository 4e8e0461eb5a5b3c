import { oneAt } from '../../model/one-at.ts';
import type { Scene, ThingFigure, ThingReading } from './scene.ts';
import { slotOf } from './words-around.ts';

/** "4.8%, up from 4.6% a year earlier", "480 flights, compared with 300 on Friday": the older figure of what was just told. */
export function changedFrom(scene: Scene, figure: ThingFigure): ThingReading | null {
  const { line } = scene;
  const slot = slotOf(scene, figure);
  const last = scene.read.findLast(({ figure: told, reading }) => told.kind === figure.kind && reading.role !== 'rate');
  if (!last || slot.at - last.figure.to > 12 || (last.reading.role ?? 'total') !== 'total') return null;
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
