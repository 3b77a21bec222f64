import { streamXlsxRows } from 'hucre/xlsx';
import { FileRefusal } from '../checking/file-problem';
import type { Cell, SheetRow } from './sheet-row';
import { damaged, encrypted, scanPackage } from './zip-limits';

const OLE_MAGIC = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** An old .xls file or a workbook with a password: both wear the same envelope. */
export function isOldOfficeFile(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(OLE_MAGIC);
}

/**
 * The rows of the first sheet, one after the other; rows without any cell are left out by the format itself.
 * Nothing of the workbook is run: of a formula only the value that was stored with it is seen.
 * @throws FileRefusal for a damaged, encrypted or oversized package
 */
export async function* readWorkbook(bytes: Buffer): AsyncGenerator<SheetRow> {
  const { is1904 } = await scanPackage(bytes);
  try {
    for await (const row of streamXlsxRows(bytes)) {
      yield { row: row.index + 1, cells: row.values.map(toCell), is1904 };
    }
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    if ((error as Error)?.name === 'EncryptedFileError') throw encrypted();
    throw damaged();
  }
}

function toCell(value: unknown): Cell {
  if (value instanceof Date) return { day: dayOf(value) };
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  return null;
}

/** The reader makes an instant at UTC of a serial number, so its UTC parts are the day; no zone takes part. */
function dayOf(value: Date): string {
  if (Number.isNaN(value.getTime())) return '#######';
  // A time of day computed in a sheet can fall a few milliseconds short of midnight.
  return new Date(value.getTime() + 500).toISOString().slice(0, 10);
}
