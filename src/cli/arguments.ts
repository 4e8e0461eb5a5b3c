import { parseArgs } from 'node:util';
import { UsageError } from './problem.ts';

/** One option of a command; help and parser are made from it. */
export interface OptionSpec {
  /** `fail-on` */
  name: string;
  short?: string;
  /** What stands for the value in the help, "FILE"; an option without one is a switch. */
  value?: string;
  /** The values that are allowed; with `list`, several with commas between them. */
  choices?: readonly string[];
  list?: boolean;
  /** May be given several times. */
  multiple?: boolean;
  help: string;
}

/** What was typed, checked against a command's options. */
export class Arguments {
  readonly #values: ReadonlyMap<string, string | true | readonly string[]>;
  readonly positionals: readonly string[];

  constructor(values: ReadonlyMap<string, string | true | readonly string[]>, positionals: readonly string[]) {
    this.#values = values;
    this.positionals = positionals;
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** The value of an option, `null` when it was not given. */
  text(name: string): string | null {
    const value = this.#values.get(name);
    return typeof value === 'string' ? value : null;
  }

  /** The values of an option that may be given several times, as they were given. */
  all(name: string): readonly string[] {
    const value = this.#values.get(name);
    return Array.isArray(value) ? value : [];
  }

  /** The values of a list option, empty when it was not given. */
  list(name: string): string[] {
    return (this.text(name) ?? '')
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  }
}

export function parseArguments(args: readonly string[], specs: readonly OptionSpec[]): Arguments {
  const { values, positionals } = tryParse(args, specs);
  const given = new Map<string, string | true | readonly string[]>();
  for (const [name, value] of Object.entries(values)) {
    if (Array.isArray(value)) given.set(name, value.map(String));
    else if (typeof value === 'string' || value === true) given.set(name, value);
  }
  const parsed = new Arguments(given, positionals);
  for (const spec of specs) checkChoices(parsed, spec);
  return parsed;
}

function tryParse(args: readonly string[], specs: readonly OptionSpec[]) {
  const options = Object.fromEntries(
    specs.map(({ name, short, value, multiple }) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        ...(short && { short }),
        ...(multiple && { multiple }),
      },
    ]),
  );
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // The first sentence says it; Node's second is about a form that is rare here.
    throw new UsageError((error instanceof Error ? error.message : String(error)).split('. ')[0]!.replace(/\.$/u, ''));
  }
}

function checkChoices(given: Arguments, { name, choices, list }: OptionSpec): void {
  const value = given.text(name);
  if (choices === undefined || value === null) return;
  const values = list ? given.list(name) : [value];
  const wrong = values.find((item) => !choices.includes(item));
  if (wrong === undefined && values.length > 0) return;
  throw new UsageError(`--${name}: expected ${choices.join(', ')}, got ${JSON.stringify(wrong ?? value)}`);
}
