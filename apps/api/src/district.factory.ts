import { Module } from '@nestjs/common';
import type request from 'supertest';
import { CaseReviewSeed } from '@mingcha/case-review';
import { DeadlinesSeed } from '@mingcha/deadlines';
import { DisclosureSeed } from '@mingcha/disclosure';
import { demonstrationClient, IdentitySeed } from '@mingcha/identity';
import { type Role, ROLES } from '@mingcha/platform';
import { SubjectsSeed } from '@mingcha/subjects';
import { type Caller, startTestApp, TEST_PASSWORD, type TestApp } from '@mingcha/testing';
import { DocsController } from './docs.controller';
import { HealthController } from './health.controller';
import { writeDocument } from './openapi-document';
import { entities, roomRoutes } from './rooms';
import { nameOf, type Route, routesOf } from './routes-of';

/** Two organs that must not see each other, by the last six of their codes: market regulation, urban management. */
export const MARKET = '00010l';
export const URBAN = '79208y';
export const STREET = '8381xj';

export type Sender = Pick<Caller, 'get' | 'post' | 'put' | 'patch' | 'delete'>;
export type Answer = request.Response;

export interface AuditRow {
  action: string;
  outcome: 'done' | 'denied' | 'failed';
  objectType: string;
  objectId: string | null;
  actorRole: string;
  detail: string | null;
}

/** The whole API over a seeded demonstration district. */
export interface District {
  test: TestApp;
  routes: Route[];
  /** Signs in once and keeps the session. */
  as(username: string): Promise<Caller>;
  /** The department system of the market regulation organ. */
  client: Sender;
  organId(ending: string): string;
  entriesOf(answer: Answer): Promise<AuditRow[]>;
}

@Module({ controllers: [DocsController, HealthController] })
class ApiModule {}

/** The account that stands for a role; roles bound to an organ are those of market regulation or a street. */
export function usernameOf(role: Role, organ = role === 'street_staff' ? STREET : MARKET): string {
  const bound: Role[] = ['law_office', 'legal_reviewer', 'officer', 'street_staff'];
  return bound.includes(role) ? `${role}.${organ}` : role;
}

export const PEOPLE = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'api_client');

export async function startDistrict(): Promise<District> {
  const test = await startTestApp({ modules: [...roomRoutes, ApiModule], entities });
  writeDocument(test.app);
  await seed(test);
  const organs = await test.database.asOwner<{ id: string; uscc: string }>(
    'select id, uscc from mingcha.organ',
  );
  const callers = new Map<string, Promise<Caller>>();
  return {
    test,
    routes: routesOf(test.app),
    as: (username) => {
      const caller = callers.get(username) ?? test.signIn(username);
      callers.set(username, caller);
      return caller;
    },
    client: await clientOf(test),
    organId: (ending) => {
      const organ = organs.find(({ uscc }) => uscc.toLowerCase().endsWith(ending));
      if (!organ) throw new Error(`no organ ${ending}`);
      return organ.id;
    },
    entriesOf: (answer) =>
      test.database.asOwner<AuditRow>(
        `select action, outcome, object_type as "objectType", object_id as "objectId", actor_role as "actorRole", detail
           from audit.entry where request_id = $1 order by chain, seq`,
        [answer.headers['x-request-id']],
      ),
  };
}

/** What the command `seed` writes. */
async function seed(test: TestApp): Promise<void> {
  const { app, transactions } = test;
  await test.asSystem(async () => {
    await transactions.query(
      `insert into mingcha.installation (id, kind, district_code) values (1, 'demonstration', 'mingchuan')`,
    );
    await app.get(DeadlinesSeed).seedReference();
    await app.get(IdentitySeed).seedReference();
    await app.get(IdentitySeed).seedDemonstration();
    await app.get(SubjectsSeed).seedDemonstration();
    await app.get(CaseReviewSeed).seedDemonstration();
    await app.get(DisclosureSeed).seedDemonstration();
  });
}

async function clientOf(test: TestApp): Promise<Sender> {
  const { body } = await test.http
    .post('/api/v1/oauth/token')
    .auth(demonstrationClient.clientId, TEST_PASSWORD)
    .type('form')
    .send({ grant_type: 'client_credentials' })
    .expect(200);
  const bearer = `Bearer ${(body as { access_token: string }).access_token}`;
  const marked = (method: Lower) => (address: string) =>
    test.http[method](address).set('Authorization', bearer);
  return {
    get: marked('get'),
    post: marked('post'),
    put: marked('put'),
    patch: marked('patch'),
    delete: marked('delete'),
  };
}

type Lower = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Sends to a route, its parameters filled in. */
export function send(
  sender: Sender,
  route: Pick<Route, 'method' | 'path'>,
  parameters: Record<string, string>,
): request.Test {
  const address = route.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`${nameOf(route)}: nothing stands for :${name}`);
    return value;
  });
  return sender[route.method.toLowerCase() as Lower](address);
}

/** `POST /api/v1/decisions/:id/disclosure` in its two parts. */
export function routeOf(name: string): Pick<Route, 'method' | 'path'> {
  const [method, path] = name.split(' ') as [Route['method'], string];
  return { method, path };
}
