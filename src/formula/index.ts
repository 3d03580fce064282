export { formula, sentence, type Formula } from './formula.ts';
