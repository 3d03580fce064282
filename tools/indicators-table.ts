import { readFileSync, writeFileSync } from 'node:fs';
import { sva2020 } from '../src/contracts/2020/index.ts';
import { sva2022 } from '../src/contracts/2022/index.ts';
import { formula } from '../src/formula/index.ts';
import { type Contract, questionsOf } from '../src/model/index.ts';
import { needs } from '../src/needs/index.ts';
import { fileName, type RecordName, recordNames } from '../src/records/index.ts';
import { type Clause, clausesOf, opgaveText } from '../src/report/index.ts';

const file = 'docs/indicatoren.md';

/** Writes the table of all clauses, or with `--check` tells whether it is up to date. */
export function main(...args: readonly string[]): number {
  const table = indicatorsTable();
  if (!args.includes('--check')) {
    writeFileSync(file, table);
    console.log(`${file}: geschreven`);
    return 0;
  }
  if (readFileSync(file, 'utf8') === table) return 0;
  console.log(`${file} is verouderd: npm run docs:indicators`);
  return 1;
}

/** All clauses of both years: how each is measured, from which fields, and with which readings. */
export function indicatorsTable(): string {
  const contracts: readonly Contract[] = [sva2022, sva2020];
  return [
    '# De indicatoren',
    '',
    'Gemaakt uit de definities met `npm run docs:indicators`; een test faalt als deze bladzijde verouderd is. Van elke clausule: hoe',
    'zij wordt verantwoord, uit welke velden, en welke lezingen er zijn (de eerste is de gekozene; ~~doorgestreept~~ is niet te tellen,',
    'omdat niemand registreert wat ervoor nodig is). Een pijl is een regel bij de clausule erboven. Wat niet uit records komt, is als',
    'getal te geven in `waarneming.csv`; dat geldt ook voor een getelde clausule waarvan de records er niet zijn.',
    '',
    ...contracts.flatMap(tableOf),
  ].join('\n');
}

function tableOf(contract: Contract): string[] {
  const clauses = clausesOf(contract);
  const counted = clauses.filter(({ measures }) => measures !== undefined).length;
  return [
    `## ${contract.title}`,
    '',
    `${clauses.length} clausules, waarvan ${counted} geteld.`,
    '',
    '| code | clausule | hoe | velden | lezingen |',
    '|---|---|---|---|---|',
    ...clauses.flatMap((clause) => rowsOf(contract, clause)),
    '',
  ];
}

function rowsOf(contract: Contract, clause: Clause): string[] {
  const { code, title, measures = [] } = clause;
  if (measures.length === 0) return [row([code, title, uncounted(contract, clause), '', ''])];
  return measures.flatMap((id, index) => {
    const measure = contract.measures[id];
    if (measure === undefined) return [];
    const fields = [...needs(measure).fields].filter(isOfFile).map(shown).sort();
    const readings = questionsOf(measure).map(({ id: question, options }) => {
      const all = options.map((option) =>
        option.missing === undefined ? option.id : `~~${option.id}~~`,
      );
      return `${question}: ${all.join(', ')}`;
    });
    return [
      row([
        index === 0 ? code : '↳',
        index === 0 ? title : measure.title,
        formula(measure, contract.terms).short,
        fields.map((field) => `\`${field}\``).join(', '),
        readings.join('; '),
      ]),
    ];
  });
}

function uncounted(contract: Contract, { narrative, deferred, unmeasured }: Clause): string {
  if (narrative !== undefined) return 'een verhaal';
  if (deferred !== undefined) return `uitgesteld: ${opgaveText(contract, deferred.to)}`;
  const given =
    unmeasured?.kind === 'aandeel' || unmeasured?.kind === 'enquete'
      ? 'teller en noemer, of een percentage'
      : 'een waarde';
  return `niet geteld: ${unmeasured?.why ?? ''}; te geven in \`waarneming.csv\`: ${given}`;
}

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
/** Views are worked out from files; what a reader must fill in are the files. */
const isOfFile = (path: string) =>
  (recordNames as readonly string[]).includes(path.split('.')[0] ?? '');
const shown = (path: string) => {
  const [record = '', field = ''] = path.split('.');
  return `${fileName(record as RecordName)}.${field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
};
