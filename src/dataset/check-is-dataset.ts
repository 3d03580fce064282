import { SvaError } from '../util/index.ts';

/** Refuses what is no dataset: plain rows, which `dataset()` makes one of. The compiler refuses them too, in TypeScript. */
export function checkIsDataset(value: unknown): void {
  if (typeof value === 'object' && value !== null && 'table' in value && 'digest' in value) return;
  throw new SvaError(
    'invalid-records',
    'De records zijn geen dataset. Geef dataset(rijen), of de dataset die readDirectory() las; in een database telt reportFrom(engine, contract, opties).',
    { value },
  );
}
