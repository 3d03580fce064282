/**
 * The day up to which what goes on has gone on: the last of the period, or the peildatum where that comes first. Days that have not
 * come are not counted.
 */
export const lastDayOf = ({
  to,
  peildatum,
}: {
  readonly to: number;
  readonly peildatum: number;
}): number => Math.min(to, peildatum);

/** The names of the classes of an age in days, up to each of some ages and above the last. */
export function ageClasses(upTo: readonly number[]): readonly string[] {
  const named = upTo.map((last, index) =>
    index === 0 ? `0 t/m ${last} dagen` : `${(upTo[index - 1] ?? 0) + 1} t/m ${last} dagen`,
  );
  return [...named, `meer dan ${upTo.at(-1)} dagen`];
}

/**
 * The place among the classes of what began on a day. What is planned for after the peildatum is 0 days old; what begins after the
 * period has no age in it: `null`.
 */
export function ageClassOf(
  upTo: readonly number[],
  began: number,
  moment: { readonly to: number; readonly peildatum: number },
): number | null {
  const days = ageOn(began, moment);
  if (days === null) return null;
  const index = upTo.findIndex((last) => days <= last);
  return index < 0 ? upTo.length : index;
}

/** How many days old that is. */
export const ageOn = (
  began: number,
  moment: { readonly to: number; readonly peildatum: number },
): number | null => (began > moment.to ? null : Math.max(0, lastDayOf(moment) - began));
