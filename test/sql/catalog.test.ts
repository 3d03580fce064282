import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import { calculateSql, createTables, type Engine, writeQueries } from '../../src/sql/index.ts';

/** A database that says only which columns its tables have; what is refused, is refused before it is asked more. */
const withColumns = (...names: readonly (readonly [tabel: string, kolom: string])[]): Engine => ({
  dialect: 'duckdb',
  query: async () => names.map(([tabel, kolom]) => ({ tabel, kolom })),
});
const start = (engine: Engine, columns: object = {}) =>
  calculateSql(engine, { terms, calendar }, '2022-07-15', { columns, codes: {} });

describe('misuse of a database is refused in Dutch', () => {
  test('an engine with another SQL, with the nearest', async () => {
    const engine = { ...withColumns(), dialect: 'postgresql' } as unknown as Engine;
    await expect(start(engine)).rejects.toThrow('‘postgresql’ bestaat niet. Bedoelde u postgres?');
    expect(() => createTables('mysql' as never)).toThrow('Er zijn: duckdb, postgres, clickhouse.');
    expect(() => createTables('toString' as never)).toThrow('bestaat niet');
  });

  test('a mapping to a field that a record type does not have, with the nearest', async () => {
    const engine = withColumns(['klacht', 'Binnen op']);
    await expect(start(engine, { klacht: { 'Binnen op': 'ontvangstdatm' } })).rejects.toThrow(
      '‘ontvangstdatm’ bestaat niet. Bedoelde u ontvangstdatum?',
    );
    await expect(
      start(engine, { klacht: { 'Binnen op': 'ontvangstdatum' } }),
    ).resolves.toBeDefined();
  });

  test('two columns that may both be one field: none is guessed, as of files', async () => {
    const mapped = { melding: { Start: 'begindatum', Begin: 'begindatum' } };
    await expect(
      start(withColumns(['melding', 'start'], ['melding', 'begin']), mapped),
    ).rejects.toMatchObject({
      code: 'usage',
      message:
        'De kolommen ‘start’ en ‘begin’ staan allebei voor begindatum van meldingen: welke geldt is niet te zeggen. Laat er één zien.',
    });
    const own = withColumns(['melding', 'begindatum'], ['melding', 'Begin_datum']);
    await expect(start(own)).rejects.toThrow('‘begindatum’ en ‘Begin_datum’ staan allebei voor');
    // The mapping comes before names, and one of its columns is enough.
    await expect(
      start(withColumns(['melding', 'start'], ['melding', 'begindatum']), mapped),
    ).resolves.toBeDefined();
    await expect(start(own, { melding: { begindatum: 'datumAfhandeling' } })).rejects.toThrow(
      '‘begindatum’ en ‘Begin_datum’ staan allebei voor datum_afhandeling',
    );
  });

  test('queries that are written for columns of which two may be one field', () => {
    const write = (columns: object) =>
      writeQueries('duckdb', [], { terms, calendar }, '2022-07-15', {
        mapping: { columns, codes: {} },
      });
    expect(() => write({ melding: { Start: 'begindatum', Begin: 'begindatum' } })).toThrow(
      '‘Start’ en ‘Begin’ staan allebei voor begindatum',
    );
    // Another way to write the name of the field itself is no other column.
    expect(write({ melding: { 'Begin Datum': 'begindatum' } })).toEqual([]);
  });

  test('what is no period and no measure, as in memory', async () => {
    const { count } = await start(withColumns());
    const measure = sva2022.measures['klachten-gegrond'];
    for (const [asked, code] of [
      [{ measure, period: '2022-Q2' }, 'invalid-period'],
      [{ measure, period: {} }, 'invalid-period'],
      [{ measure: {}, period: quarter(2022, 2) }, 'invalid-measure'],
      [{ measure: null, period: quarter(2022, 2) }, 'invalid-measure'],
    ] as [never, string][]) {
      await expect(count([asked])).rejects.toMatchObject({ code });
      expect(() => writeQueries('duckdb', [asked], sva2022, '2022-07-15')).toThrow(
        expect.objectContaining({ code }) as Error,
      );
    }
  });

  test('what a database refuses is told with its words and with what was asked of it', async () => {
    const words = new Error("Could not convert string 'ja' to BOOL");
    const refusing = (nth: number): Engine => {
      let asked = 0;
      return {
        dialect: 'duckdb',
        query: async () => {
          asked++;
          if (asked === nth) throw words;
          return asked === 1 ? [{ tabel: 'klacht', kolom: 'klacht_id' }] : [];
        },
      };
    };
    const counted = async (nth: number) => {
      const { count } = await start(refusing(nth));
      const { measures } = sva2022;
      return count(
        ['klachten-gegrond', 'klachten-binnen-termijn'].map((id) => ({
          measure: measures[id as keyof typeof measures],
          period: quarter(2022, 2),
        })),
      );
    };
    const told = (asked: string) => ({
      code: 'unreadable',
      message: `De database weigert ${asked}: Could not convert string 'ja' to BOOL`,
      details: { value: words },
    });
    await expect(counted(1)).rejects.toMatchObject(told('de vraag naar de tabellen'));
    await expect(counted(2)).rejects.toMatchObject(told('de vraag welke cellen leeg zijn'));
    await expect(counted(4)).rejects.toMatchObject(
      told('het tellen van klachten-gegrond, klachten-binnen-termijn'),
    );
  });

  test('two tables that may both be one record type: none is guessed', async () => {
    await expect(start(withColumns(['ojg_traject', 'a'], ['OjgTraject', 'a']))).rejects.toThrow(
      '‘ojg_traject’ en ‘OjgTraject’ kunnen allebei',
    );
    // Of tables that are no record type, nobody minds.
    await expect(start(withColumns(['iets', 'a'], ['Iets', 'a']))).resolves.toBeDefined();
  });
});
