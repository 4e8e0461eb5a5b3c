import { InputError, type InputIssue } from './errors.ts';
import type { Article } from './model/article.ts';
import type { Note } from './model/note.ts';
import type { Reading } from './model/reading.ts';
import type { CrossCheckOptions, ReadArticlesOptions } from './options.ts';
import { guardOf } from './plain-guard.ts';
import { ArticleSchema, CrossCheckOptionsSchema, checkAgainst, ReadingSchema } from './schema.ts';

// What a caller may get wrong is told here, all of it at once, before any work. A mistake about the whole call throws;
// in a batch one bad article becomes a note and the others go on ("100,000 articles with one broken"), unless none is
// left. An optional field that is blank, null or undefined counts as not given (feeds say `"source": ""`, and two
// articles without a source must not become one publisher called "").

/** What of a batch can be used, and a note for each that can't. */
export interface Batch<T> {
  items: T[];
  notes: Note[];
}

/** The article with the fields that are known and given. */
export function checkArticle(input: unknown): Article {
  const checked = checkOne(input);
  if (!checked.ok) throw inputError('article', checked.issues);
  return checked.value;
}

export function checkArticles(input: unknown): Batch<Article> {
  return checkBatch('articles', input, ['id'], checkOne);
}

const isArticle = guardOf(ArticleSchema);

/** As of readings: zod is asked only what is wrong. */
function checkOne(input: unknown): Checked<Article> {
  const given = withoutBlanks(input);
  return isArticle(given) ? { ok: true, value: given as Article } : checkAgainst(ArticleSchema, given);
}

/** One article of a stream, with its place: what of it can be used, or the note that tells why nothing can. */
export function checkStreamArticle(
  input: unknown,
  index: number,
): { index: number; article: Article; note: null } | { index: number; article: null; note: Note } {
  const checked = checkOne(input);
  if (checked.ok) return { index, article: checked.value, note: null };
  const note = skippedItem('articles', input, ['id'], index, under(index, checked.issues));
  return { index, article: null, note };
}

/** A source of articles: anything that can be iterated, at once or bit by bit; a text can be, but is none. */
export function checkSource(argument: string, input: unknown): Iterable<unknown> | AsyncIterable<unknown> {
  const isIterable =
    typeof input === 'object' && input !== null && (Symbol.iterator in input || Symbol.asyncIterator in input);
  if (isIterable) return input as Iterable<unknown> | AsyncIterable<unknown>;
  const message = `expected an iterable or async iterable, got ${typeInWords(input)}`;
  throw inputError(argument, [{ path: [], message }]);
}

export function skippedNote(articleId: string, why: string): Note {
  return { rule: 'border/skipped', level: 'warning', articleId, span: null, text: `Skipped: ${why}` };
}

function skippedItem(
  argument: string,
  item: unknown,
  idPath: readonly string[],
  index: number,
  issues: readonly InputIssue[],
): Note {
  const articleId = valueAt(item, idPath);
  return skippedNote(
    typeof articleId === 'string' ? articleId : pathInWords(argument, [index]),
    issues.map((issue) => issueInWords(argument, issue)).join('; '),
  );
}

export function checkReadings(input: unknown): Batch<Reading> {
  return checkBatch('readings', input, ['article', 'id'], checkReading);
}

const isReading = guardOf(ReadingSchema);

/** A reading as the library makes it, as nearly all are, is taken as it is; what is wrong with another, zod tells. */
export function checkReading(item: unknown): Checked<Reading> {
  return isReading(item) ? { ok: true, value: item as Reading } : checkAgainst(ReadingSchema, item);
}

type Checked<T> = { ok: true; value: T } | { ok: false; issues: InputIssue[] };

function checkBatch<T>(
  argument: string,
  input: unknown,
  idPath: readonly string[],
  check: (item: unknown) => Checked<T>,
): Batch<T> {
  const list = listOf(argument, input);
  const issues: InputIssue[] = [];
  const notes: Note[] = [];
  const skip = (index: number, found: readonly InputIssue[]): void => {
    const here = under(index, found);
    issues.push(...here);
    notes.push(skippedItem(argument, list[index], idPath, index, here));
  };
  const byId = new Map<unknown, { index: number; value: T }>();
  for (let index = 0; index < list.length; index++) {
    const checked = check(list[index]);
    if (!checked.ok) {
      skip(index, checked.issues);
      continue;
    }
    const id = valueAt(checked.value, idPath);
    const twin = byId.get(id);
    const keepsTwin = twin !== undefined && !comesBefore(checked.value, twin.value);
    if (!keepsTwin) byId.set(id, { index, value: checked.value });
    if (twin === undefined) continue;
    const [kept, dropped] = keepsTwin ? [twin.index, index] : [index, twin.index];
    const message = `${JSON.stringify(id)} is the id of ${pathInWords(argument, [kept])} as well`;
    skip(dropped, [{ path: [...idPath], message }]);
  }
  if (list.length > 0 && byId.size === 0) throw inputError(argument, issues);
  return { items: [...byId.values()].map(({ value }) => value), notes };
}

/** Of two with one id the same is kept in whatever order they come. */
function comesBefore(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) < JSON.stringify(b);
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, step) => (isObject(at) && Object.hasOwn(at, step) ? at[step] : undefined), value);
}

const isOptions = guardOf(CrossCheckOptionsSchema);

/** The options as given (a lexicon is not copied); options of the other half are allowed. */
export function checkOptions<T extends CrossCheckOptions>(input: T | undefined): T {
  const given = input ?? ({} as T);
  if (isOptions(given)) return given;
  const checked = checkAgainst(CrossCheckOptionsSchema, isObject(given) ? withoutUndefined(given) : given);
  if (!checked.ok) throw inputError('options', checked.issues);
  return given;
}

/** The options of a stream: those of reading, checked as ever, and its own. */
export function checkStreamOptions<T extends ReadArticlesOptions>(input: T | undefined): T {
  const given = input ?? ({} as T);
  if (!isObject(given)) return checkOptions(given);
  const { signal, onProgress, concurrency, ...rest } = given as ReadArticlesOptions;
  const issues: InputIssue[] = [];
  const isSignal = typeof signal === 'object' && signal !== null && 'aborted' in signal && 'reason' in signal;
  const expect = (option: string, isRight: boolean, expected: string, got: unknown): void => {
    if (got !== undefined && !isRight)
      issues.push({
        path: [option],
        message: `expected ${expected}, got ${typeof got === 'number' ? got : typeInWords(got)}`,
      });
  };
  expect('signal', isSignal, 'an AbortSignal', signal);
  expect('onProgress', typeof onProgress === 'function', 'a function', onProgress);
  expect('concurrency', Number.isInteger(concurrency) && concurrency! >= 1, 'an integer of 1 or more', concurrency);
  try {
    checkOptions(rest);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    issues.unshift(...error.issues);
  }
  if (issues.length > 0) throw inputError('options', issues);
  return given;
}

/** `articles[3].text: expected string, got number`, one line per issue. */
export function inputError(argument: string, issues: readonly InputIssue[]): InputError {
  const lines = issues.map((issue) => issueInWords(argument, issue));
  const message = lines.length === 1 ? lines[0]! : `${lines.length} problems\n  ${lines.join('\n  ')}`;
  return new InputError(message, issues);
}

function issueInWords(argument: string, issue: InputIssue): string {
  return `${pathInWords(argument, issue.path)}: ${issue.message}`;
}

/** `articles[3].text`, `options["my-option"]` */
export function pathInWords(root: string, path: InputIssue['path']): string {
  return path.reduce<string>((words, step) => {
    if (typeof step === 'number') return `${words}[${step}]`;
    return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(step) ? `${words}.${step}` : `${words}[${JSON.stringify(step)}]`;
  }, root);
}

const FIELDS = ['id', 'text', 'title', 'source', 'publishedAt', 'url', 'language'] as const;

/** A copy of the fields that are known, without the optional ones that say nothing. */
export function withoutBlanks(input: unknown): unknown {
  if (!isObject(input)) return input;
  const copy: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const value = Object.hasOwn(input, field) ? input[field] : undefined;
    const isOptional = field !== 'id' && field !== 'text';
    const isBlank = value === null || (typeof value === 'string' && value.trim() === '');
    if (value !== undefined && !(isOptional && isBlank)) copy[field] = value;
  }
  return copy;
}

function withoutUndefined(input: object): object {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}

function listOf(argument: string, input: unknown): readonly unknown[] {
  if (Array.isArray(input)) return input;
  throw inputError(argument, [{ path: [], message: `expected array, got ${typeInWords(input)}` }]);
}

function typeInWords(input: unknown): string {
  return input === undefined ? 'nothing' : input === null ? 'null' : typeof input;
}

function under(index: number, issues: readonly InputIssue[]): InputIssue[] {
  return issues.map((issue) => ({ path: [index, ...issue.path], message: issue.message }));
}

function isObject(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
