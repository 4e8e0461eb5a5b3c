import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';

/** An article's fields as found in a file, not yet checked, and the line on which each stands. */
export interface RawArticle {
  fields: Record<string, unknown>;
  lines: ReadonlyMap<string, number>;
}

export type TextFile = { ok: true; article: RawArticle } | { ok: false; line: number; message: string };

/** Front matter names → article fields. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['id', 'id'],
  ['title', 'title'],
  ['source', 'source'],
  ['date', 'publishedAt'],
  ['publishedAt', 'publishedAt'],
  ['url', 'url'],
  ['language', 'language'],
]);

const FRONT_MATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/u;
/** Setext and closing-# forms are left in the text. */
const HEADING = /^\s*#[ \t]([^\r\n]*)(?:\r?\n|$)/u;

/**
 * A text or Markdown file: YAML front matter between `---` lines if there is one, then the text. In Markdown without a
 * `title` there, a `# Title` that comes first is the title and not part of the text. Nothing else is taken out: offsets
 * are into what follows.
 */
export function readTextFile(content: string, kind: 'text' | 'markdown'): TextFile {
  const front = FRONT_MATTER.exec(content);
  const article: RawArticle = { fields: {}, lines: new Map() };
  if (front !== null) {
    const read = readFrontMatter(front[1] ?? '');
    if (!read.ok) return read;
    Object.assign(article, read.article);
  }
  let text = front === null ? content : content.slice(front[0].length);
  if (kind === 'markdown' && article.fields.title === undefined) {
    const heading = HEADING.exec(text);
    if (heading !== null) {
      article.fields.title = heading[1]!.trim();
      text = text.slice(heading[0].length);
    }
  }
  article.fields.text = text;
  return { ok: true, article };
}

function readFrontMatter(yaml: string): TextFile {
  const counter = new LineCounter();
  // The failsafe schema reads every scalar as the text it is: `date: 2024-02-26` no Date, `id: 007` no 7.
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: counter, prettyErrors: false });
  const lineOf = (offset: number) => counter.linePos(offset).line + 1;
  const [error] = document.errors;
  if (error !== undefined) return { ok: false, line: lineOf(error.pos[0]), message: `front matter: ${error.message}` };
  if (document.contents === null) return { ok: true, article: { fields: {}, lines: new Map() } };
  if (!isMap(document.contents)) return { ok: false, line: 2, message: 'front matter: expected "key: value" lines' };
  const fields: Record<string, unknown> = {};
  const lines = new Map<string, number>();
  for (const { key, value } of document.contents.items) {
    const field = isScalar(key) ? FIELDS.get(String(key.value)) : undefined;
    if (field === undefined) continue;
    const line = lineOf(isScalar(key) ? (key.range?.[0] ?? 0) : 0);
    lines.set(field, line);
    if (value !== null && !isScalar(value)) {
      return { ok: false, line, message: `front matter: ${String(key)}: expected text` };
    }
    fields[field] = isScalar(value) ? value.value : null;
  }
  return { ok: true, article: { fields, lines } };
}
