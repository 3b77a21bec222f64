import { codeOf, counterpartCategories, idTypes, parsePenaltyKinds, penaltyKinds } from '@mingcha/law';
import type { Column } from '../fields/heads';
import { readWanYuan } from '../reading/amounts';
import { cellError, cellWarning, short } from './cell-problem';
import type { CellProblem, ImportedDraft } from './checked-row';

/** Names of categories that stood in the sheets before 2021. */
const OLDER_CATEGORIES: Record<string, ImportedDraft['category']> = {
  法人及其他组织: 'organization',
  法人和非法人组织: 'organization',
};
const OTHER_ID_NAMES: Record<string, ImportedDraft['idType']> = {
  居民身份证: 'resident_id',
  护照: 'passport',
};

export function readAmount(
  draft: ImportedDraft,
  column: Column,
  text: string,
  problems: CellProblem[],
): void {
  const reading = readWanYuan(text);
  if ('fen' in reading) {
    if (column.target === 'fineFen') draft.fineFen ??= reading.fen;
    else draft.confiscatedFen ??= reading.fen;
    return;
  }
  switch (reading.fault) {
    case 'not_a_number':
      problems.push(
        cellError(
          column,
          'amount_not_a_number',
          `“${short(text)}”不是数字，应以万元为单位只填数字，如 0.2`,
          `“${short(text)}” is no number; enter 万元 as a plain number such as 0.2`,
        ),
      );
      return;
    case 'negative':
      problems.push(
        cellError(column, 'amount_negative', '金额不能为负数', 'The amount must not be negative'),
      );
      return;
    case 'finer_than_fen':
      problems.push(
        cellError(
          column,
          'amount_too_fine',
          '小数位过多：以万元为单位最多 6 位小数，即精确到分',
          'Too many decimals: 万元 has at most 6, which is fen',
        ),
      );
      return;
    case 'too_large':
      problems.push(
        cellError(
          column,
          'amount_too_large',
          '金额过大，请核对单位是否为万元',
          'The amount is too large; is it in 万元?',
        ),
      );
  }
}

export function readCategory(
  draft: ImportedDraft,
  column: Column,
  text: string,
  problems: CellProblem[],
): void {
  const category = codeOf(counterpartCategories, text) ?? OLDER_CATEGORIES[text];
  if (category) draft.category ??= category;
  else {
    const names = counterpartCategories.map((entry) => entry.title.zh).join('、');
    problems.push(
      cellError(
        column,
        'unknown_category',
        `“${short(text)}”不是行政相对人类别，应为：${names}`,
        `“${short(text)}” is no category; it must be one of ${names}`,
      ),
    );
  }
}

export function readIdType(
  draft: ImportedDraft,
  column: Column,
  text: string,
  problems: CellProblem[],
): void {
  const type = codeOf(idTypes, text) ?? OTHER_ID_NAMES[text] ?? (/^其他/.test(text) ? 'other' : undefined);
  if (column.target === 'representativeIdType') draft.representativeIdType ??= type ?? 'other';
  else draft.idType ??= type ?? 'other';
  if (!type) {
    problems.push(
      cellWarning(
        column,
        'unknown_id_type',
        `“${short(text)}”不在证件类型之列，按“其他”登记`,
        `“${short(text)}” is not on the list of papers; taken as “other”`,
      ),
    );
  }
}

/** Several columns (the set of 2015 has two) add up. */
export function readPenaltyKinds(
  draft: ImportedDraft,
  column: Column,
  text: string,
  problems: CellProblem[],
): void {
  const { kinds, unknown } = parsePenaltyKinds(text);
  draft.penaltyKinds = [...new Set([...draft.penaltyKinds, ...kinds])];
  if (unknown.length === 0) return;
  const names = unknown.map(short).join('、');
  problems.push(
    cellError(
      column,
      'unknown_penalty_kind',
      `“${names}”不是处罚类别，应为：${penaltyKinds.map((kind) => kind.title.zh).join('、')}`,
      `“${names}” is no kind of penalty of article 9 of the penalty law`,
    ),
  );
}
