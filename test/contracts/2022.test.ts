import { describe, expect, test } from 'vitest';
import { elementsOf } from '../../src/cli/element.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { type Contract, contractSchema } from '../../src/model/index.ts';
import { describeFields, records } from '../../src/records/index.ts';

const contract: Contract = sva2022;
const all = elementsOf(contract);
const codes = all.map(({ code }) => code);
const count = (test: (indicator: Contract['indicators'][number]) => boolean) =>
  contract.indicators.filter(test).length;

describe('the agreement of 2022', () => {
  test('fits its schema, which gives JSON Schema', () => {
    expect(contractSchema.safeParse(JSON.parse(JSON.stringify(contract))).error).toBeUndefined();
  });

  test('a contract that breaks the schema is refused with the path', () => {
    const broken = structuredClone(contract) as unknown as { indicators: { column: string }[] };
    const [first] = broken.indicators;
    if (first !== undefined) first.column = 'beleving';
    const { error } = contractSchema.safeParse(broken);
    expect(error?.issues.map(({ path }) => path.join('/'))).toContain('indicators/0');
  });

  test('has the parts that the inventory of its text counts', () => {
    expect({
      effects: contract.effects.length,
      kern: contract.kern.length,
      parts: contract.parts.length,
      results: contract.results.length,
      indicators: contract.indicators.length,
      opdrachten: contract.opdrachten.length,
      obligations: contract.obligations.length,
      subItems: contract.obligations.flatMap(({ parts = [] }) => parts).length,
      bullets: contract.opdrachten.flatMap(({ parts = [] }) => parts).length,
      randvoorwaarden: contract.randvoorwaarden.length,
      counterObligations: contract.randvoorwaarden.filter((item) => item.counterObligation).length,
      forms: contract.randvoorwaarden.flatMap(({ forms = [] }) => forms).length,
      eisen: contract.registratieEisen.length,
      footnotes: contract.footnotes.length,
      meetlat: contract.meetlat.length,
    }).toEqual({
      effects: 4,
      kern: 5,
      parts: 6,
      results: 15,
      indicators: 58,
      opdrachten: 23,
      obligations: 39,
      subItems: 4,
      bullets: 2,
      randvoorwaarden: 37,
      counterObligations: 7,
      forms: 5,
      eisen: 27,
      footnotes: 5,
      meetlat: 3,
    });
  });

  test('has 25 indicators of processes and 33 of experience; 4 are put off and 4 are stories', () => {
    expect(count(({ column }) => column === 'proces')).toBe(25);
    expect(count(({ column }) => column === 'ervaring')).toBe(33);
    expect(count(({ deferred }) => deferred !== undefined)).toBe(4);
    expect(count(({ narrative }) => narrative !== undefined)).toBe(4);
  });

  test('has the registrars and instruments that its cells name', () => {
    expect(count(({ registrar }) => registrar === 'wij')).toBe(24);
    expect(count(({ registrar }) => registrar === 'gemeente')).toBe(32);
    expect(count(({ registrar }) => registrar === null)).toBe(2);
    expect(count(({ instrument }) => instrument === 'CEO')).toBe(14);
    expect(count(({ instrument }) => instrument === 'Omnibus')).toBe(9);
    expect(count(({ instrument }) => instrument === 'Wijkenenquête Basismonitor')).toBe(3);
  });

  test('has groups of the sizes of its headings', () => {
    const size = (items: readonly { group: string }[]) => (code: string) =>
      items.filter(({ group }) => group === code).length;
    expect(
      contract.randvoorwaardeGroups.map(({ code }) => size(contract.randvoorwaarden)(code)),
    ).toEqual([7, 8, 12, 2, 4, 4]);
    expect(
      contract.registratieGroups.map(({ code }) => size(contract.registratieEisen)(code)),
    ).toEqual([1, 5, 8, 5, 3, 4, 1]);
  });

  test('names each element by a code and an id of its own', () => {
    expect(new Set(codes).size).toBe(codes.length);
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('refers only to what there is', () => {
    const results = contract.results.map(({ code }) => code);
    for (const { result } of [
      ...contract.indicators,
      ...contract.opdrachten,
      ...contract.obligations,
    ]) {
      expect(results).toContain(result);
    }
    const elsewhere = contract.ontwikkelopgavenElders.map(({ id }) => id);
    for (const { deferred, sameAs, measures = [] } of contract.indicators) {
      if (deferred !== undefined) expect(elsewhere).toContain(deferred.to);
      if (sameAs !== undefined) expect(codes).toContain(sameAs);
      for (const id of measures) expect(Object.keys(contract.measures)).toContain(id);
    }
    for (const { referredBy } of [
      ...contract.ontwikkelopgavenElders,
      ...contract.externalDocuments,
    ]) {
      for (const code of referredBy) expect(codes).toContain(code);
    }
    for (const { source, measure } of contract.norms) {
      expect(codes).toContain(source.code);
      if (measure !== undefined) expect(Object.keys(contract.measures)).toContain(measure);
    }
  });

  test('has a field of the records for each registration requirement', () => {
    const demanded = Object.values(records).flatMap(({ fields }) =>
      describeFields(fields).flatMap(({ meta }) => meta.eis ?? []),
    );
    expect([...new Set(demanded)].sort()).toEqual(
      contract.registratieEisen.map(({ code }) => code).sort(),
    );
  });

  test('every measure is used by a clause, under its own id', () => {
    const used = new Set(contract.indicators.flatMap(({ measures = [] }) => measures));
    for (const [id, measure] of Object.entries(contract.measures)) {
      expect(measure.id).toBe(id);
      expect(used).toContain(id);
    }
  });

  test('titles are our own words, not a copy of the clause', () => {
    for (const { code, title, wording } of all) {
      if (typeof wording === 'string') expect(`${code}: ${title}`).not.toBe(`${code}: ${wording}`);
    }
  });
});
