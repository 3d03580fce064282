import { describe, expect, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { exampleVerhaal } from '../../src/example/index.ts';
import { report } from '../../src/index.ts';
import { quarter } from '../../src/model/index.ts';
import { readDirectory } from '../../src/node/index.ts';
import {
  type AccountedContract,
  forOutside,
  type OutsideReport,
  type Report,
  type ReportOptions,
  renderMarkdown,
  renderReportHtml,
  renderText,
} from '../../src/report/index.ts';
import { type ClauseView, clauseView, dutyView } from '../../src/report/view/clause.ts';
import type { MeasureView } from '../../src/report/view/measure.ts';
import { told } from '../../src/told/index.ts';
import { rows as exampleRows } from '../example/situation.ts';

const example = dataset(exampleRows);
const ofExample = {
  period: quarter(2020, 4),
  peildatum: '2021-02-01',
  survival: true,
  told: told({ verhaal: exampleVerhaal }),
} as const;
const situation = async (name: string, asked: Pick<ReportOptions, 'sensitivity'>) => {
  const { dataset: data, told: texts } = await readDirectory(`test/situations/${name}`);
  const options = { period: quarter(2022, 2), peildatum: '2022-07-15', survival: true } as const;
  return report(sva2022, data, { ...options, ...asked, told: texts });
};
const everyStatus = await situation('elke-status', {});
const surveys = await situation('enquete', {});
const nineRecords = await situation('nine-records', { sensitivity: true });
const within: readonly (readonly [string, Report])[] = [
  ['the example by 2020', report(sva2020 as AccountedContract, example, ofExample)],
  [
    'the example by 2022, with another reading',
    report(sva2022, example, { ...ofExample, readings: { 'R07-P3': { cohort: 'afgerond' } } }),
  ],
  ['every status', everyStatus],
  ['surveys', surveys],
  ['nine records under every reading', nineRecords],
];
const accounts = within.flatMap(([name, account]): (readonly [string, OutsideReport])[] => [
  [name, account],
  [`${name}, for readers outside`, forOutside(account)],
]);

/** A text as it reads: without marks of HTML and Markdown, on one line, in small letters. */
const read = (text: string): string =>
  text
    .replaceAll(/<br>|<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('\\|', '¦')
    .replaceAll(/^> ?/gm, '')
    .replaceAll('|', ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
const asked = (text: string) => read(text.replaceAll('<', '&lt;').replaceAll('|', '\\|'));

/** From each place where a clause begins up to the next. */
function pieces(text: string, starts: readonly (readonly [code: string, start: string])[]) {
  const at = starts
    .map(([code, start]) => [code, text.indexOf(start)] as const)
    .sort(([, a], [, b]) => a - b);
  expect(at.filter(([, place]) => place < 0)).toEqual([]);
  return new Map(at.map(([code, place], index) => [code, text.slice(place, at[index + 1]?.[1])]));
}

/** What must be read in every form, of a number with its parts. */
function saidOf({ title, value, basis, parts }: MeasureView): string[] {
  return [
    title,
    value,
    ...(basis === null ? [] : [basis]),
    ...parts.flatMap((part) => {
      if (part.kind === 'texts') return part.texts;
      if (part.kind === 'breakdown')
        return [part.name, ...(part.came === null ? [] : [part.came.title])];
      return part.ways.nodes.filter(({ in: came }) => came !== 0).map(({ node }) => node);
    }),
  ];
}

/** The same of a breakdown: its sentence in text, and on the page all its parts. */
function breakdownsOf({ parts }: MeasureView, as: 'sentence' | 'rows' | 'shortest'): string[] {
  return parts.flatMap((part) => {
    if (part.kind !== 'breakdown') return [];
    const rows = part.rows.map(({ label, value, basis }) => `${label} ${value} ${basis ?? ''}`);
    return as === 'sentence' || (as === 'shortest' && part.isWhole) ? [part.sentence] : rows;
  });
}

const clauseTexts = ({ wording, note, told: said }: ClauseView): string[] => [
  wording,
  ...(note === null ? [] : [note]),
  ...said,
];

/** What of some texts a form does not say. */
const missingFrom = (form: string, said: readonly string[]): string[] => {
  const whole = read(form);
  return said.filter((text) => !whole.includes(asked(text)));
};

describe('what is shown of an account', () => {
  test.each(accounts)('stands in text, in Markdown and on the page: %s', (_, account) => {
    const clauses = account.outcomes.map((outcome) => ({
      ...clauseView(outcome),
      id: outcome.period.name,
      budgets: outcome.budgets ?? [],
    }));
    const duties = account.accounts.flatMap((one) => one.duties).map(dutyView);
    const [text, markdown, html] = [
      renderText(account),
      renderMarkdown(account),
      renderReportHtml(account),
    ];
    const inText = pieces(
      text,
      [...clauses, ...duties].map(({ code }) => [code, `\n  ${code} `]),
    );
    const inMarkdown = pieces(
      markdown,
      [...clauses, ...duties].map(({ code }) => [code, `**${code}** — `]),
    );
    const inHtml = pieces(
      html,
      clauses.map(({ code, id }) => [code, `id="${id}-${code}"`]),
    );
    for (const clause of clauses) {
      const measures = [clause, ...clause.lines];
      const said = [
        ...clauseTexts(clause),
        ...measures.flatMap(saidOf),
        ...clause.budgets.map(({ title }) => title),
      ];
      const here = `${account.contract.year} ${clause.code}`;
      const missing = {
        text: missingFrom(inText.get(clause.code) ?? '', [
          ...said,
          ...measures.flatMap((one) => breakdownsOf(one, 'sentence')),
        ]),
        // The numbers themselves stand in the table above.
        markdown: missingFrom(`${rowsOf(markdown, clause.code)} ${inMarkdown.get(clause.code)}`, [
          ...said,
          ...measures.flatMap((one) => breakdownsOf(one, 'shortest')),
        ]),
        html: missingFrom(inHtml.get(clause.code) ?? '', [
          ...said,
          ...measures.flatMap((one) => breakdownsOf(one, 'rows')),
        ]),
      };
      expect(missing, here).toEqual({ text: [], markdown: [], html: [] });
    }
    for (const duty of duties) {
      const said = [duty.title, duty.wording, ...duty.measures.flatMap(saidOf)];
      const [, page = ''] = html.split(`<h3>Verplichtingen met een getal</h3>`);
      expect(missingFrom(inText.get(duty.code) ?? '', said)).toEqual([]);
      expect(
        missingFrom(`${rowsOf(markdown, duty.code)} ${inMarkdown.get(duty.code)}`, said),
      ).toEqual([]);
      expect(missingFrom(page, said)).toEqual([]);
    }
  });

  test.each(accounts)('quotes a clause in JSON as in every other form: %s', (_, account) => {
    const quoted = account.toJSON().outcomes?.map(({ wording }) => wording);
    expect(quoted).toEqual(account.outcomes.map((outcome) => clauseView(outcome).wording));
    expect(quoted?.some((wording) => wording.includes(' … '))).toBe(true);
  });

  test('is of every kind, so that each is looked for in each form', () => {
    const parts = accounts
      .flatMap(([, account]) => account.outcomes)
      .map(clauseView)
      .flatMap((clause) => [clause, ...clause.lines])
      .flatMap((one) => one.parts)
      .map((part) => (part.kind === 'texts' ? part.name : part.kind));
    expect([...new Set(parts)].sort()).toEqual([
      'andere lezing',
      'breakdown',
      'eerder',
      'enquête',
      'hangt af van de lezing',
      'let op',
      'lezing',
      'marges',
      'niet meegeteld',
      'nog open',
      'norm',
      'regel',
      'voorlopig',
      'ways',
    ]);
  });

  test.each(accounts)('has all words that JSON has of a number: %s', (_, account) => {
    for (const outcome of account.outcomes) {
      const { parts, lines } = clauseView(outcome);
      for (const [one, view] of [
        [outcome, parts] as const,
        ...outcome.lines.map((line, index) => [line, lines[index]?.parts ?? []] as const),
      ]) {
        if (one.status === 'no-data' || one.status === 'reported' || one.status === 'suppressed')
          continue;
        const words = view.flatMap((part) => {
          if (part.kind === 'texts') return part.texts;
          return part.kind === 'breakdown' ? part.rows.map(({ label }) => label) : [];
        });
        const all = words.join('\n');
        const { formula, limits, warnings, provisional, norms, alternatives, groups } = one;
        const isEmpty = [one, ...(alternatives ?? [])].every(({ value }) => value === null);
        const must = [
          ...(formula === undefined ? [] : [formula]),
          ...(limits ?? []),
          ...(warnings ?? []),
          ...(provisional ?? []),
          ...(norms ?? []).map(({ title }) => title),
          ...(isEmpty ? [] : (alternatives ?? []).map(({ title }) => title)),
          ...(groups ?? []).flatMap(({ by }) => Object.values(by)),
          ...Object.values(one.compare ?? {}).flatMap((then) => then?.period ?? []),
        ];
        expect(
          must.filter((text) => !all.includes(text)),
          outcome.code,
        ).toEqual([]);
        const excluded = view.find(
          (part) => part.kind === 'texts' && part.name === 'niet meegeteld',
        );
        expect(excluded?.kind === 'texts' ? excluded.texts.length : 0).toBe(
          one.excluded?.length ?? 0,
        );
      }
    }
  });

  test('has the readings that were taken instead of the chosen ones, in each form', () => {
    const account = accounts[2]?.[1] as OutsideReport;
    for (const form of [renderText(account), renderMarkdown(account), renderReportHtml(account)])
      expect(form).toContain('lezing R07-P3: cohort=afgerond');
  });

  test('begins in each form with how many clauses came to what', () => {
    const account = accounts[2]?.[1] as OutsideReport;
    for (const form of [renderText(account), renderMarkdown(account), renderReportHtml(account)])
      expect(read(form)).toMatch(/van de 58 indicatoren: \d+ met een uitkomst, /);
  });
});

/** The rows of a clause in the tables of Markdown: its own, and those of its further measures. */
function rowsOf(markdown: string, code: string): string {
  const lines = markdown.split('\n');
  const first = lines.findIndex((line) => line.startsWith(`| ${code} |`));
  const end = lines.findIndex((line, index) => index > first && !line.startsWith('| | ↳'));
  return lines.slice(first, end).join('\n');
}
