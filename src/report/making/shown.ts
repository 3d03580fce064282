import { displayOf } from '../../page/index.ts';
import { SvaError, unknownName } from '../../util/index.ts';
import type { Outcome } from '../account/clause-outcome.ts';
import type { Report } from '../form/report.ts';
import { renderReportCell } from '../html/cell.ts';
import { reportJson } from '../json/report.ts';
import type { Hidden } from '../number/hidden.ts';
import { rowsOf } from '../rows/rows.ts';
import { renderMarkdown } from '../text/markdown.ts';
import { renderText } from '../text/text.ts';

/** What an account says, before it can show itself. */
type Said<H extends Hidden> = Pick<
  Report<string, H>,
  'contract' | 'periods' | 'peildatum' | 'engine' | 'outcomes' | 'accounts' | 'issues' | 'receipt'
>;

/** An account that shows itself: as rows, JSON and text, and in notebooks and the Node console. */
export function shownAs<H extends Hidden>(said: Said<H>): Report<string, H> {
  const result: Report<string, H> = {
    ...said,
    outcome: (code, period) => outcomeIn(said, code, period),
    rows: () => rowsOf(result),
    [Symbol.iterator]: () => rowsOf(result)[Symbol.iterator](),
    toJSON: () => reportJson(result),
    toString: () => renderText(result),
    ...displayOf(() => result, {
      text: renderText,
      markdown: renderMarkdown,
      html: renderReportCell,
    }),
  };
  return result;
}

/** The outcome of a code, in the first period or the one that is named. */
function outcomeIn<H extends Hidden>(
  { contract, periods, outcomes }: Said<H>,
  code: string,
  period: string | undefined,
): Outcome<H> {
  // Who writes JavaScript may give anything, a period itself too.
  if (typeof code !== 'string' || (period !== undefined && typeof period !== 'string'))
    throw new SvaError(
      'usage',
      "Geef een code, en een periode bij haar naam: outcome('R12-P2', '2022-Q2').",
      { value: [code, period] },
    );
  const names = periods.map(({ name }) => name);
  if (period !== undefined && !names.includes(period))
    throw unknownName('invalid-period', 'Periode in deze verantwoording', period, names);
  const found = outcomes.find(
    (outcome) => outcome.code === code && (period === undefined || outcome.period.name === period),
  );
  if (found !== undefined) return found;
  const codes = [...new Set(outcomes.map((outcome) => outcome.code))];
  throw unknownName('unknown-code', `Indicator van ${contract.year}`, code, codes);
}
