import { describe, expect, it } from 'vitest';
import { diffReports } from '../../src/diff/diff-reports.ts';
import { InputError } from '../../src/errors.ts';
import { crossCheck } from '../../src/pipeline.ts';
import { toAnnotations } from '../../src/report/annotations.ts';
import { toCsv } from '../../src/report/csv.ts';
import { toHtml } from '../../src/report/html.ts';
import { toJsonl } from '../../src/report/jsonl.ts';
import { toJsonLd } from '../../src/report/jsonld.ts';
import { toMarkdown } from '../../src/report/markdown.ts';
import { toQuickStatements } from '../../src/report/quickstatements.ts';
import { toSarif } from '../../src/report/sarif.ts';
import { toTable } from '../../src/report/table.ts';

const whole = crossCheck([{ id: 'a', text: 'Nine people died.' }]);
const forms = {
  toAnnotations,
  toCsv,
  toHtml,
  toJsonl,
  toJsonLd,
  toMarkdown,
  toQuickStatements: (report: never) => toQuickStatements(report, { items: {} }),
  toSarif,
  toTable,
  before: (report: never) => diffReports(report, whole),
  after: (report: never) => diffReports(whole, report),
};

describe.each(Object.entries(forms))('%s', (_, form) => {
  it.each([undefined, null, {}, 'report', [], { ...whole, claims: {} }])('refuses %j before any work', (wrong) => {
    expect(() => form(wrong as never)).toThrow(InputError);
  });

  it('takes a report', () => {
    expect(() => form(whole as never)).not.toThrow();
  });
});

it('says which field is wrong', () => {
  expect(() => toCsv({ ...whole, events: null } as never)).toThrow(
    'report.events: expected a list, as `crossCheck` and `compareReadings` give it',
  );
  expect(() => toCsv(undefined as never)).toThrow('report: expected a report, got undefined');
});
