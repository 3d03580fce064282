import type { Condition, Division, MeasureOver, Named, Population } from '../model/index.ts';
import { conditionsOf } from '../needs/index.ts';

/** What is counted of a population; of one side of a ratio nothing but its number. */
type Kinds = Partial<MeasureOver>;

/** The conditions that a population and what is counted of it ask of their own records. */
export function conditionsIn(
  { of, buckets, dates }: Population,
  { share, sum, journey, ...kinds }: Kinds,
): readonly Condition[] {
  const named = [
    of,
    ...Object.values(buckets ?? {}),
    share?.where,
    sum?.minus,
    ...divisionsIn(kinds).map(casesOf),
  ];
  return [
    ...named.flatMap((conditions) => Object.values(conditions ?? {})),
    ...Object.values(dates ?? {}).flatMap(conditionsOf),
    ...Object.values(sum?.accrued?.rates ?? {}).map(({ where }) => where),
    ...Object.values(journey?.nodes ?? {}).flatMap(({ when }) => when ?? []),
  ];
}

const casesOf = (by: Division) => (by as { readonly cases?: Named<Condition> }).cases;

/** How the records are divided: in breakdowns, and in a distribution. */
export const divisionsIn = ({ groups, distribution }: Kinds): readonly Division[] =>
  [...Object.values(groups ?? {}), distribution?.by].filter((by) => by !== undefined);
