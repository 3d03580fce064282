import { describe, expect, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, report, type ToldInput, told, year } from '../../src/index.ts';
import type { Contract } from '../../src/model/index.ts';
import { clausesOf, type Outcome } from '../../src/report/index.ts';

/** Each clause of a year with the same figure given and no records at all. */
function given(contract: Contract, cells: { teller?: string; noemer?: string; waarde?: string }) {
  const period = year(contract.year);
  const waarneming = clausesOf(contract).map(({ code }) => ({
    code,
    van: period.from,
    tot: period.to,
    bron: 'een tabel',
    ...cells,
  })) as NonNullable<ToldInput['waarneming']>;
  return report(contract, dataset({}), {
    period,
    peildatum: `${contract.year + 1}-02-01`,
    told: told({ waarneming }),
  });
}

/** A story, or a number that waits for a definition, is not replaced by a figure. */
const isNumber = ({ clause }: Outcome) =>
  clause.narrative === undefined && clause.deferred === undefined;

describe.each([
  [2020, sva2020, 31, 26],
  [2022, sva2022, 58, 50],
] as const)(
  'a figure that is given for a clause of %i without records',
  (_, contract, all, numbers) => {
    test('is its value, said to be given, for each clause that is a number', () => {
      const { outcomes } = given(contract, { waarde: '75' });
      expect(outcomes).toHaveLength(all);
      const counted = outcomes.filter(isNumber);
      expect(counted).toHaveLength(numbers);
      for (const { code, status, value, note } of counted) {
        expect([code, status, value?.toNumber()]).toEqual([code, 'reported', 75]);
        expect(note).toContain('opgegeven, niet geteld; bron: een tabel');
      }
      for (const { status } of outcomes.filter((outcome) => !isNumber(outcome)))
        expect(['narrative-missing', 'deferred']).toContain(status);
    });

    test('as teller and noemer is divided where it is a share, and is an error where it is none', () => {
      const account = given(contract, { teller: '3', noemer: '4' });
      for (const { code, status, value } of account.outcomes.filter(isNumber)) {
        const refused = account.issues.some(
          ({ message }) =>
            message.startsWith(`${code}: `) && message.includes('geen deel van een geheel'),
        );
        expect([code, status, value?.toNumber() ?? null]).toEqual(
          refused ? [code, 'no-data', null] : [code, 'reported', 75],
        );
      }
    });

    test('that the source withholds is no 0 and no absence', () => {
      for (const { code, status, value } of given(contract, {
        waarde: 'onderdrukt',
      }).outcomes.filter(isNumber))
        expect([code, status, value]).toEqual([code, 'suppressed', null]);
    });
  },
);
