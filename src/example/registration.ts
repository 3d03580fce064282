import type { RecordOf } from '../records/index.ts';
import { activiteiten } from './activiteiten.ts';
import { bemoeizorg } from './bemoeizorg.ts';
import { type ExampleRecord, exampleRecords } from './columns.ts';
import { dossiers } from './dossiers.ts';
import { gezinnen } from './gezinnen.ts';
import { indicaties } from './indicaties.ts';
import { type Keys, keys } from './keys.ts';
import { klachten } from './klachten.ts';
import { meldingen } from './meldingen.ts';
import { ojg } from './ojg.ts';
import { ondersteuning } from './ondersteuning.ts';
import { onderzoeken } from './onderzoeken.ts';
import { people } from './people.ts';
import { plant } from './planted.ts';
import { productTables } from './producten.ts';
import { random } from './random.ts';
import { vrijwilligers } from './vrijwilligers.ts';

/** The rows of the example registration, by record type. */
export type ExampleRows = { readonly [N in ExampleRecord]: readonly RecordOf<N>[] };

export type ExampleOptions = {
  /** How many times as large: every published total times this number. 1 when left out. */
  readonly scale?: number;
};

/**
 * The example registration in parts, each of which holds the published totals once; keys differ from part to part, and
 * the reference tables are in the first. For load tests: only one part is in memory at a time.
 *
 * @throws RangeError when the scale is no whole number of 1 or more
 */
export function exampleParts({ scale = 1 }: ExampleOptions = {}): Generator<ExampleRows> {
  if (!Number.isInteger(scale) || scale < 1) {
    throw new RangeError(`scale must be a whole number of 1 or more, not ${scale}`);
  }
  return parts(scale);
}

function* parts(scale: number): Generator<ExampleRows> {
  const given = keys();
  for (let part = 0; part < scale; part++) yield partOf(part, given);
}

/**
 * The example: a registration of 2019 and 2020 for WIJ Groningen, as it could have been on 31 January 2021. Its totals
 * are the published ones (`published`); all else is invented. The same each time.
 *
 * @returns a list of rows for each record type, as `dataset()` takes them
 * @throws RangeError when the scale is no whole number of 1 or more
 */
export function exampleRows(options: ExampleOptions = {}): ExampleRows {
  const all = [...exampleParts(options)];
  const [first] = all;
  if (all.length === 1 && first !== undefined) return first;
  return Object.fromEntries(
    exampleRecords.map((record) => [record, all.flatMap((part) => part[record] as unknown[])]),
  ) as unknown as ExampleRows;
}

function partOf(part: number, given: Keys): ExampleRows {
  const lot = (theme: string) => random(`wij-groningen/${theme}/${part}`);
  const population = people(lot('personen'), given);
  const files = dossiers(lot('dossiers'), given);
  const incoming = meldingen(lot('meldingen'), given, population, files);
  const { rows: onderzoek, ...results } = onderzoeken(
    lot('onderzoeken'),
    given,
    files,
    incoming.zaken,
  );
  const support = ondersteuning(lot('ondersteuning'), given, files, results.plannen);
  const granted = indicaties(lot('indicaties'), given, population, results.toekenningen);
  const ojgs = ojg(lot('ojg'), given, population, incoming.rows, incoming.ojgPeople);
  const inzet = vrijwilligers(lot('vrijwilligers'), population);
  const rows = {
    melding: incoming.rows,
    meldingStap: bemoeizorg(lot('bemoeizorg'), incoming.rows),
    dossier: files.rows(),
    onderzoek,
    ...support,
    ...granted,
    ...(part === 0 ? productTables() : { product: [], tarief: [] }),
    ...gezinnen(lot('gezinnen'), population.families),
    ...ojgs,
    vrijwilligersinzet: inzet,
    ...klachten(lot('klachten'), given),
    omgevingsgerichteActiviteit: activiteiten(lot('activiteiten'), given),
    persoon: population.persons,
    huishouden: population.households,
  };
  plant('geboortedatumLeeg', [...rows.persoon], lot('fouten'), (row) => {
    row.geboortedatum = null;
  });
  return rows;
}
