import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Builds the module of a thread, as the package has it. @param dir where it comes */
export async function threadModule(dir: string): Promise<URL> {
  const outfile = join(dir, 'reading-thread.mjs');
  await build({
    entryPoints: ['src/node/reading-thread.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  return pathToFileURL(outfile);
}
