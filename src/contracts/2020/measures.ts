import {
  inwonerreisOggz,
  inwonerreisWvggz,
  klachtenGegrond,
  klachtenOpMeldingen,
  vrijwilligersWerkzaam,
} from '../../indicators/index.ts';

/** The measures of 2022 that a clause of 2020 asks in the same words. */
export const measures2020 = {
  'vrijwilligers-werkzaam': vrijwilligersWerkzaam,
  'klachten-op-meldingen': klachtenOpMeldingen,
  'klachten-gegrond': klachtenGegrond,
  'inwonerreis-oggz': inwonerreisOggz,
  'inwonerreis-wvggz': inwonerreisWvggz,
} as const;
