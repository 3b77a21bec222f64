import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { PlainDate } from '@mingcha/law';
import type { DataSource, EntityManager } from 'typeorm';
import { type Actor, systemActor } from '../actor';
import type { Clock } from '../clock';
import { signContext } from './context-token';

/** What a command or a read says to the audit trail. Persons are named by id only; `detail` carries no personal data. */
export interface AuditDraft {
  /** `<thing>.<act>`, for example `decision.create`. */
  action: string;
  objectType: string;
  objectId: string | null;
  /** The organ concerned; the actor's own when left out. */
  organId?: string | null;
  outcome?: 'done' | 'denied' | 'failed';
  detail?: object;
  /** Digested, never stored in clear. */
  before?: unknown;
  after?: unknown;
}

/** Where audit entries go; the audit room provides it. Called as the last statement before the commit. */
export interface AuditSink {
  append(entries: readonly AuditDraft[], context: TransactionContext): Promise<void>;
}

export interface RequestTrace {
  requestId: string;
  sourceAddress: string | null;
}

export interface TransactionContext extends RequestTrace {
  actor: Actor;
  manager: EntityManager;
  /** The database's clock at the start of the transaction. */
  now: Date;
  today: PlainDate;
  /** Whose rows the statements meet now; the actor, but within `asSystem`. */
  visibleTo: Pick<Actor, 'scope' | 'organId' | 'id'>;
  drafts: AuditDraft[];
  tasks: (() => void | Promise<void>)[];
}

/** The one way to the database: a transaction with a verified context, its audit entries and its after-commit tasks. */
export class Transactions {
  private readonly storage = new AsyncLocalStorage<TransactionContext>();
  private sink: AuditSink | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly key: Buffer,
  ) {}

  useAuditSink(sink: AuditSink): void {
    this.sink = sink;
  }

  get isOpen(): boolean {
    return this.storage.getStore() !== undefined;
  }

  /** @throws Error outside a transaction. */
  get current(): TransactionContext {
    const context = this.storage.getStore();
    if (!context) throw new Error('No transaction is open: run the work inside Transactions.run');
    return context;
  }

  get manager(): EntityManager {
    return this.current.manager;
  }

  async query<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    const result: unknown = await this.current.manager.query(sql, parameters);
    // TypeORM answers [rows, count] for UPDATE and DELETE, rows for everything else.
    if (
      Array.isArray(result) &&
      result.length === 2 &&
      Array.isArray(result[0]) &&
      typeof result[1] === 'number'
    ) {
      return result[0] as T[];
    }
    return result as T[];
  }

  audit(draft: AuditDraft): void {
    this.current.drafts.push(draft);
  }

  afterCommit(task: () => void | Promise<void>): void {
    this.current.tasks.push(task);
  }

  /**
   * Runs work in one transaction as `actor`: all of it is committed, with its audit entries, or none of it.
   * A transaction inside a transaction is refused: it would wait for a second connection while holding the first.
   */
  async run<T>(actor: Actor, work: () => Promise<T>, trace?: RequestTrace): Promise<T> {
    if (this.isOpen) throw new Error('A transaction is open already; pass the work into it');
    const runner = this.dataSource.createQueryRunner();
    let context: TransactionContext;
    let answer: T;
    try {
      await runner.startTransaction();
      const started = await this.setContext(runner.manager, actor);
      context = {
        actor,
        visibleTo: actor,
        manager: runner.manager,
        ...started,
        requestId: trace?.requestId ?? randomUUID(),
        sourceAddress: trace?.sourceAddress ?? null,
        drafts: [],
        tasks: [],
      };
      answer = await this.storage.run(context, async () => {
        const result = await work();
        if (context.drafts.length > 0) await this.appendAudit(context);
        return result;
      });
      await runner.commitTransaction();
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
    for (const task of context.tasks) await task();
    return answer;
  }

  /**
   * Lets one step of an open transaction meet all rows, for example moving the clocks of every organ when an
   * administrator applies a calendar. The actor in the audit trail stays the person.
   */
  async asSystem<T>(reason: string, work: () => Promise<T>): Promise<T> {
    const context = this.current;
    const before = context.visibleTo;
    context.visibleTo = { ...systemActor(reason), id: context.actor.id };
    await this.setContext(context.manager, context.visibleTo);
    try {
      return await work();
    } finally {
      context.visibleTo = before;
      await this.setContext(context.manager, before).catch(() => undefined);
    }
  }

  private async setContext(manager: EntityManager, actor: Pick<Actor, 'scope' | 'organId' | 'id'>) {
    const fixed = this.clock.isFixed ? this.clock.now().toISOString() : '';
    const rows: { now: Date; today: string }[] = await manager.query(
      `select set_config('mingcha.context', $1, true), set_config('mingcha.fixed_now', $2, true),
              coalesce(nullif($2, '')::timestamptz, now()) as now,
              (coalesce(nullif($2, '')::timestamptz, now()) at time zone 'Asia/Shanghai')::date::text as today`,
      [signContext(this.key, actor), fixed],
    );
    const row = rows[0]!;
    return { now: row.now, today: row.today as PlainDate };
  }

  private async appendAudit(context: TransactionContext): Promise<void> {
    if (!this.sink) throw new Error('No audit trail is connected: nothing may be changed');
    await this.sink.append(context.drafts, context);
  }
}
