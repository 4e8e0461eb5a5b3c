import { type Case, figuresOf, type Judgement, oddPositions, withExplanation } from '../case.ts';
import type { Pair, Position } from '../positions.ts';
import { behaviourOf } from '../settings.ts';
import { figureKey } from '../stances.ts';
import { isLaterStill } from '../still-held.ts';
import { isBefore } from '../timing.ts';

/** A toll that grew, or was corrected: all figures that can't both be right lie in the order of time. */
export function changedOverTime({ group, pairs, positions, words }: Case): Judgement | null {
  const changed = withExplanation(pairs, 'correction', 'growth', 'update', 'same-day');
  if (changed.length === 0 || pairs.some((pair) => pair.closeness === 'apart' && pair.explanation === null))
    return null;
  const odd = oddPositions(pairs);
  // "5,300 died in Dale alone", later "11,300", and "11,300 in Dale alone" of a third paper: the first has grown, and is no part.
  for (const { small, large } of changed) for (const one of [small, large]) if (one.place !== null) odd.delete(one);
  const counted = positions.filter((position) => !odd.has(position));
  const [from, to] = endsOf(counted);
  // "none", "one" and once more "none": told three times, and nothing changed.
  // "9 students", and days later "nine": as many, whatever kind of people one of them counts.
  const isDerived = [from, to].some(({ stances }) => stances.every(({ derived }) => derived));
  const isOneNumber = isDerived && from.stated !== null && from.stated === to.stated;
  if (from === to || isOneNumber || figureKey(from) === figureKey(to) || words.position(from) === words.position(to))
    return null;
  const isCorrection = withExplanation(pairs, 'correction').length > 0;
  // By size, and where the number is the same by what is said of it: "five" before "more than five".
  const rose = positions.indexOf(to) > positions.indexOf(from);
  const behaviour = behaviourOf(group.measure, group.unit);
  // "released three of the nine hostages, leaving six": nobody was wrong about the nine.
  const isPutRight = isCorrection && behaviour !== 'snapshot';
  const verb = behaviour === 'listed' ? 'was put right' : rose ? 'rose' : isPutRight ? 'was corrected' : 'fell';
  // "207", "310", and then "253, as some were counted twice"
  const peak = rose ? peakBetween(from, to, counted, pairs) : null;
  const change =
    peak === null
      ? `${verb} from ${words.dated(from)} to ${words.dated(to)}`
      : `rose from ${words.dated(from)} to ${words.dated(peak)}, and fell to ${words.dated(to)}`;
  return {
    verdict: 'revised',
    text: isCorrection
      ? 'A source says itself that an earlier figure no longer holds.'
      : 'The figures follow each other in time: the count changed while the event was fresh.',
    claims: figuresOf(positions),
    summary: `The ${words.numberOf(group, from)} ${change}.`,
  };
}

/** The largest figure in between, from which the count was lowered to the last. Positions are by size. */
function peakBetween(
  from: Position,
  to: Position,
  positions: readonly Position[],
  pairs: readonly Pair[],
): Position | null {
  const peak = positions.at(-1);
  if (peak === undefined || peak === from || peak === to) return null;
  const isApart = pairs.some(({ small, large, closeness }) => small === to && large === peak && closeness === 'apart');
  return isApart && isBefore(from.first, peak.first) && isBefore(peak.first, to.first) ? peak : null;
}

/** Where the count began and where it stands: the first and the last figure given; a withdrawn one is never the last. */
function endsOf(positions: readonly Position[]): [Position, Position] {
  const standing = positions.filter(({ withdrawn }) => !withdrawn);
  const at = (position: Position): number => position.first?.from ?? 0;
  const first = positions.reduce((a, b) => (at(b) < at(a) || isLaterStill(a, b) ? b : a));
  const last = (standing.length > 0 ? standing : positions).reduce((a, b) =>
    at(b) >= at(a) && !isLaterStill(a, b) ? b : a,
  );
  const withdrawn = positions.find((position) => position.withdrawn);
  return [first === last && withdrawn ? withdrawn : first, last];
}
