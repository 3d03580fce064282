import { jaarverslag2017 } from '../contracts/2017/index.ts';
import { type Contract, type Element, type Indicator, parsePeriod } from '../model/index.ts';
import { recordsRead } from '../needs/index.ts';
import { report } from '../report-over.ts';
import { SvaError } from '../util/index.ts';
import { annualReportElement, annualReportText } from './annual-report-text.ts';
import { type Command, type Given, textOption } from './command.ts';
import { contractOf, contracts, newest, newestWith } from './contracts.ts';
import {
  type AccountedElement,
  accountedElements,
  elementOf,
  elementsOf,
  hasElement,
} from './element.ts';
import { relationLines, wordsLines } from './element-text.ts';
import { accountingText, countedLines, measureLines } from './indicator-text.ts';
import { openQuestionLines, openQuestions } from './open-questions.ts';
import { registration } from './registration.ts';
import { peildatumOf } from './report.ts';

/** `sva show`: the years, one year's agreement, or one element of it. */
export const showCommand: Command = {
  help: `
Zonder woord: welke jaren er zijn.
JAAR          de afspraken van dat jaar: resultaten, indicatoren, opdrachten, randvoorwaarden, eisen;
              van 2017 de paragraaf uit het jaarverslag van de gemeente
CODE          één onderdeel: R07-P3, O7.1, V7.3, AE-3, EN1, OO1, VN1 …
--open        alle vragen die de clausules openlaten: de mogelijkheden, welke hier is gekozen, waarom, en
              wie erover beslist
--period PERIODE [--data MAP] [--peildatum DATUM]
              bij --open: wat elke mogelijkheid geeft; zonder --data over de voorbeeldregistratie
--json        als JSON

Voorbeeld: sva show 2022 R07-P3
           sva show 2022 --open --period 2020-Q4`,
  options: {
    open: { type: 'boolean' },
    period: { type: 'string' },
    data: { type: 'string' },
    peildatum: { type: 'string' },
    json: { type: 'boolean' },
  },
  words: { least: 0, most: 2 },
  async run(words, given) {
    const json = given['json'] === true;
    if (given['open'] === true) {
      if (words.length > 1)
        throw new SvaError(
          'usage',
          `--open toont de vragen van een heel jaar. Die van ${words[1]} alleen: sva show ${words.join(' ')}`,
        );
      return { ...(await open(words[0], given, json)), exitCode: 0 };
    }
    for (const option of ['period', 'data', 'peildatum'])
      if (given[option] !== undefined) throw new SvaError('usage', `--${option} hoort bij --open.`);
    const [first, second] = words;
    if (first === undefined)
      return { output: json ? asJson(documents.map(brief)) : years(), exitCode: 0 };
    const isYear = /^\d{4}$/.test(first);
    const code = isYear ? second : first;
    if (isYear ? first === String(jaarverslag2017.year) : isOnlyIn2017(first))
      return { output: annualReport(code, json), exitCode: 0 };
    const contract = isYear
      ? contractOf(first, REPORT_OF_2017)
      : newestWith((item) => hasElement(item, first));
    if (code === undefined)
      return { output: json ? asJson(contract) : whole(contract), exitCode: 0 };
    const element = elementOf(contract, code);
    return { output: json ? asJson(element) : one(contract, element), exitCode: 0 };
  },
};

/** The annual report of 2017, or one part of it. */
function annualReport(code: string | undefined, json: boolean): string {
  if (code === undefined) return json ? asJson(jaarverslag2017) : annualReportText(jaarverslag2017);
  const element = elementOf(jaarverslag2017, code);
  return json ? asJson(element) : annualReportElement(jaarverslag2017, element);
}

/** What can be shown beside the agreements. */
const REPORT_OF_2017 = `, en van ${jaarverslag2017.year} het jaarverslag van de gemeente`;

const isOnlyIn2017 = (code: string): boolean =>
  hasElement(jaarverslag2017, code) && !contracts.some((contract) => hasElement(contract, code));

/** The open questions of a year, with what each option comes to where a period is given. */
async function open(year: string | undefined, given: Given, json: boolean) {
  const contract = year === undefined ? newest() : contractOf(year);
  const asked = textOption(given, 'period');
  const folder = textOption(given, 'data');
  for (const option of ['data', 'peildatum'])
    if (asked === undefined && given[option] !== undefined)
      throw new SvaError(
        'usage',
        `Bij --${option} hoort --period: over welke periode wordt geteld.`,
      );
  const period = asked === undefined ? null : parsePeriod(asked);
  const read =
    period === null
      ? null
      : await registration(folder, recordsRead(Object.values(contract.measures)));
  const account =
    period === null || read === null
      ? null
      : report(contract, read.data, {
          period,
          peildatum: peildatumOf(textOption(given, 'peildatum'), read.peildatum),
          sensitivity: true,
          compare: false,
        });
  const output = json
    ? asJson({ questions: openQuestions(contract), account })
    : `${openQuestionLines(contract, account).join('\n')}\n`;
  return { output, messages: read?.messages ?? [] };
}

const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
/** What is at hand, oldest first. */
const documents: readonly Described[] = [jaarverslag2017, ...contracts];
type Described = Pick<Contract, 'year' | 'title' | 'coverage'>;

const brief = ({ year, title, coverage }: Described) => ({ year, title, coverage });

function years(): string {
  const lines = documents.flatMap(({ year, title, coverage }) => [
    `${year}  ${title}`,
    ...coverage.notes.map((note) => `      ${note}`),
  ]);
  return `${lines.join('\n')}\n`;
}

/** The whole agreement: a line for each element, under its result or group. */
function whole(contract: Contract): string {
  const lines = [
    contract.title,
    ...contract.coverage.notes,
    '',
    'Maatschappelijke effecten',
    ...list(contract.effects),
    '',
  ];
  for (const spoor of contract.sporen) {
    lines.push(`SPOOR ${spoor.number}  ${spoor.title}`, '');
    for (const result of contract.results.filter((item) => item.spoor === spoor.number)) {
      lines.push(`${result.code}  ${result.title}`);
      const own = <T extends { readonly result: string }>(items: readonly T[]) =>
        items.filter((item) => item.result === result.code);
      lines.push(...own(contract.indicators).map(accountedLine(contract)));
      lines.push(...list(own(contract.opdrachten)), ...list(own(contract.obligations)), '');
    }
  }
  for (const [title, clauses] of [
    ['KOSTENBEHEERSING', contract.costIndicators],
    ['BEDRIJFSVOERING', contract.bedrijfsvoering],
    ['ACCELERATIEPROJECTEN', contract.projects],
  ] as const) {
    if (clauses === undefined) continue;
    lines.push(title, '', ...clauses.map(accountedLine(contract)), '');
  }
  lines.push('RANDVOORWAARDEN', '');
  for (const group of contract.randvoorwaardeGroups) {
    lines.push(
      group.title,
      ...list(contract.randvoorwaarden.filter((item) => item.group === group.code)),
      '',
    );
  }
  lines.push('REGISTRATIE-EISEN', '');
  for (const group of contract.registratieGroups) {
    lines.push(
      group.title,
      ...list(contract.registratieEisen.filter((item) => item.group === group.code)),
      '',
    );
  }
  lines.push('ONTWIKKELOPGAVEN', '', ...list(contract.ontwikkelopgaven));
  for (const { title, document, number, referredBy } of contract.ontwikkelopgavenElders) {
    lines.push(
      `  elders: ${title} (${document}${number === null ? '' : `, nummer ${number}`}), genoemd door ${referredBy.join(', ')}`,
    );
  }
  lines.push(
    '',
    `Samen ${elementsOf(contract).length} onderdelen. Eén onderdeel: sva show ${contract.year} CODE`,
  );
  return `${lines.join('\n')}\n`;
}

const accountedLine = (contract: Contract) => (element: AccountedElement) =>
  `  ${element.code}  ${element.title}  (${accountingText(contract, element)})`;
const list = (elements: readonly Element[]) =>
  elements.map(({ code, title }) => `  ${code}  ${title}`);

function one(contract: Contract, element: Element): string {
  const { code } = element;
  const lines = wordsLines(element);
  const accounted = accountedElements(contract).find((item) => item.code === code);
  if (accounted !== undefined)
    lines.push('', ...placeLines(contract, code), ...measureLines(contract, accounted));
  const duty = contract.obligationMeasures?.find((item) => item.code === code);
  if (duty !== undefined)
    lines.push('', 'geen indicator; wel geteld:', ...countedLines(contract, duty.measures));
  lines.push(...relationLines(contract.year, element));
  return `${lines.join('\n')}\n`;
}

const columns: { readonly [C in Indicator['column']]: string } = {
  proces: 'procesindicatoren',
  ervaring: 'ervaring',
  indicator: 'indicator',
};

/** Where an indicator of a result stands; nothing for other clauses. */
function placeLines(contract: Contract, code: string): string[] {
  const indicator = contract.indicators.find((item) => item.code === code);
  if (indicator === undefined) return [];
  const { result, column, registrar, instrument, frequency, sameAs } = indicator;
  const found = contract.results.find((item) => item.code === result);
  const registers =
    registrar === null ? 'niet vermeld' : registrar === 'wij' ? 'Stichting WIJ' : 'gemeente';
  return [
    `resultaat: ${result} ${found?.title ?? ''}`,
    `kolom: ${columns[column]}; registratie: ${registers}${instrument === undefined ? '' : `; instrument: ${instrument}`}; per ${frequency}`,
    ...(sameAs === undefined ? [] : [`vraagt hetzelfde als ${sameAs}`]),
    '',
  ];
}
