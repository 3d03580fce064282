import { csv } from '../report/index.ts';
import {
  type Break,
  renderSeriesHtml,
  renderSeriesMarkdown,
  type Series,
  type SeriesOptions,
  seriesColumns,
} from '../series/index.ts';
import { series } from '../series-at-hand.ts';
import { SvaError } from '../util/index.ts';
import { type Command, type Given, textOption, textOptions } from './command.ts';
import { formatOf } from './format.ts';

const formats = ['text', 'md', 'html', 'csv', 'json'] as const;

/** `sva series`: the published values of one indicator over the years. */
export const seriesCommand: Command = {
  help: `
CODE                   een code of vast kenmerk: R01-P2, B12.2, klachten-gegrond
--across-breaks        toon alle stukken, ook waar de reeks breekt; anders eindigt zij met 2
                       als er aan beide kanten van een breuk waarden zijn
--from JAAR --to JAAR  alleen deze jaren
--part DEEL            alleen dit deel van de clausule, bijvoorbeeld 'doorverwezen naar VNN'
--accept CODE          de voorwaarde bij deze oudere code is vervuld; mag vaker
--reading VRAAG=ANTWOORD
                       een andere lezing dan de gekozene, bijvoorbeeld noemer=alle-meldingen
--year JAAR            van welk jaar de code is (anders het nieuwste jaar dat haar heeft)
--format text|md|html|csv|json
                       hoe het eruitziet (anders text); --json is --format json; html is één bladzijde
                       met een beeld van de reeks en haar breuken

Een jaar zonder waarde is leeg, met de reden; nooit 0.
Voorbeeld: sva series R01-P2
           sva series R12-P1 --reading noemer=alle-meldingen --format csv`,
  options: {
    'across-breaks': { type: 'boolean' },
    from: { type: 'string' },
    to: { type: 'string' },
    part: { type: 'string' },
    accept: { type: 'string', multiple: true },
    reading: { type: 'string', multiple: true },
    year: { type: 'string' },
    format: { type: 'string' },
    json: { type: 'boolean' },
  },
  words: { least: 1, most: 1 },
  run([name = ''], given) {
    const format = formatOf(given, formats);
    const found = joined(name, optionsOf(given));
    return { output: render(found, format), exitCode: 0 };
  },
};

function render(found: Series, format: (typeof formats)[number]): string {
  if (format === 'json') return `${JSON.stringify(found, null, 2)}\n`;
  if (format === 'csv') return csv(seriesColumns, found.rows());
  if (format === 'html') return renderSeriesHtml(found);
  return format === 'md' ? renderSeriesMarkdown(found) : found.toString();
}

/** The series; a refusal names the options of the command line. */
function joined(name: string, options: SeriesOptions): Series {
  try {
    return series(name, options);
  } catch (error) {
    if (!(error instanceof SvaError) || error.details.problem === undefined) throw error;
    const breaks = error.details.value as readonly Break[];
    const reasons = breaks.flatMap((one) => one.reasons);
    const codes = [...new Set(reasons.flatMap(({ accept }) => accept ?? []))];
    const options = [
      '--from en --to',
      ...(reasons.some(({ kind }) => kind === 'deel') ? ['--part'] : []),
      ...codes.map((code) => `--accept ${code}`),
    ];
    throw new SvaError(
      error.code,
      `${error.details.problem} Vraag alle stukken met --across-breaks, of kies met ${options.join(' of ')}.`,
      error.details,
    );
  }
}

function optionsOf(given: Given): SeriesOptions {
  const part = textOption(given, 'part');
  const [from, to, year] = (['from', 'to', 'year'] as const).map((name) => yearOf(given, name));
  if (from !== undefined && to !== undefined && from > to)
    throw new SvaError(
      'usage',
      `--from ${from} ligt na --to ${to}: daar liggen geen jaren tussen.`,
    );
  return {
    acrossBreaks: given['across-breaks'] === true,
    accept: textOptions(given, 'accept'),
    readings: readingsOf(textOptions(given, 'reading')),
    ...(part !== undefined && { part }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(year !== undefined && { year }),
  };
}

function yearOf(given: Given, name: string): number | undefined {
  const text = textOption(given, name);
  if (text === undefined) return undefined;
  if (/^\d{4}$/.test(text)) return Number(text);
  throw new SvaError('usage', `Na --${name} hoort een jaar, zoals 2020; er staat ‘${text}’.`, {
    value: text,
  });
}

function readingsOf(texts: readonly string[]): { [question: string]: string } {
  const readings: { [question: string]: string } = {};
  for (const [question, option] of texts.map(readingOf)) {
    const before = readings[question];
    if (before !== undefined && before !== option)
      throw new SvaError(
        'usage',
        `--reading ${question} staat er met twee antwoorden: ${before} en ${option}.`,
      );
    readings[question] = option;
  }
  return readings;
}

function readingOf(text: string): [question: string, option: string] {
  const [question = '', option = '', ...rest] = text.split('=');
  if (question !== '' && option !== '' && rest.length === 0) return [question, option];
  throw new SvaError('usage', `--reading ‘${text}’ is niet te lezen. Schrijf VRAAG=ANTWOORD.`, {
    value: text,
  });
}
