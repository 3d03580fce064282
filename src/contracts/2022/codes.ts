import type { randvoorwaardeGroepen, registratieGroepen } from './groepen.ts';
import type { measures2022 } from './measures.ts';
import type { resultaten } from './resultaten.ts';
import type { ontwikkelopgavenElders } from './verwijzingen.ts';

// What clauses of 2022 refer to: another name does not compile.

/** The code of a result. */
export type ResultCode = (typeof resultaten)[number]['code'];
/** The id of a measure. */
export type MeasureId = keyof typeof measures2022;
/** The id of an ontwikkelopgave that stands elsewhere. */
export type OpgaveId = (typeof ontwikkelopgavenElders)[number]['id'];
/** The code of a group of randvoorwaarden. */
export type RandvoorwaardeGroep = (typeof randvoorwaardeGroepen)[number]['code'];
/** The code of a group of registration requirements. */
export type RegistratieGroep = (typeof registratieGroepen)[number]['code'];
