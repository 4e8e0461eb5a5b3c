import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Article } from '../../src/model/article.ts';

/** A story: articles of our own writing on one phenomenon, and what must be true of their report. */
export interface Story {
  slug: string;
  /** The phenomenon in one sentence. */
  about: string;
  /** Sorted by id. */
  articles: Article[];
  /** Lines of `must.txt`, read by `check-story.ts`. */
  must: string[];
}

export const STORIES = new URL('../stories/', import.meta.url);

/** All stories, sorted by slug. */
export function readStories(): Story[] {
  const folders = readdirSync(STORIES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => readStory(name)).sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function readStory(slug: string): Story {
  const folder = new URL(`${slug}/`, STORIES);
  const files = readdirSync(folder).filter((name) => /^[a-z]\.md$/u.test(name));
  const lines = readFileSync(new URL('must.txt', folder), 'utf8').split('\n').filter(Boolean);
  const isComment = (line: string) => line.startsWith('#');
  return {
    slug,
    about: lines
      .filter(isComment)
      .map((line) => line.slice(2))
      .join(' '),
    articles: files.sort().map((name) => parseArticle(readFileSync(new URL(name, folder), 'utf8'))),
    must: lines.filter((line) => !isComment(line)),
  };
}

/** Front matter (YAML) between two `---` lines, then the text. */
function parseArticle(source: string): Article {
  const [, matter = '', ...body] = source.split(/^---$/mu);
  return { ...parse(matter), text: body.join('---').trim() };
}
