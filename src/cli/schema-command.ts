import { jsonSchemas } from '../schema.ts';
import type { Command } from './command.ts';
import { EXIT, UsageError } from './problem.ts';

const NAMES = ['article', 'reading', 'report', 'diff'] as const;

export const schema: Command = {
  name: 'schema',
  operands: 'NAME',
  summary: 'Print the JSON Schema of what goes in or comes out.',
  description: [
    `Prints the JSON Schema (draft 2020-12) of one of ${NAMES.join(', ')}: what goes in, what is read from it, what the articles say together, what changed between two reports.`,
  ],
  options: [],
  examples: [['corroborate schema report > report.schema.json', 'the schema of check --json']],
  async run(given, terminal) {
    const [asked, ...more] = given.positionals;
    const name = NAMES.find((known) => known === asked);
    if (name === undefined || more.length > 0) throw new UsageError(`expected one of ${NAMES.join(', ')}`);
    terminal.out.write(`${JSON.stringify(jsonSchemas()[name], null, 2)}\n`);
    return EXIT.ok;
  },
};
