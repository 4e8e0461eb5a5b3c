// A part is never compared with a whole, except that it can't be larger.
import { crossCheck } from 'corroborate';

const report = crossCheck([
  {
    id: 'essay',
    source: 'Caspian Courier',
    publishedAt: '2023-01-21',
    title: 'Essay on the January 20 tragedy',
    text:
      'Soviet troops murdered 150 civilians in Baku on January 20, 1990, the essay says. ' +
      'Some 137 people were killed, including 20 women, and 611 were wounded.',
  },
]);

for (const { id, measure, population, quantity, partOf, role } of report.claims) {
  const whole = report.claims.find((claim) => claim.id === partOf);
  console.log(
    `${measure} ${population}: ${quantity.text} (${role}${whole ? ` of ${whole.quantity.text}` : ''})`,
    id.length > 0,
  );
}
for (const finding of report.events.flatMap((event) => event.findings))
  console.log(`${finding.verdict}: ${finding.summary}`);
