import { describe, expect, test } from 'vitest';
import { sva2022 } from '../src/contracts/2022/index.ts';
import { dataset, type Engine, quarter, report } from '../src/index.ts';

const options = { period: quarter(2022, 2), peildatum: '2022-07-15' } as const;

/** A database without a table. */
const empty: Engine = { dialect: 'duckdb', query: async () => [] };

// As from plain JavaScript, which no compiler checks.
const plain = report as unknown as (...given: readonly unknown[]) => Promise<unknown>;

describe('a report over a database', () => {
  test('is the promise of the very report that no records give, but for what counted and what names the data', async () => {
    const promise = report(sva2022, empty, options);
    expect(promise).toBeInstanceOf(Promise);
    const account = await promise;
    expect(account.engine).toBe('duckdb');
    expect(account.receipt.data).toBe('duckdb');
    const memory = report(sva2022, dataset({}), options);
    expect(memory.engine).toBe('memory');
    const same = { engine: 0, receipt: { ...memory.toJSON().receipt, data: 0 } };
    expect({ ...account.toJSON(), engine: 0, receipt: { ...account.receipt, data: 0 } }).toEqual({
      ...memory.toJSON(),
      ...same,
    });
  });

  test('takes the findings and the hash of the dataset that the tables were filled with', async () => {
    const checked = dataset({ klacht: [{ klachtId: 'K1', ontvangstdatum: '2022-02-30' }] });
    const account = await report(sva2022, empty, { ...options, checked });
    expect(checked.issues).toHaveLength(1);
    expect(account.issues).toEqual([...checked.issues]);
    expect(account.receipt.data).toBe(checked.digest());
  });

  test('asks the database nothing when it is refused', async () => {
    let queries = 0;
    const counting: Engine = {
      ...empty,
      query: async () => {
        queries++;
        return [];
      },
    };
    const { period, peildatum } = options;
    const refused: [unknown[], string][] = [
      [['2022', counting, options], 'Het eerste argument zijn geen afspraken.'],
      [[sva2022, counting], 'Geef als laatste argument een object met period en peildatum.'],
      [[sva2022, counting, { period }], 'peildatum ontbreekt.'],
      [
        [sva2022, counting, { ...options, mappin: {} }],
        '‘mappin’ bestaat niet. Bedoelde u mapping?',
      ],
      [[sva2022, counting, { ...options, mapping: { klacht: {} } }], 'mapping is geen vertaling'],
      [[sva2022, counting, { ...options, data: 17 }], 'data is de naam van de gegevens'],
      [[sva2022, counting, { ...options, checked: {} }], 'De records zijn geen dataset.'],
      [[sva2022, counting, { peildatum, periods: [] }], 'periods is leeg.'],
      [[sva2022, { query: counting.query }, options], 'De database noemt haar SQL niet.'],
      [[sva2022, { ...counting, dialect: 'postgresql' }, options], 'Bedoelde u postgres?'],
    ];
    for (const [given, message] of refused) await expect(plain(...given)).rejects.toThrow(message);
    expect(queries).toBe(0);
  });

  test('does not follow open cases, and says so', async () => {
    await expect(plain(sva2022, empty, { ...options, survival: true })).rejects.toThrow(
      'Met duckdb zijn zaken die nog open zijn niet te volgen',
    );
  });
});
