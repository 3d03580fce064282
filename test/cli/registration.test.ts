import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleCommandLine, sva, temporaryDirectory } from './command-line.ts';

const { path: directory, remove } = temporaryDirectory();
const priced = join(directory, 'tarief');
const account = join(directory, 'verantwoording.json');

/** One indicatie of three hours a week, with a price of its own and one in the table of prices. */
function writePriced(price: string): void {
  mkdirSync(priced, { recursive: true });
  writeFileSync(
    join(priced, 'indicatie.csv'),
    'indicatie_id,persoon_id,productcode,volume,eenheid,frequentie,kosten,begindatum,einddatum,besluitdatum\n' +
      'I1,P1,JA1,3,04,2,91.5,2020-01-01,2021-12-31,2020-01-01\n',
  );
  writeFileSync(join(priced, 'product.csv'), 'productcode,wet,categorie\nJA1,Jeugdwet,Jeugd\n');
  writeFileSync(
    join(priced, 'tarief.csv'),
    `productcode,geldig_van,geldig_tot,bedrag,eenheid\nJA1,2020-01-01,,${price},04\n`,
  );
  writeFileSync(join(priced, 'extractie.json'), '{ "peildatum": "2021-01-31" }');
}

const quarter = ['report', '2020-Q4', '--year', '2022', '--format', 'json'] as const;

beforeAll(bundleCommandLine, 90_000);
afterAll(remove);

describe('the files that the command line reads', () => {
  test.each([['report', '2022-Q2'], ['check'], ['explain', 'R07-P3', '--period', '2022-Q2']])(
    'must be there at all: %s of a directory without any names those that it expects',
    (...args) => {
      const empty = join(directory, 'leeg');
      mkdirSync(empty, { recursive: true });
      writeFileSync(join(empty, 'extractie.json'), '{ "peildatum": "2022-07-15" }');
      const { code, out, err } = sva(...args, ...(args[0] === 'check' ? [] : ['--data']), empty);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('geen enkel registratiebestand');
      expect(err).toContain('melding.csv');
    },
  );

  test('give the example the same account as when it is built in, in every number, with the same findings and of the same data', () => {
    const files = join(directory, 'voorbeeld');
    expect(sva('example', files).code).toBe(0);
    const [fromFiles, builtIn] = [sva(...quarter, '--data', files), sva(...quarter)].map(
      ({ out }) => JSON.parse(out),
    );
    expect(fromFiles).toEqual(builtIn);
    const earlier = join(directory, 'ingebouwd.json');
    sva(...quarter, '-o', earlier);
    const again = sva('replay', earlier, '--data', files);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('\ngelijk\n')]);
  }, 300_000);

  test('have the table of prices among them, so that another price is another value', () => {
    writePriced('94.25');
    const value = () => {
      const { outcomes } = JSON.parse(sva(...quarter, '--data', priced).out);
      return outcomes.find(({ code }: { code: string }) => code === 'R07-E7').value;
    };
    // 92 days of 3 hours a week at 94,25; the value up to a day is rounded, so that quarters add up to the cent.
    expect(Math.abs(value() - (3 * 94.25 * 92) / 7)).toBeLessThan(0.011);
    sva(...quarter, '--data', priced, '-o', account);
    writePriced('194.25');
    expect(Math.abs(value() - (3 * 194.25 * 92) / 7)).toBeLessThan(0.011);
    const again = sva('replay', account, '--data', priced);
    expect(again.code).toBe(1);
    expect(again.out).toContain('de registratie: de bestanden zijn anders dan toen');
  });

  test('need not be there where something is told', () => {
    const empty = join(directory, 'verteld');
    mkdirSync(empty);
    writeFileSync(join(empty, 'extractie.json'), '{ "peildatum": "2021-01-31" }');
    writeFileSync(join(empty, 'verhaal.md'), '## R12-P3 2020-Q4\nvan: een inwoner\n');
    expect(sva(...quarter, '--data', empty).code).toBe(0);
  });
});
