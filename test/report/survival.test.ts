import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, type RecordRows } from '../../src/dataset/index.ts';
import { report } from '../../src/index.ts';
import { type Measure, quarter, type Readings } from '../../src/model/index.ts';
import {
  type ReportOptions,
  renderMarkdown,
  renderReportHtml,
  renderText,
} from '../../src/report/index.ts';
import { reportSchema } from '../../src/report/schema/index.ts';
import { formatDay, parseDay } from '../../src/util/index.ts';

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
    'naar ouderdom: 0 t/m 14 dagen 1; 15 t/m 28 dagen 0; 29 t/m 42 dagen 1; 43 t/m 365 dagen 0; meer dan 365 dagen 0';

  test('stands with each list, in its order and whole, in text, Markdown and on the page', () => {
    expect(renderText(made).replaceAll(/\s+/g, ' ')).toContain(ages);
    const [, line = ''] = renderMarkdown(made).split(
      '- ↳ Meldingen die wachten op de start van het onderzoek: 2 wachtenden\n',
    );
    expect(line.split('- ↳')[0]).toContain(`  - N${ages.slice(1)}\n`);
    expect(renderReportHtml(made)).toContain(`<p class="explanation">${ages}</p>`);
  });

  test('stands with a line that divides what is open by age', () => {
    const rows = {
      onderzoek: [{ onderzoekId: 'O', begindatum: '2022-05-01', datumNaarGon: '2022-06-01' }],
      melding: [],
    } as RecordRows;
    const [, line = ''] = renderMarkdown(account(rows)).split(
      /- ↳ Onderzoeken die bij het GON zijn, naar ouderdom: 1 .*\n/,
    );
    expect(line.split('- ↳')[0]).toContain(
      '  - Verdeling: 0 t/m 14 dagen 0; 15 t/m 28 dagen 0; 29 t/m 42 dagen 1;',
    );
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
    expect(renderMarkdown(made)).toContain(
      'In de periode, met wat nog open is (Kaplan-Meier): mediaan 4 dagen',
    );
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
    expect(renderMarkdown(made)).toContain(`- M${sentence.slice(1)}`);
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

describe('a duration of what began in the year', () => {
  const of = (rows: RecordRows, options: Partial<ReportOptions> = {}) =>
    report(sva2022, dataset(rows), {
      period: quarter(2022, 2),
      peildatum: '2022-07-15',
      survival: true,
      ...options,
    } as ReportOptions);
  const instroomOf = (rows: RecordRows, options?: Partial<ReportOptions>) =>
    of(rows, options).outcome('R07-P4')?.instroom;
  const days = { from: '2022-01-01', to: '2022-06-30', until: '2022-07-15' };

  test('is of cases that began from the first of January to the last day of the period, whenever they ended', () => {
    // In four, nine and twenty days; that of December and that of July are of no case of the year up to June.
    const rows = waits(
      ['2022-01-01', '2022-01-05'],
      ['2022-03-01', '2022-03-10'],
      ['2022-06-30', '2022-07-20'],
      ['2021-12-31', '2022-05-01'],
      ['2022-07-01', '2022-07-02'],
    );
    const found = instroomOf(rows, { peildatum: '2022-07-31' });
    expect(found).toEqual({
      ...days,
      until: '2022-07-31',
      status: 'measured',
      median: 9,
      ended: 3,
      left: 0,
      open: 0,
    });
  });

  test('counts what is open as far as the peildatum, and not as far as the last day of the period', () => {
    // Of four one ends on day 2; of the other three, open since 20 June, one ends on day 22: 12 July, after the quarter.
    const rows = waits(
      ['2022-06-20', '2022-06-22'],
      ['2022-06-20', '2022-07-12'],
      ['2022-06-20', null],
      ['2022-06-20', null],
    );
    const made = of(rows).outcome('R07-P4');
    expect(made?.instroom).toEqual({
      ...days,
      status: 'measured',
      median: 22,
      ended: 2,
      left: 0,
      open: 2,
    });
    // In the quarter itself three are open on its last day: half is never reached.
    expect(made?.survival).toMatchObject({ status: 'not-reached', ended: 1, open: 3 });
  });

  test.each<[string, RecordRows, object]>([
    ['nothing', waits(), { status: 'no-data', median: null, ended: 0, left: 0, open: 0 }],
    [
      'one case that ended',
      waits(['2022-02-01', '2022-02-08']),
      { status: 'measured', median: 7, ended: 1, left: 0, open: 0 },
    ],
    [
      'one case that is open',
      waits(['2022-02-01', null]),
      { status: 'not-reached', median: null, ended: 0, left: 0, open: 1 },
    ],
    [
      'cases that are all open',
      waits(['2022-02-01', null], ['2022-03-01', null], ['2022-06-30', null]),
      { status: 'not-reached', median: null, ended: 0, left: 0, open: 3 },
    ],
    [
      'cases that all ended: the median is that of the days they took',
      waits(
        ['2022-02-01', '2022-02-04'],
        ['2022-03-01', '2022-03-06'],
        ['2022-06-01', '2022-06-10'],
      ),
      { status: 'measured', median: 5, ended: 3, left: 0, open: 0 },
    ],
  ])('of %s', (_, rows, expected) => {
    expect(instroomOf(rows)).toEqual({ ...days, ...expected });
  });

  test('is as the table of Bewick, Cheek and Ball: days 1, 1, 4, 5, 6+, 9, 9+ and 22 have a median of 5', () => {
    // Censored on day 6 and 9: withdrawn then.
    const begin = '2022-03-01';
    const rows = waits(
      [begin, '2022-03-02'],
      [begin, '2022-03-02'],
      [begin, '2022-03-05'],
      [begin, '2022-03-06'],
      [begin, null],
      [begin, '2022-03-10'],
      [begin, null],
      [begin, '2022-03-23'],
    );
    const left = new Map([
      [4, '2022-03-07'],
      [6, '2022-03-10'],
    ]);
    const withdrawn = {
      ...rows,
      melding: [...(rows.melding ?? [])].map((row, index) => {
        const datumIntrekking = left.get(index);
        return { ...row, ...(datumIntrekking !== undefined && { datumIntrekking }) };
      }),
    } as RecordRows;
    expect(instroomOf(withdrawn)).toEqual({
      ...days,
      status: 'measured',
      median: 5,
      ended: 6,
      left: 2,
      open: 0,
    });
  });

  test('has, of any cases, as median the first day after which half or less of those in sight go on', () => {
    const day = (after: number) => formatDay((parseDay('2022-01-01') ?? 0) + after);
    const until = (parseDay('2022-07-15') ?? 0) - (parseDay('2022-01-01') ?? 0);
    const anyCase = fc.tuple(
      fc.integer({ min: -20, max: 200 }),
      fc.option(fc.integer({ min: 0, max: 60 })),
    );
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 12 }), (cases) => {
        const rows = waits(
          ...cases.map(([begin, took]) => {
            const isSeen = took !== null && begin + took <= until;
            return [day(begin), isSeen ? day(begin + took) : null] as Parameters<typeof waits>[0];
          }),
        );
        // Begun from 1 January to 30 June (day 180); the days that each was seen, and whether it ended.
        const seen = cases
          .filter(([begin]) => begin >= 0 && begin <= 180)
          .map(([begin, took]) =>
            took !== null && begin + took <= until
              ? { days: took, ended: true }
              : { days: until - begin, ended: false },
          );
        let share = 1;
        let median: number | null = null;
        for (let after = 0; after <= until && median === null; after++) {
          const inSight = seen.filter(({ days }) => days >= after).length;
          const ended = seen.filter((one) => one.ended && one.days === after).length;
          if (ended === 0) continue;
          share *= 1 - ended / inSight;
          if (share <= 0.5 + 1e-9) median = after;
        }
        expect(instroomOf(rows)).toMatchObject({
          median,
          ended: seen.filter(({ ended }) => ended).length,
          open: seen.filter(({ ended }) => !ended).length,
        });
      }),
      { numRuns: 40 },
    );
  });

  test('keeps a case that was withdrawn in sight until then', () => {
    // Of three one is gone on day 1; of the two that are left one ends on day 2, which is half.
    const rows = waits(['2022-06-01', '2022-06-03'], ['2022-06-01', null], ['2022-06-01', null]);
    const withdrawn = {
      ...rows,
      melding: [...(rows.melding ?? [])].map((row, index) =>
        index === 1 ? { ...row, datumIntrekking: '2022-06-02' } : row,
      ),
    } as RecordRows;
    expect(instroomOf(withdrawn)).toMatchObject({
      status: 'measured',
      median: 2,
      ended: 1,
      left: 1,
      open: 1,
    });
  });

  test('has no data where the year had not begun on the peildatum, and follows no further than that day', () => {
    const rows = waits(['2022-02-01', '2022-02-03'], ['2022-02-01', null]);
    expect(instroomOf(rows, { peildatum: '2021-12-31' })).toMatchObject({ status: 'no-data' });
    expect(instroomOf(rows, { peildatum: '2022-02-10' })).toMatchObject({
      until: '2022-02-10',
      ended: 1,
      open: 1,
    });
  });

  test('takes 0 days where the end came before the begin and counts as such, also in the year before', () => {
    const rows = {
      onderzoek: [
        {
          onderzoekId: 'O',
          begindatum: '2021-12-01',
          einddatum: '2022-01-03',
          datumPlanVerzonden: '2022-01-03',
        },
      ],
      ondersteuningsplan: [],
      ondersteuning: [
        { ondersteuningId: 'S', onderzoekId: 'O', persoonId: 'P', begindatum: '2021-12-20' },
      ],
      melding: [],
    } as unknown as RecordRows;
    const line = of(rows)
      .outcome('R07-P4')
      ?.lines.find(({ measure }) => measure === 'wachttijd-tot-ondersteuning');
    expect(line?.instroom).toMatchObject({ status: 'measured', median: 0, ended: 1, open: 0 });
  });

  test('stands below that of the period, each with what it is of, in text, Markdown, the page, rows and JSON', () => {
    const made = of(waits(['2022-02-01', '2022-02-04'], ['2022-06-29', null]));
    const text =
      'egonnen van 1 januari 2022 tot en met 30 juni 2022, en gevolgd tot de peildatum 15 juli 2022 (Kaplan-Meier): mediaan 3 dagen; 1 geëindigd, 1 open';
    const inPeriod =
      'n de periode, met wat nog open is (Kaplan-Meier): mediaan niet bereikt; 0 geëindigd, 1 open';
    for (const rendered of [renderText(made), renderMarkdown(made), renderReportHtml(made)]) {
      const plain = rendered.replaceAll(/\s+/g, ' ');
      expect(plain).toContain(text);
      expect(plain.indexOf(inPeriod)).toBeLessThan(plain.indexOf(text));
      expect(plain).toContain(inPeriod);
    }
    const json = JSON.parse(JSON.stringify(made));
    expect(reportSchema.safeParse(json).error).toBeUndefined();
    expect(
      made.rows().find(({ kind, code }) => kind === 'instroom' && code === 'R07-P4'),
    ).toMatchObject({ from: '2022-01-01', to: '2022-06-30', value: 3, n: 2, status: 'measured' });
    expect(of(waits(), { survival: false }).outcome('R07-P4')).not.toHaveProperty('instroom');
  });

  test('of which no record tells what is open says why, once', () => {
    const rows = {
      melding: [],
      onderzoek: [{ onderzoekId: 'O', begindatum: '2022-06-01', datumNaarGon: '2022-06-05' }],
    } as unknown as RecordRows;
    const made = of(rows);
    const line = made
      .outcome('R07-P3')
      ?.lines.find(({ measure }) => measure === 'doorlooptijd-tot-gon');
    expect(line?.instroom).toMatchObject({ status: 'unknown', ...days });
    const why = 'niet elk onderzoek gaat naar het GON';
    expect(renderMarkdown(made).split(why)).toHaveLength(2);
  });
});
