import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import {
  contractSchema,
  elementSchema,
  indicatorSchema,
  wordingSchema,
} from '../../src/model/schema/index.ts';

const element = {
  id: 'klachten-gegrond',
  code: 'R12-P2',
  title: 'Klachten die gegrond zijn',
  wording: '% afgehandelde klachten',
  source: { document: 'sva-2022', lines: [122, 122] },
};
const indicator = {
  ...element,
  result: 'R12',
  column: 'proces',
  registrar: 'wij',
  frequency: 'kwartaal',
  measures: ['klachten-gegrond'],
};
const paths = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];
type Json = Record<string, unknown> & {
  indicators: Record<string, unknown>[];
  randvoorwaarden: { counterObligation?: Record<string, unknown> }[];
  results: Record<string, unknown>[];
};
/** The agreement as JSON, with one thing changed. */
const changed = (change: (json: Json) => void): Json => {
  const json = JSON.parse(JSON.stringify(sva2022)) as Json;
  change(json);
  return json;
};

describe('an element', () => {
  test('has an id in kebab-case, a code, a title, a wording and a source', () => {
    expect(paths(elementSchema, element)).toEqual([]);
    for (const key of ['id', 'code', 'title', 'wording', 'source'] as const) {
      expect(paths(elementSchema, { ...element, [key]: undefined })).toEqual([key]);
    }
    expect(paths(elementSchema, { ...element, id: 'Klachten gegrond' })).toEqual(['id']);
  });

  test('has a source of which the last line does not lie before the first', () => {
    const source = { document: 'sva-2022', lines: [98, 96] };
    expect(paths(elementSchema, { ...element, source })).toEqual(['source.lines']);
  });

  test('has no field that its schema does not know', () => {
    expect(elementSchema.safeParse({ ...element, titel: 'x' }).error?.issues[0]?.message).toContain(
      'titel',
    );
  });

  test('has a wording that is a text, or two parts or more', () => {
    const part = { text: 'Inzicht in', lines: [96, 96] };
    expect(wordingSchema.safeParse('').success).toBe(false);
    expect(wordingSchema.safeParse([part]).success).toBe(false);
    expect(wordingSchema.safeParse([part, part]).success).toBe(true);
  });
});

describe('an indicator', () => {
  test('is exactly one of measured, told, deferred and unmeasured', () => {
    const { measures, ...bare } = indicator;
    const narrative = { mustTell: ['wat is geleerd'] };
    expect(indicatorSchema.safeParse(indicator).success).toBe(true);
    expect(indicatorSchema.safeParse({ ...bare, narrative }).success).toBe(true);
    expect(indicatorSchema.safeParse(bare).success).toBe(false);
    expect(indicatorSchema.safeParse({ ...bare, measures, narrative }).success).toBe(false);
  });

  test('names at least one measure when it is measured', () => {
    expect(paths(indicatorSchema, { ...indicator, measures: [] })).toEqual(['measures']);
  });
});

describe('the schema of a contract', () => {
  test('takes the agreement of 2022, also after it went through JSON', () => {
    expect(paths(contractSchema, sva2022)).toEqual([]);
    expect(
      paths(
        contractSchema,
        changed(() => {}),
      ),
    ).toEqual([]);
  });

  test('refuses a contract that breaks it, and names the place', () => {
    const wrong = (json: { indicators: Record<string, unknown>[] }) => {
      Object.assign(json.indicators[4] ?? {}, { column: 'beleving' });
    };
    expect(paths(contractSchema, changed(wrong))).toEqual(['indicators.4.column']);
    expect(
      paths(
        contractSchema,
        changed((json) => delete json['footnotes']),
      ),
    ).toEqual(['footnotes']);
    expect(
      paths(
        contractSchema,
        changed(({ randvoorwaarden }) => delete randvoorwaarden[2]?.counterObligation?.['source']),
      ),
    ).toEqual(['randvoorwaarden.2.counterObligation.source']);
    expect(
      paths(
        contractSchema,
        changed(({ results }) => Object.assign(results[0] ?? {}, { spoor: 4 })),
      ),
    ).toEqual(['results.0.spoor']);
  });

  test('gives JSON Schema 2020-12 that says what the schema says', () => {
    const schema = z.toJSONSchema(contractSchema, { io: 'input' });
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(contractSchema.shape));
    expect(schema.required).toEqual(expect.arrayContaining(['year', 'indicators', 'calendar']));
    expect(schema.additionalProperties).toBe(false);
    expect(schema.properties?.['indicators']).toHaveProperty('items.oneOf', [
      { required: ['measures'] },
      { required: ['narrative'] },
      { required: ['deferred'] },
      { required: ['unmeasured'] },
    ]);
  });

  test('gives JSON Schema in which the questions of a measure refer to themselves', () => {
    const schema = z.toJSONSchema(contractSchema, { io: 'input' });
    expect(JSON.stringify(schema)).toMatch(/"\$ref":"#\/\$defs\//);
  });
});
