import type { Json } from '../util/index.ts';
import { idOf, isNamedList, pointer, stepsOf } from './pointer.ts';

/** One place where two values differ. An absent `before` or `after` means that nothing stands there. */
export type Difference = {
  readonly path: string;
  readonly before?: Json;
  readonly after?: Json;
};

/** Fields that change as a whole: a clause is read whole, and so is the place where it stands. */
const whole = ['wording', 'source', 'sources', 'remarks', 'words', 'parties'];

/** Lists the differences between two values, down to the smallest; none when they are equal. */
export function differences(
  before: Json | undefined,
  after: Json | undefined,
  path = '',
): Difference[] {
  if (equal(before, after)) return [];
  const last = stepsOf(path).at(-1) ?? '';
  const inside = whole.includes(last) ? null : membersOf(before, after);
  if (inside === null) {
    return [
      { path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) },
    ];
  }
  return inside.flatMap(([step, a, b]) => differences(a, b, `${path}/${pointer(step)}`));
}

/** The same value with each difference made. Makes a copy. */
export function applied(value: Json, changes: readonly Difference[]): Json {
  let result: Json | undefined = value;
  for (const { path, after } of changes) result = replaced(result, stepsOf(path), after);
  if (result === undefined) throw new Error('A value was taken away as a whole.');
  return result;
}

/** What two values have by the same name, if they can be compared by name; `null` if they change as a whole. */
function membersOf(
  before: Json | undefined,
  after: Json | undefined,
): [string, Json | undefined, Json | undefined][] | null {
  if (Array.isArray(before) && Array.isArray(after)) return itemsOf(before, after);
  if (!isObject(before) || !isObject(after)) return null;
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].map((name) => [name, own(before, name), own(after, name)]);
}

/** Lists of as many items: by id where the ids are the same in the same order, and otherwise by index. */
function itemsOf(before: readonly Json[], after: readonly Json[]) {
  if (before.length !== after.length) return null;
  const named = isNamedList(before) && isNamedList(after);
  if (named && before.some((item, index) => idOf(item) !== idOf(after[index]))) return null;
  // A list in which only one side has ids has no names that both know.
  if (isNamedList(before) !== isNamedList(after)) return null;
  return before.map((item, index): [string, Json | undefined, Json | undefined] => [
    named ? (idOf(item) ?? '') : String(index),
    item,
    after[index],
  ]);
}

function replaced(
  value: Json | undefined,
  [step, ...rest]: readonly string[],
  after: Json | undefined,
): Json | undefined {
  if (step === undefined) return after;
  if (Array.isArray(value)) {
    const at = isNamedList(value) ? value.findIndex((item) => idOf(item) === step) : Number(step);
    return value.map((item, index) =>
      index === at ? (replaced(item, rest, after) ?? null) : item,
    );
  }
  const copy: { [name: string]: Json } = { ...(value as { readonly [name: string]: Json }) };
  const next = replaced(copy[step], rest, after);
  if (next === undefined) delete copy[step];
  else copy[step] = next;
  return copy;
}

/** Whether two values are the same JSON, whatever the order of their keys. */
export function equal(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => equal(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && equal(a[name], b[name]))
  );
}

const own = (object: { readonly [name: string]: Json }, name: string) =>
  Object.hasOwn(object, name) ? object[name] : undefined;
const isObject = (value: Json | undefined): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
