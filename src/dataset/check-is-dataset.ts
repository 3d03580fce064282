import { SvaError } from '../util/index.ts';

/** Refuses what is no dataset: plain rows, which `dataset()` makes one of. The compiler refuses them too, in TypeScript. */
export function checkIsDataset(value: unknown): void {
  if (typeof value === 'object' && value !== null && 'table' in value && 'digest' in value) return;
  const inDatabase = typeof value === 'object' && value !== null && 'query' in value;
  throw new SvaError(
    'invalid-records',
    inDatabase
      ? 'Dit is een database, en hier hoort een dataset: dataset(rijen), of wat readDirectory() las. In een database tellen report(), en calculateSql() van @wij/sva/sql.'
      : 'De records zijn geen dataset. Geef dataset(rijen), of de dataset die readDirectory() las.',
    { value },
  );
}
