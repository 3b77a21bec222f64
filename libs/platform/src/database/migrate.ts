import { runMigrations as createQueueTables } from 'bullmq';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { QUEUE_SCHEMA } from '../queue/queue-connection';
import { type MigrationClass } from './platform.migrations';
import { contextKey } from './context-token';

export interface MigrateSettings {
  ownerUrl: string;
  rootKey: string;
  runtimePassword: string;
  publicPassword: string;
}

const LOCK = 7_306_101;

/**
 * Brings the database to the newest schema under an advisory lock, creates the roles of the running processes
 * and stores the key that signs their context.
 * @returns the names of the migrations that ran
 */
export async function migrate(
  settings: MigrateSettings,
  migrations: readonly MigrationClass[],
): Promise<string[]> {
  const owner = await new DataSource({
    type: 'postgres',
    url: settings.ownerUrl,
    migrations: [...migrations],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    extra: { max: 2 },
  }).initialize();
  const lock = owner.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [LOCK]);
    await createRoles(owner, settings);
    const ran = await owner.runMigrations();
    await owner.query(
      `insert into mingcha_private.context_key (id, key) values (1, $1) on conflict (id) do update set key = excluded.key`,
      [contextKey(settings.rootKey)],
    );
    await owner.query('grant select on schema_migration to mingcha_runtime');
    await prepareQueue(settings.ownerUrl);
    return ran.map((migration) => migration.name);
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
    await lock.release();
    await owner.destroy();
  }
}

/** Names of migrations that the database has not seen. Runs as the runtime role. */
export async function pendingMigrations(
  dataSource: DataSource,
  migrations: readonly MigrationClass[],
): Promise<string[]> {
  const rows: { name: string }[] = await dataSource.query('select name from schema_migration');
  const known = new Set(rows.map((row) => row.name));
  return migrations.map((migration) => migration.name).filter((name) => !known.has(name));
}

async function createRoles(owner: DataSource, settings: MigrateSettings): Promise<void> {
  const logins: [string, string][] = [
    ['mingcha_runtime', settings.runtimePassword],
    ['mingcha_public', settings.publicPassword],
  ];
  // Two databases of one cluster may be migrated at once (tests do): roles belong to the cluster.
  await owner.transaction(async (manager) => {
    await manager.query('select pg_advisory_xact_lock($1)', [LOCK + 1]);
    for (const [name, password] of logins) {
      const [known] = await manager.query('select 1 from pg_roles where rolname = $1', [name]);
      const [{ literal }] = await manager.query('select quote_literal($1) as literal', [password]);
      // Only a superuser may name these attributes again; the processes refuse a role that has gained them.
      await manager.query(
        known
          ? `alter role ${name} login password ${literal}`
          : `create role ${name} login nosuperuser nocreatedb nocreaterole noinherit nobypassrls password ${literal}`,
      );
    }
    const [auditOwner] = await manager.query(`select 1 from pg_roles where rolname = 'mingcha_audit_owner'`);
    if (!auditOwner) await manager.query('create role mingcha_audit_owner nologin nosuperuser');
    const [{ member }] = await manager.query(
      `select pg_has_role(current_user, 'mingcha_audit_owner', 'set') as member`,
    );
    if (!member) await manager.query('grant mingcha_audit_owner to current_user');
    const [{ name }] = await manager.query('select quote_ident(current_database()) as name');
    await manager.query(`grant connect, temporary on database ${name} to mingcha_runtime`);
    await manager.query(`grant connect on database ${name} to mingcha_public`);
  });
}

/** BullMQ's own tables, created by the owner so that the running processes own nothing. */
async function prepareQueue(ownerUrl: string): Promise<void> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    await createQueueTables(client, QUEUE_SCHEMA);
    await client.query(`
      grant usage on schema ${QUEUE_SCHEMA} to mingcha_runtime;
      grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to mingcha_runtime;
      grant usage, select, update on all sequences in schema ${QUEUE_SCHEMA} to mingcha_runtime;
      grant execute on all functions in schema ${QUEUE_SCHEMA} to mingcha_runtime`);
  } finally {
    await client.end();
  }
}
