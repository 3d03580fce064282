import { describe, expect, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import {
  calculate,
  dataset,
  diff,
  explain,
  formula,
  membership,
  needs,
  quarter,
  recordSchema,
  replay,
  report,
  SvaError,
  series,
  told,
} from '../../src/index.ts';
import {
  csv,
  forOutside,
  renderDiffHtml,
  renderMarkdown,
  renderReportHtml,
  renderText,
  reportColumns,
} from '../../src/report/index.ts';
import { writeQueries } from '../../src/sql/index.ts';

const data = dataset({});
const period = quarter(2022, 2);
const peildatum = '2022-07-15';
const account = report(sva2022, data, { period, peildatum });

// As from plain JavaScript, which no compiler checks.
const plain = {
  report: report as (...given: unknown[]) => unknown,
  calculate: calculate as (...given: unknown[]) => unknown,
  diff: diff as (...given: unknown[]) => unknown,
  explain: explain as (...given: unknown[]) => unknown,
  membership: membership as (...given: unknown[]) => unknown,
  formula: formula as (...given: unknown[]) => unknown,
  needs: needs as (...given: unknown[]) => unknown,
  csv: csv as (...given: unknown[]) => unknown,
  forOutside: forOutside as (...given: unknown[]) => unknown,
  renderReportHtml: renderReportHtml as (...given: unknown[]) => unknown,
  renderMarkdown: renderMarkdown as (...given: unknown[]) => unknown,
  renderText: renderText as (...given: unknown[]) => unknown,
  renderDiffHtml: renderDiffHtml as (...given: unknown[]) => unknown,
  series: series as (...given: unknown[]) => unknown,
  writeQueries: writeQueries as (...given: unknown[]) => unknown,
  outcome: account.outcome as (...given: unknown[]) => unknown,
};

/** The agreement of 2022 with a clause of one's own. */
const draft = (clause: object) => ({
  ...sva2022,
  indicators: [
    ...sva2022.indicators,
    { ...sva2022.indicators[0], id: 'eigen', code: 'R12-P9', result: 'R12', ...clause },
  ],
});

describe('what is not what was asked for is refused with what to give, never with an error of JavaScript', () => {
  test.each<[string, () => unknown, string]>([
    [
      'a report without a peildatum',
      () => plain.report(sva2022, data, { period }),
      "peildatum ontbreekt. Geef de dag van de extractie, zoals peildatum: '2022-07-15'.",
    ],
    [
      'a report with a peildatum that is no day',
      () => plain.report(sva2022, data, { period, peildatum: '2022-02-30' }),
      'peildatum ‘2022-02-30’ is geen bestaande dag; schrijf jjjj-mm-dd.',
    ],
    [
      'a report without options',
      () => plain.report(sva2022, data),
      'Geef als laatste argument een object met period en peildatum.',
    ],
    [
      'a report over rows, which are no dataset yet',
      () => plain.report(sva2022, { klacht: [] }, { period, peildatum }),
      'Het tweede argument is geen dataset en geen database. Geef dataset(rijen),',
    ],
    [
      'a report over nothing',
      () => plain.report(sva2022, undefined, { period, peildatum }),
      'Het tweede argument is geen dataset en geen database.',
    ],
    [
      'a report over a dataset with an option of a database',
      () => plain.report(sva2022, data, { period, peildatum, mapping: { columns: {}, codes: {} } }),
      'Optie ‘mapping’ bestaat niet.',
    ],
    [
      'a comparison over a database',
      () => plain.diff(sva2020, sva2022, { data: { query: () => [] }, period, peildatum }),
      'Dit is een database, en hier hoort een dataset',
    ],
    [
      'a calculation without a peildatum',
      () => plain.calculate(data, sva2022),
      "peildatum ontbreekt. Geef de dag van de extractie als derde argument: calculate(data, { terms, calendar }, '2022-07-15').",
    ],
    [
      'a calculation over rows, which are no dataset yet',
      () => plain.calculate({ klacht: [] }, sva2022, peildatum),
      'De records zijn geen dataset. Geef dataset(rijen)',
    ],
    [
      'a calculation of a code',
      () => calculate(data, sva2022, peildatum)('R07-P3' as never, period),
      'Het eerste argument is geen meting.',
    ],
    [
      'a calculation in no period',
      () =>
        calculate(
          data,
          sva2022,
          peildatum,
        )(sva2022.measures['klachten-gegrond'], '2022-Q2' as never),
      'period is geen periode.',
    ],
    [
      'a list of records without a peildatum',
      () => plain.membership(sva2022, 'R07-P3', data, { period }),
      'peildatum ontbreekt.',
    ],
    [
      'a list of records without options',
      () => plain.membership(sva2022, 'R07-P3', data),
      'Geef als laatste argument een object met period en peildatum.',
    ],
    [
      'an explanation with the options where the record stands',
      () => plain.explain(sva2022, 'R07-P3', data, { period, peildatum }),
      "Noem één record, en daarna de opties: { melding: 'M-17' }.",
    ],
    [
      'an explanation of a record that is a number',
      () => plain.explain(sva2022, 'R07-P3', data, 17, { period, peildatum }),
      "Noem één record, en daarna de opties: { melding: 'M-17' }.",
    ],
    [
      'a comparison of one agreement',
      () => plain.diff(sva2020),
      'Het tweede argument zijn geen afspraken. Geef twee jaren, zoals diff(sva2020, sva2022).',
    ],
    [
      'a comparison with a year as the first',
      () => plain.diff(2020, sva2022),
      'Het eerste argument zijn geen afspraken.',
    ],
    [
      'a comparison with an option that is not there',
      () => plain.diff(sva2020, sva2022, { perod: period }),
      'Optie ‘perod’ bestaat niet. Bedoelde u period?',
    ],
    [
      'a comparison over records without a period',
      () => plain.diff(sva2020, sva2022, { data, peildatum }),
      'period is geen periode.',
    ],
    [
      'a comparison over records without a peildatum',
      () => plain.diff(sva2020, sva2022, { data, period }),
      'peildatum ontbreekt.',
    ],
    ['the formula of a code', () => plain.formula('R07-P3'), 'Het eerste argument is geen meting.'],
    ['the formula of nothing', () => plain.formula(), 'Het eerste argument is geen meting.'],
    ['the needs of a code', () => plain.needs('x'), 'Het eerste argument is geen meting.'],
    ['the needs of a clause', () => plain.needs(sva2022.indicators[0]), 'geen meting'],
    ['the CSV of a report', () => plain.csv(account), 'csv(reportColumns, account.rows())'],
    [
      'the CSV of a report that iterates, which is no list of rows',
      () => plain.csv(reportColumns, account),
      'csv(reportColumns, account.rows())',
    ],
    [
      'the CSV of rows and columns the other way round',
      () => plain.csv(account.rows(), reportColumns),
      'csv(reportColumns, account.rows())',
    ],
    ...(
      [
        ['for readers outside', plain.forOutside],
        ['as a page', plain.renderReportHtml],
        ['as Markdown', plain.renderMarkdown],
        ['as text', plain.renderText],
      ] as const
    ).flatMap(([how, render]): [string, () => unknown, string][] => [
      [`records ${how}`, () => render(data), 'Het argument is geen verantwoording.'],
      [`an account as JSON ${how}`, () => render(account.toJSON()), 'niet de JSON ervan.'],
      [`nothing ${how}`, () => render(undefined), 'Het argument is geen verantwoording.'],
    ]),
    ['an account as a page of a diff', () => plain.renderDiffHtml(account), 'geen vergelijking'],
    [
      'a series with what is no account',
      () => plain.series('R12-P2', { reports: [{}] }),
      'Een van reports is geen verantwoording.',
    ],
    ['queries of nothing', () => plain.writeQueries(), 'peildatum ontbreekt.'],
    [
      'queries of a measure alone',
      () => plain.writeQueries('duckdb', sva2022.measures['klachten-gegrond'], sva2022, peildatum),
      'Het tweede argument is geen lijst van wat gevraagd wordt.',
    ],
    [
      'queries without a calendar',
      () => plain.writeQueries('duckdb', [], sva2022.terms, peildatum),
      'De termijnen zijn geen { terms, calendar }.',
    ],
    [
      'a calculation by terms without a calendar',
      () => plain.calculate(data, sva2022.terms, peildatum),
      'De termijnen zijn geen { terms, calendar }. Geef die, of een contract',
    ],
    [
      'a period without a name',
      () =>
        plain.report(sva2022, data, { period: { from: period.from, to: period.to }, peildatum }),
      'period van 2022-04-01 tot en met 2022-06-30 heeft geen naam.',
    ],
    [
      'a period that ends before it begins',
      () =>
        plain.report(sva2022, data, {
          period: { name: 'om', from: period.to, to: period.from },
          peildatum,
        }),
      'period ‘om’: de laatste dag (2022-04-01) ligt voor de eerste (2022-06-30).',
    ],
    [
      'a period with a day that does not exist',
      () =>
        plain.report(sva2022, data, {
          period: { name: 'x', from: '2022-02-30', to: '2022-03-31' },
          peildatum,
        }),
      'period ‘x’: 2022-02-30 is geen bestaande dag.',
    ],
    [
      'a report of several periods as one',
      () => plain.report(sva2022, data, { period: [period], peildatum }),
      'period is een lijst. Meer perioden staan in periods.',
    ],
    [
      'an explanation of a record whose key is a number',
      () => plain.explain(sva2022, 'R12-P2', data, { klacht: 12 }, { period, peildatum }),
      "Het kenmerk van een record is een tekst, ook waar de rij er een getal had: '12'.",
    ],
    [
      'the schema of a record type that is not there',
      () => recordSchema('klachten' as never),
      'Recordtype ‘klachten’ bestaat niet. Bedoelde u klacht?',
    ],
    [
      'a report of a clause whose measure is not there',
      () => plain.report(draft({ measures: ['klachten-gegront'] }), data, { period, peildatum }),
      'Meting van R12-P9 ‘klachten-gegront’ bestaat niet. Bedoelde u klachten-gegrond?',
    ],
    [
      'a report of a clause with no measure in its list',
      () => plain.report(draft({ measures: [] }), data, { period, peildatum }),
      'R12-P9 noemt geen meting.',
    ],
    [
      'a report of a clause under a result that is not there, so that no heading would show it',
      () => plain.report(draft({ result: 'R99' }), data, { period, peildatum }),
      'Resultaat van R12-P9 ‘R99’ bestaat niet.',
    ],
    [
      'a report of a clause under no result',
      () => plain.report(draft({ result: undefined }), data, { period, peildatum }),
      'Resultaat van R12-P9 ‘undefined’ bestaat niet.',
    ],
    [
      'a report of a result under a spoor that is not there',
      () => {
        const results = sva2022.results.map((result) =>
          result.code === 'R12' ? { ...result, spoor: 9 } : result,
        );
        return plain.report({ ...sva2022, results }, data, { period, peildatum });
      },
      'Spoor van R12 ‘9’ bestaat niet.',
    ],
    [
      'what is told as the text of a table',
      () => told({ waarneming: 'code;van;tot' as never }),
      'waarneming is geen lijst: geef objecten met de kolommen van waarneming.csv.',
    ],
    [
      'an earlier account as text',
      () => replay(sva2022, data, JSON.stringify(account)),
      'is geen verantwoording, maar tekst. Geef wat JSON.parse() ervan maakt, of account.toJSON().',
    ],
    ...(['indicators', 'results', 'sporen', 'norms'] as const).map(
      (list): [string, () => unknown, string] => [
        `a report of an agreement without ${list}`,
        () => plain.report({ ...sva2022, [list]: undefined }, data, { period, peildatum }),
        `De afspraken hebben geen lijst ‘${list}’.`,
      ],
    ),
    [
      'the outcome of a code that is not there',
      () => plain.outcome('R07-P33'),
      'Indicator van 2022 ‘R07-P33’ bestaat niet. Bedoelde u R07-P3?',
    ],
    [
      'the outcome of nothing',
      () => plain.outcome(),
      "Geef een code, en een periode bij haar naam: outcome('R12-P2', '2022-Q2').",
    ],
    [
      'the outcome of a period that is no name',
      () => plain.outcome('R07-P3', period),
      'een periode bij haar naam',
    ],
    [
      'the outcome of a period that is not in the account',
      () => plain.outcome('R07-P3', '2022-Q3'),
      'Periode in deze verantwoording ‘2022-Q3’ bestaat niet. Bedoelde u 2022-Q2?',
    ],
  ])('%s', (_, ask, message) => {
    expect(ask).toThrow(SvaError);
    expect(ask).toThrow(message);
  });
});
