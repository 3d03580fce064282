import { buildSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { hasChromium, skipped } from './chromium.ts';
import { counted } from './counted.ts';
import { pageOf } from './page.ts';

const NONCE = 'c291cmNl';

/** A page that counts, under a policy that allows its own script and neither `eval` nor WebAssembly. */
function strictPage(): string {
  const code = `import { counted } from './counted.ts';
    for (const [name, run] of [['eval', () => new Function('')], ['wasm', () => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))]]) {
      let isRefused = false;
      try { run(); } catch { isRefused = true; }
      document.body.dataset[name] = isRefused ? 'refused' : 'allowed';
    }
    document.body.textContent = counted();`;
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  return `<!doctype html><meta charset="utf-8"><title>telt</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${NONCE}'">
<body></body><script nonce="${NONCE}">${script}</script>`;
}

describe.skipIf(!hasChromium)(`a page with a strict policy${skipped}`, () => {
  const open = pageOf(strictPage);

  test('accounts for a quarter and compares two years as Node does', async () => {
    const page = await open();
    expect(await page.locator('body').getAttribute('data-eval')).toBe('refused');
    expect(await page.locator('body').getAttribute('data-wasm')).toBe('refused');
    expect(await page.locator('body').textContent()).toBe(counted());
    expect(counted()).toContain('"teller":1,"noemer":2');
  });
});
