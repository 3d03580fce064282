import { describe, expectTypeOf, test } from 'vitest';
import type {
  ConditionFor,
  FieldsFor,
  MeasureFor,
  OverName,
  RatioFor,
  RecordName,
  RecordOf,
  records,
  ViewName,
} from '../../src/records/index.ts';

const described = { id: 'proef', title: 'Proef', unit: 'meldingen', decimals: 0 } as const;

describe('a record', () => {
  test('has its fields by name, each with what it may hold, empty included', () => {
    type Melding = RecordOf<'melding'>;
    expectTypeOf<Melding['meldingId']>().toEqualTypeOf<string>();
    expectTypeOf<Melding['wettelijk']>().toEqualTypeOf<boolean | null | undefined>();
    expectTypeOf<Melding['wet']>().toEqualTypeOf<
      'Wmo' | 'Jeugdwet' | 'Wvggz' | 'geen' | null | undefined
    >();
  });

  test('is named by one of 31 record types or four views', () => {
    expectTypeOf<RecordName>().toEqualTypeOf<keyof typeof records>();
    expectTypeOf<ViewName>().toEqualTypeOf<
      | 'traject'
      | 'interventieperiode'
      | 'interventieperiodeHuishouden'
      | 'ondersteuningOpPlan'
      | 'ojgPeriode'
    >();
    expectTypeOf<'traject'>().toExtend<OverName>();
    expectTypeOf<'trajecten'>().not.toExtend<OverName>();
  });
});

describe('a path', () => {
  test('goes through a reference under its name without Id, at most two steps', () => {
    type Fields = FieldsFor<'traject'>;
    expectTypeOf<Fields['melding.begindatum']>().toEqualTypeOf<`${number}-${number}-${number}`>();
    expectTypeOf<Fields['melding.vervolgOpMelding.wettelijk']>().toEqualTypeOf<boolean>();
    expectTypeOf<'melding.vervolgOpMelding.persoon.geboortedatum'>().not.toExtend<keyof Fields>();
  });

  test('goes through a reference that is no Id under its own name', () => {
    expectTypeOf<FieldsFor<'indicatie'>['productcode.gonGerelateerd']>().toEqualTypeOf<boolean>();
  });
});

describe('a condition', () => {
  test('is taken as it is written', () => {
    ({ reached: 'melding.begindatum' }) satisfies ConditionFor<'traject'>;
    ({ notAfter: ['einde', 'uiterste'] }) satisfies ConditionFor<'traject'>;
    ({
      is: { 'melding.wet': ['Wmo', 'Jeugdwet'], eerste: true },
    }) satisfies ConditionFor<'traject'>;
    ({ not: { some: { record: 'onderzoek', on: 'meldingId' } } }) satisfies ConditionFor<'melding'>;
    ({
      some: { record: 'dossier', on: 'dossierId', at: 'melding.dossierId' },
    }) satisfies ConditionFor<'onderzoek'>;
  });

  test('asks only fields of its own record', () => {
    ({
      // @ts-expect-error klacht has ontvangstdatum, melding has not
      filled: 'ontvangstdatum',
    }) satisfies ConditionFor<'melding'>;
  });

  test('knows the codes of each field', () => {
    ({
      is: {
        // @ts-expect-error the code is 'Wmo'
        wet: 'WMO',
      },
    }) satisfies ConditionFor<'melding'>;
    ({
      is: {
        // @ts-expect-error one of the list is no code
        wet: ['Wmo', 'Awbz'],
      },
    }) satisfies ConditionFor<'melding'>;
  });

  test('asks for a value or a list with at least one', () => {
    ({
      is: {
        // @ts-expect-error an empty list asks nothing
        wet: [],
      },
    }) satisfies ConditionFor<'melding'>;
  });

  test('wants a date where it asks a date', () => {
    ({
      // @ts-expect-error a code is no date
      reached: 'soortMelding',
    }) satisfies ConditionFor<'melding'>;
    ({
      notAfter: [
        'begindatum',
        // @ts-expect-error a key is no date
        'dossierId',
      ],
    }) satisfies ConditionFor<'melding'>;
  });

  test('goes through references that are there', () => {
    ({
      // @ts-expect-error an onderzoek refers to a melding and a person, not to a dossier
      filled: 'dossier.status',
    }) satisfies ConditionFor<'onderzoek'>;
    ({
      // @ts-expect-error a melding has no einddatum
      filled: 'melding.einddatum',
    }) satisfies ConditionFor<'onderzoek'>;
  });

  test('takes at most two steps', () => {
    ({
      // @ts-expect-error three steps: write a view instead
      filled: 'melding.vervolgOpMelding.persoon.geboortedatum',
    }) satisfies ConditionFor<'traject'>;
  });

  test('relates records by a key only', () => {
    ({
      some: {
        record: 'onderzoek',
        // @ts-expect-error both have a begindatum, but it is no key
        on: 'begindatum',
      },
    }) satisfies ConditionFor<'melding'>;
  });

  test('asks the other record of a relation about its own fields', () => {
    ({
      some: {
        record: 'onderzoek',
        on: 'meldingId',
        where: {
          // @ts-expect-error soortMelding is of the melding, not of the onderzoek
          filled: 'soortMelding',
        },
      },
    }) satisfies ConditionFor<'melding'>;
  });

  test('is one question', () => {
    const two = { filled: 'begindatum', reached: 'begindatum' } as const;
    // @ts-expect-error two questions: say all or any
    two satisfies ConditionFor<'melding'>;
  });
});

describe('a measure', () => {
  test('is over one record type or view, with roles where it names dates', () => {
    ({
      ...described,
      over: 'traject',
      dates: { einde: { latest: ['onderzoek.datumPlanVerzonden', 'onderzoek.einddatum'] } },
      cohort: { afgerond: 'einde' },
      of: { 'de melding is wettelijk': { is: { 'melding.wettelijk': true } } },
      share: {
        where: { tijdig: { within: { from: 'melding.begindatum', to: 'einde', weeks: 6 } } },
      },
      groups: { melder: 'melding.soortMelder' },
    }) satisfies MeasureFor<'traject'>;
  });

  test('has a cohort by one of its dates', () => {
    ({
      ...described,
      over: 'melding',
      cohort: {
        // @ts-expect-error a code is no date
        instroom: 'soortMelding',
      },
      count: {},
    }) satisfies MeasureFor<'melding'>;
  });

  test('is of exactly one kind', () => {
    const two = {
      ...described,
      over: 'indicatie',
      cohort: { instroom: 'begindatum' },
      count: {},
      sum: { of: 'kosten' },
    } as const;
    // @ts-expect-error a count and a sum are two measures
    two satisfies MeasureFor<'indicatie'>;
  });

  test('counts unique keys, not dates or unknown fields', () => {
    ({
      ...described,
      over: 'melding',
      cohort: { instroom: 'begindatum' },
      // @ts-expect-error a melding has no huishouden of its own
      unique: 'huishoudenId',
      count: {},
    }) satisfies MeasureFor<'melding'>;
  });

  test('sets two record types against each other as a ratio, each with its own fields', () => {
    ({
      ...described,
      ratio: {
        teller: { over: 'klacht', cohort: { instroom: 'ontvangstdatum' } },
        // @ts-expect-error ontvangstdatum is of the klacht
        noemer: { over: 'melding', cohort: { instroom: 'ontvangstdatum' } },
      },
    }) satisfies RatioFor;
  });
});
