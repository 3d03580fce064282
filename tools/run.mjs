/**
 * Runs a tool written in TypeScript: bundles it to a temporary file and imports that.
 * `node tools/run.mjs tools/NAME.ts [ARGUMENT]…` calls `main(...arguments)`, which returns the exit code.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [tool, ...rest] = process.argv.slice(2);
if (tool === undefined) {
  console.error('node tools/run.mjs TOOL.ts [ARGUMENT]…');
  process.exit(2);
}

// Inside the project, so that packages that stay outside the bundle are found.
const home = join(root, 'node_modules', '.cache', 'sva-tools');
mkdirSync(home, { recursive: true });
const folder = mkdtempSync(join(home, 'run-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const file = join(folder, 'tool.mjs');
await build({
  entryPoints: [resolve(tool)],
  outfile: file,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
});
// A tool that reads its arguments itself finds them where it would on its own.
process.argv = [process.argv[0], resolve(tool), ...rest];
const { main } = await import(pathToFileURL(file).href);
if (typeof main === 'function') process.exitCode = await main(...rest);
