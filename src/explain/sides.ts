import type { Measure, MeasureOver, Population } from '../model/index.ts';
import { countedPaths, orderOf, readBy } from '../needs/index.ts';
import type { OverName } from '../records/index.ts';
import { type Divisions, divisionsOf } from './breakdown.ts';
import type { Case } from './case.ts';
import { type KindSteps, kindSteps } from './kinds.ts';
import { placeAt, type Step, type Steps } from './place.ts';
import { populationSteps } from './population.ts';
import { askedIn } from './survey.ts';

/** One of the populations of a measure, with all that is asked of its records. */
export type Side = Steps & {
  /** Of a ratio, which of its two flows. */
  readonly side: 'teller' | 'noemer' | null;
  readonly over: OverName;
  readonly population: Population;
  /** The field of which each value counts once; `null` where each record counts. */
  readonly unique: string | null;
  /** The paths that its questions read; those of breakdowns aside. */
  readonly reads: readonly string[];
  /** Its breakdowns; a ratio has none. */
  readonly divisions: Divisions;
  readonly kind: Pick<KindSteps, 'counted' | 'flow' | 'way' | 'worth' | 'days'>;
  /** Whether a record counts as far as its population goes, in the period or not. */
  isTold(one: Case): boolean;
};

/** The populations of a measure: one, or the two of a ratio. */
export function sidesOf(measure: Measure): Side[] {
  if (measure.ratio !== undefined) {
    const { teller, noemer } = measure.ratio;
    return [flowSide('teller', teller), flowSide('noemer', noemer)];
  }
  const population = askedIn(measure);
  const paths = countedPaths(measure);
  const steps = populationSteps(population, { paths, order: orderOf(measure) });
  const kind = kindSteps(measure, steps);
  return [
    {
      ...sideOf(null, population, paths, steps, kind),
      divisions: divisionsOf(measure),
      ...(addsUp(measure) && { unique: null }),
    },
  ];
}

function flowSide(side: 'teller' | 'noemer', population: Population): Side {
  const { paths } = readBy(population);
  return sideOf(side, population, paths, populationSteps(population, { paths, order: [] }), {
    steps: [],
    otherwise: placeAt(side),
    counted: () => null,
    flow: () => null,
    way: () => null,
    worth: () => null,
    days: () => [],
  });
}

function sideOf(
  side: Side['side'],
  population: Population,
  reads: ReadonlySet<string>,
  steps: readonly Step[],
  kind: KindSteps,
): Side {
  const lasting = steps.filter(
    ({ part, place }) => part !== 'cohort' && place.reason !== 'no-period',
  );
  return {
    side,
    over: population.over as OverName,
    population,
    unique: population.unique ?? null,
    reads: [...reads],
    divisions: [],
    steps: [...steps, ...kind.steps],
    otherwise: kind.otherwise,
    kind,
    isTold: (one) => lasting.every((step) => step.ask(one).holds !== step.ends),
  };
}

/** Days and amounts are those of each record; of them nothing is counted once. */
const addsUp = ({ sum, duration }: MeasureOver): boolean =>
  sum !== undefined || duration !== undefined;
