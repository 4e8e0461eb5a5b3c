export const INPUT_KINDS = ['text', 'markdown', 'json', 'jsonl', 'html'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

/** What an extension says of a file; in a folder only these are read. */
export const KINDS_BY_EXTENSION: ReadonlyMap<string, InputKind> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.json', 'json'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.html', 'html'],
  ['.htm', 'html'],
]);
