import type { Claim } from '../model/claim.ts';
import { compareText } from '../model/compare-text.ts';
import type { Camp, Estimate, Finding, Verdict } from '../model/finding.ts';
import type { Note } from '../model/note.ts';
import { unitKey } from '../model/quantity.ts';
import type { Report, ReportArticle, ReportEvent } from '../model/report.ts';
import { cleanText } from './clean-text.ts';
import { contrastOf } from './contrast.ts';
import { type LinkView, type NearMissView, viewLink, viewNearMiss } from './link-view.ts';
import { type Quote, quoteOf } from './quote.ts';
import { byRank, dateInWords, figureInWords, remarksOn, topicInWords } from './wording.ts';

/** A report as a reader takes it in: disagreements first, claims under the findings they stand in, all text safe to print. */
export interface ReportView {
  events: EventView[];
  /** How many findings have each verdict, in the order they are told; verdicts without one are left out. */
  counts: [Verdict, number][];
  warnings: NoteView[];
  /** Articles in which no figure was found, by their names. */
  silent: string[];
  /** Articles with figures that say no date, by their names: days such as "on Tuesday" are lost in them. */
  undated: string[];
  articleCount: number;
  /** How many publishers have a name. */
  publisherCount: number;
}

export interface EventView {
  event: ReportEvent;
  label: string;
  /** When and where, as far as told. */
  facts: string[];
  /** The first in order of telling; `null` when the event has no finding. */
  verdict: Verdict | null;
  findings: FindingView[];
  /** Claims that no finding speaks of: projections, denials, rates. */
  others: ClaimView[];
  /** Why its reports are one event. */
  links: LinkView[];
  /** Events that it is alike and is not. */
  nearMisses: NearMissView[];
}

export interface FindingView {
  finding: Finding;
  topic: string;
  summary: string;
  estimate: Estimate | null;
  claims: ClaimView[];
  /** The figures that stand against each other or one after the other, as printed, each once; two or more, or none. */
  contrast: string[];
  /** Publishers that give no figure where others do. */
  silent: string[];
}

export interface ClaimView {
  claim: Claim;
  article: ReportArticle;
  /** The publisher; without one, the article's id. */
  source: string;
  /** ISO date, '' when not known. */
  date: string;
  figure: string;
  /** Whom it counts, where that is not whom the finding is about: 150 civilians, against 137 people. */
  whom: string | null;
  quote: Quote;
  remarks: string[];
  /** How the figure stands to the others of its finding; `null` where it is not compared. */
  standing: Camp['standing'] | null;
  /** How many further times the same article says the same. */
  repeats: number;
}

export interface NoteView {
  note: Note;
  source: string;
  text: string;
}

export interface ViewOptions {
  /** What one article says again is shown again, or only counted. @default 'counted' */
  repeats?: 'counted' | 'shown';
}

export function viewReport(report: Report, { repeats = 'counted' }: ViewOptions = {}): ReportView {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const viewsOf = (ids: readonly string[]) => viewClaims(ids, claims, articles, repeats);
  const labels = new Map(report.events.map((event) => [event.id, labelOf(event)]));
  const events = report.events.map((event) => viewEvent(event, viewsOf, articles, labels));
  const counts = new Map<Verdict, number>();
  for (const { verdict } of report.events.flatMap((event) => event.findings)) {
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  return {
    events: [...events].sort((a, b) => rankOf(a) - rankOf(b)),
    counts: [...counts].sort(([a], [b]) => byRank(a, b)),
    warnings: report.notes.flatMap((note) => (note.level === 'warning' ? [viewNote(note, articles)] : [])),
    silent: report.articles.flatMap((article) => (article.claimIds.length === 0 ? [cleanText(article.id)] : [])),
    undated: report.articles.flatMap(({ id, publishedAt, claimIds }) =>
      publishedAt === null && claimIds.length > 0 ? [cleanText(id)] : [],
    ),
    articleCount: report.articles.length,
    publisherCount: new Set(report.articles.flatMap(({ source }) => source ?? [])).size,
  };
}

/** Characters of a title that stand for an article without a publisher. */
const LONGEST_NAME = 60;

/** The publisher of an article as a reader knows it; else its title, else its id. */
export function sourceOf({ source, title, id }: ReportArticle): string {
  const name = cleanText(source ?? title ?? id).trim() || cleanText(id);
  if (source !== null || title === null) return name;
  return `“${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name}”`;
}

function viewEvent(
  event: ReportEvent,
  viewsOf: (ids: readonly string[]) => ClaimView[],
  articles: ReadonlyMap<string, ReportArticle>,
  labels: ReadonlyMap<string, string>,
): EventView {
  const findings = event.findings.map((finding) => viewFinding(finding, event, viewsOf, articles));
  const told = new Set(event.findings.flatMap((finding) => finding.claimIds));
  const label = labelOf(event);
  const nameOf = (id: string): string => {
    const article = articles.get(id);
    return article === undefined ? cleanText(id) : sourceOf(article);
  };
  // A label is often made of the place and the date; saying them again says nothing.
  const facts = [event.when === null ? '' : dateInWords(event.when), placesInWords(event.where)];
  return {
    event,
    label,
    facts: facts.filter((fact) => fact !== '' && !label.includes(fact)),
    verdict: event.findings.map((finding) => finding.verdict).sort(byRank)[0] ?? null,
    findings: findings.sort((a, b) => byRank(a.finding.verdict, b.finding.verdict)),
    others: viewsOf(event.claimIds.filter((id) => !told.has(id))),
    links: event.links.map((link) => viewLink(link, nameOf)),
    nearMisses: event.nearMisses.map((miss) => viewNearMiss(miss, nameOf, labels)),
  };
}

function labelOf({ label }: ReportEvent): string {
  return sentenceCase(cleanText(label).trim()) || 'An event without a name';
}

function sentenceCase(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** The first few, which are the most specific. */
function placesInWords(where: readonly string[]): string {
  const few = where.slice(0, 3).map((place) => cleanText(place));
  return [...few, ...(where.length > 3 ? [`${where.length - 3} more`] : [])].join(', ');
}

function viewFinding(
  finding: Finding,
  event: ReportEvent,
  viewsOf: (ids: readonly string[]) => ClaimView[],
  articles: ReadonlyMap<string, ReportArticle>,
): FindingView {
  const topic = topicInWords(finding);
  // What contradicts a figure need not be one of its own: 150 civilians stand against 137 people.
  const shown = new Set([...finding.claimIds, ...finding.reasons.flatMap((reason) => reason.claimIds)]);
  // The first camp that holds a claim is its own.
  const campOf = new Map(
    [...finding.camps].reverse().flatMap((camp) => camp.claimIds.map((id) => [id, camp] as const)),
  );
  const claims = viewsOf([...shown]).map((view) => inFinding(view, finding, campOf.get(view.claim.id)));
  const unit = unitKey(finding.unit);
  return {
    finding,
    topic,
    summary: cleanText(finding.summary).trim(),
    estimate: event.estimates.find((one) => topicInWords(one) === topic && unitKey(one.unit) === unit) ?? null,
    claims,
    contrast: contrastOf(finding, claims),
    silent: [...new Set(finding.silentArticleIds.flatMap((id) => articles.get(id) ?? []).map(sourceOf))],
  };
}

/** A claim as one of a finding: whom it counts, and whether its figure still stands. */
function inFinding(view: ClaimView, finding: Finding, camp: Camp | undefined): ClaimView {
  const stale = camp?.staleArticleIds.includes(view.article.id) === true;
  const remarks = [
    ...view.remarks,
    ...(camp === undefined ? [] : (STANDING[camp.standing] ?? [])),
    ...(stale ? ['repeated after a newer figure was known'] : []),
  ];
  return { ...view, whom: ofWhom(view, finding), standing: camp?.standing ?? null, remarks };
}

const STANDING: Readonly<Record<Camp['standing'], readonly string[]>> = {
  current: [],
  overtaken: ['overtaken'],
  withdrawn: ['withdrawn'],
  'other-scope': ['of a part, or of something else'],
};

function ofWhom({ claim }: ClaimView, finding: Finding): string | null {
  const [told, asked] = [claim.population ?? 'people', finding.population ?? 'people'];
  return told === asked ? null : cleanText(told);
}

/** By date, then article, then place in it. */
function viewClaims(
  ids: readonly string[],
  claims: ReadonlyMap<string, Claim>,
  articles: ReadonlyMap<string, ReportArticle>,
  repeats: 'counted' | 'shown',
): ClaimView[] {
  const views: ClaimView[] = [];
  for (const id of ids) {
    const claim = claims.get(id);
    const article = claim && articles.get(claim.articleId);
    if (claim !== undefined && article !== undefined) views.push(viewClaim(claim, article));
  }
  const sorted = views.sort(
    (a, b) =>
      compareText(a.date || '9', b.date || '9') ||
      compareText(a.article.id, b.article.id) ||
      // The body says it in a sentence; a title often only hints.
      Number(a.claim.field === 'title') - Number(b.claim.field === 'title') ||
      a.claim.quantity.start - b.claim.quantity.start,
  );
  if (repeats === 'shown') return sorted;
  const first = new Map<string, ClaimView>();
  for (const view of sorted) {
    const { quantity, population, role, status } = view.claim;
    const { min, max, minOpen, maxOpen } = quantity;
    const key = JSON.stringify([view.article.id, min, max, minOpen, maxOpen, population ?? 'people', role, status]);
    const before = first.get(key);
    if (before === undefined) first.set(key, view);
    else before.repeats++;
  }
  return [...first.values()];
}

function viewClaim(claim: Claim, article: ReportArticle): ClaimView {
  return {
    claim,
    article,
    source: sourceOf(article),
    date: cleanText((article.publishedAt ?? '').slice(0, 10)),
    figure: figureInWords(claim),
    whom: null,
    standing: null,
    quote: quoteOf(claim),
    remarks: remarksOn(claim),
    repeats: 0,
  };
}

function viewNote(note: Note, articles: ReadonlyMap<string, ReportArticle>): NoteView {
  const article = articles.get(note.articleId);
  return { note, source: article ? sourceOf(article) : cleanText(note.articleId), text: cleanText(note.text).trim() };
}

function rankOf({ verdict }: EventView): number {
  return verdict === null ? 9 : byRank(verdict, 'disagree');
}
