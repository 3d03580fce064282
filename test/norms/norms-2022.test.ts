import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { verplichting } from '../../src/indicators/indicatiewaarde.ts';
import { huisartsenMetOjg, huisartsenpraktijkenMetOjg } from '../../src/indicators/ojg.ts';
import {
  onderzoekBinnenZesWeken,
  onderzoekBinnenZesWekenJeugd,
} from '../../src/indicators/onderzoek.ts';
import {
  klachtenBinnenTermijn,
  plannenMetUitspraakOverNetwerk,
} from '../../src/indicators/verplichtingen.ts';
import { compare, type Norm } from '../../src/model/norm.ts';
import { norm } from '../../src/model/schema/index.ts';
import { calendar, norms2022, terms } from '../../src/norms/index.ts';

const norms: readonly Norm[] = norms2022;
const of = (code: string): Norm =>
  norms.find(({ source }) => source.code === code) ?? expect.fail(`no norm of ${code}`);
const text = new URL('../../../shared/bronnen/sva-2022.txt', import.meta.url);

describe('the norms of 2022', () => {
  test('have the shape of a norm, and an id of their own', () => {
    for (const item of norms) expect(norm.parse(item)).toEqual(item);
    expect(new Set(norms.map(({ id }) => id)).size).toBe(norms.length);
  });

  test('are those of twelve clauses, in the order of the text', () => {
    expect(norms.map(({ source, kind }) => [source.code, kind])).toEqual([
      ['R05-P1', 'at-least'],
      ['R07-P3', 'within-term'],
      ['V7.3', 'within-term'],
      ['V7.4', 'at-least'],
      ['V7.9', 'at-least'],
      ['V7.10', 'at-least'],
      ['V7.13', 'at-least'],
      ['V7.18', 'at-least'],
      ['O8.1', 'at-least'],
      ['O12.1', 'within-term'],
      ['R15-P1', 'budget'],
      ['GE-9', 'monitor-only'],
    ]);
  });

  test('judge the measures that exist', () => {
    expect(norms.flatMap(({ measure }) => measure ?? [])).toEqual([
      huisartsenMetOjg.id,
      onderzoekBinnenZesWeken.id,
      onderzoekBinnenZesWekenJeugd.id,
      plannenMetUitspraakOverNetwerk.id,
      huisartsenpraktijkenMetOjg.id,
      klachtenBinnenTermijn.id,
      verplichting.id,
    ]);
  });

  test('hold GPs and practices each to 75% in their own unit, which can disagree', () => {
    expect(compare(of('R05-P1'), 112, 148)).toBe('met');
    expect(compare(of('O8.1'), 38, 51)).toBe('not-met');
    expect(compare(of('O8.1'), 39, 51)).toBe('met');
  });

  test('set no percentage on the six weeks, so that 50% is not judged', () => {
    expect(compare(of('R07-P3'), 2, 4)).toBe('not-applicable');
  });

  test('give no figure for the budget, and no bound for the flexibele schil', () => {
    expect(of('R15-P1')).toMatchObject({ value: null });
    expect(compare(of('GE-9'), 12, 100)).toBe('not-applicable');
  });

  test('give the provider the 14 days of the term of the same clause', () => {
    expect(of('V7.10')).toMatchObject({ value: terms['sva-uitvoeringsplan'].days, unit: 'dagen' });
  });

  test.skipIf(!existsSync(text))('stand in the source at the lines they name', () => {
    const lines = readFileSync(text, 'utf8').split('\n');
    for (const { source } of norms) {
      const [first, last] = source.lines;
      expect(lines.slice(first - 1, last).join('\n')).toContain(source.words);
    }
  });
});

/** Where a text is without letters, or a list without anything, by its path. */
function blanks(value: unknown, path: string): string[] {
  if (value === '') return [path];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  return entries.length === 0
    ? [path]
    : entries.flatMap(([name, part]) => blanks(part, `${path}.${name}`));
}

test('nothing that was agreed is said in an empty text or list', () => {
  expect(blanks(norms2022, 'norms')).toEqual([]);
  expect(blanks(terms, 'terms')).toEqual([]);
  expect(blanks(calendar, 'calendar')).toEqual([]);
  expect(blanks({ a: [], b: [{ c: '' }], d: null }, 'x')).toEqual(['x.a', 'x.b.0.c']);
});

test('a norm of time holds to the term of its own clause', () => {
  expect(
    norms.flatMap((one) => (one.kind === 'within-term' ? [[one.source.code, one.term]] : [])),
  ).toEqual([
    ['R07-P3', 'wmo-onderzoek'],
    ['V7.3', 'sva-onderzoek'],
    ['O12.1', 'awb-klacht'],
  ]);
});
