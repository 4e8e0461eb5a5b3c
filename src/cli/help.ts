import { wrap } from '../report/text-width.ts';
import type { OptionSpec } from './arguments.ts';
import type { Command } from './command.ts';
import { HELP_OPTION } from './shared-options.ts';

const EXIT_CODES: readonly (readonly [string, string])[] = [
  ['0', 'All went well.'],
  ['1', 'A finding has a verdict that --fail-on names.'],
  ['2', 'The command line is wrong, or some input could not be used (the rest was).'],
];

const ENVIRONMENT: readonly (readonly [string, string])[] = [
  ['NO_COLOR', 'When set, no colours (no-color.org).'],
  ['FORCE_COLOR', 'When set, colours even where no terminal is seen.'],
];

/** The help of the whole command. */
export function helpOfAll(commands: readonly Command[], width: number): string {
  return sections([
    ['corroborate: checks the figures in the news against each other', []],
    ['USAGE', ['  corroborate COMMAND [OPTION…] [FILE…]', '  corroborate COMMAND --help']],
    [
      'COMMANDS',
      table(
        commands.map(({ name, summary }) => [name, summary]),
        width,
      ),
    ],
    [
      'OPTIONS',
      table(
        [
          ['-h, --help', 'Print this help, or that of the command.'],
          ['-V, --version', 'Print the version.'],
        ],
        width,
      ),
    ],
    ['EXIT CODES', table(EXIT_CODES, width)],
    ['ENVIRONMENT', table(ENVIRONMENT, width)],
    ['EXAMPLES', examples(commands.flatMap((command) => command.examples.slice(0, 1)))],
  ]);
}

/** The help of one command, in the manner of a man page. */
export function helpOf(command: Command, width: number): string {
  return sections([
    ['NAME', wrap(`corroborate ${command.name}: ${command.summary}`, width - 2).map((line) => `  ${line}`)],
    ['USAGE', [`  corroborate ${command.name} [OPTION…] ${command.operands}`]],
    [
      'DESCRIPTION',
      command.description.flatMap((text, index) => [
        ...(index > 0 ? [''] : []),
        ...wrap(text, width - 2).map((line) => `  ${line}`),
      ]),
    ],
    [
      'OPTIONS',
      table(
        [...command.options, HELP_OPTION].map((spec) => [optionInWords(spec), spec.help]),
        width,
      ),
    ],
    ['EXIT CODES', table(EXIT_CODES, width)],
    ['EXAMPLES', examples(command.examples)],
  ]);
}

function sections(parts: readonly (readonly [string, readonly string[]])[]): string {
  return `${parts.map(([title, lines]) => [title, ...lines].join('\n')).join('\n\n')}\n`;
}

function optionInWords({ name, short, value }: OptionSpec): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}

function table(rows: readonly (readonly [string, string])[], width: number): string[] {
  const first = Math.max(...rows.map(([term]) => term.length));
  return rows.flatMap(([term, text]) =>
    wrap(text, Math.max(20, width - first - 4)).map(
      (line, index) => `  ${(index === 0 ? term : '').padEnd(first)}  ${line}`,
    ),
  );
}

function examples(rows: readonly (readonly [string, string])[]): string[] {
  return rows.flatMap(([line, what], index) => [...(index > 0 ? [''] : []), `  # ${what}`, `  ${line}`]);
}
