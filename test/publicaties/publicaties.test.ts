import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { elementsOf } from '../../src/cli/element.ts';
import { jaarverslag2017 } from '../../src/contracts/2017/index.ts';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { published } from '../../src/example/index.ts';
import { type Publicatie, questionsOf } from '../../src/model/index.ts';
import { publicatieSchema } from '../../src/model/schema/index.ts';
import {
  type PublicatieId,
  publicaties,
  publicaties2017,
  publicaties2020,
} from '../../src/publicaties/index.ts';

const byId = new Map(publicaties.map((figure) => [figure.id, figure]));
const of = (id: PublicatieId): Publicatie => {
  const figure = byId.get(id);
  if (figure === undefined) throw new Error(`no ${id}`);
  return figure;
};
const value = (id: PublicatieId): number => of(id).value ?? Number.NaN;

describe('the published figures', () => {
  test('fit their schema, and pass through JSON', () => {
    for (const figure of publicaties) {
      expect(publicatieSchema.parse(JSON.parse(JSON.stringify(figure)))).toEqual(figure);
    }
  });

  test('have an id each, also over the two documents', () => {
    expect(byId.size).toBe(publicaties.length);
    expect(publicaties.length).toBe(publicaties2017.length + publicaties2020.length);
  });

  test('fit elements that their contract year has, under readings that it has', () => {
    const years = { 2017: jaarverslag2017, 2020: sva2020, 2022: sva2022 };
    const codes = Object.fromEntries(
      Object.entries(years).map(([year, document]) => [
        year,
        new Set(elementsOf(document).map(({ code }) => code)),
      ]),
    );
    const fits = publicaties.flatMap(({ id, fits: own }) => own.map((fit) => ({ id, ...fit })));
    expect(fits.length).toBeGreaterThan(60);
    expect(fits.filter(({ year, code }) => codes[year]?.has(code) !== true)).toEqual([]);
    const places = publicaties.flatMap(({ element }) => element ?? []);
    expect(places.filter(({ year, code }) => codes[year]?.has(code) !== true)).toEqual([]);
    const measures = Object.values(sva2022.measures).flatMap((measure) => questionsOf(measure));
    for (const { id, reading = {} } of fits) {
      for (const [question, option] of Object.entries(reading)) {
        const options = measures.filter((item) => item.id === question).flatMap((q) => q.options);
        expect(
          options.map((item) => item.id),
          `${id} ${question}`,
        ).toContain(option);
      }
    }
  });

  test('say why, wherever a fit is not whole', () => {
    const unsaid = publicaties.flatMap(({ id, fits }) =>
      fits.filter(({ how, reservation }) => how !== 'ja' && !reservation).map(() => id),
    );
    expect(unsaid).toEqual([]);
  });

  test('have no value where the document prints nvt or a dash, and never 0 for it', () => {
    expect(of('K07.2018')).toMatchObject({ value: null, status: 'nvt' });
    expect(of('K08.2020')).toMatchObject({ value: null, status: 'nvt' });
    const dashes = publicaties2017.filter(({ status }) => status === 'niet-beschikbaar');
    expect(dashes).toHaveLength(11);
    expect(dashes.every((figure) => figure.value === null)).toBe(true);
    expect(publicaties.filter((figure) => figure.value === 0)).toEqual([]);
  });

  test('date a stock by its day', () => {
    expect(of('K13.2020').date).toBe('2020-12-31');
    expect(of('KL01.2020').date).toBe('2020-01-01');
    expect(of('K17.2020').period).toBe('2020');
  });

  test('are the one home of what the example equals', () => {
    expect(published).toHaveLength(148);
    for (const { id, value: known } of published) expect(of(id).value).toBe(known);
  });
});

describe('contradictions', () => {
  test('stand with both', () => {
    for (const figure of publicaties) {
      for (const id of figure.contradicts) {
        expect(byId.get(id)?.contradicts, `${figure.id} and ${id}`).toContain(figure.id);
      }
    }
  });

  test('are visible: 30.975 and 30.974, 39.438 and 39.542', () => {
    expect([value('K03.2020'), value('MT.tot.2020')]).toEqual([30_975, 30_974]);
    expect([value('K03.2019'), value('MT.tot.2019')]).toEqual([39_438, 39_542]);
    expect(of('K03.2020')).toMatchObject({ status: 'strijdig' });
    expect(of('K03.2019')).toMatchObject({ status: 'strijdig' });
    expect(of('K03.2020').contradicts).toContain('MT.tot.2020');
    expect(of('K03.2019').contradicts).toContain('MT.tot.2019');
  });

  test('22% lower fits 39.542 with either number of 2020, and 39.438 with neither', () => {
    const lower = (before: number, now: number) => Math.round((100 * (before - now)) / before);
    for (const now of ['K03.2020', 'MT.tot.2020'] as const) {
      expect(lower(value('MT.tot.2019'), value(now))).toBe(value('V02'));
      expect(lower(value('K03.2019'), value(now))).not.toBe(value('V02'));
    }
    expect(of('V02').contradicts).toEqual(['K03.2019']);
  });

  test('have at least one side that is no value, or a note that explains it', () => {
    for (const figure of publicaties) {
      if (figure.contradicts.length > 0 && figure.status === 'leesbaar') {
        const others = figure.contradicts.map((id) => byId.get(id)?.status);
        expect(others.includes('strijdig') || figure.note !== undefined, figure.id).toBe(true);
      }
    }
    expect(value('AG.comb.2018')).toBeGreaterThan(value('AG.tot.2018'));
  });
});

describe('the tables add up', () => {
  test.each([
    ['MT', 19, 'MT.tot', [2019, 2020]],
    ['MM', 12, 'MM.tot', [2019, 2020]],
    ['IP', 8, 'IP09', [2018, 2019, 2020]],
  ] as const)('%s: its %d rows are %s', (table, count, total, years) => {
    for (const year of years) {
      const rows = publicaties2020.filter(({ id }) => {
        const row = new RegExp(`^${table}(\\d\\d)\\.${year}$`).exec(id)?.[1];
        return row !== undefined && Number(row) <= count;
      });
      const sum = rows.reduce((all, row) => all + (row.value ?? 0), 0);
      expect(sum).toBe(byId.get(`${total}.${year}`)?.value);
    }
  });

  test.each([2018, 2019, 2020] as const)(
    'complaints of %d: what came in, went and stayed',
    (year) => {
      const [begin, received, all, handled, end] = ['KL01', 'KL02', 'KL03', 'KL04', 'KL11'].map(
        (row) => byId.get(`${row}.${year}`)?.value ?? 0,
      ) as [number, number, number, number, number];
      expect(begin + received).toBe(all);
      expect(all - handled).toBe(end);
      const ways = ['KL06', 'KL07', 'KL08', 'KL09', 'KL10'].map(
        (row) => byId.get(`${row}.${year}`)?.value ?? 0,
      );
      expect(ways.reduce((sum, number) => sum + number, 0)).toBe(handled);
    },
  );
});

const inventory = '../shared/domein/cijfers-jaarverslag-2020.json';
const source = '../shared/bronnen/jaarverslag-wij-2020.txt';
const absent = !existsSync(inventory) || !existsSync(source);

describe('beside the sources', () => {
  test.skipIf(absent)('each is in the inventory, with its value and status', () => {
    const { figures } = JSON.parse(readFileSync(inventory, 'utf8')) as {
      figures: readonly { id: string; value: unknown; status: string; place: { regel: unknown } }[];
    };
    const there = new Map(figures.map((figure) => [figure.id, figure]));
    const named: Record<string, string> = {
      leesbaar: 'ok',
      hersteld: 'ocr_recovered',
      strijdig: 'inconsistent',
      beschadigd: 'ocr_damaged',
      nvt: 'nvt',
    };
    // Read differently than the inventory, as their notes say: the tables decide, or the text explains the column.
    const decided = ['V03', 'K08.2019'];
    for (const { id, value: known, range, status } of publicaties2020) {
      const other = there.get(id);
      expect({ id, value: other?.value }).toEqual({ id, value: range ?? known });
      if (!decided.includes(id))
        expect({ id, status: other?.status }).toEqual({ id, status: named[status] });
    }
  });

  test.skipIf(absent)('each stands on its lines, in the words that are quoted', () => {
    const lines = readFileSync(source, 'utf8').split('\n');
    for (const { id, source: at } of publicaties2020) {
      const text = lines
        .slice(at.lines[0] - 1, at.lines[1])
        .join(' ')
        .replaceAll(/\s+/g, ' ');
      expect(text, id).toContain(at.words);
    }
  });
});
