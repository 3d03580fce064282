export { codeIn, placed } from './placed.ts';
export type { SourceRow } from './source-row.ts';
export type { VerhaalPart } from './story-parts.ts';
export {
  type Toetsing,
  type ToetsingStatus,
  toetsingColumns,
  toetsingStatuses,
} from './toetsing.ts';
export {
  NOTHING_TOLD,
  readTold,
  type Told,
  type ToldInput,
  type ToldSources,
  told,
} from './told.ts';
export type { Verhaal } from './verhaal.ts';
export { type Waarneming, waarnemingColumns } from './waarneming.ts';
