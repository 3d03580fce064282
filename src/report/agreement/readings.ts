import { type Measure, questionsOf, type Readings } from '../../model/index.ts';
import { unknownName } from '../../util/index.ts';
import { type AccountedContract, clausesOf } from './contract.ts';

/**
 * Of the readings of a clause, those that one of its measures takes: it is read with the answer that is given wherever the
 * clause asks the same, in its headline and in its lines. Where a measure has the question and not that answer, it keeps
 * its own.
 */
export function takenBy(measure: Measure, readings: Readings): Readings {
  return Object.fromEntries(
    Object.entries(readings).filter(([question, answer]) =>
      questionsOf(measure).some(
        ({ id, options }) => id === question && options.some((option) => option.id === answer),
      ),
    ),
  );
}

/**
 * Refuses readings that a contract does not have.
 *
 * @throws SvaError `unknown-code` for a clause that is not counted, `unknown-option` for a question that none of its
 * measures asks or an answer that none of them knows, each with the nearest
 */
export function checkReadings(
  contract: AccountedContract,
  readings: { readonly [code: string]: Readings },
  measureOf: (id: string) => Measure,
): void {
  for (const [code, options] of Object.entries(readings)) {
    const clauses = [...clausesOf(contract), ...(contract.obligationMeasures ?? [])];
    const clause = clauses.find((item) => item.code === code);
    if (clause === undefined) {
      throw unknownName(
        'unknown-code',
        `Indicator van ${contract.year}`,
        code,
        clauses.map((item) => item.code),
      );
    }
    const questions = (clause.measures ?? []).map(measureOf).flatMap(questionsOf);
    for (const [question, answer] of Object.entries(options)) {
      const asked = questions.filter(({ id }) => id === question);
      if (asked.length === 0) {
        const names = [...new Set(questions.map(({ id }) => id))];
        throw unknownName('unknown-option', `Vraag bij ${code}`, question, names);
      }
      const answers = [...new Set(asked.flatMap((one) => one.options.map(({ id }) => id)))];
      if (!answers.includes(answer))
        throw unknownName(
          'unknown-option',
          `Antwoord op ‘${question}’ bij ${code}`,
          answer,
          answers,
        );
    }
  }
}
