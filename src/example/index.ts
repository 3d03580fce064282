import { iso, PEILDATUM } from './days.ts';

/** The day of the extraction of the example, which `extractie.json` gives. */
export const examplePeildatum = iso(PEILDATUM);

/** What `extractie.json` says of the example: it stands in the heading of each account of it. */
export const exampleToelichting =
  'dit is een voorbeeldregistratie, met verzonnen personen en verhalen en gepubliceerde totalen; wat in januari 2021 nog is ingevoerd, staat erin';

export { type ExampleRecord, exampleFields, exampleRecords } from './columns.ts';
export { planted } from './planted.ts';
export { published } from './published.ts';
export { exampleReadme } from './readme.ts';
export {
  type ExampleOptions,
  type ExampleRows,
  exampleParts,
  exampleRows,
} from './registration.ts';
export { type CountedId, countFigures, type FigureCount } from './totals.ts';
export { exampleVerhaal } from './verhaal.ts';
