import { InputError, type InputIssue } from './errors.ts';
import type { Article } from './model/article.ts';
import type { Reading } from './model/reading.ts';
import type { CrossCheckOptions } from './options.ts';
import { ArticleSchema, CrossCheckOptionsSchema, checkAgainst, ReadingSchema } from './schema.ts';

// What a caller may get wrong is told here, all of it at once, before any work. Two rules besides the schemas: an
// optional field that is blank, null or undefined counts as not given (feeds say `"source": ""`, and two articles
// without a source must not become one publisher called ""), and no two articles share an id.

/** The article with the fields that are known and given. */
export function checkArticle(input: unknown): Article {
  const checked = checkAgainst(ArticleSchema, withoutBlanks(input));
  if (!checked.ok) throw inputError('article', checked.issues);
  return checked.value;
}

export function checkArticles(input: unknown): Article[] {
  const issues: InputIssue[] = [];
  const articles: Article[] = [];
  const list = listOf('articles', input);
  for (let index = 0; index < list.length; index++) {
    const checked = checkAgainst(ArticleSchema, withoutBlanks(list[index]));
    if (checked.ok) articles.push(checked.value);
    else issues.push(...under(index, checked.issues));
  }
  issues.push(...sharedIds(list.map(idOf), ['id'], 'articles'));
  if (issues.length > 0) throw inputError('articles', issues);
  return articles;
}

export function checkReadings(input: unknown): Reading[] {
  const issues: InputIssue[] = [];
  const readings: Reading[] = [];
  const list = listOf('readings', input);
  for (let index = 0; index < list.length; index++) {
    const checked = checkAgainst(ReadingSchema, list[index]);
    if (checked.ok) readings.push(checked.value);
    else issues.push(...under(index, checked.issues));
  }
  const ids = list.map((reading) => idOf(isObject(reading) ? reading.article : null));
  issues.push(...sharedIds(ids, ['article', 'id'], 'readings'));
  if (issues.length > 0) throw inputError('readings', issues);
  return readings;
}

/** The options as given (a lexicon is not copied); options of the other half are allowed. */
export function checkOptions<T extends CrossCheckOptions>(input: T | undefined): T {
  const given = input ?? ({} as T);
  const checked = checkAgainst(CrossCheckOptionsSchema, isObject(given) ? withoutUndefined(given) : given);
  if (!checked.ok) throw inputError('options', checked.issues);
  return given;
}

/** `articles[3].text: expected string, got number`, one line per issue. */
export function inputError(argument: string, issues: readonly InputIssue[]): InputError {
  const lines = issues.map((issue) => `${pathInWords(argument, issue.path)}: ${issue.message}`);
  const message = lines.length === 1 ? lines[0]! : `${lines.length} problems\n  ${lines.join('\n  ')}`;
  return new InputError(message, issues);
}

/** `articles[3].text`, `options["my-option"]` */
export function pathInWords(root: string, path: InputIssue['path']): string {
  return path.reduce<string>((words, step) => {
    if (typeof step === 'number') return `${words}[${step}]`;
    return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(step) ? `${words}.${step}` : `${words}[${JSON.stringify(step)}]`;
  }, root);
}

const OPTIONAL = ['title', 'source', 'publishedAt', 'url', 'language'] as const;

/** A copy without the optional fields that say nothing. */
export function withoutBlanks(input: unknown): unknown {
  if (!isObject(input)) return input;
  const copy = { ...input };
  for (const field of OPTIONAL) {
    const value = copy[field];
    if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) delete copy[field];
  }
  return copy;
}

function withoutUndefined(input: object): object {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}

function listOf(argument: string, input: unknown): readonly unknown[] {
  if (Array.isArray(input)) return input;
  const got = input === undefined ? 'nothing' : input === null ? 'null' : typeof input;
  throw inputError(argument, [{ path: [], message: `expected array, got ${got}` }]);
}

function sharedIds(ids: readonly (string | null)[], path: string[], argument: string): InputIssue[] {
  const first = new Map<string, number>();
  return ids.flatMap((id, index) => {
    if (id === null) return [];
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, index);
      return [];
    }
    const other = pathInWords(argument, [before]);
    return [{ path: [index, ...path], message: `${JSON.stringify(id)} is the id of ${other} already` }];
  });
}

function under(index: number, issues: readonly InputIssue[]): InputIssue[] {
  return issues.map((issue) => ({ path: [index, ...issue.path], message: issue.message }));
}

function idOf(input: unknown): string | null {
  return isObject(input) && typeof input.id === 'string' ? input.id : null;
}

function isObject(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
