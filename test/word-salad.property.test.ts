import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossCheck, readArticle } from '../src/pipeline.ts';
import { readStories } from './support/story.ts';
import { wordSalad } from './support/word-salad.ts';

describe('pieces of sentences in any order', () => {
  it('are read and compared without an error', () => {
    fc.assert(
      fc.property(fc.array(wordSalad(), { minLength: 1, maxLength: 3 }), (texts) => {
        const articles = texts.map((text, at) => ({ id: `${at}`, title: text.slice(0, 60), text }));
        expect(crossCheck(articles).articles).toHaveLength(texts.length);
      }),
      { numRuns: 800 },
    );
  });
});

describe('a text that was cut off', () => {
  const endings = readStories().flatMap(({ articles }) =>
    articles.flatMap(({ text }) => {
      const words = text.split(/(?<=\s)/u);
      return words.map((_, at) => words.slice(Math.max(0, at - 25), at + 1).join(''));
    }),
  );

  it('is read to its last word, wherever that is', () => {
    expect(endings.length).toBeGreaterThan(2_000);
    // The last one has a bracket that nobody closes: what was looked for behind it began again before it.
    for (const text of [
      ...endings,
      'Two of the victims had',
      'Nobody was hurt, they were there',
      ', shot wife, 210 [dogs',
    ])
      expect(() => readArticle({ id: 'a', text: text.trim() }), text).not.toThrow();
  });
});
