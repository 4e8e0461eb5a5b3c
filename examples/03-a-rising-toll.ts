// A toll that grows over three days is a revision, not a contradiction.
import { crossCheck } from 'corroborate';

const day = (date: string, text: string, source: string) => ({
  id: `${source} ${date}`,
  source,
  publishedAt: date,
  title: 'Earthquake in Velmora',
  text,
});

const report = crossCheck([
  day('2026-05-04', 'An earthquake struck Velmora on Monday. Nine people were killed, the mayor said.', 'Harbour Post'),
  day('2026-05-05', 'The earthquake that struck Velmora on Monday killed 23 people, rescuers said.', 'Evening Ledger'),
  day('2026-05-06', 'The death toll of Monday’s earthquake in Velmora rose to 41 from 23.', 'Harbour Post'),
]);

for (const event of report.events) {
  for (const finding of event.findings) console.log(`${finding.verdict}: ${finding.summary}`);
  for (const { measure, low, best, high, basis } of event.estimates) {
    console.log(`${measure}: low ${low}, best ${best}, high ${high} (${basis})`);
  }
}
