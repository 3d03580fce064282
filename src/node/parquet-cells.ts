import { withoutDoubt } from '../dataset/index.ts';
import type { FieldDescription } from '../records/index.ts';
import { formatDay } from '../util/index.ts';

/** How a column of a Parquet file is read: what is asked of DuckDB, and the text of a cell that says the same. */
export type ParquetColumn = {
  /** What is selected, given the name of the column as SQL. */
  readonly select: (column: string) => string;
  /** A value that is there, as a cell of CSV would have it. */
  readonly text: (value: unknown) => string;
};

type Kind = FieldDescription['meta']['kind'];

const asText: ParquetColumn = {
  select: (column) => `cast(${column} as varchar)`,
  text: (value) => String(value).trim(),
};

const texts: ParquetColumn = { ...asText, select: (column) => column };

/** A list of texts: an empty place in it is no code, and must not pass for nothing. */
const textList: ParquetColumn = {
  ...texts,
  select: (column) =>
    `array_to_string(list_transform(${column}, lambda code: coalesce(code, 'null')), '|')`,
};

/** As it would be written by hand: 12.500 of three decimals is 12.5. */
const decimal = (kind: Kind): ParquetColumn => ({
  select: (column) => `rtrim(rtrim(cast(${column} as varchar), '0'), '.')`,
  text: (value) => writtenAs(String(value), kind),
});

/** The shortest number of six or seven digits that a float stands for: 12.1, and not 12.100000381469727. */
const float = (kind: Kind): ParquetColumn => ({
  select: (column) => `cast(cast(${column} as varchar) as double)`,
  text: (value) => numberText(Number(value), kind),
});
const double = (kind: Kind): ParquetColumn => ({ ...float(kind), select: (column) => column });

const date = (): ParquetColumn => {
  const known = new Map<number, string>();
  return {
    select: (column) => column,
    text(value) {
      const { days } = value as { readonly days: number };
      let text = known.get(days);
      if (text === undefined) {
        // What DuckDB writes of a day before the year 1 or at infinity is no date to us either, and is said to be none.
        text = isCommonYear(days) ? formatDay(days) : String(value);
        known.set(days, text);
      }
      return text;
    },
  };
};

/** Whether a day lies in the years 1 to 9999, which are written with four digits. */
const isCommonYear = (days: number): boolean => days >= -719_162 && days <= 2_932_896;

/**
 * How a column is read.
 * @param type as DuckDB names it: `DECIMAL(18,2)`
 * @returns `null` for a type that has no text of its own (bytes, a time with a zone, an object)
 */
export function parquetColumn(type: string, kind: Kind): ParquetColumn | null {
  if (type === 'VARCHAR') return texts;
  if (type === 'DATE') return date();
  if (type === 'DOUBLE') return double(kind);
  if (type === 'FLOAT') return float(kind);
  if (type === 'VARCHAR[]') return textList;
  if (type.startsWith('DECIMAL(')) return type.endsWith(',0)') ? asText : decimal(kind);
  return /^(BOOLEAN|UUID|U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|TIMESTAMP(_S|_MS|_NS)?)$/.test(type)
    ? asText
    : null;
}

/** Of an amount a difference of less than a millionth of a cent is no third decimal, but how doubles are. */
function numberText(value: number, kind: Kind): string {
  const cents = Math.round(value * 100);
  if (kind === 'amount' && Number.isSafeInteger(cents) && Math.abs(value * 100 - cents) < 1e-6)
    return (cents / 100).toFixed(2);
  return writtenAs(String(value), kind);
}

/** A number of a file that knows numbers is in no doubt. An amount of three decimals stays one that is refused. */
const writtenAs = (text: string, kind: Kind): string =>
  kind === 'number' ? withoutDoubt(text) : text;
