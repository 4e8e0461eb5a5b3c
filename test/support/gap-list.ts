import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Known gaps: cases that fail today and are meant to pass. They run as expected failures, so a closed one turns red
 * until it is struck from the list.
 *
 * - `npm run gaps` strikes what passes now, and is red when something fails that was not on the list;
 * - `npm run gaps:accept` also writes down what fails;
 * - `npm run gaps:show` prints what is wrong with each, and writes nothing.
 */
export type GapMode = 'close' | 'accept' | 'show';

const MODES: Readonly<Record<string, GapMode>> = {
  gaps: 'close',
  'gaps:accept': 'accept',
  'gaps:show': 'show',
};

/** Of this run, by the name of the script; `null` only checks. */
export const gapMode: GapMode | null = MODES[process.env.npm_lifecycle_event ?? ''] ?? null;

export interface GapGroup {
  name: string;
  cases: number;
  failing: readonly { key: string; problems: readonly string[] }[];
}

/** One key a line under the `# …` of its group. */
export function readGaps(file: URL): ReadonlySet<string> {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
}

/** Writes the list anew and prints how many of each group pass; returns the failures that are not on the list. */
export function refreshGaps(file: URL, title: string, groups: readonly GapGroup[]): string[] {
  const known = readGaps(file);
  const kept = groups.map(({ name, failing }) => ({
    name,
    keys: failing.map(({ key }) => key).filter((key) => gapMode === 'accept' || known.has(key)),
  }));
  const sections = kept
    .filter(({ keys }) => keys.length > 0)
    .map(({ name, keys }) => [`# ${name}`, ...keys].join('\n'));
  if (gapMode === 'show') console.log(groups.flatMap(problemLines).join('\n'));
  else writeFileSync(file, `${[`# ${title}`, ...sections].join('\n\n')}\n`);
  console.log([...groups.map(rateLine), rateLine(sumOf(groups))].join('\n'));
  const failing = groups.flatMap((group) => group.failing.map(({ key }) => key));
  return gapMode === 'accept' ? [] : failing.filter((key) => !known.has(key));
}

function problemLines({ name, failing }: GapGroup): string[] {
  return failing.flatMap(({ key, problems }) => [`${name}: ${key}`, ...problems.map((problem) => `    ${problem}`)]);
}

function rateLine({ name, cases, failing }: GapGroup): string {
  const passing = cases - failing.length;
  const percent = cases === 0 ? 100 : Math.round((100 * passing) / cases);
  return `${name.padEnd(28)} ${String(passing).padStart(4)} of ${String(cases).padStart(4)} ${String(percent).padStart(4)} %`;
}

function sumOf(groups: readonly GapGroup[]): GapGroup {
  return {
    name: 'all',
    cases: groups.reduce((sum, { cases }) => sum + cases, 0),
    failing: groups.flatMap(({ failing }) => failing),
  };
}
