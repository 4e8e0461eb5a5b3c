// One self-contained page of a report: no script, no network. Here only its outline is printed.
import { crossCheck } from 'corroborate';
import { toHtml } from 'corroborate/report/html';

const report = crossCheck([
  {
    id: 'a',
    source: 'Harbour Post',
    publishedAt: '2026-03-03',
    title: 'Nine dead in Calder mine',
    text: 'An explosion in a mine in Calder killed nine miners on Monday.',
  },
  {
    id: 'b',
    source: 'Evening Ledger',
    publishedAt: '2026-03-03',
    title: 'Mine blast in Calder kills 12',
    text: 'Twelve miners were killed when an explosion tore through a mine in Calder on Monday, the owner said.',
  },
]);

const page = toHtml(report);

console.log(page.slice(0, page.indexOf('>') + 1));
for (const [, heading] of page.matchAll(/<h[12][^>]*>([^<]*)</gu)) console.log(`- ${heading}`);
console.log(
  `scripts: ${page.match(/<script/gu)?.length ?? 0}, links to elsewhere: ${page.match(/(?:src|href)="http/gu)?.length ?? 0}`,
);
