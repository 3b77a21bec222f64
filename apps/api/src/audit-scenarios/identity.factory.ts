import { generateSync } from 'otplib';
import type request from 'supertest';
import { inventedUscc } from '@mingcha/case-review';
import { demonstrationClient } from '@mingcha/identity';
import { type Caller, TEST_PASSWORD } from '@mingcha/testing';
import { type District, MARKET } from '../district.factory';
import type { Scenario, Scenarios } from './scenario';

const AUTH = '/api/v1/auth';
const ACCOUNTS = '/api/v1/accounts';
const CLIENTS = '/api/v1/api-clients';
const STEP_S = 30;

interface Versioned {
  id: string;
  version: number;
}

let count = 0;
const inventedName = () => `test.person${++count}`;

const security = (district: District) => district.as('security_admin');
const system = (district: District) => district.as('system_admin');

/** Somebody whose password and authenticator may be changed without disturbing anybody. */
function spare(district: District): Promise<Caller> {
  return district.test.signIn('officer.37587w');
}

async function account(district: District): Promise<Versioned> {
  const { body } = await (
    await security(district)
  )
    .post(ACCOUNTS)
    .send({ username: inventedName(), name: '王芳', organId: district.organId(MARKET), roles: ['officer'] })
    .expect(201);
  return body as Versioned;
}

async function apiClient(district: District): Promise<Versioned> {
  const { body } = await (
    await system(district)
  )
    .post(CLIENTS)
    .send({ organId: district.organId(MARKET), name: '办案系统', scopes: ['decisions:read'] })
    .expect(201);
  return body as Versioned;
}

/** A changing act on a fresh account or client: `POST /accounts/:id/lock`. */
function actOn(
  object: 'account' | 'api_client',
  act: (caller: Caller, record: Versioned, district: District) => PromiseLike<request.Response>,
): Scenario {
  return {
    object,
    send: async (district) => {
      const record = await (object === 'account' ? account(district) : apiClient(district));
      return act(await (object === 'account' ? security(district) : system(district)), record, district);
    },
  };
}

const post =
  (address: string, noun: string) =>
  (caller: Caller, { id, version }: Versioned) =>
    caller.post(`${address}/${id}/${noun}`).set('If-Match', `"${version}"`);

async function enrolled(district: District, username: string): Promise<{ caller: Caller; secret: string }> {
  const caller = await district.test.signIn(username);
  const { body } = await caller.post(`${AUTH}/totp`).expect(200);
  return { caller, secret: (body as { secret: string }).secret };
}

const codeOf = (district: District, secret: string, stepsLater = 0) =>
  generateSync({
    secret,
    epoch: Math.floor(district.test.clock.now().getTime() / 1000) + stepsLater * STEP_S,
  });

export const identityScenarios: Scenarios = {
  'POST /api/v1/auth/login': {
    object: 'session',
    send: ({ test }) =>
      test.http.post(`${AUTH}/login`).send({ username: 'auditor', password: TEST_PASSWORD }).expect(200),
  },
  'POST /api/v1/auth/logout': {
    object: 'session',
    send: async (district) => (await spare(district)).post(`${AUTH}/logout`).expect(204),
  },
  'POST /api/v1/auth/password': {
    object: 'account',
    send: async ({ test }) =>
      (await test.signIn('officer.58395g'))
        .post(`${AUTH}/password`)
        .send({ currentPassword: TEST_PASSWORD, newPassword: 'seven ducks on the lake' })
        .expect(200),
  },
  'DELETE /api/v1/auth/sessions/:id': {
    object: 'session',
    send: async (district) => {
      await spare(district);
      const caller = await spare(district);
      const { body } = await caller.get(`${AUTH}/sessions`).expect(200);
      const other = (body.items as { id: string; current: boolean }[]).find((session) => !session.current)!;
      return caller.delete(`${AUTH}/sessions/${other.id}`).expect(204);
    },
  },
  'POST /api/v1/auth/totp': {
    object: 'account',
    send: async (district) => (await spare(district)).post(`${AUTH}/totp`).expect(200),
  },
  'POST /api/v1/auth/totp/confirmation': {
    object: 'account',
    send: async (district) => {
      const { caller, secret } = await enrolled(district, 'officer.95964t');
      return caller
        .post(`${AUTH}/totp/confirmation`)
        .send({ code: codeOf(district, secret) })
        .expect(200);
    },
  },
  'POST /api/v1/auth/totp/removal': {
    object: 'account',
    send: async (district) => {
      const { caller, secret } = await enrolled(district, 'officer.75155j');
      await caller
        .post(`${AUTH}/totp/confirmation`)
        .send({ code: codeOf(district, secret) })
        .expect(200);
      // A code counts once, so the next one of the authenticator is taken.
      return caller
        .post(`${AUTH}/totp/removal`)
        .send({ code: codeOf(district, secret, 1) })
        .expect(204);
    },
  },
  'POST /api/v1/oauth/token': {
    object: 'access_token',
    send: ({ test }) =>
      test.http
        .post('/api/v1/oauth/token')
        .auth(demonstrationClient.clientId, TEST_PASSWORD)
        .type('form')
        .send({ grant_type: 'client_credentials' })
        .expect(200),
  },

  'POST /api/v1/organs': {
    object: 'organ',
    send: async (district) =>
      (await system(district))
        .post('/api/v1/organs')
        .send({
          name: '明川区水务局',
          shortName: '区水务局',
          kind: 'department',
          uscc: inventedUscc(9_000_001),
        })
        .expect(201),
  },
  'PATCH /api/v1/organs/:id': {
    object: 'organ',
    send: async (district) => {
      const caller = await system(district);
      const id = district.organId('2138x8');
      const { body } = await caller.get(`/api/v1/organs/${id}`).expect(200);
      return caller
        .patch(`/api/v1/organs/${id}`)
        .set('If-Match', `"${body.version}"`)
        .send({ legalGround: '天津市街道办事处条例' })
        .expect(200);
    },
  },

  'POST /api/v1/accounts': {
    object: 'account',
    send: async (district) =>
      (await security(district))
        .post(ACCOUNTS)
        .send({ username: inventedName(), name: '李明', organId: district.organId(MARKET) })
        .expect(201),
  },
  'PATCH /api/v1/accounts/:id': actOn('account', (caller, { id, version }) =>
    caller.patch(`${ACCOUNTS}/${id}`).set('If-Match', `"${version}"`).send({ name: '王芳芳' }).expect(200),
  ),
  'POST /api/v1/accounts/:id/password-reset': actOn('account', (caller, record) =>
    post(ACCOUNTS, 'password-reset')(caller, record).expect(200),
  ),
  'POST /api/v1/accounts/:id/second-factor-reset': actOn('account', (caller, record) =>
    post(ACCOUNTS, 'second-factor-reset')(caller, record).expect(200),
  ),
  'POST /api/v1/accounts/:id/lock': actOn('account', (caller, record) =>
    post(ACCOUNTS, 'lock')(caller, record).expect(200),
  ),
  'POST /api/v1/accounts/:id/unlock': actOn('account', async (caller, record) => {
    const { body } = await post(ACCOUNTS, 'lock')(caller, record).expect(200);
    return post(ACCOUNTS, 'unlock')(caller, body as Versioned).expect(200);
  }),
  'POST /api/v1/accounts/:id/role-assignments': actOn('account', (caller, { id }) =>
    caller.post(`${ACCOUNTS}/${id}/role-assignments`).send({ role: 'law_office' }).expect(201),
  ),
  'DELETE /api/v1/accounts/:id/role-assignments/:assignmentId': actOn('account', async (caller, { id }) => {
    const { body } = await caller.get(`${ACCOUNTS}/${id}`).expect(200);
    return caller
      .delete(`${ACCOUNTS}/${id}/role-assignments/${body.roleAssignments[0].id as string}`)
      .expect(200);
  }),

  'POST /api/v1/api-clients': {
    object: 'api_client',
    send: async (district) =>
      (await security(district))
        .post(CLIENTS)
        .send({ organId: district.organId(MARKET), name: '备案系统', scopes: ['organs:read'] })
        .expect(201),
  },
  'PATCH /api/v1/api-clients/:id': actOn('api_client', (caller, { id, version }) =>
    caller.patch(`${CLIENTS}/${id}`).set('If-Match', `"${version}"`).send({ name: '新办案系统' }).expect(200),
  ),
  'POST /api/v1/api-clients/:id/deactivation': actOn('api_client', (caller, record) =>
    post(CLIENTS, 'deactivation')(caller, record).expect(200),
  ),
  'POST /api/v1/api-clients/:id/activation': actOn('api_client', async (caller, record) => {
    const { body } = await post(CLIENTS, 'deactivation')(caller, record).expect(200);
    return post(CLIENTS, 'activation')(caller, body as Versioned).expect(200);
  }),
  'POST /api/v1/api-clients/:id/secrets': {
    ...actOn('api_client', (caller, { id }) => caller.post(`${CLIENTS}/${id}/secrets`).expect(201)),
    // The answer is the secret; the entry is about its client.
    answersObject: false,
  },
  'DELETE /api/v1/api-clients/:id/secrets/:secretId': actOn('api_client', async (caller, { id }) => {
    const { body } = await caller.post(`${CLIENTS}/${id}/secrets`).expect(201);
    return caller.delete(`${CLIENTS}/${id}/secrets/${body.id as string}`).expect(204);
  }),
};
