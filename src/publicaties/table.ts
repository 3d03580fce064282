import type { Fit, Lines, Publicatie, PublicatieStatus } from '../model/index.ts';

/** The years of the columns. The heading in the scan has only 2019 left; section 2.2 gives the order. */
type Column = 2018 | 2019 | 2020;

/** A cell of which more must be said than its number. */
export type Cell = {
  readonly value: number | null;
  readonly status?: PublicatieStatus;
  readonly note?: string;
  readonly contradicts?: readonly string[];
  readonly breakBefore?: string;
};

/** A printed row: one quotation, with a number for each year that it has. */
export type TableRow = {
  readonly id: string;
  readonly title: string;
  readonly line: number;
  readonly words: string;
  /** When left out, that of the table. */
  readonly unit?: string;
  /** Counted on the last day of the year (or, `begin`, on the first). */
  readonly stock?: 'end' | 'begin';
  readonly fits?: readonly Fit[];
  readonly cells: { readonly [year in Column]?: number | Cell };
};

/** A printed table of the annual report 2020, row by row. */
export type Table = {
  readonly document: string;
  readonly place: string;
  readonly unit: string;
  readonly rows: readonly TableRow[];
};

/** The ids of the figures of a table: the row and the year. */
export type TableId<T extends Table> = T['rows'][number] extends infer Row
  ? Row extends { readonly id: infer Id extends string; readonly cells: infer Cells }
    ? `${Id}.${keyof Cells & Column}`
    : never
  : never;

/** The figures of a table, the newest year first, as it is printed. */
export function figuresOf<const T extends Table>(table: T): readonly Publicatie<TableId<T>>[] {
  return table.rows.flatMap((row) =>
    ([2020, 2019, 2018] as const).flatMap((year) => {
      const cell = row.cells[year];
      return cell === undefined ? [] : [figureOf(table, row, year, cell)];
    }),
  ) as Publicatie<TableId<T>>[];
}

function figureOf(table: Table, row: TableRow, year: Column, cell: number | Cell): Publicatie {
  const {
    status = 'leesbaar',
    contradicts = [],
    ...rest
  }: Cell = typeof cell === 'number' ? { value: cell } : cell;
  const lines: Lines = [row.line, row.line];
  return {
    id: `${row.id}.${year}`,
    title: row.title,
    ...rest,
    unit: row.unit ?? table.unit,
    status,
    contradicts,
    fits: row.fits ?? [],
    source: { document: table.document, lines, place: table.place, words: row.words },
    ...dated(row, year),
  };
}

function dated({ stock }: TableRow, year: Column) {
  if (stock === undefined) return { period: String(year) };
  return { date: stock === 'end' ? (`${year}-12-31` as const) : (`${year}-01-01` as const) };
}
