import { en } from '../../../src/lexicon/en.ts';
import { isBare } from '../../../src/model/bare-measure.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { readArticle } from '../../../src/pipeline.ts';
import { bareFigure, fitsMeasure, ON_PEOPLE } from '../../support/expected-claim.ts';
import type { ClaimCase, ExpectedClaim } from './claim-corpus.ts';

/** What is wrong with the reading of one case, in words; empty when nothing is. */
export function problemsOf(item: ClaimCase): string[] {
  const claims = claimsOf(item);
  const problems: string[] = [];
  const free = new Set(claims);
  const byNeed = [...item.claims].sort((a, b) => Number(b.required) - Number(a.required));
  for (const expected of byNeed) {
    const found = bestMatch([...free], expected, claims);
    if (found === undefined) {
      if (expected.required) problems.push(`missing: ${describe(expected)}`);
      continue;
    }
    free.delete(found);
    for (const problem of detailProblems(found, expected, claims)) problems.push(`${describe(expected)}: ${problem}`);
  }
  for (const claim of free) {
    if ((item.everything && (item.bare || !isBare(claim))) || ON_PEOPLE.has(claim.measure)) {
      problems.push(`extra: ${claim.quantity.implicit ? 'implicit ' : ''}"${claim.quantity.text}" = ${claim.measure}`);
    }
  }
  return problems;
}

function claimsOf({ text, field }: ClaimCase): readonly Claim[] {
  const article = field === 'title' ? { id: 'case', title: text, text: '' } : { id: 'case', text };
  return readArticle(article).claims;
}

/** Of the claims with the figure and the measure, the one with the fewest wrong details: the first one of equals. */
function bestMatch(free: readonly Claim[], expected: ExpectedClaim, all: readonly Claim[]): Claim | undefined {
  const fitting = free.filter(
    (claim) =>
      fitsFigure(claim, expected.figures) && expected.measures.some((measure) => fitsMeasure(claim.measure, measure)),
  );
  const wrong = (claim: Claim) => detailProblems(claim, expected, all).length;
  return fitting.sort((a, b) => wrong(a) - wrong(b))[0];
}

function fitsFigure({ quantity }: Claim, figures: readonly string[] | null): boolean {
  if (figures === null) return quantity.implicit && quantity.min === 1 && quantity.max === 1;
  return figures.some((figure) => bareFigure(quantity.text) === bareFigure(figure));
}

function detailProblems(claim: Claim, expected: ExpectedClaim, claims: readonly Claim[]): string[] {
  const problems: string[] = [];
  if (expected.population !== undefined && !fitsPopulation(claim.population, expected.population)) {
    problems.push(`population is ${claim.population}`);
  }
  if (expected.role !== undefined && claim.role !== expected.role) problems.push(`role is ${claim.role}`);
  if (expected.partOf !== undefined) {
    const whole = claims.find((other) => other.id === claim.partOf);
    if (whole === undefined || bareFigure(whole.quantity.text) !== bareFigure(expected.partOf)) {
      problems.push(`part of ${whole === undefined ? 'nothing' : whole.quantity.text}`);
    }
  }
  if (expected.statuses !== undefined && !expected.statuses.includes(claim.status)) {
    problems.push(`status is ${claim.status}`);
  }
  if (expected.by !== undefined) {
    const name = claim.attribution?.name.toLowerCase() ?? null;
    const fits = expected.by.length === 0 ? name === null : expected.by.some((option) => name?.includes(option));
    if (!fits) problems.push(`attribution is ${name}`);
  }
  return problems;
}

/**
 * The corpus names a population by its word; the lexicon says which one that is. Everyone is `people` or `null`, and
 * so may be a group that the lexicon does not know.
 */
function fitsPopulation(actual: string | null, expected: string): boolean {
  const known = populationOf(expected);
  if (known !== undefined && known !== 'people') return actual === known;
  return actual === null || actual === 'people' || actual === expected;
}

function populationOf(word: string): string | undefined {
  const forms = [word, word.replace(/s$/u, '')];
  return en.populations.find(({ id, words }) => forms.some((form) => id === form || words.includes(form)))?.id;
}

function describe({ figures, measures, population }: ExpectedClaim): string {
  return `"${figures?.join('|') ?? 'implicit'}" = ${measures.join('/')}${population === undefined ? '' : ` ${population}`}`;
}
