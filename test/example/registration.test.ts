import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/dataset/index.ts';
import { examplePeildatum, exampleRecords, exampleRows, planted } from '../../src/example/index.ts';
import { records } from '../../src/records/index.ts';
import { recordSchema } from '../../src/records/schema/index.ts';

const rows = exampleRows();

type Date = string | null | undefined;
const isBefore = (one: Date, other: Date): boolean => Boolean(one && other && one < other);
const meldingOn = new Map(rows.melding.map(({ meldingId, begindatum }) => [meldingId, begindatum]));
const persons = new Set(rows.persoon.map(({ persoonId }) => persoonId));

describe('the rows', () => {
  test.each(exampleRecords)('of %s are all as the schema says', (record) => {
    expect(rows[record].length).toBeGreaterThan(0);
    const schema = recordSchema(record).strict();
    for (const row of rows[record]) {
      const read = schema.safeParse(row);
      if (!read.success) expect({ row, issues: read.error.issues }).toBeNull();
    }
  });

  test.each(exampleRecords)('of %s have a key of their own', (record) => {
    const { key } = records[record];
    if (key.length === 0) return;
    const list = rows[record] as readonly { readonly [field: string]: unknown }[];
    // A dossier has a row for each status.
    const names: readonly string[] = record === 'dossier' ? ['dossierId', 'statusVanaf'] : key;
    expect(new Set(list.map((row) => names.map((name) => row[name] ?? '').join(' '))).size).toBe(
      list.length,
    );
  });

  test('have dates up to the peildatum, but where the schema or the README says otherwise', () => {
    expect(examplePeildatum).toBe('2021-01-31');
    const late = rows.onderzoek.filter(({ datumBesluit }) => (datumBesluit ?? '') > '2021-01-31');
    expect(late).toHaveLength(planted.besluitInToekomst.count);
    expect(rows.melding.filter(({ begindatum }) => (begindatum ?? '9') > '2020-12-31')).toEqual([]);
    expect(
      rows.onderzoek.filter(({ datumPlanVerzonden }) => (datumPlanVerzonden ?? '') > '2021-01-31'),
    ).toEqual([]);
  });

  test('hold as many gaps and errors as the README says', () => {
    const size = (list: readonly unknown[]) => list.length;
    const counts: { [id in keyof typeof planted]: number } = {
      kanaalLeeg: size(rows.melding.filter(({ kanaal }) => !kanaal)),
      verwijzerLeeg: size(rows.melding.filter(({ verwijzer }) => !verwijzer)),
      eersteVraagLeeg: size(
        rows.melding.filter(({ eersteVraag }) => typeof eersteVraag !== 'boolean'),
      ),
      wetLeeg: size(rows.melding.filter(({ wettelijk, wet }) => wettelijk === true && !wet)),
      afhandelingVoorMelding: size(
        rows.melding.filter((row) => isBefore(row.datumAfhandeling, row.begindatum)),
      ),
      vervolgOpOudeMelding: size(
        rows.melding.filter(({ vervolgOpMeldingId }) => vervolgOpMeldingId),
      ),
      geboortedatumLeeg: size(rows.persoon.filter(({ geboortedatum }) => !geboortedatum)),
      planZonderDatum: size(
        rows.onderzoek.filter(
          (row) => row.wijzeEinde === 'plan verzonden' && !row.datumPlanVerzonden,
        ),
      ),
      planVoorBegin: size(
        rows.onderzoek.filter((row) => isBefore(row.datumPlanVerzonden, row.begindatum)),
      ),
      onderzoekVoorMelding: size(
        rows.onderzoek.filter((row) =>
          isBefore(row.begindatum, meldingOn.get(row.meldingId ?? '') ?? null),
        ),
      ),
      besluitInToekomst: size(
        rows.onderzoek.filter((row) => isBefore(examplePeildatum, row.datumBesluit)),
      ),
      onderzoekPersoonOnbekend: size(
        rows.onderzoek.filter(({ persoonId }) => persoonId && !persons.has(persoonId)),
      ),
      ondersteuningEindeVoorBegin: size(
        rows.ondersteuning.filter((row) => isBefore(row.einddatum, row.begindatum)),
      ),
      pgbZonderBedrag: size(
        rows.indicatie.filter((row) => row.financieringsvorm === 'PGB' && !row.pgbBedrag),
      ),
      interventieSoortLeeg: size(rows.interventie.filter(({ soort }) => !soort)),
      ojgZonderUitkomst: size(
        rows.ojgTraject.filter(({ einddatum, uitkomst }) => einddatum && !uitkomst),
      ),
      ojgMeldingOnbekend: size(
        rows.ojgTraject.filter(({ meldingId }) => meldingId && !meldingOn.has(meldingId)),
      ),
      inzetEindeVoorBegin: size(
        rows.vrijwilligersinzet.filter((row) => isBefore(row.einddatum, row.begindatum)),
      ),
    };
    expect(counts).toEqual(
      Object.fromEntries(Object.entries(planted).map(([id, { count }]) => [id, count])),
    );
  });
});

test('read as they are, they have the planted issues and no others', () => {
  const fouten = dataset(rows).issues.filter(({ severity }) => severity === 'fout');
  const counts: { [code: string]: number } = {};
  for (const { code } of fouten) counts[code] = (counts[code] ?? 0) + 1;
  expect(counts).toEqual({
    'dangling-reference':
      planted.vervolgOpOudeMelding.count +
      planted.onderzoekPersoonOnbekend.count +
      planted.ojgMeldingOnbekend.count,
    'impossible-order':
      planted.afhandelingVoorMelding.count +
      planted.planVoorBegin.count +
      planted.ondersteuningEindeVoorBegin.count +
      planted.inzetEindeVoorBegin.count,
  });
}, 90_000);

test('a larger scale has each total as many times, under other keys', () => {
  const twice = exampleRows({ scale: 2 });
  expect(twice.melding).toHaveLength(2 * rows.melding.length);
  expect(twice.klacht).toHaveLength(2 * rows.klacht.length);
  expect(twice.indicatie).toHaveLength(2 * rows.indicatie.length);
  expect(new Set(twice.melding.map(({ meldingId }) => meldingId)).size).toBe(twice.melding.length);
  expect(new Set(twice.persoon.map(({ persoonId }) => persoonId)).size).toBe(twice.persoon.length);
  expect(twice.product).toEqual(rows.product);
}, 90_000);

test.each([0, -1, 1.5, Number.NaN])('a scale of %s is refused', (scale) => {
  expect(() => exampleRows({ scale })).toThrow(RangeError);
});
