import { describe, expect, test } from 'vitest';
import { dataset } from '../../src/dataset/index.ts';
import * as indicators from '../../src/indicators/index.ts';
import {
  chosenReadings,
  type Measure,
  type Population,
  questionsOf,
  roles,
  termIds,
  underReadings,
} from '../../src/model/index.ts';
import { measure as measureSchema } from '../../src/model/schema/index.ts';
import { needs } from '../../src/needs/index.ts';
import { terms } from '../../src/norms/index.ts';
import { fieldAt, type OverName, records } from '../../src/records/index.ts';
import { counted } from './situation.ts';

const measures: [string, Measure][] = Object.values(indicators).map((measure) => [
  measure.id,
  measure,
]);

/** The measure itself, and as every option of every question makes it. */
const readings: [string, Measure][] = measures.flatMap(([id, measure]) => [
  [id, measure] as [string, Measure],
  ...questionsOf(measure).flatMap((open) =>
    open.options
      .slice(1)
      .filter(({ missing }) => missing === undefined)
      .map(({ id: option }): [string, Measure] => [
        `${id} under ${open.id}=${option}`,
        underReadings(measure, { [open.id]: option }),
      ]),
  ),
]);

const populations = (measure: Measure): readonly Population[] =>
  measure.ratio === undefined ? [measure] : [measure.ratio.teller, measure.ratio.noemer];

/** Every value in a plain object, at any depth, with its key. */
function* entriesIn(value: unknown): Generator<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    yield [key, item];
    yield* entriesIn(item);
  }
}

describe('every measure', () => {
  test('has an id and a title of its own', () => {
    expect(new Set(measures.map(([id]) => id)).size).toBe(measures.length);
    expect(new Set(measures.map(([, { title }]) => title)).size).toBe(measures.length);
    for (const [id] of measures) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test.each(readings)(
    'is plain JSON that comes back the same, and parses by its schema: %s',
    (_, measure) => {
      expect(JSON.parse(JSON.stringify(measure))).toEqual(measure);
      expect(measureSchema.parse(measure)).toEqual(measure);
    },
  );

  test.each(measures)(
    'has no empty text, list or object: what there is nothing to say of is left out: %s',
    (_, measure) => {
      for (const [key, value] of entriesIn(measure)) {
        if (key === 'count' || value === null) continue;
        const size = typeof value === 'object' ? Object.keys(value).length : String(value).length;
        expect(size, key).toBeGreaterThan(0);
      }
    },
  );

  test.each(readings)('names only dates that it defines: %s', (_, measure) => {
    for (const population of populations(measure)) {
      const { readings: _readings, ...rest } = population as Population & { readings?: unknown };
      for (const [key, value] of entriesIn(rest)) {
        if (typeof value !== 'string' || !(roles as readonly string[]).includes(value)) continue;
        expect(population.dates, `${key}: ${value}`).toHaveProperty(value);
      }
    }
  });

  test.each(readings)('names only terms that exist, by law or agreement: %s', (_, measure) => {
    for (const [key, value] of entriesIn(measure)) {
      if (key !== 'term' || typeof value !== 'string') continue;
      expect(termIds).toContain(value);
      expect(terms).toHaveProperty(value);
    }
  });

  test.each(readings)('reads only fields that exist, and says which: %s', (_, measure) => {
    const read = needs(measure);
    expect(read.paths.size).toBeGreaterThan(0);
    for (const population of populations(measure)) {
      const over = population.over as OverName;
      if (measure.ratio === undefined) for (const path of read.paths) fieldAt(over, path);
      expect(read.records.size).toBeGreaterThan(0);
    }
    for (const name of read.fields) {
      const [record = '', field = ''] = name.split('.');
      fieldAt(record as OverName, field);
    }
    for (const record of read.records) expect(records).toHaveProperty(record);
  });

  // oxlint-disable-next-line vitest/expect-expect -- it expects in a loop in a loop
  test.each(readings)(
    'asks only for codes that are in the list of their field: %s',
    (_, measure) => {
      for (const population of populations(measure)) {
        for (const [path, value] of askedOf(population.over as OverName, population)) {
          const { values } = fieldAt(...path);
          if (values.length > 0) expect(values).toContain(value);
        }
      }
    },
  );

  test.each(readings)(
    'of files without rows comes to nothing, and of no files to no data: %s',
    (_, measure) => {
      const { status, counts, buckets } = counted(measure, {});
      expect([status, buckets]).toEqual(['counted', []]);
      for (const value of [counts.teller, counts.noemer, counts.count]) expect(value ?? 0).toBe(0);
      expect(dataset({}).present).toEqual([]);
    },
  );

  test('lists what it reads, down to the dates that a derived field rests on', () => {
    const { paths, fields, records: files } = needs(indicators.onderzoekBinnenZesWeken);
    expect(paths).toContain('melding.vervolgOpMelding.wettelijk');
    expect(paths).toContain('onderzoek.begindatum');
    expect(fields).toContain('onderzoek.datumPlanVerzonden');
    expect([...files].sort()).toEqual(['melding', 'onderzoek']);
    expect([...needs(indicators.klachtenOpMeldingen).records].sort()).toEqual([
      'klacht',
      'melding',
    ]);
    expect([...needs(indicators.duurInterventies).records].sort()).toEqual([
      'complexiteitStatus',
      'interventie',
      'persoon',
    ]);
    const asked = needs(indicators.ceoWmoKwaliteitGoed);
    expect([...asked.records].sort()).toEqual(['enqueteAntwoord', 'enqueteMeting']);
    expect(asked.fields).toContain('enqueteAntwoord.gewicht');
    expect(asked.fields).toContain('enqueteMeting.veldwerkVan');
    expect(needs(indicators.huisartsenMetOjg).fields).toContain('ojgInzet.einddatum');
    expect(needs(indicators.vrijwilligersBegeleidNaarWerk).fields).toContain(
      'vrijwilligersinzet.begindatum',
    );
  });
});

describe('the open questions of a measure', () => {
  const open = measures.filter(([, measure]) => questionsOf(measure).length > 0);

  test.each(open)(
    'have names of their own, in kebab-case, with a reason and a source: %s',
    (_, measure) => {
      const questions = questionsOf(measure);
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
      for (const { id, options, why, source } of questions) {
        const names = options.map((option) => option.id);
        expect(new Set(names).size, id).toBe(names.length);
        expect(names.length).toBeGreaterThan(1);
        for (const name of [id, ...names]) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
        expect(why.length * source.length).toBeGreaterThan(0);
      }
    },
  );

  test.each(open)(
    'have a chosen option that sets nothing, and others that set or miss something: %s',
    (_, measure) => {
      for (const { options } of questionsOf(measure)) {
        const [chosen, ...others] = options;
        expect(chosen.set).toBeUndefined();
        expect(chosen.missing).toBeUndefined();
        for (const { set, missing } of others) {
          expect(Object.keys(set ?? {}).length > 0).toBe(missing === undefined);
        }
      }
      expect(underReadings(measure, chosenReadings(measure))).toEqual(measure);
    },
  );

  test.each(open)(
    'never set the same place by two questions, nor one inside another: %s',
    (_, measure) => {
      const places = questionsOf(measure).map(({ options }) => [
        ...new Set(options.flatMap(({ set }) => Object.keys(set ?? {}))),
      ]);
      for (const [index, mine] of places.entries()) {
        for (const other of places.slice(index + 1).flat()) {
          for (const place of mine) {
            expect(`${place}.`.startsWith(`${other}.`), `${place} and ${other}`).toBe(false);
            expect(`${other}.`.startsWith(`${place}.`), `${place} and ${other}`).toBe(false);
          }
        }
      }
    },
  );

  // oxlint-disable-next-line vitest/expect-expect -- it expects in a loop in a loop
  test.each(open)('take away and replace only what is there: %s', (_, measure) => {
    for (const { options } of questionsOf(measure)) {
      for (const [place, value] of options.flatMap(({ set }) => Object.entries(set ?? {}))) {
        const there = place
          .split('.')
          .reduce<unknown>(
            (at, key) => (at as Record<string, unknown> | undefined)?.[key],
            measure,
          );
        const isNew = /^(of\.|buckets\.|unique$)/.test(place) && value !== null;
        if (!isNew) expect(there, place).toBeDefined();
      }
    }
  });

  test.each(open)('combine in any order to the same measure: %s', (_, measure) => {
    const computable = questionsOf(measure).map(({ id, options }) => ({
      id,
      options: options.filter(({ missing }) => missing === undefined),
    }));
    for (const picked of combinations(computable)) {
      const forwards = underReadings(measure, Object.fromEntries(picked));
      const backwards = underReadings(measure, Object.fromEntries([...picked].toReversed()));
      expect(backwards).toEqual(forwards);
      expect(measureSchema.safeParse(forwards).success).toBe(true);
    }
  });

  test('have the names that others rely on', () => {
    const names = (measure: Measure) =>
      Object.fromEntries(
        questionsOf(measure).map(({ id, options }) => [id, options.map((option) => option.id)]),
      );
    expect(names(indicators.onderzoekBinnenZesWeken)).toEqual({
      cohort: ['verval', 'afgerond', 'instroom'],
      termijnenwet: ['ja', 'nee'],
      melding: ['wettelijk', 'alle'],
      start: ['melding', 'onderzoek'],
      einde: ['plan-verzonden', 'einddatum'],
      opschorting: ['niet-aftrekken', 'aftrekken'],
      herbeoordeling: ['mee', 'niet-mee'],
    });
    expect(names(indicators.klachtenOpMeldingen)).toEqual({
      noemer: ['wettelijke-meldingen', 'alle-meldingen'],
    });
    expect(names(indicators.klachtenGegrond)).toEqual({
      teller: ['gegrond', 'ook-deels-gegrond'],
      noemer: ['afgehandeld', 'beoordeeld'],
    });
    expect(names(indicators.directAfgehandeldEntree)).toMatchObject({
      'eerste-vraag': expect.arrayContaining(['nieuw', 'alle']),
      direct: expect.arrayContaining(['zonder-dossier', 'zelfde-dag']),
      entree: ['drie-kanalen', 'alle'],
    });
  });
});

/** The values that a population is asked for, with the record type and path that they are asked of. */
function* askedOf(
  over: OverName,
  value: unknown,
): Generator<readonly [[OverName, string], unknown]> {
  if (typeof value !== 'object' || value === null) return;
  const { record, where, is, ...rest } = value as Record<string, unknown>;
  if (is !== undefined) {
    for (const [path, wanted] of Object.entries(is as Record<string, unknown>)) {
      for (const item of [wanted].flat()) yield [[over, path], item];
    }
  }
  yield* askedOf(record === undefined ? over : (record as OverName), where);
  for (const [key, item] of Object.entries(rest))
    if (key !== 'readings') yield* askedOf(over, item);
}

/** Each way to pick an option of every question. */
function combinations(
  questions: readonly {
    readonly id: string;
    readonly options: readonly { readonly id: string }[];
  }[],
): [string, string][][] {
  const [first, ...rest] = questions;
  if (first === undefined) return [[]];
  return combinations(rest).flatMap((others) =>
    first.options.map((option): [string, string][] => [[first.id, option.id], ...others]),
  );
}
