/** A calendar date, `YYYY-MM-DD`: no time of day, no zone. */
export type IsoDate = `${number}-${number}-${number}`;
