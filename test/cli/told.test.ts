import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleCommandLine, sva, temporaryDirectory } from './command-line.ts';

const { path: directory, remove } = temporaryDirectory();
const dir = join(directory, 'verteld');

beforeAll(async () => {
  await bundleCommandLine();
  cpSync('test/situations/nine-records', dir, { recursive: true });
  writeFileSync(
    join(dir, 'verhaal.md'),
    ['## R12-P3 2022-Q2', 'van: klagers', '## R07-P33 2022-Q2', 'x', '## F3.1 2022-Q2', 'y'].join(
      '\n',
    ),
  );
  writeFileSync(
    join(dir, 'waarneming.csv'),
    'code,van,tot,teller,noemer,waarde,bron\nR12-P2,2022-04-01,2022-06-30,12,128,,Jaarverslag\n',
  );
  writeFileSync(
    join(dir, 'randvoorwaarde.csv'),
    'code,status,bewijs,datum,door\nAE-1,voldoet,notulen,2022-05-01,x\n',
  );
}, 90_000);
afterAll(remove);

describe('what is told in a directory', () => {
  test('stands in the account of its period', () => {
    const { code, out } = sva('report', '2022-Q2', '--data', dir);
    expect(code).toBe(0);
    expect(out).toContain('van: klagers');
    expect(out).toContain('het verhaal is niet volledig; niet verteld: welke maatregel');
    expect(out).toContain('opgegeven, niet geteld; bron: Jaarverslag');
    expect(out).toContain('notulen; 1 mei 2022; door x');
    expect(out).toContain('Bedoeld is misschien ‘R07-P3’');
  });

  test('of another agreement at hand is left out with a word, and is no issue', () => {
    const { out, err } = sva('report', '2022-Q2', '--data', dir, '--json');
    expect(err).toContain('F3.1, hoort bij de afspraken van 2020');
    const issues: { code: string; message: string }[] = JSON.parse(out).issues;
    expect(issues.filter(({ message }) => message.includes('F3.1'))).toEqual([]);
    expect(issues.filter(({ code }) => code === 'unknown-element')).toHaveLength(1);
  });

  test('is checked too, and counted', () => {
    const { code, out } = sva('check', dir);
    expect(code).toBe(1);
    expect(out).toMatch(/randvoorwaarde +1 {2}\(getoetste randvoorwaarden\)\n/);
    expect(out).toMatch(/waarneming +1 {2}\(opgegeven getallen\)\n/);
    expect(out).toContain('verhaal.md, rij 3, code: ‘R07-P33’');
  });

  test('of the built-in example is invented, and says so', () => {
    const { out, err } = sva('report', '2020-Q4', '--year', '2022');
    expect(err).toContain('verzonnen personen en verhalen');
    expect(out).toContain('Dit verhaal is verzonnen, voor het voorbeeld.');
    expect(out).toContain('niet verteld: wat van jeugdigen komt, apart (van: jeugdigen)');
  });
});

describe('show and formula', () => {
  test('say in which lines a story must stand', () => {
    const { out } = sva('show', '2022', 'R09-P1');
    expect(out).toContain('## R09-P1 PERIODE: van:, maatregel:, besloten:, uitgevoerd:, effect:');
    expect(out).toContain('apart: van: volwassenen en van: jeugdigen');
  });

  test('say how a duty is counted, and that it is no indicator', () => {
    expect(sva('show', '2022', 'O12.1').out).toContain('geen indicator; wel geteld:');
    expect(sva('formula', 'o12.1').out).toContain('6 weken na ontvangstdatum klacht');
  });
});
