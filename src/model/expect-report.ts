import { InputError } from './input-error.ts';
import type { Report } from './report.ts';

const LISTS = ['articles', 'claims', 'events', 'notes'] as const satisfies readonly (keyof Report)[];

/** @throws {InputError} when the value is no report of this version: told before any work, and not from deep inside. */
export function expectReport(value: Report, argument = 'report'): void {
  const given: unknown = value;
  if (typeof given !== 'object' || given === null) {
    const message = `expected a report, got ${given === null ? 'null' : typeof given}`;
    throw new InputError(`${argument}: ${message}`, [{ path: [], message }]);
  }
  const missing = LISTS.find((field) => !Array.isArray((given as Partial<Report>)[field]));
  if (missing === undefined) return;
  const message = 'expected a list, as `crossCheck` and `compareReadings` give it';
  throw new InputError(`${argument}.${missing}: ${message}`, [{ path: [missing], message }]);
}
