/** A word in lower case and where it begins, or ends. */
export interface WordBefore {
  word: string;
  start: number;
}
export interface WordAfter {
  word: string;
  end: number;
}

/** The words before `at` in `text`, nearest first, at most `count`, not beyond `from`: lower case. */
export function wordsBefore(text: string, at: number, from: number, count: number): WordBefore[] {
  const found: WordBefore[] = [];
  let end = at;
  while (found.length < count) {
    while (end > from && !isWord(text.charCodeAt(end - 1))) end--;
    let start = end;
    while (start > from && isWord(text.charCodeAt(start - 1))) start--;
    if (start === end) break;
    found.push({ word: text.slice(start, end).toLowerCase(), start });
    end = start;
  }
  return found;
}

/** The words from `at` on, at most `count`, not beyond `to`: lower case. */
export function wordsAfter(text: string, at: number, to: number, count: number): WordAfter[] {
  const found: WordAfter[] = [];
  let start = at;
  while (found.length < count) {
    while (start < to && !isWord(text.charCodeAt(start))) start++;
    let end = start;
    while (end < to && isWord(text.charCodeAt(end))) end++;
    if (start === end) break;
    found.push({ word: text.slice(start, end).toLowerCase(), end });
    start = end;
  }
  return found;
}

function isWord(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    unit === 39 ||
    unit === 45 ||
    unit === 0x2019 ||
    (unit >= 0xc0 && unit < 0x2000)
  );
}
