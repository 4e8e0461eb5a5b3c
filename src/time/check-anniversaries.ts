import type { Note } from '../model/note.ts';
import type { ParsedArticle } from '../model/parsed-article.ts';
import type { Span } from '../model/span.ts';
import type { TimeExpression } from '../model/time.ts';
import { yearOf } from './calendar.ts';

/** An anniversary may be marked, or written of, a little before or after the turn of the year. */
const TOLERANCE = 1;

/** "The 34th anniversary of the killings of 14 May 1991", printed in 2023: 1991 and 34 years make 2025. */
export function checkAnniversaries({ info, fields }: ParsedArticle): Note[] {
  const printed = Number(info.publishedAt?.slice(0, 4));
  if (!printed) return [];
  return fields.flatMap(({ document, times }) => {
    if (!times.some(({ kind }) => kind === 'anniversary')) return [];
    let next = 0;
    return document.sentences.flatMap((sentence) => {
      // Both are sorted: each expression is looked at once.
      const from = next;
      while (next < times.length && times[next]!.start < sentence.end) next++;
      const wrong = wrongIn(sentence, times.slice(from, next), printed);
      if (wrong === null) return [];
      const [anniversary, date] = wrong;
      const years = printed - yearOf(date.range!.from);
      const text = `“${anniversary.text}” does not fit “${date.text}”: the article was printed in ${printed}, ${years} years later.`;
      const { start, end } = anniversary;
      const span = { start, end, text: anniversary.text };
      const rule = 'consistency/anniversary';
      return [{ rule, level: 'warning' as const, articleId: info.id, span, field: document.field, text }];
    });
  });
}

/** The one anniversary of a sentence and the one date it is said to be of, where the two are of different years. */
function wrongIn(
  sentence: Span,
  within: readonly TimeExpression[],
  printed: number,
): [TimeExpression, TimeExpression] | null {
  const [anniversary, another] = within.filter(({ kind, range }) => kind === 'anniversary' && range !== null);
  if (anniversary === undefined || another !== undefined) return null;
  const dates = within.filter(({ kind, relative, range }) => kind === 'date' && !relative && range !== null);
  const [date, ...more] = dates.filter((each) => yearOf(each.range!.from) !== printed);
  if (date === undefined || more.length > 0 || date.start < anniversary.end) return null;
  const between = sentence.text.slice(anniversary.end - sentence.start, date.start - sentence.start);
  const isOf = /^\s+of\b/u.test(between) && !between.includes(',');
  return isOf && Math.abs(yearOf(date.range!.from) - yearOf(anniversary.range!.from)) > TOLERANCE
    ? [anniversary, date]
    : null;
}
