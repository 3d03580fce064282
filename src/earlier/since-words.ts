import { countedOnce, type Place, placeText } from '../explain/index.ts';
import { parsePeriod } from '../model/index.ts';
import {
  dateText,
  dutch,
  type OutcomeStatus,
  periodText,
  statusText,
  withUnit,
} from '../report/index.ts';
import type { Json } from '../util/index.ts';
import type { Entry } from './account.ts';
import type { Cause } from './cause.ts';
import type { Difference } from './difference.ts';
import type { RecordsBehind, RecordsMoved } from './records-behind.ts';
import { differencesOf } from './said.ts';
import type { Changed, Since } from './since.ts';
import { decimal, partText } from './words.ts';

/** The words in which it is told what an earlier account counts otherwise. */

/** What the account is about: `het tweede kwartaal van 2022`. */
export const aboutText = ({ periods }: Pick<Since, 'periods'>): string =>
  periods
    .map(parsePeriod)
    .map(({ name, from, to }) => periodText(name, from, to))
    .join(', ');

/** The days of extraction, of then and now. */
export const peildatumText = ({ before, after }: Pick<Since, 'before' | 'after'>): string =>
  before.peildatum === after.peildatum
    ? `Peildatum ${dateText(after.peildatum)}`
    : `Peildatum eerst ${dateText(before.peildatum)}, nu ${dateText(after.peildatum)}`;

/** That nothing was made otherwise. */
export const SAME_MADE = 'Versie, definities, registratie, lezingen en peildatum zijn dezelfde.';

/** How much is counted, judged or told otherwise. */
export function changesText(changes: readonly Changed[]): string {
  if (changes.length === 0) return 'Geen enkel getal, oordeel of verhaal is anders.';
  const clauses = new Set(changes.map(({ period, code }) => `${period} ${code}`)).size;
  return changes.length === 1
    ? 'Eén onderdeel is anders.'
    : `${dutch(changes.length)} onderdelen zijn anders, bij ${clauses === 1 ? 'één clausule' : `${dutch(clauses)} clausules`}.`;
}

/** How many findings in the data came and went; `null` where none did. */
export function findingsText(findings: Since['findings']): string | null {
  if (findings === null || findings.came.count + findings.went.count === 0) return null;
  const { came, went } = findings;
  const parts = [
    ...(came.count === 0 ? [] : [`${dutch(came.count)} erbij`]),
    ...(went.count === 0 ? [] : [`${dutch(went.count)} weg`]),
  ];
  return `Bevindingen in de gegevens: ${parts.join(', ')}.`;
}

/** Each finding that came or went: `+ klacht.csv, rij 3: …`. */
export const findingTexts = (findings: Since['findings']): string[] => [
  ...(findings?.came.texts ?? []).map((text) => `+ ${text}`),
  ...(findings?.went.texts ?? []).map((text) => `− ${text}`),
];

/** The sign before the title of a further measure of a clause. */
export const lineMark = ({ isLine }: { readonly isLine: boolean }): string => (isLine ? '↳ ' : '');

/** What is told of numbers that are the same. */
export const ONLY_BESIDE = 'Hetzelfde getal, en anders alleen in wat ernaast staat';

/** What differs only in what stands beside the number, by where: `vergelijking: R01-P1, R07-P3`. */
export function besideTexts(beside: Since['beside']): string[] {
  const byParts = new Map<string, string[]>();
  for (const { code, parts } of beside) {
    const name = parts.map(partText).join(', ');
    const codes = byParts.get(name) ?? [];
    if (!codes.includes(code)) codes.push(code);
    byParts.set(name, codes);
  }
  return [...byParts].map(([name, codes]) => `${name}: ${codes.join(', ')}`);
}

/** How many records have a date after the peildatum of then. */
export const datedText = ({ count, owners }: Extract<RecordsBehind, { by: 'dates' }>): string =>
  count === 0
    ? 'geen record heeft een datum na de eerdere peildatum'
    : `${countText({ count, owners })} ${count === 1 ? 'heeft' : 'hebben'} een datum na de eerdere peildatum`;

/** What `figuresText` shows. */
const shownWhole = ['status', 'value', 'teller', 'noemer', 'n', 'median', 'p90', 'cents', 'bounds'];

/** What differs beside what `figuresText` shows. */
export const moreOf = ({ counted }: Pick<Changed, 'counted'>): Difference[] =>
  counted.filter(({ at: [first = ''] }) => !shownWhole.includes(first));

/** The numbers as an account said them: `50% (2 / 4), marges 33,3 tot 66,7%`. */
export function figuresText(said: Entry['said'] | null): string {
  if (said === null) return 'niet in deze verantwoording';
  const { value, teller, noemer, n, p90, records } = said;
  const unit = typeof said['unit'] === 'string' ? said['unit'] : '';
  const shown =
    typeof value === 'number'
      ? withUnit(decimal(value), unit)
      : statusText(said['status'] as OutcomeStatus) || 'geen waarde';
  const basis =
    typeof teller === 'number' && typeof noemer === 'number'
      ? ` (${dutch(teller)} / ${dutch(noemer)})`
      : typeof n === 'number'
        ? ` (n = ${dutch(n)}${typeof p90 === 'number' ? `, p90 ${withUnit(dutch(p90), 'dagen')}` : ''})`
        : typeof records === 'number'
          ? ` (n = ${dutch(records)})`
          : '';
  const [lower, upper] = ['lower', 'upper'].map((end) => boundOf(said['bounds'], end));
  const bounds =
    lower === null || upper === null || lower === undefined || upper === undefined
      ? ''
      : `, marges ${decimal(lower)} tot ${withUnit(decimal(upper), unit)}`;
  return `${shown}${basis}${bounds}`;
}

/** What a number is now; where it reads the same, that it is only parts of it that differ. */
export function nowText({ before, after }: Pick<Changed, 'before' | 'after'>): string {
  const now = figuresText(after);
  return now === figuresText(before) ? 'hetzelfde getal, anders in delen ervan' : now;
}

/** The number at an end of the bounds. */
function boundOf(bounds: Json | undefined, end: string): number | null {
  if (typeof bounds !== 'object' || bounds === null || Array.isArray(bounds)) return null;
  const side = (bounds as { readonly [key: string]: Json })[end];
  if (typeof side !== 'object' || side === null || Array.isArray(side)) return null;
  const value = (side as { readonly [key: string]: Json })['value'];
  return typeof value === 'number' ? value : null;
}

/** What the later account was made with otherwise: rules of ours, or what it was given. */
const ofRules: readonly Cause['what'][] = ['version', 'definitions'];
const names: { readonly [what in Cause['what']]: string } = {
  version: 'de versie van de rekenregels',
  definitions: 'de definities',
  addedHolidays: 'de toegevoegde feestdagen',
  data: 'de registratie',
  told: 'wat verteld is',
  readings: 'de gekozen lezingen',
  peildatum: 'de peildatum',
  periods: 'de perioden',
  engine: 'waarmee geteld is',
};

/**
 * What made one number differ. Of the registration of then counted again by the rules of now, it tells rules and records
 * apart; without it only where one thing was made otherwise. `null` where it cannot be told.
 */
export function causeText(
  { causes, sameData }: Pick<Since, 'causes' | 'sameData'>,
  change: Changed,
): string | null {
  const given = causes.filter(({ what }) => !ofRules.includes(what) && what !== 'periods');
  const rules = causes.filter(({ what }) => ofRules.includes(what));
  if (sameData === null) return causes.length === 1 ? `Komt door ${list(causes)}.` : null;
  if (change.before === null || change.after === null || change.kind === 'beside') return null;
  if (change.recounted === null)
    return given.length === 0
      ? null
      : `Komt door ${list(given)}: de regels van nu geven over de registratie van toen hetzelfde als toen.`;
  const again = figuresText(change.recounted);
  const isWhole = differencesOf(change.recounted, change.after).counted.length === 0;
  return isWhole
    ? `Komt door ${list(rules)}: de registratie van toen geeft volgens de regels van nu hetzelfde als de registratie van nu, ${again}.`
    : `De registratie van toen geeft volgens de regels van nu ${again}: dat deel komt door ${list(rules)}; de rest door ${list(given)}.`;
}

/** The cause that all numbers share that have one told, to be said once; `null` where they differ or there is one number. */
export function sharedCause(since: Pick<Since, 'causes' | 'sameData' | 'changes'>): string | null {
  const told = since.changes.flatMap((change) => causeText(since, change) ?? []);
  return told.length > 1 && new Set(told).size === 1 ? (told[0] ?? null) : null;
}

/** Some causes by name: `de registratie en de peildatum`. */
function list(causes: readonly Cause[]): string {
  const all = causes.map(({ what }) => names[what]);
  if (all.length === 0) return 'wat hierboven staat';
  return all.length === 1 ? `${all[0]}` : `${all.slice(0, -1).join(', ')} en ${all.at(-1)}`;
}

/** From where to where some records went: `“nog niet te beoordelen” → “in de teller”`. */
export function wayText({
  side,
  from,
  to,
  within,
}: Pick<RecordsMoved, 'side' | 'from' | 'to' | 'within'>): string {
  const text = (place: Place | null) =>
    place === null ? 'niet in de bestanden' : placeText(place, side);
  const stays = JSON.stringify(from) === JSON.stringify(to);
  const way =
    within !== null
      ? `${withinNames[within.by] ?? `uitsplitsing naar ${within.by}`}: ${within.from === null || within.to === null ? 'anders' : `“${linesText(within.from)}” → “${linesText(within.to)}”`}`
      : stays
        ? `“${text(to)}”, met een andere waarde`
        : `“${text(from)}” → “${text(to)}”`;
  return side === null ? way : `${side}, ${way}`;
}

/** What changes beside where a record stands, and is no breakdown. */
const withinNames: { readonly [by: string]: string } = {
  verloop: 'verloop van de voorraad',
  weg: 'dagen van de reis',
};

const linesText = (lines: readonly string[]): string =>
  lines.length === 0 ? 'nergens' : lines.join(', ');

/** The records that went one way, each with what it counted for where that matters: `O-1 (12 → 40)`. */
export const movedTexts = ({ records }: RecordsMoved): string[] =>
  (records ?? []).map(({ id, before, after }) =>
    before === null && after === null ? id : `${id} (${valueText(before)} → ${valueText(after)})`,
  );

/** The records that have a date after the peildatum of then. */
export const datedTexts = ({ dated }: Extract<RecordsBehind, { by: 'dates' }>): string[] =>
  (dated ?? []).map(
    ({ id, field, day, place, side }) => `${id} (${field} ${day}; nu ${placeText(place, side)})`,
  );

/** How many records, and where the number counts persons of how many: `3 records van 2 personen`. */
export function countText({ count, owners }: Pick<RecordsMoved, 'count' | 'owners'>): string {
  const records = `${dutch(count)} ${count === 1 ? 'record' : 'records'}`;
  if (owners === null) return records;
  const { one, more } = countedOnce(owners.over, owners.unique);
  return `${records} van ${dutch(owners.count)} ${owners.count === 1 ? one : more}`;
}

const valueText = (value: string | number | null): string =>
  value === null ? '–' : typeof value === 'number' ? decimal(value) : value;

/** What an account without ids cannot tell, and how it can. */
export const WITHOUT_THEN =
  'In een verantwoording staan geen kenmerken van records. Genoemd zijn daarom alleen records met een datum na de eerdere peildatum; wat later is verbeterd of later is ingevoerd onder een oude datum, is zo niet te vinden. Met --since-data MAP (de bestanden van toen) is elk record te noemen dat erbij kwam, verdween of van plaats veranderde.';

/** That the registration of then is not that of the earlier account. */
export const OTHER_DATA =
  'Let op: de gegeven eerdere bestanden zijn niet die van de eerdere verantwoording (een andere hash); de records hieronder volgen uit de gegeven bestanden.';

/** Where nothing is found among the records one by one: what may still be the cause. */
export const noMovesText = ({ counted }: Pick<Changed, 'counted'>): string =>
  counted.some(({ at }) => at.includes('nodes') || at.includes('edges'))
    ? 'welke records dit deden, is hier niet te zeggen: de plaatsen en stappen van de periode worden niet per record gevolgd'
    : 'geen record kwam erbij, verdween, kwam ergens anders te staan of telt voor iets anders; het verschil zit in wat niet per record te volgen is, zoals een feestdag of een datum van een ander record';
