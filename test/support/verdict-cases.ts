import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/model/article.ts';
import type { Report } from '../../src/model/report.ts';

export const VERDICT_CASES = new URL('../verdict/cases/', import.meta.url);

/** Short articles on one event, and what an expert in recording casualties says of their figures. */
export interface VerdictCase {
  file: string;
  title: string;
  articles: Article[];
  demands: Demand[];
}

/**
 * `killed/women = agree, best 21, independent 1, stale Echo, says both`; a verdict of `-` asks for the estimate only, `says`
 * for words of the summary.
 */
export interface Demand {
  line: string;
  measure: string;
  population: string;
  verdict: string;
  more: [what: string, value: string][];
}

/**
 * A case is a paragraph: `# title`, lines `Source, date | title | text`, and demands. The articles of a case are named by
 * source and date, so that the order of the lines says nothing.
 */
export function readVerdictCases(): VerdictCase[] {
  return readdirSync(VERDICT_CASES)
    .filter((name) => name.endsWith('.cases'))
    .sort()
    .flatMap((file) => casesIn(file, readFileSync(new URL(file, VERDICT_CASES), 'utf8')));
}

export function casesIn(file: string, text: string): VerdictCase[] {
  return text.split(/\n{2,}/u).map((paragraph) => readCase(file, paragraph.trim().split('\n')));
}

function readCase(file: string, [title = '', ...lines]: string[]): VerdictCase {
  const articles = lines.filter((line) => line.includes(' | ')).map(articleOf);
  const demands = lines.filter((line) => !line.includes(' | ')).map(demandOf);
  return { file, title: title.replace('# ', ''), articles, demands };
}

function articleOf(line: string): Article {
  const [head = '', title = '', text = ''] = line.split(' | ');
  const [source = '', publishedAt = ''] = head.split(', ');
  return { id: `${source} ${publishedAt}`, source, publishedAt, title, text };
}

function demandOf(line: string): Demand {
  const [about = '', said = ''] = line.split(' = ');
  const [measure = '', population = 'people'] = about.split('/');
  const [verdict = '', ...more] = said.split(', ');
  return { line, measure, population, verdict, more: more.map(demandedIn) };
}

function demandedIn(text: string): [what: string, value: string] {
  const [what = '', ...value] = text.split(' ');
  return [what, value.join(' ')];
}

/** What of a demand does not hold, in words; empty when all does. */
export function brokenParts(demand: Demand, { events }: Report): string[] {
  const event = events.reduce((a, b) => (b.articleIds.length > a.articleIds.length ? b : a));
  const isAsked = ({ measure, population }: { measure: string; population: string | null }): boolean =>
    measure === demand.measure && (population ?? 'people') === demand.population;
  const finding = event.findings.find(isAsked);
  const isEstimateOnly = demand.verdict === '-';
  if (finding === undefined && !isEstimateOnly) return [`no finding for ${demand.measure} of ${demand.population}`];
  const estimate = event.estimates.find(isAsked);
  const told: Record<string, string> = {
    low: String(estimate?.low),
    best: String(estimate?.best),
    high: String(estimate?.high),
    independent: String(finding?.independentSources),
    stale: (finding?.camps ?? [])
      .flatMap(({ staleArticleIds }) => staleArticleIds.map((id) => id.split(' ')[0]))
      .join('+'),
  };
  const holds = ([what, value]: [string, string]): boolean =>
    what === 'says' ? finding?.summary.includes(value) === true : told[what] === value;
  const wrong = demand.more.filter((each) => !holds(each));
  return [
    ...(isEstimateOnly || finding?.verdict === demand.verdict
      ? []
      : [`${finding?.verdict} instead of ${demand.verdict}: ${finding?.summary}`]),
    ...wrong.map(([what, value]) => `${what} ${told[what] ?? finding?.summary} instead of ${value}`),
  ];
}
