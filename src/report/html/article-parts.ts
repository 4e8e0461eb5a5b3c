import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Range } from '../../model/span.ts';
import { mergedStretches } from './marked-text.ts';

/** Characters shown before and after a figure of an article that is not shown whole. */
const AROUND = 1_500;
/** Characters of a title in which figures are marked. */
const LONGEST_TITLE = 1_000;

/** Characters of a figure, and the claims that are made of it. */
export interface Figure extends Range {
  claimIds: readonly string[];
}

/** An article as far as it is shown: with each part, the figures that stand in it. */
export interface ShownArticle {
  article: Article;
  claims: readonly Claim[];
  /** What of the text is shown, sorted and disjoint; one part where it is whole. */
  parts: readonly Range[];
  isWhole: boolean;
  sentences: readonly Range[];
  figures: readonly Figure[];
  /** The same of the title; none where that is too long to be one. */
  titleFigures: readonly Figure[];
}

/** The article in at most `room` characters; `null` when it is not the one that was read: nothing can be pointed at. */
export function shownArticle(article: Article, claims: readonly Claim[], room: number): ShownArticle | null {
  if (!claims.every((claim) => standsIn(article, claim))) return null;
  const { text, title = '' } = article;
  const inText = claims.filter(({ field }) => field === 'text');
  const figures = figuresOf(inText);
  const isWhole = text.length <= room;
  const parts = isWhole ? [trimmed(text)] : partsOf(text, figures, room);
  return {
    article,
    claims,
    parts,
    isWhole,
    sentences: mergedStretches(
      inText.map(({ sentence: { start, end } }) => ({ start, end })),
      hull,
    ),
    figures: inParts(figures, parts),
    titleFigures: title.length > LONGEST_TITLE ? [] : figuresOf(claims.filter(({ field }) => field === 'title')),
  };
}

function standsIn(article: Article, { field, sentence, quantity }: Claim): boolean {
  const text = field === 'title' ? (article.title ?? '') : article.text;
  const inside = quantity.start >= sentence.start && quantity.end <= sentence.end && quantity.start < quantity.end;
  return (
    inside &&
    text.slice(sentence.start, sentence.end) === sentence.text &&
    text.slice(quantity.start, quantity.end) === quantity.text
  );
}

/** Of figures that overlap ("12 to 20", "20") one is made. */
function figuresOf(claims: readonly Claim[]): Figure[] {
  const each = claims.map(({ id, quantity: { start, end } }) => ({ start, end, claimIds: [id] }));
  return mergedStretches<Figure>(each, (one, other) => ({
    ...hull(one, other),
    claimIds: [...one.claimIds, ...other.claimIds],
  }));
}

function trimmed(text: string): Range {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}

/** What stands around the figures, as far as there is room. */
function partsOf(text: string, figures: readonly Figure[], room: number): Range[] {
  const around = figures.map(({ start, end }) => ({
    start: onCharacter(text, Math.max(0, start - AROUND)),
    end: onCharacter(text, Math.min(text.length, end + AROUND)),
  }));
  const parts: Range[] = [];
  let left = room;
  for (const { start, end } of mergedStretches(around, hull)) {
    const stop = onCharacter(text, Math.min(end, start + left));
    if (stop <= start) break;
    parts.push({ start, end: stop });
    left -= stop - start;
  }
  return parts;
}

function inParts(figures: readonly Figure[], parts: readonly Range[]): Figure[] {
  let at = 0;
  return figures.filter(({ start, end }) => {
    while (at < parts.length && parts[at]!.end < end) at++;
    return at < parts.length && parts[at]!.start <= start;
  });
}

/** Not between the halves of a surrogate pair. */
function onCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

function hull(one: Range, other: Range): Range {
  return { start: one.start, end: Math.max(one.end, other.end) };
}
