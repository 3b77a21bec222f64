import { Injectable } from '@nestjs/common';
import { JobHandler, systemActor, Transactions } from '@mingcha/platform';
import { FileStore } from './file-store';

export const FILE_SWEEP_JOB = 'exchange.file_sweep';
/** Longer than any upload takes: a file this old without a row was left by a crash between the two. */
const ORPHAN_AGE_MS = 24 * 3_600_000;

/** Removes files that no batch speaks of. A row without its file cannot arise: the file is written first. */
@Injectable()
export class FileSweep {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: FileStore,
  ) {}

  @JobHandler(FILE_SWEEP_JOB)
  async run(): Promise<object> {
    const keys = await this.files.keysOlderThan(ORPHAN_AGE_MS);
    if (keys.length === 0) return { removed: 0 };
    const known = await this.transactions.run(systemActor('exchange'), () =>
      this.transactions.query<{ file_key: string }>(
        'select file_key from mingcha.import_batch where file_key = any($1)',
        [keys],
      ),
    );
    const kept = new Set(known.map((row) => row.file_key));
    const orphans = keys.filter((key) => !kept.has(key));
    for (const key of orphans) await this.files.remove(key);
    return { removed: orphans.length };
  }
}
