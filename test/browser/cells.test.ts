import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, explain, membership, quarter } from '../../src/index.ts';
import { hasChromium, skipped } from './chromium.ts';
import { pageOf } from './page.ts';

const meldingen = Array.from({ length: 13 }, (_, index) => `M${index + 10}`);
const data = dataset({
  melding: meldingen.map((meldingId) => ({
    meldingId,
    persoonId: `P-${meldingId}`,
    begindatum: '2022-04-04',
    wettelijk: true,
    wet: 'Wmo',
    wijkteam: 'T01',
  })),
  onderzoek: meldingen.map((meldingId) => ({
    onderzoekId: `O-${meldingId}`,
    meldingId,
    persoonId: `P-${meldingId}`,
    datumPlanVerzonden: '2022-05-10',
  })),
});
const options = { period: quarter(2022, 2), peildatum: '2022-07-15' } as const;
const cellOf = (shown: object): string =>
  (shown as { [key: symbol]: () => { readonly 'text/html': string } })[
    Symbol.for('Jupyter.display')
  ]?.()['text/html'] ?? '';

/** A page around cells, as a notebook is that stays light whatever the reader asks for. */
const notebook = (...cells: readonly string[]): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Notitieblok</title></head><body><main><h1>Notitieblok</h1>${cells.join('')}</main></body></html>`;

describe.skipIf(!hasChromium)(`the cells of a notebook, in a browser${skipped}`, () => {
  const open = pageOf(() =>
    notebook(
      cellOf(explain(sva2022, 'R07-P3', data, { melding: 'M10' }, options)),
      cellOf(membership(sva2022, 'R07-P3', data, options)),
      cellOf(membership(sva2022, 'R07-P3', data, { ...options, by: 'wijkteam' })),
    ),
  );

  test.each(['light', 'dark'] as const)('have no known barrier in the %s', async (colorScheme) => {
    const page = await open({ colorScheme });
    expect(await page.locator('table').count()).toBe(4);
    await page.locator('summary').evaluateAll((all) => {
      for (const one of all) one.parentElement?.setAttribute('open', '');
    });
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { axe: run } = globalThis as unknown as { axe: typeof axe };
      return (await run.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
    expect(found).toEqual([]);
  });
});
