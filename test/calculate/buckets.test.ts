/** Which records of a population are not counted, and by which rule. */
import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type Measure, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';

const counted = (measure: object, rows: object) =>
  calculate(
    dataset(rows),
    { terms, calendar },
    '2022-07-15',
  )(
    { id: 'proef', title: 'proef', unit: 'zaken', decimals: 0, ...measure } as unknown as Measure,
    quarter(2022, 2),
  );

test('what has no person to count once is told by the title of that field', () => {
  const persons = {
    over: 'melding',
    cohort: { instroom: 'begindatum' },
    unique: 'persoonId',
    count: {},
  };
  const melding = [
    { begindatum: '2022-05-01', persoonId: 'P1' },
    { begindatum: '2022-05-02', persoonId: 'P1' },
    { begindatum: '2022-05-03' },
  ];
  const { counts, buckets } = counted(persons, { melding });
  expect(counts).toEqual({ count: 1 });
  expect(buckets).toEqual([{ reason: 'not-linked', rule: 'geen persoon', count: 1 }]);
});

test('what has not ended yet is in no bucket, also where the end is that of a record it refers to', () => {
  const handled = {
    over: 'onderzoek',
    cohort: { afgerond: 'melding.datumAfhandeling' },
    count: {},
  };
  const onderzoek = ['M1', 'M2'].map((meldingId) => ({ onderzoekId: meldingId, meldingId }));
  const melding = [{ meldingId: 'M1', datumAfhandeling: '2022-05-01' }, { meldingId: 'M2' }];
  const { counts, buckets } = counted(handled, { onderzoek, melding });
  expect(counts).toEqual({ count: 1 });
  expect(buckets).toEqual([]);
});

test('dates that stand in an impossible order do so too in a record that is referred to', () => {
  const inTime = {
    over: 'onderzoek',
    cohort: { instroom: 'begindatum' },
    share: { where: { tijdig: { notAfter: ['melding.begindatum', 'melding.datumAfhandeling'] } } },
  };
  const onderzoek = ['M1', 'M2'].map((meldingId) => ({
    onderzoekId: meldingId,
    meldingId,
    begindatum: '2022-05-01',
  }));
  const melding = [
    { meldingId: 'M1', begindatum: '2022-04-01', datumAfhandeling: '2022-05-01' },
    { meldingId: 'M2', begindatum: '2022-05-01', datumAfhandeling: '2022-04-01' },
  ];
  const { counts, buckets } = counted(inTime, { onderzoek, melding });
  expect(counts).toEqual({ teller: 1, noemer: 1 });
  expect(buckets).toEqual([{ reason: 'impossible-order', rule: null, count: 1 }]);
});

test('and in a record two references away, which a path can reach', () => {
  const inTime = {
    over: 'ondersteuning',
    cohort: { instroom: 'begindatum' },
    share: {
      where: {
        tijdig: {
          within: {
            from: 'onderzoek.melding.begindatum',
            to: 'onderzoek.melding.datumAfhandeling',
            days: 14,
          },
        },
      },
    },
  };
  const named = ['1', '2'];
  const ondersteuning = named.map((n) => ({ onderzoekId: `O${n}`, begindatum: '2022-05-20' }));
  const onderzoek = named.map((n) => ({ onderzoekId: `O${n}`, meldingId: `M${n}` }));
  const melding = [
    { meldingId: 'M1', begindatum: '2022-05-01', datumAfhandeling: '2022-05-10' },
    { meldingId: 'M2', begindatum: '2022-05-10', datumAfhandeling: '2022-05-01' },
  ];
  const { counts, buckets } = counted(inTime, { ondersteuning, onderzoek, melding });
  expect(counts).toEqual({ teller: 1, noemer: 1 });
  expect(buckets).toEqual([{ reason: 'impossible-order', rule: null, count: 1 }]);
});

test('what begins on the last day of the period came in it; what ends on its first day was there and went', () => {
  const stock = {
    over: 'melding',
    cohort: { stand: ['begindatum', 'datumAfhandeling'] },
    stock: { begin: 'begindatum', end: 'datumAfhandeling' },
  };
  // The day of afhandeling is the first on which a melding is not there.
  const melding = [
    { meldingId: 'there', begindatum: '2022-01-01' },
    { meldingId: 'gone before', begindatum: '2022-01-01', datumAfhandeling: '2022-03-31' },
    { meldingId: 'went on the first', begindatum: '2022-01-01', datumAfhandeling: '2022-04-01' },
    { meldingId: 'came on the first', begindatum: '2022-04-01' },
    { meldingId: 'came and went', begindatum: '2022-04-02', datumAfhandeling: '2022-06-30' },
    { meldingId: 'there for a day', begindatum: '2022-05-20', datumAfhandeling: '2022-05-21' },
    { meldingId: 'came on the last', begindatum: '2022-06-30' },
    { meldingId: 'to come', begindatum: '2022-07-01' },
    { meldingId: 'never there', begindatum: '2022-05-10', datumAfhandeling: '2022-05-10' },
  ];
  expect(counted(stock, { melding }).counts).toEqual({
    count: 3,
    flow: { begin: 2, in: 4, out: 3, end: 3 },
  });
});

describe('dates in an impossible order', () => {
  const running = {
    over: 'ondersteuning',
    cohort: { stand: ['begindatum', 'einddatum'] },
    count: {},
  };
  const impossible = { reason: 'impossible-order', rule: null, count: 1 };

  test('take a record out where both are read, and not where one is', () => {
    const ondersteuning = [{ begindatum: '2022-05-10', einddatum: '2022-05-01' }];
    const begun = { ...running, cohort: { instroom: 'begindatum' } };
    const ended = { ...running, cohort: { afgerond: 'einddatum' } };
    for (const measure of [begun, ended])
      expect(counted(measure, { ondersteuning })).toMatchObject({
        counts: { count: 1 },
        buckets: [],
      });
    const share = { where: { lang: { not: { notAfter: ['einddatum', 'begindatum'] } } } };
    expect(counted({ ...begun, count: undefined, share }, { ondersteuning })).toMatchObject({
      counts: { teller: 0, noemer: 0 },
      buckets: [impossible],
    });
  });

  test('leave it open whether a spell is there on a day from its begin on, and before that it is not', () => {
    const spell = (begindatum: string) => ({
      ondersteuning: [{ begindatum, einddatum: '2022-02-01' }],
    });
    expect(counted(running, spell('2022-06-30'))).toMatchObject({
      counts: { count: 0 },
      buckets: [impossible],
    });
    expect(counted(running, spell('2022-07-01'))).toMatchObject({
      counts: { count: 0 },
      buckets: [],
    });
  });
});

describe('a date after the peildatum', () => {
  // The peildatum is 15 July, two weeks after the quarter.
  const there = {
    over: 'melding',
    cohort: { stand: ['begindatum', 'datumAfhandeling'] },
    stock: { begin: 'begindatum', end: 'datumAfhandeling' },
  };
  const melding = (datumAfhandeling: string) => ({ begindatum: '2022-05-01', datumAfhandeling });

  test('that cannot be known yet is as one in an impossible order, and one on that day is not', () => {
    const rows = ['2022-07-15', '2022-07-16'].map(melding);
    const open = { begindatum: '2022-05-02' };
    expect(counted(there, { melding: [...rows, open] })).toMatchObject({
      counts: { count: 2, flow: { begin: 0, in: 2, out: 0, end: 2 } },
      buckets: [{ reason: 'impossible-order', rule: null, count: 1 }],
    });
  });

  test('is as any other where it may be a plan, and where it is not read', () => {
    const planned = {
      over: 'ondersteuning',
      cohort: { stand: ['begindatum', 'einddatum'] },
      count: {},
    };
    const ondersteuning = [{ begindatum: '2022-05-01', einddatum: '2022-07-16' }];
    expect(counted(planned, { ondersteuning })).toMatchObject({
      counts: { count: 1 },
      buckets: [],
    });
    const come = { over: 'melding', cohort: { instroom: 'begindatum' }, count: {} };
    expect(counted(come, { melding: [melding('2022-07-16')] })).toMatchObject({
      counts: { count: 1 },
      buckets: [],
    });
  });
});

test('what is counted once may be told by a text: of three meldingen of two teams there are two', () => {
  const teams = {
    over: 'melding',
    cohort: { instroom: 'begindatum' },
    unique: 'wijkteam',
    count: {},
  };
  const melding = ['Zuid', 'Noord', 'Zuid'].map((wijkteam) => ({
    begindatum: '2022-05-01',
    wijkteam,
  }));
  expect(counted(teams, { melding }).counts).toEqual({ count: 2 });
});

test('of persons who are counted once, only who was not there at all came, and only who is not there any more went', () => {
  const stock = {
    over: 'casusregie',
    cohort: { stand: ['begindatum', 'einddatum'] },
    unique: 'persoonId',
    stock: { begin: 'begindatum', end: 'einddatum' },
  };
  const casusregie = [
    { persoonId: 'stays', begindatum: '2022-01-01' },
    { persoonId: 'stays', begindatum: '2022-05-01' },
    { persoonId: 'goes on by another', begindatum: '2022-01-01', einddatum: '2022-05-01' },
    { persoonId: 'goes on by another', begindatum: '2022-06-01' },
    { persoonId: 'goes', begindatum: '2022-01-01', einddatum: '2022-05-01' },
    { persoonId: 'comes', begindatum: '2022-05-01' },
    { persoonId: 'comes twice', begindatum: '2022-05-01' },
    { persoonId: 'comes twice', begindatum: '2022-06-01' },
  ].map((row, n) => ({ regieId: `R${n}`, ...row }));
  expect(counted(stock, { casusregie }).counts).toEqual({
    count: 4,
    flow: { begin: 3, in: 2, out: 1, end: 4 },
  });
});

test('a person who counts already may still be wanted in the teller, by a record of which something is unknown', () => {
  const atDesk = {
    over: 'melding',
    cohort: { instroom: 'begindatum' },
    unique: 'persoonId',
    buckets: { unknown: { 'geen wijkteam': { not: { filled: 'wijkteam' } } } },
    share: { where: { balie: { is: { kanaal: 'balie' } } } },
  };
  const melding = [
    { begindatum: '2022-05-01', persoonId: 'P1', kanaal: 'digitaal', wijkteam: 'Zuid' },
    { begindatum: '2022-05-02', persoonId: 'P1', kanaal: 'balie' },
  ];
  const { counts, uncertain } = counted(atDesk, { melding });
  expect(counts).toEqual({ teller: 0, noemer: 1 });
  expect(uncertain).toEqual({ teller: 1, noemer: 0 });
});

test('what runs on a day of the year counts in each quarter of it where the range is the year, also when it begins later', () => {
  const running = {
    over: 'casusregie',
    cohort: { lopend: ['begindatum', 'einddatum'] },
    count: {},
  };
  const casusregie = [
    { begindatum: '2021-12-01', einddatum: '2021-12-31' },
    { begindatum: '2022-02-01', einddatum: '2022-02-10' },
    { begindatum: '2022-07-05' },
  ];
  expect(counted(running, { casusregie }).counts).toEqual({ count: 0 });
  expect(counted({ ...running, range: 'year' }, { casusregie }).counts).toEqual({ count: 2 });
});

test('what there is on a day is that of the last day of the period, whatever range is asked', () => {
  const there = {
    over: 'casusregie',
    cohort: { stand: ['begindatum', 'einddatum'] },
    count: {},
  };
  const casusregie = [
    { begindatum: '2022-01-01', einddatum: '2022-02-01' },
    { begindatum: '2022-06-30', einddatum: '2022-07-01' },
    { begindatum: '2022-07-01' },
    { begindatum: '2022-07-02' },
  ];
  expect(counted(there, { casusregie }).counts).toEqual({ count: 1 });
  expect(counted({ ...there, range: 'year' }, { casusregie }).counts).toEqual({ count: 1 });
});

test('a person with two records of which something holds is once in the teller; where nothing is asked all are', () => {
  const persons = { over: 'melding', cohort: { instroom: 'begindatum' }, unique: 'persoonId' };
  const melding = ['balie', 'balie', 'digitaal'].map((kanaal) => ({
    begindatum: '2022-05-01',
    persoonId: 'P1',
    kanaal,
  }));
  const share = { where: { balie: { is: { kanaal: 'balie' } } } };
  expect(counted({ ...persons, share }, { melding }).counts).toEqual({ teller: 1, noemer: 1 });
  const { unique: _, ...records } = persons;
  expect(counted({ ...records, share }, { melding }).counts).toEqual({ teller: 2, noemer: 3 });
  const all = { ...records, share: { where: {} } };
  expect(counted(all, { melding }).counts).toEqual({ teller: 3, noemer: 3 });
});

test('of each part of amounts it is told how many records have none, also of the last part and of that without a code', () => {
  const sum = {
    over: 'indicatie',
    cohort: { instroom: 'besluitdatum' },
    sum: { of: 'kosten' },
    groups: { hoe: 'financieringsvorm' },
  };
  const indicatie = [
    { financieringsvorm: 'PGB', kosten: 4 },
    { financieringsvorm: 'PGB' },
    { financieringsvorm: 'PGB' },
    { financieringsvorm: 'ZIN', kosten: 1 },
    { kosten: 8 },
    {},
  ].map((row) => ({ besluitdatum: '2022-05-01', ...row }));
  const { groups } = counted(sum, { indicatie });
  expect(
    groups.map(({ by, counts: { cents, records, empty } }) => [by['hoe'], cents, records, empty]),
  ).toEqual([
    ['ZIN', 100, 1, 0],
    ['PGB', 400, 3, 2],
    ['niet ingevuld', 800, 2, 1],
  ]);
});

test('amounts are added up by part, also where a part is told by a text', () => {
  const sum = {
    over: 'indicatie',
    cohort: { instroom: 'besluitdatum' },
    sum: { of: 'kosten' },
    groups: { wie: 'aanbieder', hoe: 'financieringsvorm' },
  };
  const indicatie = [
    { aanbieder: 'Y', financieringsvorm: 'PGB', kosten: 4 },
    { aanbieder: 'X', financieringsvorm: 'ZIN', kosten: 1 },
    { aanbieder: 'Y', financieringsvorm: 'ZIN', kosten: 2 },
    { kosten: 8 },
  ].map((row) => ({ besluitdatum: '2022-05-01', ...row }));
  const { groups } = counted(sum, { indicatie });
  expect(groups.map(({ by, counts }) => [...Object.values(by), counts.cents])).toEqual([
    ['X', 100],
    ['Y', 600],
    ['niet ingevuld', 800],
    ['ZIN', 300],
    ['PGB', 400],
    ['niet ingevuld', 800],
  ]);
});

test('a second calculation over the same records counts what the first did', () => {
  const data = dataset({
    klacht: ['2022-06-01', '2022-04-01', '2022-07-01'].map((ontvangstdatum) => ({
      ontvangstdatum,
    })),
  } as object);
  const measure = {
    id: 'proef',
    title: 'proef',
    unit: 'zaken',
    decimals: 0,
    over: 'klacht',
    cohort: { instroom: 'ontvangstdatum' },
    count: {},
  } as unknown as Measure;
  for (let times = 0; times < 3; times++) {
    const count = calculate(data, { terms, calendar }, '2022-07-15');
    expect(count(measure, quarter(2022, 2)).counts).toEqual({ count: 2 });
  }
});

test('a spell without a day is in no stretch of days, also where nearly all others had ended before', () => {
  const running = {
    over: 'casusregie',
    cohort: { lopend: ['begindatum', 'einddatum'] },
    count: {},
  };
  const ended = Array.from({ length: 20 }, (_, n) => ({
    begindatum: `2021-05-${10 + n}`,
    einddatum: `2021-06-${10 + n}`,
  }));
  const empty = { begindatum: '2022-05-10', einddatum: '2022-05-10' };
  const day = { begindatum: '2022-05-10', einddatum: '2022-05-11' };
  expect(counted(running, { casusregie: [...ended, empty] }).counts).toEqual({ count: 0 });
  expect(counted(running, { casusregie: [...ended, day] }).counts).toEqual({ count: 1 });
});
