/** An amount that an agreement names, in whole euros; how it is printed stands in the wording. */
export type Amount = { readonly euro: number };
