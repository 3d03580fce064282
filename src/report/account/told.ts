import type { Issue } from '../../dataset/index.ts';
import type { IsoDate } from '../../model/index.ts';
import { placed, type Told, type Verhaal, type Waarneming } from '../../told/index.ts';
import { type AccountedContract, auditedParts, clausesOf } from '../agreement/contract.ts';
import type { Hidden } from '../number/hidden.ts';
import { usableFindings } from './audit.ts';
import { normCodes } from './judged-norm.ts';
import { type Reported, reportedIssues } from './reported.ts';
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
  const isOfNone = ({ teller, noemer }: Waarneming) => teller === null && noemer !== null;
  const forNorms = ofNorms.filter((figure) => !isOfNone(figure));
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
      ...ofNorms.filter(isOfNone).map(noTeller),
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

const noTeller = ({ file, row, code }: Waarneming): Issue => ({
  file,
  row,
  field: 'noemer',
  code: 'integrity',
  severity: 'fout',
  message: `${code}: bij een norm hoort een waarde alleen, of een teller met noemer. Dit getal telt niet.`,
});
