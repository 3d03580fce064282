import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { exampleVerhaal } from '../../src/example/index.ts';
import { report } from '../../src/index.ts';
import { quarter, quarters } from '../../src/model/index.ts';
import { readDirectory } from '../../src/node/index.ts';
import { forOutside, type Report, renderReportHtml } from '../../src/report/index.ts';
import { headlineText } from '../../src/report/words/told.ts';
import { told } from '../../src/told/index.ts';
import { rows as exampleRows } from '../example/situation.ts';
import { nestingErrors } from './well-formed.ts';

const example = dataset(exampleRows);
const situation = await readDirectory('test/situations/elke-status');
const asked = { peildatum: '2021-02-01', told: told({ verhaal: exampleVerhaal }) } as const;
const accounts: readonly (readonly [string, Report])[] = [
  ['2020 by 2022', report(sva2022, example, { ...asked, period: quarter(2020, 4) })],
  [
    '2020 by 2020',
    report(sva2020, example, { ...asked, period: quarter(2020, 4), sensitivity: true }),
  ],
  [
    'every status',
    report(sva2022, situation.dataset, {
      period: quarter(2022, 2),
      peildatum: '2022-07-15',
      told: situation.told,
    }),
  ],
  [
    'several periods',
    report(sva2022, dataset({}), { periods: quarters(2022, 2022), peildatum: '2022-12-31' }),
  ],
];

describe('the page of an account', () => {
  test('shows of a duration what it is with the open cases in it, where that was asked', () => {
    const options = { ...asked, period: quarter(2020, 4), compare: false, alternatives: false };
    const pageWith = (survival: boolean) =>
      renderReportHtml(report(sva2022, example, { ...options, survival }));
    expect(pageWith(true)).toContain('met wat nog open is (Kaplan-Meier): mediaan');
    expect(pageWith(false)).not.toContain('Kaplan-Meier');
  });

  test.each(accounts)('is well-formed and names what it points at: %s', (_, account) => {
    const html = renderReportHtml(account);
    expect(nestingErrors(html)).toEqual([]);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    // A card for each clause brings the reader there.
    expect(links.length).toBe(account.outcomes.length + 1);
  });

  test.each(accounts)('asks nothing of anywhere else, and runs nothing: %s', (_, account) => {
    const html = renderReportHtml(account);
    expect(html).not.toMatch(
      /(?:src|srcset|action|poster)=|url\(|@import|<link|https?:|<script|\son\w+=/,
    );
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'`);
  });

  test.each(accounts)(
    'shows each clause with its number, and each norm with its verdict: %s',
    (_, account) => {
      const html = renderReportHtml(account);
      for (const outcome of account.outcomes) {
        const id = `${outcome.period.name}-${outcome.code}`;
        const article = html.slice(html.indexOf(`<article class="row" id="${id}">`));
        expect(article.slice(0, article.indexOf('</article>')), id).toContain(
          `<b>${headlineText(outcome)}</b>`,
        );
      }
      expect(renderReportHtml(account)).toBe(html);
    },
  );

  test('says once that no norm holds, where none does', () => {
    const html = renderReportHtml(accounts[0]?.[1] as Report);
    expect(html).toContain(
      '<p>Geen oordeel: de norm geldt van 2022-01-01 tot en met 2022-12-31.</p>',
    );
  });

  test('lets no text of a file become part of the page', () => {
    const evil = '<img onerror="x" alt=\'y\'> & </article>';
    const account = report(sva2022, dataset({}), {
      period: quarter(2022, 2),
      peildatum: '2022-07-15',
      told: told({
        verhaal: `## R12-P3 2022-Q2\nvan: ${evil}`,
        waarneming: [
          { code: 'R06-E1', van: '2022-01-01', tot: '2022-05-01', waarde: 1, bron: evil },
        ],
      }),
    });
    const html = renderReportHtml(account);
    expect(html).not.toContain('<img');
    expect(
      html.split('&lt;img onerror=&quot;x&quot; alt=&#39;y&#39;&gt; &amp; &lt;/article&gt;'),
    ).toHaveLength(3);
    expect(nestingErrors(html)).toEqual([]);
  });
});

describe('the cell of an account in a notebook', () => {
  const shownIn = (account: object) => {
    const display = (
      account as { readonly [key: symbol]: () => { readonly [type: string]: string } }
    )[Symbol.for('Jupyter.display')];
    return display?.() ?? {};
  };

  test.each(accounts)(
    'has a line for each outcome, and nothing that is the notebook’s own: %s',
    (_, account) => {
      const cell = shownIn(account)['text/html'] ?? '';
      expect(nestingErrors(cell)).toEqual([]);
      expect(cell).not.toMatch(/ id=| href=|<script|<!doctype/);
      // Every rule of its style is about its own classes.
      const [, style = ''] = /<style>(.*?)<\/style>/s.exec(cell) ?? [];
      const rules = [...style.matchAll(/(?:^|[{}\n])\s*([^@{}\n][^{}]*)\{/g)];
      expect(rules.length).toBeGreaterThan(5);
      for (const [, names = ''] of rules) expect(names).toMatch(/^\.sva/);
      const lines = [...cell.matchAll(/<tr><td><span class="sva-code">([^<]+)</g)].map(
        ([, code]) => code,
      );
      expect(lines).toEqual(account.outcomes.map(({ code }) => code));
      for (const outcome of account.outcomes)
        expect(cell).toContain(`<td class="sva-number">${headlineText(outcome)}</td>`);
    },
  );

  test('stands beside the text and Markdown, and hides for readers outside what they hide', () => {
    const [, account] = accounts[0] as (typeof accounts)[number];
    expect(Object.keys(shownIn(account)).sort()).toEqual([
      'text/html',
      'text/markdown',
      'text/plain',
    ]);
    const outside = forOutside(account);
    const cell = shownIn(outside)['text/html'] ?? '';
    expect(cell).toContain('Voor lezers buiten de organisatie');
    const hidden = /<td class="sva-number">(?:niet getoond|minder dan 5[^<]*)<\/td>/;
    expect(cell).toMatch(hidden);
    expect(shownIn(account)['text/html']).not.toMatch(hidden);
  });

  test('says what was said of the records, as text and not as markup', () => {
    const options = { period: quarter(2022, 2), peildatum: '2022-07-15' } as const;
    const said = report(sva2022, dataset({}), { ...options, toelichting: 'zonder <b>Noord</b>' });
    expect(shownIn(said)['text/html']).toContain(
      'Over de gegevens: zonder &lt;b&gt;Noord&lt;/b&gt;.',
    );
  });
});
