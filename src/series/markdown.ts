import { tableCell } from '../page/index.ts';
import { sourcePlaces, statusWords } from './explained.ts';
import type { SeriesRow } from './row.ts';
import type { Series } from './series.ts';
import { beyondOf, breakText, fitText, notesOf, valueText } from './words.ts';

/** A series as Markdown: a table for each piece, with what keeps the pieces apart between them. */
export function renderSeriesMarkdown(series: Series): string {
  const { element } = series;
  const rows = series.rows();
  const pieces = [...new Set(rows.map(({ piece }) => piece))];
  const [notes, beyond] = [notesOf(series), beyondOf(series)];
  const lines = [
    `# ${element.code} ${element.title}`,
    '',
    `Set van Afspraken ${element.year}: de gepubliceerde waarden over de jaren.`,
    '',
    ...(rows.length === 0 ? ['Geen waarden in deze jaren.', ''] : []),
    ...pieces.flatMap((piece) => {
      const own = rows.filter((row) => row.piece === piece);
      return [...(pieces.length > 1 ? heading(own) : []), ...table(own, series), ''];
    }),
    ...list('Voorbehoud', notes),
    ...list('Wat de woorden zeggen', statusWords(series)),
    ...list(
      'Bronnen',
      sourcePlaces(series).map(({ ids, text }) => `${ids.join(', ')}: ${text}`),
    ),
    ...(beyond.length === 0
      ? []
      : [
          '## Niet in deze reeks, want daar breekt zij',
          '',
          ...beyond.map((one) => `- ${breakText(one)}`),
        ]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

const list = (title: string, texts: readonly string[]): string[] =>
  texts.length === 0 ? [] : [`## ${title}`, '', ...texts.map((text) => `- ${text}`), ''];

function heading([first]: readonly SeriesRow[]): string[] {
  if (first === undefined) return [];
  return [
    `## Stuk ${first.piece}${first.part === null ? '' : `: ${first.part}`}`,
    '',
    ...(first.break === null ? [] : [`Sluit niet aan: ${first.break}`, '']),
  ];
}

const table = (rows: readonly SeriesRow[], series: Series): string[] => [
  '| periode | waarde | geteld als | status | bron |',
  '|---|---:|---|---|---|',
  ...rows.map(
    (row) =>
      `| ${row.period} | ${valueText(row, series)} | ${row.code} (${row.contract}) | ${fitText(row)} | ${tableCell(row.sources)} |`,
  ),
];
