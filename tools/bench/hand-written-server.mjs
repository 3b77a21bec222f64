// What a careful programmer would write for one purpose only: no validation, no rights, no history, no findings. One
// multi-row insert of the columns of a decision, one of a clock row and one of an audit row for each item, in one
// transaction.
import { createServer } from 'node:http';
import { randomUUID } from 'node:crypto';
import pg from 'pg';

const TABLES = `
  create schema if not exists by_hand;
  create table by_hand.decision (id uuid primary key, organ_id uuid not null, act_kind text not null,
    document_number text not null, counterpart_name text, counterpart_category text, counterpart_uscc text,
    counterpart_id_type text, counterpart_id_sealed text, legal_representative text, item_code text, legal_basis text,
    facts text, content text, penalty_kinds text[], fine_fen bigint, confiscated_fen bigint, decided_on date,
    valid_from date, valid_until date, published_until date, procedure text, officers jsonb, source text,
    source_version text, status text, recorded_at timestamptz default now(), unique (organ_id, document_number));
  create table by_hand.clock (id uuid primary key default uuidv7(), decision_id uuid not null references by_hand.decision,
    rule_id text, starts_on date, due_on date, state text);
  create table by_hand.audit (seq bigserial primary key, at timestamptz default now(), action text, object_id uuid, detail text);`;

const DECISION = [
  ...[
    'id',
    'organ_id',
    'act_kind',
    'document_number',
    'counterpart_name',
    'counterpart_category',
    'counterpart_uscc',
  ],
  ...[
    'counterpart_id_type',
    'counterpart_id_sealed',
    'legal_representative',
    'item_code',
    'legal_basis',
    'facts',
  ],
  ...['content', 'penalty_kinds', 'fine_fen', 'confiscated_fen', 'decided_on', 'valid_from', 'valid_until'],
  ...['published_until', 'procedure', 'officers', 'source', 'source_version', 'status'],
];
const ORGAN = '00000000-0000-4000-8000-000000000001';

/** @returns {Promise<{ address: string, stop: () => Promise<void> }>} */
export async function startHandWritten(ownerUrl) {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 10 });
  await pool.query(TABLES);
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { items } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const ids = await insertAll(pool, items);
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ ids }));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    async stop() {
      server.close();
      await pool.end();
    },
  };
}

async function insertAll(pool, items) {
  const rows = items.map(rowOf);
  const client = await pool.connect();
  try {
    await client.query('begin');
    await insertRows(client, 'by_hand.decision', DECISION, rows);
    await insertRows(
      client,
      'by_hand.clock',
      ['decision_id', 'rule_id', 'starts_on', 'due_on', 'state'],
      rows.map(([id, , , , , , , , , , , , , , , , , decidedOn]) => [
        id,
        'disclosure.penalty-licensing',
        decidedOn,
        decidedOn,
        'running',
      ]),
    );
    await insertRows(
      client,
      'by_hand.audit',
      ['action', 'object_id', 'detail'],
      rows.map(([id]) => ['decision.create', id, '{}']),
    );
    await client.query('commit');
    return rows.map(([id]) => id);
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

function rowOf(item) {
  const { counterpart: party } = item;
  return [
    ...[randomUUID(), ORGAN, item.actKind, item.documentNumber, party.name, party.category, party.uscc],
    ...[party.idType, party.idNumber, party.legalRepresentative, item.itemCode, item.legalBasis, item.facts],
    ...[
      item.content,
      item.penaltyKinds,
      item.fineFen,
      item.confiscatedFen,
      item.decidedOn,
      item.validFrom,
      item.validUntil,
    ],
    ...[
      item.publishedUntil,
      item.procedure,
      JSON.stringify(item.officers ?? []),
      'rest',
      item.sourceVersion,
      'effective',
    ],
  ];
}

/** `insert into … values ($1, …), (…)`, as it stands in every tutorial. */
function insertRows(client, table, columns, rows) {
  const tuples = rows.map(
    (_, row) => `(${columns.map((_, column) => `$${row * columns.length + column + 1}`).join(', ')})`,
  );
  return client.query(
    `insert into ${table} (${columns.join(', ')}) values ${tuples.join(', ')}`,
    rows.flat(),
  );
}
