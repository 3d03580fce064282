import { type NarrativeLine, narrativeLines } from '../../model/index.ts';
import type { ToetsingStatus, VerhaalPart } from '../../told/index.ts';
import type { Account } from '../account/account.ts';
import type { Audit, AuditItem } from '../account/audit.ts';
import { isMeasured, type Outcome } from '../account/clause-outcome.ts';
import type { Reported } from '../account/reported.ts';
import { isGiven } from '../figures/outcome.ts';
import { type Hidden, isHidden, shownText } from '../number/hidden.ts';
import { dutch } from '../number/number.ts';
import { withUnit } from '../number/unit.ts';
import { dateText, statusText, valueText } from './figure.ts';

/** The value of an outcome, or why there is none; a given value may be of a clause without a measure. */
export function headlineText(outcome: Outcome<Hidden>): string {
  if (isMeasured(outcome)) return valueText(outcome);
  const { status, value, unit, decimals = 0 } = outcome;
  if (isHidden(value)) return value;
  return value === null ? statusText(status) : withUnit(dutch(value, decimals), unit ?? '');
}

/** What is told of a clause, as texts: its stories, what is given beside the count, what is asked and what is late. */
export function toldTexts({ told, delivery, status, clause }: Outcome<Hidden>): string[] {
  const { stories, asked, comment, reported } = told;
  const given = isGiven(status) ? reported.slice(1) : reported;
  return [
    ...stories.flatMap(({ parts }) =>
      parts.flatMap((part) => partTexts(part, clause.narrative === undefined ? 'duiding: ' : '')),
    ),
    ...given.map((figure) => `ook opgegeven, niet geteld: ${reportedText(figure)}`),
    ...(comment === null && asked.length > 0 ? [`duiding gevraagd: ${asked.join('; ')}`] : []),
    ...(delivery.status === 'overdue' && delivery.deadline !== null
      ? [`te laat: de uiterste dag was ${dateText(delivery.deadline)}`]
      : []),
  ];
}

/** A part of a story: its lines one after another, then the free text by paragraph. */
function partTexts(part: VerhaalPart, label: string): string[] {
  const said = narrativeLines
    .filter((line): line is Exclude<NarrativeLine, 'tekst'> => line !== 'tekst')
    .flatMap((line) => (part[line] === null ? [] : [`${line}: ${lineText(line, part[line])}`]));
  const [first, ...more] = part.tekst?.split(/\n\s*\n/) ?? [];
  return [...said, ...(first === undefined ? [] : [`${label}${first}`]), ...more];
}

const lineText = (line: NarrativeLine, text: string): string =>
  ['besloten', 'uitgevoerd'].includes(line) && /^\d{4}-\d\d-\d\d$/.test(text)
    ? dateText(text)
    : text;

/** Between which percentages the share of all lies: `, 95%-interval 76,8 tot 83,7%`; nothing where that is not known. */
export const intervalText = (interval: Reported['interval'], decimals: number): string =>
  interval === undefined
    ? ''
    : `, 95%-interval ${dutch(interval.lower, decimals)} tot ${dutch(interval.upper, decimals)}%`;

/** Of how many a percentage is that was given without its teller: `, afgerond percentage van 300`. */
export const givenOfText = (figure: Pick<Reported<Hidden>, 'teller' | 'noemer'>) =>
  figure.teller === undefined && figure.noemer !== undefined
    ? `, afgerond percentage van ${shownText(figure.noemer)}`
    : '';

/** A figure that was given, with its days and source. */
export function reportedText(figure: Reported<Hidden>): string {
  const { value, suppressed, teller, noemer, interval, unit, decimals, from, to, source } = figure;
  const number = suppressed
    ? statusText('suppressed')
    : value === null
      ? 'geen waarde (noemer 0)'
      : isHidden(value)
        ? value
        : withUnit(dutch(value, decimals), unit ?? '');
  const basis =
    teller === undefined || noemer === undefined
      ? ''
      : ` (${shownText(teller)} / ${shownText(noemer)})`;
  return `${number}${basis}${givenOfText(figure)}${intervalText(interval, decimals)}, over ${dateText(from)} tot en met ${dateText(to)}; bron: ${source ?? 'niet genoemd'}`;
}

/** What is due over a period and whether it is there, in a few sentences. */
export function deliveryTexts(
  outcomes: readonly Outcome<Hidden>[],
  { deliveries }: Pick<Account, 'deliveries'>,
): string[] {
  const due = outcomes.filter((outcome) => outcome.due);
  const codes = (status: Outcome['delivery']['status']) =>
    due.filter(({ delivery }) => delivery.status === status).map(({ code }) => code);
  const [missing, overdue, deferred] = [codes('missing'), codes('overdue'), codes('deferred')];
  const are = ({ length }: readonly string[], one: string, more: string) =>
    `${length} ${length === 1 ? one : more}`;
  const parts = [
    are(codes('present'), 'is er', 'zijn er'),
    ...(missing.length > 0 ? [are(missing, 'ontbreekt', 'ontbreken')] : []),
    ...(overdue.length > 0 ? [are(overdue, 'is te laat', 'zijn te laat')] : []),
    ...(deferred.length > 0 ? [are(deferred, 'is uitgesteld', 'zijn uitgesteld')] : []),
  ];
  const lists = [
    missing.length > 0 ? `Ontbreekt: ${missing.join(', ')}.` : null,
    overdue.length > 0 ? `Te laat: ${overdue.join(', ')}.` : null,
  ].filter((text) => text !== null);
  const dated = deliveries.filter((item) => item.due !== null);
  return [
    `Over deze periode gevraagd: ${due.length} van de ${outcomes.length} uitkomsten; ${parts.join(', ')}.`,
    ...lists,
    ...(deliveries.length === 0
      ? ['Wanneer dit er uiterlijk moet zijn, zeggen deze afspraken niet.']
      : []),
    ...dated.map(
      ({ title, over, due: day, rules, stated }) =>
        `${title} over ${over.name}: uiterlijk ${dateText(day ?? '')} (${rules.join(', ')}${stated ? '' : '; de dag is een lezing'}).`,
    ),
    ...deliveries
      .filter((item) => item.due === null)
      .map(
        ({ title, over, rules }) =>
          `${title} over ${over.name}: zonder uiterste dag (${rules.join(', ')}).`,
      ),
  ];
}

/** How a finding of the audit reads. */
export const auditWords: { readonly [S in ToetsingStatus]: string } = {
  voldoet: 'voldoet',
  deels: 'voldoet deels',
  niet: 'voldoet niet',
  'niet-getoetst': 'niet getoetst',
};

/** Whose an item of the audit is. */
export const partyWords: { readonly [P in AuditItem['party']]: string } = {
  wij: 'WIJ',
  gemeente: 'gemeente',
};

/** The audit in one sentence: of WIJ Groningen and of the municipality apart. */
export function auditSummary({ items, year }: Audit): string {
  const of = (party: AuditItem['party'], name: string) => {
    const own = items.filter((item) => item.party === party);
    const counts = (['voldoet', 'deels', 'niet', 'niet-getoetst'] as const)
      .map((status) => [own.filter((item) => item.status === status).length, auditWords[status]])
      .filter(([count]) => count !== 0)
      .map(([count, word]) => `${count} ${word}`);
    return `${own.length} ${name}: ${counts.join(', ')}`;
  };
  return `Toets over ${year}. Van de ${of('wij', 'randvoorwaarden')}. Van de ${of('gemeente', 'verplichtingen van de gemeente')}. Dit zijn geen indicatoren.`;
}

/** What an item of the audit rests on; `null` when nothing is known of it. */
export function evidenceText({ evidence, date, by, earlier }: AuditItem): string | null {
  const parts = [
    evidence,
    date === null ? null : dateText(date),
    by === null ? null : `door ${by}`,
    earlier === null
      ? null
      : `op ${dateText(earlier.date)}: ${auditWords[earlier.status]}, wat bij een eerder jaar hoort`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('; ');
}

/** Whether the audit is worth its list: it is asked now, or something was found. */
export const showsAudit = ({ due, items }: Audit): boolean =>
  due || items.some(({ status, earlier }) => status !== 'niet-getoetst' || earlier !== null);
