import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { pathInWords, withoutBlanks } from '../border.ts';
import type { Article } from '../model/article.ts';
import { ArticleSchema, checkAgainst } from '../schema.ts';
import { type InputKind, KINDS_BY_EXTENSION } from './file-kinds.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import { type Found, found, problem, troubleInWords } from './problem.ts';
import { looksLikeJsonLines, readJsonLines } from './read-lines.ts';
import { decode, textOf } from './stream-text.ts';
import type { Terminal } from './terminal.ts';
import { readTextFile } from './text-file.ts';

/** Where an article was found. */
export interface Origin {
  /** As the user gave it; `-` is standard input. */
  file: string;
  /** The whole file, where the article's text stands in it as it is. */
  content: string | null;
}

export interface FoundArticle {
  article: Article;
  origin: Origin;
  /** On which line of its file it stands, where each line is an article; from 1. */
  line: number | null;
}

/** An article before it is checked: its id unless it says one, and how its fields are named in a message. */
interface Candidate {
  fields: unknown;
  defaultId: string;
  file: string;
  content: string | null;
  line: (field: string) => number | null;
  name: string;
}

/** What an article goes by that says no id: its file. */
function idOf(file: string): string {
  return file === '-' ? 'stdin' : file;
}

/** An object or a list of them; not "[Update 2] Twelve people died". */
const LOOKS_LIKE_JSON = /^\s*(?:\{\s*["}]|\[\s*[{\]])/u;

const LOOKS_LIKE_HTML = /^\s*<(?:!doctype html|html)\b/iu;

/** The files that the arguments name, with their sizes. */
export async function filesNamed(names: readonly string[], cwd: string): Promise<FoundFile[]> {
  const files: FoundFile[] = [];
  for await (const file of findFiles(names, cwd)) files.push(file);
  return files;
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield chunk;
    onBytes(chunk.length);
  }
}

/** Articles of all the files, one by one and in order; a file or line that can't be used becomes a problem. */
export async function* articlesIn(
  files: readonly FoundFile[],
  kind: InputKind | null,
  terminal: Terminal,
  onBytes: (count: number) => void = () => {},
): AsyncGenerator<Found<FoundArticle>> {
  const seen = new Map<string, string>();
  for await (const next of candidatesIn(files, kind, terminal, onBytes)) {
    const checked = next.problem === null ? checkCandidate(next.value) : next;
    if (checked.problem !== null) {
      yield checked;
      continue;
    }
    const { id } = checked.value;
    const before = seen.get(id);
    const { file, content, line, name } = next.value!;
    if (before === undefined)
      yield found({ article: checked.value, origin: { file, content }, line: content === null ? line('') : null });
    else
      yield problem(
        file,
        line('id'),
        `${fieldInWords(name, ['id'])}: ${JSON.stringify(id)} is the id of an article in ${before} already`,
      );
    seen.set(id, before ?? file);
  }
}

async function* candidatesIn(
  files: readonly FoundFile[],
  kind: InputKind | null,
  terminal: Terminal,
  onBytes: (count: number) => void,
): AsyncGenerator<Found<Candidate>> {
  for (const { file, path, problem: trouble, size } of files) {
    if (trouble !== null) {
      yield problem(file, null, trouble);
      continue;
    }
    try {
      const known = kind ?? KINDS_BY_EXTENSION.get(extname(file).toLowerCase()) ?? (file === '-' ? null : 'text');
      if (known === 'jsonl')
        yield* fromLines(file, counted(path === null ? terminal.stdin : createReadStream(path), onBytes));
      else {
        yield* fromWhole(file, path === null ? await textOf(terminal.stdin) : decode(await readFile(path)), known);
        onBytes(size);
      }
    } catch (error) {
      yield problem(file, null, troubleInWords(error));
    }
  }
}

async function* fromLines(file: string, chunks: Parameters<typeof readJsonLines>[1]): AsyncGenerator<Found<Candidate>> {
  for await (const next of readJsonLines(file, chunks)) {
    if (next.problem !== null) yield next;
    else yield candidate(file, next.value.json, `${idOf(file)}:${next.value.line}`, next.value.line, '');
  }
}

async function* fromWhole(file: string, content: string, kind: InputKind | null): AsyncGenerator<Found<Candidate>> {
  if (kind === 'json') yield* fromJson(file, content);
  else if (kind === 'html') yield* fromHtml(file, content);
  else if (kind !== null) yield* fromText(file, content, kind === 'markdown' ? 'markdown' : 'text');
  // Standard input says what it is by how it starts.
  else if (looksLikeJsonLines(content)) yield* fromLines(file, [content]);
  else if (LOOKS_LIKE_JSON.test(content)) yield* fromJson(file, content);
  else if (LOOKS_LIKE_HTML.test(content)) yield* fromHtml(file, content);
  // Plain text with a heading is Markdown, and is read the same without one.
  else yield* fromText(file, content, 'markdown');
}

function* fromText(file: string, content: string, kind: 'text' | 'markdown'): Generator<Found<Candidate>> {
  const read = readTextFile(content, kind);
  if (!read.ok) {
    yield problem(file, read.line, read.message);
    return;
  }
  const { fields, lines } = read.article;
  yield {
    value: { fields, defaultId: idOf(file), file, content, line: (field) => lines.get(field) ?? null, name: '' },
    problem: null,
  };
}

async function* fromHtml(file: string, content: string): AsyncGenerator<Found<Candidate>> {
  // Loaded where a page is read: the parser takes longer to load than a small text to read.
  const { readHtmlFile } = await import('./html-file.ts');
  const article = readHtmlFile(content);
  if (article === null) yield problem(file, null, 'no article found in this page');
  else yield found({ fields: article.fields, defaultId: idOf(file), file, content: null, line: () => null, name: '' });
}

function* fromJson(file: string, content: string): Generator<Found<Candidate>> {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    yield problem(file, lineOfSyntaxError(error, content), 'expected JSON: an article or a list of articles');
    return;
  }
  if (!Array.isArray(json)) yield candidate(file, json, idOf(file), null, '');
  else
    for (const [index, item] of json.entries())
      yield candidate(file, item, `${idOf(file)}[${index}]`, null, `articles[${index}]`);
}

function candidate(
  file: string,
  fields: unknown,
  defaultId: string,
  line: number | null,
  name: string,
): Found<Candidate> {
  return found({ fields, defaultId, file, content: null, line: () => line, name });
}

function checkCandidate({ fields, defaultId, file, line, name }: Candidate): Found<Article> {
  const given = withoutBlanks(fields);
  const isObject = typeof given === 'object' && given !== null && !Array.isArray(given);
  const checked = checkAgainst(ArticleSchema, isObject && !('id' in given) ? { ...given, id: defaultId } : given);
  if (checked.ok) return found(checked.value);
  const words = checked.issues.map((issue) => `${fieldInWords(name, issue.path)}: ${issue.message}`);
  const [field] = checked.issues[0]?.path ?? [];
  return problem(file, line(String(field ?? '')), words.join('; '));
}

/** `articles[3].text`, `text`, `article` */
function fieldInWords(name: string, path: (string | number)[]): string {
  return pathInWords(name, path).replace(/^\./u, '') || 'article';
}

function lineOfSyntaxError(error: unknown, content: string): number | null {
  const position = /at position (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1];
  const end = position === undefined ? content.length : Number(position);
  return content.slice(0, end).split('\n').length;
}
