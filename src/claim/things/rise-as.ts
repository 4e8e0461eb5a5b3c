import { labelOf } from './holder.ts';
import type { NameMark, Scene, ThingFigure } from './scene.ts';
import { phraseAt } from './thing-index.ts';

/** How many tokens behind its figure say over what time something rose. */
const REACH = 9;

/** "Consumer prices rose 2.1%": an inflation of 2.1%; `null` where a rise has no name of its own. */
export function riseAs(scene: Scene, name: NameMark, figure: ThingFigure, verb = -1): string | null {
  const as = name.measure.riseAs;
  if (as === undefined || figure.kind !== 'percent') return null;
  const risen = { ...name, measure: as };
  return overTime(scene, risen, figure, labelOf(scene, risen, verb));
}

/** "0.3% from the previous month", "Month on month, prices rose 0.3%": of another time than the rate of a year. */
export function overTime(
  { line, index, figures }: Scene,
  { measure }: NameMark,
  figure: ThingFigure,
  label: string,
): string {
  if (!measure.yearly) return label;
  const next = figures.find(({ from }) => from > figure.to)?.from ?? line.tokens.length;
  const behind = spanIn(figure.to, Math.min(next, figure.to + REACH));
  // At the head of its clause it is told of the figure that comes first.
  const last = figures.findLast(({ to }) => to <= figure.from)?.to ?? 0;
  const span = behind ?? spanIn(last, figure.from);
  return span === null || label.startsWith(span) ? label : `${span} ${label}`;

  function spanIn(from: number, to: number): string | null {
    for (let at = from; at < to; at++) {
      const found = phraseAt(index.spans, line.lower, at);
      if (found) return found.of;
    }
    return null;
  }
}
