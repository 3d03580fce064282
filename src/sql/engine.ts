import { notExact, SvaError } from '../util/index.ts';
import type { DialectName } from './dialect.ts';

/** A row of a result, by the name of the column. */
export type ResultRow = { readonly [column: string]: unknown };

/** A database, over any driver. */
export type Engine = {
  /** Which SQL it speaks. */
  readonly dialect: DialectName;
  /**
   * Runs one statement and gives its rows as objects.
   * @param params texts that stand in the statement as `$1`, `$2` …; for ClickHouse as `{p1:String}` …
   */
  query(sql: string, params: readonly string[]): PromiseLike<readonly ResultRow[]>;
};

/**
 * Runs a statement.
 *
 * @param asked what the statement is for, for people: `de vraag naar de tabellen`
 * @throws SvaError `unreadable` with the words of the database, where it refuses
 */
export async function ask(
  engine: Engine,
  { sql, params }: { readonly sql: string; readonly params: readonly string[] },
  asked: string,
): Promise<readonly ResultRow[]> {
  try {
    return await engine.query(sql, params);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new SvaError('unreadable', `De database weigert ${asked}: ${words}`, { value: error });
  }
}

/**
 * Reads a whole number, whichever way a driver gives it: as a number, a bigint or a text.
 *
 * @throws SvaError `unreadable` for nothing, for what has decimals, and from 2^53 on, where numbers are no longer exact
 */
export function wholeNumber(value: unknown): number {
  const number =
    typeof value === 'bigint' || (typeof value === 'string' && /^-?\d+(\.0+)?$/.test(value))
      ? Number(value)
      : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) {
    throw notExact(textOrNull(value), value);
  }
  return number;
}

/** Reads a whole number or nothing. */
export const wholeOrNull = (value: unknown): number | null =>
  value === null || value === undefined ? null : wholeNumber(value);

/** Reads a number that may have decimals; `null` for none. */
export function numberOrNull(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  const number = Number(value);
  if (value !== '' && Number.isFinite(number)) return number;
  throw new SvaError('unreadable', `‘${textOrNull(value)}’ is geen getal.`, { value });
}

/** Reads a text; `null` for none. */
export function textOrNull(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return String(value);
  throw new SvaError('unreadable', `Een database geeft een ${typeof value} waar tekst hoort.`, {
    value,
  });
}
