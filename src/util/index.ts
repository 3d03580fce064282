export { capital } from './capital.ts';
export {
  addMonths,
  dateOf,
  dayOf,
  dayOfDate,
  easter,
  formatDay,
  isLeapYear,
  monthLength,
  parseDay,
  weekday,
} from './day.ts';
export { notExact, SvaError, type SvaErrorCode, unknownName } from './error.ts';
export { hashPieces, hashText, sha256Base64 } from './hash.ts';
export { canonical, type Json } from './json.ts';
export { remember } from './remember.ts';
export { foldName, nearest, nearestFew } from './suggest.ts';
