import type { Claim } from '../src/model/claim.ts';
import { contentHash } from '../src/model/content-hash.ts';
import { isoDate } from '../src/model/date-range.ts';
import type { Reading } from '../src/model/reading.ts';
import { numbers } from './own-news.ts';

// Readings as readArticle would give them of a large archive: events with one report or many, words as unequal as in a
// language, tolls that grow, a few reprints. Made by chance, the same on every run; no text is behind them.

export const KINDS = ['earthquake', 'flood', 'shooting', 'bombing', 'crash', 'fire', 'clash', 'storm'];
/** Reports of one event: most have few, some have many. */
export const REPORTS = [1, 1, 2, 2, 3, 4, 8, 30];
const MEASURES = ['killed', 'killed', 'injured', 'missing', 'displaced', 'homes destroyed'];
const POPULATIONS = [null, null, 'people', 'civilians', 'children'];
const WORDS_PER_REPORT = 60;
const CLAIMS_PER_REPORT = 8;

/** Readings with `claims` claims in all. */
export function readings(claims: number): Reading[] {
  const next = numbers(7);
  const chance = (): number => next(1_000_000) / 1_000_000;
  const word = (): string => spelled(`w${Math.floor(Math.exp(chance() * Math.log(60_000)))}`);
  const made: Reading[] = [];
  while (made.length * CLAIMS_PER_REPORT < claims) {
    const day = 14_000 + next(4000);
    const place = spelled(`Town${next(5000)}`);
    const kind = KINDS[next(KINDS.length)]!;
    const own = Array.from({ length: 20 }, () => (chance() < 0.4 ? spelled(`Name${next(200_000)}`) : word()));
    const reports = REPORTS[next(REPORTS.length)]!;
    const toll = 2 + next(80);
    for (let report = 0; report < reports && made.length * CLAIMS_PER_REPORT < claims; report++) {
      const id = `article-${made.length}`;
      const mentionId = contentHash(id);
      const published = isoDate(day + 1 + next(5));
      const terms = Array.from({ length: WORDS_PER_REPORT }, () => (chance() < 0.35 ? own[next(own.length)]! : word()));
      const told = Array.from({ length: CLAIMS_PER_REPORT }, (_, i) =>
        claimOf(id, mentionId, i, {
          figure: toll + (i % 3) * 7 + (report % 4 === 0 ? 1 : 0),
          measure: MEASURES[i % MEASURES.length]!,
          population: POPULATIONS[next(POPULATIONS.length)]!,
        }),
      );
      made.push({
        article: { id, publishedAt: published, source: `Paper ${next(400)}`, title: `${kind} in ${place}` },
        claims: told,
        mentions: [
          {
            id: mentionId,
            articleId: id,
            kind,
            when: { from: isoDate(day), to: isoDate(day) },
            where: [place],
            name: null,
            claimIds: told.map((claim) => claim.id),
            evidence: [],
            terms: [place, ...terms],
          },
        ],
        mainMentionId: mentionId,
        notes: [],
        signature: Array.from({ length: 32 }, () => next(2 ** 31)),
        vaguePolicy: 'default',
      });
    }
  }
  return made;
}

function claimOf(
  articleId: string,
  mentionId: string,
  place: number,
  { figure, measure, population }: { figure: number; measure: string; population: string | null },
): Claim {
  const start = place * 90;
  const text = String(figure);
  const sentence = `${text} ${population ?? 'people'} were ${measure} in ${articleId}, an official said on that day.`;
  return {
    id: contentHash(articleId, place),
    articleId,
    mentionId,
    field: 'text',
    quantity: {
      start,
      end: start + text.length,
      text,
      min: figure,
      max: figure,
      minOpen: false,
      maxOpen: false,
      stated: figure,
      modifier: 'exact',
      unit: { kind: 'count' },
      implicit: false,
    },
    sentence: { start, end: start + sentence.length, text: sentence },
    measure,
    population,
    partOf: null,
    role: 'total',
    status: 'asserted',
    attribution: null,
    asOf: null,
  };
}

/** Figures are no words: digits are spelled as letters. */
export function spelled(term: string): string {
  return term.replace(/\d/gu, (digit) => 'abcdefghij'[Number(digit)]!);
}
