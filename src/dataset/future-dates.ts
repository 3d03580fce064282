import type { IsoDate } from '../model/index.ts';
import { formatDay, parseDay } from '../util/index.ts';
import { NO_DAY } from './column.ts';
import type { Dataset } from './dataset.ts';
import { type Issue, issueList } from './issue.ts';

/** An issue for each date after the peildatum that cannot be planned or granted. */
export function futureDates(data: Dataset, peildatum: IsoDate): Issue[] {
  const issues = issueList();
  for (const { file, row, field, day } of data.datesAfter(parseDay(peildatum) ?? NO_DAY)) {
    issues.add({
      file,
      row,
      field,
      code: 'future-date',
      severity: 'fout',
      message: `${field} ${formatDay(day)} ligt na de peildatum ${peildatum}; dat kan hier niet.`,
    });
  }
  return issues.list();
}
