import type { Dataset } from '../../dataset/index.ts';
import type { Calendar, Readings } from '../../model/index.ts';
import type { Told } from '../../told/index.ts';
import { canonical, hashText } from '../../util/index.ts';
import { version } from '../../version.ts';
import { type AccountedContract, clausesOf } from '../agreement/contract.ts';

/** What a report counts beside the values themselves: other readings, every reading, other periods. */
export type Asked = {
  readonly alternatives: boolean;
  readonly sensitivity: boolean;
  readonly survival: boolean;
  readonly compare: boolean;
};

/** What readers outside the organisation are shown. */
export type OutsideRule = {
  /** No count of persons or cases below this number, unless it is 0. */
  readonly least: number;
  /** No percentage of a part of fewer. */
  readonly leastForPercentage: number;
  /** What is left out for what other accounts would tell, and what the account does not protect against: in Dutch. */
  readonly limits: readonly string[];
};

/** With what a report was made, so that it can be made again. */
export type Receipt = {
  /** Of the library. */
  readonly version: string;
  /** Of the measures, terms and calendar that were used. */
  readonly definitions: string;
  /** Of what was read. */
  readonly data: string;
  /** Of what was told beside it; `null` when nothing was. */
  readonly told: string | null;
  readonly readings: { readonly [code: string]: Readings };
  /** What was counted beside the values: a replay counts the same. */
  readonly asked: Asked;
  /** Days that the registration itself equated with holidays. */
  readonly addedHolidays: readonly string[];
  /** What was said of the records by who gave them; left out for nothing. */
  readonly toelichting?: string;
  /** That it was made for readers outside the organisation: below which number nothing is shown; left out for within. */
  readonly outside?: OutsideRule;
};

/** Writes the receipt of a report. */
export function receipt(
  contract: AccountedContract,
  calendar: Calendar,
  data: Pick<Dataset, 'digest'>,
  readings: { readonly [code: string]: Readings },
  told: Told,
  asked: Asked,
): Receipt {
  const { year, measures, terms, norms, obligationMeasures } = contract;
  const used = clausesOf(contract).map(({ code, measures: ids }) => [code, ids ?? null]);
  return {
    version,
    definitions: hashText(
      canonical({ year, measures, terms, norms, calendar, used, obligationMeasures }),
    ),
    data: data.digest(),
    told: isEmpty(told) ? null : hashText(canonical(told)),
    readings,
    asked,
    addedHolidays: calendar.equated.slice(contract.calendar.equated.length).map(({ date }) => date),
  };
}

const isEmpty = ({ verhalen, waarnemingen, toetsingen, issues }: Told): boolean =>
  [verhalen, waarnemingen, toetsingen, issues].every((list) => list.length === 0);
