import * as z from 'zod';
import { type Accounting, accountingShape, oneWay } from './accounting.ts';
import { type AgainstBudget, againstBudgetSchema } from './against-budget.ts';
import { type Element, elementShape } from './element.ts';
import { type Planning, planningSchema } from './planning.ts';
import { type Quotation, quotationSchema } from './quotation.ts';

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

const partSchema = z.strictObject({
  id: elementShape.id,
  code: elementShape.code,
  title: elementShape.title,
  source: quotationSchema,
});

/** An indicator, as JSON. */
export const indicatorSchema = oneWay(
  z.strictObject({
    ...elementShape,
    ...accountingShape,
    result: z.string(),
    column: z.enum(['proces', 'ervaring', 'indicator']),
    block: z.string().min(1).optional(),
    registrar: z.enum(['wij', 'gemeente']).nullable(),
    instrument: z
      .enum(['CEO', 'Omnibus', 'Wijkenenquête Basismonitor', 'GWS', 'Cognos'])
      .optional(),
    frequency: z.enum(['kwartaal', 'halfjaar', 'jaar']),
    planning: planningSchema.optional(),
    parts: z.array(partSchema).min(2).optional(),
    sameAs: z.string().optional(),
    indicative: z.literal(true).optional(),
    duiding: z.literal(true).optional(),
    againstBudget: z.array(againstBudgetSchema).min(1).optional(),
  }),
);
