import type { Calculation } from '../../calculate/index.ts';
import type { Due, IsoDate, Measure, Period, Readings } from '../../model/index.ts';
import type { Told } from '../../told/index.ts';
import { SvaError, unknownName } from '../../util/index.ts';
import type { AccountedContract, Part } from '../agreement/contract.ts';
import { takenBy } from '../agreement/readings.ts';
import { measureOutcome } from '../figures/measure-outcome.ts';
import type { MeasureOutcome } from '../figures/outcome.ts';
import type { Hidden } from '../number/hidden.ts';
import { type Audit, auditOf } from './audit.ts';
import type { Outcome } from './clause-outcome.ts';
import { deliveriesIn } from './delivery.ts';
import { type JudgedNorm, judgedNorms } from './judged-norm.ts';
import { commentOf, storiesOf } from './story.ts';

/** A duty that has a number and is no indicator (Verplichting met een getal). */
export type DutyOutcome<H extends Hidden = never> = MeasureOutcome<H> & {
  readonly code: string;
  /** Of the duty itself; `title` is that of its measure. */
  readonly name: string;
  readonly wording: Part['wording'];
  readonly lines: readonly MeasureOutcome<H>[];
  readonly comment: string | null;
};

/** What stands beside the outcomes of the clauses in the account of one period. */
export type Account<H extends Hidden = never> = {
  readonly period: Period;
  /** What the calendar of the agreement asks over this period; nothing where it has none. */
  readonly deliveries: readonly Due[];
  /** The audit of the year; `null` where no randvoorwaarden are at hand. */
  readonly audit: Audit | null;
  readonly duties: readonly DutyOutcome<H>[];
  /** Every norm of the agreement: judged, or why not. */
  readonly norms: readonly JudgedNorm[];
};

/** Makes what stands beside the outcomes. */
export function accountOf(
  contract: AccountedContract,
  period: Period,
  peildatum: IsoDate,
  told: Told,
  calculation: Calculation,
  outcomes: readonly Outcome[],
  {
    readings,
    alternatives,
    sensitivity,
    compare,
  }: {
    readonly readings: { readonly [code: string]: Readings };
    readonly alternatives: boolean;
    readonly sensitivity: boolean;
    readonly compare: boolean;
  },
): Account {
  const { opdrachten = [], obligations = [], registratieEisen = [] } = contract;
  const parts = [...opdrachten, ...obligations, ...registratieEisen];
  const measureOf = (id: string): Measure => {
    const found = contract.measures[id];
    if (found === undefined)
      throw unknownName('invalid-contract', 'Meting', id, Object.keys(contract.measures));
    return found;
  };
  const duty = (code: string, measures: readonly string[]): DutyOutcome => {
    const part = parts.find((item) => item.code === code);
    if (part === undefined)
      throw unknownName(
        'invalid-contract',
        'Verplichting',
        code,
        parts.map((item) => item.code),
      );
    const [headline, ...lines] = measures.map((id) =>
      measureOutcome(calculation, measureOf(id), period, {
        readings: takenBy(measureOf(id), readings[code] ?? {}),
        alternatives,
        sensitivity,
        compare,
        terms: contract.terms,
        peildatum,
        norms: [],
      }),
    );
    if (headline === undefined)
      throw new SvaError('invalid-contract', `${code} noemt geen meting.`, { place: code });
    const stories = storiesOf(told, { code, frequency: 'kwartaal' }, period);
    const { title, wording } = part;
    return { ...headline, code, name: title, wording, lines, comment: commentOf(stories) };
  };
  const duties = (contract.obligationMeasures ?? []).map(({ code, measures }) =>
    duty(code, measures),
  );
  return {
    period,
    deliveries: deliveriesIn(contract, period),
    audit: auditOf(contract, told, period, peildatum),
    duties,
    norms: judgedNorms(contract, period, outcomes, duties, told),
  };
}
