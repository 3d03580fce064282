import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/node';
import {
  excludedText,
  type Hidden,
  headingTexts,
  isHidden,
  isMeasured,
  issuesText,
  type Report,
  type ReportRow,
  reportColumns,
  statusText,
} from '../report/index.ts';

/**
 * A report as a workbook for a spreadsheet: the rows of its CSV in Dutch words, with numbers as numbers and days as days; the
 * receipt; and what is missing or not counted. Text is text, whatever it begins with: nothing in it runs as a formula. The same report
 * gives the same bytes.
 */
export async function reportXlsx(report: Report<string, Hidden>): Promise<Uint8Array> {
  const buffer = await writeXlsxFile([
    sheet(
      'Getallen',
      reportColumns.map((name) => titles[name]),
      numberRows(report),
    ),
    sheet('Bewijs', ['wat', 'waarde'], receiptRows(report)),
    sheet('Ontbreekt', missingColumns, missingRows(report)),
  ]).toBuffer();
  return withoutClock(buffer);
}

type Value = string | number | boolean | null;

function sheet(
  name: string,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
): Sheet<never> {
  const width = (column: number) =>
    Math.max(...[head, ...rows].map((row) => textAt(row[column]).length));
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: head.map((_, column) => ({ width: Math.min(60, width(column) + 2) })),
    data: [
      head.map((title): Cell => ({ value: title, type: String, fontWeight: 'bold' })),
      ...rows.map((row) => [...row]),
    ],
  };
}

/** How a cell reads, to tell how wide it is. */
const textAt = (cell: Cell): string => {
  const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
  if (value === null || value === undefined) return '';
  return value instanceof Date ? 'jjjj-mm-dd' : JSON.stringify(value);
};

/** The columns of the rows, as people read them. */
const titles: { readonly [column in (typeof reportColumns)[number]]: string } = {
  contract: 'afspraken van',
  period: 'periode',
  from: 'van',
  to: 'tot en met',
  code: 'code',
  id: 'naam',
  measure: 'meting',
  title: 'titel',
  kind: 'soort',
  breakdown: 'uitsplitsing',
  part: 'deel',
  status: 'stand',
  unit: 'eenheid',
  value: 'waarde',
  teller: 'teller',
  noemer: 'noemer',
  n: 'aantal',
  median: 'mediaan',
  p90: 'p90',
  lower: 'minst',
  upper: 'meest',
  intervalLower: 'interval van',
  intervalUpper: 'interval tot',
  due: 'gevraagd',
  note: 'waarom geen getal',
  comment: 'verteld',
};

const kinds: { readonly [kind in ReportRow['kind']]: string } = {
  headline: 'indicator',
  line: 'regel',
  group: 'deel',
  node: 'plaats',
  edge: 'stap',
  survival: 'met lopende zaken',
  instroom: 'van wat dit jaar begon',
  budget: 'tegenover de begroting',
};

/** What came of a row in a word, also where its number says it. */
function statusWord(status: ReportRow['status']): string {
  if (status === 'measured') return 'geteld';
  if (status === 'reported') return 'opgegeven';
  return status === 'not-reached' ? 'mediaan niet bereikt' : statusText(status);
}

const numberRows = (report: Report<string, Hidden>): Cell[][] =>
  report.rows().map((row) =>
    reportColumns.map((name) => {
      if (name === 'from' || name === 'to') return dayCell(row[name]);
      if (name === 'kind') return cell(kinds[row.kind]);
      return cell(name === 'status' ? statusWord(row.status) : row[name]);
    }),
  );

/** The most that a cell may hold. */
const LONGEST = 32_767;

/** A text without what XML cannot hold, and no longer than a cell may be. */
function cell(value: Value): Cell {
  if (typeof value !== 'string') return value;
  const text = value.replaceAll(/[\p{Cc}\ufffe\uffff]/gu, (char) =>
    '\t\n\r'.includes(char) ? char : '\ufffd',
  );
  return {
    value: text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text,
    type: String,
  };
}

/** A day `YYYY-MM-DD` as one that a spreadsheet counts with. */
function dayCell(day: string): Cell {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { value: new Date(Date.UTC(year, month - 1, date)), type: Date, format: 'yyyy-mm-dd' };
}

function receiptRows({
  contract,
  periods,
  peildatum,
  engine,
  receipt,
}: Report<string, Hidden>): Cell[][] {
  const readings = Object.entries(receipt.readings).flatMap(([code, options]) =>
    Object.entries(options).map(([question, option]) => `${code}.${question}=${option}`),
  );
  const rows: readonly (readonly [string, string])[] = [
    ['afspraken', contract.title],
    ['perioden', periods.map(({ name }) => name).join(', ')],
    ['peildatum', peildatum],
    ['geteld met', engine],
    ['versie', receipt.version],
    ['definities', receipt.definitions],
    ['gegevens', receipt.data],
    ['verteld', receipt.told ?? ''],
    ['lezingen', readings.length === 0 ? 'de gekozene' : readings.join(', ')],
    ['toegevoegde feestdagen', receipt.addedHolidays.join(', ')],
    ...headingTexts({ peildatum, receipt }, periods).map((text) => ['let op', text] as const),
  ];
  return rows.map((row) => row.map(cell));
}

const missingColumns = ['soort', 'periode', 'code', 'bestand', 'rij', 'veld', 'aantal', 'wat'];

/** Clauses without a value, what was not counted and why, and the findings in the data. */
function missingRows({ outcomes, issues }: Report<string, Hidden>): Cell[][] {
  const rows: (readonly Value[])[] = [];
  for (const outcome of outcomes) {
    const { period, code, title, value, status, note } = outcome;
    if ((value === null || isHidden(value)) && status !== 'narrative') {
      rows.push([
        'zonder getal',
        period.name,
        code,
        null,
        null,
        null,
        null,
        `${title}: ${note ?? statusText(status)}`,
      ]);
    }
    for (const line of isMeasured(outcome) ? [outcome, ...outcome.lines] : []) {
      for (const part of line.excluded) {
        const what = `${line.title}: ${excludedText(part)}`;
        rows.push(['niet meegeteld', period.name, code, null, null, null, part.count, what]);
      }
    }
  }
  if (isHidden(issues))
    rows.push(['bevinding', null, null, null, null, null, issues, issuesText(issues)]);
  else
    for (const { file, row, field, message, more = 0 } of issues)
      rows.push(['bevinding', null, null, file, row, field, 1 + more, message]);
  return rows.map((row) => row.map(cell));
}

/** The days that a zip can hold begin here; read in local parts, so no zone shows. */
const NO_DAY = new Date(1980, 0, 1);

/** The same archive with one day for all its files, instead of the time at which it was written. */
const withoutClock = (archive: Uint8Array): Uint8Array =>
  zipSync(unzipSync(archive), { mtime: NO_DAY });
