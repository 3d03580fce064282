import { describe, expect, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { lineage2020to2022 } from '../../src/contracts/lineage/index.ts';
import { compare, opinionsOf } from '../../src/diff/index.ts';
import { copyOf, type Loose } from './mutations.ts';

/** What the rules say of one changed thing, as `rule severity`. */
function judged(change: (contract: Loose) => void): string[] {
  const contract = copyOf(sva2022);
  change(contract);
  return opinionsOf(compare(sva2022, contract)).map(({ rule, severity }) => `${rule} ${severity}`);
}
const first = (contract: Loose, list: string) => contract[list][0];
const norm = (contract: Loose, kind: string) =>
  contract.norms.find((item: Loose) => item.kind === kind);

describe('an opinion', () => {
  test('is given of every change, once', () => {
    const comparison = compare(sva2020, sva2022, lineage2020to2022);
    const ofChanges = opinionsOf(comparison).flatMap(({ change }) => change ?? []);
    expect(ofChanges.toSorted((a, b) => a - b)).toEqual(
      comparison.changes.map((_, index) => index),
    );
  });

  test('is a full Dutch sentence', () => {
    for (const { reason } of opinionsOf(compare(sva2020, sva2022, lineage2020to2022)))
      expect(reason).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('of no change is none', () => {
    expect(opinionsOf(compare(sva2022, sva2022))).toEqual([]);
  });
});

describe('a heavy change', () => {
  test.each([
    ['indicators'],
    ['opdrachten'],
    ['obligations'],
    ['randvoorwaarden'],
    ['registratieEisen'],
  ])('is something that is no longer asked, or asked besides, in %s', (list) => {
    expect(judged((contract) => contract[list].splice(2, 1))).toContain('obligation-dropped high');
    expect(
      judged((contract) => {
        const copy = copyOf({ ...first(contract, list), code: 'ZZ9', id: 'zz' });
        for (const inside of ['counterObligation', 'forms', 'parts']) delete copy[inside];
        contract[list].push(copy);
      }),
    ).toEqual(['obligation-added high']);
  });

  test('is a number that is counted no more between two versions of one year', () => {
    const dropped = judged((contract) => {
      const [id = ''] = Object.keys(contract.measures);
      delete contract.measures[id];
    });
    expect(dropped).toContain('number-dropped high');
    expect(
      judged((contract) => {
        const [one] = Object.values(contract.measures) as Loose[];
        contract.measures['nog-een'] = copyOf({ ...one, id: 'nog-een' });
      }),
    ).toEqual(['number-added medium']);
    // Between years this library chooses which numbers stand by a clause.
    const years = opinionsOf(compare(sva2020, sva2022, lineage2020to2022));
    expect(years.filter(({ rule }) => rule.startsWith('number-'))).toEqual([]);
  });

  test('is a norm with a stricter figure or a looser one: of a floor more is stricter', () => {
    expect(judged((contract) => (norm(contract, 'at-least').value = 80))).toEqual([
      'norm-tightened high',
    ]);
    expect(judged((contract) => (norm(contract, 'at-least').value = 70))).toEqual([
      'norm-loosened high',
    ]);
  });

  test('is a share for a term that had none: that asks more', () => {
    expect(judged((contract) => (norm(contract, 'within-term').share = 95))).toEqual([
      'norm-tightened high',
    ]);
  });

  test('is of a ceiling the other way round: less is stricter', () => {
    const ceiling = (value: number) => {
      const contract = copyOf(sva2022);
      Object.assign(contract.norms[0], { kind: 'at-most', value });
      return contract;
    };
    const rules = (before: number, after: number) =>
      opinionsOf(compare(ceiling(before), ceiling(after))).map(({ rule }) => rule);
    expect(rules(10, 5)).toEqual(['norm-tightened']);
    expect(rules(5, 10)).toEqual(['norm-loosened']);
    expect(rules(0, 10)).toEqual(['norm-loosened']);
  });

  test('is a floor that became a ceiling, and neither is stricter, whatever its figure', () => {
    expect(
      judged((contract) => {
        const one = norm(contract, 'at-least');
        one.kind = 'at-most';
        one.value = 80;
      }),
    ).toEqual(['norm-changed high', 'norm-changed high']);
  });

  test('is a norm that came or went', () => {
    expect(judged((contract) => contract.norms.splice(0, 1))).toEqual(['norm-dropped high']);
    expect(
      judged((contract) => contract.norms.push({ ...contract.norms[0], id: 'norm-erbij' })),
    ).toEqual(['norm-added high']);
  });

  test('is a term that became shorter or longer', () => {
    expect(judged((contract) => (contract.terms['wmo-onderzoek'].weeks = 4))).toEqual([
      'norm-tightened high',
    ]);
    expect(judged((contract) => (contract.terms['wmo-onderzoek'].weeks = 8))).toEqual([
      'norm-loosened high',
    ]);
  });

  test('is another counting rule, but not another title or limit of it', () => {
    const of = (contract: Loose) => contract.measures['vrijwilligers-begeleid-naar-werk'];
    expect(judged((contract) => (of(contract).of = {}))).toEqual([
      'measure-changed high',
      'measure-changed high',
    ]);
    expect(judged((contract) => (of(contract).title = 'Anders'))).toEqual(['editorial editorial']);
    expect(judged((contract) => (of(contract).limits = []))).toEqual([
      'measure-described-otherwise editorial',
    ]);
  });

  test('is another thing that must be registered', () => {
    expect(judged((contract) => (first(contract, 'registratieEisen').wording = 'Iets'))).toEqual([
      'registration-changed high',
    ]);
  });
});

describe('a lighter change', () => {
  test('is an account that is asked more often, or less', () => {
    expect(judged((contract) => (first(contract, 'indicators').frequency = 'jaar'))).toEqual([
      'frequency-lowered medium',
    ]);
    const yearly = sva2022.indicators.findIndex(({ frequency }) => frequency === 'jaar');
    expect(judged((contract) => (contract.indicators[yearly].frequency = 'kwartaal'))).toEqual([
      'frequency-raised medium',
    ]);
  });

  test('is a text with other words; with other capitals or commas only it is editorial', () => {
    const reworded = (change: (text: string) => string) =>
      judged((contract) => {
        const one = first(contract, 'indicators');
        one.wording = change(one.wording);
      });
    expect(reworded((text) => `${text} en meer`)).toEqual(['reworded medium']);
    expect(reworded((text) => `${text.toUpperCase()}!`)).toEqual(['punctuation-only editorial']);
  });

  test.each([
    ['≥ 1,5', '≤ 15'],
    ['-5', '5'],
    ['10%', '10'],
    ['1 5', '15'],
    ['€ 100', '100'],
  ])('is a text in which %s became %s: no sign of a number is punctuation', (was, is) => {
    const draft = (text: string) => {
      const contract = copyOf(sva2022);
      first(contract, 'indicators').wording = `Ten hoogste ${text} zaken`;
      return contract;
    };
    expect(
      opinionsOf(compare(draft(was), draft(is))).map(({ rule, severity }) => `${rule} ${severity}`),
    ).toEqual(['reworded medium']);
  });

  test('is another day or another party to account to, and a norm on another number or other days', () => {
    const of2020 = (change: (contract: Loose) => void) => {
      const contract = copyOf(sva2020);
      change(contract);
      return opinionsOf(compare(sva2020, contract)).map(
        ({ rule, severity }) => `${rule} ${severity}`,
      );
    };
    const accounting = of2020(
      (contract) => (contract.accountability.deliveries[0].due.monthsAfter = 3),
    );
    expect(accounting).toEqual(['frequency-changed medium']);
    expect(judged((contract) => (norm(contract, 'at-least').measure = 'klachten-gegrond'))).toEqual(
      ['norm-of-another-number medium'],
    );
    expect(judged((contract) => (norm(contract, 'at-least').to = '2022-06-30'))).toEqual([
      'norm-of-other-days medium',
    ]);
  });

  test('is none where the days of a norm moved along with the year of the agreement', () => {
    const next = copyOf(sva2022);
    next.year = 2023;
    norm(next, 'at-least').from = '2023-01-01';
    norm(next, 'at-least').to = '2023-12-31';
    const [before, after] = [copyOf(sva2022), next];
    norm(before, 'at-least').from = '2022-01-01';
    norm(before, 'at-least').to = '2022-12-31';
    expect(
      opinionsOf(compare(before, after))
        .filter(({ rule }) => rule.startsWith('norm'))
        .map(({ severity }) => severity),
    ).toEqual(['editorial', 'editorial']);
  });

  test.each([
    ['title', 'Iets'],
    ['code', 'R99'],
    ['source', { document: 'sva-2022', lines: [1, 1] }],
    ['remarks', []],
  ])('is none in what is agreed when only the %s differs', (field, value) => {
    expect(judged((contract) => (first(contract, 'effects')[field] = value))).toEqual([
      'editorial editorial',
    ]);
  });
});

describe('a series', () => {
  const comparison = compare(sva2020, sva2022, lineage2020to2022);
  const rules = (code: string) => {
    const links = lineage2020to2022.links as readonly { readonly from: readonly string[] }[];
    const index = links.findIndex(({ from }) => from.includes(code));
    return opinionsOf(comparison)
      .filter(({ link }) => link === index)
      .map(({ rule, severity }) => `${rule} ${severity}`);
  };

  test('that goes on needs no opinion', () => expect(rules('B12.1')).toEqual([]));
  test('that goes on under a condition says so', () =>
    expect(rules('B1.2')).toEqual(['series-conditional medium']));
  test('that breaks is heavy', () => expect(rules('F2.1')).toEqual(['series-broken high']));
  test('of which there never was a value cannot break', () =>
    expect(rules('F2.4')).toEqual(['series-never-begun medium']));
  test('is not spoken of for what has no number', () => expect(rules('B12-O')).toEqual([]));
});

describe('what is not at hand', () => {
  test('is undecided, and never heavy', () => {
    const comparison = compare(sva2020, sva2022, lineage2020to2022);
    const opinions = opinionsOf(comparison);
    const unknown = comparison.changes.flatMap(({ kind, place }, index) =>
      kind === 'unknown' && (place?.after ?? place?.before)?.of === undefined ? [index] : [],
    );
    expect(unknown.length).toBeGreaterThan(100);
    for (const index of unknown)
      expect(opinions.find(({ change }) => change === index)).toMatchObject({
        rule: 'unknown',
        severity: 'undecided',
      });
  });
});
