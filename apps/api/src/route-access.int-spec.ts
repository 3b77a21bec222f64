import { randomUUID } from 'node:crypto';
import { demonstrationClient } from '@mingcha/identity';
import { permissionTable, type Role } from '@mingcha/platform';
import { rightsThatDiffer, routesThatDiffer } from './access-checks';
import {
  type District,
  PEOPLE,
  routeOf,
  send,
  type Sender,
  startDistrict,
  usernameOf,
} from './district.factory';
import { PUBLIC, RIGHTS, ROUTES, SIGNED_IN } from './route-access.table';

jest.setTimeout(180_000);

/** Answers behind the guards to a request with nothing in hand. */
const LET_IN = [200, 201, 202, 204, 400, 404, 409, 410, 415, 422, 428];

let district: District;

beforeAll(async () => {
  district = await startDistrict();
  await Promise.all(PEOPLE.map((role) => district.as(usernameOf(role))));
});
afterAll(() => district.test.close());

const parameters = () => ({
  id: randomUUID(),
  assignmentId: randomUUID(),
  secretId: randomUUID(),
  secret: 'a-guess',
  year: '2027',
  name: 'favicon-32x32.png',
  template: 'credit_penalty',
});

describe('the table of rights', () => {
  it('is what the rooms have registered, name by name', () => {
    expect(rightsThatDiffer(permissionTable(), RIGHTS)).toEqual([]);
  });

  it('names every route of the running application with its mark', () => {
    expect(routesThatDiffer(district.routes, ROUTES)).toEqual([]);
    expect(district.routes.length).toBeGreaterThan(100);
  });
});

describe.each(Object.entries(ROUTES).filter(([, mark]) => mark !== PUBLIC))('%s (%s)', (name, mark) => {
  const route = routeOf(name);
  // Reading the documents needs no sign-in in the demonstration; the identity room proves the rest.
  const isOpenHere = mark === 'docs.read';

  it('asks for a sign-in', async () => {
    const { status, body } = await send(district.test.http as never, route, parameters());
    if (isOpenHere) expect(LET_IN).toContain(status);
    else expect([status, body.code]).toEqual([401, 'not_signed_in']);
  });

  it('lets in the roles of the table and no other', async () => {
    const passed: Role[] = [];
    for (const role of PEOPLE) {
      const { status, body } = await send(await callerFor(role, route.path), route, parameters()).send(
        bodyOf(route.method) as never,
      );
      if (status === 403) {
        expect(body.code).toBe('forbidden');
        continue;
      }
      expect([role, LET_IN.includes(status), status]).toEqual([role, true, status]);
      passed.push(role);
    }
    const expected = mark === SIGNED_IN ? PEOPLE : RIGHTS[mark]!.roles;
    expect(passed.sort()).toEqual([...expected].sort());
  });

  it('lets in a department system where one of its scopes allows it', async () => {
    const { status } = await send(district.client, route, parameters()).send(bodyOf(route.method) as never);
    const may = RIGHTS[mark]?.scopes?.some((scope) => demonstrationClient.scopes.includes(scope)) ?? false;
    expect(may ? LET_IN : [403]).toContain(status);
  });
});

describe.each(Object.entries(ROUTES).filter(([, mark]) => mark === PUBLIC))('%s', (name) => {
  it('answers without a sign-in', async () => {
    const route = routeOf(name);
    const { status, body } = await send(district.test.http as never, route, parameters()).send(
      bodyOf(route.method) as never,
    );
    expect(LET_IN).toContain(status);
    expect((body as { code?: string }).code).not.toBe('not_signed_in');
  });
});

/** Signing out ends a session, so that route gets one of its own. */
function callerFor(role: Role, path: string): Promise<Sender> {
  return path.endsWith('/logout') ? district.test.signIn(usernameOf(role)) : district.as(usernameOf(role));
}

function bodyOf(method: string): object | undefined {
  return method === 'GET' ? undefined : {};
}
