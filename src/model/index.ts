export { type Accrual, type Per, type Price, pers, type Rate } from './accrual.ts';
export type { AgainstBudget } from './against-budget.ts';
export { ageClasses, ageClassOf, ageOn, lastDayOf } from './age.ts';
export * from './agreement.ts';
export { type Calendar, type WorkingDays, workingDays } from './calendar.ts';
export {
  checkHasOutcomes,
  checkIsContract,
  checkIsDiff,
  checkIsMeasure,
  checkIsOptions,
  checkIsPeildatum,
  checkIsPeriod,
  checkIsReadings,
  checkIsReport,
  checkIsTerms,
  isObject,
} from './check-arguments.ts';
export {
  type Condition,
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
export type { IsoDate } from './date.ts';
export { wordingText } from './element.ts';
export {
  amount,
  code,
  codes,
  date,
  type Field,
  type FieldKind,
  type FieldMeta,
  type FieldSet,
  flag,
  type HeldIn,
  key,
  number,
  reference,
  text,
  type ValuesOf,
} from './field.ts';
export { type Journey, type JourneyNode, orderOfNodes } from './journey.ts';
export {
  type Comparability,
  type Lineage,
  type Link,
  type LinkPart,
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
export type { Fit, Publicatie, PublicatieStatus } from './publicatie.ts';
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
export { type Length, type TermId, type TermRule, termIds, withinTermijnenwet } from './term.ts';
