import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diffReports } from '../../src/diff/diff-reports.ts';
import { crossCheck, readArticle } from '../../src/pipeline.ts';
import { checkAgainst, ReportSchema } from '../../src/schema.ts';
import { khojalyArticles } from '../support/reports.ts';
import { folderWith, run } from '../support/terminal.ts';

const jsonl = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const articles = jsonl(khojalyArticles);
const ESCAPE = '\u001b';

describe('check', () => {
  it('prints the report of the contract', async () => {
    const cwd = folderWith({ 'a.jsonl': articles });
    const { code, out, err } = await run(['check', 'a.jsonl', '--json'], { cwd });
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(crossCheck(khojalyArticles))));
    expect(checkAgainst(ReportSchema, JSON.parse(out)).ok).toBe(true);
  });

  it('lets the good files through and tells of the bad one', async () => {
    const cwd = folderWith({ 'a.jsonl': articles, 'b.json': '{' });
    const { code, out, err } = await run(['check', '--json', '.'], { cwd });
    expect(code).toBe(2);
    expect(err).toBe('corroborate: b.json:1: expected JSON: an article or a list of articles\n');
    expect(JSON.parse(out).articles).toHaveLength(khojalyArticles.length);
  });

  it('prints no report when nothing could be read', async () => {
    expect(await run(['check', 'nothing.txt'], { cwd: folderWith({}) })).toEqual({
      code: 2,
      out: '',
      err: 'corroborate: nothing.txt: no such file or folder\n',
    });
  });

  it('is quiet when asked', async () => {
    const { code, err } = await run(['check', '-q', 'nothing.txt'], { cwd: folderWith({}) });
    expect([code, err]).toEqual([2, '']);
  });

  it('writes to a file', async () => {
    const cwd = folderWith({ 'a.txt': 'Nothing.' });
    expect(await run(['check', 'a.txt', '--json', '-o', 'out.json'], { cwd })).toEqual({ code: 0, out: '', err: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).version).toBe(1);
    const failed = await run(['check', 'a.txt', '-o', 'no/such/folder.txt'], { cwd });
    expect([failed.code, failed.err]).toEqual([2, 'corroborate: no/such/folder.txt: no such file or folder\n']);
  });

  it('reads standard input', async () => {
    const { out } = await run(['check', '-', '--json'], { stdin: articles });
    expect(JSON.parse(out).articles).toHaveLength(khojalyArticles.length);
  });
});

describe('compare', () => {
  it('says of readings what check says of their articles', async () => {
    const cwd = folderWith({ 'a.jsonl': articles });
    const { out: readings } = await run(['extract', '--readings', 'a.jsonl'], { cwd });
    const { out, code } = await run(['compare', '-', '--json'], { stdin: readings });
    expect([code, out]).toEqual([0, (await run(['check', 'a.jsonl', '--json'], { cwd })).out]);
  });

  it('tells of lines that are no readings', async () => {
    const reading = readArticle({ id: 'a', text: '' });
    const cwd = folderWith({ 'r.jsonl': `${jsonl([reading, { ...reading, claims: 3 }, reading])}oops` });
    const { code, err } = await run(['compare', 'r.jsonl', 'x.jsonl'], { cwd });
    expect(code).toBe(2);
    expect(err.split('\n')).toEqual([
      'corroborate: r.jsonl:2: reading.claims: expected array, got number',
      'corroborate: r.jsonl:3: article.id: "a" was read already',
      'corroborate: r.jsonl:4: expected one JSON object per line',
      'corroborate: x.jsonl: no such file or folder',
      '',
    ]);
  });
});

describe('compare, of claims', () => {
  it('says what check says, as far as claims can tell', async () => {
    const cwd = folderWith({ 'a.jsonl': articles });
    const { out: claims } = await run(['extract', 'a.jsonl'], { cwd });
    const { out, code } = await run(['compare', '-', '--json'], { stdin: claims });
    const { out: checked } = await run(['check', 'a.jsonl', '--json'], { cwd });
    expect(code).toBe(0);
    const [one, other] = [JSON.parse(out), JSON.parse(checked)];
    const findings = ({ events }: typeof one) => events.map((event: { findings: unknown }) => event.findings);
    expect(findings(one)).toEqual(findings(other));
    expect(one.claims).toEqual(other.claims);
    expect(findings(one).flat().length).toBeGreaterThan(0);
  });

  it('knows a reprint by what the lines keep of its text', async () => {
    const text =
      'A ferry sank off Tarn Island on Monday. Fourteen people drowned, the coast guard said in a statement.';
    const wire = ['A', 'B'].map((source) => ({ id: source, source, publishedAt: '2026-03-03', text }));
    const cwd = folderWith({ 'a.jsonl': jsonl(wire) });
    const { out: claims } = await run(['extract', 'a.jsonl'], { cwd });
    const { out } = await run(['compare', '-', '--json'], { stdin: claims });
    expect(JSON.parse(out).events[0].findings[0]).toMatchObject({ independentSources: 1 });
  });

  it('takes claims from elsewhere, and those of one mention together', async () => {
    const claimOf = (source: string, count: number) => {
      const text = `${count} people were killed.`;
      const [claim] = readArticle({ id: source, source, text }).claims;
      return { ...claim!, mentionId: 'quake', article: { id: source, source } };
    };
    const { out, code } = await run(['compare', '-', '--json'], { stdin: jsonl([claimOf('A', 12), claimOf('B', 30)]) });
    const { events } = JSON.parse(out);
    expect([code, events.length]).toEqual([0, 1]);
    expect(events[0].findings[0]).toMatchObject({ measure: 'killed', claimIds: expect.arrayContaining([]) });
    expect(events[0].articleIds).toEqual(['A', 'B']);
  });

  it('tells what is wrong with a claim', async () => {
    const [claim] = readArticle({ id: 'a', text: 'Twelve people were killed.' }).claims;
    const lines = [claim, claim, { ...claim, measure: 3 }, { ...claim, article: { id: 'b' } }, { ...claim, event: {} }];
    const { code, err } = await run(['compare', '-'], { stdin: jsonl(lines) });
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toEqual([
      'corroborate: standard input:2: claim.id: was read already',
      'corroborate: standard input:3: claim.measure: expected string, got number',
      'corroborate: standard input:4: claim.article.id: expected the claim’s articleId, a',
      'corroborate: standard input:5: claim.event.id: expected string, got nothing',
    ]);
  });

  it('does not tell a thousand times that a file is of another kind', async () => {
    const { err } = await run(['compare', '-'], { stdin: '{}\n'.repeat(1000) });
    const lines = err.trim().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('corroborate: standard input: and 990 more of its lines can’t be used');
  });
});

describe('extract', () => {
  it('prints the claims of each article, one per line, with their article and their event', async () => {
    const cwd = folderWith({ 'a.jsonl': articles });
    const { out } = await run(['extract', 'a.jsonl'], { cwd });
    const lines = out.split('\n').filter((line) => line !== '');
    const plain = lines.map((line) => JSON.parse(line)).map(({ article: _, event: __, ...claim }) => claim);
    expect(plain).toEqual(
      khojalyArticles.flatMap((article) => JSON.parse(JSON.stringify(readArticle(article).claims))),
    );
    expect(JSON.parse(lines[0]!)).toMatchObject({
      article: { id: 'herald.md', source: 'The Herald', publishedAt: '2022-02-25' },
      event: { where: expect.arrayContaining(['Khojaly']), main: true },
    });
  });
});

describe('explain', () => {
  it('says when there is nothing', async () => {
    expect((await run(['explain', 'Nothing happened.'])).out).toBe('No figure found.\n');
  });

  it('gives it as JSON', async () => {
    const { out } = await run(['explain', '--json', '-', '--date', '2024-02-26'], { stdin: 'Nothing happened.' });
    expect(JSON.parse(out)).toMatchObject({ quantities: [], reading: { article: { publishedAt: '2024-02-26' } } });
  });
});

describe('explain, rule by rule', { timeout: 60_000 }, () => {
  it('shows what fired, figures that are none included', async () => {
    const { out } = await run(['explain', 'The fire killed 12 people in 2011. John Smith, 24, won 3-1.']);
    expect(out).toMatch(/Rules\n {2}16–18 “12”: claim\/object\n/u);
    for (const rule of ['“2011”: quantity/year', '“2011”: time/year', '“24”: quantity/age', '“3-1”: quantity/score']) {
      expect(out).toContain(rule);
    }
  });

  it.each([
    ['At least 12 people were killed.', '0–11 “At least 12”: modifier/at-least'],
    ['Dozens were killed.', '0–6 “Dozens”: modifier/vague'],
    ['Between 12 and 20 people were killed.', '0–17 “Between 12 and 20”: modifier/range'],
    ['Officials denied that 40 people had died.', '10–16 “denied”: status/denied'],
    ['The storm could kill 100 people.', '10–15 “could”: status/projected'],
    ['Twelve people are feared dead.', '18–24 “feared”: status/unconfirmed'],
    ['If 400 people were killed, the law would change.', '0–2 “If”: status/hypothetical'],
    ['Twelve people died, the ministry said.', '20–37 “the ministry said”: attribution/reporting-verb'],
    ['According to police, 12 people died.', '0–19 “According to police”: attribution/opener'],
    ['Police: 3 wounded.', '0–6 “Police”: attribution/headline'],
    ['The mayor said nine people had died. He said 12 were missing.', '“He said”: attribution/pronoun'],
    ['About 30 people a day died.', '0–8 “About 30”: role/rate'],
    ['An earlier report spoke of 17 dead.', '“17”: role/earlier-count'],
    ['Twelve people died; another three died later.', '“three”: role/'],
    ['The toll, which was 47 on Wednesday, reached 71.', '“47”: role/told-in-passing'],
    ['Twenty-two bodies were found, bringing the death toll to 61.', 'role/brings-the-toll'],
    ['The death toll rose to 12, up from 9.', '“9”: role/previous'],
    ['The fire killed 12 people, including five women.', '“five”: role/part'],
  ])('%s', async (sentence, rule) => {
    const { out } = await run(['explain', sentence]);
    expect(out).toContain(rule);
  });

  it('shows what as of which day, and what is found of the claims together', async () => {
    const { out } = await run([
      'explain',
      '--date',
      '2026-03-05',
      'Troops killed 150 civilians. Some 137 people were killed as of Tuesday.',
    ]);
    expect(out).toContain('“Tuesday”: claim/as-of');
    expect(out).toMatch(/Findings\n(?: {2}.*\n)* {2}disagree · killed: verdict\/contradicts-itself/u);
  });

  it('shows what contradicts itself', async () => {
    const { out } = await run(['explain', 'The fire killed 12 people. Among the dead were 15 women.']);
    expect(out).toContain('Notes\n  consistency/part-over-whole: 15 women were killed, but only 12 people in all.');
  });
});

describe('a lexicon of one’s own', () => {
  const text = 'Clinics vaccinated about 1,200 weavers last week.';
  const words = `
measures:
  - id: vaccinated
    gloss: People who were given a vaccine.
    verbs: [{ forms: vaccinate, counts: object }]
populations:
  - { id: weavers, words: [weaver, weavers], within: people }
`;
  const claimsWith = async (args: string[], files: Record<string, string>) => {
    const { out, err, code } = await run(['extract', 'a.txt', ...args], {
      cwd: folderWith({ 'a.txt': text, ...files }),
    });
    const claims = out.split('\n').filter((line) => line !== '');
    return { code, err, claims: claims.map((line) => JSON.parse(line)).map((c) => [c.measure, c.population]) };
  };

  it('is added to the built-in one', async () => {
    expect((await claimsWith([], {})).claims).toEqual([]);
    const { claims, code } = await claimsWith(['--lexicon', 'w.yaml'], { 'w.yaml': words });
    expect([code, claims]).toEqual([0, [['vaccinated', 'weavers']]]);
    const json = JSON.stringify({
      measures: [{ id: 'jabbed', gloss: 'x', verbs: [{ forms: 'vaccinate', counts: 'object' }] }],
    });
    expect((await claimsWith(['-l', 'w.json'], { 'w.json': json })).claims[0]![0]).toBe('jabbed');
  });

  it.each([
    ['measures:\n  - id: x\n', 'measures[0].gloss: missing'],
    ['measures:\n  - {id: x, gloss: y, verb: []}\n', 'measures[0].verb: unknown; known are '],
    ['measures:\n  - {id: 3, gloss: y}\n', 'measures[0].id: expected string, got number'],
    ['populations:\n  - {id: x, words: weaver}\n', 'populations[0].words: expected a list, got string'],
    ['measure: []\n', 'measure: unknown; known are '],
    ['- 1\n', 'the file: expected an object, got a list'],
    ['', 'the file: expected an object, got nothing'],
    ['a: [\n', 'Flow sequence in block collection'],
  ])('%j is told', async (content, message) => {
    const { code, err } = await claimsWith(['-l', 'w.yaml'], { 'w.yaml': content });
    expect([code, err]).toEqual([2, expect.stringContaining(`--lexicon: w.yaml: ${message}`)]);
    expect(err).toMatch(/^corroborate: .*\n$/u);
  });

  it('that is not there is told', async () => {
    expect((await claimsWith(['-l', 'no.yaml'], {})).err).toContain('--lexicon: no.yaml: no such file or folder');
  });
});

describe('diff', () => {
  const day = (n: number, toll: string) => ({
    id: `${n}`,
    source: `Paper ${n}`,
    publishedAt: `2026-03-0${n}`,
    text: `A ferry sank off Tarn Island on 2 March 2026. ${toll} people drowned.`,
  });
  const report = (...articles: ReturnType<typeof day>[]) => JSON.stringify(crossCheck(articles));
  const cwd = folderWith({
    'a.json': report(day(3, 'Nine')),
    'b.json': report(day(3, 'Nine'), day(4, 'Fourteen')),
    'c.json': '{"version": 1}',
    'd.json': 'oops',
  });

  it('says what changed', async () => {
    const { code, out } = await run(['diff', 'a.json', 'b.json'], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/ {2}Now revised \(was uncorroborated\): The number of people killed rose from nine/u);
    expect(out).toContain('  killed: best estimate 9 → ');
    expect(out).toContain('1 article more; 1 event changed.');
    const json = await run(['diff', '--json', 'a.json', '-'], {
      cwd,
      stdin: report(day(3, 'Nine'), day(4, 'Fourteen')),
    });
    expect(JSON.parse(json.out)).toEqual(
      JSON.parse(
        JSON.stringify(
          diffReports(JSON.parse(report(day(3, 'Nine'))), JSON.parse(report(day(3, 'Nine'), day(4, 'Fourteen')))),
        ),
      ),
    );
  });

  it('ends with 1 on a change when asked', async () => {
    expect((await run(['diff', '--fail-on-change', 'a.json', 'b.json'], { cwd })).code).toBe(1);
    expect(await run(['diff', '--fail-on-change', 'a.json', 'a.json'], { cwd })).toEqual({
      code: 0,
      out: 'Nothing that they say has changed.\n',
      err: '',
    });
  });

  it.each([
    ['c.json', 'c.json: report.articles: expected array, got nothing'],
    ['d.json', 'd.json: expected JSON: a report of check --json'],
    ['e.json', 'e.json: no such file or folder'],
  ])('tells what is wrong with %s', async (file, message) => {
    expect(await run(['diff', 'a.json', file], { cwd })).toEqual({
      code: 2,
      out: '',
      err: `corroborate: ${message}\n`,
    });
  });
});

describe('progress', { timeout: 120_000 }, () => {
  const many = Array.from({ length: 40 }, (_, n) => ({ id: `${n}`, text: 'Twelve people died. '.repeat(50) }));
  const cwd = folderWith({ 'a.jsonl': jsonl(many.slice(0, 20)), 'b.jsonl': jsonl(many.slice(20)) });
  const clock = () => {
    let now = 0;
    return () => (now += 200);
  };
  const told = async (args: string[], setting: object) =>
    (await run(['extract', '-j', '1', ...args], { cwd, isTTY: true, now: clock(), ...setting })).err;

  it('is a bar that fills, for a person who looks on', async () => {
    const err = await told(['a.jsonl', 'b.jsonl'], {});
    const shares = [...err.matchAll(/[█░]{24} +(\d+) % {2}\d+ articles? read/gu)].map(([, share]) => Number(share));
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(50);
    expect(err).toMatch(/\d:\d\d left/u);
    expect(err.endsWith('\r\u001b[K')).toBe(true);
  });

  it('is a count where nobody knows how much is to come', async () => {
    const err = await told(['-'], { stdin: jsonl(many) });
    expect(err).toContain('articles read');
    expect(err).not.toContain('%');
  });

  it('is not there in a file, on a dumb terminal, when quiet, and on short work', async () => {
    expect(await told(['a.jsonl'], { isTTY: false })).toBe('');
    expect(await told(['a.jsonl'], { env: { TERM: 'dumb' } })).toBe('');
    expect(await told(['a.jsonl', '-q'], {})).toBe('');
    expect(await told(['a.jsonl'], { now: () => 0 })).toBe('');
  });
});

describe('the forms other programs take', () => {
  const cwd = folderWith({
    'a.jsonl': articles,
    'b.md': '---\ntitle: Fire\n---\nThe fire killed 12 people.\nAmong the dead were 15 women.\n',
  });

  it('JSON-LD that can stand in a page', async () => {
    const { out } = await run(['check', 'a.jsonl', '-f', 'jsonld'], { cwd });
    expect(JSON.parse(out)['@graph'].length).toBeGreaterThan(10);
    expect(out).not.toContain('<');
  });

  it('SARIF that points at the line of the file', async () => {
    const { out } = await run(['check', 'b.md', 'a.jsonl', '-f', 'sarif'], { cwd });
    const { physicalLocation } = JSON.parse(out).runs[0].results[0].locations[0];
    expect(physicalLocation).toMatchObject({
      artifactLocation: { uri: 'b.md' },
      region: { startLine: 5, startColumn: 21, snippet: { text: '15' } },
    });
  });

  it('QuickStatements for the items that are given', async () => {
    const { out, err } = await run(['check', 'a.jsonl', '-f', 'quickstatements'], { cwd });
    expect(out).toBe('');
    const [, id] = /left out; say which item of Wikidata it is: --item (\w+)=Q…/u.exec(err)!;
    const given = await run(['check', 'a.jsonl', '-f', 'quickstatements', '--item', `${id}=Q42`, '-q'], { cwd });
    expect(given.out).toMatch(/^Q42\tP1120\t\d+/u);
    expect(given.err).toBe('');
  });
});

describe('schema', () => {
  it.each(['article', 'reading', 'report', 'diff'])('prints that of %s', async (name) => {
    const { out } = await run(['schema', name]);
    expect(JSON.parse(out)).toEqual(
      JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8')),
    );
  });
});

describe('a mistake on the command line', () => {
  it.each<[string[], string]>([
    [
      ['chek'],
      '"chek" is no command; expected check, extract, compare, diff, explain, schema (see corroborate --help)',
    ],
    [['check'], 'no FILE given; - is standard input (see corroborate check --help)'],
    [['check', '--jsn', 'a'], "Unknown option '--jsn' (see corroborate check --help)"],
    [['check', '--format', 'xml', 'a'], 'xml'],
    [['check', '--format'], "Option '-f, --format <value>' argument missing (see corroborate check --help)"],
    [
      ['check', '--json', '--format', 'table', 'a'],
      '--json and --format table can’t both be given (see corroborate check --help)',
    ],
    [['check', '--fail-on', 'disagree,bad', 'a'], 'got "bad"'],
    [['check', '--fail-on', '', 'a'], 'got ""'],
    [['check', '--width', 'x', 'a'], '--width: expected a number of columns, got "x" (see corroborate check --help)'],
    [['check', '-f', 'quickstatements', '--item', 'x', 'a'], '--item: expected EVENT=Q123, got "x"'],
    [['check', '--policy', 'source-order', 'a'], 'say in which order with --source-order NAMES'],
    [['check', '--source-order', 'A,B', 'a'], '--source-order is of no effect without --policy source-order'],
    [['check', '--jobs', '0', 'a'], '--jobs: expected a number from 1 on, got "0"'],
    [['diff', 'a'], 'expected two reports: BEFORE and AFTER'],
    [['diff', '-', '-'], 'only one of the two can be standard input'],
    [['explain', 'a', 'b'], 'more than one SENTENCE given; put it in quotes (see corroborate explain --help)'],
    [['explain', 'a', '--date', 'today'], '--date: expected an ISO 8601 date'],
    [['schema', 'claim'], 'expected one of article, reading, report, diff (see corroborate schema --help)'],
  ])('%j is told', async (args, message) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toMatch(/^corroborate: .*\n$/u);
  });
});

describe('help', () => {
  it('is printed when asked, with every option, and told when nothing is said', async () => {
    const asked = await run(['--help']);
    expect(asked.code).toBe(0);
    expect(asked.out).toContain('EXIT CODES\n  0  All went well.');
    expect(await run([])).toEqual({ code: 2, out: '', err: asked.out });
    const { out } = await run(['check', '--help']);
    expect(await run(['help', 'check'])).toMatchObject({ code: 0, out });
    for (const option of ['--json', '--fail-on VERDICTS', '-o, --output FILE', '-i, --input KIND']) {
      expect(out).toContain(option);
    }
  });

  it.each([40, 80, 120])('fits %i columns', async (columns) => {
    for (const name of ['check', 'extract', 'compare', 'diff', 'explain', 'schema']) {
      const { out } = await run(['help', name], { columns });
      const prose = out.split('EXAMPLES')[0]!.split('\n');
      // A term and 20 columns for what it means are always there.
      expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(Math.max(columns, 56));
    }
  });

  it('knows the version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });
});

describe('colours', () => {
  const cwd = folderWith({ 'a.jsonl': `${articles}{"id":"z","text":"At least 12 people were killed."}\n` });
  const coloured = async (args: string[], setting: object) =>
    (await run(['check', 'a.jsonl', ...args], { cwd, ...setting })).out.includes(ESCAPE);

  it('are for people who look on', async () => {
    expect(await coloured([], { isTTY: true })).toBe(true);
  });

  it('are not for files, dumb terminals, or people who want none', async () => {
    expect(await coloured([], {})).toBe(false);
    expect(await coloured([], { isTTY: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await coloured([], { isTTY: true, env: { TERM: 'dumb' } })).toBe(false);
    expect(await coloured(['--no-color'], { isTTY: true, env: { FORCE_COLOR: '1' } })).toBe(false);
  });
});
