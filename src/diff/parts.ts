import { type Json, SvaError } from '../util/index.ts';
import type { Place } from './change.ts';
import { idOf, pointer, stepsOf } from './pointer.ts';

type JsonObject = { readonly [key: string]: Json };

/** What has a name of its own in a document, without the parts inside it. */
export type Part = {
  /** Its code; of what has an id only, its list and its id: `norms/norm-volgen-k1`. */
  readonly key: string;
  /** The list of the document that it is in, be it inside another part. */
  readonly list: string;
  readonly place: Place;
  readonly fields: JsonObject;
};

/** A document taken apart: the parts by key, in reading order, and what is left of it. */
export type Parts = { readonly rest: JsonObject; readonly parts: ReadonlyMap<string, Part> };

/** Lists of which every item is a part, though it may have an id and no code. */
const namedById = ['measures', 'terms'];

/**
 * Takes a document apart. What has a code and an id is a part wherever it stands; what has an id only is one as an item
 * of a list of the document. A list of parts stays behind empty, so that having none is not the same as having no list.
 *
 * @throws SvaError `invalid-contract` when two parts have the same key
 */
export function takeApart(document: object): Parts {
  const parts = new Map<string, Part>();
  const add = (part: Omit<Part, 'fields'>, value: JsonObject) => {
    if (parts.has(part.key)) {
      throw new SvaError('invalid-contract', `‘${part.key}’ komt twee keer voor.`, {
        value: part.key,
        place: part.place.in,
      });
    }
    // Its place in the order comes before that of the parts inside it.
    parts.set(part.key, { ...part, fields: {} });
    parts.set(part.key, { ...part, fields: without(value, part.key, part.list) });
  };
  /** The object without the parts inside it; those are set apart. */
  const without = (object: JsonObject, owner: string, list: string | null, path = ''): JsonObject =>
    Object.fromEntries(
      Object.entries(object).flatMap(([name, value]): [string, Json][] => {
        if (typeof value !== 'object' || value === null) return [[name, value]];
        const here = `${path}/${pointer(name)}`;
        const own = list ?? name;
        const isPart = (item: Json): item is JsonObject =>
          isElement(item) || (owner === '' && path === '' && isNamed(item));
        if (Array.isArray(value) && value.length > 0 && value.every(isPart)) {
          value.forEach((item, at) => {
            add({ key: keyOf(item, own), list: own, place: placeOf(owner, here, at) }, item);
          });
          return [[name, []]];
        }
        if (!isObject(value)) return [[name, value]];
        if (isElement(value)) {
          add({ key: keyOf(value, own), list: own, place: placeOf(owner, path, name) }, value);
          return [];
        }
        if (owner === '' && path === '' && namedById.includes(name)) {
          for (const [id, item] of Object.entries(value)) {
            const place = placeOf('', here, id);
            add({ key: `${name}/${id}`, list: name, place }, item as JsonObject);
          }
          return [[name, {}]];
        }
        return [[name, without(value, owner, own, here)]];
      }),
    );
  return { rest: without(plain(document), '', null), parts };
}

/** Puts a document together again from its parts. The order of keys in an object is not kept: it means nothing. */
export function putTogether({ rest, parts }: Parts): Json {
  const whole = structuredClone<MutableObject>(rest);
  const built = new Map<string, MutableObject>([['', whole]]);
  for (const [key, { fields }] of parts) built.set(key, structuredClone<MutableObject>(fields));
  const byIndex = (a: Part, b: Part) => Number(a.place.at) - Number(b.place.at);
  for (const { key, place } of [...parts.values()].sort(byIndex)) {
    const container = reach(built.get(place.of ?? ''), place.in);
    const value = built.get(key);
    if (container === undefined || value === undefined) {
      throw new SvaError('invalid-contract', `‘${key}’ heeft geen plaats: ${place.in}.`, {
        place: place.in,
      });
    }
    if (Array.isArray(container)) container.push(value);
    else container[String(place.at)] = value;
  }
  return whole;
}

/** The same as plain JSON: what is `undefined` is left out, as `JSON.stringify` does. */
export function plain(document: object): JsonObject {
  return JSON.parse(JSON.stringify(document)) as JsonObject;
}

type MutableObject = { [key: string]: MutableJson };
type MutableJson = Json | MutableJson[] | MutableObject;

function reach(start: MutableObject | undefined, path: string) {
  let current: MutableJson | undefined = start;
  for (const name of stepsOf(path)) current = (current as MutableObject | undefined)?.[name];
  return current as MutableJson[] | MutableObject | undefined;
}

const placeOf = (owner: string, within: string, at: number | string): Place => ({
  ...(owner !== '' && { of: owner }),
  in: within,
  at,
});
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNamed = (value: Json): value is JsonObject =>
  isObject(value) && typeof value['id'] === 'string';
const isElement = (value: Json): value is JsonObject =>
  isNamed(value) && typeof value['code'] === 'string';
const keyOf = (item: JsonObject, list: string) =>
  typeof item['code'] === 'string' ? item['code'] : `${list}/${idOf(item) ?? ''}`;
