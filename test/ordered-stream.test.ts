import { getEventListeners } from 'node:events';
import { setTimeout as later } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderedStream, type StreamSettings } from '../src/ordered-stream.ts';

type Settings = StreamSettings<number, number, string>;

const settings = (over: Partial<Settings> = {}): Settings => ({
  accept: (item) => item,
  work: async (batch) => batch.map(String),
  batchSize: 0,
  sizeOf: () => 1,
  ahead: 1,
  signal: null,
  turn: () => later(0),
  ...over,
});

/** 0, 1, 2 …; tells how many were taken and whether it was closed. */
function source(count: number, pause?: () => Promise<unknown>) {
  const seen = { taken: 0, closed: false };
  async function* items() {
    try {
      for (; seen.taken < count; ) {
        await pause?.();
        yield seen.taken++;
      }
    } finally {
      seen.closed = true;
    }
  }
  return { seen, items: items() };
}

async function all<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const got: T[] = [];
  for await (const item of stream) got.push(item);
  return got;
}

describe('a stream', () => {
  it('keeps the order and loses nothing, however long each batch takes', async () => {
    const shape = fc.record({
      count: fc.nat(30),
      delays: fc.array(fc.nat(3), { minLength: 1, maxLength: 9 }),
      batchSize: fc.nat(7),
      ahead: fc.integer({ min: 1, max: 5 }),
      isAsync: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(shape, async ({ count, delays, batchSize, ahead, isAsync }) => {
        const numbers = Array.from({ length: count }, (_, item) => item);
        let batches = 0;
        const work: Settings['work'] = async (batch) => {
          await later(delays[batches++ % delays.length]);
          return batch.map(String);
        };
        const given = isAsync ? source(count).items : numbers;
        expect(await all(orderedStream(given, settings({ work, batchSize, ahead })))).toEqual(numbers.map(String));
      }),
      { numRuns: 40 },
    );
  });

  it('asks for no more than it may have under way, however slow the consumer', async () => {
    const { seen, items } = source(100);
    let most = 0;
    let taken = 0;
    for await (const _ of orderedStream(items, settings({ batchSize: 3, ahead: 2 }))) {
      taken++;
      await later(0);
      most = Math.max(most, seen.taken - taken);
    }
    expect(taken).toBe(100);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(3 * 3);
  });

  it('asks for nothing before it is asked', () => {
    const { seen, items } = source(5);
    orderedStream(items, settings());
    expect(seen.taken).toBe(0);
  });

  it('hands out what a slow source has given, before a batch is full', async () => {
    const { items } = source(3, () => later(20));
    const batches: number[] = [];
    const work: Settings['work'] = async (batch) => {
      batches.push(batch.length);
      return batch.map(String);
    };
    expect(await all(orderedStream(items, settings({ work, batchSize: 100, ahead: 2 })))).toEqual(['0', '1', '2']);
    expect(batches).toEqual([1, 1, 1]);
  });

  it('throws an error of its source after all that came before it', async () => {
    function* broken() {
      yield 1;
      yield 2;
      throw new Error('cut off');
    }
    const got: string[] = [];
    const work = async () => {
      for await (const item of orderedStream(broken(), settings({ batchSize: 10, ahead: 3 }))) got.push(item);
    };
    await expect(work()).rejects.toThrow('cut off');
    expect(got).toEqual(['1', '2']);
  });

  it('throws an error of its work and closes the source', async () => {
    const { seen, items } = source(9);
    const work = async () => Promise.reject(new Error('no reader'));
    await expect(all(orderedStream(items, settings({ work })))).rejects.toThrow('no reader');
    expect(seen.closed).toBe(true);
  });

  it('closes the source when the consumer leaves', async () => {
    const { seen, items } = source(9);
    for await (const _ of orderedStream(items, settings())) break;
    await later(0);
    expect(seen.closed).toBe(true);
  });
});

describe('a stop', () => {
  const stopped = async (given: AsyncIterable<number>, over: Partial<Settings>, after = 0): Promise<string[]> => {
    const control = new AbortController();
    const got: string[] = [];
    const work = async () => {
      for await (const item of orderedStream(given, settings({ ...over, signal: control.signal }))) {
        got.push(item);
        if (got.length === after) control.abort();
      }
    };
    if (after === 0) setTimeout(() => control.abort(), 20);
    const error = await work().catch((thrown: unknown) => thrown);
    expect(control.signal.aborted && error).toBe(control.signal.reason);
    expect(getEventListeners(control.signal, 'abort')).toEqual([]);
    return got;
  };
  const never = () => new Promise<never>(() => {});

  it('is heard before anything is asked for', async () => {
    const { seen, items } = source(9);
    const signal = AbortSignal.abort(new Error('too late'));
    await expect(all(orderedStream(items, settings({ signal })))).rejects.toThrow('too late');
    expect(seen.taken).toBe(0);
  });

  it('is heard while the source is waited for', async () => {
    expect(await stopped(source(9, never).items, {})).toEqual([]);
  });

  it('is heard while the work is waited for', async () => {
    expect(await stopped(source(9).items, { work: never })).toEqual([]);
  });

  it('is heard between the results of one batch', async () => {
    const { seen, items } = source(9);
    expect(await stopped(items, { batchSize: 9 }, 4)).toEqual(['0', '1', '2', '3']);
    await later(0);
    expect(seen.closed).toBe(true);
  });

  it('leaves no listener after a stream that ended by itself', async () => {
    const { signal } = new AbortController();
    await all(orderedStream([1, 2], settings({ signal })));
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
