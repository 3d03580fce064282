import type { Dataset } from '../dataset/index.ts';
import { type Absent, absentIn, checkIsDataset, withDecrees } from '../dataset/index.ts';
import {
  type Contract,
  checkIsContract,
  checkIsPeildatum,
  checkIsPeriod,
  checkIsReadings,
  chosenReadings,
  countedPeriod,
  type IsoDate,
  type Period,
  type Readings,
  underReadings,
  wordingText,
} from '../model/index.ts';
import { needs } from '../needs/index.ts';
import { dayOfDate, SvaError, unknownName } from '../util/index.ts';
import type { Setting } from './case.ts';
import { settingOf } from './setting.ts';
import { type Side, sidesOf } from './sides.ts';

type Described = {
  readonly code: string;
  readonly title: string;
  readonly wording: string | readonly { readonly text: string }[];
};
type Counted = Described & { readonly measures?: readonly [string, ...string[]] };

/** The parts of a contract year that an explanation reads. Every `sva2022`-like object has them. */
export type ExplainedContract = Pick<Contract, 'year' | 'measures' | 'terms' | 'calendar'> & {
  readonly indicators: readonly Counted[];
  readonly costIndicators?: readonly Counted[];
  readonly bedrijfsvoering?: readonly Counted[];
  readonly projects?: readonly Counted[];
  /** Duties that have a number, with where their words stand. */
  readonly obligationMeasures?: Contract['obligationMeasures'];
  readonly opdrachten?: readonly Described[];
  readonly obligations?: readonly Described[];
  readonly registratieEisen?: readonly Described[];
};

/** The codes of what a contract counts: `'R07-P3'`, `'K1'`, and of a duty that has a number `'V7.10'`. */
export type ExplainedCode<C extends ExplainedContract> =
  | C['indicators'][number]['code']
  | CodesIn<C['costIndicators']>
  | CodesIn<C['bedrijfsvoering']>
  | CodesIn<C['projects']>
  | CodesIn<C['obligationMeasures']>;
type CodesIn<List> = List extends readonly { readonly code: infer Code extends string }[]
  ? Code
  : never;

/** What is asked about a clause. */
export type ExplainOptions = {
  readonly period: Period;
  /** The day of extraction: what is dated later has not happened yet. */
  readonly peildatum: IsoDate;
  /** Other readings than the chosen ones: `{ cohort: 'afgerond' }`. */
  readonly readings?: Readings;
  /** A line of the clause instead of its headline: the id of the measure. */
  readonly measure?: string;
  /** Leave out ids and what fields hold; whether a field is filled stays. */
  readonly withoutValues?: boolean;
};

/** The options that cannot be left out. */
export const neededOptions: readonly string[] = ['period', 'peildatum'];

/** The names of the options, for who calls from plain JavaScript. */
export const explainOptions = [
  'period',
  'peildatum',
  'readings',
  'measure',
  'withoutValues',
] as const satisfies readonly (keyof ExplainOptions)[];

/** What was asked, in plain words and numbers: the head of each explanation. */
export type Asked = {
  readonly contract: number;
  readonly code: string;
  readonly title: string;
  /** The clause as its source has it. */
  readonly wording: string;
  readonly measure: { readonly id: string; readonly title: string };
  /** What is counted over: of a survey the year so far, as in an account of a part of it. */
  readonly period: string;
  readonly peildatum: IsoDate;
  readonly readings: Readings;
  /** The record types without which nothing is counted and that are not there; or fields that are nowhere filled. */
  readonly absent: readonly Absent[];
};

/** A clause with the measure that answers it, ready to be asked of records. */
export type AskedClause = {
  readonly asked: Asked;
  readonly sides: readonly Side[];
  readonly setting: Setting;
};

/**
 * The measure of a clause under some readings, over a dataset.
 *
 * @throws SvaError for a code, measure, reading or day that does not exist, and for a clause that is not counted
 */
export function askedClause(
  contract: ExplainedContract,
  code: string,
  data: Dataset,
  options: ExplainOptions,
): AskedClause {
  checkIsContract(contract);
  checkIsDataset(data);
  const { peildatum, readings = {}, measure: line } = options;
  checkIsPeriod(options.period);
  checkIsPeildatum(peildatum);
  checkIsReadings(readings, 'readings');
  const clauses = countedClauses(contract);
  const clause = clauses.find((item) => item.code === code);
  if (clause === undefined) {
    throw unknownName(
      'unknown-code',
      `Indicator van ${contract.year}`,
      code,
      clauses.map((item) => item.code),
    );
  }
  const { measures, title, wording } = clause;
  if (measures === undefined) {
    throw new SvaError(
      'unknown-code',
      `${code} (${title}) heeft geen rekenregel: er is niets te tellen, en niets uit te leggen.`,
      { value: code },
    );
  }
  const id = line ?? measures[0];
  if (!measures.includes(id)) throw unknownName('unknown-code', `Meting bij ${code}`, id, measures);
  const chosen = contract.measures[id];
  if (chosen === undefined)
    throw unknownName('invalid-contract', 'Meting', id, Object.keys(contract.measures));
  const measure = underReadings(chosen, readings);
  const period = countedPeriod(measure, options.period);
  const moment = {
    from: dayOfDate(period.from),
    to: dayOfDate(period.to),
    peildatum: dayOfDate(peildatum),
  };
  return {
    asked: {
      contract: contract.year,
      code,
      title,
      wording: wordingText(wording),
      measure: { id, title: measure.title },
      period: period.name,
      peildatum,
      readings: { ...chosenReadings(measure), ...readings },
      absent: absentIn(data, needs(measure).records, measure),
    },
    sides: sidesOf(measure),
    setting: settingOf(
      data,
      { terms: contract.terms, calendar: withDecrees(contract.calendar, data) },
      moment,
    ),
  };
}

/** All that may be counted: the clauses that are accounted for, then the duties that have a number. */
function countedClauses(contract: ExplainedContract): Counted[] {
  const { costIndicators = [], bedrijfsvoering = [], projects = [] } = contract;
  const { opdrachten = [], obligations = [], registratieEisen = [] } = contract;
  const parts = [...opdrachten, ...obligations, ...registratieEisen];
  const duties = (contract.obligationMeasures ?? []).flatMap(({ code, measures }) => {
    const part = parts.find((item) => item.code === code);
    return part === undefined ? [] : [{ ...part, measures }];
  });
  return [...contract.indicators, ...costIndicators, ...bedrijfsvoering, ...projects, ...duties];
}
