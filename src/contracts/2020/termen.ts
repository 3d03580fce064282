import type { Contract } from '../../model/index.ts';

/** The term that the Focusdocument sets itself. */
export const terms2020 = {
  'sva-onderzoek': {
    title: 'onderzoek volgens de Set van Afspraken',
    weeks: 6,
    atw: false,
    source: 'Focusdocument 2020, F3 (regel 38)',
    from: '2020-01-01',
    to: '2020-12-31',
  },
} as const satisfies Contract['terms'];
