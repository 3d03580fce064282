import { Decimal } from 'decimal.js';
import type { Norm, Period } from '../../model/index.ts';
import { dutch } from '../number/number.ts';
import type { Figures } from './outcome.ts';
import type { Verdict } from './verdict.ts';

/** A norm of an amount: what must be saved, or what may be spent. */
export type AmountNorm = Extract<Norm, { readonly kind: 'saving' | 'budget' }>;

/** An amount that was counted or given, in euros; how many records had none. */
export type Amount = {
  readonly euro: Decimal;
  readonly empty: number;
  /** What of it has a budget of its own, where not all has. */
  readonly budgeted?: Decimal;
};

/** The amount that a sum comes to, of any figures; `null` where there is none. */
export const amountOf = (figures: Figures | undefined): Amount | null =>
  figures?.cents === undefined || figures.value === null
    ? null
    : { euro: new Decimal(figures.cents).div(100), empty: figures.empty ?? 0 };

export const isAmountNorm = (norm: Norm): norm is AmountNorm =>
  norm.kind === 'saving' || norm.kind === 'budget';

/**
 * Sets what was saved or spent since the first day of a norm against it. Before its last day only what can no longer turn
 * has a verdict: a saving that is there, a budget that is exceeded.
 *
 * @param realised from the first day of the norm up to the last of the period; `null` where it is not known
 * @param limit what the budget is where the text gives no figure; `null` where it is not known
 */
export function amountVerdict(
  norm: AmountNorm,
  period: Period,
  realised: Amount | null,
  limit: Amount | null,
): Verdict {
  const said = (verdict: Verdict['verdict'], text: string, told?: Amount): Verdict => ({
    norm: norm.id,
    title: norm.title,
    verdict,
    text,
    ...(told !== undefined && { tells: [told.empty] }),
  });
  const asked = norm.value === null ? limit : { euro: new Decimal(norm.value), empty: 0 };
  if (realised === null) return said('not-applicable', `er is geen bedrag${whyNot(norm)}`);
  if (asked === null)
    return said(
      'not-applicable',
      `het bedrag staat elders: ${norm.kind === 'budget' ? norm.reference : norm.base}`,
    );
  const isOver = norm.to === null || period.to >= norm.to;
  const [done, agreed] = [euros(realised.euro), euros(asked.euro)];
  if (norm.kind === 'saving') {
    const told = `bespaard ${done} van ${agreed}`;
    if (realised.euro.gte(asked.euro)) return said('met', `gehaald: ${told}`);
    if (!isOver) return said('undecided', `${told}; het jaar is nog niet om`);
    return realised.empty > 0
      ? said('undecided', `${told}; ${withoutAmount(realised)}`, realised)
      : said('not-met', `niet gehaald: ${told}`);
  }
  const told = `${done}, begroot ${agreed}`;
  const { budgeted = realised.euro } = realised;
  if (realised.euro.gt(asked.euro) && !budgeted.gt(asked.euro))
    return said(
      'undecided',
      `${told}; ${euros(realised.euro.minus(budgeted))} daarvan is niet begroot`,
    );
  if (budgeted.gt(asked.euro)) {
    return asked.empty > 0
      ? said('undecided', `${told}; van de begroting ${withoutAmount(asked)}`, asked)
      : said('not-met', `niet gehaald: ${told}`);
  }
  if (realised.empty > 0) return said('undecided', `${told}; ${withoutAmount(realised)}`, realised);
  return isOver
    ? said('met', `gehaald: ${told}`)
    : said('undecided', `${told}; het jaar is nog niet om`);
}

const euros = (amount: Decimal): string => `€ ${dutch(amount, amount.isInteger() ? 0 : 2)}`;

const withoutAmount = ({ empty }: Amount): string =>
  `${dutch(empty)} ${empty === 1 ? 'record is' : 'records zijn'} zonder (volledig) bedrag`;

function whyNot({ unmeasured, figure, source, from }: AmountNorm): string {
  if (unmeasured === undefined) return '';
  return `: ${unmeasured}; op te geven als ${figure ?? source.code} in waarneming.csv, vanaf ${from}`;
}
