import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../../src/model/span.ts';
import { type MarkedFigure, markedParts, mergedStretches } from '../../../src/report/html/marked-text.ts';
import { html } from '../../../src/report/html/markup.ts';

const marked = (start: number, end: number): MarkedFigure => ({
  start,
  end,
  mark: (figure) => html`<mark>${figure}</mark>`,
});
const at = (text: string, part: string): Range => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};
const figureAt = (text: string, part: string) => marked(at(text, part).start, at(text, part).end);
const joined = (parts: readonly { text: string }[]) => parts.map(({ text }) => text);

describe('markedParts', () => {
  const text = 'Fire.\r\n\r\nTwelve <b>died</b>,\nfive were hurt. More is to come.';
  const whole = { start: 0, end: text.length };

  it('keeps lines, escapes, and puts sentences and figures in elements of their own', () => {
    const sentence = at(text, 'Twelve <b>died</b>,\nfive were hurt.');
    const figures = [figureAt(text, 'Twelve'), figureAt(text, 'five')];
    expect(joined(markedParts(text, [whole], [sentence], figures))).toEqual([
      'Fire.\n\n<span class="said"><mark>Twelve</mark> &lt;b&gt;died&lt;/b&gt;,\n<mark>five</mark> were hurt.</span> More is to come.',
    ]);
  });

  it('cuts a sentence that goes on in the next part', () => {
    const parts = [at(text, 'Twelve <b>'), at(text, 'five were')];
    const figures = [figureAt(text, 'Twelve'), figureAt(text, 'five')];
    expect(joined(markedParts(text, parts, [at(text, text.slice(9, 45))], figures))).toEqual([
      '<span class="said"><mark>Twelve</mark> &lt;b&gt;</span>',
      '<span class="said"><mark>five</mark> were</span>',
    ]);
  });

  it('says of every part its text, whatever is marked', () => {
    const stretch = fc.tuple(fc.nat(60), fc.nat(12)).map(([start, length]) => ({ start, end: start + length + 1 }));
    const disjoint = fc
      .array(stretch, { maxLength: 5 })
      .map((list) => mergedStretches(list, (a, b) => ({ start: a.start, end: Math.max(a.end, b.end) })));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab <&\n'), minLength: 80, maxLength: 80 }),
        disjoint,
        disjoint,
        disjoint,
        (given, parts, sentences, figures) => {
          const shown = markedParts(
            given,
            parts,
            sentences,
            figures.map(({ start, end }) => marked(start, end)),
          );
          const plain = shown.map(({ text: part }) =>
            part
              .replace(/<[^>]*>/gu, '')
              .replaceAll('&lt;', '<')
              .replaceAll('&amp;', '&'),
          );
          const blank = (some: string) => some.replace(/\s+/gu, '');
          expect(plain.map(blank)).toEqual(parts.map(({ start, end }) => blank(given.slice(start, end))));
          for (const { text: part } of shown) {
            expect(part.split('<span').length).toBe(part.split('</span').length);
            expect(part.split('<mark').length).toBe(part.split('</mark').length);
          }
        },
      ),
    );
  });
});

describe('mergedStretches', () => {
  it('makes one of those that overlap, and leaves neighbours apart', () => {
    const list = [
      { start: 5, end: 9 },
      { start: 0, end: 3 },
      { start: 3, end: 4 },
      { start: 6, end: 12 },
    ];
    expect(mergedStretches(list, (a, b) => ({ start: a.start, end: Math.max(a.end, b.end) }))).toEqual([
      { start: 0, end: 3 },
      { start: 3, end: 4 },
      { start: 5, end: 12 },
    ]);
  });
});
