import type { Claim } from '../model/claim.ts';
import { expectReport } from '../model/expect-report.ts';
import type { Finding, Reason } from '../model/finding.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Report, ReportArticle, ReportEvent } from '../model/report.ts';
import { articleIri, claimIri, eventIri } from './iri.ts';
import { safeUrl } from './safe-url.ts';
import { intervalInWords, topicInWords } from './wording.ts';

/** A node of the graph: schema.org's own properties, and those of this vocabulary with `corroborate:` in front. */
export interface JsonLdNode {
  '@id': string;
  '@type': string;
  [property: string]: unknown;
}

/** A report as JSON-LD. */
export interface JsonLdDocument {
  '@context': readonly ['https://schema.org', { corroborate: 'urn:corroborate:terms:' }];
  '@graph': JsonLdNode[];
}

/**
 * The report in the schema.org vocabulary, for tools of fact-checkers: each article, each event, each figure as a `Claim`,
 * and a `ClaimReview` for every finding that compares figures. The reviews are drafts: they say what the sources say
 * together and leave out `reviewRating` and `author`, which are a person's to give. schema.org knows no relation between
 * claims, so a `corroborate:Relation` stands for each reason of a finding: the claims it holds between, the verdict, and
 * the rule that found it. Put it into a page only with every `<` written as `\u003c`.
 *
 * @example
 * ```ts
 * import { crossCheck } from 'corroborate';
 * import { toJsonLd } from 'corroborate/report/jsonld';
 *
 * const report = crossCheck([{ id: 'a', source: 'Herald', text: 'At least 12 people were killed in the fire.' }]);
 * toJsonLd(report)['@graph'].map((node) => node['@type']); //=> ['Article', 'Event', 'Claim']
 * ```
 */
export function toJsonLd(report: Report): JsonLdDocument {
  expectReport(report);
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const eventOf = new Map(report.events.flatMap((event) => event.claimIds.map((id) => [id, event] as const)));
  return {
    '@context': ['https://schema.org', { corroborate: 'urn:corroborate:terms:' }],
    '@graph': [
      ...report.articles.map(articleNode),
      ...report.events.map(eventNode),
      ...report.claims.flatMap((claim) => {
        const article = articles.get(claim.articleId);
        return article === undefined ? [] : [claimNode(claim, article, eventOf.get(claim.id) ?? null)];
      }),
      ...report.events.flatMap((event) =>
        event.findings.flatMap((finding, index) => findingNodes(finding, event, index, claims)),
      ),
    ],
  };
}

function articleNode(article: ReportArticle): JsonLdNode {
  const url = safeUrl(article.url);
  return {
    '@id': articleIri(article),
    '@type': 'Article',
    identifier: article.id,
    ...(article.title !== null && { headline: article.title }),
    ...(article.source !== null && { publisher: { '@type': 'Organization', name: article.source } }),
    ...(article.publishedAt !== null && { datePublished: article.publishedAt }),
    ...(url !== null && { url }),
  };
}

function eventNode({ id, label, names, when, where }: ReportEvent): JsonLdNode {
  return {
    '@id': eventIri(id),
    '@type': 'Event',
    name: label,
    ...(names.length > 0 && { alternateName: names }),
    ...(when !== null && { startDate: when.from, endDate: when.to }),
    ...(where.length > 0 && { location: where.map((name) => ({ '@type': 'Place', name })) }),
  };
}

/** A claim is its sentence; whom the paper cites stands apart from the paper, which is not said to be the author then. */
function claimNode(claim: Claim, article: ReportArticle, event: ReportEvent | null): JsonLdNode {
  const { sentence, attribution, partOf, quantity, role, status } = claim;
  const inOwnVoice = attribution === null && article.source !== null;
  return {
    '@id': claimIri(claim.id),
    '@type': 'Claim',
    text: sentence.text,
    appearance: { '@id': articleIri(article) },
    ...(inOwnVoice && { author: { '@type': 'Organization', name: article.source } }),
    ...(attribution !== null && { creditText: attribution.name }),
    ...(article.publishedAt !== null && { datePublished: article.publishedAt }),
    about: [...(event === null ? [] : [{ '@id': eventIri(event.id) }]), figureNode(claim)],
    ...(partOf !== null && { isPartOf: { '@id': claimIri(partOf) } }),
    'corroborate:modifier': quantity.modifier,
    'corroborate:role': role,
    'corroborate:status': status,
  };
}

/** `value` is the figure as printed; the bounds are what its words allow, with an open end where they exclude it. */
function figureNode(claim: Claim): Record<string, unknown> {
  const { quantity } = claim;
  const { min, max, minOpen, maxOpen, stated } = quantity;
  return {
    '@type': 'PropertyValue',
    name: topicInWords(claim),
    description: intervalInWords(quantity),
    ...(stated !== null && { value: stated }),
    ...(min !== null && { minValue: min }),
    ...(max !== null && { maxValue: max }),
    ...unitOf(quantity),
    ...(min !== null && minOpen && { 'corroborate:minExcluded': true }),
    ...(max !== null && maxOpen && { 'corroborate:maxExcluded': true }),
  };
}

function unitOf({ unit }: Quantity): Record<string, string> {
  if (unit.kind === 'count') return {};
  return { unitText: 'code' in unit ? unit.code : unit.kind };
}

function findingNodes(
  finding: Finding,
  event: ReportEvent,
  index: number,
  claims: ReadonlyMap<string, Claim>,
): JsonLdNode[] {
  const known = (ids: readonly string[]) => ids.filter((id) => claims.has(id)).map((id) => ({ '@id': claimIri(id) }));
  const iri = `${eventIri(event.id)}:finding:${index}`;
  const relations = finding.reasons
    .map((reason, at) => relationNode(reason, finding, `${iri}:relation:${at}`, known(reason.claimIds)))
    .filter((node) => (node['corroborate:between'] as unknown[]).length > 1);
  // What one source alone says is a claim, and nothing has been reviewed.
  if (relations.length === 0 && finding.claimIds.length < 2) return [];
  const review: JsonLdNode = {
    '@id': iri,
    '@type': 'ClaimReview',
    creativeWorkStatus: 'Draft',
    claimReviewed: `${event.label}: ${topicInWords(finding)}`,
    itemReviewed: known([...new Set([...finding.claimIds, ...finding.reasons.flatMap(({ claimIds }) => claimIds)])]),
    reviewBody: finding.summary,
    about: { '@id': eventIri(event.id) },
    'corroborate:verdict': finding.verdict,
    'corroborate:independentSources': finding.independentSources,
    ...(relations.length > 0 && { 'corroborate:relation': relations.map((node) => ({ '@id': node['@id'] })) }),
  };
  return [review, ...relations];
}

function relationNode(
  { rule, text }: Reason,
  { verdict }: Finding,
  iri: string,
  between: { '@id': string }[],
): JsonLdNode {
  return {
    '@id': iri,
    '@type': 'corroborate:Relation',
    description: text,
    'corroborate:between': between,
    'corroborate:rule': rule,
    'corroborate:verdict': verdict,
  };
}
