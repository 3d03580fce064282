import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { version } from '../../src/version.ts';
import {
  bundleCommandLine,
  sva,
  svaProcess,
  svaToHead,
  temporaryDirectory,
} from './command-line.ts';

const { path: directory, remove } = temporaryDirectory();
const nine = 'test/situations/nine-records';

beforeAll(bundleCommandLine, 90_000);
afterAll(remove);

const commands = [
  'show',
  'formula',
  'diff',
  'report',
  'explain',
  'check',
  'series',
  'example',
  'schema',
  'sql',
];

describe('help', () => {
  test('without words the commands are listed, with one line each', () => {
    const { code, out } = sva();
    expect(code).toBe(0);
    for (const name of commands) {
      expect(out).toContain(`sva ${name}`);
    }
  });

  test('each command explains itself', () => {
    for (const name of commands) {
      const { code, out } = sva(name, '--help');
      expect(code).toBe(0);
      expect(out).toContain(`sva ${name}`);
      expect(out.length).toBeGreaterThan(150);
    }
  });

  test('the version is that of package.json', () => {
    const { version: published } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(version).toBe(published);
    expect(sva('--version').out.trim()).toBe(published);
  });
});

test.each([
  { args: ['--version'], code: 0 },
  { args: ['reprot', '2022-Q2'], code: 2 },
  { args: ['show', '2022', 'R07-P3'], code: 0 },
])('a process ($args) prints what a thread does, and ends with the same code', ({ args, code }) => {
  const ran = svaProcess(...args);
  expect(ran).toEqual(sva(...args));
  expect(ran.code).toBe(code);
});

test('a reader that has enough closes the pipe, and that is no error', () => {
  const { out, err } = svaToHead('show', '2022', '--json');
  expect(out.trim()).toBe('{');
  expect(err).toBe('');
});

describe('misuse ends with 2, one clear line and no stack trace', () => {
  test.each([
    [['reprot', '2022-Q2'], 'Bedoelde u report?'],
    [['report', '2022-Q5'], 'Schrijf 2022-Q2'],
    [['report'], 'sva report PERIODE'],
    [['report', '2022-Q2', '--data'], 'Na --data hoort een waarde'],
    [['report', '2022-Q2', '--dtaa', nine], 'Bedoelde u --data?'],
    [['report', '2021-Q2', '--data', nine], 'Er zijn: 2020, 2022'],
    [
      ['report', '2022-Q2', '--year', '2021', '--data', nine],
      'Van 2021 is hier geen Set van Afspraken',
    ],
    [
      ['report', '2022-Q2', '--data', nine, '--reading', 'R07-P3.cohort=afgeron'],
      'Bedoelde u afgerond?',
    ],
    [['report', '2022-Q2', '--data', nine, '--reading', 'R07P3'], 'Schrijf CODE.VRAAG=ANTWOORD'],
    [['report', '2022-Q2', '--data', nine, '--peildatum', '31-02-2022'], 'geen bestaande dag'],
    [['report', '2022-Q2', '--data', nine, '--format', 'pfd'], 'Vorm (--format)'],
    [['report', '2022-Q2', '--data', join(directory, 'weg')], 'weg'],
    [['report', '2022-Q2', '--data', nine, '--engine', 'duckbd'], 'Bedoelde u duckdb?'],
    [
      ['report', '2022-Q2', '--data', nine, '--engine', 'duckdb'],
      'Er wordt geteld met DuckDB, en dat is hier niet geïnstalleerd. Installeer het naast @wij/sva: npm install @duckdb/node-api',
    ],
    [['formula', 'R07-P33'], 'Bedoelde u R07-P3?'],
    [['formula', 'R07-P5'], 'uitgesteld'],
    [['show', '2022', 'R7-P3'], 'Bedoelde u R07-P3?'],
    [
      ['show', '2018'],
      'Van 2018 is hier geen Set van Afspraken. Er zijn: 2020, 2022, en van 2017 het jaarverslag van de gemeente.',
    ],
    [['formula', 'R07-P3', '--year', '2018'], 'Er zijn: 2020, 2022.\n'],
    [['schema', 'meldng'], 'Bedoelde u melding?'],
    [['example', directory, '--scale', 'groot'], '--scale'],
    [['example', join(nine, 'melding.csv', 'x')], 'een deel van dit pad is een bestand, geen map.'],
    [['example', nine], 'zijn: '],
    [
      ['report', '2022-Q2', '--data', nine, '--peildatum', '15-07-2022'],
      'in de vorm jjjj-mm-dd, zoals 2022-07-15.',
    ],
    [
      ['report', '2022-Q2', '--data', nine, '--format', 'csv', '-o', 'x.html'],
      '-o x.html en --format csv vragen twee vormen',
    ],
    [['replay', 'x.json', '-o', 'x.xlsx'], 'Vorm (--format) ‘xlsx’ bestaat niet.'],
    [
      ['diff', '2020', '2022', '-o', join(directory, 'nergens', 'x.txt')],
      'de map ervan bestaat niet.',
    ],
    [['series', 'R12-P22'], 'Bedoelde u R12-P2?'],
    [['series', 'R09'], 'De indicatoren ervan: R09-P1.'],
    [['series', 'R12-P2'], 'breekt tussen 2017-H2 en 2018'],
    [['series', 'R11-P1'], 'niet één reeks'],
    [['series', 'R01-P2', '--from', 'toen'], 'Na --from hoort een jaar'],
    [['series', 'R12-P1', '--reading', 'noemer'], 'Schrijf VRAAG=ANTWOORD'],
    [['series', 'R01-P2', '--format', 'xml'], 'Vorm (--format)'],
    [['sql'], 'Geef --dialect duckdb, postgres, clickhouse'],
    [['sql', '--dialect', 'postgress'], 'Bedoelde u postgres?'],
    [['sql', 'R12-P9', '--dialect', 'duckdb'], 'Bedoelde u R12-P1?'],
    [['sql', 'R12-P1', '--dialect', 'duckdb', '--period', '2022-Q5'], '2022-Q5'],
    [['sql', 'R12-P1', '--dialect', 'duckdb', '--peildatum', '2022-02-30'], 'geen bestaande dag'],
    [['sql', '--dialect', 'duckdb', '--kolommen', 'nergens.json'], 'nergens.json'],
  ])('sva %j', (args, message) => {
    const { code, out, err } = sva(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toContain('    at ');
  });
});

describe('sva report', () => {
  test('prints the account of a directory, with the peildatum from its extractie.json', () => {
    const { code, out, err } = sva('report', '2022-Q2', '--data', nine);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Peildatum 15 juli 2022');
    expect(out).toContain('50,0%');
    expect(out).toContain('marges: tussen 33,3 en 66,7%');
  });

  test('--outside shows readers outside the organisation no small number, and is no account to count again', () => {
    const { code, out, err } = sva('report', '2022-Q2', '--data', nine, '--outside');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Voor lezers buiten de organisatie: een aantal van minder dan 5');
    expect(out).toContain('niet getoond / minder dan 5');
    expect(out).not.toContain('2 / 4');
    const file = join(directory, 'buiten.json');
    expect(sva('report', '2022-Q2', '--data', nine, '--outside', '--json', '-o', file).code).toBe(
      0,
    );
    const again = sva('replay', file, '--data', nine);
    expect(again.code).toBe(2);
    expect(again.err).toContain('is gemaakt voor lezers buiten de organisatie (--outside)');
  });

  test('counts under another reading where asked', () => {
    const { out } = sva(
      'report',
      '2022-Q2',
      '--data',
      nine,
      '--json',
      '--reading',
      'R07-P3.cohort=instroom',
    );
    const outcome = JSON.parse(out).outcomes.find(
      (item: { code: string }) => item.code === 'R07-P3',
    );
    expect(outcome).toMatchObject({
      teller: 2,
      noemer: 3,
      value: 66.7,
      readings: { cohort: 'instroom' },
    });
  });

  test('accounts for 2020 with costs, organisation and projects, and takes a reading of them', () => {
    const { code, out } = sva(
      'report',
      '2020-H2',
      '--data',
      nine,
      '--json',
      '--reading',
      'K1.verwijzers=alle',
    );
    expect(code).toBe(0);
    const account = JSON.parse(out);
    const codes = account.outcomes.map((item: { code: string }) => item.code);
    expect(codes).toHaveLength(31);
    expect(codes).toEqual(expect.arrayContaining(['F7.1', 'B12.3', 'K4', 'BV2', 'P6']));
    expect(account.receipt.readings).toEqual({ K1: { verwijzers: 'alle' } });
  });

  test('says how to give a peildatum where nothing does', () => {
    const bare = join(directory, 'zonder');
    mkdirSync(bare);
    writeFileSync(join(bare, 'klacht.csv'), 'klacht_id\nK1\n');
    const { code, err } = sva('report', '2022-Q2', '--data', bare);
    expect(code).toBe(2);
    expect(err).toContain('--peildatum');
    expect(err).toContain('extractie.json');
  });

  test('writes to a file instead of printing', () => {
    const file = join(directory, 'verslag.md');
    const { code, out } = sva('report', '2022-Q2', '--data', nine, '--format', 'md', '-o', file);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readFileSync(file, 'utf8')).toContain('| R07-P3 |');
  });

  test('takes its form from the name after -o, where none is given', () => {
    const file = join(directory, 'uit.html');
    expect(sva('report', '2022-Q2', '--data', nine, '-o', file).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/);
  });

  test('--strict ends with 1 when the data have issues, and still prints the account', () => {
    const { code, out, err } = sva('report', '2022-Q2', '--data', nine, '--strict');
    expect(code).toBe(1);
    expect(out).toContain('50,0%');
    // In one line on stderr it says why: no norm is judged on these nine records.
    expect(err).toMatch(/^--strict: \d+ bevindingen?; geen norm gemist\.\n$/);
  });
});

describe('sva check', () => {
  test('names what is wrong by file, row, field and rule, and ends with 1', () => {
    const { code, out } = sva('check', nine);
    expect(code).toBe(1);
    expect(out).toContain('onderzoek.csv, rij 7');
    expect(out).toMatch(/onderzoek +8 rijen\n/);
    expect(out).toContain('2022-03-30');
    expect(out).toContain('niet te tellen: klacht');
  });

  test('takes the directory as other commands do too, and one of both ways', () => {
    expect(sva('check', '--data', nine)).toEqual(sva('check', nine));
    expect(sva('check', '--help').out).toContain('--data MAP');
    const twice = sva('check', nine, '--data', nine);
    expect(twice.code).toBe(2);
    expect(twice.err).toContain('Er staan twee mappen');
    const none = sva('check');
    expect(none.code).toBe(2);
    expect(none.err).toContain('Zo: sva check MAP');
  });

  test('says of one error and of one row that it is one', () => {
    const one = join(directory, 'een-fout');
    mkdirSync(one);
    writeFileSync(
      join(one, 'klacht.csv'),
      'klacht_id,afhandeling,ontvangstdatum\nK1,gegrond,2022-02-30\n',
    );
    const { code, out } = sva('check', one);
    expect(code).toBe(1);
    expect(out).toMatch(/klacht +1 rij\n/);
    expect(out).toMatch(/Bevindingen: 1 fout, \d+ waarschuwing(en)?\n/);
  });

  test('ends with 0 when nothing is wrong', () => {
    const clean = join(directory, 'schoon');
    mkdirSync(clean);
    writeFileSync(
      join(clean, 'klacht.csv'),
      'klacht_id,soort_klacht,afhandeling\nK1,overig,gegrond\n',
    );
    const { code, out } = sva('check', clean);
    expect(out).toMatch(/klacht +1 rij\n/);
    expect(out).not.toContain('fout  ');
    expect(code).toBe(0);
  });

  test('says so when a directory has no registration files', () => {
    const empty = join(directory, 'leeg');
    mkdirSync(empty);
    const { code, err } = sva('check', empty);
    expect(code).toBe(2);
    expect(err).toContain('geen enkel registratiebestand');
  });
});

describe('sva series', () => {
  test('prints the published values of an indicator, and the years without one', () => {
    const { code, out, err } = sva('series', 'R01-P2');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/2018-12-31 +252 /);
    expect(out).toMatch(/2020-12-31 +205 .*K13\.2020/);
    expect(out).toMatch(/2021 +- .*ontbreekt/);
  });

  test('names its own options where it refuses, and not those of the library', () => {
    const { code, err } = sva('series', 'B12.2');
    expect(code).toBe(2);
    expect(err).toContain(
      'Vraag alle stukken met --across-breaks, of kies met --from en --to of --accept G3.',
    );
    const parts = sva('series', 'R11-P1').err;
    expect(parts).toContain('--part');
    for (const said of [err, parts]) expect(said).not.toMatch(/acrossBreaks|\(part\)/);
  });

  test('marks the pieces where the series breaks, when asked', () => {
    const { code, out } = sva('series', 'R01-P1', '--across-breaks');
    expect(code).toBe(0);
    expect(out).toContain('10,7% (1.464 / 13.681)');
    expect(out).toContain('stuk 3');
    expect(out).toContain('sluit niet aan');
  });

  test('gives rows as JSON, and as CSV with a header also where there is nothing', () => {
    const { rows } = JSON.parse(sva('series', 'R12-P1', '--json').out);
    expect(rows.map((row: { value: number | null }) => row.value)).toEqual([
      0.5,
      0.9,
      0.7,
      null,
      null,
    ]);
    const { out } = sva('series', 'R01-P2', '--from', '2030', '--format', 'csv');
    expect(out).toMatch(/^piece,contract,code,[^\n]*\r\n$/);
    const csv = sva('series', 'R01-P3', '--format', 'csv').out;
    expect(csv).toContain('2020,2020,2020-01-01,2020-12-31,34,personen,leesbaar');
  });
});

describe('sva show of the annual report of 2017', () => {
  test('has all its parts, with what is printed of each indicator and figure', () => {
    expect(sva('show').out).toMatch(/^2017 {2}Jaarverslag 2017/);
    const { code, out } = sva('show', '2017');
    expect(code).toBe(0);
    for (const one of ['D9', 'I6', 'A5', 'G4', 'C1', 'VN3']) expect(out).toContain(`  ${one}  `);
    expect(out).toContain('begroting 2017: -, behaald 2017: 62%');
    expect(out).toContain('(2017: “13.681 vragen”, regel 109)');
  });

  test('has one indicator with each value as it is printed, its footnotes and what became of it', () => {
    const { out } = sva('show', '2017', 'i1');
    expect(out).toContain('behaald 2017: -, regel 43, VN2');
    expect(out).toContain('  VN2: “Deze indicatoren zijn (ten dele) gewijzigd');
    expect(out).toContain('in 2020: RG1, RG2 – vervallen');
    expect(out).not.toContain('VN3');
  });

  test('is found without the year where no later year has the code, and given as JSON', () => {
    expect(sva('show', 'I5').out).toBe(sva('show', '2017', 'I5').out);
    expect(sva('show', 'VN1').out).not.toBe(sva('show', '2017', 'VN1').out);
    expect(JSON.parse(sva('show', '2017', 'I5', '--json').out)).toMatchObject({
      code: 'I5',
      values: [{ value: null }, { value: null }, { value: 62 }],
    });
    expect(JSON.parse(sva('show', '2017', '--json').out)).toMatchObject({ year: 2017 });
  });

  test('refuses a code that it does not have', () => {
    const { code, err } = sva('show', '2017', 'R07-P3');
    expect(code).toBe(2);
    expect(err).toContain('Onderdeel van 2017 ‘R07-P3’ bestaat niet.');
    expect(err).toContain('Zo: sva show 2022 R07-P3.');
  });
});

describe('sva show, formula and schema', () => {
  test('show names the years, the agreement and one element of it', () => {
    expect(sva('show').out).toContain('2022');
    const { out } = sva('show', '2022');
    for (const code of ['R15', 'R07-P3', 'O15.2', 'V7.19', 'GE-12', 'EN1', 'OO1'])
      expect(out).toContain(code);
    const one = sva('show', '2022', 'r07-p3').out;
    expect(one).toContain('Doorlooperperiodieken');
    expect(one).toContain('regel 98');
    expect(one).toContain('termijnenwet');
  });

  test('show tells what an element was the year before, and what became of one', () => {
    expect(sva('show', '2022', 'R01-P3').out).toContain('in 2020: B1.2 – verbreed');
    expect(sva('show', '2020', 'F2.2').out).toContain('in 2022: niets – vervallen');
    expect(sva('show', '2022', 'R01-E1').out).not.toContain('afstamming');
  });

  test('show tells which kernfuncties of 2016 an element can be read against, where there are any', () => {
    const { out } = sva('show', '2022', 'O4.1');
    expect(out).toContain(
      'te lezen bij de notitie van 2016:\n  KF1 Inloop, ontmoeting en ingang\n',
    );
    expect(out).toContain('KF8 Collectieve preventie');
    expect(sva('show', '2022', 'V7.13').out).toContain('SN1.2 Ondersteunende taken en regie');
    expect(sva('show', '2022', 'WE-2').out).not.toContain('notitie van 2016');
    // TX2 of 2022 is not TX2 of 2020.
    expect(sva('show', '2020', 'TX2').out).toContain('KF4 Beslissen en toeleiden');
    expect(sva('show', '2022', 'TX2').out).not.toContain('KF4');
  });

  test('show has the rule of what stands beside the results too', () => {
    const whole = sva('show', '2020').out;
    expect(whole).toMatch(/KOSTENBEHEERSING\n\n {2}K1 {2}.*\(geteld\)/);
    expect(whole).toMatch(/BV1 {2}Begroting {2}\(niet geteld: /);
    const cost = sva('show', '2020', 'K1').out;
    expect(cost).toContain('eraf gaat het bedrag waarvoor geldt');
    expect(cost).toContain('? verwijzers');
    expect(sva('show', '2020', 'F7.1').out).toContain('Regel erbij');
    expect(sva('formula', 'K3').out).toContain('Wmo Huishoudelijke hulp');
    expect(sva('formula', 'B1.2', '--year', '2020').out).toContain(
      'bestemming is ‘participatiebaan’ of ‘werkervaringsplaats’',
    );
    expect(sva('formula', 'BV1').err).toContain('niet geteld');
  });

  test('report --format html is one page', () => {
    const { code, out } = sva('report', '2022-Q2', '--data', nine, '--format', 'html');
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(out).toContain('<b>50,0%</b>');
  });

  test('show --open lists every open question with its options, and who decides', () => {
    const { code, out } = sva('show', '2022', '--open');
    expect(code).toBe(0);
    expect(out).toContain('* verval: ');
    expect(out).toContain('- afgerond: ');
    expect(out).toContain('te beslissen door het contractoverleg');
    expect(sva('show', '2020', '--open').out).toContain('B12.2');
  });

  test('show --open with a period tells what each option comes to', () => {
    const { out } = sva('show', '2022', '--open', '--period', '2022-Q2', '--data', nine);
    expect(out).toContain('nu: 25,0 tot 66,7%, afhankelijk van cohort en termijnenwet');
    expect(out).toMatch(/- afgerond: .* {2}\[60,0%\]/);
    const json = JSON.parse(sva('show', '2022', '--open', '--json').out);
    expect(json.account).toBeNull();
    // Of the duties with a number too.
    expect(json.questions).toContainEqual(
      expect.objectContaining({ code: 'O12.1', id: 'termijn', measure: 'klachten-binnen-termijn' }),
    );
    expect(json.questions.length).toBeGreaterThan(30);
    expect(sva('show', '2022', '--open', '--data', nine).err).toContain('hoort --period');
    expect(sva('show', '2022', '--period', '2022-Q2').err).toContain('hoort bij --open');
  });

  test('formula writes the rule in Dutch', () => {
    const { code, out } = sva('formula', 'R12-P2');
    expect(code).toBe(0);
    expect(out).toContain('noemer');
    expect(out).toContain('afhandeling klacht is ‘gegrond’');
  });

  test.each(['contract', 'report', 'diff', 'melding', 'ojg-traject'])(
    'schema %s is JSON Schema 2020-12',
    (name) => {
      const { code, out } = sva('schema', name);
      expect(code).toBe(0);
      expect(JSON.parse(out)['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    },
  );
});
