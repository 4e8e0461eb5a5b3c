import ts from 'typescript';
import { entries, root } from './sources.ts';

/**
 * What the package exports, as Markdown: every name of every entry in order, with its declaration; a name that an
 * earlier entry has already shown is only named.
 */
export function apiReport(): string {
  const program = ts.createProgram(
    entries.map((entry) => `${root}/${entry.source}`),
    { ...compilerOptions(), declaration: true, emitDeclarationOnly: true, noEmit: false, removeComments: true },
  );
  const checker = program.getTypeChecker();
  const declarations = new Declarations(program);
  const shown = new Map<ts.Symbol, string>();
  const sections = entries.map(({ specifier, source }) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(`${root}/${source}`)!)!;
    const names = checker.getExportsOfModule(module).sort((a, b) => (a.name < b.name ? -1 : 1));
    const blocks = names.map((name) => {
      const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
      const before = shown.get(symbol);
      if (before !== undefined) return `// ${name.name}: as in ${before}`;
      shown.set(symbol, specifier);
      return declarations.of(symbol);
    });
    return `## \`${specifier}\`\n\n\`\`\`ts\n${blocks.join('\n\n')}\n\`\`\`\n`;
  });
  return `# Public API\n\nRefreshed by \`npm run api\`. Every change of this page is a change of what users see.\n\n${sections.join('\n')}`;
}

/** Declaration files, made when first asked for. */
class Declarations {
  private readonly files = new Map<string, ts.SourceFile>();
  private readonly program: ts.Program;

  constructor(program: ts.Program) {
    this.program = program;
  }

  /** The statement that declares the symbol, without comments. */
  of(symbol: ts.Symbol): string {
    const file = this.fileOf(symbol.declarations![0]!.getSourceFile());
    const found = file.statements.filter((statement) => namesOf(statement).includes(symbol.name));
    if (found.length === 0) throw new Error(`No declaration of ${symbol.name} in ${file.fileName}`);
    return found.map((statement) => shorten(statement.getText(file).replace(/^export (?:declare )?/u, ''))).join('\n');
  }

  private fileOf(source: ts.SourceFile): ts.SourceFile {
    const known = this.files.get(source.fileName);
    if (known) return known;
    let text = '';
    this.program.emit(source, (_, written) => (text = written), undefined, true);
    const file = ts.createSourceFile(source.fileName, text, ts.ScriptTarget.Latest, true);
    this.files.set(source.fileName, file);
    return file;
  }
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map((d) => d.name.getText());
  const { name } = statement as ts.Statement & { name?: ts.Identifier };
  return name ? [name.text] : [];
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${root}/tsconfig.core.json`, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options;
}

/** A constant whose type was inferred over many lines (a zod schema: `schema/*.json` shows its shape) keeps the first. */
function shorten(declaration: string): string {
  const [first, second] = declaration.split('\n');
  return first!.startsWith('const ') && second !== undefined
    ? `${first} …`
    : declaration.replace(/^(?: {4})+/gmu, (s) => ' '.repeat(s.length / 2));
}
