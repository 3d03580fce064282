import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { quarter } from '../../src/model/index.ts';
import { viewOf } from '../../src/report/diff/view.ts';
import { renderDiffHtml } from '../../src/report/index.ts';
import { diff } from '../../src/years.ts';
import { hasChromium, skipped } from './chromium.ts';
import { pageOf } from './page.ts';

const klacht = {
  klachtId: 'K1',
  betreft: 'WIJ',
  ontvangstdatum: '2020-07-01',
  datumAfhandeling: '2020-08-01',
  afhandeling: 'gegrond',
} as const;
const compared = diff(sva2020, sva2022, {
  data: dataset({ klacht: [klacht] }),
  period: quarter(2020, 3),
  peildatum: '2020-11-01',
});
const { rows } = viewOf(compared);
const all = `${rows.length} onderdelen, ${compared.changes.length} wijzigingen`;

describe.skipIf(!hasChromium)(`the page of a diff in a browser${skipped}`, () => {
  const open = pageOf(() => renderDiffHtml(compared));

  const status = (page: Page) => page.getByRole('status');
  const says = async (page: Page, text: string | RegExp) => {
    await expect.poll(() => status(page).textContent()).toMatch(text);
  };
  const shownRows = (page: Page) =>
    page
      .locator('.row')
      .evaluateAll((all) => all.filter((row) => !('hidden' in row && row.hidden)).length);
  const openLists = (page: Page) =>
    page.locator('details').evaluateAll((all) => {
      for (const own of all) own.setAttribute('open', '');
    });
  /** Presses Tab until the control is reached, as one does without a mouse. */
  async function tabTo(page: Page, selector: string): Promise<void> {
    const isThere = () =>
      page.locator(selector).evaluate((own) => own === own.ownerDocument.activeElement);
    for (let pressed = 0; pressed < 80; pressed++) {
      if (await isThere()) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${selector} is not reached with Tab`);
  }

  test('shows all to begin with, and says how much that is', async () => {
    const page = await open();
    await says(page, all);
    expect(await shownRows(page)).toBe(rows.length);
    expect(await status(page).getAttribute('aria-live')).toBe('polite');
  });

  test('can be searched from the keyboard, and the counts follow', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, '#zoek');
    await page.keyboard.type('WvGGZ klantenreis');
    const found = await shownRows(page);
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(rows.length);
    await says(
      page,
      new RegExp(`^${found} van ${rows.length} onderdelen?, \\d+ van ${compared.changes.length} `),
    );
    expect(await page.locator('.row:visible').count()).toBe(found);
    const inContents = await page.locator('.contents li:visible span').allTextContents();
    expect(inContents.reduce((sum, text) => sum + Number(text.split(' ')[0]), 0)).toBe(found);
  });

  test('shows by weight, kind, spoor and indicators only what the diff has of them', async () => {
    const page = await open();
    await tabTo(page, 'input[value="undecided"]');
    await page.keyboard.press('Space');
    expect(await shownRows(page)).toBe(
      rows.filter(({ severity }) => severity !== 'undecided').length,
    );
    await tabTo(page, '#soort');
    await page.keyboard.type('andere tekst');
    const reworded = rows.filter(
      ({ severity, kinds }) => severity !== 'undecided' && kinds.includes('reworded'),
    );
    expect(await shownRows(page)).toBe(reworded.length);
    await tabTo(page, '#spoor');
    await page.keyboard.press('ArrowDown');
    const first = reworded.filter(({ sporen }) => sporen.includes('2020: spoor 1'));
    expect(first.length).toBeGreaterThan(0);
    expect(await shownRows(page)).toBe(first.length);
    await tabTo(page, 'input[name="indicatoren"]');
    await page.keyboard.press('Space');
    expect(await shownRows(page)).toBe(first.filter(({ isCounted }) => isCounted).length);
    await tabTo(page, 'button[type="reset"]');
    await page.keyboard.press('Enter');
    await says(page, all);
    expect(await shownRows(page)).toBe(rows.length);
  });

  test('says that nothing fits, and hides the headings', async () => {
    const page = await open();
    await page.getByLabel('Zoek in alles').fill('hottentottententententoonstelling');
    await says(page, 'Niets past bij deze filters.');
    expect(await page.locator('.section:visible').count()).toBe(0);
  });

  test('opens the lists of what is unknown for a search, and closes them after', async () => {
    const page = await open();
    expect(await page.locator('.onesided[open]').count()).toBe(0);
    const [unknown] = rows.filter((row) => row.unknown);
    await page
      .getByLabel('Zoek in alles')
      .fill([...(unknown?.was ?? []), ...(unknown?.becomes ?? [])][0]?.key ?? '');
    expect(await page.locator('.onesided[open] .row:visible').count()).toBeGreaterThan(0);
    await page.getByLabel('Zoek in alles').fill('');
    expect(await page.locator('.onesided[open]').count()).toBe(0);
  });

  test('goes from a card of the picture to its row, also where a filter hides it', async () => {
    const page = await open();
    await page.getByLabel('Zoek in alles').fill('hottentot');
    const card = page.locator('a.sva-card', { hasText: 'Klantenreis WvGGZ' });
    await card.focus();
    await page.keyboard.press('Enter');
    const row = page.locator((await card.getAttribute('href')) ?? '');
    await expect.poll(() => row.isVisible()).toBe(true);
    await says(page, all);
    expect(await row.locator('h4').textContent()).toContain('B11.2');
  });

  test('opens at a row in a closed list', async () => {
    const at = rows.findIndex((row) => row.unknown) + 1;
    const page = await open({}, `#rij-${at}`);
    expect(await page.locator(`#rij-${at}`).isVisible()).toBe(true);
  });

  test('shows everything and no filters without JavaScript', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(await page.locator('article.row:visible').count()).toBe(
      rows.filter((row) => !row.unknown).length,
    );
    const list = page.locator('.onesided').first();
    await list.locator('summary').click();
    expect(await list.locator('.row:visible').count()).toBeGreaterThan(0);
  });

  test.each([360, 320, 768, 1280, 1920])('needs no scrolling sideways at %i px', async (width) => {
    const page = await open({ viewport: { width, height: 800 } });
    await openLists(page);
    const { scrollWidth, innerWidth } = await page.evaluate<{
      scrollWidth: number;
      innerWidth: number;
    }>('({ scrollWidth: document.documentElement.scrollWidth, innerWidth: window.innerWidth })');
    expect(scrollWidth).toBeLessThanOrEqual(innerWidth);
  });

  test('has a name for every control, a skip link first, and headings without a gap', async () => {
    const page = await open();
    const names = await page
      .locator('input, select, button, summary, a')
      .evaluateAll((all) =>
        all.map(
          (own) =>
            (own as unknown as { labels?: { textContent: string }[] }).labels?.[0]?.textContent ??
            own.textContent,
        ),
      );
    for (const name of names) expect(name?.trim()).not.toBe('');
    await page.keyboard.press('Tab');
    expect(
      await page.locator('.skip').evaluate((own) => own === own.ownerDocument.activeElement),
    ).toBe(true);
    const levels = await page
      .locator('h1, h2, h3, h4, h5')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
    const gaps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
    expect([levels[0], gaps]).toEqual([1, []]);
  });

  test('shows where the keyboard is', async () => {
    const page = await open();
    await tabTo(page, '#zoek');
    const outline = await page.evaluate<string>(
      'getComputedStyle(document.activeElement).outlineStyle + getComputedStyle(document.activeElement).outlineWidth',
    );
    expect(outline).toBe('solid3px');
  });

  test.each(['light', 'dark'] as const)(
    'has nothing that axe finds wrong: %s',
    { timeout: 60_000 },
    async (colorScheme) => {
      const page = await open({ colorScheme });
      await openLists(page);
      // Past the policy of the page, as a tool of the browser would be.
      await page.evaluate(axe.source);
      const violations = await page.evaluate<unknown[]>(
        `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html, failureSummary }) => html + failureSummary)]))`,
      );
      expect(violations).toEqual([]);
    },
  );

  test('prints all rows, without filters and with every list open', {
    timeout: 60_000,
  }, async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('form').isVisible()).toBe(false);
    await page.evaluate(
      "addEventListener('beforeprint', () => { window.leftClosed = document.querySelectorAll('details:not([open])').length })",
    );
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(10);
    expect(await page.evaluate('window.leftClosed')).toBe(0);
    // The lists that were opened to be printed are closed again.
    expect(await page.locator('details[open]').count()).toBe(0);
  });
});
