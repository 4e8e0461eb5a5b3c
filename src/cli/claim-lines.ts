import type { ArticleInfo } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { EventMention } from '../model/event.ts';
import type { Reading } from '../model/reading.ts';
import { ArticleInfoSchema, ClaimSchema, checkAgainst, EventMentionSchema } from '../schema.ts';

/**
 * A claim with all that is needed to compare it without its article: what `extract` prints and `compare` takes. A claim
 * from elsewhere may come without the rest.
 */
export interface ClaimLine extends Claim {
  article?: ArticleInfo & {
    /** MinHash of the text, 32-bit numbers in base64: how reprints are known. */
    signature?: string;
    vaguePolicy?: string;
  };
  /** The event the claim speaks of, and whether it is the article's main one. */
  event?: Omit<EventMention, 'claimIds'> & { main?: boolean };
}

/** One line per claim of a reading. */
export function claimLines({ article, claims, mentions, mainMentionId, signature, vaguePolicy }: Reading): ClaimLine[] {
  const byId = new Map(mentions.map(({ claimIds: _, ...mention }) => [mention.id, mention]));
  const about = { ...article, signature: encodeSignature(signature), vaguePolicy };
  return claims.map((claim) => {
    const mention = byId.get(claim.mentionId);
    return {
      ...claim,
      article: about,
      ...(mention && { event: { ...mention, main: mention.id === mainMentionId } }),
    };
  });
}

/** Is this line a claim, and not a reading? */
export function isClaimLine(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'quantity' in json && !('claims' in json);
}

/** Claims are gathered by article: readings come out. */
export class ClaimGatherer {
  readonly #readings = new Map<string, Reading>();
  /** Mention id as it was told → the mentions that go by it, one per article. */
  readonly #mentions = new Map<string, Set<string>>();

  /** What is wrong with the line; `null` when it was taken. */
  add(json: object): { path: (string | number)[]; message: string } | null {
    const claim = checkAgainst(ClaimSchema, json);
    if (!claim.ok) return claim.issues[0]!;
    const { article: about = { id: claim.value.articleId }, event } = json as Partial<ClaimLine>;
    const article = checkAgainst(ArticleInfoSchema, about);
    if (!article.ok) return within('article', article.issues[0]!);
    if (article.value.id !== claim.value.articleId) {
      return { path: ['article', 'id'], message: `expected the claim’s articleId, ${claim.value.articleId}` };
    }
    const mention = event === undefined ? null : checkAgainst(EventMentionSchema, { ...event, claimIds: [] });
    if (mention !== null && !mention.ok) return within('event', mention.issues[0]!);
    const reading = this.#readingOf(article.value, about);
    if (reading.claims.some(({ id }) => id === claim.value.id)) return { path: ['id'], message: 'was read already' };
    const place = this.#mentionOf(reading, claim.value, mention?.value ?? null);
    place.claimIds.push(claim.value.id);
    if (event?.main === true) reading.mainMentionId = place.id;
    reading.claims.push({ ...claim.value, mentionId: place.id });
    return null;
  }

  get readings(): Reading[] {
    return [...this.#readings.values()];
  }

  /** Claims of several articles that name one mention speak of one event: whoever wrote them knew. */
  get together(): [string, string][] {
    return [...this.#mentions.values()].flatMap((ids) => {
      const [first, ...others] = ids;
      return others.map((other): [string, string] => [first!, other]);
    });
  }

  #readingOf(article: ArticleInfo, about: NonNullable<ClaimLine['article']>): Reading {
    const known = this.#readings.get(article.id);
    if (known !== undefined) return known;
    const reading: Reading = {
      article,
      claims: [],
      mentions: [],
      mainMentionId: null,
      notes: [],
      signature: decodeSignature(about.signature),
      vaguePolicy: typeof about.vaguePolicy === 'string' ? about.vaguePolicy : 'default',
    };
    this.#readings.set(article.id, reading);
    return reading;
  }

  #mentionOf(reading: Reading, { mentionId, articleId }: Claim, told: EventMention | null): EventMention {
    const all = this.#mentions.get(mentionId) ?? new Set<string>();
    this.#mentions.set(mentionId, all);
    // Mention ids are unique in a report; one told for several articles gets the article's own behind it.
    const own = `${mentionId} in ${articleId}`;
    const known = reading.mentions.find(({ id }) => id === mentionId || id === own);
    if (known !== undefined) return known;
    const id = all.size === 0 ? mentionId : own;
    const bare = { kind: null, when: null, where: [], name: null, evidence: [], terms: [] };
    const mention: EventMention = { ...(told ?? bare), id, articleId, claimIds: [] };
    all.add(id);
    reading.mentions.push(mention);
    reading.mainMentionId ??= id;
    return mention;
  }
}

function within(field: string, { path, message }: { path: (string | number)[]; message: string }) {
  return { path: [field, ...path], message };
}

function encodeSignature(signature: readonly number[]): string {
  return Buffer.from(Uint32Array.from(signature).buffer).toString('base64');
}

/** What is no signature is none. */
function decodeSignature(signature: unknown): number[] {
  if (typeof signature !== 'string') return [];
  const bytes = Buffer.from(signature, 'base64');
  return bytes.length % 4 === 0 ? [...new Uint32Array(new Uint8Array(bytes).buffer)] : [];
}
