import * as z from 'zod';
import { type Element, elementShape } from './element.ts';

/** A datum that the primary system must be able to give. Fields name it in `.meta()`: `eis: ['EN2']`. */
export type RegistratieEis = Element & { readonly group: string };

export const registratieEisSchema = z.strictObject({ ...elementShape, group: z.string() });
