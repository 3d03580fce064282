import { describe, expect, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, type RecordRows } from '../../src/dataset/index.ts';
import { type Measure, quarter, type Readings } from '../../src/model/index.ts';
import {
  renderMarkdown,
  renderReportHtml,
  renderText,
  report,
  reportSchema,
} from '../../src/report/index.ts';

/** Meldingen with an onderzoek that began so many days later, or that has none yet. */
const waits = (
  ...cases: readonly [
    begin: `${number}-${number}-${number}`,
    start: `${number}-${number}-${number}` | null,
  ][]
) =>
  ({
    melding: cases.map(([begindatum], i) => ({ meldingId: `M${i}`, begindatum })),
    onderzoek: cases.flatMap(([, begindatum], i) =>
      begindatum === null ? [] : [{ onderzoekId: `O${i}`, meldingId: `M${i}`, begindatum }],
    ),
  }) as RecordRows;
const account = (rows: RecordRows, survival?: boolean) =>
  report(sva2022, dataset(rows), {
    period: quarter(2022, 2),
    peildatum: '2022-07-15',
    ...(survival !== undefined && { survival }),
  });

describe('the age of what is open', () => {
  // Three days, and 29: since 27 June and since 1 June, on 30 June.
  const made = account(waits(['2022-06-27', null], ['2022-06-01', null]));
  const ages =
    'naar ouderdom: 0 t/m 14 dagen 1, 15 t/m 28 dagen 0, 29 t/m 42 dagen 1, 43 t/m 365 dagen 0, meer dan 365 dagen 0';

  test('stands with each list, in its order and whole, in text, Markdown and on the page', () => {
    expect(renderText(made).replaceAll(/\s+/g, ' ')).toContain(ages);
    expect(renderMarkdown(made)).toContain(
      `- ↳ Meldingen die wachten op de start van het onderzoek: ${ages}`,
    );
    expect(renderReportHtml(made)).toContain(`<p class="explanation">${ages}</p>`);
  });

  test('stands with a line that divides what is open by age', () => {
    const rows = {
      onderzoek: [{ onderzoekId: 'O', begindatum: '2022-05-01', datumNaarGon: '2022-06-01' }],
      melding: [],
    } as RecordRows;
    const text =
      'Onderzoeken die bij het GON zijn, naar ouderdom: verdeling: 0 t/m 14 dagen 0, 15 t/m 28 dagen 0, 29 t/m 42 dagen 1';
    expect(renderMarkdown(account(rows))).toContain(`- ↳ ${text}`);
  });
});

describe('a duration with the open cases in it', () => {
  test('is longer than of those that ended: 2 and 4 days, and two that wait since the first day of June', () => {
    const made = account(
      waits(
        ['2022-06-01', '2022-06-03'],
        ['2022-06-01', '2022-06-05'],
        ['2022-06-01', null],
        ['2022-06-01', null],
      ),
      true,
    );
    // Of four in sight one ends on day 2 and one on day 4: half is left, of which both are open on day 29.
    expect(made.outcome('R07-P4')).toMatchObject({
      median: 2,
      survival: { status: 'measured', median: 4, ended: 2, open: 2 },
    });
    expect(renderText(made).replaceAll(/\s+/g, ' ')).toContain(
      'met wat nog open is (Kaplan-Meier): mediaan 4 dagen; 2 geëindigd, 2 open',
    );
    expect(renderMarkdown(made)).toContain('Met wat nog open is (Kaplan-Meier): mediaan 4 dagen');
    const json = JSON.parse(JSON.stringify(made));
    expect(reportSchema.safeParse(json).error).toBeUndefined();
    expect(
      made.rows().find(({ kind, code }) => kind === 'survival' && code === 'R07-P4'),
    ).toMatchObject({
      code: 'R07-P4',
      status: 'measured',
      value: 4,
      n: 4,
    });
  });

  test('says that the median is not reached where most are open, which is not 0', () => {
    const made = account(
      waits(['2022-06-01', '2022-06-03'], ['2022-06-01', null], ['2022-06-01', null]),
      true,
    );
    expect(made.outcome('R07-P4')?.survival).toEqual({
      status: 'not-reached',
      median: null,
      ended: 1,
      left: 0,
      open: 2,
    });
    expect(renderText(made).replaceAll(/\s+/g, ' ')).toContain('mediaan niet bereikt; 1 geëindigd');
  });

  test('counts a case that began before the period only from its first day on', () => {
    // On day 2 only the case of June is at risk, and it ends; the older one came into sight after 31 days.
    const made = account(waits(['2022-06-01', '2022-06-03'], ['2022-03-01', '2022-04-10']), true);
    expect(made.outcome('R07-P4')?.survival).toMatchObject({ median: 2, ended: 2, open: 0 });
  });

  test('is only there where it was asked, and has no data where nothing is followed', () => {
    expect(account(waits(['2022-06-01', null])).outcome('R07-P4')).not.toHaveProperty('survival');
    expect(account(waits(), true).outcome('R07-P4')?.survival).toEqual({
      status: 'no-data',
      median: null,
      ended: 0,
      left: 0,
      open: 0,
    });
  });

  test('says of a duration of which no record tells what is open why that is so, and gives no figure', () => {
    const { melding, onderzoek } = waits(['2022-06-01', '2022-06-03']);
    const gon = { datumNaarGon: '2022-06-05' };
    const rows = {
      melding,
      onderzoek: [...(onderzoek ?? [])].map((row) => ({ ...row, ...gon })),
    } as RecordRows;
    const made = account(rows, true);
    const line = made
      .outcome('R07-P3')
      ?.lines.find(({ measure }) => measure === 'doorlooptijd-tot-gon');
    const why =
      'niet elk onderzoek gaat naar het GON, en welk lopend onderzoek er nog heen gaat, wordt niet geregistreerd';
    expect(line).toMatchObject({ median: 2, survival: { status: 'unknown', why } });
    const sentence = `met wat nog open is (Kaplan-Meier): niet te berekenen, want ${why}`;
    expect(renderText(made).replaceAll(/\s+/g, ' ')).toContain(sentence);
    expect(renderMarkdown(made)).toContain(sentence);
    expect(reportSchema.safeParse(JSON.parse(JSON.stringify(made))).error).toBeUndefined();
    expect(made.rows().filter(({ kind }) => kind === 'survival')).not.toContainEqual(
      expect.objectContaining({ measure: 'doorlooptijd-tot-gon' }),
    );
    expect(renderText(account(rows)).replaceAll(/\s+/g, ' ')).not.toContain(sentence);
  });

  test('says that it is not worked out for a duration of your own that says nothing of what is open', () => {
    const { open: _, ...duration } = sva2022.measures['wachttijd-tot-onderzoek'].duration;
    const own = {
      ...sva2022,
      measures: {
        ...sva2022.measures,
        'wachttijd-tot-onderzoek': { ...sva2022.measures['wachttijd-tot-onderzoek'], duration },
      },
    } as unknown as typeof sva2022;
    const made = report(own, dataset(waits(['2022-06-01', '2022-06-03'])), {
      period: quarter(2022, 2),
      peildatum: '2022-07-15',
      survival: true,
    });
    expect(made.outcome('R07-P4')?.survival).toBeNull();
    expect(renderText(made).replaceAll(/\s+/g, ' ')).toContain(
      'niet berekend, want bij deze doorlooptijd staat niet welke meting',
    );
  });

  test('keeps a case that was withdrawn in sight until then: it has neither ended nor is it open', () => {
    // Three in sight; one is withdrawn on day 1, so that two are left on day 2, of which one ends.
    const rows = waits(['2022-06-01', '2022-06-03'], ['2022-06-01', null], ['2022-06-01', null]);
    const withdrawn = {
      ...rows,
      melding: [...(rows.melding ?? [])].map((row, index) =>
        index === 1 ? { ...row, datumIntrekking: '2022-06-02' } : row,
      ),
    } as RecordRows;
    const made = account(withdrawn, true);
    expect(made.outcome('R07-P4')?.survival).toEqual({
      status: 'measured',
      median: 2,
      ended: 1,
      left: 1,
      open: 1,
    });
    expect(renderText(made).replaceAll(/\s+/g, ' ')).toContain(
      'mediaan 2 dagen; 1 geëindigd, 1 anders afgelopen, 1 open',
    );
  });

  test('follows what is open under the reading that the duration takes', () => {
    const rows = {
      melding: [{ meldingId: 'M', begindatum: '2022-06-01' }],
      onderzoek: [
        {
          onderzoekId: 'O1',
          meldingId: 'M',
          begindatum: '2022-06-11',
          datumPlanVerzonden: '2022-06-21',
        },
        {
          onderzoekId: 'O2',
          meldingId: 'M',
          begindatum: '2022-06-11',
          einddatum: '2022-06-13',
          datumPlanVerzonden: '2022-07-04',
        },
      ],
    } as RecordRows;
    const median = (readings: Readings) =>
      report(sva2020, dataset(rows), {
        period: quarter(2022, 2),
        peildatum: '2022-07-15',
        survival: true,
        readings: { 'F3.1': readings },
      }).outcome('F3.1')?.survival;
    // Ten days, and one that is open for 19; or two days and ten. From the melding both took ten days more.
    expect(median({})).toMatchObject({ median: 10, ended: 1, open: 1 });
    expect(median({ einde: 'einddatum' })).toMatchObject({ median: 2, ended: 2, open: 0 });
    expect(median({ start: 'melding' })).toMatchObject({ median: 20, ended: 1, open: 1 });
  });

  test('is there for each duration that names what is open, over the same records; what waits is open itself, and the others say why not', () => {
    for (const { measures } of [sva2020, sva2022]) {
      const durations = Object.values(measures as { readonly [id: string]: Measure }).filter(
        ({ duration }) => duration !== undefined,
      );
      expect(durations.length).toBeGreaterThan(2);
      for (const { id, over, duration } of durations) {
        if (duration?.to === 'laatsteDag') {
          expect(duration.open).toBeUndefined();
          continue;
        }
        const named = duration?.open;
        if (typeof named === 'object') {
          expect(['doorlooptijd-tot-gon', 'doorlooptijd-tot-aanvraag']).toContain(id);
          continue;
        }
        const open = (measures as { readonly [name: string]: Measure })[named as string];
        expect(open?.over).toBe(over);
        expect((open as { readonly cohort: object }).cohort).toHaveProperty('stand');
      }
    }
  });
});
