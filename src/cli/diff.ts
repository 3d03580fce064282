import { readFile } from 'node:fs/promises';
import { jaarverslag2017 } from '../contracts/2017/index.ts';
import type { Comparable } from '../diff/index.ts';
import { checkContract, checkReferences } from '../draft/index.ts';
import { type Contract, isObject, parsePeriod } from '../model/index.ts';
import { recordsRead } from '../needs/index.ts';
import type { RecordName } from '../records/index.ts';
import {
  csv,
  type Diff,
  diffColumns,
  renderDiffHtml,
  renderDiffMarkdown,
  renderDiffText,
} from '../report/index.ts';
import { SvaError } from '../util/index.ts';
import { diff } from '../years.ts';
import { type Command, type Result, textOption } from './command.ts';
import { contracts } from './contracts.ts';
import { formatOf } from './format.ts';
import { registration } from './registration.ts';
import { peildatumOf } from './report.ts';

const formats = ['text', 'md', 'html', 'json', 'csv'] as const;

/** `sva diff`: what changed between two contract years. */
export const diffCommand: Command = {
  help: `
OUD, NIEUW            een jaar (2017, 2020, 2022), of een JSON-bestand met afspraken, zoals
                      sva show 2022 --json ze geeft: zo is een concept naast het vorige jaar te leggen
--format text|md|html|json|csv
                      hoe het eruitziet (anders text); --json is --format json;
                      html is één bladzijde om te filteren en af te drukken
--period PERIODE      tel dezelfde registratie volgens beide jaren, over een periode: 2020-H2, 2020
--data MAP            de map met registratiebestanden; zonder --data telt de ingebouwde
                      voorbeeldregistratie van 2019 en 2020
--peildatum DATUM     de dag van de extractie; kan weg als MAP een extractie.json heeft
-o BESTAND            schrijf naar een bestand

Voorbeeld: sva diff 2020 2022
           sva diff 2020 2022 --format html -o verschillen.html
           sva diff 2020 2022 --period 2020-H2`,
  options: {
    data: { type: 'string' },
    period: { type: 'string' },
    peildatum: { type: 'string' },
    format: { type: 'string' },
    json: { type: 'boolean' },
  },
  words: { least: 2, most: 2 },
  async run([old = '', next = ''], given): Promise<Result> {
    const format = formatOf(given, formats);
    const [before, after] = [await documentOf(old), await documentOf(next)];
    const [folder, asked] = [textOption(given, 'data'), textOption(given, 'period')];
    if (asked === undefined) {
      if (textOption(given, 'peildatum') !== undefined)
        throw new SvaError(
          'usage',
          '--peildatum hoort bij --period: zonder periode wordt er niets geteld, en doet de peildatum niets.',
        );
      if (folder === undefined) return { output: render(diff(before, after), format), exitCode: 0 };
      throw new SvaError('usage', 'Bij --data hoort --period: over welke periode wordt geteld.');
    }
    const period = parsePeriod(asked);
    const read = await registration(folder, recordsOf([before, after]));
    const peildatum = peildatumOf(textOption(given, 'peildatum'), read.peildatum);
    const result = diff(before, after, { data: read.data, period, peildatum });
    return { output: render(result, format), messages: read.messages, exitCode: 0 };
  },
};

function render(result: Diff, format: (typeof formats)[number]): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(result, null, 2)}\n`;
    case 'csv':
      return csv(diffColumns, result.rows());
    case 'html':
      return renderDiffHtml(result);
    case 'md':
      return renderDiffMarkdown(result);
    case 'text':
      return renderDiffText(result);
  }
}

/** A contract year, the annual report of 2017, or what a JSON file holds. */
async function documentOf(text: string): Promise<Comparable> {
  if (text.trim() === String(jaarverslag2017.year)) return jaarverslag2017;
  const found = contracts.find(({ year }) => String(year) === text.trim());
  if (found !== undefined) return found;
  if (!text.toLowerCase().endsWith('.json')) {
    const years = [jaarverslag2017, ...contracts].map(({ year }) => year).join(', ');
    throw new SvaError(
      'unknown-code',
      `Van ‘${text}’ zijn hier geen afspraken. Er zijn: ${years}; of geef een JSON-bestand.`,
      { value: text },
    );
  }
  try {
    // Some editors put a mark before the text.
    const read: unknown = JSON.parse((await readFile(text, 'utf8')).replace(/^\uFEFF/, ''));
    if (isObject(read)) return read as Comparable;
  } catch (error) {
    const why = error instanceof SyntaxError ? 'het is geen JSON' : 'het is niet te lezen';
    throw new SvaError('unreadable', `‘${text}’ geeft geen afspraken: ${why}.`, { place: text });
  }
  throw new SvaError(
    'unreadable',
    `‘${text}’ geeft geen afspraken: er staat niet in wat sva show 2022 --json geeft.`,
    { place: text },
  );
}

/** The record types that any measure of the two agreements reads. */
function recordsOf(documents: readonly Comparable[]): RecordName[] {
  return recordsRead(
    documents.flatMap((document) => {
      checkContract(document);
      checkReferences(document);
      const { measures = {} } = document as { readonly measures?: Contract['measures'] };
      return Object.values(measures);
    }),
  );
}
