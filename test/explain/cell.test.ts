import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, type Explanation, explain, quarter } from '../../src/index.ts';
import { nestingErrors } from '../report/well-formed.ts';

const data = dataset({
  melding: [
    { meldingId: '<b>M', persoonId: 'P1', begindatum: '2022-04-04', wettelijk: true, wet: 'Wmo' },
  ],
  onderzoek: [
    { onderzoekId: 'O1', meldingId: '<b>M', persoonId: 'P1', datumPlanVerzonden: '2022-04-29' },
  ],
});
const options = { period: quarter(2022, 2), peildatum: '2022-07-15' } as const;
const found = explain(sva2022, 'R07-P3', data, { melding: '<b>M' }, options);
const shownOf = (one: Explanation) =>
  (one as unknown as { [key: symbol]: () => { readonly [type: string]: string } })[
    Symbol.for('Jupyter.display')
  ]?.() ?? {};
const cellOf = (one: Explanation) => shownOf(one)['text/html'] ?? '';

describe('the cell of an explanation in a notebook', () => {
  test('stands beside the text, and can stand in a page that is not ours', () => {
    expect(shownOf(found)['text/plain']).toBe(String(found));
    expect(nestingErrors(cellOf(found))).toEqual([]);
    expect(cellOf(found)).not.toMatch(/ id=| href=|<script|<!doctype|<b>M/);
  });

  test('says all that the text says', () => {
    const words = cellOf(found)
      .replaceAll(/<style>.*?<\/style>/gs, '')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll(/\s+/g, ' ');
    const lines = String(found).split('\n').slice(1);
    for (const line of lines) expect(words).toContain(line.trim().replaceAll(/\s+/g, ' '));
  });

  test('says that nothing is counted where a file is not there, without a table', () => {
    const none = explain(sva2022, 'R12-P1', data, 'K1', options);
    expect(cellOf(none)).toContain('Er is niets geteld: klacht ontbreekt.');
    expect(cellOf(none)).not.toContain('<table');
  });
});

test('an explanation stays plain in JSON', () => {
  expect(Object.keys(found)).toEqual(Object.keys(JSON.parse(JSON.stringify(found))));
});
