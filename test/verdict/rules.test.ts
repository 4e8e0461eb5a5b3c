import { beforeAll, describe, expect, it } from 'vitest';
import { compareReadings, readArticle } from '../../src/pipeline.ts';
import type { VerdictRule } from '../../src/verdict/case.ts';
import { VERDICT_RULES } from '../../src/verdict/rules.ts';
import { brokenParts, readVerdictCases } from '../support/verdict-cases.ts';

// Articles are read once: a rule that is taken out changes nothing of that.
const readCases = () =>
  readVerdictCases().map(({ title, articles, demands }) => ({
    title,
    demands,
    readings: articles.map((article) => readArticle(article)),
  }));
let cases: ReturnType<typeof readCases>;
let known: ReadonlySet<string>;

beforeAll(() => {
  cases = readCases();
  known = new Set(brokenCases());
});

/** Cases of which a demand does not hold, or that no rule judges. */
function* brokenCases(): Generator<string> {
  for (const { title, demands, readings } of cases) {
    try {
      const report = compareReadings(readings);
      if (demands.some((demand) => brokenParts(demand, report).length > 0)) yield title;
    } catch {
      yield title;
    }
  }
}

/** A case that is broken without the rule, and was not before. */
function brokenWithout(rule: VerdictRule): string | undefined {
  const rules = VERDICT_RULES as VerdictRule[];
  const place = rules.indexOf(rule);
  rules.splice(place, 1);
  try {
    for (const title of brokenCases()) if (!known.has(title)) return title;
    return undefined;
  } finally {
    rules.splice(place, 0, rule);
  }
}

describe('each rule of the verdicts', () => {
  it('has an id of its own', () => {
    expect(new Set(VERDICT_RULES.map(({ id }) => id)).size).toBe(VERDICT_RULES.length);
  });

  it.each(VERDICT_RULES.map((rule) => [rule.id, rule] as const))('%s decides a case', (_, rule) => {
    expect(brokenWithout(rule)).toBeDefined();
  });
});
