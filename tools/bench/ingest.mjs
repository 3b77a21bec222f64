// Rows per second of POST /decisions/batch against the hand-written server, in turn, in one run.
import { randomUUID } from 'node:crypto';
import { decisions } from './decisions.mjs';
import { startHandWritten } from './hand-written-server.mjs';
import { OwnSystem, systemClient } from '../own-system.mjs';
import { median } from './median.mjs';

const BATCH = 1000;
const ROUNDS = 9;
const WARM_UP = 3;

/** @returns {Promise<object>} medians in rows per second and their ratio, pair by pair */
export async function benchIngest() {
  const system = await OwnSystem.prepare({
    postgresSettings: { shared_buffers: '512MB', max_wal_size: '4GB' },
  });
  await system.start('api');
  const call = await systemClient(system.address);
  const byHand = await startHandWritten(system.ownerUrl);
  try {
    const pairs = [];
    for (let round = 0; round < ROUNDS + WARM_UP; round++) {
      const body = JSON.stringify({ items: decisions(round * BATCH, BATCH) });
      const ours = await timed(() => send(call, body));
      const theirs = await timed(() =>
        fetch(byHand.address, { method: 'POST', body }).then((answer) => answer.json()),
      );
      if (round >= WARM_UP) pairs.push({ ours: BATCH / ours, theirs: BATCH / theirs });
    }
    return {
      what: `POST /decisions/batch of ${BATCH}, rows per second`,
      platform: Math.round(median(pairs.map((pair) => pair.ours))),
      handWritten: Math.round(median(pairs.map((pair) => pair.theirs))),
      ratio: Number(median(pairs.map((pair) => pair.ours / pair.theirs)).toFixed(2)),
      wanted: 'ratio of at least 0.5',
    };
  } finally {
    await byHand.stop();
    await system.stop();
  }
}

async function send(call, body) {
  const headers = { 'Idempotency-Key': randomUUID() };
  const answer = await call('/api/v1/decisions/batch', { method: 'POST', body, headers });
  const { results } = await answer.json();
  const created = results?.filter((result) => result.outcome === 'created').length;
  if (created !== BATCH)
    throw new Error(
      `${created} of ${BATCH} created: ${JSON.stringify(results?.find((r) => r.problem) ?? answer.status)}`,
    );
}

async function timed(work) {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
