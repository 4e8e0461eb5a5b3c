import { isPhraseAt } from '../../model/phrase-at.ts';
import type { Scene, ThingFigure } from './scene.ts';

/** How many tokens before a figure and behind it say so. */
const BEFORE = 14;
const BEHIND = 12;

const PHRASES = [
  'this year',
  'since january',
  'since the start of the year',
  'since the beginning of the year',
  'year to date',
].map((phrase) => phrase.split(' '));

/** What goes on all year, and is told of a day as well. */
const FLOWS = /\b(?:crossing|reported|seized|fired|shot down)$/u;

/** "More than 25,000 people have crossed the Channel this year": not those who crossed on Saturday. */
export function withYear(scene: Scene, figure: ThingFigure, measure: string): string {
  return FLOWS.test(measure) && isOfThisYear(scene, figure) ? `${measure} this year` : measure;
}

function isOfThisYear({ line: { lower }, figures }: Scene, { from, to }: ThingFigure): boolean {
  // Up to the figures beside it: "898 crossed on Saturday, and 25,000 have this year"
  const first = figures.findLast((one) => one.to <= from)?.to ?? 0;
  const last = figures.find((one) => one.from >= to)?.from ?? lower.length;
  for (let at = Math.max(first, from - BEFORE); at < Math.min(last, to + BEHIND); at++)
    if (PHRASES.some((words) => isPhraseAt(words, lower, at))) return true;
  return false;
}
