// Text of articles may be hostile: escape sequences that rewrite a terminal, marks that turn the reading direction
// around, half characters that no encoder takes.

/** Controls (C0, C1), line and paragraph separators, direction marks and isolates, byte order mark, tag characters. */
const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const SPACES = /\s+/gu;

/** One line of text that is safe to print: controls and direction marks become spaces, runs of white space one space. */
export function cleanText(text: string): string {
  return text.replace(CONTROL, ' ').replace(LONE_SURROGATE, '\ufffd').replace(SPACES, ' ');
}
