import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toAnnotations } from '../../src/report/annotations.ts';
import { chromiumPath } from '../support/chromium.ts';
import { khojalyArticles, khojalyReport } from '../support/reports.ts';

// What a reader of web annotations makes of them: Apache Annotator, in a browser, on a page with the article in it.
const READER = `
  import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
  const found = async (matcher) => {
    const texts = [];
    for await (const range of matcher(document.querySelector('article'))) texts.push(range.toString());
    return texts;
  };
  window.anchor = async ([quote, position]) => ({
    quote: await found(createTextQuoteSelectorMatcher(quote)),
    position: await found(createTextPositionSelectorMatcher(position)),
  });
`;

describe.skipIf(chromiumPath === undefined)('annotations, read by Apache Annotator', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath!, args: ['--no-sandbox'] });
    page = await browser.newPage();
    const { outputFiles } = await build({
      stdin: { contents: READER, resolveDir: import.meta.dirname },
      bundle: true,
      write: false,
      format: 'iife',
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    await page.setContent('<article></article>');
    await page.addScriptTag({ content: outputFiles[0]!.text });
  }, 60_000);
  afterAll(async () => browser?.close());

  it.each(['', 'Fire 🔥 and 👩‍👩‍👧: '])('point at their figures, after %j', async (before) => {
    const articles = khojalyArticles.map((article) => ({ ...article, text: before + article.text }));
    const moved = khojalyReport.claims.map((claim) => ({
      ...claim,
      quantity: shifted(claim.quantity, before.length),
      sentence: shifted(claim.sentence, before.length),
    }));
    const annotations = toAnnotations({ ...khojalyReport, claims: moved }, articles);
    expect(annotations.length).toBeGreaterThan(5);
    for (const [index, { target }] of annotations.entries()) {
      const claim = moved[index]!;
      const text = articles.find(({ id }) => id === claim.articleId)!.text;
      await page.evaluate(`document.querySelector('article').textContent = ${JSON.stringify(text)}`);
      const anchored = await page.evaluate(`anchor(${JSON.stringify(target.selector)})`);
      expect(anchored).toEqual({ quote: [claim.quantity.text], position: [claim.quantity.text] });
    }
  });
});

function shifted<T extends { start: number; end: number }>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}
