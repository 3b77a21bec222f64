import { Controller, Get, Module, Post } from '@nestjs/common';
import { AuditModule } from '@mingcha/audit';
import {
  type Actor,
  CurrentActor,
  definePermissions,
  RequirePermission,
  Transactions,
} from '@mingcha/platform';
import { type Caller, startTestApp, TEST_PASSWORD, type TestApp } from '@mingcha/testing';
import { IdentitySeed } from '../identity.seed';
import { IdentityHttpModule } from '../identity.module';
import { SignInCleanup } from '../identity.jobs';

const CLIENTS = '/api/v1/api-clients';
const TOKEN = '/api/v1/oauth/token';

definePermissions('probe', {
  'probe.read': { roles: ['law_office'], scopes: ['probes:read'] },
  'probe.write': { roles: [], scopes: ['probes:write'] },
});

@Controller('api/v1/probes')
class ProbeController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @RequirePermission('probe.read')
  read(@CurrentActor() actor: Actor) {
    return { kind: actor.kind, organName: actor.organName, scope: actor.scope, role: actor.role };
  }

  @Post()
  @RequirePermission('probe.write')
  write() {
    this.transactions.audit({ action: 'probe.write', objectType: 'probe', objectId: null });
    return {};
  }
}

@Module({ controllers: [ProbeController] })
class ProbeModule {}

let test: TestApp;
let admin: Caller;
let market: string;

beforeAll(async () => {
  test = await startTestApp({ modules: [AuditModule, IdentityHttpModule, ProbeModule] });
  await test.asSystem(async () => {
    const seed = test.app.get(IdentitySeed);
    await seed.seedReference();
    await seed.seedDemonstration();
    await test.transactions.query(
      "insert into mingcha.installation (id, kind, district_code) values (1, 'demonstration', 'mingchuan')",
    );
  });
  admin = await test.signIn('system_admin');
  const [row] = await test.database.asOwner<{ id: string }>(
    "select id from mingcha.organ where uscc = '11120998MB1000010L'",
  );
  market = row!.id;
});
afterAll(() => test.close());

interface NewClient {
  id: string;
  clientId: string;
  secret: string;
  secretId: string;
}

async function register(scopes = ['probes:read'], organId = market): Promise<NewClient> {
  const created = await admin.post(CLIENTS).send({ organId, name: '办案系统', scopes });
  if (created.status !== 201) throw new Error(JSON.stringify(created.body));
  const secret = await admin.post(`${CLIENTS}/${created.body.id}/secrets`);
  return {
    id: created.body.id,
    clientId: created.body.clientId,
    secret: secret.body.secret,
    secretId: secret.body.id,
  };
}

const ask = (clientId: string, secret: string, form: object = {}) =>
  test.http
    .post(TOKEN)
    .auth(clientId, secret)
    .type('form')
    .send({ grant_type: 'client_credentials', ...form });

const probe = (token: string) => test.http.get('/api/v1/probes').set('Authorization', `Bearer ${token}`);

describe('a department system', () => {
  it('exchanges its secret for a token of ten minutes and acts for its organ', async () => {
    const client = await register(['probes:read', 'probes:write']);
    const answer = await ask(client.clientId, client.secret);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      access_token: expect.stringMatching(/^[\w-]{43}$/),
      token_type: 'Bearer',
      expires_in: 600,
      scope: 'probes:read probes:write',
    });
    expect(answer.headers['cache-control']).toBe('no-store');
    const read = await probe(answer.body.access_token);
    expect(read.body).toEqual({
      kind: 'client',
      organName: '明川区市场监督管理局',
      scope: 'organ',
      role: 'api_client',
    });
    const written = await test.http
      .post('/api/v1/probes')
      .set('Authorization', `Bearer ${answer.body.access_token}`);
    expect(written.status).toBe(201);
  });

  it('gets no more than it asks for and may have', async () => {
    const client = await register(['probes:read', 'probes:write']);
    const narrow = await ask(client.clientId, client.secret, { scope: 'probes:read' });
    expect(narrow.body.scope).toBe('probes:read');
    const refused = await test.http
      .post('/api/v1/probes')
      .set('Authorization', `Bearer ${narrow.body.access_token}`);
    expect(refused.status).toBe(403);
    const wide = await ask(client.clientId, client.secret, { scope: 'probes:read decisions:write' });
    expect([wide.status, wide.body]).toEqual([400, { error: 'invalid_scope' }]);
  });

  it.each([
    ['a wrong secret', async () => ask((await register()).clientId, 'wrong'), 401, 'invalid_client'],
    ['an unknown id', async () => ask('mc-unknown', 'wrong'), 401, 'invalid_client'],
    [
      'no credentials',
      async () => test.http.post(TOKEN).type('form').send({ grant_type: 'client_credentials' }),
      401,
      'invalid_client',
    ],
    ['another grant', async () => ask('x', 'y', { grant_type: 'password' }), 400, 'unsupported_grant_type'],
    [
      'JSON',
      async () => test.http.post(TOKEN).auth('x', 'y').send({ grant_type: 'client_credentials' }),
      400,
      'invalid_request',
    ],
  ])('is refused with %s in the words of RFC 6749', async (_name, send, status, error) => {
    const answer = await send();
    expect([answer.status, answer.body]).toEqual([status, { error }]);
    if (status === 401) expect(answer.headers['www-authenticate']).toMatch(/^Basic /);
  });

  it('loses the token after ten minutes', async () => {
    const client = await register();
    const { body } = await ask(client.clientId, client.secret);
    const start = test.clock.now().getTime();
    test.clock.fix(new Date(start + 599_000));
    expect((await probe(body.access_token)).status).toBe(200);
    test.clock.fix(new Date(start + 600_000));
    expect((await probe(body.access_token)).status).toBe(401);
  });

  it('has two secrets that work beside each other, and not a third', async () => {
    const client = await register();
    const second = await admin.post(`${CLIENTS}/${client.id}/secrets`);
    expect(second.status).toBe(201);
    const tokens = await Promise.all([
      ask(client.clientId, client.secret),
      ask(client.clientId, second.body.secret),
    ]);
    expect(tokens.map((token) => token.status)).toEqual([200, 200]);
    const third = await admin.post(`${CLIENTS}/${client.id}/secrets`);
    expect([third.status, third.body.code]).toEqual([409, 'two_secrets_live']);
    expect((await admin.delete(`${CLIENTS}/${client.id}/secrets/${client.secretId}`)).status).toBe(204);
    expect((await ask(client.clientId, client.secret)).status).toBe(401);
    expect((await probe(tokens[0].body.access_token)).status).toBe(401);
    expect((await probe(tokens[1].body.access_token)).status).toBe(200);
    const shown = await admin.get(`${CLIENTS}/${client.id}`);
    expect(shown.body.secrets).toEqual([
      expect.objectContaining({ id: second.body.id, lastUsedAt: expect.any(String) }),
    ]);
  });

  it('is off at once when it is deactivated', async () => {
    const client = await register();
    const { body } = await ask(client.clientId, client.secret);
    const off = await admin.post(`${CLIENTS}/${client.id}/deactivation`).set('If-Match', '"1"');
    expect([off.status, off.body.isActive]).toEqual([200, false]);
    expect((await probe(body.access_token)).status).toBe(401);
    expect((await ask(client.clientId, client.secret)).status).toBe(401);
    expect((await admin.post(`${CLIENTS}/${client.id}/activation`).set('If-Match', '"2"')).status).toBe(200);
    expect((await ask(client.clientId, client.secret)).status).toBe(200);
  });

  it('loses its tokens when its scopes change', async () => {
    const client = await register(['probes:read', 'probes:write']);
    const { body } = await ask(client.clientId, client.secret);
    const changed = await admin
      .patch(`${CLIENTS}/${client.id}`)
      .set('If-Match', '"1"')
      .send({ scopes: ['probes:write'] });
    expect(changed.status).toBe(200);
    expect((await probe(body.access_token)).status).toBe(401);
    expect((await ask(client.clientId, client.secret)).body.scope).toBe('probes:write');
  });

  it('works until the last second of its last day', async () => {
    const created = await admin
      .post(CLIENTS)
      .send({ organId: market, name: '短期系统', scopes: ['probes:read'], expiresOn: '2026-10-12' });
    expect(created.body.expiresAt).toBe('2026-10-13T00:00:00+08:00');
    const { body } = await admin.post(`${CLIENTS}/${created.body.id}/secrets`);
    const now = test.clock.now();
    test.clock.fix('2026-10-12T23:59:59+08:00');
    expect((await ask(created.body.clientId, body.secret)).status).toBe(200);
    test.clock.fix('2026-10-13T00:00:00+08:00');
    expect((await ask(created.body.clientId, body.secret)).status).toBe(401);
    test.clock.fix(now);
  });

  it('takes its token in the header only', async () => {
    const client = await register(['probes:read', 'probes:write']);
    const { body } = await ask(client.clientId, client.secret);
    const inAddress = await test.http.get(`/api/v1/probes?access_token=${body.access_token}`);
    expect(inAddress.status).toBe(401);
    const inBody = await test.http.post('/api/v1/probes').send({ access_token: body.access_token });
    expect(inBody.status).toBe(401);
  });

  it('has no session, so it cannot reach what belongs to a person', async () => {
    const client = await register();
    const { body } = await ask(client.clientId, client.secret);
    const bearer = { Authorization: `Bearer ${body.access_token}` };
    expect((await test.http.get('/api/v1/auth/me').set(bearer)).status).toBe(403);
    expect((await test.http.get('/api/v1/accounts').set(bearer)).status).toBe(403);
  });

  it('is registered with scopes that some room knows', async () => {
    const answer = await admin
      .post(CLIENTS)
      .send({ organId: market, name: '系统', scopes: ['nothing:read'] });
    expect([answer.status, answer.body.errors[0].code]).toEqual([400, 'unknown_scope']);
  });

  it('is seen by its own organ and by the bureau, and does not exist for another organ', async () => {
    const client = await register();
    const [own, other, bureau] = [
      await test.signIn('law_office.00010l'),
      await test.signIn('law_office.79208y'),
      await test.signIn('bureau_supervisor'),
    ];
    const idsOf = async (caller: Caller) =>
      (await caller.get(`${CLIENTS}?limit=200`)).body.items.map(
        (item: { id: string }) => item.id,
      ) as string[];
    expect(await idsOf(own)).toContain(client.id);
    expect(await idsOf(bureau)).toContain(client.id);
    expect(await idsOf(other)).toEqual([]);
    expect((await own.get(`${CLIENTS}/${client.id}`)).body.secrets).toHaveLength(1);
    const hidden = await other.get(`${CLIENTS}/${client.id}`);
    const missing = await other.get(`${CLIENTS}/01900000-0000-7000-8000-000000000000`);
    const words = ({ traceId: _t, instance: _i, ...rest }: Record<string, unknown>) => rest;
    expect([hidden.status, words(hidden.body)]).toEqual([404, words(missing.body)]);
    expect((await own.post(`${CLIENTS}/${client.id}/secrets`)).status).toBe(403);
  });

  it('keeps no secret in clear, not even among stored answers', async () => {
    const created = await admin
      .post(CLIENTS)
      .send({ organId: market, name: '系统', scopes: ['probes:read'] });
    const answer = await admin
      .post(`${CLIENTS}/${created.body.id}/secrets`)
      .set('Idempotency-Key', 'one-secret-please');
    const rows = await test.database.asOwner<{ row: string }>(
      `select s::text as row from mingcha.api_client_secret s union all select k::text from mingcha.idempotency_key k
        union all select e::text from audit.entry e`,
    );
    expect(rows.filter(({ row }) => row.includes(answer.body.secret))).toEqual([]);
  });

  it('of the demonstration opens with the shared password', async () => {
    const answer = await ask('demo-client', TEST_PASSWORD);
    expect([answer.status, answer.body.scope]).toEqual([200, 'decisions:read decisions:write']);
    const organs = await test.http
      .get('/api/v1/organs?limit=1')
      .set('Authorization', `Bearer ${answer.body.access_token}`);
    expect(organs.body.total.count).toBe(17);
  });
});

describe('the clean-up', () => {
  it('removes dead tokens and counts, and nothing the second time', async () => {
    await ask('mc-unknown', 'wrong');
    const now = test.clock.now();
    test.clock.fix(new Date(now.getTime() + 3_600_000));
    const cleanup = test.app.get(SignInCleanup);
    const first = (await cleanup.run()) as { tokens: number; attempts: number };
    expect(first.tokens).toBeGreaterThan(0);
    expect(first.attempts).toBeGreaterThan(0);
    expect(await cleanup.run()).toEqual({ sessions: 0, tokens: 0, locks: 0, attempts: 0 });
    test.clock.fix(now);
  });
});
