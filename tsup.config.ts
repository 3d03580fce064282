import { existsSync, readdirSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { entriesOf } from './tools/entries.ts';

/** What package.json exports: a new contract year is named there only. */
const library = Object.fromEntries(
  [...entriesOf()].map(([name, source]) => [name === '' ? 'index' : name, source]),
);

/**
 * The measures, each theme in a file of its own. A measure that is made from another (`{ ...other }`) cannot be left out
 * of a file by a bundler, which must take it that a spread does something; a whole file that nobody imports can.
 */
const measures = Object.fromEntries(
  readdirSync('src/indicators')
    .filter((file) => file !== 'index.ts')
    .map((file) => [`indicators/${file.slice(0, -3)}`, `src/indicators/${file}`]),
);

/** Bundled, so that the three runtime dependencies stay three; their licences go into dist. */
const bundled = ['@noble/hashes', 'csv-parse', 'diff', 'write-excel-file', 'fflate'];

/**
 * What the library is made of, each in a file of its own too: the entries then only pass on. A bundler drops a file that
 * nobody uses, but of one that is used it keeps all that may do something, such as making a schema.
 */
const parts = Object.fromEntries(
  readdirSync('src', { withFileTypes: true })
    .filter((entry) => (entry.isDirectory() ? existsSync(`src/${entry.name}/index.ts`) : true))
    .map(({ name }) => (name.endsWith('.ts') ? name.slice(0, -3) : name))
    .filter((name) => !['index', 'cli', 'node', 'indicators'].includes(name))
    .map((name) => [
      `parts/${name}`,
      existsSync(`src/${name}.ts`) ? `src/${name}.ts` : `src/${name}/index.ts`,
    ]),
);

const common: Options = {
  target: 'node20',
  // Neutral, so that a pure entry that reached for Node would fail; node: stays an import.
  platform: 'neutral',
  removeNodeProtocol: false,
  external: [/^node:/, 'zod', 'date-fns', 'decimal.js'],
  noExternal: bundled,
  sourcemap: true,
};

/** The types take ten times as long as the code; `tsup --no-dts` leaves them to the build of a package. */
const types: Options = {
  name: 'types',
  format: ['esm', 'cjs'],
  entry: library,
  dts: { only: true },
};

/**
 * A thread that reads files, in a file of its own beside those that start it: it begins with what it needs alone. From
 * CommonJS it is the same file.
 */
const thread = (outDir: string): Options => ({
  ...common,
  name: `thread in ${outDir}`,
  format: 'esm',
  entry: { 'reading-thread': 'src/node/reading-thread.ts' },
  outDir,
  splitting: false,
  sourcemap: false,
});

/**
 * The command line has all it needs in files of its own, of which a command loads its share: an application has the library
 * and zod in memory already, but each `sva` would begin with finding and compiling the hundred files that zod is.
 */
const commandLine: Options = {
  ...common,
  name: 'cli',
  format: 'esm',
  entry: { main: 'src/cli/main.ts' },
  outDir: 'dist/cli',
  external: [/^node:/],
  noExternal: [...bundled, 'zod', /^date-fns/, 'decimal.js'],
  platform: 'node',
  sourcemap: false,
  metafile: true,
};

export default defineConfig(({ dts }) => [
  {
    ...common,
    name: 'esm',
    format: 'esm',
    entry: { ...library, ...measures, ...parts },
    metafile: true,
  },
  commandLine,
  thread('dist'),
  thread('dist/cli'),
  {
    ...common,
    name: 'cjs',
    format: 'cjs',
    entry: library,
    splitting: true,
    // CommonJS has no address of a module, but its path (src/node/waiting-threads.ts).
    define: { 'import.meta.url': '__filename' },
  },
  ...(dts === false ? [] : [{ ...common, ...types }]),
]);
