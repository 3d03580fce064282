import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { version } from '../../src/version.ts';

const { getReleaseLine } = createRequire(import.meta.url)('../../tools/changelog.cjs') as {
  getReleaseLine(changeset: { summary: string; commit: string }): Promise<string>;
};
const line = (summary: string) => getReleaseLine({ summary, commit: '0123456789abcdef' });

describe('the changelog', () => {
  test('begins with the version of the package', () => {
    const changelog = readFileSync('CHANGELOG.md', 'utf8');
    expect(/^## (.*)$/m.exec(changelog)?.[1]).toBe(version);
  });

  test('has a section for a changeset that begins with a heading, as it is written', async () => {
    expect(await line('#### Files\n\n- CSV\n- JSON')).toBe('#### Files\n\n- CSV\n- JSON\n');
  });

  test('has one item of a list for any other changeset, without its commit', async () => {
    expect(await line('CSV is read.\nAlso\n\nJSON.')).toBe('- CSV is read.\n  Also\n\n  JSON.');
  });
});
