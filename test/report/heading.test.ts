import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, quarter, type Report, type ReportOptions, report } from '../../src/index.ts';
import { readDirectory } from '../../src/node/index.ts';
import {
  forOutside,
  type Hidden,
  renderMarkdown,
  renderReportHtml,
  renderText,
} from '../../src/report/index.ts';

const { dataset: data } = await readDirectory('test/situations/elke-status');
const account = (more: Partial<Omit<ReportOptions, 'period' | 'periods'>> = {}) =>
  report(sva2022, data, { period: quarter(2022, 2), peildatum: '2022-07-15', ...more });

/** An account in each of its forms, as one line. */
const forms = (of: Report<string, Hidden>) =>
  [renderText, renderMarkdown, renderReportHtml].map((render) =>
    render(of).replaceAll(/\s+/g, ' '),
  );

describe('the heading of an account', () => {
  const toelichting = 'zonder team Noord, dat later is overgezet';

  test('says what was said of the records, in each form, within and outside', () => {
    const said = account({ toelichting });
    for (const text of [...forms(said), ...forms(forOutside(said))])
      expect(text).toContain(`Over de gegevens: ${toelichting}.`);
    expect(said.receipt.toelichting).toBe(toelichting);
  });

  test.each([
    ['zonder team Noord.', 'zonder team Noord.'],
    ['  nog niet\nalles ', 'nog niet alles.'],
  ])('makes one sentence of %j', (said, shown) => {
    for (const text of forms(account({ toelichting: said })))
      expect(text).toMatch(new RegExp(`Over de gegevens: ${shown.replace('.', '\\.')}(?!\\.)`));
    expect(renderMarkdown(account({ toelichting: said })).split('\n')).toContain(
      `Over de gegevens: ${shown}`,
    );
  });

  test('says nothing of the records where nothing was said', () => {
    for (const text of forms(account({ toelichting: ' ' })))
      expect(text).not.toContain('Over de gegevens');
    for (const text of forms(account())) expect(text).not.toContain('Over de gegevens');
    expect(account().receipt).not.toHaveProperty('toelichting');
  });

  test('refuses what is no text', () => {
    // What the compiler refuses too, since a caller may have none.
    expect(() => account({ toelichting: 3 as never })).toThrow('De toelichting is geen tekst.');
  });

  test('says of a period that begins after the peildatum that it had not begun, and of one that begins on it not', () => {
    for (const text of forms(account({ peildatum: '2022-03-31' })))
      expect(text).toContain('2022-Q2 was op de peildatum nog niet begonnen');
    for (const text of forms(account({ peildatum: '2022-04-01' })))
      expect(text).not.toContain('nog niet begonnen:');
  });
});

test('an account of no period at all is refused: it would look like one in which nothing is wrong', () => {
  expect(() => report(sva2022, data, { periods: [], peildatum: '2022-07-15' })).toThrow(
    'Geef ten minste één periode.',
  );
});

describe('before a period has begun', () => {
  test('nothing of it is delivered, and what the agreement puts off stays put off', () => {
    const early = account({ peildatum: '2022-03-31' });
    const statuses = new Set(early.outcomes.map(({ delivery }) => delivery.status));
    expect(statuses).toEqual(new Set(['missing', 'not-due', 'deferred']));
    const late = account();
    expect(late.outcomes.some(({ delivery }) => delivery.status === 'present')).toBe(true);
  });
});

describe('a norm in the page', () => {
  test('is drawn beside a share in a period in which it holds, and not in one before it', () => {
    const huisartsen = dataset({
      huisarts: [{ huisartsId: 'H', praktijkId: 'P', van: '2015-01-01' }],
      huisartsenpraktijk: [{ praktijkId: 'P', inGemeenteVan: '2010-01-01' }],
      ojgInzet: [{ praktijkId: 'P', ingangsdatum: '2018-01-01' }],
    });
    const drawn = (year: number) =>
      [
        ...renderReportHtml(
          report(sva2022, huisartsen, { period: quarter(year, 2), peildatum: '2022-07-15' }),
        ).matchAll(/class="norm"/g),
      ].length;
    expect(drawn(2022)).toBeGreaterThan(0);
    expect(drawn(2021)).toBe(0);
  });
});

describe('a part of a breakdown whose code is a number', () => {
  const referred = report(
    sva2022,
    dataset({
      product: [{ productcode: 'A', categorie: 'Jeugd', wet: 'Jeugdwet', specialistisch: true }],
      verwijzing: [
        { verwijzingId: 'V1', datum: '2022-05-01', verwijzerType: '02', productcode: 'A' },
      ],
    }),
    { period: quarter(2022, 2), peildatum: '2022-07-15' },
  );
  const groups = referred.outcomes.flatMap(({ groups: own = [], lines }) => [
    ...own,
    ...lines.flatMap((line) => line.groups),
  ]);

  test('has the meaning of the code beside it, and the code in JSON', () => {
    const found = groups.filter(({ by }) => by['verwijzer'] === '02');
    expect(found.length).toBeGreaterThan(0);
    for (const group of found) expect(group.meaning).toEqual({ verwijzer: 'huisarts' });
    for (const text of [renderText(referred), renderMarkdown(referred), renderReportHtml(referred)])
      expect(text).toContain('huisarts (02)');
    expect(JSON.stringify(referred)).not.toContain('huisarts (02)');
    expect(JSON.stringify(referred)).toContain('"verwijzer":"02"');
  });

  test('a word needs none', () => {
    const others = groups.filter(({ by }) => by['verwijzer'] === undefined);
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(({ meaning }) => meaning !== undefined)).toEqual([]);
  });
});
