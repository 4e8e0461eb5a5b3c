import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// The vocabulary that schema.org publishes (schemaorg-current), as the package @vocabulary/schema ships it.

const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const SCHEMA = 'http://schema.org/';

const file = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq');
/** predicate → subject → objects, all of them names of schema.org's own */
const triples = new Map<string, Map<string, string[]>>();
for (const [, subject, predicate, object] of readFileSync(file, 'utf8').matchAll(
  /^<http:\/\/schema\.org\/([^>]*)> <([^>]*)> <([^>]*)> /gmu,
)) {
  const of = triples.get(predicate!) ?? new Map<string, string[]>();
  triples.set(predicate!, of);
  of.set(subject!, [...(of.get(subject!) ?? []), object!.replace(SCHEMA, '')]);
}
const objects = (subject: string, predicate: string): string[] => triples.get(predicate)?.get(subject) ?? [];

export const isType = (name: string): boolean => objects(name, RDF_TYPE).includes(`${RDFS}Class`);
export const isProperty = (name: string): boolean => objects(name, RDF_TYPE).some((type) => type.endsWith('Property'));

/** The type and all that it is a kind of. */
export function kindsOf(type: string): string[] {
  const kinds = new Set([type]);
  for (const kind of kinds) for (const wider of objects(kind, `${RDFS}subClassOf`)) kinds.add(wider);
  return [...kinds];
}

export const domainOf = (property: string): string[] => objects(property, `${SCHEMA}domainIncludes`);
export const rangeOf = (property: string): string[] => objects(property, `${SCHEMA}rangeIncludes`);
export const isSuperseded = (property: string): boolean => objects(property, `${SCHEMA}supersededBy`).length > 0;

/** schema.org's context, made of its vocabulary as it is made there: addresses are names of things, dates are dates. */
export function schemaOrgContext(): Record<string, unknown> {
  const properties = [...(triples.get(`${SCHEMA}rangeIncludes`) ?? new Map<string, string[]>()).entries()];
  const terms = properties.map(([name, range]) => {
    const date = ['Date', 'DateTime', 'Time'].find((kind) => range.includes(kind));
    const type = range.includes('URL') && !range.includes('Text') ? '@id' : date && `${SCHEMA}${date}`;
    return [name, { '@id': `${SCHEMA}${name}`, ...(type !== undefined && { '@type': type }) }];
  });
  return { '@vocab': SCHEMA, type: '@type', id: '@id', ...Object.fromEntries(terms) };
}

const LITERALS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string',
  Number: (value) => typeof value === 'number',
  Boolean: (value) => typeof value === 'boolean',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value),
  DateTime: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/u.test(value),
};

/**
 * What the published vocabulary has against a node: types and properties that it lacks or has given up, properties that its
 * type has not, values of another kind. `typeAt` tells the type of what is only pointed at.
 */
export function objections(node: Record<string, unknown>, typeAt: (id: string) => string | undefined): string[] {
  const type = String(node['@type']);
  if (!isType(type)) return [`no type ${type}`];
  const kinds = kindsOf(type);
  return Object.entries(node).flatMap(([property, value]) => {
    if (property.startsWith('@')) return [];
    if (!isProperty(property)) return [`no property ${property}`];
    if (isSuperseded(property)) return [`${property} is superseded`];
    if (!domainOf(property).some((domain) => kinds.includes(domain))) return [`${type} has no ${property}`];
    return (Array.isArray(value) ? value : [value]).flatMap((one) => valueObjections(property, one, typeAt));
  });
}

function valueObjections(property: string, value: unknown, typeAt: (id: string) => string | undefined): string[] {
  const range = rangeOf(property);
  if (typeof value !== 'object' || value === null) {
    const fits = range.some((kind) => LITERALS[kind]?.(value));
    return fits ? [] : [`${property}: ${JSON.stringify(value)} is none of ${range.join(', ')}`];
  }
  const inner = value as Record<string, unknown>;
  const type = inner['@type'] ?? typeAt(String(inner['@id']));
  const fits = kindsOf(String(type)).some((kind) => range.includes(kind));
  const own = fits ? [] : [`${property}: ${String(type)} is none of ${range.join(', ')}`];
  return inner['@type'] === undefined ? own : [...own, ...objections(inner, typeAt)];
}
