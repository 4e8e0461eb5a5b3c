import { describe, expect, it } from 'vitest';
import { gapMode, readGaps, refreshGaps } from './gap-list.ts';
import type { CorpusLine } from './line-corpus.ts';

/** A test for each line; those on the list of known gaps must fail. `problemsOf` says what is wrong with one. */
export function checkLines(
  name: string,
  gapFile: URL,
  lines: readonly CorpusLine[],
  problemsOf: (line: CorpusLine) => string[],
): void {
  const gaps = readGaps(gapFile);
  if (gapMode !== null) {
    it(`refreshes the known gaps of ${name}`, () => {
      const failing = lines
        .map((line) => ({ key: keyOf(line), problems: problemsOf(line) }))
        .filter(({ problems }) => problems.length > 0);
      expect(
        refreshGaps(gapFile, `Lines of ${name} that are not read right today.`, [
          { name, cases: lines.length, failing },
        ]),
      ).toEqual([]);
    });
    return;
  }
  describe(name, () => {
    it('lists as known gaps only lines that it holds', () => {
      const keys = new Set(lines.map(keyOf));
      expect([...gaps].filter((key) => !keys.has(key))).toEqual([]);
    });
    for (const line of lines) {
      const check = () => expect(problemsOf(line)).toEqual([]);
      if (gaps.has(keyOf(line))) it.fails(`known gap (closed? \`npm run gaps\`): ${keyOf(line)}`, check);
      else it(keyOf(line), check);
    }
  });
}

function keyOf({ text, expected }: CorpusLine): string {
  return `${text} => ${expected}`;
}
