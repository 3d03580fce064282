import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jaarverslag2017 } from '../../src/contracts/2017/index.ts';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import type { Comparable } from '../../src/diff/index.ts';
import { half, quarter, year } from '../../src/model/index.ts';
import { clausesOf } from '../../src/report/agreement/contract.ts';
import { parseDay } from '../../src/util/index.ts';
import { diff } from '../../src/years.ts';
import { copyOf, type Loose } from '../diff/mutations.ts';
import { rows as exampleRows } from '../example/situation.ts';

const period = quarter(2022, 2);
const peildatum = '2022-07-15';
const handled = { ontvangstdatum: '2022-04-04', datumAfhandeling: '2022-05-02' } as const;
/** Four complaints handled in the quarter: three about WIJ (justified, not, partly), one about the provider (justified). */
const data = dataset({
  klacht: [
    { klachtId: 'K1', betreft: 'WIJ', afhandeling: 'gegrond', ...handled },
    { klachtId: 'K2', betreft: 'WIJ', afhandeling: 'ongegrond', ...handled },
    { klachtId: 'K3', betreft: 'WIJ', afhandeling: 'deels gegrond', ...handled },
    { klachtId: 'K4', betreft: 'aanbieder', afhandeling: 'gegrond', ...handled },
  ],
});

/** The agreement of 2022 with another rule for R12-P2. */
function version(
  change: (measure: Loose, contract: Loose) => void,
  of: Comparable = sva2022,
): Comparable {
  const contract = copyOf(of);
  change(contract.measures['klachten-gegrond'], contract);
  return contract;
}
/** The agreement of 2022 with R12-P2 as the one clause that is counted. */
const alone: Comparable = (() => {
  const contract = copyOf(sva2022);
  const clause = contract.indicators.find(({ code }: Loose) => code === 'R12-P2');
  const none = { norms: [], obligationMeasures: [], costIndicators: [], projects: [] };
  return {
    ...contract,
    ...none,
    bedrijfsvoering: [],
    indicators: [clause],
    measures: Object.fromEntries(clause.measures.map((id: string) => [id, contract.measures[id]])),
  };
})();
function effectOf(before: Comparable, after: Comparable, code = 'R12-P2') {
  const found = diff(before, after, { data, period, peildatum }).effects?.find(
    ({ from }) => from === code,
  );
  if (found === undefined) throw new Error(`${code} has no effect.`);
  return found;
}
const alsoOfOthers = (measure: Loose) => {
  measure.of = {};
};
const alsoPartly = (measure: Loose) => {
  const [name] = Object.keys(measure.share.where);
  measure.share.where = { [name ?? '']: { is: { afhandeling: ['gegrond', 'deels gegrond'] } } };
};

describe('the effect of another rule on a number', () => {
  test('is nothing where the rule is the same', () => {
    const { difference, steps, note, before } = effectOf(sva2022, copyOf(sva2022));
    expect(before).toMatchObject({ teller: 1, noemer: 3 });
    expect(difference?.toNumber()).toBe(0);
    expect(steps).toEqual([]);
    expect(note).toBe('dezelfde rekenregel');
  });

  test('is that of the one change there is', () => {
    // Of all four two are justified, where of those about WIJ one of three was.
    const { before, after, difference, steps } = effectOf(sva2022, version(alsoOfOthers));
    expect([before?.value?.toNumber(), after?.value?.toNumber()]).toEqual([33.3, 50]);
    expect(difference?.toNumber()).toBe(16.7);
    expect(steps.map((step) => [step.paths, step.difference?.toNumber()])).toEqual([
      [['/of/de klacht betreft niet de aanbieder of de gemeente'], 16.7],
    ]);
  });

  test('is divided over the changes in the order of the rule: population first', () => {
    // Then three of four count, the partly justified one too.
    const { difference, steps } = effectOf(
      sva2022,
      version((measure) => {
        alsoPartly(measure);
        alsoOfOthers(measure);
      }),
    );
    expect(steps.map(({ figures: { teller, noemer } }) => [teller, noemer])).toEqual([
      [2, 4],
      [3, 4],
    ]);
    expect(steps.map((step) => step.difference?.toNumber())).toEqual([16.7, 25]);
    expect(difference?.toNumber()).toBe(41.7);
  });

  test('of a longer term stands apart from that of the rule', () => {
    const withTerm = (weeks: number) =>
      version((measure, contract) => {
        contract.terms['awb-klacht'] = {
          title: 'klacht',
          weeks,
          atw: false,
          source: 'verzonnen voor deze test',
        };
        measure.share.where = {
          'op tijd': {
            within: { from: 'ontvangstdatum', to: 'datumAfhandeling', term: 'awb-klacht' },
          },
        };
      });
    // Handled after four weeks to the day.
    const { steps, difference } = effectOf(withTerm(3), withTerm(4));
    expect(steps.map((step) => [step.title, step.difference?.toNumber()])).toEqual([
      ['andere termijnen of kalender', 100],
    ]);
    expect(difference?.toNumber()).toBe(100);
  });

  test('is not given where one of the rules finds no value, or other units are counted', () => {
    const none = effectOf(
      sva2022,
      version((measure) => {
        measure.of = { niemand: { not: { filled: 'klachtId' } } };
      }),
    );
    expect(none.after?.status).toBe('undefined-ratio');
    expect(none.difference).toBeNull();
    const unit = effectOf(
      sva2022,
      version((measure) => {
        measure.unit = 'klachten';
        delete measure.share;
        // Its question is about the share.
        delete measure.readings;
        measure.count = {};
      }),
    );
    expect(unit.note).toBe('een andere eenheid: % is klachten geworden');
  });

  test('adds up where the years print other decimals: both are printed with the most', () => {
    // A third of those about WIJ, a half of all: 33,33 and 50,00.
    const coarse = version((measure) => {
      measure.decimals = 0;
    });
    const fine = version((measure) => {
      measure.decimals = 2;
      alsoPartly(measure);
      alsoOfOthers(measure);
    });
    for (const [a, b, expected] of [
      [coarse, fine, 41.67],
      [fine, coarse, -41.67],
    ] as const) {
      const { difference, steps } = effectOf(a, b);
      expect(difference?.toNumber()).toBe(expected);
      expect(steps.reduce((sum, step) => sum + (step.difference?.toNumber() ?? 0), 0)).toBe(
        expected,
      );
    }
  });

  test('of a change after which there is nothing to count goes with the next', () => {
    // By the day of receipt none about WIJ is left; those about the provider are there by that day only.
    const apart = dataset({
      klacht: [
        {
          klachtId: 'K1',
          betreft: 'WIJ',
          afhandeling: 'gegrond',
          ontvangstdatum: '2022-03-01',
          datumAfhandeling: '2022-04-05',
        },
        {
          klachtId: 'K2',
          betreft: 'aanbieder',
          afhandeling: 'ongegrond',
          ontvangstdatum: '2022-05-01',
          datumAfhandeling: '2022-07-10',
        },
      ],
    });
    const other = version((measure) => {
      measure.cohort = { instroom: 'ontvangstdatum' };
      measure.of = { 'over de aanbieder': { is: { betreft: 'aanbieder' } } };
    });
    const { difference, steps } =
      diff(sva2022, other, { data: apart, period, peildatum }).effects?.find(
        ({ from }) => from === 'R12-P2',
      ) ?? {};
    expect(difference?.toNumber()).toBe(-100);
    expect(steps?.map((step) => step.difference?.toNumber())).toEqual([-100]);
    expect(steps?.[0]?.paths.toSorted()).toEqual([
      '/cohort/afgerond',
      '/cohort/instroom',
      '/of/de klacht betreft niet de aanbieder of de gemeente',
      '/of/over de aanbieder',
    ]);
  });

  test('is told of a date that is no longer named, without stopping the page', () => {
    const named = version((measure) => {
      measure.dates = { einde: { first: ['datumAfhandeling'] } };
      measure.cohort = { afgerond: 'einde' };
    });
    const { difference, steps } = effectOf(
      named,
      version((measure) => {
        measure.cohort = { afgerond: 'datumAfhandeling' };
      }),
    );
    expect(difference?.toNumber()).toBe(0);
    expect(steps.every((step) => step.difference?.isZero() === true)).toBe(true);
  });

  test('of a line under the clause stands beside that of its headline', () => {
    const withLine = (change: (line: Loose) => void) =>
      version((measure, contract) => {
        const line = { ...copyOf(measure), id: 'regel' };
        change(line);
        contract.measures.regel = line;
        contract.indicators.find((item: Loose) => item.code === 'R12-P2').measures.push('regel');
      });
    const found = diff(
      withLine(() => {}),
      withLine(alsoOfOthers),
      { data, period, peildatum },
    ).effects?.filter(({ from }) => from === 'R12-P2');
    expect(found?.map(({ isLine, difference }) => [isLine, difference?.toNumber()])).toEqual([
      [false, 0],
      [true, 16.7],
    ]);
    // A line that counts the same says nothing.
    expect(
      diff(
        withLine(() => {}),
        withLine(() => {}),
        { data, period, peildatum },
      ).effects?.filter(({ from }) => from === 'R12-P2'),
    ).toHaveLength(1);
  });

  test('is not given without data for it, or without a rule, and says why', () => {
    expect(effectOf(sva2022, sva2022, 'R01-P1').note).toContain('geen gegevens');
    expect(effectOf(sva2022, sva2022, 'R07-P5').note).toContain('uitgesteld');
    expect(effectOf(sva2022, sva2022, 'R12-P3').note).toContain('verhaal');
  });

  test('adds up exactly over its steps, whatever changes', () => {
    const changes = [
      alsoOfOthers,
      alsoPartly,
      (measure: Loose) => {
        measure.cohort = { instroom: 'ontvangstdatum' };
      },
      (measure: Loose) => {
        delete measure.buckets;
      },
      (measure: Loose) => {
        measure.of['ook dit'] = { filled: 'klachtId' };
      },
      (measure: Loose) => {
        measure.decimals = 3;
      },
    ];
    fc.assert(
      fc.property(fc.subarray(changes), fc.subarray(changes), (one, two) => {
        const [a, b] = [one, two].map((some) =>
          version((measure) => {
            for (const change of some) change(measure);
          }, alone),
        );
        const { difference, steps, before, after } = effectOf(a ?? alone, b ?? alone);
        expect(difference).not.toBeNull();
        const sum = steps.reduce((total, step) => total + (step.difference?.toNumber() ?? 0), 0);
        expect(sum).toBeCloseTo(difference?.toNumber() ?? Number.NaN, 9);
        expect(difference?.toNumber()).toBe(after?.value?.minus(before?.value ?? 0).toNumber());
      }),
      { numRuns: 60 },
    );
  });
});

describe('the example year counted by both years', () => {
  const example = dataset(exampleRows);
  const effects =
    diff(sva2020, sva2022, { data: example, period: year(2020), peildatum: '2021-01-31' })
      .effects ?? [];
  const of = (code: string) => effects.find(({ from }) => from === code);

  test('gives one effect for each clause of 2020 that is accounted for, with a reason for each that has no difference', () => {
    const codes = clausesOf(sva2020);
    expect(effects.map(({ from }) => from)).toEqual(codes.map(({ code }) => code));
    for (const { note } of effects) expect(note.length).toBeGreaterThan(10);
  });

  test('gives no difference where the clause is the same', () => {
    expect(of('B12.2')?.before).toMatchObject({ teller: 12, noemer: 128 });
    expect(of('B12.2')?.difference?.toNumber()).toBe(0);
    expect(of('B1.1')?.difference?.toNumber()).toBe(0);
    expect(of('B12.1')?.difference?.toNumber()).toBe(0);
  });

  test('divides what B1.2 and R01-P3 differ by over the one condition that changed: regular work', () => {
    // Counted apart: who went to regular work in 2020, and was a volunteer at most 90 days before.
    const rows = [...(exampleRows.vrijwilligersinzet ?? [])];
    const dayOf = (date: string | null | undefined) => parseDay(date ?? '') ?? Infinity;
    const toWork = rows.filter(
      ({ bestemming, datumUitstroom, persoonId }) =>
        bestemming === 'regulier werk' &&
        datumUitstroom?.startsWith('2020') === true &&
        rows.some(
          (post) =>
            post.persoonId === persoonId &&
            post.soort === 'vrijwilliger' &&
            dayOf(post.begindatum) <= dayOf(datumUitstroom) &&
            dayOf(post.einddatum) + 90 >= dayOf(datumUitstroom),
        ),
    );
    const persons = new Set(toWork.map(({ persoonId }) => persoonId)).size;
    const { before, after, difference, steps } = of('B1.2') ?? {};
    expect(persons).toBeGreaterThan(0);
    expect(difference?.toNumber()).toBe(persons);
    expect(after?.value?.minus(before?.value ?? 0).toNumber()).toBe(persons);
    expect(steps?.map((step) => step.difference?.toNumber())).toEqual([persons]);
    expect(steps?.[0]?.title).toContain('erbij: ‘de bestemming is werk,');
  });

  test('adds up for F6.1 and R01-P1 too, which differ in more than one place', () => {
    const { difference, steps } = of('F6.1') ?? {};
    expect(steps?.length).toBeGreaterThan(1);
    const sum = steps?.reduce((total, step) => total + (step.difference?.toNumber() ?? 0), 0);
    expect(sum).toBeCloseTo(difference?.toNumber() ?? Number.NaN, 9);
  });

  test('cannot be asked of what is no agreement to count by', () => {
    const options = { data, period: half(2020, 2), peildatum } as const;
    expect(() => diff(jaarverslag2017, sva2020, options)).toThrow(
      'geen afspraken om gegevens volgens te tellen',
    );
  });
});
