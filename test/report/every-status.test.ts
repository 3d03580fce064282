import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { report } from '../../src/index.ts';
import { quarter } from '../../src/model/index.ts';
import { readDirectory } from '../../src/node/index.ts';
import {
  forOutside,
  type OutcomeStatus,
  outcomeStatuses,
  renderMarkdown,
  renderText,
} from '../../src/report/index.ts';
import { reportSchema } from '../../src/report/schema/index.ts';

const { dataset, told, peildatum } = await readDirectory('test/situations/elke-status');
const account = report(sva2022, dataset, {
  period: quarter(2022, 2),
  peildatum: peildatum ?? '2022-07-15',
  told,
});

/** Where each status stands in the situation, as its README works out by hand. */
const where: { readonly [S in OutcomeStatus]: string } = {
  measured: 'R07-P3',
  'undefined-ratio': 'R12-P2',
  'no-data': 'R05-P1',
  reported: 'R06-E1',
  narrative: 'R12-P3',
  'narrative-missing': 'R09-P1',
  deferred: 'R07-P5',
  'too-few': 'R07-P3',
  suppressed: 'R06-E3',
  hidden: 'R07-P3',
};

describe('the situation elke-status', () => {
  test.each([...outcomeStatuses])('has an outcome or a part of one that is %s', (status) => {
    const shown = status === 'hidden' ? forOutside(account) : account;
    const outcome = shown.outcome(where[status] as 'R07-P3');
    const found = [outcome?.status, ...(outcome?.groups ?? []).map((group) => group.status)];
    expect(found).toContain(status);
  });

  test('gives the numbers that its README works out by hand', () => {
    const of = (code: Parameters<typeof account.outcome>[0]) => {
      const { value, teller, noemer } = account.outcome(code) ?? {};
      return [value?.toNumber() ?? null, teller, noemer];
    };
    expect(of('R07-P3')).toEqual([75, 9, 12]);
    expect(of('R12-P1')).toEqual([8.33, 1, 12]);
    expect(of('R12-P2')).toEqual([null, 0, 0]);
    expect(of('R06-E1')).toEqual([80, 212, 265]);
    expect(of('R06-E3')).toEqual([null, undefined, undefined]);
    expect(of('R07-P2')[0]).toBe(12);
    expect(of('R07-P4')[0]).toBe(2);
    expect(account.outcome('R12-P1')?.lines[0]?.value?.toNumber()).toBe(1);
    const parts = account.outcome('R07-P3')?.groups?.filter(({ by }) => by['melder'] !== undefined);
    expect(
      parts?.map(({ by, value, teller, noemer }) => [
        by['melder'],
        value?.toNumber(),
        teller,
        noemer,
      ]),
    ).toEqual([
      ['Inwoner/zelfmelder', 72.7, 8, 11],
      ['Politie', undefined, 1, 1],
    ]);
  });

  test('says of what is suppressed that there is a figure, and shows none', () => {
    const outcome = account.outcome('R06-E3');
    expect(outcome?.note).toContain('onderdrukt door de bron');
    expect(outcome?.delivery.status).not.toBe('missing');
    expect(renderText(account)).toMatch(/R06-E3 .* onderdrukt\n/);
    expect(renderMarkdown(account)).toMatch(/R06-E3 \| .* \| onderdrukt \|/);
  });

  test('tells in its rows what is told, at the headline of a clause only, with the same keys in each', () => {
    const rows = account.rows();
    const head = (code: string) => rows.find((row) => row.code === code && row.kind === 'headline');
    expect(head('R12-P3')?.comment).toContain('wie belt, wordt binnen twee werkdagen teruggebeld');
    expect(head('R07-P5')?.note).toBe(
      'uitgesteld: ontwikkelopgave 3 van het focusdocument 2022, Doelrealisatie',
    );
    // This one has no number in the source.
    expect(head('R14-P1')?.note).toBe(
      'uitgesteld: Indicatoren voor evaluatie en doelrealisatie (ontwikkelopgave 2022, zonder nummer)',
    );
    expect(head('R06-E3')?.note).toContain('onderdrukt door de bron');
    const others = rows.filter(({ kind }) => kind !== 'headline');
    expect(others.filter(({ note, comment }) => note !== null || comment !== null)).toEqual([]);
    const keys = Object.keys(rows[0] ?? {}).sort();
    for (const row of rows) expect(Object.keys(row).sort()).toEqual(keys);
  });

  test('fits the JSON Schema of a report, and has no findings that stop anything', () => {
    expect(reportSchema.safeParse(JSON.parse(JSON.stringify(account))).error).toBeUndefined();
    expect(account.issues.filter(({ severity }) => severity === 'fout')).toEqual([]);
  });
});
