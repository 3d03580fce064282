export { type Accrual, type Per, type Price, pers, type Rate } from './accrual.ts';
export type { AgainstBudget } from './against-budget.ts';
export * from './agreement.ts';
export {
  type Calendar,
  type WorkingDays,
  workingDays,
} from './calendar.ts';
export {
  checkIsContract,
  checkIsMeasure,
  checkIsOptions,
  checkIsPeildatum,
  checkIsPeriod,
  checkIsReadings,
  isObject,
} from './check-arguments.ts';
export { checkContract } from './check-contract.ts';
export {
  type Condition,
  condition,
  datesOfAge,
  type Overlap,
  type Questions,
  type Reading,
  type Related,
  type Role,
  reader,
  roles,
} from './condition.ts';
export { countedPeriod } from './counted-period.ts';
export { type IsoDate, isoDate } from './date.ts';
export {
  amount,
  code,
  codes,
  date,
  type FieldKind,
  type FieldMeta,
  flag,
  key,
  number,
  reference,
  text,
} from './field.ts';
export { type Journey, type JourneyNode, orderOfNodes } from './journey.ts';
export {
  type Comparability,
  type Lineage,
  type Link,
  type LinkPart,
  lineageSchema,
  linkSchema,
  type Relation,
  relations,
} from './lineage.ts';
export {
  type Bucket,
  buckets,
  type Cohort,
  type DateExpression,
  type DatePart,
  type Division,
  type Kinds,
  type Measure,
  type MeasureOver,
  measure,
  type Named,
  type OpenQuestion,
  type Population,
  type Range,
  type RatioMeasure,
  ruledBuckets,
  type Unit,
} from './measure.ts';
export {
  boundOf,
  compare,
  type Fraction,
  isGreater,
  type Norm,
  type NormKind,
  normKinds,
} from './norm.ts';
export {
  between,
  half,
  month,
  type Period,
  parsePeriod,
  periodBefore,
  quarter,
  quarters,
  year,
  yearBefore,
  yearToDate,
} from './period.ts';
export {
  type Fit,
  type Publicatie,
  type PublicatieStatus,
  publicatieSchema,
} from './publicatie.ts';
export { rangeOf } from './range.ts';
export { answersOf, chosenReadings, questionsOf, type Readings, underReadings } from './reading.ts';
export { type RecordType, recordType, type View } from './record-type.ts';
export {
  type AnswerKind,
  answerKinds,
  type Survey,
  type SurveyBase,
  WEIGHT_MOST,
  WEIGHT_UNIT,
} from './survey.ts';
export {
  type Length,
  type TermId,
  type TermRule,
  termIds,
  withinTermijnenwet,
} from './term.ts';
