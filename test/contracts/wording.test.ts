import { describe, expect, test } from 'vitest';
import { checkSources, checkWording, fold } from '../../tools/check-wording.ts';

const lines = ['Kop', '1. De inwoner <b>heeft</b> regie; *altijd*', 'Aantal klachten'];
const passages = [
  { code: 'A', text: 'De inwoner heeft regie; altijd', lines: [2, 2] as const },
  { code: 'B', text: 'Aantal klachten', lines: [3, 3] as const },
];
const labels = [{ line: 1, text: 'Kop' }];

describe('the check of wordings', () => {
  test('folds white space and markup, and nothing else', () => {
    expect(fold('  <p>Een\u00a0 <i>wet</i>telijke</p>  **eis** [a](#) ')).toBe(
      'Een wet telijke eis a',
    );
  });

  test('finds nothing when every line is covered by a wording or a label', () => {
    expect(checkWording('x', lines, passages, labels)).toEqual([]);
  });

  test('names a wording that differs by one letter, and the text that it leaves uncovered', () => {
    const wrong = [{ ...passages[0], text: 'De inwoners heeft regie; altijd' }, passages[1]].filter(
      (passage) => passage !== undefined,
    ) as typeof passages;
    const findings = checkWording('x', lines, wrong, labels);
    expect(findings.map(({ line, code }) => [line, code])).toEqual([
      [2, 'A'],
      [2, null],
    ]);
  });

  test('names a wording that stands elsewhere than at its lines', () => {
    const moved = [
      passages[0],
      { code: 'B', text: 'Aantal klachten', lines: [1, 1] as const },
    ].filter((passage) => passage !== undefined) as typeof passages;
    expect(checkWording('x', lines, moved, labels)).toContainEqual(
      expect.objectContaining({ code: 'B', line: 1 }),
    );
  });

  test('names a line that no element covers', () => {
    expect(checkWording('x', lines, passages.slice(0, 1), labels)).toEqual([
      { document: 'x', line: 3, code: null, message: 'niet opgenomen: “Aantal klachten”' },
    ]);
  });

  test('names a label that the document does not have', () => {
    const findings = checkWording('x', lines, passages, [...labels, { line: 3, text: 'Voetnoot' }]);
    expect(findings).toHaveLength(1);
  });

  test('asks no cover of a document of which only quotations are checked', () => {
    expect(checkWording('x', lines, passages.slice(1), [], false)).toEqual([]);
  });
});

const checked = checkSources('../shared/bronnen');

describe('the agreements against their sources', () => {
  test.skipIf(checked === null)(
    'every wording stands at its lines, and every line is covered (skipped where ../shared is absent)',
    () => {
      expect(checked?.findings).toEqual([]);
      expect(checked?.passages).toBeGreaterThan(250);
    },
  );
});
