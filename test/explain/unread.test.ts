import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type ExplainOptions, explain } from '../../src/explain/index.ts';
import { quarter } from '../../src/model/index.ts';

const options: ExplainOptions = { period: quarter(2022, 2), peildatum: '2022-07-15' };
const rows = (melding: object, onderzoek: object = {}) =>
  dataset({
    melding: [
      {
        meldingId: 'M1',
        persoonId: 'P1',
        begindatum: '2022-04-04',
        wettelijk: true,
        wet: 'Wmo',
        ...melding,
      },
    ],
    onderzoek: [{ onderzoekId: 'O1', meldingId: 'M1', persoonId: 'P1', ...onderzoek }],
  } as never);
const textOf = (data: ReturnType<typeof rows>, more: Partial<ExplainOptions> = {}) =>
  String(explain(sva2022, 'R07-P3', data, { melding: 'M1' }, { ...options, ...more }));
const finding = '‘30-02-2022’ is geen bestaande dag (gelezen als dd-mm-jjjj)';

describe('a cell that could not be read', () => {
  test('is said to be so among the fields, with what is written in it and why that is no value', () => {
    const text = textOf(rows({ begindatum: '30-02-2022' }));
    expect(text).toContain(
      `begindatum melding: niet te lezen, telt als leeg: ${finding}  (melding`,
    );
    expect(text).not.toContain('begindatum melding: leeg');
  });

  test('stands with the question that decided, also where that asks for a date to fall in a period', () => {
    expect(textOf(rows({ begindatum: '30-02-2022' }))).toMatch(
      /doorslag: .*ontbreekt → ja\n +want .*niet te lezen/,
    );
  });

  test('makes a date that is worked out from it no empty one', () => {
    const text = textOf(rows({}, { datumPlanVerzonden: '30-02-2022' }));
    expect(text).toContain(
      'de einddatum: niet te bepalen, datum plan verzonden van onderzoek is niet te lezen',
    );
    expect(text).not.toContain('de einddatum: leeg');
  });

  test('is marked behind a question that rests on it', () => {
    const text = textOf(rows({}, { datumPlanVerzonden: '30-02-2022' }));
    expect(text).toMatch(/niet te lezen → nee +er ontbreekt een datum: beëindigd zonder datum/);
    expect(text).not.toMatch(/leeg → nee +er ontbreekt een datum/);
  });

  test('is what a change of it begins with', () => {
    const text = textOf(rows({}, { datumPlanVerzonden: '30-02-2022' }));
    expect(text).toMatch(
      /datum plan verzonden van onderzoek \(onderzoek O1\) van niet te lezen naar 2022-/,
    );
  });

  test('keeps what is written in it to itself where values are left out', () => {
    const hidden = textOf(rows({ begindatum: '30-02-2022' }), { withoutValues: true });
    expect(hidden).toContain('begindatum melding: niet te lezen  (melding');
    expect(hidden).not.toContain('30-02');
  });

  test('is told apart from an empty one in the object too', () => {
    const [row] = explain(
      sva2022,
      'R07-P3',
      rows({ begindatum: '30-02-2022' }),
      'M1',
      options,
    ).rows;
    const field = (name: string) => row?.fields.find(({ path }) => path.endsWith(name));
    expect(field('begindatum')).toMatchObject({
      value: null,
      unread: { finding: `${finding}.` },
    });
    expect(field('datumPlanVerzonden')).toMatchObject({ value: null, unread: null });
  });

  test('of several codes is said beside those that were read', () => {
    const traject = { trajectId: 'T1', persoonId: 'P1', begindatum: '2022-04-04' };
    const data = dataset({
      ojgTraject: [{ ...traject, aardNevenvragen: ['gedrag', 'gedraag'] }],
    } as never);
    const asked = { ...options, measure: 'aard-nevenvragen-ojg' };
    expect(String(explain(sva2022, 'R08-P2', data, 'T1', asked))).toContain(
      'geteld: aard van de nevenvragen: gedrag; een deel is niet te lezen: code ‘gedraag’ staat niet in de lijst',
    );
  });

  test('that a breakdown is made by is not said to be empty', () => {
    const text = textOf(rows({ soortMelder: 'Politiek' }));
    expect(text).toContain(
      'melder: niet ingevuld  (soort melder van melding is niet te lezen: niet bekend)',
    );
    expect(textOf(rows({ soortMelder: 'Politiek' }), { withoutValues: true })).toContain(
      'melder: niet te lezen  (soort melder van melding is niet te lezen: niet bekend)',
    );
  });

  test('of a spell is no open end, and of a price no empty one', () => {
    const indicatie = {
      indicatieId: 'I1',
      persoonId: 'P1',
      productcode: 'A',
      financieringsvorm: 'PGB',
      pgbBedrag: 'veel',
      begindatum: '2022-02-15',
      einddatum: '31-06-2022',
    };
    const data = dataset({
      indicatie: [indicatie],
      tarief: [],
      product: [{ productcode: 'A', wet: 'Wmo', categorie: 'Wmo GON', gonGerelateerd: true }],
    } as never);
    const text = String(explain(sva2022, 'R07-E7', data, 'I1', options));
    expect(text).toContain(
      'PGB-bedrag per jaar: niet te lezen, telt als leeg: ‘veel’ is geen bedrag in euro’s; schrijf 1234,50 (eenheid: euro)',
    );
    expect(text).toMatch(/looptijd: 2022-02-15 t\/m nu \(zonder einddatum\); .* is niet te lezen/);
  });
});

test('a cell that could not be read is known as such, also where its finding is not listed by itself', () => {
  const data = dataset({
    klacht: Array.from({ length: 203 }, (_, index) => ({
      klachtId: `K${index}`,
      ontvangstdatum: index === 201 ? null : '30-02-2022',
    })),
  } as never);
  const at = (row: number, field = 'ontvangstdatum') =>
    data.unread({ record: 'klacht', row }, field);
  expect(at(0)?.finding).toContain(finding);
  expect(at(201)).toBeNull();
  expect(at(202)).toEqual({ finding: null });
  expect(at(0, 'datumAfhandeling')).toBeNull();
});
