import { type Found, found, problem } from './problem.ts';

export interface JsonLine {
  json: unknown;
  /** From 1. */
  line: number;
}

type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** The values of a JSONL input as they come; blank lines are passed over, a line that is no JSON becomes a problem. */
export async function* readJsonLines(file: string, chunks: Chunks): AsyncGenerator<Found<JsonLine>> {
  let line = 0;
  for await (const text of linesOf(chunks)) {
    line++;
    if (text.trim() === '') continue;
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      yield problem(file, line, 'expected one JSON object per line');
      continue;
    }
    yield found({ json, line });
  }
}

/** Lines without their ends; throws on what is not UTF-8. (`node:readline` neither does that nor passes on read errors.) */
async function* linesOf(chunks: Chunks): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest: string[] = [];
  for await (const chunk of chunks) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    if (pieces.length > 1) {
      yield rest.join('') + pieces[0]!;
      yield* pieces.slice(1, -1);
      rest = [];
    }
    rest.push(pieces.at(-1)!);
  }
  yield rest.join('') + decoder.decode();
}

/** More than one line, the first of which is JSON by itself. */
export function looksLikeJsonLines(content: string): boolean {
  const text = content.trim();
  const end = text.indexOf('\n');
  if (end < 0 || text[0] !== '{') return false;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}
