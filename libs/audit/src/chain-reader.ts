import { Injectable } from '@nestjs/common';
import { Transactions } from '@mingcha/platform';
import type { AuditEntry } from './canonical';
import { type ChainHead, ENTRY_COLUMNS, HEADS } from './entry-columns';

const PAGE = 5_000;

/** Reads chains in their order, a bounded page at a time, inside the open transaction. */
@Injectable()
export class ChainReader {
  constructor(private readonly transactions: Transactions) {}

  /** All 66 heads, empty chains with seq 0. */
  heads(): Promise<ChainHead[]> {
    return this.transactions.query<ChainHead>(HEADS);
  }

  /** Entries after `from` up to and with `to`. */
  async *pages(chain: number, from: number, to: number): AsyncGenerator<AuditEntry[]> {
    for (let after = from; ;) {
      const page = await this.transactions.query<AuditEntry>(
        `select ${ENTRY_COLUMNS} from audit.visible_entry e
          where e.chain = $1 and e.seq > $2 and e.seq <= $3 order by e.seq, e.recorded_at limit ${PAGE}`,
        [chain, after, to],
      );
      if (page.length > 0) yield page;
      if (page.length < PAGE) return;
      after = page.at(-1)!.seq;
    }
  }
}
