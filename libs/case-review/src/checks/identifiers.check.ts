import { checkResidentId, checkUscc } from '@mingcha/law';
import { type Check, type Finding, finding } from './finding';

/**
 * Credit codes and resident identity numbers with a wrong check digit are in use in the field: they are pointed out,
 * not refused. A code that has not even the form of one is refused only where a person types it.
 */
export const checkIdentifiers: Check = ({ draft, isManual }) => {
  const { uscc, idType, idNumber, representativeIdType, representativeIdNumber } = draft.counterpart;
  const found: Finding[] = [];
  if (uscc !== undefined) {
    const { status } = checkUscc(uscc);
    if (status === 'malformed') {
      found.push(
        finding(
          isManual ? 'error' : 'warning',
          '/counterpart/uscc',
          'uscc_malformed',
          '统一社会信用代码应为 18 位数字和大写字母（不含 I、O、S、V、Z）',
          'A unified social credit code has 18 digits and capitals without I, O, S, V, Z',
        ),
      );
    } else if (status !== 'valid') {
      found.push(
        finding(
          'warning',
          '/counterpart/uscc',
          'uscc_check_digit',
          '统一社会信用代码校验位不符，请核对',
          'The check digit of the unified social credit code is wrong',
        ),
      );
    }
  }
  found.push(...residentId('/counterpart/idNumber', idType, idNumber));
  found.push(
    ...residentId('/counterpart/representativeIdNumber', representativeIdType, representativeIdNumber),
  );
  return found;
};

function residentId(pointer: string, type: string | undefined, value: string | undefined): Finding[] {
  // Sheets often leave the kind of document empty; eighteen characters are then taken for a resident number.
  if (value === undefined || !(type === 'resident_id' || (type === undefined && value.length === 18)))
    return [];
  const { status } = checkResidentId(value);
  if (status === 'valid') return [];
  return status === 'wrong_check_digit'
    ? [
        finding(
          'warning',
          pointer,
          'resident_id_check_digit',
          '居民身份证号校验位不符，请核对',
          'The check digit of the identity number is wrong',
        ),
      ]
    : [
        finding(
          'warning',
          pointer,
          'resident_id_malformed',
          '居民身份证号不符合 18 位编号规则，请核对',
          'The identity number does not follow the rules for resident numbers',
        ),
      ];
}
