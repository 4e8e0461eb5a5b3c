/** A place in a text as editors count: lines and columns from 1, columns in UTF-16 units. */
export interface LinePlace {
  line: number;
  column: number;
}

/** Where an offset stands. A line ends with LF, CR or both. */
export function placeIn(text: string, offset: number): LinePlace {
  let line = 1;
  let lineStart = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|[\r\n]/gu)) {
    if (index + end.length > offset) break;
    line++;
    lineStart = index + end.length;
  }
  return { line, column: offset - lineStart + 1 };
}
