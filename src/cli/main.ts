import { InputError } from '../errors.ts';
import { parseArguments } from './arguments.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { extract } from './extract.ts';
import { helpOf, helpOfAll } from './help.ts';
import { EXIT, UsageError } from './problem.ts';
import { schema } from './schema-command.ts';
import { HELP_OPTION } from './shared-options.ts';
import type { Terminal } from './terminal.ts';

const COMMANDS: readonly Command[] = [check, extract, compare, diff, explain, schema];

/** Runs one command line; gives the exit code and never ends the process. */
export async function main(args: readonly string[], terminal: Terminal, version: string): Promise<number> {
  const [name, ...rest] = args;
  const width = Math.min(100, terminal.out.columns ?? 100);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const about = COMMANDS.find((command) => command.name === rest[0]);
    const help = about === undefined ? helpOfAll(COMMANDS, width) : helpOf(about, width);
    if (name !== undefined) terminal.out.write(help);
    else terminal.err.write(help);
    return name === undefined ? EXIT.problem : EXIT.ok;
  }
  if (name === '--version' || name === '-V') {
    terminal.out.write(`${version}\n`);
    return EXIT.ok;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (command === undefined) {
    terminal.err.write(
      `corroborate: ${JSON.stringify(name)} is no command; expected ${names()} (see corroborate --help)\n`,
    );
    return EXIT.problem;
  }
  return runCommand(command, rest, terminal, width);
}

async function runCommand(
  command: Command,
  args: readonly string[],
  terminal: Terminal,
  width: number,
): Promise<number> {
  try {
    const given = parseArguments(args, [...command.options, HELP_OPTION]);
    if (given.has('help')) {
      terminal.out.write(helpOf(command, width));
      return EXIT.ok;
    }
    return await command.run(given, terminal);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof InputError)) throw error;
    terminal.err.write(`corroborate: ${error.message} (see corroborate ${command.name} --help)\n`);
    return EXIT.problem;
  }
}

function names(): string {
  return COMMANDS.map(({ name }) => name).join(', ');
}
