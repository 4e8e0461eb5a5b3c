export { type Archive, type ArchiveOptions, createArchive } from './archive.ts';
export { diffReports } from './diff/diff-reports.ts';
export { InputError, type InputIssue } from './errors.ts';
export type { MeasureEntry, PopulationEntry } from './lexicon/claim-lexicon.ts';
export { en } from './lexicon/en.ts';
export type { EventKindEntry } from './lexicon/event-lexicon.ts';
export type { Lexicon } from './lexicon/lexicon.ts';
export type { QuantityLexicon } from './lexicon/quantity-lexicon.ts';
export type { LinkOverrides } from './link/settings.ts';
export type { Article, ArticleInfo, Field } from './model/article.ts';
export type { Attribution, Claim, Role, Status } from './model/claim.ts';
export type { DateRange } from './model/date-range.ts';
export type {
  Comparison,
  ComparisonLevel,
  EventMention,
  Evidence,
  Link,
  NearMiss,
  NearMissReason,
} from './model/event.ts';
export type { Camp, Estimate, Finding, Reason, Verdict } from './model/finding.ts';
export type { Interval } from './model/interval.ts';
export type { Note } from './model/note.ts';
export type { Modifier, Quantity, Unit } from './model/quantity.ts';
export type { ReadOutcome, ReadProgress } from './model/read-outcome.ts';
export type { Reading } from './model/reading.ts';
export type { Report, ReportArticle, ReportEvent, ReportSettings } from './model/report.ts';
export type { EstimateDiff, EventDiff, FindingDiff, IdChanges, ReportDiff } from './model/report-diff.ts';
export type { Span } from './model/span.ts';
export type { CompareOptions, CrossCheckOptions, ReadArticlesOptions, ReadOptions } from './options.ts';
export type { StopSignal } from './ordered-stream.ts';
export { compareReadings, crossCheck, findQuantities, readArticle } from './pipeline.ts';
export type { VaguePolicy } from './quantity/read-quantities.ts';
export { readArticles } from './read-articles.ts';
export type { ResolutionPolicy } from './verdict/settings.ts';
