import { Injectable } from '@nestjs/common';
import {
  type Actor,
  instantInShanghai,
  type Language,
  type Listing,
  type ListQuery,
  type ListSpec,
  notFound,
  ORGAN_ROLES,
  runList,
  type Text,
  Transactions,
} from '@mingcha/platform';
import { type Box, BOXES, TaskCountsDto, TaskDto } from './inbox.dto';
import { ITEM_KINDS, type ItemKind } from './inbox.entities';

/** Where an item stands for its reader: a notice leaves when read, a to-do only when the matter is settled. */
const BOX = `case
  when i.done_at is not null or (i.kind <> 'todo' and reading.read_at is not null) then 'done'
  when i.kind = 'to_read' then 'toRead'
  else i.kind end`;

export const taskList: ListSpec = {
  filters: {
    box: { column: BOX, type: 'enum', values: BOXES, description: '待办、待阅、提醒或已办 / Box' },
    kind: { column: 'i.kind', type: 'enum', values: ITEM_KINDS, description: '类别 / Kind' },
    dueOn: { column: 'i.due_on', type: 'date', description: '到期日 / Due on' },
    subjectType: { column: 'i.subject_type', type: 'text', description: '所涉对象类别 / Kind of subject' },
    subjectId: { column: 'i.subject_id', type: 'uuid', description: '所涉对象 / Subject' },
  },
  // What the law wants first stands first; what has no date comes last.
  sorts: { dueOn: "coalesce(i.due_on, 'infinity'::date)", createdAt: 'i.created_at' },
  defaultSort: 'dueOn,-createdAt',
  id: 'i.id',
};

/** $1 account, $2 organ, $3 roles of the caller bound to the organ, $4 the caller's other roles. */
const ADDRESSED = `(i.account_id = $1
  or (i.account_id is null and (
    i.roles && $4::text[]
    or ((i.organ_id is null or i.organ_id = $2) and i.roles && $3::text[])
    or (i.organ_id = $2 and cardinality(i.roles) = 0))))`;

const SOURCE =
  'mingcha.inbox_item i left join mingcha.inbox_reading reading on reading.item_id = i.id and reading.account_id = $1';

function addressOf(actor: Actor): unknown[] {
  return [
    actor.id,
    actor.organId,
    actor.roles.filter((role) => ORGAN_ROLES.includes(role)),
    actor.roles.filter((role) => !ORGAN_ROLES.includes(role)),
  ];
}

/** What waits for the caller: addressed to the account, to a role within the organ, or to a role of the district. */
@Injectable()
export class InboxQueries {
  constructor(private readonly transactions: Transactions) {}

  list(actor: Actor, query: ListQuery, language: Language): Promise<Listing<TaskDto>> {
    return runList(this.transactions, query, {
      select: `i.id, i.kind, ${BOX} as box, i.title, i.body, i.subject_type as "subjectType", i.subject_id as "subjectId",
               i.link, i.due_on as "dueOn", i.created_at as "createdAt", reading.read_at as "readAt", i.done_at as "doneAt"`,
      from: SOURCE,
      where: ADDRESSED,
      params: addressOf(actor),
      map: (row) => toTask(row, language),
    });
  }

  async counts(actor: Actor): Promise<TaskCountsDto> {
    const rows = await this.transactions.query<{ box: Box; count: number }>(
      `select ${BOX} as box, count(*)::int as count from ${SOURCE}
        where ${ADDRESSED} and i.done_at is null group by 1`,
      addressOf(actor),
    );
    const of = (box: Box) => rows.find((row) => row.box === box)?.count ?? 0;
    const [todo, toRead, reminder] = [of('todo'), of('toRead'), of('reminder')];
    return { todo, toRead, reminder, badge: todo + toRead };
  }

  /** Marks an item as read by the caller; a second time changes nothing. @throws 404 for somebody else's item */
  async markRead(actor: Actor, id: string): Promise<void> {
    const [item] = await this.transactions.query(
      `select 1 from mingcha.inbox_item i where ${ADDRESSED} and i.id = $5`,
      [...addressOf(actor), id],
    );
    if (!item) throw notFound({ zh: '事项', en: 'Item' });
    await this.transactions.query(
      'insert into mingcha.inbox_reading (item_id, account_id, read_at) values ($1, $2, $3) on conflict do nothing',
      [id, actor.id, this.transactions.current.now],
    );
    this.transactions.audit({ action: 'task.read', objectType: 'inbox_item', objectId: id });
  }
}

function toTask(row: Record<string, unknown>, language: Language): TaskDto {
  const instant = (value: unknown) => (value instanceof Date ? instantInShanghai(value) : null);
  const text = (value: unknown) => (value as Text | null)?.[language] ?? null;
  return {
    id: row['id'] as string,
    kind: row['kind'] as ItemKind,
    box: row['box'] as Box,
    title: text(row['title'])!,
    body: text(row['body']),
    subjectType: row['subjectType'] as string,
    subjectId: row['subjectId'] as string | null,
    link: row['link'] as string | null,
    dueOn: row['dueOn'] as string | null,
    createdAt: instant(row['createdAt'])!,
    readAt: instant(row['readAt']),
    doneAt: instant(row['doneAt']),
  };
}
