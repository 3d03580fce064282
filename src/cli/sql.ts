import type { Contract, IsoDate, Measure, Period } from '../model/index.ts';
import { parsePeriod } from '../model/index.ts';
import { readMappingFile } from '../node/index.ts';
import { type DialectName, dialectNames, type WrittenQuery, writeQueries } from '../sql/index.ts';
import { SvaError, unknownName } from '../util/index.ts';
import { type Command, type Given, textOption } from './command.ts';
import { contractFor, contractOf, newestWith } from './contracts.ts';
import { countedUnder, hasElement } from './element.ts';
import { peildatumOf } from './report.ts';

/** `sva sql`: the queries that count measures in a database. */
export const sqlCommand: Command = {
  help: `
CODE…                 indicatoren (R07-P3) of verplichtingen met een getal (O12.1); zonder CODE alle maten
                      van het jaar
--dialect duckdb|postgres|clickhouse
                      voor welke database
--period PERIODE      2022-Q2, 2022-H1, 2022-03, 2022 of 2022-01-01/2022-09-30
                      (anders het hele jaar van de afspraken)
--year JAAR           volgens welke afspraken (anders het jaar van de periode; zonder periode het nieuwste
                      jaar dat de codes heeft)
--peildatum DATUM     de dag van de extractie: wat later ligt, is nog niet gebeurd
                      (anders de laatste dag van de periode)
--kolommen BESTAND    hoe de tabellen hun kolommen en codes noemen, als kolommen.json; de andere heten als
                      het recordtype en het veld: tabel ojg_traject, kolom datum_plan_verzonden
--bounds              ook wat de marges vragen: het minste en het meeste dat elk getal kan zijn
--json                een lijst met per query measures, gives, sql met plaatsen voor waarden, en params
-o BESTAND            schrijf naar een bestand

Boven elke query staat welke maten zij telt en wat zij geeft. De waarden staan erin, veilig aangehaald.
Een getal dat deelt (een percentage) komt niet uit de query: zij geeft teller en noemer.
Waar is verdeeld, horen rijen van een deel met hetzelfde aantal bij elkaar: g0 zegt waarvan t0, t1 … zijn.
Termijnen die meer dan tien jaar voor de periode begonnen, schuiven op voor weekenden en niet voor feestdagen.

Voorbeeld: sva sql R12-P1 --dialect duckdb --period 2022-Q2`,
  options: {
    dialect: { type: 'string' },
    period: { type: 'string' },
    year: { type: 'string' },
    peildatum: { type: 'string' },
    kolommen: { type: 'string' },
    bounds: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  words: { least: 0, most: Number.POSITIVE_INFINITY },
  async run(codes, given) {
    const dialect = dialectIn(given);
    const asked = textOption(given, 'period');
    const named = asked === undefined ? null : parsePeriod(asked);
    const contract = contractIn(given, named, codes);
    const period = named ?? parsePeriod(String(contract.year));
    const peildatum = peildatumOf(textOption(given, 'peildatum'), period.to);
    const mapping = textOption(given, 'kolommen');
    const measures = measuresOf(contract, codes);
    const queries = writeQueries(
      dialect,
      measures.map((measure) => ({ measure, period })),
      contract,
      peildatum,
      {
        bounds: given['bounds'] === true,
        ...(mapping !== undefined && { mapping: await readMappingFile(mapping) }),
      },
    );
    const output =
      given['json'] === true
        ? `${JSON.stringify(queries.map(asJson), null, 2)}\n`
        : script(contract, dialect, period, peildatum, queries);
    return { output, exitCode: 0 };
  },
};

function dialectIn(given: Given): DialectName {
  const asked = textOption(given, 'dialect');
  if (asked === undefined)
    throw new SvaError('usage', `Voor welke database? Geef --dialect ${dialectNames.join(', ')}.`);
  const found = dialectNames.find((name) => name === asked);
  if (found === undefined) throw unknownName('usage', 'Database (--dialect)', asked, dialectNames);
  return found;
}

function contractIn(given: Given, period: Period | null, codes: readonly string[]): Contract {
  const year = textOption(given, 'year');
  if (year !== undefined) return contractOf(year);
  if (period !== null) return contractFor(period, undefined);
  return newestWith((contract) => codes.every((code) => hasElement(contract, code)));
}

/** The measures of some clauses, each once; without codes all of the agreement. */
function measuresOf(contract: Contract, codes: readonly string[]): readonly Measure[] {
  if (codes.length === 0) return Object.values(contract.measures);
  const ids = codes.flatMap((code) => {
    const { measures } = countedUnder(contract, code);
    if (measures === undefined)
      throw new SvaError(
        'unknown-code',
        `${code} van ${contract.year} wordt niet geteld: zie sva show ${contract.year} ${code}.`,
        { value: code },
      );
    return measures;
  });
  return [...new Set(ids)].flatMap((id) => contract.measures[id] ?? []);
}

const asJson = ({ measures, gives, sql, params }: WrittenQuery) => ({
  measures,
  gives,
  sql,
  params,
});

/** All queries as one text to paste, each under what it gives. */
function script(
  contract: Contract,
  dialect: DialectName,
  { name, from, to }: Period,
  peildatum: IsoDate,
  queries: readonly WrittenQuery[],
): string {
  const head = [
    `Set van Afspraken ${contract.year}, voor ${dialect}: ${name} (${from} tot en met ${to}), peildatum ${peildatum}`,
    `${queries.length} ${queries.length === 1 ? 'query' : 'queries'}`,
  ];
  const parts = queries.map((query, index) => {
    const titles = query.measures.map((id) => `  ${id}: ${contract.measures[id]?.title ?? ''}`);
    const about = [
      `Query ${index + 1} telt:`,
      ...titles,
      'Zij geeft rijen met deel, wat en aantal; bij deel en begin van wat:',
      ...query.gives.map((given) => `  ${given.name}  ${given.what.join('; ')}`),
    ];
    return `${comment(about)}\n${query.text};\n`;
  });
  return `${comment(head)}\n\n${parts.join('\n')}`;
}

/** Lines of comment: no text can leave its line. */
const comment = (lines: readonly string[]): string =>
  lines.map((line) => `-- ${line.replaceAll(/\s+/g, ' ').trimEnd()}`).join('\n');
