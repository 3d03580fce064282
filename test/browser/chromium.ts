import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';

const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser'];
const executablePath = places.find((place) => place !== undefined && existsSync(place));

/** Whether there is a browser here to try pages in. */
export const hasChromium = executablePath !== undefined;

/** Why a suite is skipped, for its title. */
export const skipped = hasChromium ? '' : ` (SKIPPED: no Chromium here; set CHROMIUM to one)`;

/** Starts the browser of this machine; nothing is downloaded. */
export async function startChromium(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
}
