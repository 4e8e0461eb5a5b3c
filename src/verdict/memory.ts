import type { Estimate, Finding } from '../model/finding.ts';
import type { Note } from '../model/note.ts';
import type { Reading } from '../model/reading.ts';
import type { LinkedEvent } from '../model/report.ts';
import type { Source } from './independence.ts';

/** All that judging one event brings. */
export interface Judged {
  findings: Finding[];
  estimates: Estimate[];
  notes: Note[];
}

/**
 * What was judged of each event the last time, for an archive that is asked again after a few changes: an event is
 * judged anew only when it, an article of it or the voice of one has changed. For one lexicon and one policy.
 */
export class JudgeMemory {
  #known = new Map<string, Judged>();
  #next = new Map<string, Judged>();
  readonly #serials = new WeakMap<Reading, number>();
  #count = 0;

  /** What is remembered of the event, or what `judge` says. */
  recall(key: string, judge: () => Judged): Judged {
    const judged = this.#known.get(key) ?? judge();
    this.#next.set(key, judged);
    return judged;
  }

  /** Forgets the events that did not come up since the last call. */
  settle(): void {
    this.#known = this.#next;
    this.#next = new Map();
  }

  /** All that a judgement looks at; readings are known by what object they are, for nothing in one ever changes. */
  keyOf(event: LinkedEvent, sources: ReadonlyMap<string, Source>, readings: ReadonlyMap<string, Reading>): string {
    const { links: _, nearMisses: __, ...told } = event;
    const heard = event.articleIds.map((id) => {
      const reading = readings.get(id);
      const source = sources.get(id);
      return [reading && this.#serialOf(reading), source?.voice, source?.reprinted];
    });
    return JSON.stringify([told, heard]);
  }

  #serialOf(reading: Reading): number {
    let serial = this.#serials.get(reading);
    if (serial === undefined) {
      serial = this.#count++;
      this.#serials.set(reading, serial);
    }
    return serial;
  }
}
