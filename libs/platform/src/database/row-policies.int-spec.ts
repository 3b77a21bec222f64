import { createTestDatabase, type TestDatabase } from '@mingcha/testing';
import pg from 'pg';
import { contextKey, signContext } from './context-token';

const ORGAN = '00000000-0000-4000-8000-000000000001';
const OTHER = '00000000-0000-4000-8000-000000000002';

describe('row policies', () => {
  let database: TestDatabase;
  let runtime: pg.Client;
  const key = contextKey(process.env['MINGCHA_ROOT_KEY']!);

  beforeAll(async () => {
    database = await createTestDatabase();
    await database.asOwner(`create table mingcha.sample (id int primary key, organ_id uuid)`);
    await database.asOwner(`call mingcha.protect('mingcha.sample', 'organ', 'select, insert, update')`);
    await database.asOwner(`alter table mingcha.sample no force row level security`);
    await database.asOwner(`insert into mingcha.sample values (1, '${ORGAN}'), (2, '${OTHER}')`);
    runtime = new pg.Client(database.runtimeUrl);
    await runtime.connect();
  });
  afterAll(async () => {
    await runtime.end();
    await database.drop();
  });

  const idsSeenWith = async (token: string) => {
    await runtime.query('begin');
    await runtime.query(`select set_config('mingcha.context', $1, true)`, [token]);
    const { rows } = await runtime.query<{ id: number }>('select id from mingcha.sample order by id');
    await runtime.query('rollback');
    return rows.map((row) => row.id);
  };

  it('show an organ its own rows only', async () => {
    expect(await idsSeenWith(signContext(key, { scope: 'organ', organId: ORGAN, id: null }))).toEqual([1]);
  });

  it('show the district all rows and an administrator none', async () => {
    expect(await idsSeenWith(signContext(key, { scope: 'district', organId: null, id: null }))).toEqual([
      1, 2,
    ]);
    expect(await idsSeenWith(signContext(key, { scope: 'none', organId: null, id: null }))).toEqual([]);
  });

  it('show nothing to a context that was written by hand, has run out or is missing', async () => {
    const honest = signContext(key, { scope: 'organ', organId: ORGAN, id: null });
    expect(await idsSeenWith(honest.replace(ORGAN, OTHER))).toEqual([]);
    expect(await idsSeenWith(honest.replace('organ|', 'district|'))).toEqual([]);
    expect(await idsSeenWith(signContext(key, { scope: 'district', organId: null, id: null }, 0))).toEqual(
      [],
    );
    expect(await idsSeenWith('')).toEqual([]);
  });

  it('do not let the runtime role add a row for another organ, read the key or change the table', async () => {
    await runtime.query('begin');
    await runtime.query(`select set_config('mingcha.context', $1, true)`, [
      signContext(key, { scope: 'organ', organId: ORGAN, id: null }),
    ]);
    await expect(runtime.query(`insert into mingcha.sample values (3, '${OTHER}')`)).rejects.toThrow(
      /row-level security/,
    );
    await runtime.query('rollback');
    await expect(runtime.query('select * from mingcha_private.context_key')).rejects.toThrow(
      /permission denied/,
    );
    await expect(runtime.query('truncate mingcha.sample')).rejects.toThrow(/permission denied/);
    await expect(runtime.query('alter table mingcha.sample add x int')).rejects.toThrow(/must be owner/);
  });
});
