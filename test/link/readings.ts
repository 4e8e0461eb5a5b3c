import { contentHash } from '../../src/model/content-hash.ts';
import type { EventMention } from '../../src/model/event.ts';
import type { Reading } from '../../src/model/reading.ts';

/** A mention as a test writes it: what it leaves out is not told. */
export type MentionSketch = Partial<Omit<EventMention, 'terms' | 'id' | 'articleId'>> & { words?: string };

/** An article with its mentions, the main one first. Words are parted by white space; names keep their capital. */
export function readingOf(id: string, mentions: readonly MentionSketch[], publishedAt?: string): Reading {
  const made = mentions.map(
    ({ words = '', ...sketch }, i): EventMention => ({
      id: contentHash(id, i),
      articleId: id,
      kind: null,
      when: null,
      where: [],
      name: null,
      claimIds: [],
      evidence: [],
      ...sketch,
      terms: words.split(/\s+/u).filter((word) => word !== ''),
    }),
  );
  return {
    article: { id, ...(publishedAt === undefined ? {} : { publishedAt }) },
    claims: [],
    mentions: made,
    mainMentionId: made[0]?.id ?? null,
    notes: [],
    signature: [],
    vaguePolicy: 'default',
  };
}
