import { describe, expect, test } from 'vitest';
import { elementsOf } from '../../src/cli/element.ts';
import { jaarverslag2017 } from '../../src/contracts/2017/index.ts';
import { type AnnualReport, type Figure, recomputedShare } from '../../src/model/index.ts';
import { annualReportSchema, performanceIndicatorSchema } from '../../src/model/schema/index.ts';

const report: AnnualReport = jaarverslag2017;
const { figures, goals, indicators } = report;
const all = elementsOf(report);
const codes = [...all, ...figures].map(({ code }) => code);
const figure = (code: string) => figures.find((item) => item.code === code);

describe('the annual report of 2017', () => {
  test('fits its schema, and passes through JSON', () => {
    expect(annualReportSchema.safeParse(JSON.parse(JSON.stringify(report))).error).toBeUndefined();
  });

  test('has nine goals, six indicators and three footnotes, each with its own code and id', () => {
    expect(goals.map(({ code }) => code)).toEqual('D1 D2 D3 D4 D5 D6 D7 D8 D9'.split(' '));
    expect(indicators.map(({ code }) => code)).toEqual('I1 I2 I3 I4 I5 I6'.split(' '));
    expect(report.footnotes.map(({ mark }) => mark)).toEqual(['*', '**', '***']);
    expect(new Set(codes).size).toBe(codes.length);
    const ids = [...all, ...figures].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says that it is only a section, and no agreement', () => {
    expect(report.coverage.complete).toBe(false);
  });
});

describe('the indicators of 2017', () => {
  const values = indicators.flatMap((indicator) => indicator.values);

  test('have a dash as not available, never as zero, and one value', () => {
    expect(values).toHaveLength(18);
    expect(values.filter(({ value }) => value === null)).toHaveLength(17);
    expect(values.filter(({ value }) => value === 0)).toEqual([]);
    for (const { value, status } of values) {
      expect(status).toBe(value === null ? 'not-available' : 'available');
    }
    const [given] = values.filter(({ value }) => value !== null);
    expect(given).toMatchObject({ kind: 'behaald', year: 2017, value: 62 });
    expect(indicators.find((item) => item.values.some((cell) => cell === given))?.code).toBe('I5');
  });

  test('have both wordings where they were revised', () => {
    const revised = indicators.filter(({ earlier }) => earlier !== undefined);
    expect(revised.map(({ code }) => code)).toEqual(['I2', 'I3']);
    for (const { wording, earlier } of revised) expect(earlier?.wording).not.toEqual(wording);
  });

  test('have the footnotes that stand at them or at their last value', () => {
    expect(indicators.map(({ footnotes }) => footnotes.join(' '))).toEqual([
      '',
      'VN1',
      'VN1',
      '',
      'VN1',
      'VN3',
    ]);
    expect(indicators.map((item) => item.values.at(-1)?.footnotes.join(' '))).toEqual([
      'VN2',
      'VN2',
      'VN2',
      'VN2',
      '',
      '',
    ]);
    const notes = report.footnotes.map(({ code }) => code);
    const named = indicators.flatMap((item) => [
      ...item.footnotes,
      ...item.values.flatMap((cell) => cell.footnotes),
    ]);
    expect(named.filter((code) => !notes.includes(code))).toEqual([]);
  });

  test('are refused where a dash is made a number', () => {
    const [first] = structuredClone(indicators) as unknown as { values: { value: unknown }[] }[];
    const [cell] = first?.values ?? [];
    if (cell !== undefined) cell.value = 0;
    expect(performanceIndicatorSchema.safeParse(first).success).toBe(false);
  });
});

describe('the figures of 2017', () => {
  test('that rest on printed figures come out the same again', () => {
    expect(recomputedShare(figures, 'C3')).toBe(figure('C3')?.value);
    expect(recomputedShare(figures, 'C3')).toBe(10.7);
    expect(recomputedShare(figures, 'C5')).toBe(figure('C5')?.value);
    expect(recomputedShare(figures, 'C5')).toBe(89.3);
  });

  test('divide the questions without a rest', () => {
    expect((figure('C2')?.value ?? 0) + (figure('C4')?.value ?? 0)).toBe(figure('C1')?.value);
  });

  test('of which the teller or noemer was not printed are marked so: 62% and 87,2% among them', () => {
    expect(figure('C6')).toMatchObject({ value: 87.2, basis: { missing: 'teller' } });
    expect(recomputedShare(figures, 'C6')).toBeNull();
    const given = indicators.find(({ code }) => code === 'I5')?.values.at(-1);
    expect(given).toMatchObject({ value: 62, basis: { missing: 'teller-en-noemer' } });
    const shares = figures.filter(({ unit }) => unit === '%');
    expect(shares.filter(({ basis }) => basis === undefined)).toEqual([]);
  });

  test('keep a range a range, and a rounded word rounded', () => {
    expect(figure('C10')).toMatchObject({ value: null, range: [15, 20], precision: 'about' });
    expect(figure('C12')).toMatchObject({ value: 10, precision: 'about' });
  });

  test('have no share of nothing, and none of a figure that is not there', () => {
    const one = figures.find(({ code }) => code === 'C3');
    const none = { ...figure('C1'), value: 0 } as Figure;
    expect(one).toBeDefined();
    expect(
      recomputedShare([...figures.filter(({ code }) => code !== 'C1'), none], 'C3'),
    ).toBeNull();
    expect(
      recomputedShare(
        figures.filter(({ code }) => code !== 'C1'),
        'C3',
      ),
    ).toBeNull();
    expect(recomputedShare(figures, 'C1')).toBeNull();
    expect(recomputedShare(figures, 'C99')).toBeNull();
  });
});
