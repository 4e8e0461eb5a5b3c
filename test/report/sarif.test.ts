import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { crossCheck } from '../../src/pipeline.ts';
import { placeIn } from '../../src/report/line-place.ts';
import { toSarif } from '../../src/report/sarif.ts';
import { CONSISTENCY_RULES } from '../../src/verdict/consistency.ts';
import { HOSTILE, hostileText, withText } from '../support/hostile.ts';
import { khojalyReport } from '../support/reports.ts';

const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);
const errorsOf = (log: unknown): unknown => {
  validate(JSON.parse(JSON.stringify(log)));
  return validate.errors ?? [];
};

const text = 'The fire killed 12 people.\r\nAmong the dead were 15 women.';
const file = `---\nsource: Herald\n---\n${text}`;
const report = crossCheck([{ id: 'news/a b#1.md', text }]);
const files = [{ articleId: 'news/a b#1.md', uri: 'news/a b#1.md', content: file, textStart: file.indexOf(text) }];

describe('toSarif', () => {
  it('is valid by the published schema', () => {
    expect(errorsOf(toSarif(report, { files }))).toEqual([]);
    expect(errorsOf(toSarif(khojalyReport))).toEqual([]);
    expect(errorsOf({ ...toSarif(report), version: '2.0.0' })).not.toEqual([]);
  });

  it('points at the line and column of the file, front matter counted', () => {
    const [result] = toSarif(report, { files }).runs[0].results;
    expect(result).toMatchObject({
      ruleId: 'consistency/part-over-whole',
      ruleIndex: 0,
      level: 'warning',
      message: { text: '15 women were killed, but only 12 people in all.' },
    });
    expect(result!.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'news/a%20b%231.md' },
      region: { startLine: 5, startColumn: 21, endLine: 5, endColumn: 23, snippet: { text: '15' } },
    });
  });

  it('means the whole file, or its line, where the text does not stand in it as it is', () => {
    const regionWith = (more: object) =>
      toSarif(report, { files: [{ articleId: files[0]!.articleId, uri: 'a.jsonl', ...more }] }).runs[0].results[0]!
        .locations[0].physicalLocation.region;
    expect(regionWith({})).toBeUndefined();
    expect(regionWith({ line: 7 })).toEqual({ startLine: 7 });
    expect(regionWith({ content: 'something else', textStart: 0 })).toBeUndefined();
  });

  it('speaks of single articles only', () => {
    const results = toSarif(khojalyReport).runs[0].results;
    expect(results.map(({ ruleId }) => ruleId)).toEqual(['verdict/anniversary']);
  });

  it('says in words what each rule looks for', () => {
    const notes = CONSISTENCY_RULES.map(({ id }): Report['notes'][number] => ({
      rule: id,
      level: 'warning',
      articleId: 'a',
      span: null,
      text: 'x',
    }));
    const { rules } = toSarif({ ...khojalyReport, notes }).runs[0].tool.driver;
    expect(rules).toHaveLength(CONSISTENCY_RULES.length);
    for (const { id, shortDescription } of rules) expect(shortDescription.text).not.toBe(id);
  });

  it('is valid whatever the articles say and are called', () => {
    const holds = (hostile: string) => {
      const named = { ...withText(khojalyReport, hostile) };
      const notes = named.notes.map((note) => ({ ...note, articleId: hostile }));
      expect(errorsOf(toSarif({ ...named, notes }))).toEqual([]);
    };
    for (const hostile of HOSTILE) holds(hostile);
    fc.assert(fc.property(hostileText(), holds), { numRuns: 50 });
  });
});

describe('placeIn', () => {
  it('counts lines as editors do', () => {
    expect(['a\nb', 'a\r\nb', 'a\rb'].map((content) => placeIn(content, content.indexOf('b')))).toEqual(
      Array(3).fill({ line: 2, column: 1 }),
    );
    expect(placeIn('', 0)).toEqual({ line: 1, column: 1 });
  });
});
