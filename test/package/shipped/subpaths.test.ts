import { crossCheck } from 'corroborate';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../support/chromium.ts';
import { manifest } from '../sources.ts';
import { bundle, kilobytes } from './bundle.ts';
import { articles } from './ferry.ts';

const report = crossCheck(articles);

/** Each subpath that renders: its function, called with the report. kB are minified and gzipped. */
const RENDERERS: readonly { subpath: string; call: string; shows: string; budget: number }[] = [
  { subpath: 'annotations', call: 'toAnnotations(report, articles)', shows: 'TextQuoteSelector', budget: 4 },
  { subpath: 'csv', call: 'toCsv(report)', shows: 'At least 16', budget: 5 },
  { subpath: 'html', call: 'toHtml(report, { articles })', shows: '<!doctype html>', budget: 20 },
  { subpath: 'jsonl', call: 'toJsonl(report)', shows: '"verdict"', budget: 2 },
  { subpath: 'jsonld', call: 'toJsonLd(report)', shows: 'ClaimReview', budget: 4 },
  { subpath: 'markdown', call: 'toMarkdown(report)', shows: '# Figures compared', budget: 6 },
  {
    subpath: 'quickstatements',
    call: `toQuickStatements(report, { items: { '${report.events[0]!.id}': 'Q42' } })`,
    shows: 'P1120',
    budget: 3,
  },
  { subpath: 'sarif', call: 'toSarif(report)', shows: '2.1.0', budget: 4 },
  { subpath: 'table', call: 'toTable(report)', shows: 'Fourteen', budget: 7 },
];
/** The others that a browser may load. */
const OTHERS: readonly { subpath: string; code: string; says: unknown }[] = [
  {
    subpath: '.',
    code: `import { crossCheck } from 'corroborate'; globalThis.said = crossCheck(articles);`,
    says: report,
  },
  {
    subpath: './quantities',
    code: `import { findQuantities } from 'corroborate/quantities'; globalThis.said = findQuantities('some 12').length;`,
    says: 1,
  },
  {
    subpath: './schema',
    code: `import { ReportSchema } from 'corroborate/schema'; globalThis.said = typeof ReportSchema;`,
    says: 'object',
  },
  {
    subpath: './inflect',
    code: `import { inflectLexicon } from 'corroborate/inflect'; globalThis.said = typeof inflectLexicon;`,
    says: 'function',
  },
  {
    subpath: './lexicon/en',
    code: `import { en } from 'corroborate/lexicon/en'; globalThis.said = en.measures.length > 10;`,
    says: true,
  },
];

const codeOf = ({ subpath, call }: { subpath: string; call: string }) => {
  const name = call.slice(0, call.indexOf('('));
  return `import { ${name} } from 'corroborate/report/${subpath}'; globalThis.said = ${call};`;
};

it('every subpath but the one for Node is tried here', () => {
  const subpaths = Object.keys(manifest.exports as object).filter(
    (path) => !path.endsWith('.json') && path !== './node',
  );
  const tried = [...OTHERS.map(({ subpath }) => subpath), ...RENDERERS.map(({ subpath }) => `./report/${subpath}`)];
  expect(tried.sort()).toEqual(subpaths.sort());
});

describe('a renderer bundled alone', () => {
  it.each(RENDERERS)('$subpath brings no package and no reader, in $budget kB', async (renderer) => {
    const { code, packages } = await bundle(codeOf(renderer));
    expect(packages).toEqual([]);
    console.info(`${renderer.subpath}: ${kilobytes(code).toFixed(1)} of ${renderer.budget} kB`);
    expect(kilobytes(code)).toBeLessThan(renderer.budget);
  });

  it('is in nothing that does not ask for it', async () => {
    const { code } = await bundle(`export { crossCheck } from 'corroborate'`);
    for (const mark of ['doctype html', 'ClaimReview', 'TextQuoteSelector', 'Figures compared'])
      expect(code).not.toContain(mark);
  });
});

describe.skipIf(chromiumPath === undefined)('in Chromium', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath!, args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(async () => browser?.close(), 60_000);

  async function said(code: string): Promise<unknown> {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.setContent('<!doctype html><title>x</title>');
    const given = `globalThis.articles = ${JSON.stringify(articles)}; globalThis.report = ${JSON.stringify(report)};`;
    await page.evaluate(given);
    const { code: script } = await bundle(code, { format: 'iife' });
    await page.addScriptTag({ content: script });
    const answer = (await page.evaluate('JSON.stringify(globalThis.said)')) as string;
    await page.close();
    expect(errors).toEqual([]);
    return JSON.parse(answer);
  }

  it.each(RENDERERS)('$subpath says what it says in Node', async (renderer) => {
    const module = (await import(`corroborate/report/${renderer.subpath}`)) as Record<string, unknown>;
    const name = renderer.call.slice(0, renderer.call.indexOf('('));
    const here: unknown = new Function(name, 'report', 'articles', `return ${renderer.call}`)(
      module[name],
      report,
      articles,
    );
    const there = await said(codeOf(renderer));
    expect(there).toEqual(JSON.parse(JSON.stringify(here)));
    expect(typeof there === 'string' ? there : JSON.stringify(there)).toContain(renderer.shows);
  });

  it.each(OTHERS)('$subpath runs', async ({ code, says }) => {
    expect(await said(code)).toEqual(JSON.parse(JSON.stringify(says)));
  });
});
