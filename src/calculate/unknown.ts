import type { Column } from '../dataset/index.ts';
import { allRecords, fieldAt } from '../records/index.ts';
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
  const key = `${table.name}|unknown|${path}`;
  const kept = space.kept.get(key) as Mask | null | undefined;
  if (kept !== undefined) return kept;
  const found = ask();
  space.kept.set(key, found);
  return found;

  function ask(): Mask | null {
    const keys: readonly string[] = allRecords[record].key;
    if (meta.kind === 'key' || meta.leeg !== undefined || keys.includes(name)) return null;
    const isEmpty = emptyCells(column(path), table.size);
    const beside = (field: string) => column(path.slice(0, path.lastIndexOf('.') + 1) + field);
    const must = [
      ...(path.includes('.') && keys[0] !== undefined ? [keys[0]] : []),
      ...(meta.na === undefined ? [] : [meta.na]),
    ];
    const found = must.reduce(
      (mask, field) => both(mask, filled(beside(field), table.size)),
      isEmpty,
    );
    return found.includes(1) ? found : null;
  }
}

function emptyCells(column: Column, size: number): Mask {
  const mask = filled(column, size);
  for (let i = 0; i < size; i++) mask[i] = mask[i] === 1 ? 0 : 1;
  return mask;
}
