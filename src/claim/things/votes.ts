import { oneAt } from '../../model/one-at.ts';
import type { Scene, ThingFigure, ThingReading } from './scene.ts';

/** "passed the budget by 311 votes to 112", "passed it 94-61", "rejected it 112 to 311": how many voted for it, and how many against. */
export function votesOnBothSides(scene: Scene, figure: ThingFigure): ThingReading | null {
  if (figure.kind === 'percent') return isShareFor(scene, figure) ? { measure: FOR } : null;
  if (figure.kind !== 'number') return null;
  const { line, figures } = scene;
  const isWon = (first: ThingFigure, second: ThingFigure): boolean => {
    const named = line.lower[first.to] === 'votes';
    const to = first.to + (named ? 1 : 0);
    const before = oneAt(line.lower, first.from - 1) ?? '';
    // "passed 94-61", "won the confidence vote 121-114"
    const isDash = /^[-–—]$/u.test(line.lower[to] ?? '') && second.from === to + 1;
    if (isDash && !named)
      return line.lower.slice(Math.max(0, first.from - NEAR), first.from).some((word) => BALLOT.test(word));
    return line.lower[to] === 'to' && second.from === to + 1 && (VOTING.has(before) || (named && before === 'by'));
  };
  const at = figures.indexOf(figure);
  const [before, after] = [oneAt(figures, at - 1), figures[at + 1]];
  const isFirst = after !== undefined && isWon(figure, after);
  if (!isFirst && !(before && isWon(before, figure))) return null;
  const isLost = line.lower.slice(0, figure.from).some((word) => LOSING.test(word));
  return { measure: isFirst === isLost ? AGAINST : FOR };
}

/** "voted by 71% to accept the offer" */
function isShareFor({ line: { lower } }: Scene, { from, to }: ThingFigure): boolean {
  return lower[from - 1] === 'by' && lower[from - 2] === 'voted' && lower[to] === 'to';
}

/** Tokens before the counts among which the vote is named. */
const NEAR = 4;
const BALLOT = /^(?:vot(?:e|es|ed)|passed|approved|rejected|backed|confirmed)$/u;

const FOR = 'votes in favour';
const AGAINST = 'votes against';
const VOTING = new Set(['voted', 'vote', 'passed', 'approved']);
const LOSING = /^(?:reject|defeat|block|oppose)(?:s|ed|ing)?$/u;
