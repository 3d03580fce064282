import * as z from 'zod';
import { elementShape } from './element.ts';

/** A registration requirement, as JSON. */
export const registratieEisSchema = z.strictObject({ ...elementShape, group: z.string() });
