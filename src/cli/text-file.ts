import { type RawArticle, readFrontMatter, type TextFile } from './yaml.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/u;
/** Setext and closing-# forms are left in the text. */
const HEADING = /^\s*#[ \t]([^\r\n]*)(?:\r?\n|$)/u;

/**
 * A text or Markdown file: YAML front matter between `---` lines if there is one, then the text. In Markdown without a
 * `title` there, a `# Title` that comes first is the title and not part of the text. Nothing else is taken out: offsets
 * are into what follows.
 */
export function readTextFile(content: string, kind: 'text' | 'markdown'): TextFile {
  const front = FRONT_MATTER.exec(content);
  const article: RawArticle = { fields: {}, lines: new Map() };
  if (front !== null) {
    const read = readFrontMatter(front[1] ?? '');
    if (!read.ok) return read;
    Object.assign(article, read.article);
  }
  let text = front === null ? content : content.slice(front[0].length);
  if (kind === 'markdown' && article.fields.title === undefined) {
    const heading = HEADING.exec(text);
    if (heading !== null) {
      article.fields.title = heading[1]!.trim();
      text = text.slice(heading[0].length);
    }
  }
  article.fields.text = text;
  return { ok: true, article };
}
