import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InputError } from '../src/errors.ts';
import type { Article } from '../src/model/article.ts';
import type { ReadOutcome, ReadProgress } from '../src/model/read-outcome.ts';
import { compareReadings, crossCheck } from '../src/pipeline.ts';
import { readArticles } from '../src/read-articles.ts';
import { readStories } from './support/story.ts';

async function all(stream: AsyncIterable<ReadOutcome>): Promise<ReadOutcome[]> {
  const got: ReadOutcome[] = [];
  for await (const outcome of stream) got.push(outcome);
  return got;
}

const articles = readStories()
  .slice(0, 6)
  .flatMap((story) => story.articles.map((article) => ({ ...article, id: `${story.slug}/${article.id}` })));
const bad = { id: 'bad', text: 7 } as unknown as Article;

describe('readArticles', () => {
  it('gives what crossCheck reads, in order, each with its article', async () => {
    const outcomes = await all(readArticles(articles));
    expect(outcomes.map(({ index, article }) => [index, article?.id])).toEqual(articles.map(({ id }, i) => [i, id]));
    expect(compareReadings(outcomes.flatMap(({ reading }) => reading ?? []))).toEqual(crossCheck(articles));
  });

  it('makes a note of one bad article, as crossCheck does, and reads the others', async () => {
    const given = [articles[0]!, bad, null as unknown as Article, articles[1]!];
    const outcomes = await all(readArticles(given));
    expect(outcomes.map(({ reading }) => reading !== null)).toEqual([true, false, false, true]);
    const skipped = crossCheck(given).notes.filter(({ rule }) => rule === 'border/skipped');
    expect(outcomes.flatMap(({ note }) => note ?? [])).toEqual(skipped);
    expect(skipped.map(({ articleId }) => articleId)).toEqual(['bad', 'articles[2]']);
  });

  it('takes what comes bit by bit, and tells how far it is', async () => {
    async function* feed() {
      yield* [{ id: 'a', title: 'Two dead', text: 'Two people died.' }, bad];
    }
    const steps: ReadProgress[] = [];
    await all(readArticles(feed(), { onProgress: (progress) => steps.push(progress) }));
    expect(steps).toEqual([
      { done: 1, skipped: 0, characters: 24 },
      { done: 2, skipped: 1, characters: 24 },
    ]);
  });

  it('lets a timer stop it in the middle of a long list', async () => {
    const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8').repeat(4);
    const endless = function* () {
      for (let id = 0; ; id++) yield { id: String(id), text };
    };
    const signal = AbortSignal.timeout(50);
    await expect(all(readArticles(endless(), { signal }))).rejects.toThrow('timeout');
  });

  it('reads with the options of readArticle', async () => {
    const [outcome] = await all(readArticles([{ id: 'a', text: 'Dozens died.' }], { vaguePolicy: 'conservative' }));
    expect(outcome?.reading).toMatchObject({
      vaguePolicy: 'conservative',
      claims: [{ quantity: { min: 12, max: 12 } }],
    });
  });

  it.each([
    ['a text', 'articles', {}, 'articles: expected an iterable or async iterable, got string'],
    ['nothing', undefined, {}, 'articles: expected an iterable or async iterable, got nothing'],
    ['a misspelt option', [], { signl: null }, 'options.signl: unknown option'],
    ['no signal', [], { signal: {} }, 'options.signal: expected an AbortSignal, got object'],
    ['no threads', [], { concurrency: 0 }, 'options.concurrency: expected an integer of 1 or more, got 0'],
    ['no function', [], { onProgress: 'yes' }, 'options.onProgress: expected a function, got string'],
    ['options that are none', [], 3, 'options: expected object, got number'],
  ])('throws at the call, before anything is read: %s', (_, given, options, message) => {
    const call = () => readArticles(given as Article[], options as object);
    expect(call).toThrow(InputError);
    expect(call).toThrow(message);
  });
});
