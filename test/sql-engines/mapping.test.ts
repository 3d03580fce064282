/** Tables with the words of an export, under a `kolommen.json`: counted as a file with the same cells is. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calculate, type Tally } from '../../src/calculate/index.ts';
import { type Measure, quarter } from '../../src/model/index.ts';
import { readMapping } from '../../src/node/mapping.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import { calculateSql, writeQueries } from '../../src/sql/index.ts';
import { read } from '../node/directory.ts';
import { available, type OpenEngine, open } from './engines.ts';

const peildatum = '2022-07-15';
const period = quarter(2022, 2);

/** Per value of a field how many records have it. */
const perValue = (over: string, field: string) =>
  ({
    id: 'per-waarde',
    title: 'per waarde',
    unit: 'records',
    decimals: 0,
    over,
    cohort: { instroom: 'begindatum' },
    count: {},
    groups: { waarde: field },
  }) as unknown as Measure;
const numbers = ({ groups }: Tally) =>
  Object.fromEntries(groups.map(({ by, counts }) => [by['waarde'], counts.count]));

test.skipIf(available.length === 0)(
  available.length === 0 ? 'SKIPPED: no engine is installed here' : 'an engine is tried',
  () => {
    expect(available.length).toBeGreaterThan(0);
  },
);

describe.each(available)('%s', (name) => {
  let engine: OpenEngine;
  beforeAll(async () => {
    engine = await open(name);
  });
  afterAll(() => engine.close());

  const columnOf = (type: string) => (name === 'clickhouse' ? `Nullable(${type})` : type);
  const dateType = name === 'clickhouse' ? 'Date32' : 'date';
  const textType = name === 'clickhouse' ? 'String' : 'text';
  const cell = (text: string | null) =>
    text === null ? 'null' : `'${text.replaceAll("'", "''")}'`;

  /** Makes a table of one field beside its key and begin date, with a row for each cell. */
  async function table(record: string, column: string, cells: readonly (string | null)[]) {
    await engine.clear();
    const key = record === 'melding' ? 'melding_id' : 'traject_id';
    await engine.query(
      `create table ${record} (${key} ${columnOf(textType)}, begindatum ${columnOf(dateType)}, ${column})${name === 'clickhouse' ? ' engine = Memory' : ''}`,
      [],
    );
    const rows = cells.map((text, index) => `('${index}', '2022-05-01', ${cell(text)})`);
    await engine.query(`insert into ${record} values ${rows.join(', ')}`, []);
  }

  /** What is counted of each value in the database. */
  async function inDatabase(measure: Measure, words: object) {
    const mapping = readMapping(JSON.stringify(words));
    const { count } = await calculateSql(engine, { terms, calendar }, peildatum, mapping);
    const [tally] = await count([{ measure, period }]);
    return numbers(tally as Tally);
  }

  /** What is counted of each value in a file with the same cells. */
  async function inFile(
    record: string,
    field: string,
    cells: readonly (string | null)[],
    measure: Measure,
    words: object,
  ) {
    const rows = cells.map((text, index) => ({
      [record === 'melding' ? 'melding_id' : 'traject_id']: String(index),
      begindatum: '2022-05-01',
      [field]: text,
    }));
    const { dataset } = await read({
      [`${record}.json`]: JSON.stringify(rows),
      'kolommen.json': JSON.stringify(words),
    });
    return numbers(calculate(dataset, { terms, calendar }, peildatum)(measure, period));
  }

  test('a word for yes is yes, one for no is no, our own words stay what they are, and any other is unknown', async () => {
    const cells = ['J', 'n', ' N ', 'ja', 'True', '1', 'NEE', '0', 'onbekend', '', null];
    const words = { 'melding.eerste_vraag': { j: 'ja', N: 'NEE' } };
    await table('melding', `eerste_vraag ${columnOf(textType)}`, cells);
    const measure = perValue('melding', 'eersteVraag');
    const expected = { ja: 4, nee: 4, 'niet ingevuld': 3 };
    expect(await inDatabase(measure, words)).toEqual(expected);
    expect(await inFile('melding', 'eerste_vraag', cells, measure, words)).toEqual(expected);
  });

  test('a word that the export gives another meaning has that meaning', async () => {
    const words = { 'melding.eerste_vraag': { '1': 'nee', '0': 'ja' } };
    await table('melding', `eerste_vraag ${columnOf(textType)}`, ['1', '1', '0']);
    expect(await inDatabase(perValue('melding', 'eersteVraag'), words)).toEqual({ nee: 2, ja: 1 });
  });

  test('a column of booleans is what it is, though the export has words for yes and no', async () => {
    const type = name === 'clickhouse' ? 'Bool' : 'boolean';
    await table('melding', `eerste_vraag ${columnOf(type)}`, ['true', 'true', 'false', null]);
    const words = { 'melding.eerste_vraag': { J: 'ja', N: 'nee' } };
    expect(await inDatabase(perValue('melding', 'eersteVraag'), words)).toEqual({
      ja: 2,
      nee: 1,
      'niet ingevuld': 1,
    });
  });

  test('of several codes in a cell each is translated', async () => {
    const cells = ['A|B', 'a', 'B | A', 'scheiding|A', '', null];
    const words = { 'ojg_traject.aard_nevenvragen': { A: 'angst/stemming', B: 'scheiding' } };
    await table('ojg_traject', `aard_nevenvragen ${columnOf(textType)}`, cells);
    const measure = perValue('ojgTraject', 'aardNevenvragen');
    const expected = { 'angst/stemming': 4, scheiding: 3, 'niet ingevuld': 2 };
    expect(await inDatabase(measure, words)).toEqual(expected);
    expect(await inFile('ojg_traject', 'aard_nevenvragen', cells, measure, words)).toEqual(
      expected,
    );
  });

  test('a code that the export writes in another case is the code of the list', async () => {
    await table('melding', `soort_melder ${columnOf(textType)}`, ['HA', 'Politie']);
    const words = { 'melding.soort_melder': { HA: ' huisarts ojg ' } };
    expect(await inDatabase(perValue('melding', 'soortMelder'), words)).toEqual({
      'Huisarts OJG': 1,
      Politie: 1,
    });
  });

  test('words match but for case and the spaces round them, of any alphabet and any kind', async () => {
    const spaces = '\t\n\v\f\r \u00a0\u1680\u2003\u2028\u202f\u205f\u3000\ufeff';
    const cells = ['één', 'ÉÉN', 'Één\t', `${spaces}één${spaces}`, 'een', 'i', 'I', 'à'];
    const words = { 'melding.wijkteam': { Één: 'Noord', I: 'Zuid', à: 'Oost' } };
    await table('melding', `wijkteam ${columnOf(textType)}`, cells);
    const measure = perValue('melding', 'wijkteam');
    const expected = { Noord: 4, een: 1, Zuid: 2, Oost: 1 };
    expect(await inDatabase(measure, words)).toEqual(expected);
    expect(await inFile('melding', 'wijkteam', cells, measure, words)).toEqual(expected);
  });

  test('a query that is printed translates too, and has no odd spaces that get lost when it is pasted', async () => {
    await table('melding', `wijkteam ${columnOf(textType)}`, ['HA\u00a0', '\tha', 'iets']);
    const mapping = readMapping('{"melding.wijkteam": {"HA": "Noord"}}');
    const asked = [{ measure: perValue('melding', 'wijkteam'), period }];
    const queries = writeQueries(name, asked, { terms, calendar }, peildatum, { mapping });
    const found: number[] = [];
    for (const { text } of queries) {
      expect(text).not.toMatch(/[\t\v\f\r\u00a0\u2003\ufeff]/u);
      const rows = (await engine.query(text, [])).map(
        ({ deel, wat, aantal }) => [String(wat), `${String(deel)} ${String(aantal)}`] as const,
      );
      const [ofNoord] = rows.filter(([wat]) => wat === 'g0|Noord').map(([, which]) => which);
      for (const [wat, which] of rows) {
        if (wat.endsWith('|=Noord')) found.push(Number(which.split(' ')[1]));
        // The numbers of a part have the same `aantal` as its name.
        if (which === ofNoord && wat.startsWith('t')) found.push(Number(wat.split('|')[1]));
      }
    }
    expect(new Set(found)).toEqual(new Set([2]));
  });
});
