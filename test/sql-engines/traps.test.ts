/** In what engines differ, and each has led somebody astray: one test a trap, the same for all. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { dataset, type RecordRows } from '../../src/dataset/index.ts';
import { type Measure, parsePeriod } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import { calculateSql, createTables, loadTables } from '../../src/sql/index.ts';
import { available, type OpenEngine, open } from './engines.ts';

const peildatum = '2022-07-15';
const measure = (rest: object) =>
  ({ id: 'val', title: 'val', unit: 'records', decimals: 0, ...rest }) as unknown as Measure;

describe.each(available)('%s', (name) => {
  let engine: OpenEngine;
  beforeAll(async () => {
    engine = await open(name);
  });
  afterAll(() => engine.close());

  /** The tally of a measure over some rows: of the engine, and the same in memory. */
  async function tallied(asked: Measure, rows: RecordRows, during = '2022-Q2') {
    const data = dataset(rows);
    const period = parsePeriod(during);
    await engine.clear();
    await loadTables(engine, data);
    const sql = await calculateSql(engine, { terms, calendar }, peildatum);
    const [counted] = await sql.count([{ measure: asked, period }]);
    const memory = calculate(data, { terms, calendar }, peildatum)(asked, period);
    expect(counted?.counts).toEqual(memory.counts);
    expect(counted?.groups).toEqual(memory.groups);
    return counted;
  }

  test('looks a term up that begins on the same day in each row, though that is a constant', async () => {
    const asked = measure({
      over: 'melding',
      dates: {
        laatsteDag: { period: 'last-day' },
        uiterste: { after: 'laatsteDag', term: { workdays: 5 } },
      },
      cohort: { instroom: 'begindatum' },
      share: { where: { 'op tijd': { notAfter: ['datumAfhandeling', 'uiterste'] } } },
    });
    // Five workdays after Thursday 30 June 2022 is Thursday 7 July.
    const tally = await tallied(asked, {
      melding: (['2022-07-07', '2022-07-08', null] as const).map((datumAfhandeling, index) => ({
        meldingId: `M${index}`,
        begindatum: '2022-04-01',
        datumAfhandeling,
      })),
    });
    expect(tally?.counts).toEqual({ teller: 1, noemer: 3 });
  });

  test('looks such a term up among joins of other records, whatever order the engine would join in: found at random, seed 2022, cases 28, 44, 54 and 58', async () => {
    const asked = measure({
      over: 'onderzoek',
      dates: {
        laatsteDag: { period: 'last-day' },
        uiterste: { after: 'laatsteDag', term: { workdays: 5 } },
      },
      cohort: { instroom: 'melding.begindatum' },
      share: {
        where: {
          'op tijd': { notAfter: ['einddatum', 'uiterste'] },
          'van een persoon': { filled: 'persoon.geboortedatum' },
        },
      },
    });
    const tally = await tallied(asked, {
      persoon: [{ persoonId: 'P1', geboortedatum: '1980-01-01' }],
      melding: [{ meldingId: 'M1', begindatum: '2022-04-01' }],
      onderzoek: (['2022-07-07', '2022-07-08', null] as const).map((einddatum, index) => ({
        onderzoekId: `O${index}`,
        meldingId: 'M1',
        persoonId: 'P1',
        einddatum,
      })),
    });
    expect(tally?.counts).toEqual({ teller: 1, noemer: 3 });
  });

  test('counts whether there is a record of another type, which no correlated subquery within a count may ask', async () => {
    const asked = measure({
      over: 'melding',
      cohort: { instroom: 'begindatum' },
      share: {
        where: {
          'geen onderzoek, of een dat klaar is': {
            any: [
              { not: { some: { record: 'onderzoek', on: 'meldingId' } } },
              { some: { record: 'onderzoek', on: 'meldingId', where: { filled: 'einddatum' } } },
            ],
          },
        },
      },
    });
    const tally = await tallied(asked, {
      melding: ['M1', 'M2', 'M3'].map((meldingId) => ({ meldingId, begindatum: '2022-04-01' })),
      onderzoek: [
        { onderzoekId: 'O1', meldingId: 'M1', einddatum: '2022-05-01' },
        { onderzoekId: 'O2', meldingId: 'M1' },
        { onderzoekId: 'O3', meldingId: 'M2' },
      ],
    });
    expect(tally?.counts).toEqual({ teller: 2, noemer: 3 });
  });

  test('leaves the date of a record that is not there empty, and does not take it for 1970-01-01', async () => {
    const asked = measure({
      over: 'onderzoek',
      cohort: { instroom: 'melding.begindatum' },
      count: {},
    });
    const rows: RecordRows = {
      melding: [{ meldingId: 'M1', begindatum: '1970-01-01' }],
      onderzoek: [
        { onderzoekId: 'O1', meldingId: 'M1' },
        { onderzoekId: 'O2', meldingId: 'weg' },
        { onderzoekId: 'O3' },
      ],
    };
    expect((await tallied(asked, rows, '1970-01'))?.counts).toEqual({ count: 1 });
  });

  test('knows days of before 1970 and after 2149', async () => {
    const asked = measure({
      over: 'indicatie',
      cohort: { stand: ['begindatum', 'einddatum'] },
      share: { where: { 'jonger dan 93': { age: { from: 'persoon.geboortedatum', under: 93 } } } },
    });
    const tally = await tallied(asked, {
      persoon: [
        { persoonId: 'P1', geboortedatum: '1929-07-01' },
        { persoonId: 'P2', geboortedatum: '1929-06-30' },
      ],
      indicatie: [
        { indicatieId: 'D1', persoonId: 'P1', begindatum: '1969-12-31', einddatum: '2149-06-07' },
        { indicatieId: 'D2', persoonId: 'P2', begindatum: '1900-01-01', einddatum: '2299-12-31' },
      ],
    });
    expect(tally?.counts).toEqual({ teller: 1, noemer: 2 });
  });

  test('asks of spells whose days hang on other spells, without the work doubling with each: found at random, seed 2022, case 24', async () => {
    // Each date rests on the overlap before it: as many layers, of which none may be read twice.
    const overlap = (record: string, spell: readonly string[], asked: unknown) => ({
      overlap: { record, on: 'persoonId', spell, with: asked, days: 0 },
    });
    const casusregie = ['begindatum', 'einddatum'];
    const asked = measure({
      over: 'ojgPeriode',
      dates: {
        start: {
          first: [
            { date: 'begindatum', where: overlap('casusregie', casusregie, casusregie) },
            'einddatum',
          ],
        },
        einde: {
          first: [
            {
              date: 'einddatum',
              where: overlap('ondersteuning', casusregie, ['start', 'einddatum']),
            },
            'start',
          ],
        },
        voortijdigEinde: {
          first: [
            { date: 'einde', where: overlap('indicatie', casusregie, ['start', 'einde']) },
            'begindatum',
          ],
        },
        uiterste: {
          first: [
            {
              date: 'start',
              where: overlap('vrijwilligersinzet', casusregie, ['start', 'voortijdigEinde']),
            },
            'einde',
          ],
        },
      },
      cohort: { instroom: 'begindatum' },
      share: {
        where: {
          'overlapt aan het eind': {
            any: ['casusregie', 'ondersteuning', 'indicatie', 'vrijwilligersinzet'].map((record) =>
              overlap(record, casusregie, ['uiterste', 'einddatum']),
            ),
          },
        },
      },
    });
    const spell = <K extends object>(persoonId: string, key: K) => ({
      ...key,
      persoonId,
      begindatum: '2022-04-10' as const,
      einddatum: '2022-05-10' as const,
    });
    const tally = await tallied(asked, {
      ojgTraject: ['P1', 'P2', 'P3'].map((who) => spell(who, { trajectId: `T${who}` })),
      casusregie: ['P1', 'P2'].map((who) => spell(who, { regieId: `C${who}` })),
      ondersteuning: [spell('P1', { ondersteuningId: 'O1' })],
      indicatie: [spell('P1', { indicatieId: 'I1' })],
      vrijwilligersinzet: [spell('P1', {})],
    });
    expect(tally?.counts).toEqual({ teller: 2, noemer: 3 });
  }, 20_000);

  const once =
    'works a date out once, however often the dates that rest on it name it: PostgreSQL wrote each out in the next';
  // ClickHouse writes them out still: of two such parts a date it takes a second, of three minutes.
  test.skipIf(name === 'clickhouse')(
    once,
    async () => {
      // Each is named fifteen times in the next, in three orders: four million times in all, if written out.
      const latest = (date: string) => ({
        latest: ['begindatum', 'datumAfhandeling', 'datumIntrekking'].map((other) => ({
          date,
          where: { any: [{ notAfter: [other, date] }, { notAfter: [date, other] }] },
        })),
      });
      const asked = measure({
        over: 'melding',
        dates: {
          start: { first: ['datumAfhandeling', 'begindatum'] },
          einde: latest('start'),
          voortijdigEinde: latest('einde'),
          uiterste: latest('voortijdigEinde'),
          laatsteDag: latest('uiterste'),
        },
        cohort: { instroom: 'begindatum' },
        share: { where: { 'op tijd': { notAfter: ['laatsteDag', 'begindatum'] } } },
      });
      const tally = await tallied(asked, {
        melding: (['2022-04-01', '2022-04-02', null] as const).map((datumAfhandeling, index) => ({
          meldingId: `M${index}`,
          begindatum: '2022-04-01',
          datumAfhandeling,
        })),
      });
      expect(tally?.counts).toEqual({ teller: 2, noemer: 3 });
    },
    20_000,
  );

  test('gives no column the name of a table: ClickHouse takes one for the other, however far apart they stand', async () => {
    // Of the periods of the household, which are chained in the statement, the first; found at random, seed 2022, cases 37, 123 and 146.
    const asked = measure({
      over: 'complexiteitStatus',
      cohort: { instroom: 'begindatum' },
      journey: {
        version: '1',
        first: 'status',
        nodes: {
          status: { at: 'begindatum' },
          interventie: {
            when: { some: { record: 'interventieperiode', on: 'huishoudenId' } },
            at: { record: 'interventieperiode', on: 'huishoudenId', date: 'begindatum' },
          },
        },
        edges: { status: ['interventie'] },
      },
    });
    const spell = { huishoudenId: 'H1', soort: 'thuis' };
    const tally = await tallied(asked, {
      complexiteitStatus: ['H1', 'H2'].map((huishoudenId) => ({
        huishoudenId,
        begindatum: '2022-04-01' as const,
      })),
      interventie: [
        { ...spell, begindatum: '2022-04-20', einddatum: '2022-05-01' },
        { ...spell, begindatum: '2022-05-10', einddatum: '2022-06-01' },
      ],
    });
    expect(tally?.counts.journey?.edges).toMatchObject([
      { from: 'status', to: 'interventie', count: 1 },
    ]);
  });

  test('works out to the cent what a spell is worth beyond 2^53, in steps of no more than that', async () => {
    const worth = { spell: ['begindatum', 'einddatum'], days: 'range' };
    const price = { product: 'productcode', provider: 'aanbieder', unit: 'eenheid', own: 'kosten' };
    const asked = measure({
      over: 'indicatie',
      cohort: { lopend: ['begindatum', 'einddatum'] },
      sum: {
        accrued: {
          ...worth,
          rates: {
            maand: { where: { filled: 'volume' }, per: 'month', volume: { of: 'volume', price } },
          },
        },
      },
    });
    const tally = await tallied(asked, {
      indicatie: [
        {
          indicatieId: 'I1',
          begindatum: '2022-05-17',
          volume: 80_000_000.125,
          kosten: 123_456.78,
          eenheid: '82',
        },
      ],
    });
    // 15 of 31 days of May and the whole of June: 46/31 × 80.000.000,125 × 12.345.678 cents, half up.
    const above = 46n * 80_000_000_125n * 12_345_678n;
    const below = 31n * 1000n;
    expect(tally?.counts.cents).toBe(Number((2n * above + below) / (2n * below)));
  });

  test('takes the price of the record itself where those of the table have ended, and between two of them', async () => {
    const price = { product: 'productcode', provider: 'aanbieder', unit: 'eenheid', own: 'kosten' };
    const asked = measure({
      over: 'indicatie',
      cohort: { instroom: 'begindatum' },
      sum: {
        accrued: {
          spell: ['begindatum', 'einddatum'],
          days: 'all',
          rates: {
            dag: { where: { filled: 'volume' }, per: 'day', volume: { of: 'volume', price } },
          },
        },
      },
    });
    const tariff = (bedrag: number, geldigVan: string, geldigTot: string) =>
      ({ productcode: 'P', aanbieder: 'A', eenheid: '82', bedrag, geldigVan, geldigTot }) as never;
    const tally = await tallied(asked, {
      indicatie: [
        {
          indicatieId: 'I1',
          productcode: 'P',
          aanbieder: 'A',
          eenheid: '82',
          begindatum: '2022-05-01',
          einddatum: '2022-05-20',
          volume: 1,
          kosten: 1,
        },
      ],
      tarief: [tariff(100, '2022-05-01', '2022-05-05'), tariff(10, '2022-05-11', '2022-05-15')],
    });
    // Five days of 100 euro, five of 1, five of 10, and five of 1.
    expect(tally?.counts).toMatchObject({ cents: 56_000 });
  });

  test('counts in memory what a volume of more than six decimals is worth: the cent may hang on the seventh', async () => {
    const price = { product: 'productcode', provider: 'aanbieder', unit: 'eenheid', own: 'kosten' };
    const asked = measure({
      over: 'indicatie',
      cohort: { instroom: 'begindatum' },
      sum: {
        accrued: {
          spell: ['begindatum', 'einddatum'],
          days: 'all',
          rates: {
            alles: { where: { filled: 'volume' }, per: 'once', volume: { of: 'volume', price } },
          },
        },
      },
    });
    const rows = (volume: number) => ({
      indicatie: [{ indicatieId: 'I1', begindatum: '2022-05-01' as const, volume, kosten: 1 }],
    });
    // 0,5 cent is a cent; a ten millionth of a euro less is none.
    expect((await tallied(asked, rows(0.005)))?.counts.cents).toBe(1);
    expect((await tallied(asked, rows(0.0049999)))?.counts.cents).toBe(0);
  });

  test('takes an end that is empty for an end that has not come', async () => {
    const asked = measure({
      over: 'onderzoek',
      cohort: { stand: ['begindatum', 'einddatum'] },
      count: {},
    });
    const tally = await tallied(asked, {
      onderzoek: [
        { onderzoekId: 'D1', begindatum: '2020-01-01' },
        { onderzoekId: 'D2', begindatum: '2020-01-01', einddatum: '2022-06-30' },
        { onderzoekId: 'D3', begindatum: '2020-01-01', einddatum: '2022-07-01' },
      ],
    });
    expect(tally?.counts).toEqual({ count: 2 });
  });

  test('keeps two breakdowns apart whose names are the same in their first 63 bytes', async () => {
    const long = 'é'.repeat(40);
    const asked = measure({
      over: 'melding',
      cohort: { instroom: 'begindatum' },
      count: {},
      groups: { [`${long} a`]: 'wijkteam', [`${long} b`]: 'eersteVraag' },
    });
    const tally = await tallied(asked, {
      melding: [
        { meldingId: 'M1', begindatum: '2022-04-01', wijkteam: 'Noord', eersteVraag: true },
        { meldingId: 'M2', begindatum: '2022-04-01', wijkteam: 'Noord', eersteVraag: false },
      ],
    });
    expect(tally?.groups.map(({ by, counts }) => [by, counts])).toEqual([
      [{ [`${long} a`]: 'Noord' }, { count: 2 }],
      [{ [`${long} b`]: 'nee' }, { count: 1 }],
      [{ [`${long} b`]: 'ja' }, { count: 1 }],
    ]);
  });

  test('sees dates in an impossible order two references away', async () => {
    const asked = measure({
      over: 'ondersteuning',
      cohort: { instroom: 'begindatum' },
      share: {
        where: {
          'op tijd': {
            notAfter: ['onderzoek.melding.begindatum', 'onderzoek.melding.datumAfhandeling'],
          },
        },
      },
    });
    const tally = await tallied(asked, {
      ondersteuning: [{ ondersteuningId: 'S', onderzoekId: 'O', begindatum: '2022-05-20' }],
      onderzoek: [{ onderzoekId: 'O', meldingId: 'M' }],
      melding: [{ meldingId: 'M', begindatum: '2022-05-10', datumAfhandeling: '2022-05-01' }],
    });
    expect(tally?.buckets).toEqual([{ reason: 'impossible-order', rule: null, count: 1 }]);
  });

  test('tells an age up to the peildatum in a period that goes on, and of what is planned for later 0 days', async () => {
    const aged = measure({
      over: 'ondersteuning',
      cohort: { stand: ['begindatum', 'einddatum'] },
      distribution: { by: { daysSince: 'begindatum', upTo: [0, 14] } },
    });
    const begins = ['2022-08-01', '2022-07-15', '2022-07-14', '2022-07-01', '2022-06-30'] as const;
    const rows: RecordRows = {
      ondersteuning: begins.map((begindatum, index) => ({
        ondersteuningId: `S${index}`,
        begindatum,
      })),
    };
    const tally = await tallied(aged, rows, '2022-Q3');
    expect(tally?.groups.map(({ counts }) => counts.count)).toEqual([2, 2, 1]);
  });

  const sum = measure({
    over: 'indicatie',
    cohort: { instroom: 'begindatum' },
    sum: { of: 'offertebedrag' },
  });
  const offers = (...amounts: readonly string[]) => ({
    indicatie: amounts.map((offertebedrag, index) => ({
      indicatieId: `I${index}`,
      begindatum: '2022-04-01' as const,
      offertebedrag: Number(offertebedrag),
    })),
  });

  test('reads a sum to the cent, as a text, a bigint or a hugeint', async () => {
    const tally = await tallied(sum, offers('40000000000000.01', '0.02', '-0.04'));
    expect(tally?.counts).toMatchObject({ cents: 3_999_999_999_999_999 });
  });

  test('refuses a sum from 2^53 on, which no number holds to the cent', async () => {
    await engine.clear();
    await loadTables(engine, dataset(offers('60000000000000', '60000000000000')));
    const sql = await calculateSql(engine, { terms, calendar }, peildatum);
    await expect(
      sql.count([{ measure: sum, period: parsePeriod('2022-Q2') }]),
    ).rejects.toMatchObject({ code: 'unreadable' });
  });

  test('counts nothing where a field that must be filled somewhere is nowhere filled, and names it', async () => {
    const filled = { ...sum, filledSomewhere: ['aanbieder'] } as unknown as Measure;
    const [row] = offers('1.00').indicatie;
    const earlier = { indicatieId: 'eerder', begindatum: '2019-04-01', aanbieder: 'A' } as const;
    expect(await tallied(filled, { indicatie: [row] as never })).toMatchObject({
      status: 'no-data',
      absent: ['indicatie.aanbieder'],
      counts: {},
    });
    expect(await tallied(filled, { indicatie: [] })).toMatchObject({ counts: { cents: 0 } });
    expect(await tallied(filled, { indicatie: [row, earlier] as never })).toMatchObject({
      counts: { cents: 100 },
    });
  });

  test('takes an empty text for nothing, as an empty cell of a file is', async () => {
    const [text, date, storage] =
      name === 'clickhouse'
        ? ['String', 'Nullable(Date32)', ' engine = Memory']
        : ['text', 'date', ''];
    await engine.clear();
    await engine.query(
      `create table melding (melding_id ${text}, begindatum ${date}, wijkteam ${text}, soort_melder ${text})${storage}`,
      [],
    );
    await engine.query(
      `insert into melding values ('1', '2022-05-01', '', ''), ('2', '2022-05-01', 'Noord', 'Politie')`,
      [],
    );
    const sql = await calculateSql(engine, { terms, calendar }, peildatum);
    const filled = (field: string) =>
      measure({
        over: 'melding',
        cohort: { instroom: 'begindatum' },
        share: { where: { ingevuld: { filled: field } } },
        groups: { waarde: field },
      });
    const asked = ['wijkteam', 'soortMelder'].map((field) => ({
      measure: filled(field),
      period: parsePeriod('2022-Q2'),
    }));
    for (const tally of await sql.count(asked)) {
      expect(tally.counts).toEqual({ teller: 1, noemer: 2 });
      expect(tally.groups.map(({ by }) => by['waarde'])).toContain('niet ingevuld');
    }
  });

  test.runIf(name === 'clickhouse')(
    'refuses a column of dates, numbers or yes and no that has a value where nothing was filled in',
    async () => {
      for (const [field, column, type] of [
        ['melding', 'begindatum', 'Date'],
        ['melding', 'eerste_vraag', 'Bool'],
        ['indicatie', 'volume', 'Float64'],
        ['indicatie', 'kosten', 'Decimal(18, 2)'],
      ]) {
        await engine.clear();
        await engine.query(
          `create table ${field} (${field}_id String, ${column} ${type}) engine = Memory`,
          [],
        );
        await expect(calculateSql(engine, { terms, calendar }, peildatum)).rejects.toMatchObject({
          code: 'usage',
          message: expect.stringContaining(`‘${column}’`) as string,
        });
        await engine.query(`rename table ${field} to ruw`, []);
        await engine.query(
          `create view ${field} as select ${field}_id, toNullable(${column}) as ${column} from ruw`,
          [],
        );
        await expect(calculateSql(engine, { terms, calendar }, peildatum)).resolves.toBeDefined();
      }
    },
  );

  test('makes a table of each record type under names that it keeps whole', async () => {
    await engine.clear();
    for (const text of createTables(name)) await engine.query(text, []);
    const sql = await calculateSql(engine, { terms, calendar }, peildatum);
    const count = measure({ over: 'melding', cohort: { instroom: 'begindatum' }, count: {} });
    const [tally] = await sql.count([{ measure: count, period: parsePeriod('2022-Q2') }]);
    expect(tally).toMatchObject({ status: 'counted', absent: [], counts: { count: 0 } });
  });
});

test.skipIf(!available.includes('postgres'))(
  'PostgreSQL, which refuses to run as root, is run here by somebody else',
  () => {
    const socket = join(process.env['SVA_PG_SOCKET'] ?? '', '.s.PGSQL.5432');
    expect(statSync(socket).uid).not.toBe(0);
  },
);
