import { type PublicatieId, publicaties2020 } from '../publicaties/index.ts';

/** A published figure that the example registration equals, as its README tells it. */
export type PublishedFigure = {
  /** As in the inventory of the figures: row of the table, year. */
  readonly id: PublishedId;
  readonly name: string;
  /** The year that it is about; of a stock, the year of its day. */
  readonly year: number;
  readonly value: number;
  readonly unit: 'aantal' | '%';
  /** Section, page and line of the text; pages are told from the breaks in the scan. */
  readonly place: string;
  /** `hersteld`: damaged in the scan, restored from sums or from the running text. */
  readonly status: 'leesbaar' | 'hersteld';
};

/** The rows of tables that the example equals, with the years in which it does. */
const rows = {
  K04: [2020, 2019],
  K05: [2020, 2019],
  K06: [2020, 2019, 2018],
  K13: [2020, 2019, 2018],
  K14: [2020, 2019, 2018],
  K15: [2020, 2019, 2018],
  K16: [2020, 2019, 2018],
  K17: [2020, 2019],
  MT01: [2020, 2019],
  MT02: [2020, 2019],
  MT03: [2020, 2019],
  MT04: [2020, 2019],
  MT05: [2020, 2019],
  MT06: [2020, 2019],
  MT07: [2020, 2019],
  MT08: [2020, 2019],
  MT09: [2020, 2019],
  MT10: [2020, 2019],
  MT11: [2020, 2019],
  MT12: [2020, 2019],
  MT13: [2020, 2019],
  MT14: [2020, 2019],
  MT15: [2020],
  MT16: [2020, 2019],
  MT17: [2020, 2019],
  MT18: [2019],
  MT19: [2019],
  'MT.tot': [2020, 2019],
  MM01: [2020, 2019],
  MM02: [2020, 2019],
  MM03: [2020, 2019],
  MM04: [2020, 2019],
  MM05: [2020, 2019],
  MM06: [2020, 2019],
  MM07: [2020, 2019],
  MM08: [2020],
  MM09: [2020, 2019],
  MM10: [2020, 2019],
  MM11: [2020, 2019],
  MM12: [2020, 2019],
  'MM.tot': [2020, 2019],
  IP01: [2020],
  IP02: [2020, 2019],
  IP03: [2020],
  IP04: [2020, 2019],
  IP05: [2020, 2019],
  IP06: [2020, 2019],
  IP07: [2020, 2019],
  IP08: [2020, 2019],
  IP09: [2020, 2019],
  KL01: [2020, 2019],
  KL02: [2020, 2019],
  KL03: [2020, 2019],
  KL04: [2020, 2019],
  KL05: [2020, 2019],
  KL06: [2020, 2019],
  KL07: [2020, 2019],
  KL08: [2020, 2019],
  KL09: [2020, 2019],
  KL10: [2020, 2019],
  KL11: [2020, 2019, 2018],
  KL12: [2020, 2019],
  KL13: [2020, 2019],
  KL14: [2020, 2019],
  KL15: [2020, 2019],
  KL16: [2020, 2019],
} as const;

/** The figures in the text that it equals. */
const texts = [
  'V02',
  'IS.Wmo Voorzieningen',
  'IS.Wmo GON',
  'IS.Wmo Huishoudelijke hulp',
  'IS.Wmo Begeleiding overig',
  'O01',
  'O02',
  'O06',
  'O07',
  'O08',
  'O09',
  'O11',
  'O12',
  'O13',
  'G02',
  'C07',
] as const;

type Rows = typeof rows;
type RowId = { [R in keyof Rows]: `${R}.${Rows[R][number]}` }[keyof Rows];
/** The id of a figure that the example equals. */
export type PublishedId = RowId | (typeof texts)[number];

const wanted: ReadonlySet<string> = new Set<PublicatieId>([
  ...Object.entries(rows).flatMap(([row, years]) => years.map((year) => `${row}.${year}` as RowId)),
  ...texts,
]);

/**
 * The published figures that the example registration equals: Jaarverslag 2020 of Stichting WIJ Groningen. Only figures
 * that are legible there, or restored from its own sums. Where a table has no figure for a type in a year, the rows that
 * are there already make up its total: it is 0.
 */
export const published: readonly PublishedFigure[] = publicaties2020.flatMap((figure) => {
  const { id, title, value, unit, status, source, period, date } = figure;
  const usable = status === 'leesbaar' || status === 'hersteld';
  if (!isPublished(id) || value === null || !usable) return [];
  return {
    id,
    name: title,
    year: Number((period ?? date).slice(0, 4)),
    value,
    unit: unit === '%' ? '%' : 'aantal',
    place: `${source.place}, r. ${source.lines[0]}`,
    status,
  };
});

function isPublished(id: PublicatieId): id is PublishedId {
  return wanted.has(id);
}

const values = new Map<string, number>(published.map(({ id, value }) => [id, value]));

/** A published figure. */
export const figure = (id: PublishedId): number => values.get(id) ?? 0;

/** The figures of the rows of a table in a year, in order; 0 for a row that has none for that year. */
export const tableOf = (table: 'MT' | 'MM' | 'IP', count: number, year: 2019 | 2020) =>
  Array.from(
    { length: count },
    (_, row) => values.get(`${table}${String(row + 1).padStart(2, '0')}.${year}`) ?? 0,
  );
