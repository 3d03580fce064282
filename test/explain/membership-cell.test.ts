import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, type IsoDate, type Membership, membership, quarter } from '../../src/index.ts';
import { nestingErrors } from '../report/well-formed.ts';

const melding = (meldingId: string) =>
  ({
    meldingId,
    persoonId: `P-${meldingId}`,
    begindatum: '2022-04-04',
    wettelijk: true,
    wet: 'Wmo',
  }) as const;
const onderzoek = (meldingId: string, datumPlanVerzonden: IsoDate | null) => ({
  onderzoekId: `O-${meldingId}`,
  meldingId,
  persoonId: `P-${meldingId}`,
  datumPlanVerzonden,
});
/** Six weeks from 4 April end on 16 May 2022: one in time, two too late, and one that begins after the period. */
const data = dataset({
  melding: [
    melding('<b>A'),
    melding('B'),
    melding('C'),
    { ...melding('D'), begindatum: '2022-07-04' },
  ],
  onderzoek: [
    onderzoek('<b>A', '2022-05-10'),
    onderzoek('B', '2022-06-10'),
    onderzoek('C', '2022-06-13'),
    onderzoek('D', null),
  ],
});
const options = { period: quarter(2022, 2), peildatum: '2022-07-15' } as const;
const found = membership(sva2022, 'R07-P3', data, options);
const shownOf = (one: Membership) =>
  (one as unknown as { [key: symbol]: () => { readonly [type: string]: string } })[
    Symbol.for('Jupyter.display')
  ]?.() ?? {};
const cellOf = (one: Membership) => shownOf(one)['text/html'] ?? '';
/** The rows of its tables, each as the texts of its cells. */
const rowsOf = (html: string) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => cell),
  );

describe('the cell of a membership in a notebook', () => {
  const cell = cellOf(found);

  test('stands beside the text, and can stand in a page that is not ours', () => {
    expect(shownOf(found)['text/plain']).toBe(String(found));
    expect(nestingErrors(cell)).toEqual([]);
    expect(cell).not.toMatch(/ id=| href=|<script|<!doctype|<b>A/);
  });

  test('has a row for each place that records are in, with how many and which', () => {
    expect(rowsOf(cell)).toEqual([
      ['waar', 'aantal', 'welke'],
      ['in de teller', '1', '&lt;b&gt;A / O-&lt;b&gt;A'],
      ['in de noemer, niet in de teller', '2', 'B / O-B, C / O-C'],
      ['samen in de noemer', '3', ''],
      ['niet in de periode', '1', ''],
      ['de clausule gaat er niet over', '0', ''],
    ]);
  });

  test('marks the head of each column and of each row as such, and has numbers under each other', () => {
    const heads = cell.match(/<th( [^>]*)?>/g) ?? [];
    expect(heads.filter((head) => head.includes('scope="col"'))).toHaveLength(3);
    expect(heads.filter((head) => head.includes('scope="row"'))).toHaveLength(5);
    expect(heads).toHaveLength(8);
    expect(cell.match(/<td class="sva-number">\d+<\/td>/g)).toHaveLength(5);
  });

  test('says what was asked: the clause, the measure, the period and the readings', () => {
    for (const text of [found.code, found.title, found.measure.title, 'periode 2022-Q2', 'cohort='])
      expect(cell).toContain(text);
  });

  test('folds more records away than are read at a glance', () => {
    const ids = Array.from({ length: 13 }, (_, index) => `M${index + 10}`);
    const many = dataset({
      melding: ids.map(melding),
      onderzoek: ids.map((id) => onderzoek(id, '2022-05-10')),
    });
    const folded = cellOf(membership(sva2022, 'R07-P3', many, options));
    expect(nestingErrors(folded)).toEqual([]);
    expect(folded).toMatch(
      /<details><summary>welke 13<\/summary>M10 \/ O-M10, .*M22 \/ O-M22<\/details>/,
    );
    expect(cell).not.toContain('<details');
  });

  test('has the records by each line of a breakdown in a table of its own', () => {
    const by = found.populations[0]?.divisions[0] ?? '';
    expect(cell).toContain(by);
    const split = cellOf(membership(sva2022, 'R07-P3', data, { ...options, by }));
    expect(nestingErrors(split)).toEqual([]);
    const rows = rowsOf(split);
    expect(rows.filter(([first]) => first === `naar ${by}`)).toHaveLength(1);
    expect(rows.slice(-2).map((row) => row.slice(1))).toEqual([
      ['in de teller', '1', '&lt;b&gt;A / O-&lt;b&gt;A'],
      ['in de noemer, niet in de teller', '2', 'B / O-B, C / O-C'],
    ]);
  });

  test('has no column for records where those are left out', () => {
    const without = cellOf(
      membership(sva2022, 'R07-P3', data, { ...options, withoutValues: true }),
    );
    expect(rowsOf(without).slice(0, 2)).toEqual([
      ['waar', 'aantal'],
      ['in de teller', '1'],
    ]);
    expect(without).not.toMatch(/O-[ABC]/);
  });

  test('says of persons that are counted once how many they are and of how many records', () => {
    const inzet = (persoonId: string, wijkteam: string) =>
      ({ persoonId, soort: 'vrijwilliger', begindatum: '2022-01-01', wijkteam }) as const;
    const twice = dataset({
      vrijwilligersinzet: [inzet('P1', 'T01'), inzet('P1', 'T02'), inzet('P2', 'T01')],
    });
    const once = cellOf(membership(sva2022, 'R01-P2', twice, options));
    expect(once).toContain('per persoon één keer geteld');
    expect(rowsOf(once)[1]?.slice(0, 2)).toEqual([
      'tellen mee',
      '2 personen (3 inzetten van vrijwilligers)',
    ]);
  });

  test('says that nothing is counted where a file is not there, without a table', () => {
    const none = cellOf(membership(sva2022, 'R12-P1', data, options));
    expect(none).toContain('Er is niets geteld: klacht ontbreekt.');
    expect(none).not.toContain('<table');
  });
});
