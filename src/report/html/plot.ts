import type { Estimate } from '../../model/finding.ts';
import type { Quantity } from '../../model/quantity.ts';
import { numberInWords } from '../wording.ts';
import { html, type Markup, when } from './markup.ts';
import { type Scale, scaleFor } from './scale.ts';

// Each row of a finding's table has one strip of the plot. Places are percentages, so a strip is as wide as its column
// and nothing in it is stretched. Shapes say what colours say: full and empty dots, bars, arrows, dashes.

/** The axis of a finding: all its figures and its estimate fit on it. */
export function axisFor(quantities: readonly Quantity[], estimate: Estimate | null): Scale {
  const ends = [...quantities.flatMap(({ min, max }) => [min, max]), estimate?.low, estimate?.best, estimate?.high];
  return scaleFor(ends.flatMap((end) => (typeof end === 'number' && Number.isFinite(end) ? [end] : [])));
}

/** One figure on the axis, over the band from low to high and the line of the best estimate. */
export function strip(quantity: Quantity, estimate: Estimate | null, scale: Scale): Markup {
  return html`<svg class="strip" aria-hidden="true" focusable="false">${background(estimate, scale)}${mark(quantity, scale)}</svg>`;
}

/** The axis itself, with its numbers. */
export function axisStrip(scale: Scale, estimate: Estimate | null): Markup {
  const { ticks, at } = scale;
  const marks = ticks.map(
    (tick) =>
      html`<line class="tick" x1="${at(tick)}%" x2="${at(tick)}%" y1="0" y2="5"/><text x="${at(tick)}%" y="17">${short(tick)}</text>`,
  );
  return html`<svg class="strip axis" aria-hidden="true" focusable="false">${bestLine(estimate, scale, '5')}<line class="tick" x1="0" x2="100%" y1="0.5" y2="0.5"/>${marks}</svg>`;
}

function background(estimate: Estimate | null, scale: Scale): Markup {
  if (estimate === null) return html``;
  const from = estimate.low === null ? 0 : scale.at(estimate.low);
  const to = estimate.high === null ? 100 : scale.at(estimate.high);
  const band = when(to > from && (estimate.low !== null || estimate.high !== null), () => {
    return html`<rect class="band" x="${from}%" y="0" width="${round(to - from)}%" height="100%"/>`;
  });
  return html`${band}${bestLine(estimate, scale, '100%')}`;
}

function bestLine(estimate: Estimate | null, scale: Scale, to: string): Markup {
  if (estimate === null || estimate.best === null) return html``;
  const x = scale.at(estimate.best);
  return html`<line class="best" x1="${x}%" x2="${x}%" y1="0" y2="${to}"/>`;
}

function mark({ min, max, minOpen, maxOpen, modifier, stated }: Quantity, scale: Scale): Markup {
  if (min !== null && min === max) return point(scale.at(min), modifier === 'exact');
  const from = min === null ? null : scale.at(min);
  const to = max === null ? null : scale.at(max);
  // A vague word has no figure: its bar is dashed.
  const look = stated === null && modifier === 'vague' ? 'bar vague' : 'bar';
  const bar = html`<line class="${look}" x1="${from ?? 1}%" x2="${to ?? 99}%" y1="50%" y2="50%"/>`;
  return html`${bar}${from === null ? arrow(0, 'left') : end(from, minOpen)}${to === null ? arrow(100, 'right') : end(to, maxOpen)}`;
}

function point(x: number, exact: boolean): Markup {
  const whiskers = html`<line class="about" x1="${round(x - 3)}%" x2="${round(x + 3)}%" y1="50%" y2="50%"/>`;
  return html`${exact ? '' : whiskers}<circle class="${exact ? 'dot' : 'dot open'}" cx="${x}%" cy="50%" r="5.5"/>`;
}

/** A full dot where the end belongs to what is allowed ("at least 12"), an empty one where not ("more than 12"). */
function end(x: number, open: boolean): Markup {
  return html`<circle class="${open ? 'dot open' : 'dot'}" cx="${x}%" cy="50%" r="4.5"/>`;
}

/** An inner picture moves with its percentage; its points are in pixels. */
function arrow(x: number, side: 'left' | 'right'): Markup {
  const points = side === 'left' ? '1,0 9,-5 9,5' : '-1,0 -9,-5 -9,5';
  return html`<svg class="head" x="${x}%" y="50%"><polygon points="${points}"/></svg>`;
}

/** 1,200,000 → "1.2 m": ticks must be narrow. */
function short(n: number): string {
  const size = Math.abs(n);
  if (size >= 1e9) return `${numberInWords(Number((n / 1e9).toPrecision(3)))} bn`;
  if (size >= 1e6) return `${numberInWords(Number((n / 1e6).toPrecision(3)))} m`;
  return numberInWords(n);
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
