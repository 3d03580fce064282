import { createHash } from 'node:crypto';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jaarverslag2017 } from '../../src/contracts/2017/index.ts';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { quarter } from '../../src/model/index.ts';
import { html } from '../../src/page/index.ts';
import type { Effect, EffectSide } from '../../src/report/diff/effect.ts';
import { countedCodes, fatesOf } from '../../src/report/diff/fate.ts';
import { effectTable } from '../../src/report/diff/html/effect-table.ts';
import { viewOf } from '../../src/report/diff/view.ts';
import { type Diff, renderDiffCell, renderDiffHtml } from '../../src/report/index.ts';
import { diff } from '../../src/years.ts';
import { nestingErrors } from './well-formed.ts';

const diffs: readonly (readonly [string, Diff])[] = [
  ['2020 to 2022', diff(sva2020, sva2022)],
  ['2022 to 2020', diff(sva2022, sva2020)],
  ['2017 to 2020', diff(jaarverslag2017, sva2020)],
  ['2017 to 2022', diff(jaarverslag2017, sva2022)],
  ['a concept', diff(sva2022, withWording('een andere tekst'))],
];

/** The agreement of 2022 with another clause for R07-P3. */
function withWording(wording: string): typeof sva2022 {
  return {
    ...sva2022,
    indicators: sva2022.indicators.map((indicator) =>
      indicator.code === 'R07-P3' ? { ...indicator, wording } : indicator,
    ),
  } as unknown as typeof sva2022;
}

describe('the page of a diff', () => {
  test.each(diffs)('is well-formed and names what it points at: %s', (_, given) => {
    const html = renderDiffHtml(given);
    expect(nestingErrors(html)).toEqual([]);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const asked = [...html.matchAll(/ (?:href="#|aria-labelledby="|for=")([^"]+)"/g)];
    expect(asked.map(([, id]) => id).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test.each(diffs)('stands for every change once: %s', (_, given) => {
    const counts = [...renderDiffHtml(given).matchAll(/ data-changes="(\d+)"/g)];
    expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(given.changes.length);
  });

  test.each(diffs)('is the same every time: %s', (_, given) => {
    expect(renderDiffHtml(given)).toBe(renderDiffHtml(given));
  });

  test.each(diffs)('asks nothing of anywhere else: %s', (_, given) => {
    const html = renderDiffHtml(given);
    expect(html).not.toMatch(/(?:src|srcset|action|poster)=|url\(|@import|<link|https?:/);
    expect([...html.matchAll(/href="([^"]*)"/g)].filter(([, to]) => !to?.startsWith('#'))).toEqual(
      [],
    );
  });

  test('has a policy that lets its own style and script run, and nothing else', () => {
    const html = renderDiffHtml(diff(sva2020, sva2022));
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    const hashOf = (name: string) => {
      const text = new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(html)?.[1] ?? '';
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    };
    expect(policy).toBe(
      `default-src 'none'; style-src ${hashOf('style')}; script-src ${hashOf('script')}; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/ style="| on[a-z]+="/);
  });

  test('shows markup in a clause as text, in the clause and in the notebook cell', () => {
    const wording = `<script>alert("1")</script> & 'x' <img src=x onerror=alert(1)> </style>`;
    const given = diff(sva2022, withWording(wording));
    for (const html of [renderDiffHtml(given), renderDiffCell(given)]) {
      expect(html).not.toContain('<script>alert');
      expect(html).not.toContain('<img');
      expect(nestingErrors(html)).toEqual([]);
    }
    expect(textOf(renderDiffHtml(given))).toContain(wording);
  });

  test('makes no markup of a title', () => {
    const odd = {
      ...withWording('een andere tekst'),
      title: '<b>vet</b>',
    } as unknown as typeof sva2022;
    const html = renderDiffHtml(diff(sva2022, odd));
    expect(html).toContain('&lt;b&gt;vet&lt;/b&gt;');
    expect(html).not.toContain('<b>vet');
  });

  test('names every indicator of both years', () => {
    const html = renderDiffHtml(diff(sva2020, sva2022));
    const codes = [...countedCodes(sva2020), ...countedCodes(sva2022)];
    expect(codes.filter((code) => !html.includes(`>${code}<`))).toEqual([]);
  });

  test('keeps any text of a clause as it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
        const html = renderDiffHtml(diff(sva2022, withWording(`begin ${text} einde`)));
        expect(nestingErrors(html)).toEqual([]);
        expect(textOf(html)).toContain(`begin ${text} einde`);
      }),
      { numRuns: 30 },
    );
  });

  test('marks the words that went on the left and those that came on the right', () => {
    const html = renderDiffHtml(diff(sva2020, sva2022));
    // B11.2 “Klantenreis meldingen WvGGZ” became R11-P2 “Inwonerreis meldingen WvGGZ”.
    expect(html).toContain('<del>Klantenreis</del> meldingen WvGGZ');
    expect(html).toContain('<ins>Inwonerreis</ins> meldingen WvGGZ');
  });

  test('gives the summary, the picture, the reservations and the changes, in this order', () => {
    const html = renderDiffHtml(diff(sva2020, sva2022));
    const titles = [...html.matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].map(([, title]) => title);
    expect(titles).toEqual([
      'In het kort',
      'Wat er van elke indicator van 2020 werd',
      'Voorbehoud',
      'De wijzigingen',
    ]);
    expect(html).toContain('Het focusdocument 2022 is niet voorhanden.');
  });

  test('of two equal agreements says so, and has nothing to filter', () => {
    const html = renderDiffHtml(diff(sva2022, sva2022));
    expect(html).toContain('Er is geen verschil.');
    expect(html).not.toContain('<form');
    expect(html).not.toContain('<script');
    expect(nestingErrors(html)).toEqual([]);
  });

  test('stands in a notebook without names or links of its own', () => {
    const given = diff(sva2020, sva2022);
    const cell = (given as unknown as { [key: symbol]: () => { readonly 'text/html': string } })[
      Symbol.for('Jupyter.display')
    ]?.()['text/html'];
    expect(cell).toBe(renderDiffCell(given));
    expect(cell).not.toMatch(/ id=| href=|<script/);
    expect(nestingErrors(cell ?? '')).toEqual([]);
  });
});

describe('what became of each indicator', () => {
  test.each(diffs)('counts every indicator of the older year once: %s', (_, given) => {
    const fates = fatesOf(given, viewOf(given));
    const codes = countedCodes(given.from);
    expect(fates.reduce((sum, { count }) => sum + count, 0)).toBe(codes.length);
    const shown = fates.flatMap(({ rows, unchanged }) => [
      ...rows.flatMap(({ was }) => was.map(({ key }) => key)),
      ...unchanged,
    ]);
    expect(codes.filter((code) => !shown.includes(code))).toEqual([]);
  });

  test('agrees with the lineage of 2020 to 2022', () => {
    const given = diff(sva2020, sva2022);
    const groups = fatesOf(given, viewOf(given)).map(({ name, count }) => [name, count]);
    const codes = countedCodes(sva2020);
    const bySeries = (series: string) =>
      (given.lineage?.links ?? [])
        .filter(({ comparability }) => comparability.series === series)
        .flatMap(({ from }) => from.filter((code) => codes.includes(code))).length;
    expect(groups).toEqual(
      ['ja', 'voorwaardelijk', 'nee', 'n.v.t.'].map((series) => [series, bySeries(series)]),
    );
  });

  test('is without difference where only another clause changed', () => {
    const given = diff(sva2022, withWording('een andere tekst'));
    const groups = fatesOf(given, viewOf(given)).map(({ name, count }) => [name, count]);
    expect(groups).toEqual([
      ['gewijzigd', 1],
      ['gelijk', countedCodes(sva2022).length - 1],
    ]);
  });
});

describe('the bars of an effect', () => {
  const side = (value: number | null): EffectSide => ({
    measure: 'm',
    title: 'Maat',
    status: value === null ? 'no-data' : 'measured',
    unit: 'klachten',
    decimals: 0,
    value: value === null ? null : new Decimal(value),
  });
  const effect = (before: number | null, after: number | null, between: number[] = []): Effect => {
    let last = before ?? 0;
    const steps = between.map((value) => {
      const difference = new Decimal(value - last);
      last = value;
      const figures = { value: new Decimal(value) };
      return { title: `naar ${value}`, paths: ['/of'], figures, difference };
    });
    const known = before !== null && after !== null;
    return {
      from: 'A1',
      to: 'B1',
      isLine: false,
      before: side(before),
      after: side(after),
      difference: known ? new Decimal(after - before) : null,
      steps,
      note: known ? 'dezelfde gegevens, geteld volgens beide jaren' : 'er zijn geen gegevens',
    };
  };
  const years = { before: '2020', after: '2022' };
  const bars = (given: Effect) =>
    [
      ...(effectTable(given, years)?.html ?? '').matchAll(
        /class="(\w+)" viewBox.*?x="([\d.]+)" width="([\d.]+)"/g,
      ),
    ].map(([, kind, x, width]) => [kind, Number(x), Number(width)]);

  test('go from the older number by the steps to the newer', () => {
    // Of at most 16: 10 is 62.5; then 6 more, then 2 less.
    expect(bars(effect(10, 14, [16, 14]))).toEqual([
      ['whole', 0, 62.5],
      ['more', 62.5, 37.5],
      ['less', 87.5, 12.5],
      ['whole', 0, 87.5],
    ]);
  });

  test('begin at nothing, also below it', () => {
    expect(bars(effect(-5, 15, [15]))).toEqual([
      ['whole', 0, 25],
      ['more', 0, 100],
      ['whole', 25, 75],
    ]);
  });

  test('show a difference of nothing as a line', () => {
    const [, step] = bars(effect(10, 10, [10]));
    expect(step?.[0]).toBe('whole');
    expect(step?.[2]).toBeGreaterThan(0);
    expect(bars(effect(0, 0)).every(([, , width]) => Number(width) > 0)).toBe(true);
  });

  test('are not drawn of a number alone, and the number is there', () => {
    expect(bars(effect(null, 14))).toEqual([]);
    expect(effectTable(effect(null, 14), years)?.html).toContain('14 klachten');
  });

  test('stand in the page only with data, and in figures too', () => {
    const data = dataset({
      klacht: [
        {
          klachtId: 'K1',
          betreft: 'WIJ',
          ontvangstdatum: '2020-07-01',
          datumAfhandeling: '2020-08-01',
          afhandeling: 'gegrond',
        },
      ],
    });
    const counted = renderDiffHtml(
      diff(sva2020, sva2022, { data, period: quarter(2020, 3), peildatum: '2020-11-01' }),
    );
    expect(counted).toContain('<table class="effect">');
    expect(counted).toContain('100,0% (1 / 1)');
    expect(nestingErrors(counted)).toEqual([]);
    expect(renderDiffHtml(diff(sva2020, sva2022))).not.toContain('<table');
  });
});

describe('the check of nesting', () => {
  test('finds what is not closed, closed too early, or loose', () => {
    expect(nestingErrors('<p><b>x</b></p>')).toEqual([]);
    for (const wrong of ['<p><b>x</p></b>', '<p>x', 'x</p>', '<p>a < b</p>', '<p title=x>a</p>'])
      expect(nestingErrors(wrong)).not.toEqual([]);
  });
});

describe('an HTML template', () => {
  test('escapes what is put in, once, and leaves markup as it is', () => {
    const inner = html`<b>${'a & b'}</b>`;
    expect(html`<p title="${`"'`}">${[inner, ' < ', 3]}${null}</p>`.html).toBe(
      '<p title="&quot;&#39;"><b>a &amp; b</b> &lt; 3</p>',
    );
  });
});

/** The text of a page as a browser shows it, marks and all; the signs that stand for others read back. */
function textOf(html: string): string {
  const signs: { readonly [name: string]: string } = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&amp;': '&',
  };
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (sign) => signs[sign] ?? sign);
}
