import { counted } from '../report/wording.ts';
import type { Terminal } from './terminal.ts';

/** Work shorter than this needs no progress, and more often than this nobody can read it. */
const EVERY_MS = 250;
const FIRST_AFTER_MS = 1000;

/** A line on standard error that counts the articles read, on long work and when a person looks on. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #shown: boolean;
  #count = 0;
  #next = Date.now() + FIRST_AFTER_MS;
  #onLine = false;

  constructor(terminal: Terminal, quiet: boolean) {
    this.#terminal = terminal;
    this.#shown = terminal.err.isTTY && !quiet && terminal.env.TERM !== 'dumb';
  }

  step(): void {
    this.#count++;
    if (!this.#shown || Date.now() < this.#next) return;
    this.#next = Date.now() + EVERY_MS;
    this.#onLine = true;
    this.#terminal.err.write(`\r\u001b[K${counted(this.#count, 'article')} read`);
  }

  /** Takes the line away, before something else is written. */
  clear(): void {
    if (this.#onLine) this.#terminal.err.write('\r\u001b[K');
    this.#onLine = false;
  }
}
