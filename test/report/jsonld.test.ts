import fc from 'fast-check';
import jsonld, { type Options } from 'jsonld';
import { describe, expect, it } from 'vitest';
import { crossCheck } from '../../src/pipeline.ts';
import { type JsonLdNode, toJsonLd } from '../../src/report/jsonld.ts';
import { HOSTILE, hostileText, withText } from '../support/hostile.ts';
import { khojalyReport } from '../support/reports.ts';
import { objections, schemaOrgContext } from '../support/schema-org.ts';

const graph = toJsonLd(khojalyReport)['@graph'];
const ofType = (type: string, nodes: readonly JsonLdNode[] = graph) => nodes.filter((node) => node['@type'] === type);

/** The part of a node that is schema.org's, as it is: its own terms are told by their prefix. */
function schemaOrgPart(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(schemaOrgPart);
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.entries(value).filter(([key]) => !key.startsWith('corroborate:'));
  return Object.fromEntries(own.map(([key, inner]) => [key, schemaOrgPart(inner)]));
}

const SCHEMA_ORG = { '@context': schemaOrgContext() };
const documentLoader = async (url: string) => {
  if (url !== 'https://schema.org') throw new Error(`asks for ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: SCHEMA_ORG };
};

/** Safe: the processor throws where it would drop something. Its types know neither that nor a loader. */
async function expand(document: object): Promise<Record<string, unknown>[]> {
  const options = { documentLoader, safe: true } as Options.Expand;
  return (await jsonld.expand(JSON.parse(JSON.stringify(document)), options)) as Record<string, unknown>[];
}

describe('toJsonLd', () => {
  it('is told in the published vocabulary: its types, their properties, the kinds of their values', () => {
    const typeAt = (id: string) => graph.find((node) => node['@id'] === id)?.['@type'];
    const against = (node: unknown) => objections(schemaOrgPart(node) as Record<string, unknown>, typeAt);
    const nodes = graph.filter((node) => !node['@type'].startsWith('corroborate:'));
    expect(new Set(nodes.map((node) => node['@type']))).toEqual(new Set(['Article', 'Event', 'Claim', 'ClaimReview']));
    expect(nodes.flatMap(against)).toEqual([]);
    expect(against({ '@type': 'Claim', headlines: 'x' })).toEqual(['no property headlines']);
    expect(against({ '@type': 'Claim', startDate: '2026-03-03' })).toEqual(['Claim has no startDate']);
    expect(against({ '@type': 'Event', startDate: 'Monday' })[0]).toContain('is none of Date');
    expect(against({ '@type': 'Claim', appearance: { '@type': 'Place', name: 'x' } })[0]).toContain('is none of');
  });

  it('is linked data: a processor keeps every node and every property', async () => {
    const document = JSON.parse(JSON.stringify(toJsonLd(khojalyReport)));
    const expanded = await expand(document);
    expect(expanded).toHaveLength(graph.length);
    const keys = expanded.flatMap((node) => Object.keys(node)).filter((key) => !key.startsWith('@'));
    for (const key of keys) expect(key).toMatch(/^(?:http:\/\/schema\.org\/|urn:corroborate:terms:)[A-Za-z]+$/u);
    const options = { documentLoader, format: 'application/n-quads' } as Options.ToRdf;
    const quads = await jsonld.toRDF(document, options);
    expect(String(quads)).toContain('<urn:corroborate:claim:c5> <http://schema.org/text> "Some 137 people were killed');
  });

  it('gives no rating: that is a person’s to do', () => {
    const reviews = ofType('ClaimReview');
    expect(reviews.length).toBeGreaterThan(0);
    for (const review of reviews) {
      expect(review).toMatchObject({ creativeWorkStatus: 'Draft' });
      expect(Object.keys(review)).not.toEqual(expect.arrayContaining(['reviewRating']));
      expect(review).not.toHaveProperty('author');
    }
  });

  it('says how claims lie to each other, and by which rule', () => {
    const [review] = ofType('ClaimReview').filter((node) => node['corroborate:verdict'] === 'disagree');
    expect(review).toMatchObject({
      claimReviewed: 'Baku, January 1990: killed',
      itemReviewed: [{ '@id': 'urn:corroborate:claim:c5' }, { '@id': 'urn:corroborate:claim:c7' }],
    });
    const relations = ofType('corroborate:Relation');
    expect(relations).toContainEqual({
      '@id': 'urn:corroborate:event:baku:finding:1:relation:0',
      '@type': 'corroborate:Relation',
      description: '150 civilians are more than some 137 people.',
      'corroborate:between': [{ '@id': 'urn:corroborate:claim:c5' }, { '@id': 'urn:corroborate:claim:c7' }],
      'corroborate:rule': 'verdict/part-over-whole',
      'corroborate:verdict': 'disagree',
    });
  });

  it('reviews nothing of which one source alone speaks', () => {
    expect(ofType('ClaimReview').map((node) => node.claimReviewed)).toEqual([
      'Khojaly massacre: killed',
      'Baku, January 1990: killed',
    ]);
  });

  it('keeps who is cited apart from who prints it, and a part with its whole', () => {
    const claim = (id: string) => ofType('Claim').find((node) => node['@id'] === `urn:corroborate:claim:${id}`)!;
    expect(claim('c5')).toMatchObject({ author: { '@type': 'Organization', name: 'Gazette' } });
    expect(claim('c7')).toMatchObject({ creditText: 'embassy' });
    expect(claim('c7')).not.toHaveProperty('author');
    expect(claim('c2')).toMatchObject({ isPartOf: { '@id': 'urn:corroborate:claim:c1' } });
  });

  it('gives the figure as printed and the bounds its words allow', () => {
    const claim = ofType('Claim').find((node) => node['@id'] === 'urn:corroborate:claim:c4');
    expect((claim!.about as unknown[]).at(-1)).toEqual({
      '@type': 'PropertyValue',
      name: 'killed',
      description: 'more than 600',
      value: 600,
      minValue: 600,
      'corroborate:minExcluded': true,
    });
  });

  it('holds together: what is pointed at is there, and every name is one', () => {
    const ids = graph.map((node) => node['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    const pointed = JSON.stringify(graph).matchAll(/\{"@id":"([^"]*)"\}/gu);
    const targets = [...pointed].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(10);
    for (const target of targets) expect(ids).toContain(target);
  });

  it('is linked data whatever the articles say', { timeout: 300_000 }, async () => {
    const holds = async (text: string) => {
      const document = toJsonLd(withText(khojalyReport, text));
      expect(await expand(document)).toHaveLength(graph.length);
    };
    for (const text of HOSTILE) await holds(text);
    await fc.assert(fc.asyncProperty(hostileText(), holds), { numRuns: 10 });
  });

  it('is what its example says', () => {
    const report = crossCheck([{ id: 'a', source: 'Herald', text: 'At least 12 people were killed in the fire.' }]);
    expect(toJsonLd(report)['@graph'].map((node) => node['@type'])).toEqual(['Article', 'Event', 'Claim']);
  });
});
