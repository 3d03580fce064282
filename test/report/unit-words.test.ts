import { describe, expect, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, type RecordRows } from '../../src/dataset/index.ts';
import { report } from '../../src/index.ts';
import { quarter } from '../../src/model/index.ts';
import { readDirectory } from '../../src/node/index.ts';
import {
  type AccountedContract,
  renderMarkdown,
  renderReportHtml,
  renderText,
  withUnit,
} from '../../src/report/index.ts';

const asked = { period: quarter(2022, 2), peildatum: '2022-07-15', survival: true } as const;
const forms = (contract: AccountedContract, rows: RecordRows) => {
  const account = report(contract, dataset(rows), asked);
  return [renderText(account), renderMarkdown(account), renderReportHtml(account)].map((form) =>
    form.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' '),
  );
};

/** A 1 before a word for more than one, and a 1 that `are`. */
const WRONG =
  /(?<![\d.,/–−-])(?<!\/ )1 (?:dagen|meldingen|trajecten|personen|gezinnen|vrijwilligers|klachten|wachtenden|zaken|indicaties|antwoorden|activiteiten|verwijzingen|respondenten|bevindingen|zijn|ontbreken)\b.{0,30}/g;

describe('a number with its unit', () => {
  test.each([
    ['1', 'dagen', '1 dag'],
    ['−1', 'dagen', '−1 dag'],
    ['1', 'zaken', '1 zaak'],
    ['1', 'gezinnen', '1 gezin'],
    ['1', 'euro', '1 euro'],
    ['1', '%', '1%'],
    ['0', 'klachten', '0 klachten'],
    ['12', 'klachten', '12 klachten'],
    // With decimals it is an amount, and no one thing.
    ['1,0', 'dagen', '1,0 dagen'],
    ['minder dan 5', 'personen', 'minder dan 5 personen'],
    ['1', 'miljoen euro', '1 miljoen euro'],
    ['1', '', '1'],
  ])('of %s and %s reads as %s', (number, unit, text) => {
    expect(withUnit(number, unit)).toBe(text);
  });

  test('is in the singular wherever there is one: of a complaint, in the value, its parts and its days', () => {
    const klacht = {
      klachtId: 'K',
      betreft: 'WIJ',
      soortKlacht: 'bejegening',
      ontvangstdatum: '2022-06-29',
    } as const;
    for (const form of forms(sva2022, { klacht: [klacht] }))
      expect(form).toMatch(/nog niet zijn afgehandeld[ |]+1 klacht\b(?!en)/);
    for (const form of forms(sva2022, {
      melding: [{ meldingId: 'M', begindatum: '2022-06-01', persoonId: 'P' }],
      onderzoek: [{ onderzoekId: 'O', meldingId: 'M', begindatum: '2022-06-02' }],
    })) {
      expect(form).toContain('p90 1 dag,');
      expect(form).toContain('(Kaplan-Meier): mediaan 1 dag;');
      expect(form.match(WRONG)).toBeNull();
    }
  });

  test.each(['elke-status', 'nine-records', 'enquete'])(
    'is in the singular wherever there is one, in each form of the situation %s',
    async (name) => {
      const { dataset: data, told } = await readDirectory(`test/situations/${name}`);
      for (const contract of [sva2022, sva2020] as readonly AccountedContract[]) {
        const account = report(contract, data, { ...asked, told });
        for (const form of [renderText(account), renderMarkdown(account)])
          expect(form.replaceAll(/\s+/g, ' ').match(WRONG)).toBeNull();
      }
    },
  );

  test('that is put off is one that is put off', () => {
    const account = report(sva2020, dataset({}), {
      period: quarter(2020, 4),
      peildatum: '2021-02-01',
    });
    expect(renderText(account).replaceAll(/\s+/g, ' ')).toContain('1 is uitgesteld');
  });
});
