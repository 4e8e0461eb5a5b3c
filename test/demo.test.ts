import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { crossCheck } from '../src/pipeline.ts';
import { exampleArticles } from './support/example-articles.ts';

const articles = exampleArticles();

describe('the example articles', () => {
  const report = crossCheck(articles);
  const told = (articleId: string) => report.events.filter((event) => event.articleIds.includes(articleId));
  const khojaly = told('khojaly-2024-statement')[0]!;
  const baku = told('baku-2023-ambassador')[0]!;

  it('speak of two events, which never meet', () => {
    for (const { id } of articles) expect(told(id)).toEqual([id.startsWith('khojaly') ? khojaly : baku]);
    expect(khojaly.id).not.toBe(baku.id);
    const missing = report.claims.filter(({ measure, quantity }) => measure === 'missing' && quantity.stated === 150);
    const killed = report.claims.filter(({ measure, quantity }) => measure === 'killed' && quantity.stated === 150);
    expect(missing.length * killed.length).toBeGreaterThan(0);
    for (const { id } of missing) expect(khojaly.claimIds).toContain(id);
    for (const { id } of killed) expect(baku.claimIds).toContain(id);
  });

  it('let 613 stand at Khojaly, revised from the first counts', () => {
    expect(khojaly.findings.find(isKilled)?.verdict).toBe('revised');
    expect(khojaly.estimates.find(isKilled)?.best).toBe(613);
  });

  it('disagree on Baku: 150 civilians against some 137 people', () => {
    expect(baku.findings.find(isKilled)).toMatchObject({
      verdict: 'disagree',
      summary: expect.stringMatching(/150 civilians.*some 137 people/u),
    });
  });

  it('show agreement, compatibility, revision and disagreement', () => {
    const verdicts = new Set([...khojaly.findings, ...baku.findings].map(({ verdict }) => verdict));
    expect(verdicts).toEqual(new Set(['agree', 'compatible', 'revised', 'disagree', 'uncorroborated']));
  });
});

it('the command runs from its source on them', { timeout: 60_000 }, () => {
  const cli = ['--import', 'tsx', 'src/cli.ts', 'check', 'examples/articles'];
  const table = execFileSync(process.execPath, cli, { cwd: new URL('..', import.meta.url), encoding: 'utf8' });
  expect(table).toContain('613');
  expect(table).toMatch(/DISAGREE {2}killed/u);
});

function isKilled({ measure, population }: { measure: string; population: string | null }): boolean {
  return measure === 'killed' && (population === null || population === 'people');
}
