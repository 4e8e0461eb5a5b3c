import type { DateRange } from '../model/date-range.ts';
import type { TimeExpression } from '../model/time.ts';
import type { CompiledEvents } from './compiled-events.ts';
import type { MainDraft } from './main-mention.ts';
import type { KindMark, MarkedArticle, MarkedSentence } from './marks.ts';
import type { TokenRange } from './token-range.ts';

/** A claim (or, with `token: null`, a sentence) and all that says which event it speaks of. */
export interface ClaimPlace {
  article: MarkedArticle;
  marked: MarkedSentence;
  /** Token of the figure. */
  token: number | null;
  /** What the claim counts; `null` for a sentence. */
  measure: string | null;
  position: number;
  main: MainDraft;
  /** The article follows the main event up (a trial): its own day may be told late, or not at all. */
  isFollowUp: boolean;
  published: string | null;
  events: CompiledEvents;
  /** The time that the figure, or the sentence, belongs to. */
  time: TimeExpression | null;
}

/** What is known of the other event. */
export interface OtherEvent {
  when: DateRange | null;
  time: TimeExpression | null;
  name: string | null;
  kind: KindMark | null;
  /** How things stand on the article's day, and no event of the main one's kind. */
  isSituation?: true;
  /** All events of a kind in an area or a period. */
  isTotal?: true;
  /** One of the items of a round-up: what its paragraph goes on to tell is of it. */
  isItem?: true;
  /** Where its sentence tells of it alone: its places are those. */
  told?: TokenRange;
  /** The first sentence of such an item, where all up to the next one is of it. */
  item?: number;
}

export interface BackgroundRule {
  id: string;
  tell(place: ClaimPlace): OtherEvent | 'main' | null;
}
