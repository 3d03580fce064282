import type { IsoDate, Measure, Norm } from '../../model/index.ts';
import type { Told, Verhaal } from '../../told/index.ts';
import { isMeasured, type Outcome } from '../account/clause-outcome.ts';
import { deliveryOf } from '../account/delivery.ts';
import { amountVerdicts } from '../account/judged-norm.ts';
import { type Reported, reportedOf } from '../account/reported.ts';
import { commentOf, type Missing, missingFrom, storiesOf } from '../account/story.ts';
import type { AccountedContract } from '../agreement/contract.ts';
import { spanWith } from '../agreement/span.ts';
import { isAmountNorm } from '../figures/amount-verdict.ts';
import { moved } from '../figures/moved.ts';
import { verdict } from '../figures/verdict.ts';
import { missedText, movedText } from '../words/asked.ts';
import { givenOfText, intervalText } from '../words/told.ts';

/** An outcome as it was counted. */
export type Counted = Omit<Outcome, 'told' | 'delivery'>;

/** Sets what is told beside what is counted. What is counted stays; only where nothing can be, a given figure takes its place. */
export function withTold(
  counted: Counted,
  told: Told,
  {
    contract,
    peildatum,
    measure,
    norms,
  }: {
    readonly contract: AccountedContract;
    readonly peildatum: IsoDate;
    readonly measure: Measure | undefined;
    readonly norms: readonly Norm[];
  },
): Outcome {
  const { clause, period } = counted;
  const stories = storiesOf(told, clause, period);
  const reported = reportedOf(told, clause, measure, period);
  const missing = missingFrom(clause, stories);
  const said =
    clause.narrative === undefined
      ? withReported(counted, reported, norms)
      : withStory(counted, stories, missing);
  const measured = isMeasured(said) ? [said, ...said.lines] : said.lines;
  const amounts = amountVerdicts(norms, clause.code, period, measured, told);
  const outcome =
    amounts.length === 0 ? said : { ...said, norms: [...(said.norms ?? []), ...amounts] };
  return {
    ...outcome,
    told: {
      stories,
      comment: commentOf(stories),
      missing,
      asked: askedOf(outcome, measure),
      reported,
    },
    delivery: deliveryOf(contract, clause, period, outcome, peildatum),
  };
}

function withStory(
  counted: Counted,
  stories: readonly Verhaal[],
  missing: readonly Missing[],
): Counted {
  const { clause, period } = counted;
  if (stories.length > 0) {
    const lacking = [...new Set(missing.map(({ text }) => text))].join(', ');
    return {
      ...counted,
      status: 'narrative',
      note: missing.length === 0 ? null : `het verhaal is niet volledig; niet verteld: ${lacking}`,
    };
  }
  const own = spanWith(clause, period.to);
  const span = period.from < own.from ? period : own;
  const asks = clause.narrative?.mustTell.join('; ') ?? '';
  return {
    ...counted,
    note: `hier hoort een verhaal bij, in verhaal.md onder ## ${clause.code} ${span.name}: ${asks}`,
  };
}

/** Only where nothing was counted does a given figure become the value; a clause that is put off stays put off. */
function withReported(
  counted: Counted,
  [first]: readonly Reported[],
  norms: readonly Norm[],
): Counted {
  if (first === undefined || counted.status !== 'no-data') return counted;
  const { teller, noemer, interval, value, suppressed, decimals, unit, source } = first;
  const fraction = teller === undefined || noemer === undefined ? {} : { teller, noemer };
  const { survey: _, change: __, ...rest } = counted;
  return {
    ...rest,
    status: suppressed ? 'suppressed' : value === null ? 'undefined-ratio' : 'reported',
    value,
    ...fraction,
    ...(unit !== null && { unit }),
    decimals,
    ...(counted.measure !== undefined && {
      norms: norms
        .filter((norm) => norm.measure === counted.measure && !isAmountNorm(norm))
        .map((norm) =>
          'teller' in fraction
            ? verdict(norm, counted.period, { figures: { value, ...fraction }, bounds: null })
            : {
                norm: norm.id,
                title: norm.title,
                verdict: 'not-applicable' as const,
                text: suppressed
                  ? 'de bron geeft het getal niet'
                  : 'alleen een afgeronde waarde is opgegeven',
              },
        ),
    }),
    note: `${suppressed ? 'onderdrukt door de bron, niet geteld' : 'opgegeven, niet geteld'}${givenOfText(first)}${intervalText(interval, decimals)}; bron: ${source ?? 'niet genoemd'}${counted.note === null ? '' : ` (${counted.note})`}`,
  };
}

/** Why a clause asks that its number be explained. */
function askedOf(outcome: Counted, measure: Measure | undefined): string[] {
  const { norms = [], lines, clause } = outcome;
  const missed = [...norms, ...lines.flatMap((line) => line.norms)]
    .filter(({ verdict: found }) => found === 'not-met')
    .map(missedText);
  return [
    ...(clause.duiding === true ? ['de clausule vraagt zelf om duiding'] : []),
    ...new Set(missed),
    ...(measure !== undefined && isMeasured(outcome) && moved(outcome, measure.share !== undefined)
      ? [movedText(outcome)]
      : []),
  ];
}
