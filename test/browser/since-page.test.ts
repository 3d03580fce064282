import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { renderSinceHtml, since } from '../../src/earlier/index.ts';
import { report } from '../../src/index.ts';
import { asAugust, asJuly, augustData, julyData } from '../earlier/later-extraction.ts';
import { hasChromium, skipped } from './chromium.ts';
import { pageOf } from './page.ts';

describe.skipIf(!hasChromium)(
  `the page of what an earlier account counts otherwise, in a browser${skipped}`,
  () => {
    const open = pageOf(() =>
      renderSinceHtml(
        since(
          report(sva2022, augustData(), asAugust),
          augustData(),
          report(sva2022, julyData(), asJuly).toJSON(),
          { earlierData: julyData() },
        ),
      ),
    );

    test('brings from a number to the records behind it, without a script', async () => {
      const page = await open({ javaScriptEnabled: false });
      await page.locator('a.sva-code', { hasText: 'R07-P3' }).first().click();
      const article = page.locator('[id="2022-Q2-R07-P3"]');
      expect(await article.getByText('H / O-H').first().isVisible()).toBe(true);
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
        return (await run.run()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`,
        );
      });
      expect(found).toEqual([]);
    });

    test('shows on paper also what is closed on the screen', async () => {
      const page = await open();
      await page.emulateMedia({ media: 'print' });
      const row = page.locator('[id="2022-Q2-R07-P3"] details tbody th').first();
      expect((await row.boundingBox())?.height ?? 0).toBeGreaterThan(8);
    });
  },
);
