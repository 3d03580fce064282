import { iso, PEILDATUM } from './days.ts';

/** The day of the extraction of the example, which `extractie.json` gives. */
export const examplePeildatum = iso(PEILDATUM);

export { type ExampleRecord, exampleFields, exampleRecords } from './columns.ts';
export { type Planted, type PlantedId, planted } from './planted.ts';
export { type PublishedFigure, type PublishedId, published } from './published.ts';
export { exampleReadme } from './readme.ts';
export {
  type ExampleOptions,
  type ExampleRows,
  exampleParts,
  exampleRows,
} from './registration.ts';
export { type CountedId, countFigures, type FigureCount } from './totals.ts';
export { exampleVerhaal } from './verhaal.ts';
