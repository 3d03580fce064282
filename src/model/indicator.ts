import type { Accounting } from './accounting.ts';
import type { AgainstBudget } from './against-budget.ts';
import type { Element } from './element.ts';
import type { Planning } from './planning.ts';
import type { Quotation } from './quotation.ts';

/** One of the quantities that a clause asks in one sentence. */
export type IndicatorPart = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly source: Quotation;
};

/** A clause of the agreement that is counted or told. */
export type Indicator<
  ResultCode extends string = string,
  MeasureId extends string = string,
  OpgaveId extends string = string,
> = Element &
  Accounting<MeasureId, OpgaveId> & {
    /** The code of its result. */
    readonly result: ResultCode;
    /** The column of the table; `indicator` where the table has only one. */
    readonly column: 'proces' | 'ervaring' | 'indicator';
    /** The heading in its cell under which it stands, where there is one: `DOELREALISATIE`. */
    readonly block?: string;
    /** Who registers it; `null` where the cell does not say. */
    readonly registrar: 'wij' | 'gemeente' | null;
    /** With what it is measured; left out where the clause names nothing. */
    readonly instrument?: 'CEO' | 'Omnibus' | 'Wijkenenquête Basismonitor' | 'GWS' | 'Cognos';
    readonly frequency: 'kwartaal' | 'halfjaar' | 'jaar';
    /** From when to when; left out where the clause says nothing of it. */
    readonly planning?: Planning;
    /** The quantities that it asks, where one sentence asks more than one. */
    readonly parts?: readonly IndicatorPart[];
    /** The code of an indicator that asks the same number. */
    readonly sameAs?: string;
    /** Marked by the agreement as context: WIJ Groningen does not answer for it. */
    readonly indicative?: true;
    /** The clause itself asks that its numbers be explained (duiding). */
    readonly duiding?: true;
    /** Which of its amounts are set against a budget. */
    readonly againstBudget?: readonly AgainstBudget<MeasureId>[];
  };
