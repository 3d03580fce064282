import type { Dataset, Table, Tables } from '../dataset/index.ts';
import { type Condition, type Contract, reader, workingDays } from '../model/index.ts';
import { fieldAt, type OverName, pathTo } from '../records/index.ts';
import { type Ask, asking } from './asking.ts';
import type { KnownPath, Moment, Setting } from './case.ts';

/** Starts asking questions of a dataset: what is looked up is looked up once. */
export function settingOf(
  data: Tables & Pick<Dataset, 'unread'>,
  { terms, calendar }: Pick<Contract, 'terms' | 'calendar'>,
  moment: Moment,
): Setting {
  const paths = new Map<OverName, Map<string, KnownPath>>();
  const asks = new Map<Condition, Ask>();
  const indexes = new WeakMap<Table, Map<string, Map<string, number[]>>>();
  const read = reader(asking);
  return {
    data,
    unread: data.unread,
    terms,
    days: workingDays(calendar),
    moment,
    path(over, path) {
      const known = kept(paths, over, () => new Map<string, KnownPath>());
      return kept(known, path, () => {
        const { steps, record, field } = pathTo(over, path);
        const { meta, values } = fieldAt(over, path);
        return { steps, record, field, meta, values };
      });
    },
    rowsByKey(table, on) {
      let index = indexes.get(table);
      if (index === undefined) {
        index = new Map();
        indexes.set(table, index);
      }
      return kept(index, on, () => rowsByKey(table, on));
    },
    answer: (condition, one) => kept(asks, condition, () => read(condition))(one),
  };
}

function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

function rowsByKey(table: Table, on: string): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  const column = table.columns.get(on);
  if (column?.kind !== 'key') return rows;
  for (let row = 0; row < table.size; row++) {
    const key = column.space.keyOf(column.ids[row] ?? -1);
    if (key === undefined) continue;
    const list = rows.get(key);
    if (list === undefined) rows.set(key, [row]);
    else list.push(row);
  }
  return rows;
}
