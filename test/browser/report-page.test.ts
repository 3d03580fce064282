import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { quarter } from '../../src/model/index.ts';
import { readDirectory } from '../../src/node/index.ts';
import { renderReportHtml, report } from '../../src/report/index.ts';
import { hasChromium, skipped, startChromium } from './chromium.ts';

const { dataset, told } = await readDirectory('test/situations/elke-status');
const account = report(sva2022, dataset, {
  period: quarter(2022, 2),
  peildatum: '2022-07-15',
  told,
});
const folder = mkdtempSync(join(tmpdir(), 'sva-report-page-'));
const file = join(folder, 'verantwoording.html');
const address = pathToFileURL(file).href;

describe.skipIf(!hasChromium)(`the page of an account in a browser${skipped}`, () => {
  let browser: Browser;
  const wrong: string[] = [];

  beforeAll(async () => {
    writeFileSync(file, renderReportHtml(account));
    browser = await startChromium();
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    const said = wrong.splice(0);
    if (said.length > 0) throw new Error(said.join('\n'));
  });

  /** Opens the page; what the console says, and each request but for the page itself, is wrong. */
  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    page.on('console', (message) => wrong.push(message.text()));
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== address) wrong.push(`asks for ${request.url()}`);
    });
    await page.goto(address);
    return page;
  }

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
