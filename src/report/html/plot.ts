import type { Estimate } from '../../model/finding.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { ClaimView } from '../report-view.ts';
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

/** What one strip shows besides its figure. */
export interface StripOf {
  estimate: Estimate | null;
  scale: Scale;
  /** The line that comes from the figure before and leads to the one after. */
  path: PathPiece | null;
}

/** Where the line enters a strip at its top and leaves it at its bottom, in percent; `null` where it begins or ends. */
export interface PathPiece {
  from: number | null;
  at: number;
  to: number | null;
}

/** One figure on the axis, over the band from low to high and the line of the best estimate. */
export function strip(quantity: Quantity, { estimate, scale, path }: StripOf): Markup {
  return html`<svg class="strip" aria-hidden="true" focusable="false">${background(estimate, scale)}${path === null ? '' : pathLine(path)}${mark(quantity, scale)}</svg>`;
}

/** Low, best and high: a diamond on a bar with ends. */
export function estimateStrip(estimate: Estimate, scale: Scale): Markup {
  const { low, best, high } = estimate;
  const from = low === null ? 1 : scale.at(low);
  const to = high === null ? 99 : scale.at(high);
  const cap = (n: number | null) =>
    n === null ? html`` : html`<line class="span" x1="${scale.at(n)}%" x2="${scale.at(n)}%" y1="32%" y2="68%"/>`;
  const diamond =
    best === null
      ? html``
      : html`<svg class="head" x="${scale.at(best)}%" y="50%"><polygon class="diamond" points="0,-7 7,0 0,7 -7,0"/></svg>`;
  return html`<svg class="strip" aria-hidden="true" focusable="false">${background(estimate, scale)}<line class="span" x1="${from}%" x2="${to}%" y1="50%" y2="50%"/>${cap(low)}${cap(high)}${diamond}</svg>`;
}

/**
 * The line through the figures of a count that changed, in the order of the rows; it passes by those that were never its
 * count. Rows count as equally high.
 */
export function pathThrough(claims: readonly ClaimView[], scale: Scale): (PathPiece | null)[] {
  const dots = claims.flatMap(({ claim: { quantity }, standing }, row) => {
    const n = quantity.stated ?? quantity.min ?? quantity.max;
    return n === null || (standing !== 'current' && standing !== 'overtaken') ? [] : [{ row, x: scale.at(n) }];
  });
  const xAt = (row: number): number | null => {
    const next = dots.findIndex((dot) => dot.row >= row);
    const [before, after] = [dots[next - 1], dots[next]];
    if (after?.row === row) return after.x;
    if (before === undefined || after === undefined) return null;
    return round(before.x + ((after.x - before.x) * (row - before.row)) / (after.row - before.row));
  };
  return claims.map((_, row) => {
    const at = xAt(row);
    return at === null ? null : { from: xAt(row - 0.5), at, to: xAt(row + 0.5) };
  });
}

function pathLine({ from, at, to }: PathPiece): Markup {
  const entering = from === null ? '' : html`<line class="path" x1="${from}%" y1="0" x2="${at}%" y2="50%"/>`;
  const leaving = to === null ? '' : html`<line class="path" x1="${at}%" y1="50%" x2="${to}%" y2="100%"/>`;
  return html`${entering}${leaving}`;
}

/** The axis itself, with its numbers. */
export function axisStrip(scale: Scale): Markup {
  const { ticks, at } = scale;
  const marks = ticks.map(
    (tick) =>
      html`<line class="tick" x1="${at(tick)}%" x2="${at(tick)}%" y1="0" y2="5"/><text x="${at(tick)}%" y="17">${short(tick)}</text>`,
  );
  return html`<svg class="strip axis" aria-hidden="true" focusable="false"><line class="tick" x1="0" x2="100%" y1="0.5" y2="0.5"/>${marks}</svg>`;
}

function background(estimate: Estimate | null, scale: Scale): Markup {
  if (estimate === null) return html``;
  const from = estimate.low === null ? 0 : scale.at(estimate.low);
  const to = estimate.high === null ? 100 : scale.at(estimate.high);
  const band = when(to > from && (estimate.low !== null || estimate.high !== null), () => {
    return html`<rect class="band" x="${from}%" y="0" width="${round(to - from)}%" height="100%"/>`;
  });
  return html`${band}${bestLine(estimate, scale)}`;
}

function bestLine(estimate: Estimate, scale: Scale): Markup {
  if (estimate.best === null) return html``;
  const x = scale.at(estimate.best);
  return html`<line class="best" x1="${x}%" x2="${x}%" y1="0" y2="100%"/>`;
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
