import { findMentions, type PlacedClaims } from '../../src/event/find-mentions.ts';
import { en } from '../../src/lexicon/en.ts';
import { vocabularyOf } from '../../src/lexicon/vocabulary.ts';
import type { Article } from '../../src/model/article.ts';
import type { UnplacedClaim } from '../../src/model/claim.ts';
import { exactly } from '../../src/model/interval.ts';
import type { ParsedArticle } from '../../src/model/parsed-article.ts';
import { segmentArticle } from '../../src/text/segment.ts';
import { findTimes } from '../../src/time/find-times.ts';

/** The event stage alone: each figure of the text is a claim, as if the stages before had found it. */
export function readEvents(
  {
    publishedAt = '2024-05-16',
    ...article
  }: Omit<Partial<Article>, 'publishedAt'> & {
    text: string;
    /** `null` for an article without a day. */
    publishedAt?: string | null;
  },
  measure = 'killed',
): PlacedClaims {
  const whole: Article = { id: 'a', ...(publishedAt !== null && { publishedAt }), ...article };
  const { text: _, ...info } = whole;
  const parsed: ParsedArticle = {
    info,
    fields: segmentArticle(whole, vocabularyOf(en)).map((document) => ({
      document,
      quantities: [],
      times: findTimes(document, whole.publishedAt ?? null),
    })),
  };
  const claims = parsed.fields.flatMap(({ document, times }) =>
    [...document.text.matchAll(/\b\d[\d,]*\b/gu)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
      .filter((span) => !times.some((time) => time.start < span.end && span.start < time.end))
      .map((span): UnplacedClaim => {
        const n = Number(span.text.replaceAll(',', ''));
        const sentence = document.sentences.find(({ end }) => end >= span.end)!;
        return {
          id: `${document.field}:${span.start}`,
          articleId: whole.id,
          field: document.field,
          quantity: { ...span, ...exactly(n), stated: n, modifier: 'exact', unit: { kind: 'count' }, implicit: false },
          sentence: { start: sentence.start, end: sentence.end, text: sentence.text },
          measure,
          population: 'people',
          partOf: null,
          role: 'total',
          status: 'asserted',
          attribution: null,
          asOf: null,
        };
      }),
  );
  return findMentions(parsed, claims, en);
}

/** The figures of each mention, the main one's first. */
export function figures({ claims, mentions }: PlacedClaims): string[][] {
  return mentions.map(({ id }) =>
    claims.filter(({ mentionId }) => mentionId === id).map(({ quantity }) => quantity.text),
  );
}
