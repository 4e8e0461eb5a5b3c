import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../src/model/article.ts';
import type { Reading } from '../src/model/reading.ts';
import { compareReadings, crossCheck, readArticle } from '../src/pipeline.ts';
import { readStories, type Story } from './support/story.ts';

const stories = readStories();

/** The stories that break a law, by slug. */
const breaking = (breaks: (story: Story) => boolean): string[] => stories.filter(breaks).map(({ slug }) => slug);

const copyOf = (article: Article): Article => ({ ...article, id: `${article.id}-copy`, source: 'The Daily Copy' });

describe('laws that hold for every story', { timeout: 60_000 }, () => {
  it('the order of the articles changes nothing', () => {
    expect(
      breaking(({ articles }) => {
        const reversed = crossCheck(articles.toReversed());
        return !isDeepStrictEqual(reversed, crossCheck(articles));
      }),
    ).toEqual([]);
  });

  it('articles read one by one and compared later give the same report', () => {
    expect(
      breaking(({ articles }) => {
        const readings = articles.map((article) => JSON.parse(JSON.stringify(readArticle(article))));
        return !isDeepStrictEqual(compareReadings(readings), crossCheck(articles));
      }),
    ).toEqual([]);
  });

  it('articles read in any parts, in any order, and compared later give the same report', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stories), fc.infiniteStream(fc.nat(3)), ({ articles }, picks) => {
        const parts: Reading[][] = [[], [], [], []];
        for (const article of articles) parts[picks.next().value]!.push(readArticle(article));
        const stored = parts.toReversed().map((part) => JSON.parse(JSON.stringify(part)) as Reading[]);
        return isDeepStrictEqual(compareReadings(stored.flat()), crossCheck(articles));
      }),
      { numRuns: 150 },
    );
  });

  it('a verbatim copy under another masthead makes no figure better supported', () => {
    expect(
      breaking(({ articles }) => {
        const before = supportOf(articles, articles);
        const after = supportOf([...articles, copyOf(articles[0]!)], articles);
        return after.some((count, index) => count > (before[index] ?? 0));
      }),
    ).toEqual([]);
  });

  it('every figure stands where the report says it stands', () => {
    expect(
      breaking(({ articles }) => {
        const byId = new Map(articles.map((article) => [article.id, article]));
        return crossCheck(articles).claims.some(({ articleId, field, quantity, sentence }) => {
          const text = byId.get(articleId)?.[field] ?? '';
          return [quantity, sentence].some((span) => text.slice(span.start, span.end) !== span.text);
        });
      }),
    ).toEqual([]);
  });

  it('every finding gives its reasons and rests on claims of its event', () => {
    expect(
      breaking(({ articles }) =>
        crossCheck(articles).events.some((event) =>
          event.findings.some(
            ({ claimIds, reasons, summary }) =>
              reasons.length === 0 || summary === '' || claimIds.some((id) => !event.claimIds.includes(id)),
          ),
        ),
      ),
    ).toEqual([]);
  });
});

/** How many independent sources stand behind each claim of `articles` when `all` are compared. */
function supportOf(all: readonly Article[], articles: readonly Article[]): number[] {
  const ids = new Set(articles.map(({ id }) => id));
  const report = crossCheck(all);
  return report.claims
    .filter(({ articleId }) => ids.has(articleId))
    .map(({ id }) =>
      Math.max(
        0,
        ...report.events.flatMap(({ findings }) =>
          findings.filter(({ claimIds }) => claimIds.includes(id)).map((finding) => finding.independentSources),
        ),
      ),
    );
}
