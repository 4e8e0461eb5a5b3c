import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { crossCheck } from '../../../src/pipeline.ts';
import { WHOLE_ARTICLE } from '../../../src/report/html/sheets.ts';
import { toHtml } from '../../../src/report/html.ts';
import { khojalyArticles, khojalyReport, reportArticle } from '../../support/reports.ts';

/** The sheets of a page: from the opening of the first to the end. */
const sheetsOf = (page: string): string[] => page.split('<article class="sheet"').slice(1);
const pageOf = (articles: readonly Article[]) => toHtml(crossCheck(articles), { articles });
const wordsIn = (markup: string) =>
  markup
    .replace(/^[^>]*>/u, '')
    .replace(/<a class="back".*?<\/a>/gu, '')
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&#39;', "'");

const gazette: Article = {
  id: 'gazette',
  source: 'Gazette',
  title: 'Fourteen drown off Tarn Island',
  publishedAt: '2026-03-03',
  url: 'https://gazette.example/ferry',
  text: '\nA ferry sank off Tarn Island on Monday.\n\nFourteen people drowned, among them three children.\nSix were hurt.\n\nIt was the third such accident.\n',
};
const herald: Article = {
  id: 'herald',
  source: 'Herald',
  publishedAt: '2026-03-03',
  text: 'A ferry sank off Tarn Island on Monday. Sixteen people drowned.',
};

describe('an article of the page', () => {
  const page = pageOf([gazette, herald]);
  const [first, second] = sheetsOf(page);

  it('stands in it once, whole, its lines kept', () => {
    expect(sheetsOf(page)).toHaveLength(2);
    expect(wordsIn(first!)).toContain(gazette.text.trim());
    expect(page.match(/It was the third such accident/gu)).toHaveLength(1);
  });

  it('has all its figures marked, in the title as well', () => {
    const marks = [...first!.matchAll(/<mark>(?:<a[^>]*>)?([^<]*)/gu)].map(([, figure]) => figure);
    expect(marks).toEqual(['Fourteen', 'Fourteen', 'three', 'Six']);
    expect(second).toContain('<span class="fig b-disagree">');
  });

  it('is led to by each figure, and leads back to where one came from', () => {
    const links = [...page.matchAll(/href="#(in-[^"]*)"/gu)].map(([, name]) => name!);
    expect(links.length).toBeGreaterThan(5);
    for (const name of links)
      expect(page).toContain(`<span class="at" id="${name}"></span><a class="back" href="#${name.slice(3)}">`);
    expect(page).toContain('<tr id="a0-row"><td><a href="#a0">');
    expect(first).toContain('<a class="back" href="#a0-row">');
    expect(first).toContain('<a href="https://gazette.example/ferry"');
  });

  it('says what becomes of each of its figures', () => {
    expect(second).toMatch(/title="killed: disagree">Sixteen</u);
    expect(first).toMatch(/title="injured: one source">Six</u);
  });

  it('is there only as it was read', () => {
    const changed = khojalyArticles.map((article) => ({ ...article, text: `Now ${article.text}` }));
    expect(sheetsOf(toHtml(khojalyReport, { articles: changed }))).toEqual([]);
    expect(sheetsOf(toHtml(khojalyReport))).toEqual([]);
    expect(toHtml(khojalyReport)).toContain('<a href="#q0-0-0"><bdi>Some 137</bdi></a>');
  });

  it('is there though no figure was found in it', () => {
    const [silent] = sheetsOf(pageOf([{ id: 'silent', text: 'Nothing was counted.' }]));
    expect(wordsIn(silent!)).toContain('Nothing was counted.');
    expect(silent).toContain('0 figures');
  });
});

describe('a long article', () => {
  const filler = 'The night was calm and the harbour lay still. ';
  const long = (before: number) =>
    `${filler.repeat(before)}Fourteen people drowned off Tarn Island on Monday. ${filler.repeat(before)}`;

  it('is whole up to 200,000 characters', () => {
    const text = long(Math.floor((WHOLE_ARTICLE - 100) / 2 / filler.length));
    expect(text.length).toBeLessThanOrEqual(WHOLE_ARTICLE);
    const [sheet] = sheetsOf(pageOf([{ id: 'a', text }]));
    expect(wordsIn(sheet!)).toContain(text.trim());
    expect(sheet).not.toContain('left out');
  });

  it('is beyond that what stands around its figures, and says what is left out', () => {
    const text = long(5_000);
    const page = pageOf([{ id: 'a', text }]);
    const [sheet] = sheetsOf(page);
    expect(page.length).toBeLessThan(60_000);
    expect(sheet).toContain('<a href="#q0-0-0" title="killed: one source">Fourteen</a></mark></span> people drowned');
    expect(sheet).toMatch(
      /A long text of 4\d\d,\d{3} characters: 3,0\d\d of them, those around its figures, are shown here\./u,
    );
    expect(sheet!.match(/… 2\d\d,\d{3} characters left out …/gu)).toHaveLength(2);
    expect(sheet).toContain(filler.trim());
  });

  it('leads to no figure that has no room in it', () => {
    const figures = Array.from(
      { length: 700 },
      (_, n) => `At least ${n + 10} people were killed in town ${n}. ${filler.repeat(6)}`,
    );
    const text = figures.join('');
    expect(text.length).toBeGreaterThan(WHOLE_ARTICLE);
    const page = pageOf([{ id: 'a', text }]);
    const [sheet] = sheetsOf(page);
    expect(sheet!.length).toBeLessThan(WHOLE_ARTICLE * 3);
    const names = new Set([...page.matchAll(/\sid="(in-[^"]*)"/gu)].map(([, name]) => name));
    const links = [...page.matchAll(/href="#(in-[^"]*)"/gu)].map(([, name]) => name);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((name) => !names.has(name))).toEqual([]);
    expect(page).toMatch(/<li id="q[^"]*"><blockquote/u);
  });

  it('with one hundred others is whole as long as there is room for all', () => {
    const text = 'x'.repeat(WHOLE_ARTICLE);
    const articles = Array.from({ length: 101 }, (_, n) => ({ id: `${n}`, text }));
    const report = {
      ...khojalyReport,
      articles: articles.map((article) => reportArticle(article, null, [])),
      claims: [],
      events: [],
    };
    const sheets = sheetsOf(toHtml(report, { articles }));
    expect(sheets).toHaveLength(101);
    expect(sheets.filter((sheet) => sheet.includes('A long text of')).length).toBe(1);
  });
});
