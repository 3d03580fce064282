import { type Contract, type Element, type Indicator, parsePeriod } from '../model/index.ts';
import { recordsRead } from '../needs/index.ts';
import { report } from '../report/index.ts';
import { SvaError } from '../util/index.ts';
import { type Command, type Given, textOption } from './command.ts';
import { contractOf, contracts, newest, newestWith } from './contracts.ts';
import {
  type AccountedElement,
  accountedElements,
  elementOf,
  elementsOf,
  hasElement,
} from './element.ts';
import { accountingText, countedLines, measureLines, wordingText } from './indicator-text.ts';
import { kernfunctieLines } from './kernfunctie-text.ts';
import { lineageLines } from './lineage-text.ts';
import { openQuestionLines, openQuestions } from './open-questions.ts';
import { registration } from './registration.ts';
import { peildatumOf } from './report.ts';

/** `sva show`: the years, one year's agreement, or one element of it. */
export const showCommand: Command = {
  help: `
Zonder woord: welke jaren er zijn.
JAAR          de afspraken van dat jaar: resultaten, indicatoren, opdrachten, randvoorwaarden, eisen
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
      return { output: json ? asJson(contracts.map(brief)) : years(), exitCode: 0 };
    const isYear = /^\d{4}$/.test(first);
    const contract = isYear ? contractOf(first) : newestWith((item) => hasElement(item, first));
    const code = isYear ? second : first;
    if (code === undefined)
      return { output: json ? asJson(contract) : whole(contract), exitCode: 0 };
    const element = elementOf(contract, code);
    return { output: json ? asJson(element) : one(contract, element), exitCode: 0 };
  },
};

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
const brief = ({ year, title, coverage }: Contract) => ({ year, title, coverage });

function years(): string {
  const lines = contracts.flatMap(({ year, title, coverage }) => [
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
  const { code, id, title, wording, source, remarks = [] } = element;
  const [first, last] = source.lines;
  const lines = [
    `${code}  ${title}`,
    `clausule: “${wordingText(wording)}”`,
    `bron: ${source.document}, ${first === last ? `regel ${first}` : `regels ${first}-${last}`}${source.place === undefined ? '' : `, ${source.place}`}; vast kenmerk: ${id}`,
  ];
  for (const { kind, text, reading, alternative, why } of remarks) {
    lines.push(`${kind}: ${text}`);
    if (reading !== undefined) lines.push(`  gelezen als: ${reading}`);
    if (alternative !== undefined) lines.push(`  kan ook: ${alternative}`);
    if (why !== undefined) lines.push(`  waarom: ${why}`);
  }
  const accounted = accountedElements(contract).find((item) => item.code === code);
  if (accounted !== undefined)
    lines.push('', ...placeLines(contract, code), ...measureLines(contract, accounted));
  const duty = contract.obligationMeasures?.find((item) => item.code === code);
  if (duty !== undefined)
    lines.push('', 'geen indicator; wel geteld:', ...countedLines(contract, duty.measures));
  const lineage = lineageLines(contract.year, code);
  if (lineage.length > 0) lines.push('', ...lineage);
  const kernfuncties = kernfunctieLines(contract.year, code);
  if (kernfuncties.length > 0) lines.push('', ...kernfuncties);
  const parts = elementsOf(Object.values(element));
  if (parts.length > 0)
    lines.push(
      '',
      'met:',
      ...parts.map((part) => `  ${part.code}  “${wordingText(part.wording)}”`),
    );
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
