import { Injectable } from '@nestjs/common';
import { Transactions } from '@mingcha/platform';
import type { PublicVersion } from './public-version';

/** The two doors to what the public sees; both are functions of the database that check state and scope themselves. */
@Injectable()
export class Projection {
  constructor(private readonly transactions: Transactions) {}

  /** Writes masked rows of publications that are in state `published`. */
  async publish(rows: readonly (PublicVersion & { id: string })[]): Promise<void> {
    if (rows.length > 0)
      await this.transactions.query('select public_portal.publish($1::jsonb)', [JSON.stringify(rows)]);
  }

  /** Empties public records whose publication is withdrawn or over; the address, the day and the reason stay. */
  async takeDown(ids: readonly string[], publicReason: string | null): Promise<void> {
    if (ids.length > 0)
      await this.transactions.query('select public_portal.take_down($1::uuid[], $2)', [ids, publicReason]);
  }
}
