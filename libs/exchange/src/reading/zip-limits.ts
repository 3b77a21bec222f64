import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { FileRefusal, refuseFile } from '../checking/file-problem';
import { LIMITS } from './limits';

/** A part this small may be packed as tightly as it likes. */
const RATIO_MATTERS_FROM_BYTES = 1024 * 1024;
/** The one part whose text is needed here: it says which of the two date systems the workbook counts in. */
const WORKBOOK_PART = 'xl/workbook.xml';

/** What the scan of a workbook found out. */
export interface PackageFacts {
  unpackedBytes: number;
  /** Days are counted from 1904 instead of 1900. */
  is1904: boolean;
}

const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024);

/**
 * Walks through a zip package before anything parses it: first the directory, then every part through a counting
 * inflater, because the sizes in a directory are whatever the sender wrote there.
 * @throws FileRefusal naming the limit that is exceeded
 */
export async function scanPackage(bytes: Buffer): Promise<PackageFacts> {
  const zip = await open(bytes);
  const entries = await directoryOf(zip);
  checkDirectory(entries, bytes.length);
  const facts: PackageFacts = { unpackedBytes: 0, is1904: false };
  for (const entry of entries) {
    const isWorkbook = entry.fileName.toLowerCase() === WORKBOOK_PART;
    const part = await inflate(zip, entry, LIMITS.unpackedBytes - facts.unpackedBytes, isWorkbook);
    facts.unpackedBytes += part.size;
    if (part.size > RATIO_MATTERS_FROM_BYTES && part.size > entry.compressedSize * LIMITS.ratio) {
      throw tooDense();
    }
    if (isWorkbook) facts.is1904 = /date1904\s*=\s*"(?:1|true)"/i.test(part.text);
  }
  return facts;
}

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(damaged());
      else resolve(zip!);
    });
  });
}

function directoryOf(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > LIMITS.zipEntries) return Promise.reject(tooManyParts());
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > LIMITS.zipEntries) reject(tooManyParts());
      else zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', () => reject(damaged()));
    zip.readEntry();
  });
}

function checkDirectory(entries: readonly Entry[], packedBytes: number): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (unpacked > LIMITS.unpackedBytes) throw tooLargeUnpacked();
  if (unpacked > RATIO_MATTERS_FROM_BYTES && unpacked > packedBytes * LIMITS.ratio) throw tooDense();
  if (entries.some((entry) => entry.isEncrypted())) throw encrypted();
}

function inflate(
  zip: ZipFile,
  entry: Entry,
  budget: number,
  keepText: boolean,
): Promise<{ size: number; text: string }> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(damaged());
      let size = 0;
      const kept: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (keepText) kept.push(chunk);
        if (size > budget) {
          stream.destroy();
          reject(tooLargeUnpacked());
        }
      });
      stream.on('error', () => reject(damaged()));
      stream.on('end', () => resolve({ size, text: Buffer.concat(kept).toString('utf8') }));
    });
  });
}

function tooManyParts(): FileRefusal {
  return refuseFile(
    'too_many_parts',
    `文件内部超过 ${LIMITS.zipEntries} 个部件，请只保留一张数据表后另存`,
    `The workbook has more than ${LIMITS.zipEntries} parts; keep only the sheet with rows and save it again`,
  );
}

function tooLargeUnpacked(): FileRefusal {
  return refuseFile(
    'too_large_unpacked',
    `文件展开后超过 ${megabytes(LIMITS.unpackedBytes)} MB，请删去图片和多余的工作表，或拆成几个文件`,
    `The file unpacks to more than ${megabytes(LIMITS.unpackedBytes)} MB; remove pictures and other sheets or split it`,
  );
}

function tooDense(): FileRefusal {
  return refuseFile(
    'too_dense',
    `文件压缩比超过 ${LIMITS.ratio} 倍，不像正常的表格，未读取。请用 Excel 打开后另存再上传`,
    `The file is packed more than ${LIMITS.ratio} times, unlike a real workbook; open it in Excel and save it again`,
  );
}

export function encrypted(): FileRefusal {
  return refuseFile(
    'encrypted',
    '文件设有密码，请取消密码后再上传',
    'The file has a password; remove it and send the file again',
  );
}

export function damaged(): FileRefusal {
  return refuseFile(
    'damaged',
    '文件已损坏或不是 Excel 工作簿，请重新导出为 .xlsx 或 .csv',
    'The file is damaged or no workbook; export it again as .xlsx or .csv',
  );
}
