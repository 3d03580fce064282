import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { exampleRows } from '../../src/example/index.ts';

/** Made once for all tests: nobody may change them. */
export const rows = exampleRows();

/** The figures as the project's sources have them, where those are at hand; `null` elsewhere, for example in CI. */
export function sourceFigures(): ReadonlyMap<string, { value: unknown; status: string }> | null {
  const path = new URL('../../../shared/domein/cijfers-jaarverslag-2020.json', import.meta.url)
    .pathname;
  if (!existsSync(path)) return null;
  const { figures } = JSON.parse(readFileSync(path, 'utf8')) as {
    figures: { id: string; value: unknown; status: string }[];
  };
  return new Map(figures.map(({ id, value, status }) => [id, { value, status }]));
}

/** A short stand-in for rows, to compare many of them at once. */
export const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** How many of each. */
export function tally<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The records of which a date lies in a year. */
export const inYear = <R>(
  records: readonly R[],
  date: (record: R) => string | null | undefined,
  year: number,
): R[] => records.filter((record) => date(record)?.startsWith(`${year}-`));
