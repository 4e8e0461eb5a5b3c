import { counted } from '../report/wording.ts';
import type { Terminal } from './terminal.ts';

/** Work shorter than this needs no progress, and more often than this nobody can read it. */
const EVERY_MS = 100;
const FIRST_AFTER_MS = 1000;
/** Characters of the bar. */
const BAR = 24;
/** The first moments say little of how long the rest takes. */
const FORECAST_FROM = 0.02;

/**
 * A line on standard error on long work and when a person looks on: a bar over the bytes of the files, how many articles
 * are read, how long it will take; without a size to go by, as on standard input, the count alone.
 */
export class Progress {
  readonly #terminal: Terminal;
  readonly #shown: boolean;
  readonly #total: number;
  readonly #begun: number;
  #articles = 0;
  #bytes = 0;
  #next: number;
  #onLine = false;

  constructor(terminal: Terminal, quiet: boolean, total: number) {
    this.#terminal = terminal;
    this.#shown = terminal.err.isTTY && !quiet && terminal.env.TERM !== 'dumb';
    this.#total = total;
    this.#begun = terminal.now();
    this.#next = this.#begun + FIRST_AFTER_MS;
  }

  /** So many bytes of the input are through. */
  bytes(count: number): void {
    this.#bytes += count;
  }

  /** One article more is read. */
  step(): void {
    this.#articles++;
    const now = this.#terminal.now();
    if (!this.#shown || now < this.#next) return;
    this.#next = now + EVERY_MS;
    this.#onLine = true;
    this.#terminal.err.write(`\r\u001b[K${this.#line(now - this.#begun)}`);
  }

  /** Takes the line away, before something else is written. */
  clear(): void {
    if (this.#onLine) this.#terminal.err.write('\r\u001b[K');
    this.#onLine = false;
  }

  #line(elapsed: number): string {
    const read = `${counted(this.#articles, 'article')} read`;
    if (this.#total === 0) return read;
    const share = Math.min(1, this.#bytes / this.#total);
    const full = Math.floor(share * BAR);
    const bar = `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${String(Math.floor(share * 100)).padStart(3)} %`;
    const left = share < FORECAST_FROM ? '' : `, ${timeInWords((elapsed / share) * (1 - share))} left`;
    return `${bar}  ${read}${left}`;
  }
}

/** 75,000 → "1:15" */
function timeInWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
