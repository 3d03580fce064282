import type { OntwikkelopgaveElders } from '../../model/index.ts';

/** The ontwikkelopgaven that the agreement refers to and that stand elsewhere; none of their texts is at hand. */
export const ontwikkelopgavenElders = [
  {
    id: 'basisondersteuning',
    title: 'Basisondersteuning',
    document: 'focusdocument 2022',
    number: 2,
    atHand: false,
    referredBy: ['R07-P6'],
  },
  {
    id: 'doelrealisatie',
    title: 'Doelrealisatie',
    document: 'focusdocument 2022',
    number: 3,
    atHand: false,
    referredBy: ['R07-P5', 'R07-P7'],
  },
  {
    id: 'inzet-spoor-1',
    title: 'Inzicht in de inzet in spoor 1',
    document: 'focusdocument 2022',
    number: 4,
    atHand: false,
    referredBy: ['OO1'],
  },
  {
    id: 'evaluatie-en-doelrealisatie',
    title: 'Indicatoren voor evaluatie en doelrealisatie',
    document: 'ontwikkelopgave 2022, zonder nummer',
    number: null,
    atHand: false,
    referredBy: ['R14-P1'],
  },
  {
    id: 'casusregie',
    title: 'Casusregie',
    document: 'ontwikkelopgave 2022, zonder nummer',
    number: null,
    atHand: false,
    referredBy: ['CR1', 'CR2', 'CR3', 'CR4'],
  },
] as const satisfies readonly OntwikkelopgaveElders[];
