import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { brokenRule, ruleText } from '../../src/draft/broken-rule.ts';
import { checkContract } from '../../src/draft/index.ts';
import type { SvaError } from '../../src/util/index.ts';

// biome-ignore lint/suspicious/noExplicitAny: a draft is whatever somebody wrote
type Draft = any;

function refused(change: (draft: Draft) => void): SvaError | null {
  const draft = JSON.parse(JSON.stringify(sva2022));
  change(draft);
  try {
    checkContract(draft);
  } catch (error) {
    expect(error).toMatchObject({ name: 'SvaError', code: 'invalid-contract' });
    return error as SvaError;
  }
  return null;
}
const said = (change: (draft: Draft) => void) => refused(change)?.message ?? 'niets';

/** What zod itself would say, and what the words of our schemas would be in English. */
const english =
  /\b(invalid|expected|received|unrecognized|must|should|too (small|big|short|long)|input|string|number|array|required|has|the|which|neither|either|each|where|boolean|undefined)\b/i;

/** The words of a message that are ours: without the path, without names, and without what was written. */
const ownWords = ({ message, details: { place = '' } }: SvaError) =>
  message
    .replace(place, '')
    .replaceAll(/‘[^’]*’/g, '')
    .replaceAll(/(Hier mag:|Wel:|Bedoelde u|van|hebben van) [\w-]+(, [\w-]+)*/g, '');

describe('what is said of a draft that has not the shape of an agreement', () => {
  test.each<[string, (draft: Draft) => void, string]>([
    [
      'a name that is nearly one',
      ({ indicators }) => (indicators[3].frequensy = 'jaar'),
      'Bij /indicators/3: ‘frequensy’ is hier geen naam. Bedoelde u frequency?',
    ],
    [
      'a name inside a kind of measure',
      ({ measures }) => (measures['klachten-gegrond'].share.wheer = {}),
      'Bij /measures/klachten-gegrond/share: ‘wheer’ is hier geen naam. Bedoelde u where?',
    ],
    [
      'a cohort, of which there are more shapes',
      ({ measures }) => (measures['klachten-gegrond'].cohort = { verfal: 'ontvangstdatum' }),
      'Bij /measures/klachten-gegrond/cohort: ‘verfal’ is hier geen naam.',
    ],
    [
      'a value that is nearly one',
      ({ indicators }) => (indicators[3].frequency = 'kwartal'),
      'Bij /indicators/3/frequency: is ‘kwartal’, en moet een zijn van kwartaal, halfjaar, jaar. Bedoelde u kwartaal?',
    ],
    [
      'what is not there',
      ({ indicators }) => delete indicators[3].title,
      'Bij /indicators/3/title: ontbreekt (verwacht: een tekst).',
    ],
    [
      'another kind of value',
      ({ indicators }) => (indicators = Object.assign(indicators, { 3: [] })),
      'Bij /indicators/3: moet een object zijn, en is een lijst.',
    ],
    [
      'less than may be',
      ({ measures }) => (measures['klachten-gegrond'].decimals = -1),
      'Bij /measures/klachten-gegrond/decimals: moet minstens 0 zijn.',
    ],
    [
      'a day that does not exist',
      ({ norms }) => (norms[0].from = '2022-13-01'),
      'Bij /norms/0/from: ‘2022-13-01’ is geen dag (zo: 2022-12-31).',
    ],
    [
      'a way to a place that is nearly one',
      ({ measures }) => {
        const { journey } = measures.inwonerreis;
        journey.edges[journey.first][0] += 'x';
      },
      'bestaat niet in nodes. Bedoelde u',
    ],
    [
      'a way that leads back',
      ({ measures }) => {
        const { journey } = measures.inwonerreis;
        const [next] = journey.edges[journey.first];
        journey.edges[next] = [journey.first];
      },
      'een weg leidt terug naar een plek waar hij al was.',
    ],
    [
      'a place that no way leads to',
      ({ measures }) => (measures.inwonerreis.journey.nodes.eiland = {}),
      'leidt geen weg naar eiland.',
    ],
    [
      'a clause that is accounted for in two ways',
      ({ indicators }) =>
        Object.assign(indicators[0], {
          measures: ['x'],
          narrative: indicators[0].narrative ?? { asks: [] },
          deferred: { why: 'x' },
        }),
      '/indicators/0',
    ],
  ])('names %s', (_, change, message) => {
    expect(said(change)).toContain(message);
  });

  test('is never English, whatever is broken, and names where', () => {
    const paths: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]) => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        const own = [...path, Array.isArray(value) ? Number(key) : key];
        paths.push(own);
        walk(inner, own);
      }
    };
    walk(JSON.parse(JSON.stringify(sva2022)), []);
    const other = fc.constantFrom(undefined, null, 0, -1, 1.5, true, '', 'iets', [], {}, [1], {
      iets: 1,
    });
    let broken = 0;
    fc.assert(
      fc.property(fc.constantFrom(...paths), other, fc.boolean(), (path, value, isName) => {
        const error = refused((draft) => {
          const last = path.at(-1) as string;
          const holder = path.slice(0, -1).reduce((at, step) => at[step], draft);
          if (isName) holder[`${last}x`] = holder[last];
          if (isName || value === undefined) delete holder[last];
          else holder[last] = value;
        });
        if (error === null) return;
        broken++;
        expect(ownWords(error)).not.toMatch(english);
        expect(error.message).toContain(`Bij ${error.details.place || 'het geheel'}: `);
      }),
      { numRuns: 150, seed: 4 },
    );
    expect(broken).toBeGreaterThan(75);
  }, 60_000);

  // Each kind of rule that zod knows, whether a schema of ours asks it or not.
  test.each<[string, z.ZodType, unknown, string]>([
    ['invalid_type', z.bigint(), 'x', 'moet iets anders zijn, en is ‘x’'],
    ['too_big', z.array(z.string()).max(1), ['a', 'b'], 'moet een lijst van hoogstens 1 zijn'],
    ['too_small', z.string().min(1), '', 'moet minstens 1 teken lang zijn'],
    ['not_multiple_of', z.number().multipleOf(5), 3, 'moet een veelvoud van 5 zijn, en is 3'],
    [
      'invalid_format',
      z.string().regex(/^a$/),
      'b',
      '‘b’ heeft niet de vorm die hier hoort (patroon /^a$/)',
    ],
    [
      'invalid_key',
      z.record(z.string().max(1), z.null()),
      { ab: null },
      'moet hoogstens 1 teken lang zijn',
    ],
    [
      'invalid_union',
      z.union([z.string(), z.null()]),
      undefined,
      'ontbreekt (verwacht: een tekst)',
    ],
    ['invalid_union', z.union([z.string(), z.null()]), 1, 'moet een tekst zijn, en is 1'],
    ['invalid_value', z.literal('a'), 'b', 'is ‘b’, en moet a zijn'],
    [
      'invalid_value',
      z.enum(['a1', 'b1', 'b2', ...Array.from({ length: 9 }, (_unused, index) => `naam ${index}`)]),
      'bb1',
      'is ‘bb1’, en moet een zijn van a1, b1, b2, naam 0, naam 1, naam 2, naam 3, naam 4, naam 5, naam 6, naam 7, naam 8. Bedoelde u b1?',
    ],
    [
      'invalid_value',
      z.enum([
        'a1',
        'b1',
        'b2',
        ...Array.from({ length: 30 }, (_unused, index) => `naam ${index}`),
      ]),
      'bb1',
      'is ‘bb1’, en moet een zijn van 33, waaronder b1, a1, b2. Bedoelde u b1?',
    ],
    [
      'invalid_value',
      z.enum(['een', 'twee', ...Array.from({ length: 30 }, (_unused, index) => `naam ${index}`)]),
      undefined,
      'ontbreekt, en moet een zijn van 32, waaronder een, twee, naam 0',
    ],
    ['custom', z.string().refine(() => false), 'b', '‘b’ voldoet hier niet'],
  ])('has words for %s', (_, schema, value, message) => {
    const issues = schema.safeParse(value, { error: ruleText }).error?.issues ?? [];
    expect(brokenRule(issues).message).toBe(message);
  });
});
