/** The source with all mutants of Stryker in it, each behind a switch. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Mutant } from './mutant.ts';

const own = resolve('tools/mutate');

type Place = { readonly line: number; readonly column: number };
type Instrumented = {
  readonly files: readonly { readonly name: string; readonly content: string }[];
  readonly mutants: readonly {
    readonly id: string;
    readonly fileName: string;
    readonly replacement: string;
    readonly location: { readonly start: Place; readonly end: Place };
  }[];
};
type Injector = { provideValue(name: string, value: unknown): Injector };
type Instrumenter = {
  createInstrumenter(injector: Injector): {
    instrument(files: readonly object[], options: object): Promise<Instrumented>;
  };
};

async function fromOwn<Package>(name: string): Promise<Package> {
  const path = createRequire(join(own, 'package.json')).resolve(name);
  return (await import(pathToFileURL(path).href)) as Package;
}

/** Stryker's instrumenter brings some 60 packages, so it is installed where it is first wanted. */
function install(): void {
  if (existsSync(join(own, 'node_modules', '@stryker-mutator'))) return;
  const { status } = spawnSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], {
    cwd: own,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('npm install in tools/mutate failed');
}

const filesIn = (...folders: readonly string[]): string[] =>
  folders
    .flatMap((folder) => readdirSync(`src/${folder}`).map((name) => `${folder}/${name}`))
    .filter((name) => !name.endsWith('/index.ts'))
    .sort();

/** The names of the files that are tried, as `calculate/reach.ts`. */
export const triedFiles = (): string[] => filesIn('calculate', 'norms');

/** Those that are tried when they are asked for: data, each change of which is another definition. */
export const dataFiles = (): string[] => filesIn('indicators');

/** The text of a file as it is tried: Stryker passes over literals that are `as const`, which data mostly are. */
export function textOf(name: string): string {
  const text = readFileSync(`src/${name}`, 'utf8');
  return !name.startsWith('calculate/') ? text.replace(/ as const\b/g, '         ') : text;
}

/** The code of each file with its mutants in it, by name; and the mutants. */
export async function instrument(
  names: readonly string[],
): Promise<{ code: ReadonlyMap<string, string>; mutants: Mutant[] }> {
  install();
  const { createInjector } = await fromOwn<{ createInjector(): Injector }>('typed-inject');
  const { createInstrumenter } = await fromOwn<Instrumenter>('@stryker-mutator/instrumenter');
  const silent = new Proxy({}, { get: () => () => false });
  const injector = createInjector()
    .provideValue('logger', silent)
    .provideValue('getLogger', () => silent);
  const files = names.map((name) => ({ name, mutate: true, content: textOf(name) }));
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const found = await createInstrumenter(injector).instrument(files, options);
  const lines = new Map(files.map(({ name, content }) => [name, content.split('\n')]));
  const mutants = found.mutants.map((mutant) => {
    const { start, end } = mutant.location;
    const text = lines.get(mutant.fileName) ?? [];
    return {
      id: Number(mutant.id),
      file: mutant.fileName,
      line: start.line + 1,
      within: (text[start.line] ?? '').trim(),
      code: oneLine(between(text, start, end)),
      instead: oneLine(mutant.replacement),
    };
  });
  const code = new Map(found.files.map(({ name, content }) => [name, switched(content)]));
  return { code, mutants };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function between(lines: readonly string[], start: Place, end: Place): string {
  const taken = lines.slice(start.line, end.line + 1);
  taken[taken.length - 1] = (taken.at(-1) ?? '').slice(0, end.column);
  taken[0] = (taken[0] ?? '').slice(start.column);
  return taken.join('\n');
}

/** Stryker's own switches look up names; these compare numbers, which is what most of the time goes to. */
function switched(content: string): string {
  const begin = 'return isActive(id);\n}';
  return content
    .slice(content.indexOf(begin) + begin.length)
    .replace(/stryMutAct_9fa48\("(\d+)"\)/g, '__isOn($1)')
    .replace(/stryCov_9fa48\(([^)]*)\)/g, (_, ids: string) => `__saw(${ids.replaceAll('"', '')})`);
}
