import {
  checkIsOptions,
  checkIsPeildatum,
  checkIsPeriod,
  checkIsReadings,
  type IsoDate,
  isObject,
  type Period,
  type Readings,
} from '../../model/index.ts';
import type { Told } from '../../told/index.ts';
import { SvaError } from '../../util/index.ts';

/** How a period is accounted for. */
export type ReportOptions<Code extends string = string> = (
  | { readonly period: Period; readonly periods?: never }
  | { readonly periods: readonly Period[]; readonly period?: never }
) & {
  /** The day of extraction: what is dated later has not happened yet. */
  readonly peildatum: IsoDate;
  /**
   * Other readings than the chosen ones: `{ 'R07-P3': { cohort: 'afgerond' } }`. They hold for each measure of the clause
   * that asks the question.
   */
  readonly readings?: { readonly [C in Code]?: Readings };
  /** Leave out the other options of open questions. */
  readonly alternatives?: boolean;
  /** Count every reading of every clause, in combination too: slow, and off unless asked for. */
  readonly sensitivity?: boolean;
  /**
   * Set beside each duration what it is with the open cases in it (Kaplan-Meier), of the period and of what began in its year;
   * off unless asked for.
   */
  readonly survival?: boolean;
  /** Leave out the year to date and last year. */
  readonly compare?: boolean;
  /** What people tell beside the records: from `told()`, or from a directory. */
  readonly told?: Told;
  /** What a reader should know of the records, in a sentence: stands in the heading. Blank is nothing. */
  readonly toelichting?: string;
};

const optionNames = [
  'period',
  'periods',
  'peildatum',
  'readings',
  'alternatives',
  'sensitivity',
  'survival',
  'compare',
  'told',
  'toelichting',
] as const satisfies readonly (keyof ReportOptions)[];

/**
 * Refuses options that the compiler would refuse, and a period that is asked twice: its numbers would count double.
 * @param more the options that only what counts has
 */
export function checkReportOptions(options: ReportOptions, more: readonly string[] = []): void {
  checkIsOptions(options, [...optionNames, ...more], ['period', 'peildatum']);
  const { period, periods, readings = {}, told, toelichting } = options;
  if (Array.isArray(period))
    throw new SvaError('invalid-period', 'period is een lijst. Meer perioden staan in periods.', {
      value: period,
      place: 'period',
    });
  if (periods !== undefined && !Array.isArray(periods)) checkIsPeriod(periods, 'periods');
  if (periods?.length === 0)
    throw new SvaError('invalid-period', 'periods is leeg. Geef ten minste één periode.', {
      value: periods,
    });
  const names = new Set<string>();
  for (const one of periods ?? [period]) {
    checkIsPeriod(one);
    if (names.has(one.name)) {
      throw new SvaError('invalid-period', `Periode ${one.name} staat twee keer in periods.`, {
        value: one.name,
      });
    }
    names.add(one.name);
  }
  checkIsPeildatum(options.peildatum);
  if (!isObject(readings)) checkIsReadings(readings, 'readings');
  for (const [code, chosen] of Object.entries(readings))
    checkIsReadings(chosen, `readings.${code}`);
  if (toelichting !== undefined && typeof toelichting !== 'string')
    throw new SvaError('usage', 'De toelichting is geen tekst.', { value: toelichting });
  if (told !== undefined && !Array.isArray(told?.verhalen)) {
    throw new SvaError(
      'usage',
      'told is niet wat told() geeft. Schrijf { told: told({ verhaal: … }) }.',
      {
        value: told,
      },
    );
  }
}
