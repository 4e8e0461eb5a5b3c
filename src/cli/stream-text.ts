import type { Readable } from 'node:stream';

/** All of a stream as text; throws on what is not UTF-8 or not text. A byte order mark is left out. */
export async function textOf(stream: Readable): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  return decode(Buffer.concat(chunks));
}

export function decode(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (text.includes('\0')) throw new Error('not a text file');
  return text;
}
