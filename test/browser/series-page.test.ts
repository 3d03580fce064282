import axe from 'axe-core';
import { describe, expect, test } from 'vitest';

import { renderSeriesHtml, series } from '../../src/index.ts';

import { hasChromium, skipped } from './chromium.ts';
import { pageOf } from './page.ts';

describe.skipIf(!hasChromium)(`the page of a series in a browser${skipped}`, () => {
  const open = pageOf(() => renderSeriesHtml(series('B12.2', { acrossBreaks: true })));

  test('shows its picture with a title and its table, without a script', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.getByRole('img', { name: 'B12.2 Gegronde klachten' }).isVisible()).toBe(true);
    expect(await page.getByText('11,1% (7 / 63)').last().isVisible()).toBe(true);
  });

  test('fits a narrow screen', async () => {
    const page = await open({ viewport: { width: 360, height: 800 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });

  test.each(['light', 'dark'] as const)('has no known barrier in the %s', async (colorScheme) => {
    const page = await open({ colorScheme, bypassCSP: true });
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

  test('has the picture on paper too', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    const box = await page.locator('svg.sva-chart').boundingBox();
    expect(box?.width ?? 0).toBeGreaterThan(200);
  });
});
