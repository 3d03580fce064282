import { describe, expect, test } from 'vitest';
import { type ToldInput, told } from '../../src/told/index.ts';

type Figure = NonNullable<ToldInput['waarneming']>[number];
type Finding = NonNullable<ToldInput['randvoorwaarde']>[number];

const figure = (more: Figure = {}): Figure => ({
  code: 'R06-E1',
  van: '2022-01-01',
  tot: '2022-12-31',
  teller: 412,
  noemer: 512,
  bron: 'CEO 2022',
  ...more,
});
const figures = (...rows: Figure[]) => told({ waarneming: rows });
const finding = (more: Finding = {}): Finding => ({
  code: 'AE-1',
  status: 'voldoet',
  bewijs: 'notulen',
  datum: '2022-05-01',
  door: 'accountant',
  ...more,
});
const findings = (...rows: Finding[]) => told({ randvoorwaarde: rows });
const codes = ({
  issues,
}: {
  issues: readonly { row: number | null; field: string | null; code: string }[];
}) => issues.map(({ row, field, code }) => [row, field, code]);

describe('a figure that was given', () => {
  test('has its code, days, numbers and source', () => {
    const { waarnemingen, issues } = figures(figure({ waarde: '80,5' }));
    expect(issues).toEqual([]);
    expect(waarnemingen).toEqual([
      {
        file: 'waarneming',
        row: 1,
        code: 'R06-E1',
        from: '2022-01-01',
        to: '2022-12-31',
        teller: 412,
        noemer: 512,
        value: 80.5,
        suppressed: false,
        decimals: 1,
        source: 'CEO 2022',
      },
    ]);
  });

  test('may be suppressed: the source has it and does not give it, which is no 0 and not unknown', () => {
    const hidden = figure({ teller: null, noemer: null, waarde: 'Onderdrukt' });
    expect(figures(hidden).issues).toEqual([]);
    expect(figures(hidden).waarnemingen[0]).toMatchObject({ value: null, suppressed: true });
    const both = figures(figure({ waarde: 'onderdrukt' }));
    expect(both.waarnemingen).toEqual([]);
    expect(codes(both)).toEqual([[1, 'waarde', 'integrity']]);
  });

  test('may be a value alone, or a teller and a noemer alone, also of 0', () => {
    const alone = figure({ teller: null, noemer: null, waarde: 7 });
    expect(figures(alone).waarnemingen[0]).toMatchObject({ teller: null, value: 7, decimals: 0 });
    expect(figures(figure({ teller: 0, noemer: 0 })).waarnemingen[0]).toMatchObject({
      teller: 0,
      noemer: 0,
      value: null,
    });
  });

  test('may be a published percentage with the number it is of, without its teller', () => {
    const published = figures(figure({ teller: null, noemer: 300, waarde: '64' }));
    expect(published.issues).toEqual([]);
    expect(published.waarnemingen[0]).toMatchObject({ teller: null, noemer: 300, value: 64 });
  });

  test('takes a percent sign and a Dutch date', () => {
    expect(figures(figure({ waarde: '80,5 %', van: '1-1-2022' })).waarnemingen[0]).toMatchObject({
      value: 80.5,
      from: '2022-01-01',
    });
  });

  test.each<[string, Figure, (number | string | null)[]]>([
    ['without a code', { code: '' }, [1, 'code', 'missing-key']],
    ['without its first day', { van: null }, [1, 'van', 'missing-value']],
    ['with a day that does not exist', { tot: '2022-02-31' }, [1, 'tot', 'impossible-date']],
    ['that ends before it begins', { tot: '2021-12-31' }, [1, 'tot', 'impossible-order']],
    ['with a teller and no noemer', { noemer: null }, [1, 'noemer', 'missing-value']],
    ['with a noemer and nothing else', { teller: null }, [1, 'teller', 'missing-value']],
    [
      'with a percentage of nobody',
      { teller: null, noemer: 0, waarde: '64' },
      [1, 'noemer', 'integrity'],
    ],
    [
      'with a noemer beside what is suppressed',
      { teller: null, waarde: 'onderdrukt' },
      [1, 'waarde', 'integrity'],
    ],
    ['with half a person', { teller: 1.5 }, [1, 'teller', 'unknown-number']],
    ['with fewer than none', { teller: -1 }, [1, 'teller', 'unknown-number']],
    ['with points between thousands', { noemer: '1.512' }, [1, 'noemer', 'unknown-number']],
    ['with a value that may be thousands', { waarde: '1.512' }, [1, 'waarde', 'unknown-number']],
    ['with a value that is no number', { waarde: 'veel' }, [1, 'waarde', 'unknown-number']],
    ['without any number', { teller: null, noemer: null }, [1, 'waarde', 'missing-value']],
  ])('is no figure %s, and says so', (_, more, issue) => {
    const found = figures(figure(more));
    expect(found.waarnemingen).toEqual([]);
    expect(codes(found)).toEqual([issue]);
  });

  test('without a source counts, with a warning', () => {
    const found = figures(figure({ bron: ' ' }));
    expect(found.waarnemingen[0]?.source).toBeNull();
    expect(found.issues).toMatchObject([{ field: 'bron', severity: 'waarschuwing' }]);
  });

  test('that stands there twice counts neither time, and each row names the other', () => {
    const found = figures(figure(), figure({ teller: 1 }), figure({ tot: '2022-06-30' }));
    expect(found.waarnemingen.map(({ row }) => row)).toEqual([3]);
    expect(codes(found)).toEqual([
      [1, 'code', 'duplicate-key'],
      [2, 'code', 'duplicate-key'],
    ]);
    expect(found.issues[0]?.message).toContain('rij 2');
  });

  test('with a column that does not exist is reported with the nearest that does', () => {
    const { issues } = told({ waarneming: [{ ...figure(), wardee: 3 } as Figure] });
    expect(issues).toMatchObject([{ field: 'wardee', code: 'unknown-column' }]);
    expect(issues[0]?.message).toContain('Bedoeld is misschien ‘waarde’');
  });
});

describe('a finding of the audit', () => {
  test('has its status, evidence, day and who found it', () => {
    const { toetsingen, issues } = findings(finding({ status: ' Niet getoetst ' }));
    expect(issues).toEqual([]);
    expect(toetsingen).toEqual([
      {
        file: 'randvoorwaarde',
        row: 1,
        code: 'AE-1',
        status: 'niet-getoetst',
        evidence: 'notulen',
        date: '2022-05-01',
        by: 'accountant',
      },
    ]);
  });

  test.each<[string, Finding, (number | string | null)[]]>([
    ['without a code', { code: null }, [1, 'code', 'missing-key']],
    ['without a status', { status: '' }, [1, 'status', 'missing-value']],
    ['with another status', { status: 'ok' }, [1, 'status', 'unknown-code']],
    ['with a day that does not exist', { datum: '2022-13-01' }, [1, 'datum', 'impossible-date']],
  ])('is no finding %s, and says so', (_, more, issue) => {
    const found = findings(finding(more));
    expect(found.toetsingen).toEqual([]);
    expect(codes(found)).toEqual([issue]);
  });

  test('names the nearest status', () => {
    expect(findings(finding({ status: 'voldeot' })).issues[0]?.message).toContain('‘voldoet’');
  });

  test('without evidence or day counts, with a warning; what was not audited needs neither', () => {
    expect(codes(findings(finding({ bewijs: '', datum: '' })))).toEqual([
      [1, 'bewijs', 'missing-value'],
      [1, 'datum', 'missing-value'],
    ]);
    const untested = findings(finding({ status: 'niet-getoetst', bewijs: '', datum: '' }));
    expect(untested.issues).toEqual([]);
  });
});
