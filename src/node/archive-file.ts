import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

const LINE_BREAK = 0x0a;
const CHUNK = 1 << 20;

/**
 * A file of lines that is only ever added to. What `append` has resolved of stands on the disk; what a crash cut off in
 * the middle of a write is taken away at the next opening.
 */
export class LogFile {
  readonly #path: string;
  #file: FileHandle;
  #end: number;
  #waiting: { line: string; done: () => void; failed: (error: unknown) => void }[] = [];
  #writing: Promise<void> | null = null;
  #failure: { error: unknown } | null = null;

  private constructor(path: string, file: FileHandle, end: number) {
    this.#path = path;
    this.#file = file;
    this.#end = end;
  }

  /** Calls `take` with each line there is. The last one may be cut off: it stays if `take` says that it is whole. */
  static async open(path: string, take: (line: string, isCutOff: boolean) => boolean): Promise<LogFile> {
    const file = await openOrCreate(path);
    try {
      let end = 0;
      let rest: Buffer[] = [];
      for await (const chunk of chunksOf(file)) {
        let start = 0;
        for (let at = chunk.indexOf(LINE_BREAK); at >= 0; at = chunk.indexOf(LINE_BREAK, start)) {
          const line = Buffer.concat([...rest, chunk.subarray(start, at)]);
          rest = [];
          take(line.toString('utf8'), false);
          end += line.length + 1;
          start = at + 1;
        }
        if (start < chunk.length) rest.push(chunk.subarray(start));
      }
      const cutOff = Buffer.concat(rest);
      if (cutOff.length > 0) {
        const isWhole = take(cutOff.toString('utf8'), true);
        if (isWhole) {
          await file.write('\n', end + cutOff.length);
          end += cutOff.length + 1;
        } else await file.truncate(end);
        await file.datasync();
      }
      return new LogFile(path, file, end);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** Resolves when the line stands on the disk; lines that come while others are being written go together. */
  append(line: string): Promise<void> {
    if (this.#failure !== null) return Promise.reject(this.#failure.error);
    return new Promise((done, failed) => {
      this.#waiting.push({ line, done, failed });
      this.#writing ??= this.#write();
    });
  }

  async #write(): Promise<void> {
    // Lines of this turn of the program are one write.
    await null;
    while (this.#waiting.length > 0) {
      const group = this.#waiting;
      this.#waiting = [];
      try {
        if (this.#failure !== null) throw this.#failure.error;
        const bytes = Buffer.from(group.map(({ line }) => `${line}\n`).join(''), 'utf8');
        await writeAll(this.#file, bytes, this.#end);
        await this.#file.datasync();
        this.#end += bytes.length;
        for (const { done } of group) done();
      } catch (error) {
        // What stands in the file now is not known: nothing more may be said to be kept until it is opened anew.
        this.#failure = { error };
        for (const { failed } of group) failed(error);
      }
    }
    this.#writing = null;
  }

  /**
   * Puts these lines in the place of all there are: either all of them stand there afterwards, or the old ones do. They
   * are asked for once all that came before is written; what comes meanwhile is added to them.
   */
  async replace(linesNow: () => Iterable<string>): Promise<void> {
    await this.settle();
    if (this.#failure !== null) throw this.#failure.error;
    this.#writing = this.#replace(linesNow()).finally(() => {
      this.#writing = null;
      if (this.#waiting.length > 0) this.#writing = this.#write();
    });
    await this.#writing;
  }

  async #replace(lines: Iterable<string>): Promise<void> {
    const beside = `${this.#path}.new`;
    const file = await open(beside, 'w+');
    let end = 0;
    try {
      for (const line of lines) {
        const bytes = Buffer.from(`${line}\n`, 'utf8');
        await writeAll(file, bytes, end);
        end += bytes.length;
      }
      await file.datasync();
      await rename(beside, this.#path);
      await syncFolder(this.#path);
    } catch (error) {
      await file.close();
      await rm(beside, { force: true });
      throw error;
    }
    await this.#file.close();
    this.#file = file;
    this.#end = end;
  }

  /** Waits for what is being written. */
  async settle(): Promise<void> {
    while (this.#writing !== null) await this.#writing.catch(() => {});
  }

  async close(): Promise<void> {
    await this.settle();
    this.#failure ??= { error: new Error('The archive is closed.') };
    await this.#file.close();
  }
}

async function openOrCreate(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r+');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const file = await open(path, 'wx+');
  await syncFolder(path);
  return file;
}

/** The name of a new file is kept by its folder. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(dirname(path), 'r');
  await folder.sync().finally(() => folder.close());
}

async function* chunksOf(file: FileHandle): AsyncGenerator<Buffer> {
  for (let position = 0; ; ) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(CHUNK), 0, CHUNK, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    written += (await file.write(bytes, written, bytes.length - written, position + written)).bytesWritten;
  }
}
