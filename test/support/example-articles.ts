import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Article } from '../../src/model/article.ts';

const folder = new URL('../../examples/articles/', import.meta.url);

/** The articles of examples/articles, by name. */
export function exampleArticles(): Article[] {
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const [, front, text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(readFileSync(new URL(file, folder), 'utf8'))!;
      return { ...parse(front!, { schema: 'failsafe' }), text: text! };
    });
}
