import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

// Of this process alone: two runs at once, of two checkouts that share node_modules, would get each other's command line.
const folder = `node_modules/.cache/sva-cli-test/${process.pid}`;
const bundle = `${folder}/main.mjs`;

/** Bundles the command line from the sources, so that its tests need no build. */
export async function bundleCommandLine(): Promise<void> {
  await build({
    entryPoints: ['src/cli/main.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
}

/** Takes the bundle away. */
export const removeCommandLine = (): void => rmSync(folder, { recursive: true, force: true });

/** What a command line printed, and how it ended. */
export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs the command line in a process of its own, as a user would. */
export function sva(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs it with a reader that has enough after one line, as `| head -n 1` does. */
export function svaToHead(...args: readonly string[]): Ran {
  const line = `"${process.execPath}" "${bundle}" ${args.join(' ')} | head -n 1`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** A new directory for one test, and how to take it away. */
export function temporaryDirectory(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'sva-cli-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
