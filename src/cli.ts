#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { main } from './cli/main.ts';
import type { Output } from './cli/terminal.ts';

// A reader that has seen enough (`corroborate … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const drained = (stream: NodeJS.WriteStream) => new Promise<void>((done) => stream.once('drain', () => done()));
const output = (stream: NodeJS.WriteStream): Output => ({
  write: (text) => (stream.write(text) ? undefined : drained(stream)),
  isTTY: stream.isTTY === true,
  columns: stream.columns,
});
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

process.exitCode = await main(
  process.argv.slice(2),
  {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    out: output(process.stdout),
    err: output(process.stderr),
    now: Date.now,
  },
  version,
);
