import type { Column } from '../dataset/index.ts';
import { allRecords, fieldAt, pathTo } from '../records/index.ts';
import { factOf } from './facts.ts';
import { both, filled, type Mask } from './mask.ts';
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
  { table, column }: Selection,
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
    const isEmpty = emptyCells(column(path), table.size);
    const beside = (field: string) => column(path.slice(0, path.lastIndexOf('.') + 1) + field);
    // What is referred to has a key, the first field of which finds it.
    const isThere =
      steps.length === 0 ? isEmpty : both(isEmpty, filled(beside(keys[0] as string), table.size));
    const found =
      meta.na === undefined ? isThere : both(isThere, filled(beside(meta.na), table.size));
    return found.includes(1) ? found : null;
  }
}

function emptyCells(column: Column, size: number): Mask {
  const mask = filled(column, size);
  for (let i = 0; i < size; i++) mask[i] = mask[i] === 1 ? 0 : 1;
  return mask;
}
