/** One comparison of so many claims, alone in its process: prints the seconds it took, those of a core (with what collects garbage beside it), and the peak of memory. */
import { pathToFileURL } from 'node:url';
import { readings } from './own-readings.ts';

const { compareReadings } = (await import(pathToFileURL('dist/index.js').href)) as typeof import('../src/index.ts');
const given = readings(Number(process.argv[2]));
const begun = performance.now();
const from = process.cpuUsage();
compareReadings(given);
const { user } = process.cpuUsage(from);
const seconds = (performance.now() - begun) / 1000;
console.log(
  `${seconds.toFixed(1)} s (${(user / 1e6).toFixed(1)} s of a core), ${(process.resourceUsage().maxRSS / 2 ** 20).toFixed(2)} GB`,
);
