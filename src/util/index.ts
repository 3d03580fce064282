export { hashPieces, hashText } from './hash.ts';
export { addMonths, dateOf, dayOf, easter, formatDay, isLeapYear, monthLength, parseDay, weekday } from './day.ts';
export { SvaError, unknownName, type SvaErrorCode } from './error.ts';
export { canonical, type Json } from './json.ts';
export { nearest } from './suggest.ts';
