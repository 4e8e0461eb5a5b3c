import { readdirSync, readFileSync } from 'node:fs';
import type { Field } from '../../../src/model/article.ts';

/**
 * The claim corpus is plain text, so that a reader sees sentences and not syntax. A line is a text to read; the lines
 * under it say what it claims:
 *
 *     Police arrested 58 people, 20 of them minors.
 *     > 58 = detained people
 *     > 20 = detained, part of 58
 *     >? 20 = detained children
 *
 * `>` must be found, `>?` may be found; a measure on people that is in neither is a false alarm. `> none`, or no line
 * at all, asks for silence. After the measure stands the population, then what else is asked for: a role
 * (`part`, `part of 58`, `increment` …), a status, `by ministry`. What is left out is not checked.
 * `implicit` is a count of one that no figure states, `a/b` is either measure, `past 50|50` either cut of the figure, `open:homes` an open measure with that word in
 * its name, `[homes destroyed]` the whole name of a measure of things. `# …` is a comment, `@ title` reads the file's lines as
 * titles, `@ everything` makes any claim that is not listed a false alarm, on things as well as on people; `@ bare` makes a figure
 * one too that nothing is said of.
 */
export interface ClaimCase {
  text: string;
  field: Field;
  /** Claims on things count as well. */
  everything: boolean;
  /** And figures that nothing is said of. */
  bare: boolean;
  claims: ExpectedClaim[];
}

export interface ExpectedClaim {
  /** The printed quantity with its modifier, lower case, in any of these cuts; `null` is an implicit one. */
  figures: string[] | null;
  /** Any of these. */
  measures: string[];
  required: boolean;
  population?: string;
  role?: string;
  /** Figure of the whole. */
  partOf?: string;
  statuses?: string[];
  /** Any of these stands in the name; empty: the paper's own voice. */
  by?: string[];
}

export interface CorpusFile {
  name: string;
  cases: ClaimCase[];
}

const ROOT = new URL('../claims/', import.meta.url);
const ROLES = new Set(['total', 'part', 'increment', 'previous', 'rate']);
const STATUSES = new Set(['asserted', 'unconfirmed', 'projected', 'hypothetical', 'denied']);

/** All files of the corpus, negatives included, sorted by name. */
export function readClaimCorpus(): CorpusFile[] {
  const names = readdirSync(ROOT, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
  return names
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name: name.slice(0, -4), cases: parseCorpus(readFileSync(new URL(name, ROOT), 'utf8'), name) }));
}

export function parseCorpus(source: string, name: string): ClaimCase[] {
  const cases: ClaimCase[] = [];
  let field: Field = 'text';
  let everything = false;
  let bare = false;
  for (const [index, line] of source.split('\n').entries()) {
    const at = `${name}:${index + 1}`;
    if (line === '' || line.startsWith('#')) continue;
    if (line === '@ title') field = 'title';
    else if (line === '@ everything') everything = true;
    else if (line === '@ bare') bare = true;
    else if (line.startsWith('>')) {
      const last = cases.at(-1);
      if (last === undefined) throw new Error(`${at}: a claim without a sentence`);
      if (line !== '> none') last.claims.push(parseClaim(line, at));
    } else cases.push({ text: line, field, everything, bare, claims: [] });
  }
  return cases;
}

function parseClaim(line: string, at: string): ExpectedClaim {
  const [marker, ...rest] = line.split(' ');
  const [figure, claim, ...more] = rest.join(' ').split(' = ');
  if ((marker !== '>' && marker !== '>?') || !figure || !claim || more.length > 0) {
    throw new Error(`${at}: expected "> figure = measure …", got "${line}"`);
  }
  const [subject = '', ...details] = claim.split(', ');
  // "[homes destroyed]" is one name.
  const [measures = '', ...population] = subject.startsWith('[') ? [subject] : subject.split(' ');
  const expected: ExpectedClaim = {
    figures: figure === 'implicit' ? null : figure.toLowerCase().split('|'),
    measures: subject.startsWith('[') ? [measures] : measures.split('/'),
    required: marker === '>',
  };
  if (population.length > 0) expected.population = population.join(' ');
  for (const detail of details) {
    const options = detail.split('/');
    if (detail.startsWith('by ')) {
      expected.by = detail === 'by none' ? [] : detail.slice(3).toLowerCase().split('/');
    } else if (detail.startsWith('part of ')) {
      expected.role = 'part';
      expected.partOf = detail.slice('part of '.length).toLowerCase();
    } else if (ROLES.has(detail)) expected.role = detail;
    else if (options.every((option) => STATUSES.has(option))) expected.statuses = options;
    else throw new Error(`${at}: "${detail}" is no role, status or "by …"`);
  }
  return expected;
}
