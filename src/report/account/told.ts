import type { Issue } from '../../dataset/index.ts';
import type { IsoDate } from '../../model/index.ts';
import { placed, type Told, type Verhaal, type Waarneming } from '../../told/index.ts';
import { type AccountedContract, auditedParts, clausesOf } from '../agreement/contract.ts';
import type { Hidden } from '../number/hidden.ts';
import { usableFindings } from './audit.ts';
import { figureCodeOf, normCodes } from './judged-norm.ts';
import { impossible, type Reported, reportedIssues } from './reported.ts';
import type { Missing } from './story.ts';

/** What is told of a clause in a period, beside what is counted. */
export type OutcomeTold<H extends Hidden = never> = {
  readonly stories: readonly Verhaal[];
  /** The stories as one text: the duiding of a number; `null` without. */
  readonly comment: string | null;
  /** What the stories of a narrative clause should tell and do not. */
  readonly missing: readonly Missing[];
  /** Why an explanation (duiding) is asked, in Dutch; empty where none is. */
  readonly asked: readonly string[];
  /** Figures that were given without records; the first is the one to use. */
  readonly reported: readonly Reported<H>[];
};

/**
 * What is told as far as an agreement has a place for it; its issues say what is wrong with the rest.
 *
 * @param peildatum findings of after this day do not count
 */
export function toldOf(contract: AccountedContract, all: Told, peildatum: IsoDate): Told {
  const measureOf = ({ measures: [first = ''] = [] }: { readonly measures?: readonly string[] }) =>
    contract.measures[first];
  const clauses = clausesOf(contract);
  const parts = (contract.obligationMeasures ?? []).map(({ code }) => code);
  const found = placed(all, {
    year: contract.year,
    accounted: [...clauses.map(({ code }) => code), ...parts],
    judged: normCodes(contract),
    audited: auditedParts(contract).map(({ code }) => code),
  });
  const figures = clauses.map((clause) => reportedIssues(found, clause, measureOf(clause)));
  const judged = normCodes(contract).filter((code) => !clauses.some((one) => one.code === code));
  const ofNorms = found.waarnemingen.filter(({ code }) => judged.includes(code));
  const wrong = new Map(
    ofNorms.flatMap((figure) => {
      const issue = wrongForNorm(figure, contract);
      return issue === null ? [] : [[figure, issue] as const];
    }),
  );
  const forNorms = ofNorms.filter((figure) => !wrong.has(figure));
  const obligations = found.waarnemingen.filter(
    ({ code }) => parts.includes(code) && !judged.includes(code),
  );
  const findings = usableFindings(found.toetsingen, peildatum);
  return {
    verhalen: found.verhalen,
    waarnemingen: [...figures.flatMap(({ usable }) => usable), ...forNorms],
    toetsingen: findings.usable,
    issues: [
      ...found.issues,
      ...figures.flatMap(({ issues }) => issues),
      ...wrong.values(),
      ...obligations.map(noPlace),
      ...findings.issues,
    ],
  };
}

const noPlace = ({ file, row, code }: { file: string; row: number; code: string }): Issue => ({
  file,
  row,
  field: 'code',
  code: 'unknown-element',
  severity: 'fout',
  message: `${code} is geen indicator; een opgegeven getal heeft daar geen plaats en wordt niet gebruikt.`,
});

/** What is wrong with a figure that was given for a norm alone; `null` when nothing is. */
function wrongForNorm(figure: Waarneming, { norms }: AccountedContract): Issue | null {
  const { file, row, code, teller, noemer } = figure;
  const issue = (field: string, kind: Issue['code'], text: string): Issue => ({
    file,
    row,
    field,
    code: kind,
    severity: 'fout',
    message: `${code}: ${text}`,
  });
  if (teller === null && noemer !== null)
    return issue(
      'noemer',
      'integrity',
      'bij een norm hoort een waarde alleen, of een teller met noemer. Dit getal telt niet.',
    );
  const norm = norms.find((one) => one.measure === undefined && figureCodeOf(one) === code);
  // How much something grew may be any percentage.
  if (norm === undefined || norm.kind === 'growth') return null;
  if (norm.unit === '%' && teller !== null && noemer !== null && teller > noemer)
    return issue(
      'teller',
      'unknown-number',
      `de teller (${teller}) is groter dan de noemer (${noemer}); dit getal telt niet.`,
    );
  const why = impossible(figure, norm.unit);
  return why === null ? null : issue('waarde', 'unknown-number', `${why}; dit getal telt niet.`);
}
