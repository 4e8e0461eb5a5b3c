import { contentHash } from '../model/content-hash.ts';
import { expectReport } from '../model/expect-report.ts';
import type { Note } from '../model/note.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { placeIn } from './line-place.ts';

/** Where an article stands in a file, so that a result can point at its line. */
export interface ArticleFile {
  articleId: string;
  /** Relative address of the file, with `/`. */
  uri: string;
  /** The file's text, when it can be shown line by line. @default none: a result means the whole file */
  content?: string;
  /** Where in `content` the article's text begins, in UTF-16 units; `null` when it does not stand there as it is. */
  textStart?: number | null;
  /** The same of its title. */
  titleStart?: number | null;
  /** The line the article stands on, from 1, where the text does not stand in the file as it is (JSONL). */
  line?: number | null;
}

export interface SarifOptions {
  /** Where the articles come from. @default each article's id is its address */
  files?: readonly ArticleFile[];
}

/** A log in the Static Analysis Results Interchange Format, version 2.1.0. */
export interface SarifLog {
  $schema: string;
  version: '2.1.0';
  runs: [SarifRun];
}

export interface SarifRun {
  tool: { driver: { name: string; informationUri: string; rules: SarifRule[] } };
  columnKind: 'utf16CodeUnits';
  results: SarifResult[];
}

export interface SarifRule {
  id: string;
  shortDescription: { text: string };
  defaultConfiguration: { level: 'warning' };
}

export interface SarifResult {
  ruleId: string;
  ruleIndex: number;
  level: 'warning';
  message: { text: string };
  locations: [SarifLocation];
  partialFingerprints: { 'corroborate/v1': string };
}

export interface SarifLocation {
  physicalLocation: { artifactLocation: { uri: string }; region?: SarifRegion };
  logicalLocations: [{ name: string; kind: 'member'; fullyQualifiedName: string }];
}

export interface SarifRegion {
  startLine: number;
  startColumn?: number;
  endLine?: number;
  endColumn?: number;
  snippet?: { text: string };
}

/** What each rule looks for; a rule that is not here goes by its id. */
const RULES: ReadonlyMap<string, string> = new Map([
  ['border/skipped', 'An article that could not be used.'],
  ['consistency/told-twice', 'One article gives two figures for the same thing.'],
  ['consistency/title-against-body', 'The title gives a figure that the text does not.'],
  ['consistency/part-over-whole', 'A part is larger than its whole.'],
  ['consistency/parts-over-whole', 'Parts that exclude each other add up to more than their whole.'],
  ['consistency/change-does-not-add-up', 'A change does not lead from the earlier figure to the later one.'],
  ['consistency/casualties-under-their-parts', 'Fewer casualties than the dead and the injured together.'],
  ['consistency/impossible-percentage', 'A percentage that no whole count can give.'],
  ['consistency/shares-over-100', 'Shares of one whole that come to more than 100 percent.'],
]);

/**
 * What contradicts itself inside one article, as a SARIF 2.1.0 log: for editors and code hosts that show such results at
 * their line. Only that: what two sources say differently is no fault of a file, and stays in the other forms.
 *
 * @example
 * ```ts
 * import { crossCheck } from 'corroborate';
 * import { toSarif } from 'corroborate/report/sarif';
 *
 * const text = 'The fire killed 12 people. Among the dead were 15 women.';
 * toSarif(crossCheck([{ id: 'a.txt', text }])).runs[0].results.length; //=> 1
 * ```
 */
export function toSarif(report: Report, { files = [] }: SarifOptions = {}): SarifLog {
  expectReport(report);
  const warnings = report.notes.filter(({ level }) => level === 'warning');
  const ruleIds = [...new Set(warnings.map(({ rule }) => rule))].sort();
  const fileOf = new Map(files.map((file) => [file.articleId, file]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'corroborate',
            informationUri: 'https://www.npmjs.com/package/corroborate',
            rules: ruleIds.map((id) => ({
              id,
              shortDescription: { text: RULES.get(id) ?? id },
              defaultConfiguration: { level: 'warning' },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: warnings.map((note) => resultOf(note, ruleIds.indexOf(note.rule), fileOf.get(note.articleId) ?? null)),
      },
    ],
  };
}

function resultOf(note: Note, ruleIndex: number, file: ArticleFile | null): SarifResult {
  const { rule, articleId, text, span, field } = note;
  const region = file === null ? null : regionOf(note, file);
  const place = span === null ? '' : `[${span.start},${span.end}]`;
  return {
    ruleId: rule,
    ruleIndex,
    level: 'warning',
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file === null ? addressOf(articleId) : addressOf(file.uri) },
          ...(region !== null && { region }),
        },
        logicalLocations: [
          { name: field ?? 'text', kind: 'member', fullyQualifiedName: `${articleId}.${field ?? 'text'}${place}` },
        ],
      },
    ],
    // The same contradiction in the next run is the same result, wherever in the file it has moved to.
    partialFingerprints: { 'corroborate/v1': contentHash(rule, articleId, text) },
  };
}

function regionOf({ span, field }: Note, file: ArticleFile): SarifRegion | null {
  const start = field === 'title' ? file.titleStart : file.textStart;
  if (span !== null && file.content !== undefined && typeof start === 'number') {
    const moved = { start: start + span.start, end: start + span.end, text: span.text };
    if (file.content.slice(moved.start, moved.end) === span.text) return regionAt(file.content, moved);
  }
  return typeof file.line === 'number' ? { startLine: file.line } : null;
}

function regionAt(content: string, span: Span): SarifRegion {
  const [from, to] = [placeIn(content, span.start), placeIn(content, span.end)];
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    snippet: { text: span.text },
  };
}

/** A relative URI reference: each step of the path by itself, so that `#` and `?` are characters of a name. */
function addressOf(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
