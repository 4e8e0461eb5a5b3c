import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathInWords } from '../border.ts';
import { en } from '../lexicon/en.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { troubleInWords, UsageError } from './problem.ts';
import { decode } from './stream-text.ts';
import { parseYaml } from './yaml.ts';

/**
 * The English lexicon with the words of a file behind its own: YAML or JSON in the shape of the lexicon, of which only what
 * is added stands there. The entries are held against the built-in ones, so that a misspelt field is told and not passed
 * over.
 */
export function readLexiconFile(file: string, cwd: string): Lexicon {
  let added: unknown;
  try {
    added = parseYaml(decode(readFileSync(resolve(cwd, file))));
  } catch (error) {
    // The first line says it; what follows is a picture of the place.
    throw new UsageError(`--lexicon: ${file}: ${troubleInWords(error).split('\n')[0]!.replace(/:$/u, '')}`);
  }
  const problem = unlike(added, [en], []);
  if (problem !== null) throw new UsageError(`--lexicon: ${file}: ${problem}`);
  return merged(en, added) as Lexicon;
}

/** Lists one behind the other, objects field by field. */
function merged(base: unknown, added: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(added)) return [...base, ...added];
  if (!isRecord(base) || !isRecord(added)) return added;
  const fields = Object.entries(added).map(([key, value]) => [key, key in base ? merged(base[key], value) : value]);
  return { ...base, ...Object.fromEntries(fields) };
}

type Path = readonly (string | number)[];

/** What is wrong with a value that should look like one of the examples; `null` when nothing is. */
function unlike(value: unknown, examples: readonly unknown[], path: Path): string | null {
  const kinds = [...new Set(examples.map(kindOf))];
  const kind = kindOf(value);
  // Words may stand in one string, parted by bars, or in a list.
  if (kinds.includes('string') && Array.isArray(value) && value.every((word) => typeof word === 'string')) return null;
  if (!kinds.includes(kind)) return told(path, `expected ${kinds.join(' or ')}, got ${kind}`);
  if (Array.isArray(value)) {
    const known = examples.filter(Array.isArray).flat();
    return first(value, (item, index) => unlike(item, known, [...path, index]));
  }
  if (!isRecord(value)) return null;
  const known = examples.filter(isRecord);
  const missing = requiredOf(known, path.length).find((key) => !(key in value));
  if (missing !== undefined) return told([...path, missing], 'missing');
  return first(Object.entries(value), ([key, inner]) => {
    const like = known.filter((example) => key in example).map((example) => example[key]);
    if (like.length > 0) return unlike(inner, like, [...path, key]);
    const names = [...new Set(known.flatMap((example) => Object.keys(example)))].sort();
    return told([...path, key], `unknown; known are ${names.join(', ')}`);
  });
}

/** Fields that every example has; of the lexicon itself, and of its groups of words, any part will do. */
function requiredOf(examples: readonly Record<string, unknown>[], depth: number): string[] {
  if (depth === 0 || examples.length < 2) return [];
  return Object.keys(examples[0]!).filter((key) => examples.every((example) => key in example));
}

function first<T>(items: readonly T[], problem: (item: T, index: number) => string | null): string | null {
  for (const [index, item] of items.entries()) {
    const found = problem(item, index);
    if (found !== null) return found;
  }
  return null;
}

function told(path: Path, message: string): string {
  return `${pathInWords('', [...path]).replace(/^\./u, '') || 'the file'}: ${message}`;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : typeof value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
