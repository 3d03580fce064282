import type { Dataset } from '../dataset/index.ts';
import { type Contract, type IsoDate, parsePeriod, type Readings } from '../model/index.ts';
import { recordsRead } from '../needs/index.ts';
import { duckDbEngine } from '../node/index.ts';
import {
  clausesOf,
  csv,
  dutch,
  forOutside,
  type Hidden,
  type Report,
  type ReportOptions,
  renderMarkdown,
  renderReportHtml,
  renderText,
  reportColumns,
  withUnit,
} from '../report/index.ts';
import { report } from '../report-over.ts';
import { parseDay, SvaError, unknownName } from '../util/index.ts';
import { type Command, type Given, textOption, textOptions } from './command.ts';
import { contractFor } from './contracts.ts';
import { earlierReport } from './earlier-report.ts';
import { formatOf } from './format.ts';
import { registration } from './registration.ts';
import { toldOfYear } from './told.ts';

const formats = ['text', 'md', 'html', 'csv', 'xlsx', 'json'] as const;
/** What an earlier account counts otherwise is told, and is no table of numbers. */
const sinceFormats = ['text', 'md', 'html', 'json'] as const;

/** `sva report`: the account of a period. */
export const reportCommand: Command = {
  help: `
PERIODE               2022-Q2, 2022-H1, 2022-03, 2022 of 2022-01-01/2022-09-30
--data MAP            de map met registratiebestanden (melding.csv, onderzoek.csv, …; ook .json, .ndjson en,
                      met DuckDB erbij, .parquet);
                      zonder --data telt de ingebouwde voorbeeldregistratie van 2019 en 2020
                      hoe bestanden geschreven worden, en hoe kolommen.json eigen namen van kolommen en
                      codes vertaalt, staat in docs/bestanden.md;
                      wat in MAP naast de registratie is geschreven, komt erbij te staan:
                      verhaal.md (## R12-P3 2022-Q2, daaronder van:, maatregel:, besloten:,
                      uitgevoerd:, effect:, door: en vrije tekst; bij een getal is het de duiding),
                      waarneming.csv (code, van, tot, teller, noemer, waarde, bron; ook onder de code van een
                      norm die nergens geteld wordt, zoals P1-N2 of GE-9; waarde ‘onderdrukt’: de bron
                      heeft het getal en geeft het niet) en
                      randvoorwaarde.csv (code, status, bewijs, datum, door)
--year JAAR           volgens welke afspraken wordt geteld (anders het jaar van de periode)
--peildatum DATUM     de dag van de extractie; kan weg als MAP een extractie.json heeft
--format text|md|html|csv|xlsx|json
                      hoe het eruitziet (anders wat de naam na -o zegt, of text); --json is --format json;
                      html is één bladzijde om te lezen en af te drukken; csv en xlsx: een rij per getal,
                      xlsx met een blad voor het bewijs en een voor wat ontbreekt (met -o BESTAND)
--reading CODE.VRAAG=ANTWOORD
                      een andere lezing dan de gekozene, bijvoorbeeld R07-P3.cohort=afgerond;
                      mag vaker; geldt voor elke regel van de clausule die hetzelfde vraagt;
                      sva show 2022 R07-P3 noemt de vragen en antwoorden
--sensitivity         tel elke lezing van elke open vraag, ook samen: van het laagste tot het hoogste getal
--since VERANTWOORDING.json
                      in plaats van de verantwoording: wat nu anders is dan in een eerdere over dezelfde
                      periode, waardoor, en welke records dat deden; in text, md, html of json (--format)
--since-data MAP      bij --since: de bestanden van toen; dan zijn alle records te noemen die erbij kwamen,
                      verdwenen of van plaats veranderden, anders alleen die met een datum na de
                      eerdere peildatum
--without-values      bij --since: zonder de kenmerken van records
--survival            zet bij elke doorlooptijd de mediaan met de zaken die nog open zijn (Kaplan-Meier): van wat in de
                      periode eindigde of open was, en van wat in dat jaar begon, gevolgd tot de peildatum;
                      niet bij --since, evenmin als --sensitivity
--engine memory|duckdb
                      wat telt (anders memory): duckdb telt dezelfde gecontroleerde records in DuckDB, met
                      dezelfde uitkomst (npm install @duckdb/node-api)
--outside             voor lezers buiten de organisatie: geen aantal van minder dan 5, en niets wat zo'n aantal
                      verraadt (‘minder dan 5’, ‘niet getoond’); zonder bevindingen, want die wijzen records aan,
                      en zonder het jaar tot nu toe en wat over meer dagen gaat dan de periode; beschermt niet
                      tegen wie haar naast een andere over dezelfde dagen legt (een jaar naast zijn kwartalen,
                      een andere peildatum of lezing), clausules van elkaar aftrekt, of al iets weet;
                      niet bij --since
--strict              eindig met 1 als de gegevens bevindingen hebben of een norm niet is gehaald
-o BESTAND            schrijf naar een bestand

Voorbeeld: sva report 2020-Q4 --year 2022
           sva report 2022-Q2 --data registratie/ --reading R07-P3.cohort=afgerond`,
  options: {
    data: { type: 'string' },
    year: { type: 'string' },
    peildatum: { type: 'string' },
    format: { type: 'string' },
    json: { type: 'boolean' },
    reading: { type: 'string', multiple: true },
    sensitivity: { type: 'boolean' },
    survival: { type: 'boolean' },
    engine: { type: 'string' },
    outside: { type: 'boolean' },
    strict: { type: 'boolean' },
    since: { type: 'string' },
    'since-data': { type: 'string' },
    'without-values': { type: 'boolean' },
  },
  words: { least: 1, most: 1 },
  async run([text = ''], given) {
    const period = parsePeriod(text);
    const contract = contractFor(period, textOption(given, 'year'));
    const earlier = textOption(given, 'since');
    const engine = engineOf(textOption(given, 'engine') ?? 'memory');
    const format = formatOf(given, earlier === undefined ? formats : sinceFormats);
    for (const option of ['since-data', 'without-values']) {
      if (earlier === undefined && given[option] !== undefined)
        throw new SvaError('usage', `--${option} hoort bij --since.`);
    }
    for (const option of ['sensitivity', 'survival']) {
      if (earlier !== undefined && given[option] !== undefined)
        throw new SvaError(
          'usage',
          `--${option} doet niets bij --since: wat daarbij hoort, wordt niet naast een eerdere verantwoording gezet.`,
        );
    }
    const isOutside = given['outside'] === true;
    if (earlier !== undefined && isOutside)
      throw new SvaError(
        'usage',
        '--outside gaat niet samen met --since: het verschil tussen twee verantwoordingen verraadt kleine aantallen en noemt records, en is niet voor lezers buiten de organisatie.',
      );
    const readings = readingsOf(textOptions(given, 'reading'), contract);
    const read = await registration(
      textOption(given, 'data'),
      recordsRead(Object.values(contract.measures)),
    );
    const peildatum = peildatumOf(textOption(given, 'peildatum'), read.peildatum);
    const { told, messages } = toldOfYear(read.told, contract);
    const account = await counted(engine, contract, read.data, {
      period,
      peildatum,
      readings,
      told,
      ...(read.toelichting !== null && { toelichting: read.toelichting }),
      sensitivity: given['sensitivity'] === true,
      survival: given['survival'] === true,
    });
    const failed = given['strict'] === true ? strictText(account) : null;
    return {
      output:
        earlier === undefined
          ? await render(isOutside ? forOutside(account) : account, format)
          : await sinceOutput(account, read.data, earlier, given, format),
      messages: [...read.messages, ...messages, ...(failed === null ? [] : [failed])],
      exitCode: failed === null ? 0 : 1,
    };
  },
};

const engines = ['memory', 'duckdb'] as const;
type EngineName = (typeof engines)[number];

function engineOf(asked: string): EngineName {
  const found = engines.find((name) => name === asked);
  if (found === undefined)
    throw unknownName('usage', 'Manier van tellen (--engine)', asked, engines);
  return found;
}

/** The account, whatever counts. What was wrong with the records, and their hash, come from the reading of the files. */
async function counted(
  engine: EngineName,
  contract: Contract,
  data: Dataset,
  options: ReportOptions,
): Promise<Report> {
  if (engine === 'memory') return report(contract, data, options);
  const { survival = false, ...asked } = options;
  if (survival)
    throw new SvaError(
      'usage',
      `--survival gaat niet met --engine ${engine}: zaken die nog open zijn, zijn daar niet te volgen.`,
      { value: 'survival' },
    );
  const database = await duckDbEngine();
  try {
    await database.fill(data);
    return await report(contract, database, { ...asked, checked: data });
  } finally {
    database.close();
  }
}

/** What an earlier account counts otherwise. */
async function sinceOutput(
  account: Report,
  data: Dataset,
  path: string,
  given: Given,
  format: (typeof formats)[number],
): Promise<string> {
  // Loaded only when asked, with the schema of an earlier account: most accounts stand alone.
  const { renderSinceHtml, renderSinceMarkdown, since } = await import('../earlier/index.ts');
  const earlier = await earlierReport(path);
  const folder = textOption(given, 'since-data');
  const before =
    folder === undefined
      ? null
      : await registration(folder, recordsRead(Object.values(account.contract.measures)));
  const found = since(account, data, earlier, {
    place: path,
    withoutValues: given['without-values'] === true,
    ...(before !== null && { earlierData: before.data, earlierTold: before.told }),
  });
  if (format === 'html') return renderSinceHtml(found);
  if (format === 'md') return renderSinceMarkdown(found);
  return `${format === 'json' ? JSON.stringify(found, null, 2) : found.toString()}\n`;
}

/** Why an account is not as `--strict` asks; `null` when it is. */
function strictText({ issues, accounts }: Report): string | null {
  const found = issues.reduce((sum, { more = 0 }) => sum + 1 + more, 0);
  const missed = accounts
    .flatMap(({ norms }) => norms)
    .filter(({ verdict }) => verdict === 'not-met').length;
  if (found === 0 && missed === 0) return null;
  const norms = missed === 0 ? 'geen norm' : missed === 1 ? '1 norm' : `${dutch(missed)} normen`;
  const issuesText = found === 0 ? 'geen bevindingen' : withUnit(dutch(found), 'bevindingen');
  return `--strict: ${issuesText}; ${norms} gemist.`;
}

async function render(
  account: Report<string, Hidden>,
  format: (typeof formats)[number],
): Promise<string | Uint8Array> {
  if (format === 'json') return `${JSON.stringify(account, null, 2)}\n`;
  if (format === 'html') return renderReportHtml(account);
  if (format === 'csv') return csv(reportColumns, account.rows());
  // Loaded only when asked: nothing else needs a workbook.
  if (format === 'xlsx') return (await import('./report-xlsx.ts')).reportXlsx(account);
  return format === 'md' ? renderMarkdown(account) : renderText(account);
}

/** The peildatum that was given, or that the registration says; one of them must be there. */
export function peildatumOf(asked: string | undefined, said: IsoDate | null): IsoDate {
  if (asked !== undefined) {
    if (parseDay(asked) === null) {
      throw new SvaError(
        'invalid-date',
        `--peildatum ‘${asked}’ is geen bestaande dag in de vorm jjjj-mm-dd, zoals 2022-07-15.`,
        { value: asked },
      );
    }
    return asked as IsoDate;
  }
  if (said !== null) return said;
  throw new SvaError(
    'usage',
    'De peildatum (de dag van de extractie) is niet bekend. Geef --peildatum 2022-07-15, of zet in de map een extractie.json met { "peildatum": "2022-07-15" }.',
  );
}

/** `R07-P3.cohort=afgerond` as an option of a question of a clause. */
export function readingsOf(
  texts: readonly string[],
  contract: Contract,
): { [code: string]: Readings } {
  const readings: { [code: string]: { [question: string]: string } } = {};
  for (const text of texts) {
    const match = /^([^.=]+)\.([^.=]+)=([^.=]+)$/.exec(text.trim());
    const [, code, question, option] = match ?? [];
    if (code === undefined || question === undefined || option === undefined) {
      throw new SvaError(
        'usage',
        `--reading ‘${text}’ is niet te lezen. Schrijf CODE.VRAAG=ANTWOORD, bijvoorbeeld R07-P3.cohort=afgerond.`,
        { value: text },
      );
    }
    const codes = [...clausesOf(contract), ...(contract.obligationMeasures ?? [])].map(
      (counted) => counted.code,
    );
    if (!codes.includes(code)) {
      throw unknownName('unknown-code', `Indicator van ${contract.year}`, code, codes);
    }
    const before = readings[code]?.[question];
    if (before !== undefined && before !== option)
      throw new SvaError(
        'usage',
        `--reading ${code}.${question} staat er met twee antwoorden: ${before} en ${option}.`,
        { value: option },
      );
    readings[code] = { ...readings[code], [question]: option };
  }
  return readings;
}
