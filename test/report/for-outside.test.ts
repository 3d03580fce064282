import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, type RecordRows } from '../../src/dataset/index.ts';
import { type Measure, quarter } from '../../src/model/index.ts';
import { allRecords, describeFields, type RecordName } from '../../src/records/index.ts';
import {
  type AccountedContract,
  forOutside,
  renderMarkdown,
  renderReportHtml,
  renderText,
  report,
  reportSchema,
} from '../../src/report/index.ts';
import { anyMeasure, peildatum, period, rowsFor } from '../engines/arbitrary.ts';
import { registration } from '../indicators/registration.ts';
import { type JsonObject, measured, smallInText, smallNumbers, toldBy } from './attacker.ts';

const options = { period: quarter(2022, 2), peildatum: '2022-07-15' } as const;
const jsonOf = (account: unknown) => JSON.parse(JSON.stringify(account)) as JsonObject;
const plainText = (text: string) => text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

/** Each record so many times, with keys of its own that refer to each other as the first do. */
function copies(rows: RecordRows, times: number, mark = ''): RecordRows {
  return Object.fromEntries(
    Object.entries(rows).map(([name, list]) => {
      const keys = describeFields(allRecords[name as RecordName].fields)
        .filter(({ meta }) => meta.kind === 'key')
        .map((field) => field.name);
      const again = (row: object, time: number) =>
        Object.fromEntries(
          Object.entries(row).map(([field, value]) => [
            field,
            keys.includes(field) && typeof value === 'string' && value !== ''
              ? `${value}-${mark}${time}`
              : value,
          ]),
        );
      const made = [...(list as readonly object[])].flatMap((row) =>
        Array.from({ length: times }, (_, time) => again(row, time)),
      );
      return [name, made];
    }),
  ) as RecordRows;
}

/** The rows of both. */
const both = (a: RecordRows, b: RecordRows) =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((name) => [
      name,
      [...(a[name as RecordName] ?? []), ...(b[name as RecordName] ?? [])],
    ]),
  ) as RecordRows;

const isRatio = (place: string) =>
  (sva2022.measures as { readonly [id: string]: Measure })[place.split(' ')[1] ?? '']?.ratio !==
  undefined;

/** What a reader can tell of an account that is small. */
function told(made: ReturnType<typeof forOutside>): string[] {
  const json = jsonOf(made);
  return [
    ...(reportSchema.safeParse(json).error?.issues.map(({ message }) => message) ?? []),
    ...smallNumbers(json),
    ...measured(json).flatMap((one) => toldBy(one, isRatio(one[0]))),
    ...[renderText(made), renderMarkdown(made), renderReportHtml(made)].flatMap((text) =>
      smallInText(plainText(text)),
    ),
  ];
}

/** An agreement of one clause, that counts one measure. */
function agreementOf(measure: Measure): AccountedContract {
  const [first] = sva2022.indicators;
  return {
    ...(sva2022 as AccountedContract),
    indicators: [{ ...first, measures: [measure.id] }],
    measures: { [measure.id]: measure },
    norms: [],
    obligationMeasures: [],
  };
}

/** The longest of what still goes on is that of one case, of however many. */
const withoutLongest = (account: JsonObject): JsonObject =>
  JSON.parse(JSON.stringify(account), (key, value: unknown) =>
    key === 'longest' && value !== null ? 'niet getoond' : value,
  ) as JsonObject;

describe('an account for readers outside', () => {
  test('of any registration shows no small number, in any form, and none that can be worked out', () => {
    fc.assert(
      fc.property(registration, registration, fc.constantFrom(1, 4, 7), (few, many, times) => {
        const data = dataset(both(copies(few, 1, 'a'), copies(many, times, 'b')));
        const account = report(sva2022, data, { ...options, survival: true });
        expect(told(forOutside(account))).toEqual([]);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 300_000);

  test('of any measure shows no small number, in any form, and none that can be worked out', () => {
    const cases = anyMeasure.chain((measure) =>
      fc.tuple(
        fc.constant(measure),
        rowsFor(measure, 12),
        rowsFor(measure, 12),
        fc.constantFrom(1, 3, 6),
      ),
    );
    fc.assert(
      fc.property(cases, ([measure, few, many, times]) => {
        const data = dataset(
          both(copies(few as RecordRows, 1, 'a'), copies(many as RecordRows, times, 'b')),
        );
        const account = report(agreementOf(measure), data, { period, peildatum });
        expect(told(forOutside(account))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  }, 300_000);

  test('without small numbers is the same account, but for the mark and the longest, which is of one case', () => {
    fc.assert(
      fc.property(registration, (rows) => {
        const data = dataset(copies(rows, 10));
        const account = jsonOf(report(sva2022, data, { ...options, survival: true }));
        const { receipt, issues, ...made } = jsonOf(
          forOutside(report(sva2022, data, { ...options, survival: true })),
        );
        const { receipt: before, issues: found, ...same } = account;
        expect(made).toEqual(withoutLongest(same));
        expect(receipt).toEqual({
          ...(before as JsonObject),
          outside: { least: 5, leastForPercentage: 10 },
        });
        expect(issues).toEqual((found as readonly unknown[]).length === 0 ? [] : 'niet getoond');
      }),
      { numRuns: 10, endOnFailure: true },
    );
  }, 300_000);
});
