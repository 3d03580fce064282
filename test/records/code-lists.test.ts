import { describe, expect, test } from 'vitest';
import * as codeLists from '../../src/records/code-lists.ts';
import { describeFields, recordNames, records } from '../../src/records/index.ts';

type List = readonly [name: string, codes: readonly string[]];
const exported: readonly (readonly [string, unknown])[] = Object.entries(codeLists);
const lists = exported.filter((entry): entry is List => Array.isArray(entry[1]));
const labelled = exported.filter(([name]) => name.endsWith('Labels'));

describe('code lists', () => {
  test.each(lists)('%s has each code once, without marks or spaces round it', (_, codes) => {
    const folded = codes.map((code) => code.toLowerCase());
    expect(new Set(folded).size).toBe(codes.length);
    for (const code of codes) {
      expect(code).toBe(code.trim());
      expect(code).not.toMatch(/[*|;]|direct:|verder:/);
    }
  });

  test('have the number of codes that the registration prints', () => {
    const sizes = Object.fromEntries(lists.map(([name, codes]) => [name, codes.length]));
    expect(sizes).toMatchObject({
      soortMelding: 21,
      soortMelder: 12,
      verwijzerMelding: 10,
      soortAfhandeling: 10,
      soortKlacht: 5,
      afhandelingKlacht: 6,
      categorie: 8,
      eenheid: 7,
      frequentie: 6,
      verwijzerType: 8,
      redenWijziging: 14,
      uitkomstOjg: 9,
      aardVraag: 9,
      stap: 11,
    });
  });

  test('of meldingen have OGGz and WvGGZ, which Jaarverslag 2020 lacks and R11 needs', () => {
    expect(codeLists.soortMelding).toEqual(expect.arrayContaining(['OGGz', 'WvGGZ']));
  });

  test.each(labelled)('%s gives a word for each code, and for no other', (name, labels) => {
    const codes = lists.find(([list]) => list === name.replace('Labels', ''))?.[1] ?? [];
    expect(Object.keys(labels as object).toSorted()).toEqual([...codes].toSorted());
  });

  test('of digits keep their leading zero', () => {
    expect(codeLists.eenheid).toContain('01');
    expect(codeLists.verwijzerTypeLabels['08']).toContain('rechter');
  });

  test('are used, each by a field', () => {
    const used = recordNames.flatMap((name) =>
      describeFields(records[name].fields).map(({ values }) => values.join('|')),
    );
    for (const [name, codes] of lists) expect(used, name).toContain(codes.join('|'));
  });

  test('that are still to be agreed take any text', () => {
    const free = recordNames.flatMap((record) =>
      describeFields(records[record].fields)
        .filter(({ meta }) => meta.vrij === true)
        .map(({ name }) => `${record}.${name}`),
    );
    expect(free.toSorted()).toEqual([
      'dossier.wijkteam',
      'interventie.soort',
      'melding.wijkteam',
      'meldingStap.uitkomst',
      'vrijwilligersinzet.wijkteam',
    ]);
  });
});
