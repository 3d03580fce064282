import type { Consultation } from '../../model/index.ts';

/** The three forms of consultation that SD5 names. How often they are held and with whom, it does not say. */
export const overleg = [
  {
    id: 'bestuurlijk-strategisch-overleg',
    title: 'Bestuurlijk/strategisch overleg',
    namedBy: 'SD5',
    frequency: null,
    participants: null,
  },
  {
    id: 'tactisch-overleg',
    title: 'Tactisch overleg',
    namedBy: 'SD5',
    frequency: null,
    participants: null,
  },
  {
    id: 'operationeel-overleg',
    title: 'Operationeel overleg',
    namedBy: 'SD5',
    frequency: null,
    participants: null,
  },
] as const satisfies readonly Consultation[];
