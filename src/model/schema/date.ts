import * as z from 'zod';
import type { IsoDate } from '../date.ts';

/** A zod schema for a calendar date that exists. */
export const isoDate = z.iso.date() as unknown as z.ZodType<IsoDate, IsoDate>;
