import type { MeasureFor } from '../records/index.ts';

/** Of the household on the last day; where nothing is said of when, a member is one all along. */
const lid = {
  any: [
    { running: ['van', 'tot'] },
    { all: [{ not: { filled: 'van' } }, { not: { reached: 'tot' } }] },
  ],
} as const;

const metKind = {
  some: {
    record: 'persoon',
    on: 'huishoudenId',
    where: { all: [{ age: { from: 'geboortedatum', under: 18 } }, lid] },
  },
} as const;

/** No members are known, or the age of one that may be a child is not. */
const onbekend = {
  any: [
    { not: { some: { record: 'persoon', on: 'huishoudenId', where: lid } } },
    {
      some: {
        record: 'persoon',
        on: 'huishoudenId',
        where: { all: [{ not: { filled: 'geboortedatum' } }, lid] },
      },
    },
  ],
} as const;

const gezin = {
  'een gezin: iemand jonger dan 18, of de samenstelling is niet bekend': {
    any: [metKind, onbekend],
  },
} as const;

const nietTeKoppelen = {
  'de samenstelling van het huishouden is niet bekend': { all: [{ not: metKind }, onbekend] },
} as const;

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
    ...gezin,
  },
  buckets: { 'not-linked': nietTeKoppelen },
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

/** On any day of the intervention the household had a status of the highest level. */
const tijdensZeerZwaar = {
  overlap: {
    record: 'complexiteitStatus',
    on: 'huishoudenId',
    where: { is: { niveau: 'zeer_zwaar_complex' } },
    spell: ['begindatum', 'einddatum'],
    with: ['begindatum', 'einddatum'],
  },
} as const;

/** When it was cannot be told, and the household once had a status of the highest level: printed, not counted. */
const duurOnbekend = {
  all: [
    {
      some: {
        record: 'complexiteitStatus',
        on: 'huishoudenId',
        where: { is: { niveau: 'zeer_zwaar_complex' } },
      },
    },
    { filled: 'einddatum' },
    { not: { notAfter: ['begindatum', 'einddatum'] } },
  ],
} as const;

/** R10-P2: the days that interventions for such households took, of those that ended in the period. */
export const duurInterventies = {
  id: 'duur-interventies',
  title: 'Duur van interventies in zeer zware, complexe gezinssituaties',
  unit: 'dagen',
  decimals: 0,
  over: 'interventieperiode',
  cohort: { afgerond: 'einddatum' },
  of: {
    'het huishouden was tijdens de interventie zeer zwaar complex, of is niet bekend': {
      any: [tijdensZeerZwaar, duurOnbekend, { not: { filled: 'huishoudenId' } }],
    },
    ...gezin,
  },
  buckets: {
    'not-linked': {
      'geen huishouden': { not: { filled: 'huishoudenId' } },
      ...nietTeKoppelen,
    },
    'date-missing': { 'de begindatum ontbreekt': { not: { filled: 'begindatum' } } },
  },
  duration: { from: 'begindatum', to: 'einddatum', open: 'lopende-interventies' },
  groups: { soort: 'soort' },
  limits: ['Een interventie die onderbroken was, telt door.'],
} as const satisfies MeasureFor<'interventieperiode'>;

/** R10-P2, line: such interventions that have not ended, by how long they have run on the last day. */
export const lopendeInterventies = {
  id: 'lopende-interventies',
  title: 'Lopende interventies in zeer zware, complexe gezinssituaties naar ouderdom',
  unit: 'zaken',
  decimals: 0,
  over: 'interventieperiode',
  cohort: { stand: ['begindatum', 'einddatum'] },
  of: duurInterventies.of,
  buckets: { 'not-linked': duurInterventies.buckets['not-linked'] },
  distribution: { by: { daysSince: 'begindatum', upTo: [28, 91, 182, 365] } },
  groups: { soort: 'soort' },
} as const satisfies MeasureFor<'interventieperiode'>;

/** R10-P2, line: the same by household, without double days. */
export const duurInterventiesPerHuishouden = {
  id: 'duur-interventies-per-huishouden',
  title: 'Duur van alle interventies samen, per huishouden zonder dubbele dagen',
  unit: 'dagen',
  decimals: 0,
  over: 'interventieperiodeHuishouden',
  cohort: { afgerond: 'einddatum' },
  of: duurInterventies.of,
  buckets: duurInterventies.buckets,
  duration: { from: 'begindatum', to: 'einddatum', open: 'lopende-interventies-per-huishouden' },
  limits: [
    'Interventies van een huishouden, van welke soort ook, die een dag gemeen hebben of na hoogstens 28 dagen op elkaar volgen, zijn één periode. De 28 dagen zijn een voorstel; de SvA zegt er niets over.',
    'Een interventie die zo aansluit telt mee, ook als het huishouden toen niet zeer zwaar complex was, en de dagen ertussen tellen mee.',
    'Een huishouden met twee zulke perioden telt twee keer.',
  ],
} as const satisfies MeasureFor<'interventieperiodeHuishouden'>;

/** R10-P2, line: households with interventions that have not ended, by how long these have run on the last day. */
export const lopendeInterventiesPerHuishouden = {
  id: 'lopende-interventies-per-huishouden',
  title: 'Huishoudens met lopende interventies naar ouderdom',
  unit: 'gezinnen',
  decimals: 0,
  over: 'interventieperiodeHuishouden',
  cohort: { stand: ['begindatum', 'einddatum'] },
  of: duurInterventies.of,
  buckets: { 'not-linked': duurInterventies.buckets['not-linked'] },
  distribution: { by: { daysSince: 'begindatum', upTo: [28, 91, 182, 365] } },
} as const satisfies MeasureFor<'interventieperiodeHuishouden'>;
