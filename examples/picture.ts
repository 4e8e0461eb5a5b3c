// Takes the picture of the page that the README shows: `npm run picture`, with a Chromium on the machine.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Article, crossCheck } from 'corroborate';
import { toHtml } from 'corroborate/report/html';
import { chromium } from 'playwright-core';
import { parse } from 'yaml';

const folder = new URL('articles/', import.meta.url);
const articles = readdirSync(folder)
  .sort()
  .map((file): Article => {
    const [, front, text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(readFileSync(new URL(file, folder), 'utf8'))!;
    return { ...parse(front!, { schema: 'failsafe' }), text: text! };
  });

const page = join(mkdtempSync(join(tmpdir(), 'corroborate-')), 'page.html');
writeFileSync(page, toHtml(crossCheck(articles), { articles, title: 'Two tragedies, nine articles' }));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const tab = await browser.newPage({ viewport: { width: 1000, height: 1480 }, colorScheme: 'light' });
await tab.goto(pathToFileURL(page).href);
await tab.screenshot({ path: fileURLToPath(new URL('page.jpg', import.meta.url)), type: 'jpeg', quality: 72 });
await browser.close();
