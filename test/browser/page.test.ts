import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crossCheck } from '../../src/pipeline.ts';
import { toHtml } from '../../src/report/html.ts';
import { chromiumPath } from '../support/chromium.ts';
import { exampleArticles } from '../support/example-articles.ts';
import { HOSTILE, withText } from '../support/hostile.ts';
import { khojalyArticles, khojalyReport } from '../support/reports.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

// On a machine without a browser these are passed over; .ci/run installs one.
describe.skipIf(chromiumPath === undefined)('the page in Chromium', () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-page-'));

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath!, args: ['--no-sandbox'] });
  }, 30_000);
  afterAll(async () => browser?.close());

  /** Opens a page and remembers all that it says, asks for and tries. */
  async function open(
    html: string,
    options: { width?: number; dark?: boolean } = {},
  ): Promise<{ page: Page; events: string[] }> {
    const file = join(folder, 'page.html');
    writeFileSync(file, html);
    const context = await browser.newContext({
      viewport: { width: options.width ?? 1100, height: 900 },
      colorScheme: options.dark ? 'dark' : 'light',
    });
    const page = await context.newPage();
    const events: string[] = [];
    page.on('console', (message) => events.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => events.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => {
      events.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => events.push(`request: ${request.url()}`));
    await page.goto(pathToFileURL(file).href);
    events.splice(events.indexOf(`request: ${pathToFileURL(file).href}`), 1);
    return { page, events };
  }

  const html = toHtml(khojalyReport, { articles: khojalyArticles });
  const examples = exampleArticles();
  const large = toHtml(crossCheck(examples), { articles: examples });
  const withNames = (name: string) => toHtml(withText(khojalyReport, name), { title: name });
  const shown = (page: Page, selector: string) => page.locator(selector).filter({ visible: true }).count();

  it('shows every event without a word on the console or a request', async () => {
    const { page, events } = await open(html);
    expect(await page.locator('.event h2').allTextContents()).toEqual(['Baku, January 1990', 'Khojaly massacre']);
    expect(await page.evaluate('getComputedStyle(document.querySelector(".event")).borderTopWidth')).toBe('3px');
    expect(events).toEqual([]);
  });

  it('shows the verdicts and the sources that are asked for', async () => {
    const { page } = await open(html);
    expect([await shown(page, '.event'), await shown(page, '.finding')]).toEqual([2, 5]);
    await page.locator('#only-disagree').check({ force: true });
    expect([await shown(page, '.event'), await shown(page, '.finding'), await shown(page, '.front')]).toEqual([
      1, 1, 1,
    ]);
    await page.getByLabel('Courier').check({ force: true });
    expect([await shown(page, '.event'), await shown(page, '.finding'), await shown(page, '.front')]).toEqual([
      0, 0, 0,
    ]);
    await page.locator('#all-verdicts').check({ force: true });
    expect([await shown(page, '.event'), await shown(page, '.finding')]).toEqual([1, 1]);
    await page.locator('#all-sources').check({ force: true });
    expect(await shown(page, '.finding')).toBe(5);
  });

  it('is filtered by the keyboard', async () => {
    const { page } = await open(html);
    await page.locator('#all-verdicts').focus();
    await page.keyboard.press('ArrowRight');
    expect(await shown(page, '.finding')).toBe(1);
  });

  it('leads from a figure to its sentence inside its article, and back', async () => {
    const { page } = await open(html);
    expect(await shown(page, '.context')).toBe(0);
    await page.getByRole('link', { name: 'Some 137' }).last().click();
    const quote = page.locator(':target');
    const context = quote.locator('.context');
    expect(await context.isVisible()).toBe(true);
    expect(await context.locator('mark').textContent()).toBe('Some 137');
    expect(await context.textContent()).toContain('A boy was injured.');
    expect(await shown(page, '.context')).toBe(1);
    await quote.getByRole('link', { name: 'Close the article' }).click();
    expect(await shown(page, '.context')).toBe(0);
  });

  it('keeps its tables tables on a phone, for those who hear them', async () => {
    const { page } = await open(html, { width: 360 });
    const session = await page.context().newCDPSession(page);
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: { role?: { value: string } }[] };
    const count = (role: string) => nodes.filter((node) => node.role?.value === role).length;
    expect([count('table'), count('rowheader') > 4, count('cell') > 8]).toEqual([3, true, true]);
  });

  it('puts each dot where its number stands', async () => {
    const { page } = await open(html);
    const middles = async (selector: string) => {
      const boxes = await Promise.all(
        (await page.locator(`#f0-0 .plot ${selector}`).all()).map((one) => one.boundingBox()),
      );
      return boxes.map((box) => box!.x + box!.width / 2);
    };
    const dots = await middles('tbody circle');
    const [diamond] = await middles('.diamond');
    const numbers = await page.locator('#f0-0 .plot tfoot text').allTextContents();
    const [n1 = 0, n2 = 0] = numbers.map(Number);
    const [x1 = 0, x2 = 0] = await middles('tfoot text');
    const at = (n: number) => x1 + ((n - n1) / (n2 - n1)) * (x2 - x1);
    expect(Math.abs(dots[0]! - at(137))).toBeLessThan(2);
    expect(Math.abs(dots[1]! - at(150))).toBeLessThan(2);
    expect(Math.abs(diamond! - at(137))).toBeLessThan(2);
  });

  it.each([
    ['wide and light', html, { width: 1100 }],
    ['wide and dark', html, { width: 1100, dark: true }],
    ['a phone', html, { width: 360 }],
    ['a phone, dark', html, { width: 360, dark: true }],
    ['a real report', large, { width: 1100 }],
    ['a real report on a phone', large, { width: 360 }],
    ['names without end', withNames('Wordwithoutend'.repeat(20)), { width: 360 }],
    ['nothing', toHtml(crossCheck([])), { width: 360 }],
  ])('can be read by everyone: %s', async (_, markup, options) => {
    const { page } = await open(markup, options);
    // Looked into from outside the page, whose policy lets no script in.
    const session = await page.context().newCDPSession(page);
    const run = async (expression: string) =>
      (await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })).result
        .value as unknown;
    await run(`${readFileSync(axe, 'utf8')}; 0`);
    const found = (await run(
      'axe.run().then(({ violations }) => violations.map((v) => v.id + ": " + v.nodes.map((n) => n.html).join(" ")))',
    )) as string[];
    expect(found).toEqual([]);
    expect(await run('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  it('runs nothing of what articles say', async () => {
    const text = HOSTILE.join(' ');
    const report = withText(khojalyReport, text);
    const articles = khojalyArticles.map((article) => ({ ...article, text, title: text }));
    const { page, events } = await open(toHtml(report, { title: text, articles }));
    expect(await page.locator('script, img, iframe, object, embed, link, base').count()).toBe(0);
    expect(await page.locator('.event').count()).toBe(2);
    expect(events).toEqual([]);
  });

  it('would run nothing even where markup got in', async () => {
    const broken = html.replace(
      '<main id="main">',
      '<main id="main"><img src="x" onerror="alert(1)"><script>alert(2)</script>',
    );
    const guarded = await open(broken);
    expect(guarded.events.filter((event) => event.startsWith('dialog'))).toEqual([]);
    const unguarded = await open(broken.replace(/<meta http-equiv[^>]*>/u, ''));
    expect(unguarded.events).toContain('dialog: 2');
  });

  it('is quick with an article of ten million characters', async () => {
    const text = `${'At least 12 people were killed <b> '.repeat(280_000)}.`;
    const claims = khojalyReport.claims.map((claim) => ({ ...claim, sentence: { start: 0, end: text.length, text } }));
    const { page } = await open(toHtml({ ...khojalyReport, claims }));
    expect(await page.locator('.event').count()).toBe(2);
  });

  it('prints what it shows, without the filters', async () => {
    const { page } = await open(html);
    await page.emulateMedia({ media: 'print' });
    expect([await shown(page, 'form'), await shown(page, '.finding')]).toEqual([0, 5]);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
});
