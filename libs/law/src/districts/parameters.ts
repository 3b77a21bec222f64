import type { Term } from '../basis/basis';
import type { Text } from '../basis/text';
import type { YearlyDay } from '../statistics/annual-return.rule';

/** What yearly training must consist of. Absent parts are not required. */
export interface TrainingComposition {
  /** General-law trainings a year held by the bureau. */
  bureauGeneralLaw?: number;
  /** Trainings a year of street officers by the department that empowers them. */
  streetByEmpoweringDepartment?: number;
  /** Topics the hours must cover. */
  topics?: readonly ('public_law' | 'business' | 'skills')[];
  /** Whether the hours are run centrally by the district. */
  centralised?: boolean;
}

/** How finely a discretion benchmark is graded, or which benchmark applies as it is. */
export type DiscretionTiers = { min: number; max: number } | { benchmark: 'district' | 'city' };

/** When items of the authority list are proposed for clean-up. */
export type ItemCleanUp = { every: 'year' } | { unusedYears: number } | { continuous: true };

/** How legal reviewers are provided for: a floor as a share of officers, or a pool. */
export type ReviewerProvision = { minimumShare: number } | { pooled: true };

/** The parameters a district may set, with the type of each value. */
export interface ParameterValues {
  'training.hours.yearly': number;
  'training.composition': TrainingComposition;
  'disclosure.general.term': Term;
  'disclosure.penalty-licensing.term': Term;
  'case-review.reviewers': ReviewerProvision;
  'discretion.tiers': DiscretionTiers;
  'statistics.annual-return.day': YearlyDay;
  'subjects.item-clean-up': ItemCleanUp;
}

/** The id of a parameter. */
export type ParameterId = keyof ParameterValues;

/** A parameter: its name, its unit, and the rule whose value it overlays, if any. */
export interface Parameter {
  title: Text;
  unit: Text;
  ruleId?: string;
}

/** Every parameter that differs by district. */
export const parameters: Readonly<Record<ParameterId, Parameter>> = {
  'training.hours.yearly': {
    title: { zh: '年度培训学时', en: 'Yearly training hours' },
    unit: { zh: '学时/人/年', en: 'hours per officer and year' },
  },
  'training.composition': {
    title: { zh: '培训构成', en: 'Composition of training' },
    unit: { zh: '每年次数和内容', en: 'trainings a year and topics' },
  },
  'disclosure.general.term': {
    title: { zh: '执法决定公示期限（一般）', en: 'Disclosure term (general)' },
    unit: { zh: '期限', en: 'term' },
    ruleId: 'disclosure.general',
  },
  'disclosure.penalty-licensing.term': {
    title: { zh: '许可、处罚决定公示期限', en: 'Disclosure term (licensing and penalties)' },
    unit: { zh: '期限', en: 'term' },
    ruleId: 'disclosure.penalty-licensing',
  },
  'case-review.reviewers': {
    title: { zh: '法制审核人员配备', en: 'Legal reviewers' },
    unit: { zh: '占执法人员比例', en: 'share of officers' },
  },
  'discretion.tiers': {
    title: { zh: '裁量基准档次', en: 'Discretion tiers' },
    unit: { zh: '档', en: 'tiers' },
  },
  'statistics.annual-return.day': {
    title: { zh: '统计年报截止日', en: 'Day of the annual return' },
    unit: { zh: '次年月日', en: 'day of the next year' },
    ruleId: 'statistics.annual-return',
  },
  'subjects.item-clean-up': {
    title: { zh: '执法事项清理', en: 'Clean-up of items' },
    unit: { zh: '清理方式', en: 'kind of clean-up' },
  },
};

/** The ids of all parameters, in the order of the table of districts. */
export const parameterIds = Object.keys(parameters) as ParameterId[];

/** Whether a text is the id of a parameter. */
export function isParameterId(text: string): text is ParameterId {
  return Object.hasOwn(parameters, text);
}

/**
 * Whether a value has the shape its parameter wants; false for anything else. Terms, hours, shares and days are also
 * checked for range.
 */
export function isParameterValue<Id extends ParameterId>(
  id: Id,
  value: unknown,
): value is ParameterValues[Id] {
  if (id === 'training.hours.yearly') return wholeBetween(value, 0, 2000);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const record = value as Record<string, unknown>;
  switch (id as Exclude<ParameterId, 'training.hours.yearly'>) {
    case 'disclosure.general.term':
    case 'disclosure.penalty-licensing.term':
      return (
        only(record, ['amount', 'unit']) &&
        wholeBetween(record['amount'], 1, 1000) &&
        (record['unit'] === 'working_day' || record['unit'] === 'calendar_day' || record['unit'] === 'month')
      );
    case 'statistics.annual-return.day':
      return only(record, ['month', 'day']) && isYearlyDay(record['month'], record['day']);
    case 'case-review.reviewers':
      return 'pooled' in record
        ? only(record, ['pooled']) && record['pooled'] === true
        : only(record, ['minimumShare']) && between(record['minimumShare'], 0, 1);
    case 'discretion.tiers':
      return 'benchmark' in record
        ? only(record, ['benchmark']) &&
            (record['benchmark'] === 'district' || record['benchmark'] === 'city')
        : only(record, ['min', 'max']) &&
            wholeBetween(record['min'], 1, 20) &&
            wholeBetween(record['max'], record['min'] as number, 20);
    case 'subjects.item-clean-up':
      if ('every' in record) return only(record, ['every']) && record['every'] === 'year';
      if ('continuous' in record) return only(record, ['continuous']) && record['continuous'] === true;
      return only(record, ['unusedYears']) && wholeBetween(record['unusedYears'], 1, 50);
    case 'training.composition':
      return (
        only(record, ['bureauGeneralLaw', 'streetByEmpoweringDepartment', 'topics', 'centralised']) &&
        [record['bureauGeneralLaw'], record['streetByEmpoweringDepartment']].every(
          (count) => count === undefined || wholeBetween(count, 0, 366),
        ) &&
        (record['centralised'] === undefined || typeof record['centralised'] === 'boolean') &&
        (record['topics'] === undefined || isTopics(record['topics']))
      );
  }
}

function only(record: Record<string, unknown>, names: readonly string[]): boolean {
  return Object.keys(record).every((name) => names.includes(name));
}

function between(value: unknown, min: number, max: number): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max;
}

function wholeBetween(value: unknown, min: number, max: number): boolean {
  return Number.isInteger(value) && between(value, min, max);
}

function isYearlyDay(month: unknown, day: unknown): boolean {
  // A day every year has: 29 February is refused.
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return wholeBetween(month, 1, 12) && wholeBetween(day, 1, lengths[(month as number) - 1]!);
}

function isTopics(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((topic) => ['public_law', 'business', 'skills'].includes(topic as string))
  );
}
