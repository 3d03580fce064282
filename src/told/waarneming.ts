import { readDate, readNumber } from '../dataset/index.ts';
import type { IsoDate } from '../model/index.ts';
import { formatDay } from '../util/index.ts';
import type { IssueReport } from './issue-report.ts';
import { cellOf, type SourceRow } from './source-row.ts';

/** A figure that came without its records, as someone else counted it. */
export type Waarneming = {
  readonly file: string;
  readonly row: number;
  readonly code: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Whole numbers. A noemer without a teller is that of a published percentage: of how many it is. */
  readonly teller: number | null;
  readonly noemer: number | null;
  /** As it was given, in the unit of the clause; `null` when only teller and noemer were. */
  readonly value: number | null;
  /** The source has the figure and does not give it: `onderdrukt`. */
  readonly suppressed: boolean;
  /** With how many decimals it was given. */
  readonly decimals: number;
  /** Where it comes from. */
  readonly source: string | null;
};

/** What stands for a value that the source has and does not give. */
const SUPPRESSED = 'onderdrukt';

/** The columns of `waarneming.csv`. */
export const waarnemingColumns = [
  'code',
  'van',
  'tot',
  'teller',
  'noemer',
  'waarde',
  'bron',
] as const;

/**
 * Reads the rows of `waarneming.csv`. A row counts when it has a code, both days, and a value, a teller and noemer, or a
 * value and its noemer; of two rows for the same code and days none counts, since which holds cannot be told.
 */
export function readWaarnemingen(
  rows: readonly SourceRow[],
  file: string,
  report: IssueReport,
): Waarneming[] {
  const read = rows.flatMap((row) => {
    const found = waarneming(row, file, report);
    return found === null ? [] : [found];
  });
  const nameOf = ({ code, from, to }: Waarneming) => `${code.toLowerCase()} ${from} ${to}`;
  return read.filter((one) => {
    const others = read.filter((other) => other !== one && nameOf(other) === nameOf(one));
    if (others.length === 0) return true;
    report(
      one.row,
      'code',
      'duplicate-key',
      'fout',
      `${one.code} over ${one.from} tot en met ${one.to} staat ook in rij ${others.map(({ row }) => row).join(' en ')}; geen ervan telt, want welke geldt is niet te zeggen.`,
    );
    return false;
  });
}

function waarneming(row: SourceRow, file: string, report: IssueReport): Waarneming | null {
  const code = cellOf(row, 'code');
  if (code === '') {
    report(row.row, 'code', 'missing-key', 'fout', 'zonder code is niet te zeggen waarvan dit is.');
    return null;
  }
  const [from, to] = [dayIn(row, 'van', report), dayIn(row, 'tot', report)];
  const [teller, noemer] = [wholeIn(row, 'teller', report), wholeIn(row, 'noemer', report)];
  const suppressed = cellOf(row, 'waarde').toLowerCase() === SUPPRESSED;
  const value = suppressed ? null : valueIn(row, report);
  const source = cellOf(row, 'bron');
  if (source === '') {
    report(
      row.row,
      'bron',
      'missing-value',
      'waarschuwing',
      `${code}: zonder bron is dit getal niet na te gaan.`,
    );
  }
  // What cannot be read was reported; half of a figure is no figure.
  if ([from, to, teller, noemer, value].includes(undefined)) return null;
  if (from == null || to == null) return null;
  if (to < from) {
    report(
      row.row,
      'tot',
      'impossible-order',
      'fout',
      `${code}: de laatste dag (${to}) ligt voor de eerste (${from}); dit getal telt niet.`,
    );
    return null;
  }
  const hasValue = value != null || suppressed;
  const whole = fraction(row, code, teller ?? null, noemer ?? null, hasValue, report);
  if (whole === undefined) return null;
  if (suppressed && whole !== null) {
    report(
      row.row,
      'waarde',
      'integrity',
      'fout',
      `${code}: wat onderdrukt is, heeft geen teller en noemer; dit getal telt niet.`,
    );
    return null;
  }
  if (whole === null && value == null && !suppressed) {
    report(
      row.row,
      'waarde',
      'missing-value',
      'fout',
      `${code}: er staat geen waarde, en ook geen teller met noemer.`,
    );
    return null;
  }
  return {
    file,
    row: row.row,
    code,
    from,
    to,
    teller: whole?.teller ?? null,
    noemer: whole?.noemer ?? null,
    value: value ?? null,
    suppressed,
    decimals: /[.,](\d+)$/.exec(cellOf(row, 'waarde'))?.[1]?.length ?? 0,
    source: source === '' ? null : source,
  };
}

/** A day; `undefined` when it cannot be read or is not there, which was reported. */
function dayIn(row: SourceRow, column: string, report: IssueReport): IsoDate | undefined {
  const text = cellOf(row, column);
  const read = text === '' ? null : readDate(text);
  if (read === null) {
    report(
      row.row,
      column,
      'missing-value',
      'fout',
      `zonder ‘${column}’ is niet te zeggen over welke periode dit gaat; dit getal telt niet.`,
    );
    return undefined;
  }
  if ('value' in read) return formatDay(read.value);
  report(row.row, column, read.code, 'fout', `${read.message}; dit getal telt niet.`);
  return undefined;
}

/** A whole number of 0 or more, `null` for an empty cell, `undefined` when it cannot be read. */
function wholeIn(row: SourceRow, column: string, report: IssueReport): number | null | undefined {
  const text = cellOf(row, column);
  if (text === '') return null;
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number)) return number;
  report(
    row.row,
    column,
    'unknown-number',
    'fout',
    `‘${text}’ is geen heel getal van 0 of meer, zonder scheidingsteken voor duizenden; dit getal telt niet.`,
  );
  return undefined;
}

/** A value with a decimal point or comma, `null` for an empty cell, `undefined` when it cannot be read. */
function valueIn(row: SourceRow, report: IssueReport): number | null | undefined {
  const text = cellOf(row, 'waarde').replace(/\s*%$/, '');
  if (text === '') return null;
  const read = readNumber(text);
  if ('value' in read) return read.value;
  report(row.row, 'waarde', read.code, 'fout', `${read.message}. Dit getal telt niet.`);
  return undefined;
}

/** Teller and noemer, or the noemer of a value; `null` when neither is there, `undefined` when they cannot be. */
function fraction(
  { row }: SourceRow,
  code: string,
  teller: number | null,
  noemer: number | null,
  hasValue: boolean,
  report: IssueReport,
): { readonly teller: number | null; readonly noemer: number } | null | undefined {
  if (teller === null && noemer === null) return null;
  if (noemer === null || (teller === null && !hasValue)) {
    const [there, missing] =
      noemer === null ? ['teller', 'noemer'] : ['noemer', 'teller of waarde'];
    report(
      row,
      noemer === null ? 'noemer' : 'teller',
      'missing-value',
      'fout',
      `${code}: er staat een ${there} zonder ${missing}; dit getal telt niet.`,
    );
    return undefined;
  }
  if (teller === null && noemer === 0) {
    report(
      row,
      'noemer',
      'integrity',
      'fout',
      `${code}: van niemand (noemer 0) is er geen percentage; dit getal telt niet.`,
    );
    return undefined;
  }
  return { teller, noemer };
}
