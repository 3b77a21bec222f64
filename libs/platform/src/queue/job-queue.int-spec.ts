import { randomUUID } from 'node:crypto';
import { Injectable, Module } from '@nestjs/common';
import { startTestApp, type TestApp } from '@mingcha/testing';
import { type AuditDraft, Transactions } from '../database/transactions';
import { Events, OnEvent } from '../events/events';
import { OutboxRelay } from '../events/outbox-relay';
import { JobQueue } from './job-queue';
import { type JobInput, JobHandler, Jobs } from './jobs';

const done: string[] = [];
const heard: string[] = [];
const failures = { sample: 0, event: 0 };

@Injectable()
class SampleWork {
  @JobHandler('sample.work')
  work(input: JobInput): Promise<object> {
    if (failures.sample-- > 0) return Promise.reject(new Error('not yet'));
    done.push(input.payload.id ?? input.runId);
    return Promise.resolve({ handled: 1 });
  }

  @OnEvent('sample.happened')
  hear(payload: Record<string, unknown>): void {
    if (failures.event-- > 0) throw new Error('deaf');
    heard.push(String(payload['id']));
  }

  @OnEvent('notification.requested')
  notify(payload: Record<string, unknown>): void {
    heard.push(`notice ${String(payload['dedupeKey'])}`);
  }

  @OnEvent('sample.at-once', { inTransaction: true })
  atOnce(payload: Record<string, unknown>): void {
    if (payload['refuse']) throw new Error('refused by the higher room');
  }
}

@Module({ providers: [SampleWork] })
class SampleModule {
  constructor(transactions: Transactions) {
    transactions.useAuditSink({ append: (_drafts: readonly AuditDraft[]) => Promise.resolve() });
  }
}

const until = async (check: () => Promise<boolean> | boolean, seconds = 30) => {
  for (let step = 0; step < seconds * 20; step++) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('did not happen in time');
};

describe(`the job queue on ${process.env['QUEUE_BACKEND_UNDER_TEST'] ?? 'postgres'}`, () => {
  let test: TestApp;
  const stateOf = async (runId: string) =>
    (
      await test.database.asOwner<{ state: string; attempts: number }>(
        'select state, attempts from mingcha.job_run where id = $1',
        [runId],
      )
    )[0]!;

  beforeAll(async () => {
    test = await startTestApp({ modules: [SampleModule] });
    await test.database.asOwner('alter table mingcha.job_run no force row level security');
    await test.database.asOwner('alter table mingcha.outbox no force row level security');
    await test.database.asOwner('alter table mingcha.recurring_job no force row level security');
    await test.app
      .get(JobQueue)
      .work([
        { id: 'sample', cron: '0 3 * * *', zone: 'Asia/Shanghai', job: 'sample.work', reason: 'a test' },
      ]);
  });
  afterAll(() => test.close());
  beforeEach(() => {
    done.splice(0);
    heard.splice(0);
  });

  it('does a run once after the commit of its cause, and keeps its result', async () => {
    const id = randomUUID();
    const runId = await test.asSystem(() => test.app.get(Jobs).enqueue('sample.work', { id }));
    await until(async () => (await stateOf(runId)).state === 'done');
    expect(done).toEqual([id]);
  });

  it('does nothing for a cause that was rolled back', async () => {
    const rolledBack = test.asSystem(async () => {
      await test.app.get(Jobs).enqueue('sample.work', { id: 'never' });
      throw new Error('undo');
    });
    await expect(rolledBack).rejects.toThrow('undo');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(done).toEqual([]);
  });

  it('tries a failed run again until it succeeds', async () => {
    failures.sample = 1;
    const runId = await test.asSystem(() => test.app.get(Jobs).enqueue('sample.work', { id: 'again' }));
    await until(async () => (await stateOf(runId)).state === 'done');
    expect((await stateOf(runId)).attempts).toBe(2);
    expect(done).toEqual(['again']);
  });

  it('hands over again what the queue has lost', async () => {
    const [lost] = await test.database.asOwner<{ id: string }>(
      `insert into mingcha.job_run (job, trigger, state, payload, queued_at)
       values ('sample.work', 'event', 'queued', '{"id":"lost"}', now() - interval '10 minutes') returning id`,
    );
    expect(await test.app.get(JobQueue).keepRuns()).toEqual({ handedOver: 1 });
    await until(async () => (await stateOf(lost!.id)).state === 'done');
    expect(done).toEqual(['lost']);
  });

  it('shows the schedule that the worker carries', async () => {
    const rows = await test.database.asOwner<{ id: string; job: string }>(
      'select id, job from mingcha.recurring_job',
    );
    expect(rows).toEqual([{ id: 'sample', job: 'sample.work' }]);
  });

  it('refuses a schedule whose job nobody does', async () => {
    const entry = { id: 'x', cron: '* * * * *', zone: 'Asia/Shanghai', job: 'nobody.does', reason: 'a test' };
    await expect(test.app.get(JobQueue).work([entry])).rejects.toThrow('nobody.does has no handler');
  });

  it('delivers an event after its commit, and again when the first delivery failed', async () => {
    failures.event = 1;
    await test.asSystem(() => test.app.get(Events).emit('sample.happened', { id: 'e1' }));
    await until(async () => {
      await test.database.asOwner(
        'update mingcha.outbox set next_attempt_at = now() where delivered_at is null',
      );
      await test.app.get(OutboxRelay).deliverDue();
      return heard.includes('e1');
    });
    expect(heard).toEqual(['e1']);
  });

  it('lets a higher room refuse inside the transaction of the cause', async () => {
    const emit = test.asSystem(() => test.app.get(Events).emit('sample.at-once', { refuse: true }));
    await expect(emit).rejects.toThrow('refused by the higher room');
  });
});
