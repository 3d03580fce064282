import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Which folders a folder of src may import; `types` only where no code comes along. */
const layers: Record<string, { readonly code: string[]; readonly types?: string[] }> = {
  util: { code: [] },
  statistics: { code: [] },
  page: { code: ['util'] },
  model: { code: ['util'] },
  records: { code: ['util', 'model'] },
  dataset: { code: ['util', 'model', 'records'] },
  needs: { code: ['util', 'model', 'records'] },
  draft: { code: ['util', 'model', 'records', 'needs'] },
  indicators: { code: [], types: ['model', 'records'] },
  norms: { code: [], types: ['model', 'records'] },
  contracts: { code: ['indicators', 'norms'], types: ['model', 'records'] },
  calculate: { code: ['util', 'model', 'records', 'dataset', 'needs'] },
  formula: { code: ['util', 'model', 'records', 'dataset', 'needs'] },
  explain: { code: ['util', 'model', 'records', 'dataset', 'needs', 'formula', 'page'] },
  check: { code: ['util', 'model', 'records', 'dataset', 'needs', 'calculate'] },
  diff: { code: ['util', 'model', 'records', 'dataset', 'needs'] },
  report: {
    code: [
      'util',
      'statistics',
      'model',
      'records',
      'dataset',
      'needs',
      'calculate',
      'formula',
      'check',
      'diff',
      'told',
      'page',
      '.',
    ],
  },
  sql: { code: ['util', 'model', 'records', 'dataset', 'needs', 'calculate', 'report'] },
  told: { code: ['util', 'model', 'dataset'] },
  earlier: { code: ['util', 'model', 'records', 'dataset', 'explain', 'report', 'told', 'page'] },
  publicaties: { code: ['contracts'], types: ['model'] },
  series: { code: ['util', 'model', 'page'] },
  example: { code: ['util', 'model', 'records', 'publicaties'] },
};
const everything = [...Object.keys(layers), '.'];
layers['node'] = { code: everything };
layers['cli'] = { code: [...everything, 'node'] };
layers['.'] = { code: [...everything, 'node'] };
layers['public'] = { code: [...everything, 'node'] };

/**
 * Which folders of src/report a folder there may import, types too: those above it in this list only. Its index.ts passes on
 * from all of them.
 */
const reportLayers: Record<string, string[]> = {
  number: [],
  agreement: [],
  figures: ['number', 'agreement'],
  account: ['number', 'agreement', 'figures'],
  form: ['number', 'agreement', 'figures', 'account'],
  words: ['number', 'figures', 'account'],
  view: ['number', 'agreement', 'figures', 'account', 'words'],
  json: ['number', 'figures', 'account', 'form'],
  rows: ['number', 'figures', 'account', 'form', 'json'],
  schema: ['number', 'figures', 'form'],
  text: ['number', 'agreement', 'figures', 'account', 'form', 'words', 'view'],
  html: ['number', 'agreement', 'figures', 'account', 'form', 'words', 'view'],
  diff: ['number', 'agreement', 'figures', 'words', 'json', 'text'],
  making: [
    'number',
    'agreement',
    'figures',
    'account',
    'form',
    'words',
    'json',
    'rows',
    'text',
    'html',
  ],
  outside: ['number', 'figures', 'account', 'form', 'words', 'making'],
};

const nodeGlobals = ['process', 'Buffer', 'require', 'module', 'global', '__dirname', '__filename'];
const dataFolders = ['indicators', 'norms', 'contracts', 'publicaties'];
const files = filesUnder('src');
const sources = new Map(files.map((file) => [file, parse(file)]));

describe('imports', () => {
  test('every folder of src has its place', () => {
    const folders = new Set(files.map(folderOf));
    expect([...folders].filter((folder) => layers[folder] === undefined)).toEqual([]);
  });

  test('go downwards only', () => {
    const wrong = ourImports().filter(({ file, target, type }) => {
      const [from, to] = [folderOf(file), folderOf(target)];
      const rule = layers[from];
      const allowed = [...(rule?.code ?? []), ...(type ? (rule?.types ?? []) : [])];
      return from !== to && !allowed.includes(to);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test('go downwards only between the folders of src/report too', () => {
    const wrong = ourImports().filter(({ file, target }) => {
      const [from, to] = [reportFolderOf(file), reportFolderOf(target)];
      if (from === null || to === null || from === to || file === 'src/report/index.ts')
        return false;
      return !(reportLayers[from] ?? []).includes(to);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test('make no circle of the folders of src/report: each has its place below those that it may import', () => {
    const names = Object.keys(reportLayers);
    const upwards = names.filter((folder, index) =>
      (reportLayers[folder] ?? []).some((name) => !names.slice(0, index).includes(name)),
    );
    expect(upwards).toEqual([]);
    const folders = new Set(files.map(reportFolderOf).filter((folder) => folder !== null));
    expect([...folders].sort()).toEqual(['.', ...names].sort());
  });

  test('take another folder by its index.ts, and the own folder by its files', () => {
    const wrong = ourImports().filter(({ file, target }) => {
      const index = basename(target) === 'index.ts';
      if (folderOf(target) === '.') return index;
      const same = folderOf(file) === folderOf(target);
      return same ? index && dirname(file) === dirname(target) : !index;
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test('exist', () => {
    expect(
      ourImports()
        .filter(({ target }) => !sources.has(target))
        .map(shown),
    ).toEqual([]);
  });

  test('bring no package to agreements, indicators and norms, near or far', () => {
    const data = files.filter((file) => dataFolders.includes(folderOf(file)));
    const wrong = data.flatMap((file) =>
      [...packagesOf(file)].map((name) => `${file} brings ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('bring zod to schemas, drafts and earlier accounts only: what counts does without', () => {
    const wrong = ['dataset', 'needs', 'calculate', 'formula', 'report', 'sql', 'node'].filter(
      (folder) => packagesOf(`src/${folder}/index.ts`).has('zod'),
    );
    expect(wrong).toEqual([]);
    expect(packagesOf('src/draft/index.ts')).toContain('zod');
  });

  test('reach Node from src/node and src/cli only', () => {
    const wrong = imports()
      .filter(({ file }) => !['node', 'cli'].includes(folderOf(file)))
      .filter(({ name }) => name.startsWith('node:') || builtinModules.includes(name));
    expect(wrong.map(({ file, name }) => `${file} → ${name}`)).toEqual([]);
  });

  test('are not got round: what is global in Node only is used in src/node and src/cli only', () => {
    const wrong: string[] = [];
    for (const [file, source] of sources) {
      if (['node', 'cli'].includes(folderOf(file))) continue;
      visit(source, (node) => {
        if (!ts.isIdentifier(node) || !nodeGlobals.includes(node.text) || isName(node)) return;
        wrong.push(`${file}:${lineOf(source, node)} ${node.text}`);
      });
    }
    expect(wrong).toEqual([]);
  });
});

describe('files', () => {
  test('are named in kebab-case, by what they hold', () => {
    const wrong = files.filter(
      (file) =>
        !/^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(basename(file)) ||
        ['utils.ts', 'helpers.ts', 'types.ts', 'util.ts', 'common.ts'].includes(basename(file)),
    );
    expect(wrong).toEqual([]);
  });

  test('src/index.ts and src/public only re-export by name, and none has a default export', () => {
    const wrong: string[] = [];
    for (const [file, source] of sources) {
      for (const statement of source.statements) {
        if (isPublic(file) && !isNamedReExport(statement)) {
          wrong.push(`${file}: ${statement.getText().slice(0, 60)}`);
        }
        if (ts.isExportAssignment(statement) || isDefault(statement)) {
          wrong.push(`${file}: default export`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('use no clock, chance, locale or console outside src/cli', () => {
    const wrong: string[] = [];
    for (const [file, source] of sources) {
      if (folderOf(file) === 'cli') continue;
      visit(source, (node) => {
        const found = impure(node);
        if (found !== null) wrong.push(`${file}:${lineOf(source, node)} ${found}`);
      });
    }
    expect(wrong).toEqual([]);
  });
});

type Import = {
  readonly file: string;
  readonly name: string;
  /** Whether nothing of it is left at run time. */
  readonly type: boolean;
};
type OurImport = Import & { readonly target: string };

function imports(): Import[] {
  return [...sources].flatMap(([file, source]) => importsOf(file, source));
}

function importsOf(file: string, source: ts.SourceFile): Import[] {
  const found: Import[] = [];
  visit(source, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ file, name: node.moduleSpecifier.text, type: isTypeImport(node.importClause) });
    }
    if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push({ file, name: node.moduleSpecifier.text, type: isTypeExport(node) });
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      found.push({ file, name: node.argument.getText().slice(1, -1), type: true });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.push({ file, name: node.arguments[0]?.getText().slice(1, -1) ?? '', type: false });
    }
  });
  return found;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

function isTypeExport(node: ts.ExportDeclaration): boolean {
  const clause = node.exportClause;
  return (
    node.isTypeOnly ||
    (clause !== undefined &&
      ts.isNamedExports(clause) &&
      clause.elements.every((element) => element.isTypeOnly))
  );
}

function ourImports(): OurImport[] {
  return imports()
    .filter(({ name }) => name.startsWith('.'))
    .map((item) => ({ ...item, target: posix.join(posix.dirname(item.file), item.name) }));
}

/** The packages that importing a file loads, by way of whatever it imports. */
function packagesOf(file: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  const source = sources.get(file);
  if (source === undefined || seen.has(file)) return packages;
  seen.add(file);
  for (const { name, type } of importsOf(file, source)) {
    if (type) continue;
    if (!name.startsWith('.')) packages.add(name);
    else {
      const next = posix.join(posix.dirname(file), name);
      for (const found of packagesOf(next, seen)) packages.add(found);
    }
  }
  return packages;
}

function impure(node: ts.Node): string | null {
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
    if (node.expression.getText() === 'Date') return 'Date()';
  }
  if (!ts.isPropertyAccessExpression(node)) return null;
  const [object, name] = [node.expression.getText(), node.name.text];
  if (object === 'console') return `console.${name}`;
  if (object === 'Date' && name === 'now') return 'Date.now';
  if (object === 'Math' && name === 'random') return 'Math.random';
  if (['Intl', 'performance', 'crypto'].includes(object)) return `${object}.${name}`;
  if (name.startsWith('toLocale') || name === 'localeCompare') return name;
  return null;
}

/** Whether an identifier names a property or what is declared, and reads nothing. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (parent as { readonly name?: ts.Node }).name === node;
}

function isNamedReExport(statement: ts.Statement): boolean {
  return (
    ts.isExportDeclaration(statement) &&
    statement.moduleSpecifier !== undefined &&
    statement.exportClause !== undefined &&
    ts.isNamedExports(statement.exportClause)
  );
}

function isDefault(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  );
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file).split('\\').join('/'))
    .sort();
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
}

/** `src/records/melding.ts` → `records`; a file in src itself → `.`. */
const folderOf = (file: string) => (file.split('/').length < 3 ? '.' : (file.split('/')[1] ?? '.'));
/** `src/report/diff/html/row.ts` → `diff`; a file in src/report itself → `.`; a file elsewhere → `null`. */
const reportFolderOf = (file: string) => {
  if (folderOf(file) !== 'report') return null;
  return file.split('/').length < 4 ? '.' : (file.split('/')[2] ?? '.');
};
const lineOf = (source: ts.SourceFile, node: ts.Node) =>
  source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
const isPublic = (file: string) => file === 'src/index.ts' || folderOf(file) === 'public';
const shown = ({ file, target }: OurImport) => `${file} → ${target}`;
