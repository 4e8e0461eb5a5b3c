import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
import { khojalyArticles, khojalyReport, reportArticle } from '../support/reports.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Look {
  width?: number;
  dark?: boolean;
}

// On a machine without a browser these are passed over; .ci/run installs one.
describe.skipIf(chromiumPath === undefined)('the page in Chromium', { timeout: 60_000 }, () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-page-'));

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath!, args: ['--no-sandbox'] });
  }, 30_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  /** Opens a page and remembers all that it says, asks for and tries. */
  async function open(html: string, options: Look = {}): Promise<{ page: Page; events: string[] }> {
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
    await page.getByRole('radio', { name: 'Courier' }).check({ force: true });
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

  it('leads from a figure to its sentence, highlighted inside its article, and back', async () => {
    const { page } = await open(html);
    expect(await shown(page, '.sheet')).toBe(0);
    await page.locator('.plot').getByRole('link', { name: 'Some 137' }).click();
    const sheet = page.locator('.sheet').filter({ visible: true });
    expect(await sheet.count()).toBe(1);
    const words = (await page.evaluate('document.querySelector(".sheet:has(:target) .text").innerText')) as string;
    expect(words.replace('Close\nthe article\n', '')).toBe(khojalyArticles[2]!.text);
    expect(await page.locator('.said:has(:target) mark').textContent()).toBe('Some 137');
    const look = (selector: string) =>
      page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).backgroundColor`);
    expect(await look('.at:target ~ mark')).toBe('rgb(255, 227, 138)');
    expect(await look('.said:not(:has(:target))')).toBe('rgba(0, 0, 0, 0)');
    await page.getByRole('link', { name: 'Close the article' }).click();
    expect(await shown(page, '.sheet')).toBe(0);
    expect(await page.locator('li:target blockquote').textContent()).toContain('Some 137');
  });

  it('opens and closes an article by the keyboard, and goes on where one was', async () => {
    const { page } = await open(html);
    await page.locator('.plot').getByRole('link', { name: '150' }).focus();
    await page.keyboard.press('Enter');
    expect(await shown(page, '.sheet')).toBe(1);
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate('document.activeElement.textContent') as Promise<string>;
    expect(await focused()).toBe('Close the article');
    await page.keyboard.press('Enter');
    expect(await shown(page, '.sheet')).toBe(0);
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^in its article/u);
  });

  it('shows the place that is asked for in a long article', async () => {
    const filler = 'The night was calm and the harbour lay still.\n'.repeat(400);
    const articles = [
      { id: 'a', publishedAt: '2026-03-03', text: `${filler}Fourteen people drowned off Tarn Island.\n${filler}` },
    ];
    const { page } = await open(toHtml(crossCheck(articles), { articles }), { width: 360 });
    await page.getByRole('link', { name: 'in its article' }).click();
    const box = (await page.locator('.at:target ~ mark').boundingBox())!;
    expect(box.y).toBeGreaterThan(50);
    expect(box.y).toBeLessThan(850);
  });

  it('keeps its tables tables on a phone, for those who hear them', async () => {
    const { page } = await open(html, { width: 360 });
    const session = await page.context().newCDPSession(page);
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: { role?: { value: string } }[] };
    const count = (role: string) => nodes.filter((node) => node.role?.value === role).length;
    expect([count('table'), count('rowheader') > 4, count('cell') > 8]).toEqual([3, true, true]);
  });

  it('reads from left to right whatever name a summary begins with', async () => {
    const day = { publishedAt: '2026-02-11' };
    const articles = [
      {
        ...day,
        id: 'a',
        source: '\u0639\u0643\u0627\u0638',
        text: 'A blast in Baghdad on 10 February 2026 killed 31 people.',
      },
      {
        ...day,
        id: 'b',
        source: 'Courier',
        text: 'A blast in Baghdad on 10 February 2026 killed 35 people, police said.',
      },
    ];
    const { page } = await open(toHtml(crossCheck(articles), { articles }));
    for (const summary of await page.locator('.summary').all()) {
      const name = (await summary.locator('bdi').boundingBox())!;
      const whole = (await summary.boundingBox())!;
      expect(await summary.textContent()).toMatch(/^\u0639\u0643\u0627\u0638 says that 31/u);
      expect(name.x - whole.x).toBeLessThan(2);
    }
    expect(await page.locator('.summary').count()).toBe(2);
  });

  it('keeps each summary short at its front, and the articles wide enough to be told', async () => {
    const source = 'The Long Established Evening Gazette of the Lower Harbour Districts and Islands'.repeat(2);
    const articles = [31, 35].map((n) => ({
      id: `${n}`,
      publishedAt: '2026-02-11',
      source: `${source} ${n}`,
      title: 'Blast in the harbour of Baghdad',
      text: `A blast in Baghdad on 10 February 2026 killed ${n} people.`,
    }));
    const { page } = await open(toHtml(crossCheck(articles), { articles }), { width: 360 });
    const height = async (selector: string) => (await page.locator(selector).first().boundingBox())!.height;
    expect(await height('.event .summary')).toBeGreaterThan(2 * (await height('.front .summary')));
    expect((await page.locator('.sources td').first().boundingBox())!.width).toBeGreaterThan(100);
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
    ['an open article', html, { width: 1100, opened: true }],
    ['an open article on a phone, dark', html, { width: 360, dark: true, opened: true }],
  ])('can be read by everyone: %s', async (_, markup, options: Look & { opened?: boolean }) => {
    const { page } = await open(markup, options);
    if (options.opened) {
      await page.locator('.plot').getByRole('link', { name: 'Some 137' }).click();
      expect(await shown(page, '.sheet')).toBe(1);
    }
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

  it('opens an article among ten million characters of others', async () => {
    const text = 'The night was calm <b>and</b> the harbour lay still.\n'.repeat(100);
    const others = Array.from({ length: 2000 }, (_, n) => ({ id: `other ${n}`, text }));
    const report = {
      ...khojalyReport,
      articles: [...khojalyReport.articles, ...others.map((article) => reportArticle(article, null, []))],
    };
    const { page } = await open(toHtml(report, { articles: [...khojalyArticles, ...others] }));
    await page.locator('.plot').getByRole('link', { name: 'Some 137' }).click();
    expect(await page.locator('.said:has(:target) mark').textContent()).toBe('Some 137');
    expect([await shown(page, '.sheet'), await page.locator('.sheet').count()]).toEqual([1, 2004]);
  });

  it('is quick with an article of ten million characters', async () => {
    const filler = 'At least some people were there <b> '.repeat(150_000);
    const articles = khojalyArticles.map((article) => ({ ...article, text: `${article.text} ${filler}${filler}` }));
    const { page } = await open(toHtml(khojalyReport, { articles }));
    await page.locator('.plot').getByRole('link', { name: 'Some 137' }).click();
    expect(await shown(page, '.sheet')).toBe(1);
    expect(await page.locator('.sheet:has(:target) .gap').textContent()).toMatch(/10,79\d,\d{3} characters left out/u);
  });

  it('prints what it shows, without the filters and the articles', async () => {
    const { page } = await open(html);
    await page.getByRole('link', { name: 'in its article' }).first().click();
    expect(await shown(page, '.sheet')).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect([await shown(page, 'form'), await shown(page, '.sheet'), await shown(page, '.finding')]).toEqual([0, 0, 5]);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
});
