import type { Reading } from '../model/reading.ts';
import { ownNumbers } from '../model/signature.ts';
import { LIMITS } from './settings.ts';
import { type AsOf, publishedAt } from './timing.ts';

/** An article as a source of figures. */
export interface Source {
  articleId: string;
  /** The publisher in lower case; an article without one is a publisher of its own. */
  publisher: string;
  /** How it is named to a reader. */
  name: string;
  published: AsOf | null;
  /** Of its publisher and the reprints of its text: two articles of one voice never corroborate each other. */
  voice: string;
  /** Another publisher printed the same text. */
  reprinted: boolean;
}

/** Sets that are joined; each is named by its smallest member, so the order of joining does not show. */
export class Groups {
  readonly #parent = new Map<string, string>();

  find(member: string): string {
    let root = member;
    for (let up = this.#parent.get(root); up !== undefined; up = this.#parent.get(root)) root = up;
    for (let at = member; at !== root; ) {
      const up = this.#parent.get(at) ?? root;
      this.#parent.set(at, root);
      at = up;
    }
    return root;
  }

  join(a: string, b: string): void {
    const x = this.find(a);
    const y = this.find(b);
    if (x < y) this.#parent.set(y, x);
    else if (y < x) this.#parent.set(x, y);
  }
}

const LONGEST_NAME = 60;

/** All articles as sources, by id. Near-linear: only texts that share a band of their signatures are compared. */
export function sourcesOf(readings: readonly Reading[]): Map<string, Source> {
  const voices = new Groups();
  const reprinted = new Set<string>();
  const sorted = [...readings].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const publisherOf = (reading: Reading): string => {
    const name = reading.article.source?.trim().toLowerCase();
    return name ? `publisher ${name}` : `article ${reading.article.id}`;
  };
  for (const reading of sorted) voices.join(`article ${reading.article.id}`, publisherOf(reading));
  for (const [a, b] of reprints(sorted)) {
    voices.join(`article ${a.article.id}`, `article ${b.article.id}`);
    if (publisherOf(a) !== publisherOf(b)) reprinted.add(a.article.id).add(b.article.id);
  }
  return new Map(
    sorted.map((reading) => [
      reading.article.id,
      {
        articleId: reading.article.id,
        publisher: publisherOf(reading),
        name: nameOf(reading),
        published: publishedAt(reading.article),
        voice: voices.find(`article ${reading.article.id}`),
        reprinted: reprinted.has(reading.article.id),
      },
    ]),
  );
}

function nameOf({ article }: Reading): string {
  const source = article.source?.trim();
  if (source) return source;
  const title = withoutEndMark(article.title?.trim() ?? '');
  if (!title) return `article ${article.id}`;
  return `“${title.length > LONGEST_NAME ? `${title.slice(0, LONGEST_NAME - 1).trimEnd()}…` : title}”`;
}

/** Rows of one band: two texts that share half their shingles meet in nearly every case, others seldom. */
const BAND = 2;

/** Both rows in one number that a double holds; should two pairs fall on one, their texts are compared once for nothing. */
const SECOND_ROW = 2 ** 21;

/** Band by band, so that no more than the texts of one are held at a time. */
function* reprints(sorted: readonly Reading[]): Generator<[Reading, Reading]> {
  const longest = sorted.reduce((most, { signature }) => Math.max(most, signature.length), 0);
  for (let band = 0; band + BAND <= longest; band += BAND) yield* sharingBand(sorted, band);
}

function* sharingBand(sorted: readonly Reading[], band: number): Generator<[Reading, Reading]> {
  /** Most texts share a band with no other: a text is put in a list only when a second one comes. */
  const buckets = new Map<number, Reading | Reading[]>();
  for (const reading of sorted) {
    const { signature } = reading;
    if (band + BAND > signature.length) continue;
    const key = signature[band]! * SECOND_ROW + (signature[band + 1]! % SECOND_ROW);
    const known = buckets.get(key);
    if (known === undefined) {
      buckets.set(key, reading);
      continue;
    }
    const bucket = Array.isArray(known) ? known : [known];
    // One comparison per text is enough: those in the bucket that are alike are joined already.
    const like = bucket.find((other) => areReprints(other.signature, signature));
    if (like) yield [like, reading];
    else if (bucket.length < 32) {
      bucket.push(reading);
      buckets.set(key, bucket);
    }
  }
}

/**
 * Two notes of a sentence or two tell one event in much the same words ("a fire at a school in Arden on Monday"), and their
 * signatures say less for sure: of those most must be alike.
 */
function areReprints(a: readonly number[], b: readonly number[]): boolean {
  const alike = share(a, b);
  if (alike < LIMITS.reprintShare) return false;
  return alike >= LIMITS.shortReprintShare || Math.min(ownNumbers(a), ownNumbers(b)) >= LIMITS.fullSignature;
}

function share(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return 0;
  let equal = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) equal++;
  return equal / a.length;
}

function withoutEndMark(title: string): string {
  let end = title.length;
  while (end > 0 && ' .'.includes(title[end - 1]!)) end--;
  return title.slice(0, end);
}
