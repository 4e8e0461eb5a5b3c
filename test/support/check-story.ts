import type { Claim } from '../../src/model/claim.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Report, ReportEvent } from '../../src/model/report.ts';
import { bareFigure, fitsMeasure } from './expected-claim.ts';

/** The stage that a broken demand is laid to: the first of these with one. */
export const BLAME = ['claim', 'event', 'link', 'verdict'] as const;
export type Stage = (typeof BLAME)[number];

export interface Broken {
  stage: Stage;
  /** The demand, and what is so instead. */
  text: string;
}

/**
 * The demands a story can make, one a line. A claim is named by its article, printed figure and measure, and, where
 * it matters, population; `/` separates what is right too, and `*` is not asked.
 *
 *     says a "12" killed children            the claim is read
 *     only a killed = six, 14                the article's claims on the measure have no other figures; `none`, `implicit`
 *     by a "12" killed = ministry            the name of who gave the figure has the words; `none` is the paper itself
 *     when a "12" killed = 2025-03-10        the day (or first and last day) of the claim's event
 *     where a "12" killed = Brennick, Ilva   nothing else is a place of the claim's event
 *     same a b c                             the articles' main events are one
 *     apart a b                              … are all different
 *     together a "12" killed, b "9" killed   the claims are placed in one event
 *     separate a "12" killed, a "600" killed … in two
 *     verdict a "12" killed = agree          of the finding that holds the claim
 *     some a "12" killed = disagree          of some finding on the measure in the claim's event
 *     never a disagree                       no finding in an event of the article has the verdict
 *     independent a "12" killed = 2          independentSources of the finding that holds the claim
 *     reason a "12" killed ~ ministry        its summary or a reason has the words
 *     estimate a "12" killed = 9 12 *        low, best, high for everyone in the claim's event; `-` is null
 *     basis a "12" killed = summed           of the same estimate
 *     note a ~ words                         a warning on the article has the words
 *     silent a                               no warning on the article
 */
export function brokenDemands(must: readonly string[], report: Report): Broken[] {
  return must.flatMap((line) => {
    const [demand = '', ...rest] = line.split(' ');
    const check = DEMANDS[demand];
    if (check === undefined) throw new Error(`"${line}": "${demand}" is no demand`);
    try {
      const found = check.found(rest.join(' '), report);
      return found === null ? [] : [{ stage: blamed(check, rest), text: `${line}: ${found}` }];
    } catch (error) {
      if (!(error instanceof NoClaim)) throw error;
      return [{ stage: 'claim' as const, text: `${line}: ${error.message}` }];
    }
  });
}

interface Demand {
  stage: Stage;
  /** For a demand on two articles, where `stage` is for one. */
  across?: Stage;
  /** What is found instead, `null` when the demand holds. */
  found(rest: string, report: Report): string | null;
}

function blamed({ stage, across = stage }: Demand, rest: readonly string[]): Stage {
  const articles = rest.filter((word) => /^[a-z]$/u.test(word));
  return new Set(articles).size > 1 ? across : stage;
}

class NoClaim extends Error {}

const DEMANDS: Readonly<Record<string, Demand>> = {
  says: { stage: 'claim', found: (rest, report) => (findClaim(rest, report) ? null : 'not read') },
  only: {
    stage: 'claim',
    found: (rest, report) => {
      const [name, wanted] = sides(rest, ' = ');
      const [article, measure] = name.split(' ');
      const figures = new Set(wanted.split(', '));
      const extra = report.claims.filter(
        (claim) =>
          claim.articleId === article &&
          claim.measure === measure &&
          !figures.has(claim.quantity.implicit ? 'implicit' : bareFigure(claim.quantity.text)),
      );
      return extra.length === 0 ? null : `also ${extra.map(({ quantity }) => `“${quantity.text}”`).join(', ')}`;
    },
  },
  by: {
    stage: 'claim',
    found: (rest, report) => {
      const [claim, wanted] = sides(rest, ' = ');
      const name = needClaim(claim, report).attribution?.name ?? 'none';
      return name.toLowerCase().includes(wanted) ? null : `is ${name}`;
    },
  },
  when: {
    stage: 'event',
    found: (rest, report) => {
      const [claim, wanted] = sides(rest, ' = ');
      const [from, to = from] = wanted.split(' ');
      const { when } = eventOf(needClaim(claim, report), report);
      return when?.from === from && when?.to === to ? null : `is ${when?.from} ${when?.to}`;
    },
  },
  where: {
    stage: 'event',
    found: (rest, report) => {
      const [claim, wanted] = sides(rest, ' = ');
      const { where } = eventOf(needClaim(claim, report), report);
      const places = wanted.split(', ');
      return where.length > 0 && where.every((place) => places.includes(place)) ? null : `is ${where.join(', ')}`;
    },
  },
  same: {
    stage: 'link',
    found: (rest, report) => {
      const events = mainEvents(rest, report);
      return events[0] != null && new Set(events).size === 1 ? null : `main events are ${events.join(', ')}`;
    },
  },
  apart: {
    stage: 'link',
    found: (rest, report) => {
      const events = mainEvents(rest, report);
      return !events.includes(null) && new Set(events).size === events.length
        ? null
        : `main events are ${events.join(', ')}`;
    },
  },
  together: {
    stage: 'link',
    found: (rest, report) => {
      const [left, right] = twoEvents(rest, report);
      return left === right ? null : `in ${left.label} and ${right.label}`;
    },
  },
  separate: {
    stage: 'event',
    across: 'link',
    found: (rest, report) => {
      const [left, right] = twoEvents(rest, report);
      return left === right ? `both in ${left.label}` : null;
    },
  },
  verdict: {
    stage: 'verdict',
    found: (rest, report) => {
      const [claim, wanted] = sides(rest, ' = ');
      const verdict = findingOf(claim, report)?.verdict;
      return verdict !== undefined && wanted.split('/').includes(verdict) ? null : `is ${verdict}`;
    },
  },
  some: {
    stage: 'verdict',
    found: (rest, report) => {
      const [name, wanted] = sides(rest, ' = ');
      const claim = needClaim(name, report);
      const findings = eventOf(claim, report).findings.filter(({ measure }) => measure === claim.measure);
      return findings.some(({ verdict }) => verdict === wanted)
        ? null
        : `are ${findings.map(({ population, verdict }) => `${population} ${verdict}`).join(', ')}`;
    },
  },
  never: {
    stage: 'verdict',
    found: (rest, report) => {
      const [article = '', verdict = ''] = rest.split(' ');
      const findings = report.events
        .filter(({ articleIds }) => articleIds.includes(article))
        .flatMap((event) => event.findings);
      return findings.find((finding) => finding.verdict === verdict)?.summary ?? null;
    },
  },
  independent: {
    stage: 'verdict',
    found: (rest, report) => {
      const [claim, wanted] = sides(rest, ' = ');
      const count = findingOf(claim, report)?.independentSources;
      return count === Number(wanted) ? null : `is ${count}`;
    },
  },
  reason: {
    stage: 'verdict',
    found: (rest, report) => {
      const [claim, words] = sides(rest, ' ~ ');
      const finding = findingOf(claim, report);
      const told = finding === undefined ? [] : [finding.summary, ...finding.reasons.map(({ text }) => text)];
      return told.some((text) => text.toLowerCase().includes(words)) ? null : `is ${told.join(' | ')}`;
    },
  },
  estimate: {
    stage: 'verdict',
    found: (rest, report) => {
      const [claim, wanted] = sides(rest, ' = ');
      const estimate = estimateOf(claim, report);
      const ends = [estimate?.low, estimate?.best, estimate?.high];
      const fits = wanted.split(' ').every((end, index) => {
        if (end === '*') return true;
        return end === '-' ? ends[index] === null : ends[index] === Number(end);
      });
      return estimate !== undefined && fits ? null : `is ${ends.join(' ')}`;
    },
  },
  basis: {
    stage: 'verdict',
    found: (rest, report) => {
      const [claim, wanted] = sides(rest, ' = ');
      const basis = estimateOf(claim, report)?.basis;
      return basis === wanted ? null : `is ${basis}`;
    },
  },
  note: {
    stage: 'verdict',
    found: (rest, report) => {
      const [article, words] = sides(rest, ' ~ ');
      const warnings = warningsOn(article, report);
      return warnings.some((text) => text.includes(words)) ? null : `warnings: ${warnings.join(' | ') || 'none'}`;
    },
  },
  silent: {
    stage: 'verdict',
    found: (article, report) => warningsOn(article, report)[0] ?? null,
  },
};

function sides(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  if (at < 0) throw new Error(`"${text}": no "${separator}"`);
  return [text.slice(0, at), text.slice(at + separator.length)];
}

/** The claim of `a "12" killed children`: in the text before the title, the first one. */
function findClaim(name: string, report: Report): Claim | undefined {
  const parts = /^(?<article>\S+) "(?<figure>[^"]+)" (?<measure>\S+)(?: (?<population>.+))?$/u.exec(name)?.groups;
  if (parts === undefined) throw new Error(`"${name}": expected article "figure" measure`);
  const { article, figure = '', measure = '', population } = parts;
  const fitting = report.claims.filter(
    (claim) =>
      claim.articleId === article &&
      bareFigure(claim.quantity.text) === bareFigure(figure) &&
      fitsMeasure(claim.measure, measure) &&
      (population === undefined || population.split('/').includes(claim.population ?? 'people')),
  );
  return fitting.find(({ field }) => field === 'text') ?? fitting[0];
}

function needClaim(name: string, report: Report): Claim {
  const claim = findClaim(name, report);
  if (claim === undefined) throw new NoClaim('the claim is not read');
  return claim;
}

function eventOf(claim: Claim, report: Report): ReportEvent {
  const event = report.events.find(({ claimIds }) => claimIds.includes(claim.id));
  if (event === undefined) throw new NoClaim('the claim is in no event');
  return event;
}

function mainEvents(names: string, report: Report): (string | null)[] {
  return names.split(' ').map((id) => report.articles.find((article) => article.id === id)?.mainEventId ?? null);
}

function twoEvents(rest: string, report: Report): [ReportEvent, ReportEvent] {
  const [left, right] = sides(rest, ', ');
  return [eventOf(needClaim(left, report), report), eventOf(needClaim(right, report), report)];
}

/** Of several findings with the claim, the one on its own population. */
function findingOf(name: string, report: Report): Finding | undefined {
  const claim = needClaim(name, report);
  const findings = eventOf(claim, report).findings.filter(
    ({ measure, claimIds }) => measure === claim.measure && claimIds.includes(claim.id),
  );
  return findings.find(({ population }) => samePopulation(population, claim.population)) ?? findings[0];
}

function estimateOf(name: string, report: Report): ReportEvent['estimates'][number] | undefined {
  const claim = needClaim(name, report);
  return eventOf(claim, report).estimates.find(
    ({ measure, population }) => measure === claim.measure && samePopulation(population, null),
  );
}

/** `null` and `people` are everyone. */
function samePopulation(a: string | null, b: string | null): boolean {
  return (a ?? 'people') === (b ?? 'people');
}

function warningsOn(article: string, report: Report): string[] {
  return report.notes
    .filter(({ level, articleId }) => level === 'warning' && articleId === article)
    .map(({ text }) => text);
}
