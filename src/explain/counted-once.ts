import { allRecords, fieldAt, type OverName } from '../records/index.ts';

/** What each counts once, in words: `persoon`, `personen`. */
export type Noun = { readonly one: string; readonly more: string };

/** What a field tells apart: the records that it refers to, those of its own type, or else its values. */
export function countedOnce(over: OverName, unique: string): Noun {
  const { record, name, meta } = fieldAt(over, unique);
  const { title, references } = allRecords[record];
  const to = (references as { readonly [field: string]: OverName })[name];
  const { title: one } = meta;
  if (to !== undefined) return { one, more: allRecords[to].title };
  return { one, more: meta.kind === 'key' ? title : `waarden van ${one}` };
}
