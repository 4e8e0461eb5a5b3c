import type { DraftMention } from './main-mention.ts';
import { isCapital, type KindMark, type MarkedArticle, type MarkedSentence } from './marks.ts';
import type { BackgroundClaim } from './mentions.ts';

/** Tokens of a sentence within which it names what it is about: "A second strong quake in less than a week". */
const SUBJECT = 10;
/** Tokens between "second" and the word for what happened. */
const BETWEEN = 3;
const ONE_MORE = /^(?:second|third|fourth|fifth|another|new|fresh)$/u;
const DEFINITE = /^(?:the|this|that|its|his|her|their|every|each)$/u;

/**
 * Does the article tell its own event apart from one before it: "Second march ends in 140 arrests", "Another ferry sinks", "A second
 * earthquake in less than a week hit the east"? Asked of the title and of the first sentence. One that also tells figures of the
 * earlier one, without its day, is a report of both.
 */
export function isOneMore(
  article: MarkedArticle,
  { kind, kinds = [] }: Pick<DraftMention, 'kind' | 'kinds'>,
  others: readonly BackgroundClaim[],
): boolean {
  if (others.some(({ mention }) => mention.when === null && mention.kind === kind)) return false;
  const isOwn = (mark: KindMark): boolean => mark.kind === kind || kinds.includes(mark.kind);
  for (let position = 0; position < Math.min(article.count, article.titleCount + 1); position++) {
    const marked = article.at(position);
    if (marked.kinds.some((mark) => isOwn(mark) && isOneMoreOf(marked, mark))) return true;
  }
  return false;
}

function isOneMoreOf(marked: MarkedSentence, { token, isNoun, role }: KindMark): boolean {
  if (!isNoun || role !== 'happening' || token > SUBJECT) return false;
  for (let at = token - 1; at >= Math.max(0, token - 1 - BETWEEN); at--) {
    const { kind, lower } = marked.tokens[at]!;
    if (kind === 'punct' && lower !== '-') return false;
    if (!ONE_MORE.test(lower)) continue;
    // "New York shooting", "the second blast" of one bombing
    const isName = lower === 'new' && at + 1 < token && isCapital(marked.printed(at + 1));
    return !isName && !DEFINITE.test(marked.lower(at - 1));
  }
  return false;
}
