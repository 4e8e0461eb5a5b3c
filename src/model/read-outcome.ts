import type { Article } from './article.ts';
import type { Note } from './note.ts';
import type { Reading } from './reading.ts';

/** What came of one article of a stream: its reading, or the note that says why there is none. */
export type ReadOutcome =
  | {
      /** Place in the stream, from 0. */
      index: number;
      /** With the fields that are known and given. */
      article: Article;
      reading: Reading;
      note: null;
    }
  | { index: number; article: null; reading: null; note: Note };

/** How far a stream has come. */
export interface ReadProgress {
  /** Articles that are through, skipped ones included. */
  done: number;
  /** Articles that became a note. */
  skipped: number;
  /** UTF-16 units of titles and texts that were read. */
  characters: number;
}
