import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Known gaps: cases that fail today and are meant to pass. They run as expected failures, so a closed one turns red
 * until it is struck from the list with `npm run gaps`; `npm run gaps:accept` also writes new ones down.
 */
export interface GapList {
  has(key: string): boolean;
  keys: readonly string[];
}

/** `close` strikes what passes now, `accept` also adds what fails; `null` only checks. */
export const gapMode: 'close' | 'accept' | null =
  process.env.GAPS === 'close' || process.env.GAPS === 'accept' ? process.env.GAPS : null;

/** One key a line; lines of `# …` say where a key stands and, after a key, `  # …` what is wrong with it. */
export function readGaps(file: URL): GapList {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const keys = lines.filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('  '));
  const set = new Set(keys);
  return { keys, has: (key) => set.has(key) };
}

export interface GapGroup {
  name: string;
  cases: number;
  failing: readonly { key: string; problems: readonly string[] }[];
}

/**
 * Writes the list anew and returns the cases that fail without being on it (kept off it in mode `close`).
 * Prints how many of each group pass.
 */
export function refreshGaps(file: URL, title: string, groups: readonly GapGroup[]): string[] {
  const known = readGaps(file);
  const fresh = groups.flatMap(({ failing }) => failing.map(({ key }) => key).filter((key) => !known.has(key)));
  const kept = groups.map((group) => ({
    ...group,
    failing: gapMode === 'accept' ? group.failing : group.failing.filter(({ key }) => known.has(key)),
  }));
  const sections = kept
    .filter(({ failing }) => failing.length > 0)
    .map(({ name, failing }) =>
      [
        `# ${name}`,
        ...failing.flatMap(({ key, problems }) => [key, ...problems.map((problem) => `  ${problem}`)]),
      ].join('\n'),
    );
  writeFileSync(file, `${[`# ${title}`, ...sections].join('\n\n')}\n`);
  console.log([...groups.map(rate), rate(total(groups))].join('\n'));
  return gapMode === 'accept' ? [] : fresh;
}

function rate({ name, cases, failing }: GapGroup): string {
  const passing = cases - failing.length;
  return `${name.padEnd(32)} ${String(passing).padStart(4)} of ${String(cases).padStart(4)}  ${Math.round((100 * passing) / cases)} %`;
}

function total(groups: readonly GapGroup[]): GapGroup {
  return {
    name: 'all',
    cases: groups.reduce((sum, { cases }) => sum + cases, 0),
    failing: groups.flatMap(({ failing }) => failing),
  };
}
