import * as z from 'zod/mini';
import type { InputIssue } from './errors.ts';
import { isIsoDateTime } from './iso-date-time.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

// What crosses the border, in the shapes of model/ (test/schema.test.ts compares the types both ways). Objects are
// tolerant: a field that is not known is neither an error nor kept, so that a report of a later minor version can be
// read. Options are strict: a misspelt one would otherwise be silently without effect.

/** Text with at least one character that is not white space. */
const name = z.string().check(z.regex(/\S/u, 'must not be blank'));
const offset = z.int().check(z.minimum(0));
const number = z.nullable(z.number());
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
  population: z.nullable(z.string()),
  partOf: z.nullable(z.string()),
  role: z.enum(['total', 'part', 'increment', 'previous', 'rate']),
  status: z.enum(['asserted', 'unconfirmed', 'projected', 'hypothetical', 'denied']),
  attribution: z.nullable(z.object({ ...SpanSchema.shape, name: z.string() })),
  asOf: z.nullable(DateRangeSchema),
  across: z.optional(z.int().check(z.gt(1))),
});

export const EventMentionSchema = z.object({
  id: name,
  articleId: name,
  kind: z.nullable(z.string()),
  kinds: z.exactOptional(z.array(z.string())),
  when: z.nullable(DateRangeSchema),
  whenBasis: z.exactOptional(z.enum(['printed', 'worked out', 'assumed'])),
  where: z.array(z.string()),
  name: z.nullable(z.string()),
  claimIds: z.array(z.string()),
  evidence: z.array(z.object({ ...SpanSchema.shape, field: z.enum(['title', 'text']) })),
  actors: z.exactOptional(z.array(z.string())),
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
  mainMentionId: z.nullable(z.string()),
  notes: z.array(NoteSchema),
  signature: z.array(z.number()),
  vaguePolicy: z.string(),
});

export const LinkSchema = z.object({
  left: z.string(),
  right: z.string(),
  comparisons: z.array(
    z.object({
      feature: z.string(),
      level: z.enum(['exact', 'close', 'different', 'missing']),
      weight: z.number(),
    }),
  ),
  weight: z.number(),
});

export const FindingSchema = z.object({
  measure: name,
  population: z.nullable(z.string()),
  verdict: z.enum(['agree', 'compatible', 'revised', 'disagree', 'uncorroborated', 'incomparable']),
  claimIds: z.array(z.string()),
  common: z.nullable(IntervalSchema),
  independentSources: offset,
  reasons: z.array(z.object({ rule: name, text: z.string(), claimIds: z.array(z.string()) })),
  summary: z.string(),
});

export const EstimateSchema = z.object({
  measure: name,
  population: z.nullable(z.string()),
  low: number,
  best: number,
  high: number,
  basis: z.enum(['stated', 'summed', 'bounded']),
  claimIds: z.array(z.string()),
});

export const ReportEventSchema = z.object({
  id: name,
  label: z.string(),
  kind: z.nullable(z.string()),
  when: z.nullable(DateRangeSchema),
  where: z.array(z.string()),
  names: z.array(z.string()),
  articleIds: z.array(z.string()),
  claimIds: z.array(z.string()),
  findings: z.array(FindingSchema),
  estimates: z.array(EstimateSchema),
  links: z.array(LinkSchema),
});

export const ReportArticleSchema = z.object({
  id: name,
  title: z.nullable(z.string()),
  source: z.nullable(z.string()),
  publishedAt: z.nullable(z.string()),
  url: z.nullable(z.string()),
  mainEventId: z.nullable(z.string()),
  claimIds: z.array(z.string()),
});

export const ReportSchema = z.object({
  version: z.literal(1),
  articles: z.array(ReportArticleSchema),
  claims: z.array(ClaimSchema),
  events: z.array(ReportEventSchema),
  notes: z.array(NoteSchema),
  settings: z.object({ vaguePolicy: z.string(), resolutionPolicy: z.string() }),
});

/** A lexicon is checked for being lists of entries; what is in them is checked by the types and by the stages' tests. */
const lexicon = z.custom<Lexicon>(isObjectOfLists, 'expected a lexicon: an object whose fields are lists');

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

/** JSON Schema (draft 2020-12) of what goes in, `article`, and what comes out, `reading` and `report`. */
export function jsonSchemas(): Record<'article' | 'reading' | 'report', object> {
  return {
    article: jsonSchema(ArticleSchema, 'An article as corroborate takes it'),
    reading: jsonSchema(ReadingSchema, 'What corroborate read from one article'),
    report: jsonSchema(ReportSchema, 'What the articles say together'),
  };
}

function jsonSchema(schema: z.ZodMiniType, title: string): object {
  const names = z.registry<{ id?: string; title?: string }>();
  names.add(schema, { title });
  const shared = { SpanSchema, IntervalSchema, DateRangeSchema, UnitSchema, QuantitySchema, ClaimSchema, NoteSchema };
  const parts = { ...shared, EventMentionSchema, LinkSchema, FindingSchema, EstimateSchema, ReportEventSchema };
  for (const [key, part] of Object.entries(parts)) names.add(part, { id: key.slice(0, -'Schema'.length) });
  return z.toJSONSchema(schema, { io: 'input', metadata: names });
}

function plainIssues(issue: z.core.$ZodIssue): InputIssue[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], message: 'unknown option' }));
    case 'invalid_type':
      return [{ path, message: `expected ${issue.expected}, got ${typeInWords(issue.input)}` }];
    case 'invalid_value':
      return [
        {
          path,
          message: `expected ${issue.values.map((v) => JSON.stringify(v)).join(' or ')}, got ${inWords(issue.input)}`,
        },
      ];
    case 'too_small':
      return [{ path, message: `expected ${issue.minimum} or more, got ${inWords(issue.input)}` }];
    case 'invalid_union':
      return [{ path, message: `expected ${optionsOf(issue)}` }];
    default:
      return [{ path, message: `${issue.message}, got ${inWords(issue.input)}` }];
  }
}

/** The names a union knows: `"count" or "percent" or …`. */
function optionsOf(issue: z.core.$ZodIssueInvalidUnion): string {
  const known = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
  return known.map((option) => JSON.stringify(option)).join(' or ') || 'another form';
}

function typeInWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return Array.isArray(value) ? 'array' : typeof value;
}

/** The value itself when it is short and plain, else its type. */
function inWords(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeInWords(value);
}

function isObjectOfLists(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).some(Array.isArray)
  );
}
