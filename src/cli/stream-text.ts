import type { Readable } from 'node:stream';

/** All of a stream as text; throws on what is not UTF-8 or not text. A byte order mark is left out. */
export async function textOf(stream: Readable): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  return decode(Buffer.concat(chunks));
}

/** UTF-8, or UTF-16 that says so by its first two bytes, as Windows saves it. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(bytes);
  // No text has a zero in it; a picture or a program has one soon.
  if (bytes.includes(0)) throw new Error('not a text file');
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
