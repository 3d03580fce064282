import { describe, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, quarter, report } from '../../src/index.ts';
import type { OutcomeJson, ReportJson, reportSchema } from '../../src/public/report.ts';
import type { ReportShape } from '../../src/report/schema/report.ts';

/** As a reader has it: what is parsed may be changed, and what a type promises to its reader may not. */
type Fixed<T> = T extends object ? { readonly [K in keyof T]: Fixed<T[K]> } : T;

describe('the JSON of a report', () => {
  test('has in its type all that the schema lets through, and nothing else', () => {
    expectTypeOf<Fixed<ReportShape>>().toExtend<ReportJson>();
    expectTypeOf<ReportJson>().toExtend<Fixed<ReportShape>>();
    expectTypeOf<z.infer<typeof reportSchema>>().toEqualTypeOf<ReportJson>();
  });

  test('is told apart by what it has: the account of one period, or of several', () => {
    const json = report(sva2022, dataset({}), {
      period: quarter(2022, 2),
      peildatum: '2022-07-15',
    }).toJSON();
    expectTypeOf(json).toEqualTypeOf<ReportJson>();
    if (json.accounts !== undefined) {
      expectTypeOf(json.accounts[0]?.outcomes).toEqualTypeOf<readonly OutcomeJson[] | undefined>();
      expectTypeOf(json.outcomes).toEqualTypeOf<undefined>();
    } else {
      expectTypeOf(json.outcomes).toEqualTypeOf<readonly OutcomeJson[]>();
      // @ts-expect-error an outcome has no tellers
      void json.outcomes[0]?.tellers;
    }
  });

  test('has the further parts of a measure only where something is counted', () => {
    const outcome = {} as OutcomeJson;
    if (outcome.measure === null) {
      // @ts-expect-error nothing is counted, so there is no rule
      void outcome.formula;
    } else expectTypeOf(outcome.formula).toBeString();
  });
});
