import type { Field } from './article.ts';
import type { DateRange } from './date-range.ts';
import type { Quantity } from './quantity.ts';
import type { Span } from './span.ts';

/** How the figure stands to the others: a whole, a part of one, an addition, an older figure, a rate. */
export type Role = 'total' | 'part' | 'increment' | 'previous' | 'rate';

/** How the article stands to the figure. */
export type Status = 'asserted' | 'unconfirmed' | 'projected' | 'hypothetical' | 'denied';

/** Who gave the figure, in the words of the text; `name` is the bare name ("health ministry"). */
export interface Attribution extends Span {
  name: string;
}

/** One figure that an article states about the world. */
export interface Claim {
  /** Content hash: same article id and text, same id, on any machine. */
  id: string;
  articleId: string;
  mentionId: string;
  /** Which one the spans point into. */
  field: Field;
  quantity: Quantity;
  sentence: Span;
  /** 'killed', 'injured' …, an open one ('homes destroyed'), or one of a bare figure ('a number of beds', 'a sum of money: programme'). */
  measure: string;
  /** 'people', 'civilians', 'women' …; `null` when not told. */
  population: string | null;
  /** Id of the claim that this one is a part of. */
  partOf: string | null;
  role: Role;
  status: Status;
  /** `null` = the paper's own voice. */
  attribution: Attribution | null;
  asOf: DateRange | null;
  /** Of how many events this is the count together, where the article is about one of them: "across the three attacks". */
  across?: number;
  /** Of how many people the figure is a share, where its sentence says so: 7 of "33% of the seven victims were women". */
  shareOf?: number;
}

/** A claim before the event stage has said what it is about. */
export type UnplacedClaim = Omit<Claim, 'mentionId'>;
