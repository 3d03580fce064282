import * as z from 'zod';
import { type AccountabilityCalendar, accountabilitySchema } from './accountability.ts';
import { type Bedrijfsvoering, bedrijfsvoeringSchema } from './bedrijfsvoering.ts';
import {
  type Besparing,
  type BesparingTotal,
  besparingSchema,
  besparingTotalSchema,
} from './besparing.ts';
import type { Calendar } from './calendar.ts';
import { type Consultation, consultationSchema } from './consultation.ts';
import { type CostIndicator, costIndicatorSchema } from './cost-indicator.ts';
import { type IsoDate, isoDate } from './date.ts';
import { type Element, elementSchema } from './element.ts';
import { type ExternalDocument, externalDocumentSchema } from './external-document.ts';
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
import { type Project, projectSchema } from './project.ts';
import { type Randvoorwaarde, randvoorwaardeSchema } from './randvoorwaarde.ts';
import { type Regie, regieSchema } from './regie.ts';
import { type RegistratieEis, registratieEisSchema } from './registratie-eis.ts';
import { type Result, resultSchema, type Spoor, spoorSchema } from './result.ts';
import type { TermId, TermRule } from './term.ts';

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
  /** The effects in society (maatschappelijke effecten). */
  readonly effects: readonly Element[];
  /** The hoofdresultaten that DE KERN lists. */
  readonly kern: readonly Element[];
  /** The parts of which the document says that it consists. */
  readonly parts: readonly Element[];
  /** The prose round the lists and tables. */
  readonly passages: readonly Element[];
  readonly sporen: readonly Spoor[];
  readonly results: readonly Result[];
  readonly indicators: readonly Indicator[];
  readonly opdrachten: readonly Opdracht[];
  readonly obligations: readonly Obligation[];
  /** The groups of randvoorwaarden, their headings as wording. */
  readonly randvoorwaardeGroups: readonly Element[];
  readonly randvoorwaarden: readonly Randvoorwaarde[];
  /** The groups of registration requirements, their headings as wording. */
  readonly registratieGroups: readonly Element[];
  readonly registratieEisen: readonly RegistratieEis[];
  readonly ontwikkelopgaven: readonly Ontwikkelopgave[];
  /** The yardsticks (meetlat) for an ontwikkelopgave. */
  readonly meetlat: readonly Element[];
  readonly ontwikkelopgavenElders: readonly OntwikkelopgaveElders[];
  readonly footnotes: readonly Footnote[];
  /** The levels at which WIJ Groningen has the regie. */
  readonly regie?: readonly Regie[];
  readonly costIndicators?: readonly CostIndicator[];
  readonly bedrijfsvoering?: readonly Bedrijfsvoering[];
  readonly projects?: readonly Project[];
  /** The rows of the table of savings, and the totals under it. */
  readonly besparingen?: readonly Besparing[];
  readonly besparingTotals?: readonly BesparingTotal[];
  /** How the parties account for the agreement, and when. */
  readonly accountability?: AccountabilityCalendar;
  /** The forms in which the parties meet. */
  readonly consultation: readonly Consultation[];
  /** What the agreement refers to. */
  readonly externalDocuments: readonly ExternalDocument[];
  /** The measures that its indicators name, by id. */
  readonly measures: { readonly [id: string]: Measure };
  /** What is no indicator and yet has a number, by code, with the ids of its measures; the first is the headline. */
  readonly obligationMeasures?: readonly ObligationMeasure[];
  readonly norms: readonly Norm[];
  readonly terms: { readonly [id in TermId]?: TermRule };
  readonly calendar: Calendar;
};

/** The measures of an opdracht, obligation or registration requirement. */
export type ObligationMeasure = {
  readonly code: string;
  readonly measures: readonly [string, ...string[]];
};

/** The lists of elements that a contract has. */
type ListName = {
  [K in keyof Contract]-?: Contract[K] extends readonly Element[] ? K : never;
}[keyof Contract];
type Listed<C extends Contract> = C[ListName][number];
/** What stands inside an element: its parts, forms and counter-obligation. */
type Inside<E> =
  | (E extends { readonly parts: readonly (infer Part)[] } ? Part : never)
  | (E extends { readonly forms: readonly (infer Form)[] } ? Form : never)
  | (E extends { readonly counterObligation: infer Counter } ? Counter : never);
type Within<C extends Contract> = Extract<Listed<C> | Inside<Listed<C>>, Element>;

/** The code of every element of a contract, those inside others included: `'AE-3-G'`. */
export type ElementCodeOf<C extends Contract> = Within<C>['code'];
/** The id of every element of a contract. */
export type ElementIdOf<C extends Contract> = Within<C>['id'];

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
  randvoorwaardeGroups: z.array(elementSchema),
  randvoorwaarden: z.array(randvoorwaardeSchema),
  registratieGroups: z.array(elementSchema),
  registratieEisen: z.array(registratieEisSchema),
  ontwikkelopgaven: z.array(ontwikkelopgaveSchema),
  meetlat: z.array(elementSchema),
  ontwikkelopgavenElders: z.array(ontwikkelopgaveEldersSchema),
  footnotes: z.array(footnoteSchema),
  regie: z.array(regieSchema).optional(),
  costIndicators: z.array(costIndicatorSchema).optional(),
  bedrijfsvoering: z.array(bedrijfsvoeringSchema).optional(),
  projects: z.array(projectSchema).optional(),
  besparingen: z.array(besparingSchema).optional(),
  besparingTotals: z.array(besparingTotalSchema).optional(),
  accountability: accountabilitySchema.optional(),
  consultation: z.array(consultationSchema),
  externalDocuments: z.array(externalDocumentSchema),
  measures: z.record(z.string(), measure),
  obligationMeasures: z
    .array(z.strictObject({ code: z.string(), measures: z.array(z.string()).min(1) }))
    .optional(),
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
