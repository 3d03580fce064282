import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { report } from '../../src/index.ts';
import { quarter } from '../../src/model/index.ts';
import { readDirectory } from '../../src/node/index.ts';
import { renderReportHtml } from '../../src/report/index.ts';
import { hasChromium, skipped } from './chromium.ts';
import { brokenWords, pageOf } from './page.ts';

const { dataset, told } = await readDirectory('test/situations/elke-status');
const options = { period: quarter(2022, 2), peildatum: '2022-07-15', told } as const;
const account = report(sva2022, dataset, options);
/** Findings with names as long as a user makes them, and a sentence without a space. */
const found = report(
  sva2022,
  {
    ...dataset,
    issues: ['ontvangstdatum klacht', 'kolom_'.repeat(40)].map((field) => ({
      file: 'interventieperiode-huishouden.csv',
      row: 1234,
      field,
      code: 'unknown-column' as const,
      severity: 'fout' as const,
      message: `Zo lang dat het over meer dan één regel gaat: ${'zonder'.repeat(50)}.`,
    })),
  },
  options,
);
describe.skipIf(!hasChromium)(`the page of an account in a browser${skipped}`, () => {
  const open = pageOf(() => renderReportHtml(account));
  const openFound = pageOf(() => renderReportHtml(found));

  test('brings from a card to its clause, and opens how it was counted, without a script', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.locator('a.tile', { hasText: 'R07-P3' }).click();
    const article = page.locator('[id="2022-Q2-R07-P3"]');
    await article.locator('summary').first().click();
    expect(await article.getByText('Inwoner/zelfmelder').isVisible()).toBe(true);
  });

  test('fits a narrow screen, and shows the style', async () => {
    const page = await open({ viewport: { width: 360, height: 800 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const size = await page.evaluate<string>(
      "getComputedStyle(document.querySelector('h1')).fontSize",
    );
    expect(Number.parseFloat(size)).toBeGreaterThan(25);
  });

  test.each<[number, 'screen' | 'print']>([
    [1280, 'screen'],
    [720, 'screen'],
    [375, 'screen'],
    [320, 'screen'],
    [688, 'print'],
  ])(
    'breaks no word of a table that fits, %i wide on %s, and never scrolls sideways',
    async (width, media) => {
      const page = await openFound({ viewport: { width, height: 800 } });
      await page.emulateMedia({ media });
      expect(await brokenWords(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    },
  );

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

  test('shows on paper also what is closed on the screen', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    const rule = page.locator('[id="2022-Q2-R07-P3"] dd').first();
    expect((await rule.boundingBox())?.height ?? 0).toBeGreaterThan(10);
  });
});
