export { calendar } from './calendar.ts';
export { norms2022 } from './norms-2022.ts';
export { terms } from './terms.ts';
