import { describe, expect, test } from 'vitest';
import { elementsOf } from '../../src/cli/element.ts';
import { gespreksnotitie2016 } from '../../src/contracts/2016/index.ts';
import { jaarverslag2017 } from '../../src/contracts/2017/index.ts';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { kernfunctieLinks } from '../../src/contracts/lineage/index.ts';
import type { Element, TaxonomyLink } from '../../src/model/index.ts';
import { gespreksnotitieSchema, taxonomyLinkSchema } from '../../src/model/schema/index.ts';
import { fold } from '../../tools/wording-text.ts';

const links: readonly TaxonomyLink[] = kernfunctieLinks;
const clauses = (document: unknown) =>
  new Map(elementsOf(document).map(({ code, wording }) => [code, textOf(wording)]));
const textOf = (wording: Element['wording']) =>
  fold(typeof wording === 'string' ? wording : wording.map(({ text }) => text).join(' '));
const note = clauses(gespreksnotitie2016);
/** Whether a code is in the list under another: `KF8.5` under `KF8`. */
const isUnder = (code: string, above: string) => code.startsWith(`${above}.`);
const agreements = new Map([
  [2017, clauses(jaarverslag2017)],
  [2020, clauses(sva2020)],
  [2022, clauses(sva2022)],
]);

describe('the note of 2016', () => {
  const { levels, tasks, kernfuncties } = gespreksnotitie2016;

  test('fits its schema, and passes through JSON', () => {
    const json = JSON.parse(JSON.stringify(gespreksnotitie2016));
    expect(gespreksnotitieSchema.parse(json)).toEqual(gespreksnotitie2016);
  });

  test('has three levels of steering and ten kernfuncties, each once', () => {
    expect(levels).toHaveLength(3);
    expect(kernfuncties).toHaveLength(10);
    const all = elementsOf(gespreksnotitie2016);
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test('has seven kernfuncties of individual support and three of the collective approach', () => {
    const count = (code: string) => kernfuncties.filter(({ task }) => task === code).length;
    expect(tasks.map(({ code }) => count(code))).toEqual([7, 3]);
  });

  test('has the subjects under their level, and what is listed under its kernfunctie', () => {
    const { subjects, activities } = gespreksnotitie2016;
    const under = (items: readonly { readonly code: string }[], code: string) =>
      items.filter((item) => isUnder(item.code, code)).length;
    expect(levels.map(({ code }) => under(subjects, code))).toEqual([5, 5, 7]);
    expect(kernfuncties.map(({ code }) => under(activities, code))).toEqual([
      0, 0, 0, 0, 0, 0, 0, 5, 7, 11,
    ]);
    for (const { code, level } of subjects) expect(isUnder(code, level), code).toBe(true);
    for (const { code, kernfunctie } of activities)
      expect(isUnder(code, kernfunctie), code).toBe(true);
  });

  test('takes the tasks of collective prevention for tasks, and the other lists for examples', () => {
    for (const { kernfunctie, kind, code } of gespreksnotitie2016.activities)
      expect(kind, code).toBe(kernfunctie === 'KF8' ? 'taak' : 'voorbeeld');
  });

  test('numbers the kernfuncties as the document does', () => {
    for (const { code } of kernfuncties)
      expect(note.get(code)).toMatch(new RegExp(`^${code.slice(2)}\\. `));
  });
});

describe('what the agreements have of it', () => {
  test('is told by links that fit their schema', () => {
    for (const link of links) expect(taxonomyLinkSchema.parse(link)).toEqual(link);
  });

  test('names only what is there, each kernfunctie once a year', () => {
    for (const { taxon, year, codes } of links) {
      expect(note.has(taxon), taxon).toBe(true);
      for (const code of codes) expect(agreements.get(year)?.has(code), code).toBe(true);
    }
    const keys = links.map(({ taxon, year }) => `${taxon} ${year}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('rests on the exact words of both sides, of every code', () => {
    for (const { taxon, year, codes, quotes } of links) {
      expect([...new Set(quotes.codes.map(({ code }) => code))]).toEqual([...codes]);
      for (const { code, words } of quotes.taxon) {
        expect(code === taxon || isUnder(code, taxon), code).toBe(true);
        expect(note.get(code)).toContain(words);
      }
      for (const { code, words } of quotes.codes)
        expect(agreements.get(year)?.get(code)).toContain(words);
    }
  });

  test('is not told where the texts do not say so: being present afterwards is in neither year', () => {
    expect(links.filter(({ taxon }) => taxon === 'KF7')).toEqual([]);
  });

  test('leaves out, of each year, the kernfuncties that it does not name', () => {
    const missing = (year: number) =>
      gespreksnotitie2016.kernfuncties
        .map(({ code }) => code)
        .filter((code) => !links.some((link) => link.year === year && link.taxon === code));
    expect(missing(2020)).toEqual(['KF2', 'KF7', 'KF9']);
    expect(missing(2022)).toEqual(['KF7']);
  });

  test('leaves out how the teams are financed, of which no year tells', () => {
    expect(links.filter(({ taxon }) => taxon === 'SN3.6')).toEqual([]);
  });

  test('is told of each year at hand', () => {
    expect(new Set(links.map(({ year }) => year))).toEqual(new Set([2017, 2020, 2022]));
  });
});
