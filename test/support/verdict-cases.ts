import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/model/article.ts';
import type { Report } from '../../src/model/report.ts';

const CASES = new URL('../verdict/cases/', import.meta.url);

/** Short articles on one event, and what an expert in recording casualties says of their figures. */
export interface VerdictCase {
  file: string;
  title: string;
  articles: Article[];
  demands: Demand[];
}

/** `killed/women = agree, best 21, independent 1, stale Echo`; a verdict of `-` asks for the estimate only. */
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
  return readdirSync(CASES)
    .filter((name) => name.endsWith('.cases'))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, CASES), 'utf8')
        .split(/\n{2,}/u)
        .map((paragraph) => readCase(file, paragraph.trim().split('\n'))),
    );
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
  return { line, measure, population, verdict, more: more.map((each) => each.split(' ') as [string, string]) };
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
  const wrong = demand.more.filter(([what, value]) => told[what] !== value);
  return [
    ...(isEstimateOnly || finding?.verdict === demand.verdict
      ? []
      : [`${finding?.verdict} instead of ${demand.verdict}: ${finding?.summary}`]),
    ...wrong.map(([what, value]) => `${what} ${told[what]} instead of ${value}`),
  ];
}
