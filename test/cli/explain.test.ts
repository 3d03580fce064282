import { beforeAll, describe, expect, test } from 'vitest';
import { bundleCommandLine, sva } from './command-line.ts';

const nine = 'test/situations/nine-records';
const asked = ['--period', '2022-Q2', '--data', nine];

beforeAll(bundleCommandLine, 90_000);

describe('sva explain', () => {
  test('explains itself, and stands among the commands', () => {
    expect(sva().out).toContain('sva explain CODE');
    expect(sva('explain', '--help').out).toContain('--without-values');
  });

  test('tells of one record which question decided, and what would have turned it', () => {
    const { code, out, err } = sva('explain', 'R07-P3', 'B', ...asked);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('trajecten, B / OB: in de noemer, niet in de teller');
    expect(out).toContain('doorslag: afgerond op of voor de uiterste dag → nee');
    expect(out).toContain('kleinste: datum plan verzonden van onderzoek (onderzoek OB)');
  });

  test('without a record it lists those of the whole measure', () => {
    const { code, out } = sva('explain', 'R07-P3', ...asked);
    expect(code).toBe(0);
    expect(out).toContain('in de teller: 2\n    A / OA, I / OI');
    expect(out).toContain('beëindigd zonder datum): 1\n    H / OH');
  });

  test('a record may be named by its file and row, as a spreadsheet counts', () => {
    expect(sva('explain', 'R07-P3', 'melding.csv:3', ...asked).out).toContain('trajecten, B / OB');
  });

  test('a reading may be given with and without the code before it', () => {
    for (const reading of ['cohort=afgerond', 'R07-P3.cohort=afgerond']) {
      const { out } = sva('explain', 'R07-P3', 'D', ...asked, '--reading', reading);
      expect(out).toContain('trajecten, D / OD: in de teller');
    }
  });

  test('as JSON it has the same words as in code', () => {
    const { rows } = JSON.parse(sva('explain', 'R07-P3', 'B', ...asked, '--json').out);
    expect(rows[0].place).toEqual({ at: 'noemer', reason: null, rule: null });
    expect(rows[0].changes[0]).toMatchObject({ from: '2022-04-29', to: '2022-04-28', days: 1 });
  });

  test('without values nothing of the record but filled or empty is printed', () => {
    const { out } = sva('explain', 'R07-P3', 'B', ...asked, '--without-values');
    expect(out).toContain('begindatum melding: ingevuld');
    expect(out).not.toContain('2022-04-2');
    expect(out).not.toContain('OB');
  });

  test.each(['O12.1', 'V7.9', 'V7.10', 'V7.13', 'EN3', 'OA1'])(
    'asks a duty with a number as it asks an indicator: %s',
    (duty) => {
      const { code, out } = sva('explain', duty, ...asked);
      expect(code).toBe(0);
      expect(out).toMatch(
        new RegExp(`^${duty.replace('.', '[.]')}  .+\\(SvA 2022\\)\nclausule: “`),
      );
    },
  );

  test('tells of one record how a duty counts it', () => {
    // No onderzoek of the nine went to the GON, which V7.10 asks about.
    const { code, out } = sva('explain', 'V7.10', 'OB', ...asked);
    expect(code).toBe(0);
    expect(out).toContain('onderzoeken, OB: telt niet mee: de clausule gaat er niet over');
  });

  test.each([
    [['R07-P3', 'OBB', ...asked], 'Bedoelde u OB?'],
    [['R07-P33', 'B', ...asked], 'Bedoelde u R07-P3?'],
    [['R07-P5', 'B', ...asked], 'geen rekenregel'],
    [['R07-P3', 'B', '--data', nine], 'Over welke periode?'],
    [['R07-P3', 'B', ...asked, '--measure', 'onderzoek'], 'Meting bij R07-P3'],
    [['R07-P3', 'B', ...asked, '--reading', 'R12-P1.noemer=alle-meldingen'], 'andere clausule'],
    [['R07-P3', 'B', ...asked, '--reading', 'cohort=afgeron'], 'Bedoelde u afgerond?'],
  ])('misuse ends with 2 and one clear line: %j', (args, message) => {
    const { code, out, err } = sva('explain', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
