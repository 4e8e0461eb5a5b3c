import { describe, expect, it } from 'vitest';
import { en } from '../../src/lexicon/en.ts';
import type { Reading } from '../../src/model/reading.ts';
import { sourcesOf } from '../../src/verdict/independence.ts';
import { judgeEvents } from '../../src/verdict/judge-events.ts';
import { type Judged, JudgeMemory } from '../../src/verdict/memory.ts';
import { eventOf, killed, reading } from './story.ts';

const settings = { lexicon: en, policy: 'range', sourceOrder: [] } as const;
const judged = (): Judged => ({ findings: [], estimates: [], notes: [] });

describe('what was judged before', () => {
  it('is given again until an event does not come up', () => {
    const memory = new JudgeMemory();
    const [first, other] = [judged(), judged()];
    expect(memory.recall('a', () => first)).toBe(first);
    memory.settle();
    expect(memory.recall('a', () => other)).toBe(first);
    expect(memory.recall('b', () => other)).toBe(other);
    memory.settle();
    expect(memory.recall('b', judged)).toBe(other);
    memory.settle();
    expect(memory.recall('a', () => other)).toBe(other);
  });

  it('is known by the event, its readings and their voices', () => {
    const memory = new JudgeMemory();
    const [a, b] = [
      reading('a', { source: 'Herald', claims: [killed('9')] }),
      reading('b', { source: 'Post', claims: [] }),
    ];
    const keyOf = (readings: Reading[], event = eventOf(readings)): string =>
      memory.keyOf(event, sourcesOf(readings), new Map(readings.map((each) => [each.article.id, each])));
    const key = keyOf([a, b]);
    expect(keyOf([a, b])).toBe(key);
    expect(keyOf([b, a], eventOf([a, b]))).toBe(key);
    expect(keyOf([a, b], { ...eventOf([a, b]), label: 'other' })).not.toBe(key);
    expect(keyOf([a, b], { ...eventOf([a, b]), nearMisses: [{} as never], links: [{} as never] })).toBe(key);
    expect(keyOf([{ ...a }, b])).not.toBe(key);
    expect(keyOf([a, { ...b }])).not.toBe(key);
    expect(keyOf([a], eventOf([a, b]))).not.toBe(key);
    // Two papers become one voice where a third joins them.
    const joined = [a, b, { ...reading('0', { source: 'Herald', claims: [] }), signature: b.signature }];
    expect(keyOf(joined, eventOf([a, b]))).not.toBe(key);
  });

  it('is not asked where two articles share a claim', () => {
    const memory = new JudgeMemory();
    const told = (figure: string) => reading('a', { source: 'Herald', claims: [killed(figure)] });
    const twin = { ...told('9'), article: { id: 'b' }, claims: told('9').claims };
    const bestOf = (readings: Reading[]) =>
      judgeEvents([eventOf([readings[0]!])], readings, settings, memory).events[0]!.estimates[0]!.best;
    const nine = told('9');
    expect(bestOf([nine])).toBe(9);
    expect(bestOf([nine])).toBe(9);
    expect(bestOf([told('12')])).toBe(12);
    expect(bestOf([nine, twin])).toBe(9);
  });

  it('answers for what is judged again', () => {
    const memory = new JudgeMemory();
    const readings = [reading('a', { source: 'Herald', claims: [killed('9')] })];
    const once = judgeEvents([eventOf(readings)], readings, settings, memory).events[0]!;
    const again = judgeEvents([eventOf(readings)], readings, settings, memory).events[0]!;
    expect(again).toEqual(once);
    expect(again.findings).toBe(once.findings);
    expect(judgeEvents([eventOf(readings)], readings, settings).events[0]!.findings).not.toBe(once.findings);
    const copies = readings.map((each) => ({ ...each }));
    expect(judgeEvents([eventOf(copies)], copies, settings, memory).events[0]!.findings).not.toBe(once.findings);
  });
});
