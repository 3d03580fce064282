import type { Readings } from '../model/index.ts';
import { canonical } from '../util/index.ts';
import type { EarlierAccount } from './account.ts';

/** With what two accounts were made differently: why their numbers may differ. */
export type Cause = {
  readonly what:
    | 'version'
    | 'definitions'
    | 'addedHolidays'
    | 'data'
    | 'told'
    | 'readings'
    | 'peildatum'
    | 'periods'
    | 'engine';
  readonly before: string | null;
  readonly after: string | null;
  /** In Dutch. */
  readonly text: string;
};

type Made = Pick<EarlierAccount, 'periods' | 'peildatum' | 'engine'> & {
  readonly receipt: Pick<
    EarlierAccount['receipt'],
    'version' | 'definitions' | 'data' | 'told' | 'readings' | 'addedHolidays'
  >;
};

/** With what two accounts were made differently; empty where nothing differs. */
export function causesOf(then: Made, now: Made): Cause[] {
  const [before, after] = [then.receipt, now.receipt];
  const one = (
    what: Cause['what'],
    [a, b]: readonly [string | null, string | null],
    text: string,
  ): Cause[] => (a === b ? [] : [{ what, before: a, after: b, text }]);
  const days = (list: readonly string[]) => (list.length === 0 ? 'geen' : list.join(', '));
  return [
    ...one(
      'version',
      [before.version, after.version],
      `de versie van de rekenregels: eerst ${before.version}, nu ${after.version}`,
    ),
    ...one(
      'definitions',
      [before.definitions, after.definitions],
      'de definities: rekenregels, termijnen, normen of feestdagen zijn anders dan toen',
    ),
    ...one(
      'addedHolidays',
      [days(before.addedHolidays), days(after.addedHolidays)],
      `de feestdagen die de registratie toevoegt: eerst ${days(before.addedHolidays)}, nu ${days(after.addedHolidays)}`,
    ),
    ...one('data', [before.data, after.data], 'de registratie: de bestanden zijn anders dan toen'),
    ...one(
      'told',
      [before.told, after.told],
      'wat verteld is: verhalen, opgegeven getallen of de toets zijn anders dan toen',
    ),
    ...one(
      'readings',
      [canonical(before.readings), canonical(after.readings)],
      `de gekozen lezingen: eerst ${readingsText(before.readings)}, nu ${readingsText(after.readings)}`,
    ),
    ...one(
      'peildatum',
      [then.peildatum, now.peildatum],
      `de peildatum: eerst ${then.peildatum}, nu ${now.peildatum}`,
    ),
    ...one(
      'periods',
      [then.periods.join(', '), now.periods.join(', ')],
      `de perioden: eerst ${then.periods.join(', ')}, nu ${now.periods.join(', ')}`,
    ),
    ...one(
      'engine',
      [then.engine, now.engine],
      `waarmee geteld is: eerst ${then.engine}, nu ${now.engine}`,
    ),
  ];
}

function readingsText(readings: { readonly [code: string]: Readings }): string {
  const chosen = Object.entries(readings).flatMap(([code, options]) =>
    Object.entries(options).map(([question, option]) => `${code}.${question}=${option}`),
  );
  return chosen.length === 0 ? 'de gewone' : chosen.join(', ');
}
