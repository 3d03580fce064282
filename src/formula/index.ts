export { perWords } from './accrual.ts';
export { dateRule, type Formula, formula, label, sentence } from './formula.ts';
export { answerWords } from './survey.ts';
