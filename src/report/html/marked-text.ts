import type { Range } from '../../model/span.ts';
import { Markup, multiline } from './markup.ts';

/** A figure in the text: what stands around its characters. */
export interface MarkedFigure extends Range {
  mark: (figure: Markup) => Markup;
}

/** Stretches that overlap become one; what they hold is put together by `join`. */
export function mergedStretches<T extends Range>(stretches: readonly T[], join: (one: T, other: T) => T): T[] {
  const merged: T[] = [];
  for (const next of [...stretches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last !== undefined && next.start < last.end) merged[merged.length - 1] = join(last, next);
    else merged.push(next);
  }
  return merged;
}

/**
 * Parts of a text, their lines kept, each sentence in an element of its own and each figure marked. Parts, sentences and
 * figures are sorted, each disjoint from its like; what lies outside of the parts is left out.
 */
export function markedParts(
  text: string,
  parts: readonly Range[],
  sentences: readonly Range[],
  figures: readonly MarkedFigure[],
): Markup[] {
  let [sentence, figure] = [0, 0];
  return parts.map((part) => {
    const pieces: string[] = [];
    let at = part.start;
    const upTo = (end: number): void => {
      for (; figure < figures.length && figures[figure]!.end <= end; figure++) {
        const { start, end: stop, mark } = figures[figure]!;
        if (start < at) continue;
        pieces.push(multiline(text.slice(at, start)).text, mark(multiline(text.slice(start, stop))).text);
        at = stop;
      }
      pieces.push(multiline(text.slice(at, end)).text);
      at = end;
    };
    for (; sentence < sentences.length && sentences[sentence]!.start < part.end; sentence++) {
      const { start, end } = sentences[sentence]!;
      if (end <= at) continue;
      upTo(Math.max(start, at));
      pieces.push('<span class="said">');
      upTo(Math.min(end, part.end));
      pieces.push('</span>');
      // The rest of it stands in the next part.
      if (end > part.end) break;
    }
    upTo(part.end);
    return new Markup(pieces.join(''));
  });
}
