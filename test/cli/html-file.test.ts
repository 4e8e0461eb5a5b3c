import { describe, expect, it } from 'vitest';
import { readHtmlFile } from '../../src/cli/html-file.ts';

const paragraph =
  'A ferry sank off Tarn Island on Monday, and the coast guard said that fourteen people had drowned in the cold water. ';
const body = `<p>${paragraph.repeat(3)}</p><p>${paragraph.repeat(2)}<b>Four</b>teen others swam ashore.</p>`;
const pageOf = (head: string, main = body) =>
  `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a><a href="/n">News</a></nav><article><h1>Ferry sinks</h1>${main}</article><footer>12 people read this</footer></body></html>`;

describe('a saved page', () => {
  it('gives its main text, one paragraph per block', () => {
    const fields = readHtmlFile(pageOf('<title>Ferry sinks</title>'))!.fields;
    expect(fields.title).toBe('Ferry sinks');
    const paragraphs = String(fields.text).split('\n\n');
    expect(paragraphs.at(-1)).toBe(`${paragraph.repeat(2)}Fourteen others swam ashore.`);
    expect(fields.text).not.toContain('12 people read');
  });

  it('says its source, date and address in meta elements', () => {
    const { fields } = readHtmlFile(
      pageOf(
        '<meta property="og:title" content="Ferry"><meta property="og:site_name" content="Tarn Herald"><meta property="article:published_time" content="2026-03-03T08:00:00+00:00"><link rel="canonical" href="https://tarn.example/ferry">',
      ),
    )!;
    expect(fields).toMatchObject({
      title: 'Ferry',
      source: 'Tarn Herald',
      publishedAt: '2026-03-03T08:00:00+00:00',
      url: 'https://tarn.example/ferry',
      language: 'en',
    });
  });

  it('or in schema.org data', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite' },
        { headline: 'Ferry', datePublished: '2026-03-03', publisher: { name: 'Tarn Herald' } },
      ],
    };
    const { fields } = readHtmlFile(
      pageOf(
        `<script type="application/ld+json">{</script><script type="application/ld+json">${JSON.stringify(data)}</script>`,
      ),
    )!;
    expect(fields).toMatchObject({ title: 'Ferry', source: 'Tarn Herald', publishedAt: '2026-03-03' });
  });

  it('says no date rather than a wrong one', () => {
    expect(readHtmlFile(pageOf('<meta name="date" content="3rd March">'))!.fields.publishedAt).toBeNull();
  });

  it('runs no script, and takes none for text', () => {
    const hostile =
      '<script>globalThis.owned = true; document.body.innerHTML = "150 died"</script><img src=x onerror="globalThis.owned = true">';
    const { fields } = readHtmlFile(pageOf('', hostile + body))!;
    expect(fields.text).not.toMatch(/\bowned|150/u);
    expect('owned' in globalThis).toBe(false);
  });

  it.each([
    ['nothing', ''],
    ['no HTML', '\0\0<<<>>>'],
  ])('of %s is no article', (_, content) => {
    expect(readHtmlFile(content)).toBeNull();
  });

  it('too deep to be an article is told, at once', () => {
    const deep = `${'<div>'.repeat(5000)}${paragraph}${'</div>'.repeat(5000)}`;
    expect(() => readHtmlFile(pageOf('', deep))).toThrow('no article: nested more than 250 deep');
  });

  it('of too many elements is told', () => {
    expect(() => readHtmlFile(pageOf('', '<i>12</i>'.repeat(20_001)))).toThrow('no article: more than 20000 elements');
  });
});
