import { allRecords, describeFields, fieldAt, type OverName } from '../records/index.ts';
import { nearest, SvaError } from '../util/index.ts';

/**
 * Refuses to add up what is no amount: a sum is of euros, in whole cents.
 * @throws SvaError `invalid-measure` with the nearest amount of the same record
 */
export function checkIsAmount(over: OverName, path: string): void {
  const { meta, record } = fieldAt(over, path);
  if (meta.kind === 'amount') return;
  const steps = path.slice(0, path.lastIndexOf('.') + 1);
  const amounts = describeFields(allRecords[record].fields)
    .filter((field) => field.meta.kind === 'amount')
    .map(({ name }) => `${steps}${name}`);
  const suggestion = nearest(path, amounts);
  const there =
    amounts.length === 0 ? `${record} heeft er geen` : `bedragen zijn daar: ${amounts.join(', ')}`;
  throw new SvaError(
    'invalid-measure',
    `‘${path}’ is geen bedrag in euro’s, en een som is daarvan; ${suggestion === undefined ? there : `bedoelde u ${suggestion}?`}`,
    { value: path, suggestion },
  );
}
