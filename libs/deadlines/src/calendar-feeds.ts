import { createHash, randomBytes } from 'node:crypto';
import { addDays, type PlainDate } from '@mingcha/law';
import { type Actor, notFound, type RequestTrace, systemActor, Transactions } from '@mingcha/platform';
import { Injectable } from '@nestjs/common';
import { calendarFile } from './ics';
import { RuleBook } from './rule-book';

const SECRET_BYTES = 24;
const MAX_ENTRIES = 2_000;
const PAST_DAYS = 180;

interface FeedRow {
  id: string;
  organId: string;
  organName: string;
}

interface EntryRow {
  id: string;
  ruleId: string;
  label: { zh: string } | null;
  dueOn: PlainDate;
  provisional: boolean;
  version: number;
  isOverdue: boolean;
}

/** Calendar subscriptions by secret address: calendar programs cannot sign in. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly transactions: Transactions,
    private readonly ruleBook: RuleBook,
  ) {}

  /**
   * Makes a new secret address for the person and ends the former one. The secret is shown this once, so the work runs
   * in its own transaction: answers of ordinary requests are kept for repetition.
   */
  async create(actor: Actor, trace: RequestTrace): Promise<{ address: string }> {
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    const work = async () => {
      await this.transactions.query(
        `update mingcha.calendar_feed set revoked_at = mingcha.current_instant()
          where account_id = $1 and revoked_at is null`,
        [actor.id],
      );
      const [row] = await this.transactions.query<{ id: string }>(
        'insert into mingcha.calendar_feed (account_id, organ_id, secret_hash) values ($1, $2, $3) returning id',
        [actor.id, actor.organId, digest(secret)],
      );
      this.transactions.audit({
        action: 'calendar_feed.create',
        objectType: 'calendar_feed',
        objectId: row!.id,
      });
    };
    await this.transactions.run(actor, work, trace);
    return { address: `/api/v1/calendar-feeds/${secret}.ics` };
  }

  /** Ends the person's address. */
  async revoke(): Promise<void> {
    const { actor } = this.transactions.current;
    const rows = await this.transactions.query<{ id: string }>(
      `update mingcha.calendar_feed set revoked_at = mingcha.current_instant()
        where account_id = $1 and revoked_at is null returning id`,
      [actor.id],
    );
    this.transactions.audit({
      action: 'calendar_feed.revoke',
      objectType: 'calendar_feed',
      objectId: rows[0]?.id ?? null,
    });
  }

  /** The open clocks of the organ the address was made in; the address dies with the account or its move elsewhere. */
  async file(secret: string): Promise<string> {
    return this.transactions.run(systemActor('calendar-feed'), async () => {
      const [feed] = await this.transactions.query<FeedRow>(
        `select f.id, f.organ_id as "organId", o.name as "organName"
           from mingcha.calendar_feed f
           join mingcha.account a on a.id = f.account_id and a.organ_id = f.organ_id and a.status <> 'closed'
           join mingcha.organ o on o.id = f.organ_id
          where f.secret_hash = $1 and f.revoked_at is null`,
        [digest(secret)],
      );
      if (!feed) throw notFound({ zh: '日历订阅', en: 'Calendar feed' });
      const { today, now } = this.transactions.current;
      const entries = await this.transactions.query<EntryRow>(
        `select id, rule_id as "ruleId", label, due_on as "dueOn", provisional, version, due_on < $2::date as "isOverdue"
           from mingcha.deadline
          where organ_id = $1 and state = 'running' and due_on >= $3::date order by due_on, id limit $4`,
        [feed.organId, today, addDays(today, -PAST_DAYS), MAX_ENTRIES],
      );
      return calendarFile(
        `法定期限 ${feed.organName}`,
        entries.map((entry) => {
          const title = this.ruleBook.clock(entry.ruleId).rule.title.zh;
          return {
            id: entry.id,
            dueOn: entry.dueOn,
            summary: `${entry.isOverdue ? '【逾期】' : ''}${entry.label?.zh ?? title}${entry.provisional ? '（暂估）' : ''}`,
            description: `${title}，${entry.dueOn} 24:00 届满`,
            sequence: entry.version,
          };
        }),
        now,
      );
    });
  }
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
