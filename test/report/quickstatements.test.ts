import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../src/model/finding.ts';
import { crossCheck } from '../../src/pipeline.ts';
import { toQuickStatements, wikidataFigures } from '../../src/report/quickstatements.ts';
import { HOSTILE, hostileText, withText } from '../support/hostile.ts';
import { khojalyReport } from '../support/reports.ts';

// The grammar of QuickStatements, version 1, after Help:QuickStatements and the parser that Wikidata runs.

interface Statement {
  item: string;
  property: string;
  value: Quantity;
  qualifiers: Record<string, Value>;
  references: Record<string, Value>[];
}
interface Quantity {
  amount: number;
  lower?: number;
  upper?: number;
}
type Value = Quantity | { item: string } | { text: string; language?: string } | { time: string; precision: number };

const NUMBER = String.raw`[+-]?\d+(?:\.\d+)?`;
const QUANTITY = new RegExp(`^(${NUMBER})(?:\\[(${NUMBER}),(${NUMBER})\\])?$`, 'u');

function parse(commands: string): Statement[] {
  const lines = commands
    .replaceAll('||', '\n')
    .replaceAll('|', '\t')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    if (/^.*?\s*\/\*\s*.*?\s*\*\/\s*$/u.test(line)) throw new Error(`a remark swallows part of ${line}`);
    const [item = '', property = '', value = '', ...pairs] = line.split('\t').map((cell) => cell.trim());
    if (!/^Q\d+$/u.test(item)) throw new Error(`no item: ${item}`);
    if (!/^P\d+$/u.test(property)) throw new Error(`no property: ${property}`);
    if (pairs.length % 2 !== 0) throw new Error(`a cell too many: ${line}`);
    const statement: Statement = { item, property, value: quantity(value), qualifiers: {}, references: [] };
    for (let i = 0; i < pairs.length; i += 2) {
      const [key, cell] = [pairs[i]!, cellValue(pairs[i + 1]!)];
      if (/^P\d+$/u.test(key)) statement.qualifiers[key] = cell;
      else if (/^!?S\d+$/u.test(key)) {
        if (key.startsWith('!') || statement.references.length === 0) statement.references.push({});
        statement.references.at(-1)![key.replace('!', '')] = cell;
      } else throw new Error(`neither qualifier nor reference: ${key}`);
    }
    return statement;
  });
}

function quantity(cell: string): Quantity {
  const [, amount, lower, upper] = QUANTITY.exec(cell) ?? [];
  if (amount === undefined) throw new Error(`no quantity: ${cell}`);
  if (lower === undefined) return { amount: Number(amount) };
  return { amount: Number(amount), lower: Number(lower), upper: Number(upper) };
}

function cellValue(cell: string): Value {
  if (/^Q\d+$/u.test(cell)) return { item: cell };
  const straight = cell.replace(/[“”]/gu, '"');
  const text = /^(?:([a-z_-]+):)?"(.*)"$/u.exec(straight);
  if (text !== null) {
    if (/^"|"$/u.test(text[2]!)) throw new Error(`ends early: ${cell}`);
    return text[1] === undefined ? { text: text[2]! } : { text: text[2]!, language: text[1] };
  }
  const time = /^([+-]\d{4,}-\d\d-\d\dT00:00:00Z)\/(\d+)$/u.exec(cell);
  if (time !== null) return { time: time[1]!, precision: Number(time[2]) };
  return quantity(cell);
}

const items = { khojaly: 'Q1', 'Baku, January 1990': 'Q2' };
const statements = parse(toQuickStatements(khojalyReport, { items }));
const withEstimate = (change: Partial<Estimate>) => ({
  ...khojalyReport,
  events: khojalyReport.events.map((event) => ({
    ...event,
    estimates: event.estimates.map((estimate) => ({ ...estimate, ...change })),
  })),
});

describe('toQuickStatements', () => {
  it('says the best estimate with its bounds, and refers to the article behind it', () => {
    expect(statements[0]).toEqual({
      item: 'Q1',
      property: 'P1120',
      value: { amount: 613, lower: 613, upper: 613 },
      qualifiers: {},
      references: [
        {
          S854: { text: 'https://herald.example/khojaly' },
          S1476: { text: 'Thirty years on', language: 'en' },
          S577: { time: '+2022-02-25T00:00:00Z', precision: 11 },
        },
      ],
    });
  });

  it('is circa where no source gives the figure as exact, or an end is open', () => {
    expect(statements[1]).toEqual({
      item: 'Q2',
      property: 'P1120',
      value: { amount: 137 },
      qualifiers: { P1480: { item: 'Q5727902' } },
      references: [],
    });
  });

  it('is presumed where it is a sum of parts', () => {
    const [sum] = parse(toQuickStatements(withEstimate({ basis: 'summed' }), { items }));
    expect(sum!.qualifiers).toEqual({ P1480: { item: 'Q18122778' } });
  });

  it('tells the day the figure holds for', () => {
    const claims = khojalyReport.claims.map((claim) => ({
      ...claim,
      asOf: { from: '2022-02-01', to: '2022-02-24' },
    }));
    const [first] = parse(toQuickStatements({ ...khojalyReport, claims }, { items }));
    expect(first!.qualifiers).toEqual({ P585: { time: '+2022-02-24T00:00:00Z', precision: 11 } });
  });

  it('begins a reference of its own for each article', () => {
    const claimIds = khojalyReport.claims.map(({ id }) => id);
    const articles = khojalyReport.articles.map((article, n) => ({ ...article, url: `https://a.example/${n}` }));
    const [first] = parse(toQuickStatements({ ...withEstimate({ claimIds }), articles }, { items }));
    expect(first!.references.map(({ S854 }) => S854)).toEqual(
      [2, 0, 3, 1].map((n) => ({ text: `https://a.example/${n}` })),
    );
  });

  it('says nothing of an event without an item, of a subgroup, and of what has no property', () => {
    expect(toQuickStatements(khojalyReport, { items: {} })).toBe('');
    expect(toQuickStatements(khojalyReport, { items: { khojaly: 'P31' } })).toBe('');
    expect(toQuickStatements(withEstimate({ population: 'women' }), { items })).toBe('');
    expect(toQuickStatements(withEstimate({ measure: 'hostages' }), { items })).toBe('');
    expect(toQuickStatements(withEstimate({ best: null }), { items })).toBe('');
    expect(toQuickStatements(withEstimate({ best: 1e21 }), { items })).toBe('');
  });

  it('takes the properties of another lexicon', () => {
    const measures = [{ id: 'killed', wikidata: 'P9' }];
    expect(parse(toQuickStatements(khojalyReport, { items, measures })).map(({ property }) => property)).toEqual([
      'P9',
      'P9',
    ]);
  });

  it('tells what there would be to say', () => {
    expect(wikidataFigures(khojalyReport).map(({ event, property }) => [event.id, property])).toEqual([
      ['khojaly', 'P1120'],
      ['baku', 'P1120'],
    ]);
  });

  it('can be read whatever the articles say', () => {
    const holds = (text: string) => {
      const hostile = withText(khojalyReport, text);
      const labels = Object.fromEntries(hostile.events.map(({ id }) => [id, 'Q1']));
      const measured = hostile.events.map((event, at) => ({
        ...event,
        estimates: khojalyReport.events[at]!.estimates,
      }));
      expect(parse(toQuickStatements({ ...hostile, events: measured }, { items: labels }))).toHaveLength(2);
    };
    for (const text of HOSTILE) holds(text);
    fc.assert(fc.property(hostileText(), holds), { numRuns: 200 });
  });

  it('is what its example says', () => {
    const report = crossCheck([{ id: 'a', source: 'Herald', text: 'The fire killed 12 people.' }]);
    expect(toQuickStatements(report, { items: { [report.events[0]!.id]: 'Q4115189' } })).toBe(
      'Q4115189\tP1120\t12[12,12]\n',
    );
  });
});
