import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { articlesIn, filesNamed } from '../../src/cli/article-files.ts';
import type { InputKind } from '../../src/cli/file-kinds.ts';
import { problemInWords } from '../../src/cli/problem.ts';
import type { Article } from '../../src/model/article.ts';
import { folderWith } from '../support/terminal.ts';

const silent = { write: () => {}, isTTY: false, columns: undefined };

async function read(
  files: Record<string, string | Uint8Array>,
  names: readonly string[] = ['.'],
  { stdin = '', kind = null as InputKind | null } = {},
): Promise<{ articles: Article[]; problems: string[] }> {
  const cwd = folderWith(files);
  const terminal = { cwd, env: {}, stdin: Readable.from([Buffer.from(stdin)]), out: silent, err: silent, now: () => 0 };
  const result = { articles: [] as Article[], problems: [] as string[] };
  for await (const next of articlesIn(await filesNamed(names, cwd), kind, terminal)) {
    if (next.problem === null) result.articles.push(next.value.article);
    else result.problems.push(problemInWords(next.problem).replaceAll(cwd, ''));
  }
  return result;
}

describe('a pattern', () => {
  const files = {
    'news/a.md': 'One died.',
    'news/day two/b.txt': 'Two died.',
    'news/c.log': 'Three died.',
    'news/node_modules/d.md': 'Four died.',
    'news/[e].md': 'Five died.',
    'news/.f.md': 'Six died.',
  };
  const idsOf = async (...names: string[]) => (await read(files, names)).articles.map(({ id }) => id);

  it('stands for the files that fit, sorted, none twice', async () => {
    expect(await idsOf('news/**/*.{md,txt}')).toEqual(['news/[e].md', 'news/a.md', 'news/day two/b.txt']);
    expect(await idsOf('news/a.md', 'news/*.md')).toEqual(['news/a.md', 'news/[e].md']);
    expect(await idsOf('news/*.log')).toEqual(['news/c.log']);
  });

  it('is a name where a file goes by it', async () => {
    expect(await idsOf('news/[e].md')).toEqual(['news/[e].md']);
  });

  it('that fits nothing is told', async () => {
    expect((await read(files, ['news/*.pdf'])).problems).toEqual(['news/*.pdf: no file fits this pattern']);
  });
});

describe('one file', () => {
  const utf16 = (text: string) =>
    new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));

  it.each<[string, string, string | Uint8Array, Article]>([
    ['plain text', 'a.txt', 'Twelve died.\n', { id: 'a.txt', text: 'Twelve died.\n' }],
    ['text of another name', 'report.eml', 'Twelve died.', { id: 'report.eml', text: 'Twelve died.' }],
    ['text with a mark at its start', 'a.txt', '\ufeffTwelve died.', { id: 'a.txt', text: 'Twelve died.' }],
    ['text from Windows', 'a.txt', utf16('Twelve “died”.'), { id: 'a.txt', text: 'Twelve “died”.' }],
    ['a heading in text', 'a.txt', '# Twelve\nThey died.', { id: 'a.txt', text: '# Twelve\nThey died.' }],
    [
      'a heading in Markdown',
      'a.md',
      '\n# Twelve dead\r\n\r\nThey *died*.',
      { id: 'a.md', title: 'Twelve dead', text: '\r\nThey *died*.' },
    ],
    ['a lesser heading', 'a.md', '## Twelve\nThey died.', { id: 'a.md', text: '## Twelve\nThey died.' }],
    [
      'front matter',
      'a.md',
      '---\nid: 007\ntitle: "Twelve: dead"\nsource: Herald\ndate: 2024-02-26\nurl: https://a.example/\nlanguage: en\nsection: world\n---\n# Twelve\nThey died.',
      {
        id: '007',
        title: 'Twelve: dead',
        source: 'Herald',
        publishedAt: '2024-02-26',
        url: 'https://a.example/',
        language: 'en',
        text: '# Twelve\nThey died.',
      },
    ],
    [
      'front matter with blank fields',
      'a.txt',
      '---\r\nsource:\r\ntitle: ""\r\n---\r\nText.',
      { id: 'a.txt', text: 'Text.' },
    ],
    [
      'a title with a colon',
      'a.md',
      '---\ntitle: Baku: 12 dead: police\nsource: Herald\n---\nText',
      { id: 'a.md', title: 'Baku: 12 dead: police', source: 'Herald', text: 'Text' },
    ],
    ['front matter with nothing in it', 'a.txt', '---\n---\nText.', { id: 'a.txt', text: 'Text.' }],
    ['a line of dashes that opens nothing', 'a.txt', '---\nText.', { id: 'a.txt', text: '---\nText.' }],
    ['JSON', 'a.json', '{"id":"x","text":"Text.","title":null,"extra":1}', { id: 'x', text: 'Text.' }],
    ['JSON without an id', 'a.json', '{"text":"Text."}', { id: 'a.json', text: 'Text.' }],
  ])('%s', async (_, name, content, article) => {
    expect(await read({ [name]: content }, [name])).toEqual({ articles: [article], problems: [] });
  });

  it('holds several articles', async () => {
    const { articles } = await read({
      'a.json': '[{"text":"1"},{"id":"x","text":"2"}]',
      'b.jsonl': '\ufeff{"text":"3"}\r\n\n{"text":"4"}\n',
    });
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ['a.json[0]', '1'],
      ['x', '2'],
      ['b.jsonl:1', '3'],
      ['b.jsonl:3', '4'],
    ]);
  });
});

describe('what can’t be used is told with its place, and the rest goes through', () => {
  it.each<[string, string, string | Uint8Array, string]>([
    [
      'a date',
      'a.md',
      '---\ntitle: T\ndate: yesterday\n---\nText',
      'a.md:3: publishedAt: expected an ISO 8601 date or date-time, such as 2024-02-26 or 2024-02-26T10:00:00Z, got "yesterday"',
    ],
    [
      'YAML',
      'a.md',
      '---\ntitle: [Baku\n---\nText',
      'a.md:3: front matter: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['a list as title', 'a.md', '---\nid: x\ntitle: [a]\n---\nText', 'a.md:3: front matter: title: expected text'],
    ['no map at all', 'a.md', '---\nonly words\n---\nText', 'a.md:2: front matter: expected "key: value" lines'],
    [
      'JSON that is none',
      'a.json',
      '{"text": "a",\n\n oops}',
      'a.json:3: expected JSON: an article or a list of articles',
    ],
    ['JSON that stops', 'a.json', '{"text": "a"\n', 'a.json:2: expected JSON: an article or a list of articles'],
    ['a field', 'a.json', '[{"text":"ok"},{"text":3}]', 'a.json: articles[1].text: expected string, got number'],
    [
      'all of its fields',
      'a.json',
      '{"id":"","url":1,"text":""}',
      'a.json: id: must not be blank, got ""; url: expected string, got number',
    ],
    ['a line', 'a.jsonl', '{"text":"ok"}\n{"text":\n', 'a.jsonl:2: expected one JSON object per line'],
    ['a field of a line', 'a.jsonl', '{"text":"ok"}\n{}\n', 'a.jsonl:2: text: expected string, got nothing'],
    ['a line that is no article', 'a.jsonl', '[]\n', 'a.jsonl:1: article: expected object, got array'],
    ['bytes', 'a.txt', new Uint8Array([0x41, 0xff, 0xfe]), 'a.txt: not text in UTF-8; save it as UTF-8'],
    ['bytes in lines', 'a.jsonl', new Uint8Array([0x41, 0xff, 0xfe]), 'a.jsonl: not text in UTF-8; save it as UTF-8'],
    ['a page without an article', 'a.html', '<html></html>', 'a.html: no article found in this page'],
    ['a picture', 'a.txt', 'GIF\0', 'a.txt: not a text file'],
  ])('%s', async (_, name, content, message) => {
    const { articles, problems } = await read({ [name]: content, 'z.txt': 'Text.' });
    expect(problems).toEqual([message]);
    expect(articles.at(-1)).toEqual({ id: 'z.txt', text: 'Text.' });
  });

  it('a file that is not there', async () => {
    const { articles, problems } = await read({ 'a.txt': '' }, ['b.txt', 'a.txt', 'a.txt/c']);
    expect(problems).toEqual(['b.txt: no such file or folder', 'a.txt/c: no such file or folder']);
    expect(articles).toHaveLength(1);
  });

  it('an id that is taken', async () => {
    const { articles, problems } = await read({
      'a.jsonl': '{"id":"x","text":"1"}',
      'b.md': '---\ntitle: T\nid: x\n---\n2',
    });
    expect(articles.map((article) => article.text)).toEqual(['1']);
    expect(problems).toEqual(['b.md:3: id: "x" is the id of an article in a.jsonl already']);
  });
});

describe('folders', () => {
  it('are read whole, sorted, without what is hidden or no article', async () => {
    const text = 'Text.';
    const { articles } = await read({
      'b/z.txt': text,
      'b/B.md': text,
      'b/a.md': text,
      'a.txt': text,
      'c.png': text,
      '.git/x.txt': text,
      'node_modules/x/y.md': text,
    });
    expect(articles.map((article) => article.id)).toEqual(['a.txt', 'b/B.md', 'b/a.md', 'b/z.txt']);
  });

  it('without articles are told', async () => {
    const { problems } = await read({ 'a/c.png': '' }, ['a']);
    expect(problems).toEqual([
      'a: no articles in this folder (.txt .text .md .markdown .json .jsonl .ndjson .html .htm)',
    ]);
  });

  it('and files named twice come once', async () => {
    const { articles, problems } = await read({ 'a/b.txt': 'x' }, ['a', 'a/b.txt', './a/../a']);
    expect([articles.length, problems]).toEqual([1, []]);
  });
});

describe('standard input', () => {
  it.each<[string, string, string[]]>([
    ['text', 'Twelve died.', ['Twelve died.']],
    ['text in brackets', '[Update 2] Twelve died.', ['[Update 2] Twelve died.']],
    ['an article', ' {"text":"a"}\n', ['a']],
    ['a list', '[{"text":"a"},\n{"text":"b"}]', ['a', 'b']],
    [
      'a page',
      `<!DOCTYPE html><html><body><article><p>${'Twelve people died in the fire. '.repeat(20)}</p></article></body></html>`,
      ['Twelve people died in the fire. '.repeat(20).trim()],
    ],
    ['lines', '{"text":"a"}\n{"text":"b"}', ['a', 'b']],
    ['an article over several lines', '{"text":"a",\n"url":"u"}', ['a']],
  ])('is taken for what it is: %s', async (_, stdin, texts) => {
    const { articles, problems } = await read({}, ['-'], { stdin });
    expect([articles.map((article) => article.text), problems]).toEqual([texts, []]);
  });

  it('or for what it is said to be', async () => {
    expect((await read({}, ['-'], { stdin: '---\nsource: Herald\n---\n# Twelve\nThey died.' })).articles).toEqual([
      { id: 'stdin', source: 'Herald', title: 'Twelve', text: 'They died.' },
    ]);
    const { articles } = await read({}, ['-'], { stdin: '# Twelve\n{}', kind: 'markdown' });
    expect(articles).toEqual([{ id: 'stdin', title: 'Twelve', text: '{}' }]);
  });
});
