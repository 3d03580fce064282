import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tally } from '../../src/calculate/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import * as indicators from '../../src/indicators/index.ts';
import {
  ceoJeugdKwaliteitGoed,
  ceoWmoBekendMetOco,
  ceoWmoKwaliteitGoed,
  ceoWmoOndersteuningPast,
  ceoWmoSamenOplossingenGezocht,
  ceoWmoTevredenContactGesprek,
  mantelzorgersZwaarBelast,
  omnibusBeterRedden,
  omnibusGeholpenMetEigenIdee,
  omnibusGeholpenMetEigenIdeeContact,
  omnibusGehoordVanWij,
  omnibusGemakkelijkNaarBinnen,
  omnibusGoedBekendMetWij,
  overlastJongeren,
} from '../../src/indicators/index.ts';
import {
  type Contract,
  type Measure,
  quarter,
  questionsOf,
  type Survey,
  underReadings,
  year,
} from '../../src/model/index.ts';
import { surveyRows } from '../engines/arbitrary-survey.ts';
import { shuffled } from './registration.ts';
import { counted, notCounted, parts } from './situation.ts';
import { answers, meting, survey } from './survey-rows.ts';

const fraction = ({ counts: { teller, noemer } }: Tally) => [teller, noemer];
/** How many gave each kind of answer, whatever they weigh. */
const kinds = ({ counts }: Tally) => {
  const result: { [kind: string]: number } = {};
  for (const [kind, , count] of counts.survey?.answers ?? [])
    result[kind] = (result[kind] ?? 0) + count;
  return result;
};

describe('the share of a question of a survey', () => {
  const mixed = survey([
    ...answers(10, 'helemaal mee eens'),
    ...answers(20, 'mee eens'),
    ...answers(6, 'neutraal'),
    ...answers(3, 'mee oneens'),
    ...answers(1, 'helemaal mee oneens'),
    ...answers(5, 'weet niet'),
    ...answers(4, 'n.v.t.'),
    ...answers(7, null),
    ...answers(2, 'prima'),
  ]);

  test('has the two upper answers of five above those with a judgement: 30 / 40', () => {
    expect(fraction(counted(ceoWmoKwaliteitGoed, mixed))).toEqual([30, 40]);
  });

  test('shows who was asked and is not in the noemer: weet niet, n.v.t., no answer, and another answer', () => {
    expect(kinds(counted(ceoWmoKwaliteitGoed, mixed))).toEqual({
      met: 30,
      neutral: 6,
      'not-met': 4,
      unsure: 5,
      'not-applicable': 4,
      blank: 7,
      unlisted: 2,
    });
  });

  test('takes all that were asked when the basis is allen, as Groningen did in 2017: 30 / 58', () => {
    const all = counted(ceoWmoKwaliteitGoed, mixed, { readings: { basis: 'allen' } });
    expect(fraction(all)).toEqual([30, 58]);
    expect(kinds(all)).toEqual(kinds(counted(ceoWmoKwaliteitGoed, mixed)));
  });

  test('of what one knows counts ‘weet niet’ as no', () => {
    const oco = { vraagId: 'bekend-met-oco' };
    const rows = survey([
      ...answers(3, 'ja', oco),
      ...answers(4, 'nee', oco),
      ...answers(2, 'weet niet', oco),
      ...answers(1, 'n.v.t.', oco),
    ]);
    expect(fraction(counted(ceoWmoBekendMetOco, rows))).toEqual([3, 9]);
  });

  test('reads answers in any case, and not another question', () => {
    const rows = survey([
      ...answers(1, ' Mee Eens '),
      ...answers(1, 'mee eens', { vraagId: 'snel-geholpen' }),
      ...answers(1, 'mee eens', { vraagId: null }),
    ]);
    expect(fraction(counted(ceoWmoKwaliteitGoed, rows))).toEqual([1, 1]);
  });

  test('takes the answer ‘(zeer) tevreden’ where the clause says so', () => {
    const contact = { vraagId: 'tevreden-contact-gesprek' };
    const rows = survey([
      ...answers(2, 'zeer tevreden', contact),
      ...answers(1, 'tevreden', contact),
      ...answers(1, 'neutraal', contact),
      ...answers(1, 'ontevreden', contact),
    ]);
    expect(fraction(counted(ceoWmoTevredenContactGesprek, rows))).toEqual([3, 5]);
  });

  test('of nobody with a judgement has a noemer of 0, which is not the same as no meting', () => {
    const { counts } = counted(ceoWmoKwaliteitGoed, survey(answers(3, 'weet niet')));
    expect([counts.teller, counts.noemer]).toEqual([0, 0]);
    expect(counts.survey?.wave?.meting).toBe('CEO-2022');
  });
});

describe('a meting', () => {
  test('belongs to the period in which its fieldwork ended, the last day included', () => {
    const rows = survey(answers(1, 'mee eens'), { veldwerkTot: '2022-06-30' });
    const inPeriod = (period = quarter(2022, 2)) =>
      counted(ceoWmoKwaliteitGoed, rows, { period, peildatum: '2022-12-31' }).counts.noemer;
    expect(inPeriod()).toBe(1);
    expect(inPeriod(quarter(2022, 3))).toBe(0);
    expect(inPeriod(year(2022))).toBe(1);
  });

  test('that is not there leaves nothing: no meting, no answers, no buckets', () => {
    const { counts, buckets } = counted(ceoWmoKwaliteitGoed, survey(answers(4, 'mee eens')), {
      period: year(2021),
    });
    expect(counts).toEqual({
      teller: 0,
      noemer: 0,
      survey: { answers: [], weightless: 0, wave: null },
    });
    expect(buckets).toEqual([]);
  });

  test('without an end of the fieldwork lies in no period', () => {
    const tally = counted(
      ceoWmoKwaliteitGoed,
      survey(answers(2, 'mee eens'), { veldwerkTot: null }),
    );
    expect(notCounted(tally)).toEqual({ 'no-period': 2 });
  });

  test('that ends before it begins, or after the peildatum, is impossible', () => {
    const before = counted(
      ceoWmoKwaliteitGoed,
      survey(answers(2, 'mee eens'), { veldwerkVan: '2022-06-20' }),
    );
    expect(notCounted(before)).toEqual({ 'impossible-order': 2 });
    const after = counted(ceoWmoKwaliteitGoed, survey(answers(2, 'mee eens')), {
      peildatum: '2022-06-09',
    });
    expect(notCounted(after)).toEqual({ 'impossible-order': 2 });
  });

  test('is never added to an earlier one: the last counts, the other is printed', () => {
    const rows = {
      enqueteMeting: [
        meting({ metingId: 'A', veldwerkTot: '2022-05-20' }),
        meting({ metingId: 'B', veldwerkTot: '2022-06-10' }),
      ],
      enqueteAntwoord: [
        ...answers(5, 'mee oneens', { metingId: 'A' }),
        ...answers(3, 'mee eens', { metingId: 'B' }),
      ],
    };
    const tally = counted(ceoWmoKwaliteitGoed, rows);
    expect(fraction(tally)).toEqual([3, 3]);
    expect(notCounted(tally)).toEqual({ 'excluded-by-rule': 5 });
    expect(tally.counts.survey?.wave?.meting).toBe('B');
  });

  test('that ended on the same day as another is told apart by its name, whatever the order of the rows', () => {
    const two = [meting({ metingId: 'A' }), meting({ metingId: 'B' })];
    const both = [
      ...answers(1, 'mee eens', { metingId: 'B' }),
      ...answers(1, 'mee oneens', { metingId: 'A' }),
    ];
    for (const enqueteMeting of [two, two.toReversed()]) {
      for (const enqueteAntwoord of [both, both.toReversed()]) {
        expect(fraction(counted(ceoWmoKwaliteitGoed, { enqueteMeting, enqueteAntwoord }))).toEqual([
          1, 1,
        ]);
      }
    }
  });

  test('comes with who was asked, how many, and out of how many', () => {
    const told = counted(
      ceoWmoKwaliteitGoed,
      survey(answers(1, 'mee eens'), {
        populatie: 'cliënten met een Wmo-voorziening in 2021',
        populatieOmvang: 2351,
        uitgenodigd: 1500,
        respons: 512,
      }),
    );
    expect(told.counts.survey?.wave).toEqual({
      meting: 'CEO-2022',
      from: '2022-05-02',
      to: '2022-06-10',
      population: 'cliënten met een Wmo-voorziening in 2021',
      size: 2351,
      invited: 1500,
      response: 512,
    });
  });

  test('of the CEO Jeugd is never in the CEO Wmo, nor the other way round', () => {
    const rows = {
      enqueteMeting: [meting(), meting({ metingId: 'JEUGD-2022', instrument: 'CEO Jeugd' })],
      enqueteAntwoord: [
        ...answers(2, 'mee eens'),
        ...answers(5, 'mee oneens', { metingId: 'JEUGD-2022' }),
      ],
    };
    expect(fraction(counted(ceoWmoKwaliteitGoed, rows))).toEqual([2, 2]);
    expect(fraction(counted(ceoJeugdKwaliteitGoed, rows))).toEqual([0, 5]);
    expect(counted(ceoWmoKwaliteitGoed, rows).buckets).toEqual([]);
  });
});

describe('a respondent', () => {
  test('weighs 1 without a weight, and as much as it says with one, in whole millionths', () => {
    const rows = survey([
      ...answers(40, 'mee eens', { gewicht: 1.2 }),
      ...answers(60, 'mee oneens', { gewicht: 0.8 }),
      ...answers(10, 'mee eens', { gewicht: 2 }),
      ...answers(1, 'neutraal'),
    ]);
    expect(counted(ceoWmoKwaliteitGoed, rows).counts).toMatchObject({
      teller: 50,
      noemer: 111,
      survey: {
        answers: [
          ['met', 1_200_000, 40],
          ['met', 2_000_000, 10],
          ['neutral', 1_000_000, 1],
          ['not-met', 800_000, 60],
        ],
        weightless: 1,
      },
    });
  });

  test('without a weight is no exception where nobody has one', () => {
    expect(
      counted(ceoWmoKwaliteitGoed, survey(answers(3, 'mee eens'))).counts.survey?.weightless,
    ).toBe(0);
  });

  test.each([0, -1, 0.000_000_4, 10_000.1])(
    'with a weight of %d is not counted, and said so',
    (gewicht) => {
      const tally = counted(
        ceoWmoKwaliteitGoed,
        survey([...answers(2, 'mee eens'), ...answers(3, 'mee eens', { gewicht })]),
      );
      expect(fraction(tally)).toEqual([2, 2]);
      expect(notCounted(tally)).toEqual({ unknown: 3 });
      expect(tally.uncertain).toEqual({ teller: 3, noemer: 3 });
    },
  );

  test.each([0.000_001, 10_000])('with a weight of %d is counted', (gewicht) => {
    const tally = counted(ceoWmoKwaliteitGoed, survey(answers(3, 'mee eens', { gewicht })));
    expect(fraction(tally)).toEqual([3, 3]);
  });

  test('that answered the question twice in one meting is not counted: which answer is it?', () => {
    const tally = counted(
      ceoWmoKwaliteitGoed,
      survey([
        ...answers(2, 'mee eens'),
        ...answers(1, 'mee eens', { respondentId: 'dubbel' }),
        ...answers(1, 'mee oneens', { respondentId: 'dubbel' }),
      ]),
    );
    expect(fraction(tally)).toEqual([2, 2]);
    expect(notCounted(tally)).toEqual({ unknown: 2 });
  });

  test('without a name is one of its own', () => {
    const tally = counted(
      ceoWmoKwaliteitGoed,
      survey(answers(3, 'mee eens', { respondentId: null })),
    );
    expect(fraction(tally)).toEqual([3, 3]);
  });

  test('is left out by a filter that says no; who was asked and has no filter is in', () => {
    const samen = { vraagId: 'samen-oplossingen-gezocht' };
    const rows = survey([
      ...answers(1, 'mee eens', { ...samen, filterGesprek: 'ja' }),
      ...answers(1, 'mee eens', samen),
      ...answers(1, 'mee oneens', { ...samen, filterGesprek: 'nee' }),
    ]);
    expect(fraction(counted(ceoWmoSamenOplossingenGezocht, rows))).toEqual([2, 2]);
  });

  test('with support of one kind is in that part, and in that reading; who has both is in both readings', () => {
    const past = { vraagId: 'ondersteuning-past' };
    const rows = survey([
      ...answers(3, 'mee eens', { ...past, filterOndersteuning: 'WIJ' }),
      ...answers(2, 'mee oneens', { ...past, filterOndersteuning: 'aanbieder' }),
      ...answers(1, 'mee eens', { ...past, filterOndersteuning: 'beide' }),
      ...answers(1, 'mee eens', { ...past, filterOndersteuning: 'geen' }),
      ...answers(1, 'mee eens', past),
    ]);
    const read = (ondersteuning: string) =>
      fraction(counted(ceoWmoOndersteuningPast, rows, { readings: { ondersteuning } }));
    expect(read('alle')).toEqual([5, 7]);
    expect(read('wij')).toEqual([4, 4]);
    expect(read('aanbieder')).toEqual([1, 3]);
    expect(parts(counted(ceoWmoOndersteuningPast, rows), 'soort ondersteuning')).toEqual({
      WIJ: 3,
      aanbieder: 2,
      beide: 1,
      'niet ingevuld': 1,
    });
  });
});

describe('the Omnibus', () => {
  const omnibus = (list: ReturnType<typeof answers>) => survey(list, { instrument: 'Omnibus' });

  test('counts any yes as heard of WIJ, only the first as well acquainted, both of all who answered', () => {
    const bekend = { vraagId: 'bekend-met-wij' };
    const rows = omnibus([
      ...answers(2, 'goed bekend', bekend),
      ...answers(5, 'wel eens van gehoord', bekend),
      ...answers(2, 'nooit van gehoord', bekend),
      ...answers(1, 'weet niet', bekend),
    ]);
    expect(fraction(counted(omnibusGehoordVanWij, rows))).toEqual([7, 10]);
    expect(fraction(counted(omnibusGoedBekendMetWij, rows))).toEqual([2, 10]);
    const heard = counted(omnibusGoedBekendMetWij, rows, { readings: { bewoners: 'gehoord' } });
    expect(fraction(heard)).toEqual([2, 7]);
  });

  test('counts help with an own idea over all residents, over those with an idea, and over those with contact', () => {
    const idee = { vraagId: 'geholpen-met-eigen-idee' };
    const rows = omnibus([
      ...answers(1, 'ja', { ...idee, filterContactWij: 'ja' }),
      ...answers(2, 'nee', { ...idee, filterContactWij: 'ja' }),
      ...answers(7, 'n.v.t.', { ...idee, filterContactWij: 'nee' }),
      ...answers(3, null, idee),
    ]);
    expect(fraction(counted(omnibusGeholpenMetEigenIdee, rows))).toEqual([1, 10]);
    const own = counted(omnibusGeholpenMetEigenIdee, rows, {
      readings: { inwoners: 'met-eigen-idee' },
    });
    expect(fraction(own)).toEqual([1, 3]);
    expect(fraction(counted(omnibusGeholpenMetEigenIdeeContact, rows))).toEqual([1, 3]);
  });

  test('asks how easy it is to walk in of those with an opinion, or of all who answered', () => {
    const binnen = { vraagId: 'gemakkelijk-naar-binnen' };
    const rows = omnibus([
      ...answers(4, 'zeer gemakkelijk', binnen),
      ...answers(1, 'neutraal', binnen),
      ...answers(5, 'geen mening', binnen),
      ...answers(2, null, binnen),
    ]);
    expect(fraction(counted(omnibusGemakkelijkNaarBinnen, rows))).toEqual([4, 5]);
    const all = counted(omnibusGemakkelijkNaarBinnen, rows, { readings: { bewoners: 'alle' } });
    expect(fraction(all)).toEqual([4, 10]);
    expect(() =>
      underReadings(omnibusGemakkelijkNaarBinnen, { bewoners: 'bekend-met-wij' }),
    ).toThrow('filter_bekend_met_wij');
  });

  test('asks what support does only of who received it: of all it would tell how many WIJ reaches', () => {
    const redden = { vraagId: 'beter-redden' };
    const rows = omnibus([
      ...answers(2, 'mee eens', { ...redden, filterOndersteuning: 'WIJ' }),
      ...answers(1, 'nee', { ...redden, filterOndersteuning: 'beide' }),
      ...answers(9, 'mee oneens', { ...redden, filterOndersteuning: 'geen' }),
      ...answers(9, 'mee oneens', redden),
    ]);
    expect(fraction(counted(omnibusBeterRedden, rows))).toEqual([2, 3]);
  });
});

describe('the Wijkenenquête', () => {
  const wijken = (list: ReturnType<typeof answers>) =>
    survey(list, { instrument: 'Wijkenenquête Basismonitor' });

  test('counts the burden of mantelzorg from tamelijk zwaar upwards, of those who give it', () => {
    const zorg = { vraagId: 'mantelzorg-belasting', filterMantelzorger: 'ja' };
    const rows = wijken([
      ...answers(1, 'niet of nauwelijks belast', zorg),
      ...answers(2, 'enigszins belast', zorg),
      ...answers(3, 'tamelijk zwaar belast', zorg),
      ...answers(4, 'zeer zwaar belast', zorg),
      ...answers(5, 'overbelast', zorg),
      ...answers(8, 'overbelast', { ...zorg, filterMantelzorger: 'nee' }),
    ]);
    expect(fraction(counted(mantelzorgersZwaarBelast, rows))).toEqual([12, 15]);
  });

  test('counts ‘vaak’ as nuisance, and not ‘soms’', () => {
    const overlast = { vraagId: 'overlast-jongeren' };
    const rows = wijken([
      ...answers(2, 'vaak', overlast),
      ...answers(3, 'soms', overlast),
      ...answers(4, '(bijna) nooit', overlast),
      ...answers(1, 'weet niet', overlast),
    ]);
    expect(fraction(counted(overlastJongeren, rows))).toEqual([2, 10]);
  });
});

const surveys = (Object.values(indicators) as Measure[]).filter(
  (measure) => measure.survey !== undefined,
) as (Measure & { readonly survey: Survey })[];

describe('every survey measure', () => {
  test('lists no answer twice, and the readings neither', () => {
    for (const measure of surveys) {
      const options = questionsOf(measure).flatMap(({ id, options: all }) =>
        all
          .filter(({ missing }) => missing === undefined)
          .map((option) => underReadings(measure, { [id]: option.id })),
      );
      for (const { survey: asked } of [measure, ...options] as typeof surveys) {
        const codes = [...asked.met, ...Object.values(asked.others).flat()];
        expect(new Set(codes).size, measure.id).toBe(codes.length);
      }
    }
  });

  test('asks of the CEO on which basis', () => {
    const ceo = surveys.filter(({ id }) => id.startsWith('ceo-'));
    expect(ceo).toHaveLength(22);
    for (const measure of ceo) {
      const basis = questionsOf(measure).find(({ id }) => id === 'basis');
      expect(
        basis?.options.map(({ id }) => id),
        measure.id,
      ).toEqual(['geldig', 'allen']);
    }
  });

  test('serves the 26 clauses, two lines of each on the CEO: first the Wmo, then Jeugd', () => {
    const contract: Contract = sva2022;
    const clauses = contract.indicators.filter(
      ({ instrument }) =>
        instrument === 'CEO' ||
        instrument === 'Omnibus' ||
        instrument === 'Wijkenenquête Basismonitor',
    );
    expect(clauses).toHaveLength(26);
    for (const { code, instrument, measures = [] } of clauses) {
      const ids: readonly string[] = measures;
      if (instrument === 'CEO') {
        expect(
          ids.map((id) => id.replace(/^(ceo-wmo|ceo-jeugd)-.*/, '$1')),
          code,
        ).toEqual(['ceo-wmo', 'ceo-jeugd']);
      }
      for (const id of ids) expect(surveys.map((measure) => measure.id)).toContain(id);
    }
  });

  test.each(surveys.map((measure) => [measure.id, measure] as const))(
    'counts whole respondents, at most all, and the same in any order of the rows: %s',
    (_, measure) => {
      fc.assert(
        fc.property(
          surveyRows(measure as never, ['2022-06-01', '2022-06-20', '2022-07-01']),
          fc.nat(1000),
          (rows, seed) => {
            const tally = counted(measure, rows);
            const { teller = 0, noemer = 0, survey: found } = tally.counts;
            const total = (found?.answers ?? []).reduce((sum, [, , count]) => sum + count, 0);
            expect(teller).toBeLessThanOrEqual(noemer);
            expect(noemer).toBeLessThanOrEqual(total);
            // Of two metingen with one name the first counts: only the answers come in another order.
            const again = shuffled({ enqueteAntwoord: rows['enqueteAntwoord'] } as never, seed);
            expect(counted(measure, { ...rows, ...again })).toEqual({
              ...tally,
              groups: expect.arrayContaining([...tally.groups]),
            });
          },
        ),
        { numRuns: 25 },
      );
    },
  );

  test('finds as many well acquainted with WIJ as have heard of it, or fewer', () => {
    fc.assert(
      fc.property(
        surveyRows(omnibusGoedBekendMetWij as never, ['2022-06-01', '2022-06-20']),
        (rows) => {
          const [heard, well] = [omnibusGehoordVanWij, omnibusGoedBekendMetWij].map(
            (measure) => counted(measure, rows).counts,
          );
          expect(well?.noemer).toBe(heard?.noemer);
          expect(well?.teller).toBeLessThanOrEqual(heard?.teller ?? 0);
        },
      ),
    );
  });
});
