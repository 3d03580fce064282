import { perWords } from '../formula/index.ts';
import type { Worth, WorthOfDays } from './accrued.ts';
import { cellText } from './cell-text.ts';

/** How many stretches of days the text shows; JSON has all. */
const SHOWN = 12;

/** What a spell is worth and what that is worked out from, so that it can be worked out again by hand. */
export function worthLines({
  rate,
  per,
  basis,
  spell,
  days,
  shared,
  unpriced,
  until,
  before,
  cents,
}: Worth): string[] {
  const value = basis.value === null ? cellText(null, basis.unread) : decimalText(basis.value);
  const unread = spell.unread.map((title) => `; ${title} is niet te lezen`).join('');
  const rest = days.length - SHOWN;
  return [
    `tarief: ${rate ?? 'geen enkel tarief geldt'}${per === null ? '' : `, ${perWords[per]}`}`,
    ...(rate === null
      ? []
      : [`${basis.title}: ${value}${basis.unit === '' ? '' : ` (eenheid: ${basis.unit})`}`]),
    spell.from === null
      ? `looptijd: begint niet, of eindigt voor het begin${unread}`
      : `looptijd: ${spell.from} t/m ${spell.to ?? `nu (${unread === '' ? 'geen einddatum' : 'zonder einddatum'})`}${unread}`,
    ...days.slice(0, SHOWN).map((part) => daysText(part, basis)),
    ...(rest > 0 ? [`… en nog ${rest} (alle met --json)`] : []),
    ...(shared === 0
      ? []
      : [
          `${shared} ${dayWord(shared)} ${shared === 1 ? 'telt' : 'tellen'} niet: daarop telt een later besluit over hetzelfde`,
        ]),
    ...(unpriced
      ? ['let op: niet voor elke dag is een prijs bekend; die dagen zijn hier niets waard']
      : []),
    ...(until === null || before === null
      ? []
      : [
          `t/m ${until.day}: € ${euros(until.cents)}; t/m ${before.day}: € ${euros(before.cents)}; het verschil telt: € ${euros(cents)}`,
        ]),
  ];
}

/** `2022-02-15 t/m 2022-03-31: 3 × € 30,00 × 45/7 = € 578,5714`. */
function daysText(
  { from, to, days, of, price, source }: WorthOfDays,
  { value, unit }: Worth['basis'],
): string {
  const when = from === to ? from : `${from} t/m ${to}`;
  if (price === null) return `${when}: geen prijs (${days} ${dayWord(days)})`;
  const share = of === 1 ? (days === 1 ? '' : ` × ${days}`) : ` × ${days}/${of}`;
  const worth = ((value ?? 0) * price * days) / of;
  const product =
    unit === 'euro'
      ? `€ ${decimalText(value ?? 0, 2)}`
      : `${decimalText(value ?? 0)} × € ${decimalText(price, 2)}`;
  return `${when} (${days} ${dayWord(days)}): ${product}${share} = € ${decimalText(worth, 4)}${source === null ? '' : `  (prijs: ${source})`}`;
}

const dayWord = (days: number): string => (days === 1 ? 'dag' : 'dagen');
const euros = (cents: number): string => decimalText(cents / 100, 2);

/** A number with a decimal comma, with as many decimals as it has or some at most. */
export function decimalText(value: number, decimals?: number): string {
  const text = decimals === undefined ? String(value) : value.toFixed(decimals);
  return text.replace('-', '−').replace('.', ',');
}
