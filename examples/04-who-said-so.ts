// Three outlets, one origin: agreement is counted by who gave the figure, not by who printed it.
import { crossCheck } from 'corroborate';

const article = (source: string, text: string) => ({
  id: source,
  source,
  publishedAt: '2026-06-10',
  title: 'Market fire in Ostrava Bay',
  text,
});

const report = crossCheck([
  article(
    'Harbour Post',
    'A fire at a market in Ostrava Bay killed seven people on Tuesday, the interior ministry said.',
  ),
  article(
    'Evening Ledger',
    'Seven people died in Tuesday’s market fire in Ostrava Bay, according to the interior ministry.',
  ),
  article(
    'Radio West',
    'The interior ministry said seven people were killed by a market fire in Ostrava Bay on Tuesday.',
  ),
]);

for (const claim of report.claims)
  console.log(`${claim.articleId}: ${claim.quantity.text}, ${claim.attribution?.name}`);
for (const finding of report.events.flatMap((event) => event.findings)) {
  console.log(`${finding.verdict}, ${finding.independentSources} independent: ${finding.summary}`);
}
