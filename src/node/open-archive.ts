import { archiveOf, knownReading, newReading } from '../archive.ts';
import { type ArchiveChange, changeOf, lineOf } from '../archive-log.ts';
import { skippedNote } from '../border.ts';
import type { Note } from '../model/note.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import type { ReportDiff } from '../model/report-diff.ts';
import type { CompareOptions } from '../options.ts';
import { LogFile } from './archive-file.ts';

/** An archive that is kept in a file. What a call has resolved of stands on the disk, whatever happens then. */
export interface FileArchive {
  readonly size: number;
  readonly notes: readonly Note[];
  has(articleId: string): boolean;
  add(reading: Reading): Promise<void>;
  correct(reading: Reading): Promise<void>;
  remove(articleId: string): Promise<boolean>;
  report(): Report;
  changesSince(report: Report): ReportDiff;
  /** Writes the file anew with one line for each reading; the old one stays until the new one stands on the disk. */
  compact(): Promise<void>;
  close(): Promise<void>;
}

/** See `openArchive` of `corroborate/node`. */
export async function openFileArchive(path: string, options: CompareOptions): Promise<FileArchive> {
  const { archive, make } = archiveOf(options);
  const notes: Note[] = [];
  /** Ids as they will be once all that is being written stands on the disk. */
  const ids = new Set<string>();
  let number = 0;
  const has = (articleId: string): boolean => ids.has(articleId);
  const log = await LogFile.open(path, (line, isCutOff) => {
    number += 1;
    const { change, trouble } = changeOf(line);
    if (change !== null) make(change);
    else notes.push(skippedNote(`${path}:${number}`, `${path}:${number}: ${isCutOff ? 'cut off' : trouble}`));
    return change !== null;
  });
  for (const id of archive.ids()) ids.add(id);
  const keep = async (change: ArchiveChange): Promise<void> => {
    await log.append(lineOf(change));
    make(change);
  };
  return {
    get size() {
      return archive.size;
    },
    notes,
    has: (articleId) => archive.has(articleId),
    async add(given) {
      const reading = newReading(given, has);
      ids.add(reading.article.id);
      await keep({ add: reading });
    },
    async correct(given) {
      await keep({ correct: knownReading(given, has) });
    },
    async remove(articleId) {
      if (!ids.delete(articleId)) return false;
      await keep({ remove: articleId });
      return true;
    },
    report: () => archive.report(),
    changesSince: (report) => archive.changesSince(report),
    compact: () => log.replace(() => archive.lines()),
    close: () => log.close(),
  };
}
