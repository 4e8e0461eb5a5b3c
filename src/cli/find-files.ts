import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { KINDS_BY_EXTENSION } from './file-kinds.ts';
import { troubleInWords } from './problem.ts';

export interface FoundFile {
  /** Relative to where the command runs, with `/`: the id of an article that says none. */
  file: string;
  /** Where to read it; `null` is standard input. */
  path: string | null;
  problem: string | null;
  /** Bytes; 0 where they are not known. */
  size: number;
}

/**
 * The files that the arguments name, in their order; a folder stands for all the files in it, at any depth, that the
 * command knows by their extension, sorted, and a pattern (`news/**\/*.md`, where no file goes by that name) for the files
 * that fit. Hidden files and `node_modules` are passed over. No file comes twice.
 */
export async function* findFiles(names: readonly string[], cwd: string): AsyncGenerator<FoundFile> {
  const seen = new Set<string>();
  for (const name of names) {
    if (name === '-') {
      if (!seen.has('-')) yield { file: '-', path: null, problem: null, size: 0 };
      seen.add('-');
      continue;
    }
    const path = resolve(cwd, name);
    try {
      const { paths, nothing } = await filesOf(name, path, cwd);
      if (paths.length === 0) yield { file: name, path, problem: nothing, size: 0 };
      for (const one of paths) {
        const real = await realpath(one);
        if (seen.has(real)) continue;
        seen.add(real);
        yield { file: nameOf(one, cwd), path: one, problem: null, size: (await stat(one)).size };
      }
    } catch (error) {
      yield { file: name, path, problem: troubleInWords(error), size: 0 };
    }
  }
}

const EXTENSIONS = [...KINDS_BY_EXTENSION.keys()].join(' ');

/** What one argument stands for, and what to say when that is nothing. */
async function filesOf(name: string, path: string, cwd: string): Promise<{ paths: string[]; nothing: string }> {
  const info = await stat(path).catch((error: unknown) => {
    if (isDynamicPattern(name)) return null;
    throw error;
  });
  if (info?.isDirectory()) return { paths: await filesIn(path), nothing: `no articles in this folder (${EXTENSIONS})` };
  if (info !== null) return { paths: [path], nothing: '' };
  // Patterns have slashes on every system.
  const found = await glob(name.split(sep).join('/'), { cwd, absolute: true, ignore: ['**/node_modules/**'] });
  return { paths: found.sort().map((one) => resolve(one)), nothing: 'no file fits this pattern' };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of sorted) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    // A link to a folder is not followed: it may lead back up.
    if (entry.isDirectory()) files.push(...(await filesIn(path)));
    else if (KINDS_BY_EXTENSION.has(extname(entry.name).toLowerCase())) files.push(path);
  }
  return files;
}

function nameOf(path: string, cwd: string): string {
  const name = relative(cwd, path);
  const shown = name.startsWith('..') || isAbsolute(name) ? path : name;
  return shown.split(sep).join('/');
}
