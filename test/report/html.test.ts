import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast, atMost, between, exactly, type Interval, lessThan, moreThan } from '../../src/model/interval.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import { crossCheck } from '../../src/pipeline.ts';
import { escapeHtml, html } from '../../src/report/html/markup.ts';
import { strip } from '../../src/report/html/plot.ts';
import { scaleFor } from '../../src/report/html/scale.ts';
import { cspHash } from '../../src/report/html/sha256.ts';
import { STYLE } from '../../src/report/html/style.ts';
import { toHtml } from '../../src/report/html.ts';
import { HOSTILE, hostileText, withText } from '../support/hostile.ts';
import { khojalyArticles, khojalyReport } from '../support/reports.ts';

const page = toHtml(khojalyReport, { articles: khojalyArticles });
/** Tags, comments and declarations as they stand, in order, without the values of attributes. */
const skeletonOf = (markup: string) =>
  (markup.match(/<[^>]*>/gu) ?? []).map((tag) =>
    tag.replace(/="[^"]*"/gu, '=""').replace(/\s*\bhref=""( rel="")?/u, ''),
  );
const section = (markup: string, from: string, to: string) =>
  markup.slice(markup.indexOf(from), markup.indexOf(to, markup.indexOf(from)));

describe('toHtml', () => {
  it('puts what disagrees in front, with the figures at odds', () => {
    const front = section(page, '<nav', '</nav>');
    expect(front).toContain('<a href="#f0-0" class="contrast"><bdi>Some 137</bdi>');
    expect(front).toContain('<bdi>150 civilians</bdi></a>');
    expect(front).toContain('The figures can’t both be right');
    expect(front).not.toContain('hostages');
    expect(page.indexOf('Baku, January 1990</h2>')).toBeLessThan(page.indexOf('Khojaly massacre</h2>'));
  });

  it('has a table under every plot, with figures as printed, what they allow, and the estimate', () => {
    const table = section(page, '<caption class="hidden">killed', '</table>');
    expect(table).toContain('<a href="#in-q0-0-0"><bdi>Some 137</bdi></a>');
    expect(table).toContain('<span class="hidden">150</span>');
    expect(table).toContain('civilians');
    expect(table).toContain('<b>137</b><span class="whom">low 137, high unknown</span>');
    expect(page.match(/<table class="plot"/gu)).toHaveLength(2);
  });

  it('says which figures stand, and who is silent', () => {
    const [khojaly, baku] = khojalyReport.events;
    const findings = khojaly!.findings.map((finding) => ({
      ...finding,
      silentArticleIds: ['observer.md'],
      camps: finding.camps.map((camp, at) => ({
        ...camp,
        standing: at === 0 ? ('overtaken' as const) : camp.standing,
      })),
    }));
    const told = toHtml({ ...khojalyReport, events: [{ ...khojaly!, findings }, baku!] });
    expect(section(told, '<tr role="row" class="past">', '</tr>')).toContain('overtaken');
    expect(told).toContain('No figure for this in <bdi>observer.md</bdi>.');
  });

  it('tells in short what one source alone tells', () => {
    const ones = section(page.slice(page.lastIndexOf('<article class="event')), '<div class="ones">', '</article>');
    expect(ones.match(/<section class="finding alone v-uncorroborated/gu)).toHaveLength(2);
    expect(ones).not.toContain('<table');
  });

  it('marks each figure in its sentence', () => {
    expect(page).toContain(
      '“On 26 February 1992, <mark>613</mark> people were killed at Khojaly, including 106 women.”',
    );
  });

  it('tells at the front once what stands against each other in two findings', () => {
    const text = 'Troops killed 150 civilians in Tarnport on Monday. Some 137 people were killed in all.';
    const report = crossCheck([{ id: 'a', source: 'Herald', publishedAt: '2026-03-03', text }]);
    const disagreements = report.events[0]!.findings.filter(({ verdict }) => verdict === 'disagree');
    expect(disagreements).toHaveLength(2);
    expect(toHtml(report).match(/<li class="front /gu)).toHaveLength(1);
  });

  it('holds together: every link within the page has its place, every id is one', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...page.matchAll(/(?:href="#|aria-labelledby="|for=")([^"]*)"/gu)].flatMap(([, names]) =>
      names!.split(' '),
    );
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) expect(ids).toContain(link);
  });

  it('loads and runs nothing: its policy names its own style and no more', () => {
    const hash = createHash('sha256')
      .update(section(page, '<style>', '</style>').slice('<style>'.length))
      .digest('base64');
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    );
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\sstyle=|\son[a-z]+=|@import|url\(/iu);
  });

  it('says why reports are one event, and what nearly was', () => {
    expect(page).toContain('<summary>Why these reports are one event</summary>');
    expect(page).toMatch(/<bdi>[^<]+<\/bdi> and <bdi>[^<]+<\/bdi>: alike in place \(4\.00\)/u);
    expect(page).toContain('<summary>Alike, and not the same event (1)</summary>');
    expect(page).toMatch(
      /<bdi>Baku, January 1990<\/bdi>: too little in common\. .*alike in kind and words; unlike in day \(-5\.20\)/u,
    );
  });

  it('is a page even of nothing', () => {
    const empty = toHtml({ ...khojalyReport, articles: [], claims: [], events: [], notes: [] });
    expect(empty).toContain('0 articles, 0 events. No figures to compare.');
  });

  const harmless = (text: string) => {
    const report = withText(khojalyReport, text);
    const hostile = toHtml(report, {
      title: text,
      articles: khojalyArticles.map((article) => ({ ...article, text, title: text })),
    });
    const known = new Set(
      skeletonOf(page).concat(skeletonOf(toHtml(withText(khojalyReport, 'x'), { articles: khojalyArticles }))),
    );
    for (const tag of skeletonOf(hostile)) expect(known).toContain(tag);
    const links = [...hostile.matchAll(/href="([^"]*)"/gu)].map(([, href]) => href);
    for (const link of links) expect(link).toMatch(/^(?:#[a-z0-9-]+|https?:\/\/[^\s<>'"`]*)$/u);
    expect(hostile).not.toMatch(/\p{Surrogate}|(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
  };

  it.each(HOSTILE)('takes %j for text', harmless);

  it('takes anything for text', { timeout: 120_000 }, () => {
    fc.assert(fc.property(hostileText(), harmless), { numRuns: 40 });
  });

  it('shows little of a text of ten million characters', () => {
    const text = 'x<b>'.repeat(2_500_000);
    const huge = {
      ...khojalyReport,
      claims: khojalyReport.claims.map((claim) => ({ ...claim, sentence: { ...claim.sentence, text } })),
    };
    expect(toHtml(huge).length).toBeLessThan(200_000);
  });
});

describe('escapeHtml', () => {
  it('leaves no mark that HTML reads', () => {
    expect(escapeHtml(`<a href="x" b='y'>&amp;\`\u0000`)).toBe(
      '&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;&#96; ',
    );
  });

  it('is what a template does to text, once', () => {
    expect(html`<p title="${'"'}">${'<'}${html`<b>${'&'}</b>`}${['>', 1, null, false]}</p>`.text).toBe(
      '<p title="&quot;">&lt;<b>&amp;</b>&gt;1</p>',
    );
  });
});

it('cspHash is SHA-256', () => {
  const expected = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  expect(cspHash(STYLE)).toBe(expected(STYLE));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(cspHash(text)).toBe(expected(text));
    }),
  );
});

describe('an axis', () => {
  it.each([
    [[137, 150], [140, 145, 150], false],
    [[613], [600, 650], false],
    [[1], [0, 1, 2], false],
    [[0], [0, 1], false],
    [[12, 14], [12, 13, 14], false],
    [[100, 613], [200, 400, 600], false],
    [[3, 20000], [10, 100, 1000, 10000], true],
    [[], [], false],
  ])('for %j has the ticks %j', (numbers, ticks, logarithmic) => {
    const scale = scaleFor(numbers);
    expect([scale.ticks, scale.logarithmic]).toEqual([ticks, logarithmic]);
  });

  it('holds all its numbers, in their order', () => {
    const numbers = fc.array(fc.double({ min: -1e15, max: 1e15, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(numbers, (list) => {
        const { at, ticks } = scaleFor(list);
        const sorted = [...list, ...ticks].sort((a, b) => a - b).map(at);
        for (const [i, place] of sorted.entries()) {
          expect(place).toBeGreaterThanOrEqual(i === 0 ? 0 : sorted[i - 1]!);
          expect(place).toBeLessThanOrEqual(100);
        }
        expect(ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe('the line through a count that changed', () => {
  const report = crossCheckedToll();
  const svgs = (markup: string) =>
    [...markup.matchAll(/<svg class="strip"[^>]*>(.*?)<\/td>/gu)].map(([, inner]) => inner!);

  it('goes from each figure to the next, by date', () => {
    const rows = svgs(toHtml(report)).filter((svg) => svg.includes('class="path"'));
    const lines = rows.flatMap((svg) =>
      [...svg.matchAll(/class="path" x1="([\d.]+)%" y1="(\d+)%?" x2="([\d.]+)%" y2="(\d+)%"/gu)].map((m) =>
        m.slice(1).map(Number),
      ),
    );
    expect(rows).toHaveLength(3);
    expect(lines).toHaveLength(4);
    // What leaves one strip at its bottom enters the next at its top.
    expect(lines[0]![2]).toBe(lines[1]![0]);
    expect(lines[2]![2]).toBe(lines[3]![0]);
  });

  it('is not there where nothing was revised', () => {
    expect(page).not.toContain('class="path"');
  });
});

function crossCheckedToll() {
  const day = (n: number, toll: string) => ({
    id: `${n}`,
    source: `Paper ${n}`,
    publishedAt: `2026-03-0${n}`,
    title: 'Ferry sinks off Tarn Island',
    text: `A ferry sank off Tarn Island on Monday. ${toll} people drowned.`,
  });
  return crossCheck([day(3, 'Nine'), day(4, 'Fourteen'), day(5, 'Thirty-one')]);
}

describe('a strip of the plot says by its shape what a figure allows', () => {
  const [claim] = khojalyReport.claims;
  const shapesOf = (interval: Interval, fields: Partial<Quantity> = {}) => {
    const quantity = { ...claim!.quantity, ...interval, ...fields };
    const { text } = strip(quantity, { estimate: null, scale: scaleFor([0, 100]), path: null });
    return [...text.matchAll(/class="([^"]*)"/gu)].map(([, name]) => name).slice(1);
  };

  it.each<[string, Interval, Partial<Quantity>, string[]]>([
    ['12', exactly(12), {}, ['dot']],
    ['about 12', exactly(12), { modifier: 'approximate' }, ['about', 'dot open']],
    ['12 to 20', between(12, 20), { modifier: 'range', stated: null }, ['bar', 'dot', 'dot']],
    ['dozens', between(24, 99), { modifier: 'vague', stated: null }, ['bar vague', 'dot', 'dot']],
    ['at least 12', atLeast(12), { modifier: 'at-least' }, ['bar', 'dot', 'head']],
    ['more than 12', moreThan(12), { modifier: 'more-than' }, ['bar', 'dot open', 'head']],
    ['up to 12', atMost(12), { modifier: 'at-most' }, ['bar', 'head', 'dot']],
    ['under 12', lessThan(12), { modifier: 'less-than' }, ['bar', 'head', 'dot open']],
  ])('%s', (_, interval, fields, shapes) => {
    expect(shapesOf(interval, fields)).toEqual(shapes);
  });
});
