import type { Term, TermUnit } from '../basis/basis';
import type { Text } from '../basis/text';

/** The names of the units; 日 and 工作日 are never both called 天. */
export const unitNames: Readonly<Record<TermUnit, Text>> = {
  working_day: { zh: '个工作日', en: 'working day' },
  calendar_day: { zh: '日', en: 'day' },
  hour: { zh: '小时', en: 'hour' },
  month: { zh: '个月', en: 'month' },
};

/** The longest term accepted, in any unit: longer ones are slips of the keyboard. */
export const MAX_TERM_AMOUNT = 10_000;

/** A term in words: `7 个工作日` / `7 working days`. */
export function describeTerm(term: Term): Text {
  return describeUnits(term.amount, term.unit);
}

/** A number of units in words. */
export function describeUnits(amount: number, unit: TermUnit): Text {
  const name = unitNames[unit];
  return { zh: `${amount} ${name.zh}`, en: `${amount} ${name.en}${amount === 1 ? '' : 's'}` };
}

/** Whether a value is one of the four units. */
export function isTermUnit(value: unknown): value is TermUnit {
  return typeof value === 'string' && Object.hasOwn(unitNames, value);
}

/** Throws a RangeError unless the amount is a whole number from 1 to {@link MAX_TERM_AMOUNT}. */
export function checkAmount(amount: number): void {
  if (!Number.isInteger(amount) || amount < 1 || amount > MAX_TERM_AMOUNT) {
    throw new RangeError(`a term is a whole number from 1 to ${MAX_TERM_AMOUNT}, not ${amount}`);
  }
}
