/** What was found of each file, kept until its text changes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { textOf } from './instrument.ts';
import type { Mutant, Verdict } from './mutant.ts';

export type Finding = Mutant & Verdict;
type Findings = {
  readonly text: string;
  /** At which commits it was found: of a file that was tried `again`, several. */
  readonly commits: readonly string[];
  readonly found: Finding[];
};

const folder = resolve('node_modules/.cache/sva-mutate');
const pathOf = (file: string) => join(folder, `${file.replace('/', '-')}.json`);
const hashOf = (file: string) => createHash('sha256').update(textOf(file)).digest('hex');

/** @param text the text that was tried, by `hashOf` when it was read */
export function keep(
  file: string,
  text: string,
  commits: readonly string[],
  found: Finding[],
): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(pathOf(file), JSON.stringify({ text, commits, found } satisfies Findings));
}

/** What was found of a file last, also of an earlier text; `null` where nothing was. */
export function lastOf(file: string): Findings | null {
  if (!existsSync(pathOf(file))) return null;
  return JSON.parse(readFileSync(pathOf(file), 'utf8')) as Findings;
}

/** What was found of a file as it is now; `null` where nothing was. */
export function kept(file: string): Findings | null {
  const findings = lastOf(file);
  return findings?.text === hashOf(file) ? findings : null;
}

/**
 * For each mutant what was found of the same mutant on a line with the same text; `null` where nothing was, or where it
 * cannot be told which it is since there are more or fewer alike.
 */
export function knownOf(
  mutants: readonly Mutant[],
  before: readonly Finding[],
): (Finding | null)[] {
  const [earlier, now] = [alike(before), alike(mutants)];
  return mutants.map((mutant) => {
    const [ours, theirs] = [now.get(nameOf(mutant)) ?? [], earlier.get(nameOf(mutant)) ?? []];
    const same = ours.length === theirs.length ? theirs[ours.indexOf(mutant)] : undefined;
    return same ?? null;
  });
}

const nameOf = ({ within, code, instead }: Mutant) => [within, code, instead].join('\n');

function alike<M extends Mutant>(mutants: readonly M[]): ReadonlyMap<string, readonly M[]> {
  const found = new Map<string, M[]>();
  for (const mutant of mutants)
    found.set(nameOf(mutant), [...(found.get(nameOf(mutant)) ?? []), mutant]);
  return found;
}

export { hashOf };
