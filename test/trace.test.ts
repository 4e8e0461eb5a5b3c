import { describe, expect, it } from 'vitest';
import type { Claim } from '../src/model/claim.ts';
import { traceArticle } from '../src/pipeline.ts';
import { exampleArticles } from './support/example-articles.ts';

/** Sentences in which something is said of the figure besides its number. */
const SENTENCES = [
  'At least 12 people were killed and dozens injured, the ministry said on Monday.',
  'Officials denied that nearly 40 people had died.',
  'The storm could kill up to 100 people, forecasters warned.',
  'According to police, 12 people are feared dead and about 30 are missing.',
  'Some 300 homes were destroyed, the governor said; more than 2,000 people may be displaced.',
  'Inflation slowed to almost 3.4%, economists had forecast.',
];

describe('why a text is read so', () => {
  const articles = [...exampleArticles(), ...SENTENCES.map((text, n) => ({ id: `${n}`, text }))];

  it.each(articles)('has a rule for all that is said of a figure: $id', (article) => {
    const rules: { rule: string; field: string; start: number; end: number }[] = [];
    const { claims } = traceArticle(article, {}, (rule, field, place) => rules.push({ rule, field, ...place }));
    const fired = (claim: Claim, rule: string | RegExp, { start, end }: { start: number; end: number }) =>
      rules.some(
        (one) =>
          one.field === claim.field &&
          one.start >= start &&
          one.end <= end &&
          (typeof rule === 'string' ? one.rule === rule : rule.test(one.rule)),
      );
    expect(claims.length).toBeGreaterThanOrEqual(article.text.includes('34th anniversary') ? 0 : 1);
    for (const claim of claims) {
      const { quantity, sentence, status, attribution, role } = claim;
      expect(fired(claim, /^(?:claim|thing)\//u, quantity)).toBe(true);
      if (quantity.modifier !== 'exact') expect(fired(claim, `modifier/${quantity.modifier}`, quantity)).toBe(true);
      if (status !== 'asserted') expect(fired(claim, `status/${status}`, sentence)).toBe(true);
      if (attribution !== null) expect(fired(claim, /^attribution\//u, attribution)).toBe(true);
      if (role !== 'total') expect(fired(claim, /^role\//u, quantity)).toBe(true);
    }
  });
});
