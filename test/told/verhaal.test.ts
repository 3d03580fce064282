import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quarter, year } from '../../src/model/index.ts';
import { told } from '../../src/told/index.ts';

const read = (...lines: string[]) => told({ verhaal: lines.join('\n') });
const stories = (...lines: string[]) => read(...lines).verhalen;
const issues = (...lines: string[]) =>
  read(...lines).issues.map(({ row, field, code }) => [row, field, code]);
const only = (...lines: string[]) => stories('## R12-P3 2022-Q2', ...lines)[0]?.parts;

const WHOLE = [
  '## R12-P3 2022-Q2',
  'van: vier klachten over bereikbaarheid',
  'maatregel: elke melder krijgt binnen een week bericht',
  'besloten: 2022-05-12',
  'uitgevoerd: 1-6-2022',
  'effect: in juni geen klacht meer hierover',
  'door: klachtencommissie',
  '',
  'De commissie las mee.',
];

describe('a story in verhaal.md', () => {
  test('has a code, a period, its lines and the free text below them', () => {
    const { verhalen, issues: wrong } = read(...WHOLE);
    expect(wrong).toEqual([]);
    expect(verhalen).toEqual([
      {
        file: 'verhaal',
        row: 1,
        code: 'R12-P3',
        period: quarter(2022, 2),
        parts: [
          {
            row: 2,
            van: 'vier klachten over bereikbaarheid',
            maatregel: 'elke melder krijgt binnen een week bericht',
            besloten: '2022-05-12',
            uitgevoerd: '2022-06-01',
            effect: 'in juni geen klacht meer hierover',
            door: 'klachtencommissie',
            tekst: 'De commissie las mee.',
          },
        ],
      },
    ]);
  });

  test('of an empty file there is none, and that is no issue', () => {
    expect(read('')).toEqual({ verhalen: [], waarnemingen: [], toetsingen: [], issues: [] });
  });

  test('may be free text alone: the duiding of a number', () => {
    expect(only('Er was een achterstand.', '', 'Die is weg.')).toMatchObject([
      { van: null, tekst: 'Er was een achterstand.\n\nDie is weg.' },
    ]);
  });

  test.each(['- van: x', '* van: x', '**van:** x', '- **van**: x', 'Van: x', 'van : x'])(
    'reads the line %s as people write Markdown',
    (line) => {
      expect(only(line)?.[0]?.van).toBe('x');
    },
  );

  test('goes on with an indented line, and not with one that is not', () => {
    expect(only('maatregel: eerst dit', '  en dan dat')?.[0]?.maatregel).toBe(
      'eerst dit en dan dat',
    );
    expect(only('maatregel: eerst dit', 'en dan dat')?.[0]).toMatchObject({
      maatregel: 'eerst dit',
      tekst: 'en dan dat',
    });
  });

  test('begins another measure of the same people where a line comes again, and of others where van does', () => {
    const parts = only(
      'van: volwassenen',
      'maatregel: a',
      'maatregel: b',
      'van: jeugdigen',
      'maatregel: c',
    );
    expect(parts?.map(({ van, maatregel }) => [van, maatregel])).toEqual([
      ['volwassenen', 'a'],
      ['volwassenen', 'b'],
      ['jeugdigen', 'c'],
    ]);
  });

  test('keeps a line without words as not told', () => {
    expect(only('van: x', 'effect:')?.[0]).toMatchObject({ van: 'x', effect: null });
  });

  test('may say that something has not been done yet, which is no date', () => {
    expect(only('uitgevoerd: nog niet, voorzien in juli')?.[0]?.uitgevoerd).toBe(
      'nog niet, voorzien in juli',
    );
    expect(issues('## R12-P3 2022-Q2', 'uitgevoerd: nog niet')).toEqual([]);
  });

  test('takes a heading of any level, in bold, with a title, and a period in any of its forms', () => {
    expect(stories('### **R12-P3** 2022-Q2', 'x')[0]?.code).toBe('R12-P3');
    expect(stories('## R01-E1 2022 – Partners', 'x')[0]).toMatchObject({
      period: year(2022),
      parts: [{ tekst: 'Partners\n\nx' }],
    });
    expect(stories('## R12-P3 2022-01-01/2022-03-31', 'x')[0]?.period.to).toBe('2022-03-31');
  });

  test('may have headings of its own, which are part of its text', () => {
    expect(only('van: x', '', '### Toelichting', 'y')?.[0]?.tekst).toBe('### Toelichting\ny');
  });

  test('leaves a remark in HTML out, and counts its lines', () => {
    const [story] = stories(
      '<!-- voor wie dit schrijft:',
      'twee regels -->',
      '## R12-P3 2022-Q2',
      'x',
    );
    expect(story).toMatchObject({ row: 3, parts: [{ tekst: 'x' }] });
  });

  test('reads the same with the line ends of Windows, and behind a byte order mark', () => {
    expect(told({ verhaal: `\uFEFF${WHOLE.join('\r\n')}` })).toEqual(read(...WHOLE));
  });
});

describe('what cannot be placed', () => {
  test.each<[string, string[], (number | string | null)[]]>([
    ['a period that does not exist', ['## R12-P3 2022-Q5', 'x'], [1, 'R12-P3', 'unknown-period']],
    ['a heading without a period', ['## R12-P3', 'x'], [1, 'R12-P3', 'unknown-period']],
    ['a heading without a story', ['## R12-P3 2022-Q2', ''], [1, 'R12-P3', 'missing-value']],
    ['a heading that is no code', ['## Overig', 'x'], [1, null, 'unused-text']],
    ['text before any heading', ['x', 'y'], [1, null, 'unused-text']],
    [
      'a date that does not exist',
      [...WHOLE.slice(0, 3), 'besloten: 31-2-2022'],
      [4, 'besloten', 'impossible-date'],
    ],
    [
      'a date that is a month',
      [...WHOLE.slice(0, 3), 'besloten: mei 2022'],
      [4, 'besloten', 'impossible-date'],
    ],
    [
      'a date that can be read in two ways',
      [...WHOLE.slice(0, 3), 'besloten: 3/4/2022'],
      [4, 'besloten', 'ambiguous-date'],
    ],
    [
      'done before it was decided',
      ['## R12-P3 2022-Q2', 'besloten: 2022-05-02', 'uitgevoerd: 2022-05-01'],
      [2, 'uitgevoerd', 'impossible-order'],
    ],
    [
      'a line that is nearly one',
      ['## R12-P3 2022-Q2', 'x', 'efect: y'],
      [3, 'efect', 'unknown-line'],
    ],
    [
      'a line that is none, above the text',
      ['## R12-P3 2022-Q2', 'kleur: y'],
      [2, 'kleur', 'unknown-line'],
    ],
  ])('is reported with its row: %s', (_, lines, issue) => {
    expect(issues(...lines)).toEqual([issue]);
  });

  test('names the nearest line, and keeps what was written as text', () => {
    const { verhalen, issues: wrong } = read('## R12-P3 2022-Q2', 'maatregl: y');
    expect(wrong[0]?.message).toContain('Bedoeld is misschien ‘maatregel:’');
    expect(verhalen[0]?.parts[0]).toMatchObject({ maatregel: null, tekst: 'maatregl: y' });
  });

  test('an introduction below a title is for who opens the file, and no issue', () => {
    expect(issues('# Verhalen van 2022', '', 'Lees dit eerst.', ...WHOLE)).toEqual([]);
  });

  test('a sentence with a colon in the text is text, and no issue', () => {
    expect(issues(...WHOLE, 'Voorbeeld: een melder kreeg geen bericht.')).toEqual([]);
  });

  test('no word of a story is lost, whatever is written', () => {
    const word = fc.stringMatching(/^[a-z]{4,8}$/);
    const line = fc.oneof(
      word,
      word.map((text) => `van: ${text}`),
      word.map((text) => `  ${text}`),
      word.map((text) => `effect: ${text}`),
      word.map((text) => `${text}: iets`),
      word.map((text) => `### ${text}`),
      fc.constant(''),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const kept = JSON.stringify(stories('## R12-P3 2022-Q2', ...lines));
        for (const text of lines.flatMap((one) => one.match(/[a-z]{4,8}/g) ?? [])) {
          if (text !== 'effect') expect(kept).toContain(text);
        }
      }),
    );
  });
});
