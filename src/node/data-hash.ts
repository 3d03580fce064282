import { createHash } from 'node:crypto';

/**
 * One hash over some files: of a line per file with its hash and name, by name. Equal files give an equal hash, in
 * whatever order they were read and wherever they stood; `sha256sum *.csv | sort -k2 | sha256sum` gives the same.
 */
export function dataHash(
  files: readonly { readonly file: string; readonly sha256: string }[],
): string {
  const lines = files
    .toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
    .map(({ file, sha256 }) => `${sha256}  ${file}\n`);
  return `sha256:${createHash('sha256').update(lines.join('')).digest('hex')}`;
}
