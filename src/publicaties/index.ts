import type { Publicatie } from '../model/index.ts';
import { agressie } from './agressie.ts';
import { indicaties } from './indicaties.ts';
import { publicaties2017 } from './jaarverslag-2017.ts';
import { kerncijfers } from './kerncijfers.ts';
import { klachten } from './klachten.ts';
import { meewerkenden } from './meewerkenden.ts';
import { melders } from './melders.ts';
import { meldingtypen } from './meldingtypen.ts';
import { figuresOf, type TableId } from './table.ts';
import { inBemoeizorg } from './tekst-bemoeizorg.ts';
import { inOjg } from './tekst-ojg.ts';
import { inOverig } from './tekst-overig.ts';
import { inVragen } from './tekst-vragen.ts';

/** The id of a figure of the Jaarverslag 2020: `K13.2020`. */
export type PublicatieId =
  | TableId<typeof kerncijfers>
  | TableId<typeof meewerkenden>
  | TableId<typeof meldingtypen>
  | TableId<typeof melders>
  | TableId<typeof indicaties>
  | TableId<typeof klachten>
  | TableId<typeof agressie>
  | (typeof inVragen | typeof inOjg | typeof inBemoeizorg | typeof inOverig)[number]['id'];

/**
 * What the Jaarverslag 2020 of Stichting WIJ Groningen (final version of 28 May 2021) printed over 2018-2020. Left out:
 * figures that no indicator asks and the example does not need (turnover, fte, staff costs, schools, WIJS, measures
 * after aggression), repetitions in the text of what a table has, charts without labels, and what was derived.
 */
export const publicaties2020: readonly Publicatie<PublicatieId>[] = [
  ...figuresOf(kerncijfers),
  ...figuresOf(meewerkenden),
  ...figuresOf(meldingtypen),
  ...figuresOf(melders),
  ...figuresOf(indicaties),
  ...figuresOf(klachten),
  ...figuresOf(agressie),
  ...inVragen,
  ...inOjg,
  ...inBemoeizorg,
  ...inOverig,
];

export { publicaties2017 };

/** All published figures at hand, the older document first. */
export const publicaties: readonly Publicatie[] = [...publicaties2017, ...publicaties2020];
