import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { startChromium } from './chromium.ts';

/** Opens the page of a suite, in a context of its own; the hash is put behind its address. */
export type OpenPage = (options?: BrowserContextOptions, hash?: string) => Promise<Page>;

/**
 * Gives the tests of a suite a page in a browser. What its console says, an error in its script, and each request but
 * for the page itself, make the test fail that opened it.
 *
 * @param render the HTML, asked for once
 */
export function pageOf(render: () => string): OpenPage {
  const wrong: string[] = [];
  let folder: string;
  let address: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sva-page-'));
    const file = join(folder, 'page.html');
    address = pathToFileURL(file).href;
    writeFileSync(file, render());
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

  return async (options = {}, hash = '') => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    page.on('console', (message) => wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== address) wrong.push(`asks for ${request.url()}`);
    });
    await page.goto(address + hash);
    return page;
  };
}

/** The words in the tables of a page that are broken over lines, though each is narrower than half the page. */
export const brokenWords = (page: Page): Promise<string[]> => page.evaluate<string[]>(BROKEN_WORDS);

/** Text, as the tests are compiled without the names of a browser. */
const BROKEN_WORDS = String.raw`(() => {
  for (const closed of document.querySelectorAll('details')) closed.open = true;
  const broken = new Set();
  for (const cell of document.querySelectorAll('table :is(th,td)')) {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      for (const { 0: word, index } of text.nodeValue.matchAll(/[\p{L}\p{N}_.,%]+/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const pieces = [...range.getClientRects()];
        const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
        const lines = new Set(pieces.map(({ top }) => Math.round(top)));
        if (lines.size > 1 && width < innerWidth / 2) broken.add(word);
      }
    }
  }
  return [...broken];
})()`;
