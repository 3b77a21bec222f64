import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Module, Param, Post } from '@nestjs/common';
import { AuditHttpModule } from '@mingcha/audit';
import { IdentityHttpModule, IdentitySeed } from '@mingcha/identity';
import {
  type Actor,
  ChangesNothing,
  CurrentActor,
  definePermissions,
  forbidden,
  type Grant,
  notFound,
  OwnTransaction,
  permissionTable,
  RequirePermission,
  Transactions,
} from '@mingcha/platform';
import { startTestApp, type TestApp } from '@mingcha/testing';
import { rightsThatDiffer, routesThatDiffer, toldApart, unproved, unwalked } from './access-checks';
import { RIGHTS, ROUTES } from './route-access.table';
import { routesOf } from './routes-of';

definePermissions('broken-copy', { 'broken.write': { roles: ['officer'] } });

const THEIRS = randomUUID();
const WRITE = 'insert into mingcha.note (note) values ($1)';

@Controller('api/v1/broken')
class BrokenController {
  constructor(private readonly transactions: Transactions) {}

  @Post('forgetful')
  @RequirePermission('broken.write')
  async forgetful(@Body() body: { note?: string }) {
    await this.transactions.query(WRITE, [body.note]);
    return {};
  }

  @Post('honest')
  @RequirePermission('broken.write')
  async honest(@Body() body: { note?: string }) {
    await this.transactions.query(WRITE, [body.note]);
    this.transactions.audit({ action: 'note.write', objectType: 'note', objectId: null });
    return {};
  }

  /** Writes in a transaction that does not know the request. */
  @Post('untraced')
  @RequirePermission('broken.write')
  @OwnTransaction()
  untraced(@Body() body: { note?: string }, @CurrentActor() actor: Actor) {
    return this.transactions.run(actor, () => this.honest(body));
  }

  @Post('preview')
  @RequirePermission('broken.write')
  @ChangesNothing('only counts')
  preview() {
    return this.transactions.query('select count(*)::int as notes from mingcha.note');
  }

  /** Says of a record of another organ that it is there. */
  @Get('tattle/:id')
  @RequirePermission('broken.write')
  tattle(@Param('id') id: string) {
    throw id === THEIRS ? forbidden() : notFound({ zh: '记录', en: 'Record' });
  }

  /** Says it by another word only. */
  @Get('whisper/:id')
  @RequirePermission('broken.write')
  whisper(@Param('id') id: string) {
    throw notFound(id === THEIRS ? { zh: '他人的记录', en: 'Record' } : { zh: '记录', en: 'Record' });
  }

  @Get('discreet/:id')
  @RequirePermission('broken.write')
  discreet() {
    throw notFound({ zh: '记录', en: 'Record' });
  }
}

@Module({ controllers: [BrokenController] })
class BrokenModule {}

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({ modules: [AuditHttpModule, IdentityHttpModule, BrokenModule] });
  await test.database.asOwner('create table mingcha.note (id uuid default mingcha.new_id(), note text)');
  await test.database.asOwner(`call mingcha.protect('mingcha.note', 'shared', 'select, insert')`);
  await test.asSystem(async () => {
    await test.app.get(IdentitySeed).seedReference();
    await test.app.get(IdentitySeed).seedDemonstration();
  });
});
afterAll(() => test.close());

const officer = () => test.signIn('officer.00010l');
const notes = async () =>
  (await test.database.asOwner<{ note: string }>('select note from mingcha.note order by 1')).map(
    ({ note }) => note,
  );
const entriesOf = (requestId: string | undefined) =>
  test.database.asOwner<{ outcome: string; objectType: string; objectId: string | null }>(
    `select outcome, object_type as "objectType", object_id as "objectId" from audit.entry where request_id = $1`,
    [requestId],
  );

describe('a changing route that leaves no audit entry', () => {
  it('answers 500 and changes nothing', async () => {
    const answer = await (await officer()).post('/api/v1/broken/forgetful').send({ note: 'lost' });
    expect([answer.status, answer.body.code]).toEqual([500, 'internal_error']);
    expect(await notes()).not.toContain('lost');
    expect(unproved(await entriesOf(answer.headers['x-request-id']), 'note')).not.toBeNull();
  });

  it('differs in that alone from one that works', async () => {
    const caller = await officer();
    const answer = await caller.post('/api/v1/broken/honest').send({ note: 'kept' });
    expect(answer.status).toBe(201);
    expect(await notes()).toContain('kept');
    expect(unproved(await entriesOf(answer.headers['x-request-id']), 'note')).toBeNull();
    await caller.post('/api/v1/broken/preview').expect(201);
  });
});

describe('the walk for audit entries', () => {
  it('finds a route that nobody wrote a scenario for, and a scenario whose route is gone', () => {
    const gone = { 'POST /api/v1/gone': {} };
    const routes = routesOf(test.app).filter((route) => route.path.startsWith('/api/v1/broken'));
    expect(unwalked(routes, gone, 'changing')).toEqual([
      'POST /api/v1/broken/forgetful',
      'POST /api/v1/broken/honest',
      'POST /api/v1/broken/untraced',
      'POST /api/v1/gone',
    ]);
    expect(unwalked(routes, {}, 'computing')).toEqual(['POST /api/v1/broken/preview']);
  });

  it('finds an entry that stands under another request or about something else', async () => {
    const caller = await officer();
    const untraced = await caller.post('/api/v1/broken/untraced').send({ note: 'somewhere' });
    expect(untraced.status).toBe(201);
    expect(unproved(await entriesOf(untraced.headers['x-request-id']), 'note')).toMatch(
      /no entry about note/,
    );
    const honest = await caller.post('/api/v1/broken/honest').send({ note: 'here' });
    const entries = await entriesOf(honest.headers['x-request-id']);
    expect(unproved(entries, 'decision')).toMatch(/no entry about decision/);
    expect(unproved(entries, 'note', randomUUID())).toMatch(/no entry about note/);
  });
});

describe('the table of rights and routes', () => {
  it('finds a new right, a widened right and a right that is gone', () => {
    const faults = rightsThatDiffer(
      new Map<string, Grant>([
        ...permissionTable(),
        ['account.read', { roles: ['security_admin', 'officer'] }],
      ]),
      { 'account.read': RIGHTS['account.read']!, 'account.erase': { roles: ['security_admin'] } },
    );
    expect(faults).toEqual(
      expect.arrayContaining([
        'account.erase: registered for nobody, written for security_admin',
        'account.read: registered for officer security_admin, written for security_admin',
        'broken.write: registered for officer, written for nobody',
      ]),
    );
  });

  it('finds a new route, a route that is gone and one that asks for something else', () => {
    const routes = routesOf(test.app);
    const weakened = routes.map((route) =>
      route.path === '/api/v1/accounts' && route.method === 'GET'
        ? { ...route, permission: 'task.read' }
        : route,
    );
    expect(routesThatDiffer(weakened, ROUTES)).toEqual(
      expect.arrayContaining([
        'GET /api/v1/accounts: asks for task.read, written account.read',
        'GET /api/v1/decisions: asks for nothing, written decision.read',
        'POST /api/v1/broken/honest: asks for broken.write, written nowhere',
      ]),
    );
  });

  it('finds a route that tells a record of another organ apart from none', async () => {
    const caller = await officer();
    const ask = async (kind: string) =>
      toldApart(
        await caller.get(`/api/v1/broken/${kind}/${THEIRS}`),
        await caller.get(`/api/v1/broken/${kind}/${randomUUID()}`),
      );
    expect(await ask('tattle')).toBe('answers 403 about a record of another organ');
    expect(await ask('whisper')).toMatch(/他人的记录.* is not /);
    expect(await ask('discreet')).toBeNull();
  });
});

describe('a trail that cannot be written', () => {
  it('lets nothing be done: what cannot be recorded does not happen', async () => {
    await test.database.asOwner(
      'revoke execute on function audit.append(jsonb) from mingcha_runtime, public',
    );
    await expect(
      test.asSystem(async () => {
        await test.transactions.query(WRITE, ['unseen']);
        test.transactions.audit({ action: 'note.write', objectType: 'note', objectId: null });
      }),
    ).rejects.toThrow(/permission denied/);
    expect(await notes()).not.toContain('unseen');
  });
});
