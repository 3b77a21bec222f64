import { type Check, type Finding, finding } from './finding';

/**
 * A decision is not made in the future, and its validity does not end before it starts. A publication said to end
 * before the decision is only pointed out: the term is computed here, not taken from the source.
 */
export const checkDays: Check = ({ draft, today }) => {
  const found: Finding[] = [];
  if (draft.decidedOn > today) {
    found.push(
      finding(
        'error',
        '/decidedOn',
        'decided_in_future',
        `决定日期 ${draft.decidedOn} 晚于今天，请核对`,
        `The day of the decision, ${draft.decidedOn}, lies in the future`,
      ),
    );
  }
  const start = draft.validFrom ?? draft.decidedOn;
  if (draft.validUntil !== undefined && draft.validUntil < start) {
    found.push(
      finding(
        'error',
        '/validUntil',
        'ends_before_start',
        `有效期止于 ${draft.validUntil}，早于起始日 ${start}`,
        `Validity ends on ${draft.validUntil}, before it starts on ${start}`,
      ),
    );
  }
  if (draft.publishedUntil !== undefined && draft.publishedUntil < draft.decidedOn) {
    found.push(
      finding(
        'warning',
        '/publishedUntil',
        'publication_ends_before_decision',
        `公示截止期 ${draft.publishedUntil} 早于决定日期`,
        `Publication is said to end on ${draft.publishedUntil}, before the decision`,
      ),
    );
  }
  return found;
};
