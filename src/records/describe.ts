import type * as z from 'zod';
import type { FieldMeta } from '../model/index.ts';
import { unknownName } from '../util/index.ts';
import { allRecords, type OverName, type RecordName } from './records.ts';

/** One field of a record type, as its schema describes it. */
export type FieldDescription = {
  readonly name: string;
  readonly meta: FieldMeta;
  /** The codes it may hold; none for other kinds. */
  readonly values: readonly string[];
};

/** A schema never changes, and `.meta()` copies what it says at each call: each schema is asked once. */
const described = new WeakMap<z.ZodObject, readonly FieldDescription[]>();

/** The fields of a schema, in order, with what `.meta()` says of them. */
export function describeFields(schema: z.ZodObject): readonly FieldDescription[] {
  let fields = described.get(schema);
  if (fields === undefined) {
    fields = Object.entries(schema.shape).map(([name, field]) => ({
      name,
      meta: (field as z.ZodType).meta() as unknown as FieldMeta,
      values: codesOf(field as z.ZodType),
    }));
    described.set(schema, fields);
  }
  return fields;
}

function codesOf(schema: z.ZodType): readonly string[] {
  const { def } = schema as unknown as {
    def: { innerType?: z.ZodType; element?: z.ZodType; entries?: Record<string, string> };
  };
  if (def.entries !== undefined) return inListOrder(Object.values(def.entries));
  const inner = def.innerType ?? def.element;
  return inner === undefined ? [] : codesOf(inner);
}

/** Codes of digits stand in ascending order in their list; as keys of an object ‘14’ comes before ‘01’. */
const inListOrder = (codes: readonly string[]): readonly string[] =>
  codes.every((item) => /^\d+$/.test(item)) ? codes.toSorted() : codes;

/** The reference fields that a path goes through, and the field at its end. */
export type ResolvedPath = {
  readonly steps: readonly string[];
  readonly record: OverName;
  readonly field: string;
};

/** The types that a path starts from and passes: `traject`, `melding` for `melding.begindatum`. */
export function pathTo(name: OverName, path: string): ResolvedPath {
  const parts = path.split('.');
  const field = parts.pop() ?? '';
  const steps: string[] = [];
  let record: OverName = name;
  for (const part of parts) {
    const references = allRecords[record].references as { readonly [field: string]: RecordName };
    const step = Object.keys(references).find((reference) => stepOf(reference) === part);
    const next = step === undefined ? undefined : references[step];
    if (step === undefined || next === undefined) {
      throw unknownName(
        'unknown-field',
        `Verwijzing vanuit ${record}`,
        part,
        Object.keys(references).map(stepOf),
        path,
      );
    }
    steps.push(step);
    record = next;
  }
  const { shape } = allRecords[record].fields;
  if (!Object.hasOwn(shape, field)) {
    throw unknownName('unknown-field', `Veld van ${record}`, field, Object.keys(shape), path);
  }
  return { steps, record, field };
}

/** A path names a reference without `Id`. */
export const stepOf = (reference: string): string => reference.replace(/Id$/, '');

/** The field at the end of a path, as its schema describes it. */
export function fieldAt(
  name: OverName,
  path: string,
): FieldDescription & { readonly record: OverName } {
  const ofRecord = found.get(name) ?? new Map<string, ReturnType<typeof find>>();
  found.set(name, ofRecord);
  const known = ofRecord.get(path) ?? find(name, path);
  ofRecord.set(path, known);
  return known;
}

/** Each path that was asked, by record type: every count asks the same few, again and again. */
const found = new Map<OverName, Map<string, ReturnType<typeof find>>>();

function find(name: OverName, path: string) {
  const { record, field } = pathTo(name, path);
  const description = describeFields(allRecords[record].fields).find((item) => item.name === field);
  if (description === undefined)
    throw unknownName('unknown-field', `Veld van ${record}`, field, [], path);
  return { ...description, record };
}
