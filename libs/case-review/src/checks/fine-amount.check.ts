import { amountsAfter } from './named-amounts';
import { type Check, finding } from './finding';

/** A fine needs an amount, and the amount in its column is the one the decision's own words name. */
export const checkFineAmount: Check = ({ draft }) => {
  const isFine = draft.penaltyKinds?.includes('fine') ?? false;
  if (isFine && !draft.fineFen) {
    return [
      finding(
        'warning',
        '/fineFen',
        'fine_without_amount',
        '处罚类别含罚款，但没有填写罚款金额',
        'A fine is imposed but its amount is missing',
      ),
    ];
  }
  if (draft.fineFen === undefined || draft.content === undefined) return [];
  const named = amountsAfter('罚款', draft.content);
  if (named.length === 0 || named.includes(draft.fineFen)) return [];
  // A decision may fine several times and give the sum in the column.
  if (named.reduce((sum, amount) => sum + amount, 0) === draft.fineFen) return [];
  return [
    finding(
      'warning',
      '/fineFen',
      'fine_differs_from_text',
      `处罚内容写明罚款 ${yuan(named[0]!)} 元，与罚款金额 ${yuan(draft.fineFen)} 元不一致`,
      `The text names a fine of ${yuan(named[0]!)} yuan, the amount column says ${yuan(draft.fineFen)} yuan`,
    ),
  ];
};

function yuan(fen: number): string {
  return (fen / 100).toFixed(2).replace(/\.00$/, '');
}
