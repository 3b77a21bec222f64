/* global beforeAll */
// When the suite runs on Redis, each Jest worker has a database of that Redis to itself, empty at the start of each
// file: queues have one name everywhere, and a job of another file must not turn up here.
if (process.env.QUEUE_BACKEND_UNDER_TEST === 'redis') {
  const address = new URL(process.env.REDIS_URL);
  address.pathname = `/${process.env.JEST_WORKER_ID}`;
  process.env.REDIS_URL = address.href;

  beforeAll(async () => {
    const { default: Redis } = require('ioredis');
    const client = new Redis(process.env.REDIS_URL);
    await client.flushdb();
    await client.quit();
  });
}
