import type { Document } from '../model/document.ts';
import type { TimeExpression } from '../model/time.ts';

/** Every expression of time in the fields of one article, resolved against its date. */
export function findTimes(_document: Document, _publishedAt: string | null): TimeExpression[] {
  return [];
}
