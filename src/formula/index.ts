export { perWords } from './accrual.ts';
export { dateRule, type Formula, formula, LAST_DAY, label, sentence } from './formula.ts';
export { answerWords } from './survey.ts';
