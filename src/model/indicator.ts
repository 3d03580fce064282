import * as z from 'zod';
import { type Element, elementShape } from './element.ts';
import { type Planning, planningSchema } from './planning.ts';
import { type Quotation, quotationSchema } from './quotation.ts';

/** What a narrative must tell. */
export type Narrative = { readonly mustTell: readonly string[] };

/** What an indicator comes to: numbers, a story, something that is put off, or a rule that this version does not have. */
export type Accounting<MeasureId extends string = string, OpgaveId extends string = string> =
  | {
      /** The ids of its measures; the first is the headline, the others are its lines. */
      readonly measures: readonly [MeasureId, ...MeasureId[]];
      readonly narrative?: never;
      readonly deferred?: never;
      readonly unmeasured?: never;
    }
  | {
      readonly narrative: Narrative;
      readonly measures?: never;
      readonly deferred?: never;
      readonly unmeasured?: never;
    }
  | {
      /** The ontwikkelopgave to which the agreement puts it off. */
      readonly deferred: { readonly to: OpgaveId };
      readonly measures?: never;
      readonly narrative?: never;
      readonly unmeasured?: never;
    }
  | {
      /** A number that this version of the library cannot count yet. */
      readonly unmeasured: {
        readonly kind: 'enquete' | 'inwonerreis' | 'bedrag' | 'aandeel';
        readonly why: string;
      };
      readonly measures?: never;
      readonly narrative?: never;
      readonly deferred?: never;
    };

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
  };

const partSchema = z.strictObject({
  id: elementShape.id,
  code: elementShape.code,
  title: elementShape.title,
  source: quotationSchema,
});

const ways = ['measures', 'narrative', 'deferred', 'unmeasured'] as const;

/**
 * An indicator, as JSON: exactly one of `measures`, `narrative`, `deferred` and `unmeasured`. One object and no union,
 * so that an error names the field that is wrong.
 */
export const indicatorSchema = z
  .strictObject({
    ...elementShape,
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
    measures: z.array(z.string()).min(1).optional(),
    narrative: z.strictObject({ mustTell: z.array(z.string()).min(1) }).optional(),
    deferred: z.strictObject({ to: z.string() }).optional(),
    unmeasured: z
      .strictObject({
        kind: z.enum(['enquete', 'inwonerreis', 'bedrag', 'aandeel']),
        why: z.string().min(1),
      })
      .optional(),
  })
  .refine((indicator) => ways.filter((way) => indicator[way] !== undefined).length === 1, {
    error: `has exactly one of ${ways.join(', ')}`,
  })
  .meta({ oneOf: ways.map((way) => ({ required: [way] })) });
