import { getEventListeners } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type * as core from '../../../src/index.ts';
import type { ReadOutcome } from '../../../src/model/read-outcome.ts';
import type * as forNode from '../../../src/node.ts';
import { readStories } from '../../support/story.ts';
import { root } from '../sources.ts';
import { run } from './workshop.ts';

// Threads run what is built: the source has no file that Node can start.

const built = <T>(name: string): Promise<T> => import(pathToFileURL(join(root, 'dist', name)).href);
const { readArticles, en } = await built<typeof core>('index.js');
const threads = (await built<typeof forNode>('node.js')).readArticles;

/** Enough of our own stories that threads are started. */
const articles = Array.from({ length: 12 }, (_, copy) =>
  readStories().flatMap((story) =>
    story.articles.map((article) => ({ ...article, id: `${copy}/${story.slug}/${article.id}` })),
  ),
).flat();

async function all(stream: AsyncIterable<ReadOutcome>): Promise<ReadOutcome[]> {
  const got: ReadOutcome[] = [];
  for await (const outcome of stream) got.push(outcome);
  return got;
}

/** Threads and their ports that still keep the program going. */
const threadsLeft = (): string[] => process.getActiveResourcesInfo().filter((name) => /Worker|MessagePort/u.test(name));

describe('several threads', () => {
  it('say what one says, in the same order, bad articles included', async () => {
    const given = articles.toSpliced(7, 0, { id: 'bad' } as never);
    const before = threadsLeft();
    expect(given.reduce((sum, { text }) => sum + (text?.length ?? 0), 0)).toBeGreaterThan(250_000);
    expect(await all(threads(given, { concurrency: 3 }))).toEqual(await all(readArticles(given)));
    await expect.poll(threadsLeft, { timeout: 20_000 }).toEqual(before);
  });

  it('read with the lexicon and the policy given', async () => {
    const own: core.Lexicon = {
      ...en,
      measures: [
        ...en.measures,
        { id: 'ennobled', gloss: 'People made nobles.', verbs: [{ forms: 'ennoble', counts: 'object' }] },
      ],
    };
    const options = { lexicon: own, vaguePolicy: 'conservative', concurrency: 2 } as const;
    const given = articles.map((article) => ({ ...article, text: `The king ennobled 12 men. ${article.text}` }));
    const outcomes = await all(threads(given, options));
    expect(outcomes).toEqual(await all(readArticles(given, options)));
    expect(outcomes.at(-1)?.reading?.claims.map(({ measure }) => measure)).toContain('ennobled');
  });

  it('end at once when stopped, even when nobody asks for more', async () => {
    const before = threadsLeft();
    const control = new AbortController();
    const stream = threads(articles, { signal: control.signal, concurrency: 2 });
    for (let i = 0; i < articles.length / 2; i++) await stream.next();
    expect(threadsLeft().length).toBeGreaterThan(before.length);
    control.abort();
    await expect.poll(threadsLeft, { timeout: 20_000 }).toEqual(before);
    await expect(stream.next()).rejects.toBe(control.signal.reason);
    expect(getEventListeners(control.signal, 'abort')).toEqual([]);
  });

  it('keep nothing of what the consumer has let go', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const gone: WeakRef<object>[] = [];
    let kept = Number.POSITIVE_INFINITY;
    const last = articles.length - 1;
    for await (const { reading, index } of threads(articles, { concurrency: 2 })) {
      if (reading !== null && index < last - 100) gone.push(new WeakRef(reading));
      if (index !== last) continue;
      // A weak reference holds for the turn it was made in.
      await new Promise((resolve) => setTimeout(resolve, 10));
      collect();
      kept = gone.filter((reference) => reference.deref() !== undefined).length;
    }
    expect(gone.length).toBeGreaterThan(50);
    expect(kept).toBeLessThan(gone.length / 10);
  });

  it('end when the consumer leaves the loop', async () => {
    const before = threadsLeft();
    let left = articles.length / 2;
    for await (const _ of threads(articles, { concurrency: 2 })) if (--left < 0) break;
    await expect.poll(threadsLeft, { timeout: 20_000 }).toEqual(before);
  });

  it('are refused a lexicon that is no plain data', () => {
    const own = { ...en, measures: [{ ...en.measures[0]!, forms: () => [] }] } as unknown as core.Lexicon;
    const message = 'options.lexicon: expected plain data, which can be copied to another thread';
    expect(() => threads([], { lexicon: own, concurrency: 2 })).toThrow(message);
  });

  it('are there for CommonJS, and let the program end', () => {
    const program = `
      const { readArticles } = require('./dist/node.cjs');
      const text = 'At least 12 people died in the flood. '.repeat(1000);
      const articles = Array.from({ length: 30 }, (_, id) => ({ id: String(id), text }));
      (async () => {
        let claims = 0;
        for await (const { reading } of readArticles(articles, { concurrency: 2 })) claims += reading.claims.length;
        console.log(claims);
      })();`;
    expect(run('node', ['-e', program], root)).toBe('30000\n');
  });
});
