import { describe, expect, it } from 'vitest';
import { InputError } from '../src/errors.ts';
import type { Article } from '../src/model/article.ts';
import { compareReadings, crossCheck, findQuantities, readArticle } from '../src/pipeline.ts';
import { findQuantities as findAlone } from '../src/quantities.ts';

const article = { id: 'a', text: 'Nothing happened.' };
const loose = {
  check: crossCheck,
  compare: compareReadings,
  read: readArticle,
  find: findQuantities,
  alone: findAlone,
} as unknown as Record<'check' | 'compare' | 'read' | 'find' | 'alone', (...given: unknown[]) => unknown>;

function errorOf(work: () => unknown): InputError {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('a caller’s mistake', () => {
  it.each([
    ['no list', () => loose.check('articles'), 'articles: expected array, got string'],
    ['nothing', () => loose.check(), 'articles: expected array, got nothing'],
    ['a text that is none', () => loose.check([{ id: 'b', text: 7 }]), 'articles[0].text: expected string, got number'],
    ['a hole in the list', () => loose.check(Array(1)), 'articles[0]: expected object, got nothing'],
    ['a misspelt option', () => loose.check([], { vaguePolcy: 'default' }), 'options.vaguePolcy: unknown option'],
    [
      'an option’s value',
      () => loose.read(article, { vaguePolicy: 'lax' }),
      'options.vaguePolicy: expected "default" or "conservative", got "lax"',
    ],
    ['options that are none', () => loose.read(article, 3), 'options: expected object, got number'],
    [
      'a lexicon that is none',
      () => loose.find('', { lexicon: 'en' }),
      'options.lexicon: expected a lexicon: an object whose fields are lists, got "en"',
    ],
    ['no article', () => loose.read(null), 'article: expected object, got null'],
    ['no text', () => loose.find(null), 'text: expected string, got null'],
    [
      'an option’s value, of figures alone',
      () => loose.alone('', { vaguePolicy: 'lax' }),
      'options.vaguePolicy: expected "default" or "conservative", got "lax"',
    ],
    [
      'a misspelt option, of figures alone',
      () => loose.alone('', { vaguePolcy: 1 }),
      'options.vaguePolcy: unknown option',
    ],
    [
      'a lexicon that is none, of figures alone',
      () => loose.alone('', { lexicon: {} }),
      'options.lexicon: expected a lexicon with all fields of a `QuantityLexicon`',
    ],
    ['options that are none, of figures alone', () => loose.alone('', 3), 'options: expected object, got number'],
    ['a reading that is none', () => loose.compare([{}]), /^8 problems|^7 problems/u],
  ])('%s is told', (_, work, message) => {
    expect(errorOf(work).message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  it('is told with all the others', () => {
    const error = errorOf(() =>
      loose.check([
        { id: '', text: 1 },
        { ...article, publishedAt: 'today' },
      ]),
    );
    expect(error.issues.map((issue) => issue.path)).toEqual([
      [0, 'id'],
      [0, 'text'],
      [1, 'publishedAt'],
    ]);
    expect(error.message.split('\n')).toHaveLength(4);
  });
});

describe('one bad article', () => {
  const notesOf = (articles: unknown[]) => crossCheck(articles as Article[]).notes;

  it('becomes a note, and the others go on', () => {
    const report = crossCheck([article, { id: 'b', text: 7 } as unknown as Article, { ...article, id: 'c' }]);
    expect(report.articles.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(report.notes).toEqual([
      {
        rule: 'border/skipped',
        level: 'warning',
        articleId: 'b',
        span: null,
        text: 'Skipped: articles[1].text: expected string, got number',
      },
    ]);
  });

  it('is named by its place when it has no id', () => {
    expect(notesOf([article, null])[0]).toMatchObject({ articleId: 'articles[1]' });
  });

  it('gives way to its twin by content, not by place', () => {
    const twin = { ...article, text: 'A later edition.' };
    expect(notesOf([article, twin])[0]?.text).toBe('Skipped: articles[0].id: "a" is the id of articles[1] as well');
    expect(notesOf([twin, article])[0]?.text).toBe('Skipped: articles[1].id: "a" is the id of articles[0] as well');
  });
});

describe('what counts as not given', () => {
  it('blank, null and undefined optional fields', () => {
    const given = { ...article, title: '', source: ' ', url: null, language: undefined, publishedAt: '' };
    expect(readArticle(given as unknown as Article).article).toEqual({ id: 'a' });
  });

  it('undefined options', () => {
    expect(() => loose.check([article], { vaguePolicy: undefined })).not.toThrow();
  });

  it('fields that are not known', () => {
    const given = JSON.parse('{"id":"a","text":"","section":"world","__proto__":{"source":"x"}}') as Article;
    expect(readArticle(given).article).toEqual({ id: 'a' });
  });
});

it('either half takes the options of both', () => {
  const options = { vaguePolicy: 'conservative', resolutionPolicy: 'latest' } as const;
  expect(() => compareReadings([readArticle(article, options)], options)).not.toThrow();
});

it('two articles without a source stay two publishers', () => {
  const report = crossCheck([
    { id: 'a', text: 'x', source: '' },
    { id: 'b', text: 'x', source: '' },
  ]);
  expect(report.articles.map((a) => a.source)).toEqual([null, null]);
});
