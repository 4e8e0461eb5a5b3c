import fc from 'fast-check';
import type { Report } from '../../src/model/report.ts';

const IDS = new Set([
  'id',
  'articleId',
  'mentionId',
  'claimIds',
  'articleIds',
  'mainEventId',
  'partOf',
  'silentArticleIds',
  'staleArticleIds',
]);
const WORDS = new Set([
  'verdict',
  'level',
  'from',
  'to',
  'modifier',
  'kind',
  'basis',
  'role',
  'status',
  'field',
  'standing',
]);

/** The report with every free text replaced; ids and the words of the contract stay, so that it is still a report. */
export function withText(report: Report, text: string): Report {
  const replace = (value: unknown, key: string): unknown => {
    if (IDS.has(key) || (WORDS.has(key) && !(key === 'kind' && value === null))) return value;
    if (typeof value === 'string') return text;
    if (Array.isArray(value)) return value.map((item) => replace(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replace(inner, name)]));
  };
  return replace(report, '') as Report;
}

/** What has broken pages, tables and spreadsheets before. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!-- --><a href="javascript:alert(1)">12</a>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://a.example/"onclick="alert(1)',
  'https://a.example/)[x](javascript:alert(1)',
  '[12](javascript:alert(1)) ![x](https://a.example/x.png) `code` **bold** | cell |',
  '# heading\n\n---\n* list\n1. one\n<div>\n```\nfence',
  'www.a.example https://a.example a@b.example &lt;b&gt; &#60;b>',
  '=HYPERLINK("https://a.example";"x")',
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '\t=1',
  ' =1',
  '＝1+1',
  'a,"b",c\r\nd',
  '\u001b[31m\u202edellik 12\u2069',
  '\ud800 12 \udc00 \0',
  ']]>&amp;<![CDATA[',
  '{{constructor}}',
];

/** Hostile pieces, put together in any way. */
export const hostileText = (): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 })), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join(''));
