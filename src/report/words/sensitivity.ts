import type { MeasureOutcome } from '../figures/outcome.ts';
import type { ReadOutcome, ReadRange, Sensitivity } from '../figures/sensitivity.ts';
import { type Hidden, isHidden, KEPT } from '../number/hidden.ts';
import { dutch } from '../number/number.ts';
import { basisText, listed, valueText } from './figure.ts';

type Asked = Pick<MeasureOutcome, 'unit' | 'decimals'> & {
  readonly sensitivity?: Sensitivity<Hidden> | null;
};

/**
 * How much a number hangs on the reading, in one sentence: `25,0 tot 66,7%, afhankelijk van cohort en termijnenwet`.
 * `null` where there is one reading only.
 */
export function sensitivityText({ unit, decimals, sensitivity }: Asked): string | null {
  if (sensitivity === undefined || sensitivity === null || sensitivity.tried < 2) return null;
  const { single, combined, tried, complete } = sensitivity;
  const counted = `${dutch(tried)} lezingen geteld${complete ? '' : ', niet alle: de uitersten zijn gezocht'}`;
  const [alone, together] = [rangeText(single), rangeText(combined)];
  if (together === null) return `onder geen enkele lezing een waarde (${counted})`;
  if (alone === null || alone === together) return `${together} (${counted})`;
  return `${alone}; met meer vragen tegelijk anders ${together} (${counted})`;

  function rangeText({ lowest, highest, questions }: ReadRange<Hidden>): string | null {
    if (lowest?.value == null || highest?.value == null) return null;
    if (isHidden(lowest.value) || isHidden(highest.value)) return KEPT;
    const most = valueText({ status: 'measured', value: highest.value, unit, decimals });
    if (questions.length === 0) return `${most} onder elke lezing`;
    return `${dutch(lowest.value, decimals)} tot ${most}, afhankelijk van ${listed(questions)}`;
  }
}

/** The ends, each with its reading and verdicts, and what cannot be counted: `laagste 25,0% (1 / 4) bij cohort=verval`. */
export function sensitivityLines({ unit, decimals, sensitivity }: Asked): string[] {
  if (sensitivity === undefined || sensitivity === null) return [];
  const { combined, options, uncountable } = sensitivity;
  const { lowest, highest, questions } = combined;
  const end = (name: string, outcome: ReadOutcome<Hidden> | null) => {
    if (outcome === null || questions.length === 0) return [];
    const basis = basisText(outcome);
    const reading = questions.map((id) => `${id}=${outcome.reading[id] ?? ''}`).join(', ');
    const value = valueText({ status: 'measured', value: outcome.value, unit, decimals });
    const judged = outcome.norms
      .filter(({ verdict }) => verdict !== 'not-applicable')
      .map(({ title, text }) => `; norm ${title}: ${text}`);
    return [
      `${name} ${value}${basis === null ? '' : ` (${basis})`} bij ${reading}${judged.join('')}`,
    ];
  };
  const verdicts = [lowest, highest, ...options].flatMap((outcome) =>
    (outcome?.norms ?? []).map(({ norm, verdict }) => `${norm} ${verdict}`),
  );
  const norms = new Set(verdicts.map((text) => text.split(' ')[0]));
  return [
    ...end('laagste', lowest),
    ...end('hoogste', highest),
    ...(new Set(verdicts).size > norms.size
      ? ['het oordeel over de norm hangt af van de lezing']
      : []),
    ...uncountable.map(
      ({ question, option, missing }) =>
        `niet te tellen: ${question}=${option} (niemand registreert ${missing.join(', ')})`,
    ),
  ];
}
