import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { placeOf, root, sources, walk } from './sources.ts';

interface Pattern {
  place: string;
  body: string;
  flags: string;
}

/** Every regular expression that stands in the source. */
const literals = sources.flatMap((source) => {
  const found: Pattern[] = [];
  walk(source.ast, (node) => {
    if (!ts.isRegularExpressionLiteral(node)) return;
    const end = node.text.lastIndexOf('/');
    found.push({ place: placeOf(source, node), body: node.text.slice(1, end), flags: node.text.slice(end + 1) });
  });
  return found;
});

/** The files that put one together from the words of a lexicon. */
const makers = sources.filter((source) => {
  let makes = false;
  walk(source.ast, (node) => {
    if (ts.isNewExpression(node) || ts.isCallExpression(node)) makes ||= node.expression.getText() === 'RegExp';
  });
  return makes;
});

const made = await patternsMade();

/** What they make, caught while the library reads the example articles. */
async function patternsMade(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Original = RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string, string]) {
      const file = /\/src\/([\w/-]+\.ts)/u.exec(new Error().stack?.split('\n')[2] ?? '')?.[1];
      if (file !== undefined) found.push({ place: file, body: args[0], flags: args[1] ?? '' });
      return new target(...args);
    },
  });
  try {
    const { crossCheck } = await import('corroborate');
    const folder = `${root}/examples/articles`;
    crossCheck(readdirSync(folder).map((id) => ({ id, text: readFileSync(`${folder}/${id}`, 'utf8') })));
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

describe('regular expressions', () => {
  it('are found, in the source and in the making', () => {
    expect(literals.length).toBeGreaterThan(0);
    expect(makers.map((source) => source.path).sort()).toEqual([...new Set(made.map(({ place }) => place))].sort());
  });

  const all = [...literals, ...made];
  it('read code points: flag u or v', () => {
    expect(all.filter(({ flags }) => !/[uv]/u.test(flags))).toEqual([]);
  });

  const distinct = [...new Map(all.map((pattern) => [`/${pattern.body}/${pattern.flags}`, pattern]))];
  it.each(distinct)('%s is safe on any input', (_, { body, flags }) => {
    const { status } = checkSync(body, flags, { timeout: 20_000 });
    expect(status).toBe('safe');
  });
});
