import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { OnEvent, type Role, ROLES, Transactions } from '@mingcha/platform';
import { ITEM_KINDS } from './inbox.entities';

const text = z.object({ zh: z.string().min(1).max(500), en: z.string().min(1).max(500) });
const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);

const requested = z
  .object({
    kind: z.enum(ITEM_KINDS),
    accountId: optional(z.uuid()),
    organId: optional(z.uuid()),
    roles: z
      .array(z.enum(Object.keys(ROLES) as [Role, ...Role[]]))
      .nullish()
      .transform((roles) => roles ?? []),
    title: text,
    body: optional(text),
    subjectType: z.string().min(1).max(100),
    subjectId: optional(z.uuid()),
    link: optional(z.string().max(500)),
    dedupeKey: z.string().min(1).max(300),
    dueOn: optional(z.iso.date()),
  })
  .refine((request) => request.accountId || request.organId || request.roles.length > 0, {
    message: 'a notice needs an account, an organ or roles',
  });

const withdrawn = z
  .object({
    dedupeKeyPrefix: optional(z.string().min(1).max(300)),
    subjectType: optional(z.string().min(1).max(100)),
    subjectId: optional(z.uuid()),
  })
  .refine((request) => request.dedupeKeyPrefix || (request.subjectType && request.subjectId), {
    message: 'a withdrawal needs a key prefix or a subject',
  });

/** What any room emits to ask for somebody's attention. Titles name no private person. */
export type NotificationRequest = z.input<typeof requested>;
/** What any room emits when the matter is settled: nothing may ask for attention after the work is done. */
export type NotificationWithdrawal = z.input<typeof withdrawn>;

/** Longer than the outbox tries to deliver an event; after that no older request can arrive. */
const WITHDRAWALS_KEPT_MS = 7 * 86_400_000;

/** Turns requests of other rooms into items. Delivered at least once, so each handler is repeatable. */
@Injectable()
export class InboxEvents {
  constructor(private readonly transactions: Transactions) {}

  @OnEvent('notification.requested')
  async add(payload: Record<string, unknown>, eventId: string | null): Promise<void> {
    const request = requested.parse(payload);
    const [added] = await this.transactions.query<{ id: string }>(
      `insert into mingcha.inbox_item (kind, account_id, organ_id, roles, title, body, subject_type, subject_id,
                                       link, due_on, dedupe_key, created_at, event_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
       on conflict (dedupe_key) do nothing returning id`,
      [
        request.kind,
        request.accountId,
        request.organId,
        request.roles,
        JSON.stringify(request.title),
        request.body && JSON.stringify(request.body),
        request.subjectType,
        request.subjectId,
        request.link,
        request.dueOn,
        request.dedupeKey,
        this.transactions.current.now,
        eventId,
      ],
    );
    if (!added) return;
    await this.closeIfWithdrawn(added.id);
    if (request.subjectId) await this.closeEarlierReminders(added.id);
  }

  /** A request that is delivered after a younger withdrawal comes too late: the work is done. */
  private async closeIfWithdrawn(id: string): Promise<void> {
    await this.transactions.query(
      `update mingcha.inbox_item i set done_at = $2
        where i.id = $1 and exists (
          select 1 from mingcha.inbox_withdrawal w
           where w.event_id > i.event_id
             and coalesce(starts_with(i.dedupe_key, w.dedupe_key_prefix),
                          w.subject_type = i.subject_type and w.subject_id = i.subject_id))`,
      [id, this.transactions.current.now],
    );
  }

  /** Of several reminders of one clock to the same people only the youngest stays, in whatever order they arrive. */
  private async closeEarlierReminders(id: string): Promise<void> {
    await this.transactions.query(
      `update mingcha.inbox_item earlier set done_at = $2
         from mingcha.inbox_item added, mingcha.inbox_item later
        where added.id = $1
          and (earlier.subject_type, earlier.subject_id) = (added.subject_type, added.subject_id)
          and (later.subject_type, later.subject_id) = (added.subject_type, added.subject_id)
          and earlier.kind = 'reminder' and earlier.done_at is null and earlier.event_id < later.event_id
          and (earlier.account_id, earlier.organ_id, earlier.roles)
              is not distinct from (later.account_id, later.organ_id, later.roles)`,
      [id, this.transactions.current.now],
    );
  }

  @OnEvent('notification.withdrawn')
  async withdraw(payload: Record<string, unknown>, eventId: string | null): Promise<void> {
    const { dedupeKeyPrefix, subjectType, subjectId } = withdrawn.parse(payload);
    const { now } = this.transactions.current;
    if (eventId) {
      await this.transactions.query(
        `insert into mingcha.inbox_withdrawal (event_id, dedupe_key_prefix, subject_type, subject_id, withdrawn_at)
         values ($1, $2, $3, $4, $5) on conflict do nothing`,
        [eventId, dedupeKeyPrefix, subjectType, subjectId, now],
      );
      await this.transactions.query('delete from mingcha.inbox_withdrawal where withdrawn_at < $1', [
        new Date(now.getTime() - WITHDRAWALS_KEPT_MS),
      ]);
    }
    await this.transactions.query(
      `update mingcha.inbox_item set done_at = $4
        where done_at is null and coalesce(starts_with(dedupe_key, $1::text), subject_type = $2::text and subject_id = $3::uuid)`,
      [dedupeKeyPrefix, subjectType, subjectId, now],
    );
  }
}
