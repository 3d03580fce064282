export { type Accrual, type AmountPath, type Per, type Price, pers, type Rate } from './accrual.ts';
export type { AgainstBudget } from './against-budget.ts';
export * from './agreement.ts';
export {
  type Calendar,
  type EquatedDay,
  type HolidayRule,
  type TermEnd,
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
export {
  type Condition,
  type DateRef,
  datesOfAge,
  type Fields,
  type NonEmpty,
  type OneOf,
  type Overlap,
  type PathOf,
  type Question,
  type Questions,
  type Reading,
  type Related,
  type Role,
  reader,
  roles,
  type Spell,
} from './condition.ts';
export { countedPeriod } from './counted-period.ts';
export type { IsoDate } from './date.ts';
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
export { type Journey, type JourneyNode, orderOfNodes, type RelatedDate } from './journey.ts';
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
  type Kind,
  type Kinds,
  type Measure,
  type MeasureOver,
  type Named,
  type OpenQuestion,
  type Option,
  type Overlay,
  type Population,
  type Range,
  type RatioMeasure,
  type RuledBucket,
  ruledBuckets,
  type Unit,
} from './measure.ts';
export {
  boundOf,
  type Comparison,
  compare,
  type Fraction,
  isGreater,
  type Norm,
  type NormKind,
  type NormKinds,
  type NormSource,
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
  publicatieStatuses,
} from './publicatie.ts';
export { rangeOf } from './range.ts';
export { answersOf, chosenReadings, questionsOf, type Readings, underReadings } from './reading.ts';
export { type RecordType, recordType, type View } from './record-type.ts';
export {
  type AnswerKind,
  answerKinds,
  type OtherAnswers,
  type Survey,
  type SurveyBase,
  WEIGHT_MOST,
  WEIGHT_UNIT,
} from './survey.ts';
export {
  type Length,
  type Lengths,
  type TermId,
  type TermRule,
  termIds,
  withinTermijnenwet,
} from './term.ts';
