import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { jaarverslag2017 } from '../../src/contracts/2017/index.ts';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import type { Comparable } from '../../src/diff/index.ts';
import { annualReportSchema, contractSchema } from '../../src/model/schema/index.ts';
import { fatesOf } from '../../src/report/diff/fate.ts';
import { fieldWords } from '../../src/report/diff/field-words.ts';
import { likeness, markedWords } from '../../src/report/diff/marked-words.ts';
import { summaryOf } from '../../src/report/diff/summary.ts';
import { detailText, viewOf } from '../../src/report/diff/view.ts';
import { listWords } from '../../src/report/diff/words.ts';
import { diffColumns, renderDiffMarkdown, renderDiffText } from '../../src/report/index.ts';
import { diffSchema } from '../../src/report/schema/index.ts';
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

describe('what became of the indicators', () => {
  test('adds up to all of them in the summary', () => {
    const [relations = '', series = ''] = summaryOf(years);
    const numbers = (text: string) =>
      [...text.matchAll(/(\d+) (?=[a-z])/g)].map(([, n]) => Number(n));
    const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
    const [total, ...parts] = numbers(relations);
    expect(total).toBe(indicators2020.length);
    expect(sum(parts)).toBe(indicators2020.length);
    const compared = [...series.matchAll(/bij (\d+)/g)].map(([, n]) => Number(n));
    expect(sum(compared)).toBe(indicators2020.length);
  });

  test('is that it ended, where no lineage is at hand and it is not in the later year', () => {
    const later = { ...copyOf(sva2022), year: 2023 };
    later.indicators = later.indicators.slice(1);
    const without = diff(sva2022, later as Comparable);
    const ended = fatesOf(without, viewOf(without)).find(({ name }) => name === 'vervallen');
    expect(ended?.rows.map(({ was }) => was[0]?.key)).toEqual([sva2022.indicators[0]?.code]);
  });

  test('names the year of a broken series by the year that had it, also read backwards', () => {
    const reasons = diff(sva2022, sva2020)
      .opinions.filter(({ rule }) => rule === 'series-broken')
      .map(({ reason }) => reason);
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason).not.toContain('2022');
  });
});

describe('a detail of the view', () => {
  const detailsOf = (change: (contract: ReturnType<typeof copyOf>) => void) => {
    const draft = copyOf(sva2022);
    change(draft);
    return viewOf(diff(sva2022, draft as Comparable)).rows.flatMap(({ details }) =>
      details.map(detailText),
    );
  };

  test('names the norm that went from a clause, which the row does not show', () => {
    expect(detailsOf((draft) => draft.norms.splice(0, 1))).toEqual([
      `norm: ${sva2022.norms[0]?.title} → (niets)`,
    ]);
  });

  test('names the part only where its row is about more than that part', () => {
    expect(detailsOf((draft) => (draft.indicators[0].frequency = 'jaar'))).toEqual([
      'frequentie: kwartaal → jaar',
    ]);
    expect(
      detailsOf((draft) => (draft.measures['vrijwilligers-begeleid-naar-werk'].decimals = 2)).map(
        (text) => text.split(':')[0],
      ),
    ).toEqual([`${sva2022.measures['vrijwilligers-begeleid-naar-werk'].title} decimalen`]);
  });

  test('has a Dutch word for every field that an agreement or a counting rule can have', () => {
    // What a schema names; names of conditions, parts of a breakdown and fields of a record are Dutch already.
    const names = new Set<string>();
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) for (const item of value) visit(item);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
      const { properties } = value as { readonly properties?: object };
      for (const name of Object.keys(properties ?? {})) names.add(name);
      for (const inner of Object.values(value)) visit(inner);
    };
    for (const schema of [contractSchema, annualReportSchema])
      visit(z.toJSONSchema(schema, { io: 'input' }));
    expect(names.size).toBeGreaterThan(150);
    const words: { readonly [field: string]: string } = { ...listWords, ...fieldWords };
    expect([...names].filter((name) => words[name] === undefined)).toEqual([]);
  });
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

describe('Markdown of a draft', () => {
  test('keeps titles, names of conditions and notes from becoming links, entities or markup', () => {
    const odd = copyOf(sva2022);
    odd.title = 'Set [klik](http://x) &lt; *a*';
    odd.measures['klachten-gegrond'].of = { '[naam] & <b>': { filled: 'betreft' } };
    const text = renderDiffMarkdown(diff(sva2022, odd as Comparable));
    expect(text).toContain('Set \\[klik\\](http://x) \\&lt; \\*a\\*');
    expect(text).toContain('\\[naam\\] \\& \\<b\\>');
    expect(text).not.toMatch(/[^\\]\[(klik|naam)/);
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
