import * as z from 'zod';

/** The lines that a story can have in `verhaal.md`; `tekst` is what stands there without a word before it. */
export const narrativeLines = [
  'van',
  'maatregel',
  'besloten',
  'uitgevoerd',
  'effect',
  'door',
  'tekst',
] as const;
export type NarrativeLine = (typeof narrativeLines)[number];

/** What a narrative must tell. */
export type Narrative = {
  /** In our own words, for who writes it. */
  readonly mustTell: readonly string[];
  /** The lines in which that stands; without them any story will do. */
  readonly asks?: readonly NarrativeLine[];
  /** Who must be heard apart: a line `van:` for each, with this word. */
  readonly apart?: readonly string[];
};

/** What a clause comes to: numbers, a story, something that is put off, or a rule that this version does not have. */
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
      /** A number that no record holds, or that this version of the library cannot count yet. */
      readonly unmeasured: {
        readonly kind: 'enquete' | 'inwonerreis' | 'bedrag' | 'aandeel';
        readonly why: string;
      };
      readonly measures?: never;
      readonly narrative?: never;
      readonly deferred?: never;
    };

const ways = ['measures', 'narrative', 'deferred', 'unmeasured'] as const;

/** The fields of an accounting, as JSON; `oneWay` asks for exactly one of them. */
export const accountingShape = {
  measures: z.array(z.string()).min(1).optional(),
  narrative: z
    .strictObject({
      mustTell: z.array(z.string()).min(1),
      asks: z.array(z.enum(narrativeLines)).min(1).optional(),
      apart: z.array(z.string().min(1)).min(2).optional(),
    })
    .optional(),
  deferred: z.strictObject({ to: z.string() }).optional(),
  unmeasured: z
    .strictObject({
      kind: z.enum(['enquete', 'inwonerreis', 'bedrag', 'aandeel']),
      why: z.string().min(1),
    })
    .optional(),
};

/**
 * A clause that is accounted for, as JSON: exactly one of `measures`, `narrative`, `deferred` and `unmeasured`. One
 * object and no union, so that an error names the field that is wrong.
 */
export const oneWay = <S extends z.ZodType<{ readonly [W in (typeof ways)[number]]?: unknown }>>(
  schema: S,
): S =>
  schema
    .refine((clause) => ways.filter((way) => clause[way] !== undefined).length === 1, {
      error: `moet precies één hebben van ${ways.join(', ')}`,
    })
    .meta({ oneOf: ways.map((way) => ({ required: [way] })) });
