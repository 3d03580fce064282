import type { Demand, FieldUse, FillRate, Service } from '../check/index.ts';
import type { RecordName } from '../records/index.ts';
import { fileName, records } from '../records/index.ts';
import { dutch } from '../report/index.ts';

/** The three lists of a check as lines of text, and what stands out in them. */
export function demandLines({ fields, requirements }: Demand, year: number): string[] {
  const lines = [
    `Wat ${year} vraagt, wat de indicatoren lezen, en wat er is`,
    '  Per veld: hoeveel ervan is gevuld, en de maand waarin dat het minst was; welke registratie-eis het vraagt;',
    '  welke indicatoren het lezen.',
  ];
  if (requirements.length === 0)
    lines.push(
      '  De registratie-eisen van dit jaar zijn niet voorhanden: wat wordt gevraagd, is onbekend.',
    );
  let record = '';
  for (const use of fields) {
    const [own = '', field = ''] = use.field.split('.');
    if (own !== record) {
      record = own;
      lines.push('', `  ${fileName(own as RecordName)}: ${records[own as RecordName].title}`);
    }
    lines.push(`    ${snake(field).padEnd(34)}${rateText(use).padEnd(30)}${whoText(use)}`);
  }
  const unused = requirements.filter(({ usedBy }) => usedBy.length === 0);
  const nowhere = fields.filter(({ demandedBy }) => demandedBy.length === 0);
  const absent = fields.filter(({ there, readBy }) => readBy.length > 0 && isEmpty(there));
  return [
    ...lines,
    '',
    ...listed(
      'Gevraagd, maar door geen indicator gebruikt (“alleen registreren wat absoluut noodzakelijk is”)',
      unused.map(({ code, title }) => `${code}  ${title}`),
    ),
    ...(requirements.length === 0
      ? []
      : listed('Nodig voor een indicator, maar nergens gevraagd', byRecord(nowhere))),
    ...listed('Nodig voor een indicator, en leeg of afwezig in de bestanden', byRecord(absent)),
  ];
}

/** Per indicator whether it can be counted, from when, and how many records fall out. */
export function serviceLines(services: readonly Service[]): string[] {
  return services.flatMap(({ code, title, missing, from, to, lost }) => {
    if (missing.length > 0)
      return [
        `  ${code}  ${title}: niet te tellen: ${missing.map(fileName).join(', ')} ${missing.length === 1 ? 'ontbreekt' : 'ontbreken'}`,
      ];
    if (from === null || to === null)
      return [
        `  ${code}  ${title}: niet te tellen: geen enkele datum ligt op of voor de peildatum`,
      ];
    const out = lost.map(({ reason, count }) => `${dutch(count)} ${reasons[reason] ?? reason}`);
    return [
      `  ${code}  ${title}: te tellen, van ${from} tot en met ${to}`,
      ...(out.length === 0 ? [] : [`      valt weg: ${out.join('; ')}`]),
    ];
  });
}

const reasons: { readonly [reason: string]: string } = {
  'no-period': 'zonder datum om in een periode te plaatsen',
  'impossible-order': 'met een onmogelijke volgorde van datums',
  'not-linked': 'niet te koppelen',
  'date-missing': 'waarvan een datum ontbreekt',
  unknown: 'waarvan iets niet bekend is',
};

function listed(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [`${title}: niets.`, ''];
  return [`${title}:`, ...items.map((item) => `  ${item}`), ''];
}

const isEmpty = (there: FillRate | null) => there === null || there.filled === 0;

/** How far it is filled, with the worst month where that differs: `98,2% gevuld, 2020-03 90,1%`. */
function rateText({ there }: FieldUse): string {
  if (there === null) return 'afwezig';
  if (there.rows === 0) return 'geen rijen';
  const rate = percentOf(there);
  const worst = there.months.toSorted((a, b) => a.filled / a.rows - b.filled / b.rows)[0];
  const differs = worst !== undefined && percentOf(worst) !== rate;
  return `${rate} gevuld${differs ? `, ${worst.month} ${percentOf(worst)}` : ''}`;
}

/** In tenths of a percent, never rounded up to all: one empty cell is not 100%. */
function percentOf({ filled, rows }: { readonly filled: number; readonly rows: number }): string {
  const tenths = Math.floor((filled * 1000) / rows);
  return `${Math.floor(tenths / 10)},${tenths % 10}%`;
}

function whoText({ demandedBy, readBy }: FieldUse): string {
  const asked = demandedBy.length === 0 ? '' : `gevraagd: ${demandedBy.join(', ')}`;
  const read = readBy.length === 0 ? '' : `gelezen: ${codesText(readBy)}`;
  return [asked, read].filter((text) => text !== '').join('; ');
}

/** How many codes a line names; JSON has all. */
const NAMED = 6;

const codesText = (codes: readonly string[]): string =>
  codes.length <= NAMED
    ? codes.join(', ')
    : `${codes.slice(0, NAMED).join(', ')} en nog ${codes.length - NAMED}`;

/** The fields of one record type that the same indicators read together: `klacht: betreft, afhandeling  (R12-P2)`. */
function byRecord(uses: readonly FieldUse[]): string[] {
  const groups = new Map<string, { file: string; readBy: readonly string[]; fields: string[] }>();
  for (const { field: path, readBy } of uses) {
    const [record = '', field = ''] = path.split('.');
    const file = fileName(record as RecordName);
    const key = `${file}|${readBy.join(' ')}`;
    const group = groups.get(key) ?? { file, readBy, fields: [] };
    group.fields.push(snake(field));
    groups.set(key, group);
  }
  return [...groups.values()].map(
    ({ file, readBy, fields }) => `${file}: ${fields.join(', ')}  (${codesText(readBy)})`,
  );
}

const snake = (field: string) => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
