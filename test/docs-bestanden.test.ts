import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sva2022 } from '../src/contracts/2022/index.ts';
import { quarter, report } from '../src/index.ts';
import { readDirectory } from '../src/node/index.ts';
import { directory, texts } from './node/directory.ts';

const page = readFileSync('docs/bestanden.md', 'utf8');
const files = Object.fromEntries(
  [...page.matchAll(/^```\w+ file="([^"]+)"\n([\s\S]*?)^```$/gm)].map(
    ([, name = '', text = '']) => [name, text],
  ),
);
const read = await readDirectory(await directory(files));

describe('the files of docs/bestanden.md', () => {
  test('are read without a mistake, with their own names and words', () => {
    expect(Object.keys(files).sort()).toEqual([
      'extractie.json',
      'klacht.csv',
      'kolommen.json',
      'waarneming.csv',
    ]);
    const errors = [...read.dataset.issues, ...read.told.issues].filter(
      ({ severity }) => severity === 'fout',
    );
    expect(errors).toEqual([]);
    expect(read.peildatum).toBe('2022-07-15');
    expect(texts(read, 'klacht', 'betreft')).toEqual(['WIJ', 'WIJ', 'aanbieder']);
    expect(texts(read, 'klacht', 'datumAfhandeling')).toEqual(['2022-04-28', '2022-05-02', '']);
    expect(read.told.waarnemingen).toHaveLength(2);
  });

  test('give the account that the README gives of the same complaints', () => {
    const account = report(sva2022, read.dataset, {
      period: quarter(2022, 2),
      peildatum: '2022-07-15',
      told: read.told,
    });
    expect(account.outcome('R12-P2')).toMatchObject({ teller: 1, noemer: 2 });
    expect(account.outcome('R01-P2').value?.toNumber()).toBe(250);
  });
});

describe('the table of cells in docs/bestanden.md', () => {
  const example = {
    datum: ['melding', 'begindatum'],
    'ja of nee': ['melding', 'wettelijk'],
    bedrag: ['indicatie', 'pgb_bedrag'],
    'meer codes in één cel': ['ojg-traject', 'aard_nevenvragen'],
  } as const;
  const rowOf = (name: string) =>
    (page.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? '')
      .split(/(?<!\\)\|/)
      .slice(2, 4)
      .map((cell) =>
        [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) =>
          text.replaceAll(String.raw`\|`, '|'),
        ),
      );
  test.each(Object.entries(example))('is true of a %s', async (name, [record, field]) => {
    const [good = [], bad = []] = rowOf(name);
    expect(good.length).toBeGreaterThan(0);
    const issuesOf = async (cells: readonly string[]) => {
      const reading = await readDirectory(
        await directory({
          [`${record}.csv`]: [
            `${record === 'ojg-traject' ? 'traject' : record}_id;${field}`,
            ...cells.map((cell, i) => `X${i};${cell}`),
          ],
        }),
      );
      return reading.dataset.issues.filter(({ code }) => code !== 'missing-column').length;
    };
    expect(await issuesOf(good)).toBe(0);
    if (bad.length > 0) expect(await issuesOf(bad)).toBe(bad.length);
  });
});
