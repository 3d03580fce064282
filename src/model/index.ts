export * from './agreement.ts';
export { workingDays, type Calendar, type EquatedDay, type HolidayRule, type TermEnd, type WorkingDays } from './calendar.ts';
export {
  condition,
  reader,
  roles,
  type Condition,
  type DateRef,
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
  type Spell,
} from './condition.ts';
export { isoDate, type IsoDate } from './date.ts';
export {
  amount,
  code,
  codes,
  date,
  flag,
  key,
  number,
  reference,
  text,
  type FieldKind,
  type FieldMeta,
} from './field.ts';
export {
  buckets,
  measure,
  type AmountPath,
  type Bucket,
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
  type RatioMeasure,
  type RuledBucket,
  type Unit,
} from './measure.ts';
export { between, half, month, parsePeriod, quarter, quarters, year, yearBefore, yearToDate, type Period } from './period.ts';
export { chosenReadings, questionsOf, underReadings, type Readings } from './reading.ts';
export { recordType, type RecordType, type View } from './record-type.ts';
export { length, termId, termIds, type Length, type Lengths, type TermId, type TermRule, withinTermijnenwet } from './term.ts';
export { compare, norm, type Comparison, type Norm, type NormKind, type NormKinds, type NormSource } from './norm.ts';
