/** What one reading more costs an archive, beside comparing all anew: npx tsx bench/archive.ts [readings …] */
import { pathToFileURL } from 'node:url';
import { cost } from './cost.ts';
import { readings } from './own-readings.ts';

const { compareReadings, createArchive } = (await import(
  pathToFileURL('dist/index.js').href
)) as typeof import('../src/index.ts');

console.log('readings   add ms   report after it s   compareReadings s');
for (const count of process.argv.slice(2).map(Number)) {
  const [last, ...others] = readings(count * 8).toReversed();
  const archive = createArchive();
  for (const reading of others) archive.add(reading);
  archive.report();
  const add = cost(() => archive.add(last!));
  const report = cost(() => archive.report());
  const all = [...others, last!];
  const batch = cost(() => compareReadings(all));
  console.log(
    `${String(count).padStart(8)} ${(add * 1000).toFixed(2).padStart(8)} ${report.toFixed(2).padStart(19)} ${batch.toFixed(2).padStart(19)}`,
  );
}
