import { describe, expect, test } from 'vitest';
import { renderSeriesHtml, renderSeriesMarkdown, type Series, series } from '../../src/index.ts';
import { renderSeriesCell } from '../../src/series/cell.ts';
import { valueText } from '../../src/series/words.ts';
import { nestingErrors } from '../report/well-formed.ts';

const whole = series('R01-P2');
const broken = series('B12.2', { acrossBreaks: true });
const nothing = series('R01-P2', { from: 2030 });

describe.each([
  ['Markdown', renderSeriesMarkdown],
  ['HTML', renderSeriesHtml],
] as const)('a series as %s', (_, render) => {
  test('has each period with its value, and of a year without one that there is none', () => {
    const text = render(whole);
    for (const { period } of whole) expect(text).toContain(period);
    // Jaarverslag 2020: 252, 269 and 205; no source has 2021.
    for (const value of ['252', '269', '205', 'ontbreekt']) expect(text).toContain(value);
  });

  test('has a table for each piece, and why the second does not continue the first', () => {
    const text = render(broken);
    expect(text).toContain('Stuk 1');
    expect(text).toContain('Stuk 2');
    expect(text).toContain('Sluit niet aan: van G3 (2017) naar B12.2 (2020)');
  });

  test('says what the words in its status mean, and where each value stands', () => {
    const text = render(whole);
    expect(text).toContain('leesbaar: het staat zo in de bron');
    expect(text).toContain('ontbreekt: in geen bron die hier bekend is; dat is geen 0');
    expect(text).not.toContain('hersteld:');
    // One line of the Jaarverslag has the three of them.
    expect(text.match(/Jaarverslag WIJ Groningen 2020, §2.1, p. 5, regel 150/g)).toHaveLength(1);
    expect(text).toContain('“Aantal vrijwilligers per jaareinde 205 269 252”');
    expect(render(nothing)).not.toContain('Wat de woorden zeggen');
    expect(render(nothing)).not.toContain('Bronnen');
  });

  test('says so when there is nothing', () => {
    expect(render(nothing)).toContain('Geen waarden in deze jaren.');
  });

  test('names what lies beyond a break that was not asked', () => {
    expect(render(series('R12-P1'))).toContain('Niet in deze reeks, want daar breekt zij');
  });
});

/** A series with something else in it. */
const changed = (one: Series, other: Partial<Series>): Series => Object.assign({}, one, other);

describe('a series as text', () => {
  test('says what its words mean, and where its values stand', () => {
    const text = String(broken);
    expect(text).toContain('- benadering: niet precies wat de clausule vraagt, wel dichtbij');
    for (const { id, source } of broken.publicaties) {
      expect(text).toContain(id);
      expect(text).toContain(source.words);
    }
  });
});

describe('the page of a series', () => {
  test('links each label to what it stands for', () => {
    for (const one of [whole, broken, series('R12-P2', { acrossBreaks: true })]) {
      const page = renderSeriesHtml(one);
      const targets = [...page.matchAll(/ href="#(bron-[^"]+)"/g)].map(([, id]) => id);
      expect(targets.length).toBeGreaterThan(0);
      for (const id of targets) expect(page.split(` id="${id}"`)).toHaveLength(2);
    }
  });

  const points = (page: string) => [
    ...page.matchAll(/<circle class="point" cx="([\d.]+)" cy="([\d.]+)"/g),
  ];

  test('is well-formed, and shows markup in a title as text', () => {
    const page = renderSeriesHtml(
      changed(broken, { element: { ...broken.element, title: '<b>vet</b>' } }),
    );
    expect(nestingErrors(page)).toEqual([]);
    expect(page).toContain('&lt;b&gt;vet&lt;/b&gt;');
  });

  test('draws a point for each value and none for a year without one', () => {
    const valued = [...whole].filter(({ value }) => value !== null);
    expect(points(renderSeriesHtml(whole))).toHaveLength(valued.length);
    expect(renderSeriesHtml(nothing)).not.toContain('<svg');
  });

  test('draws a higher value higher, and a later year further to the right', () => {
    const drawn = points(renderSeriesHtml(whole)).map(([, x, y]) => [Number(x), Number(y)]);
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = [], [x3 = 0, y3 = 0] = []] = drawn;
    // 252, 269, 205.
    expect(x1 < x2 && x2 < x3).toBe(true);
    expect(y2 < y1 && y1 < y3).toBe(true);
    expect(Math.abs(x3 - x2 - (x2 - x1))).toBeLessThan(0.2);
  });

  test('marks a break by a dashed upright between the two pieces, and never joins them', () => {
    const page = renderSeriesHtml(broken);
    const [, at] = /<line class="break" x1="([\d.]+)"/.exec(page) ?? [];
    const xs = points(page).map(([, x]) => Number(x));
    expect(Number(at)).toBeGreaterThan(xs[0] ?? 0);
    expect(Number(at)).toBeLessThan(xs[1] ?? 0);
    // One line, through the three values of the second piece.
    const lines = [...page.matchAll(/<polyline class="line" points="([^"]+)"/g)];
    expect(lines.map(([, line]) => line?.split(' ').length)).toEqual([3]);
    expect(renderSeriesHtml(whole)).not.toContain('class="break"');
  });

  test('draws a published range as an upright', () => {
    const [first, ...rest] = whole.rows();
    if (first === undefined) throw new Error('de reeks heeft een rij');
    const rows = [{ ...first, value: null, low: 200, high: 300 }, ...rest];
    const page = renderSeriesHtml(changed(whole, { rows: () => rows }));
    expect(page).toContain('class="range"');
    expect(page).toContain('200-300');
  });

  test('tells in words what the picture shows', () => {
    const page = renderSeriesHtml(broken);
    expect(page).toMatch(
      /<svg [^>]*role="img" aria-label="B12.2 [^"]*2018: 11,1% \(7 \/ 63\);[^"]*De reeks breekt tussen 2017-H2 en 2018\."/,
    );
  });

  test('is the same every time', () => {
    expect(renderSeriesHtml(broken)).toBe(
      renderSeriesHtml(series('B12.2', { acrossBreaks: true })),
    );
  });
});

describe('the cell of a series in a notebook', () => {
  const shownOf = (one: Series) =>
    (one as unknown as { [key: symbol]: () => { readonly [type: string]: string } })[
      Symbol.for('Jupyter.display')
    ]?.() ?? {};

  test('stands beside the text and the Markdown', () => {
    const shown = shownOf(whole);
    expect(shown['text/plain']).toBe(String(whole));
    expect(shown['text/markdown']).toBe(renderSeriesMarkdown(whole));
  });

  test.each([
    ['whole', whole],
    ['broken', broken],
    ['with markup in its title', changed(broken, { element: { ...broken.element, title: '<b>' } })],
  ])(
    'has the picture of the page, a row for each value, and nothing that is the notebook’s own: %s',
    (_, one) => {
      const cell = renderSeriesCell(one);
      expect(nestingErrors(cell)).toEqual([]);
      expect(cell).not.toMatch(/ id=| href=|<script|<!doctype|<b><\/b>/);
      const pictureIn = (text: string) => /<svg .*<\/svg>/s.exec(text)?.[0];
      expect(pictureIn(cell)).toBe(pictureIn(renderSeriesHtml(one)));
      const rows = [
        ...cell.matchAll(/<tr><th scope="row">([^<]+)<\/th><td class="sva-number">([^<]+)</g),
      ];
      expect(rows.map(([, period, value]) => [period, value])).toEqual(
        one.rows().map((row) => [row.period, valueText(row, one)]),
      );
    },
  );

  test('has rules for its own classes alone', () => {
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(renderSeriesCell(whole)) ?? [];
    const rules = [...style.matchAll(/(?:^|[{}\n])\s*([^@{}\n][^{}]*)\{/g)];
    expect(rules.length).toBeGreaterThan(10);
    for (const [, names = ''] of rules) expect(names).toMatch(/^\.sva/);
  });

  test('says so when there is nothing, and what lies beyond a break', () => {
    expect(renderSeriesCell(nothing)).toContain('Geen waarden in deze jaren.');
    expect(renderSeriesCell(nothing)).not.toContain('<svg');
    expect(renderSeriesCell(series('R12-P1'))).toMatch(/<li>[^<]*B12\.1/);
  });
});

describe('the decimals of a value', () => {
  const shown = (one: Series) =>
    one.rows().flatMap((row) => (row.value === null ? [] : [valueText(row, one)]));

  test('that was divided are those of the measure, in each row', () => {
    const divided = series('R12-P1', { readings: { noemer: 'alle-meldingen' } });
    // 63, 122 and 128 complaints on the meldingen of those years: 0,22, 0,32 and 0,40%.
    expect(shown(divided).map((text) => text.split(' ')[0])).toEqual(['0,22%', '0,32%', '0,40%']);
    for (const render of [String, renderSeriesMarkdown, renderSeriesHtml, renderSeriesCell])
      expect(render(divided)).toContain('0,40% (');
  });

  test('that was printed are those of the source: it did not say more', () => {
    expect(shown(series('R12-P1'))).toEqual(['0,5%', '0,9%', '0,7%']);
  });
});
