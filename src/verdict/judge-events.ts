import type { Note } from '../model/note.ts';
import type { Reading } from '../model/reading.ts';
import type { LinkedEvent, ReportEvent } from '../model/report.ts';
import type { VerdictSettings } from './settings.ts';

/** What the sources say together about every event, and what contradicts itself inside one article. */
export function judgeEvents(
  _events: readonly LinkedEvent[],
  _readings: readonly Reading[],
  _settings: VerdictSettings,
): { events: ReportEvent[]; notes: Note[] } {
  return { events: [], notes: [] };
}
