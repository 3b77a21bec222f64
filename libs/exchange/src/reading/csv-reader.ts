import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { HEAD_ROWS_SEARCHED } from '../fields/heads';
import { refuseFile } from '../checking/file-problem';
import { LIMITS } from './limits';
import type { SheetRow } from './sheet-row';
import { damaged } from './zip-limits';

const DELIMITERS = [',', '\t', ';'] as const;

/**
 * Text of a CSV file: UTF-8 with or without its mark, UTF-16 with its mark, else GB18030, which Chinese Excel writes.
 * @throws FileRefusal when the bytes are text in none of them
 */
export function decodeCsv(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding; the next one is tried.
    }
  }
  throw refuseFile(
    'unknown_encoding',
    '无法识别文件的编码，请另存为“CSV UTF-8（逗号分隔）”后再上传',
    'The encoding cannot be recognised; save the file as “CSV UTF-8” and send it again',
  );
}

/** The rows of a CSV file, numbered as a spreadsheet shows them: every record is a row, also an empty one. */
export async function* readCsv(bytes: Buffer): AsyncGenerator<SheetRow> {
  const text = decodeCsv(bytes);
  if (text.includes('\u0000')) throw damaged();
  const parser = Readable.from([text]).pipe(
    parse({
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: LIMITS.columns * LIMITS.cellCharacters,
    }),
  );
  let row = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row += 1;
      yield { row, cells: record.map(unwrapText) };
    }
  } catch (error) {
    if (!(error as { code?: string }).code?.startsWith('CSV_')) throw error;
    throw refuseFile(
      'csv_broken',
      `第 ${row + 1} 行附近的引号或分隔符有误，请用 Excel 打开检查后另存`,
      `Quotes or separators are wrong near row ${row + 1}; open the file in Excel, correct and save it`,
    );
  }
}

/** The head row has most columns of all: of comma, tab and semicolon, the one some early line holds most of. */
function delimiterOf(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r?\n/).slice(0, HEAD_ROWS_SEARCHED);
  const most = (delimiter: string) => Math.max(...lines.map((line) => line.split(delimiter).length));
  return [...DELIMITERS].sort((a, b) => most(b) - most(a))[0]!;
}

/** `="0123"` is how people keep long numbers as text in CSV. */
function unwrapText(value: string): string {
  return /^="([^"]*)"$/.exec(value.trim())?.[1] ?? value;
}
