import type { ExternalDocument } from '../../model/index.ts';

/** The documents that the Focusdocument refers to. None is at hand: what they say is unknown. */
export const externeDocumenten = [
  {
    id: 'set-van-afspraken-2020',
    title: 'Set van Afspraken 2020',
    atHand: false,
    referredBy: ['TX1', 'VP1', 'VP2', 'B1', 'B11', 'B12'],
  },
  {
    id: 'coalitieakkoord-2019-2022',
    title: 'Coalitieakkoord 2019-2022',
    atHand: false,
    referredBy: ['TX4'],
  },
  {
    id: 'gemeentelijke-begroting-2020',
    title: 'Vastgestelde begroting 2020',
    atHand: false,
    referredBy: ['BV1', 'VP10'],
  },
  {
    id: 'subsidiebeschikking-2020',
    title: 'Subsidiebeschikking 2020',
    atHand: false,
    referredBy: ['VP6'],
  },
  {
    id: 'beschikkingen-deelopdrachten',
    title: 'Beschikkingen van de deelopdrachten',
    atHand: false,
    referredBy: ['BV2'],
  },
  {
    id: 'voortgangsrapportages-projecten-2020',
    title: 'Voortgangsrapportages van de projecten',
    atHand: false,
    referredBy: ['VP8', 'VP9'],
  },
  {
    id: 'definitie-lichte-ondersteuning-2019',
    title: 'Definitie van lichte ondersteuning van 2019',
    atHand: false,
    referredBy: ['OO2.1'],
  },
  {
    id: 'addendum-haren-en-ten-boer',
    title: 'Addendum Haren en Ten Boer bij de Set van Afspraken',
    atHand: false,
    referredBy: ['OO5'],
  },
] as const satisfies readonly ExternalDocument[];
