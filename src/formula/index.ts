export { type Formula, formula, sentence } from './formula.ts';
