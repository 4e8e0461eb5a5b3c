// Two papers, one event: do their figures agree?
import { crossCheck } from 'corroborate';

const report = crossCheck([
  {
    id: 'a',
    source: 'Harbour Post',
    publishedAt: '2026-03-03',
    title: 'Ferry sinks off Tarn Island',
    text: 'A ferry sank off Tarn Island on Monday. Fourteen people drowned and 31 were rescued, the coastguard said.',
  },
  {
    id: 'b',
    source: 'Evening Ledger',
    publishedAt: '2026-03-04',
    title: 'Tarn Island ferry disaster: 14 dead',
    text: 'At least 14 people died when a ferry sank near Tarn Island on Monday. Lifeboats rescued 28 passengers.',
  },
]);

for (const event of report.events) {
  console.log(event.label);
  for (const finding of event.findings) console.log(`- ${finding.verdict}: ${finding.summary}`);
}
