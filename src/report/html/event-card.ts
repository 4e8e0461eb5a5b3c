import type { Verdict } from '../../model/finding.ts';
import type { ClaimView, EventView, FindingView } from '../report-view.ts';
import { counted, VERDICTS } from '../wording.ts';
import { plotTable, type QuoteNames, quoteList } from './claims.ts';
import { isolated } from './isolated.ts';
import { html, type Markup, shortened, when } from './markup.ts';
import { badge, classesOf, type Page } from './page.ts';

/** Names of silent publishers that are told. */
const NAMED_SILENT = 4;

/** One event: what is compared in full, then in short what one source alone tells and what is not compared. */
export function eventCard(view: EventView, index: number, page: Page): Markup {
  const { event, label, facts, findings, others, verdict } = view;
  const about = [event.kind ?? '', ...facts, counted(event.articleIds.length, 'article')]
    .filter((fact) => fact !== '')
    .join(' · ');
  const ids = new Map(findings.map((finding, f) => [finding, `${index}-${f}`]));
  const compared = findings.filter((finding) => !isAlone(finding));
  const alone = findings.filter(isAlone);
  const ones = when(
    alone.length > 0,
    () =>
      html`<div class="ones"><h3>Told by one source</h3>${alone.map((finding) => aloneFinding(finding, ids.get(finding)!, page))}</div>`,
  );
  const rest = when(
    others.length > 0,
    () =>
      html`<div class="finding rest"><h3>Not compared</h3><p class="meta">Projections, denials, rates and figures that no longer stand.</p>${quoteList(others, namesOf(others, `o${index}`, null, page))}</div>`,
  );
  const quiet = verdict === null || verdict === 'uncorroborated' ? ' quiet' : '';
  return html`<article class="event${quiet}" aria-labelledby="e${index}"><header><p class="kicker"><bdi>${about}</bdi></p><h2 id="e${index}" dir="auto">${label}</h2></header>${compared.map((finding) => findingSection(finding, ids.get(finding)!, page))}${ones}${rest}${linkList(view)}${nearMissList(view)}</article>`;
}

/** Of one figure from one source, its sentence says it all. */
function isAlone({ finding, claims }: FindingView): boolean {
  return finding.verdict === 'uncorroborated' && claims.length === 1;
}

function findingSection(view: FindingView, id: string, page: Page): Markup {
  const { finding, topic, summary, claims } = view;
  const names = namesOf(claims, `q${id}`, finding.verdict, page);
  return html`<section class="finding ${classesOf(view, page)}" id="f${id}"><h3>${badge(finding.verdict)} <bdi>${topic}</bdi></h3><p class="summary">${isolated(summary)}</p>${claims.length > 1 && plotTable(view, names)}${quoteList(claims, names)}${silence(view)}${reasonList(view)}</section>`;
}

function aloneFinding(view: FindingView, id: string, page: Page): Markup {
  const names = namesOf(view.claims, `q${id}`, view.finding.verdict, page);
  return html`<section class="finding alone ${classesOf(view, page)}" id="f${id}"><h4><bdi>${view.topic}</bdi></h4>${quoteList(view.claims, names)}</section>`;
}

function namesOf(claims: readonly ClaimView[], prefix: string, verdict: Verdict | null, { sheets }: Page): QuoteNames {
  const id = (index: number): string => `${prefix}-${index}`;
  return { id, opened: claims.map(({ claim }, index) => sheets.open(claim, id(index), verdict)) };
}

function silence({ silent }: FindingView): Markup {
  if (silent.length === 0) return html``;
  const few = silent.slice(0, NAMED_SILENT).map(shortened);
  const more = silent.length - few.length;
  return html`<p class="meta">No figure for this in <bdi>${few.join(', ')}</bdi>${when(more > 0, () => html` and ${more} more`)}.</p>`;
}

function reasonList({ finding }: FindingView): Markup {
  const sources = counted(finding.independentSources, 'independent source');
  const reasons = finding.reasons.map(({ rule, text }) => html`<li><bdi>${text}</bdi> <code>${rule}</code></li>`);
  return html`<details><summary>Why “${VERDICTS[finding.verdict].words}” (${sources})</summary><ul class="rules">${reasons}</ul></details>`;
}

/** Links of one event that are told: those of 400 reprints say the same again and again. */
const TOLD_LINKS = 12;

function linkList({ links }: EventView): Markup {
  if (links.length === 0) return html``;
  const told = links.slice(0, TOLD_LINKS).map(({ left, right, why }) => html`<li>${pairOf(left, right)}: ${why}</li>`);
  const more = links.length - told.length;
  const rest = when(more > 0, () => html`<li>and ${more} more</li>`);
  return html`<details><summary>Why these reports are one event</summary><ul class="rules">${told}${rest}</ul></details>`;
}

function nearMissList({ nearMisses }: EventView): Markup {
  if (nearMisses.length === 0) return html``;
  const told = nearMisses.map(
    ({ left, right, why, label, reason }) =>
      html`<li><bdi>${label}</bdi>: ${reason}. ${pairOf(left, right)}: ${why}</li>`,
  );
  return html`<details><summary>Alike, and not the same event (${nearMisses.length})</summary><ul class="rules">${told}</ul></details>`;
}

function pairOf(left: string, right: string): Markup {
  return html`<bdi>${left}</bdi> and <bdi>${right}</bdi>`;
}
