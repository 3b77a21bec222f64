import { randomBytes } from 'node:crypto';
import { Controller, Get, Injectable, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  checkBeforeStart,
  definePermissions,
  JobHandler,
  type MigrationClass,
  Public,
  RequirePermission,
} from '@mingcha/platform';
import { createTestDatabase, startTestApp, type TestDatabase } from '@mingcha/testing';
import { entities, migrations, roomRoutes } from './rooms';

definePermissions('broken-copy', { 'broken.write': { roles: ['officer'] } });

@Controller('api/v1/broken')
class RouteWithoutMark {
  @Get()
  read() {
    return {};
  }
}

@Controller('api/v1/broken')
class RouteWithUnknownPermission {
  @Get()
  @RequirePermission('broken.misspelt')
  read() {
    return {};
  }
}

@Controller('api/v1/broken')
class RouteWithTwoMarks {
  @Get()
  @Public('by mistake')
  @RequirePermission('broken.write')
  read() {
    return {};
  }
}

@Injectable()
class OneHandler {
  @JobHandler('broken.job')
  async handle() {
    return {};
  }
}

@Injectable()
class OtherHandler {
  @JobHandler('broken.job')
  async handle() {
    return {};
  }
}

@Module({ controllers: [RouteWithoutMark] })
class ModuleWithoutMark {}
@Module({ controllers: [RouteWithUnknownPermission] })
class ModuleWithUnknownPermission {}
@Module({ controllers: [RouteWithTwoMarks] })
class ModuleWithTwoMarks {}
@Module({ providers: [OneHandler, OtherHandler] })
class ModuleWithTwoHandlers {}

class NewerThanTheDatabase9999999999999 {
  async up() {}
  async down() {}
}

describe('the start of the application', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it.each([
    ['a route without a mark', ModuleWithoutMark, 'RouteWithoutMark.read needs exactly one mark'],
    [
      'a permission nobody defined',
      ModuleWithUnknownPermission,
      'RouteWithUnknownPermission.read names unknown permission broken.misspelt',
    ],
    ['two marks on one route', ModuleWithTwoMarks, 'RouteWithTwoMarks.read needs exactly one mark'],
    ['a job with two handlers', ModuleWithTwoHandlers, 'job broken.job has two handlers'],
  ])('is stopped by %s', async (_, module, message) => {
    await expect(startTestApp({ modules: [module], database })).rejects.toThrow(message);
  });

  it('goes through with every room as it is', async () => {
    const test = await startTestApp({ modules: roomRoutes, entities, database });
    await test.close();
  });
});

describe('the check of the database before the start', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database.drop());

  async function check(url = database.runtimeUrl, known: readonly MigrationClass[] = migrations) {
    const dataSource = await new DataSource({ type: 'postgres', url }).initialize();
    try {
      await checkBeforeStart(dataSource, known);
    } finally {
      await dataSource.destroy();
    }
  }

  it('lets the runtime role start on a database that protects its rows', async () => {
    await expect(check()).resolves.toBeUndefined();
  });

  it('refuses the superuser', async () => {
    await expect(check(database.ownerUrl)).rejects.toThrow(/passes row policies: connect as mingcha_runtime/);
  });

  /** The address of a role made for one test. */
  async function role(attributes: string): Promise<{ name: string; url: string }> {
    const name = `broken_${randomBytes(4).toString('hex')}`;
    const password = randomBytes(12).toString('hex');
    await database.asOwner(`create role ${name} login nosuperuser ${attributes} password '${password}'`);
    await database.asOwner(`grant connect on database ${database.name} to ${name}`);
    await database.asOwner(`grant usage on schema public to ${name}`);
    await database.asOwner(`grant select on schema_migration to ${name}`);
    const url = new URL(database.ownerUrl);
    url.username = name;
    url.password = password;
    return { name, url: url.href };
  }

  async function remove(name: string): Promise<void> {
    await database.asOwner(`reassign owned by ${name} to current_user`);
    await database.asOwner(`drop owned by ${name}`);
    await database.asOwner(`drop role ${name}`);
  }

  it('refuses a role that owns a table', async () => {
    const { name, url } = await role('');
    try {
      await database.asOwner(`alter table mingcha.decision owner to ${name}`);
      await expect(check(url)).rejects.toThrow(`the role ${name} owns tables`);
    } finally {
      await remove(name);
    }
  });

  it('refuses a role that passes row policies without being the superuser', async () => {
    const { name, url } = await role('bypassrls');
    try {
      await expect(check(url)).rejects.toThrow(`the role ${name} passes row policies`);
    } finally {
      await remove(name);
    }
  });

  it.each([
    ['a new table without a policy', 'create table mingcha.forgotten (id int)', 'mingcha.forgotten'],
    [
      'row security switched off on a table',
      'alter table mingcha.decision disable row level security',
      'mingcha.decision',
    ],
    [
      'a table whose last policy was dropped',
      `do $$ declare p record; begin
         for p in select polname from pg_policy where polrelid = 'mingcha.deadline'::regclass loop
           execute format('drop policy %I on mingcha.deadline', p.polname);
         end loop; end $$`,
      'mingcha.deadline',
    ],
  ])('refuses %s', async (_, sql, table) => {
    await database.asOwner(sql);
    await expect(check()).rejects.toThrow(`table ${table} has no row policy`);
  });

  it('refuses a database that has not seen every migration', async () => {
    await expect(
      check(database.runtimeUrl, [...migrations, NewerThanTheDatabase9999999999999]),
    ).rejects.toThrow('migrations are pending (NewerThanTheDatabase9999999999999): run the migrate command');
  });

  it('names every fault at once', async () => {
    await database.asOwner('create table mingcha.forgotten (id int)');
    await database.asOwner('alter table mingcha.decision disable row level security');
    await expect(check()).rejects.toThrow(/(forgotten.*decision|decision.*forgotten)/);
  });
});
