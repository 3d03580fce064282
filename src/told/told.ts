import type { Issue } from '../dataset/index.ts';
import { checkIsOptions } from '../model/index.ts';
import { nearest, SvaError } from '../util/index.ts';
import { type IssueReport, reporter } from './issue-report.ts';
import type { SourceRow } from './source-row.ts';
import { readToetsingen, type Toetsing, toetsingColumns } from './toetsing.ts';
import { readVerhalen, type Verhaal } from './verhaal.ts';
import { readWaarnemingen, type Waarneming, waarnemingColumns } from './waarneming.ts';

/** What people write beside the registration: told, not counted. */
export type Told = {
  readonly verhalen: readonly Verhaal[];
  readonly waarnemingen: readonly Waarneming[];
  readonly toetsingen: readonly Toetsing[];
  /** What is wrong with the texts and rows themselves. */
  readonly issues: readonly Issue[];
};

/** Nothing told. */
export const NOTHING_TOLD: Told = { verhalen: [], waarnemingen: [], toetsingen: [], issues: [] };

/** A row with a value for some columns; what is `null` or left out is not known. */
export type ToldRow<Column extends string> = {
  readonly [C in Column]?: string | number | null;
};

/** What can be told, in memory: the text of `verhaal.md`, and the rows of the two tables. */
export type ToldInput = {
  readonly verhaal?: string;
  readonly waarneming?: readonly ToldRow<(typeof waarnemingColumns)[number]>[];
  readonly randvoorwaarde?: readonly ToldRow<(typeof toetsingColumns)[number]>[];
};

/**
 * Reads what people tell beside the records, for `report(…, { told })`. What is wrong with it stands in `issues`, and is
 * never thrown: `told({ verhaal: '## R12-P3 2022-Q2\nvan: …' })`.
 *
 * @throws SvaError `usage` for what cannot be told, or is no text or no list
 */
export function told(input: ToldInput): Told {
  checkIsOptions(input, ['verhaal', 'waarneming', 'randvoorwaarde']);
  const { verhaal, waarneming, randvoorwaarde } = input;
  if (verhaal !== undefined && typeof verhaal !== 'string') {
    throw new SvaError('usage', 'verhaal is geen tekst: geef wat in verhaal.md staat.', {
      value: verhaal,
    });
  }
  for (const [name, rows] of Object.entries({ waarneming, randvoorwaarde })) {
    if (rows !== undefined && !Array.isArray(rows))
      throw new SvaError(
        'usage',
        `${name} is geen lijst: geef objecten met de kolommen van ${name}.csv.`,
        { value: rows },
      );
  }
  return readTold({
    ...(verhaal !== undefined && { verhaal: { file: 'verhaal', text: verhaal } }),
    ...(waarneming !== undefined && {
      waarneming: { file: 'waarneming', rows: texts(waarneming) },
    }),
    ...(randvoorwaarde !== undefined && {
      randvoorwaarde: { file: 'randvoorwaarde', rows: texts(randvoorwaarde) },
    }),
  });
}

/** The same from sources that have a name and rows of their own, such as files. */
export type ToldSources = {
  readonly verhaal?: { readonly file: string; readonly text: string };
  readonly waarneming?: { readonly file: string; readonly rows: readonly SourceRow[] };
  readonly randvoorwaarde?: { readonly file: string; readonly rows: readonly SourceRow[] };
};

/** Reads what is told from named sources; columns that do not exist are reported. */
export function readTold({ verhaal, waarneming, randvoorwaarde }: ToldSources): Told {
  const issues: Issue[] = [];
  const add = (issue: Issue) => {
    issues.push(issue);
  };
  const table = <T>(
    source: { readonly file: string; readonly rows: readonly SourceRow[] } | undefined,
    columns: readonly string[],
    read: (rows: readonly SourceRow[], file: string, report: IssueReport) => T[],
  ): T[] => {
    if (source === undefined) return [];
    const report = reporter(source.file, add);
    reportUnknown(source.rows, columns, report);
    return read(source.rows, source.file, report);
  };
  return {
    verhalen:
      verhaal === undefined
        ? []
        : readVerhalen(verhaal.text, verhaal.file, reporter(verhaal.file, add)),
    waarnemingen: table(waarneming, waarnemingColumns, readWaarnemingen),
    toetsingen: table(randvoorwaarde, toetsingColumns, readToetsingen),
    issues,
  };
}

function texts(rows: readonly ToldRow<string>[]): SourceRow[] {
  return rows.map((row, index) => ({
    row: index + 1,
    cells: Object.fromEntries(
      Object.entries(row).map(([column, value]) => [column, value == null ? '' : String(value)]),
    ),
  }));
}

function reportUnknown(
  rows: readonly SourceRow[],
  columns: readonly string[],
  report: IssueReport,
): void {
  const found = new Set(rows.flatMap(({ cells }) => Object.keys(cells)));
  for (const column of found) {
    if (columns.includes(column)) continue;
    const near = nearest(column, columns);
    report(
      null,
      column,
      'unknown-column',
      'waarschuwing',
      `kolom ‘${column}’ wordt niet gelezen; er zijn: ${columns.join(', ')}.${near === undefined ? '' : ` Bedoeld is misschien ‘${near}’.`}`,
    );
  }
}
