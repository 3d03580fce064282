import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, type RecordRows } from '../../src/dataset/index.ts';
import { report } from '../../src/index.ts';
import { type Period, quarter, year } from '../../src/model/index.ts';
import { renderMarkdown, renderText } from '../../src/report/index.ts';
import { reportSchema } from '../../src/report/schema/index.ts';
import { answers, meting, survey } from '../indicators/survey-rows.ts';

const account = (rows: RecordRows, period: Period = year(2022)) =>
  report(sva2022, dataset(rows), { period, peildatum: '2023-01-15' });
/** R07-E6 as JSON: the quality of support is good. */
const quality = (rows: RecordRows, period?: Period) => {
  const json = JSON.parse(JSON.stringify(account(rows, period)));
  return json.outcomes.find(({ code }: { code: string }) => code === 'R07-E6');
};
/** Some that agree out of some. */
const agree = (met: number, n: number, given: Parameters<typeof answers>[2] = {}) => [
  ...answers(met, 'mee eens', given),
  ...answers(n - met, 'mee oneens', given),
];
/** The weights of the worked example: 40 × 1,2 + 60 × 0,8 + 10 × 2,0. */
const weighted = survey([
  ...answers(40, 'mee eens', { gewicht: 1.2 }),
  ...answers(60, 'mee oneens', { gewicht: 0.8 }),
  ...answers(10, 'mee eens', { gewicht: 2 }),
]);

describe('the account of a survey', () => {
  test('has the value, the respondents and the 95% interval: 412 / 512 is 80,5%, from 76,8 to 83,7%', () => {
    expect(quality(survey(agree(412, 512)))).toMatchObject({
      status: 'measured',
      value: 80.5,
      teller: 412,
      noemer: 512,
      bounds: null,
      survey: {
        weighted: null,
        effective: 512,
        interval: { lower: 76.8, upper: 83.7 },
        few: false,
      },
    });
  });

  test('has a narrower interval where the population is known: of 2351 people from 77,3 to 83,3%', () => {
    const { survey: found } = quality(survey(agree(412, 512), { populatieOmvang: 2351 }));
    expect(found).toMatchObject({
      populationSize: 2351,
      interval: { lower: 77.3, upper: 83.3 },
    });
  });

  test('has no chance left where all people answered, and does not believe a population smaller than that', () => {
    const interval = (populatieOmvang: number) =>
      quality(survey(agree(25, 100), { populatieOmvang })).survey.interval;
    expect(interval(100)).toEqual({ lower: 25, upper: 25 });
    expect(interval(99)).toEqual(quality(survey(agree(25, 100))).survey.interval);
  });

  test('divides the weights: 68 / 116 is 58,6%, where 50 of 110 respondents is 45,5%', () => {
    const found = quality(weighted);
    expect(found).toMatchObject({
      value: 58.6,
      teller: 50,
      noemer: 110,
      survey: { weighted: { teller: 68, noemer: 116 }, effective: 98.9412 },
    });
    // Worked out apart: p = 68/116, n = 98,9412, z = 1,959964.
    expect(found.survey.interval).toEqual({ lower: 48.8, upper: 67.8 });
  });

  test('that weighs all the same is that of respondents, whatever the weight', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 5_000_000 }).map((millionths) => millionths / 1_000_000),
        (met, others, gewicht) => {
          const bare = quality(survey(agree(met, met + others)));
          const same = quality(survey(agree(met, met + others, { gewicht })));
          expect(same.value).toBe(bare.value);
          expect(same.survey.interval).toEqual(bare.survey.interval);
          expect(same.survey.effective).toBeCloseTo(met + others, 3);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('has an interval with the value in it', () => {
    const gewicht = fc.integer({ min: 1, max: 4000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), gewicht), { minLength: 1, maxLength: 30 }),
        (given) => {
          const rows = given.flatMap(([met, weight]) =>
            answers(1, met ? 'mee eens' : 'neutraal', { gewicht: weight }),
          );
          const { value, survey: found } = quality(survey(rows));
          expect(found.interval.lower).toBeLessThanOrEqual(value);
          expect(found.interval.upper).toBeGreaterThanOrEqual(value);
          expect(found.effective).toBeLessThanOrEqual(given.length + 1e-4);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('prints what is not in the noemer, with its weight', () => {
    const rows = [
      ...answers(3, 'mee eens'),
      ...answers(2, 'weet niet', { gewicht: 0.5 }),
      ...answers(4, null),
    ];
    expect(quality(survey(rows)).survey.answers).toEqual({
      met: { count: 3, weight: 3 },
      neutral: { count: 0, weight: 0 },
      'not-met': { count: 0, weight: 0 },
      unsure: { count: 2, weight: 1 },
      'not-applicable': { count: 0, weight: 0 },
      blank: { count: 4, weight: 4 },
      unlisted: { count: 0, weight: 0 },
    });
  });

  test('warns below 50 respondents', () => {
    const few = (n: number) => quality(survey(agree(n - 1, n))).survey.few;
    expect([few(49), few(50)]).toEqual([true, false]);
  });

  test('has no percentage of a part below 30 respondents, however much they weigh', () => {
    const part = (n: number) =>
      quality(survey(agree(n - 1, n, { filterOndersteuning: 'WIJ', gewicht: 3 }))).groups[0];
    expect(part(29)).toMatchObject({
      by: { 'soort ondersteuning': 'WIJ' },
      status: 'too-few',
      value: null,
      teller: 28,
      noemer: 29,
      survey: { interval: null },
    });
    expect(part(30)).toMatchObject({ status: 'measured', value: 96.7 });
  });

  test('has no value, and no interval, where nobody has a judgement', () => {
    const found = quality(survey(answers(5, 'weet niet')));
    expect(found).toMatchObject({ status: 'undefined-ratio', value: null, teller: 0, noemer: 0 });
    expect(found.survey.interval).toBeNull();
  });

  test('has the other basis beside it, with an interval of its own', () => {
    const rows = [...agree(30, 40), ...answers(10, null)];
    const other = quality(survey(rows)).alternatives.find(
      ({ reading }: { reading: { basis?: string } }) => reading.basis === 'allen',
    );
    expect(other).toMatchObject({ value: 60, teller: 30, noemer: 50 });
    expect(other.survey.interval.lower).toBeLessThan(60);
  });

  test('has the ends of the interval in its rows, and the rows of other measures have the same keys', () => {
    const rows = account(weighted).rows();
    const row = rows.find(({ code, kind }) => code === 'R07-E6' && kind === 'headline');
    expect(row).toMatchObject({
      value: 58.6,
      teller: 50,
      noemer: 110,
      lower: null,
      intervalLower: 48.8,
      intervalUpper: 67.8,
    });
    const keys = Object.keys(row ?? {});
    for (const other of rows) expect(Object.keys(other).toSorted()).toEqual(keys.toSorted());
  });

  test('fits the JSON Schema', () => {
    const json = JSON.parse(JSON.stringify(account(weighted)));
    expect(reportSchema.safeParse(json).error).toBeUndefined();
  });
});

describe('a reading', () => {
  const rows = {
    enqueteMeting: [meting(), meting({ metingId: 'JEUGD-2022', instrument: 'CEO Jeugd' })],
    enqueteAntwoord: [
      ...agree(30, 40),
      ...answers(10, null),
      ...agree(6, 8, { metingId: 'JEUGD-2022' }),
      ...answers(3, 'altijd', { metingId: 'JEUGD-2022' }),
      ...answers(1, 'soms', { metingId: 'JEUGD-2022' }),
    ],
  };
  const read = (readings: { [question: string]: string }) => {
    const outcome = report(sva2022, dataset(rows), {
      period: year(2022),
      peildatum: '2023-01-15',
      readings: { 'R07-E6': readings },
    }).outcome('R07-E6');
    return [outcome, ...(outcome?.lines ?? [])].map((line) => [line?.teller, line?.noemer]);
  };

  test('of the basis holds for the CEO Wmo and for the CEO Jeugd', () => {
    expect(read({})).toEqual([
      [30, 40],
      [6, 8],
    ]);
    expect(read({ basis: 'allen' })).toEqual([
      [30, 50],
      [6, 12],
    ]);
  });

  test('of the scale holds for the CEO Jeugd, which alone asks it', () => {
    expect(read({ schaal: 'vaak-of-altijd' })).toEqual([
      [30, 40],
      [3, 4],
    ]);
  });

  test('that no measure of the clause asks is refused, with those that there are', () => {
    expect(() => read({ schaall: 'vaak-of-altijd' })).toThrow('schaal');
  });
});

describe('a year', () => {
  test('without a survey says so: no meting, and never the value of last year', () => {
    const rows = survey(agree(40, 60), { veldwerkVan: '2021-05-01', veldwerkTot: '2021-06-01' });
    const outcome = account(rows).outcome('R07-E6');
    expect(outcome).toMatchObject({ status: 'no-data', value: null });
    expect(outcome?.note).toContain('geen meting');
    expect(renderText(account(rows))).toContain('geen meting');
  });

  test('without the files is another thing: the files are named', () => {
    expect(account({}).outcome('R07-E6')?.note).toBe(
      'geen gegevens: enquete-antwoord en enquete-meting ontbreken',
    );
  });

  test('shows its meting in every later quarter, and not before the fieldwork ended', () => {
    const rows = survey(agree(40, 60));
    const status = (number: 1 | 2 | 3 | 4) => quality(rows, quarter(2022, number)).status;
    expect([status(1), status(2), status(3), status(4)]).toEqual([
      'no-data',
      'measured',
      'measured',
      'measured',
    ]);
    expect(quality(rows, quarter(2022, 4))).toMatchObject({ due: true, value: 66.7 });
  });
});

describe('a change since the meting before it', () => {
  const two = (
    now: [number, number],
    before: [number, number],
    own: { before?: number; size?: number } = {},
  ): RecordRows => {
    const ended = `${own.before ?? 2021}-06-01` as const;
    const size = own.size ?? null;
    return {
      enqueteMeting: [
        meting({ populatieOmvang: size }),
        meting({
          metingId: 'oud',
          veldwerkVan: null,
          veldwerkTot: ended,
          populatieOmvang: size,
        }),
      ],
      enqueteAntwoord: [...agree(...now), ...agree(...before, { metingId: 'oud' })],
    };
  };

  test('is one where chance does not explain it: 56/70 after 48/80 is 20,0 procentpunt, from 5,2 to 33,4', () => {
    expect(quality(two([56, 70], [48, 80])).change).toEqual({
      period: '2021',
      meting: 'oud',
      difference: 20,
      lower: 5.2,
      upper: 33.4,
      verdict: 'higher',
      repeated: {
        certain: false,
        why: 'wie meer jaren cliënt is, kan in beide metingen zitten',
      },
    });
    expect(quality(two([48, 80], [56, 70])).change.verdict).toBe('lower');
  });

  test('is none that can be shown where the interval has 0 in it: 412/512 after 395/520', () => {
    const { change } = quality(two([412, 512], [395, 520]));
    expect(change).toMatchObject({
      difference: 4.5,
      lower: -0.5,
      upper: 9.5,
      verdict: 'undecided',
    });
  });

  test('reaches back to a survey of two years before, and not five', () => {
    expect(quality(two([56, 70], [48, 80], { before: 2020 })).change.period).toBe('2020');
    expect(quality(two([56, 70], [48, 80], { before: 2018 })).change.period).toBe('2018');
    expect(quality(two([56, 70], [48, 80], { before: 2017 })).change).toBeNull();
  });

  test('warns that the same people may be in both, and says so for certain where more answered than there are', () => {
    const repeated = (size?: number) =>
      quality(two([56, 70], [48, 80], size === undefined ? {} : { size })).change.repeated.certain;
    expect([repeated(), repeated(150), repeated(149)]).toEqual([false, false, true]);
    const text = renderText(account(two([56, 70], [48, 80], { size: 149 })));
    expect(text.replaceAll(/\s+/g, ' ')).toContain('meer mensen dan er zijn');
    expect(text.replaceAll(/\s+/g, ' ')).toContain('het klopt dus niet');
  });

  test('stands beside the value of the meting before it', () => {
    expect(quality(two([56, 70], [48, 80])).compare['last-year']).toMatchObject({
      period: '2021',
      value: 60,
      teller: 48,
      noemer: 80,
    });
  });
});

describe('the text and the Markdown of a survey', () => {
  const both = {
    enqueteMeting: [
      meting({
        populatie: 'cliënten met een Wmo-voorziening',
        uitgenodigd: 1500,
        respons: 120,
        populatieOmvang: 2351,
      }),
      meting({ metingId: 'JEUGD-2022', instrument: 'CEO Jeugd' }),
    ],
    enqueteAntwoord: [
      ...(weighted.enqueteAntwoord ?? []),
      ...answers(4, null),
      ...agree(8, 10, { metingId: 'JEUGD-2022' }),
    ],
  };
  const text = renderText(account(both)).replaceAll(/\s+/g, ' ');
  const markdown = renderMarkdown(account(both));

  test('show the weights, the respondents, the interval and the effective number', () => {
    for (const output of [text, markdown]) {
      expect(output).toMatch(/[Gg]ewogen 68,0 \/ 116,0; ongewogen 50 \/ 110 respondenten/);
      expect(output).toContain('ongewogen 45,5%, effectieve steekproef 98,9');
      expect(output).toMatch(/95%-interval 49,\d tot 67,\d%/);
    }
  });

  test('show who did not answer, the meting and its fieldwork', () => {
    for (const output of [text, markdown]) {
      expect(output).toMatch(
        /[Aa]ntwoorden: 50 wat de clausule vraagt, 60 het tegendeel, 4 niets ingevuld/,
      );
      expect(output).toMatch(/[Mm]eting CEO-2022, veldwerk 2022-05-02 t\/m 2022-06-10/);
      expect(output).toContain('onder cliënten met een Wmo-voorziening; populatie 2.351');
      expect(output).toContain('uitgenodigd 1.500; respons 120; 6 zonder rij voor deze vraag');
    }
  });

  test('show the CEO Jeugd as a line of its own, with a warning that it is small', () => {
    for (const output of [text, markdown]) {
      expect(output).toContain('Kwaliteit van de ondersteuning is goed (CEO Jeugd)');
      expect(output).toContain('minder dan 50 respondenten: lees met voorbehoud');
    }
  });

  test('leave nothing undefined', () => {
    for (const output of [text, markdown]) expect(output).not.toMatch(/undefined|NaN|Infinity/);
  });
});
