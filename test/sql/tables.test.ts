import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/dataset/index.ts';
import { dialectNames, type Engine, loadTables } from '../../src/sql/index.ts';

type Asked = { readonly sql: string; readonly params: readonly string[] };

/** What is asked of a database that takes everything; that each takes it stands in test/sql-engines. */
async function askedBy(dialect: Engine['dialect'], rows: object): Promise<Asked[]> {
  const asked: Asked[] = [];
  const query: Engine['query'] = async (sql, params) => {
    asked.push({ sql, params });
    return [];
  };
  await loadTables({ dialect, query }, dataset(rows));
  return asked;
}

describe.each(dialectNames)('to fill tables of %s', (dialect) => {
  test('sends every row once, in statements of some hundred thousand characters', async () => {
    const melding = Array.from({ length: 5000 }, (_, k) => ({
      meldingId: `M${k}`,
      begindatum: '2022-05-01',
    }));
    const asked = await askedBy(dialect, { melding });
    const sent = asked.filter(({ sql }) => sql.startsWith('insert')).map(({ params }) => params[0]);
    expect(sent.length).toBeGreaterThan(1);
    for (const text of sent) expect(text?.length).toBeLessThan(110_000);
    const keys = sent.flatMap((text) => (JSON.parse(text ?? '') as string[][]).map(([key]) => key));
    expect(keys).toEqual(melding.map(({ meldingId }) => meldingId));
  });

  test('makes a table for a record type without rows, and sends it none', async () => {
    const asked = await askedBy(dialect, { melding: [] });
    expect(asked.map(({ sql }) => sql.split(' ')[0])).not.toContain('insert');
    expect(asked[0]?.sql).toMatch(/^create table "melding"/);
  });

  test('has the planner of PostgreSQL look at each table once it is filled, and asks it of no other', async () => {
    const asked = await askedBy(dialect, { melding: [{ meldingId: 'M1' }], klacht: [] });
    const looks = asked.map(({ sql }) => sql).filter((sql) => sql.startsWith('analyze'));
    expect(looks.toSorted()).toEqual(
      dialect === 'postgres' ? ['analyze "klacht"', 'analyze "melding"'] : [],
    );
  });
});
