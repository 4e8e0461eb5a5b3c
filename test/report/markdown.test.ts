import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, toMarkdown } from '../../src/report/markdown.ts';
import { HOSTILE, hostileText, withText } from '../support/hostile.ts';
import { khojalyReport } from '../support/reports.ts';

/** A reader as lax as they come: raw HTML and bare addresses are taken for what they look like. */
const reader = new MarkdownIt({ html: true, linkify: true });

/** The opening tags of a page, without their attributes, each once. */
const tagsOf = (html: string): string[] => [...new Set(html.match(/<[a-z][a-z0-9]*/giu))].sort();

const OURS = [
  '<em',
  '<h1',
  '<h2',
  '<h3',
  '<li',
  '<p',
  '<strong',
  '<table',
  '<tbody',
  '<td',
  '<th',
  '<thead',
  '<tr',
  '<ul',
];

describe('toMarkdown', () => {
  it('is one table per finding, disagreements first', () => {
    expect(toMarkdown(khojalyReport)).toMatchInlineSnapshot(`
      "# Figures compared

      4 articles, 2 events: 1 disagree, 1 compatible, 3 one source.

      ## Baku, January 1990

      20 January 1990 · 2 articles

      ### ✗ killed: disagree

      The figures can’t both be right: 150 civilians are more than some 137 people.

      | Figure | Source | Date | Sentence |
      | ---: | --- | --- | --- |
      | Some 137 | Gazette | 1990-01-25 | **Some 137** people were killed when troops entered Baku on 20 January 1990. |
      | 150 | observer.md | 2000-01-20 | That night **150** civilians were killed in Baku, the embassy said. _(civilians; citing embassy)_ |

      _low 137, best 137, high unknown_

      ### · injured · children: one source

      Only Gazette gives a figure: 1 child injured.

      | Figure | Source | Date | Sentence |
      | ---: | --- | --- | --- |
      | 1 (“A boy”) | Gazette | 1990-01-25 | **A boy** was injured. |

      ## Khojaly massacre

      26 February 1992 · 2 articles

      ### ≈ killed: compatible

      613 and “More than 600” can both be right.

      | Figure | Source | Date | Sentence |
      | ---: | --- | --- | --- |
      | More than 600 | Courier | 2021-02-26 | **More than 600** residents died in the Khojaly massacre, according to the state commission. |
      | 613 | [The Herald](https://herald.example/khojaly) | 2022-02-25 | On 26 February 1992, **613** people were killed at Khojaly, including 106 women. |

      _best estimate 613_

      ### · hostages: one source

      Only The Herald gives a figure: 1,275 hostages.

      | Figure | Source | Date | Sentence |
      | ---: | --- | --- | --- |
      | 1,275 | [The Herald](https://herald.example/khojaly) | 2022-02-25 | Another **1,275** were taken hostage. |

      ### · killed · women: one source

      Only The Herald gives a figure: 106 women killed.

      | Figure | Source | Date | Sentence |
      | ---: | --- | --- | --- |
      | 106 | [The Herald](https://herald.example/khojaly) | 2022-02-25 | On 26 February 1992, 613 people were killed at Khojaly, including **106** women. |

      ## Inside one article

      - **The Herald**: “Thirty years on” does not fit 26 February 1992 and 25 February 2022.
      "
    `);
  });

  it('links a source to its article', () => {
    const html = reader.render(toMarkdown(khojalyReport));
    expect(html).toContain('<a href="https://herald.example/khojaly">The Herald</a>');
    expect(tagsOf(html)).toEqual(['<a', ...OURS]);
  });

  const harmless = (text: string) => {
    const html = reader.render(toMarkdown(withText(khojalyReport, text)));
    const links = html.match(/<a [^>]*>/gu) ?? [];
    for (const link of links) expect(link).toMatch(/^<a href="https?:\/\/[^"<>]*">$/u);
    expect(tagsOf(html).filter((tag) => !['<a', ...OURS].includes(tag))).toEqual([]);
    expect(html.match(/<tr/gu)).toHaveLength(12);
    expect(html.match(/<td/gu)).toHaveLength(7 * 4);
    expect(html.match(/<h2/gu)).toHaveLength(3);
  };

  it.each(HOSTILE)('takes %j for text', harmless);

  it('takes anything for text', () => {
    fc.assert(fc.property(hostileText(), harmless), { numRuns: 40 });
  });

  it('shows a text as it is', () => {
    const shown = (text: string) => reader.renderInline(escapeMarkdown(text));
    expect(shown('*12* of 13 (a_b) [x](y) 1 < 2 & 3')).toBe('*12* of 13 (a_b) [x](y) 1 &lt; 2 &amp; 3');
  });
});
