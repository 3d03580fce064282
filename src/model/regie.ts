import * as z from 'zod';
import { type Element, elementShape } from './element.ts';

/** A level at which WIJ Groningen has the regie. */
export type Regie = Element & { readonly level: 'casusregie' | 'procesregie' };

/** A level of regie, as JSON. */
export const regieSchema = z.strictObject({
  ...elementShape,
  level: z.enum(['casusregie', 'procesregie']),
});
