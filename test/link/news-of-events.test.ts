import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { crossCheck } from '../../src/pipeline.ts';

/** The reports of the file, and which event each is of. */
function reports(): { event: string; article: Article }[] {
  const text = readFileSync(new URL('news-of-events.txt', import.meta.url), 'utf8');
  return text
    .split(/^=== /mu)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.split('\n');
      const [event = '', id = '', source = '', publishedAt = '', ...title] = head.split(', ');
      return { event, article: { id, source, publishedAt, title: title.join(', '), text: lines.join('\n').trim() } };
    });
}

const shareOf = (part: readonly string[], whole: readonly string[]) =>
  part.filter((id) => whole.includes(id)).length / whole.length;

/** B³ of the articles by their main event. */
function agreement(given: ReturnType<typeof reports>): { precision: number; recall: number } {
  const found = new Map(
    crossCheck(given.map(({ article }) => article)).articles.map(({ id, mainEventId }) => [id, mainEventId ?? id]),
  );
  const ids = given.map(({ article }) => article.id);
  const eventOf = new Map(given.map(({ event, article }) => [article.id, event]));
  let precision = 0;
  let recall = 0;
  for (const id of ids) {
    const together = ids.filter((other) => found.get(other) === found.get(id));
    const right = ids.filter((other) => eventOf.get(other) === eventOf.get(id));
    precision += shareOf(right, together) / ids.length;
    recall += shareOf(together, right) / ids.length;
  }
  return { precision, recall };
}

describe('twenty-four reports of eight events, each with a look-alike', () => {
  const given = reports();

  it('are read', () => {
    expect(given).toHaveLength(24);
  });

  it('come together by event', () => {
    const { precision, recall } = agreement(given);
    expect(recall).toBeCloseTo(1);
    expect(precision).toBeCloseTo(1);
  });

  it.each([
    ['a quake and its aftershock nine days later', 'first quake', 'aftershock'],
    ['two shootings of one night in one city', 'bar shooting', 'station shooting'],
    ['two boats of one day in one country', 'island ferry', 'river boat'],
    ['two fires of one day in one town', 'garment fire', 'flats fire'],
  ])('keeps apart %s', (_, one, other) => {
    const pair = given.filter(({ event }) => event === one || event === other);
    const { precision, recall } = agreement(pair);
    expect(precision).toBeCloseTo(1);
    expect(recall).toBeCloseTo(1);
  });
});
