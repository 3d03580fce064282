import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, type RecordRows } from '../../src/dataset/index.ts';
import { report } from '../../src/index.ts';
import { compare, type Norm, quarter, year } from '../../src/model/index.ts';
import { renderMarkdown, renderText } from '../../src/report/index.ts';
import { reportSchema } from '../../src/report/schema/index.ts';
import { answers, meting, survey } from '../indicators/survey-rows.ts';

type Bound = Pick<Norm & { kind: 'at-least' | 'at-most' }, 'kind' | 'value'>;
const least = (value: number): Bound => ({ kind: 'at-least', value });
const most = (value: number): Bound => ({ kind: 'at-most', value });
const growth = { kind: 'growth', value: null, base: 'eerder', against: 'last-year' } as const;

/** A norm that the agreement does not have, on a measure that it has. */
const onMeasure = (of: Bound | typeof growth, code: string, measure: string) =>
  ({
    ...of,
    id: 'proef',
    title: 'Een norm voor de proef',
    unit: '%',
    from: '2015-01-01',
    to: null,
    source: { document: 'proef', code, lines: [1, 1], words: 'proef' },
    measure,
  }) as Norm;

describe('the verdict on a share of which something is missing', () => {
  /** Plans of the last quarter of a year: so many with the network, so many without, and of so many it is not known. */
  const plans = (inYear: 2019 | 2020, met: number, not: number, open = 0) =>
    Array.from({ length: met + not + open }, (_, i) => ({
      onderzoek: { onderzoekId: `${inYear}-${i}`, datumPlanVerzonden: `${inYear}-11-02` as const },
      ondersteuningsplan: {
        planId: `${inYear}-${i}`,
        onderzoekId: `${inYear}-${i}`,
        inzetInformeelNetwerk: i < met ? ('ja' as const) : i < met + not ? ('nee' as const) : null,
        inzetVrijwilligers: false,
      },
    }));
  const judged = (of: Bound | typeof growth, ...all: ReturnType<typeof plans>[]) =>
    report(
      { ...sva2020, norms: [onMeasure(of, 'F7.1', 'plannen-met-inzet-netwerk')] },
      dataset({
        onderzoek: all.flat().map(({ onderzoek }) => onderzoek),
        ondersteuningsplan: all.flat().map(({ ondersteuningsplan }) => ondersteuningsplan),
      }),
      { period: quarter(2020, 4), peildatum: '2021-01-31' },
    ).outcome('F7.1')?.norms?.[0];

  test('is undecided where it can be 76 or 85% and the norm is 80%, and says so', () => {
    expect(judged(least(80), plans(2020, 76, 15, 9))).toMatchObject({
      verdict: 'undecided',
      text: '76,0 tot 85,0%, norm 80%; wat ontbreekt, kan het oordeel omdraaien',
    });
  });

  test('is there where the least is the norm itself, and where the most just misses it', () => {
    expect(judged(least(76), plans(2020, 76, 15, 9))?.verdict).toBe('met');
    expect(judged(least(85), plans(2020, 76, 15, 9))?.verdict).toBe('undecided');
    expect(judged(least(85.01), plans(2020, 76, 15, 9))?.verdict).toBe('not-met');
    expect(judged(most(85), plans(2020, 76, 15, 9))?.verdict).toBe('met');
    expect(judged(most(75.99), plans(2020, 76, 15, 9))?.verdict).toBe('not-met');
  });

  test('never prints a bound that misses the norm as if it were the norm: 1.499 of 2.000 is not 75,0%', () => {
    expect(judged(least(75), plans(2020, 1499, 491, 10))?.text).toMatch(
      /^74,95 tot 75,5%, norm 75%;/,
    );
    expect(judged(least(75), plans(2020, 2999, 1000, 1))?.text).toMatch(
      /^74,98 tot 75,0%, norm 75%;/,
    );
  });

  test('names the values of both periods where what is missing decides whether there was growth', () => {
    expect(judged(growth, plans(2020, 2, 1, 1), plans(2019, 3, 2))).toMatchObject({
      verdict: 'undecided',
      text: '50,0 tot 75,0%, eerder 60,0%; wat ontbreekt, kan het oordeel omdraaien',
    });
    expect(judged(growth, plans(2020, 2, 1))).toMatchObject({
      verdict: 'undecided',
      text: 'er is geen eerdere waarde om mee te vergelijken',
    });
  });

  test('is that of every completion of what is missing, and undecided where they differ', () => {
    const few = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(few, few, few, fc.integer({ min: 0, max: 100 }), (met, not, open, percent) => {
        fc.pre(met + not > 0);
        const norm = onMeasure(least(percent), 'F7.1', 'plannen-met-inzet-netwerk');
        const found = new Set(
          Array.from({ length: open + 1 }, (_, more) =>
            compare(norm, met + more, met + not + open),
          ),
        );
        const [only] = found;
        expect(judged(least(percent), plans(2020, met, not, open))?.verdict).toBe(
          found.size === 1 ? only : 'undecided',
        );
      }),
      { numRuns: 60 },
    );
  });

  test('of a whole registration has no chance in it: nobody was drawn', () => {
    expect(judged(least(50), plans(2020, 3, 1))).not.toHaveProperty('chance');
  });
});

describe('the verdict on a share of a sample', () => {
  const account = (of: Bound | typeof growth, rows: RecordRows) =>
    report(
      { ...sva2022, norms: [onMeasure(of, 'R07-E6', 'ceo-wmo-kwaliteit-goed')] },
      dataset(rows),
      { period: year(2022), peildatum: '2023-01-15' },
    );
  const judged = (of: Bound | typeof growth, rows: RecordRows) =>
    account(of, rows).outcome('R07-E6')?.norms?.[0];
  const agree = (met: number, n: number, given: Parameters<typeof answers>[2] = {}) => [
    ...answers(met, 'mee eens', given),
    ...answers(n - met, 'mee oneens', given),
  ];
  // 412 / 512 is 80,47%, its interval by Wilson from 76,8132 to 83,6705%.
  const found = survey(agree(412, 512));

  test.each<[Bound, string, boolean, string]>([
    [least(75), 'met', true, '95%-interval 76,8 tot 83,7%, boven 75%: toeval verklaart het niet'],
    [least(80), 'met', false, '95%-interval 76,8 tot 83,7%, met 80% erin: het kan toeval zijn'],
    [least(82), 'not-met', false, '95%-interval 76,8 tot 83,7%, met 82% erin: het kan toeval zijn'],
    [
      least(85),
      'not-met',
      true,
      '95%-interval 76,8 tot 83,7%, onder 85%: toeval verklaart het niet',
    ],
    [most(85), 'met', true, '95%-interval 76,8 tot 83,7%, onder 85%: toeval verklaart het niet'],
    [
      least(76.8),
      'met',
      true,
      '95%-interval 76,81 tot 83,7%, boven 76,8%: toeval verklaart het niet',
    ],
  ])('%j is %s by the count alone, and told apart from chance: %s', (of, verdict, apart, text) => {
    expect(judged(of, found)).toMatchObject({ verdict, chance: { apart, text } });
  });

  test('is on the weighted share: 58,6% reaches 50%, where 45,5% of the respondents do not', () => {
    const weighted = survey([
      ...answers(40, 'mee eens', { gewicht: 1.2 }),
      ...answers(60, 'mee oneens', { gewicht: 0.8 }),
      ...answers(10, 'mee eens', { gewicht: 2 }),
    ]);
    expect(judged(least(50), weighted)).toMatchObject({
      verdict: 'met',
      chance: {
        apart: false,
        text: '95%-interval 48,8 tot 67,8%, met 50% erin: het kan toeval zijn',
      },
    });
  });

  test('has no chance in it where all people answered', () => {
    const all = judged(least(80), survey(agree(412, 512), { populatieOmvang: 512 }));
    expect(all?.verdict).toBe('met');
    expect(all).not.toHaveProperty('chance');
  });

  test('has neither a verdict nor chance where nobody was asked', () => {
    const none = judged(least(80), {});
    expect(none).toMatchObject({ verdict: 'not-applicable', text: 'er is geen waarde' });
    expect(none).not.toHaveProperty('chance');
  });

  describe('that must grow', () => {
    const two = (now: RecordRows['enqueteAntwoord'], before: RecordRows['enqueteAntwoord']) => ({
      enqueteMeting: [
        meting(),
        meting({ metingId: 'oud', veldwerkVan: null, veldwerkTot: '2021-06-01' }),
      ],
      enqueteAntwoord: [...(now ?? []), ...(before ?? [])] as never,
    });
    const old = { metingId: 'oud' };

    test('is met by more than at the meting before it, and chance is asked apart', () => {
      // Newcombe's published example: 0,2 from 0,0524 to 0,3339.
      expect(judged(growth, two(agree(56, 70), agree(48, 80, old)))).toMatchObject({
        verdict: 'met',
        chance: {
          apart: true,
          text: '95%-interval van het verschil 5,2 tot 33,4 procentpunt: toeval verklaart het niet',
        },
      });
      expect(judged(growth, two(agree(412, 512), agree(395, 520, old)))).toMatchObject({
        verdict: 'met',
        chance: {
          apart: false,
          text: '95%-interval van het verschil −0,5 tot 9,5 procentpunt, met 0 erin: het kan toeval zijn',
        },
      });
      expect(judged(growth, two(agree(48, 80), agree(56, 70, old)))).toMatchObject({
        verdict: 'not-met',
        chance: { apart: true },
      });
    });

    test('is judged on the weights: 58,6% after 50%, where it is 45,5% of the respondents', () => {
      const now = [
        ...answers(40, 'mee eens', { gewicht: 1.2 }),
        ...answers(60, 'mee oneens', { gewicht: 0.8 }),
        ...answers(10, 'mee eens', { gewicht: 2 }),
      ];
      expect(judged(growth, two(now, agree(50, 100, old)))?.verdict).toBe('met');
    });

    test('is undecided without a meting before it', () => {
      expect(judged(growth, found)?.verdict).toBe('undecided');
    });
  });

  test('stands in the text, in Markdown and in the JSON of the schema', () => {
    const made = account(least(80), found);
    const words = 'het kan toeval zijn';
    expect(renderText(made).replaceAll(/\s+/g, ' ')).toContain(
      'norm: Een norm voor de proef – gehaald (95%-interval 76,8 tot 83,7%, met 80% erin: het kan toeval zijn)',
    );
    expect(renderMarkdown(made)).toContain(words);
    const json = JSON.parse(JSON.stringify(made));
    expect(reportSchema.safeParse(json).error).toBeUndefined();
    expect(JSON.stringify(json)).toContain('"chance":{"apart":false');
  });
});

describe('an agreement itself', () => {
  test('judges a share of general practitioners and a share of practices each in its own unit', () => {
    // Three practices of four have an OJG; the fourth has 8 of the 11 practitioners.
    const outcome = report(
      sva2022,
      dataset({
        huisartsenpraktijk: Array.from({ length: 4 }, (_, i) => ({
          praktijkId: `P${i}`,
          inGemeenteVan: '2020-01-01' as const,
        })),
        huisarts: [0, 1, 2, ...Array.from({ length: 8 }, () => 3)].map((practice, i) => ({
          huisartsId: `H${i}`,
          praktijkId: `P${practice}`,
          van: '2020-01-01' as const,
        })),
        ojgInzet: [0, 1, 2].map((practice) => ({
          praktijkId: `P${practice}`,
          ingangsdatum: '2021-01-01' as const,
        })),
        ojgTraject: [],
      }),
      { period: quarter(2022, 2), peildatum: '2022-07-15' },
    ).outcome('R05-P1');
    expect(outcome).toMatchObject({ teller: 3, noemer: 11 });
    expect(outcome?.norms).toMatchObject([{ norm: 'norm-huisartsen-met-ojg', verdict: 'not-met' }]);
    const judged = outcome?.lines.filter(({ norms }) => norms.length > 0);
    expect(judged?.map(({ teller, noemer, norms }) => [teller, noemer, norms])).toMatchObject([
      [3, 4, [{ norm: 'norm-huisartsenpraktijken-met-ojg', verdict: 'met' }]],
    ]);
  });

  test('leaves open whether a practitioner has an OJG who may work in a second practice that has one', () => {
    // H0 works in P0, that has none. Of H0 in P1, that has one, the spell ends before it begins.
    const outcome = (tot: '2019-01-01' | null) =>
      report(
        sva2022,
        dataset({
          huisartsenpraktijk: ['P0', 'P1'].map((praktijkId) => ({
            praktijkId,
            inGemeenteVan: '2020-01-01' as const,
          })),
          huisarts: [
            { huisartsId: 'H0', praktijkId: 'P0', van: '2020-01-01' },
            { huisartsId: 'H0', praktijkId: 'P1', van: '2020-01-01', tot },
          ],
          ojgInzet: [{ praktijkId: 'P1', ingangsdatum: '2021-01-01' }],
          ojgTraject: [],
        }),
        { period: quarter(2022, 2), peildatum: '2022-07-15' },
      ).outcome('R05-P1');
    expect(outcome(null)).toMatchObject({ teller: 1, noemer: 1, norms: [{ verdict: 'met' }] });
    expect(outcome('2019-01-01')).toMatchObject({
      teller: 0,
      noemer: 1,
      bounds: { lower: { teller: 0, noemer: 1 }, upper: { teller: 1, noemer: 1 } },
      norms: [
        {
          verdict: 'undecided',
          text: '0,0 tot 100,0%, norm 75%; wat ontbreekt, kan het oordeel omdraaien',
        },
      ],
    });
  });

  test('never judges what is only to be followed, and has all four costs of 2020 so', () => {
    const followed = sva2020.norms.filter(({ kind }) => kind === 'monitor-only');
    expect(followed.map(({ source }) => source.code)).toEqual(['K1', 'K2', 'K3', 'K4']);
    const account = report(sva2020, dataset({}), { period: year(2020), peildatum: '2021-01-31' });
    for (const { source } of followed) {
      const outcome = account.outcomes.find(({ code }) => code === source.code);
      expect(outcome?.norms).toMatchObject([{ verdict: 'not-applicable', text: 'alleen volgen' }]);
    }
  });
});

describe('a number', () => {
  test('has the reading that it rests on beside it, in text and in Markdown', () => {
    const made = report(
      sva2022,
      dataset({ melding: [], onderzoek: [], huishouden: [], persoon: [] }),
      {
        period: quarter(2022, 2),
        peildatum: '2022-07-15',
        readings: { 'R07-P3': { cohort: 'afgerond' } },
      },
    );
    const chosen = Object.entries(made.outcome('R07-P3')?.readings ?? {});
    expect(chosen).toContainEqual(['cohort', 'afgerond']);
    const words = chosen.map(([question, option]) => `${question}=${option}`).join(', ');
    expect(renderText(made).replaceAll(/\s+/g, ' ')).toContain(`lezing: ${words}`);
    expect(renderMarkdown(made)).toContain(`- Lezing: ${words}`);
    expect(made.receipt.readings).toEqual({ 'R07-P3': { cohort: 'afgerond' } });
  });
});
