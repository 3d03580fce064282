/**
 * The library and its command line as they are where `@duckdb/node-api` is installed beside them: bundled into a folder
 * from which Node finds that package. From the sources Node does not, and tests of the main suite say what is told then.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type * as library from '../../src/node/index.ts';
import type { Ran } from '../cli/command-line.ts';
import { available, folders } from './engines.ts';

export const hasDuckDb = available.includes('duckdb');

const folder = resolve(folders.duckdb, `node_modules/.cache/sva-test/${process.pid}`);

/** The entry `@wij/sva/node`, from a bundle that finds DuckDB. */
export async function nodeEntry(): Promise<typeof library> {
  await bundle('src/node/index.ts', 'node.mjs');
  return (await import(pathToFileURL(join(folder, 'node.mjs')).href)) as typeof library;
}

/** The command line, from a bundle that finds DuckDB. */
export async function commandLine(): Promise<(...args: readonly string[]) => Ran> {
  await bundle('src/cli/main.ts', 'cli.mjs');
  return (...args) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, 'cli.mjs'), ...args],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    return { code: status, out: stdout, err: stderr };
  };
}

/** Takes the bundles away. */
export const removeBundles = (): void => rmSync(folder, { recursive: true, force: true });

/** Runs a statement in a DuckDB of its own, to write files. */
export async function duckDb(...statements: readonly string[]): Promise<void> {
  const { DuckDBInstance } = createRequire(resolve(folders.duckdb, 'x.js'))('@duckdb/node-api') as {
    DuckDBInstance: {
      create(path: string): Promise<{
        connect(): Promise<{ run(sql: string): Promise<unknown>; closeSync(): void }>;
        closeSync(): void;
      }>;
    };
  };
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    for (const statement of statements) await connection.run(statement);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function bundle(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile: join(folder, outfile),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['zod', 'decimal.js', 'date-fns'],
    logLevel: 'error',
  });
}
