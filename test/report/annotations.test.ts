import { describe, expect, it } from 'vitest';
import { toAnnotations } from '../../src/report/annotations.ts';
import { HOSTILE, withText } from '../support/hostile.ts';
import { khojalyArticles, khojalyReport } from '../support/reports.ts';

describe('toAnnotations', () => {
  const annotations = toAnnotations(khojalyReport, khojalyArticles);

  it('is one W3C annotation per claim', () => {
    expect(annotations).toHaveLength(khojalyReport.claims.length);
    expect(annotations[0]).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:corroborate:claim:c1',
      type: 'Annotation',
      motivation: 'identifying',
      body: { type: 'TextualBody', format: 'text/plain', language: 'en', purpose: 'describing', value: 'killed: 613' },
      target: {
        source: 'https://herald.example/khojaly',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: '613',
            prefix: 'On 26 February 1992, ',
            suffix: ' people were killed at Khojaly, ',
          },
          { type: 'TextPositionSelector', start: 21, end: 24 },
        ],
      },
    });
  });

  it('selects the figure: prefix, exact and suffix stand together in the article', () => {
    const texts = new Map(khojalyArticles.map((article) => [article.id, article.text]));
    for (const [index, { target }] of annotations.entries()) {
      const text = texts.get(khojalyReport.claims[index]!.articleId)!;
      const [quote, position] = target.selector;
      if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector')
        throw new Error('two selectors');
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
      expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact);
    }
  });

  it('counts characters as the standard does, not UTF-16 units', () => {
    const moved = khojalyReport.claims.map((claim) => ({
      ...claim,
      quantity: { ...claim.quantity, start: claim.quantity.start + 2, end: claim.quantity.end + 2 },
      sentence: { ...claim.sentence, start: claim.sentence.start + 2, end: claim.sentence.end + 2 },
    }));
    const articles = khojalyArticles.map((article) => ({ ...article, text: `🔥${article.text}` }));
    const [first] = toAnnotations({ ...khojalyReport, claims: moved }, articles);
    expect(first!.target.selector[1]).toEqual({ type: 'TextPositionSelector', start: 22, end: 25 });
  });

  it('has no position without the article, and names articles without an address by their id', () => {
    const [, , , , baku] = toAnnotations(khojalyReport);
    expect(baku!.target.selector.map(({ type }) => type)).toEqual(['TextQuoteSelector']);
    expect(baku!.target.source).toBe('urn:corroborate:article:gazette.md');
  });

  it.each(HOSTILE)('has no address made of %j', (text) => {
    for (const { target } of toAnnotations(withText(khojalyReport, text)))
      expect(target.source).toMatch(/^(?:https?|urn):[!-~]+$/u);
  });
});
