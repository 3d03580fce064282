import { type Journey, orderOfNodes } from '../model/index.ts';
import { fieldAt } from '../records/index.ts';
import { SvaError } from '../util/index.ts';
import type { Asking } from './asking.ts';
import { type Expression, FALSE, joined, sql, TRUE } from './expression.ts';
import { daysBetween, type ReadPart, type Subject } from './kinds.ts';
import { surely } from './question.ts';
import { earliestOf } from './related.ts';

type Edge = {
  readonly from: string;
  readonly to: string;
  /** Whether a record goes this way. */
  readonly goes: Expression;
  /** The days since the last place before it that has a date. */
  readonly step: Expression | null;
};
type Ways = {
  readonly edges: readonly Edge[];
  readonly came: ReadonlyMap<string, Expression>;
  /** On which day a record comes to a place; `null` for a place without a date. */
  readonly days: ReadonlyMap<string, Expression | null>;
};

/** Sends all records on their way: each place is a layer, that reads who came to the places before it. */
function waysOf(asking: Asking, journey: Journey): Ways {
  const order = orderOfNodes(journey);
  if (order === null) {
    throw new SvaError(
      'invalid-measure',
      'Een stap van de reis leidt terug, of naar een plaats die er niet is.',
      { value: journey.edges },
    );
  }
  const { frame } = asking;
  const days = new Map<string, Expression | null>();
  for (const [name, { at }] of Object.entries(journey.nodes)) {
    if (at === undefined) days.set(name, null);
    else days.set(name, typeof at === 'string' ? asking.date(at) : earliestOf(asking, at));
  }
  const edges: Edge[] = [];
  const came = new Map<string, Expression>();
  const since = new Map<string, Expression | null>();
  for (const place of order) {
    const before = edges.filter(({ to }) => to === place);
    came.set(
      place,
      place === journey.first
        ? TRUE
        : frame.column(
            joined(
              'or',
              before.map(({ goes }) => goes),
            ),
          ),
    );
    since.set(place, place === journey.first ? (days.get(place) ?? null) : sinceAt(place, before));
    let left = came.get(place) ?? FALSE;
    for (const to of journey.edges[place] ?? []) {
      const when = journey.nodes[to]?.when;
      const holds = when === undefined ? TRUE : frame.column(asking.condition(when));
      const goes = frame.column(sql`(${left} and ${holds})`);
      left = frame.column(sql`(${left} and not ${holds})`);
      const [start, end] = [since.get(place) ?? null, days.get(to) ?? null];
      const step = start === null || end === null ? null : daysBetween(frame, start, end);
      edges.push({ from: place, to, goes, step });
    }
  }
  return { edges, came, days };

  /** The last date on the way to a place, its own included. */
  function sinceAt(place: string, before: readonly Edge[]): Expression | null {
    const own = days.get(place) ?? null;
    const whens = before.flatMap(({ from, goes }) => {
      const earlier = since.get(from) ?? null;
      return earlier === null ? [] : [sql`when ${goes} then ${earlier}`];
    });
    if (whens.length === 0) return own;
    const earlier = sql`${whens.reduce((text, when) => sql`${text} ${when}`, sql`case`)} end`;
    return frame.column(own === null ? earlier : sql`coalesce(${own}, ${earlier})`);
  }
}

/** Counts a journey: the cohort that is followed, and what came to each place in the period, of any cohort. */
export function journeyCounts(journey: Journey, subject: Subject): ReadPart {
  const { asking, frame, moment } = subject;
  const inPeriod = (day: Expression) =>
    surely(sql`${day} between ${asking.day(moment.from)} and ${asking.day(moment.to)}`);
  const { edges, came, days } = waysOf(asking, journey);
  const told = subject.told();
  const rows = frame.column(subject.rows);
  const number = (test: Expression, what: string) => subject.count(test, null, what);
  const follow = edges.map(({ from, to, goes, step }) => {
    const at = days.get(to) ?? null;
    const arrives = at === null ? null : sql`(${told} and ${goes} and ${inPeriod(at)})`;
    return {
      from,
      to,
      count: number(sql`(${rows} and ${goes})`, `van ${from} naar ${to}`),
      period: arrives === null ? null : number(arrives, `van ${from} naar ${to} in de periode`),
      took:
        arrives === null || step === null
          ? null
          : subject.histogram(arrives, step, `dagen van ${from} naar ${to}`),
    };
  });
  const start = days.get(journey.first) ?? null;
  const began =
    start === null ? null : number(sql`(${told} and ${inPeriod(start)})`, 'begonnen in de periode');
  const size = subject.counted(rows, 'aantal');
  const all = number(rows, 'records');
  const personPath = journey.persons;
  const persons =
    personPath === undefined
      ? null
      : Object.keys(journey.nodes).map((node) => {
          const field = frame.path(personPath);
          const isKey = fieldAt(frame.over, personPath).meta.kind === 'key';
          const who = sql`(${rows} and ${came.get(node) ?? FALSE} and ${field} is not null)`;
          return isKey ? subject.count(who, field, `personen bij ${node}`) : () => 0;
        });

  return (part) => {
    const made = follow.map(({ from, to, count, period, took }) => {
      const lengths = [...(took?.(part) ?? [])];
      return {
        from,
        to,
        count: count(part),
        period: period === null ? null : period(part),
        histogram: lengths.filter(([length]) => length >= 0).sort(([a], [b]) => a - b),
        backwards: lengths.reduce((sum, [length, times]) => (length < 0 ? sum + times : sum), 0),
      };
    });
    // As the measure names them.
    const named = Object.entries(journey.edges).flatMap(([from, after]) =>
      after.flatMap((to) => made.filter((edge) => edge.from === from && edge.to === to)),
    );
    const sum = (numbers: readonly (number | null)[]) =>
      numbers.reduce<number>((total, item) => total + (item ?? 0), 0);
    return {
      count: size(part),
      journey: {
        version: journey.version,
        nodes: Object.keys(journey.nodes).map((node, index) => {
          const before = named.filter(({ to }) => to === node);
          const arrived = node === journey.first ? all(part) : sum(before.map((e) => e.count));
          const out = sum(named.filter(({ from }) => from === node).map((e) => e.count));
          const at = days.get(node) ?? null;
          return {
            node,
            in: arrived,
            out,
            there: arrived - out,
            ...(persons !== null && { persons: persons[index]?.(part) ?? 0 }),
            period:
              node === journey.first
                ? began === null
                  ? null
                  : began(part)
                : at === null
                  ? null
                  : sum(before.map((e) => e.period)),
          };
        }),
        edges: named,
      },
    };
  };
}
