/** One comparison of so many claims, alone in its process: prints the seconds of a core and the peak of memory. */
import { pathToFileURL } from 'node:url';
import { readings } from './own-readings.ts';

const { compareReadings } = (await import(pathToFileURL('dist/index.js').href)) as typeof import('../src/index.ts');
const given = readings(Number(process.argv[2]));
const from = process.cpuUsage();
compareReadings(given);
const { user } = process.cpuUsage(from);
console.log(`${(user / 1e6).toFixed(1)} s of a core, ${(process.resourceUsage().maxRSS / 2 ** 20).toFixed(2)} GB`);
