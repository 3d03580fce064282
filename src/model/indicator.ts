import * as z from 'zod';
import { type Element, elementShape } from './element.ts';

/** What a narrative must tell. */
export type Narrative = { readonly mustTell: readonly string[] };

/** What an indicator comes to: numbers, a story, something that is put off, or a rule that this version does not have. */
export type Accounting =
  | {
      /** The ids of its measures; the first is the headline, the others are its lines. */
      readonly measures: readonly [string, ...string[]];
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
      readonly deferred: { readonly to: string };
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

/** A clause of the agreement that is counted or told. */
export type Indicator = Element &
  Accounting & {
    /** The code of its result. */
    readonly result: string;
    /** The column of the table. */
    readonly column: 'proces' | 'ervaring';
    /** Who registers it; `null` where the cell does not say. */
    readonly registrar: 'wij' | 'gemeente' | null;
    readonly instrument?: 'CEO' | 'Omnibus' | 'Wijkenenquête Basismonitor' | 'GWS' | 'Cognos';
    readonly frequency: 'kwartaal' | 'jaar';
    /** The code of an indicator that asks the same number. */
    readonly sameAs?: string;
    /** Marked by the agreement as context: WIJ Groningen does not answer for it. */
    readonly indicative?: true;
  };

const accounted = {
  ...elementShape,
  result: z.string(),
  column: z.enum(['proces', 'ervaring']),
  registrar: z.enum(['wij', 'gemeente']).nullable(),
  instrument: z.enum(['CEO', 'Omnibus', 'Wijkenenquête Basismonitor', 'GWS', 'Cognos']).optional(),
  frequency: z.enum(['kwartaal', 'jaar']),
  sameAs: z.string().optional(),
  indicative: z.literal(true).optional(),
};
export const indicatorSchema = z.union([
  z.strictObject({ ...accounted, measures: z.array(z.string()).min(1) }),
  z.strictObject({
    ...accounted,
    narrative: z.strictObject({ mustTell: z.array(z.string()).min(1) }),
  }),
  z.strictObject({ ...accounted, deferred: z.strictObject({ to: z.string() }) }),
  z.strictObject({
    ...accounted,
    unmeasured: z.strictObject({
      kind: z.enum(['enquete', 'inwonerreis', 'bedrag', 'aandeel']),
      why: z.string(),
    }),
  }),
]);
