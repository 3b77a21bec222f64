import { Injectable } from '@nestjs/common';
import { Transactions } from '@mingcha/platform';
import type { Finding } from './checks/all-checks';
import {
  CONTENT_COLUMNS,
  type DecisionRow,
  PRESENT_COLUMNS,
  recordType,
  UPDATED_COLUMNS,
} from './decision-rows';
import { timeOrderedId } from './time-ordered-id';

export interface FindingsOf {
  decisionId: string;
  organId: string;
  findings: readonly Finding[];
}

const COLUMNS = CONTENT_COLUMNS.join(', ');
const ID_TYPES = ['id uuid', 'version int'];
const PRESENT = PRESENT_COLUMNS.join(', ');
const ROW_TYPE = recordType(PRESENT_COLUMNS, ID_TYPES);
/** What is known about a status stays as long as the status does. */
const OF_STATUS = new Set(['status_changed_on', 'status_document_number', 'status_reason']);
const ASSIGNMENTS = UPDATED_COLUMNS.map((column) =>
  OF_STATUS.has(column)
    ? `${column} = case when row.status = d.status then coalesce(row.${column}, d.${column}) else row.${column} end`
    : `${column} = row.${column}`,
).join(', ');
const KEPT = CONTENT_COLUMNS.map((column) => `d.${column}`).join(', ');

/** The statements that write decisions; each takes any number of rows. */
@Injectable()
export class DecisionWriter {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Rows go in by organ and number, so that two calls with the same rows wait for each other instead of blocking each
   * other for ever. A row whose number another transaction has just taken is left out.
   * @returns the ids that were written
   */
  async insert(rows: DecisionRow[]): Promise<Set<string>> {
    if (rows.length === 0) return new Set();
    const sorted = [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    const { shared, differing } = splitColumns(sorted);
    const written = await this.transactions.query<{ id: string }>(
      `insert into mingcha.decision (id, version, ${PRESENT})
       select id, version, ${PRESENT}
         from json_to_recordset($1::json) as row (${recordType(differing, ID_TYPES)}),
              json_to_record($2::json) as same (${recordType(shared.names)})
       on conflict (organ_id, document_number) where retracted_at is null do nothing
       returning id`,
      [JSON.stringify(sorted.map((row) => pick(row, differing))), JSON.stringify(shared.values)],
    );
    return new Set(written.map((row) => row.id));
  }

  /**
   * Keeps the present rows as versions and replaces them. `version` of each row is the one that was read.
   * @returns the ids whose version was still the one read
   */
  async supersede(rows: readonly DecisionRow[]): Promise<Set<string>> {
    if (rows.length === 0) return new Set();
    const { actor, now } = this.transactions.current;
    const written = await this.transactions.query<{ id: string }>(
      `with row as (select * from json_to_recordset($1::json) as row (${ROW_TYPE})),
            present as (
              select d.* from mingcha.decision d join row on row.id = d.id and row.version = d.version
               order by d.id for update of d),
            kept as (
              insert into mingcha.decision_version (decision_id, version, ${COLUMNS}, superseded_at, superseded_by)
              select d.id, d.version, ${KEPT}, $2, $3 from present d)
       update mingcha.decision d set version = d.version + 1, ${ASSIGNMENTS}
         from row join present on present.id = row.id
        where d.id = row.id and d.version = row.version
       returning d.id`,
      [JSON.stringify(rows), now, actor.name],
    );
    return new Set(written.map((row) => row.id));
  }

  /** Opens what was found now and settles what an earlier version had. */
  async replaceFindings(entries: readonly FindingsOf[], superseded: readonly string[]): Promise<void> {
    const { now } = this.transactions.current;
    if (superseded.length > 0) {
      await this.transactions.query(
        `update mingcha.decision_finding set settled_at = $2 where decision_id = any ($1::uuid[]) and settled_at is null`,
        [superseded, now],
      );
    }
    const rows = entries.flatMap(({ decisionId, organId, findings }) =>
      findings.map((found) => ({
        id: timeOrderedId(now.getTime()),
        decision_id: decisionId,
        organ_id: organId,
        rule: found.code,
        pointer: found.pointer,
        severity: found.severity,
        text: found.detail,
        basis: found.basis ?? [],
      })),
    );
    if (rows.length === 0) return;
    await this.transactions.query(
      `insert into mingcha.decision_finding (id, decision_id, organ_id, rule, pointer, severity, text, basis, found_at)
       select id, decision_id, organ_id, rule, pointer, severity, text, basis, $2
         from jsonb_to_recordset($1::jsonb) as row (id uuid, decision_id uuid, organ_id uuid, rule text, pointer text,
              severity text, text jsonb, basis jsonb)`,
      [JSON.stringify(rows), now],
    );
  }
}

/**
 * Most columns of a batch are empty or the same in all its rows. They are sent once: reading the rows out of JSON is
 * the larger part of what an insert costs the database.
 */
function splitColumns(rows: readonly DecisionRow[]): {
  shared: { names: string[]; values: Record<string, unknown> };
  differing: string[];
} {
  const [first] = rows as [DecisionRow];
  const isShared = (name: string) => rows.every((row) => row[name] === first[name]);
  const names = PRESENT_COLUMNS.filter((name) => isShared(name));
  const differing = PRESENT_COLUMNS.filter((name) => !names.includes(name));
  return {
    shared: { names, values: Object.fromEntries(names.map((name) => [name, first[name]])) },
    differing,
  };
}

function pick(row: DecisionRow, columns: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = { id: row.id, version: row.version };
  for (const name of columns) picked[name] = row[name];
  return picked;
}

function keyOf(row: DecisionRow): string {
  return `${String(row['organ_id'])} ${String(row['document_number'])}`;
}
