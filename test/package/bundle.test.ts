import { type BuildOptions, build } from 'esbuild';
import { describe, expect, test } from 'vitest';

/** What of the package, and of other packages, comes with some code: its files, and the minified bytes. */
const bundled = (code: string) =>
  brought({ stdin: { contents: code, resolveDir: '.', loader: 'ts' } });

async function brought(
  from: Pick<BuildOptions, 'stdin' | 'entryPoints'>,
): Promise<{ files: readonly string[]; bytes: number }> {
  const { metafile } = await build({
    ...from,
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    outfile: 'bundle.js',
    external: ['node:*'],
    metafile: true,
    logLevel: 'silent',
  });
  const output = metafile.outputs['bundle.js'];
  return {
    files: Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [file] : [],
    ),
    bytes: output?.bytes ?? Number.NaN,
  };
}

describe('what an import brings along', () => {
  test.for(['2017', '2020', '2022'])('an agreement (%s) needs no package at all', async (year) => {
    const { files } = await bundled(`export * from './src/contracts/${year}/index.ts'`);
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((file) => file.includes('node_modules'))).toEqual([]);
  });

  test('the front door does need zod, which shows that the test above can fail', async () => {
    const { files } = await bundled("export * from './src/index.ts'");
    expect(files.some((file) => file.includes('node_modules/zod/'))).toBe(true);
  });

  test('a thread that reads files needs no package, and little of this one', async () => {
    const { files, bytes } = await brought({ entryPoints: ['src/node/reading-thread.ts'] });
    expect(files.filter((file) => file.includes('node_modules'))).toEqual([]);
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThan(16_000);
  });

  test('a dataset and a report do without zod, since fields are plain data', async () => {
    const { files } = await bundled("export { dataset, report, quarter } from './src/index.ts'");
    expect(files.some((file) => file.startsWith('src/report/'))).toBe(true);
    expect(files.filter((file) => file.includes('node_modules/zod/'))).toEqual([]);
  });

  test('one short measure takes less than 1 kB', async () => {
    const { bytes } = await bundled("export { doorlooptijdTotBesluit } from './src/index.ts'");
    expect(bytes).toBeGreaterThan(200);
    expect(bytes).toBeLessThan(1000);
  });

  test('no measure brings more than 8 kB: its own words, and those of the measures it is made from', async () => {
    const names = Object.keys(await import('../../src/indicators/index.ts'));
    const sizes = await Promise.all(
      names.map(async (name) => {
        const { bytes } = await bundled(`export { ${name} } from './src/indicators/index.ts'`);
        return { name, bytes };
      }),
    );
    expect(sizes.length).toBeGreaterThan(100);
    expect(sizes.filter(({ bytes }) => !(bytes < 8000))).toEqual([]);
  }, 60_000);
});
