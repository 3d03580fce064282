import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, type RecordRows } from '../../src/dataset/index.ts';
import { quarter } from '../../src/model/index.ts';
import { renderMarkdown, renderText, report, reportSchema } from '../../src/report/index.ts';

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
    expect(made.rows().find(({ kind }) => kind === 'survival')).toMatchObject({
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
      open: 0,
    });
  });

  test('says that it is not worked out for a duration that names no measure of what is open', () => {
    const { melding, onderzoek } = waits(['2022-06-01', '2022-06-03']);
    const gon = { datumNaarGon: '2022-06-05', datumVanGon: '2022-06-15' };
    const rows = {
      melding,
      onderzoek: [...(onderzoek ?? [])].map((row) => ({ ...row, ...gon })),
    } as RecordRows;
    const made = account(rows, true);
    const line = made
      .outcome('R07-P4')
      ?.lines.find(({ measure }) => measure === 'duur-uitvoeringsplan-gon');
    expect(line).toMatchObject({ median: 10, survival: null });
    const sentence = 'niet berekend, want bij deze doorlooptijd staat niet welke meting';
    expect(renderText(made).replaceAll(/\s+/g, ' ')).toContain(sentence);
    expect(renderMarkdown(made)).toContain(sentence);
    expect(renderText(account(rows)).replaceAll(/\s+/g, ' ')).not.toContain(sentence);
  });

  test('is there for each duration that names what is open, over the same records', () => {
    const named = Object.values(sva2022.measures).flatMap((measure) =>
      'duration' in measure && 'open' in measure.duration
        ? [[measure, measure.duration.open] as const]
        : [],
    );
    expect(named.map(([, open]) => open)).toEqual(
      [
        'lopende-interventies',
        'wachtlijst-levering',
        'wachtlijst-ondersteuning',
        'wachtlijst-onderzoek',
      ].toSorted(),
    );
    for (const [measure, id] of named) {
      const open = sva2022.measures[id as keyof typeof sva2022.measures] as {
        over?: string;
        cohort?: object;
      };
      expect(open.over).toBe(measure.over);
      expect(open.cohort).toHaveProperty('stand');
    }
  });
});
