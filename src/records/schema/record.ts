import * as z from 'zod';
import type { Field, FieldKind, ValuesOf } from '../../model/index.ts';
import { isoDate } from '../../model/schema/index.ts';
import { unknownName } from '../../util/index.ts';
import { allRecords, type OverName } from '../records.ts';

/** The zod schema of a record of some type. */
export type RecordSchema<N extends OverName> = z.ZodType<
  ValuesOf<(typeof allRecords)[N]['fields']>
> &
  z.ZodObject;

/**
 * Makes the zod schema of a record type from its fields: it checks row objects, and JSON Schema comes from it.
 *
 * @throws SvaError `unknown-record` for a name that is not there, with the nearest
 */
export function recordSchema<N extends OverName>(name: N): RecordSchema<N> {
  if (!Object.hasOwn(allRecords, name))
    throw unknownName('unknown-record', 'Recordtype', name, Object.keys(allRecords));
  return z.object(
    Object.fromEntries(
      Object.entries(allRecords[name].fields).map(([field, of]) => [field, fieldSchema(of)]),
    ),
  ) as unknown as RecordSchema<N>;
}

function fieldSchema({ meta, values, required }: Field): z.ZodType {
  const schema = schemas[meta.kind](values);
  return (required ? schema : schema.nullish()).meta({ ...meta });
}

const schemas: {
  readonly [K in FieldKind]: (values: readonly string[]) => z.ZodType;
} = {
  key: () => z.string().min(1),
  date: () => isoDate,
  code: (values) => z.enum(values),
  codes: (values) => z.array(z.enum(values)),
  boolean: () => z.boolean(),
  text: () => z.string(),
  number: () => z.number(),
  amount: () => z.union([z.number(), z.string().regex(/^-?\d+(\.\d{1,2})?$/)]),
};
