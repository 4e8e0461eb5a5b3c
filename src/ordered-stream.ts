// An asynchronous stream that keeps its order, asks its source for no more than it can use, and stops at once. It knows
// nothing of articles; who does the work (this thread or others) is told by the caller.

/** What is used of an `AbortSignal`, which the core's types do not know. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export interface StreamSettings<S, T, R> {
  /** What an item of the source becomes, with its place from 0. */
  accept(item: S, index: number): T;
  /** Does one batch; resolves to one result for each item, in their order. */
  work(batch: T[]): Promise<R[]>;
  /** Items that are worked on in one go: a batch is full once the sizes of its items add up to this. */
  batchSize: number;
  sizeOf(item: T): number;
  /** Batches that may be under way or wait for the consumer at one time. */
  ahead: number;
  signal: StopSignal | null;
  /** Resolves when other things had a turn. A batch that is not full starts then, if nothing else is under way. */
  turn(): Promise<void>;
}

interface Done<R> {
  results: R[] | null;
  error: unknown;
}

/** The results in the order of the source. An error of the source or of the work is thrown after what came before it. */
export async function* orderedStream<S, T, R>(
  source: Iterable<S> | AsyncIterable<S>,
  settings: StreamSettings<S, T, R>,
): AsyncGenerator<R, void, undefined> {
  const { signal, sizeOf, batchSize, ahead } = settings;
  const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  const queue: Done<R>[] = [];
  let batch: T[] = [];
  let filled = 0;
  let index = 0;
  let arrived: IteratorResult<S> | null = null;
  let asked = false;
  let ended = false;
  let failure: { error: unknown } | null = null;
  let wake = (): void => {};

  const start = (): void => {
    const done: Done<R> = { results: null, error: null };
    queue.push(done);
    settings.work(batch).then(
      (results) => {
        done.results = results;
        wake();
      },
      (error: unknown) => {
        done.results = [];
        done.error = { error };
        wake();
      },
    );
    batch = [];
    filled = 0;
  };
  const ask = (): void => {
    asked = true;
    const got = (next: IteratorResult<S>): void => {
      arrived = next;
      wake();
    };
    const failed = (error: unknown): void => {
      failure = { error };
      arrived = { done: true, value: undefined };
      wake();
    };
    try {
      const next = iterator.next();
      if (isPromise(next)) next.then(got, failed);
      else got(next);
    } catch (error) {
      failed(error);
    }
  };
  /** Waits until something has changed; what happened before the call counts too, for all of it is looked at first. */
  const change = (also: Promise<void> | null): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
      also?.then(resolve);
    });
  let turned = false;
  const onTurn = (): void => {
    turned = true;
  };
  const onAbort = (): void => wake();
  signal?.addEventListener('abort', onAbort);
  let finished = false;
  try {
    for (;;) {
      if (signal?.aborted) throw signal.reason;
      const head = queue[0];
      if (head?.results) {
        queue.shift();
        for (const result of head.results) {
          yield result;
          if (signal?.aborted) throw signal.reason;
        }
        if (head.error !== null) throw (head.error as { error: unknown }).error;
        continue;
      }
      if (arrived !== null) {
        const { done, value } = arrived as IteratorResult<S>;
        arrived = null;
        asked = false;
        if (done) ended = true;
        else {
          const item = settings.accept(value, index++);
          batch.push(item);
          filled += sizeOf(item);
        }
        if (batch.length > 0 && (ended || filled >= batchSize)) start();
        turned = false;
        continue;
      }
      if (!ended && !asked && queue.length < ahead) {
        ask();
        continue;
      }
      if (ended && queue.length === 0) {
        finished = true;
        if (failure !== null) throw (failure as { error: unknown }).error;
        return;
      }
      // A slow source must not hold back what it has given already.
      if (turned && batch.length > 0 && queue.length < ahead) {
        start();
        continue;
      }
      const waits = batch.length > 0 && queue.length === 0;
      await change(waits ? settings.turn().then(onTurn) : null);
    }
  } finally {
    signal?.removeEventListener('abort', onAbort);
    wake = () => {};
    // The source is told, but not waited for: it may be in the middle of a step that never ends.
    if (!finished) close(iterator);
  }
}

function close(iterator: Iterator<unknown> | AsyncIterator<unknown>): void {
  try {
    const closed = iterator.return?.();
    if (isPromise(closed)) closed.then(undefined, () => {});
  } catch {
    // What the consumer stopped for counts, not how the source took it.
  }
}

function isPromise<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
