import type { Reading } from '../model/reading.ts';
import type { LinkedEvent } from '../model/report.ts';
import type { LinkSettings } from './settings.ts';

/** The real-world events that mentions of several articles speak of. */
export function linkMentions(_readings: readonly Reading[], _settings: LinkSettings): LinkedEvent[] {
  return [];
}
