import type { MeasureFor } from '../records/index.ts';

/** Asked of what was found justified, and of what was in part. */
const welkeBezwaren = [
  {
    id: 'cohort',
    question: 'Welke bezwaren horen bij een periode: die zijn ontvangen, of waarop is beslist?',
    options: [
      { id: 'ontvangen', title: 'die in de periode zijn ontvangen' },
      {
        id: 'beslist',
        title: 'waarop in de periode is beslist',
        set: { cohort: { afgerond: 'datumBeslissing' } },
      },
    ],
    why: 'De clausule stelt wat gegrond is tegenover het totaal aantal ontvangen bezwaren.',
    source: 'meetinstructies R07-E8',
    decides: 'gemeente',
  },
  {
    id: 'noemer',
    question: 'Tellen bezwaren mee waarop nog niet is beslist?',
    options: [
      { id: 'alle', title: 'ja: alle bezwaren' },
      {
        id: 'beslist',
        title: 'nee: alleen die waarop is beslist',
        set: { 'of.er is op beslist': { filled: 'datumBeslissing' } },
      },
    ],
    why: 'De clausule zegt ‘het totaal aantal ontvangen bezwaren’; ingetrokken en niet-ontvankelijke horen daarbij.',
    source: 'meetinstructies R07-E8',
    decides: 'gemeente',
  },
] as const;

/** R07-E8: of the objections received in the period, the share found justified by the peildatum. */
export const bezwarenGegrond = {
  id: 'bezwaren-gegrond',
  title: 'Ontvangen bezwaren die gegrond zijn verklaard',
  unit: '%',
  decimals: 1,
  direction: 'lower',
  over: 'bezwaar',
  cohort: { instroom: 'ontvangstdatum' },
  buckets: {
    unknown: {
      'beslist, maar de uitkomst is niet bekend': {
        all: [{ filled: 'datumBeslissing' }, { not: { filled: 'uitkomst' } }],
      },
    },
  },
  share: { where: { 'het bezwaar is gegrond': { is: { uitkomst: 'gegrond' } } } },
  groups: { uitkomst: 'uitkomst' },
  limits: [
    'Zolang niet op elk bezwaar is beslist, staan de open bezwaren in de noemer en is het cijfer nog te laag.',
  ],
  readings: [
    ...welkeBezwaren,
    {
      id: 'teller',
      question: 'Telt een deels gegrond bezwaar als gegrond?',
      options: [
        { id: 'gegrond', title: 'nee: alleen gegrond' },
        {
          id: 'ook-deels-gegrond',
          title: 'ja: gegrond en deels gegrond',
          set: {
            'share.where.het bezwaar is gegrond': {
              is: { uitkomst: ['gegrond', 'deels gegrond'] },
            },
          },
        },
      ],
      why: 'De clausule zegt ‘als zijnde gegrond verklaard’; deels gegrond staat apart, zoals bij de klachten.',
      source: 'meetinstructies R07-E8',
      decides: 'gemeente',
    },
  ],
} as const satisfies MeasureFor<'bezwaar'>;

/** R07-E8, line: the share found justified in part, which the headline leaves out of the teller. */
export const bezwarenDeelsGegrond = {
  id: 'bezwaren-deels-gegrond',
  title: 'Ontvangen bezwaren die deels gegrond zijn verklaard',
  unit: '%',
  decimals: 1,
  direction: 'lower',
  over: 'bezwaar',
  cohort: { instroom: 'ontvangstdatum' },
  buckets: bezwarenGegrond.buckets,
  share: { where: { 'het bezwaar is deels gegrond': { is: { uitkomst: 'deels gegrond' } } } },
  readings: welkeBezwaren,
} as const satisfies MeasureFor<'bezwaar'>;
