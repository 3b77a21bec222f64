import { Injectable } from '@nestjs/common';
import { Config, JobHandler, systemActor, Transactions } from '@mingcha/platform';
import { FIRST_PREVIOUS_HASH } from './canonical';
import { ChainReader } from './chain-reader';
import { CheckpointFolder } from './checkpoint-folder';
import { type Checkpoint, digestOf, merkleRoot, readNote, writeNote } from './checkpoint-note';

export const AUDIT_CHECKPOINT_JOB = 'audit.checkpoint';

/** An unchanged trail is confirmed this often, so that silence and a dead signer can be told apart. */
const QUIET_MS = 60 * 60_000;
const LOCK = 7_306_110;
const MONTHS_AHEAD = 12;

interface CheckpointRow {
  number: number;
  taken_at: Date;
  note: string;
}

/** Signs the heads of all chains and keeps the signed text outside the database. */
@Injectable()
export class Checkpoints {
  readonly folder: CheckpointFolder;

  constructor(
    private readonly transactions: Transactions,
    private readonly chains: ChainReader,
    config: Config,
  ) {
    this.folder = new CheckpointFolder(config.get('MINGCHA_CHECKPOINT_DIR'));
  }

  /**
   * Takes a checkpoint unless nothing happened since the last one, which is younger than an hour.
   * @returns its number and whether it is new
   */
  @JobHandler(AUDIT_CHECKPOINT_JOB)
  async take(): Promise<{ number: number; taken: boolean }> {
    return this.transactions.run(systemActor('audit.checkpoint'), async () => {
      await this.transactions.query('select pg_advisory_xact_lock($1)', [LOCK]);
      await this.transactions.query('select audit.ensure_partitions($1)', [MONTHS_AHEAD]);
      await this.reconcile();
      const last = await this.newest();
      const heads = (await this.chains.heads()).filter((head) => head.seq > 0);
      const root = merkleRoot(heads);
      const { now } = this.transactions.current;
      if (last && last.checkpoint.root === root && now.getTime() - last.takenAt.getTime() < QUIET_MS)
        return { number: last.checkpoint.number, taken: false };
      const [row] = await this.transactions.query<{ catalogue: string }>(
        'select audit.catalogue_digest() as catalogue',
      );
      const checkpoint: Checkpoint = {
        number: (last?.checkpoint.number ?? 0) + 1,
        takenAt: now.toISOString(),
        previous: last ? digestOf(last.note) : FIRST_PREVIOUS_HASH,
        root,
        entries: heads.reduce((sum, head) => sum + head.seq, 0),
        catalogue: row!.catalogue,
        heads,
      };
      const note = writeNote(checkpoint, (await this.folder.key()).privateKey);
      await this.remember(checkpoint, note);
      // Written before the commit: a file without its row is taken over by the next run, a row without its file is not proof.
      await this.folder.write(checkpoint.number, note);
      return { number: checkpoint.number, taken: true };
    });
  }

  /** The newest checkpoint the folder outside the database holds, its signature checked; null before the first. */
  async newestOutside(): Promise<Checkpoint | null> {
    const number = (await this.folder.numbers()).at(-1);
    if (number === undefined) return null;
    return readNote(await this.folder.read(number), (await this.folder.key()).publicKey);
  }

  private async newest(): Promise<{ checkpoint: Checkpoint; note: string; takenAt: Date } | null> {
    const [row] = await this.transactions.query<CheckpointRow>(
      'select number, taken_at, note from audit.checkpoint order by number desc limit 1',
    );
    if (!row) return null;
    const { publicKey } = await this.folder.key();
    return { checkpoint: readNote(row.note, publicKey), note: row.note, takenAt: row.taken_at };
  }

  /** After a crash or a restored backup the table and the folder differ: each gets what the other has. */
  private async reconcile(): Promise<void> {
    const outside = await this.folder.numbers();
    const rows = await this.transactions.query<{ number: number }>(
      'select number from audit.checkpoint order by number',
    );
    const inside = new Set(rows.map((row) => row.number));
    const { publicKey } = await this.folder.key();
    for (const number of outside.filter((known) => !inside.has(known))) {
      const note = await this.folder.read(number);
      await this.remember(readNote(note, publicKey), note);
    }
    const files = new Set(outside);
    for (const number of [...inside].filter((known) => !files.has(known))) {
      const [row] = await this.transactions.query<CheckpointRow>(
        'select number, taken_at, note from audit.checkpoint where number = $1',
        [number],
      );
      await this.folder.write(number, row!.note);
    }
  }

  private async remember(checkpoint: Checkpoint, note: string): Promise<void> {
    await this.transactions.query(
      `insert into audit.checkpoint (number, taken_at, root, digest, entries, catalogue, note)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        checkpoint.number,
        checkpoint.takenAt,
        checkpoint.root,
        digestOf(note),
        checkpoint.entries,
        checkpoint.catalogue,
        note,
      ],
    );
  }
}
