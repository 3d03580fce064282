import { describe, expectTypeOf, test } from 'vitest';
import type { onderzoekBinnenZesWeken } from '../../src/indicators/index.ts';
import type { Measure } from '../../src/model/index.ts';
import type { MeasureFor, RatioFor } from '../../src/records/index.ts';

const described = { id: 'proef', title: 'Proef', unit: '%', decimals: 1 } as const;
const waarom = { why: 'Daarom.', source: 'meetinstructies', decides: 'contractoverleg' } as const;

describe('a measure', () => {
  test('is a measure whatever it is over', () => {
    expectTypeOf<typeof onderzoekBinnenZesWeken>().toExtend<Measure>();
    expectTypeOf<typeof onderzoekBinnenZesWeken>().toExtend<MeasureFor<'traject'>>();
  });

  test('with a wrong field does not compile, and the error stands at the field', () => {
    void ({
      ...described,
      over: 'melding',
      cohort: { instroom: 'begindatum' },
      share: {
        where: {
          afgehandeld: {
            // @ts-expect-error: the field is datumAfhandeling
            filled: 'datumAfgehandeld',
          },
        },
      },
    } as const satisfies MeasureFor<'melding'>);
  });

  test('with a field of another record does not compile', () => {
    void ({
      ...described,
      over: 'klacht',
      cohort: { afgerond: 'datumAfhandeling' },
      share: {
        where: {
          wettelijk: {
            is: {
              // @ts-expect-error: a klacht has no wettelijk
              wettelijk: true,
            },
          },
        },
      },
    } as const satisfies MeasureFor<'klacht'>);
  });

  test('with a wrong code does not compile, and the error stands at the code', () => {
    void ({
      ...described,
      over: 'klacht',
      cohort: { afgerond: 'datumAfhandeling' },
      share: {
        where: {
          gegrond: {
            is: {
              // @ts-expect-error: ‘grondig’ is the typing error of the agreement; the code is ‘gegrond’
              afhandeling: 'grondig',
            },
          },
        },
      },
    } as const satisfies MeasureFor<'klacht'>);
  });

  test('with one wrong code among several does not compile', () => {
    void ({
      ...described,
      over: 'ojgTraject',
      cohort: { afgerond: 'einddatum' },
      share: {
        where: {
          specialistisch: {
            is: {
              uitkomst: [
                'basis-ggz',
                // @ts-expect-error: the code is ‘specialistische ggz’, with a space
                'specialistische-ggz',
              ],
            },
          },
        },
      },
    } as const satisfies MeasureFor<'ojgTraject'>);
  });

  test('with an empty list of codes does not compile: in () asks nothing', () => {
    void ({
      ...described,
      over: 'ojgTraject',
      cohort: { afgerond: 'einddatum' },
      share: {
        where: {
          niets: {
            is: {
              // @ts-expect-error: at least one code
              uitkomst: [],
            },
          },
        },
      },
    } as const satisfies MeasureFor<'ojgTraject'>);
  });

  test('with a name of a date that there is not does not compile', () => {
    void ({
      ...described,
      over: 'traject',
      dates: {
        einde: { latest: ['onderzoek.datumPlanVerzonden', 'onderzoek.einddatum'] },
        // @ts-expect-error: the roles are start, einde, voortijdigEinde and uiterste
        deadline: { after: 'einde', term: 'wmo-onderzoek' },
      },
      cohort: { afgerond: 'einde' },
      share: { where: { af: { filled: 'einde' } } },
    } as const satisfies MeasureFor<'traject'>);
  });

  test('with a term that there is not does not compile', () => {
    void ({
      ...described,
      over: 'traject',
      dates: {
        uiterste: {
          after: 'melding.begindatum',
          // @ts-expect-error: the term is ‘wmo-onderzoek’
          term: 'wmo-zes-weken',
        },
      },
      cohort: { verval: 'uiterste' },
      share: { where: { af: { notAfter: ['onderzoek.einddatum', 'uiterste'] } } },
    } as const satisfies MeasureFor<'traject'>);
  });

  test('with a path that leads nowhere does not compile', () => {
    void ({
      ...described,
      over: 'traject',
      dates: {
        start: {
          first: [
            'melding.begindatum',
            // @ts-expect-error: an onderzoek has a begindatum
            'onderzoek.startdatum',
          ],
        },
      },
      cohort: { instroom: 'start' },
      share: { where: { af: { filled: 'onderzoek.einddatum' } } },
    } as const satisfies MeasureFor<'traject'>);
  });

  test('with a cohort by what is no date does not compile', () => {
    void ({
      ...described,
      over: 'melding',
      cohort: {
        // @ts-expect-error: wettelijk is a yes or no
        instroom: 'wettelijk',
      },
      share: { where: { af: { filled: 'datumAfhandeling' } } },
    } as const satisfies MeasureFor<'melding'>);
  });

  test('with two kinds does not compile', () => {
    const two = {
      ...described,
      over: 'melding',
      cohort: { instroom: 'begindatum' },
      count: {},
      share: { where: { af: { filled: 'datumAfhandeling' } } },
    } as const;
    // @ts-expect-error: a share or a count, not both
    void (two satisfies MeasureFor<'melding'>);
  });

  test('with a question of two does not compile', () => {
    const two = {
      ...described,
      over: 'melding',
      cohort: { instroom: 'begindatum' },
      share: { where: { af: { filled: 'datumAfhandeling', reached: 'datumAfhandeling' } } },
    } as const;
    // @ts-expect-error: a condition asks one thing
    void (two satisfies MeasureFor<'melding'>);
  });

  test('that counts once by what is no key or text does not compile', () => {
    void ({
      ...described,
      over: 'vrijwilligersinzet',
      cohort: { stand: ['begindatum', 'einddatum'] },
      // @ts-expect-error: a yes or no tells no persons apart
      unique: 'structureel',
      count: {},
    } as const satisfies MeasureFor<'vrijwilligersinzet'>);
  });

  test('that asks of a related record what that does not have does not compile', () => {
    void ({
      ...described,
      over: 'huisarts',
      cohort: { stand: ['van', 'tot'] },
      share: {
        where: {
          ojg: {
            // @ts-expect-error: an agreement begins on its ingangsdatum, not on a begindatum
            some: { record: 'ojgInzet', on: 'praktijkId', where: { filled: 'begindatum' } },
          },
        },
      },
    } as const satisfies MeasureFor<'huisarts'>);
  });
});

describe('the value of a spell', () => {
  const measure = {
    ...described,
    over: 'indicatie',
    cohort: { lopend: ['begindatum', 'einddatum'] },
  } as const;

  test('with a rate by what is no amount does not compile', () => {
    void ({
      ...measure,
      sum: {
        accrued: {
          spell: ['begindatum', 'einddatum'],
          days: 'range',
          rates: {
            pgb: {
              where: { is: { financieringsvorm: 'PGB' } },
              per: 'year',
              // @ts-expect-error: a form of finance is a code, not an amount
              amount: 'financieringsvorm',
            },
          },
        },
      },
    } as const satisfies MeasureFor<'indicatie'>);
  });

  test('for what no rate is for does not compile', () => {
    void ({
      ...measure,
      sum: {
        accrued: {
          spell: ['begindatum', 'einddatum'],
          days: 'range',
          rates: {
            pgb: {
              where: { filled: 'pgbBedrag' },
              // @ts-expect-error: a rate is for a day, a week, four weeks, a month, a year, the whole, or once
              per: 'quarter',
              amount: 'pgbBedrag',
            },
          },
        },
      },
    } as const satisfies MeasureFor<'indicatie'>);
  });

  test('and the sum of a field at once does not compile', () => {
    const two = {
      ...measure,
      sum: {
        of: 'kosten',
        accrued: { spell: ['begindatum', 'einddatum'], days: 'range', rates: {} },
      },
    } as const;
    // @ts-expect-error: a sum of a field, or of what spells are worth
    void (two satisfies MeasureFor<'indicatie'>);
  });
});

describe('a journey', () => {
  const measure = { ...described, over: 'melding', cohort: { instroom: 'begindatum' } } as const;

  test('with a place on a date that there is not does not compile', () => {
    void ({
      ...measure,
      journey: {
        version: '1',
        first: 'melding',
        // @ts-expect-error: a melding has no datum
        nodes: { melding: { at: 'datum' } },
        edges: {},
      },
    } as const satisfies MeasureFor<'melding'>);
  });

  test('with a place by what cannot be asked does not compile', () => {
    void ({
      ...measure,
      journey: {
        version: '1',
        first: 'melding',
        nodes: {
          melding: {},
          triage: {
            when: {
              some: {
                record: 'meldingStap',
                on: 'meldingId',
                where: {
                  is: {
                    // @ts-expect-error: there is no such step
                    stap: 'triageren',
                  },
                },
              },
            },
          },
        },
        edges: { melding: ['triage'] },
      },
    } as const satisfies MeasureFor<'melding'>);
  });

  test('takes the date of a related record, and no other field of it', () => {
    const at = <const D extends string>(date: D) =>
      ({ record: 'meldingStap', on: 'meldingId', date }) as const;
    const made = <const A>(date: A) =>
      ({
        ...measure,
        journey: { version: '1', first: 'melding', nodes: { melding: { at: date } }, edges: {} },
      }) as const;
    void (made(at('datum')) satisfies MeasureFor<'melding'>);
    // @ts-expect-error: the outcome of a step is no date
    void (made(at('uitkomst')) satisfies MeasureFor<'melding'>);
  });
});

describe('an option of an open question', () => {
  const measure = {
    ...described,
    over: 'klacht',
    cohort: { afgerond: 'datumAfhandeling' },
    share: { where: { gegrond: { is: { afhandeling: 'gegrond' } } } },
  } as const;
  const chosen = { id: 'ja', title: 'ja' } as const;

  test('may put another condition in its place, or take one away', () => {
    void ({
      ...measure,
      readings: [
        {
          id: 'teller',
          question: 'Wat?',
          options: [
            chosen,
            {
              id: 'anders',
              title: 'anders',
              set: { 'share.where.gegrond': { filled: 'afhandeling' } },
            },
            { id: 'niet', title: 'niet', set: { 'of.iets': null } },
          ],
          ...waarom,
        },
      ],
    } as const satisfies MeasureFor<'klacht'>);
  });

  test('with a wrong code in it does not compile', () => {
    void ({
      ...measure,
      readings: [
        {
          id: 'teller',
          question: 'Wat?',
          options: [
            chosen,
            {
              id: 'anders',
              title: 'anders',
              set: {
                // @ts-expect-error: there is no such afhandeling
                'share.where.gegrond': { is: { afhandeling: 'half gegrond' } },
              },
            },
          ],
          ...waarom,
        },
      ],
    } as const satisfies MeasureFor<'klacht'>);
  });

  test('with a cohort by a field that is no date does not compile', () => {
    void ({
      ...measure,
      readings: [
        {
          id: 'cohort',
          question: 'Wat?',
          options: [
            chosen,
            {
              id: 'anders',
              title: 'anders',
              set: {
                cohort: {
                  // @ts-expect-error: betreft is a code
                  instroom: 'betreft',
                },
              },
            },
          ],
          ...waarom,
        },
      ],
    } as const satisfies MeasureFor<'klacht'>);
  });

  test('for a bucket that there is not does not compile', () => {
    void ({
      ...measure,
      readings: [
        {
          id: 'teller',
          question: 'Wat?',
          options: [
            chosen,
            {
              id: 'anders',
              title: 'anders',
              set: {
                // @ts-expect-error: the bucket is ‘excluded-by-rule’
                'buckets.excluded.iets': null,
              },
            },
          ],
          ...waarom,
        },
      ],
    } as const satisfies MeasureFor<'klacht'>);
  });

  test('that is the chosen one and sets something does not compile', () => {
    void ({
      ...measure,
      readings: [
        {
          id: 'teller',
          question: 'Wat?',
          options: [
            {
              id: 'ja',
              title: 'ja',
              // @ts-expect-error: the measure itself is the chosen reading
              set: { 'of.iets': null },
            },
          ],
          ...waarom,
        },
      ],
    } as const satisfies MeasureFor<'klacht'>);
  });
});

describe('a ratio', () => {
  test('with a field of the other record does not compile', () => {
    const wrong = {
      ...described,
      ratio: {
        teller: { over: 'klacht', cohort: { instroom: 'begindatum' } },
        noemer: { over: 'melding', cohort: { instroom: 'begindatum' } },
      },
    } as const;
    // @ts-expect-error: a klacht begins on its ontvangstdatum
    void (wrong satisfies RatioFor);
  });
});

describe('a sum', () => {
  const measure = {
    ...described,
    over: 'indicatie',
    cohort: { instroom: 'begindatum' },
  } as const;

  test('of an amount compiles, and so does that of a record it refers to', () => {
    void ({ ...measure, sum: { of: 'kosten' } } as const satisfies MeasureFor<'indicatie'>);
    void ({
      ...described,
      over: 'declaratie',
      cohort: { instroom: 'zorgperiodeVan' },
      sum: { of: 'indicatie.kosten' },
    } as const satisfies MeasureFor<'declaratie'>);
  });

  test('of a number that is no amount does not compile: it would be told in cents', () => {
    void ({
      ...measure,
      // @ts-expect-error: a volume is a number of some unit, not an amount
      sum: { of: 'volume' },
    } as const satisfies MeasureFor<'indicatie'>);
  });
});
