import * as z from 'zod';
import { termIds } from '../term.ts';

const whole = z.int().positive();
/** The four ways to say how long, each as the shape of one key. */
export const lengths = [
  { weeks: whole },
  { days: whole },
  { months: whole },
  { workdays: whole },
] as const;
export const length = z.union(lengths.map((shape) => z.strictObject(shape)));
export const termId = z.enum(termIds);
