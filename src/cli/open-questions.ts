import { type Contract, type OpenQuestion, questionsOf } from '../model/index.ts';
import {
  clausesOf,
  isMeasured,
  type MeasureOutcome,
  type Report,
  sensitivityText,
  valueText,
} from '../report/index.ts';

/** An open question of a clause, with the measure that it is about. */
export type OpenQuestionOf = OpenQuestion & {
  readonly code: string;
  readonly title: string;
  readonly measure: string;
};

/** Every question that the clauses of an agreement leave open: questions for the next contract talk. */
export function openQuestions(contract: Contract): OpenQuestionOf[] {
  const seen = new Set<string>();
  return clausesOf(contract).flatMap(({ code, title, measures = [] }) =>
    measures.flatMap((id) => {
      const measure = contract.measures[id];
      // A measure that two clauses rest on is asked about once, at the first.
      if (measure === undefined || seen.has(id)) return [];
      seen.add(id);
      return questionsOf(measure).map((question) => ({ ...question, code, title, measure: id }));
    }),
  );
}

const who: { readonly [D in OpenQuestion['decides']]: string } = {
  contractoverleg: 'het contractoverleg',
  gemeente: 'de gemeente',
  wij: 'WIJ',
};

/** The questions as text, by clause; with an account also what each option comes to. */
export function openQuestionLines(contract: Contract, account: Report | null): string[] {
  const questions = openQuestions(contract);
  const lines = [
    `Open vragen bij de afspraken van ${contract.year}: ${questions.length}`,
    'De eerste mogelijkheid is die waarmee hier geteld wordt.',
  ];
  let clause = '';
  for (const { code, title, measure, question, id, options, why, source, decides } of questions) {
    if (code !== clause) {
      clause = code;
      lines.push('', `${code}  ${title}`);
      const outcome = account?.outcome(code);
      const hangs =
        outcome?.status === 'measured' && isMeasured(outcome) ? sensitivityText(outcome) : null;
      if (hangs !== null) lines.push(`  nu: ${hangs}`);
    }
    lines.push('', `  ${question}  (${id})`);
    for (const [index, option] of options.entries()) {
      const mark = index === 0 ? '*' : '-';
      const effect = effectOf(account, code, measure, id, option.id, index === 0);
      const without =
        option.missing === undefined ? effect : `niet te tellen: ${option.missing.join(', ')}`;
      lines.push(
        `    ${mark} ${option.id}: ${option.title}${without === null ? '' : `  [${without}]`}`,
      );
    }
    lines.push(`    waarom zo: ${why}`, `    bron: ${source}; te beslissen door ${who[decides]}`);
  }
  return lines;
}

/** What an option comes to, the other questions as chosen; `null` without an account of it. */
function effectOf(
  account: Report | null,
  code: string,
  measure: string,
  question: string,
  option: string,
  isChosen: boolean,
): string | null {
  const outcome = account?.outcome(code);
  if (outcome === undefined || !isMeasured(outcome) || outcome.measure !== measure) return null;
  if (isChosen) return valueText(outcome);
  const other = outcome.alternatives.find(({ reading }) => reading[question] === option);
  return other === undefined ? null : valueText({ ...(outcome as MeasureOutcome), ...other });
}
