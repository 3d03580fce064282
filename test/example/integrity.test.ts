import { describe, expect, test } from 'vitest';
import { integrityIssues } from '../../src/check/index.ts';
import { dataset, futureDates } from '../../src/dataset/index.ts';
import {
  countFigures,
  exampleParts,
  examplePeildatum,
  exampleRecords,
  planted,
} from '../../src/example/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import { records } from '../../src/records/index.ts';
import { hashOf, inYear, rows, tally } from './situation.ts';

describe('what is wrong is what was planted', () => {
  test('by the rules of ingestion and of the registration, and nothing else', () => {
    const data = dataset(rows);
    const found = [
      ...data.issues,
      ...integrityIssues(data, { terms, calendar }, examplePeildatum),
      ...futureDates(data, examplePeildatum),
    ];
    const counts = new Map<string, number>();
    for (const { file, field, code, message, more = 0 } of found) {
      const kind = `${file} ${field ?? message.split(':')[0]} ${code}`;
      counts.set(kind, (counts.get(kind) ?? 0) + 1 + more);
    }
    expect(Object.fromEntries(counts)).toEqual({
      'melding vervolgOpMeldingId dangling-reference': planted.vervolgOpOudeMelding.count,
      'onderzoek persoonId dangling-reference': planted.onderzoekPersoonOnbekend.count,
      'ojgTraject meldingId dangling-reference': planted.ojgMeldingOnbekend.count,
      'melding datumAfhandeling impossible-order': planted.afhandelingVoorMelding.count,
      'onderzoek datumPlanVerzonden impossible-order': planted.planVoorBegin.count,
      'ondersteuning einddatum impossible-order': planted.ondersteuningEindeVoorBegin.count,
      'vrijwilligersinzet einddatum impossible-order': planted.inzetEindeVoorBegin.count,
      'melding van een wettelijke melding is de wet ingevuld integrity': planted.wetLeeg.count,
      'onderzoek een onderzoek begint niet voor zijn melding integrity':
        planted.onderzoekVoorMelding.count,
      'onderzoek een onderzoek dat eindigt met een verzonden plan, heeft de datum daarvan integrity':
        planted.planZonderDatum.count,
      'indicatie van een PGB is het bedrag ingevuld integrity': planted.pgbZonderBedrag.count,
      'ojgTraject een beëindigd OJG-traject heeft een uitkomst integrity':
        planted.ojgZonderUitkomst.count,
      'onderzoek datumBesluit future-date': planted.besluitInToekomst.count,
    });
  });

  test('no two indicaties of a person for one product and provider overlap (OP259)', () => {
    const spells = new Map<string, { begin: string; end: string }[]>();
    for (const { persoonId, productcode, aanbieder, begindatum, einddatum } of rows.indicatie) {
      const key = `${persoonId} ${productcode} ${aanbieder}`;
      const list = spells.get(key) ?? [];
      list.push({ begin: begindatum ?? '', end: einddatum ?? '9' });
      spells.set(key, list);
    }
    const overlapping = [...spells.values()].filter((list) => {
      list.sort((one, other) => (one.begin < other.begin ? -1 : 1));
      return list.some(({ begin }, i) => i > 0 && begin <= (list[i - 1]?.end ?? ''));
    });
    expect(overlapping).toEqual([]);
  });

  test('no two statuses of complexity of a household overlap', () => {
    const last = new Map<string, string>();
    const overlapping = rows.complexiteitStatus.filter(
      ({ huishoudenId, begindatum, einddatum }) => {
        const before = last.get(huishoudenId ?? '') ?? '';
        last.set(huishoudenId ?? '', einddatum ?? '9');
        return before > (begindatum ?? '');
      },
    );
    expect(overlapping).toEqual([]);
  });

  test('directly settled means no onderzoek, wettelijk means a dossier that is there', () => {
    const dossiers = new Set(rows.dossier.map(({ dossierId }) => dossierId));
    const legal = rows.melding.filter(({ wettelijk }) => wettelijk);
    expect(legal.filter(({ dossierId }) => !dossiers.has(dossierId ?? ''))).toEqual([]);
  });
});

test('meldingen come on weekdays, and fewer in the spring of 2020', () => {
  const weekend = rows.melding.filter(({ begindatum }) =>
    [0, 6].includes(new Date(`${begindatum}T00:00:00Z`).getUTCDay()),
  );
  expect(weekend.length / rows.melding.length).toBeLessThan(0.1);
  const share = (year: number) => {
    const all = inYear(rows.melding, ({ begindatum }) => begindatum, year);
    const perMonth = tally(all.map(({ begindatum }) => begindatum?.slice(5, 7)));
    return ((perMonth.get('04') ?? 0) + (perMonth.get('05') ?? 0)) / all.length;
  };
  expect(share(2020)).toBeLessThan(0.85 * share(2019));
});

test('of the onderzoeken due in a quarter (six weeks, plain days) 60 to 80% was finished in time', () => {
  const begun = new Map(rows.melding.map(({ meldingId, begindatum }) => [meldingId, begindatum]));
  const days = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  const quarterStarts = ['01', '04', '07', '10'].flatMap((month) => [
    `2019-${month}-01`,
    `2020-${month}-01`,
  ]);
  const starts = [...quarterStarts, '2021-01-01'].sort().map(days);
  const due = starts.slice(1).map(() => 0);
  const inTime = starts.slice(1).map(() => 0);
  for (const { meldingId, datumPlanVerzonden, wijzeEinde } of rows.onderzoek) {
    const melding = begun.get(meldingId ?? '');
    // What was withdrawn is not judged; what is still open is late.
    if (!melding || (wijzeEinde && wijzeEinde !== 'plan verzonden')) continue;
    const deadline = days(melding) + 42;
    const quarter = starts.findLastIndex((start) => start <= deadline);
    if (quarter === 8) continue;
    due[quarter] = (due[quarter] ?? 0) + 1;
    if (datumPlanVerzonden && days(datumPlanVerzonden) <= deadline) {
      inTime[quarter] = (inTime[quarter] ?? 0) + 1;
    }
  }
  const shares = due.map((number, quarter) => (inTime[quarter] ?? 0) / number);
  expect(Math.min(...shares)).toBeGreaterThan(0.6);
  expect(Math.max(...shares)).toBeLessThan(0.8);
});

test('at scale 2 the second part has each published total again, under keys of its own', () => {
  const [one, two, ...more] = exampleParts({ scale: 2 });
  if (one === undefined || two === undefined) throw new Error('two parts expected');
  expect(more).toEqual([]);
  expect(hashOf(one.onderzoek)).toBe(hashOf(rows.onderzoek));
  expect([...countFigures(two)]).toEqual([...countFigures(one)]);
  for (const record of exampleRecords) {
    const [key] = records[record].key as readonly string[];
    if (key === undefined) continue;
    const keysOf = (list: readonly unknown[]) =>
      list.map((row) => (row as { readonly [field: string]: unknown })[key]);
    const before = new Set(keysOf(one[record]));
    expect(keysOf(two[record]).filter((own) => before.has(own))).toEqual([]);
  }
}, 90_000);
