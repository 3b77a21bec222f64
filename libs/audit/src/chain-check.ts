import { type AuditEntry, chainOf, FIRST_PREVIOUS_HASH, hashOf } from './canonical';

export type FaultKind =
  /** The content of an entry does not give its hash. */
  | 'edited'
  /** A number is missing or stands twice. */
  | 'sequence'
  /** An entry does not follow from the one before it. */
  | 'link'
  /** The chain ends before the place that a checkpoint or the head proves. */
  | 'truncated'
  /** A checkpoint or head proves another entry than the one that is there. */
  | 'replaced'
  /** The checkpoint itself is missing or wrong. */
  | 'checkpoint';

export interface Fault {
  chain: number | null;
  seq: number | null;
  kind: FaultKind;
  note?: string;
}

/** Walks one chain from a known place; stops at the first fault. */
export class ChainCheck {
  /** A place may be proved more than once: by the head, by a checkpoint, by an earlier run. All must agree. */
  private readonly proven = new Map<number, string[]>();
  count = 0;
  fault: Fault | null = null;

  /**
   * @param from the last place known to be intact; seq 0 at the start
   * @param proven seq → hash that a checkpoint or the head proves
   */
  constructor(
    private readonly chain: number,
    private from: { seq: number; hash: string } = { seq: 0, hash: FIRST_PREVIOUS_HASH },
    proven: readonly { seq: number; hash: string }[] = [],
  ) {
    for (const { seq, hash } of proven) this.proven.set(seq, [...(this.proven.get(seq) ?? []), hash]);
  }

  /** The newest place found intact. */
  get place(): { seq: number; hash: string } {
    return this.from;
  }

  take(entries: readonly AuditEntry[]): void {
    for (const entry of entries) {
      if (this.fault) return;
      const kind = this.faultOf(entry);
      if (kind) this.fault = { chain: this.chain, seq: entry.seq, kind };
      else {
        this.from = { seq: entry.seq, hash: entry.hash };
        this.count++;
      }
    }
  }

  /** Says that no entry follows. */
  end(): void {
    if (this.fault) return;
    const highest = Math.max(0, ...this.proven.keys());
    if (highest > this.from.seq)
      this.fault = { chain: this.chain, seq: this.from.seq + 1, kind: 'truncated' };
  }

  private faultOf(entry: AuditEntry): FaultKind | null {
    if (entry.seq !== this.from.seq + 1) return 'sequence';
    if (entry.previousHash !== this.from.hash) return 'link';
    if (hashOf(entry) !== entry.hash || chainOf(entry.organId, entry.actorKind) !== this.chain)
      return 'edited';
    return this.proven.get(entry.seq)?.some((hash) => hash !== entry.hash) ? 'replaced' : null;
  }
}
