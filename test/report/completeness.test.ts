/** How much of what a number needs could be used: meetinstructies A5. */

import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, type RecordRows } from '../../src/dataset/index.ts';
import { report } from '../../src/index.ts';
import { quarter } from '../../src/model/index.ts';
import { renderMarkdown, renderReportHtml, renderText } from '../../src/report/index.ts';
import { reportSchema } from '../../src/report/schema/index.ts';

/** R12-P2 over complaints handled in the quarter, of which some were handled before they came in; and one a year before. */
const account = (usable: number, impossible: number) => {
  const klacht = (index: number, ontvangstdatum: string, datumAfhandeling: string) => ({
    klachtId: `K${index}`,
    betreft: 'WIJ',
    afhandeling: 'ongegrond',
    ontvangstdatum,
    datumAfhandeling,
  });
  const rows = Array.from({ length: usable + impossible }, (_, index) =>
    klacht(index, index < usable ? '2022-04-11' : '2022-05-12', '2022-05-11'),
  );
  const before = klacht(-1, '2021-04-11', '2021-05-11');
  return report(sva2022, dataset({ klacht: [...rows, before] } as RecordRows), {
    period: quarter(2022, 2),
    peildatum: '2022-07-15',
  });
};
const outcome = (usable: number, impossible: number) =>
  account(usable, impossible).outcome('R12-P2');

describe('a number of which records could not be used', () => {
  test('has no warning where 95% could be, and one below that', () => {
    expect(outcome(95, 5)?.warnings).toEqual([]);
    expect(outcome(94, 5)?.warnings).toEqual([
      '94,9% van de records is bruikbaar: van 5 ontbreekt een datum, of staan de datums in een onmogelijke volgorde',
    ]);
  });

  test('stands beside that of a year earlier where 80% could be used, and alone below that', () => {
    const [enough, few] = [outcome(8, 2), outcome(7, 2)];
    expect(enough?.compare?.['last-year']).not.toBeNull();
    expect(enough?.compare?.['year-to-date']).not.toBeNull();
    expect(few?.compare?.['last-year']).toBeNull();
    expect(few?.compare?.['year-to-date']).not.toBeNull();
    expect(few?.warnings?.[0]).toBe(
      '77,7% van de records is bruikbaar: van 2 ontbreekt een datum, of staan de datums in een onmogelijke volgorde; daarom niet naast vorig jaar gezet',
    );
  });

  test('of nothing there is nothing to say', () => {
    expect(outcome(0, 0)?.warnings).toEqual([]);
  });

  test('says so in text, Markdown, on the page and in JSON', () => {
    const made = account(7, 2);
    const text = 'van 2 ontbreekt een datum, of staan de datums in een onmogelijke volgorde';
    expect(renderText(made).replaceAll(/\s+/g, ' ')).toContain(`let op: 77,7% van de records`);
    expect(renderText(made).replaceAll(/\s+/g, ' ')).toContain(text);
    expect(renderMarkdown(made)).toContain(text);
    expect(renderReportHtml(made)).toContain(text);
    const json = JSON.parse(JSON.stringify(made));
    expect(reportSchema.safeParse(json).error).toBeUndefined();
    expect(JSON.stringify(json)).toContain(text);
  });
});

describe('a distribution', () => {
  const cases = (number: number) =>
    renderText(
      report(
        sva2022,
        dataset({
          ojgTraject: Array.from({ length: number }, (_, index) => ({
            trajectId: `T${index}`,
            begindatum: '2022-05-02',
            aardHoofdvraag: index < 2 ? 'gedrag' : 'opvoeding',
          })),
        } as unknown as RecordRows),
        { period: quarter(2022, 2), peildatum: '2022-07-15', compare: false },
      ),
    ).replaceAll(/\s+/g, ' ');

  test('gives with each part its share of the whole, and of fewer than ten none', () => {
    expect(cases(10)).toMatch(/verdeling: .*[a-z] 2 \(20%\)/);
    expect(cases(9)).not.toMatch(/verdeling: [^:]*\(\d+%\)/);
  });
});
