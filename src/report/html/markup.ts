import { cleanText } from '../clean-text.ts';

/** Finished HTML. Only {@link html} makes it, so that text can't become markup by being put in the wrong place. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Piece = Markup | string | number | false | null | readonly Piece[];

/** A template of HTML: what is put into it is text, and escaped, unless it is itself `Markup`. Attributes need quotes. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(strings.map((string, index) => string + textOf(pieces[index] ?? null)).join(''));
}

const NOTHING = new Markup('');

export function when(condition: boolean, piece: () => Markup): Markup {
  return condition ? piece() : NOTHING;
}

function textOf(piece: Piece): string {
  if (piece instanceof Markup) return piece.text;
  if (piece === false || piece === null) return '';
  return typeof piece === 'object' ? piece.map(textOf).join('') : escapeHtml(String(piece));
}

const LINE_ENDS = /\r\n|[\n\r\u2028\u2029]/u;

/** Text whose lines stay lines: for an element in which white space is `pre-line`. */
export function multiline(text: string): Markup {
  const lines = text.split(LINE_ENDS).map(escapeHtml).join('\n');
  return new Markup(lines.replace(/\n(?: ?\n)+/gu, '\n\n'));
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['`', '&#96;'],
]);

/** Safe in an element and in a quoted attribute; control and direction marks are left out. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"'`]/gu, (mark) => ENTITIES.get(mark)!);
}

/** Names and titles of a reasonable length. */
export function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
