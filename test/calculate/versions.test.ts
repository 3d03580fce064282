/** Of records that are versions of the same, one counts. */
import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type Measure, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';

type Post = { jaar?: string; categorie?: string; versie?: string; bedrag: number };

/** The sum of a budget in euros, and what is left out of it by which rule. */
function budget(keep: 'first' | 'last', begrotingspost: readonly Post[]) {
  const measure = {
    id: 'proef',
    title: 'proef',
    unit: 'euro',
    decimals: 2,
    over: 'begrotingspost',
    cohort: { jaar: 'jaar' },
    version: { of: 'versie', same: ['jaar', 'categorie'], keep },
    sum: { of: 'bedrag' },
  } as unknown as Measure;
  const { counts, buckets } = calculate(
    dataset({ begrotingspost } as object),
    { terms, calendar },
    '2022-07-15',
  )(measure, quarter(2022, 2));
  return { euro: (counts.cents ?? 0) / 100, records: counts.records, buckets };
}
const post = (versie: string | undefined, bedrag: number, categorie = 'Jeugd'): Post => ({
  jaar: '2022',
  categorie,
  ...(versie !== undefined && { versie }),
  bedrag,
});
const left = (rule: string, count: number) => [{ reason: 'excluded-by-rule', rule, count }];

/** The meldingen that are versions of one where person and dossier are the same. */
function ofOneCase(melding: readonly object[]) {
  const measure = {
    id: 'proef',
    title: 'proef',
    unit: 'meldingen',
    decimals: 0,
    over: 'melding',
    cohort: { instroom: 'begindatum' },
    of: { balie: { is: { kanaal: 'balie' } } },
    version: { of: 'meldingId', same: ['persoonId', 'dossierId'], keep: 'last' },
    count: {},
  } as unknown as Measure;
  const rows = melding.map((row) => ({ begindatum: '2022-05-01', kanaal: 'balie', ...row }));
  const count = calculate(dataset({ melding: rows } as object), { terms, calendar }, '2022-07-15');
  return count(measure, quarter(2022, 2));
}

describe('meldingen of one person in one dossier', () => {
  test('are told from those that agree on neither, however many persons and dossiers there are', () => {
    const each = Array.from({ length: 12 }, (_, n) => ({
      meldingId: `M${n}`,
      persoonId: `P${n}`,
      dossierId: `D${n}`,
    }));
    // The second person with the twelfth dossier, and the other way round.
    const crossed = [
      { meldingId: 'M12', persoonId: 'P1', dossierId: 'D11' },
      { meldingId: 'M13', persoonId: 'P11', dossierId: 'D1' },
    ];
    expect(ofOneCase([...each, ...crossed]).counts).toEqual({ count: 14 });
    expect(ofOneCase([...each, { ...each[0], meldingId: 'M99' }]).counts).toEqual({ count: 12 });
  });

  test('of which one may not count, since a field is empty, come to one, whichever that is', () => {
    const same = { persoonId: 'P1', dossierId: 'D1' };
    const known = { meldingId: 'M1', ...same };
    const open = { meldingId: 'M2', ...same, kanaal: undefined };
    expect(ofOneCase([known]).extremes).toBeNull();
    // None of both is certain to be the one that counts.
    expect(ofOneCase([known, open]).extremes).toEqual({ least: { count: 0 }, most: { count: 2 } });
  });
});

test('a version that another one took the place of may not count, whatever is missing of other meldingen', () => {
  const same = { persoonId: 'P1', dossierId: 'D1' };
  const known = [
    { meldingId: 'M1', ...same },
    { meldingId: 'M2', ...same },
  ];
  const elsewhere = { meldingId: 'M3', persoonId: 'P2', dossierId: 'D2', kanaal: undefined };
  expect(ofOneCase([...known, elsewhere]).extremes).toEqual({
    least: { count: 1 },
    most: { count: 2 },
  });
});

describe('a budget in several versions', () => {
  const orders = [
    [post('1', 10), post('2', 20), post('3', 40)],
    [post('3', 40), post('2', 20), post('1', 10)],
    [post('2', 20), post('3', 40), post('1', 10)],
  ];
  test.each(orders.map((rows) => [rows] as const))(
    'counts one of them, in whatever order they came',
    (rows) => {
      expect(budget('last', rows)).toEqual({
        euro: 40,
        records: 1,
        buckets: left('er is een latere versie', 2),
      });
      expect(budget('first', rows)).toEqual({
        euro: 10,
        records: 1,
        buckets: left('er is een eerdere versie', 2),
      });
    },
  );

  test('has no version before any other', () => {
    const rows = [post('1', 10), post(undefined, 5)];
    expect(budget('last', rows).euro).toBe(10);
    expect(budget('first', rows).euro).toBe(5);
  });

  test('counts each post by itself, also where it is not filled in what it is for', () => {
    const rows = [post('1', 10, 'Jeugd'), post('2', 20, 'Wmo GON')];
    expect(budget('last', rows)).toEqual({ euro: 30, records: 2, buckets: [] });
    const { categorie: _, ...one } = post('1', 10);
    const { categorie: __, ...two } = post('2', 20);
    expect(budget('last', [one, two])).toEqual({ euro: 30, records: 2, buckets: [] });
  });
});
