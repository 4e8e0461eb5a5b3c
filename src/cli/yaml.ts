import { isMap, isScalar, LineCounter, parse, parseDocument } from 'yaml';

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

/** Any YAML, which JSON is a form of; throws where it is none, and tells the line. */
export function parseYaml(content: string): unknown {
  return parse(content);
}

const KEY_AND_VALUE = /^(\w+):[ \t]+([^"'[{|>&*!#%@`\s].*)$/gmu;

function quoted(line: string, key: string, value: string): string {
  return value.includes(':') ? `${key}: ${JSON.stringify(value.trimEnd())}` : line;
}

/** The lines between the dashes at the head of a text. */
export function readFrontMatter(yaml: string): TextFile {
  const counter = new LineCounter();
  // The failsafe schema reads every scalar as the text it is: `date: 2024-02-26` no Date, `id: 007` no 7.
  const read = (text: string) => parseDocument(text, { schema: 'failsafe', lineCounter: counter, prettyErrors: false });
  const strict = read(yaml);
  // "title: Marlow fire: 340 homes lost", as half of all headlines have it, is no YAML until it stands in quotes.
  const document = strict.errors.length > 0 ? read(yaml.replace(KEY_AND_VALUE, quoted)) : strict;
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
