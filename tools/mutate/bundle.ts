/** All tests that run in one process, with the code that is tried, as one script. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';

/** Folders whose tests start processes, browsers or databases, or are about the package. */
const elsewhere =
  /^(browser|cli|node|package|sql|sql-engines|types|diff|publicaties|util|records)\//;
const alone = ['architecture.test.ts', 'docs.test.ts', 'contracts/wording.test.ts'];

/** What a file that loads all at once cannot do. */
const waits = /^[^ /*].*\bawait |\bbeforeAll\(/m;

/** `MUTATE_TESTS=calculate/,engines/dense` runs those alone. */
const chosen = process.env['MUTATE_TESTS']?.split(',') ?? [''];

const testFiles = (): string[] =>
  readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => chosen.some((one) => name.startsWith(one)))
    .filter((name) => name.endsWith('.test.ts') && !elsewhere.test(name) && !alone.includes(name))
    .filter((name) => !waits.test(readFileSync(`test/${name}`, 'utf8')))
    .sort();

/** `watched` notes which mutants a test comes by. */
export type Form = 'watched' | 'bare';

/**
 * A script that says of each test file how to load it, in `globalThis.__mutation.files`.
 * @param code the files that are tried, with their mutants
 */
export async function bundle(code: ReadonlyMap<string, string>, form: Form): Promise<vm.Script> {
  const loaders = testFiles().map(
    (name) => `${JSON.stringify(name)}: () => require(${JSON.stringify(`./test/${name}`)}),`,
  );
  const built = await build({
    stdin: {
      contents: `globalThis.__mutation.files = {\n${loaders.join('\n')}\n};`,
      resolveDir: process.cwd(),
    },
    banner: {
      js: 'const __m = globalThis.__mutation, __saw = __m.saw; const __isOn = (id) => id === __m.active && __m.hit();',
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    external: ['typescript', 'esbuild', 'playwright-core', 'axe-core'],
    plugins: [
      {
        name: 'mutation',
        setup({ onResolve, onLoad }) {
          const shim = (name: string) => resolve(`tools/mutate/${name}`);
          onResolve({ filter: /^vitest$/ }, () => ({ path: shim('vitest.ts') }));
          onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
            importer === shim('fast-check.ts') ? undefined : { path: shim('fast-check.ts') },
          );
          onLoad({ filter: /\/(src|test)\/.*\.ts$/ }, ({ path }) => ({
            loader: 'ts',
            resolveDir: dirname(path),
            contents: inPlace(path, contents(path, code, form)),
          }));
        },
      },
    ],
  });
  const text = built.outputFiles[0]?.text ?? '';
  return new vm.Script(`(function (require, module, exports) {${text}\n})`, {
    filename: `${form}.cjs`,
  });
}

function contents(path: string, code: ReadonlyMap<string, string>, form: Form): string {
  const tried = code.get(relative(resolve('src'), path));
  if (tried === undefined) return readFileSync(path, 'utf8');
  return form === 'watched' ? tried : tried.replace(/__saw\([\d, ]*\)[,;] ?/g, '');
}

/** A module knows where it stands, also in the bundle. */
const inPlace = (path: string, text: string) =>
  text
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
