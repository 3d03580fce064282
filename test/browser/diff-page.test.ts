import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium as engine, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { exampleRows } from '../../src/example/index.ts';
import { half } from '../../src/model/index.ts';
import { renderDiffHtml } from '../../src/report/index.ts';
import { diff } from '../../src/years.ts';
import { chromium } from './chromium.ts';

const where = chromium === undefined ? 'no Chromium here: set CHROMIUM to one' : 'in a browser';

describe.skipIf(chromium === undefined)(`the page of a diff (${where})`, () => {
  const directory = mkdtempSync(join(tmpdir(), 'sva-page-'));
  const file = join(directory, 'diff.html');
  let browser: Browser;

  beforeAll(async () => {
    const data = dataset(exampleRows());
    const result = diff(sva2020, sva2022, {
      data,
      period: half(2020, 2),
      peildatum: '2021-01-31',
    });
    writeFileSync(file, renderDiffHtml(result));
    browser = await engine.launch({ executablePath: chromium ?? '', args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(directory, { recursive: true, force: true });
  });

  /** A page of some width, and what it asked of the network or complained of. */
  async function open(width: number, scripts = true): Promise<{ page: Page; wrong: string[] }> {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      javaScriptEnabled: scripts,
    });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) wrong.push(request.url());
    });
    page.on('console', (message) => wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.goto(`file://${file}`);
    return { page, wrong };
  }
  const shown = (page: Page) => page.locator('[data-row]:not([hidden])').count();

  test('fetches nothing and complains of nothing', async () => {
    const { page, wrong } = await open(1280);
    expect(await page.title()).toContain('Van 2020 naar 2022');
    expect(wrong).toEqual([]);
  });

  test('is filtered by severity, kind, spoor and words, and says how many are left', async () => {
    const { page } = await open(1280);
    const all = await shown(page);
    const count = page.locator('#count');
    expect(await count.textContent()).toBe(`${all} van ${all} onderdelen`);

    for (const name of ['middel', 'niet te zeggen', 'redactioneel'])
      await page.getByLabel(name, { exact: true }).uncheck();
    const heavy = await shown(page);
    expect(heavy).toBeGreaterThan(0);
    expect(heavy).toBe(await page.locator('[data-severity=high]').count());
    expect(await count.textContent()).toBe(`${heavy} van ${all} onderdelen`);

    await page.getByRole('button', { name: 'Alles tonen' }).click();
    await expect.poll(() => shown(page)).toBe(all);
    await page.getByLabel('Soort wijziging').selectOption('frequency-changed');
    expect(await shown(page)).toBe(await page.locator('[data-kinds~=frequency-changed]').count());

    await page.getByRole('button', { name: 'Alles tonen' }).click();
    await page.getByLabel('Spoor').selectOption('2022: spoor 3');
    expect(await shown(page)).toBe(await page.locator('[data-sporen*="2022: spoor 3"]').count());

    await page.getByRole('button', { name: 'Alles tonen' }).click();
    await page.getByLabel('Zoeken').fill('regulier werk');
    expect(await page.locator('article:not([hidden]) h3').first().textContent()).toContain('B1.2');
    await page.getByLabel('Zoeken').fill('dit staat nergens');
    expect(await shown(page)).toBe(0);
    expect(await page.getByText('Geen wijziging voldoet').isVisible()).toBe(true);
  });

  test('is worked with the keyboard alone', async () => {
    const { page } = await open(1280);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toContain(
      'Naar de wijzigingen',
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('inhoud');
    await page.getByLabel('zwaar', { exact: true }).focus();
    const before = await shown(page);
    await page.keyboard.press('Space');
    expect(await shown(page)).toBeLessThan(before);
    const first = page.locator('article:not([hidden]) details.fields').first();
    await first.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await first.getAttribute('open')).not.toBeNull();
  });

  test('shows everything without a script', async () => {
    const { page } = await open(1280, false);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('article').count()).toBe(
      await page.locator('article:visible').count(),
    );
  });

  test.each([320, 360, 768, 1280])('needs no scrolling sideways at %i pixels', async (width) => {
    const { page } = await open(width);
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(width);
  });

  test.each(['light', 'dark'] as const)(
    'has no known barrier in %s',
    async (colorScheme) => {
      const { page } = await open(1280);
      await page.emulateMedia({ colorScheme });
      for (const details of await page.locator('details').all())
        await details.evaluate((element) => element.setAttribute('open', ''));
      // The page lets no other script in, as it should: the checker is run past that.
      const source = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
      await page.evaluate(source);
      const found = (await page.evaluate('axe.run()')) as {
        readonly violations: readonly { readonly id: string; readonly nodes: readonly unknown[] }[];
      };
      expect(found.violations.map(({ id, nodes }) => `${id} ${nodes.length}`)).toEqual([]);
    },
    60_000,
  );

  test('goes on paper without its filters', async () => {
    const { page } = await open(1280);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    const pdf = await page.pdf();
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
