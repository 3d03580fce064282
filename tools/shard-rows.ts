import type { RecordRows } from '../src/dataset/index.ts';
import { type RecordName, recordNames, records } from '../src/records/index.ts';

/** Where the rows of a record type stand in a cluster. */
export type Placement =
  /** On every shard: small lists that rows of every person refer to. */
  | 'everywhere'
  /** By the person of the row, else that of the record it refers to. */
  | 'by-person'
  /** With the record it refers to, whoever its own person is; else by its person. */
  | { readonly with: string }
  /** By another field, since no person is known. */
  | { readonly by: string };

/** The placement of each record type; a new type does not compile until it has one. */
export const placements: { readonly [N in RecordName]: Placement } = {
  begrotingspost: 'everywhere',
  bezwaar: 'by-person',
  casusregie: 'by-person',
  complexiteitStatus: { by: 'huishoudenId' },
  declaratie: 'by-person',
  doelActie: 'by-person',
  dossier: { by: 'dossierId' },
  enqueteAntwoord: { by: 'metingId' },
  enqueteMeting: 'everywhere',
  evaluatie: 'by-person',
  feestdag: 'everywhere',
  huisarts: 'everywhere',
  huisartsenpraktijk: 'everywhere',
  huishouden: { by: 'huishoudenId' },
  indicatie: 'by-person',
  interventie: { by: 'huishoudenId' },
  klacht: { by: 'ontvangstdatum' },
  melding: 'by-person',
  meldingStap: 'by-person',
  ojgInzet: { by: 'praktijkId' },
  ojgTraject: 'by-person',
  omgevingsgerichteActiviteit: { by: 'begindatum' },
  ondersteuning: 'by-person',
  ondersteuningsplan: 'by-person',
  onderzoek: { with: 'meldingId' },
  persoon: 'by-person',
  product: 'everywhere',
  tarief: 'everywhere',
  verbetermaatregel: { by: 'verbetermaatregelId' },
  verwijzing: 'by-person',
  vrijwilligersinzet: 'by-person',
};

const textOf = (value: unknown): string => (value == null ? '' : JSON.stringify(value));

type Row = { readonly [field: string]: unknown };

/** Divides rows over shards, as the distributed tables of docs/schaal.md do. */
export function shardRows(rows: RecordRows, shards: number): readonly RecordRows[] {
  const result: { [N in RecordName]?: Row[] }[] = Array.from({ length: shards }, () => ({}));
  const placed = new Map<RecordName, Map<string, number>>();

  const shardOf = (record: RecordName, row: Row): number => {
    const placement = placements[record];
    if (typeof placement === 'object' && 'by' in placement)
      return hash(textOf(row[placement.by])) % shards;
    const first = typeof placement === 'object' ? placement.with : 'persoonId';
    if (first === 'persoonId' && filled(row[first])) return hash(textOf(row[first])) % shards;
    const references = Object.entries(
      records[record].references as { readonly [field: string]: RecordName },
    );
    for (const [field, to] of references) {
      if (placements[to] === 'everywhere' || !filled(row[field])) continue;
      if (to === 'persoon') return hash(String(row[field])) % shards;
      return placesOf(to).get(String(row[field])) ?? hash(String(row[field])) % shards;
    }
    if (filled(row['persoonId'])) return hash(String(row['persoonId'])) % shards;
    const [key] = records[record].key as readonly string[];
    return hash(key === undefined ? '' : textOf(row[key])) % shards;
  };
  const placesOf = (record: RecordName): Map<string, number> => {
    let places = placed.get(record);
    if (places === undefined) {
      places = new Map();
      placed.set(record, places);
      const [key = ''] = records[record].key as readonly string[];
      for (const row of (rows[record] ?? []) as Iterable<Row>)
        places.set(String(row[key]), shardOf(record, row));
    }
    return places;
  };

  for (const record of recordNames) {
    const list = rows[record] as Iterable<Row> | undefined;
    if (list === undefined) continue;
    for (const shard of result) shard[record] = [];
    for (const row of list) {
      if (placements[record] === 'everywhere') for (const shard of result) shard[record]?.push(row);
      else result[shardOf(record, row)]?.[record]?.push(row);
    }
  }
  return result as readonly RecordRows[];
}

const filled = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** FNV-1a, so that the division is the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
