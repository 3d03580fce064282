import type { ValuesOf } from '../model/index.ts';
import { begrotingspost } from './begrotingspost.ts';
import { bezwaar } from './bezwaar.ts';
import { casusregie } from './casusregie.ts';
import { complexiteitStatus } from './complexiteit-status.ts';
import { declaratie } from './declaratie.ts';
import { doelActie } from './doel-actie.ts';
import { dossier } from './dossier.ts';
import { enqueteAntwoord } from './enquete-antwoord.ts';
import { enqueteMeting } from './enquete-meting.ts';
import { evaluatie } from './evaluatie.ts';
import { feestdag } from './feestdag.ts';
import { huisarts } from './huisarts.ts';
import { huisartsenpraktijk } from './huisartsenpraktijk.ts';
import { huishouden } from './huishouden.ts';
import { indicatie } from './indicatie.ts';
import { interventie } from './interventie.ts';
import { interventieperiode } from './interventieperiode.ts';
import { interventieperiodeHuishouden } from './interventieperiode-huishouden.ts';
import { klacht } from './klacht.ts';
import { melding } from './melding.ts';
import { meldingStap } from './melding-stap.ts';
import { ojgInzet } from './ojg-inzet.ts';
import { ojgPeriode } from './ojg-periode.ts';
import { ojgTraject } from './ojg-traject.ts';
import { omgevingsgerichteActiviteit } from './omgevingsgerichte-activiteit.ts';
import { ondersteuning } from './ondersteuning.ts';
import { ondersteuningOpPlan } from './ondersteuning-op-plan.ts';
import { ondersteuningsplan } from './ondersteuningsplan.ts';
import { onderzoek } from './onderzoek.ts';
import type { ConditionOf, FieldsOf, MeasureOf, RatioOf } from './paths.ts';
import { persoon } from './persoon.ts';
import { product } from './product.ts';
import { tarief } from './tarief.ts';
import { traject } from './traject.ts';
import { verbetermaatregel } from './verbetermaatregel.ts';
import { verwijzing } from './verwijzing.ts';
import { vrijwilligersinzet } from './vrijwilligersinzet.ts';

/** The record types, in the order of the registration. */
export const records = {
  persoon,
  huishouden,
  complexiteitStatus,
  melding,
  meldingStap,
  dossier,
  onderzoek,
  ondersteuningsplan,
  doelActie,
  ondersteuning,
  indicatie,
  product,
  tarief,
  feestdag,
  casusregie,
  evaluatie,
  interventie,
  ojgTraject,
  huisartsenpraktijk,
  huisarts,
  ojgInzet,
  vrijwilligersinzet,
  klacht,
  verbetermaatregel,
  declaratie,
  begrotingspost,
  bezwaar,
  verwijzing,
  enqueteMeting,
  enqueteAntwoord,
  omgevingsgerichteActiviteit,
} as const;

/** The derived record types: their rows come from others. */
export const views = {
  traject,
  interventieperiode,
  interventieperiodeHuishouden,
  ondersteuningOpPlan,
  ojgPeriode,
} as const;

/** All that can be counted. */
export const allRecords = { ...records, ...views } as const;

/** The name of a record type, in code: `ojgTraject`. */
export type RecordName = keyof typeof records;
export type ViewName = keyof typeof views;
export type OverName = RecordName | ViewName;

export const recordNames = Object.keys(records) as RecordName[];
export const viewNames = Object.keys(views) as ViewName[];

/** A record as an object: fields in camelCase, dates as `YYYY-MM-DD`, what is unknown left out or `null`. */
export type RecordOf<N extends RecordName> = ValuesOf<(typeof records)[N]['fields']>;

/** A measure over one record type or view, checked word by word against its schema. */
export type MeasureFor<N extends OverName> = MeasureOf<typeof allRecords, N>;
/** A ratio over two record types. */
export type RatioFor = RatioOf<typeof allRecords>;
/** A condition on the records of one type. */
export type ConditionFor<N extends OverName> = ConditionOf<typeof allRecords, N>;
/** What can be asked of a record: each path with what it holds. */
export type FieldsFor<N extends OverName> = FieldsOf<typeof allRecords, N>;

/** The name of a record type in files, without its ending: `ojgTraject` is in `ojg-traject.csv`. */
export const fileName = (record: RecordName): string =>
  record.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The record type that a file holds, by its name without ending; `undefined` for another name. */
export const recordOfFile = (name: string): RecordName | undefined =>
  recordNames.find((record) => fileName(record) === name);

/** The name of a field in files and tables: `datumPlanVerzonden` is `datum_plan_verzonden`. */
export const columnName = (field: string): string =>
  field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
