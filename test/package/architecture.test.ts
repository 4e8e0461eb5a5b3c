import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { manifest, placeOf, type Source, sources, walk } from './sources.ts';

/** Each folder and what it may import besides itself. A stage knows no other stage; only the frame knows them all. */
const STAGES = ['text', 'time', 'quantity', 'claim', 'event', 'link', 'verdict', 'report', 'diff'];
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  lexicon: ['model'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, ['model', 'lexicon']])),
  // The files beside the folders: pipeline.ts, options.ts, schema.ts …
  frame: ['model', 'lexicon', ...STAGES],
  index: ['model', 'lexicon', ...STAGES, 'frame'],
  node: ['model', 'lexicon', ...STAGES, 'frame', 'index'],
  cli: ['model', 'lexicon', ...STAGES, 'frame', 'index', 'node'],
};

/** The one place that imports a package. */
const DOORS: Record<string, string> = {
  '@mozilla/readability': 'cli/',
  'chrono-node': 'time/',
  compromise: 'text/',
  'fast-levenshtein': 'link/',
  linkedom: 'cli/',
  picocolors: 'cli/',
  tinyglobby: 'cli/',
  tinypool: 'node/',
  yaml: 'cli/',
  zod: 'schema.ts',
};

const LONGEST_FILE = 300;
/** A little longer today, to be cut in two; a name goes when its file is short again. */
const LONGER: string[] = [];

function layerOf(path: string): string {
  const [first, rest] = path.split('/');
  if (rest !== undefined) return first!;
  return ['index.ts', 'node.ts', 'cli.ts'].includes(path) ? path.slice(0, -3) : 'frame';
}

const isPackage = (specifier: string) => !specifier.endsWith('.ts');
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** `from → to` of every import of an own file that `forbidden` says is wrong. */
function wrongImports(forbidden: (from: Source, to: string) => boolean): string[] {
  return sources.flatMap((from) =>
    from.imports.filter((to) => !isPackage(to) && forbidden(from, to)).map((to) => `${from.path} → ${to}`),
  );
}

describe('the house', () => {
  it('is seen at all', () => {
    expect(sources.length).toBeGreaterThan(30);
    expect(sources.flatMap((source) => source.imports).length).toBeGreaterThan(50);
  });

  it('has known rooms only', () => {
    expect(sources.map((source) => layerOf(source.path)).filter((layer) => !(layer in MAY_IMPORT))).toEqual([]);
  });

  it('looks one way: model ← lexicon ← stages ← frame ← index, cli; stages are strangers', () => {
    expect(
      wrongImports((from, to) => {
        const [here, there] = [layerOf(from.path), layerOf(to)];
        return here !== there && !MAY_IMPORT[here]!.includes(there);
      }),
    ).toEqual([]);
  });

  it('has no circles', () => {
    const importsOf = new Map(sources.map((source) => [source.path, source.imports.filter((to) => !isPackage(to))]));
    const done = new Set<string>();
    const circles: string[] = [];
    const follow = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      else if (!done.has(path)) {
        for (const next of importsOf.get(path) ?? []) follow(next, [...trail, path]);
        done.add(path);
      }
    };
    for (const path of importsOf.keys()) follow(path, []);
    expect(circles).toEqual([]);
  });

  it('opens one door to each package, and to every package it depends on', () => {
    const doors = new Map<string, string[]>();
    for (const { path, imports } of sources) {
      for (const name of new Set(imports.filter(isPackage).map(packageOf))) {
        if (!name.startsWith('node:')) doors.set(name, [...(doors.get(name) ?? []), path]);
      }
    }
    const wrong = [...doors].filter(([name, paths]) => paths.length !== 1 || !paths[0]!.startsWith(DOORS[name] ?? '?'));
    expect(wrong).toEqual([]);
    expect(Object.keys(DOORS).sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  it('knows Node only in the command and in what is for Node', () => {
    const wrong = sources
      .filter((source) => !['cli', 'node'].includes(layerOf(source.path)))
      .filter((source) => source.imports.some((to) => to.startsWith('node:')));
    expect(wrong.map((source) => source.path)).toEqual([]);
  });

  it('hands out an explicit list of names in index.ts, and nothing in bulk but the types of a lexicon', () => {
    const bulk = sources.flatMap((source) =>
      source.ast.statements
        .filter((statement) =>
          ts.isExportDeclaration(statement)
            ? statement.exportClause === undefined && !(statement.isTypeOnly && source.path.startsWith('lexicon/'))
            : ts.isExportAssignment(statement) || source.path === 'index.ts',
        )
        .map((statement) => placeOf(source, statement)),
    );
    expect(bulk).toEqual([]);
  });

  it('keeps its files short and calls none of them utils', () => {
    const long = sources.filter(
      ({ path, text }) => !path.startsWith('lexicon/en/') && text.split('\n').length - 1 > LONGEST_FILE,
    );
    expect(long.map((source) => source.path).filter((path) => !LONGER.includes(path))).toEqual([]);
    const vague = sources.filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|misc|common)(?:\.ts$|\/)/u.test(path));
    expect(vague.map((source) => source.path)).toEqual([]);
  });
});

/** Names that make a result depend on the machine, its clock or its locale. */
const MACHINE = new Set(['localeCompare', 'Intl', 'performance', 'getTimezoneOffset']);
const MACHINE_CALLS = new Set(['Math.random', 'Date.now']);
const LOCAL_TIME = /^(?:toLocale\w*|(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds))$/u;

describe('the core', () => {
  it('has no clock, no chance and no locale', () => {
    const found = sources
      .filter((source) => layerOf(source.path) !== 'cli')
      .flatMap((source) => {
        const places: string[] = [];
        walk(source.ast, (node) => {
          const isClock = ts.isNewExpression(node) && node.getText() === 'new Date()';
          const isNamed = ts.isIdentifier(node) && (MACHINE.has(node.text) || LOCAL_TIME.test(node.text));
          const isCall = ts.isPropertyAccessExpression(node) && MACHINE_CALLS.has(node.getText());
          if (isClock || isNamed || isCall) places.push(`${placeOf(source, node)} ${node.getText()}`);
        });
        return places;
      });
    expect(found).toEqual([]);
  });
});
