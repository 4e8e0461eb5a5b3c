// Text of articles may be hostile: escape sequences that rewrite a terminal, marks that turn the reading direction
// around, half characters that no encoder takes.

/** Control characters (escape, backspace, line ends …) and the separators of lines and paragraphs. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/gu;
/** Format characters: direction marks, soft hyphens, tags. The joiners stay, which emoji and Persian words are written with. */
const FORMAT = /(?![\u200c\u200d])\p{Cf}/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const SPACES = /\s+/gu;

/** One line of text that is safe to print: no control and direction marks, and one space where white space was. */
export function cleanText(text: string): string {
  return text.replace(CONTROL, ' ').replace(FORMAT, '').replace(LONE_SURROGATE, '\ufffd').replace(SPACES, ' ');
}
