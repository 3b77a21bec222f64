import { createPostgresBackend, Queue, withBackend, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { Config } from '../config';

export const QUEUE_NAME = 'mingcha';
export const QUEUE_SCHEMA = 'bullmq';
const POSTGRES_POOL = 5;
/** Alike in all workers: whoever set the check key last decides when a stalled job is found. */
const STALLED_INTERVAL_MS = 15_000;
const LOCK_MS = 30_000;

export type JobProcessor = (job: {
  name: string;
  data: QueuedWork;
  attemptsMade: number;
  opts: { attempts?: number };
}) => Promise<unknown>;

/** What stands in the queue: ids only. `runId` for an asked run, `scheduled` for a tick of the schedule. */
export interface QueuedWork {
  runId?: string;
  scheduled?: string;
}

const postgres = withBackend(createPostgresBackend);

/**
 * A producer that never keeps a request waiting: while Redis is away an add fails at once, and the keeper of runs
 * hands the run over later.
 */
export function createQueue(config: Config): Queue {
  const redis = config.get('REDIS_URL');
  if (redis) {
    return new Queue(QUEUE_NAME, {
      prefix: prefixOf(config),
      connection: { url: redis, enableOfflineQueue: false, maxRetriesPerRequest: 1 },
    });
  }
  return new postgres.Queue(QUEUE_NAME, { connection: postgresConnection(config) }) as unknown as Queue;
}

export function createWorker(config: Config, processor: JobProcessor, concurrency: number): Worker {
  const limits = {
    concurrency,
    stalledInterval: STALLED_INTERVAL_MS,
    lockDuration: LOCK_MS,
    maxStalledCount: 5,
  };
  const redis = config.get('REDIS_URL');
  if (redis) {
    return new Worker(QUEUE_NAME, processor as never, {
      prefix: prefixOf(config),
      connection: { url: redis, maxRetriesPerRequest: null },
      ...limits,
    });
  }
  return new postgres.Worker(QUEUE_NAME, processor as never, {
    connection: postgresConnection(config),
    ...limits,
  }) as unknown as Worker;
}

function postgresConnection(config: Config) {
  return { connectionString: config.get('DATABASE_URL'), schema: QUEUE_SCHEMA, max: POSTGRES_POOL };
}

/** Two installations may share a Redis: the name of the database keeps their keys apart. */
function prefixOf(config: Config): string {
  return `mingcha-${new URL(config.get('DATABASE_URL')).pathname.slice(1)}`;
}

/**
 * Redis must never drop keys on its own.
 * @throws Error when its policy is not `noeviction`
 */
export async function checkQueueBackend(config: Config): Promise<void> {
  const address = config.get('REDIS_URL');
  if (!address) return;
  const client = new Redis(address, { maxRetriesPerRequest: 1, lazyConnect: true });
  try {
    await client.connect();
    const [, policy] = (await client.config('GET', 'maxmemory-policy')) as string[];
    if (policy !== 'noeviction') {
      throw new Error(`Redis may drop jobs: set maxmemory-policy to noeviction (it is ${policy})`);
    }
  } finally {
    client.disconnect();
  }
}
