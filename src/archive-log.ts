import { checkReading, inputError } from './border.ts';
import type { Reading } from './model/reading.ts';

// The log of an archive: one line of JSON for each change, only ever added to. So a crash in the middle of a write can
// break the last line and no other.

/** One change of an archive. */
export type ArchiveChange = { add: Reading } | { correct: Reading } | { remove: string };

/** The line of a change, without its line break. */
export function lineOf(change: ArchiveChange): string {
  return JSON.stringify(change);
}

/** The change that a line tells, or what is wrong with it. */
export function changeOf(line: string): { change: ArchiveChange; trouble: null } | { change: null; trouble: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return broken('not a whole line of JSON');
  }
  if (typeof json !== 'object' || json === null) return broken('no change of an archive');
  if ('remove' in json && typeof json.remove === 'string') return { change: { remove: json.remove }, trouble: null };
  const given = 'add' in json ? json.add : 'correct' in json ? json.correct : undefined;
  if (given === undefined) return broken('no change of an archive');
  const checked = checkReading(given);
  if (!checked.ok) return broken(inputError('reading', checked.issues).message);
  return { change: 'add' in json ? { add: checked.value } : { correct: checked.value }, trouble: null };
}

function broken(trouble: string): { change: null; trouble: string } {
  return { change: null, trouble };
}
