import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleCommandLine, sva, temporaryDirectory } from './command-line.ts';

describe('sva sql', () => {
  const { path: scratch, remove } = temporaryDirectory();
  beforeAll(bundleCommandLine, 90_000);
  afterAll(() => {
    remove();
  });

  const args = ['sql', 'R12-P1', '--dialect', 'duckdb', '--year', '2022'];

  test('prints only comments and queries, each of which ends with a semicolon under what it gives', () => {
    const { code, out, err } = sva(...args, '--period', '2020-Q4');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const queries = out.split(/^with recursive$/m).slice(1);
    expect(queries).toHaveLength(Number(/^-- (\d+) queries$/m.exec(out)?.[1]));
    for (const query of queries) {
      const [body = '', ...rest] = query.split(';\n');
      expect(body).not.toContain('--');
      for (const line of rest.join('').split('\n')) expect(line).toMatch(/^$|^--/);
    }
    expect(out).toContain('klachten-op-meldingen: aantal');
    expect(out).toContain("date '2020-10-01' and date '2020-12-31'");
  });

  test('takes the whole year of the agreement where no period is given, and its last day as peildatum', () => {
    const { out } = sva(...args);
    expect(out).toContain('2022 (2022-01-01 tot en met 2022-12-31), peildatum 2022-12-31');
  });

  test('gives as JSON per query the measures, what it gives, the text with places and the values', () => {
    const { out } = sva(...args, '--json');
    const queries = JSON.parse(out) as { measures: string[]; sql: string; params: string[] }[];
    expect(queries.flatMap(({ measures }) => measures)).toContain('openstaande-klachten');
    for (const { sql, params } of queries) {
      const places = new Set([...sql.matchAll(/\$(\d+)/g)].map(([, place]) => Number(place)));
      expect([...places].sort((a, b) => a - b)).toEqual(params.map((_, index) => index + 1));
    }
  });

  test('names columns and codes as a mapping does, and refuses one that names no field', () => {
    const file = join(scratch, 'kolommen.json');
    writeFileSync(
      file,
      JSON.stringify({
        klacht: { 'Klacht"over': 'betreft' },
        'klacht.betreft': { "O'WIJ": 'WIJ' },
      }),
    );
    const { out } = sva(...args, '--kolommen', file);
    expect(out).toContain('t."Klacht""over"');
    expect(out).toContain("'o''wij'");
    writeFileSync(file, JSON.stringify({ klacht: { x: 'betref' } }));
    const { code, err } = sva(...args, '--kolommen', file);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('Bedoelde u betreft?') });
  });

  test('names the file of --kolommen by its own name when it is no JSON', () => {
    const file = join(scratch, 'onze-namen.json');
    writeFileSync(file, '{');
    const { code, err } = sva(...args, '--kolommen', file);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining('onze-namen.json: dit is geen geldige JSON'),
    });
  });

  test('prints for all measures of the year what --bounds asks more', () => {
    const plain = sva('sql', '--dialect', 'postgres', '--year', '2022').out;
    const bounds = sva('sql', '--dialect', 'postgres', '--year', '2022', '--bounds').out;
    expect(plain).not.toContain('minste teller');
    expect(bounds).toContain('minste teller');
    for (const id of ['onderzoek-binnen-zes-weken', 'inwonerreis', 'indicatiewaarde'])
      expect(plain).toContain(`--  ${id}:`);
  });

  test('explains itself, and names the clause that nothing counts', () => {
    expect(sva('sql', '--help').out).toContain('--peildatum');
    const { code, err } = sva('sql', 'R01-E1', '--dialect', 'duckdb', '--year', '2022');
    expect(code).toBe(2);
    expect(err).not.toBe('');
  });
});
