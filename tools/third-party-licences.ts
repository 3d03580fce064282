import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Manifest = { readonly name: string; readonly version: string; readonly license?: string };

/** What the builds of the library and of the command line took in. */
const metafiles = ['dist/metafile-esm.json', 'dist/cli/metafile-esm.json'];
const target = 'dist/THIRD-PARTY-LICENSES.txt';

/** Writes the licences of the packages that the build took into its bundles, told by the build itself. */
export function main(): number {
  const packages = new Set(metafiles.flatMap(inputsOf).flatMap(packageOf));
  const parts = [...packages].sort().map(licenceOf);
  writeFileSync(
    target,
    `This package holds code of the packages below, each under its own licence.\n\n${parts.join('\n')}`,
  );
  for (const metafile of metafiles) rmSync(metafile);
  console.log(`${target}: ${[...packages].sort().join(', ')}`);
  return 0;
}

function inputsOf(metafile: string): string[] {
  const { inputs } = JSON.parse(readFileSync(metafile, 'utf8')) as { readonly inputs: object };
  return Object.keys(inputs);
}

/** The directory of the package that a bundled file belongs to; nothing for our own files. */
function packageOf(file: string): string[] {
  const found = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file);
  return found?.[1] === undefined ? [] : [found[1]];
}

function licenceOf(name: string): string {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Manifest;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined || !existsSync(join(folder, file))) {
    throw new Error(`${name}: no licence file; it cannot be bundled without one`);
  }
  const text = readFileSync(join(folder, file), 'utf8').trim();
  return `${'-'.repeat(72)}\n${name} ${version} (${license ?? 'licence in the text'})\n\n${text}\n`;
}
