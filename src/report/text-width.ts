const ASCII = /^[\u0020-\u007e]*$/u;
/** Marks that stand on the letter before them, and joiners. */
const NO_COLUMN = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** East Asian wide and fullwidth characters, and what is shown as a picture. */
const TWO_COLUMNS =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]$/u;

/** About how many columns of a terminal a line takes: CJK two, combining marks none. */
export function textWidth(line: string): number {
  if (ASCII.test(line)) return line.length;
  let width = 0;
  for (const character of line) {
    if (!NO_COLUMN.test(character)) width += TWO_COLUMNS.test(character) ? 2 : 1;
  }
  return width;
}

/** The line filled up with spaces. */
export function padEnd(line: string, width: number): string {
  return line + ' '.repeat(Math.max(0, width - textWidth(line)));
}

/** The line cut to `width` columns, with an ellipsis when something is left out. */
export function truncate(line: string, width: number): string {
  if (textWidth(line) <= width) return line;
  let cut = '';
  let used = 1;
  for (const character of line) {
    used += textWidth(character);
    if (used > width) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}

/** Words in lines of at most `width` columns; a word longer than a line is broken. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((word) => pieces(word, width))) {
    if (line !== '' && textWidth(line) + 1 + textWidth(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && textWidth(part) + textWidth(character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
