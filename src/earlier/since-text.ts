import { type Place, placeText } from '../explain/index.ts';
import { dutch, type OutcomeStatus, statusText, unitText, wrap } from '../report/index.ts';
import type { Json } from '../util/index.ts';
import type { Entry } from './account.ts';
import type { RecordsBehind, RecordsMoved } from './records-behind.ts';
import type { Changed, Since } from './since.ts';
import { causeLines, differenceText, partText, some } from './words.ts';

/** What an earlier account counts otherwise, as Dutch text. */
export function sinceText(since: Omit<Since, 'toString'>): string {
  const { contract, periods, before, after, causes, sameData, changes, beside } = since;
  const lines = [
    `Wat nu anders is dan in de eerdere verantwoording over ${periods.join(', ')}, afspraken van ${contract}`,
    before.peildatum === after.peildatum
      ? `Peildatum ${after.peildatum}`
      : `Peildatum eerst ${before.peildatum}, nu ${after.peildatum}`,
    '',
    ...(causes.length === 0
      ? ['Versie, definities, registratie, lezingen en peildatum zijn dezelfde.']
      : ['Anders dan toen:', ...causeLines(causes)]),
    ...(sameData === false
      ? wrap(
          'Let op: de gegeven eerdere bestanden zijn niet die van de eerdere verantwoording (een andere hash); de records hieronder volgen uit de gegeven bestanden.',
        )
      : []),
    '',
    changes.length === 0
      ? 'Geen enkel getal, oordeel of verhaal is anders.'
      : `${changes.length} ${changes.length === 1 ? 'onderdeel is' : 'onderdelen zijn'} anders:`,
    ...changes.flatMap(changeLines),
    ...besideLines(beside),
  ];
  if (changes.some(({ records }) => records?.by === 'dates')) {
    lines.push(
      '',
      ...wrap(
        'In een verantwoording staan geen kenmerken van records. Genoemd zijn daarom alleen records met een datum na de eerdere peildatum; wat later is verbeterd of later is ingevoerd onder een oude datum, is zo niet te vinden. Met --since-data MAP (de bestanden van toen) is elk record te noemen dat erbij kwam, verdween of van plaats veranderde.',
      ),
    );
  }
  return lines.join('\n');
}

/** How many differences and records of one clause the text shows. */
const SHOWN = 8;
const SHOWN_RECORDS = 12;

function changeLines(change: Changed): string[] {
  const { period, code, title, kind, before, after, recounted, records } = change;
  const name =
    kind === 'beside'
      ? title
      : `${code}  ${kind === 'line' || kind === 'duty-line' ? '↳ ' : ''}${title}`;
  const isShown = (key: string) => shownWhole.includes(key);
  const more = change.counted.filter(({ at: [first = ''] }) => !isShown(first));
  return [
    '',
    `${name}  (${period})`,
    ...(kind === 'beside'
      ? []
      : [`    eerst ${figuresText(before)}`, `    nu    ${figuresText(after)}`]),
    ...(recounted === null
      ? []
      : wrap(
          `de registratie van toen, volgens de regels van nu: ${figuresText(recounted)}; dat deel komt van de regels, niet van de records`,
          4,
        )),
    ...some(more.map(differenceText), SHOWN).flatMap((text) => wrap(text, 4)),
    ...(records === null ? [] : recordLines(records)),
  ];
}

/** What `figuresText` shows. */
const shownWhole = ['status', 'value', 'teller', 'noemer', 'n', 'median', 'p90', 'cents', 'bounds'];

/** The numbers as an account said them: `50% (2 / 4), marges 33,3 tot 66,7%`. */
function figuresText(said: Entry['said'] | null): string {
  if (said === null) return 'niet in deze verantwoording';
  const { value, teller, noemer, n, p90, records } = said;
  const unit = typeof said['unit'] === 'string' ? unitText(said['unit']) : '';
  const shown =
    typeof value === 'number'
      ? `${decimal(value)}${unit}`
      : statusText(said['status'] as OutcomeStatus) || 'geen waarde';
  const basis =
    typeof teller === 'number' && typeof noemer === 'number'
      ? ` (${dutch(teller)} / ${dutch(noemer)})`
      : typeof n === 'number'
        ? ` (n = ${dutch(n)}${typeof p90 === 'number' ? `, p90 ${dutch(p90)} dagen` : ''})`
        : typeof records === 'number'
          ? ` (n = ${dutch(records)})`
          : '';
  const [lower, upper] = ['lower', 'upper'].map((end) => boundOf(said['bounds'], end));
  const bounds =
    lower === null || upper === null || lower === undefined || upper === undefined
      ? ''
      : `, marges ${decimal(lower)} tot ${decimal(upper)}${unit}`;
  return `${shown}${basis}${bounds}`;
}

/** A number with the decimals that it has. */
const decimal = (value: number): string => dutch(value, String(value).split('.')[1]?.length ?? 0);

function boundOf(bounds: Json | undefined, end: string): number | null {
  if (typeof bounds !== 'object' || bounds === null || Array.isArray(bounds)) return null;
  const side = (bounds as { readonly [key: string]: Json })[end];
  if (typeof side !== 'object' || side === null || Array.isArray(side)) return null;
  const value = (side as { readonly [key: string]: Json })['value'];
  return typeof value === 'number' ? value : null;
}

function recordLines(behind: RecordsBehind): string[] {
  if (behind.by === 'registration') {
    return behind.moves.length === 0
      ? [
          '    geen record staat anders dan toen; het komt dus niet van de registratie van deze maat',
        ]
      : behind.moves.flatMap((move) => wrap(moveText(move), 4));
  }
  const { count, dated } = behind;
  if (count === 0) return ['    geen record heeft een datum na de eerdere peildatum'];
  return wrap(
    `${count} ${count === 1 ? 'record heeft' : 'records hebben'} een datum na de eerdere peildatum${
      dated === null
        ? ''
        : `: ${some(
            dated.map(
              ({ id, field, day, place, side }) =>
                `${id} (${field} ${day}; nu ${placeText(place, side)})`,
            ),
            SHOWN_RECORDS,
          ).join('; ')}`
    }`,
    4,
  );
}

/** `2 records: “nog niet te beoordelen” → “in de teller”: O-1, O-5`. */
function moveText({ side, from, to, count, records }: RecordsMoved): string {
  const stays = JSON.stringify(from) === JSON.stringify(to);
  const text = (place: Place | null) =>
    place === null ? 'niet in de bestanden' : placeText(place, side);
  const way = stays ? `“${text(to)}”, met een andere waarde` : `“${text(from)}” → “${text(to)}”`;
  const named = (records ?? []).map(({ id, before, after }) =>
    before === null && after === null ? id : `${id} (${valueText(before)} → ${valueText(after)})`,
  );
  const head = `${side === null ? '' : `${side}, `}${count} ${count === 1 ? 'record' : 'records'}: ${way}`;
  return named.length === 0 ? head : `${head}: ${some(named, SHOWN_RECORDS).join(', ')}`;
}

const valueText = (value: string | number | null): string =>
  value === null ? '–' : typeof value === 'number' ? decimal(value) : value;

function besideLines(beside: Since['beside']): string[] {
  if (beside.length === 0) return [];
  const byParts = new Map<string, string[]>();
  for (const { code, parts } of beside) {
    const name = parts.map(partText).join(', ');
    const codes = byParts.get(name) ?? [];
    if (!codes.includes(code)) codes.push(code);
    byParts.set(name, codes);
  }
  return [
    '',
    'Hetzelfde getal, en anders alleen in wat ernaast staat:',
    ...[...byParts].flatMap(([name, codes]) => wrap(`${name}: ${codes.join(', ')}`, 2)),
  ];
}
