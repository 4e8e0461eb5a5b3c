import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/model/quantity.ts';
import { judge, type Told } from './story.ts';

const measured = (figure: string, code: string, measure = 'length of the tunnel'): Told => ({
  ...{ figure, measure, population: null },
  unit: { kind: 'measure', code },
});
const money = (figure: string, code: string): Told => ({
  ...{ figure, measure: 'damage', population: null },
  unit: { kind: 'currency', code },
});
const findingsOf = (...told: Told[]) =>
  judge(Object.fromEntries(told.map((claim, i) => [`Paper ${i}`, { claims: [claim] }]))).findings;

describe('units', () => {
  it('of one dimension are compared in the one that most print', () => {
    const [finding, ...others] = findingsOf(measured('5', '[mi_i]'), measured('8', 'km'), measured('8', 'km'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ verdict: 'agree', unit: { kind: 'measure', code: 'km' } });
    expect(finding!.camps.map(({ figure, sources }) => [figure, sources])).toEqual([
      ['8', ['Paper 0', 'Paper 1', 'Paper 2']],
    ]);
  });

  it('say whether two measured values are one, rounded', () => {
    const table: [string, string, string][] = [
      ['8', '8.2', 'agree'],
      ['6.1', '6.1', 'agree'],
      ['6.1', '6.2', 'disagree'],
      ['7', '7.2', 'agree'],
      ['5', '5.6', 'disagree'],
      ['at least 5', '6', 'compatible'],
    ];
    for (const [a, b, verdict] of table) {
      expect(findingsOf(measured(a, 'km'), measured(b, 'km'))[0]!.verdict, `${a} / ${b}`).toBe(verdict);
    }
  });

  it('keep a temperature apart from a length, and metres together with kilometres', () => {
    expect(findingsOf(measured('30', 'Cel', 'peak'), measured('30', 'm', 'peak')).length).toBe(2);
    expect(findingsOf(measured('86', '[degF]', 'peak'), measured('30', 'Cel', 'peak'))[0]!.verdict).toBe('agree');
    expect(findingsOf(measured('1500', 'm'), measured('1.5', 'km'))[0]!.verdict).toBe('agree');
  });

  it('are shares in per cent, or as a part of one where most print that', () => {
    const share = (figure: string, kind: 'percent' | 'ratio'): Told => ({
      ...{ figure, measure: 'share of the vote', population: null },
      unit: { kind },
    });
    const toldOf = (...told: Told[]): string => {
      const [finding, ...others] = findingsOf(...told);
      expect(others).toEqual([]);
      const camps = finding!.camps.map(({ interval: { min, max } }) => `${min} to ${max}`);
      return `${finding!.verdict} in ${finding!.unit.kind}: ${camps.join(', ')}`;
    };
    expect(toldOf(share('0.5', 'ratio'), share('50', 'percent'))).toBe('agree in percent: 50 to 50');
    expect(toldOf(share('0.5', 'ratio'), share('0.5', 'ratio'), share('50', 'percent'))).toBe(
      'agree in ratio: 0.5 to 0.5',
    );
    expect(toldOf(share('0.4', 'ratio'), share('50', 'percent'))).toBe('disagree in percent: 40 to 40, 50 to 50');
    expect(toldOf(share('0.5', 'ratio'), share('0.5', 'ratio'), share('at least 40', 'percent'))).toBe(
      'agree in ratio: 0.4 to null, 0.5 to 0.5',
    );
  });

  it('never cross currencies', () => {
    const findings = findingsOf(money('5', 'USD'), money('5', 'EUR'), money('5', 'USD'));
    const codes = findings.map(({ unit, verdict }) => [(unit as Extract<Unit, { code: string }>).code, verdict]);
    expect(codes).toEqual([
      ['EUR', 'incomparable'],
      ['USD', 'agree'],
    ]);
  });
});
