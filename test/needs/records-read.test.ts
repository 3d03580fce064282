import { describe, expect, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import type { Measure } from '../../src/model/index.ts';
import { needs, recordsRead } from '../../src/needs/index.ts';
import { records } from '../../src/records/index.ts';

const measureOf = (id: string): Measure => {
  const found: { [id: string]: Measure } = sva2022.measures;
  const measure = found[id];
  if (measure === undefined) throw new Error(id);
  return measure;
};

describe('the record types that are read for measures', () => {
  test('are the days off alone where nothing is measured', () => {
    expect(recordsRead([])).toEqual(['feestdag']);
  });

  test('have the table of prices among them, though a value grows without it too', () => {
    const measure = measureOf('indicatiewaarde');
    expect([...needs(measure).records]).not.toContain('tarief');
    expect([...needs(measure).optional]).toEqual(['tarief']);
    expect(recordsRead([measure])).toContain('tarief');
  });

  test('have among them what only another reading asks about', () => {
    const measure: Measure = {
      ...measureOf('onderzoek-binnen-zes-weken'),
      readings: [
        {
          id: 'plan',
          question: 'Telt een onderzoek alleen met een plan?',
          options: [
            { id: 'nee', title: 'nee' },
            {
              id: 'ja',
              title: 'ja',
              set: { 'of.plan': { some: { record: 'ondersteuningsplan', on: 'onderzoekId' } } },
            },
          ],
          why: '',
          source: '',
          decides: 'wij',
        },
      ],
    } as Measure;
    expect([...needs(measure).records]).not.toContain('ondersteuningsplan');
    expect(recordsRead([measure])).toContain('ondersteuningsplan');
  });

  test.each([sva2020, sva2022])('hold every field that a measure of $year reads', (contract) => {
    const read = recordsRead(Object.values(contract.measures));
    const fields = Object.values(contract.measures).flatMap((measure) => [
      ...needs(measure).fields,
    ]);
    const used = new Set(fields.map((field) => field.split('.')[0] ?? ''));
    // What a view has comes from the records it is made of.
    const missing = [...used]
      .filter((name) => Object.hasOwn(records, name))
      .filter((name) => !(read as readonly string[]).includes(name));
    expect(missing).toEqual([]);
    expect(used.size).toBeGreaterThan(10);
  });
});
