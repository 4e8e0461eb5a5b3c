import type { MeasureEntry } from '../lexicon/claim-lexicon.ts';
import { wikidataProperties } from '../lexicon/en/wikidata-properties.ts';
import type { Claim } from '../model/claim.ts';
import { compareText } from '../model/compare-text.ts';
import { expectReport } from '../model/expect-report.ts';
import type { Estimate } from '../model/finding.ts';
import { ownValue } from '../model/own-value.ts';
import type { Report, ReportArticle, ReportEvent } from '../model/report.ts';
import { cleanText } from './clean-text.ts';
import { safeUrl } from './safe-url.ts';

/** The measures of the built-in lexicon that have a property. */
const englishMeasures = /* @__PURE__ */ Object.entries(wikidataProperties).map(([id, wikidata]) => ({ id, wikidata }));

export interface QuickStatementsOptions {
  /** The Wikidata item of each event, by the event's id, its label or one of its names: `{ 'Khojaly massacre': 'Q12345' }`. */
  items: Readonly<Record<string, string>>;
  /** The measures with their properties: those of your lexicon. @default en.measures */
  measures?: readonly Pick<MeasureEntry, 'id' | 'wikidata'>[];
}

/** An estimate that Wikidata has a property for. */
export interface WikidataFigure {
  event: ReportEvent;
  estimate: Estimate;
  /** 'P1120' */
  property: string;
}

/** Sourcing circumstances (P1480). */
const CIRCA = 'Q5727902';
const PRESUMABLY = 'Q18122778';
/** References of one statement: more than these, an editor of Wikidata would take out again. */
const MOST_REFERENCES = 5;
/** What Wikidata takes for a title is 1,500 characters long at most. */
const LONGEST_TITLE = 500;

/**
 * The estimates of the report as QuickStatements (version 1, one command per line, parted by tabs) for Wikidata: number of
 * deaths, injured, missing and what else has a property, of everyone, not of subgroups. The best estimate is the value, low
 * and high its bounds; P1480 says `circa` where no source gives it as an exact figure or an end is open, and `presumably`
 * where it is a sum of parts; P585 is the day it holds for. Each reference is an article: address, title, day.
 *
 * An event stands in it only with the item you name: which one it is, is a person's to say. {@link wikidataFigures} tells
 * what there would be to say of the others.
 *
 * @example
 * ```ts
 * import { crossCheck } from 'corroborate';
 * import { toQuickStatements } from 'corroborate/report/quickstatements';
 *
 * const report = crossCheck([{ id: 'a', source: 'Herald', text: 'The fire killed 12 people.' }]);
 * toQuickStatements(report, { items: { [report.events[0].id]: 'Q4115189' } }); //=> 'Q4115189\tP1120\t12[12,12]\n'
 * ```
 */
export function toQuickStatements(
  report: Report,
  { items, measures = englishMeasures }: QuickStatementsOptions,
): string {
  expectReport(report);
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  return wikidataFigures(report, measures)
    .flatMap(({ event, estimate, property }) => {
      const item = itemOf(event, items);
      if (item === null) return [];
      const behind = estimate.claimIds.flatMap((id) => claims.get(id) ?? []);
      return [[item, property, quantityOf(estimate), ...qualifiers(estimate, behind), ...references(behind, articles)]];
    })
    .map((cells) => `${cells.join('\t')}\n`)
    .join('');
}

/** The estimates that can be said on Wikidata: of everyone, with a best figure, of a measure that has a property. */
export function wikidataFigures(
  report: Report,
  measures: readonly Pick<MeasureEntry, 'id' | 'wikidata'>[] = englishMeasures,
): WikidataFigure[] {
  const properties = new Map(measures.map(({ id, wikidata }) => [id, wikidata]));
  return report.events.flatMap((event) =>
    event.estimates.flatMap((estimate) => {
      const property = properties.get(estimate.measure);
      const ofAll = estimate.population === null || estimate.population === 'people';
      const sayable = property !== undefined && ofAll && estimate.best !== null && isDecimal(estimate);
      return sayable ? [{ event, estimate, property }] : [];
    }),
  );
}

/** Wikidata has no powers of ten, which JavaScript writes from 10²¹ on. */
function isDecimal({ low, best, high }: Estimate): boolean {
  return [low, best, high].every((n) => n === null || /^-?\d+(?:\.\d+)?$/u.test(String(n)));
}

/** The item that is given for the event; what is no `Q` and digits is none. */
export function itemOf({ id, label, names }: ReportEvent, items: QuickStatementsOptions['items']): string | null {
  const key = [id, label, ...names].find((name) => Object.hasOwn(items, name));
  const item = key === undefined ? null : (ownValue(items, key) ?? null);
  return item !== null && /^Q[1-9]\d*$/u.test(item) ? item : null;
}

/** `613[600,613]`. Wikidata has both bounds or none. */
function quantityOf({ low, best, high }: Estimate): string {
  return low === null || high === null ? `${best}` : `${best}[${low},${high}]`;
}

function qualifiers(estimate: Estimate, behind: readonly Claim[]): string[] {
  const isBest = ({ quantity }: Claim) => quantity.stated === estimate.best && quantity.modifier === 'exact';
  const open = estimate.low === null || estimate.high === null;
  const circumstance = estimate.basis === 'summed' ? PRESUMABLY : open || !behind.some(isBest) ? CIRCA : null;
  const days = behind.filter(isBest).flatMap(({ asOf }) => dayOf(asOf?.to ?? null) ?? []);
  const day = days.sort(compareText).at(-1);
  return [...(day === undefined ? [] : ['P585', day]), ...(circumstance === null ? [] : ['P1480', circumstance])];
}

/** One group of cells per article, the latest first; `!` begins a group of its own. */
function references(behind: readonly Claim[], articles: ReadonlyMap<string, ReportArticle>): string[] {
  const told = new Set(behind.map((claim) => claim.articleId));
  const known = [...told].flatMap((id) => articles.get(id) ?? []);
  const latest = known.sort((a, b) => compareText(b.publishedAt ?? '', a.publishedAt ?? '') || compareText(a.id, b.id));
  const groups = latest.map(referenceTo).filter((cells) => cells.length > 0);
  return groups
    .slice(0, MOST_REFERENCES)
    .flatMap(([first, ...rest], index) => [index === 0 ? first! : `!${first}`, ...rest]);
}

/** An article without address and title can't be found by anyone. */
function referenceTo({ url, title, publishedAt }: ReportArticle): string[] {
  const address = safeUrl(url);
  const heading = title === null ? '' : textOf(title);
  if (address === null && heading === '') return [];
  const day = dayOf(publishedAt);
  return [
    ...(address === null ? [] : ['S854', `"${address}"`]),
    ...(heading === '' ? [] : ['S1476', `en:"${heading}"`]),
    ...(day === null ? [] : ['S577', day]),
  ];
}

/** Text between quotation marks; bars part cells and slash-star begins a remark, even in there. */
function textOf(text: string): string {
  const clean = cleanText(text).replaceAll('"', '’').replaceAll('|', '¦').replaceAll('/*', '/ *').trim();
  return clean.length > LONGEST_TITLE ? '' : clean;
}

/** A day in Wikibase's writing: `+2024-02-26T00:00:00Z/11`. */
function dayOf(iso: string | null): string | null {
  const day = iso?.slice(0, 10) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) ? `+${day}T00:00:00Z/11` : null;
}
