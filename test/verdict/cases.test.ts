import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { crossCheck } from '../../src/pipeline.ts';
import { renderCase } from '../support/render-case.ts';
import { brokenParts, readVerdictCases, VERDICT_CASES } from '../support/verdict-cases.ts';

/** Cases that are not judged as the expert would today, and what stands in the way. */
const GAPS: Record<string, string> = {
  'a district and a province': '"among them 1,294 in Zenda district" is not read as a part',
};

const cases = readVerdictCases();

describe('the cases themselves', () => {
  it('are many, each of two articles or more and with a demand', () => {
    expect(cases.length).toBeGreaterThanOrEqual(90);
    expect(cases.filter(({ articles, demands }) => articles.length < 2 || demands.length === 0)).toEqual([]);
    expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
  });

  it('hold every verdict, and every gap is one of them', () => {
    const told = new Set(cases.flatMap(({ demands }) => demands.map(({ verdict }) => verdict)));
    expect([...told].sort()).toEqual([
      '-',
      'agree',
      'compatible',
      'disagree',
      'incomparable',
      'revised',
      'uncorroborated',
    ]);
    expect(Object.keys(GAPS).filter((title) => !cases.some((one) => one.title === title))).toEqual([]);
  });
});

describe('an expert would say', () => {
  for (const { title, articles, demands } of cases) {
    const check = () => {
      const report = crossCheck(articles);
      expect(demands.flatMap((demand) => brokenParts(demand, report).map((text) => `${demand.line}: ${text}`))).toEqual(
        [],
      );
    };
    if (title in GAPS) it.fails(`known gap: ${title}`, check);
    else it(title, check);
  }
});

describe('golden reports of the cases (`npm run golden` writes them anew)', () => {
  it.each([...new Set(cases.map(({ file }) => file))])('%s', async (file) => {
    const told = cases.filter((one) => one.file === file);
    const golden = fileURLToPath(new URL(file.replace('.cases', '.golden'), VERDICT_CASES));
    const printed = told.map(({ title, articles }) => renderCase(title, crossCheck(articles)));
    await expect(printed.join('\n')).toMatchFileSnapshot(golden);
  });
});
