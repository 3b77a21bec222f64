import { Injectable, type OnModuleInit, SetMetadata } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { Transactions } from '../database/transactions';

const JOB = 'mingcha:job';

export interface JobInput {
  /** Id of the row in `job_run`. */
  runId: string;
  payload: { id?: string };
  /** Tells how far the run is; shown in the list of jobs. */
  progress?: (done: number, total: number) => Promise<void>;
}

export type JobFunction = (input: JobInput) => Promise<object>;

/** Marks the one method that does a job. It runs outside any transaction and opens its own; a second run changes nothing. */
export const JobHandler = (job: string) => SetMetadata(JOB, job);

export type JobTrigger = 'schedule' | 'person' | 'event' | 'timer' | 'cli';

/** Knows every job and who does it; puts runs on the queue after the commit of their cause. */
@Injectable()
export class Jobs implements OnModuleInit {
  private readonly handlers = new Map<string, JobFunction>();
  private push: (runId: string, job: string) => void = () => undefined;

  constructor(
    private readonly transactions: Transactions,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      for (const name of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
        const method = (instance as Record<string, unknown>)[name];
        if (typeof method !== 'function') continue;
        const job = this.reflector.get<string | undefined>(JOB, method);
        if (!job) continue;
        if (this.handlers.has(job)) throw new Error(`job ${job} has two handlers`);
        this.handlers.set(job, method.bind(instance) as JobFunction);
      }
    }
  }

  get names(): string[] {
    return [...this.handlers.keys()].sort();
  }

  /** @throws Error for a job without a handler. */
  handlerOf(job: string): JobFunction {
    const handler = this.handlers.get(job);
    if (!handler) throw new Error(`job ${job} has no handler`);
    return handler;
  }

  /** How runs reach the queue; set by the process that owns the connection. */
  connect(push: (runId: string, job: string) => void): void {
    this.push = push;
  }

  /**
   * Writes a run into the open transaction and hands it to the queue after the commit. A run that the queue
   * loses is found by the keeper of runs and handed over again.
   * @returns the id of the run
   */
  async enqueue(job: string, payload: { id?: string } = {}, trigger: JobTrigger = 'event'): Promise<string> {
    this.handlerOf(job);
    const [row] = await this.transactions.query<{ id: string }>(
      `insert into mingcha.job_run (job, trigger, state, payload, asked_by) values ($1, $2, 'queued', $3, $4) returning id`,
      [job, trigger, JSON.stringify(payload), this.transactions.current.actor.name],
    );
    const runId = row!.id;
    this.transactions.afterCommit(() => this.push(runId, job));
    return runId;
  }
}
