import { Injectable } from '@nestjs/common';
import { Events, JobHandler, systemActor, Transactions } from '@mingcha/platform';
import { ChainCheck, type Fault } from './chain-check';
import { ChainReader } from './chain-reader';
import type { Checkpoint } from './checkpoint-note';
import { Checkpoints } from './checkpoints';
import type { ChainHead } from './entry-columns';

export const AUDIT_VERIFY_TAIL_JOB = 'audit.verify-tail';
export const AUDIT_VERIFY_ALL_JOB = 'audit.verify-all';

/** Chain → [seq, hash] up to which it was found intact. */
export type Positions = Record<string, [seq: number, hash: string]>;

export interface VerificationResult {
  intact: boolean;
  entries: number;
  checkpointNumber: number | null;
  faults: Fault[];
}

/** Recomputes the chains inside the running system; the offline verifier does the same without it. */
@Injectable()
export class Verification {
  constructor(
    private readonly transactions: Transactions,
    private readonly chains: ChainReader,
    private readonly checkpoints: Checkpoints,
    private readonly events: Events,
  ) {}

  /** Entries since the last intact place of each chain. */
  @JobHandler(AUDIT_VERIFY_TAIL_JOB)
  verifyTail(): Promise<VerificationResult> {
    return this.verify('tail');
  }

  /** Every entry from the first. */
  @JobHandler(AUDIT_VERIFY_ALL_JOB)
  verifyAll(): Promise<VerificationResult> {
    return this.verify('all');
  }

  private verify(extent: 'tail' | 'all'): Promise<VerificationResult> {
    return this.transactions.run(systemActor(`audit.verify-${extent}`), async () => {
      const startedAt = new Date(this.transactions.current.now);
      const known = await this.lastPositions();
      const [checkpoint, checkpointFault] = await this.newestCheckpoint();
      const faults: Fault[] = checkpointFault ? [checkpointFault] : [];
      const positions: Positions = {};
      let entries = 0;
      for (const head of await this.chains.heads()) {
        const check = await this.verifyChain(head, known[head.chain], checkpoint, extent);
        entries += check.count;
        if (check.fault) faults.push(check.fault);
        if (check.place.seq > 0) positions[head.chain] = [check.place.seq, check.place.hash];
      }
      const result = {
        intact: faults.length === 0,
        entries,
        checkpointNumber: checkpoint?.number ?? null,
        faults,
      };
      await this.remember(extent, startedAt, result, positions);
      if (!result.intact) await this.alarm(faults);
      return result;
    });
  }

  private async verifyChain(
    head: ChainHead,
    known: [number, string] | undefined,
    checkpoint: Checkpoint | null,
    extent: 'tail' | 'all',
  ): Promise<ChainCheck> {
    const verified = known && { seq: known[0], hash: known[1] };
    const signed = checkpoint?.heads.find((place) => place.chain === head.chain);
    const proven = [verified, signed, head.seq > 0 ? head : undefined].filter((place) => place !== undefined);
    const start = extent === 'tail' ? earlier(verified, signed) : undefined;
    const check = new ChainCheck(
      head.chain,
      start && (await this.placeBefore(head.chain, start.seq)),
      proven,
    );
    // Nothing may stand beyond the head, so the walk does not stop there.
    for await (const page of this.chains.pages(head.chain, check.place.seq, Number.MAX_SAFE_INTEGER)) {
      check.take(page);
      if (check.fault) break;
    }
    check.end();
    if (!check.fault && check.place.seq > head.seq)
      check.fault = { chain: head.chain, seq: head.seq + 1, kind: 'replaced' };
    return check;
  }

  /** One step back, so that the entry at a proven place is itself recomputed. */
  private async placeBefore(chain: number, seq: number): Promise<{ seq: number; hash: string }> {
    const [entry] = await this.transactions.query<{ hash: string }>(
      `select encode(previous_hash, 'hex') as hash from audit.visible_entry where chain = $1 and seq = $2`,
      [chain, seq],
    );
    return { seq: seq - 1, hash: entry?.hash ?? '' };
  }

  private async newestCheckpoint(): Promise<[Checkpoint | null, Fault | null]> {
    try {
      const outside = await this.checkpoints.newestOutside();
      const [row] = await this.transactions.query<{ number: number }>(
        'select coalesce(max(number), 0) as number from audit.checkpoint',
      );
      const lost = (outside?.number ?? 0) < row!.number;
      return [
        outside,
        lost
          ? { chain: null, seq: null, kind: 'checkpoint', note: 'the newest checkpoint is missing' }
          : null,
      ];
    } catch (error) {
      return [null, { chain: null, seq: null, kind: 'checkpoint', note: (error as Error).message }];
    }
  }

  /** From the newest run, whether it found faults or not: a faulty chain keeps its last intact place. */
  private async lastPositions(): Promise<Positions> {
    const [row] = await this.transactions.query<{ positions: Positions }>(
      'select positions from audit.verification order by finished_at desc, id limit 1',
    );
    return row?.positions ?? {};
  }

  private async remember(
    extent: 'tail' | 'all',
    startedAt: Date,
    result: VerificationResult,
    positions: Positions,
  ): Promise<void> {
    await this.transactions.query(
      `insert into audit.verification
         (extent, started_at, finished_at, intact, entries, checkpoint_number, positions, faults)
       values ($1, $2, $2::timestamptz + (clock_timestamp() - now()), $3, $4, $5, $6, $7)`,
      [
        extent,
        startedAt.toISOString(),
        result.intact,
        result.entries,
        result.checkpointNumber,
        JSON.stringify(positions),
        JSON.stringify(result.faults),
      ],
    );
  }

  private async alarm(faults: readonly Fault[]): Promise<void> {
    const first = faults[0]!;
    const place = first.chain === null ? '' : `${first.chain}-${first.seq}`;
    await this.events.emit('notification.requested', {
      kind: 'todo',
      roles: ['audit_admin', 'system_admin'],
      title: {
        zh: `审计记录核验不通过（${faults.length} 处）`,
        en: `The audit trail failed verification (${faults.length} places)`,
      },
      body: {
        zh: `第一处：${first.kind} ${place}。请立即导出审计记录并用离线核验程序复核，不要重启或恢复数据库。`,
        en: `First: ${first.kind} ${place}. Export the trail and check it with the offline verifier at once; do not restart or restore the database.`,
      },
      subjectType: 'audit_verification',
      subjectId: null,
      link: '/audit/verification',
      dedupeKey: `audit.verification:${first.kind}:${place}`,
    });
  }
}

interface Place {
  seq: number;
  hash: string;
}

/** Where the walk over a tail starts; undefined for a chain never verified. */
function earlier(verified: Place | undefined, signed: Place | undefined): Place | undefined {
  return verified && signed && signed.seq < verified.seq ? signed : verified;
}
