import * as z from 'zod';

/** A calendar date, `YYYY-MM-DD`: no time of day, no zone. */
export type IsoDate = `${number}-${number}-${number}`;

/** A zod schema for a calendar date that exists. */
export const isoDate = z.iso.date() as unknown as z.ZodType<IsoDate, IsoDate>;
