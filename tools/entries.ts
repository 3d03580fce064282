import { readFileSync } from 'node:fs';

/**
 * What package.json exports, by the name of the entry (`''` is the package itself), with the source of each: `src/index.ts`,
 * a file of `src/public`, or the folder of a contract year, which is public whole.
 */
export function entriesOf(manifest = 'package.json'): ReadonlyMap<string, string> {
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8')) as { exports: object };
  const names = Object.keys(exports)
    .filter((entry) => entry !== './package.json')
    .map((entry) => entry.slice(2));
  return new Map(names.map((name) => [name, sourceOf(name)]));
}

function sourceOf(name: string): string {
  if (name === '') return 'src/index.ts';
  return name.startsWith('contracts/') ? `src/${name}/index.ts` : `src/public/${name}.ts`;
}
