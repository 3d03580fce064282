import { existsSync } from 'node:fs';

const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Where a Chromium is, or `undefined`: then the tests in a browser are skipped, and say so. */
export const chromium = places.find((place) => place !== undefined && existsSync(place));
