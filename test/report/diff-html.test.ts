import { describe, expect, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import type { Comparable } from '../../src/diff/index.ts';
import { html } from '../../src/report/html.ts';
import { renderDiffHtml } from '../../src/report/index.ts';
import { diff } from '../../src/years.ts';
import { copyOf } from '../diff/mutations.ts';

const page = renderDiffHtml(diff(sva2020, sva2022));

describe('the page of a diff', () => {
  test('is the same every time', () => {
    expect(renderDiffHtml(diff(sva2020, sva2022))).toBe(page);
  });

  test('fetches nothing, and lets nothing be fetched', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
    expect(page).not.toContain('@import');
    expect(page).not.toContain('url(');
  });

  test('names every indicator of both years', () => {
    for (const { code } of [
      ...sva2020.indicators,
      ...sva2020.costIndicators,
      ...sva2022.indicators,
    ])
      expect(page).toContain(`>${code}<`);
  });

  test('marks what came and what went by an element, each on its own side', () => {
    expect(page).toContain('begeleid naar <ins>regulier werk of </ins>een participatiebaan');
    expect(page).toContain('werkzaam <del>in</del> WIJ');
    expect(page).toContain('werkzaam <ins>bij</ins> WIJ');
  });

  test('makes no markup of a text', () => {
    const odd = copyOf(sva2022);
    odd.indicators[0].wording = `<script>alert("1")</script> & 'x'`;
    odd.indicators[0].title = '<b>vet</b>';
    const made = renderDiffHtml(diff(sva2022, odd as Comparable));
    expect(made).not.toContain('<script>alert');
    expect(made).not.toContain('<b>vet');
    expect(made).toContain('&lt;script&gt;');
    expect(made.match(/<script>/g)).toHaveLength(1);
  });

  test('of equal agreements says that there is no difference', () => {
    expect(renderDiffHtml(diff(sva2022, copyOf(sva2022)))).toContain('Er is geen verschil.');
  });
});

describe('an HTML template', () => {
  test('escapes every value, and leaves what it made itself', () => {
    expect(html`<p title="${'"\'<&>'}">${html`<b>${'<i>'}</b>`}${null}${[1, '&']}</p>`.html).toBe(
      '<p title="&quot;&#39;&lt;&amp;&gt;"><b>&lt;i&gt;</b>1&amp;</p>',
    );
  });
});
