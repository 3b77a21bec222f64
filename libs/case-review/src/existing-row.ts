import type { DecisionInput } from './decision.dto';
import type { ReadyDraft } from './draft-reader';
import { type Finding, finding } from './checks/finding';
import type { RecordOptions } from './decision.types';
import { compareSourceVersions } from './source-version';

/** What is stored under a natural key, as far as a newcomer is compared with it. */
export interface ExistingRow {
  id: string;
  key: string;
  organId: string;
  actKind: string;
  documentNumber: string;
  version: number;
  contentDigest: string;
  sourceVersion: string | null;
  batchId: string | null;
  status: string;
  decidedOn: string;
}

export type Verdict =
  { act: 'update' } | { act: 'leave'; warning?: Finding } | { act: 'refuse'; status: 409; problem: Finding };

/** What happens to a draft whose organ and document number are known. */
export function compareWithExisting(
  entry: Pick<ReadyDraft, 'digest' | 'draft'>,
  existing: ExistingRow,
  options: RecordOptions,
): Verdict {
  if (isSame(entry, existing)) return { act: 'leave' };
  if (options.batchId !== undefined && existing.batchId === options.batchId)
    return refused(DUPLICATE_IN_FILE);
  const { sourceVersion } = entry.draft;
  if (sourceVersion !== undefined && existing.sourceVersion !== null) {
    const order = compareSourceVersions(sourceVersion, existing.sourceVersion);
    if (order < 0) return refused(OLDER_VERSION);
    if (order === 0) return refused(SAME_VERSION);
  }
  switch (options.onExisting) {
    case 'update':
      return { act: 'update' };
    case 'skip':
      return { act: 'leave', warning: KEPT };
    case 'refuse':
      return refused(ALREADY_EXISTS);
  }
}

/** The same content, and no word about a status or the status it has. */
function isSame(entry: { digest: string; draft: DecisionInput }, existing: ExistingRow): boolean {
  const { status } = entry.draft;
  return entry.digest === existing.contentDigest && (status === undefined || status === existing.status);
}

function refused(problem: Finding): Verdict {
  return { act: 'refuse', status: 409, problem };
}

export const DUPLICATE_IN_FILE = finding(
  'error',
  '/documentNumber',
  'duplicate_in_file',
  '同一机关、同一文号在文件前面已经出现，但内容不同',
  'The same organ and document number stand earlier in the file with other content',
);
const ALREADY_EXISTS = finding(
  'error',
  '/documentNumber',
  'already_exists',
  '该机关已有同一文号的决定，内容不同；更正请打开原记录',
  'The organ has a decision with this number and other content; correct that record instead',
);
const OLDER_VERSION = finding(
  'error',
  '/sourceVersion',
  'older_source_version',
  '来源版本早于已收到的版本，没有覆盖',
  'The source version is older than the one received; nothing was overwritten',
);
const SAME_VERSION = finding(
  'error',
  '/sourceVersion',
  'same_source_version',
  '来源版本与已收到的相同，但内容不同；请递增版本后重发',
  'The source version is the one received, but the content differs; send it with a newer version',
);
const KEPT = finding(
  'warning',
  '/documentNumber',
  'existing_kept',
  '已有同一文号的决定，按要求保留原记录',
  'A decision with this number exists and was kept as asked',
);
