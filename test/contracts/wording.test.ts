import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkSources, checkWording } from '../../tools/check-wording.ts';
import { wordingDocuments } from '../../tools/wording-documents.ts';
import { brokenRanges, type Passage, passagesOf } from '../../tools/wording-passages.ts';
import { fold } from '../../tools/wording-text.ts';

const lines = ['Kop', '1.\tDe inwoner <b>heeft</b> regie; *altijd*', '- Aantal', 'klachten 2022.'];
const regie: Passage = { code: 'A', text: 'De inwoner heeft regie; altijd', lines: [2, 2] };
const klachten: Passage = { code: 'B', text: 'Aantal', lines: [3, 3] };
const jaar: Passage = { code: 'C', text: 'klachten 2022.', lines: [4, 4] };
const passages = [regie, klachten, jaar];
const labels = [{ line: 1, text: 'Kop' }];
const check = (...given: readonly Passage[]) => checkWording('x', lines, given, labels);
const said = (findings: ReturnType<typeof check>) =>
  findings.map(({ line, code, message }) => [line, code, message]);

describe('folding', () => {
  test('takes away white space, tags, emphasis and empty links, and nothing else', () => {
    expect(fold('  <p>Een\u00a0 wet</p><p>een</p>  **eis** [a](#) ')).toBe('Een wet een eis a');
  });

  test('keeps a word whole that has emphasis inside it', () => {
    expect(fold('<i>wet</i>telijke *eis*en')).toBe('wettelijke eisen');
  });

  test('takes a comparison for no tag', () => {
    expect(fold('n < 10 en m > 5')).toBe('n < 10 en m > 5');
  });
});

describe('the check of wordings', () => {
  test('finds nothing when every character belongs to a wording, a label or a marker', () => {
    expect(check(...passages)).toEqual([]);
  });

  test('names a wording that differs by one letter, and the text that it leaves uncovered', () => {
    expect(
      said(check({ ...regie, text: 'De inwoners heeft regie; altijd' }, klachten, jaar)),
    ).toEqual([
      [2, 'A', 'staat niet op regel 2: “De inwoners heeft regie; altijd”'],
      [2, null, 'niet opgenomen: “De inwoner heeft regie; altijd”'],
    ]);
  });

  test('names a full stop that a wording leaves out', () => {
    expect(said(check(regie, klachten, { ...jaar, text: 'klachten 2022' }))).toEqual([
      [4, null, 'niet opgenomen: “.”'],
    ]);
  });

  test('names a wording that begins or ends inside a word or a number', () => {
    expect(said(check(regie, klachten, { ...jaar, text: 'klachten 202' }))).toContainEqual([
      4,
      'C',
      'staat niet op regel 4: “klachten 202”',
    ]);
  });

  test('names a wording that stands elsewhere than at its lines, also within a wider range', () => {
    for (const place of [
      [1, 1],
      [1, 4],
    ] as const) {
      expect(check(regie, { ...klachten, lines: place }, jaar)).toContainEqual(
        expect.objectContaining({ code: 'B', line: 1 }),
      );
    }
  });

  test('names a clause that is there once and taken twice', () => {
    expect(said(check(...passages, { ...klachten, code: 'D' }))).toEqual([
      [3, 'D', 'is op regel 3 al opgenomen door B: “Aantal”'],
    ]);
  });

  test('finds a wording that runs on over lines', () => {
    expect(check(regie, { code: 'B', text: 'Aantal klachten 2022.', lines: [3, 4] })).toEqual([]);
  });

  test('names a line that no element covers', () => {
    expect(check(regie, jaar)).toEqual([
      { document: 'x', line: 3, code: null, message: 'niet opgenomen: “Aantal”' },
    ]);
  });

  test('names a label that the document does not have', () => {
    const more = [...labels, { line: 3, text: 'Voetnoot' }];
    expect(said(checkWording('x', lines, passages, more))).toEqual([
      [3, null, 'opschrift staat hier niet (meer): “Voetnoot”'],
    ]);
  });

  test('lets a number or bullet by only where the layout puts one', () => {
    const text = ['14 dagen', 'o wee', '<ul> - een o twee'];
    const all: Passage[] = [
      { code: 'A', text: 'dagen', lines: [1, 1] },
      { code: 'B', text: 'wee', lines: [2, 2] },
      { code: 'C', text: 'een', lines: [3, 3] },
      { code: 'D', text: 'twee', lines: [3, 3] },
    ];
    expect(said(checkWording('x', text, all, []))).toEqual([
      [1, null, 'niet opgenomen: “14”'],
      [2, null, 'niet opgenomen: “o”'],
    ]);
  });

  test('holds a quotation to its words, and lets it cover nothing', () => {
    const quote: Passage = { code: 'Q', text: 'klachten', lines: [4, 4], quote: true };
    expect(check(...passages, quote)).toEqual([]);
    expect(said(check(regie, klachten, quote))).toEqual([
      [4, null, 'niet opgenomen: “klachten 2022.”'],
    ]);
  });

  test('asks no cover of a document of which only quotations are checked', () => {
    expect(checkWording('x', lines, [klachten], [], false)).toEqual([]);
    expect(checkWording('x', lines, [{ ...klachten, text: 'Antal' }], [], false)).toHaveLength(1);
  });

  test('names an element of which the parts do not run from its first line to its last', () => {
    const parts = [
      { text: 'Inzicht in', lines: [96, 96] },
      { text: 'populatie', lines: [98, 98] },
    ];
    const element = (from: number, to: number) => ({
      code: 'A',
      wording: parts,
      source: { document: 'x', lines: [from, to] },
    });
    expect(brokenRanges([element(96, 98)], 'x')).toEqual([]);
    expect(brokenRanges([element(96, 99)], 'x')).toHaveLength(1);
  });
});

const bronnen = '../shared/bronnen';
const absent = !existsSync(bronnen);
const why = `${bronnen} is absent: the wordings are not checked against their sources`;

/** The documents that are covered whole, with their lines and the wordings that cover them. */
const documents = () =>
  wordingDocuments
    .filter(({ whole }) => whole)
    .map(({ document, file, agreements, labels }) => {
      const text = readFileSync(`${bronnen}/${file}`, 'utf8').split('\n');
      const own = passagesOf(agreements, document).filter(({ quote }) => quote !== true);
      return { own, check: (given: Passage[]) => checkWording(document, text, given, labels) };
    });

describe('the agreements against their sources', () => {
  test('every wording stands at its lines, and every line is covered', ({ skip }) => {
    skip(absent, why);
    const checked = checkSources(bronnen);
    expect(checked?.findings).toEqual([]);
    expect(checked?.passages).toBeGreaterThan(250);
  });

  test('the loss of the last character of any wording is found', ({ skip }) => {
    skip(absent, why);
    for (const { own, check: checkAll } of documents()) {
      const findings = checkAll(own.map((item) => ({ ...item, text: item.text.slice(0, -1) })));
      for (const { code, lines: place } of own) {
        const found = findings.some((item) =>
          item.code === null ? item.line === place[1] : item.code === code,
        );
        expect(found, code).toBe(true);
      }
    }
  });

  test('the loss of any element is found, by its text', ({ skip }) => {
    skip(absent, why);
    for (const { own, check: checkAll } of documents()) {
      // One in nine at a time, so that each is missed among others that are there.
      for (let turn = 0; turn < 9; turn++) {
        const lost = own.filter((_, at) => at % 9 === turn);
        const messages = checkAll(own.filter((item) => !lost.includes(item)))
          .map(({ message }) => message)
          .join('\n');
        for (const { text } of lost) expect(messages).toContain(fold(text));
      }
    }
  });
});
