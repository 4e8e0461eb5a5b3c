import { answeredIn } from './answered.ts';
import type { ClaimPlace, OtherEvent } from './claim-place.ts';
import type { MarkedSentence } from './marks.ts';
import { isAmong } from './token-range.ts';

/** How many words the deed may be away from what says that it was answered, and the figure from the deed. */
const REACH = 6;
/** "revenge for air strikes in the province of Karsk this month that left up to 32 dead" */
const FAR = 18;
const OWN = new Set(['revenge', 'reprisal', 'retaliation']);
const MAY = new Set(['may', 'might', 'could', 'possibly', 'likely', 'believed', 'apparently']);

const OPERATIONS = /^(?:war|airstrike|attack|bombing|shelling|clash|raid)$/u;

/**
 * "The group said that it was avenging the killing of six of its members", "may be related to an earlier murder of three brothers": what
 * was answered for, or is only thought to belong, happened before.
 */
export function avenged({ marked, token, main, position, article, events }: ClaimPlace): OtherEvent | null {
  if (token === null || position < article.titleCount) return null;
  const { tokens } = marked;
  const told = answeredIn(marked, events);
  for (let i = Math.max(0, token - FAR); i < token; i++) {
    if (!events.deeds.has(tokens[i]!.lower) || (token - i > REACH && !isToldOf(marked, i, token))) continue;
    for (let j = i - 1; j >= Math.max(0, i - REACH); j--) {
      const { lower } = tokens[j]!;
      if (lower === ';' || lower === ':') break;
      const isLink =
        events.related.has(lower) && tokens.slice(Math.max(0, j - 3), j).some((word) => MAY.has(word.lower));
      // "The army called the operation a response to the deaths of six people"
      const isResponse = lower === 'response' && tokens[j + 1]?.lower === 'to' && OPERATIONS.test(main.kind ?? '');
      if (!events.answers.has(lower) && !isLink && !isResponse) continue;
      // "clashes and revenge killings that followed": the killings are the answer.
      if (j === i - 1 && OWN.has(lower)) continue;
      // "a suicide bombing"
      const kind = marked.kinds.find((mark) => mark.token <= i && i < mark.token + mark.words.length) ?? null;
      return kind?.kind === main.kind && position === article.titleCount && !isLink
        ? null
        : { when: null, time: null, name: null, kind, ...(told && isAmong(token, told) ? { told } : {}) };
    }
  }
  return null;
}

/** "air strikes in Karsk that left 32 dead", "a raid in which four were killed": the figure is of the deed. */
function isToldOf(marked: MarkedSentence, deed: number, figure: number): boolean {
  for (let i = deed + 1; i < figure; i++) {
    const word = marked.lower(i);
    if (word === ',' || word === ';') return false;
    if (word === 'that' || word === 'which') return figure - i <= REACH;
  }
  return false;
}
