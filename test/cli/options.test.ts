import { beforeAll, describe, expect, test } from 'vitest';
import { bundleCommandLine, sva } from './command-line.ts';

beforeAll(bundleCommandLine, 90_000);

describe('an option that would do nothing', () => {
  test.each<[readonly string[], string]>([
    [['show', '2022', '--period', '2020-Q4'], '--period hoort bij --open'],
    [['show', '2022', '--data', '.'], '--data hoort bij --open'],
    [['show', '2022', '--peildatum', '2022-01-01'], '--peildatum hoort bij --open'],
    [['show', '2022', '--open', '--data', '.'], 'Bij --data hoort --period'],
    [['show', '2022', '--open', '--peildatum', '2022-01-01'], 'Bij --peildatum hoort --period'],
    [['show', '2022', 'R07-P3', '--open'], 'Die van R07-P3 alleen: sva show 2022 R07-P3'],
    [
      ['report', '2020-Q4', '--year', '2022', '--since-data', '.'],
      '--since-data hoort bij --since',
    ],
    [
      ['report', '2020-Q4', '--year', '2022', '--without-values'],
      '--without-values hoort bij --since',
    ],
    [['report', '2020-Q4', '--since', 'x.json', '--survival'], '--survival doet niets bij --since'],
    [
      ['report', '2020-Q4', '--since', 'x.json', '--outside'],
      '--outside gaat niet samen met --since',
    ],
    [
      ['report', '2020-Q4', '--since', 'x.json', '--sensitivity'],
      '--sensitivity doet niets bij --since',
    ],
    [['report', '2020-Q4', '--json', '--format', 'md'], '--json en --format md vragen twee vormen'],
    [
      ['diff', '2020', '2022', '--json', '--format', 'md'],
      '--json en --format md vragen twee vormen',
    ],
    [['diff', '2020', '2022', '--data', '.'], 'Bij --data hoort --period'],
    [['diff', '2020', '2022', '--peildatum', '2020-12-31'], '--peildatum hoort bij --period'],
    [
      ['series', 'R01-P2', '--json', '--format', 'csv'],
      '--json en --format csv vragen twee vormen',
    ],
    [
      ['replay', 'x.json', '--json', '--format', 'text'],
      '--json en --format text vragen twee vormen',
    ],
    [
      ['explain', 'R07-P3', 'A', '--period', '2022-Q2', '--by', 'melder'],
      '--by gaat over alle records van een maat',
    ],
    [
      ['explain', 'R07-P3', '--period', '2022-Q2', '--period', '2022-Q1'],
      '--period staat er twee keer, en mag één keer',
    ],
    [['check', '.', '--year', '2020', '--year', '2022'], '--year staat er twee keer'],
    [
      ['sql', 'R07-P3', '--dialect', 'duckdb', '--dialect', 'postgres'],
      '--dialect staat er twee keer',
    ],
    [['formula', 'R07-P3', '--year', '2022', '--year', '2020'], '--year staat er twee keer'],
    [['example', 'x', '--scale', '1', '--scale', '2'], '--scale staat er twee keer'],
    [['schema', 'melding', '-o', 'a', '-o', 'b'], '--output staat er twee keer'],
    [
      [
        'report',
        '2020-Q4',
        '--year',
        '2022',
        '--reading',
        'R07-P3.cohort=afgerond',
        '--reading',
        'R07-P3.cohort=verval',
      ],
      '--reading R07-P3.cohort staat er met twee antwoorden: afgerond en verval',
    ],
    [
      ['series', 'R12-P1', '--reading', 'noemer=a', '--reading', 'noemer=b'],
      '--reading noemer staat er met twee antwoorden: a en b',
    ],
    [['series', 'R01-P2', '--from', '2021', '--to', '2019'], '--from 2021 ligt na --to 2019'],
    [['help', 'reprot'], 'Commando ‘reprot’ bestaat niet. Bedoelde u report?'],
  ])('is refused with what it belongs to, and nothing is printed: %j', (args, message) => {
    const { code, out, err } = sva(...args);
    expect(err).toContain(message);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  test('is not the same reading given twice, nor the first and last year the same', () => {
    const reading = ['--reading', 'noemer=alle-meldingen'];
    expect(sva('series', 'R12-P1', ...reading, ...reading).code).toBe(0);
    expect(sva('series', 'R01-P2', '--from', '2019', '--to', '2019').code).toBe(0);
  });

  test('is not --json beside --format json, which ask the same', () => {
    const { code, out } = sva('series', 'R12-P1', '--json', '--format', 'json');
    expect(code).toBe(0);
    expect(() => JSON.parse(out)).not.toThrow();
  });
});

describe('what is not there', () => {
  test.each<[readonly string[], string]>([
    [
      ['check', '--bestanden', '.'],
      'Optie van sva check ‘--bestanden’ bestaat niet. Er zijn: --output, --data, --year, --json. Zo: sva check',
    ],
    [
      ['show', '2020', 'R07-P3'],
      '‘R07-P3’ bestaat niet. De Set van Afspraken van 2022 heeft deze code wel. Zo: sva show 2022 R07-P3.',
    ],
    [
      ['explain', 'R07-P3', '--period', '2020-Q4'],
      '‘R07-P3’ bestaat niet. De Set van Afspraken van 2022 heeft deze code wel. Geef --year 2022.',
    ],
    [
      ['formula', 'I1'],
      'Het jaarverslag van 2017 heeft deze code wel, en geen rekenregel: sva show 2017 I1, of sva series I1.',
    ],
    [
      ['explain', 'D1', '--period', '2020-Q4'],
      'Het jaarverslag van 2017 heeft deze code wel, en geen rekenregel: sva show 2017 D1.',
    ],
    [
      ['report', '2020-Q4', '--year', '2017'],
      'geen Set van Afspraken: zie sva show 2017, sva series I1 en sva diff 2017 2020. Er zijn: 2020, 2022.',
    ],
    [
      ['report', '2020-Q4', '--reading', 'R07-P3.cohort=verval'],
      '‘R07-P3’ bestaat niet. De Set van Afspraken van 2022 heeft deze code wel. Geef --year 2022.',
    ],
  ])('is told with where it is: %j', (args, message) => {
    const { code, err } = sva(...args);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  test('is said to be in no year where it is in none, nor where it is there and has no rule', () => {
    expect(sva('show', '2022', 'R77-P3').err).not.toContain('heeft deze code wel');
    expect(sva('formula', 'R01-E1', '--year', '2022').err).not.toContain('heeft deze code wel');
  });
});
