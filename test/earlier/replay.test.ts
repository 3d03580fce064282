import { describe, expect, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { replay, since } from '../../src/earlier/index.ts';
import { report } from '../../src/index.ts';
import { quarter } from '../../src/model/index.ts';
import type { ReportOptions } from '../../src/report/index.ts';
import { told } from '../../src/told/index.ts';
import { asJuly, july, julyData } from './later-extraction.ts';

const stories = told({ verhaal: '## R12-P3 2022-Q2\nvan: een klacht\nmaatregel: terugbellen' });
const made: [string, ReportOptions][] = [
  ['a period', asJuly],
  ['several periods', { periods: [quarter(2022, 1), quarter(2022, 2)], peildatum: '2022-07-15' }],
  ['other readings', { ...asJuly, readings: { 'R07-P3': { cohort: 'afgerond' } } }],
  ['every reading', { ...asJuly, sensitivity: true }],
  ['no other readings, and no earlier periods', { ...asJuly, alternatives: false, compare: false }],
];

describe('a replay', () => {
  test.each(made)('of %s over the same registration is equal', (_, options) => {
    const found = replay(sva2022, julyData(), report(sva2022, julyData(), options).toJSON());
    expect(found.changes).toEqual([]);
    expect(found.equal).toBe(true);
    expect(found.causes).toEqual([]);
    expect(found.toString()).toContain('\ngelijk\n');
  });

  test('of what was told beside the records is equal with the same stories, and not without', () => {
    const account = report(sva2022, julyData(), { ...asJuly, told: stories }).toJSON();
    expect(replay(sva2022, julyData(), account, { told: stories }).equal).toBe(true);
    const without = replay(sva2022, julyData(), account);
    expect(without.equal).toBe(false);
    expect(without.causes.map(({ what }) => what)).toEqual(['told']);
    expect(without.changes.map(({ code }) => code)).toContain('R12-P3');
  });

  test('over another registration names each value that comes out otherwise', () => {
    const other = dataset({ ...july, onderzoek: july.onderzoek.slice(1) });
    const found = replay(sva2022, other, report(sva2022, julyData(), asJuly).toJSON());
    expect(found.equal).toBe(false);
    expect(found.causes.map(({ what }) => what)).toEqual(['data']);
    const own = found.changes.find(({ code, kind }) => code === 'R07-P3' && kind === 'headline');
    expect(own).toBeDefined();
    expect(found.toString()).toContain('niet gelijk');
  });

  test('finds a number that was changed in the report itself, where nothing else differs', () => {
    const account = report(sva2022, julyData(), asJuly).toJSON();
    const outcomes = account.outcomes?.map((one) =>
      one['code'] === 'R07-P3' ? { ...one, teller: 2 } : one,
    );
    const found = replay(sva2022, julyData(), { ...account, outcomes });
    expect(found.changes).toMatchObject([
      { code: 'R07-P3', differences: [{ at: ['teller'], before: 2, after: 0 }] },
    ]);
    expect(found.toString()).toContain('de verantwoording zelf is na het tellen veranderd');
  });

  test('of a report without what this version adds is equal, and names the version', () => {
    const account = report(sva2022, julyData(), asJuly).toJSON();
    const { asked: _, ...receipt } = account.receipt;
    const outcomes = account.outcomes?.map(({ delivery: _1, ...one }) => one);
    const old = { ...account, outcomes, receipt: { ...receipt, version: '0.0.1' } };
    const found = replay(sva2022, julyData(), old);
    expect(found.equal).toBe(true);
    expect(found.causes.map(({ what }) => what)).toEqual(['version']);
  });

  test('of a report that tells of no norms, duties or audit at all is equal', () => {
    const {
      norms: _1,
      duties: _2,
      audit: _3,
      deliveries: _4,
      ...old
    } = report(sva2022, julyData(), asJuly).toJSON() as { [key: string]: unknown };
    expect(replay(sva2022, julyData(), old)).toMatchObject({ equal: true, changes: [] });
    expect(since(report(sva2022, julyData(), asJuly), julyData(), old).changes).toEqual([]);
  });

  test('of a story that stands on another line of its file is equal', () => {
    const story =
      '## R12-P3 2022-Q2\nvan: klachten\nmaatregel: overleg\n\nGesproken met de wijk.\n';
    const asTold = { ...asJuly, told: told({ verhaal: story }) };
    const old = report(sva2022, julyData(), asTold);
    const again = (verhaal: string) =>
      replay(sva2022, julyData(), old, { told: told({ verhaal }) }).changes;
    expect(again(`\n${story}`)).toEqual([]);
    expect(again(story.replace('wijk', 'gemeente')).map(({ code }) => code)).toEqual(['R12-P3']);
  });

  test('is refused for another agreement, and for what is no report', () => {
    const account = report(sva2022, julyData(), asJuly).toJSON();
    expect(() => replay(sva2020, julyData(), account)).toThrow('afspraken van 2022');
    expect(() => replay(sva2022, julyData(), { outcomes: [] }, { place: 'x.json' })).toThrow(
      '‘x.json’ is geen verantwoording',
    );
  });
});
