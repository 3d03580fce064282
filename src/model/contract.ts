import type { AccountabilityCalendar } from './accountability.ts';
import type { Bedrijfsvoering } from './bedrijfsvoering.ts';
import type { Besparing, BesparingTotal } from './besparing.ts';
import type { Calendar } from './calendar.ts';
import type { Consultation } from './consultation.ts';
import type { CostIndicator } from './cost-indicator.ts';
import type { IsoDate } from './date.ts';
import type { Element } from './element.ts';
import type { ExternalDocument } from './external-document.ts';
import type { Footnote } from './footnote.ts';
import type { Indicator } from './indicator.ts';
import type { Measure } from './measure.ts';
import type { Norm } from './norm.ts';
import type { Ontwikkelopgave, OntwikkelopgaveElders } from './ontwikkelopgave.ts';
import type { Obligation, Opdracht } from './opdracht.ts';
import type { Project } from './project.ts';
import type { Randvoorwaarde } from './randvoorwaarde.ts';
import type { Regie } from './regie.ts';
import type { RegistratieEis } from './registratie-eis.ts';
import type { Result, Spoor } from './result.ts';
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
