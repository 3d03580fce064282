import { describe, expectTypeOf, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { type Dataset, dataset, type Engine, quarter, report } from '../../src/index.ts';

const asked = { period: quarter(2022, 2), peildatum: '2022-07-15' } as const;
const data = dataset({});
const engine: Engine = { dialect: 'duckdb', query: async () => [] };
const mapping = { columns: {}, codes: {} };

describe('a report', () => {
  test('is there at once over a dataset, and a promise of the very same over a database', () => {
    const account = report(sva2022, data, asked);
    const promise = report(sva2022, engine, asked);
    expectTypeOf(promise).toEqualTypeOf<Promise<typeof account>>();
  });

  test('knows the codes of the agreement over either', async () => {
    (await report(sva2022, engine, asked)).outcome('R07-P3');
    // @ts-expect-error there is no fourth clause of result 12
    (await report(sva2022, engine, asked)).outcome('R12-P4');
    void report(sva2022, engine, {
      ...asked,
      // @ts-expect-error there is no fourth clause of result 12
      readings: { 'R12-P4': { cohort: 'afgerond' } },
    });
  });

  test('has options of its own over a database, which a dataset does not have', () => {
    void report(sva2022, engine, { ...asked, mapping, data: 'kwartaal', checked: data });
    // @ts-expect-error the columns of a dataset have the names of fields
    report(sva2022, data, { ...asked, mapping });
    report(sva2022, data, { ...asked, survival: true });
    // @ts-expect-error a database does not follow open cases
    void report(sva2022, engine, { ...asked, survival: true });
  });

  test('is refused without a period or peildatum, with both a period and periods, and over neither', () => {
    // @ts-expect-error without a peildatum
    void report(sva2022, engine, { period: asked.period });
    // @ts-expect-error without a period
    void report(sva2022, engine, { peildatum: asked.peildatum });
    // @ts-expect-error one period, or several
    void report(sva2022, engine, { ...asked, periods: [asked.period] });
    // @ts-expect-error rows are no dataset yet
    void report(sva2022, { klacht: [] }, asked);
    // @ts-expect-error a database says which SQL it speaks
    void report(sva2022, { query: engine.query }, asked);
  });

  test('over what may be either is either', () => {
    const either = data as Dataset | Engine;
    const account = report(sva2022, data, asked);
    expectTypeOf(report(sva2022, either, asked)).toEqualTypeOf<
      typeof account | Promise<typeof account>
    >();
  });
});
