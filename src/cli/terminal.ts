import type { Readable } from 'node:stream';
import pc from 'picocolors';
import type { Paint } from '../report/table.ts';

/** All that a command may touch besides files; tests pass their own. */
export interface Terminal {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  stdin: Readable;
  out: Output;
  err: Output;
  /** Milliseconds, for the progress on the terminal. */
  now: () => number;
}

export interface Output {
  /** A promise when the reader is slower than the writer: wait for it before writing on. */
  write(text: string): void | Promise<void>;
  isTTY: boolean;
  columns: number | undefined;
}

/**
 * Colours for this output: `--color` and `--no-color` first, then NO_COLOR and FORCE_COLOR (no-color.org), then whether a
 * person looks on.
 */
export function paintFor(output: Output, env: Terminal['env'], wish: boolean | null): Paint {
  return pc.createColors(wish ?? colourByDefault(output, env));
}

function colourByDefault(output: Output, env: Terminal['env']): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return output.isTTY && env.TERM !== 'dumb';
}
