export type { Text } from './basis/text';
export {
  allowed,
  refused,
  valueOn,
  type Basis,
  type Dated,
  type Rule,
  type Term,
  type TermUnit,
  type Verdict,
} from './basis/basis';
export { clockRule, type ClockInput, type ClockRule } from './basis/clock-rule';
export { documents, findArticle, isDocumentId, type DocumentId } from './basis/documents';
export type { Article, Certainty, LegalDocument } from './basis/legal-document';

export {
  addDays,
  addMonths,
  chinaDayOf,
  compareDates,
  daysBetween,
  daysInMonth,
  daysInYear,
  earlierOf,
  fromDayNumber,
  isLeapYear,
  isPlainDate,
  isWeekend,
  laterOf,
  parsePlainDate,
  partsOf,
  plainDateOf,
  toDayNumber,
  tryPlainDate,
  weekdayOf,
  yearOf,
  type PlainDate,
} from './calendar/plain-date';
export {
  citeNotice,
  holidayName,
  type CalendarDay,
  type CalendarDayKind,
  type CalendarNotice,
  type CalendarYear,
  type CalendarYearDay,
} from './calendar/calendar-day';
export { nationalCalendarHistory, nationalCalendarYears } from './calendar/national-calendar';
export { estimatedYear, lunarFestivalYears } from './calendar/statutory-days';
export {
  buildCalendar,
  calendarYear,
  nationalCalendar,
  type WorkingCalendar,
} from './calendar/working-calendar';
export { previewOf, type CalendarDifference, type CalendarPreview } from './calendar/calendar-preview';
export { mergePauses, type Extension, type Pause } from './calendar/pauses';
export { budgetOf, dueDateOf, type DueDate, type DueInput, type RollRule } from './calendar/due-date';
export { computeDue, type DueResult, type DueStep, type DueStepEffect } from './calendar/due-trace';
export {
  computeDueInstant,
  formatChinaInstant,
  parseInstant,
  type DueInstant,
  type DueInstantInput,
  type InstantPause,
} from './calendar/due-instant';
export {
  countingUnitOf,
  defaultSignalPolicy,
  signalFor,
  soonLimit,
  unitsLeft,
  type ClockState,
  type Signal,
  type SignalInput,
  type SignalPolicy,
  type SignalResult,
  type SignalState,
} from './calendar/signal';
export { MAX_TERM_AMOUNT, describeTerm, describeUnits, isTermUnit, unitNames } from './calendar/term';

export { actKinds, codeOf, isActKind, type ActKind, type CodeEntry } from './case-review/act-kinds';
export {
  counterpartCategories,
  idTypes,
  licensingKinds,
  type CounterpartCategory,
  type IdType,
  type LicensingKind,
} from './case-review/counterpart-kinds';
export {
  heaviestPenalty,
  parsePenaltyKinds,
  penaltyKinds,
  penaltyKindsBasis,
  penaltySeverity,
  type PenaltyKind,
} from './statistics/penalty-kinds';

export { clockRuleOf, findRule, isClockRule, rules, type AnyRule } from './rules';
export { disclosureRuleFor } from './disclosure/disclosure-rule';
export { disclosureGeneral } from './disclosure/general.rule';
export { disclosurePenaltyLicensing } from './disclosure/penalty-licensing.rule';
export { disclosureWithdrawal, withdrawalForce } from './disclosure/withdrawal.rule';
export {
  creditPublicationPeriod,
  type CreditSeriousness,
  type PublicationMonths,
  type PublicationPeriod,
  type PublicationPeriodInput,
} from './disclosure/credit-publication-period.rule';
export { annualReturn, type YearlyDay } from './statistics/annual-return.rule';

export { cleanIdentifier } from './identifiers/clean-identifier';
export {
  checkOrganisationCode,
  checkUscc,
  organisationCodeOf,
  type OrganisationCodeCheck,
  type UsccCheck,
  type UsccStatus,
} from './identifiers/uscc';
export {
  ageOn,
  birthDateOf,
  checkResidentId,
  comesOfAgeOn,
  type ResidentIdCheck,
  type ResidentIdStatus,
} from './identifiers/resident-id';

export {
  allowedActions,
  checkTransition,
  findTransition,
  type ProcessState,
  type Transition,
  type TransitionNeed,
  type TransitionTable,
} from './basis/transitions';
export {
  decisionTransitions,
  requiresWithdrawal,
  type DecisionAction,
  type DecisionStatus,
} from './case-review/decision.transitions';
export {
  disclosureTransitions,
  mayBePublished,
  type DisclosureAction,
  type DisclosureState,
} from './disclosure/disclosure.transitions';
export {
  findWithholdingGround,
  mayPublishPerson,
  withholdingGrounds,
  type PublishedPerson,
  type WithholdingGround,
  type WithholdingGroundCode,
} from './disclosure/withholding-grounds';
export {
  isParameterId,
  isParameterValue,
  parameterIds,
  parameters,
  type DiscretionTiers,
  type ItemCleanUp,
  type Parameter,
  type ParameterId,
  type ParameterValues,
  type ReviewerProvision,
  type TrainingComposition,
} from './districts/parameters';
export type { DistrictPack, DistrictValue } from './districts/district-pack';
export { districtPacks, findDistrictPack } from './districts/district-packs';
export {
  compareDistricts,
  overlaysOf,
  parameterValue,
  ruleValue,
  type DistrictDifference,
  type Overlay,
  type ValueInForce,
  type ValueLayer,
} from './districts/rule-value';
export { findRuleFaults } from './basis/rule-faults';
export { findTransitionFaults } from './basis/transition-faults';
