import type { FieldMeta, FieldSet } from '../model/index.ts';
import { remember, unknownName } from '../util/index.ts';
import { allRecords, type OverName, type RecordName } from './records.ts';

/** One field of a record type, as its record type describes it. */
export type FieldDescription = {
  readonly name: string;
  readonly meta: FieldMeta;
  /** The codes it may hold; none for other kinds. */
  readonly values: readonly string[];
};

/** The fields of a record type, in order. */
export const describeFields: (fields: FieldSet) => readonly FieldDescription[] = remember(
  (fields: FieldSet) =>
    Object.entries(fields).map(([name, { meta, values }]) => ({ name, meta, values })),
);

/** The reference fields that a path goes through, and the field at its end. */
export type ResolvedPath = {
  readonly steps: readonly string[];
  readonly record: OverName;
  readonly field: string;
};

/** The types that a path starts from and passes: `traject`, `melding` for `melding.begindatum`. */
export const pathTo = rememberPaths(resolve);

function resolve(name: OverName, path: string): ResolvedPath {
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
  const { fields } = allRecords[record];
  if (!Object.hasOwn(fields, field)) {
    throw unknownName('unknown-field', `Veld van ${record}`, field, Object.keys(fields), path);
  }
  return { steps, record, field };
}

/** A path names a reference without `Id`. */
export const stepOf = (reference: string): string => reference.replace(/Id$/, '');

/** The field at the end of a path, as its record type describes it. */
export const fieldAt = rememberPaths(
  (name: OverName, path: string): FieldDescription & { readonly record: OverName } => {
    const { record, field } = pathTo(name, path);
    const description = describeFields(allRecords[record].fields).find(
      (item) => item.name === field,
    );
    if (description === undefined)
      throw unknownName('unknown-field', `Veld van ${record}`, field, [], path);
    return { ...description, record };
  },
);

/** What paths come to, each worked out once: every count asks the same few, again and again. */
function rememberPaths<T>(make: (name: OverName, path: string) => T) {
  const found = new Map<OverName, Map<string, T>>();
  return (name: OverName, path: string): T => {
    const ofRecord = found.get(name) ?? new Map<string, T>();
    found.set(name, ofRecord);
    const known = ofRecord.get(path) ?? make(name, path);
    ofRecord.set(path, known);
    return known;
  };
}
