/** The ways in which what is missing can be filled in, for bounds to hold. */
import fc from 'fast-check';
import type { Measure } from '../../src/model/index.ts';
import { allRecords, describeFields, type RecordName } from '../../src/records/index.ts';
import { fieldsOf, valueIn } from './arbitrary.ts';
import { needsOf, type Row, type Rows } from './naive.ts';
import { decidedIn } from './naive-bounds.ts';

/** A cell that is empty and unknown, and the values that it can have. */
export type Gap = {
  readonly record: string;
  readonly row: number;
  readonly field: string;
  readonly value: fc.Arbitrary<unknown>;
};

const isEmpty = (value: unknown) =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** The empty cells that a measure reads, that its schema and the measure itself do not say the meaning of. */
export function gapsIn(measure: Measure, rows: Rows): Gap[] {
  const decided = new Set(
    measure.ratio === undefined
      ? decidedIn(measure, measure)
      : [measure.ratio.teller, measure.ratio.noemer].flatMap((side) => [...decidedIn(side, {})]),
  );
  const { fields } = needsOf(measure);
  return Object.entries(rows).flatMap(([record, list]) => {
    const { key } = allRecords[record as RecordName];
    const known = new Map(
      describeFields(allRecords[record as RecordName].fields).map(({ name, meta }) => [name, meta]),
    );
    const asked = fieldsOf(record as RecordName, 0).filter(({ path, kind }) => {
      const name = `${record}.${path}`;
      return (
        fields.has(name) &&
        !decided.has(name) &&
        kind !== 'key' &&
        known.get(path)?.leeg === undefined &&
        !(key as readonly string[]).includes(path)
      );
    });
    return list.flatMap((row, index) =>
      asked.flatMap((field) => {
        const after = known.get(field.path)?.na;
        if (!isEmpty(row[field.path]) || (after !== undefined && isEmpty(row[after]))) return [];
        return [{ record, row: index, field: field.path, value: valueIn(field) }];
      }),
    );
  });
}

/** Rows with some cells filled in; `undefined` leaves one empty. */
export function filledIn(rows: Rows, gaps: readonly Gap[], values: readonly unknown[]): Rows {
  return Object.fromEntries(
    Object.entries(rows).map(([record, list]) => [
      record,
      list.map((row, index): Row => {
        const own = gaps.flatMap((gap, place) =>
          gap.record === record && gap.row === index && values[place] !== undefined
            ? [[gap.field, values[place]] as const]
            : [],
        );
        return { ...row, ...Object.fromEntries(own) };
      }),
    ]),
  );
}

/** Some ways to fill in what is missing; a cell may stay empty. */
export function completions(measure: Measure, rows: Rows, number: number): fc.Arbitrary<Rows[]> {
  const gaps = gapsIn(measure, rows);
  const values = fc.tuple(
    ...gaps.map(({ value }) =>
      fc.oneof(
        { weight: 4, arbitrary: value },
        { weight: 1, arbitrary: fc.constant(undefined as unknown) },
      ),
    ),
  );
  return fc.array(
    values.map((chosen) => filledIn(rows, gaps, chosen)),
    { minLength: number, maxLength: number },
  );
}
