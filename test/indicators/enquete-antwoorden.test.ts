import { describe, expect, test } from 'vitest';
import * as indicators from '../../src/indicators/index.ts';
import {
  ceoJeugdBeterRedden,
  ceoJeugdDingenBeterDoen,
  ceoJeugdKwaliteitGoed,
  ceoJeugdOndersteuningPast,
  ceoWmoBekendMetOco,
  ceoWmoBeterRedden,
  ceoWmoDingenBeterDoen,
  ceoWmoKwaliteitGoed,
  ceoWmoOndersteuningPast,
  ceoWmoTevredenContactGesprek,
  mantelzorgersZwaarBelast,
  omnibusGehoordVanWij,
  omnibusGemakkelijkNaarBinnen,
  omnibusGoedBekendMetWij,
  omnibusTevredenInstantiesBuurt,
  omnibusWetenWaarTeZijn,
  overlastJongeren,
} from '../../src/indicators/index.ts';
import type { Measure, Readings } from '../../src/model/index.ts';
import type { RecordOf } from '../../src/records/index.ts';
import { counted, parts } from './situation.ts';
import { answers, survey } from './survey-rows.ts';

type Instrument = NonNullable<RecordOf<'enqueteMeting'>['instrument']>;

/** By the begin of its id: of which survey a measure is. */
const instruments: [string, Instrument][] = [
  ['ceo-wmo-', 'CEO Wmo'],
  ['ceo-jeugd-', 'CEO Jeugd'],
  ['omnibus-', 'Omnibus'],
  ['basismonitor-', 'Wijkenenquête Basismonitor'],
];
const instrumentOf = ({ id }: Measure): Instrument =>
  instruments.find(([start]) => id.startsWith(start))?.[1] ?? 'CEO Wmo';
const surveys = (Object.values(indicators) as Measure[]).flatMap((measure) =>
  measure.survey === undefined ? [] : [{ id: measure.id, measure, asked: measure.survey }],
);

/** Answers of somebody who had a talk, contact and support of WIJ. */
const client = {
  filterGesprek: 'ja',
  filterContactWij: 'ja',
  filterOndersteuning: 'WIJ',
} as const;
type Answer = Parameters<typeof answers>[2];

const given = (
  measure: Measure,
  code: string | null,
  more: Answer = {},
  meting: Parameters<typeof survey>[1] = {},
) =>
  survey(answers(1, code, { ...client, vraagId: measure.survey?.question ?? null, ...more }), {
    instrument: instrumentOf(measure),
    ...meting,
  });
const noemer = (
  measure: Measure,
  ...asked: Parameters<typeof given> extends [unknown, ...infer R] ? R : never
) => counted(measure, given(measure, ...asked)).counts.noemer;

/** What one answer comes to. */
function kindOf(measure: Measure, code: string, readings: Readings = {}) {
  const { counts } = counted(measure, given(measure, code), { readings });
  return counts.survey?.answers.map(([kind]) => kind);
}

describe('each measure of a survey', () => {
  test.each(surveys)('counts answers of its own survey only: $id', ({ measure, asked }) => {
    const code = asked.met[0];
    expect(noemer(measure, code)).toBe(1);
    for (const [, instrument] of instruments) {
      const own = instrument === instrumentOf(measure);
      expect(noemer(measure, code, {}, { instrument })).toBe(own ? 1 : 0);
    }
  });

  test.each(surveys)(
    'counts by the end of the fieldwork, not its begin: $id',
    ({ measure, asked }) => {
      const code = asked.met[0];
      const ends = { veldwerkVan: '2022-03-01', veldwerkTot: '2022-04-01' } as const;
      expect(noemer(measure, code, {}, ends)).toBe(1);
      const begins = { veldwerkVan: '2022-06-01', veldwerkTot: '2022-07-01' } as const;
      expect(noemer(measure, code, {}, begins)).toBe(0);
    },
  );

  test.each(surveys.filter(({ id }) => id.startsWith('ceo-')))(
    'leaves out who had no talk or no support, where it is about that: $id',
    ({ measure, asked }) => {
      const without = [
        noemer(measure, asked.met[0], { filterGesprek: 'nee' }),
        noemer(measure, asked.met[0], { filterOndersteuning: 'geen' }),
      ];
      const about = measure.id.replace(/^ceo-(wmo|jeugd)-/, '');
      const talk = [
        'samen-oplossingen-gezocht',
        'serieus-genomen',
        'tevreden-contact-gesprek',
        'tevreden-deskundigheid-gesprek',
        'tevreden-gekozen-oplossing',
      ].includes(about);
      const support = [
        'ondersteuning-past',
        'kwaliteit-goed',
        'dingen-beter-doen',
        'beter-redden',
      ].includes(about);
      expect(without).toEqual([talk ? 0 : 1, support ? 0 : 1]);
      // Who has not said it was asked all the same.
      expect(
        noemer(measure, asked.met[0], { filterGesprek: null, filterOndersteuning: null }),
      ).toBe(1);
    },
  );

  test.each<[string, Measure]>(
    [
      ceoWmoOndersteuningPast,
      ceoWmoKwaliteitGoed,
      ceoWmoDingenBeterDoen,
      ceoWmoBeterRedden,
      ceoJeugdOndersteuningPast,
      ceoJeugdKwaliteitGoed,
      ceoJeugdDingenBeterDoen,
      ceoJeugdBeterRedden,
    ].map((measure) => [measure.id, measure]),
  )('of support is divided by whose it is: %s', (_, measure) => {
    const one = (filterOndersteuning: 'WIJ' | 'aanbieder') =>
      answers(1, 'mee eens', {
        ...client,
        vraagId: measure.survey?.question ?? null,
        filterOndersteuning,
      });
    const rows = survey([...one('WIJ'), ...one('WIJ'), ...one('aanbieder')], {
      instrument: instrumentOf(measure),
    });
    expect(parts(counted(measure, rows), 'soort ondersteuning')).toEqual({ WIJ: 2, aanbieder: 1 });
  });
});

const unsure = ['weet niet', 'geen mening'];
const notApplicable = ['niet van toepassing', 'n.v.t.', 'geen mening / n.v.t.'];
const agree = {
  met: ['helemaal mee eens', 'mee eens'],
  neutral: ['neutraal'],
  'not-met': ['mee oneens', 'helemaal mee oneens'],
};
const satisfied = {
  met: ['zeer tevreden', 'tevreden'],
  neutral: ['neutraal', 'niet tevreden en niet ontevreden'],
  'not-met': ['ontevreden', 'zeer ontevreden'],
};
const scales: [string, Measure, { [kind: string]: string[] }, Readings?][] = [
  ['agreement', ceoWmoKwaliteitGoed, agree],
  ['satisfaction', ceoWmoTevredenContactGesprek, satisfied],
  ['satisfaction in the Omnibus', omnibusTevredenInstantiesBuurt, satisfied],
  ['yes or no', ceoWmoBekendMetOco, { met: ['ja'], 'not-met': ['nee'] }],
  [
    'yes or no, or agreement',
    omnibusWetenWaarTeZijn,
    { ...agree, met: ['ja', ...agree.met], 'not-met': ['nee', ...agree['not-met']] },
  ],
  [
    'how easy it is',
    omnibusGemakkelijkNaarBinnen,
    {
      met: ['zeer gemakkelijk', 'gemakkelijk'],
      neutral: ['neutraal', 'niet gemakkelijk en niet moeilijk'],
      'not-met': ['moeilijk', 'zeer moeilijk'],
    },
  ],
  [
    'having heard',
    omnibusGehoordVanWij,
    { met: ['goed bekend', 'wel eens van gehoord'], 'not-met': ['nooit van gehoord'] },
  ],
  [
    'knowing well',
    omnibusGoedBekendMetWij,
    { met: ['goed bekend'], 'not-met': ['wel eens van gehoord', 'nooit van gehoord'] },
  ],
  [
    'knowing well, of who has heard',
    omnibusGoedBekendMetWij,
    {
      met: ['goed bekend'],
      'not-met': ['wel eens van gehoord'],
      'not-applicable': ['nooit van gehoord'],
    },
    { bewoners: 'gehoord' },
  ],
  [
    'burden',
    mantelzorgersZwaarBelast,
    {
      met: ['tamelijk zwaar belast', 'zwaar belast', 'zeer zwaar belast', 'overbelast'],
      'not-met': ['niet of nauwelijks belast', 'enigszins belast'],
    },
  ],
  [
    'how often there is nuisance',
    overlastJongeren,
    { met: ['vaak'], 'not-met': ['soms', 'zelden', '(bijna) nooit', 'nooit'] },
  ],
  [
    'how often, of youth',
    ceoJeugdBeterRedden,
    { met: ['altijd', 'vaak'], 'not-met': ['soms', 'nooit'] },
    { schaal: 'vaak-of-altijd' },
  ],
];

describe('the answers of a scale', () => {
  test.each(
    scales.flatMap(([scale, measure, kinds, readings]) =>
      Object.entries(kinds).flatMap(([kind, codes]) =>
        codes.map((code) => [scale, code, kind, measure, readings] as const),
      ),
    ),
  )('of %s: ‘%s’ is %s', (_, code, kind, measure, readings) => {
    expect(kindOf(measure, code, readings)).toEqual([kind]);
  });

  test.each(scales)(
    'of %s: who does not know, or to whom it does not apply, says neither',
    (_, measure, __, readings) => {
      for (const code of unsure) expect(kindOf(measure, code, readings), code).toEqual(['unsure']);
      for (const code of notApplicable)
        expect(kindOf(measure, code, readings), code).toEqual(['not-applicable']);
    },
  );
});
