import * as z from 'zod/mini';
import type { InputIssue } from './errors.ts';
import { isIsoDateTime } from './iso-date-time.ts';
import { plainIssues } from './issue-in-words.ts';
import { type Lexicon, looksLikeLexicon } from './lexicon/lexicon.ts';

// What crosses the border, in the shapes of model/ (test/schema.test.ts compares the types both ways). Objects are
// tolerant: a field that is not known, as of a later version, is dropped. Options are strict: a misspelt one is an error.

/** Text with at least one character that is not white space. */
const name = z.string().check(z.regex(/\S/u, 'must not be blank'));
const offset = z.int().check(z.minimum(0));
const number = z.nullable(z.number());
const text = z.nullable(z.string());
const day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/u, 'expected a date such as 2024-02-26'),
  z.refine((value) => isIsoDateTime(value), { error: 'expected a date of the calendar' }),
);

export const SpanSchema = z.object({ start: offset, end: offset, text: z.string() });
export const DateRangeSchema = z.object({ from: day, to: day });
export const IntervalSchema = z.object({ min: number, max: number, minOpen: z.boolean(), maxOpen: z.boolean() });

export const ModifierSchema = z.enum([
  'exact',
  'approximate',
  'almost',
  'just-over',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'range',
  'vague',
]);

export const UnitSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('count') }),
  z.object({ kind: z.literal('percent') }),
  z.object({ kind: z.literal('percentage-points') }),
  z.object({ kind: z.literal('ratio') }),
  z.object({ kind: z.literal('ordinal') }),
  z.object({ kind: z.literal('currency'), code: z.string() }),
  z.object({ kind: z.literal('measure'), code: z.string() }),
]);

export const QuantitySchema = z.object({
  ...SpanSchema.shape,
  ...IntervalSchema.shape,
  stated: number,
  modifier: ModifierSchema,
  unit: UnitSchema,
  implicit: z.boolean(),
});

/** What the rest of an article's fields are; the text comes first in {@link ArticleSchema}. */
const articleFields = {
  title: z.exactOptional(z.string()),
  source: z.exactOptional(z.string()),
  publishedAt: z.exactOptional(
    z.string().check(
      z.refine(isIsoDateTime, {
        error: 'expected an ISO 8601 date or date-time, such as 2024-02-26 or 2024-02-26T10:00:00Z',
      }),
    ),
  ),
  url: z.exactOptional(z.string()),
  language: z.exactOptional(z.string()),
};

export const ArticleSchema = z.object({ id: name, text: z.string(), ...articleFields });
export const ArticleInfoSchema = z.object({ id: name, ...articleFields });

export const ClaimSchema = z.object({
  id: name,
  articleId: name,
  mentionId: z.string(),
  field: z.enum(['title', 'text']),
  quantity: QuantitySchema,
  sentence: SpanSchema,
  measure: name,
  population: text,
  partOf: text,
  role: z.enum(['total', 'part', 'increment', 'previous', 'rate']),
  status: z.enum(['asserted', 'unconfirmed', 'projected', 'hypothetical', 'denied']),
  attribution: z.nullable(z.object({ ...SpanSchema.shape, name: z.string() })),
  asOf: z.nullable(DateRangeSchema),
  across: z.exactOptional(z.int().check(z.gt(1))),
  shareOf: z.exactOptional(z.number().check(z.nonnegative())),
});

export const EventMentionSchema = z.object({
  id: name,
  articleId: name,
  kind: text,
  kinds: z.exactOptional(z.array(z.string())),
  when: z.nullable(DateRangeSchema),
  whenBasis: z.exactOptional(z.enum(['printed', 'worked out', 'assumed'])),
  where: z.array(z.string()),
  name: text,
  isTotal: z.exactOptional(z.literal(true)),
  isAnother: z.exactOptional(z.literal(true)),
  claimIds: z.array(z.string()),
  evidence: z.array(z.object({ ...SpanSchema.shape, field: z.enum(['title', 'text']) })),
  scenes: z.exactOptional(z.array(z.string())),
  actors: z.exactOptional(z.array(z.string())),
  people: z.exactOptional(z.array(z.string())),
  terms: z.array(z.string()),
});

export const NoteSchema = z.object({
  rule: name,
  level: z.enum(['info', 'warning']),
  articleId: z.string(),
  span: z.nullable(SpanSchema),
  field: z.exactOptional(z.enum(['title', 'text'])),
  text: z.string(),
});

export const ReadingSchema = z.object({
  article: ArticleInfoSchema,
  claims: z.array(ClaimSchema),
  mentions: z.array(EventMentionSchema),
  mainMentionId: text,
  notes: z.array(NoteSchema),
  signature: z.array(z.number()),
  vaguePolicy: z.string(),
});

const level = z.enum(['exact', 'close', 'different', 'missing']);

export const LinkSchema = z.object({
  left: z.string(),
  right: z.string(),
  articleIds: z.tuple([z.string(), z.string()]),
  comparisons: z.array(z.object({ feature: z.string(), level, weight: z.number() })),
  weight: z.number(),
});

const reason = z.enum(['too little in common', 'one article tells both', 'less alike as a whole', 'forbidden']);
export const NearMissSchema = z.object({ ...LinkSchema.shape, eventId: name, reason });

/** What a finding or an estimate is about. */
const counted = { measure: name, population: text, unit: UnitSchema };

export const CampSchema = z.object({
  figure: z.string(),
  interval: IntervalSchema,
  standing: z.enum(['current', 'overtaken', 'withdrawn', 'other-scope']),
  given: z.nullable(DateRangeSchema),
  sources: z.array(z.string()),
  articleIds: z.array(z.string()),
  staleArticleIds: z.array(z.string()),
  claimIds: z.array(z.string()),
  independentSources: offset,
});

export const FindingSchema = z.object({
  ...counted,
  verdict: z.enum(['agree', 'compatible', 'revised', 'disagree', 'uncorroborated', 'incomparable']),
  claimIds: z.array(z.string()),
  common: z.nullable(IntervalSchema),
  independentSources: offset,
  camps: z.array(CampSchema),
  silentArticleIds: z.array(z.string()),
  reasons: z.array(z.object({ rule: name, text: z.string(), claimIds: z.array(z.string()) })),
  summary: z.string(),
});

export const EstimateSchema = z.object({
  ...counted,
  low: number,
  best: number,
  high: number,
  basis: z.enum(['stated', 'summed', 'bounded']),
  claimIds: z.array(z.string()),
  ends: z.object({ low: z.array(z.string()), best: z.array(z.string()), high: z.array(z.string()) }),
});

export const ReportEventSchema = z.object({
  id: name,
  label: z.string(),
  kind: text,
  when: z.nullable(DateRangeSchema),
  where: z.array(z.string()),
  names: z.array(z.string()),
  articleIds: z.array(z.string()),
  claimIds: z.array(z.string()),
  findings: z.array(FindingSchema),
  estimates: z.array(EstimateSchema),
  links: z.array(LinkSchema),
  nearMisses: z.array(NearMissSchema),
});

export const ReportArticleSchema = z.object({
  ...{ id: name, title: text, source: text, publishedAt: text, url: text, mainEventId: text },
  claimIds: z.array(z.string()),
});

export const ReportSchema = z.object({
  version: z.literal(1),
  articles: z.array(ReportArticleSchema),
  claims: z.array(ClaimSchema),
  events: z.array(ReportEventSchema),
  notes: z.array(NoteSchema),
  settings: z.object({ vaguePolicy: z.string(), resolutionPolicy: z.string(), sourceOrder: z.array(z.string()) }),
});

const IdChangesSchema = z.object({ added: z.array(z.string()), removed: z.array(z.string()) });

export const FindingDiffSchema = z.object({
  change: z.enum(['new', 'gone', 'verdict', 'claims']),
  ...counted,
  before: z.nullable(FindingSchema),
  after: z.nullable(FindingSchema),
  claims: IdChangesSchema,
  summary: z.string(),
});

const estimate = z.nullable(EstimateSchema);
const change = z.enum(['new', 'gone', 'changed']);
export const EstimateDiffSchema = z.object({ change, ...counted, before: estimate, after: estimate });

export const EventDiffSchema = z.object({
  change,
  before: text,
  after: text,
  label: z.string(),
  mergedFrom: z.array(z.string()),
  splitFrom: text,
  articles: IdChangesSchema,
  claims: IdChangesSchema,
  findings: z.array(FindingDiffSchema),
  estimates: z.array(EstimateDiffSchema),
});

export const ReportDiffSchema = z.object({
  version: z.literal(1),
  articles: IdChangesSchema,
  events: z.array(EventDiffSchema),
});

/** A lexicon is checked for being lists of entries; what is in them is checked by the types and by the stages' tests. */
const lexicon = z.custom<Lexicon>(looksLikeLexicon, 'expected a lexicon: an object whose fields are lists');
const pairs = z.readonly(z.array(z.readonly(z.tuple([z.string(), z.string()]))));

export const ReadOptionsSchema = z.strictObject({
  lexicon: z.exactOptional(lexicon),
  vaguePolicy: z.exactOptional(z.enum(['default', 'conservative'])),
});

export const CompareOptionsSchema = z.strictObject({
  lexicon: z.exactOptional(lexicon),
  resolutionPolicy: z.exactOptional(z.enum(['range', 'lowest', 'majority', 'latest', 'source-order'])),
  sourceOrder: z.exactOptional(z.readonly(z.array(z.string()))),
  links: z.exactOptional(z.strictObject({ force: z.exactOptional(pairs), forbid: z.exactOptional(pairs) })),
});

/** Either half takes the options of both, so that one object serves `readArticle` and `compareReadings`. */
export const CrossCheckOptionsSchema = z.strictObject({ ...ReadOptionsSchema.shape, ...CompareOptionsSchema.shape });

/**
 * The value in the schema's shape, without fields that are not known, or what is wrong with it, in plain words.
 *
 * @example
 * ```ts
 * import { ArticleSchema, checkAgainst } from 'corroborate/schema';
 *
 * const checked = checkAgainst(ArticleSchema, { id: 'a' });
 * if (!checked.ok) console.log(checked.issues); //=> [ { path: [ 'text' ], message: 'expected string, got nothing' } ]
 * ```
 */
export function checkAgainst<T extends z.ZodMiniType>(
  schema: T,
  value: unknown,
): { ok: true; value: z.output<T> } | { ok: false; issues: InputIssue[] } {
  const result = z.safeParse(schema, value, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, issues: result.error.issues.flatMap(plainIssues) };
}

/** JSON Schema (draft 2020-12) of what goes in, `article`, and what comes out, `reading`, `report` and `diff`. */
export function jsonSchemas(): Record<'article' | 'reading' | 'report' | 'diff', object> {
  return {
    article: jsonSchema(ArticleSchema, 'An article as corroborate takes it'),
    reading: jsonSchema(ReadingSchema, 'What corroborate read from one article'),
    report: jsonSchema(ReportSchema, 'What the articles say together'),
    diff: jsonSchema(ReportDiffSchema, 'What changed between two reports'),
  };
}

function jsonSchema(schema: z.ZodMiniType, title: string): object {
  const names = z.registry<{ id?: string; title?: string }>().add(schema, { title });
  const shared = { SpanSchema, IntervalSchema, DateRangeSchema, UnitSchema, QuantitySchema, ClaimSchema, NoteSchema };
  const linked = { EventMentionSchema, LinkSchema, NearMissSchema, ReportEventSchema };
  const told = { CampSchema, FindingSchema, EstimateSchema };
  for (const [key, part] of Object.entries({ ...shared, ...linked, ...told }))
    names.add(part, { id: key.slice(0, -'Schema'.length) });
  return z.toJSONSchema(schema, { io: 'input', metadata: names });
}
