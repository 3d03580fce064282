import { describe, expect, test } from 'vitest';
import { elementsOf } from '../../src/cli/element.ts';
import { jaarverslag2017 } from '../../src/contracts/2017/index.ts';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { lineage2017to2020, lineage2020to2022 } from '../../src/contracts/lineage/index.ts';
import { type Lineage, type Link, relations } from '../../src/model/index.ts';
import { lineageSchema } from '../../src/model/schema/index.ts';
import { fold } from '../../tools/wording-text.ts';

const lineages: readonly Lineage[] = [lineage2017to2020, lineage2020to2022];
const documents: Record<number, unknown> = { 2017: jaarverslag2017, 2020: sva2020, 2022: sva2022 };
const codesOf = (items: readonly { readonly code: string }[]) => items.map(({ code }) => code);
const indicators: Record<number, readonly string[]> = {
  2017: codesOf(jaarverslag2017.indicators),
  2020: codesOf([...sva2020.indicators, ...sva2020.costIndicators, ...sva2020.bedrijfsvoering]),
  2022: codesOf(sva2022.indicators),
};
const wordings: Record<number, Map<string, string>> = Object.fromEntries(
  Object.entries(documents).map(([year, document]) => [
    year,
    new Map(elementsOf(document).map(({ code, wording }) => [code, whole(wording)])),
  ]),
);

describe.each(lineages.map((lineage) => [`${lineage.from} to ${lineage.to}`, lineage] as const))(
  'the lineage of %s',
  (_, { from, to, links, notes }) => {
    const lineage = { from, to, links, notes };
    const older = wordings[from] ?? new Map<string, string>();
    const newer = wordings[to] ?? new Map<string, string>();

    test('fits its schema, and passes through JSON', () => {
      expect(lineageSchema.parse(JSON.parse(JSON.stringify(lineage)))).toEqual(lineage);
    });

    test('has every indicator of the older year in the from of exactly one link', () => {
      const counted = (indicators[from] ?? []).map((code) => [
        code,
        links.filter((link) => link.from.includes(code)).length,
      ]);
      expect(counted.length).toBeGreaterThan(0);
      expect(counted.filter(([, count]) => count !== 1)).toEqual([]);
    });

    test('has no other element of the older year in two links either', () => {
      const all = links.flatMap((link) => link.from);
      expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([]);
    });

    test('names only elements that its documents have, each once in a link', () => {
      expect(links.flatMap((link) => link.from).filter((code) => !older.has(code))).toEqual([]);
      expect(links.flatMap((link) => link.to).filter((code) => !newer.has(code))).toEqual([]);
      for (const link of links) {
        expect(new Set(link.from).size).toBe(link.from.length);
        expect(new Set(link.to).size).toBe(link.to.length);
      }
    });

    test('quotes every element on both sides, in the exact words of its clause', () => {
      expect(links.flatMap(({ quotes }) => wrong(quotes.from, older))).toEqual([]);
      expect(links.flatMap(({ quotes }) => wrong(quotes.to, newer))).toEqual([]);
      for (const link of links) {
        for (const side of ['from', 'to'] as const) {
          const quoted = link.quotes[side].map(({ code }) => code);
          expect(link[side].filter((code) => !quoted.includes(code))).toEqual([]);
          // Besides the elements themselves, only a part of one may be quoted: P2.2 of P2.
          const others = quoted.filter((code) => !link[side].includes(code));
          const parts = others.filter((code) =>
            link[side].some((whole) => code.startsWith(`${whole}.`)),
          );
          expect(others).toEqual(parts);
        }
      }
    });

    test('has the relation that its ends allow', () => {
      for (const link of links) {
        expect(relations).toContain(link.relation);
        const name = `${link.from.join()} ${link.relation}`;
        // No source at hand proves anything new.
        expect(link.relation, name).not.toBe('new');
        expect(link.from.length, name).toBeGreaterThan(0);
        if (link.relation === 'split') expect(link.to.length, name).toBeGreaterThan(1);
        if (link.relation === 'merged')
          expect(origins(links, link).length, name).toBeGreaterThan(1);
        if (!['dropped', 'unknown'].includes(link.relation)) {
          expect(link.to.length, name).toBeGreaterThan(0);
        }
      }
    });

    test('lets what was dropped live on in no indicator', () => {
      const dropped = links.filter(({ relation }) => relation === 'dropped');
      expect(dropped.length).toBeGreaterThan(0);
      const kept = dropped.flatMap((link) => link.to);
      expect(kept.filter((code) => indicators[to]?.includes(code))).toEqual([]);
    });

    test('says on what condition a series may go on, and why every link is as it is', () => {
      for (const { comparability, why, from: codes } of links.flatMap(withParts)) {
        if (comparability.series === 'voorwaardelijk') {
          expect(comparability.condition, codes.join()).toBeTruthy();
        }
        if (['nee', 'n.v.t.'].includes(comparability.series)) {
          expect(comparability.condition, codes.join()).toBeUndefined();
        }
        expect(why, codes.join()).toMatch(/^\p{Lu}.*[.]$/u);
      }
    });

    test('has parts that together name every code of the link, each once', () => {
      for (const { parts, to: codes } of links) {
        if (parts === undefined) continue;
        expect(parts.flatMap((part) => part.to).sort()).toEqual([...codes].sort());
      }
    });
  },
);

describe('the lineage of 2020 to 2022', () => {
  const { links, notes }: Lineage = lineage2020to2022;
  const linkOf = (code: string) => links.find(({ from }) => from.includes(code));
  const isOld = (code: string) => indicators[2020]?.includes(code) === true;
  const reached = (own: readonly Link[]) =>
    (indicators[2022] ?? []).filter((code) => own.some(({ to }) => to.includes(code)));
  const fromIndicators = reached(links.filter(({ from }) => from.some(isOld)));

  test('keeps one series of complaints, and takes regular work out of that of volunteers', () => {
    expect(linkOf('B12.1')).toMatchObject({
      to: ['R12-P1'],
      relation: 'same',
      comparability: { series: 'ja' },
    });
    expect(linkOf('B1.2')).toMatchObject({
      to: ['R01-P3'],
      relation: 'broadened',
      comparability: {
        series: 'voorwaardelijk',
        condition: expect.stringContaining('zonder regulier werk'),
      },
    });
  });

  test('splits the goals that were reached, which were never measured', () => {
    expect(linkOf('F2.4')).toMatchObject({
      to: ['R07-P5', 'R07-P7', 'R14-P1'],
      relation: 'split',
      comparability: { series: 'nee' },
      values: 'nooit-gemeten',
    });
  });

  test('has lead times and population as two parts of one link', () => {
    expect(linkOf('F3.1')?.relation).toBe('split');
    expect(linkOf('F3.1')?.parts?.map(({ to }) => to)).toEqual([
      ['R07-P3', 'R07-P4'],
      ['R07-P1', 'R07-P2'],
    ]);
  });

  test('has 25 indicators of 2020 in 24 links, by relation', () => {
    const own = links.filter(({ from }) => from.some(isOld));
    expect(indicators[2020]).toHaveLength(25);
    expect(own).toHaveLength(24);
    expect(tally(own)).toEqual({
      broadened: 3,
      dropped: 5,
      merged: 2,
      reworded: 5,
      same: 4,
      split: 5,
    });
  });

  test('has a link for every part of 2020 that agrees something: also of its savings and its account', () => {
    const others = codesOf([
      ...sva2020.results,
      ...sva2020.results.flatMap((result) => ('parts' in result ? result.parts : [])),
      ...sva2020.regie,
      ...sva2020.opdrachten,
      ...sva2020.ontwikkelopgaven,
      ...sva2020.projects,
      ...sva2020.besparingen,
      ...sva2020.besparingTotals,
      ...sva2020.accountability.rules,
    ]);
    expect(others.filter((code) => linkOf(code) === undefined)).toEqual([]);
  });

  test('leaves out only what is inside another part, and prose about the document itself', () => {
    const elements = elementsOf(sva2020);
    const linked = new Set(links.flatMap(({ from }) => from));
    const inside = elements
      .filter(({ code }) => linked.has(code))
      .flatMap((element) => elementsOf(Object.values(element)))
      .map(({ code }) => code);
    const without = elements
      .map(({ code }) => code)
      .filter((code) => !linked.has(code) && !inside.includes(code));
    expect(without).toEqual(['TX5', 'TX7', 'TX12', 'TX14']);
    expect(notes.join(' ')).toContain(`(${without.join(', ')})`);
  });

  test('calls no saving and no rule of accountability dropped, since focusdocument 2022 is not at hand', () => {
    const agreed = codesOf([
      ...sva2020.besparingen,
      ...sva2020.besparingTotals,
      ...sva2020.accountability.rules,
    ]);
    expect(agreed).toHaveLength(12 + 2 + 11);
    expect(agreed.filter((code) => linkOf(code)?.relation === 'dropped')).toEqual([]);
    for (const code of agreed) {
      const link = linkOf(code);
      // Where nothing at all stands in its place, the link says which document may have it.
      if (link?.to.length === 0) expect(link.note, code).toMatch(/focusdocument 2022/);
    }
  });

  test('gives 21 indicators of 2022 a predecessor, and three more one of the projects', () => {
    expect(fromIndicators).toEqual(
      [
        'R01-P1 R01-P2 R01-P3 R05-E1 R07-P1 R07-P2 R07-P3 R07-P4 R07-P5 R07-P6 R07-P7 R07-E7',
        'R08-E1 R08-E2 R11-P1 R11-P2 R12-P1 R12-P2 R12-P3 R14-P1 R15-P1',
      ]
        .join(' ')
        .split(' '),
    );
    const fromAny = reached(links);
    expect(fromAny.filter((code) => !fromIndicators.includes(code))).toEqual([
      'R05-P1',
      'R08-P3',
      'R08-E3',
    ]);
  });

  test('leaves 34 indicators of 2022 unknown before, none of them called new', () => {
    const known = reached(links);
    const unknownBefore2022 = (indicators[2022] ?? []).filter((code) => !known.includes(code));
    expect(indicators[2022]).toHaveLength(58);
    expect(unknownBefore2022).toEqual(
      [
        'R01-E1 R01-E2 R01-E3 R03-E1 R04-E1 R04-E2 R04-E3 R04-E4 R04-E5 R06-E1 R06-E2 R06-E3',
        'R07-E1 R07-E2 R07-E3 R07-E4 R07-E5 R07-E6 R07-E8 R07-E9 R07-E10 R07-E11 R07-E12',
        'R08-P1 R08-P2 R09-P1 R10-P1 R10-P2 R10-P3 R11-E1 R11-E2 R13-E1 R14-E1 R14-E2',
      ]
        .join(' ')
        .split(' '),
    );
    expect(unknownBefore2022).toHaveLength(34);
    expect(notes.join(' ')).toMatch(/resultaten 2-10 en 13-15.*focusdocument 2022 is niet/s);
  });
});

describe('the lineage of 2017 to 2020', () => {
  const all: readonly Link[] = lineage2017to2020.links;
  const relationOf = (code: string) => all.find(({ from }) => from.includes(code))?.relation;

  test('has a link for each of the nine goals, and calls none of them dropped', () => {
    expect(jaarverslag2017.goals.map(({ code }) => relationOf(code))).toEqual([
      'merged',
      'merged',
      'unknown',
      'unknown',
      'narrowed',
      'unknown',
      'unknown',
      'reworded',
      'merged',
    ]);
  });

  test('leaves out only the prose and the footnotes', () => {
    const without = elementsOf(jaarverslag2017)
      .map(({ code }) => code)
      .filter((code) => relationOf(code) === undefined);
    // I2-0 and I3-0 are the earlier wordings of I2 and I3, and go with them.
    expect(without).toEqual('I2-0 I3-0 VN1 VN2 VN3 TX1 TX2 TX3'.split(' '));
  });

  test('drops three indicators, rewords three, and has a value of one', () => {
    const own = (lineage2017to2020 as Lineage).links.filter(({ from }) =>
      from.some((code) => indicators[2017]?.includes(code)),
    );
    expect(tally(own)).toEqual({ dropped: 3, reworded: 3 });
    expect(own.filter(({ values }) => values === undefined).map(({ from }) => from)).toEqual([
      ['I5'],
    ]);
  });
});

/** The clause as one text: the parts that the layout breaks it into joined, white space folded. */
function whole(wording: string | readonly { readonly text: string }[]): string {
  return fold(typeof wording === 'string' ? wording : wording.map(({ text }) => text).join(' '));
}

/** The quotations that do not stand in the clause of their code. */
function wrong(quotes: Link['quotes']['from'], clauses: ReadonlyMap<string, string>) {
  return quotes.filter(({ code, words }) => clauses.get(code)?.includes(words) !== true);
}

/** The elements of the older year that went where a link goes. */
function origins(links: readonly Link[], { to }: Link): readonly string[] {
  return links.filter((other) => other.to.some((code) => to.includes(code))).flatMap((l) => l.from);
}

/** A link and its parts, each with what it says of itself. */
function withParts({ from, comparability, why, parts = [] }: Link) {
  return [{ comparability, why }, ...parts].map((item) => ({ ...item, from }));
}

/** How many links have each relation. */
function tally(links: readonly Link[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { relation } of links) counts[relation] = (counts[relation] ?? 0) + 1;
  return counts;
}
