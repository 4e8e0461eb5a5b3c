import type { Article } from '../model/article.ts';
import type { ReadOptions } from '../options.ts';
import type { ReadResult } from '../read-articles.ts';

// The one door to tinypool. It is loaded when the first thread is needed: a small batch never asks for it.

/** Threads that read. */
export interface Pool {
  read(batch: Article[]): Promise<ReadResult[]>;
  /** No thread could be started: who asks may read by himself. */
  isBroken(): boolean;
  /** Ends the threads in the middle of what they do. */
  close(): Promise<void>;
}

export async function startPool(worker: URL, threads: number, options: ReadOptions): Promise<Pool> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    workerData: options,
  });
  // An error in a thread that has nothing to read: it could not start. One without a listener would end the program.
  let broken: { error: unknown } | null = null;
  /** Who waits for a batch. One promise of the breaking that all batches race against would hold what each of them gave. */
  const waiting = new Set<(error: unknown) => void>();
  pool.on('error', (error: unknown) => {
    broken = { error };
    for (const reject of waiting) reject(error);
    waiting.clear();
  });
  return {
    read: (batch) =>
      new Promise<ReadResult[]>((resolve, reject) => {
        if (broken) {
          reject(broken.error);
          return;
        }
        waiting.add(reject);
        const read = pool.run(batch) as Promise<ReadResult[]>;
        read.then(resolve, reject).finally(() => waiting.delete(reject));
      }),
    isBroken: () => broken !== null,
    close: () => pool.destroy(),
  };
}

/** In a thread: the options that its pool was started with. */
export async function sharedOptions(): Promise<ReadOptions> {
  const { Tinypool } = await import('tinypool');
  return Tinypool.workerData as ReadOptions;
}
