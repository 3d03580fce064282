import { type Contract, type OpenQuestion, questionsOf } from '../model/index.ts';
import {
  clausesOf,
  isMeasured,
  type MeasureOutcome,
  type Report,
  sensitivityText,
  valueText,
} from '../report/index.ts';
import { canonical } from '../util/index.ts';

/** An open question of a clause, with the measure that it is about. */
export type OpenQuestionOf = OpenQuestion & {
  readonly code: string;
  readonly title: string;
  readonly measure: string;
  /** The lines of the clause that are read with the same answer. */
  readonly also: readonly string[];
};

/** Every question that the clauses and the duties with a number leave open: questions for the next contract talk. */
export function openQuestions(contract: Contract): OpenQuestionOf[] {
  const seen = new Set<string>();
  return counted(contract).flatMap(({ code, title, measures }) => {
    const found = new Map<string, OpenQuestionOf & { also: string[] }>();
    for (const id of measures) {
      const measure = contract.measures[id];
      // A measure that two clauses rest on is asked about once, at the first.
      if (measure === undefined || seen.has(id)) continue;
      seen.add(id);
      for (const question of questionsOf(measure)) {
        const { id: name, question: text, options } = question;
        const key = canonical([name, text, options.map((option) => [option.id, option.title])]);
        const same = found.get(key);
        if (same === undefined) found.set(key, { ...question, code, title, measure: id, also: [] });
        else same.also.push(id);
      }
    }
    return [...found.values()];
  });
}

/** What is counted under a code: the clauses that are accounted for, then the duties. */
function counted(contract: Contract) {
  const parts = [...contract.opdrachten, ...contract.obligations, ...contract.registratieEisen];
  const duties = (contract.obligationMeasures ?? []).map(({ code, measures }) => ({
    code,
    title: parts.find((part) => part.code === code)?.title ?? code,
    measures,
  }));
  return [
    ...clausesOf(contract).map(({ code, title, measures = [] }) => ({ code, title, measures })),
    ...duties,
  ];
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
    'De eerste mogelijkheid is die waarmee hier geteld wordt. Een antwoord geldt voor elke regel van de clausule die hetzelfde vraagt.',
  ];
  let clause = '';
  for (const asked of questions) {
    const { code, title, measure, also, question, id, options, why, source, decides } = asked;
    if (code !== clause) {
      clause = code;
      lines.push('', `${code}  ${title}`, ...hangsLines(outcomesOf(account, code)));
    }
    const about = outcomesOf(account, code).filter(
      (outcome, index) =>
        [measure, ...also].includes(outcome.measure) &&
        (index === 0 || outcome.status === 'measured'),
    );
    lines.push('', `  ${question}  (${id})`);
    if (also.length > 0 || contractLine(contract, code, measure))
      lines.push(`    bij: ${[measure, ...also].join(', ')}`);
    for (const [index, option] of options.entries()) {
      const mark = index === 0 ? '*' : '-';
      const effects =
        option.missing === undefined
          ? about.flatMap((outcome, place) =>
              effectOf(outcome, id, option.id, index === 0).map((effect) =>
                place === 0 ? effect : `${outcome.measure} ${effect}`,
              ),
            )
          : [`niet te tellen: ${option.missing.join(', ')}`];
      lines.push(
        `    ${mark} ${option.id}: ${option.title}${effects.length === 0 ? '' : `  [${effects.join('; ')}]`}`,
      );
    }
    lines.push(`    waarom zo: ${why}`, `    bron: ${source}; te beslissen door ${who[decides]}`);
  }
  return lines;
}

/** Whether a question is of a line of its clause, and not of its headline. */
const contractLine = (contract: Contract, code: string, measure: string): boolean =>
  counted(contract).find((item) => item.code === code)?.measures[0] !== measure;

/** The headline and the lines of a clause or duty, as far as they were counted. */
function outcomesOf(account: Report | null, code: string): MeasureOutcome[] {
  const clause = account?.outcomes.find((item) => item.code === code);
  const duty = account?.accounts[0]?.duties.find((item) => item.code === code);
  const found = clause !== undefined && isMeasured(clause) ? clause : duty;
  return found === undefined ? [] : [found, ...found.lines];
}

/** How much each number of a clause hangs on its readings. */
function hangsLines(outcomes: readonly MeasureOutcome[]): string[] {
  return outcomes.flatMap((outcome, index) => {
    const hangs = outcome.status === 'measured' ? sensitivityText(outcome) : null;
    if (hangs === null) return [];
    return [index === 0 ? `  nu: ${hangs}` : `  ↳ ${outcome.title}: ${hangs}`];
  });
}

/** What an option comes to for one measure, the other questions as chosen. */
function effectOf(
  outcome: MeasureOutcome,
  question: string,
  option: string,
  isChosen: boolean,
): string[] {
  if (isChosen) return [valueText(outcome)];
  const other = outcome.alternatives.find(({ reading }) => reading[question] === option);
  return other === undefined ? [] : [valueText({ ...outcome, ...other })];
}
