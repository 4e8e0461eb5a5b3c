import { html, type Markup } from './markup.ts';

/** Words of scripts that run from right to left, as far as they follow each other. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?:[ -][\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*/gu;

/**
 * A sentence of our own that has names in it. It runs from left to right whatever name it begins with, and each name in
 * another direction is kept to itself: of "عكاظ, 3 March" the 3 would else be drawn on the far side of the name.
 */
export function isolated(text: string): Markup {
  const pieces: (Markup | string)[] = [];
  let at = 0;
  for (const { 0: name, index } of text.matchAll(RIGHT_TO_LEFT)) {
    pieces.push(text.slice(at, index), html`<bdi>${name}</bdi>`);
    at = index + name.length;
  }
  pieces.push(text.slice(at));
  return html`${pieces}`;
}
