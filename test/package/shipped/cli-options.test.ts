import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandIn, scratchFolder } from './workshop.ts';

// Every option of every command, on the built file, in a folder of articles.

const folder = scratchFolder();
const corroborate = commandIn(folder);
const out = (args: readonly string[], input = '') => corroborate(args, { input }).out;
const file = (name: string) => readFileSync(join(folder, name), 'utf8');

const SINKING = 'A ferry sank off Tarn Island on Monday.';
const DATED = 'A ferry sank off Tarn Island on 2 March 2026.';
const story = (source: string, day: number, text: string) =>
  JSON.stringify({ id: source, source, publishedAt: `2026-03-0${day}`, title: 'Ferry sinks off Tarn Island', text });

beforeAll(() => {
  mkdirSync(join(folder, 'articles/more'), { recursive: true });
  const files = {
    'articles/a.json': story('Herald', 3, `${SINKING} Fourteen people drowned.`),
    'articles/more/b.json': story('Courier', 3, `${SINKING} Sixteen people drowned, and dozens were injured.`),
    'papers.jsonl': [
      story('Herald', 3, `${DATED} Fourteen people drowned.`),
      story('Times', 3, `${DATED} Fifteen people drowned.`),
      story('Courier', 3, `${DATED} Sixteen people drowned.`),
      story(
        'Post',
        3,
        'Sixteen people drowned when a ferry went down off Tarn Island on 2 March 2026. Boats searched until dawn.',
      ),
    ].join('\n'),
    'bad.json': '{',
    'nurses.txt': 'The clinic vaccinated 40 weavers on 2 March 2026.',
    'words.yaml': 'measures:\n  - { id: vaccinated, gloss: given, verbs: [{ forms: vaccinate, counts: object }] }\n',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, 'readings.jsonl'), out(['extract', '--readings', 'articles']));
  writeFileSync(join(folder, 'papers-read.jsonl'), out(['extract', '--readings', 'papers.jsonl']));
  writeFileSync(join(folder, 'claims.jsonl'), out(['extract', 'articles']));
  writeFileSync(join(folder, 'old.json'), out(['check', '--json', 'articles/a.json']));
  writeFileSync(join(folder, 'new.json'), out(['check', '--json', 'articles']));
});

const lines = (text: string) => text.trimEnd().split('\n');
const ITEM = ['--item', 'sinking in Tarn Island, 2 March 2026=Q42'];

const FORMATS: readonly (readonly [string, (printed: string) => unknown, unknown])[] = [
  ['table', (printed) => /✗ DISAGREE {2}killed/u.test(printed), true],
  ['json', (printed) => JSON.parse(printed).articles.length, 2],
  ['jsonl', (printed) => lines(printed).every((line) => typeof JSON.parse(line) === 'object'), true],
  ['markdown', (printed) => /^#+ /mu.test(printed) && printed.includes('Sixteen'), true],
  ['csv', (printed) => new Set(lines(printed).map((line) => line.includes(','))), new Set([true])],
  ['html', (printed) => /^<!doctype html>/u.test(printed) && printed.includes('Sixteen'), true],
  ['annotations', (printed) => JSON.stringify(JSON.parse(printed)).includes('TextQuoteSelector'), true],
  ['jsonld', (printed) => JSON.stringify(JSON.parse(printed)).includes('schema.org'), true],
  ['quickstatements', (printed) => lines(printed).every((line) => line.startsWith('Q42\tP')), true],
  ['sarif', (printed) => JSON.parse(printed).version, '2.1.0'],
];

describe.each([
  ['check', 'articles', 'papers.jsonl'],
  ['compare', 'readings.jsonl', 'papers-read.jsonl'],
])('%s', (command, input, papers) => {
  it.each(FORMATS)('prints %s', (format, look, expected) => {
    const run = corroborate([command, input, '--format', format, ...(format === 'quickstatements' ? ITEM : [])]);
    expect([run.code, run.err]).toEqual([0, '']);
    expect(look(run.out)).toEqual(expected);
    expect(corroborate([command, input, '-f', format, ...ITEM, '-o', `out.${format}`]).out).toBe('');
    expect(look(file(`out.${format}`))).toEqual(expected);
  });

  it.each([
    ['range', [], 16],
    ['lowest', [], 14],
    ['latest', [], 16],
    ['majority', [], 16],
    ['source-order', ['--source-order', 'Times,Herald'], 15],
  ])('chooses by --policy %s', (policy, more, best) => {
    const report = JSON.parse(out([command, papers, '--json', '--policy', policy, ...more]));
    const estimates = report.events.flatMap((event: { estimates: object[] }) => event.estimates);
    const killed = estimates.find((estimate: { measure: string }) => estimate.measure === 'killed');
    expect(killed?.best ?? null).toBe(best);
  });

  it.each([
    ['disagree', 1],
    ['revised', 0],
    ['uncorroborated', 1],
    ['compatible,agree,incomparable', 0],
    ['warning', 0],
    ['nonsense', 2],
  ])('--fail-on %s ends with %i', (verdicts, code) => {
    expect(corroborate([command, input, '--fail-on', verdicts, '-q']).code).toBe(code);
  });

  it('writes as wide, as coloured and as paged as it is told', () => {
    const narrow = out([command, input, '--width', '40']);
    expect(Math.max(...lines(narrow).map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(out([command, input, '--color'])).toContain('\u001b[');
    expect(out([command, input, '--no-color'])).not.toContain('\u001b[');
    expect(out([command, input, '--html', 'side.html'])).toContain('DISAGREE');
    expect(file('side.html')).toMatch(/^<!doctype html>/u);
  });
});

describe('what is read', () => {
  const report = () => out(['check', '--json', 'articles']);

  it.each([
    ['a folder', ['articles'], () => ''],
    ['a pattern', ['articles/**/*.json'], () => ''],
    ['files', ['articles/more/b.json', 'articles/a.json'], () => ''],
    ['standard input', ['-'], () => `${file('articles/a.json')}\n${file('articles/more/b.json')}\n`],
    [
      'standard input of a kind',
      ['-', '-i', 'jsonl'],
      () => `${file('articles/a.json')}\n${file('articles/more/b.json')}`,
    ],
    ['one thread', ['articles', '--jobs', '1'], () => ''],
    ['three threads', ['articles', '-j', '3'], () => ''],
  ])('is the same from %s', (_, args, input) => {
    expect(out(['check', '--json', ...args], input())).toBe(report());
  });

  it('is the same from claims', () => {
    expect(JSON.parse(out(['compare', '--json', 'claims.jsonl'])).events).toEqual(JSON.parse(report()).events);
  });

  it.each(['check', 'extract', 'compare'])('%s tells what it can’t use, unless it is to be quiet', (command) => {
    const [loud, quiet] = [corroborate([command, 'bad.json']), corroborate([command, 'bad.json', '--quiet'])];
    expect([loud.code, loud.err.includes('bad.json'), quiet.code, quiet.err]).toEqual([2, true, 2, '']);
  });

  it.each([['check', '--json'], ['extract'], ['extract', '--readings'], ['explain', '--json']])(
    'is read with words of one’s own by %s %s',
    (...given) => {
      const [command, ...args] = given.filter((arg) => arg !== undefined) as [string, ...string[]];
      const what = command === 'explain' ? file('nurses.txt') : 'nurses.txt';
      expect(out([command, ...args, what])).not.toContain('"measure":"vaccinated"');
      expect(out([command, ...args, what, '--lexicon', 'words.yaml'])).toMatch(/"measure": ?"vaccinated"/u);
    },
  );

  it.each(['check', 'extract', 'explain'])('%s reads "dozens" by --vague', (command) => {
    const what = command === 'explain' ? 'Dozens were injured.' : 'articles';
    const args = command === 'extract' ? [command, what] : [command, what, '--json'];
    expect(out([...args, '--vague', 'conservative'])).not.toBe(out([...args, '--vague', 'default']));
  });
});

describe('explain, schema and diff', () => {
  it('explains as text and as JSON, from a day that is given', () => {
    const sentence = 'Four people died on Tuesday.';
    expect(out(['explain', sentence])).toMatch(/^Quantities\n/u);
    expect(out(['explain', sentence, '--json', '--date', '2026-03-05'])).toContain('2026-03-03');
  });

  it.each(['article', 'reading', 'report', 'diff'])('prints the schema of %s', (name) => {
    expect(JSON.parse(out(['schema', name])).$schema).toContain('2020-12');
  });

  it('tells what changed, and fails on it when asked', () => {
    expect(out(['diff', 'old.json', 'new.json'])).toContain('Now disagree');
    expect(typeof JSON.parse(out(['diff', 'old.json', 'new.json', '--json']))).toBe('object');
    const code = (...names: string[]) => corroborate(['diff', ...names, '--fail-on-change']).code;
    expect([code('old.json', 'new.json'), code('new.json', 'new.json')]).toEqual([1, 0]);
  });

  it.each(['check', 'extract', 'compare', 'explain', 'schema', 'diff'])('%s refuses an unknown option', (command) => {
    const { code, err } = corroborate([command, '--nonsense']);
    expect([code, err.includes('--nonsense')]).toEqual([2, true]);
  });
});
