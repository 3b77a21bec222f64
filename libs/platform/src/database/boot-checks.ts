import type { DataSource } from 'typeorm';
import { hostTime } from '../clock';
import { pendingMigrations } from './migrate';
import type { MigrationClass } from './platform.migrations';

const SKEW_LIMIT_MS = 2_000;

/**
 * Refuses to start on a database that would not protect its rows.
 * @throws Error with every fault found and what to do about it
 */
export async function checkBeforeStart(
  dataSource: DataSource,
  migrations: readonly MigrationClass[],
): Promise<void> {
  const faults = [
    ...(await faultsOfRole(dataSource)),
    ...(await faultsOfTables(dataSource)),
    ...(await faultsOfClock(dataSource)),
  ];
  const pending = await pendingMigrations(dataSource, migrations).catch((error: unknown) => {
    // A role that may not even look at the migrations has its fault named already.
    if (faults.length > 0) return [];
    throw error;
  });
  if (pending.length > 0)
    faults.push(`migrations are pending (${pending.join(', ')}): run the migrate command first`);
  if (faults.length > 0) throw new Error(`The database is not safe to start on: ${faults.join('; ')}`);
}

async function faultsOfRole(dataSource: DataSource): Promise<string[]> {
  const [role] = await dataSource.query(`
    select current_user as name, rolsuper or rolbypassrls as unbound,
           exists (select 1 from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p', 'v', 'm')) as owns
      from pg_roles r where rolname = current_user`);
  const faults: string[] = [];
  if (role.unbound) faults.push(`the role ${role.name} passes row policies: connect as mingcha_runtime`);
  if (role.owns) faults.push(`the role ${role.name} owns tables: connect as mingcha_runtime`);
  return faults;
}

async function faultsOfTables(dataSource: DataSource): Promise<string[]> {
  const rows: { name: string }[] = await dataSource.query(`
    select c.oid::regclass::text as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'mingcha' and c.relkind in ('r', 'p') and not c.relispartition
       and (not c.relrowsecurity or not exists (select 1 from pg_policy p where p.polrelid = c.oid))`);
  return rows.map((row) => `table ${row.name} has no row policy`);
}

async function faultsOfClock(dataSource: DataSource): Promise<string[]> {
  const before = hostTime();
  const [row] = await dataSource.query('select clock_timestamp() as now');
  const skew = Math.abs(row.now.getTime() - (before + hostTime()) / 2);
  return skew > SKEW_LIMIT_MS
    ? [`the clocks of this host and the database differ by ${Math.round(skew)} ms: set both by NTP`]
    : [];
}
