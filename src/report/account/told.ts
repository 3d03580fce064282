import type { Issue } from '../../dataset/index.ts';
import type { IsoDate, Measure, Norm } from '../../model/index.ts';
import { placed, type Told, type Verhaal, type Waarneming } from '../../told/index.ts';
import { type AccountedContract, auditedParts, clausesOf } from '../agreement/contract.ts';
import { spanWith } from '../agreement/span.ts';
import { isAmountNorm } from '../figures/amount-verdict.ts';
import { moved } from '../figures/moved.ts';
import type { MeasureOutcome } from '../figures/outcome.ts';
import { verdict } from '../figures/verdict.ts';
import type { Hidden } from '../number/hidden.ts';
import { valueText } from '../words/figure.ts';
import { givenOfText, intervalText } from '../words/told.ts';
import { usableFindings } from './audit.ts';
import { isMeasured, type Outcome } from './clause-outcome.ts';
import { deliveryOf } from './delivery.ts';
import { amountVerdicts, normCodes } from './judged-norm.ts';
import { type Reported, reportedIssues, reportedOf } from './reported.ts';
import { commentOf, type Missing, missingFrom, storiesOf } from './story.ts';

/** What is told of a clause in a period, beside what is counted. */
export type OutcomeTold<H extends Hidden = never> = {
  readonly stories: readonly Verhaal[];
  /** The stories as one text: the duiding of a number; `null` without. */
  readonly comment: string | null;
  /** What the stories of a narrative clause should tell and do not. */
  readonly missing: readonly Missing[];
  /** Why an explanation (duiding) is asked, in Dutch; empty where none is. */
  readonly asked: readonly string[];
  /** Figures that were given without records; the first is the one to use. */
  readonly reported: readonly Reported<H>[];
};

/**
 * What is told as far as an agreement has a place for it; its issues say what is wrong with the rest.
 *
 * @param peildatum findings of after this day do not count
 */
export function toldOf(contract: AccountedContract, all: Told, peildatum: IsoDate): Told {
  const measureOf = ({ measures: [first = ''] = [] }: { readonly measures?: readonly string[] }) =>
    contract.measures[first];
  const clauses = clausesOf(contract);
  const parts = (contract.obligationMeasures ?? []).map(({ code }) => code);
  const found = placed(all, {
    year: contract.year,
    accounted: [...clauses.map(({ code }) => code), ...parts],
    judged: normCodes(contract),
    audited: auditedParts(contract).map(({ code }) => code),
  });
  const figures = clauses.map((clause) => reportedIssues(found, clause, measureOf(clause)));
  const judged = normCodes(contract).filter((code) => !clauses.some((one) => one.code === code));
  const ofNorms = found.waarnemingen.filter(({ code }) => judged.includes(code));
  const isOfNone = ({ teller, noemer }: Waarneming) => teller === null && noemer !== null;
  const forNorms = ofNorms.filter((figure) => !isOfNone(figure));
  const obligations = found.waarnemingen.filter(
    ({ code }) => parts.includes(code) && !judged.includes(code),
  );
  const findings = usableFindings(found.toetsingen, peildatum);
  return {
    verhalen: found.verhalen,
    waarnemingen: [...figures.flatMap(({ usable }) => usable), ...forNorms],
    toetsingen: findings.usable,
    issues: [
      ...found.issues,
      ...figures.flatMap(({ issues }) => issues),
      ...ofNorms.filter(isOfNone).map(noTeller),
      ...obligations.map(noPlace),
      ...findings.issues,
    ],
  };
}

const noPlace = ({ file, row, code }: { file: string; row: number; code: string }): Issue => ({
  file,
  row,
  field: 'code',
  code: 'unknown-element',
  severity: 'fout',
  message: `${code} is geen indicator; een opgegeven getal heeft daar geen plaats en wordt niet gebruikt.`,
});

const noTeller = ({ file, row, code }: Waarneming): Issue => ({
  file,
  row,
  field: 'noemer',
  code: 'integrity',
  severity: 'fout',
  message: `${code}: bij een norm hoort een waarde alleen, of een teller met noemer. Dit getal telt niet.`,
});

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

/** That a norm was missed, as a reason to explain the number. */
export const missedText = ({ title }: { readonly title: string }): string =>
  `de norm ‘${title}’ is niet gehaald`;

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

/** That a number moved against a year earlier, as a reason to explain it. */
export function movedText({ compare, unit, decimals, value }: MeasureOutcome): string {
  const before = compare['last-year'];
  if (before === null) return '';
  const text = (one: typeof value) =>
    valueText({
      status: one === null ? 'undefined-ratio' : 'measured',
      value: one,
      unit,
      decimals,
    });
  return `anders dan ${before.period}: van ${text(before.value)} naar ${text(value)}`;
}
