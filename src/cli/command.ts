import type { Arguments, OptionSpec } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/** One command: what the help says of it, what it takes and what it does. */
export interface Command {
  name: string;
  /** After the name on the command line: `FILE…`. */
  operands: string;
  /** One line, for the list of commands. */
  summary: string;
  /** Paragraphs of the help. */
  description: readonly string[];
  options: readonly OptionSpec[];
  /** Command lines, each with what it does. */
  examples: readonly (readonly [string, string])[];
  /** Gives the exit code. */
  run: (given: Arguments, terminal: Terminal) => Promise<number>;
}
