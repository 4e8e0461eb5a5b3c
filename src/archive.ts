import { type ArchiveChange, changeOf, lineOf } from './archive-log.ts';
import { checkOptions, checkReading, inputError, skippedNote } from './border.ts';
import { diffReports } from './diff/diff-reports.ts';
import type { Note } from './model/note.ts';
import type { Reading } from './model/reading.ts';
import type { Report } from './model/report.ts';
import type { ReportDiff } from './model/report-diff.ts';
import type { CompareOptions } from './options.ts';
import { compare } from './pipeline.ts';
import { JudgeMemory } from './verdict/memory.ts';

/** How an archive compares, and what it starts with. */
export interface ArchiveOptions extends CompareOptions {
  /** Lines of an earlier one, without line breaks: all that {@link Archive.lines} or `onLine` gave. @default [] */
  lines?: Iterable<string>;
  /** Called with the line of each change, before it is made: to be kept. Should it throw, the change is not made. */
  onLine?: (line: string) => void;
}

/**
 * Readings that come and go one by one. At every point its report equals that of `compareReadings` on the readings that
 * are in it, whatever way led there.
 */
export interface Archive {
  /** Readings in it. */
  readonly size: number;
  /** What of the lines given could not be used: a `border/skipped` each. */
  readonly notes: readonly Note[];
  has(articleId: string): boolean;
  /** Ids of the articles in it, sorted. */
  ids(): string[];
  /** Puts a reading in. @throws {InputError} when something is wrong with it, or its article's id is there already. */
  add(reading: Reading): void;
  /** Puts a reading in the place of the one with its article's id. @throws {InputError} when there is none. */
  correct(reading: Reading): void;
  /** Takes the reading of an article out; false when there is none. */
  remove(articleId: string): boolean;
  /** What the articles in it say together. Made anew only after a change, and of the events judges only what changed. */
  report(): Report;
  /** What has changed since a report of it. */
  changesSince(report: Report): ReportDiff;
  /** The fewest lines an archive with the same readings can be made from: one for each, by article id. */
  lines(): Generator<string, void, undefined>;
}

/**
 * An archive that grows: each reading is checked and kept as it comes, and costs no more in a large archive than in a
 * small one. The report after a change links all mentions anew, since how much a word says depends on all articles; it
 * judges only the events that changed. `corroborate/node` keeps one in a file.
 *
 * @throws {InputError} when an option is wrong. Broken lines are skipped, and told in `notes`.
 *
 * @example
 * ```ts
 * import { createArchive, readArticle } from 'corroborate';
 *
 * const archive = createArchive();
 * archive.add(readArticle({ id: 'a', source: 'Herald', text: 'A ferry sank off Lome on Sunday. Nine people died.' }));
 * const monday = archive.report();
 * archive.add(readArticle({ id: 'b', source: 'Post', text: 'A ferry sank off Lome on Sunday. Nine people died.' }));
 * archive.changesSince(monday).articles.added; //=> [ 'b' ]
 * ```
 */
export function createArchive(options: ArchiveOptions = {}): Archive {
  return archiveOf(options).archive;
}

/** An archive, and the way to make a change in it that is checked already and that nobody else holds. */
export function archiveOf(options: ArchiveOptions): { archive: Archive; make: (change: ArchiveChange) => void } {
  const { lines = [], onLine, ...given } = options ?? {};
  const compareOptions = checkOptions(given);
  checkOwnOptions(lines, onLine);
  const readings = new Map<string, Reading>();
  const memory = new JudgeMemory();
  const notes: Note[] = [];
  let latest: Report | null = null;

  const make = (change: ArchiveChange): void => {
    latest = null;
    if ('remove' in change) readings.delete(change.remove);
    else {
      const reading = 'add' in change ? change.add : change.correct;
      readings.set(reading.article.id, reading);
    }
  };
  const keepAndMake = (change: ArchiveChange): void => {
    onLine?.(lineOf(change));
    make(change);
  };
  const current = (): Report => {
    latest ??= compare({ items: [...readings.values()], notes: [] }, compareOptions, memory);
    return latest;
  };
  let number = 0;
  for (const line of lines) {
    const place = `lines[${number++}]`;
    const { change, trouble } = changeOf(line);
    if (change === null) notes.push(skippedNote(place, `${place}: ${trouble}`));
    else make(change);
  }
  const archive: Archive = {
    get size() {
      return readings.size;
    },
    notes,
    has: (articleId) => readings.has(articleId),
    ids: () => [...readings.keys()].sort(),
    add: (given) => keepAndMake({ add: newReading(given, (id) => readings.has(id)) }),
    correct: (given) => keepAndMake({ correct: knownReading(given, (id) => readings.has(id)) }),
    remove: (articleId) => {
      if (!readings.has(articleId)) return false;
      keepAndMake({ remove: articleId });
      return true;
    },
    // A copy, for what the caller does with it must not show in the next. A report is JSON.
    report: () => JSON.parse(JSON.stringify(current())) as Report,
    changesSince: (report) => diffReports(report, current()),
    *lines() {
      for (const id of this.ids()) yield lineOf({ add: readings.get(id)! });
    },
  };
  return { archive, make };
}

/** A copy of the reading, for what the caller does with his own must not show in a report. */
export function newReading(given: unknown, has: (articleId: string) => boolean): Reading {
  const reading = checked(given);
  const { id } = reading.article;
  if (has(id)) throw wrongId(`${JSON.stringify(id)} is the id of an article in the archive already`);
  return reading;
}

export function knownReading(given: unknown, has: (articleId: string) => boolean): Reading {
  const reading = checked(given);
  const { id } = reading.article;
  if (!has(id)) throw wrongId(`${JSON.stringify(id)} is the id of no article in the archive`);
  return reading;
}

function checked(given: unknown): Reading {
  const result = checkReading(given);
  if (!result.ok) throw inputError('reading', result.issues);
  return JSON.parse(JSON.stringify(result.value)) as Reading;
}

function wrongId(message: string): Error {
  return inputError('reading', [{ path: ['article', 'id'], message }]);
}

function checkOwnOptions(lines: unknown, onLine: unknown): void {
  const isIterable = typeof lines === 'object' && lines !== null && Symbol.iterator in lines;
  if (!isIterable) throw inputError('options', [{ path: ['lines'], message: 'expected an iterable of lines' }]);
  const isCall = onLine === undefined || typeof onLine === 'function';
  if (!isCall) throw inputError('options', [{ path: ['onLine'], message: 'expected a function' }]);
}
