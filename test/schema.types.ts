import type * as z from 'zod/mini';
import type { Article, ArticleInfo } from '../src/model/article.ts';
import type { Claim } from '../src/model/claim.ts';
import type { EventMention, Link } from '../src/model/event.ts';
import type { Camp, Estimate, Finding } from '../src/model/finding.ts';
import type { Note } from '../src/model/note.ts';
import type { Quantity } from '../src/model/quantity.ts';
import type { Reading } from '../src/model/reading.ts';
import type { Report, ReportArticle, ReportEvent } from '../src/model/report.ts';
import type { EstimateDiff, EventDiff, FindingDiff, ReportDiff } from '../src/model/report-diff.ts';
import type { Span } from '../src/model/span.ts';
import type { CompareOptions, CrossCheckOptions, ReadOptions } from '../src/options.ts';
import type * as schema from '../src/schema.ts';

/** The same type, field by field: `true` only when each is the other, optional and readonly marks included. */
type Equal<A, B> = (<T>() => T extends Flat<A> ? 1 : 2) extends <T>() => T extends Flat<B> ? 1 : 2 ? true : false;
/** Intersections and `extends` written out, so that only the fields count. */
type Flat<T> = T extends object ? { [K in keyof T]: Flat<T[K]> } : T;
type Output<S extends z.ZodMiniType> = z.output<S>;

/** One line per type; `npx tsc` fails on the line whose types have come apart. */
type Agree<T extends readonly true[]> = T;
export type ModelAndSchemas = Agree<
  [
    Equal<Span, Output<typeof schema.SpanSchema>>,
    Equal<Quantity, Output<typeof schema.QuantitySchema>>,
    Equal<Article, Output<typeof schema.ArticleSchema>>,
    Equal<ArticleInfo, Output<typeof schema.ArticleInfoSchema>>,
    Equal<Claim, Output<typeof schema.ClaimSchema>>,
    Equal<EventMention, Output<typeof schema.EventMentionSchema>>,
    Equal<Note, Output<typeof schema.NoteSchema>>,
    Equal<Reading, Output<typeof schema.ReadingSchema>>,
    Equal<Link, Output<typeof schema.LinkSchema>>,
    Equal<Camp, Output<typeof schema.CampSchema>>,
    Equal<Finding, Output<typeof schema.FindingSchema>>,
    Equal<Estimate, Output<typeof schema.EstimateSchema>>,
    Equal<ReportArticle, Output<typeof schema.ReportArticleSchema>>,
    Equal<ReportEvent, Output<typeof schema.ReportEventSchema>>,
    Equal<Report, Output<typeof schema.ReportSchema>>,
    Equal<FindingDiff, Output<typeof schema.FindingDiffSchema>>,
    Equal<EstimateDiff, Output<typeof schema.EstimateDiffSchema>>,
    Equal<EventDiff, Output<typeof schema.EventDiffSchema>>,
    Equal<ReportDiff, Output<typeof schema.ReportDiffSchema>>,
    Equal<Omit<ReadOptions, 'lexicon'>, Omit<Output<typeof schema.ReadOptionsSchema>, 'lexicon'>>,
    Equal<Omit<CompareOptions, 'lexicon'>, Omit<Output<typeof schema.CompareOptionsSchema>, 'lexicon'>>,
    Equal<keyof CrossCheckOptions, keyof Output<typeof schema.CrossCheckOptionsSchema>>,
  ]
>;
