import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { placeOf, sources, walk } from './sources.ts';

/** Every regular expression that is shipped, as it stands in the source. */
const literals = sources.flatMap((source) => {
  const found: { place: string; literal: string }[] = [];
  walk(source.ast, (node) => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ place: placeOf(source, node), literal: node.text });
  });
  return found;
});

function parts(literal: string): { body: string; flags: string } {
  const end = literal.lastIndexOf('/');
  return { body: literal.slice(1, end), flags: literal.slice(end + 1) };
}

describe('regular expressions', () => {
  it('are found', () => expect(literals.length).toBeGreaterThan(0));

  it('are literals: none is put together from text at run time', () => {
    const made = sources.flatMap((source) => {
      const places: string[] = [];
      walk(source.ast, (node) => {
        const isMade =
          (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
        if (isMade) places.push(placeOf(source, node));
      });
      return places;
    });
    expect(made).toEqual([]);
  });

  it('read code points: flag u or v', () => {
    expect(literals.filter(({ literal }) => !/[uv]/u.test(parts(literal).flags))).toEqual([]);
  });

  const distinct = [...new Map(literals.map((entry) => [entry.literal, entry])).values()];
  it.each(distinct)('$place is safe on any input: $literal', ({ literal }) => {
    const { body, flags } = parts(literal);
    const { status } = checkSync(body, flags, { timeout: 10_000 });
    expect(status).toBe('safe');
  });
});
