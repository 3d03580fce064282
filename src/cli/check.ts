import { demand, integrityIssues, services } from '../check/index.ts';
import { futureDates, type Issue } from '../dataset/index.ts';
import { fileName, records } from '../records/index.ts';
import { clausesOf, dutch, toldOf, withUnit } from '../report/index.ts';
import type { Told } from '../told/index.ts';
import { SvaError } from '../util/index.ts';
import { demandLines, serviceLines } from './check-text.ts';
import { type Command, textOption } from './command.ts';
import { contractOf, newest } from './contracts.ts';
import { registration } from './registration.ts';
import { toldOfYear } from './told.ts';

/** `sva check`: what is wrong with registration files, and which indicators they can serve. */
export const checkCommand: Command = {
  help: `
MAP           de map met registratiebestanden; --data MAP mag ook
--year JAAR   voor welke afspraken (anders het nieuwste jaar)
--json        als JSON

Zet drie lijsten naast elkaar: wat de registratie-eisen vragen, wat de rekenregels lezen, en hoe ver
de bestanden gevuld zijn (per veld en per maand; de tekst noemt de slechtste maand, --json alle).

Heten kolommen of codes in uw export anders, zeg dat dan in MAP/kolommen.json:
  {"melding": {"Datum ontvangst": "begindatum"}, "melding.kanaal": {"TEL": "telefoon"}}
Hoe datums, bedragen, ja/nee en codes geschreven worden, staat in docs/bestanden.md.

Eindigt met 1 als er fouten zijn; waarschuwingen alleen niet.`,
  options: { data: { type: 'string' }, year: { type: 'string' }, json: { type: 'boolean' } },
  words: { least: 0, most: 1 },
  async run([word], given) {
    const directory = directoryOf(word, textOption(given, 'data'));
    const year = textOption(given, 'year');
    const contract = year === undefined ? newest() : contractOf(year);
    const { data, peildatum, told: all } = await registration(directory);
    const told = toldOf(contract, toldOfYear(all, contract).told, peildatum ?? '9999-12-31');
    const tables = data.present.map((name) => ({
      record: name,
      file: fileName(name),
      title: records[name].title,
      rows: data.table(name)?.size ?? 0,
    }));
    const clauses = clausesOf(contract);
    const indicators = services(clauses, contract.measures, data, contract, peildatum);
    const demanded = demand(contract, clauses, data);
    const issues = [
      ...data.issues,
      ...told.issues,
      ...(peildatum === null
        ? []
        : [...futureDates(data, peildatum), ...integrityIssues(data, contract, peildatum)]),
    ];
    const errors = issues.filter(({ severity }) => severity === 'fout');
    const exitCode = errors.length > 0 ? 1 : 0;
    if (given['json'] === true) {
      return {
        output: `${JSON.stringify({ peildatum, tables, told: toldCounts(told), indicators, ...demanded, issues }, null, 2)}\n`,
        exitCode,
      };
    }
    const lines = [
      'Bestanden',
      ...(tables.length === 0 ? ['  geen: deze map heeft geen registratiebestanden'] : []),
      ...tables.map(
        ({ file, rows }) => `  ${file.padEnd(28)}${withUnit(dutch(rows).padStart(9), 'rijen')}`,
      ),
      ...toldLines(told),
      '',
    ];
    lines.push(
      `Peildatum: ${peildatum ?? 'onbekend (extractie.json ontbreekt)'}`,
      '',
      `Indicatoren van ${contract.year}`,
    );
    lines.push(...serviceLines(indicators), '', ...demandLines(demanded, contract.year));
    lines.push(...issueText(issues));
    return { output: `${lines.join('\n')}\n`, exitCode };
  },
};

/** The directory, named as a word or as other commands have it. */
function directoryOf(word: string | undefined, data: string | undefined): string {
  if (word !== undefined && data !== undefined)
    throw new SvaError(
      'usage',
      `Er staan twee mappen: ‘${word}’ en ‘${data}’ (na --data). Noem er één.`,
    );
  const directory = word ?? data;
  if (directory === undefined)
    throw new SvaError(
      'usage',
      'Welke map? Zo: sva check MAP, bijvoorbeeld sva check registratie/',
    );
  return directory;
}

/** How much is told beside the records and has a place in this agreement. */
const toldCounts = ({ verhalen, waarnemingen, toetsingen }: Told) => ({
  verhaal: verhalen.length,
  waarneming: waarnemingen.length,
  randvoorwaarde: toetsingen.length,
});

/** They stand in brackets behind a number: so one of them is right too. */
const toldTitles: { readonly [F in keyof ReturnType<typeof toldCounts>]: string } = {
  verhaal: 'verhalen en duidingen',
  waarneming: 'opgegeven getallen',
  randvoorwaarde: 'getoetste randvoorwaarden',
};

function toldLines(told: Told): string[] {
  const counts = toldCounts(told);
  return (['verhaal', 'waarneming', 'randvoorwaarde'] as const)
    .filter((file) => counts[file] > 0)
    .map(
      (file) =>
        `  ${file.padEnd(28)}${dutch(counts[file] ?? 0).padStart(9)}  (${toldTitles[file]})`,
    );
}

/** How many issues of one kind in one file the text shows; JSON has all that are listed. */
const SHOWN = 5;

function issueText(issues: readonly Issue[]): string[] {
  if (issues.length === 0) return ['Geen bevindingen.'];
  const total = (list: readonly Issue[]) => list.reduce((sum, { more = 0 }) => sum + 1 + more, 0);
  const of = (severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity);
  const kinds = new Map<string, Issue[]>();
  for (const issue of issues) {
    // Rules on the registration share a code; what they say tells them apart.
    const rule = issue.code === 'integrity' ? issue.message : (issue.field ?? '');
    const kind = `${issue.file}|${issue.code}|${rule}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), issue]);
  }
  return [
    `Bevindingen: ${withUnit(dutch(total(of('fout'))), 'fouten')}, ${withUnit(dutch(total(of('waarschuwing'))), 'waarschuwingen')}`,
    ...[...kinds.values()].flatMap((kind) => {
      const rest = total(kind) - Math.min(kind.length, SHOWN);
      const lines = kind.slice(0, SHOWN).map(issueLine);
      return rest === 0
        ? lines
        : [...lines, `        … en nog ${rest} van deze soort (alle met --json)`];
    }),
  ];
}

function issueLine({ file, row, field, severity, message }: Issue): string {
  const place = [file, row === null ? null : `rij ${row}`, field].filter((part) => part !== null);
  return `  ${severity === 'fout' ? 'fout' : 'let op'}  ${place.join(', ')}: ${message}`;
}
