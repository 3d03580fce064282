import type { Element } from './element.ts';

/** A level at which WIJ Groningen has the regie. */
export type Regie = Element & { readonly level: 'casusregie' | 'procesregie' };
