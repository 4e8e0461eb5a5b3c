import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { KINDS_BY_EXTENSION } from './file-kinds.ts';
import { troubleInWords } from './problem.ts';

export interface FoundFile {
  /** Relative to where the command runs, with `/`: the id of an article that says none. */
  file: string;
  /** Where to read it; `null` is standard input. */
  path: string | null;
  problem: string | null;
}

/**
 * The files that the arguments name, in their order; a folder stands for all the files in it, at any depth, that the
 * command knows by their extension, sorted. Hidden files and `node_modules` are passed over. No file comes twice.
 */
export async function* findFiles(names: readonly string[], cwd: string): AsyncGenerator<FoundFile> {
  const seen = new Set<string>();
  for (const name of names) {
    if (name === '-') {
      if (!seen.has('-')) yield { file: '-', path: null, problem: null };
      seen.add('-');
      continue;
    }
    const path = resolve(cwd, name);
    try {
      const isFolder = (await stat(path)).isDirectory();
      const paths = isFolder ? await filesIn(path) : [path];
      if (paths.length === 0) {
        yield { file: name, path, problem: `no articles in this folder (${[...KINDS_BY_EXTENSION.keys()].join(' ')})` };
      }
      for (const one of paths) {
        const real = await realpath(one);
        if (seen.has(real)) continue;
        seen.add(real);
        yield { file: nameOf(one, cwd), path: one, problem: null };
      }
    } catch (error) {
      yield { file: name, path, problem: troubleInWords(error) };
    }
  }
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
