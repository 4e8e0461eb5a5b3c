/** What a run ended with. A problem comes before a finding: what is incomplete can't be relied on. */
export const EXIT = {
  /** All went well. */
  ok: 0,
  /** A finding that `--fail-on` names. */
  found: 1,
  /** The command line is wrong, or some input could not be used (the rest was). */
  problem: 2,
} as const;

/** Input that could not be used. The others go on. */
export interface Problem {
  /** As the user gave it; `-` is standard input. */
  file: string;
  /** From 1; `null` when the whole file is meant. */
  line: number | null;
  message: string;
}

/** A value found in the input, or why there is none. */
export type Found<T> = { value: T; problem: null } | { value: null; problem: Problem };

export function found<T>(value: T): Found<T> {
  return { value, problem: null };
}

export function problem(file: string, line: number | null, message: string): Found<never> {
  return { value: null, problem: { file, line, message } };
}

/** `a.jsonl:3: text: expected string, got number` */
export function problemInWords({ file, line, message }: Problem): string {
  return `${file === '-' ? 'standard input' : file}:${line === null ? '' : `${line}:`} ${message}`;
}

/** A mistake on the command line: nothing is run. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const TROUBLE: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or folder'],
  ['ENOTDIR', 'no such file or folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EISDIR', 'it is a folder'],
  ['ERR_FS_FILE_TOO_LARGE', 'too large to read whole; JSONL is read line by line'],
  ['ERR_STRING_TOO_LONG', 'too large to read whole; JSONL is read line by line'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', 'not text in UTF-8; save it as UTF-8'],
]);

/** What a failed read or write was, in plain words. */
export function troubleInWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return TROUBLE.get(code) ?? (error instanceof Error ? error.message : String(error));
}
