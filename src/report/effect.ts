import type { Decimal } from 'decimal.js';
import { calculate } from '../calculate/index.ts';
import { type Dataset, withDecrees } from '../dataset/index.ts';
import { type Comparison, stages } from '../diff/index.ts';
import type { IsoDate, Measure, Period } from '../model/index.ts';
import { canonical } from '../util/index.ts';
import { type AccountedContract, type Clause, clausesOf } from './contract.ts';
import { type Figures, figures, type OutcomeStatus, statusOf } from './outcome.ts';
import { countedPeriod } from './survey-figures.ts';

/** A measure of one of the two agreements, counted. */
export type EffectSide = Figures & {
  readonly measure: string;
  readonly title: string;
  readonly status: OutcomeStatus;
  readonly unit: string;
  readonly decimals: number;
};

/** What one change of the rule does to the number, the changes before it made. */
export type EffectStep = {
  /** In Dutch. */
  readonly title: string;
  /** Where in the measure, as the changes of the comparison have it; empty for the terms. */
  readonly paths: readonly string[];
  /** The numbers with this change and those before it. */
  readonly figures: Figures;
  /** The printed value less that of the step before; `null` where one of them has none. */
  readonly difference: Decimal | null;
};

/** What the change of rule alone does to the number of one indicator: the same records, counted by both agreements. */
export type Effect = {
  /** The codes of the indicator in the older and the newer agreement. */
  readonly from: string;
  readonly to: string | null;
  readonly before: EffectSide | null;
  readonly after: EffectSide | null;
  /** The newer printed value less the older: the sum of the differences of the steps. `null` where it cannot be told. */
  readonly difference: Decimal | null;
  readonly steps: readonly EffectStep[];
  /** In Dutch: why there is no difference to give, or what it rests on. */
  readonly note: string;
};

/**
 * Counts the same records by both agreements: for each indicator of the older one the difference, divided over the
 * changes of the rule that cause it, in the order in which a rule is read. Printed values are subtracted, so that the
 * steps add up exactly.
 */
export function effects(
  comparison: Comparison,
  before: AccountedContract,
  after: AccountedContract,
  data: Dataset,
  { period, peildatum }: { readonly period: Period; readonly peildatum: IsoDate },
): Effect[] {
  // While the rule changes step by step, a term may be asked that only one of the agreements has.
  const terms = { ...before.terms, ...after.terms };
  const calendar = withDecrees(after.calendar, data);
  const [older, newer, between] = [
    calculate(data, { ...before, calendar: withDecrees(before.calendar, data) }, peildatum),
    calculate(data, { ...after, calendar }, peildatum),
    calculate(data, { terms, calendar }, peildatum),
  ];
  const sameTerms =
    canonical([before.terms, before.calendar]) === canonical([after.terms, after.calendar]);
  const side = (measure: Measure, count: typeof older): EffectSide => {
    const tally = count(measure, countedPeriod(measure, period));
    const counted = figures(measure, tally.counts);
    return {
      measure: measure.id,
      title: measure.title,
      status: statusOf(tally, counted),
      unit: measure.unit,
      decimals: measure.decimals,
      ...counted,
    };
  };

  return clausesOf(before).map((clause): Effect => {
    const code = comparison.pairs.get(clause.code) ?? null;
    const other = clausesOf(after).find((item) => item.code === code);
    const [was, is] = [headlineOf(before, clause), headlineOf(after, other)];
    const base = {
      from: clause.code,
      to: other?.code ?? null,
      before: was === undefined ? null : side(was, older),
      after: is === undefined ? null : side(is, newer),
    };
    const none = (note: string): Effect => ({ ...base, difference: null, steps: [], note });
    if (other === undefined) return none(whyWithout(comparison, clause.code));
    if (was === undefined) return none(`in ${before.year} niet geteld: ${whyUncounted(clause)}`);
    if (is === undefined) return none(`in ${after.year} niet geteld: ${whyUncounted(other)}`);
    if (base.before?.status === 'no-data' || base.after?.status === 'no-data')
      return none('er zijn geen gegevens om beide regels op te tellen');
    if (was.unit !== is.unit) return none(`een andere eenheid: ${was.unit} is ${is.unit} geworden`);

    const rules = [
      ...(sameTerms ? [] : [{ title: 'andere termijnen of kalender', paths: [], measure: was }]),
      ...stages(was, is),
    ];
    let last = figures(was, older(was, countedPeriod(was, period)).counts);
    const steps = rules
      .map((stage): EffectStep => {
        const counted = figures(
          stage.measure,
          between(stage.measure, countedPeriod(stage.measure, period)).counts,
        );
        const difference = less(counted.value, last.value);
        last = counted;
        const { title, paths } = stage;
        return { title, paths, figures: counted, difference };
      })
      // Other terms than a measure reads change nothing, and say nothing.
      .filter(({ paths, difference }) => paths.length > 0 || difference?.isZero() !== true);
    const difference = less(base.after?.value ?? null, base.before?.value ?? null);
    const note =
      steps.length === 0
        ? 'dezelfde rekenregel'
        : difference === null
          ? 'van een van beide is er geen waarde'
          : 'dezelfde gegevens, geteld volgens beide jaren';
    return { ...base, difference, steps, note };
  });
}

const headlineOf = ({ measures }: AccountedContract, clause: Clause | undefined) =>
  measures[clause?.measures?.[0] ?? ''];

const less = (a: Decimal | null, b: Decimal | null) =>
  a === null || b === null ? null : a.minus(b);

function whyWithout({ lineage, reversed, changes }: Comparison, code: string): string {
  const link = lineage?.links.find((item) => (reversed ? item.to : item.from).includes(code));
  if (link !== undefined) {
    const others = reversed ? link.from : link.to;
    if (others.length === 0) return 'geen opvolger';
    return `geen indicator die alleen dit voortzet, maar ${others.join(', ')}`;
  }
  const removed = changes.some(({ kind, part }) => part.before?.key === code && kind === 'removed');
  return removed ? 'geen opvolger' : 'of er een opvolger is, is niet bekend';
}

function whyUncounted({ narrative, deferred, unmeasured }: Clause): string {
  if (narrative !== undefined) return 'dit vraagt een verhaal';
  if (deferred !== undefined) return `uitgesteld (${deferred.to})`;
  return unmeasured?.why ?? 'er is geen rekenregel';
}
