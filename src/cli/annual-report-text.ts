import type { AnnualReport, Element } from '../model/index.ts';
import { wordingText } from '../model/index.ts';
import { elementsOf } from './element.ts';
import { relationLines, wordsLines } from './element-text.ts';

/** A chapter of an annual report, whole: a line for each of its parts. */
export function annualReportText(report: AnnualReport): string {
  const { title, coverage, goals, indicators, attention, done, passages, footnotes } = report;
  const list = (head: string, elements: readonly Element[]) => [
    '',
    head,
    ...elements.map((element) => `  ${element.code}  ${element.title}`),
  ];
  return asText([
    title,
    ...coverage.notes,
    ...list('DOELEN', goals),
    '',
    'INDICATOREN VAN DE GEMEENTE',
    ...indicators.map(
      (indicator) =>
        `  ${indicator.code}  ${indicator.title}  (${valueTexts(indicator).join(', ')})`,
    ),
    ...list('WAT AANDACHT HAD', attention),
    ...list('WAT ER IS GEDAAN', done),
    '',
    'CIJFERS IN DE TEKST',
    ...report.figures.map(
      ({ code, title: name, period, source }) =>
        `  ${code}  ${name}  (${period}: “${source.words}”, regel ${source.lines[0]})`,
    ),
    ...list('TEKST ERBIJ', passages),
    ...list('VOETNOTEN', footnotes),
    '',
    `Samen ${elementsOf(report).length} onderdelen. Eén onderdeel: sva show ${report.year} CODE`,
  ]);
}

/** One part of an annual report; of an indicator with every value that is printed. */
export function annualReportElement(report: AnnualReport, element: Element): string {
  const indicator = report.indicators.find(({ code }) => code === element.code);
  return asText([
    ...wordsLines(element),
    ...(indicator === undefined ? [] : ['', ...indicatorLines(report, indicator)]),
    ...relationLines(report.year, element),
  ]);
}

type Indicator = AnnualReport['indicators'][number];

function indicatorLines({ footnotes }: AnnualReport, indicator: Indicator): string[] {
  const notes = [...indicator.footnotes, ...indicator.values.flatMap((value) => value.footnotes)];
  const texts = valueTexts(indicator);
  return [
    'waarden, zoals zij zijn afgedrukt; een streepje is niet beschikbaar of niet gemeten, en geen 0:',
    ...indicator.values.map(
      ({ source, footnotes: own }, index) =>
        `  ${[texts[index], `regel ${source.lines[0]}`, ...own].join(', ')}`,
    ),
    ...footnotes
      .filter(({ code }) => notes.includes(code))
      .map(({ code, wording }) => `  ${code}: “${wordingText(wording)}”`),
    `de reeks met de jaren erna: sva series ${indicator.code}`,
  ];
}

/** Each value in the words of the document: `behaald 2017: -`. */
const valueTexts = ({ values }: Indicator): string[] =>
  values.map(({ kind, year, source }) => `${kind} ${year}: ${source.words}`);

const asText = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
