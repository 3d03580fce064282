import { type Moment, type Tally, type Terms, tally, workspace } from '../calculate/index.ts';
import type { Measure } from '../model/index.ts';
import { needs } from '../needs/index.ts';
import type { RecordName } from '../records/index.ts';
import type { Catalog } from './catalog.ts';
import type { Engine } from './engine.ts';
import { fetchRows } from './fetch-rows.ts';

/**
 * Counts what a statement does not count exactly: what spells are worth by a volume of more than six decimals, or of more
 * than nine thousand million. The fields that the measures read are fetched, equal records once with their number, and the
 * engine in memory works out what each spell is worth.
 */
export async function fetched(
  engine: Engine,
  catalog: Catalog,
  measures: readonly Measure[],
  terms: Terms,
  peildatum: number,
): Promise<(measure: Measure, moment: Moment) => Tally> {
  const rows = await fetchRows(engine, catalog, fieldsOf(catalog, measures));
  const space = workspace(rows, terms, peildatum);
  return (measure, moment) => tally(space, measure, moment);
}

/** The fields that some measures read, of the record types that the database has. */
function fieldsOf(
  catalog: Catalog,
  measures: readonly Measure[],
): ReadonlyMap<RecordName, ReadonlySet<string>> {
  const fields = new Map<RecordName, Set<string>>();
  for (const measure of measures) {
    const { fields: read, records } = needs(measure);
    for (const record of records) if (!fields.has(record)) fields.set(record, new Set());
    for (const name of read) {
      const [record, field] = name.split('.', 2) as [RecordName, string];
      if (!catalog.has(record)) continue;
      fields.set(record, (fields.get(record) ?? new Set()).add(field));
    }
  }
  return fields;
}
