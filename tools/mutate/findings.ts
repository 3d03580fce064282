/** What was found of each file, kept until its text changes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { textOf } from './instrument.ts';
import type { Mutant, Verdict } from './mutant.ts';

export type Finding = Mutant & Verdict;
type Findings = { readonly text: string; readonly commit: string; readonly found: Finding[] };

const folder = resolve('node_modules/.cache/sva-mutate');
const pathOf = (file: string) => join(folder, `${file.replace('/', '-')}.json`);
const hashOf = (file: string) => createHash('sha256').update(textOf(file)).digest('hex');

/** @param text the text that was tried, by `hashOf` when it was read */
export function keep(file: string, text: string, commit: string, found: Finding[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(pathOf(file), JSON.stringify({ text, commit, found } satisfies Findings));
}

/** What was found of a file as it is now; `null` where nothing was. */
export function kept(file: string): Findings | null {
  if (!existsSync(pathOf(file))) return null;
  const findings = JSON.parse(readFileSync(pathOf(file), 'utf8')) as Findings;
  return findings.text === hashOf(file) ? findings : null;
}

export { hashOf };
