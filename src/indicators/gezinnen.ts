import type { MeasureFor } from '../records/index.ts';

/** R10-P1: households with a very heavy, complex situation on the last day of the period. */
export const zeerZwareComplexeGezinnen = {
  id: 'zeer-zware-complexe-gezinnen',
  title: 'Zeer zware, complexe gezinssituaties',
  unit: 'gezinnen',
  decimals: 0,
  over: 'complexiteitStatus',
  cohort: { stand: ['begindatum', 'einddatum'] },
  of: {
    'het niveau is zeer zwaar complex': { is: { niveau: 'zeer_zwaar_complex' } },
    'een gezin: iemand jonger dan 18, of de samenstelling is niet bekend': {
      any: [
        {
          some: {
            record: 'persoon',
            on: 'huishoudenId',
            where: { age: { from: 'geboortedatum', under: 18 } },
          },
        },
        {
          not: {
            some: { record: 'persoon', on: 'huishoudenId', where: { filled: 'geboortedatum' } },
          },
        },
      ],
    },
  },
  buckets: {
    'not-linked': {
      'de samenstelling van het huishouden is niet bekend': {
        not: {
          some: { record: 'persoon', on: 'huishoudenId', where: { filled: 'geboortedatum' } },
        },
      },
    },
  },
  unique: 'huishoudenId',
  stock: { begin: 'begindatum', end: 'einddatum' },
  limits: [
    'Volgens professioneel oordeel: zolang er geen criterium is afgesproken, is het cijfer niet tussen teams te vergelijken.',
    'Een gezin dat een kind verwacht, is niet te herkennen; de samenstelling van toen ook niet.',
  ],
} as const satisfies MeasureFor<'complexiteitStatus'>;

/** R10-P1, line: the level below it. */
export const zwareComplexeGezinnen = {
  id: 'zware-complexe-gezinnen',
  title: 'Zware, complexe gezinssituaties (het niveau daaronder)',
  unit: 'gezinnen',
  decimals: 0,
  over: 'complexiteitStatus',
  cohort: { stand: ['begindatum', 'einddatum'] },
  of: {
    'het niveau is zwaar complex': { is: { niveau: 'zwaar_complex' } },
    'een gezin: iemand jonger dan 18, of de samenstelling is niet bekend':
      zeerZwareComplexeGezinnen.of[
        'een gezin: iemand jonger dan 18, of de samenstelling is niet bekend'
      ],
  },
  buckets: zeerZwareComplexeGezinnen.buckets,
  unique: 'huishoudenId',
  stock: { begin: 'begindatum', end: 'einddatum' },
} as const satisfies MeasureFor<'complexiteitStatus'>;

/** R10-P2: the days that interventions for such households took, of those that ended in the period. */
export const duurInterventies = {
  id: 'duur-interventies',
  title: 'Duur van interventies in zeer zware, complexe gezinssituaties',
  unit: 'dagen',
  decimals: 0,
  over: 'interventieperiode',
  cohort: { afgerond: 'einddatum' },
  of: {
    'het huishouden was tijdens de interventie zeer zwaar complex': {
      overlap: {
        record: 'complexiteitStatus',
        on: 'huishoudenId',
        where: { is: { niveau: 'zeer_zwaar_complex' } },
        spell: ['begindatum', 'einddatum'],
        with: ['begindatum', 'einddatum'],
      },
    },
    'een gezin: iemand jonger dan 18, of de samenstelling is niet bekend': {
      any: [
        {
          some: {
            record: 'persoon',
            on: 'huishoudenId',
            where: { age: { from: 'geboortedatum', under: 18 } },
          },
        },
        {
          not: {
            some: { record: 'persoon', on: 'huishoudenId', where: { filled: 'geboortedatum' } },
          },
        },
      ],
    },
  },
  buckets: {
    'not-linked': {
      'de samenstelling van het huishouden is niet bekend': {
        not: {
          some: { record: 'persoon', on: 'huishoudenId', where: { filled: 'geboortedatum' } },
        },
      },
    },
  },
  duration: { from: 'begindatum', to: 'einddatum' },
  groups: { soort: 'soort' },
  limits: ['Een interventie die onderbroken was, telt door.'],
} as const satisfies MeasureFor<'interventieperiode'>;
