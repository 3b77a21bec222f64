import type { Events } from '@mingcha/platform';
import type { ImportBatch } from './exchange.entities';

const SENTENCES = {
  checked: { zh: '导入文件已检查，请确认后导入', en: 'The file is checked; confirm its import' },
  check_failed: { zh: '导入文件无法读取，请查看原因', en: 'The file cannot be read; see why' },
  applied: { zh: '导入已完成', en: 'The import is done' },
  stopped: { zh: '导入未进行：有行被拒绝', en: 'Nothing was imported: rows are refused' },
} as const;

/** Tells the person who sent the file that a step in the background has ended. Runs in the step's transaction. */
export async function announce(
  events: Events,
  batch: Pick<ImportBatch, 'id' | 'organId' | 'createdBy' | 'fileName' | 'version'>,
  news: keyof typeof SENTENCES,
): Promise<void> {
  if (!batch.createdBy) return;
  await events.emit('notification.requested', {
    kind: news === 'checked' ? 'todo' : 'to_read',
    organId: batch.organId,
    accountId: batch.createdBy,
    title: SENTENCES[news],
    body: { zh: batch.fileName, en: batch.fileName },
    subjectType: 'import_batch',
    subjectId: batch.id,
    link: `/import-batches/${batch.id}`,
    dedupeKey: `${keyOf(batch, news)}${batch.version}`,
  });
}

/** The request to confirm an import is settled once somebody has confirmed it. */
export async function settleConfirmation(events: Events, batch: Pick<ImportBatch, 'id'>): Promise<void> {
  await events.emit('notification.withdrawn', { dedupeKeyPrefix: keyOf(batch, 'checked') });
}

function keyOf({ id }: Pick<ImportBatch, 'id'>, news: keyof typeof SENTENCES): string {
  return `import_batch:${id}:${news}:`;
}
