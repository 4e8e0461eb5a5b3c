import type { ReportView } from '../report-view.ts';
import { counted, numberInWords, VERDICTS } from '../wording.ts';
import { FILTERED_SOURCES } from './filter-style.ts';
import { html, type Markup, shortened, when } from './markup.ts';
import type { Page } from './page.ts';

/** More sources than these are put away until asked for. */
const OPEN_SOURCES = 12;

/** The counts of verdicts, each of which shows only what it counts; and the sources. No script: see `filter-style.ts`. */
export function filters({ counts, events }: ReportView, { sources }: Page): Markup {
  if (events.length === 0) return html``;
  const total = counts.reduce((sum, [, n]) => sum + n, 0);
  const tiles = counts.map(([verdict, n]) => {
    const { sign, words, gloss } = VERDICTS[verdict];
    const face = html`<b>${numberInWords(n)}</b> <span><span aria-hidden="true">${sign} </span>${words}</span>`;
    return html`<span class="tile b-${verdict}">${choice('verdict', `only-${verdict}`, face, { title: gloss })}</span>`;
  });
  const all = choice('verdict', 'all-verdicts', html`<b>${numberInWords(total)}</b> <span>all</span>`, {
    checked: true,
  });
  const named = [...sources.keys()].slice(0, FILTERED_SOURCES);
  const chips = named.map((source, index) => choice('source', `only-s${index}`, html`<bdi>${shortened(source)}</bdi>`));
  const sourceSet = html`<fieldset class="choices"><legend>Source</legend>${choice('source', 'all-sources', html`all`, { checked: true })}${chips}</fieldset>`;
  const rest = when(
    sources.size > named.length,
    () =>
      html`<p class="meta">${counted(sources.size - named.length, 'further source')} with fewer figures can’t be chosen here; their figures stand below with all others.</p>`,
  );
  const bySource =
    named.length > OPEN_SOURCES
      ? html`<details><summary>Show one source only (${sources.size})</summary>${sourceSet}${rest}</details>`
      : sourceSet;
  return html`<form aria-label="Filter">${when(counts.length > 1, () => html`<fieldset class="tiles"><legend>Findings, by verdict</legend><span class="tile">${all}</span>${tiles}</fieldset>`)}${when(sources.size > 1, () => bySource)}</form>`;
}

function choice(name: string, id: string, label: Markup, { checked = false, title = '' } = {}): Markup {
  const on = checked ? html` checked` : html``;
  const hint = title === '' ? html`` : html` title="${title}"`;
  return html`<span class="choice"><input type="radio" name="${name}" id="${id}" autocomplete="off"${on}><label for="${id}"${hint}>${label}</label></span>`;
}
