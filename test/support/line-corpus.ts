import { readFileSync } from 'node:fs';

/** One line of a corpus of plain text: "what is read => what is expected". */
export interface CorpusLine {
  text: string;
  expected: string;
  /** The day of the `@` line above it, `null` after "@ none". */
  printed: string | null;
  /** The sentences of the "@ lead" line above it; else empty. */
  lead: string;
}

/**
 * The lines of a corpus: `# …` is a comment, `@ 2024-05-16` the day of the articles that follow, `@ none` that it is not
 * known, `@ lead …` what stands before each.
 *
 * @throws {Error} for a line that is none of these.
 */
export function readLines(file: URL): CorpusLine[] {
  const lines: CorpusLine[] = [];
  let printed: string | null = null;
  let lead = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('@ lead ')) lead = line.slice(7);
    else if (line.startsWith('@ ')) printed = line === '@ none' ? null : line.slice(2);
    else {
      const at = line.indexOf(' => ');
      if (at < 0) throw new Error(`No " => " in "${line}"`);
      lines.push({ text: line.slice(0, at), expected: line.slice(at + 4), printed, lead });
    }
  }
  return lines;
}
