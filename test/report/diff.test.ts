import { describe, expect, test } from 'vitest';
import { jaarverslag2017 } from '../../src/contracts/2017/index.ts';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import type { Comparable } from '../../src/diff/index.ts';
import { viewOf } from '../../src/report/diff-view.ts';
import {
  diffColumns,
  diffSchema,
  renderDiffMarkdown,
  renderDiffText,
} from '../../src/report/index.ts';
import { likeness, markedWords } from '../../src/report/marked-words.ts';
import { diff } from '../../src/years.ts';
import { copyOf } from '../diff/mutations.ts';

const years = diff(sva2020, sva2022);
const same = diff(sva2022, copyOf(sva2022));
const indicators2020 = [
  ...sva2020.indicators,
  ...sva2020.costIndicators,
  ...sva2020.bedrijfsvoering,
].map(({ code }) => code);

describe('the diff of two years', () => {
  test('fits its schema, and passes through JSON', () => {
    for (const one of [years, same, diff(sva2022, sva2020), diff(jaarverslag2017, sva2020)]) {
      const json = JSON.parse(JSON.stringify(one));
      expect(diffSchema.safeParse(json).error).toBeUndefined();
    }
  });

  test('has every indicator of 2020 in exactly one link', () => {
    const { links } = years.toJSON();
    for (const code of indicators2020)
      expect(
        links.filter(({ from }) => from.includes(code)),
        code,
      ).toHaveLength(1);
  });

  test('tells what became of an indicator, and whether its numbers may be compared', () => {
    const { links } = years.toJSON();
    const linkOf = (code: string) => links.find(({ from }) => from.includes(code));
    expect(linkOf('B12.1')).toMatchObject({
      to: ['R12-P1'],
      relation: 'same',
      comparability: { series: 'ja' },
    });
    expect(linkOf('B1.2')).toMatchObject({ to: ['R01-P3'], relation: 'broadened' });
    expect(linkOf('F2.4')).toMatchObject({ relation: 'split', values: 'nooit-gemeten' });
  });

  test('has rows with the same keys in each, of texts and nulls', () => {
    const rows = [...years];
    expect(rows).toHaveLength(years.changes.length);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual([...diffColumns]);
      for (const value of Object.values(row))
        expect(value === null || ['string', 'number'].includes(typeof value)).toBe(true);
    }
  });

  test('refuses what is not an agreement, with the path', () => {
    const wrong = copyOf(sva2022);
    wrong.indicators[3].frequency = 'soms';
    expect(() => diff(sva2020, wrong as Comparable)).toThrow('/indicators/3/frequency');
    const without = copyOf(sva2022);
    delete without.indicators;
    expect(() => diff(without as Comparable, sva2022)).toThrow('/indicators');
  });

  test('knows no lineage of years that are not at hand, and joins by the same id alone', () => {
    const later = { ...copyOf(sva2022), year: 2023 };
    const { lineage, pairs, changes } = diff(sva2022, later as Comparable);
    expect(lineage).toBeNull();
    expect(pairs.get('R07-P3')).toBe('R07-P3');
    expect(changes.map(({ path }) => path)).toEqual(['/year']);
    expect(renderDiffText(diff(sva2022, later as Comparable))).toContain(
      'Een afstamming van 2022 naar 2023 is niet voorhanden',
    );
  });
});

describe('the view of a diff', () => {
  test('has every change in exactly one row, or in that of the part that it goes with', () => {
    const { rows } = viewOf(years);
    const kinds = new Set(rows.flatMap((row) => row.kinds));
    expect(new Set(years.changes.map(({ kind }) => kind))).toEqual(kinds);
  });

  test('has every indicator of 2020 in exactly one row', () => {
    const { rows } = viewOf(years);
    for (const code of indicators2020)
      expect(
        rows.filter(({ was }) => was.some(({ key }) => key === code)),
        code,
      ).toHaveLength(1);
  });

  test('calls what a link leaves unknown undecided, and never editorial', () => {
    const { lineage } = years;
    const links = lineage?.links ?? [];
    const unknown = viewOf(years).rows.filter((_, at) => links[at]?.relation === 'unknown');
    expect(unknown.map(({ was }) => was[0]?.key)).toContain('VP1');
    expect(unknown.map(({ was }) => was[0]?.key)).toContain('B1');
    for (const { severity, was } of unknown) expect(severity, was[0]?.key).toBe('undecided');
  });

  test('has every indicator of 2022 somewhere', () => {
    const shown = new Set(viewOf(years).rows.flatMap(({ becomes }) => becomes.map((p) => p.key)));
    for (const { code } of sva2022.indicators) expect(shown.has(code), code).toBe(true);
  });

  test('of equal agreements is empty', () => expect(viewOf(same).rows).toEqual([]));
});

describe('a diff as text', () => {
  const text = renderDiffText(years);

  test('marks the words that went and came', () => {
    expect(text).toContain('begeleid naar {+regulier werk of +}een participatiebaan');
  });

  test('names each indicator of both years', () => {
    for (const code of [...indicators2020, ...sva2022.indicators.map((item) => item.code)])
      expect(text).toContain(code);
  });

  test('calls nothing of 2022 new, and says that 2020 is not at hand whole', () => {
    expect(text).toContain('of het in 2020 was, is niet bekend');
    expect(text).not.toMatch(/^ {2}toegevoegd/m);
    expect(text).toContain('alleen het Focusdocument voorhanden');
  });

  test('keeps within a hundred columns', () => {
    const long = text.split('\n').filter((line) => line.length > 100 && line.includes(' '));
    expect(long).toEqual([]);
  });

  test('of equal agreements says that there is no difference', () => {
    expect(renderDiffText(same)).toContain('Er is geen verschil.');
  });
});

describe('a diff as Markdown', () => {
  const text = renderDiffMarkdown(years);

  test('is a table of was, wordt and gevolg', () => {
    expect(text).toContain('| was | wordt | gevolg |');
    const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.includes('---'));
    for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(5);
  });

  test('keeps a clause from becoming markup', () => {
    const odd = copyOf(sva2022);
    odd.indicators[0].wording = 'a | b <script> *c* _d_ `e`';
    const row = renderDiffMarkdown(diff(sva2022, odd as Comparable))
      .split('\n')
      .find((line) => line.includes('script'));
    expect(row).toContain('\\<script\\>');
    expect(row).toContain('\\|');
    expect(row).not.toMatch(/[^\\]`/);
  });
});

describe('the words of two texts', () => {
  test('put together again give both', () => {
    const [before, after] = ['de oude tekst, hier', 'de nieuwe tekst hier'];
    const words = markedWords(before, after);
    const join = (without: string) =>
      words.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('');
    expect(join('come')).toBe(before);
    expect(join('gone')).toBe(after);
  });

  test('are wholly alike when equal, and not at all when none is shared', () => {
    expect(likeness('', '')).toBe(1);
    expect(likeness('een', 'een')).toBe(1);
    expect(likeness('een', '')).toBe(0);
    expect(likeness('abc', 'xyz')).toBe(0);
  });
});
