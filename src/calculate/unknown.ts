import { isFull, type Reference, type Table } from '../dataset/index.ts';
import { allRecords, fieldAt, pathTo } from '../records/index.ts';
import { factOf } from './facts.ts';
import { both, filled, type Mask, opposite } from './mask.ts';
import { allRows } from './rows.ts';
import type { Selection, Workspace } from './selection.ts';

/**
 * Of each row whether a field is empty and unknown; `null` where it is so of none. An empty cell is known where the
 * schema says what it means (`leeg`), as long as the date has not come with which it is filled in (`na`), in a key (it
 * refers to nothing), where there is no such record, and where the measure itself says what it means.
 *
 * @param decided the fields of which the measure says it, as `melding.kanaal`
 */
export function unknownCells(
  space: Workspace,
  { table, column, all }: Selection,
  path: string,
  decided: ReadonlySet<string>,
): Mask | null {
  const { meta, record, name } = fieldAt(table.name, path);
  if (decided.has(`${record}.${name}`)) return null;
  return factOf(space.data, `${table.name}|unknown|${path}`, ask);

  function ask(): Mask | null {
    const keys: readonly string[] = allRecords[record].key;
    const { steps } = pathTo(table.name, path);
    if (meta.kind === 'key' || meta.leeg !== undefined || keys.includes(name)) return null;
    const cells = column(path);
    if (steps.length === 0 && isFull(cells)) return null;
    const isEmpty = opposite(filled(cells, all()));
    const beside = (field: string) => column(path.slice(0, path.lastIndexOf('.') + 1) + field);
    const isThere = steps.length === 0 ? isEmpty : both(isEmpty, reaches(space, table, steps));
    const found = meta.na === undefined ? isThere : both(isThere, filled(beside(meta.na), all()));
    return found.includes(1) ? found : null;
  }
}

/** Whether the references of a path lead to a record. */
function reaches({ data }: Workspace, table: Table, steps: readonly string[]): Mask {
  return factOf(data, `${table.name}|reaches|${steps.join('.')}`, () => {
    const result = new Uint8Array(table.size).fill(1);
    const at = allRows(table.size).slice();
    let current: Table | null = table;
    for (const step of steps) {
      const reference: Reference | undefined = current?.references.get(step);
      for (let i = 0; i < at.length; i++) {
        const next = result[i] === 1 ? (reference?.rows[at[i] as number] ?? -1) : -1;
        at[i] = next;
        if (next < 0) result[i] = 0;
      }
      current = reference === undefined ? null : data.table(reference.to);
    }
    return result;
  });
}
