import type { Source } from './element.ts';

/** Words of a document that stand inside a clause that another element holds. */
export type Quotation = Source & { readonly words: string };
