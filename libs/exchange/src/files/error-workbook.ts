import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { writeXlsxStream } from 'hucre/xlsx';
import type { Language } from '@mingcha/platform';
import type { CellProblem } from '../checking/checked-row';
import { neutralize } from './workbook-text';

/** Head of the column with the reasons; the import knows no such column and leaves it alone. */
export const REASON_HEAD = '错误说明';

const ROW = { zh: (row: number) => `原第 ${row} 行`, en: (row: number) => `Row ${row} of the file` };

export interface RefusedRow {
  row: number;
  problems: readonly CellProblem[];
  values: Record<string, string>;
}

/** The sender's own sheet with the refused rows only and, at the left, why; to be corrected and sent again. */
export function errorWorkbook(
  heads: readonly string[],
  rows: AsyncIterable<RefusedRow>,
  language: Language,
): Readable {
  async function* lines() {
    yield [REASON_HEAD, ...heads].map(neutralize);
    for await (const { row, problems, values } of rows) {
      const reasons = problems.map(({ column, detail }) =>
        column === '' ? detail[language] : `${column}：${detail[language]}`,
      );
      const reason = `${ROW[language](row)}。${reasons.join('；')}`;
      yield [reason, ...heads.map((head) => values[head] ?? '')].map(neutralize);
    }
  }
  const stream = writeXlsxStream(lines(), {
    name: REASON_HEAD,
    columns: [{ width: 60 }, ...heads.map(() => ({ width: 20 }))],
    freezePane: { rows: 1 },
  });
  return Readable.fromWeb(stream as ReadableStream<Uint8Array>);
}
