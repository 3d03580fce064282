import {
  allRecords,
  describeFields,
  fieldAt,
  type OverName,
  pathTo,
  recordNames,
} from '../records/index.ts';
import type { Catalog } from './catalog.ts';
import { dialectOf } from './dialect.ts';
import { ask, type Engine, wholeNumber } from './engine.ts';
import { type Expression, joined, sql } from './expression.ts';
import { type Frame, frame } from './frame.ts';
import { statement } from './statement.ts';

/** What says which cells are unknown. */
export type Unknowns = {
  /** The fields of which a cell is empty and unknown somewhere, as `melding.wijkteam`. */
  readonly gaps: ReadonlySet<string>;
  /** The fields of which the measure says itself what an empty cell means. */
  readonly decided: ReadonlySet<string>;
};

/**
 * Whether a field may be empty and unknown. An empty cell is known where the schema says what it means (`leeg`), in a key
 * (it refers to nothing), and where the measure says so; what a view works out is not looked up beforehand.
 */
export function mayBeUnknown({ gaps, decided }: Unknowns, over: OverName, path: string): boolean {
  const { record, name } = fieldAt(over, path);
  const isView = !(recordNames as readonly string[]).includes(record);
  const field = `${record}.${name}`;
  return hasUnknown(over, path) && !decided.has(field) && (isView || gaps.has(field));
}

function hasUnknown(over: OverName, path: string): boolean {
  const { meta, record, name } = fieldAt(over, path);
  const keys: readonly string[] = allRecords[record].key;
  return meta.kind !== 'key' && meta.leeg === undefined && !keys.includes(name);
}

/**
 * Of each row whether such a field is empty and unknown: it is known as long as the date has not come with which it is
 * filled in (`na`), and where there is no such record.
 */
export function emptyAndUnknown(rows: Frame, path: string): Expression {
  const { meta, record } = fieldAt(rows.over, path);
  const beside = (field: string) => rows.path(path.slice(0, path.lastIndexOf('.') + 1) + field);
  const isReferred = pathTo(rows.over, path).steps.length > 0;
  const needed = [
    ...(isReferred ? [(allRecords[record].key as readonly string[])[0] ?? ''] : []),
    ...(meta.na === undefined ? [] : [meta.na]),
  ];
  return rows.column(
    joined('and', [
      sql`(${rows.path(path)} is null)`,
      ...needed.map((field) => sql`(${beside(field)} is not null)`),
    ]),
  );
}

/** All fields that may have a cell that is empty and unknown. */
export const everyGap = (catalog: Catalog): ReadonlySet<string> =>
  new Set(
    [...catalog.keys()].flatMap((record) =>
      describeFields(allRecords[record].fields)
        .filter(({ name }) => hasUnknown(record, name))
        .map(({ name }) => `${record}.${name}`),
    ),
  );

/** Looks up in one query which fields have a cell that is empty and unknown: of the others nothing need be asked. */
export async function readGaps(engine: Engine, catalog: Catalog): Promise<ReadonlySet<string>> {
  const on = statement(dialectOf(engine.dialect), catalog);
  const names: string[] = [];
  const counts = [...catalog.keys()].map((record) => {
    const rows = frame(on, record);
    const cells = describeFields(allRecords[record].fields)
      .filter(({ name }) => hasUnknown(record, name))
      .map(({ name }) => ({ name: `${record}.${name}`, unknown: emptyAndUnknown(rows, name) }));
    const layer = rows.part();
    const columns = cells.map(({ unknown, name }) => {
      names.push(name);
      return `count(case when ${unknown.sql} then 1 end) as u${names.length - 1}`;
    });
    return `(select ${['count(*) as rijen', ...columns].join(', ')} from ${layer}) ${on.fresh('a')}`;
  });
  if (names.length === 0) return new Set();
  const columns = names.map((_, place) => `u${place}`).join(', ');
  const text = on.write([], `select ${columns} from ${counts.join(' cross join ')}`);
  const query = { sql: text, params: on.params };
  const [row] = await ask(engine, query, 'de vraag welke cellen leeg zijn');
  return new Set(names.filter((_, place) => wholeNumber(row?.[`u${place}`] ?? 0) > 0));
}
