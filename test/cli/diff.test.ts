import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { bundleCommandLine, sva, temporaryDirectory } from './command-line.ts';

const { path: directory, remove } = temporaryDirectory();

beforeAll(bundleCommandLine, 90_000);
afterAll(remove);

describe('sva diff', () => {
  test('sets two years side by side, as text, Markdown, CSV or JSON', () => {
    const text = sva('diff', '2020', '2022');
    expect(text.code).toBe(0);
    expect(text.out).toContain('B1.2 → R01-P3');
    expect(sva('diff', '2020', '2022', '--format', 'md').out).toContain('| was | wordt | gevolg |');
    const json = JSON.parse(sva('diff', '2020', '2022', '--json').out);
    const csv = parse(sva('diff', '2020', '2022', '--format', 'csv').out, { columns: true });
    expect(csv).toHaveLength(json.changes.length);
  });

  test('starts from 2017 too, as what the municipality followed then', () => {
    const { code, out } = sva('diff', '2017', '2020');
    expect(code).toBe(0);
    expect(out).toContain('I5 → –');
  });

  test('counts the built-in example by both years, and says so', () => {
    const { code, out, err } = sva('diff', '2020', '2022', '--period', '2020', '--json');
    expect(code).toBe(0);
    expect(err).toContain('voorbeeldregistratie');
    const { effects, period } = JSON.parse(out);
    expect(period).toBe('2020');
    const klachten = effects.find(({ from }: { from: string }) => from === 'B12.2');
    expect(klachten.before).toMatchObject({ teller: 12, noemer: 128 });
    expect(klachten.difference).toBe(0);
  });

  test('sets a draft beside the year before it', () => {
    const file = join(directory, 'concept.json');
    const draft = JSON.parse(JSON.stringify(sva2022));
    draft.norms[0].value = 80;
    writeFileSync(file, JSON.stringify(draft));
    const { code, out } = sva('diff', '2022', file);
    expect(code).toBe(0);
    expect(out).toContain('1 wijziging: 1 zwaar');
    expect(out).toContain('De norm is strenger: 80 in plaats van 75.');
  });

  test('shows a changed title of a clause with the same text, old and new, and calls it editorial', () => {
    const file = join(directory, 'concept-titel.json');
    const draft = JSON.parse(JSON.stringify(sva2022));
    const { title } = draft.indicators[3];
    draft.indicators[3].title = 'Heel iets anders';
    writeFileSync(file, JSON.stringify(draft));
    const text = sva('diff', '2022', file).out;
    expect(text).toContain('1 wijziging: 1 redactioneel');
    expect(text).toContain(`${title} → Heel iets anders`);
    expect(sva('diff', '2022', file, '--format', 'md').out).toContain('Heel iets anders');
    expect(sva('diff', '2022', file, '--format', 'html').out).toContain('Heel iets anders');
  });
});

describe('a draft', () => {
  const draftOf = (change: (draft: ReturnType<typeof JSON.parse>) => void, mark = '') => {
    const draft = JSON.parse(JSON.stringify(sva2022));
    change(draft);
    const file = join(directory, 'concept-2.json');
    writeFileSync(file, mark + JSON.stringify(draft));
    return file;
  };

  test('may begin with the mark that some editors write', () => {
    const { code, out } = sva(
      'diff',
      '2022',
      draftOf(() => {}, '\uFEFF'),
    );
    expect(code).toBe(0);
    expect(out).toContain('Er is geen verschil.');
  });

  test('has its own record types read, also where neither built-in year counts them', () => {
    const draft = draftOf((draft) => {
      draft.measures['klachten-gegrond'] = {
        id: 'klachten-gegrond',
        title: 'Maatregelen',
        unit: 'zaken',
        decimals: 0,
        over: 'verbetermaatregel',
        cohort: { instroom: 'datumBesluit' },
        count: {},
      };
    });
    const files = join(directory, 'eigen');
    mkdirSync(files);
    writeFileSync(
      join(files, 'verbetermaatregel.csv'),
      'bron;bron_ref;beschrijving;datum_besluit\nklacht;K1;anders;2022-05-01\n',
    );
    const { code, out, err } = sva(
      'diff',
      draft,
      draft,
      '--data',
      files,
      '--period',
      '2022-Q2',
      '--peildatum',
      '2022-07-15',
      '--json',
    );
    expect(code, err).toBe(0);
    const effect = JSON.parse(out).effects.find(({ from }: { from: string }) => from === 'R12-P2');
    expect(effect.before).toMatchObject({ value: 1, status: 'measured' });
  });
});

describe('misuse of sva diff ends with 2 and one clear line', () => {
  const file = (name: string, text: string) => {
    const path = join(directory, name);
    writeFileSync(path, text);
    return path;
  };
  const wrong = () => {
    const draft = JSON.parse(JSON.stringify(sva2022));
    draft.indicators[0].frequency = 'soms';
    return file('vorm.json', JSON.stringify(draft));
  };
  test.each([
    [() => ['2021', '2022'], 'Er zijn: 2017, 2020, 2022'],
    [() => ['2020'], 'sva diff OUD NIEUW'],
    [() => ['2020', '2022', '--data', directory], 'Bij --data hoort --period'],
    [() => ['2020', '2022', '--peildatum', '2022-07-15'], '--peildatum hoort bij --period'],
    [() => ['2020', '2022', '--period', '2020-Q5'], '2020-Q5'],
    [() => ['2020', '2022', '--format', 'mdd'], 'Bedoelde u md?'],
    [() => ['2017', '2020', '--period', '2020'], 'geen afspraken om gegevens volgens te tellen'],
    [() => ['2022', join(directory, 'weg.json')], 'niet te lezen'],
    [() => ['2022', file('kapot.json', '{')], 'geen JSON'],
    [() => ['2022', wrong()], '/indicators/0/frequency'],
  ])('%#', (args, message) => {
    const { code, out, err } = sva('diff', ...args());
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('names two versions of one year apart', () => {
    const concept = join(directory, 'concept-2022.json');
    const changed = structuredClone(sva2022) as unknown as { title: string };
    changed.title = 'Set van Afspraken 2022, concept';
    writeFileSync(concept, JSON.stringify(changed));
    const { code, out } = sva('diff', '2022', concept);
    expect(code).toBe(0);
    expect(out).toContain('Van 2022 (oud) naar 2022 (nieuw)');
    expect(out).toContain('2022 (nieuw): Set van Afspraken 2022, concept');
  });
});
