import type { EventView, FindingView, ReportView } from '../report-view.ts';
import { counted, VERDICTS } from '../wording.ts';
import { isolated } from './isolated.ts';
import { html, type Markup, shortened, when } from './markup.ts';
import { badge, classesOf, type Page } from './page.ts';

/** Findings at the front of the page. */
const FRONT_LENGTH = 12;
/** From so many events on, a reader wants a list of them. */
const INDEX_FROM = 4;
/** Characters of a figure that is shown large. */
const FIGURE_ROOM = 40;

interface Item {
  event: EventView;
  finding: FindingView;
  id: string;
}

/** What a reader should see first: where sources disagree, then what was revised, each with the figures at odds. */
export function frontList({ events }: ReportView, page: Page): Markup {
  const all = events.flatMap((event, e) => merged(event, e));
  const front = all.filter(({ finding }) => ['disagree', 'revised'].includes(finding.finding.verdict));
  if (front.length === 0) return html``;
  const sorted = front.sort((a, b) => rankOf(a) - rankOf(b));
  const shown = sorted.slice(0, FRONT_LENGTH);
  const more = sorted.length - shown.length;
  return html`<nav class="fronts" aria-labelledby="front"><h2 id="front">Where the sources differ</h2><ol>${shown.map((item) => frontItem(item, page))}</ol>${when(more > 0, () => html`<p class="meta">And ${more} more below.</p>`)}</nav>`;
}

/** One part above its whole stands in the findings of both, the part's and the whole's: told once. */
function merged(event: EventView, e: number): Item[] {
  const items = new Map<string, Item>();
  for (const [f, finding] of event.findings.entries()) {
    const key = keyOf(finding);
    if (!items.has(key)) items.set(key, { event, finding, id: `f${e}-${f}` });
  }
  return [...items.values()];
}

/** Of a disagreement the claims that clash, of all else its words. */
function keyOf({ finding, summary }: FindingView): string {
  const clash =
    finding.verdict === 'disagree' ? finding.reasons.find(({ claimIds }) => claimIds.length > 1) : undefined;
  return `${finding.verdict} ${clash === undefined ? summary : [...clash.claimIds].sort().join(' ')}`;
}

function frontItem({ event, finding, id }: Item, page: Page): Markup {
  const { verdict } = finding.finding;
  const [first, last] = finding.contrast.map((figure) =>
    figure.length > FIGURE_ROOM ? `${figure.slice(0, FIGURE_ROOM - 1)}…` : figure,
  );
  const between =
    verdict === 'disagree'
      ? html`<span class="sign" aria-hidden="true">≠</span><span class="hidden"> against </span>`
      : html`<span class="sign" aria-hidden="true">→</span><span class="hidden"> then </span>`;
  const figures =
    first === undefined || last === undefined
      ? html`${finding.topic}`
      : html`<bdi>${first}</bdi>${between}<bdi>${last}</bdi>`;
  return html`<li class="front ${classesOf(finding, page)}"><a href="#${id}" class="contrast">${figures}</a><div><p class="kicker">${badge(verdict)} <bdi>${shortened(finding.topic)}</bdi> · <bdi>${shortened(event.label)}</bdi></p><p class="summary">${isolated(finding.summary)}</p></div></li>`;
}

/** All events by name, closed at first. */
export function eventIndex({ events }: ReportView): Markup {
  if (events.length < INDEX_FROM) return html``;
  const items = events.map(
    ({ label, verdict }, index) =>
      html`<li><a href="#e${index}"><bdi>${shortened(label)}</bdi></a>${when(verdict !== null, () => html` <span class="meta">${VERDICTS[verdict!].words}</span>`)}</li>`,
  );
  return html`<details class="index"><summary>All ${counted(events.length, 'event')}</summary><ol>${items}</ol></details>`;
}

function rankOf({ finding }: Item): number {
  return VERDICTS[finding.finding.verdict].rank;
}
