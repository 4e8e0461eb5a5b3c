import type { Lexicon } from '../lexicon/lexicon.ts';
import type { CompareOptions, ReadOptions } from '../options.ts';
import type { Arguments, OptionSpec } from './arguments.ts';
import { INPUT_KINDS, type InputKind } from './file-kinds.ts';
import { readLexiconFile } from './lexicon-file.ts';
import { UsageError } from './problem.ts';
import type { Terminal } from './terminal.ts';

export const INPUT_OPTION: OptionSpec = {
  name: 'input',
  short: 'i',
  value: 'KIND',
  choices: INPUT_KINDS,
  help: 'Take every input as text, markdown, json, jsonl or html, whatever its name ends in.',
};

export const VAGUE_OPTION: OptionSpec = {
  name: 'vague',
  value: 'POLICY',
  choices: ['default', 'conservative'],
  help: 'How "dozens" becomes numbers: default (24 to 99) or conservative (12, after ACLED’s codebook).',
};

export const JOBS_OPTION: OptionSpec = {
  name: 'jobs',
  short: 'j',
  value: 'N',
  help: 'Threads that read at one time; by default as many as the machine runs.',
};

export const LEXICON_OPTION: OptionSpec = {
  name: 'lexicon',
  short: 'l',
  value: 'FILE',
  help: 'Words of your own, added to the built-in ones: YAML or JSON, such as measures: [{id: vaccinated, gloss: …, verbs: [{forms: vaccinate, counts: object}]}].',
};

export const COMPARE_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'policy',
    value: 'POLICY',
    choices: ['range', 'lowest', 'majority', 'latest', 'source-order'],
    help: 'How the best estimate is chosen: range (the default), lowest, majority, latest or source-order.',
  },
  {
    name: 'source-order',
    value: 'NAMES',
    list: true,
    help: 'For --policy source-order: publishers, the most trusted first, with commas between them.',
  },
];

export const QUIET_OPTION: OptionSpec = {
  name: 'quiet',
  short: 'q',
  help: 'Print no problems; the exit code still tells.',
};

export const HELP_OPTION: OptionSpec = { name: 'help', short: 'h', help: 'Print this help.' };

export function inputKind(given: Arguments): InputKind | null {
  return INPUT_KINDS.find((kind) => kind === given.text('input')) ?? null;
}

export function readOptions(given: Arguments, terminal: Terminal): ReadOptions {
  const vague = given.text('vague');
  return {
    ...lexiconOption(given, terminal),
    ...(vague !== null && { vaguePolicy: vague as NonNullable<ReadOptions['vaguePolicy']> }),
  };
}

export function jobsOption(given: Arguments): { concurrency?: number } {
  const jobs = given.text('jobs');
  if (jobs === null) return {};
  if (!/^[1-9]\d{0,2}$/u.test(jobs))
    throw new UsageError(`--jobs: expected a number from 1 on, got ${JSON.stringify(jobs)}`);
  return { concurrency: Number(jobs) };
}

export function compareOptions(given: Arguments, terminal: Terminal): CompareOptions {
  const policy = given.text('policy');
  const order = given.list('source-order');
  if (order.length > 0 && policy !== 'source-order') {
    throw new UsageError('--source-order is of no effect without --policy source-order');
  }
  if (policy === 'source-order' && order.length === 0) {
    throw new UsageError('--policy source-order: say in which order with --source-order NAMES');
  }
  return {
    ...lexiconOption(given, terminal),
    ...(policy !== null && { resolutionPolicy: policy as NonNullable<CompareOptions['resolutionPolicy']> }),
    ...(order.length > 0 && { sourceOrder: order }),
  };
}

/** One file is one lexicon, however many halves of a command ask for it. */
const lexicons = new WeakMap<Arguments, Lexicon>();

function lexiconOption(given: Arguments, terminal: Terminal): { lexicon?: Lexicon } {
  const file = given.text('lexicon');
  if (file === null) return {};
  const lexicon = lexicons.get(given) ?? readLexiconFile(file, terminal.cwd);
  lexicons.set(given, lexicon);
  return { lexicon };
}
