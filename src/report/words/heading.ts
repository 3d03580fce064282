import type { IsoDate, Period } from '../../model/index.ts';
import { capital } from '../../util/index.ts';
import type { Receipt } from '../account/receipt.ts';
import type { Hidden } from '../number/hidden.ts';

/**
 * What a reader should know before the numbers: what is said of the records, that a period had not begun on the peildatum, and
 * for whom the account was made.
 */
export const headingTexts = (
  { peildatum, receipt }: { readonly peildatum: IsoDate; readonly receipt: Receipt },
  periods: readonly Period[],
): string[] => [
  ...(receipt.toelichting === undefined
    ? []
    : [`Over de gegevens: ${asSentence(receipt.toelichting)}`]),
  ...periods
    .filter(({ from }) => peildatum < from)
    .map(
      ({ name }) =>
        `${name} was op de peildatum nog niet begonnen: de getallen zijn van wat toen al vaststond of gepland was.`,
    ),
  ...outsideTexts(receipt),
];

/** A text of one's own as a sentence on one line, with one full stop. */
function asSentence(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

/** That an account was made for readers outside the organisation, and what that means; nothing for within. */
const outsideTexts = ({ outside }: Pick<Receipt, 'outside'>): string[] =>
  outside === undefined
    ? []
    : [
        `Voor lezers buiten de organisatie: een aantal van minder dan ${outside.least}, en wat zo’n aantal zou verraden, wordt niet getoond. Verhalen staan er zoals zij geschreven zijn.`,
        ...outside.limits,
      ];

/** What an account for readers outside the organisation leaves out for what other accounts would tell, and what it does not protect against. */
export const outsideLimits = [
  'Het jaar tot nu toe, en wat over meer dagen gaat dan de periode zelf, staat er niet: min de verantwoording over het kwartaal ervoor zou het verraden wat in dit kwartaal verborgen is.',
  'Zij beschermt niet tegen wie haar naast een andere verantwoording over dezelfde dagen legt (een jaar naast zijn kwartalen, een andere peildatum, een andere lezing), tegen wie getallen van verschillende clausules van elkaar aftrekt, of tegen wat iemand al weet.',
] as const;

/** That findings in the data are not shown: they point at records. */
export const issuesText = (words: Hidden): string =>
  `${capital(words)}: bevindingen wijzen records aan.`;

/** What counted. */
export const engineText = (engine: string): string =>
  engine === 'memory' ? 'geteld in het geheugen' : `geteld in ${engine}`;
