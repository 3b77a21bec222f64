// What a careful programmer would write for one purpose only: no validation, no rights, no history. It inserts the
// columns of a decision, one clock row and one audit row for each item, in one transaction with three statements.
import { createServer } from 'node:http';
import pg from 'pg';

const TABLES = `
  create schema if not exists by_hand;
  create table by_hand.decision (id uuid primary key default uuidv7(), organ_id uuid not null, act_kind text not null,
    document_number text not null, counterpart_name text, counterpart_category text, counterpart_uscc text,
    counterpart_id_type text, counterpart_id_sealed text, counterpart_id_index bytea, legal_representative text,
    item_code text, legal_basis text, facts text, content text, penalty_kinds text[], fine_fen bigint,
    confiscated_fen bigint, decided_on date, valid_from date, valid_until date, published_until date, procedure text,
    officers jsonb, details jsonb, source text, source_system text, source_version text, batch_id uuid, status text,
    status_changed_on date, content_digest text, recorded_at timestamptz default now(), version int default 1,
    unique (organ_id, document_number));
  create table by_hand.clock (id uuid primary key default uuidv7(), decision_id uuid not null references by_hand.decision,
    rule_id text, starts_on date, due_on date, state text);
  create table by_hand.audit (seq bigserial primary key, at timestamptz default now(), action text, object_id uuid, detail text);`;

const INSERT = `
  with given as (select * from jsonb_to_recordset($1::jsonb) as item ("actKind" text, "documentNumber" text,
      counterpart jsonb, "legalBasis" text, facts text, content text, "penaltyKinds" text[], "fineFen" bigint,
      "decidedOn" date, procedure text, "sourceVersion" text))
  insert into by_hand.decision (organ_id, act_kind, document_number, counterpart_name, counterpart_category,
      legal_representative, legal_basis, facts, content, penalty_kinds, fine_fen, decided_on, procedure, officers, details,
      source, source_version, status)
  select '00000000-0000-4000-8000-000000000001', "actKind", "documentNumber", counterpart ->> 'name',
      counterpart ->> 'category', counterpart ->> 'legalRepresentative', "legalBasis", facts, content, "penaltyKinds",
      "fineFen", "decidedOn", procedure, '[]', '{}', 'rest', "sourceVersion", 'effective'
    from given
  returning id, decided_on`;

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
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query(INSERT, [JSON.stringify(items)]);
    const ids = rows.map((row) => row.id);
    await client.query(
      `insert into by_hand.clock (decision_id, rule_id, starts_on, due_on, state)
       select id, 'disclosure.penalty-licensing', current_date, current_date + 9, 'running' from unnest($1::uuid[]) id`,
      [ids],
    );
    await client.query(
      `insert into by_hand.audit (action, object_id, detail) select 'decision.create', id, '{}' from unnest($1::uuid[]) id`,
      [ids],
    );
    await client.query('commit');
    return ids;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
