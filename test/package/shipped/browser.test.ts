import { createContext, runInContext } from 'node:vm';
import { crossCheck, type Report } from 'corroborate';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle } from './bundle.ts';
import { articles } from './ferry.ts';

/** Everything that hangs on the global object, two levels deep: what a careless package would change. */
const INVENTORY = `Object.getOwnPropertyNames(globalThis).flatMap((name) => [
  name,
  ...[globalThis[name], globalThis[name]?.prototype].flatMap((value) =>
    Object(value) === value && value !== globalThis ? Object.getOwnPropertyNames(value).map((key) => name + '.' + key) : [],
  ),
]).join('\\n')`;

/** What a package we use is known to leave behind: zod its configuration, shared by all copies of zod in a program. */
const KNOWN = ['__zod_globalConfig'];

describe('in a world without Node: the language itself and nothing else', () => {
  // No process, require, Buffer, console, timers, URL, TextEncoder, crypto: what workers, browsers, Deno and Bun share.
  const world = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  let before: string;

  beforeAll(async () => {
    const { code } = await bundle(
      `import * as corroborate from 'corroborate'; globalThis.run = (articles) => JSON.stringify(corroborate.crossCheck(JSON.parse(articles)));`,
      { format: 'iife' },
    );
    // V8 gives every context a console.
    runInContext('delete globalThis.console', world);
    // Browsers, workers, Deno and Bun all have it, and compromise looks for it.
    runInContext('globalThis.self = globalThis', world);
    before = runInContext(INVENTORY, world);
    runInContext(code, world);
  });

  it('says the same', () => {
    expect(runInContext('typeof process + typeof require + typeof console', world)).toBe('undefined'.repeat(3));
    const there: Report = JSON.parse(runInContext(`run(${JSON.stringify(JSON.stringify(articles))})`, world));
    expect(there.articles).toHaveLength(2);
    expect(there).toEqual(crossCheck(articles));
  });

  it('changes nothing of the world it is loaded into', () => {
    const after: string = runInContext(INVENTORY, world);
    expect(before).toContain('Array.from');
    expect(after.split('\n').filter((name) => !before.split('\n').includes(name) && !name.startsWith('run'))).toEqual(
      KNOWN,
    );
  });
});
