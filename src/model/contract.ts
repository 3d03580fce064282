import * as z from 'zod';
import type { Calendar } from './calendar.ts';
import { type IsoDate, isoDate } from './date.ts';
import { type Element, elementSchema } from './element.ts';
import { type Footnote, footnoteSchema } from './footnote.ts';
import { type Indicator, indicatorSchema } from './indicator.ts';
import { type Measure, measure } from './measure.ts';
import { type Norm, norm } from './norm.ts';
import {
  type Ontwikkelopgave,
  type OntwikkelopgaveElders,
  ontwikkelopgaveEldersSchema,
  ontwikkelopgaveSchema,
} from './ontwikkelopgave.ts';
import { type Obligation, type Opdracht, obligationSchema, opdrachtSchema } from './opdracht.ts';
import {
  type Group,
  groupSchema,
  type Randvoorwaarde,
  randvoorwaardeSchema,
} from './randvoorwaarde.ts';
import { type RegistratieEis, registratieEisSchema } from './registratie-eis.ts';
import { type Result, resultSchema, type Spoor, spoorSchema } from './result.ts';
import type { TermId, TermRule } from './term.ts';

/** A document that the agreement rests on or refers to. */
export type ExternalDocument = {
  readonly title: string;
  /** Whether its text is at hand; what is not, is unknown, never absent. */
  readonly atHand: boolean;
  readonly referredBy: readonly string[];
};

/** One year's agreement, whole: the document as data, with the measures, norms and terms that its clauses rest on. */
export type Contract = {
  readonly year: number;
  readonly title: string;
  /** As the document counts itself: `vijfde`. */
  readonly edition: string;
  readonly parties: readonly {
    readonly name: string;
    readonly role: 'opdrachtgever' | 'opdrachtnemer';
  }[];
  /** The days for which it holds, and whether the document says so itself. */
  readonly period: { readonly from: IsoDate; readonly to: IsoDate; readonly stated: boolean };
  /** The documents it was taken from. */
  readonly sources: readonly {
    readonly document: string;
    readonly title: string;
    readonly lines: number;
  }[];
  /** What is at hand and what is not. What is not at hand is unknown. */
  readonly coverage: { readonly complete: boolean; readonly notes: readonly string[] };
  readonly effects: readonly Element[];
  readonly kern: readonly Element[];
  readonly parts: readonly Element[];
  readonly passages: readonly Element[];
  readonly sporen: readonly Spoor[];
  readonly results: readonly Result[];
  readonly indicators: readonly Indicator[];
  readonly opdrachten: readonly Opdracht[];
  readonly obligations: readonly Obligation[];
  readonly randvoorwaardeGroups: readonly Group[];
  readonly randvoorwaarden: readonly Randvoorwaarde[];
  readonly registratieGroups: readonly Group[];
  readonly registratieEisen: readonly RegistratieEis[];
  readonly ontwikkelopgaven: readonly Ontwikkelopgave[];
  readonly meetlat: readonly Element[];
  readonly ontwikkelopgavenElders: readonly OntwikkelopgaveElders[];
  readonly footnotes: readonly Footnote[];
  readonly externalDocuments: readonly ExternalDocument[];
  readonly measures: { readonly [id: string]: Measure };
  readonly norms: readonly Norm[];
  readonly terms: { readonly [id in TermId]?: TermRule };
  readonly calendar: Calendar;
};

const holiday = z.union([
  z.strictObject({
    title: z.string(),
    month: z.int(),
    day: z.int(),
    unlessSunday: z.literal('day-before').optional(),
    source: z.string(),
  }),
  z.strictObject({ title: z.string(), easter: z.int(), source: z.string() }),
]);

/** The shape of a contract as JSON. */
export const contractSchema = z.strictObject({
  year: z.int(),
  title: z.string(),
  edition: z.string(),
  parties: z.array(
    z.strictObject({ name: z.string(), role: z.enum(['opdrachtgever', 'opdrachtnemer']) }),
  ),
  period: z.strictObject({ from: isoDate, to: isoDate, stated: z.boolean() }),
  sources: z.array(
    z.strictObject({ document: z.string(), title: z.string(), lines: z.int().positive() }),
  ),
  coverage: z.strictObject({ complete: z.boolean(), notes: z.array(z.string()) }),
  effects: z.array(elementSchema),
  kern: z.array(elementSchema),
  parts: z.array(elementSchema),
  passages: z.array(elementSchema),
  sporen: z.array(spoorSchema),
  results: z.array(resultSchema),
  indicators: z.array(indicatorSchema),
  opdrachten: z.array(opdrachtSchema),
  obligations: z.array(obligationSchema),
  randvoorwaardeGroups: z.array(groupSchema),
  randvoorwaarden: z.array(randvoorwaardeSchema),
  registratieGroups: z.array(groupSchema),
  registratieEisen: z.array(registratieEisSchema),
  ontwikkelopgaven: z.array(ontwikkelopgaveSchema),
  meetlat: z.array(elementSchema),
  ontwikkelopgavenElders: z.array(ontwikkelopgaveEldersSchema),
  footnotes: z.array(footnoteSchema),
  externalDocuments: z.array(
    z.strictObject({ title: z.string(), atHand: z.boolean(), referredBy: z.array(z.string()) }),
  ),
  measures: z.record(z.string(), measure),
  norms: z.array(norm),
  terms: z.record(
    z.string(),
    z.looseObject({ title: z.string(), atw: z.boolean(), source: z.string() }),
  ),
  calendar: z.strictObject({
    source: z.string(),
    holidays: z.array(holiday),
    equated: z.array(
      z.strictObject({ date: isoDate, source: z.string(), provisional: z.boolean() }),
    ),
    decreed: z.array(z.int()),
  }),
});
