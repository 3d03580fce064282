/** The ways that records go, for the plain engine: each record walks by itself. */
import type { Condition, Journey, Related } from '../../src/model/index.ts';

export type JourneyReads<R> = {
  holds(rec: R, asked: Condition): boolean;
  date(rec: R, reference: string): string | null;
  /** The dates of the records of another type that share a key. */
  datesOf(rec: R, asked: Related & { readonly date: string }): string[];
  value(rec: R, path: string): unknown;
};

/** A record at a place: when it came, and how many days after the last date before it. */
type Visit = { node: string; date: string | null; days: number | null };

function walk<R>(rec: R, { first, nodes, edges }: Journey, reads: JourneyReads<R>): Visit[] {
  const visits: Visit[] = [];
  let node: string | undefined = first;
  let since: string | null = null;
  while (node !== undefined) {
    const at = nodes[node]?.at;
    const date: string | null =
      at === undefined
        ? null
        : typeof at === 'string'
          ? reads.date(rec, at)
          : (reads.datesOf(rec, at).sort()[0] ?? null);
    const days =
      date === null || since === null ? null : (Date.parse(date) - Date.parse(since)) / 86_400_000;
    visits.push({ node, date, days });
    since = date ?? since;
    node = (edges[node] ?? []).find((name: string) => {
      const when = nodes[name]?.when;
      return when === undefined || reads.holds(rec, when);
    });
  }
  return visits;
}

/**
 * Counts a journey.
 * @param list the cohort
 * @param all the records of any cohort
 */
export function journeyOf<R>(
  journey: Journey,
  list: readonly R[],
  all: readonly R[],
  [from, to]: readonly [string, string],
  reads: JourneyReads<R>,
) {
  const ways = (records: readonly R[]) =>
    records.map((rec) => ({ rec, visits: walk(rec, journey, reads) }));
  const [cohort, flow] = [ways(list), ways(all)];
  const isDated = (node: string) => journey.nodes[node]?.at !== undefined;
  const isNow = (date: string | null) => date !== null && from <= date && date <= to;
  return {
    version: journey.version,
    nodes: Object.keys(journey.nodes).map((node) => {
      const came = cohort.filter(({ visits }) => visits.some((visit) => visit.node === node));
      const there = came.filter(({ visits }) => visits.at(-1)?.node === node);
      const persons = came
        .map(({ rec }) =>
          journey.persons === undefined ? null : reads.value(rec, journey.persons),
        )
        .filter((person) => person !== null);
      return {
        node,
        in: came.length,
        out: came.length - there.length,
        there: there.length,
        ...(journey.persons !== undefined && { persons: new Set(persons).size }),
        period: isDated(node)
          ? flow.filter(({ visits }) =>
              visits.some((visit) => visit.node === node && isNow(visit.date)),
            ).length
          : null,
      };
    }),
    edges: Object.entries(journey.edges).flatMap(([before, after]) =>
      after.map((name) => {
        const steps = (some: typeof cohort) =>
          some.flatMap(({ visits }) =>
            visits.filter((visit, i) => visit.node === name && visits[i - 1]?.node === before),
          );
        const now = steps(flow).filter(({ date }) => isNow(date));
        const days = now.map((visit) => visit.days).filter((number) => number !== null);
        const forwards = days.filter((number) => number >= 0);
        return {
          from: before,
          to: name,
          count: steps(cohort).length,
          period: isDated(name) ? now.length : null,
          histogram: [...new Set(forwards)]
            .sort((a, b) => a - b)
            .map((number) => [number, forwards.filter((other) => other === number).length]),
          backwards: days.length - forwards.length,
        };
      }),
    ),
  };
}
