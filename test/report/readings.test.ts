import { describe, expect, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { report } from '../../src/index.ts';
import { quarter, questionsOf } from '../../src/model/index.ts';
import { isMeasured, type MeasureOutcome, renderText } from '../../src/report/index.ts';
import { rows as exampleRows } from '../example/situation.ts';

const example = dataset(exampleRows);
const asked = { period: quarter(2020, 4), peildatum: '2021-02-01', compare: false } as const;
const accounts = [sva2020, sva2022].map((contract) => report(contract, example, asked));
const jeugd = 'onderzoek-binnen-zes-weken-jeugd';

/** All that an account counts: headlines, lines and duties, each with its code. */
const countedIn = (account: (typeof accounts)[number]): (MeasureOutcome & { code: string })[] => [
  ...account.outcomes.flatMap((outcome) =>
    isMeasured(outcome)
      ? [outcome, ...outcome.lines].map((one) => ({ ...one, code: outcome.code }))
      : [],
  ),
  ...account.accounts.flatMap(({ duties }) =>
    duties.flatMap((duty) => [duty, ...duty.lines].map((one) => ({ ...one, code: duty.code }))),
  ),
];

describe('a number of an account', () => {
  test('says of every open question of its measure which answer it rests on, lines too', () => {
    for (const account of accounts) {
      for (const { measure, readings } of countedIn(account)) {
        const questions = questionsOf(account.contract.measures[measure] ?? ({} as never));
        expect(Object.keys(readings), measure).toEqual(questions.map(({ id }) => id));
      }
    }
  });

  test('says of every other answer what it comes to, lines too', () => {
    for (const account of accounts) {
      for (const { measure, alternatives } of countedIn(account)) {
        const questions = questionsOf(account.contract.measures[measure] ?? ({} as never));
        const others = questions.flatMap(({ id, options }) =>
          options
            .slice(1)
            .flatMap((option) => (option.missing === undefined ? [{ [id]: option.id }] : [])),
        );
        expect(
          alternatives.map(({ reading }) => reading),
          measure,
        ).toEqual(others);
      }
    }
  });
});

describe('a reading of a clause', () => {
  test('holds for its lines that ask the same, and each says so', () => {
    const before = countedIn(accounts[1] as never);
    const account = report(sva2022, example, {
      ...asked,
      readings: { 'R07-P3': { start: 'onderzoek', termijnenwet: 'nee' } },
    });
    const [headline, line] = countedIn(account).filter(({ code }) => code === 'R07-P3');
    expect(headline?.readings).toMatchObject({ start: 'onderzoek', termijnenwet: 'nee' });
    // The six weeks of the Jeugdwet are of the agreement: no Termijnenwet moves them.
    expect(line?.readings).toMatchObject({ start: 'onderzoek', cohort: 'verval' });
    expect(line?.readings).not.toHaveProperty('termijnenwet');
    const other = before
      .find(({ code, measure }) => code === 'R07-P3' && measure === jeugd)
      ?.alternatives.find(({ reading }) => reading['start'] === 'onderzoek');
    expect([line?.teller, line?.noemer]).toEqual([other?.teller, other?.noemer]);
    expect(account.receipt.readings).toEqual({
      'R07-P3': { start: 'onderzoek', termijnenwet: 'nee' },
    });
    expect(renderText(account).replaceAll(/\s+/g, ' ')).toContain(
      'lezing: cohort=verval, melding=wettelijk, start=onderzoek',
    );
  });

  test('of a line alone is taken by that line', () => {
    const account = report(sva2022, example, {
      ...asked,
      readings: { 'R06-E1': { schaal: 'vaak-of-altijd' } },
    });
    const [headline, line] = countedIn(account).filter(({ code }) => code === 'R06-E1');
    expect(headline?.readings).not.toHaveProperty('schaal');
    expect(line?.readings).toMatchObject({ schaal: 'vaak-of-altijd' });
  });

  test('comes to what stood beside the line, for each answer of each line', () => {
    for (const account of accounts) {
      for (const { code, measure, alternatives } of countedIn(account)) {
        const lines = countedIn(account).filter((one) => one.code === code);
        if (lines.length < 2 || account.contract.measures[measure]?.survey !== undefined) continue;
        for (const { reading, teller, noemer, value } of alternatives) {
          const contract = {
            ...account.contract,
            indicators: account.contract.indicators.filter((clause) => clause.code === code),
          };
          if (contract.indicators.length === 0) continue;
          const read = report(contract, example, {
            ...asked,
            alternatives: false,
            readings: { [code]: reading },
          });
          const own = countedIn(read).find((one) => one.code === code && one.measure === measure);
          expect([own?.teller, own?.noemer, own?.value?.toString()], `${code} ${measure}`).toEqual([
            teller,
            noemer,
            value?.toString(),
          ]);
        }
      }
    }
  });

  test.each<[Record<string, Record<string, string>>, string]>([
    [{ 'R07-P3': { cohrt: 'afgerond' } }, 'Bedoelde u cohort?'],
    [{ 'R07-P3': { cohort: 'afgerondd' } }, 'Bedoelde u afgerond?'],
    [{ 'R07-P33': { cohort: 'afgerond' } }, 'Bedoelde u R07-P3?'],
  ])('that is not there is refused with the nearest: %j', (readings, words) => {
    expect(() => report(sva2022, dataset({}), { ...asked, readings })).toThrow(words);
  });
});
