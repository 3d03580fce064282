/** What a measure asks that cannot be answered is refused, and the message names what was asked. */
import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type Measure, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import type { SvaError } from '../../src/util/index.ts';

const rows = {
  melding: [{ meldingId: 'M1', persoonId: 'P1', begindatum: '2022-05-01' }],
  onderzoek: [{ onderzoekId: 'O1', persoonId: 'P1', begindatum: '2022-05-01' }],
  declaratie: [{ zorgperiodeTot: '2022-05-31', bedrag: 10 }],
} as const;

/** What a measure over meldingen of the quarter is refused with. */
function refusal(more: object, contract: { terms: object } = { terms }): SvaError | null {
  const measure = {
    id: 'proef',
    title: 'proef',
    unit: 'zaken',
    decimals: 0,
    over: 'melding',
    cohort: { instroom: 'begindatum' },
    count: {},
    ...more,
  } as unknown as Measure;
  try {
    calculate(
      dataset(rows),
      { terms: contract.terms, calendar },
      '2022-07-15',
    )(measure, quarter(2022, 2));
    return null;
  } catch (error) {
    return error as SvaError;
  }
}
const about = (condition: object) => ({ of: { gevraagd: condition } });

describe('a measure is refused', () => {
  test.each<[string, object, string, unknown]>([
    [
      'that names a date that it does not define',
      about({ reached: 'uiterste' }),
      'De meting noemt de datum ‘uiterste’, maar bepaalt die nergens.',
      'uiterste',
    ],
    [
      'that defines other dates than the one it names',
      { ...about({ reached: 'uiterste' }), dates: { start: 'begindatum' } },
      'De meting noemt de datum ‘uiterste’, maar bepaalt die nergens.',
      'uiterste',
    ],
    [
      'of which the cohort is a date that it does not define',
      { cohort: { instroom: 'uiterste' } },
      'De meting noemt de datum ‘uiterste’, maar bepaalt die nergens.',
      'uiterste',
    ],
    [
      'that asks a code for its day',
      about({ reached: 'kanaal' }),
      '‘kanaal’ is geen datum van melding.',
      'kanaal',
    ],
    [
      'that asks whether a date is a value',
      about({ is: { begindatum: '2022-05-01' } }),
      'Van ‘begindatum’ kan niet worden gevraagd of het een waarde is.',
      'begindatum',
    ],
    [
      'that divides by a date',
      { groups: { dag: 'begindatum' } },
      'Naar ‘begindatum’ is niet te verdelen.',
      'begindatum',
    ],
    [
      'that counts each date once',
      { unique: 'begindatum' },
      '‘begindatum’ onderscheidt geen personen of zaken.',
      'begindatum',
    ],
    [
      'that looks for a melding by the key of a person',
      about({ some: { record: 'onderzoek', on: 'onderzoekId', at: 'persoonId' } }),
      '‘persoonId’ van melding en ‘onderzoekId’ van onderzoek zijn sleutels van iets anders.',
      'persoonId',
    ],
    [
      'that looks by a field that both have, as keys of something else',
      about({ some: { record: 'onderzoek', on: 'onderzoekId', at: 'meldingId' } }),
      '‘meldingId’ van melding en ‘onderzoekId’ van onderzoek zijn sleutels van iets anders.',
      'meldingId',
    ],
    [
      'that looks by a field that is no key',
      about({ some: { record: 'onderzoek', on: 'onderzoekId', at: 'kanaal' } }),
      '‘kanaal’ van melding en ‘onderzoekId’ van onderzoek zijn sleutels van iets anders.',
      'kanaal',
    ],
    [
      'that looks by a day for the same day',
      about({ some: { record: 'onderzoek', on: 'begindatum' } }),
      '‘begindatum’ van melding en ‘begindatum’ van onderzoek zijn sleutels van iets anders.',
      'begindatum',
    ],
    [
      'that looks for a field that is no key',
      about({ some: { record: 'onderzoek', on: 'begindatum', at: 'meldingId' } }),
      '‘meldingId’ van melding en ‘begindatum’ van onderzoek zijn sleutels van iets anders.',
      'meldingId',
    ],
    [
      'of which a step of the journey leads back',
      {
        journey: {
          version: '1',
          first: 'a',
          nodes: { a: {}, b: {} },
          edges: { a: ['b'], b: ['a'] },
        },
      },
      'Een stap van de reis leidt terug, of naar een plaats die er niet is.',
      { a: ['b'], b: ['a'] },
    ],
  ])('%s', (_, more, message, value) => {
    const found = refusal(more);
    expect(found).toMatchObject({ name: 'SvaError', code: 'invalid-measure', details: { value } });
    expect(found?.message).toBe(message);
  });

  test('that names a term which the contract does not have', () => {
    const within = about({
      within: { from: 'begindatum', to: 'datumAfhandeling', term: 'wmo-onderzoek' },
    });
    expect(refusal(within)).toBeNull();
    const found = refusal(within, { terms: {} });
    expect(found).toMatchObject({ code: 'invalid-measure', details: { value: 'wmo-onderzoek' } });
    expect(found?.message).toBe('De termijn ‘wmo-onderzoek’ staat niet in het contract.');
  });
});

test('a peildatum that does not exist is refused', () => {
  const start = () => calculate(dataset(rows), { terms, calendar }, '2022-02-30');
  expect(start).toThrowError('‘2022-02-30’ is geen bestaande dag; schrijf jjjj-mm-dd.');
  expect(start).toThrowError(
    expect.objectContaining({
      code: 'invalid-date',
      details: { value: '2022-02-30', place: 'peildatum' },
    }),
  );
});

test('a peildatum that is not given, and terms that are none, are refused with how to give them', () => {
  const start = calculate as (...given: unknown[]) => unknown;
  expect(() => start(dataset(rows), { terms, calendar })).toThrowError(
    "peildatum ontbreekt. Geef de dag van de extractie als derde argument: calculate(data, { terms, calendar }, '2022-07-15').",
  );
  expect(() => start(dataset(rows), terms, '2022-07-15')).toThrowError(
    "De termijnen zijn geen { terms, calendar }. Geef die, of een contract, zoals calculate(data, sva2022, '2022-07-15').",
  );
});
