import * as z from 'zod';
import { accountabilitySchema } from './accountability.ts';
import { bedrijfsvoeringSchema } from './bedrijfsvoering.ts';
import { besparingSchema, besparingTotalSchema } from './besparing.ts';
import { consultationSchema } from './consultation.ts';
import { costIndicatorSchema } from './cost-indicator.ts';
import { isoDate } from './date.ts';
import { elementSchema } from './element.ts';
import { externalDocumentSchema } from './external-document.ts';
import { footnoteSchema } from './footnote.ts';
import { indicatorSchema } from './indicator.ts';
import { measure } from './measure.ts';
import { norm } from './norm.ts';
import { ontwikkelopgaveEldersSchema, ontwikkelopgaveSchema } from './ontwikkelopgave.ts';
import { obligationSchema, opdrachtSchema } from './opdracht.ts';
import { projectSchema } from './project.ts';
import { randvoorwaardeSchema } from './randvoorwaarde.ts';
import { regieSchema } from './regie.ts';
import { registratieEisSchema } from './registratie-eis.ts';
import { resultSchema, spoorSchema } from './result.ts';

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
