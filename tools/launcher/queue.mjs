// The queue is PostgreSQL unless REDIS_URL is set. Jobs that wait in one store are not seen from the other.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusal.mjs';

/**
 * Checks that the Redis can be reached and never throws jobs away.
 * @throws {Refusal}
 */
export async function checkRedis(redisUrl) {
  const { default: Redis } = await import('ioredis');
  const client = new Redis(redisUrl, {
    ...{ lazyConnect: true, connectTimeout: 5000, commandTimeout: 5000 },
    ...{ maxRetriesPerRequest: 0, retryStrategy: () => null, enableOfflineQueue: false },
  });
  let reason;
  client.on('error', (error) => (reason = error));
  try {
    await client.connect();
    await client.ping();
    const policy = await evictionPolicy(client);
    if (policy !== undefined && policy !== 'noeviction') throw wrongPolicy(policy);
  } catch (error) {
    throw error instanceof Refusal ? error : unreachable(redisUrl, reason ?? error);
  } finally {
    client.disconnect();
  }
}

/** Says so when the queue is another one than at the last start. @returns {'redis' | 'postgres'} */
export function rememberBackend(dataDir, redisUrl, say) {
  const backend = redisUrl ? 'redis' : 'postgres';
  const note = path.join(dataDir, 'queue.backend');
  const before = existsSync(note) ? readFileSync(note, 'utf8').trim() : backend;
  if (before !== backend) {
    say(
      `任务队列由 ${before} 改为 ${backend}:旧队列中等待的任务由数据库中的任务记录重新排队`,
      `the queue changed from ${before} to ${backend}: jobs waiting in the old one are queued again from the record of runs in the database`,
    );
  }
  writeFileSync(note, `${backend}\n`);
  return backend;
}

/** Managed servers often forbid CONFIG; then the API's own check at its start has the last word. */
async function evictionPolicy(client) {
  try {
    return (await client.config('GET', 'maxmemory-policy'))[1];
  } catch {
    return undefined;
  }
}

function wrongPolicy(policy) {
  return new Refusal('redis_evicts', {
    zh: `REDIS_URL 指定的 Redis 的 maxmemory-policy 是 ${policy},内存满时会丢弃任务。请改为 noeviction。`,
    en: `The Redis that REDIS_URL names has maxmemory-policy ${policy} and would throw jobs away when its memory is full. Set it to noeviction.`,
  });
}

function unreachable(redisUrl, error) {
  const { hostname, port } = new URL(redisUrl);
  const place = `${hostname}:${port || 6379}`;
  return new Refusal(
    'redis_unreachable',
    {
      zh: `连不上 REDIS_URL 指定的 Redis(${place},${error.code ?? error.message})。请检查地址、端口和密码;去掉 REDIS_URL 则队列使用 PostgreSQL。`,
      en: `The Redis that REDIS_URL names cannot be reached (${place}, ${error.code ?? error.message}). Check address, port and password; without REDIS_URL the queue is in PostgreSQL.`,
    },
    error,
  );
}
